"""Each equation with the domain on which it is stated, which must be what the symbols of the claims stand for."""

from __future__ import annotations

from functools import partial

from sympy import Contains, Expr, Symbol, pi, sin
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from kdecay_sym.checkers.evidence import Obligation, Relation
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import sentence
from kdecay_sym.equations import EQUATIONS, Equation
from kdecay_sym.notation import equation_latex, equation_text
from kdecay_sym.symbols import T, eta_new, t

_RELATIONS: dict[str, Relation] = {"<=": "nonpositive", "<": "negative", ">=": "nonnegative", ">": "positive"}
# What is left after the last time that an equation speaks of: T is never before it.
_rest = Symbol("q", nonnegative=True)


def equation_claims() -> list[Claim]:
    """One claim for each equation."""
    return [_claim(equation) for equation in EQUATIONS.values()]


def _claim(equation: Equation) -> Claim:
    said = sentence(
        f"Eq. ({equation.label}), $@statement$, is stated for all values that its symbols stand for in the claims.",
        statement=equation.statement,
    )
    return Claim(
        f"equations.{equation.label}.domain",
        f"({equation.label})",
        said.text,
        ", ".join(_text(part) for part in equation.domain),
        partial(_find, equation),
        said.latex,
        ", ".join(f"${_latex(part)}$" for part in equation.domain),
    )


def _find(equation: Equation) -> Finding:
    """Each relation of the domain, from the assumptions on the symbols, and T = t + q or t + 1 + q."""
    later = equation.statement.has(eta_new(t + 1))
    end = (t + 1 if later else t) + _rest
    return Finding("proved", tuple(item for part in equation.domain for item in _obligations(part, end)))


def _obligations(part: Boolean, end: Expr) -> tuple[Obligation, ...]:
    if isinstance(part, Contains):
        return (
            Obligation(f"{part.args[0]} is whole: sin(pi {part.args[0]}) = 0", sin(pi * part.args[0])),
            Obligation("... and at least 1", part.args[0] - 1, "nonnegative"),
        )
    if not isinstance(part, Relational):
        raise TypeError(f"{part} in the domain of an equation is no relation")
    difference = (part.lhs - part.rhs).subs(T, end)
    return (Obligation(f"{_text(part)} for T = {end}", difference, _RELATIONS[part.rel_op]),)


def _text(part: Boolean) -> str:
    return f"{part.args[0]} in N" if isinstance(part, Contains) else equation_text(part)


def _latex(part: Boolean) -> str:
    if isinstance(part, Contains):
        return rf"{equation_latex(part.args[0])} \in \mathbb{{N}}"
    return equation_latex(part)
