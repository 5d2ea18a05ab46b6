"""A bounded check of eq. (5) on a phase, for the shapes that no theorem covers. Without SymPy.

The warp form needs none: its start, end, fall and range are theorems for every base here (claims ``*.warp.*``). For
the additive form start and end are theorems too; whether it falls and stays in range depends on base, sign and k.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.phases import Decay

# Up to this many steps are looked at, each with its successor: all of a short schedule; of a long one both ends, where
# breaches begin, and an even spread in between.
MAX_POINTS = 4096

# A rise of a few units in the last place of s is rounding, not the curve.
_TOLERANCE = 8 * np.finfo(np.float64).eps


@dataclass(frozen=True)
class Breach:
    """The worst breach found of one condition.

    Attributes:
        condition: ``"monotone"`` or ``"range"``.
        step: where; for monotone, the rate rises after ``step``.
        size: by how much, as a fraction of eta_0 - eta_e; for monotone, up to the next step that was looked at.
    """

    condition: str
    step: int
    size: float

    def __str__(self) -> str:
        what = (
            f"the rate rises after step {self.step}"
            if self.condition == "monotone"
            else f"the rate leaves [eta_e, eta_0] at step {self.step}"
        )
        return f"{self.condition}: {what}, by {self.size:.3g} of eta_0 - eta_e"


def find_breaches(phase: Decay) -> list[Breach]:
    """The breaches of eq. (5) that a bounded look at the phase finds, the worst of each condition.

    Args:
        phase: a decay of any number of steps; at most 4,096 of them are evaluated.

    Returns:
        No breach, or one for each condition broken. For more than 4,096 steps an empty list is not a proof.

    Example:
        >>> for breach in find_breaches(Decay(3, k=3.0, form="additive", sign="+")):
        ...     print(breach)
        monotone: the rate rises after step 2, by 0.037 of eta_0 - eta_e
        range: the rate leaves [eta_e, eta_0] at step 2, by 0.037 of eta_0 - eta_e
    """
    if phase.form == "warp":
        return []
    steps = _steps_to_look_at(phase.steps)
    here, following = phase.curve(steps, 1.0, 0.0), phase.curve(steps + 1, 1.0, 0.0)
    # A rise is looked for to the next step, and to the next step looked at: between far apart steps of a very long
    # schedule the rise of one step is below the rounding of s.
    rise = np.maximum(following, np.append(here[1:], following[-1])) - here
    outside = np.maximum(here - 1.0, -here)
    return [
        Breach(condition, int(steps[worst]), float(excess[worst]))
        for condition, excess in (("monotone", rise), ("range", outside))
        if excess[worst := int(np.argmax(excess))] > _TOLERANCE
    ]


def _steps_to_look_at(total: int) -> NDArray[np.int64]:
    if total <= MAX_POINTS:
        return np.arange(total)
    near = np.arange(MAX_POINTS // 4)
    spread = np.linspace(0, total - 1, MAX_POINTS // 2).astype(np.int64)
    return np.unique(np.concatenate([near, spread, total - 1 - near]))
