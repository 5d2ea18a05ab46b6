"""Where a threshold lies, in floating point: a guess, exact enough for a proof on both sides. Nothing rests on it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import flint
import mpmath
import numpy as np
from flint import arb
from sympy import Expr, Rational, lambdify

from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.enclosure import Enclosure, compile_enclosure, slope_of

_DIGITS = 60
_LARGEST_K = 1e6
_SMALLEST_K = 1e-6
# Closer to 1 than this a threshold is searched by the logarithm of k - 1, to e to the minus _DEEPEST.
_NEAREST = 1e-9
_DEEPEST = 2000
# Points of the grid on which that search looks: what it finds is only the start of Newton's method.
_COARSE = 256
# At which distances from the ends: tau^(k-1) with k - 1 = 1/1000 is small only where tau is below 2^-1000.
NEAR_ENDS = tuple(Rational(1, 10 ** (2**i)) for i in range(13))


def _grid() -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    near = np.logspace(-14, -2, 600)
    return np.unique(np.concatenate([near, np.linspace(0.01, 0.99, 4001), 1 - near]))


_TAU = _grid()


@dataclass(frozen=True)
class Touch:
    """A guess at a threshold: at ``k`` the expression touches 0 at ``tau``, with a horizontal tangent."""

    k: Rational
    tau: Rational


class LowestValue:
    """The least value over tau of an expression that should not be negative, as a function of k."""

    def __init__(self, expression: Expr) -> None:
        self.expression = expression
        self._on_grid = lambdify((tau, k), expression, "numpy")
        self._value = compile_enclosure(expression)

    def __call__(self, exponent: float) -> tuple[float, float]:
        """The least value and where it is taken, on a grid that is dense near both ends."""
        with np.errstate(all="ignore"):
            values = np.asarray(self._on_grid(_TAU, exponent), dtype=np.float64) + np.zeros_like(_TAU)
        values = np.where(np.isnan(values), np.inf, values)
        lowest = int(np.argmin(values))
        return float(values[lowest]), float(_TAU[lowest])

    def negative_points(self) -> Iterator[Rational]:
        """Where an expression in tau alone may be negative.

        Inside the longest stretch of the grid on which it is, at its lowest point if that lies between the points of
        the grid, and ever closer to the ends.
        """
        with np.errstate(all="ignore"):
            values = np.asarray(self._on_grid(_TAU, 1.0), dtype=np.float64) + np.zeros_like(_TAU)
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

    def _stationary_point(self, near: float) -> Rational | None:
        slope = lambdify(tau, slope_of(self.expression), "mpmath")
        with mpmath.workdps(_DIGITS):
            try:
                at = mpmath.findroot(slope, near)
            except (ValueError, ZeroDivisionError, TypeError):
                return None
            return _rational(mpmath.re(at)) if mpmath.im(at) == 0 and 0 < mpmath.re(at) < 1 else None

    def bracket(self, *, above: bool) -> tuple[float, float] | None:
        """A valid and an invalid k next to each other, above or below 1; None if no invalid one is found."""
        valid, invalid = 1.0, 1.0 + _NEAREST if above else 1.0 - _NEAREST
        while self(invalid)[0] >= -1e-13:
            valid = invalid
            invalid = 1 + 4 * (invalid - 1) if above else invalid - min(4 * (1 - invalid), invalid / 2)
            if not _SMALLEST_K < invalid < _LARGEST_K:
                return None
        for _ in range(60):
            middle = (valid + invalid) / 2
            if self(middle)[0] >= 0:
                valid = middle
            else:
                invalid = middle
        return valid, invalid

    def touch(self, near: float) -> Touch | None:
        """The threshold near ``near`` with the point where it touches, by Newton's method; None if it fails."""
        if abs(near - 1) < _NEAREST:
            return self._touch_at_one(1 if near >= 1 else -1)
        with mpmath.workdps(_DIGITS):
            return self._newton(1 if near > 1 else -1, mpmath.log(abs(mpmath.mpf(near) - 1)), self(near)[1])

    def _touch_at_one(self, side: int) -> Touch | None:
        """Where k - 1 is too small for floats: its logarithm by bisection, on a coarse grid of tau."""
        digits = _DIGITS + math.ceil(_DEEPEST / math.log(10))
        with flint.ctx.workprec(math.ceil(digits * math.log2(10))):
            valid, invalid = arb(-_DEEPEST), arb(_NEAREST).log().mid()
            if self._lowest(side, invalid)[0] >= 0 or self._lowest(side, valid)[0] < 0:
                return None
            while invalid - valid > 1:
                middle = ((valid + invalid) / 2).mid()
                valid, invalid = (middle, invalid) if self._lowest(side, middle)[0] >= 0 else (valid, middle)
            logarithm, at = float(invalid), self._lowest(side, invalid)[1]
        with mpmath.workdps(digits):
            return self._newton(side, mpmath.mpf(logarithm), mpmath.mpf(at))

    def _lowest(self, side: int, logarithm: arb) -> tuple[arb, float]:
        """The least value on a coarse grid of tau, and where it is taken, at log |k - 1|, at the precision in force."""
        exponent = Enclosure.point((1 + side * logarithm.exp()).mid())
        grid = (i / _COARSE for i in range(1, _COARSE))
        return min((self._value({tau: Enclosure.point(arb(at)), k: exponent}).lo.mid(), at) for at in grid)

    def _newton(self, side: int, logarithm: mpmath.mpf, at: mpmath.mpf | float) -> Touch | None:
        """Newton's method in tau and log |k - 1|, with residuals relative to |k - 1|, at the precision in force."""
        value = lambdify((tau, k), self.expression, "mpmath")
        slope = lambdify((tau, k), slope_of(self.expression), "mpmath")
        scale = min(mpmath.mpf(1), mpmath.exp(logarithm))

        def system(point: mpmath.mpf, power: mpmath.mpf) -> list[mpmath.mpf]:
            exponent = 1 + side * mpmath.exp(power)
            return [value(point, exponent) / scale, slope(point, exponent) / scale]

        try:
            root = mpmath.findroot(system, (at, logarithm), tol=mpmath.mpf(10) ** (8 - _DIGITS))
        except (ValueError, ZeroDivisionError, TypeError):
            return None
        if any(mpmath.im(part) != 0 for part in root) or not 0 < root[0] < 1 or abs(root[1] - logarithm) > 2:
            return None
        return Touch(1 + side * _rational(mpmath.exp(root[1])), _rational(root[0]))


def _rational(number: object) -> Rational:
    return Rational(mpmath.nstr(number, _DIGITS - 12, strip_zeros=False))
