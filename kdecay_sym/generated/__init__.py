"""The emitted kernels, one module a target. Never edited by hand: `kdecay generate` writes them."""
