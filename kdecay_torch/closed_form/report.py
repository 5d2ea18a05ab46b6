"""What a scheduler has done so far: how much of its schedule was used, and at what rates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from kdecay_sym.audit.figures import Figures, figures_of
from kdecay_sym.audit.wording import parameter_groups, steps_were, used_of
from kdecay_sym.errors import ArgumentError
from kdecay_torch.closed_form.accelerate_calls import REMEDY

if TYPE_CHECKING:
    from kdecay_torch.closed_form.group_states import GroupStates


@dataclass(frozen=True)
class CurveReport:
    """What was done of one curve, which several parameter groups may share.

    Attributes:
        groups: the numbers of the parameter groups.
        total_steps: the length of the curve.
        used: the share of it that was used, from 0 to 1.
        next: the rate of the next update.
        end: the rate that the curve ends at.
        figures: what was spent of it; None before the first step, and of rates whose sum is no float.
    """

    groups: tuple[int, ...]
    total_steps: int
    used: float
    next: float
    end: float
    figures: Figures | None


@dataclass(frozen=True)
class Report:
    """What a scheduler has done so far.

    Attributes:
        steps: the number of steps that it made, which is that of the updates if it was stepped after each.
        curves: what was done of each different curve.
        wrong: what does not fit, in words.
    """

    steps: int
    curves: tuple[CurveReport, ...]
    wrong: tuple[str, ...]

    @property
    def total_steps(self) -> int:
        """The length of the longest schedule."""
        return max(curve.total_steps for curve in self.curves)

    @property
    def used(self) -> float:
        """The share of the longest schedule that was used, from 0 to 1."""
        return min(self.steps / self.total_steps, 1.0)

    @property
    def ok(self) -> bool:
        """Whether each schedule was used to its end and not beyond."""
        return not self.wrong

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON scalars, lists and dicts."""
        curves = [asdict(curve) | {"groups": list(curve.groups)} for curve in self.curves]
        return {
            "ok": self.ok, "steps": self.steps, "total_steps": self.total_steps, "used": self.used, "curves": curves,
            "wrong": list(self.wrong),
        }  # fmt: skip

    def __str__(self) -> str:
        lines = []
        for curve in self.curves:
            lines += [parameter_groups(curve.groups)] if len(self.curves) > 1 else []
            lines.append(f"schedule used: {used_of(self.steps, curve.total_steps)}")
            if (of := curve.figures) is not None:
                lines.append(f"first rate {of.first:.6g}, last rate {of.last:.6g}, mean {of.mean:.6g}")
        return "\n".join([*lines, *(f"wrong: {sentence}" for sentence in self.wrong)])


def set_total_steps(steps: int, total: int) -> str:  # noqa: ARG001 - others look at the schedule's length too
    """What to change where a schedule has another length than steps were made."""
    return f"Set total_steps={steps}"


def report(
    scheduler: GroupStates,
    remedy: Callable[[int, int], str] = set_total_steps,
    call: str = "call step() after each optimizer.step()",
) -> Report:
    """What a scheduler has done so far, from its step and its curves.

    The steps before the one that it is at count as made, also if `set_step` went past them. Factors of others are left
    out. Each curve is judged by its own length, as `kdecay_torch.audit` does before the training.

    Args:
        scheduler: the scheduler.
        remedy: what to change where other than ``total_steps`` steps were made, from their number and that one; empty
            if that is as it should be.
        call: what to do where no step was made.

    Returns:
        The report; ``str`` of it is for people.

    Example:
        >>> import torch
        >>> from kdecay_torch import KDecayLR
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> scheduler = KDecayLR(optimizer, total_steps=100)
        >>> for _ in range(50):
        ...     optimizer.step()
        ...     scheduler.step()
        >>> print(report(scheduler))
        schedule used: 50 % (50 of 100 steps)
        first rate 0.1, last rate 0.0657, mean 0.0862097
        wrong: of the schedule 50 steps were not made: it stands at 0.0646447 instead of 0. Set total_steps=50
    """
    steps = max(scheduler.last_epoch, 0)
    curves = tuple(_curve(scheduler, groups, steps) for groups in alike(scheduler))
    if steps == 0:
        return Report(steps, curves, (f"no step was made: {call}",))
    # Curves of one length have one mistake; only their rates differ.
    lengths = dict.fromkeys(curve.total_steps for curve in curves)
    wrong = [_without_updates(scheduler.accelerate_does)] if scheduler.accelerate_does else []
    for total in lengths:
        same = [curve for curve in curves if curve.total_steps == total]
        groups = sorted(number for curve in same for number in curve.groups)
        where = f"{parameter_groups(groups)}: " if len(lengths) > 1 else ""
        wrong += [where + sentence for sentence in _wrong(steps, total, same, remedy)]
    return Report(steps, curves, tuple(wrong))


def _without_updates(accelerate_does: str) -> str:
    """What is wrong where Accelerate makes the steps: how many updates there were is not known here."""
    return f"{accelerate_does}. This report counts steps, which are not the updates here. {REMEDY}"


def _curve(scheduler: GroupStates, groups: tuple[int, ...], steps: int) -> CurveReport:
    rates, total = scheduler.rates_of(groups[0]), scheduler.total_steps_of(groups[0])
    now, end = map(float, rates(np.array([steps, total])))
    try:
        figures = figures_of(rates, steps) if steps else None
    except ArgumentError:  # the rates are too high to be added up; that is no reason to end a training with an error
        figures = None
    return CurveReport(groups, total, min(steps / total, 1.0), now, end, figures)


def _wrong(steps: int, total: int, curves: list[CurveReport], remedy: Callable[[int, int], str]) -> list[str]:
    advice = "" if steps == total else remedy(steps, total)
    if not advice:
        return []
    if steps > total:
        made = f"{steps_were(steps - total)} made after the end, total_steps={total}, at the last rate of the schedule"
        return [f"{made}. {advice}"]
    world = world_size_now()
    where = dict.fromkeys(f"{of.next:.6g} instead of {of.end:.6g}" for of in curves if of.next != of.end)
    stands = f": it stands at {', '.join(where)}" if where else ""
    why = f" total_steps seems to count the updates of all {world} processes." if steps * world == total else ""
    return [f"of the schedule {steps_were(total - steps)} not made{stands}.{why} {advice}"]


def alike(scheduler: GroupStates) -> list[tuple[int, ...]]:
    """The numbers of the parameter groups that share a curve and a scale, for each of the different ones."""
    found: dict[tuple[int, float], list[int]] = {}
    for number in range(len(scheduler.base_lrs)):
        found.setdefault((id(scheduler.curve_of(number)), scheduler.scale_of(number)), []).append(number)
    return [tuple(numbers) for numbers in found.values()]


def world_size_now() -> int:
    """The number of processes of ``torch.distributed``; 1 if it does not run."""
    distributed = torch.distributed
    running = distributed.is_available() and distributed.is_initialized()
    return int(distributed.get_world_size()) if running else 1
