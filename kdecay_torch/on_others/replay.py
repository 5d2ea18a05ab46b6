"""Another scheduler as a function of the step: played once, on an optimizer that stands in for the real one."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    LRScheduler,
    MultiStepLR,
    OneCycleLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)

from kdecay_sym.errors import bad_argument
from kdecay_torch.closed_form.fields import Field, plain

Factory = Callable[[Optimizer], LRScheduler]

# Steps are played this many at a time.
_BLOCK = 4096
# The classes whose rates stay as they are between jumps.
_STEP_FUNCTIONS = (ConstantLR, MultiStepLR, StepLR)


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
            if value < 0 and -value <= (step + 1) * math.ulp(self._highest[group]):
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
