"""A schedule without its first steps."""

from __future__ import annotations

from dataclasses import replace

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_sym.phases import Decay, Hold, Phase, Rest, Whole
from kdecay_sym.schedule.core import Schedule


def skip(schedule: Schedule, steps: int) -> Schedule:
    r"""A schedule without its first steps: what follows a warm-up that is laid over them.

    .. math:: s'(t) = s(t + n), \qquad 0 \le t \le T - n

    ``chain(warmup(n), skip(decay(T), n))`` has T steps, like timm's schedules without ``warmup_prefix``: the decay runs
    from step 0 on and is seen from step n on, where the rate jumps down to it. ``chain(warmup(n), decay(T - n))`` has
    no jump.

    Args:
        schedule: the whole.
        steps: n, how many of its steps to leave out; 0 leaves out none.

    Returns:
        A schedule of the other T - n steps.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> skip(decay(4, k=1.0), 1).curve(1.0).tolist()
        [0.75, 0.5, 0.25, 0.0]
    """
    if not isinstance(schedule, Schedule):
        raise bad_argument("schedule", schedule, "must be a schedule, as decay() and cycles() make them")
    left = whole_number("steps", steps, minimum=0, maximum=schedule.total_steps - 1)
    if left == 0:
        return schedule
    level: float | None = 1.0
    for number, phase in enumerate(schedule.phases):
        if left < phase.steps:
            return Schedule((_late(_settled(phase, level), left), *schedule.phases[number + 1 :]))
        left, level = left - phase.steps, phase.end_level(level)
    raise AssertionError("a schedule has total_steps steps")


def _settled(phase: Phase, level: float | None) -> Phase:
    """The phase when the one before it, which ends at ``level``, is left out."""
    if level is None:
        return phase
    if isinstance(phase, Rest):
        return Rest(_whole_settled(phase.of, level), phase.skipped)
    return _whole_settled(phase, level)


def _whole_settled(phase: Whole, level: float) -> Whole:
    if isinstance(phase, Hold) and phase.level is None:
        return replace(phase, level=level)
    return replace(phase, start=level) if isinstance(phase, Decay) and phase.start is None else phase


def _late(phase: Phase, steps: int) -> Phase:
    if steps == 0:
        return phase
    return Rest(phase.of, phase.skipped + steps) if isinstance(phase, Rest) else Rest(phase, steps)
