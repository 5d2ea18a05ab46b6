"""WarpKDecay: somebody else's schedule, its time bent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from torch.optim import Optimizer

from kdecay_sym.errors import bad_argument, one_of
from kdecay_torch.closed_form import Curve
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.on_others.borrowed import BorrowedLR
from kdecay_torch.on_others.cycles import Cycle
from kdecay_torch.on_others.played import Played
from kdecay_torch.on_others.replay import Factory, is_step_function

_BETWEEN = ("linear", "hold")
# tau^k comes within some roundings of 1, which T multiplies.
_ROUNDING = 8


class WarpKDecay(BorrowedLR):
    r"""Bend the time of any scheduler that is a function of the step.

    .. math:: \eta'(t) = \eta(a + (b - a)\,\tau^k), \qquad \tau = (t - a)/(b - a)

    on every cycle from step a to step b of the inner schedule, see `AddKDecay`. The rates are the inner schedule's own,
    so that the range is kept, and a schedule that falls goes on falling. Between two steps, where a scheduler says
    nothing, they lie on the straight line; for a step function (``StepLR``, ``MultiStepLR``, ``ConstantLR``) the rate
    of the step before holds, so that no new rates come up.

    Args:
        optimizer: any PyTorch optimizer.
        make_scheduler: a function that makes the inner scheduler for the optimizer it is given.
        total_steps: the number of optimizer updates. All of them are looked at when the scheduler is made.
        k: the exponent, > 0; 1 is the inner schedule itself, bit for bit, see `AddKDecay`.
        between: ``"linear"`` or ``"hold"``, between two steps; None for what suits the inner scheduler's class.
        cycles: first and last step of each cycle, instead of the inner scheduler's own.
        validity: what to do where the rate leaves the inner schedule's range: ``"raise"``, ``"warn"`` or ``"ignore"``.
        field: the key of the parameter groups to write, see `ScheduleLR`.
        on_overrun: ``"hold"``, ``"warn"`` or ``"error"``, see `ScheduleLR`.
        on_mismatch: ``"error"``, ``"keep_new"`` or ``"rescale"``, see `AddKDecay`.

    Raises:
        ArgumentError: as for `AddKDecay`.

    Example:
        >>> import torch
        >>> from torch.optim.lr_scheduler import MultiStepLR
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        >>> scheduler = WarpKDecay(optimizer, lambda o: MultiStepLR(o, [25]), 100, k=2.0)
        >>> scheduler.set_step(49)
        >>> scheduler.get_last_lr()
        [1.0]
        >>> scheduler.set_step(50)
        >>> scheduler.get_last_lr()
        [0.1]

    Source:
        The warp form of Zhang and Li's method: t/T raised to k in the base's own argument.
    """

    def __init__(
        self,
        optimizer: Optimizer,
        make_scheduler: Factory,
        total_steps: int,
        *,
        k: float = 1.5,
        between: str | None = None,
        cycles: Sequence[Sequence[int]] | None = None,
        validity: str = "warn",
        field: str = "lr",
        on_overrun: str = "hold",
        on_mismatch: str = "error",
    ) -> None:
        self._between = None if between is None else one_of("between", between, _BETWEEN)
        super().__init__(
            optimizer,
            make_scheduler,
            total_steps,
            k=k,
            cycles=cycles,
            validity=validity,
            field=field,
            on_overrun=on_overrun,
            on_mismatch=on_mismatch,
        )

    def _settings(self) -> dict[str, Any]:
        return {**super()._settings(), "between": self._chosen_between(self._played)}

    def _chosen_between(self, played: Played) -> str:
        suits = "hold" if is_step_function(played.replay.scheduler) else "linear"
        return suits if self._between is None else self._between

    def _play(self, optimizer: Optimizer, bases: list[float], field: Field) -> Played:
        played = super()._play(optimizer, bases, field)
        for cycle in played.cycles:
            # What comes after the last step before its end is known.
            if self._k < 1 and cycle.cut is not None and cycle.cut < cycle.stop - 1:
                allowed = f"must be >= 1: the cycle from step {cycle.start} is cut off after step {cycle.cut}, and its"
                raise bad_argument("k", self._k, f"{allowed} rates up to step {cycle.stop} would be needed")
        return played

    def _reach(self, played: Played, cycle: Cycle, last: int) -> int:
        if self._k >= 1 or last == cycle.stop:
            return last
        whole = math.floor if self._chosen_between(played) == "hold" else math.ceil
        return cycle.start + min(whole(_bent(played, cycle, last)), cycle.stop - cycle.start - 1)

    def _curve_of(self, group: int, played: Played) -> Curve:
        hold = self._chosen_between(played) == "hold"

        def rate(step: int) -> float:
            step, cycle = played.at(step)
            if cycle is None or step in (cycle.start, cycle.stop):
                return played.replay.value(group, step)
            return _inner(played, group, cycle, _bent(played, cycle, step), hold)

        return rate


def _bent(played: Played, cycle: Cycle, step: int) -> float:
    """The bent time of a step, in steps from the start of its cycle; whole where only roundings keep it from that."""
    steps = cycle.stop - cycle.start
    elapsed = steps * (1.0 - played.shapes(cycle)[0](step - cycle.start))
    whole = round(elapsed)
    return float(whole) if abs(elapsed - whole) <= _ROUNDING * math.ulp(steps) else elapsed


def _inner(played: Played, group: int, cycle: Cycle, elapsed: float, hold: bool) -> float:
    """The inner schedule's rate so many steps, or parts of them, into a cycle."""
    whole = min(math.floor(elapsed), cycle.stop - cycle.start - 1)
    before = played.replay.value(group, cycle.start + whole)
    if hold:
        return before
    after = played.replay.value(group, cycle.start + whole + 1)
    if cycle.start + whole + 1 == cycle.stop:
        after = played.ends(group, cycle)[1]
    # Between the two, rounded or not.
    between = before + (after - before) * (elapsed - whole)
    return min(max(between, min(before, after)), max(before, after))
