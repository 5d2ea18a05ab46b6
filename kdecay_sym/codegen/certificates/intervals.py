"""Arrays of intervals with float ends, rounded outwards: the arithmetic in which kernels are certified.

The ends of a result are computed with IEEE operations, each off by at most 2^-53 of itself, and then moved outwards by
more than that; so an interval certainly holds what it stands for. Functions of NumPy's library are moved outwards by
more, but a statement that rests on them is conditional on the library anyhow. An end that is NaN means that nothing
is known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

UNIT = 2.0**-53  # the relative error of one rounding to nearest
# What an end moves by: four roundings, where only one was made; and for a function of the library 64.
_SLACK, _LIBRARY_SLACK = 4 * UNIT, 64 * UNIT
# More than an operation can lose below the smallest normal float.
_TINY = 2.0**-1070


@dataclass(frozen=True)
class Intervals:
    """Closed intervals [lo, hi], elementwise."""

    lo: Floats
    hi: Floats

    @classmethod
    def point(cls, value: float) -> Intervals:
        """A float, exactly."""
        return cls(np.asarray(value, dtype=np.float64), np.asarray(value, dtype=np.float64))

    @property
    def largest(self) -> Floats:
        """The largest absolute value."""
        return np.maximum(np.abs(self.lo), np.abs(self.hi))

    def widened(self, by: Floats) -> Intervals:
        """Everything within ``by`` of the intervals."""
        return _outward(self.lo - by, self.hi + by)

    def meet(self, other: Intervals) -> Intervals:
        """What lies in both, where one of them is known."""
        return Intervals(np.fmax(self.lo, other.lo), np.fmin(self.hi, other.hi))

    def hull(self) -> Intervals:
        """One interval that holds them all."""
        return Intervals(np.asarray(np.min(self.lo)), np.asarray(np.max(self.hi)))

    def __neg__(self) -> Intervals:
        return Intervals(-self.hi, -self.lo)

    def __add__(self, other: Intervals | float) -> Intervals:
        right = _intervals(other)
        return _outward(self.lo + right.lo, self.hi + right.hi)

    def __sub__(self, other: Intervals | float) -> Intervals:
        return self + -_intervals(other)

    def __rsub__(self, other: float) -> Intervals:
        return _intervals(other) + -self

    def __mul__(self, other: Intervals | float) -> Intervals:
        right = _intervals(other)
        if np.all(self.lo >= 0) and np.all(right.lo >= 0):
            return _outward(self.lo * right.lo, self.hi * right.hi, _TINY)
        ends = [a * b for a in (self.lo, self.hi) for b in (right.lo, right.hi)]
        return _outward(_extreme(np.minimum, ends), _extreme(np.maximum, ends), _TINY)

    def __truediv__(self, other: Intervals | float) -> Intervals:
        right = _intervals(other)
        apart = (right.lo > 0) | (right.hi < 0)
        inverse = _outward(np.where(apart, 1 / right.hi, -np.inf), np.where(apart, 1 / right.lo, np.inf), _TINY)
        return self * inverse

    __radd__, __rmul__ = __add__, __mul__

    def __rtruediv__(self, other: float) -> Intervals:
        return _intervals(other) / self


def _intervals(value: Intervals | float) -> Intervals:
    return value if isinstance(value, Intervals) else Intervals.point(value)


def _extreme(of_two: Callable[[Floats, Floats], Floats], ends: list[Floats]) -> Floats:
    first, *others = ends
    for other in others:
        first = of_two(first, other)
    return first


def _outward(lo: Floats, hi: Floats, tiny: float = 0.0, slack: float = _SLACK) -> Intervals:
    return Intervals(lo - (np.abs(lo) * slack + tiny), hi + (np.abs(hi) * slack + tiny))


def _library(lo: Floats, hi: Floats) -> Intervals:
    return _outward(lo, hi, _TINY, _LIBRARY_SLACK)


def _increasing(function: Callable[[Any], Any]) -> Callable[[Intervals], Intervals]:
    return lambda x: _library(function(x.lo), function(x.hi))


class IntervalArithmetic:
    """The elementary functions on intervals."""

    exp = staticmethod(_increasing(np.exp))
    expm1 = staticmethod(_increasing(np.expm1))
    log = staticmethod(_increasing(np.log))
    log1p = staticmethod(_increasing(np.log1p))
    sinh = staticmethod(_increasing(np.sinh))
    tanh = staticmethod(_increasing(np.tanh))

    @staticmethod
    def sqrt(x: Intervals) -> Intervals:
        """The square root; not known where an interval reaches below 0."""
        return _outward(np.sqrt(x.lo), np.sqrt(x.hi))

    @staticmethod
    def power(x: Intervals, p: Intervals | float) -> Intervals:
        """x^p for x >= 0, whose extremes lie at the corners."""
        exponent = _intervals(p)
        ends = [np.power(a, b) for a in (x.lo, x.hi) for b in (exponent.lo, exponent.hi)]
        return _library(_extreme(np.minimum, ends), _extreme(np.maximum, ends))

    @staticmethod
    def sin(x: Intervals) -> Intervals:
        """The sine."""
        return _slope_at_most_one(np.sin, x)

    @staticmethod
    def cos(x: Intervals) -> Intervals:
        """The cosine."""
        return _slope_at_most_one(np.cos, x)

    @staticmethod
    def cosh(x: Intervals) -> Intervals:
        """The hyperbolic cosine, least at 0."""
        ends = np.cosh(x.lo), np.cosh(x.hi)
        least = np.where((x.lo < 0) & (x.hi > 0), 1.0, np.minimum(*ends))
        return _library(least, np.maximum(*ends))

    @staticmethod
    def where_less(x: Intervals, c: Intervals, yes: Intervals | float, no: Intervals | float) -> Intervals:
        """``yes`` where x < c, ``no`` where x >= c, and both where that is not known."""
        one, other = _intervals(yes), _intervals(no)
        surely, never = x.hi < c.lo, x.lo >= c.hi
        lo, hi = np.minimum(one.lo, other.lo), np.maximum(one.hi, other.hi)
        return Intervals(
            np.where(surely, one.lo, np.where(never, other.lo, lo)),
            np.where(surely, one.hi, np.where(never, other.hi, hi)),
        )


def _slope_at_most_one(function: Callable[[Any], Any], x: Intervals) -> Intervals:
    """The value in the middle, give or take the distance from it to the ends."""
    middle = (x.lo + x.hi) / 2
    reach = Intervals(middle, middle) - x
    at = function(middle)
    return _library(np.maximum(at - reach.largest, -1.0), np.minimum(at + reach.largest, 1.0))
