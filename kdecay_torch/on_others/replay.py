"""Another scheduler as a function of the step: played once, on an optimizer that stands in for the real one."""

from __future__ import annotations

import math
import sys
from array import array
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    LRScheduler,
    MultiStepLR,
    OneCycleLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_torch.closed_form.fields import Field, plain

Factory = Callable[[Optimizer], LRScheduler]

# Steps are played this many at a time.
_BLOCK = 4096
# The classes whose rates stay as they are between jumps.
_STEP_FUNCTIONS = (ConstantLR, MultiStepLR, StepLR)


@dataclass(frozen=True)
class Cycle:
    """A stretch of a schedule with ends of its own.

    Attributes:
        start: its first step.
        stop: the step at which it ends; where the next cycle starts there, the end is never reached.
        lasts: the rate at which it ends, of each group; None for the rate at ``stop``.
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


class _StandIn(Optimizer):
    """An optimizer with the groups of another one, which updates nothing."""

    def __init__(self, groups: Sequence[Mapping[str, Any]], defaults: Mapping[str, Any]) -> None:
        super().__init__([{**group, "params": [torch.zeros(1)]} for group in groups], dict(defaults))
        # For torch's check of the order of calls, which nested schedulers would meet while they are made.
        self._opt_called = True

    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        """Update nothing."""


class Replay:
    """The values that a scheduler gives, from step 0 to ``total_steps``, recorded in blocks when they are asked for.

    Args:
        make: a function that makes the scheduler for an optimizer.
        optimizer: the real one, of which only the settings of the groups are read.
        bases: the base value of each group.
        field: the key of the groups that is recorded.
        total_steps: the last step.

    Raises:
        ArgumentError: ``make`` gives no scheduler, one that answers to metrics, or other values the second time.
    """

    def __init__(
        self, make: Factory, optimizer: Optimizer, bases: Sequence[float], field: Field, total_steps: int
    ) -> None:
        self._field = field
        self._stand_in, self.scheduler = _made(make, optimizer, bases, field)
        self._sound_until = _checked_end(self.scheduler, total_steps)
        self._last = self._furthest = min(total_steps, self._sound_until)
        self._recorded = [array("d") for _ in bases]
        self._highest = [0.0] * len(self._recorded)
        self._record()
        self._check_repeatable(make, optimizer, bases)

    def extend(self, last: int) -> None:
        """Have values up to a later step, where a cycle ends after the schedule; they are played when asked for."""
        self._furthest = max(self._last, min(last, self._sound_until))

    def value(self, group: int, step: int) -> float:
        """The value of a group at a step; that of the last step after it."""
        step = min(step, self._furthest)
        recorded = self._recorded[group]
        if step >= len(recorded):
            self._play(step)
        return recorded[step]

    def is_level(self) -> bool:
        """Whether no group's value ever changes."""
        self._play(self._last)
        return all(value == recorded[0] for recorded in self._recorded for value in recorded)

    def _play(self, step: int) -> None:
        until = max(min(-(-(step + 1) // _BLOCK) * _BLOCK - 1, self._last), step)
        while len(self._recorded[0]) <= until:
            self.scheduler.step()
            self._record()

    def _record(self) -> None:
        step = len(self._recorded[0])
        for group, value in enumerate(self._values_of(self._stand_in, step)):
            self._highest[group] = max(self._highest[group], value)
            self._recorded[group].append(value)

    def _values_of(self, stand_in: _StandIn, step: int) -> list[float]:
        """What the groups hold at a step, checked."""
        values = [float(self._field.read(group)) for group in stand_in.param_groups]
        for group, value in enumerate(values):
            # Some of torch's schedulers go from step to step, and their roundings add up: to less than 0 at the end.
            roundings = (step + 1) * math.ulp(self._highest[group])
            if -roundings <= value < 0:
                values[group] = 0.0
            elif not (math.isfinite(value) and value >= 0):
                name = type(self.scheduler).__name__
                allowed = f"must give finite rates >= 0; {value!r} is that of parameter group {group}"
                raise bad_argument("make_scheduler", name, f"{allowed} at step {step}")
        return values

    def _check_repeatable(self, make: Factory, optimizer: Optimizer, bases: Sequence[float]) -> None:
        steps = min(_BLOCK - 1, self._last)
        self._play(steps)
        stand_in, scheduler = _made(make, optimizer, bases, self._field)
        for step in range(min(steps, _PLAYED_TWICE) + 1):
            if self._values_of(stand_in, step) != [recorded[step] for recorded in self._recorded]:
                name = type(scheduler).__name__
                raise bad_argument(
                    "make_scheduler", name, f"must be a function of the step; step {step} differs between runs"
                )
            if step < min(steps, _PLAYED_TWICE):
                scheduler.step()


# So many steps are compared with those of a second scheduler, at most.
_PLAYED_TWICE = 64


def _made(make: Factory, optimizer: Optimizer, bases: Sequence[float], field: Field) -> tuple[_StandIn, LRScheduler]:
    if isinstance(make, LRScheduler) or not callable(make):
        allowed = "must be a function that makes the scheduler, such as lambda optimizer: ExponentialLR(optimizer, 0.9)"
        raise bad_argument("make_scheduler", make, allowed)
    stand_in = _StandIn([_settings(group) for group in optimizer.param_groups[: len(bases)]], optimizer.defaults)
    for group, base in zip(stand_in.param_groups, bases, strict=True):
        field.write(group, base)
    scheduler = make(stand_in)
    if isinstance(scheduler, ReduceLROnPlateau):
        raise bad_argument(
            "make_scheduler", type(scheduler).__name__, "must be a function of the step; it answers to metrics"
        )
    if not isinstance(scheduler, LRScheduler) or scheduler.optimizer is not stand_in:
        raise bad_argument(
            "make_scheduler", scheduler, "must make a scheduler of torch for the optimizer that it is given"
        )
    return stand_in, scheduler


def _settings(group: Mapping[str, Any]) -> dict[str, Any]:
    """A group's settings as plain numbers, as they were before schedulers changed them."""
    initial = {key for key in group if str(key).startswith("initial_")}
    kept = {key: plain(value) for key, value in group.items() if key != "params" and key not in initial}
    for field in map(Field, kept):
        if field.initial_key in initial:
            field.write(kept, plain(group[field.initial_key]))
    return kept


def _checked_end(scheduler: LRScheduler, total_steps: int) -> int:
    """The last step with a sound value."""
    end = _end_of(scheduler)
    if total_steps > end + 1:
        raise bad_argument("total_steps", total_steps, f"must be at most {end + 1}, as of its OneCycleLR")
    return end


def _end_of(scheduler: LRScheduler) -> int:
    """The last step with a sound value: OneCycleLR has one for each update, and nothing after the last of them."""
    if isinstance(scheduler, OneCycleLR):
        return int(scheduler.total_steps) - 1
    if isinstance(scheduler, ChainedScheduler):
        return min(map(_end_of, scheduler._schedulers))
    if isinstance(scheduler, SequentialLR):
        start = scheduler._milestones[-1] if scheduler._milestones else 0
        return start + _end_of(scheduler._schedulers[-1])
    return sys.maxsize


def is_step_function(scheduler: LRScheduler) -> bool:
    """Whether a scheduler's rate stays as it is between jumps."""
    return isinstance(scheduler, _STEP_FUNCTIONS)


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
