"""Points at which something certainly fails: guessed in floats or by branch and bound, shown in ball arithmetic."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import count

import flint
from flint import arb, fmpq
from sympy import Expr, Rational

from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import certainly_negative
from kdecay_sym.validity.enclosure import PRECISION, Enclosure, compile_enclosure, slope_of
from kdecay_sym.validity.search import LowestValue

_MAX_CELLS = 400


def rising_point(shape: Expr) -> Rational | None:
    """A tau at which the shape certainly rises; None if none was found."""
    return negative_point(-slope_of(shape))


def outside_point(shape: Expr) -> Rational | None:
    """A tau at which the shape is certainly above 1 or below 0; None if none was found."""
    return negative_point(shape) or negative_point(1 - shape)


def negative_point(expression: Expr) -> Rational | None:
    """A tau in (0, 1) at which an expression in tau is certainly negative, with few digits; None if none was found.

    Example:
        >>> negative_point((tau - Rational(1, 3)) ** 2 - Rational(1, 10**8))
        1667/5000
        >>> negative_point((tau - Rational(1, 3)) ** 2) is None
        True
    """
    guesses = (guess for guess in LowestValue(expression).negative_points() if _negative_at(expression, guess))
    found = next(guesses, None)
    if found is None:
        return None
    # A short decimal reads better, and will do as well wherever the stretch is wider than that.
    return next(at for at in (*_decimals(found), found) if _negative_at(expression, at))


def thorough_negative_point(expression: Expr) -> Rational | None:
    """The same by branch and bound too, lowest cells first: it finds a dip that is between the points of any grid."""
    found = negative_point(expression)
    if found is not None:
        return found
    bound = _LowerBound(expression)
    serial, heap = count(), [(-float("inf"), 0, fmpq(0), fmpq(1))]
    for _ in range(_MAX_CELLS):
        if not heap:
            return None
        _, _, a, b = heapq.heappop(heap)
        middle = (a + b) / 2
        at = Rational(int(middle.p), int(middle.q))
        if _negative_at(expression, at):
            return at
        for low, high in ((a, middle), (middle, b)):
            least = bound(low, high)
            if not least >= 0:
                heapq.heappush(heap, (float(least), next(serial), low, high))
    return None


class _LowerBound:
    """A lower bound of an expression on a cell: its value there, or from the middle on by its slope."""

    def __init__(self, expression: Expr) -> None:
        self._value, self._slope = compile_enclosure(expression), compile_enclosure(slope_of(expression))

    def __call__(self, low: fmpq, high: fmpq) -> arb:
        with flint.ctx.workprec(PRECISION):
            cell = {tau: Enclosure(arb(low).lower(), arb(high).upper())}
            direct, slope = self._value(cell).lo, self._slope(cell)
            if not slope.finite:
                return direct
            steepest = slope.lo.abs_upper().max(slope.hi.abs_upper())
            middle = self._value({tau: Enclosure.point(arb((low + high) / 2))}).lo
            return direct.max((middle - steepest * arb((high - low) / 2)).lower())


def _negative_at(expression: Expr, at: Rational) -> bool:
    return certainly_negative(expression, {tau: at})


def _decimals(at: Rational) -> Iterator[Rational]:
    """``at`` to 3, 4, ... significant digits of its distance from the nearer end."""
    near = min(at, 1 - at)
    for digits in range(3, 40):
        rounded = Rational(str(near.evalf(digits)))
        if 0 < rounded < 1:
            yield rounded if near == at else 1 - rounded
