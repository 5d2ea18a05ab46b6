"""Sign +: where the set of valid k seems to begin and to end, part by part. Guesses, but for the exact ends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from sympy import Expr, Rational, exp

from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import certainly_negative
from kdecay_sym.validity.ksets import Bound, exact_bound, margin
from kdecay_sym.validity.lemmas import level_points, scaled_room
from kdecay_sym.validity.search import ROUNDING, LowestValue, Touch

# How closely k is looked at for a change, between the least and the largest k at which anything is to be decided.
_LOOKS = 400
_LARGEST = 1000.0


_Floats = np.ndarray[tuple[int], np.dtype[np.float64]]


class UndecidedError(Exception):
    """A change of the set, or a proof, was not found; the message says which."""


@dataclass(frozen=True)
class Change:
    """Where a part begins or ends: a touch of the curve, or an end that is exact (1, or 1 - b'(1))."""

    bound: Bound
    touch: Touch | None = None


@dataclass(frozen=True)
class Question:
    """On which k >= ``least`` does base + tau^k - tau fall on (0, 1)?

    Attributes:
        base: the base shape; it falls, if ``falls``, and else k = 1 is forbidden.
        last_slope: b' at tau = 1, which may be infinite.
        least: below it no k is valid; 1 where the slope of the base at tau = 0 is finite.
        falls: whether the base itself is known to fall.
    """

    base: Expr
    last_slope: Expr
    least: Expr
    falls: bool = True

    @cached_property
    def room(self) -> Expr:
        """Not negative where the curve falls: times tau^(1 - least), so that it is finite at tau = 0."""
        return scaled_room(self.base, self.least)

    @cached_property
    def level(self) -> tuple[Rational, Rational] | None:
        """A tau > 1/e at which b' = 0 exactly, and a k > 1 that it forbids, with every one between 1 and that.

        There q = 1 = 1 - b' at k = 1, and q rises first with k: what is forbidden begins at 1.
        """
        flats = [at for at in level_points(self.base) if at > exp(-1)] if self.least == 1 else []
        reached = ((at, 1 + Rational(1, 10**i)) for i in range(12) for at in flats)
        return next((pair for pair in reached if certainly_negative(self.room, {tau: pair[0], k: pair[1]})), None)

    @property
    def top(self) -> Expr | None:
        """Beyond it the curve rises at tau = 1."""
        return 1 - self.last_slope if self.last_slope.is_finite else None

    def changes(self) -> list[Change]:
        """Beginning and end of each part in turn, from ``least`` on."""
        search, top = LowestValue(self.room), self.top
        looks = self._looks(_LARGEST if top is None else float(top))
        # Next to a level point the look is too coarse for a k close to 1.
        sure = 1.0 if self.level is None else float(self.level[1])
        valid = [bool(search(float(at))[0] >= -ROUNDING) and not 1 < at <= sure for at in looks]
        found = self._beginning(search, looks, valid)
        inside = len(found) == 1
        for before, after, was, is_ in zip(looks[1:], looks[2:], valid[1:], valid[2:], strict=False):
            if was != is_:
                found.append(_touch_between(search, float(before), float(after), rising=not was))
                inside = not inside
        if inside and top is None:
            raise UndecidedError(f"valid up to k = {_LARGEST:g} and no end was found")
        if inside:
            found.append(Change(exact_bound(top, f"at tau = 1 the slope is k - ({top}) > 0")))
        return found

    def _looks(self, reach: float) -> _Floats:
        """The k that are looked at: dense above 1, and above ``least``."""
        shares = np.unique(np.concatenate([np.logspace(-9, 0, _LOOKS), np.linspace(0, 1, _LOOKS)])[:-1])
        looks, least = 1 + (reach - 1) * shares, float(self.least)
        return looks if least == 1 else np.unique([*(least + (1 - least) * shares), *looks])

    def _beginning(self, search: LowestValue, looks: _Floats, valid: list[bool]) -> list[Change]:
        """The first part's beginning, if it begins at ``least``; its end too, where it ends before the second look."""
        if not (self.falls if self.least == 1 else valid[0]):
            if valid[1]:
                raise UndecidedError(f"valid just above k = {self.least}, but not shown to be at it")
            return []
        reason = "k = 1 is the base itself" if self.least == 1 else "its fall at tau -> 0 outweighs that of a smaller k"
        first = Change(exact_bound(self.least, reason))
        if valid[1]:
            return [first]
        touch = search.touch(float(looks[1]), above=True) if self.least == 1 and self.level is None else None
        return [first, first if touch is None else _end_at(touch, rising=False)]


def _touch_between(search: LowestValue, before: float, after: float, *, rising: bool) -> Change:
    """The change between two k, of which the first is valid, or, if ``rising``, the second."""
    low, high = before, after
    for _ in range(60):
        middle = (low + high) / 2
        if (search(middle)[0] >= 0) != rising:
            low = middle
        else:
            high = middle
    near = high if not rising else low
    touch = search.touch(near, above=near >= 1)
    if touch is None or not before <= touch.k <= after:
        raise UndecidedError(f"a change near k = {low:.9g} was found, but not where the curve touches 0 there")
    return _end_at(touch, rising=rising)


def _end_at(touch: Touch, *, rising: bool) -> Change:
    """A part that begins or ends where the curve touches 0."""
    away = margin(touch.k) * (-1 if rising else 1)
    reason = f"violated at tau = {float(touch.tau):.15g} from k = {float(touch.k + away):.15g} on"
    return Change(Bound(touch.k - away, touch.k + away, True, reason), touch)
