"""One table from SymPy's nodes to each target's operations, and the printer that applies it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sympy import Add, Expr, Integer, Mul, Pow, Rational, Symbol, cos, log
from sympy.codegen.cfunctions import expm1
from sympy.core.numbers import Pi

# Binding strength of the operators that all targets share; a function call or a name binds strongest.
_SUM, _PRODUCT, _UNARY, _POWER, _ATOM = 1, 2, 3, 4, 5
_SIMPLE = re.compile(r"[\w.]+")


@dataclass(frozen=True)
class Target:
    """A language or library that kernels are emitted for.

    Attributes:
        name: identifies the target; the module is ``<name>_kernels.py``.
        functions: the target's operation for each SymPy function and constant that the curves use.
        clamp: the operation that puts a value back into [eta_e, eta_0].
    """

    name: str
    functions: Mapping[type, str]
    clamp: str


TARGETS: tuple[Target, ...] = (
    Target(
        "python",
        {cos: "math.cos({0})", log: "math.log({0})", expm1: "math.expm1({0})", Pi: "math.pi"},
        "min(max({0}, eta_e), eta_0)",
    ),
    Target(
        "numpy",
        # At tau = 0, where the logarithm is -oo, the value is replaced by eta(0).
        {cos: "np.cos({0})", log: "np.log(np.maximum({0}, 5e-324))", expm1: "np.expm1({0})", Pi: "np.pi"},
        "np.clip({0}, eta_e, eta_0)",
    ),
    Target(
        "torch",
        {cos: "torch.cos({0})", log: "torch.log({0})", expm1: "torch.expm1({0})", Pi: "math.pi"},
        "torch.clamp({0}, eta_e, eta_0)",
    ),
)


def print_expression(expression: Expr, target: Target) -> str:
    """The source text of ``expression`` for ``target``.

    Raises:
        TypeError: the expression holds a node that the table does not map; the message names it.

    Example:
        >>> from kdecay_sym.symbols import k, tau
        >>> print_expression(1 - tau**k, TARGETS[0])
        '1.0 - tau**k'
    """
    return _print(expression, target)[0]


def _print(node: Expr, target: Target) -> tuple[str, int]:
    if isinstance(node, Symbol):
        return node.name, _ATOM
    if isinstance(node, Rational):
        return _number(node)
    if isinstance(node, Add):
        return _sum(node, target), _SUM
    if isinstance(node, Mul):
        return _product(node, target)
    if isinstance(node, Pow):
        base, exponent = (_at_least(argument, target, _ATOM) for argument in node.args)
        # Spaces as the formatter sets them: none between names and numbers.
        operator = "**" if _SIMPLE.fullmatch(base) and _SIMPLE.fullmatch(exponent) else " ** "
        return f"{base}{operator}{exponent}", _POWER
    template = target.functions.get(type(node))
    if template is None:
        raise TypeError(f"{type(node).__name__} in {node} has no entry for {target.name}")
    return template.format(*(_print(argument, target)[0] for argument in node.args)), _ATOM


def _at_least(node: Expr, target: Target, strength: int) -> str:
    text, binding = _print(node, target)
    return text if binding >= strength else f"({text})"


def _number(number: Rational) -> tuple[str, int]:
    p, q = int(number.p), int(number.q)
    if q & (q - 1) == 0 and abs(p) < 2**53:  # exact in binary
        return repr(p / q), _ATOM if p >= 0 else _UNARY
    return f"{p}.0 / {q}.0", _PRODUCT


def _sum(node: Add, target: Target) -> str:
    # Fewest operations first: 1 - tau is formed before anything else is added, which is exact near the end.
    terms = sorted(node.args, key=lambda term: (term.count_ops(), str(term)))
    leading = next((term for term in terms if not term.could_extract_minus_sign()), terms[0])
    terms.remove(leading)
    text = _at_least(leading, target, _SUM)
    for term in terms:
        negative = term.could_extract_minus_sign()
        printed = _at_least(-term if negative else term, target, _PRODUCT)
        text += f" {'-' if negative else '+'} {printed}"
    return text


def _product(node: Mul, target: Target) -> tuple[str, int]:
    coefficient, rest = node.as_coeff_Mul()
    if coefficient == Integer(-1):
        return f"-{_at_least(rest, target, _POWER)}", _UNARY
    above: list[Expr] = []
    below: list[Expr] = []
    for factor in node.as_ordered_factors():
        divides = isinstance(factor, Pow) and factor.exp == Integer(-1)
        (below if divides else above).append(factor.base if divides else factor)
    text = " * ".join(_at_least(factor, target, _PRODUCT) for factor in above) or "1.0"
    return text + "".join(f" / {_at_least(factor, target, _UNARY)}" for factor in below), _PRODUCT
