"""The audit of a training plan: how much of the schedule it uses, at what rates, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from itertools import dropwhile, takewhile
from typing import Any

from kdecay_sym.audit.figures import Figures, Rates, figures_of
from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.breach import Breach
from kdecay_sym.errors import ArgumentError
from kdecay_sym.phases import Cycles, Decay, Rest, Whole, whole_of
from kdecay_sym.phases.decay import PRINTED
from kdecay_sym.plotting.breaches import breaches_of, is_warmup, restarts_of
from kdecay_sym.plotting.curves import LabelledCurve
from kdecay_sym.schedule import Schedule

_WIDTH = 26


@dataclass(frozen=True)
class GroupAudit:
    """What is found of one curve, which several parameter groups may share.

    Attributes:
        groups: the numbers of the parameter groups.
        total_steps: the length of the curve.
        end: the rate that the curve ends at.
        figures: what the training spends of it.
        plainly: the figures of the same curve with k = 1; None where there is no k.
        breaches: what of eq. (5) it breaks, in words.
        restarts: whether it begins anew somewhere, which breaks eq. (5) and is meant.
    """

    groups: tuple[int, ...]
    total_steps: int
    end: float
    figures: Figures
    plainly: Figures | None
    breaches: tuple[str, ...]
    restarts: bool = False

    @property
    def verdict(self) -> str:
        """Whether the curve meets eq. (5), in a word or some."""
        if self.breaches:
            return "broken"
        return "holds but for the restarts, which are rises" if self.restarts else "holds"


@dataclass(frozen=True)
class Audit:
    """The audit of a training plan.

    Attributes:
        plan: the plan.
        curves: what was found of each curve.
        wrong: what is wrong and what to change, one sentence each.
    """

    plan: TrainingPlan
    curves: tuple[GroupAudit, ...]
    wrong: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.wrong

    def to_dict(self) -> dict[str, Any]:
        """The audit as JSON scalars, lists and dicts."""
        steps = self.plan.scheduler_steps
        curves = [
            asdict(curve)
            | {"groups": list(curve.groups), "breaches": list(curve.breaches), "used": _used(curve, steps)}
            for curve in self.curves
        ]
        made = {"updates": self.plan.updates, "scheduler_steps": steps}
        return {"ok": self.ok, "plan": asdict(self.plan), **made, "curves": curves, "wrong": list(self.wrong)}

    def __str__(self) -> str:
        plan = self.plan
        each = f"{plan.epochs} epochs of {plan.loader_length} batches"
        lines = [_row("updates", f"{plan.updates:,} ({each}, {plan.accumulation} an update)")]
        for curve in self.curves:
            lines += [""] if len(self.curves) > 1 else []
            lines += [f"parameter groups {', '.join(map(str, curve.groups))}"] if len(self.curves) > 1 else []
            lines += _rows(curve, plan.scheduler_steps)
        return "\n".join([*lines, "", *(f"wrong: {sentence}" for sentence in self.wrong)] if self.wrong else lines)


def audit_schedule(plan: TrainingPlan, schedule: Schedule, eta_0: float, eta_e: float = 0.0) -> Audit:
    """Audit a training plan with a schedule.

    Args:
        plan: the training loop.
        schedule: the schedule, whose ``total_steps`` are compared with what the plan makes.
        eta_0: the highest rate, > 0.
        eta_e: the floor, 0 <= eta_e <= eta_0.

    Returns:
        The audit; ``str`` of it is a report.

    Raises:
        ArgumentError: a rate is not in its range.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> plan = TrainingPlan(loader_length=100, epochs=10, accumulation=4)
        >>> (sentence,) = audit_schedule(plan, decay(1000), 0.1).wrong
        >>> sentence[:68]
        'total_steps=1000, but the scheduler makes 250 steps: 25 % of the sch'
        >>> sentence[-72:]
        'It seems to count batches, not updates of 4 batches. Set total_steps=250'
    """
    return audit_curves(plan, [curve_of_schedule(plan, (0,), schedule, eta_0, eta_e)])


def curve_of_schedule(
    plan: TrainingPlan, groups: tuple[int, ...], schedule: Schedule, eta_0: float, eta_e: float
) -> GroupAudit:
    """What is found of a schedule between two rates."""
    plain = _with_k_1(schedule)
    return GroupAudit(
        groups,
        schedule.total_steps,
        schedule.lr(schedule.total_steps, eta_0, eta_e),
        used_figures(plan, lambda steps: schedule.rates(steps, eta_0, eta_e)),
        None if plain is None else used_figures(plan, lambda steps: plain.rates(steps, eta_0, eta_e)),
        tuple(_breaches(schedule, eta_0, eta_e)),
        bool(restarts_of(schedule)),
    )


def used_figures(plan: TrainingPlan, rates: Rates) -> Figures:
    """The figures of the rates at which a plan's updates are made, however often its scheduler is stepped."""
    return figures_of(lambda updates: rates(plan.scheduler_step_of(updates)), plan.updates)


def audit_curves(plan: TrainingPlan, curves: Sequence[GroupAudit]) -> Audit:
    """The audit of curves of which everything is known but what is wrong with them."""
    wrong: list[str] = []
    for curve in curves:
        where = f"parameter groups {', '.join(map(str, curve.groups))}: " if len(curves) > 1 else ""
        wrong += [where + sentence for sentence in (_length(plan, curve), *curve.breaches) if sentence]
    return Audit(plan, tuple(curves), tuple(wrong))


def _length(plan: TrainingPlan, curve: GroupAudit) -> str:
    """What is wrong with the length of a curve, and what to change; empty if it is that of the scheduler's steps."""
    total, steps = curve.total_steps, plan.scheduler_steps
    if total == steps:
        return ""
    said = f"total_steps={total}, but the scheduler makes {steps} steps"
    said += f" for {plan.updates} updates: " if steps != plan.updates else ": "
    if total > steps:
        said += (
            f"{_per_cent(steps / total)} of the schedule is used, and the last update is made at "
            f"{curve.figures.last:.6g} while the schedule ends at {curve.end:.6g}"
        )
    else:
        said += f"the last {steps - total} are made at {curve.end:.6g}, where the schedule ends"
    why = plan.why(total)
    return f"{said}{f'. It seems to count {why}' if why else ''}. {_remedy(plan, total)}"


def _remedy(plan: TrainingPlan, total: int) -> str:
    steps, updates = plan.scheduler_steps, plan.updates
    if steps == updates:
        return f"Set total_steps={updates}"
    if plan.prepared and plan.world_size > 1:
        # With batches the prepared one knows which of them make an update; one that is not prepared does not.
        once = "Use kdecay_torch.frameworks.accelerate.prepare_scheduler instead of prepare"
        if plan.stepped == "update":
            once = f"Do not prepare the scheduler, or use {once.removeprefix('Use ')}"
        if plan.stepped == "epoch":
            once += ", and call step() after each optimizer.step()"
    else:
        once = f"Call step() after each optimizer.step(), not each {plan.stepped}"
    return once if total == updates else f"{once}, and set total_steps={updates}; or set total_steps={steps}"


def _breaches(schedule: Schedule, eta_0: float, eta_e: float) -> list[str]:
    """What of eq. (5) a schedule breaks after its warm-up, but for what is meant: restarts, a decay under a warm-up."""
    curve = LabelledCurve("", schedule, schedule.total_steps, eta_0, eta_e)
    under = _is_under_a_warm_up(schedule)
    return [
        f"the schedule breaks eq. (5): {breach}. {_cure(schedule, breach)}"
        for breach in breaches_of(curve, restarts=False)
        if not (breach.condition == "start" and under)
    ]


def _is_under_a_warm_up(schedule: Schedule) -> bool:
    """Whether a decay that starts at 1 has run under the warm-up, so that its start is not seen."""
    before = sum(phase.steps for phase in takewhile(is_warmup, schedule.phases))
    after = next(dropwhile(is_warmup, schedule.phases), None)
    if not before or not isinstance(after, Rest) or after.skipped != before:
        return False
    decay = after.of.first if isinstance(after.of, Cycles) else after.of
    return isinstance(decay, Decay) and decay.start == 1


def _cure(schedule: Schedule, breach: Breach) -> str:
    whole = map(whole_of, schedule.phases)
    decays = [phase.first if isinstance(phase, Cycles) else phase for phase in whole]
    forms = {(phase.form, phase.base) for phase in decays if isinstance(phase, Decay)}
    if any(base == PRINTED for _, base in forms):
        return "base='exponential-anchored' is the curve that meets both ends"
    if any(form == "additive" for form, _ in forms) and breach.condition in ("monotone", "range"):
        return "form='warp' holds for every k"
    if breach.condition == "end":
        return "End with a decay or a cooldown to 0"
    return "Begin each phase where the one before it ends, at 1 after a warm-up"


def _with_k_1(schedule: Schedule) -> Schedule | None:
    """The schedule with k = 1 in all its decays; None if there is none."""

    def plain(decay: Decay) -> Decay:
        form = "warp" if decay.form == "linear-increment" else decay.form
        return replace(decay, k=1.0, form=form, amplitude=1.0)

    def whole(phase: Whole) -> Whole:
        if isinstance(phase, Decay):
            return plain(phase)
        return replace(phase, first=plain(phase.first)) if isinstance(phase, Cycles) else phase

    if not any(isinstance(whole_of(phase), Decay | Cycles) for phase in schedule.phases):
        return None
    return Schedule(
        tuple(
            replace(phase, of=whole(phase.of)) if isinstance(phase, Rest) else whole(phase) for phase in schedule.phases
        )
    )


def _used(curve: GroupAudit, steps: int) -> float:
    return min(steps / curve.total_steps, 1.0)


def _rows(curve: GroupAudit, steps: int) -> list[str]:
    figures, plain = curve.figures, curve.plainly
    beside = ("", "") if plain is None else (f"    with k = 1: {plain.mean:.6g}", f"    with k = 1: {plain.area:.6g}")
    used = f"{_per_cent(_used(curve, steps))} ({min(steps, curve.total_steps):,} of {curve.total_steps:,} steps)"
    return [
        _row("schedule used", used),
        _row("rate of the first update", f"{figures.first:.6g}"),
        _row("rate of the last update", f"{figures.last:.6g}    the schedule ends at {curve.end:.6g}"),
        _row("mean rate", f"{figures.mean:.6g}{beside[0]}"),
        _row("area under the curve", f"{figures.area:.6g}{beside[1]}"),
        _row("eq. (5)", curve.verdict),
    ]


def _row(name: str, value: str) -> str:
    return f"{name:<{_WIDTH}}{value}"


def _per_cent(share: float) -> str:
    """A share in per cent; never 100 % of a part, nor 0 % of something."""
    if share in (0, 1):
        return f"{share:.0%}".replace("%", " %")
    return f"{min(max(100 * share, 0.01), 99.99):.4g} %"


def not_a_schedule(value: object) -> ArgumentError:
    """The error for what cannot be audited."""
    return ArgumentError(f"scheduler={value!r}: must be a Schedule of kdecay_sym or a scheduler of kdecay_torch")
