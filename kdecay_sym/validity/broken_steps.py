"""The numbers of steps T for which the integer steps of a curve break eq. (5), and how to say them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# A number of steps of more bits than this is not written out.
MAX_DEPTH = 2000


@dataclass(frozen=True)
class Huge:
    """A number of steps that is too long to be written out: factor 2^exponent."""

    factor: int
    exponent: int

    def __str__(self) -> str:
        return f"{self.factor}*2^{self.exponent}"


Count = int | Huge


def count(factor: int, exponent: int) -> Count:
    """``factor`` 2^``exponent``, written out where that is possible."""
    return Huge(factor, exponent) if exponent > MAX_DEPTH else factor * 2**exponent


@dataclass(frozen=True)
class Breaks:
    """From which T on eta(t + 1) <= eta(t) fails for some integer step.

    Attributes:
        smallest: the least such T; None where it is astronomical, or lies beyond the `MAX_LOOKED_AT` numbers that were
            looked at.
        at_least: every T below this one is unbroken.
        at_most: every T from this one on is broken.
        stays: whether every T from the smallest on is broken; None where that is not known.
    """

    smallest: int | None
    at_least: Count
    at_most: Count
    stays: bool | None

    def to_json(self) -> dict[str, Any]:
        """As part of `kdecay validity --k`; a T that is too long to be written out is text, such as "9*2^100000"."""
        return {
            "smallest_T": self.smallest,
            "unbroken_for_all_T_below": _plain(self.at_least),
            "broken_for_all_T_from": _plain(self.at_most),
            "stays_broken": self.stays,
        }

    def __str__(self) -> str:
        if self.smallest is not None:
            later = " and stay broken" if self.stays else f", for every T from {_short(self.at_most)} on"
            return f"integer steps break first at T = {self.smallest}{later}"
        between = f"a T from {_short(self.at_least)} to {_short(self.at_most)}"
        later = " and stay broken" if self.stays else f", for every T from {_short(self.at_most)} on"
        return f"integer steps break first at {between}{later}"


def _plain(steps: Count) -> int | str:
    return steps if isinstance(steps, int) else str(steps)


def _short(steps: Count) -> str:
    """A number of steps, by its order where it is astronomical: rounded up, 10^16 for more than 10^15."""
    return str(steps) if isinstance(steps, Huge) or steps < 10**15 else f"10^{len(str(steps))}"
