"""What is left of a phase when another one has been laid over its first steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_sym.phases.cycles import Cycles
from kdecay_sym.phases.decay import Decay
from kdecay_sym.phases.hold import Hold
from kdecay_sym.phases.segments import Segment, store
from kdecay_sym.phases.warmup import Warmup

Whole = Decay | Warmup | Hold | Cycles


@dataclass(frozen=True)
class Rest:
    """The phase ``of`` from its step ``skipped`` on; see `kdecay_sym.schedule.skip`."""

    kind: ClassVar[str] = "rest"

    of: Whole
    skipped: int

    def __post_init__(self) -> None:
        if not isinstance(self.of, Whole):
            raise bad_argument("of", self.of, "must be a decay, warm-up, hold or cycles")
        store(self, skipped=whole_number("skipped", self.skipped, minimum=1, maximum=self.of.steps - 1))

    @property
    def steps(self) -> int:
        """The number of steps that are left."""
        return self.of.steps - self.skipped

    def segments(self, before: float | None) -> tuple[Segment, ...]:
        """The segments of the whole phase, without those that are skipped, the first of them begun late."""
        left, found = self.skipped, []
        for segment in self.of.segments(before):
            if left < segment.length:
                found.append(segment._replace(skipped=left))
            left = max(left - segment.length, 0)
        return tuple(found)

    def end_level(self, before: float | None) -> float | None:
        """The level at which the whole phase ends."""
        return self.of.end_level(before)


def whole_of(phase: Whole | Rest) -> Whole:
    """The phase itself, or what it is the rest of."""
    return phase.of if isinstance(phase, Rest) else phase
