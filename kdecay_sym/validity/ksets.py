"""Sets of real k > 0: disjoint intervals whose ends are exact, or certified to lie in a tiny interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flint import fmpq
from mpmath import nstr
from sympy import Expr, Integer, Rational, sstr

from kdecay_sym.checkers.arb_checker import accurate_ball, middle
from kdecay_sym.validity.certify import sign_of

# Ends that have no closed form are enclosed this tightly, relative to k - 1.
RELATIVE_WIDTH = Rational(1, 10**12)
# Fifteen digits of k would leave too few of k - 1 below this.
_NEAR_ONE = fmpq(1, 10**3)
# Fifteen digits, and three to spare.
_ENOUGH_BITS = 60


@dataclass(frozen=True)
class Bound:
    """An end of an interval of k.

    Attributes:
        inside: a value that certainly belongs to the closed interval; the end itself where that is known exactly.
        outside: a value that certainly does not, on the far side of the end; None for an exact end.
        closed: whether the end belongs to the set.
        reason: why the set ends here.
    """

    inside: Expr
    outside: Expr | None
    closed: bool
    reason: str

    @property
    def exact(self) -> bool:
        """Whether the end is known as an expression."""
        return self.outside is None

    def number(self) -> float:
        """The end as a float; for an enclosed one, the side that belongs to the set."""
        return float(self.inside)

    def text(self) -> str:
        """The end as an expression, or as decimals with a tilde."""
        return sstr(self.inside) if self.exact else f"~{decimals(self.inside)}"


@dataclass(frozen=True)
class Interval:
    """Neighbouring k of one verdict; ``low`` None is 0 (open), ``high`` None has no bound."""

    low: Bound | None
    high: Bound | None

    def text(self) -> str:
        """The interval in mathematical notation, which says which ends belong."""
        if self.low and self.high and self.low.exact and self.high.exact and self.low.inside == self.high.inside:
            return f"{{{self.low.text()}}}"
        left = f"{'[' if self.low.closed else '('}{self.low.text()}" if self.low else "(0"
        right = f"{self.high.text()}{']' if self.high.closed else ')'}" if self.high else "oo)"
        return f"{left}, {right}"

    def to_json(self) -> list[float | None]:
        """The ends as numbers; None is no bound."""
        return [self.low.number() if self.low else 0.0, self.high.number() if self.high else None]

    def contains(self, value: Rational) -> bool | None:
        """Whether ``value`` lies in the interval; None in the gap that no proof covers."""
        sides = [_beyond(bound, value, side) for bound, side in ((self.low, -1), (self.high, 1)) if bound]
        if any(side is True for side in sides):
            return False
        return None if any(side is None for side in sides) else True


def _beyond(bound: Bound, value: Rational, side: int) -> bool | None:
    """Whether ``value`` is certainly beyond the bound on the given side; None if that is not known."""
    past_inside = sign_of((value - bound.inside) * side)
    if past_inside is None:
        return None
    if past_inside <= 0:
        return past_inside == 0 and not bound.closed
    if bound.outside is None:
        return True
    return True if sign_of((value - bound.outside) * side) in (0, 1) else None


@dataclass(frozen=True)
class KSet:
    """A set of real k > 0."""

    intervals: tuple[Interval, ...]

    def to_json(self) -> dict[str, Any]:
        """The JSON of `kdecay validity`: numbers, and the same in mathematical notation."""
        return {"k": [interval.to_json() for interval in self.intervals], "exact": self.text()}

    def text(self) -> str:
        """The set in mathematical notation."""
        return " U ".join(interval.text() for interval in self.intervals) or "{}"

    def contains(self, value: Rational) -> bool | None:
        """Whether ``value`` belongs to the set; None where neither is proved."""
        verdicts = [interval.contains(value) for interval in self.intervals]
        if any(verdict is True for verdict in verdicts):
            return True
        return None if any(verdict is None for verdict in verdicts) else False


def exact_bound(value: Expr | int, reason: str) -> Bound:
    """A closed end that is known as an expression."""
    return Bound(Integer(value) if isinstance(value, int) else value, None, True, reason)


def decimals(value: Expr) -> str:
    """A k as decimals: its distance from 1 keeps twelve digits and more, however small it is.

    Example:
        >>> decimals(Rational(3, 2)), decimals(1 + Rational(1, 3 * 10**20))
        ('1.5', '1 + 3.33333333333333e-21')
    """
    away = accurate_ball(value - 1, _ENOUGH_BITS)
    if away is None or away == 0 or not abs(away) < _NEAR_ONE:
        return f"{float(value):.15g}"
    return f"1 {'+' if away > 0 else '-'} {nstr(middle(abs(away)), 15)}"


def margin(threshold: Rational) -> Rational:
    """How far from an enclosed end its two sides are: relative to k - 1, and to k itself where that is close to 0."""
    return min(abs(threshold - 1), 10 * threshold) * RELATIVE_WIDTH / 8


EVERYTHING = KSet((Interval(None, None),))
EMPTY = KSet(())
