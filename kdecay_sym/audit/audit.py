"""The audit of a training plan: how much of the schedule it uses, at what rates, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from kdecay_sym.audit.figures import Figures, Rates, checked_rates, figures_of
from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.audit.wording import parameter_groups, per_cent, used_of
from kdecay_sym.breaches import Breach, breaches_of, floor_of, phase_at_fault, remedy_of, restarts_of
from kdecay_sym.errors import ArgumentError, bad_argument
from kdecay_sym.phases import Cycles, Decay, Rest, Whole, whole_of
from kdecay_sym.phases.decay import PRINTED
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
        levels: whether it has levels alone after its warm-up, and so no floor to end at; likewise.
        of_another: whether it is k-decay on another schedule, of which only the range is judged.
        first_rise: of k-decay on another schedule the first step whose rate is above that of the step before, if any.
    """

    groups: tuple[int, ...]
    total_steps: int
    end: float
    figures: Figures
    plainly: Figures | None
    breaches: tuple[str, ...]
    restarts: bool = False
    levels: bool = False
    of_another: bool = False
    first_rise: int | None = None

    @property
    def verdict(self) -> str:
        """Whether the curve meets eq. (5), in a word or some."""
        if self.breaches:
            return "broken"
        if self.of_another:
            rise = "" if self.first_rise is None else f"; the first rise is at step {self.first_rise}"
            return f"holds for the range; the rest is up to the other schedule{rise}"
        if self.levels:
            return "holds but for the end, since there are levels alone"
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
            | {"groups": list(curve.groups), "breaches": list(curve.breaches)}
            | {"used": min(steps / curve.total_steps, 1.0)}
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
            lines += [parameter_groups(curve.groups)] if len(self.curves) > 1 else []
            lines += _rows(curve, plan.scheduler_steps)
        return "\n".join([*lines, "", *(f"wrong: {sentence}" for sentence in self.wrong)] if self.wrong else lines)


def audit_schedule(plan: TrainingPlan, schedule: Schedule, eta_0: float, eta_e: float = 0.0) -> Audit:
    """Audit a training plan with a schedule.

    Args:
        plan: the training loop.
        schedule: the schedule, whose ``total_steps`` are compared with what the plan makes.
        eta_0: the highest rate, > 0 and at most 1e290.
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
    return audit_curves(plan, [curve_of_schedule(plan, (0,), schedule, *checked_rates(eta_0, eta_e))])


def curve_of_schedule(
    plan: TrainingPlan,
    groups: tuple[int, ...],
    schedule: Schedule,
    eta_0: float,
    eta_e: float,
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
        restarts=bool(restarts_of(schedule)),
        levels=floor_of(schedule, eta_0, eta_e) is None,
    )


def used_figures(plan: TrainingPlan, rates: Rates) -> Figures:
    """The figures of the rates at which a plan's updates are made, however often its scheduler is stepped."""
    return figures_of(lambda updates: rates(plan.scheduler_step_of(updates)), plan.updates)


def set_total_steps(plan: TrainingPlan, total: int) -> str:
    """What to change where a schedule has another length than its scheduler makes steps."""
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


def audit_curves(
    plan: TrainingPlan, curves: Sequence[GroupAudit], remedy: Callable[[TrainingPlan, int], str] = set_total_steps
) -> Audit:
    """The audit of curves of which everything is known but what is wrong with them.

    Args:
        plan: the training loop.
        curves: what is found of each curve.
        remedy: what to change where a curve has another length than the scheduler makes steps, from the plan and that
            length; empty if that is right for the plan all the same.

    Returns:
        The audit.
    """
    wrong: list[str] = []
    for curve in curves:
        where = f"{parameter_groups(curve.groups)}: " if len(curves) > 1 else ""
        wrong += [where + sentence for sentence in (_length(plan, curve, remedy), *curve.breaches) if sentence]
    return Audit(plan, tuple(curves), tuple(wrong))


def _length(plan: TrainingPlan, curve: GroupAudit, remedy: Callable[[TrainingPlan, int], str]) -> str:
    """What is wrong with the length of a curve, and what to change; empty if it is that of the scheduler's steps."""
    total, steps = curve.total_steps, plan.scheduler_steps
    advice = "" if total == steps else remedy(plan, total)
    if not advice:
        return ""
    said = f"total_steps={total}, but the scheduler makes {steps} steps"
    said += f" for {plan.updates} updates: " if steps != plan.updates else ": "
    if total > steps:
        said += (
            f"{per_cent(steps / total)} of the schedule is used, and the last update is made at "
            f"{curve.figures.last:.6g} while the schedule ends at {curve.end:.6g}"
        )
    else:
        said += _after_the_end(plan.updates - plan.updates_before(total), curve)
    why = plan.why(total)
    return f"{said}{f'. It seems to count {why}' if why else ''}. {advice}"


def _after_the_end(late: int, curve: GroupAudit) -> str:
    """What becomes of a schedule whose scheduler is stepped beyond its end, with so many updates made there."""
    if late == 0:
        last = f"the last update is made at {curve.figures.last:.6g}"
        return f"no update is made where the schedule ends, at {curve.end:.6g}, and {last}"
    made = "the last update is" if late == 1 else f"the last {late} updates are"
    return f"{made} made at {curve.end:.6g}, where the schedule ends"


def _breaches(schedule: Schedule, eta_0: float, eta_e: float) -> list[str]:
    """What of eq. (5) a schedule breaks after its warm-up, but for what is meant.

    That is restarts, a decay under a warm-up, a floor of the schedule's own and levels without one.
    """
    return [
        f"the schedule breaks eq. (5): {breach}. {_cure(schedule, breach)}"
        for breach in breaches_of(schedule, eta_0, eta_e, strict=False)
    ]


def _cure(schedule: Schedule, breach: Breach) -> str:
    """What to change about the phase in which a breach lies."""
    phase, jumps = phase_at_fault(schedule, breach)
    if jumps:
        return "Begin each phase where the one before it ends"
    whole = whole_of(phase)
    decay = whole.first if isinstance(whole, Cycles) else whole
    within = breach.condition in ("monotone", "range")
    if isinstance(decay, Decay) and (within or decay.base == PRINTED):
        return remedy_of(decay)
    if within:  # no other phase rises
        return "Put the warm-up before all other phases"
    return (
        "End with a decay or a cooldown to 0" if breach.condition == "end" else "Begin at the level 1 after a warm-up"
    )


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


def _rows(curve: GroupAudit, steps: int) -> list[str]:
    figures, plain = curve.figures, curve.plainly
    beside = ("", "") if plain is None else (f"    with k = 1: {plain.mean:.6g}", f"    with k = 1: {plain.area:.6g}")
    return [
        _row("schedule used", used_of(steps, curve.total_steps)),
        _row("rate of the first update", f"{figures.first:.6g}"),
        _row("rate of the last update", f"{figures.last:.6g}    the schedule ends at {curve.end:.6g}"),
        _row("mean rate", f"{figures.mean:.6g}{beside[0]}"),
        _row("area under the curve", f"{figures.area:.6g}{beside[1]}"),
        _row("eq. (5)", curve.verdict),
    ]


def _row(name: str, value: str) -> str:
    return f"{name:<{_WIDTH}}{value}"


def not_a_schedule(value: object) -> ArgumentError:
    """The error for what cannot be audited."""
    return bad_argument("scheduler", value, "must be a Schedule of kdecay_sym or a scheduler of kdecay_torch")
