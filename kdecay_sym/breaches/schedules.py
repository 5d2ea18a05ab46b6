"""Where a whole schedule breaks eq. (5), and which of its phases does."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate, dropwhile, pairwise

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.breaches.decays import CONDITIONS, Breach, find_breaches, steps_to_look_at, worst_within
from kdecay_sym.phases import Cycles, Decay, Hold, Phase, Rest, Warmup, whole_of
from kdecay_sym.schedule import Schedule

# Of a rate, relative to the highest one: more than rounding, less than anybody would draw.
_TOLERANCE = 1e-12


def breaches_of(
    schedule: Schedule,
    eta_0: float,
    eta_e: float = 0.0,
    *,
    steps: int | None = None,
    floor: float | None = None,
    strict: bool = True,
) -> list[Breach]:
    """The breaches of eq. (5) by a schedule after its warm-up: the worst step of each condition.

    Args:
        schedule: of any phases. Of one decay the theorems decide, and where there is none a bounded number of steps, as
            `find_breaches` has them; of other schedules the steps that are drawn, and those of each of their decays.
        eta_0: the highest rate, > 0.
        eta_e: the floor of the schedule, 0 <= eta_e <= eta_0.
        steps: how many steps are judged; all of them if None.
        floor: the rate that it is meant to end at, where the floor is part of the schedule's levels. If None, it is
            ``eta_e``, and not ``strict`` it ends where `floor_of` says.
        strict: whether what is meant counts too: a restart of cycles as a rise, a decay that has begun under the
            warm-up as a start that is missed, a floor within the schedule, or levels alone, as an end that is missed.

    Returns:
        No breach, or one for each condition that is broken.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> [breach.condition for breach in breaches_of(decay(3, k=3.0, form="additive", sign="+"), 1.0)]
        ['monotone', 'range']

    Source:
        Zhang and Li, eq. (5).
    """
    until = schedule.total_steps if steps is None else steps
    lowest = eta_e if floor is None else floor
    end = lowest if strict or floor is not None else floor_of(schedule, eta_0, eta_e)
    offset = warmup_steps_of(schedule)
    after = tuple(dropwhile(_is_warmup, schedule.phases))
    meant = set() if strict else restarts_of(schedule)
    whole = until == schedule.total_steps and lowest == end == eta_e
    if whole and len(after) == 1 and isinstance(after[0], Decay) and (after[0].start, after[0].end) == (1.0, 0.0):
        found = find_breaches(after[0], eta_0, eta_e)
        return [Breach(breach.condition, breach.step + offset, breach.size) for breach in found]
    drawn = schedule.steps_to_draw(until)
    drawn = drawn[drawn >= min(offset, until)]

    def shape(at: NDArray[np.int64]) -> NDArray[np.float64]:
        return schedule.rates(at, eta_0, eta_e) / eta_0

    last = None if end is None else end / eta_0
    worst = {breach.condition: breach for breach in _seen(drawn, shape(drawn), lowest / eta_0, last, meant)}
    for at in _undecided(schedule, until):
        for breach in worst_within(at, shape, lowest / eta_0):
            if breach.condition not in worst or breach.size > worst[breach.condition].size + _TOLERANCE:
                worst[breach.condition] = breach
    if not strict and _is_under_a_warm_up(after, offset):
        worst.pop("start", None)
    return [worst[condition] for condition in CONDITIONS if condition in worst]


def phase_at_fault(schedule: Schedule, breach: Breach) -> tuple[Phase, bool]:
    """The phase in which a breach lies, and whether it lies in the jump from there to the next phase.

    Args:
        schedule: the schedule that breaks eq. (5).
        breach: one of its breaches, as `breaches_of` finds them.

    Returns:
        The phase of the breach's step; for a rise, whether the phase after it begins above where this one ends.

    Example:
        >>> from kdecay_sym.schedule import chain, decay
        >>> twice = chain(decay(3), decay(4))
        >>> phase, jumps = phase_at_fault(twice, breaches_of(twice, 0.1)[0])
        >>> phase.steps, jumps
        (3, True)
    """
    phases = schedule.phases
    starts = list(accumulate((phase.steps for phase in phases), initial=0))
    number = bisect_right(starts, breach.step, 1, len(phases)) - 1
    after = starts[number + 1]
    if breach.condition != "monotone" or breach.step + 1 != after or number + 1 == len(phases):
        return phases[number], False
    # Between the rates 1 and 0 the rates are levels. A phase that has dipped below its own end rises to it by itself.
    ends_at = Schedule(phases[: number + 1]).lr(after, 1.0)
    return phases[number], schedule.lr(after, 1.0) > ends_at + _TOLERANCE


def restarts_of(schedule: Schedule) -> set[int]:
    """The steps at which a cycle begins anew.

    Example:
        >>> from kdecay_sym.schedule import chain, cycles, warmup
        >>> sorted(restarts_of(chain(warmup(5), cycles(10, 3))))
        [15, 25]
    """
    found: set[int] = set()
    for begin, phase in _begun(schedule):
        whole, skipped = whole_of(phase), phase.skipped if isinstance(phase, Rest) else 0
        edges = whole.edges[1:-1] if isinstance(whole, Cycles) else ()
        found |= {begin + edge - skipped for edge in edges if edge > skipped}
    return found


def floor_of(schedule: Schedule, eta_0: float, eta_e: float = 0.0) -> float | None:
    """The rate that a schedule is meant to end at: the end of its last decay; None if it has levels alone.

    Example:
        >>> from kdecay_sym.schedule import chain, decay, hold, warmup
        >>> floor_of(chain(warmup(5), decay(10, end=0.25), hold(3)), 0.1)
        0.025
        >>> floor_of(chain(warmup(5), hold(10), hold(10, level=0.5)), 0.1) is None
        True
    """
    after = [whole_of(phase) for phase in dropwhile(_is_warmup, schedule.phases)]
    if after and all(isinstance(whole, Hold) for whole in after):
        return None
    last = next((whole for whole in reversed(after) if not isinstance(whole, Hold)), None)
    decay = last.first if isinstance(last, Cycles) else last
    return eta_e + (eta_0 - eta_e) * decay.end if isinstance(decay, Decay) else eta_e


def warmup_steps_of(schedule: Schedule) -> int:
    """The number of steps of the warm-up that a schedule begins with; 0 if it has none.

    Example:
        >>> from kdecay_sym.schedule import chain, decay, warmup
        >>> warmup_steps_of(chain(warmup(5), decay(10)))
        5
    """
    after = tuple(dropwhile(_is_warmup, schedule.phases))
    return sum(phase.steps for phase in schedule.phases[: len(schedule.phases) - len(after)])


def _is_warmup(phase: Phase) -> bool:
    """Whether a phase is a warm-up, or the rest of one."""
    return isinstance(whole_of(phase), Warmup)


def _is_under_a_warm_up(after: tuple[Phase, ...], before: int) -> bool:
    """Whether what follows a warm-up is a decay from 1 that has run under it, so that its start is not seen."""
    if not before or not after or not isinstance(after[0], Rest) or after[0].skipped != before:
        return False
    whole = after[0].of
    decay = whole.first if isinstance(whole, Cycles) else whole
    return isinstance(decay, Decay) and decay.start == 1


def _begun(schedule: Schedule) -> Iterator[tuple[int, Phase]]:
    """Each phase with the step at which it begins."""
    return zip(accumulate((phase.steps for phase in schedule.phases), initial=0), schedule.phases, strict=False)


def _undecided(schedule: Schedule, until: int) -> Iterator[NDArray[np.int64]]:
    """The steps up to ``until`` to look at in each decay that no theorem decides, but for its last one.

    What follows the last one is the start of the next phase or cycle, which is drawn.
    """
    for begin, phase in _begun(schedule):
        whole, skipped = whole_of(phase), phase.skipped if isinstance(phase, Rest) else 0
        decays: Iterable[tuple[int, Decay]] = [(0, whole)] if isinstance(whole, Decay) else []
        if isinstance(whole, Cycles):
            # All have one shape: the first is the highest, the longest shows the most of it.
            longest = max(pairwise(whole.edges), key=lambda pair: pair[1] - pair[0])
            decays = [(a, replace(whole.first, steps=b - a)) for a, b in {whole.edges[:2], longest}]
        for edge, decay in decays:
            steps = steps_to_look_at(decay)
            steps = steps[steps < decay.steps - 1] + begin + edge - skipped
            steps = steps[(steps >= begin) & (steps < until)]
            if steps.size:
                yield steps


def _seen(
    steps: NDArray[np.int64], values: NDArray[np.float64], floor: float, end: float | None, meant: set[int]
) -> list[Breach]:
    """The breaches by the rates at some steps, in units of eta_0, but for the rises to the steps ``meant``.

    The last rate is meant to be ``end``, if that is not None.
    """
    room = (1.0 - floor) or 1.0
    rises = np.diff(values, append=values[-1]) / room
    rises[[step in meant for step in [*steps[1:].tolist(), -1]]] = 0.0
    outside = np.maximum(values - 1.0, floor - values) / room
    # The first of the greatest ones: at restarts they differ by their rounding.
    steepest, farthest = (int(np.argmax(sizes >= sizes.max() - _TOLERANCE)) for sizes in (rises, outside))
    found = (
        ("start", 0, abs(values[0] - 1.0)),
        ("end", -1, 0.0 if end is None else abs(values[-1] - end)),
        ("monotone", steepest, rises[steepest]),
        ("range", farthest, outside[farthest]),
    )
    return [Breach(condition, int(steps[at]), float(size)) for condition, at, size in found if size > _TOLERANCE]
