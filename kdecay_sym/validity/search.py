"""Where a threshold lies, in floating point: a guess, exact enough for a proof on both sides. Nothing rests on it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import flint
import mpmath
import numpy as np
from flint import arb, fmpq
from sympy import Expr, Float, Integer, Rational, lambdify

from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.enclosure import Enclosure, compile_enclosure, slope_of

_DIGITS = 60
# A difference of this size is the rounding of the look, not a violation.
ROUNDING = 1e-13
_LARGEST_K = 1e12
_SMALLEST_K = 1e-30
# Closer to 1 than this a threshold is searched by the logarithm of k - 1, to e to the minus _DEEPEST.
_NEAREST = 1e-9
_DEEPEST = 2500
# Newton's method starts this close to log |k - 1| where that is moderate, and where the digits it takes are many; it is
# given up this far from there.
_FINE, _ROUGH, _SCALES_APART, _ASTRAY = 2.0**-40, 2.0**-6, 40, 8
# The coarse grid of tau of that search: even, and dense up to 2^-80 from either end.
_NEAR = [fmpq(1, 2**i) for i in range(7, 81)]
_COARSE = sorted({*(fmpq(i, 64) for i in range(1, 64)), *_NEAR, *(1 - x for x in _NEAR)})
# Of so many points next to which the value is nowhere lower it is asked whether they are exact.
_MOST_LOW, _INNER = 32, 0.01
# How often it zooms in on the lowest point, to so many points.
_ZOOMS, _POINTS = 8, 32
# At which distances from the ends: tau^(k-1) with k - 1 = 1/1000 is small only where tau is below 2^-1000.
NEAR_ENDS = tuple(Rational(1, 10 ** (2**i)) for i in range(13))


_Floats = np.ndarray[tuple[int], np.dtype[np.float64]]


def _grid() -> _Floats:
    near = np.logspace(-14, -2, 600)
    return np.unique(np.concatenate([near, np.linspace(0.01, 0.99, 4001), 1 - near]))


_TAU = _grid()


@dataclass(frozen=True)
class Touch:
    """A guess at a threshold: at ``k`` the expression touches 0 at ``tau``, with a horizontal tangent."""

    k: Rational
    tau: Rational


def _as_floats(expression: Expr) -> dict[Integer, Float]:
    """The whole numbers of which NumPy has no logarithm, because they are longer than its own."""
    return {number: Float(number) for number in expression.atoms(Integer) if abs(number) > np.iinfo(np.int64).max}


class LowestValue:
    """The least value over tau of an expression that should not be negative, as a function of k."""

    def __init__(self, expression: Expr) -> None:
        self.expression = expression
        self._on_grid = lambdify((tau, k), expression.xreplace(_as_floats(expression)), "numpy")
        self._value = compile_enclosure(expression)

    def __call__(self, exponent: float) -> tuple[float, float]:
        """The least value and where it is taken, on a grid that is dense near both ends."""
        taus, values = self.values(exponent)
        lowest = int(np.argmin(values))
        return float(values[lowest]), float(taus[lowest])

    def values(self, exponent: float) -> tuple[_Floats, _Floats]:
        """The grid of tau, and the values there; infinite where there is none."""
        with np.errstate(all="ignore"):
            values = np.asarray(self._on_grid(_TAU, exponent), dtype=np.float64) + np.zeros_like(_TAU)
        return _TAU, np.where(np.isnan(values), np.inf, values)

    def low_points(self) -> Iterator[Rational]:
        """Where an expression in tau alone is lower than around, the lowest first; away from the ends."""
        taus, values = self.values(1.0)
        low = np.flatnonzero((values[1:-1] <= values[:-2]) & (values[1:-1] <= values[2:])) + 1
        inner = [index for index in low if _INNER <= taus[index] <= 1 - _INNER]
        for index in sorted(inner, key=lambda index: float(values[index]))[:_MOST_LOW]:
            before, at, after = (float(taus[index + i]) for i in (-1, 0, 1))
            yield self._stationary_point((before, after)) or Rational(at)

    def negative_points(self) -> Iterator[Rational]:
        """Where an expression in tau alone may be negative.

        Inside the longest stretch of the grid on which it is, at its lowest point if that lies between the points of
        the grid, and ever closer to the ends.
        """
        _, values = self.values(1.0)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], values < 0, [False]]).astype(np.int8)))
        stretches = [(float(_TAU[a]), float(_TAU[b - 1])) for a, b in zip(edges[::2], edges[1::2], strict=True)]
        if stretches:
            low, high = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
            yield Rational((low + high) / 2)
        lowest = self._stationary_point(self(1.0)[1])
        if lowest is not None:
            yield lowest
        for near in NEAR_ENDS:
            yield from (near, 1 - near)

    def _stationary_point(self, near: float | tuple[float, float]) -> Rational | None:
        """Where the slope is 0: near a point, or between two."""
        slope = lambdify(tau, slope_of(self.expression), "mpmath")
        with mpmath.workdps(_DIGITS):
            try:
                at = mpmath.findroot(slope, near, solver="secant" if isinstance(near, float) else "anderson")
            except (ValueError, ZeroDivisionError, TypeError):
                return None
            return _rational(mpmath.re(at)) if mpmath.im(at) == 0 and 0 < mpmath.re(at) < 1 else None

    def bracket(self, *, above: bool, start: float = 1.0) -> tuple[float, float] | None:
        """A valid and an invalid k next to each other, above or below ``start``; None if no invalid one is found."""
        valid, invalid = start, start * (1 + _NEAREST if above else 1 - _NEAREST)
        while self(invalid)[0] >= -ROUNDING:
            valid = invalid
            invalid = start + 4 * (invalid - start) if above else invalid - min(4 * (start - invalid), invalid / 2)
            if not _SMALLEST_K < invalid < _LARGEST_K:
                return None
        for _ in range(60):
            middle = (valid + invalid) / 2
            if self(middle)[0] >= 0:
                valid = middle
            else:
                invalid = middle
        return valid, invalid

    def touch(self, near: float, *, above: bool) -> Touch | None:
        """The threshold near ``near`` with the point where it touches, by Newton's method; None if it fails.

        Args:
            near: k, 1 itself where the threshold is closer to it than floats tell.
            above: whether the threshold is above or below 1.
        """
        side = 1 if above else -1
        if abs(near - 1) < _NEAREST:
            return self._touch_from(side, math.log(_NEAREST))
        logarithm = mpmath.log(abs(mpmath.mpf(near) - 1))
        with mpmath.workdps(_DIGITS):
            found = self._newton(side, logarithm, self(near)[1])
        # Where k was found in floats the values around it may be no more than rounding.
        return found or self._touch_from(side, float(logarithm))

    def _touch_from(self, side: int, invalid: float) -> Touch | None:
        """Where floats do not tell: log |k - 1| by bisection, in ball arithmetic on grids of tau that zoom in."""
        grid, nearest = _COARSE, self._nearest_invalid(side, invalid, _COARSE)
        for _ in range(_ZOOMS):
            if nearest is None:
                return None
            invalid = nearest
            index = self._lowest(side, invalid, grid)[1]
            low, at, high = grid[max(0, index - 1)], grid[index], grid[min(len(grid) - 1, index + 1)]
            grid = [low + (high - low) * fmpq(i, _POINTS) for i in range(_POINTS + 1)]
            nearest = self._nearest_invalid(side, invalid, grid)
            if nearest == invalid:
                break
        # Slopes are differences over half of the digits.
        with mpmath.workdps(2 * _digits_at(invalid)):
            return self._newton(side, mpmath.mpf(invalid), mpmath.mpf(int(at.p)) / int(at.q))

    def _nearest_invalid(self, side: int, invalid: float, grid: list[fmpq]) -> float | None:
        """The least log |k - 1| up to ``invalid`` that is invalid on the grid, roughly; None if there is none."""
        if self._lowest(side, invalid, grid)[0] >= 0:
            return None
        valid, reach = invalid - _fine(invalid), _fine(invalid)
        while self._lowest(side, valid, grid)[0] < 0:
            if valid <= -_DEEPEST:
                return None
            invalid, reach = valid, 4 * reach
            valid = max(invalid - reach, -_DEEPEST)
        while invalid - valid > _fine(invalid):
            middle = (valid + invalid) / 2
            valid, invalid = (middle, invalid) if self._lowest(side, middle, grid)[0] >= 0 else (valid, middle)
        return invalid

    def _lowest(self, side: int, logarithm: float, grid: list[fmpq]) -> tuple[arb, int]:
        """The least value on a grid of tau, and its index there, at log |k - 1|."""
        with flint.ctx.workprec(math.ceil(_digits_at(logarithm) * math.log2(10))):
            exponent = Enclosure.point((1 + side * arb(logarithm).exp()).mid())
            values = (self._value({tau: Enclosure.point(arb(at)), k: exponent}).lo.mid() for at in grid)
            return min((value, index) for index, value in enumerate(values))

    def _newton(self, side: int, logarithm: mpmath.mpf, at: mpmath.mpf | float) -> Touch | None:
        """Newton's method in tau and log |k - 1|, with residuals relative to |k - 1|, at the precision in force."""
        value = lambdify((tau, k), self.expression, "mpmath")
        slope = lambdify((tau, k), slope_of(self.expression), "mpmath")
        scale = min(mpmath.mpf(1), mpmath.exp(logarithm))

        def system(point: mpmath.mpf, power: mpmath.mpf) -> list[mpmath.mpf]:
            if mpmath.im(point) != 0 or not 0 < point < 1 or abs(power - logarithm) > _ASTRAY:
                raise ValueError("Newton's method has gone astray")
            exponent = 1 + side * mpmath.exp(power)
            return [value(point, exponent) / scale, slope(point, exponent) / scale]

        try:
            root = mpmath.findroot(system, (at, logarithm), tol=mpmath.mpf(10) ** (8 - _DIGITS))
        except (ValueError, ZeroDivisionError, TypeError):
            return None
        if any(mpmath.im(part) != 0 for part in root) or not 0 < root[0] < 1 or abs(root[1] - logarithm) > 2:
            return None
        return Touch(1 + side * _rational(mpmath.exp(root[1])), _rational(root[0]))


def _fine(logarithm: float) -> float:
    """How closely log |k - 1| is to be known before Newton's method."""
    return _FINE if logarithm > -_SCALES_APART else _ROUGH


def _digits_at(logarithm: float) -> int:
    """Enough to tell 1 from a k with this log |k - 1|."""
    return _DIGITS + math.ceil(-logarithm / math.log(10))


def _rational(number: mpmath.mpf) -> Rational:
    with mpmath.workdps(_DIGITS):
        # Rounded first: Python writes out no integer of 4300 digits.
        return Rational(mpmath.nstr(mpmath.mpf(number), _DIGITS - 12, strip_zeros=False))
