"""Schedules of plain floats over the generated kernels: immutable, comparable, serialisable, pure.

Imports neither SymPy nor PyTorch, so that any framework can use it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.errors import ArgumentError, bad_argument, non_negative_number, positive_number, whole_number
from kdecay_sym.phases import Decay, Phase, Warmup, phase_from_dict, phase_to_dict

__all__ = ["Schedule", "chain", "decay", "warmup"]

SCHEMA = 1


@dataclass(frozen=True)
class Schedule:
    r"""A learning-rate schedule: phases one after the other, as one function of the step.

    .. math:: \eta(t) = \eta_e + (\eta_0 - \eta_e)\, s(t), \qquad 0 \le t \le T

    The shape :math:`s` belongs to the schedule, the rates :math:`\eta_0` and :math:`\eta_e` are given when it is
    evaluated. Update number i (from 0) uses ``lr(i)``; ``lr(total_steps)`` is what follows the last one.

    Args:
        phases: one or more phases, as `warmup` and `decay` make them.

    Raises:
        ArgumentError: there is no phase, or together they have more than 2^53 steps.

    Example:
        >>> schedule = chain(warmup(500), decay(10_000, k=1.5))
        >>> schedule.total_steps
        10500
        >>> schedule.lr(500, eta_0=0.1, eta_e=0.001)
        0.1
        >>> schedule.lr(10_500, eta_0=0.1, eta_e=0.001)
        0.001

    Source:
        Zhang and Li, eqs. (5), (10) to (12); the proofs are those of `proofs/ledger.json`.
    """

    phases: tuple[Phase, ...]

    def __post_init__(self) -> None:
        if (
            not isinstance(self.phases, tuple)
            or not self.phases
            or not all(isinstance(phase, Decay | Warmup) for phase in self.phases)
        ):
            raise bad_argument("phases", self.phases, "must be one or more phases, as decay() and warmup() make them")
        whole_number("total_steps", self._edges[-1], minimum=1)

    @cached_property
    def _edges(self) -> tuple[int, ...]:
        """The step at which each phase ends."""
        return tuple(accumulate(phase.steps for phase in self.phases))

    @property
    def total_steps(self) -> int:
        """The number of optimizer updates, warm-up included."""
        return self._edges[-1]

    def lr(self, step: int, eta_0: float, eta_e: float = 0.0) -> float:
        """The rate of update number ``step``.

        Args:
            step: a whole number >= 0; beyond ``total_steps`` the last rate is held.
            eta_0: the highest rate, > 0.
            eta_e: the floor, 0 <= eta_e <= eta_0, in the same units.

        Returns:
            The rate, in the units of ``eta_0``.

        Raises:
            ArgumentError: an argument is not in its range.

        Example:
            >>> decay(10, k=2.0).lr(5, eta_0=1.0)
            0.75
        """
        step = whole_number("step", step, minimum=0)
        eta_0, eta_e = _rates(eta_0, eta_e)
        return self.rate(step, eta_0, eta_e)

    def rate(self, step: int, eta_0: float, eta_e: float) -> float:
        """`lr` without its checks of the arguments, for callers that have made them."""
        edges = self._edges
        index = min(bisect_right(edges, step), len(edges) - 1)
        before = edges[index - 1] if index else 0
        return self.phases[index].lr(min(step, edges[-1]) - before, eta_0, eta_e)

    def curve(self, eta_0: float, eta_e: float = 0.0) -> NDArray[np.float64]:
        """The rates of all updates and the one that follows, from the NumPy kernels.

        Args:
            eta_0: the highest rate, > 0.
            eta_e: the floor, 0 <= eta_e <= eta_0.

        Returns:
            float64 array of shape (total_steps + 1,), in the units of ``eta_0``. It agrees with `lr` up to the
            rounding of NumPy's and Python's elementary functions.

        Raises:
            ArgumentError: a rate is not in its range.

        Example:
            >>> decay(4, k=1.0).curve(1.0).tolist()
            [1.0, 0.75, 0.5, 0.25, 0.0]
        """
        eta_0, eta_e = _rates(eta_0, eta_e)
        last = self.phases[-1]
        parts = [phase.curve(np.arange(phase.steps), eta_0, eta_e) for phase in self.phases]
        return np.concatenate([*parts, last.curve(np.array([last.steps]), eta_0, eta_e)])

    def to_dict(self) -> dict[str, Any]:
        """The schedule as JSON: scalars, lists and a schema version.

        Example:
            >>> Schedule.from_dict(decay(10).to_dict()) == decay(10)
            True
        """
        return {"schema": SCHEMA, "phases": [phase_to_dict(phase) for phase in self.phases]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Schedule:
        """The schedule that `to_dict` wrote.

        Raises:
            ArgumentError: ``data`` does not have the form that `to_dict` writes, or a value is not allowed.
        """
        if not isinstance(data, Mapping) or set(data) != {"schema", "phases"}:
            raise bad_argument("data", data, "must be a dict with the keys 'schema' and 'phases'")
        if data["schema"] != SCHEMA:
            raise bad_argument("schema", data["schema"], f"this version reads schema {SCHEMA}")
        phases = data["phases"]
        if not isinstance(phases, Sequence) or not all(isinstance(phase, Mapping) for phase in phases):
            raise bad_argument("phases", phases, "must be a list of dicts")
        return cls(tuple(phase_from_dict(phase) for phase in phases))


def decay(
    total_steps: int,
    *,
    k: float = 1.5,
    base: str = "polynomial",
    power: float = 1.0,
    form: str = "warp",
    sign: str = "-",
    amplitude: float = 1.0,
) -> Schedule:
    r"""A schedule that falls from eta_0 to eta_e, with k-decay.

    With :math:`\tau = t/T`, the shape is :math:`b(\tau^k)` in warp form and
    :math:`b(\tau) + \sigma(\tau^k - \tau)` in additive form, eq. (10), where :math:`b(\tau)` is
    :math:`(1 - \tau)^N` or :math:`(1 + \cos \pi\tau)/2`. The linear increment gives the cosine the term

    .. math:: \frac{\pi^2 a}{2 k (k - 1)} \left(k \tau^k - (k - 1) \tau^{k + 1} - \tau\right), \qquad 0 \le a \le 1,

    from an increment of the k-th derivative that is linear in time. It falls for every :math:`k > 1`, which no constant
    increment achieves on the cosine; :math:`a = 1` is as far as that goes.

    Args:
        total_steps: T, the number of optimizer updates, from 1 to 2^53.
        k: the exponent, > 0; k = 1 is the base itself.
        base: ``"polynomial"`` or ``"cosine"``.
        power: N > 0, of the polynomial.
        form: ``"warp"``, which falls and stays in range for every k, ``"additive"``, which need not, or, for the cosine
            and k > 1, ``"linear-increment"``, which does.
        sign: sigma, of the additive form: ``"-"`` or, as eq. (9) is printed, ``"+"``.
        amplitude: a from 0 to 1, of the linear increment.

    Returns:
        A schedule of one phase.

    Raises:
        ArgumentError: an argument is not in its range, or belongs to another base or form.

    Example:
        >>> decay(100, k=1.5, base="cosine").lr(0, eta_0=0.1)
        0.1
        >>> decay(100, k=1.5, base="cosine", form="linear-increment").lr(50, eta_0=1.0) < 0.4
        True

    Source:
        Zhang and Li, eqs. (10) to (12); claims ``increment.cosine-rescue.*``.
    """
    return Schedule((Decay(total_steps, k, base, power, form, sign, amplitude),))


def warmup(steps: int, *, start: float | None = None) -> Schedule:
    r"""A straight rise to eta_0, to be put before a decay.

    .. math:: \eta(t) = \eta_e + (\eta_0 - \eta_e) (s_0 + (1 - s_0)\, t/W), \qquad 0 \le t \le W

    Args:
        steps: W, the number of updates below eta_0; the update after them has eta_0.
        start: :math:`s_0` in [0, 1], the shape's first value; 1/(W + 1) if None, so that the rise has W + 1
            equal steps and the first update is not lost to a rate of 0.

    Returns:
        A schedule of one phase.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> warmup(4).curve(1.0).round(9).tolist()
        [0.2, 0.4, 0.6, 0.8, 1.0]
    """
    return Schedule((Warmup(steps, start),))


def chain(*schedules: Schedule) -> Schedule:
    """Put schedules one after the other; their lengths add up.

    Args:
        schedules: one or more.

    Returns:
        One schedule with the phases of all.

    Raises:
        ArgumentError: there is none, or an argument is not a schedule.

    Example:
        >>> chain(warmup(10), decay(90)).total_steps
        100
    """
    for schedule in schedules:
        if not isinstance(schedule, Schedule):
            raise bad_argument("schedules", schedule, "must be schedules, as decay() and warmup() make them")
    if not schedules:
        raise ArgumentError("schedules=(): chain needs one or more")
    return Schedule(tuple(phase for schedule in schedules for phase in schedule.phases))


def _rates(eta_0: object, eta_e: object) -> tuple[float, float]:
    peak, floor = positive_number("eta_0", eta_0), non_negative_number("eta_e", eta_e)
    if floor > peak:
        raise bad_argument("eta_e", floor, f"must not be above eta_0={peak!r}")
    return peak, floor
