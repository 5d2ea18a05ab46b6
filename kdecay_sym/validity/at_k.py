"""What happens at one given k: the verdict on each condition, a witness, and the T from which on it breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import flint
import numpy as np
from flint import arb
from numpy.typing import NDArray
from sympy import Expr, Rational, diff, lambdify

from kdecay_sym.errors import positive_number
from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import certainly_negative, ratio
from kdecay_sym.validity.enclosure import PRECISION, Enclosure, compile_enclosure
from kdecay_sym.validity.report import Validity
from kdecay_sym.validity.search import LowestValue

# Schedules of up to this many steps are looked at one by one; beyond it the answer is a bound.
MAX_STEPS_SEARCHED = 1000
# Differences of s that are smaller than this are decided in ball arithmetic.
_CLOSE = 1e-12


@dataclass(frozen=True)
class Breaks:
    """From which T on eta(t + 1) <= eta(t) fails for some integer step.

    Attributes:
        smallest: the least such T; None if it lies above `MAX_STEPS_SEARCHED`.
        at_most: a T from which on every schedule breaks.
    """

    smallest: int | None
    at_most: int

    def to_json(self) -> dict[str, Any]:
        """As part of `kdecay validity --k`."""
        return {"smallest_T": self.smallest, "broken_for_all_T_from": self.at_most}


def shape_at(base: Expr, form: str, sign: int, exponent: Rational) -> Expr:
    """The curve's shape at one k, as an expression in tau."""
    if form == "warp":
        return base.subs(tau, tau**exponent)
    return base + sign * (tau**exponent - tau)


@dataclass(frozen=True)
class AtK:
    """The verdicts at one k.

    Attributes:
        k: the exponent.
        monotone, range: whether the condition holds; None where neither is proved.
        rises_at: a tau at which the curve certainly rises, where it is not monotone.
        leaves_at: a tau at which the curve is certainly outside [0, 1], where the range is broken.
        breaks: from which number of steps on the integer steps break, where the curve is not monotone.
    """

    k: Rational
    monotone: bool | None
    range: bool | None
    rises_at: Rational | None
    leaves_at: Rational | None
    breaks: Breaks | None

    def to_json(self) -> dict[str, Any]:
        """As part of `kdecay validity --k`."""
        return {
            "k": float(self.k),
            "monotone": {"holds": self.monotone, "witness": _witness(self.rises_at)}
            | (self.breaks.to_json() if self.breaks else {}),
            "range": {"holds": self.range, "witness": _witness(self.leaves_at)},
        }

    def lines(self) -> list[str]:
        """The same for people to read."""
        words = {True: "holds", False: "is broken", None: "is not decided"}
        rising = "" if self.rises_at is None else f": the curve rises at tau = {self.rises_at}"
        if self.breaks:
            smallest = self.breaks.smallest
            first = f"T = {smallest}" if smallest else f"a T above {MAX_STEPS_SEARCHED}"
            rising += f"; integer steps break first at {first}, and for every T from {self.breaks.at_most} on"
        leaving = "" if self.leaves_at is None else f": the curve is outside [0, 1] at tau = {self.leaves_at}"
        return [f"monotone {words[self.monotone]}{rising}", f"range {words[self.range]}{leaving}"]


def _witness(at: Rational | None) -> dict[str, str] | None:
    return None if at is None else {"tau": str(at)}


def at_k(found: Validity, exponent: object) -> AtK:
    """The verdict on each condition at one k, with witnesses.

    Args:
        found: the sets, as `kdecay_sym.validity.validity` gives them.
        exponent: k, a finite number > 0; a float stands for the decimal that it prints as.

    Raises:
        ArgumentError: ``exponent`` is not a finite number > 0.

    Example:
        >>> from kdecay_sym.validity import validity
        >>> at_k(validity("polynomial", form="additive", sign="+"), 3).breaks
        Breaks(smallest=3, at_most=3)
    """
    value = Rational(str(positive_number("k", exponent)))
    shape = shape_at(found.base.shape, found.form, 1 if found.sign == "+" else -1, value)
    falls, inside = (None if region.k is None else region.k.contains(value) for region in (found.monotone, found.range))
    rises_at = rising_point(shape) if falls is False else None
    leaves_at = outside_point(shape) if inside is False else None
    return AtK(value, falls, inside, rises_at, leaves_at, breaks(shape, rises_at) if rises_at is not None else None)


def rising_point(shape: Expr) -> Rational | None:
    """A tau at which the shape certainly rises; None if none was found."""
    return _negative_point(-diff(shape, tau))


def outside_point(shape: Expr) -> Rational | None:
    """A tau at which the shape is certainly above 1 or below 0; None if none was found."""
    return _negative_point(shape) or _negative_point(1 - shape)


def _negative_point(room: Expr) -> Rational | None:
    middle = LowestValue(room).widest_negative(1.0)
    if middle is None:
        return None
    # A short decimal reads better than a float's digits, and will do as well wherever the stretch is wider than that.
    for at in (Rational(str(round(middle, 3))), Rational(middle)):
        if 0 < at < 1 and certainly_negative(room, {tau: at}):
            return at
    return None


def breaks(shape: Expr, rising: Rational) -> Breaks:
    """From which T on a shape that rises at ``rising`` breaks eq. (5) for integer steps."""
    width = _rising_width(shape, rising)
    # A step that lies inside the rising stretch exists as soon as two steps fit into it.
    at_most = int(2 / width) + 1
    smallest = next((steps for steps in range(1, MAX_STEPS_SEARCHED + 1) if _breaks_at(shape, steps)), None)
    if smallest is not None:
        unbroken = [n for n in range(smallest, min(at_most, MAX_STEPS_SEARCHED) + 1) if not _breaks_at(shape, n)]
        if at_most <= MAX_STEPS_SEARCHED:
            at_most = unbroken[-1] + 1 if unbroken else smallest
    return Breaks(smallest, at_most)


def _rising_width(shape: Expr, at: Rational) -> Rational:
    """The width of an interval around ``at`` on all of which the slope is certainly positive."""
    slope = compile_enclosure(diff(shape, tau))
    radius = min(at, 1 - at)
    before = flint.ctx.prec
    flint.ctx.prec = PRECISION
    try:
        while True:
            low, high = arb(ratio(at - radius)), arb(ratio(at + radius))
            if slope({tau: Enclosure(low.lower(), high.upper())}).lo > 0:
                return 2 * radius
            radius = radius / 2
    finally:
        flint.ctx.prec = before


def _breaks_at(shape: Expr, steps: int) -> bool:
    values = np.asarray(_on_grid(shape)(np.arange(steps + 1) / steps), dtype=np.float64)
    rise = np.diff(values)
    if rise.max() > _CLOSE:
        return True
    close = np.flatnonzero(rise > -_CLOSE)
    return any(_rises(shape, Rational(int(t), steps), Rational(int(t) + 1, steps)) for t in close)


def _rises(shape: Expr, here: Rational, there: Rational) -> bool:
    return certainly_negative(shape.subs(tau, here) - shape.subs(tau, there), {})


@cache
def _on_grid(shape: Expr) -> Callable[[NDArray[np.float64]], object]:
    evaluate: Callable[[NDArray[np.float64]], object] = lambdify(tau, shape, "numpy")
    return evaluate
