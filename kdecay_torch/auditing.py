"""Audits of a training: before it, from its plan and its scheduler, and after it, from what the scheduler did."""

from __future__ import annotations

from collections.abc import Callable, Sized
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from kdecay_sym.audit.audit import Audit, GroupAudit, audit_curves, curve_of_schedule, not_a_schedule, used_figures
from kdecay_sym.audit.figures import Figures, figures_of
from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.errors import bad_argument, positive_number, whole_number
from kdecay_sym.schedule import Schedule
from kdecay_torch.closed_form import ClosedFormLR
from kdecay_torch.lr_scheduler import ScheduleLR
from kdecay_torch.on_others import AddKDecay, WarpKDecay

Curve = Callable[[int], float]


def audit(
    scheduler: ClosedFormLR | Schedule,
    loader: int | Sized,
    epochs: int,
    *,
    accumulation: int = 1,
    world_size: int | None = None,
    stepped: str = "update",
    prepared: bool = False,
    lr: float | None = None,
    eta_min: float = 0.0,
) -> Audit:
    """Audit a training before it starts: how many updates it makes, at which rates, and what is wrong.

    Args:
        scheduler: a scheduler of this package, or a `Schedule` with ``lr`` and ``eta_min``.
        loader: the loader of one process, or the number of its batches in an epoch.
        epochs: the number of epochs.
        accumulation: the number of batches whose gradients make one update; what is left at the end of an epoch makes
            one too.
        world_size: the number of processes; that of ``torch.distributed`` if it runs, else 1.
        stepped: how often ``scheduler.step()`` is called: each ``"update"``, each ``"batch"`` or each ``"epoch"``.
        prepared: whether the scheduler goes through Accelerate's ``prepare``.
        lr: the highest rate, for a `Schedule`; a scheduler has the rates of its parameter groups.
        eta_min: the floor, for a `Schedule`.

    Returns:
        The audit: ``ok``, ``wrong`` (what to change), the figures of each curve; ``str`` of it is a report.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> from kdecay_torch import KDecayLR
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> found = audit(KDecayLR(optimizer, total_steps=1000), 100, epochs=10, accumulation=4, world_size=2)
        >>> found.plan.updates, found.ok
        (250, False)
    """
    length: Any = len(loader) if isinstance(loader, Sized) and not isinstance(loader, str | bytes) else loader
    processes = _world_size() if world_size is None else world_size
    plan = TrainingPlan(length, epochs, accumulation, processes, stepped, prepared)
    if isinstance(scheduler, Schedule):
        if lr is None:
            raise bad_argument("lr", lr, "must be a number > 0, the highest rate of the schedule")
        return audit_curves(plan, [curve_of_schedule(plan, (0,), scheduler, positive_number("lr", lr), eta_min)])
    if not isinstance(scheduler, ClosedFormLR):
        raise not_a_schedule(scheduler)
    if lr is not None:
        raise bad_argument("lr", lr, "belongs to a Schedule; a scheduler has the rates of its parameter groups")
    return audit_curves(plan, [_audited(plan, scheduler, groups) for groups in _alike(scheduler)])


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
    next_rates: tuple[tuple[float, float], ...]
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


def report(scheduler: ClosedFormLR) -> Report:
    """What a scheduler has done so far, from its step and its curves; factors of others are left out.

    Example:
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
    groups = _alike(scheduler)
    curves = [scheduler.curve_of(numbers[0]) for numbers in groups]
    figures = tuple(
        (numbers, figures_of(_rates_of(curve), steps)) for numbers, curve in zip(groups, curves, strict=True) if steps
    )
    rates = tuple((curve(steps), curve(total)) for curve in curves)
    return Report(steps, total, figures, rates, tuple(_wrong(steps, total, rates)))


def _wrong(steps: int, total: int, rates: tuple[tuple[float, float], ...]) -> list[str]:
    if steps > total:
        return [f"{steps - total} steps were made after the end, total_steps={total}: at the last rate of the schedule"]
    if steps == total:
        return []
    world = _world_size()
    where = ", ".join(f"{now:.6g} instead of {end:.6g}" for now, end in rates)
    why = f" total_steps seems to count the updates of all {world} processes." if steps * world == total else ""
    missing = f"{total - steps} steps of the schedule were not made: it stands at {where}."
    return [f"{missing}{why} Set total_steps={max(steps, 1)}"]


def _audited(plan: TrainingPlan, scheduler: ClosedFormLR, groups: tuple[int, ...]) -> GroupAudit:
    first = groups[0]
    if isinstance(scheduler, ScheduleLR):
        schedule, eta_0, eta_e = scheduler.setting_of(first)
        if eta_0 > 0:
            return curve_of_schedule(plan, groups, schedule, eta_0, eta_e)
    curve, total = scheduler.curve_of(first), scheduler.total_steps
    breaches: tuple[str, ...] = ()
    if isinstance(scheduler, AddKDecay | WarpKDecay):
        breaches = tuple(str(breach) for breach in scheduler.breaches if breach.group in groups)
    return GroupAudit(groups, total, curve(total), used_figures(plan, _rates_of(curve)), None, breaches)


def _alike(scheduler: ClosedFormLR) -> list[tuple[int, ...]]:
    """The numbers of the parameter groups that share a curve, for each of the different ones."""
    found: dict[object, list[int]] = {}
    for number in range(len(scheduler.base_lrs)):
        key = scheduler.setting_of(number) if isinstance(scheduler, ScheduleLR) else number
        found.setdefault(key, []).append(number)
    return [tuple(numbers) for numbers in found.values()]


def _rates_of(curve: Curve) -> Callable[[NDArray[np.int64]], NDArray[np.float64]]:
    return lambda steps: np.array([curve(int(step)) for step in steps], dtype=np.float64)


def _world_size() -> int:
    distributed = torch.distributed
    running = distributed.is_available() and distributed.is_initialized()
    return whole_number("world_size", distributed.get_world_size(), minimum=1) if running else 1
