"""Where a phase breaks eq. (5): by theorem where one covers it, otherwise by a bounded look at its steps. No SymPy.

The warp form falls and stays in range for every k (claims ``*.warp.*``), the rescued cosine for every amplitude that
it admits. For the additive form start and end are theorems; for which k it falls and stays in range is known by
certified ends, see `kdecay_sym.generated.valid_k`. Beyond them the curve breaks eq. (5) for some real t, which the
integer steps of a short schedule may miss: only there are steps looked at. Eq. (13) as printed misses both ends, by
what its own formula says (claims ``exponential.*.start`` and ``.end``).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.generated import valid_k
from kdecay_sym.phases.decay import PRINTED, Decay

# Up to this many steps are looked at, each with its successor: all of a short schedule; of a long one both ends, and
# the neighbourhood of the point where the curve touches its limit, where breaches begin, and an even spread in between.
MAX_POINTS = 4096

CONDITIONS = ("start", "end", "monotone", "range")

Rates = Callable[[NDArray[np.int64]], NDArray[np.float64]]

# A rise of a few units in the last place of s is rounding, not the curve.
_TOLERANCE = 8 * np.finfo(np.float64).eps


@dataclass(frozen=True)
class Breach:
    """The worst breach found of one condition.

    Attributes:
        condition: ``"start"``, ``"end"``, ``"monotone"`` or ``"range"``.
        step: where; for monotone, the rate rises after ``step``.
        size: by how much. For start and end, the distance from eta_0 or eta_e as a fraction of eta_0; for monotone and
            range a fraction of eta_0 - eta_e, for monotone up to the next step that was looked at.
    """

    condition: str
    step: int
    size: float

    def __str__(self) -> str:
        what = {
            "start": f"the rate at step {self.step} is not eta_0",
            "end": f"the rate at step {self.step} is not eta_e",
            "monotone": f"the rate rises after step {self.step}",
            "range": f"the rate leaves [eta_e, eta_0] at step {self.step}",
        }[self.condition]
        unit = "eta_0" if self.condition in ("start", "end") else "eta_0 - eta_e"
        return f"{self.condition}: {what}, by {self.size:.3g} of {unit}"


def find_breaches(phase: Decay, eta_0: float = 1.0, eta_e: float = 0.0) -> list[Breach]:
    """The breaches of eq. (5), the worst step of each condition.

    Args:
        phase: a decay of any number of steps; at most 4,096 of them are evaluated, and none where a theorem decides.
        eta_0: the highest rate, > 0; start and end of the printed exponential depend on the rates.
        eta_e: the floor, 0 <= eta_e <= eta_0. Where both are equal nothing rises; otherwise the rates do not matter.

    Returns:
        No breach, or one for each condition broken. Where the curve breaks a condition for some real t and the
        schedule has more than 4,096 steps, an empty list is not a proof.

    Example:
        >>> for breach in find_breaches(Decay(3, k=3.0, form="additive", sign="+")):
        ...     print(breach)
        monotone: the rate rises after step 2, by 0.037 of eta_0 - eta_e
        range: the rate leaves [eta_e, eta_0] at step 2, by 0.037 of eta_0 - eta_e
    """
    # Between equal rates the curve is a level, whatever its shape: it neither rises nor goes anywhere.
    return _missed_ends(phase, eta_0, eta_e) + ([] if eta_0 == eta_e else _rises_and_excursions(phase))


def _missed_ends(phase: Decay, eta_0: float, eta_e: float) -> list[Breach]:
    """Start and end hold by theorem for every base but the printed exponential, in either form."""
    if phase.base != PRINTED:
        return []
    missed = {
        "start": (0, eta_e / eta_0),
        "end": (phase.steps, abs((eta_0 - eta_e) / math.e - eta_e) / eta_0),
    }
    return [Breach(condition, step, size) for condition, (step, size) in missed.items() if size > _TOLERANCE]


def _rises_and_excursions(phase: Decay) -> list[Breach]:
    open_conditions = [condition for condition in ("monotone", "range") if not _is_theorem(phase, condition)]
    if not open_conditions:
        return []
    (segment,) = phase.segments(1.0)
    steps = _spread(phase)
    # The phase's own levels do not matter: the curve between them is the same.
    shape = segment._replace(high=1.0, low=0.0)
    found = worst_within(steps, lambda at: shape.curve(at, 1.0, 0.0))
    return [breach for breach in found if breach.condition in open_conditions]


def worst_within(steps: NDArray[np.int64], shape: Rates, floor: float = 0.0) -> list[Breach]:
    """The worst rise and the farthest excursion from [floor, 1] of a shape, if it has them.

    A rise is looked for to the next step, and to the next step looked at: between far apart steps of a very long
    schedule the rise of one step is below the rounding of s.

    Example:
        >>> breaches = worst_within(np.array([0, 2]), lambda steps: np.array([1.0, 0.5, 0.25, 0.5])[steps])
        >>> [(breach.condition, breach.step, breach.size) for breach in breaches]
        [('monotone', 2, 0.25)]
    """
    here, following = shape(steps), shape(steps + 1)
    rise = np.maximum(following, np.append(here[1:], following[-1])) - here
    outside = np.maximum(here - 1.0, floor - here)
    room = (1.0 - floor) or 1.0
    return [
        Breach(condition, int(steps[worst]), float(excess[worst]) / room)
        for condition, excess in (("monotone", rise), ("range", outside))
        if excess[worst := int(np.argmax(excess))] > _TOLERANCE
    ]


def valid_range(phase: Decay) -> tuple[float, float]:
    """The least and the greatest k that meet all of eq. (5) for all real t, with everything else as in ``phase``.

    NaN twice where no k does: eq. (13) as printed.

    Example:
        >>> valid_range(Decay(100, k=9.0, power=2.0, form="additive"))
        (1.0, 8.234695540101445)
    """
    if phase.base == PRINTED:
        return math.nan, math.nan
    if phase.form != "additive":
        return 0.0, math.inf
    both = [valid_k.ends(condition, phase.base, phase.sign, phase.power) for condition in ("monotone", "range")]
    return max(ends.valid_from for ends in both), min(ends.valid_to for ends in both)


def remedy_of(phase: Decay) -> str:
    """What to use instead of a decay that breaks eq. (5), in words.

    Example:
        >>> remedy_of(Decay(100, k=9.0, form="additive", sign="+"))
        "Here k from 1 to 2 is valid for every number of steps, and form='warp' holds for every k"
    """
    low, high = valid_range(phase)
    if math.isnan(low):
        return "Eq. (13) as printed meets neither end for any k; base='exponential-anchored' is the curve that does"
    valid = f"k={low:g} alone" if low == high else f"k from {low:.10g} to {high:.10g}"
    return f"Here {valid} is valid for every number of steps, and form='warp' holds for every k"


def _is_theorem(phase: Decay, condition: str) -> bool:
    if phase.form != "additive":
        return True
    return valid_k.holds(condition, phase.base, phase.sign, phase.k, phase.power) is True


def steps_to_look_at(phase: Decay) -> NDArray[np.int64]:
    """The steps, at most 4,096, at which a decay is looked at, in ascending order; none where theorems decide.

    Example:
        >>> steps_to_look_at(Decay(3)).tolist(), steps_to_look_at(Decay(3, k=3.0, form="additive", sign="+")).tolist()
        ([], [0, 1, 2])
    """
    if all(_is_theorem(phase, condition) for condition in ("monotone", "range")):
        return np.empty(0, dtype=np.int64)
    return _spread(phase)


def _spread(phase: Decay) -> NDArray[np.int64]:
    total = phase.steps
    if total <= MAX_POINTS:
        return np.arange(total)
    near = np.arange(MAX_POINTS // 8)
    spread = np.linspace(0, total - 1, MAX_POINTS // 2).astype(np.int64)
    touch = valid_k.ends("monotone", phase.base, phase.sign, phase.power).touch
    around = near if touch is None else np.clip(int(touch * total) - MAX_POINTS // 16 + near, 0, total - 1)
    return np.unique(np.concatenate([near, around, spread, total - 1 - near]))
