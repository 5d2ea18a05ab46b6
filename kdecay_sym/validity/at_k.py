"""What happens at one given k: the verdict on each condition, a witness, and the T from which on it breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sympy import Expr, Rational

from kdecay_sym.errors import positive_number
from kdecay_sym.symbols import tau
from kdecay_sym.validity.breaking import breaks
from kdecay_sym.validity.broken_steps import MAX_DEPTH, Breaks
from kdecay_sym.validity.near_end import EndRise, Near, rise_at_an_end
from kdecay_sym.validity.report import Validity
from kdecay_sym.validity.steps import step_outside, step_rising
from kdecay_sym.validity.thresholds import is_zero_at
from kdecay_sym.validity.witness import outside_point, rising_point

_CLOSE_TO_AN_END = Rational(1, 10**6)


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
        leaves_at: a tau at which the curve is certainly outside [0, 1], where the range is broken. Where these are too
            close to an end to be written as fractions, they are told by a power of 2.
        breaks: from which number of steps on the integer steps break, where the curve is not monotone; None where
            the question was about the steps of one T.
    """

    k: Rational
    monotone: bool | None
    range: bool | None
    rises_at: Rational | Near | None
    leaves_at: Rational | Near | None
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
        rising = "" if self.rises_at is None else f": the curve rises at tau = {_short(self.rises_at)}"
        if self.breaks:
            rising += f"; {self.breaks}"
        leaving = "" if self.leaves_at is None else f": the curve is outside [0, 1] at tau = {_short(self.leaves_at)}"
        return [f"monotone {words[self.monotone]}{rising}", f"range {words[self.range]}{leaving}"]


def _short(at: Rational | Near) -> str:
    """A point as a fraction, or by its distance from an end that it is very close to."""
    if isinstance(at, Near):
        return str(at)
    near = min(at, 1 - at)
    if near == 0 or near > _CLOSE_TO_AN_END:
        return str(at)
    distance = f"{near.evalf(6):.6g}"
    return distance if near == at else f"1 - {distance}"


def _witness(at: Rational | Near | None) -> dict[str, str] | None:
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
        Breaks(smallest=3, at_least=3, at_most=3, stays=True)
    """
    value = Rational(str(positive_number("k", exponent)))
    falls, inside = (None if region.k is None else region.k.contains(value) for region in (found.monotone, found.range))
    if falls is not False and inside is not False:
        return AtK(value, falls, inside, None, None, None)
    shape = shape_at(found.base.shape, found.form, 1 if found.sign == "+" else -1, value)
    if found.steps is None:
        return _for_all_t(value, shape, falls, inside)
    rises_at = step_rising(shape, found.steps) if falls is False else None
    leaves_at = step_outside(shape, found.steps) if inside is False else None
    return AtK(value, falls, inside, rises_at, leaves_at, None)


def _for_all_t(value: Rational, shape: Expr, falls: bool | None, inside: bool | None) -> AtK:
    """The witnesses for all real t; where they are too close to an end for a fraction, by what the curve does there."""
    rises_at = rising_point(shape) if falls is False else None
    leaves_at = outside_point(shape) if inside is False else None
    far = [answer is False and _is_deep(at) for answer, at in ((falls, rises_at), (inside, leaves_at))]
    near = rise_at_an_end(shape) if any(far) else None
    if near and far[1] and _leaves(shape, near):
        leaves_at = near.beyond_at
    if near and far[0]:
        return AtK(value, falls, inside, near.rises_at, leaves_at, near.breaks)
    return AtK(value, falls, inside, rises_at, leaves_at, None if rises_at is None else breaks(shape, rises_at))


def _is_deep(at: Rational | None) -> bool:
    return at is None or min(at, 1 - at) * 2**MAX_DEPTH < 1


def _leaves(shape: Expr, near: EndRise) -> bool:
    """Whether what is beyond the value at the end is outside [0, 1]."""
    return is_zero_at(shape - 1 if near.rises_at.end == 0 else shape, near.rises_at.end)
