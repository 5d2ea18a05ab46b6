"""Branch and bound: proofs that an expression is not negative on an interval, in interval arithmetic.

A cell is settled by the value of the expression on it, by the sign of its slope (then an end decides), or by
convexity (then a tangent at the lowest point bounds it from below, which settles a minimum that almost touches 0).
Whatever cannot be settled is split.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import flint
from flint import arb, fmpq
from sympy import Expr, Pow, Rational, Symbol, diff

from kdecay_sym.checkers.arb_checker import finite_ball, sign_by_balls
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.enclosure import PRECISION, ZERO, Enclosure, Evaluator, compile_enclosure, slope_of

MAX_CELLS = 4000
# A cell is not cut further than this; where the expression holds a number as small as an extreme power N may be, not
# below the least float. Cells below 2^-_DEEP get more bits.
_NARROWEST, _NARROWEST_OF_ALL, _DEEP = fmpq(1, 2**120), fmpq(1, 2**1080), 60
_TINY = Rational(1, 2**100)
# A violation close to an end can be the difference of two almost equal numbers.
_PRECISIONS = (PRECISION, 16 * PRECISION, 256 * PRECISION)
# SymPy may write down the minimal polynomial of a number that it compares to 0, with every coefficient: for a root of
# order n that takes memory in proportion to n.
_MAX_ROOT_ORDER = 1000


@dataclass(frozen=True)
class Proof:
    """The outcome of a search: whether every cell was settled, and how many there were."""

    holds: bool
    cells: int
    detail: str


class Nonnegative:
    """Proofs that ``expression`` (in tau, and k if it has it) is >= 0.

    Args:
        expression: twice differentiable in tau on (0, 1).
        zero_at: ends of the interval, 0 or 1, at which the expression is exactly 0 (as SymPy finds): near them the
            sign of the slope decides.
        flat_at: those of them at which the slope is exactly 0 too: near them convexity decides.
        bits: the precision of the ball arithmetic.
    """

    def __init__(
        self,
        expression: Expr,
        zero_at: frozenset[int] = frozenset(),
        flat_at: frozenset[int] = frozenset(),
        bits: int = PRECISION,
    ) -> None:
        self.zero_at, self.flat_at, self.bits = zero_at, flat_at, bits
        extreme = any(0 < abs(number) < _TINY or abs(number) > 1 / _TINY for number in expression.atoms(Rational))
        self._narrowest = _NARROWEST_OF_ALL if extreme else _NARROWEST
        self._value = compile_enclosure(expression)
        self._slope = compile_enclosure(slope_of(expression))
        self._bend = compile_enclosure(slope_of(expression, 2))
        self._in_k = compile_enclosure(diff(expression, k)) if k in expression.free_symbols else None

    def prove(
        self,
        low: Rational | int = 0,
        high: Rational | int = 1,
        at: Enclosure | None = None,
        max_cells: int = MAX_CELLS,
    ) -> Proof:
        """Prove the expression >= 0 for all tau in [low, high] (0 and 1 as limits) and all k in ``at``."""
        before = flint.ctx.prec
        flint.ctx.prec = self.bits
        try:
            return self._search(ratio(low), ratio(high), at, max_cells)
        finally:
            flint.ctx.prec = before

    def _search(self, low: fmpq, high: fmpq, at: Enclosure | None, max_cells: int) -> Proof:
        cells, settled = [(low, high)], 0
        while cells:
            a, b = cells.pop()
            if settled + len(cells) > max_cells or b - a < self._narrowest:
                return Proof(False, settled, f"not settled near tau = {float(arb(a)):.9g} after {settled} cells")
            # Next to tau = 1 what counts is 1 - tau, which takes as many bits more as the cell is narrow.
            flint.ctx.prec = self.bits + max(0, int((b - a).q).bit_length() - _DEEP)
            if self._settles(a, b, at):
                settled += 1
                continue
            middle = (a + b) / 2
            if self._value(_values(Enclosure.point(arb(middle)), at)).hi < 0:
                return Proof(False, settled, f"negative at tau = {float(arb(middle)):.9g}")
            cells += [(middle, b), (a, middle)]
        return Proof(True, settled, "by branch and bound in ball arithmetic")

    def _settles(self, a: fmpq, b: fmpq, at: Enclosure | None) -> bool:
        cell = Enclosure(arb(a).lower(), arb(b).upper())
        exponent = self._worst_exponent(cell, at)
        values = _values(cell, exponent)
        if self._value(values).lo >= 0 or self._stays_from_least(cell, exponent):
            return True
        slope = self._slope(values)
        if slope.hi <= 0:
            return self._end_is_nonnegative(b, exponent)
        if slope.lo >= 0:
            return self._end_is_nonnegative(a, exponent)
        if self._bend(values).lo >= 0:
            if any(end == flat for flat in self.flat_at for end in (a, b)):
                return True
            return self._tangent_is_nonnegative(a, b, exponent)
        return False

    def _worst_exponent(self, cell: Enclosure, at: Enclosure | None) -> Enclosure | None:
        """Where the expression only rises or only falls with k on the cell, the one k that decides."""
        if at is None or self._in_k is None or at.lo == at.hi:
            return at
        rise = self._in_k(_values(cell, at))
        if rise.hi <= 0:
            return Enclosure(at.hi, at.hi)
        return Enclosure(at.lo, at.lo) if rise.lo >= 0 else at

    def _stays_from_least(self, cell: Enclosure, at: Enclosure | None) -> bool:
        """By the mean value theorem in k: the value at the least k outweighs the fall from there."""
        if at is None or self._in_k is None or at.lo == at.hi:
            return False
        least = self._value(_values(cell, Enclosure(at.lo, at.lo))).lo
        return bool(least + (at.hi - at.lo) * self._in_k(_values(cell, at)).lo.min(ZERO) >= 0)

    def _end_is_nonnegative(self, end: fmpq, exponent: Enclosure | None) -> bool:
        if end in (0, 1) and int(end) in self.zero_at:
            return True
        return bool(self._value(_values(Enclosure.point(arb(end)), exponent)).lo >= 0)

    def _tangent_is_nonnegative(self, a: fmpq, b: fmpq, exponent: Enclosure | None) -> bool:
        if exponent is not None and exponent.lo != exponent.hi:
            return False
        x = self._lowest_point(a, b, exponent)
        at_x = _values(Enclosure(x, x), exponent)
        value, slope = self._value(at_x).lo, self._slope(at_x)
        if not slope.finite:
            return False
        left = (value + (slope.hi.max(ZERO) * (arb(a) - x))).lower()
        right = (value + (slope.lo.min(ZERO) * (arb(b) - x))).lower()
        return bool(left >= 0 and right >= 0)

    def _lowest_point(self, a: fmpq, b: fmpq, exponent: Enclosure | None) -> arb:
        """A guess at where the slope vanishes, by bisection: any point gives a valid tangent."""
        low, high = arb(a), arb(b)
        for _ in range(self.bits // 2):
            middle = ((low + high) / 2).mid()
            slope = self._slope(_values(Enclosure(middle, middle), exponent))
            if slope.lo > 0:
                high = middle
            elif slope.hi < 0:
                low = middle
            else:
                return middle
        return ((low + high) / 2).mid()


def certainly_negative(expression: Expr, point: Mapping[Symbol, Rational]) -> bool:
    """Whether a closed value is shown to be below 0: the check of a violation."""
    before = flint.ctx.prec
    try:
        for precision in _PRECISIONS:
            flint.ctx.prec = precision
            evaluator: Evaluator = compile_enclosure(expression)
            values = {symbol: Enclosure.point(arb(ratio(value))) for symbol, value in point.items()}
            value = evaluator(values)
            if value.hi < 0 or value.lo >= 0:
                return bool(value.hi < 0)
        return False
    finally:
        flint.ctx.prec = before


def sign_of(number: Expr) -> int | None:
    """The sign of a closed expression: by ball arithmetic where that decides, and 0 only where SymPy proves it.

    Example:
        >>> from sympy import E, exp, sqrt
        >>> sign_of(sqrt(2) - Rational(7, 5)), sign_of(E * exp(-1) - 1)
        (1, 0)
    """
    if isinstance(number, Rational):
        return int(bool(number > 0)) - int(bool(number < 0))
    sign = sign_by_balls(number)
    if sign is not None:
        return sign
    if finite_ball(number) is None or _root_order(number) > _MAX_ROOT_ORDER:
        return None
    return 0 if number.equals(0) is True else None


def _root_order(number: Expr) -> int:
    """The least n such that every rational exponent in a closed expression is a multiple of 1/n."""
    return math.lcm(*(int(power.exp.q) for power in number.atoms(Pow) if isinstance(power.exp, Rational)))


def ratio(value: Rational | int) -> fmpq:
    """A rational number of SymPy's as one of FLINT's."""
    number = Rational(value)
    return fmpq(int(number.p), int(number.q))


def _values(cell: Enclosure, exponent: Enclosure | None) -> dict[Symbol, Enclosure]:
    return {tau: cell} if exponent is None else {tau: cell, k: exponent}
