"""Branch and bound over the integer steps of a schedule: do all of them fall, or which one rises?

A range of steps is settled by the sign of the slope on all of it, from the middle on by the bend where that is sharper
(close to where the curve touches, a proof would otherwise need all of the steps); a single step by the difference of
its two ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flint
from flint import arb, fmpq
from sympy import Expr, Rational

from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.enclosure import ONE, ZERO, Enclosure, compile_enclosure, hull, real_power, slope_of
from kdecay_sym.validity.steps.levels import PRECISION, Share, StepPower, exactly

MAX_CELLS = 20_000
# How many one search may look at, over all the questions put to it.
_MAX_CELLS_IN_ALL = 60_000


@dataclass(frozen=True)
class Outcome:
    """What a search found: every step falls, or one that certainly rises, or one that could not be settled."""

    rising: int | None = None
    unsettled: int | None = None

    @property
    def holds(self) -> bool:
        """Whether every step was shown to fall."""
        return self.rising is None and self.unsettled is None


class StepSearch:
    """The steps of s = base + sign (tau^k - tau) at tau = t/T; with sign 0, those of the base itself.

    Args:
        base: the base shape in tau.
        sign: +1, -1 or 0.
        steps: T > 1.
    """

    def __init__(self, base: Expr, sign: int, steps: int) -> None:
        self.base, self.sign, self.steps = base, sign, steps
        self._value = compile_enclosure(base)
        self._slope = compile_enclosure(slope_of(base))
        self._bend = compile_enclosure(slope_of(base, 2))
        self._seen = 0

    @property
    def exhausted(self) -> bool:
        """Whether as many ranges as are allowed have been looked at."""
        return self._seen > _MAX_CELLS_IN_ALL

    def all_fall(
        self,
        at: Enclosure,
        low: int = 0,
        high: int | None = None,
        skip: frozenset[int] = frozenset(),
        most: int = MAX_CELLS,
    ) -> Outcome:
        """Whether s(t + 1) <= s(t) for all steps low <= t < high and all k with k - 1 in ``at``.

        Args:
            at: an interval of k - 1.
            low: the first step to look at.
            high: the step after the last one; T if None.
            skip: steps that are known to fall.
            most: how many ranges to look at before giving up.
        """
        ranges, seen = [(low, self.steps if high is None else high)], 0
        while ranges:
            first, last = ranges.pop()
            seen += 1
            self._seen += 1
            # Slopes next to k = 1 are told apart from 0 at any precision, and there may be many of them.
            with flint.ctx.workprec(PRECISION):
                negative = self._slope_is_negative(first, last, at)
            if negative:
                continue
            if seen > most or self.exhausted:
                return Outcome(unsettled=first)
            if last - first > 1:
                middle = (first + last) // 2
                ranges += [(middle, last), (first, middle)]
            elif first not in skip and not (outcome := self._settle(first, at)).holds:
                return outcome
        return Outcome()

    def rise(self, step: int, at: Enclosure) -> Enclosure:
        """s(t + 1) - s(t) for all k with k - 1 in ``at``."""
        with flint.ctx.workprec(PRECISION):
            rise = self._rise(step, at)
        # Where that does not tell, the precision that was asked for does, if any.
        return self._rise(step, at) if rise.lo <= 0 < rise.hi and flint.ctx.prec > PRECISION else rise

    def _rise(self, step: int, at: Enclosure) -> Enclosure:
        here, there = self._at(step), self._at(step + 1)
        low, high = there.lo - here.hi, there.hi - here.lo
        if self.sign:
            power = StepPower(step, self.steps).excess_over(at)
            low += power.lo if self.sign > 0 else -power.hi
            high += power.hi if self.sign > 0 else -power.lo
        return Enclosure(low.lower(), high.upper())

    def worst_near(self, step: int, at: Enclosure) -> int:
        """The step near ``step`` that rises most at k; nothing rests on it."""
        return climb(step, range(self.steps), lambda t: self._rise_at(t, at))

    def tightest_near(self, step: int, at: Enclosure) -> int:
        """The step near ``step`` that rises most by the base's own fall; nothing rests on it.

        Where that fall is tiny k is bound most, however tiny the rise is.
        """
        return climb(step, range(self.steps), lambda t: self._relative_rise_at(t, at))

    def base_rise(self, step: int) -> Expr | None:
        """b(t + 1) - b(t), exactly; None where its numbers would be too long to write down."""
        here, there = (exactly(self.base, Rational(t, self.steps)) for t in (step, step + 1))
        return None if here is None or there is None else there - here

    def level(self, step: int) -> Share:
        """c, such that step t falls where p(k) >= c (sign -) or p(k) <= c (sign +), p(k) being that of `StepPower`."""
        rise, exact = self._at(step + 1).ball() - self._at(step).ball(), self.base_rise(step)
        if exact is not None and rise.contains(0) and sign_of(exact) == 0:
            rise = ZERO
        return Share(-self.sign * rise, None if exact is None else Rational(1, self.steps) - self.sign * exact)

    def _rise_at(self, step: int, at: Enclosure) -> arb:
        # Rises differ by far less than the least float.
        rise = self.rise(step, at)
        return ((rise.lo + rise.hi) / 2).mid()

    def _relative_rise_at(self, step: int, at: Enclosure) -> arb:
        base = abs((self._at(step + 1).ball() - self._at(step).ball()).mid())
        return self._rise_at(step, at) if base == 0 else (self._rise_at(step, at) / base).mid()

    def _settle(self, step: int, at: Enclosure) -> Outcome:
        rise = self.rise(step, at)
        if rise.hi <= 0:
            return Outcome()
        if rise.lo > 0:
            return Outcome(rising=step)
        # Only a rise of exactly 0 can remain: a term that is 0 (at k = 1, or left out) on a flat step.
        base_rise = self.base_rise(step) if self.sign == 0 or at.lo == at.hi == 0 else None
        flat = base_rise is not None and sign_of(base_rise) == 0
        return Outcome() if flat else Outcome(unsettled=step)

    def _at(self, step: int) -> Enclosure:
        return self._value({tau: Enclosure.point(arb(fmpq(step, self.steps)))})

    def _slope_is_negative(self, first: int, last: int, at: Enclosure) -> bool:
        cell = Enclosure(arb(fmpq(first, self.steps)).lower(), arb(fmpq(last, self.steps)).upper())
        if self._highest_slope(cell, at) <= 0:
            return True
        bend = self._bends(cell, at)
        if last - first == 1 or not bend.finite:
            return False
        middle = Enclosure.point(((cell.lo + cell.hi) / 2).mid())
        reach = (cell.hi - middle.lo).max(middle.hi - cell.lo)
        return bool(self._highest_slope(middle, at) + bend.lo.abs_upper().max(bend.hi.abs_upper()) * reach <= 0)

    def _highest_slope(self, cell: Enclosure, at: Enclosure) -> arb:
        highest = self._slope({tau: cell}).hi
        if self.sign:
            power = slope_excess(cell, at)
            highest += power.hi if self.sign > 0 else -power.lo
        return highest

    def _bends(self, cell: Enclosure, at: Enclosure) -> Enclosure:
        """The values of s'' = b'' + sign k (k - 1) tau^(k - 2) on a cell of tau and an interval of k - 1."""
        bend = self._bend({tau: cell})
        if not self.sign:
            return bend
        factor = hull([(1 + away) * other for away in (at.lo, at.hi) for other in (at.lo, at.hi)])
        powers = hull([real_power(x, away - 1) for x in (cell.lo, cell.hi) for away in (at.lo, at.hi)])
        power = hull([f * p for f in (factor.lo, factor.hi) for p in (powers.lo, powers.hi)])
        low, high = (power.lo, power.hi) if self.sign > 0 else (-power.hi, -power.lo)
        return Enclosure((bend.lo + low).lower(), (bend.hi + high).upper())


def climb(start: int, steps: range, height: Callable[[int], arb]) -> int:
    """A step from which neither neighbour is higher, by strides that double: a guess on which nothing rests."""
    best, highest, stride = start, height(start), 1
    while stride:
        near = [(height(t), t) for t in (best - stride, best + stride) if t in steps]
        if near and max(near)[0] > highest:
            highest, best = max(near)
            stride *= 2
        else:
            stride //= 2
    return best


def slope_excess(cell: Enclosure, at: Enclosure) -> Enclosure:
    """The values of k tau^(k - 1) - 1 on a cell of tau in [0, 1] and an interval of k - 1.

    For each k it only rises or only falls with tau, so an end of the cell decides. For each tau its derivative in k
    is tau^(k - 1) (1 + k log tau): it rises and then falls, is least at an end of the interval, and greatest at an
    end or at k = -1/log tau, where it is -1/(e tau log tau) - 1.
    """
    corners = [_excess_at(x, away) for x in (cell.lo, cell.hi) for away in (at.lo, at.hi)]
    values = hull(corners)
    peaks = [-(-ONE).exp() / (x * x.log()) - 1 for x in (cell.lo, cell.hi) if _peak_is_inside(x, at)]
    return Enclosure(values.lo, hull([values.hi, *peaks]).hi)


def _excess_at(x: arb, away: arb) -> arb:
    """K x^(k - 1) - 1 at k = 1 + ``away``, to full relative precision next to k = 1."""
    if not x > 0:
        return (1 + away) * real_power(x, away) - 1
    return (1 + away) * (away * x.log()).expm1() + away


def _peak_is_inside(x: arb, at: Enclosure) -> bool:
    """Whether k = -1/log x may lie in the interval."""
    if not (x > ZERO and x < ONE):
        return False
    at_peak = -1 / x.log() - 1
    return not (at_peak < at.lo or at_peak > at.hi)
