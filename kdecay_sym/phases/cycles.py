"""A decay again and again: warm restarts, with cycles that may grow and peaks that may fall."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import ClassVar

from kdecay_sym.errors import MAX_STEPS, bad_argument, positive_number, whole_number
from kdecay_sym.phases.decay import PRINTED, Decay
from kdecay_sym.phases.segments import Segment, store

MAX_CYCLES = 10_000


@dataclass(frozen=True)
class Cycles:
    """``count`` decays, each begun anew; see `kdecay_sym.schedule.cycles` for the fields."""

    kind: ClassVar[str] = "cycles"

    first: Decay
    count: int
    growth: float = 1.0
    peak_decay: float = 1.0

    def __post_init__(self) -> None:
        if not isinstance(self.first, Decay) or self.first.start is None:
            raise bad_argument("first", self.first, "must be a decay with a start")
        if self.first.base == PRINTED:
            raise bad_argument("base", PRINTED, "has no ends to restart from; use 'exponential-anchored'")
        # Messages show these as they were given, not the plain numbers that are kept.
        growth, peak_decay = self.growth, self.peak_decay
        store(
            self,
            count=whole_number("count", self.count, minimum=1, maximum=MAX_CYCLES),
            growth=positive_number("growth", self.growth),
            peak_decay=positive_number("peak_decay", self.peak_decay),
        )
        if self.peak_decay > 1:
            raise bad_argument("peak_decay", peak_decay, "must be a number > 0 and at most 1")
        if self._peak(self.count - 1) <= self.first.end:
            raise bad_argument("peak_decay", peak_decay, f"the last peak must be above end={self.first.end!r}")
        if self.edges[-1] > MAX_STEPS:
            cycles = len(self.edges) - 1
            raise bad_argument("growth", growth, f"after {cycles} cycles there are more than 2**53 steps")
        if self.edges[-1] <= self.edges[-2]:
            raise bad_argument("growth", growth, "every cycle must have a step or more")

    @property
    def steps(self) -> int:
        """The length of all cycles together."""
        return self.edges[-1]

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """The step at which each cycle starts, and the one at which the last ends.

        Edge j is first.steps (1 + g + ... + g^(j - 1)), computed in whole numbers and rounded to the nearest, halves
        up; g is the decimal number that ``growth`` is printed as, so that 1.2 is 6/5 and not the float nearest to it.
        They stop at the first that is not allowed.
        """
        p, q = Fraction(repr(self.growth)).as_integer_ratio()
        edges, numerator, p_power, q_power = [0], 0, 1, 1
        for _ in range(self.count):
            # With S_j = sum of p^i q^(j - 1 - i) over i < j, edge j is first * S_j / q^(j - 1).
            numerator = numerator * q + p_power
            edge = (2 * self.first.steps * numerator + q_power) // (2 * q_power)
            edges.append(edge)
            if not edges[-2] < edge <= MAX_STEPS:
                break
            p_power, q_power = p_power * p, q_power * q
        return tuple(edges)

    def segments(self, _before: float | None) -> tuple[Segment, ...]:
        """One segment a cycle."""
        name, parameters = self.first.kernel
        return tuple(
            Segment(after - start, name, parameters, self._peak(number), self.first.end)
            for number, (start, after) in enumerate(pairwise(self.edges))
        )

    def end_level(self, _before: float | None) -> float | None:
        """The level at which the last cycle ends."""
        return self.first.end

    def _peak(self, number: int) -> float:
        start = self.first.start
        return 1.0 if start is None else start * self.peak_decay**number
