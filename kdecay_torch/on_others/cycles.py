"""The cycles on which k-decay acts: those of somebody else's scheduler, or as the user gives them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts, CyclicLR, LRScheduler, SequentialLR

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_torch.closed_form.fields import Field


@dataclass(frozen=True)
class Cycle:
    """A stretch of a schedule with ends of its own.

    Attributes:
        start: its first step.
        stop: the step at which it ends; where the next cycle starts there, the end is never reached.
        lasts: the value at which it ends, of each group; None for the one at ``stop``.
        cut: the last step before another part of the schedule takes over; None if none does before ``stop``.
    """

    start: int
    stop: int
    lasts: tuple[float, ...] | None = None
    cut: int | None = None

    @property
    def until(self) -> int:
        """The last step that may be its own."""
        return self.stop if self.cut is None else self.cut


def cycles_of(scheduler: LRScheduler, total_steps: int, field: Field, *, early: int = 0) -> list[Cycle]:
    """The cycles of what a scheduler does to a field, up to a step, from its own settings; one if its class has none.

    - ``CosineAnnealingWarmRestarts``: from restart to restart; rates fall to its ``eta_min``.
    - ``CyclicLR``: up and down again; both ends are its ``base_lr``, and of momentum its ``max_momentum``.
    - ``SequentialLR``: the cycles of each part; a part without cycles runs from its first step to its last. One within
      another switches ``early``, by a step: torch counts its first step twice.
    """
    if isinstance(scheduler, CosineAnnealingWarmRestarts):
        lasts = (float(scheduler.eta_min),) * len(scheduler.base_lrs) if field.key == "lr" else None
        edges, length = [0], int(scheduler.T_0)
        while edges[-1] < total_steps:
            edges.append(edges[-1] + length)
            length *= int(scheduler.T_mult)
        return [Cycle(start, stop, lasts) for start, stop in pairwise(edges)]
    if isinstance(scheduler, CyclicLR):
        length = round(scheduler.total_size)
        if length != scheduler.total_size:
            raise bad_argument("make_scheduler", type(scheduler).__name__, "must have cycles of whole steps")
        ends = {"lr": scheduler.base_lrs}
        if scheduler.cycle_momentum:
            ends |= dict.fromkeys(("momentum", "betas"), scheduler.max_momentums)
        lasts = tuple(map(float, ends[field.key])) if field.key in ends else None
        return [Cycle(start, start + length, lasts) for start in range(0, total_steps, length)]
    if isinstance(scheduler, SequentialLR):
        starts = [0, *(edge - early for edge in scheduler._milestones if edge - early <= total_steps)]
        parts = zip_longest(starts, starts[1:])
        return [
            cycle
            for part, (start, following) in zip(scheduler._schedulers, parts, strict=False)
            for cycle in _of_part(part, start, following, total_steps, field)
        ]
    return [Cycle(0, total_steps)]


def _of_part(part: LRScheduler, start: int, following: int | None, total_steps: int, field: Field) -> list[Cycle]:
    """The cycles of a part, from its first step to the first of the part that follows, if one does."""
    stop, last = (total_steps, total_steps) if following is None else (following, following - 1)
    if last <= start:
        return []
    if isinstance(part, SequentialLR) and any(isinstance(each, SequentialLR) for each in part._schedulers):
        allowed = "must not be three of them one within another, unless cycles= says where their cycles are"
        raise bad_argument("make_scheduler", type(part).__name__, allowed)
    cycles = cycles_of(part, stop - start, field, early=1 if isinstance(part, SequentialLR) else 0)
    shifted = (_shifted(cycle, start, last, cut=following is not None) for cycle in cycles)
    return [cycle for cycle in shifted if cycle.start < cycle.stop]


def _shifted(cycle: Cycle, start: int, last: int, *, cut: bool) -> Cycle:
    """A cycle of a part that begins at ``start`` and ends with ``last``, where another may follow that cuts it."""
    begin, end = start + cycle.start, start + cycle.stop
    if cycle.lasts is None:
        return Cycle(begin, min(end, last))
    ends = [start + cycle.cut] if cycle.cut is not None else []
    ends += [last] if cut else []
    until = min(ends, default=end)
    return Cycle(begin, end, cycle.lasts, until if until < end else None)


def checked_cycles(cycles: Sequence[Sequence[int]], *, overlap: bool = False) -> list[Cycle]:
    """Cycles as the user gives them: pairs of the first step and the last one, one after the other.

    Args:
        cycles: the pairs.
        overlap: allow what a scheduler's own cycles may be: one may begin before the last step of another, cut off.

    Raises:
        ArgumentError: they are not pairs of whole numbers, or overlap.
    """
    if not isinstance(cycles, Sequence) or isinstance(cycles, str | bytes):
        raise bad_argument("cycles", cycles, "must be a list of pairs (start, stop)")
    found: list[Cycle] = []
    for pair in cycles:
        before = 0
        if found:
            before = found[-1].start + 1 if overlap else found[-1].stop
        allowed = f"must be two whole numbers (start, stop), {before} <= start < stop"
        if not isinstance(pair, Sequence) or isinstance(pair, str | bytes) or len(pair) != len(("start", "stop")):
            raise bad_argument("cycles", pair, allowed)
        start, stop = (whole_number("cycles", step, minimum=0) for step in pair)
        if not before <= start < stop:
            raise bad_argument("cycles", pair, allowed)
        found.append(Cycle(start, stop))
    return found


def cycle_at(cycles: Sequence[Cycle], step: int) -> Cycle | None:
    """The cycle that a step is in; None before the first and between cycles."""
    number = bisect_right(cycles, step, key=lambda cycle: cycle.start) - 1
    return cycles[number] if number >= 0 and step <= cycles[number].until else None
