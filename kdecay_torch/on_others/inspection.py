"""What is looked at on a whole curve: where it leaves its range, where it rises, and what tells it from another one."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kdecay_torch.closed_form import Curve
from kdecay_torch.on_others.cycles import Cycle
from kdecay_torch.on_others.played import Played

# A rate that is outside the range by so many units in the last place was put there by roundings.
_ROUNDING = 4
# A curve is told by its moments over so many blocks, within this, relative to each: the elementary functions of two
# machines differ by units of 1e-16, and a step that differs by 1e-6 of its rate, of a million, by 3e-11 of its block's.
_BLOCKS, _SAME = 32, 1e-13


@dataclass(frozen=True)
class Breach:
    """A step at which a group's rate leaves the range that the inner schedule keeps in the same cycle.

    Attributes:
        group: the parameter group.
        step: the step.
        rate: the rate there.
        beyond: how far it is outside.
    """

    group: int
    step: int
    rate: float
    beyond: float

    def scaled(self, scale: float) -> Breach:
        """The breach by the rates that a group with this ``lr_scale`` has.

        Example:
            >>> print(Breach(0, 3, 0.25, 0.125).scaled(0.5))
            the rate 0.125 of parameter group 0 at step 3 is 0.0625 outside
        """
        return replace(self, rate=self.rate * scale, beyond=self.beyond * scale)

    def __str__(self) -> str:
        return (
            f"the rate {self.rate:.6g} of parameter group {self.group} at step {self.step} is {self.beyond:.3g} outside"
        )


@dataclass(frozen=True)
class Inspection:
    """What was found on a group's curve.

    Attributes:
        breach: where it leaves the inner schedule's range the farthest; None if it does not.
        first_rise: the first step with a higher rate than the step before; None if there is none.
        moments: for each of up to 32 blocks of steps the sum of the rates, and the sum of rate times place in it.
    """

    breach: Breach | None
    first_rise: int | None
    moments: tuple[tuple[float, float], ...]


def inspect(group: int, curve: Curve, played: Played, reach: Callable[[Cycle, int], int]) -> Inspection:
    """Look at every step of a group's curve.

    Args:
        group: the parameter group.
        curve: its curve.
        played: the inner schedule.
        reach: gives the last step of the inner schedule that the curve looks at up to some step of a cycle.
    """
    rates = array("d", map(curve, range(played.total_steps + 1)))
    rise = next((step for step, (before, rate) in enumerate(pairwise(rates), 1) if rate > before), None)
    found = (_breach(group, played, cycle, last, reach(cycle, last), rates) for cycle, last in played.spans())
    worst = max(filter(None, found), key=lambda breach: breach.beyond, default=None)
    return Inspection(worst, rise, _moments(rates))


def _breach(group: int, played: Played, cycle: Cycle, last: int, reached: int, rates: Sequence[float]) -> Breach | None:
    steps = range(cycle.start, reached + 1)
    inner = [*(played.replay.value(group, step) for step in steps), played.ends(group, cycle)[1]]
    low, high = min(inner), max(inner)
    of_cycle = rates[cycle.start : last + 1]
    step = rates.index(max(of_cycle), cycle.start) if max(of_cycle) - high >= low - min(of_cycle) else None
    step = rates.index(min(of_cycle), cycle.start) if step is None else step
    beyond = max(low - rates[step], rates[step] - high)
    if beyond <= _ROUNDING * math.ulp(high):
        return None
    return Breach(group, step, rates[step], beyond)


def _moments(rates: Sequence[float]) -> tuple[tuple[float, float], ...]:
    edges = sorted({len(rates) * i // _BLOCKS for i in range(_BLOCKS + 1)})
    blocks = (rates[start:stop] for start, stop in pairwise(edges))
    return tuple((math.fsum(block), math.fsum(i * rate for i, rate in enumerate(block, 1))) for block in blocks)


def first_difference(saved: Sequence[Sequence[float]], current: Sequence[Sequence[float]], steps: int) -> str | None:
    """Between which steps two curves of as many steps differ first; None if they are the same up to roundings."""
    for number, (old, new) in enumerate(zip(saved, current, strict=True)):
        if any(abs(a - b) > _SAME * max(abs(a), abs(b)) for a, b in zip(old, new, strict=True)):
            edges = sorted({(steps + 1) * i // _BLOCKS for i in range(_BLOCKS + 1)})
            return f"the curve differs between the steps {edges[number]} and {edges[number + 1] - 1}"
    return None
