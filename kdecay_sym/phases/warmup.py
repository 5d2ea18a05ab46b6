"""The rise to eta_0 that comes before a decay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kdecay_sym.errors import one_of, whole_number
from kdecay_sym.phases.segments import COSINE, LINEAR, Segment, checked_level, constant, store

SHAPES = ("linear", "cosine", "constant")

# What torch.optim.lr_scheduler.ConstantLR uses.
CONSTANT_LEVEL = 1 / 3


@dataclass(frozen=True)
class Warmup:
    """A rise over ``steps`` updates; see `kdecay_sym.schedule.warmup` for the fields."""

    kind: ClassVar[str] = "warmup"

    steps: int
    start: float | None = None
    shape: str = "linear"

    def __post_init__(self) -> None:
        steps = whole_number("warmup_steps", self.steps, minimum=1)
        shape = one_of("shape", self.shape, SHAPES)
        start = self.start
        if start is None:
            start = CONSTANT_LEVEL if shape == "constant" else 1.0 / (steps + 1)
        store(self, steps=steps, shape=shape, start=checked_level("start", start))

    def segments(self, _before: float | None) -> tuple[Segment, ...]:
        """The one segment of this phase: a fall run backwards."""
        start = checked_level("start", self.start)
        if self.shape == "constant":
            return (constant(self.steps, start),)
        return (Segment(self.steps, LINEAR if self.shape == "linear" else COSINE, (), 1.0, start, rising=True),)

    def end_level(self, _before: float | None) -> float | None:
        """The level from which the next phase goes on, whatever the shape."""
        return 1.0
