"""kdecay's mathematics: one formula, what is proved about it, and the kernels that are generated from it.

Importing this package loads neither SymPy nor PyTorch; its submodules load what they need, and so does `compile`.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"
__all__ = ["__version__", "compile"]


def __getattr__(name: str) -> Any:
    """`compile`, loaded with SymPy when it is first asked for."""
    if name == "compile":
        from kdecay_sym.codegen.compiled import compile_schedule

        return compile_schedule
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
