"""The audit of a training before it starts, from its plan and its scheduler."""

from __future__ import annotations

from collections.abc import Sized
from typing import Any

import numpy as np

from kdecay_sym.audit.audit import (
    Audit,
    GroupAudit,
    audit_curves,
    curve_of_schedule,
    not_a_schedule,
    set_total_steps,
    used_figures,
)
from kdecay_sym.audit.figures import checked_rates
from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.errors import bad_argument
from kdecay_sym.schedule import Schedule
from kdecay_torch.closed_form import ClosedFormLR
from kdecay_torch.closed_form.report import alike, world_size_now
from kdecay_torch.frameworks.timm import TimmScheduler
from kdecay_torch.lr_scheduler import ScheduleLR
from kdecay_torch.on_others import AddKDecay, WarpKDecay


def audit(
    scheduler: ClosedFormLR | TimmScheduler | Schedule,
    loader: int | Sized,
    epochs: int,
    *,
    accumulation: int = 1,
    world_size: int | None = None,
    stepped: str | None = None,
    prepared: bool = False,
    lr: float | None = None,
    eta_min: float | None = None,
) -> Audit:
    """Audit a training before it starts: how many updates it makes, at which rates, and what is wrong.

    A schedule is meant to end where its last decay does, which may be above ``eta_min``. Of a `TimmScheduler` the
    schedule within is audited, without noise; it is stepped as its ``sched_on_updates`` says, each update or epoch.

    Args:
        scheduler: a scheduler of this package, or a `Schedule` with ``lr`` and ``eta_min``.
        loader: the loader of one process, or the number of its batches in an epoch.
        epochs: the number of epochs.
        accumulation: the number of batches whose gradients make one update; what is left at the end of an epoch makes
            one too.
        world_size: the number of processes; that of ``torch.distributed`` if it runs, else 1.
        stepped: how often ``scheduler.step()`` is called: each ``"update"``, each ``"batch"`` or each ``"epoch"``. If
            None, as the `TimmScheduler` says, and each update for all others.
        prepared: whether the scheduler goes through Accelerate's ``prepare``.
        lr: the highest rate, for a `Schedule`; a scheduler has the rates of its parameter groups.
        eta_min: the floor, for a `Schedule`; 0 if not given.

    Returns:
        The audit: ``ok``, ``wrong`` (what to change), the figures of each curve; ``str`` of it is a report.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> import torch
        >>> from kdecay_torch import KDecayLR
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> found = audit(KDecayLR(optimizer, total_steps=1000), 100, epochs=10, accumulation=4, world_size=2)
        >>> found.plan.updates, found.ok
        (250, False)
    """
    timm = scheduler if isinstance(scheduler, TimmScheduler) else None
    if timm is not None:
        _check_timm(timm, stepped, prepared)
    processes = world_size_now() if world_size is None else world_size
    every = stepped if stepped is not None else "update" if timm is None else timm.stepped
    plan = TrainingPlan(_length_of(loader), epochs, accumulation, processes, every, prepared)
    if isinstance(scheduler, Schedule):
        if lr is None:
            raise bad_argument("lr", lr, "must be a number > 0, the highest rate of the schedule")
        rates = checked_rates(lr, 0.0 if eta_min is None else eta_min, names=("lr", "eta_min"))
        return audit_curves(plan, [curve_of_schedule(plan, (0,), scheduler, *rates)])
    within = scheduler if timm is None else timm.scheduler
    if not isinstance(within, ClosedFormLR):
        raise not_a_schedule(scheduler)
    for name, value in (("lr", lr), ("eta_min", eta_min)):
        if value is not None:
            raise bad_argument(name, value, "belongs to a Schedule; a scheduler has the rates of its parameter groups")
    curves = [_audited(plan, within, groups) for groups in alike(within)]
    return audit_curves(plan, curves, set_total_steps if timm is None else timm.remedy)


def _check_timm(scheduler: TimmScheduler, stepped: str | None, prepared: bool) -> None:
    """Refuse what contradicts a `TimmScheduler`, which goes to the epoch or update that it is told."""
    if stepped not in (None, scheduler.stepped):
        raise bad_argument(
            "stepped", stepped, f"this TimmScheduler is stepped each {scheduler.stepped}, by its sched_on_updates"
        )
    if prepared is not False:
        raise bad_argument("prepared", prepared, "Accelerate prepares no TimmScheduler")


def _audited(plan: TrainingPlan, scheduler: ClosedFormLR, groups: tuple[int, ...]) -> GroupAudit:
    first, scale = groups[0], scheduler.scale_of(groups[0])
    if isinstance(scheduler, ScheduleLR):
        schedule, eta_0, eta_e = scheduler.setting_of(first)
        if eta_0 * scale > 0:
            ends = checked_rates(eta_0 * scale, eta_e * scale, names=("lr", "eta_min"))
            return curve_of_schedule(plan, groups, schedule, *ends)
    if (highest := scale * float(scheduler.base_lrs[first])) > 0:
        checked_rates(highest, 0.0, names=("lr", "eta_min"))
    rates, total = scheduler.rates_of(first), scheduler.total_steps_of(first)
    end, figures = float(rates(np.array([total]))[0]), used_figures(plan, rates)
    if not isinstance(scheduler, AddKDecay | WarpKDecay):
        return GroupAudit(groups, total, end, figures, None, ())
    breaches = tuple(
        f"the range of eq. (5) is broken: {breach.scaled(scale)}. WarpKDecay keeps every range"
        for breach in scheduler.breaches
        if breach.group in groups
    )
    rise = scheduler.first_rises[first]
    return GroupAudit(groups, total, end, figures, None, breaches, of_another=True, first_rise=rise)


def _length_of(loader: object) -> Any:
    """The number of batches; what has no length is left to the check of the plan, which names it."""
    if isinstance(loader, Sized) and not isinstance(loader, str | bytes):
        try:
            return len(loader)
        except TypeError:  # a DataLoader over an IterableDataset
            return loader
    return loader
