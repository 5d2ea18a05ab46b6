"""The Coq definitions that the theorems in ``proofs/coq`` are about, emitted from the same expressions as the kernels.

A theorem about a formula that somebody typed into Coq would say nothing about the formula that SymPy derived. So
`Definitions.v` is generated: the base shapes, the curves, the paper's equations as functions, what the derivation
solved for, and the cells of the tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy
from sympy import Add, Basic, Expr, Integer, Mul, Pow, Rational, Symbol, expand, factorial, sstr
from sympy.core.function import AppliedUndef
from sympy.core.numbers import Exp1, Pi

from kdecay_sym.codegen.coq_tables import table_definitions
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.codegen.targets.header import COMMAND, SYMPY_LINE
from kdecay_sym.derivation import closing, k_decay_shape, solved_term
from kdecay_sym.derivation.solution import (
    boundary_coefficients,
    coefficient_of_power,
    kth_derivative_of_power,
    kth_derivative_of_special_solution,
    n,
    signed_coefficient,
)
from kdecay_sym.equations import EQUATIONS
from kdecay_sym.increments.cosine import amplitude_limit, rescued_cosine
from kdecay_sym.schedules import BASES, NAMED_BASES, Curve, FormName
from kdecay_sym.symbols import a_1, eta_e, k, order, t, tau

FILE_NAME = "Definitions.v"

# Binding strength in Coq's R_scope: + and - (50), * and / (40), unary - and / (35), ^ (30), application (10).
_SUM, _PRODUCT, _UNARY, _POWER, _CALL, _ATOM = range(1, 7)

_SAME_NAME = (sympy.cos, sympy.cosh, sympy.exp, sympy.sin, sympy.sinh, sympy.tan, sympy.tanh)
_FUNCTIONS: Mapping[type, str] = {function: function.__name__ for function in _SAME_NAME} | {sympy.log: "ln"}
_CONSTANTS: Mapping[type, tuple[str, int]] = {Pi: ("PI", _ATOM), Exp1: ("exp 1", _CALL)}

# Arguments in this order, whatever SymPy's own: parameters first, the variable last.
_ARGUMENTS = (
    "eta",
    "eta_o",
    "T",
    "eta_0",
    "eta_e",
    "a_k",
    "a_1",
    "a_0",
    "k",
    "N",
    "sigma",
    "amplitude",
    "s",
    "t",
    "tau",
)


@dataclass(frozen=True)
class Definition:
    """A Coq function to be emitted.

    Attributes:
        name: its name in Coq.
        source: where the expression comes from, for the comment above it.
        expression: its value.
        variable: the argument that it keeps even where the expression does not depend on it; None for a constant.
    """

    name: str
    source: str
    expression: Expr
    variable: Symbol | None = None


def coq_definitions() -> str:
    """The text of ``proofs/coq/Definitions.v``.

    Returns:
        Coq source, the same at each call.

    Raises:
        TypeError: an expression holds a node that has no counterpart here; the message names it.

    Example:
        >>> "Definition linear_warp (k tau : R) : R :=" in coq_definitions()
        True
    """
    body = "\n\n".join(map(_definition, definitions()))
    cells = "\n\n".join(table_definitions())
    return (
        "(* What the theorems are about: base shapes, curves, equations, solved coefficients, cells of the tables.\n\n"
        f"Generated; do not edit. Command: {COMMAND}\n"
        f"{SYMPY_LINE}{sympy.__version__}\n*)\n\n"
        "From Coq Require Import QArith List Reals.\n"
        "From Kdecay Require Import Prelude.\n"
        "Import ListNotations.\n"
        "Local Open Scope R_scope.\n\n"
        f"{body}\n\n"
        "Local Open Scope Q_scope.\n\n"
        f"{cells}\n"
    )


def definitions() -> Iterator[Definition]:
    """Everything that is emitted, in order."""
    yield Definition("rate", "eta from a shape's value s, as in the kernels", _rate())
    for base in (BASES | NAMED_BASES).values():
        name = base.name.replace("-", "_")
        yield Definition(name, f"the base {base.name}", base.shape, tau)
        forms: tuple[FormName, ...] = ("warp", "additive")
        for form in forms:
            curve = Curve(base, form)
            yield Definition(f"{name}_{form}", f"the base {base.name} in {form} form", curve.shape, tau)
    yield Definition("k_decay_shape", "the derived term as a shape, real k", k_decay_shape().subs(order, k), tau)
    yield Definition("cosine_rescue", "the cosine with the increment that rescues it", rescued_cosine(), tau)
    yield Definition("cosine_rescue_limit", "the largest amplitude of that increment", amplitude_limit())
    yield from _of_the_derivation()
    yield from _of_the_paper()


def _of_the_derivation() -> Iterator[Definition]:
    special = closing.special_solution().start.rhs.subs(n, order)
    yield Definition("special_solution", "the special solution f at n = k", special, t)
    yield Definition("special_solution_kth", "its k-th derivative, as derived", kth_derivative_of_special_solution())
    yield Definition("power_kth", "the k-th derivative of t^k, as derived", kth_derivative_of_power())
    yield Definition("special_a_k", "a_k solved from eq. (8) with the special solution", coefficient_of_power())
    yield Definition("signed_a_k", "the same with sigma for the parity of k", signed_coefficient())
    yield Definition("boundary_a_1", "a_1 solved from the start and the end", boundary_coefficients()[a_1])
    yield Definition("k_decay_term", "eta_o(k, t) as derived, both signs", solved_term(), t)


def _of_the_paper() -> Iterator[Definition]:
    for label in ("2", "6", "7", "9", "10", "11", "12", "13"):
        variable = None if label == "7" else t
        yield Definition(f"eq_{label}", f"eq. ({label}) as printed", EQUATIONS[label].statement.rhs, variable)


def _rate() -> Expr:
    """The map from a shape to a rate, read off the kernels; it must be the same for all but eq. (13) as printed."""
    s = Symbol("s", real=True)
    anchored = [kernel for kernel in kernels() if kernel.floor == eta_e]
    rate = anchored[0].eta.subs(anchored[0].shape, s)
    for kernel in anchored:
        if expand(kernel.eta - rate.subs(s, kernel.shape)) != 0:
            raise TypeError(f"the kernel {kernel.name} is not {sstr(rate)} of its shape")
    return rate


def _definition(item: Definition) -> str:
    symbols = item.expression.free_symbols | ({item.variable} if item.variable is not None else set())
    functions = {node.func for node in item.expression.atoms(AppliedUndef)}
    types = {symbol.name: "nat" if symbol.is_integer else "R" for symbol in symbols}
    types |= {function.__name__: "R -> R" for function in functions}
    unknown = types.keys() - set(_ARGUMENTS)
    if unknown:
        raise TypeError(f"{item.name} mentions {', '.join(sorted(unknown))}, which is no argument of a Coq definition")
    arguments = _binders([(name, types[name]) for name in _ARGUMENTS if name in types])
    return (
        f"(* {item.source}: {sstr(item.expression)} *)\n"
        f"Definition {item.name}{arguments} : R :=\n  {print_coq(item.expression)}."
    )


def _binders(arguments: list[tuple[str, str]]) -> str:
    """Coq binders, with neighbours of one type in one pair of parentheses."""
    groups: list[tuple[list[str], str]] = []
    for name, type_ in arguments:
        if groups and groups[-1][1] == type_:
            groups[-1][0].append(name)
        else:
            groups.append(([name], type_))
    return "".join(f" ({' '.join(names)} : {type_})" for names, type_ in groups)


def print_coq(expression: Basic) -> str:
    """The source text of ``expression`` in Coq's R_scope.

    A power becomes ``^`` when its exponent is a natural number or a symbol for one, ``rpow`` of `Prelude.v` otherwise.

    Args:
        expression: any SymPy expression.

    Raises:
        TypeError: the expression holds a node that has no counterpart here; the message names it.

    Example:
        >>> from kdecay_sym.symbols import k, tau
        >>> print_coq((1 - tau**k) / 2)
        '1 / 2 - rpow tau k / 2'
    """
    return _print(expression)[0]


def _print(node: Basic) -> tuple[str, int]:
    for type_, printer in _PRINTERS.items():
        if isinstance(node, type_):
            return printer(node)
    if type(node) in _CONSTANTS:
        return _CONSTANTS[type(node)]
    return _call(node)


def _symbol(node: Symbol) -> tuple[str, int]:
    return (f"INR {node.name}", _CALL) if node.is_integer else (node.name, _ATOM)


def _factorial(node: factorial) -> tuple[str, int]:
    return f"INR (fact {_natural(node.args[0], node)})", _CALL


def _call(node: Basic) -> tuple[str, int]:
    name = node.func.__name__ if isinstance(node, AppliedUndef) else _FUNCTIONS.get(type(node))
    if name is None or len(node.args) != 1:
        raise TypeError(f"{type(node).__name__} in {node} has no entry for Coq")
    return f"{name} {_at_least(node.args[0], _ATOM)}", _CALL


def _at_least(node: Basic, strength: int) -> str:
    text, binding = _print(node)
    return text if binding >= strength else f"({text})"


def _number(number: Rational) -> tuple[str, int]:
    p, q = int(number.p), int(number.q)
    if q != 1:
        return f"{p} / {q}", _PRODUCT
    return str(p), _ATOM if p >= 0 else _UNARY


def _sum(node: Add) -> tuple[str, int]:
    terms = sorted(node.args, key=lambda term: (term.count_ops(), str(term)))
    leading = next((term for term in terms if not term.could_extract_minus_sign()), terms[0])
    terms.remove(leading)
    text = _at_least(leading, _SUM)
    for term in terms:
        negative = term.could_extract_minus_sign()
        text += f" {'-' if negative else '+'} {_at_least(-term if negative else term, _PRODUCT)}"
    return text, _SUM


def _product(node: Mul) -> tuple[str, int]:
    coefficient, rest = node.as_coeff_Mul()
    if coefficient.is_negative:
        return f"- {_at_least(Mul(-coefficient, rest), _POWER)}", _UNARY
    above, below = [], []
    for factor in node.as_ordered_factors():
        numerator, denominator = _fraction(factor)
        above += [numerator] if numerator != 1 else []
        below += [denominator] if denominator != 1 else []
    text = " * ".join(_at_least(factor, _UNARY) for factor in above) or "1"
    return text + "".join(f" / {_at_least(factor, _POWER)}" for factor in below), _PRODUCT


def _fraction(factor: Basic) -> tuple[Basic, Basic]:
    """Numerator and denominator as they stand; SymPy's own would rewrite (1 - t/T)^k as (T - t)^k/T^k."""
    if isinstance(factor, Rational):
        return Integer(factor.p), Integer(factor.q)
    if isinstance(factor, Pow) and _is_reciprocal(factor):
        return Integer(1), Pow(factor.base, -factor.exp)
    return factor, Integer(1)


def _is_reciprocal(node: Pow) -> bool:
    return node.exp.could_extract_minus_sign() and bool(node.exp.is_integer or node.exp.is_Rational)


def _power(node: Pow) -> tuple[str, int]:
    base, exponent = node.args
    if _is_reciprocal(node):
        return f"/ {_at_least(Pow(base, -exponent), _POWER)}", _UNARY
    if exponent.is_integer:
        return f"{_at_least(base, _CALL)} ^ {_natural(exponent, node)}", _POWER
    return f"rpow {_at_least(base, _ATOM)} {_at_least(exponent, _ATOM)}", _CALL


def _natural(node: Basic, within: Basic) -> str:
    """A natural number or a symbol for one; Coq's nat subtraction is not the integers', so nothing else."""
    if isinstance(node, Integer) and node >= 0:
        return str(int(node))
    if isinstance(node, Symbol) and node.is_integer and node.is_nonnegative:
        return node.name
    raise TypeError(f"{node} in {within} is not a natural number: no entry for Coq")


_PRINTERS: Mapping[type, Callable[[Any], tuple[str, int]]] = {
    Symbol: _symbol,
    Rational: _number,
    Add: _sum,
    Mul: _product,
    Pow: _power,
    factorial: _factorial,
}
