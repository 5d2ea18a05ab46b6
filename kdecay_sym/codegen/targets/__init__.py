"""The languages and libraries that kernels are emitted for, one module each; all print the same plans."""

from __future__ import annotations

from collections.abc import Sequence

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.targets import c, javascript, jax, numpy, python, torch

# Target, file name, and what prints the file.
TARGETS = {
    "python": ("python_kernels.py", python.module),
    "numpy": ("numpy_kernels.py", numpy.module),
    "torch": ("torch_kernels.py", torch.module),
    "jax": ("jax_kernels.py", jax.module),
    "c": ("kdecay_kernels.h", c.module),
    "js": ("kdecay_kernels.mjs", javascript.module),
}

_PACKAGE = '''"""The emitted kernels, one module a target. Never edited by hand: `kdecay generate` writes them."""
'''


def kernel_modules(kernels: Sequence[Kernel]) -> dict[str, str]:
    """File name and text of the module of each target."""
    return {"__init__.py": _PACKAGE} | {file: module(kernels) for file, module in TARGETS.values()}
