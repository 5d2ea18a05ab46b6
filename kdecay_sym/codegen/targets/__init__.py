"""The languages and libraries that kernels are emitted for, one module each; all print the same plans.

The translation is total, and importing this module checks it: `rewriting` has a rule for every SymPy node of the
curves, and each target's table has an entry for every operation that a rule may give.
"""

from __future__ import annotations

from collections.abc import Sequence

from sympy import Expr, Number, NumberSymbol, Symbol, preorder_traversal

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.rewriting import NODES
from kdecay_sym.codegen.targets import c, javascript, jax, numpy, python, torch
from kdecay_sym.increments.cosine import rescued_cosine
from kdecay_sym.schedules import ALL_BASES
from kdecay_sym.symbols import tau

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


def require_rules(shape: Expr) -> None:
    """Check that every node of an expression can be translated.

    Raises:
        TypeError: one cannot; the message names it.

    Example:
        >>> from sympy import gamma
        >>> from kdecay_sym.symbols import tau
        >>> require_rules(gamma(tau))
        Traceback (most recent call last):
            ...
        TypeError: gamma in gamma(tau) has no rule
    """
    for node in preorder_traversal(shape):
        if not isinstance(node, (*NODES, Symbol, Number, NumberSymbol)):
            raise TypeError(f"{type(node).__name__} in {shape} has no rule")
        if node.is_Pow and tau in node.base.free_symbols and tau in node.exp.free_symbols:
            raise TypeError(f"{node} in {shape} has no rule: the base and the exponent both depend on tau")


for _base in ALL_BASES.values():
    require_rules(_base.shape)
require_rules(rescued_cosine())
