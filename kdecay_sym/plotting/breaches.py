"""Which of the drawn curves break eq. (5), and where."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

import numpy as np

from kdecay_sym.breach import Breach, find_breaches
from kdecay_sym.phases import Cycles, Decay, Phase, Rest, Warmup, whole_of
from kdecay_sym.plotting.curves import LabelledCurve
from kdecay_sym.plotting.sampling import sampled_steps
from kdecay_sym.schedule import Schedule

# Of a rate, relative to the highest one: more than rounding, less than anybody would draw.
_TOLERANCE = 1e-12


def breaches_of(curve: LabelledCurve, *, restarts: bool = True) -> list[Breach]:
    """The breaches of eq. (5) by a curve after its warm-up: the worst step of each condition.

    Args:
        curve: of any kind. Of a decay the theorems decide, and where there is none a bounded number of steps, as
            `kdecay_sym.breach.find_breaches` has them; of other schedules the steps that are drawn.
        restarts: whether a restart of cycles counts as a rise.

    Returns:
        No breach, or one for each condition that is broken.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> curve = LabelledCurve("", decay(3, k=3.0, form="additive", sign="+"), 3, 1.0, 0.0)
        >>> [breach.condition for breach in breaches_of(curve)]
        ['monotone', 'range']

    Source:
        Zhang and Li, eq. (5).
    """
    phases = curve.schedule.phases
    after = tuple(dropwhile(is_warmup, phases))
    offset = sum(phase.steps for phase in phases[: len(phases) - len(after)])
    if len(after) == 1 and isinstance(after[0], Decay) and _is_whole(after[0], curve):
        found = find_breaches(after[0], curve.eta_0, curve.eta_e)
        return [Breach(breach.condition, breach.step + offset, breach.size) for breach in found]
    return _seen(curve, offset, set() if restarts else restarts_of(curve.schedule))


def is_warmup(phase: Phase) -> bool:
    """Whether a phase is a warm-up, or the rest of one."""
    return isinstance(whole_of(phase), Warmup)


def restarts_of(schedule: Schedule) -> set[int]:
    """The steps at which a cycle begins anew."""
    found: set[int] = set()
    begin = 0
    for phase in schedule.phases:
        whole, skipped = whole_of(phase), phase.skipped if isinstance(phase, Rest) else 0
        edges = whole.edges[1:-1] if isinstance(whole, Cycles) else ()
        found |= {begin + edge - skipped for edge in edges if edge > skipped}
        begin += phase.steps
    return found


def _is_whole(phase: Decay, curve: LabelledCurve) -> bool:
    """Whether T lets a decay run to its end, and it runs from eta_0 to eta_e: not so the triangles of clr."""
    return curve.schedule.total_steps == curve.steps and (phase.start, phase.end) == (1.0, 0.0)


def _seen(curve: LabelledCurve, start: int, meant: set[int]) -> list[Breach]:
    """The breaches between the steps that are drawn, from ``start`` on, but for the rises to the steps ``meant``."""
    steps, rate = sampled_steps(curve), curve.rate()
    steps = steps[steps >= min(start, curve.steps)]
    values = np.array([rate(step) for step in steps.tolist()]) / curve.eta_0
    floor = curve.eta_e / curve.eta_0
    room = (1.0 - floor) or 1.0
    rises = np.diff(values, append=values[-1]) / room
    rises[[step in meant for step in [*steps[1:].tolist(), -1]]] = 0.0
    outside = np.maximum(values - 1.0, floor - values) / room
    # The first of the greatest ones: at restarts they differ by their rounding.
    steepest, farthest = (int(np.argmax(sizes >= sizes.max() - _TOLERANCE)) for sizes in (rises, outside))
    found = (
        ("start", 0, abs(values[0] - 1.0)),
        ("end", -1, abs(values[-1] - floor)),
        ("monotone", steepest, rises[steepest]),
        ("range", farthest, outside[farthest]),
    )
    return [Breach(condition, int(steps[at]), float(size)) for condition, at, size in found if size > _TOLERANCE]


def notes(curves: Sequence[LabelledCurve]) -> list[str]:
    """A line for each curve that breaks eq. (5), or one that says that none was found to.

    Args:
        curves: those of the picture.

    Returns:
        One line or more.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> notes([LabelledCurve("a", decay(3), 3, 1.0, 0.0)])
        ['No breach of eq. (5) found.']
        >>> notes([LabelledCurve("exp", decay(3, k=1.0, base="exponential"), 3, 1.0, 0.0)])
        ['exp breaks eq. (5), at worst: end: the rate at step 3 is not eta_e, by 0.368 of eta_0']
    """
    lines = [
        f"{curve.label} breaks eq. (5), at worst: {'; '.join(map(str, breaches))}"
        for curve in curves
        if (breaches := breaches_of(curve))
    ]
    return lines or ["No breach of eq. (5) found."]
