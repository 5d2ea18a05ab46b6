"""What a scheduler has done so far: how much of its schedule was used, and at what rates."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from kdecay_sym.audit.figures import Figures, figures_of

if TYPE_CHECKING:
    from kdecay_torch.closed_form.group_states import GroupStates


@dataclass(frozen=True)
class Report:
    """What a scheduler has done so far.

    Attributes:
        steps: the number of steps that it made, which is that of the updates if it was stepped after each.
        total_steps: the length of its schedule.
        figures: for each different curve the numbers of its parameter groups and what was spent of it; none before the
            first step.
        next_rates: for each of these curves the rate of the next update, and the one that it ends at.
        wrong: what does not fit, in words.
    """

    steps: int
    total_steps: int
    figures: tuple[tuple[tuple[int, ...], Figures], ...]
    next_rates: tuple[tuple[float, ...], ...]
    wrong: tuple[str, ...]

    @property
    def used(self) -> float:
        """The share of the schedule that was used, from 0 to 1."""
        return min(self.steps / self.total_steps, 1.0)

    @property
    def ok(self) -> bool:
        """Whether the schedule was used to its end and not beyond."""
        return not self.wrong

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON scalars, lists and dicts."""
        figures = [{"groups": list(groups), **asdict(of)} for groups, of in self.figures]
        rates = [{"next": now, "end": end} for now, end in self.next_rates]
        return {
            "ok": self.ok, "steps": self.steps, "total_steps": self.total_steps, "used": self.used, "figures": figures,
            "rates": rates, "wrong": list(self.wrong),
        }  # fmt: skip

    def __str__(self) -> str:
        share = f"{100 * self.used:.4g} %" if self.steps >= self.total_steps else f"{min(100 * self.used, 99.99):.4g} %"
        lines = [f"{share} of the schedule was used: {self.steps:,} steps of {self.total_steps:,}"]
        for groups, of in self.figures:
            named = f"parameter groups {', '.join(map(str, groups))}: " if len(self.figures) > 1 else ""
            lines.append(f"{named}first rate {of.first:.6g}, last rate {of.last:.6g}, mean {of.mean:.6g}")
        return "\n".join([*lines, *(f"wrong: {sentence}" for sentence in self.wrong)])


def report(scheduler: GroupStates) -> Report:
    """What a scheduler has done so far, from its step and its curves.

    The steps before the one that it is at count as made, also if `set_step` went past them. Factors of others are left
    out.

    Example:
        >>> import torch
        >>> from kdecay_torch import KDecayLR
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> scheduler = KDecayLR(optimizer, total_steps=100)
        >>> for _ in range(50):
        ...     optimizer.step()
        ...     scheduler.step()
        >>> print(report(scheduler))
        50 % of the schedule was used: 50 steps of 100
        first rate 0.1, last rate 0.0657, mean 0.0862097
        wrong: 50 steps of the schedule were not made: it stands at 0.0646447 instead of 0. Set total_steps=50
    """
    steps, total = max(scheduler.last_epoch, 0), scheduler.total_steps
    groups = alike(scheduler)
    curves = [scheduler.rates_of(numbers[0]) for numbers in groups]
    figures = tuple((numbers, figures_of(of, steps)) for numbers, of in zip(groups, curves, strict=True) if steps)
    rates = tuple(tuple(map(float, of(np.array([steps, total])))) for of in curves)
    return Report(steps, total, figures, rates, tuple(_wrong(steps, total, rates)))


def _wrong(steps: int, total: int, rates: tuple[tuple[float, ...], ...]) -> list[str]:
    if steps == total:
        return []
    if steps == 0:
        return ["no step was made: call step() after each optimizer.step()"]
    if steps > total:
        late = f"{steps - total} steps were made after the end, total_steps={total}, at the last rate of the schedule"
        return [f"{late}. Set total_steps={steps}"]
    world = world_size_now()
    where = dict.fromkeys(f"{now:.6g} instead of {end:.6g}" for now, end in rates if now != end)
    stands = f": it stands at {', '.join(where)}" if where else ""
    why = f" total_steps seems to count the updates of all {world} processes." if steps * world == total else ""
    return [f"{total - steps} steps of the schedule were not made{stands}.{why} Set total_steps={steps}"]


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
