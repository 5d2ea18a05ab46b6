"""kdecay's mathematics: one formula, what is proved about it, and the kernels that are generated from it.

Importing this package loads neither SymPy nor PyTorch; its submodules load what they need.
"""

__version__ = "0.1.0"
