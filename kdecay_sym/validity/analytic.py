"""Whether an expression is analytic on the open interval (0, 1): what the sign of a slope may be trusted on.

Singularities come from powers that are not whole and not negative, and from logarithms, where their argument is
0; so it is enough that each such argument is positive on (0, 1) (or, under a negative whole power, of one sign).
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import flint
from flint import arb, fmpq
from sympy import Expr, Pow, diff, log, postorder_traversal

from kdecay_sym.checkers.evidence import Evidence, Status, digest
from kdecay_sym.symbols import tau
from kdecay_sym.validity.enclosure import PRECISION, Enclosure, compile_enclosure

_MAX_CELLS = 500


def analytic_inside(expression: Expr) -> Evidence:
    """Prove that ``expression`` is analytic on (0, 1).

    Raises:
        UnmappedError: it holds a function without interval arithmetic.

    Example:
        >>> from sympy import Rational, sqrt
        >>> analytic_inside(sqrt(1 - tau)).status, analytic_inside(sqrt(tau - Rational(1, 3))).status
        ('proved', 'failed')
    """
    started = time.perf_counter()
    compile_enclosure(expression)
    critical = critical_arguments(expression)
    failed = next((argument for argument, either in critical if not has_one_sign(argument, either=either)), None)
    text = "analytic on (0, 1)" if failed is None else f"{failed} was not shown to be positive on (0, 1)"
    status: Status = "proved" if failed is None else "failed"
    return Evidence("arb", status, text, time.perf_counter() - started, digest(expression, "analytic"))


def critical_arguments(expression: Expr) -> Iterator[tuple[Expr, bool]]:
    """Arguments that must not be 0 inside, and whether either sign of them will do; those of others come first."""
    for node in postorder_traversal(expression):
        if isinstance(node, Pow) and node.base.has(tau) and not (node.exp.is_Integer and node.exp >= 0):
            yield node.base, bool(node.exp.is_Integer)
        elif isinstance(node, log) and node.args[0].has(tau):
            yield node.args[0], False


def has_one_sign(argument: Expr, *, either: bool) -> bool:
    """Prove the argument > 0 on (0, 1), or, if ``either`` sign will do, that it is < 0 there."""
    return _positive(argument) or (either and _positive(-argument))


def _positive(argument: Expr) -> bool:
    """Prove the argument > 0 on the open interval; it may vanish at the ends, towards which it must then fall."""
    value, slope = compile_enclosure(argument), compile_enclosure(diff(argument, tau))
    before = flint.ctx.prec
    flint.ctx.prec = PRECISION
    try:
        cells, seen = [(fmpq(0), fmpq(1))], 0
        while cells:
            a, b = cells.pop()
            seen += 1
            cell = {tau: Enclosure(arb(a).lower(), arb(b).upper())}
            if value(cell).lo > 0:
                continue
            left, right = ({tau: Enclosure.point(arb(end))} for end in (a, b))
            rises = a == 0 and slope(cell).lo > 0 and value(left).lo >= 0
            falls = b == 1 and slope(cell).hi < 0 and value(right).lo >= 0
            if rises or falls:
                continue
            if seen > _MAX_CELLS or value({tau: Enclosure.point(arb((a + b) / 2))}).hi <= 0:
                return False
            middle = (a + b) / 2
            cells += [(a, middle), (middle, b)]
        return True
    finally:
        flint.ctx.prec = before
