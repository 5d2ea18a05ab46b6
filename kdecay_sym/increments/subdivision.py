"""The sign of an expression on a closed interval, by subdivision in ball arithmetic."""

from __future__ import annotations

import time

import flint
from sympy import Expr, Symbol, diff

from kdecay_sym.checkers.evidence import Evidence, Relation, digest
from kdecay_sym.increments.balls import Ball, compile_ball, number_ball, precision

NAME = "arb"
_SIGNS: dict[Relation, int] = {"positive": 1, "negative": -1}


def prove_sign(
    text: str,
    expression: Expr,
    variable: Symbol,
    interval: tuple[Expr, Expr],
    relation: Relation,
    cells: int = 20_000,
    bits: int = 64,
) -> Evidence:
    """Prove that an expression is positive, or negative, on all of a closed interval.

    Each cell is decided by the expression's enclosure there or by its mean-value form f(mid) + f'(cell) (cell - mid);
    an undecided cell is halved. No sample points are trusted. Strict relations alone: at a zero the search would not
    end.

    Args:
        text: what is proved, for the evidence.
        expression: a SymPy expression in ``variable`` alone, real and differentiable on the interval.
        variable: its variable.
        interval: two closed expressions, the lower end first.
        relation: ``positive`` or ``negative``.
        cells: how many cells to examine before giving up.
        bits: the precision.

    Returns:
        Evidence, ``proved`` or ``failed``; the detail names the cell that could not be decided.

    Raises:
        ArgumentError: the expression has no ball arithmetic.
        KeyError: ``relation`` is another one.

    Example:
        >>> from sympy import Rational, cos
        >>> from kdecay_sym.symbols import tau
        >>> prove_sign("cos > 0 on [0, 3/2]", cos(tau), tau, (Rational(0), Rational(3, 2)), "positive").status
        'proved'
        >>> prove_sign("cos > 0 on [0, 8/5]", cos(tau), tau, (Rational(0), Rational(8, 5)), "positive").status
        'failed'
    """
    started, asked = time.perf_counter(), digest(expression, variable, *interval, relation)
    wanted = _SIGNS[relation]
    with precision(bits):
        value, slope = compile_ball(expression, variable), compile_ball(diff(expression, variable), variable)
        pending = [(number_ball(interval[0]).lower(), number_ball(interval[1]).upper())]
        examined = 0
        while pending:
            low, high = pending.pop()
            examined += 1
            middle = flint.arb(((low + high) / 2).mid())
            cell = middle.union(low).union(high)
            if _decided(value, slope, cell, middle, wanted):
                continue
            if examined + len(pending) >= cells or _contradicted(value, middle, wanted):
                detail = f"{text}: not decided near {variable} = {float(middle):.9g} after {examined} cells"
                return Evidence(NAME, "failed", detail, time.perf_counter() - started, asked)
            pending += [(low, middle), (middle, high)]
    return Evidence(NAME, "proved", f"{text}: {examined} cells", time.perf_counter() - started, asked)


def _decided(value: Ball, slope: Ball, cell: flint.arb, middle: flint.arb, wanted: int) -> bool:
    enclosure = value(flint.acb(cell), False).real * wanted
    if enclosure > 0:
        return True
    mean = value(flint.acb(middle), False).real + slope(flint.acb(cell), False).real * (cell - middle)
    return bool(mean * wanted > 0)


def _contradicted(value: Ball, middle: flint.arb, wanted: int) -> bool:
    return bool(value(flint.acb(middle), False).real * wanted <= 0)
