"""A level held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kdecay_sym.errors import ArgumentError, whole_number
from kdecay_sym.phases.segments import Segment, checked_level, constant, store


@dataclass(frozen=True)
class Hold:
    """A constant rate over ``steps`` updates; see `kdecay_sym.schedule.hold` for the fields."""

    kind: ClassVar[str] = "hold"

    steps: int
    level: float | None = None

    def __post_init__(self) -> None:
        store(
            self,
            steps=whole_number("hold_steps", self.steps, minimum=1),
            level=None if self.level is None else checked_level("level", self.level),
        )

    def segments(self, before: float | None) -> tuple[Segment, ...]:
        """The one segment of this phase, when the phase before it ends at the level ``before``."""
        level = self.end_level(before)
        if level is None:
            raise ArgumentError("level=None: the phase before ends at no level; give one from 0 to 1")
        return (constant(self.steps, level),)

    def end_level(self, before: float | None) -> float | None:
        """The level that is held."""
        return before if self.level is None else self.level
