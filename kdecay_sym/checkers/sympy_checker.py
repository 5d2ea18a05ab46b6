"""SymPy as a checker: exact simplification and inference from the symbols' assumptions.

Before it tries a proof it evaluates the expression at a few exact points that the assumptions allow; a point that
contradicts the statement ends the matter, whatever the simplifier would have said. What it finds rests on the signs of
closed numbers, which it may know by decimals of its own: ball arithmetic has to find the same signs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice, product
from typing import cast

from sympy import (
    Expr,
    Limit,
    Rational,
    Subs,
    Symbol,
    combsimp,
    expand,
    factor,
    gammasimp,
    powsimp,
    preorder_traversal,
)
from sympy.core.facts import InconsistentAssumptions

from kdecay_sym.checkers.arb_checker import UnmappedError, sign_by_balls
from kdecay_sym.checkers.evidence import Evidence, Obligation, Relation
from kdecay_sym.simplification import simplified

NAME = "sympy"

# Rewritings that preserve the value, cheapest first; `simplified` is slow and comes last.
_REWRITINGS: tuple[Callable[[Expr], Expr], ...] = (
    lambda e: e,
    expand,
    lambda e: powsimp(expand(e)),
    factor,
    combsimp,
    gammasimp,
    simplified,
    lambda e: simplified(expand(e, func=True)),
)

_SAMPLES = 24
_CANDIDATES = (
    Rational(3),
    Rational(2),
    Rational(1, 3),
    Rational(5),
    Rational(4),
    Rational(7, 2),
    Rational(0),
    Rational(-1),
    Rational(1),
)


@cache
def discharge(obligation: Obligation) -> Evidence:
    """Try to prove ``obligation`` for all values that its symbols' assumptions allow.

    A question that has been asked before in this process, as those of the lemmas are for each base, is not asked again.

    Returns:
        Evidence with status ``proved``, or ``failed`` with the reason in ``detail``.

    Example:
        >>> from sympy import Symbol
        >>> x = Symbol("x", positive=True)
        >>> discharge(Obligation("(x + 1)^2 = x^2 + 2x + 1", (x + 1)**2 - x**2 - 2*x - 1)).status
        'proved'
        >>> discharge(Obligation("x < 1", x - 1, "negative")).status
        'failed'
    """
    started = time.perf_counter()
    # A limit is taken once for all values of the symbols, not again at each point.
    expression = obligation.expression.doit() if obligation.expression.has(Limit, Subs) else obligation.expression
    relation = obligation.relation
    contradiction = _contradiction(expression, relation)
    if contradiction is not None:
        status, detail = "failed", f"{obligation.text}: false at {contradiction}"
    elif _is_understood(expression) and any(_holds(relation, rewrite(expression)) for rewrite in _REWRITINGS):
        status, detail = "proved", obligation.text
    else:
        status, detail = "failed", f"{obligation.text}: no proof that {obligation.expression} is {relation}"
    seconds = time.perf_counter() - started
    return Evidence(NAME, "proved" if status == "proved" else "failed", detail, seconds, obligation.digest)


def _holds(relation: Relation, value: Expr) -> bool | None:
    """What SymPy finds; nothing where it has a wrong idea of a number, or contradicts itself about one."""
    try:
        found = cast("bool | None", getattr(value, f"is_{relation}"))
        return found if found is None or _is_understood(value) else None
    except InconsistentAssumptions:
        return None


def _is_understood(value: Expr) -> bool:
    """Whether SymPy finds the right signs of all the closed numbers in an expression."""
    parts = (part for part in preorder_traversal(value) if isinstance(part, Expr) and part.args)
    return all(_is_sign_right(part) for part in parts if part.is_number)


@cache
def _is_sign_right(number: Expr) -> bool:
    """Whether the sign that SymPy finds, if it finds one, is that of a ball around the number.

    SymPy 1.14 evaluates the logarithm of a number very close to 1 to 0, so that log(1 - exp(-200)/3) is neither
    positive nor negative to it, and positive when 10^-100 is added; which of them it says varies from run to run.
    """
    try:
        found = {1: number.is_positive, 0: number.is_zero, -1: number.is_negative}
        sign = sign_by_balls(number)
    except (InconsistentAssumptions, UnmappedError):
        return False
    # Where no ball decides, nothing that SymPy finds is right.
    return all(claimed is None or (sign is not None and claimed == (sign == which)) for which, claimed in found.items())


def _contradiction(expression: Expr, relation: Relation) -> str | None:
    symbols = sorted(expression.free_symbols, key=str)
    for point in islice(_points(symbols), _SAMPLES):
        value = expression.subs(point).doit()
        if value.is_number and _holds(relation, value) is False and value.is_finite:
            return ", ".join(f"{symbol} = {number}" for symbol, number in point.items())
    return None


def _points(symbols: list[Symbol]) -> Iterator[dict[Symbol, Rational]]:
    """Exact points that satisfy the assumptions; neighbouring symbols get different values first."""
    allowed = [[number for number in _CANDIDATES if _satisfies(number, symbol)] for symbol in symbols]
    rotated = [values[i % len(values) :] + values[: i % len(values)] for i, values in enumerate(allowed)]
    for choice in product(*(values[:4] for values in rotated)):
        yield dict(zip(symbols, choice, strict=True))


def _satisfies(number: Rational, symbol: Symbol) -> bool:
    return all(getattr(number, f"is_{name}") is value for name, value in symbol.assumptions0.items() if name in _TESTED)


_TESTED = ("integer", "positive", "negative", "nonnegative", "nonpositive", "zero", "nonzero", "even", "odd")
