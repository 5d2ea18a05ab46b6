"""The schedule itself: phases one after the other, as one function of the step."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from kdecay_sym.errors import KdecayError, bad_argument, non_negative_number, positive_number, whole_number
from kdecay_sym.phases import Curve, Phase, Segment, phase_from_dict, phase_to_dict

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SCHEMA = 1

# A picture is evenly sampled at this many steps; the ends of the phases are added.
PLOT_POINTS = 2000

# Of a segment in a schedule: the step where it starts, the one where the next does, whether it rises, the step at which
# it is highest, and its rate as a function of the distance from there.
_Place = tuple[int, int, bool, int, Curve]


@dataclass(frozen=True)
class Schedule:
    r"""A learning-rate schedule: phases one after the other, as one function of the step.

    .. math:: \eta(t) = \eta_e + (\eta_0 - \eta_e)\, s(t), \qquad 0 \le t \le T

    The shape :math:`s` belongs to the schedule, the rates :math:`\eta_0` and :math:`\eta_e` are given when it is
    evaluated. Update number i (from 0) uses ``lr(i)``; ``lr(total_steps)`` is what follows the last one.

    Args:
        phases: one or more phases, as `decay`, `warmup` and the other functions of this module make them.

    Raises:
        ArgumentError: there is no phase, together they have more than 2^53 steps, or a phase that starts where the one
            before it ends cannot.

    Example:
        >>> from kdecay_sym.schedule import chain, decay, warmup
        >>> schedule = chain(warmup(500), decay(10_000, k=1.5))
        >>> schedule.total_steps
        10500
        >>> schedule.lr(500, eta_0=0.1, eta_e=0.001)
        0.1
        >>> schedule.lr(10_500, eta_0=0.1, eta_e=0.001)
        0.001

    Source:
        Zhang and Li, eqs. (5), (10) to (13); the proofs are those of `proofs/ledger.json`.
    """

    phases: tuple[Phase, ...]

    def __post_init__(self) -> None:
        if not isinstance(self.phases, tuple) or not self.phases or not all(isinstance(p, Phase) for p in self.phases):
            raise bad_argument("phases", self.phases, "must be one or more phases, as decay() and warmup() make them")
        whole_number("total_steps", self._edges[-1], minimum=1)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The kernels that the schedule consists of, one after the other, each with its levels."""
        found: list[Segment] = []
        level: float | None = 1.0
        for phase in self.phases:
            found += phase.segments(level)
            level = phase.end_level(level)
        return tuple(found)

    @cached_property
    def _edges(self) -> tuple[int, ...]:
        """The step at which the first segment starts, and the one at which each ends."""
        return tuple(accumulate((segment.length for segment in self.segments), initial=0))

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
            >>> from kdecay_sym.schedule import decay
            >>> decay(10, k=2.0).lr(5, eta_0=1.0)
            0.75
        """
        step = whole_number("step", step, minimum=0)
        eta_0, eta_e = checked_rates(eta_0, eta_e)
        index = bisect_right(self._edges, step, 1, len(self.segments)) - 1
        return self.segments[index].closure(eta_0, eta_e)(step - self._edges[index])

    def closure(self, eta_0: float, eta_e: float = 0.0) -> Curve:
        """`lr` with the rates fixed, as a function of the step that checks nothing: for the loop that trains.

        Args:
            eta_0: the highest rate, >= 0.
            eta_e: the floor, 0 <= eta_e <= eta_0.

        Returns:
            A function of a whole number: below 0 it gives the first rate, beyond ``total_steps`` the last one.

        Raises:
            ArgumentError: a rate is not in its range.

        Example:
            >>> from kdecay_sym.schedule import decay
            >>> rate = decay(10, k=2.0).closure(1.0)
            >>> [rate(step) for step in (0, 5, 10, 11)]
            [1.0, 0.75, 0.0, 0.0]
        """
        rates = checked_rates(eta_0, eta_e, peak=non_negative_number)
        if len(self.segments) == 1:
            return self.segments[0].closure(*rates)
        edges, last = self._edges, len(self.segments)
        if last == 2:  # a warm-up and a decay, mostly: one comparison instead of a search
            (before, after), edge = (segment.closure(*rates) for segment in self.segments), edges[1]
            return lambda step: before(step) if step < edge else after(step - edge)
        # The segment of the step before is tried first. It is one tuple, replaced as a whole: threads that go to
        # different steps may send each other on a search, but never mix two segments.
        here = self._place(0, *rates)
        places = {0: here}

        def rate(step: int) -> float:
            nonlocal here
            first, stop, rising, high, fall = here
            if not first <= step < stop:
                # Kernels hold their first rate before step 0, but the first kernel may have begun before: see `skip`.
                step = max(step, 0)
                index = bisect_right(edges, step, 1, last) - 1
                if index not in places:
                    places[index] = self._place(index, *rates)
                here = first, stop, rising, high, fall = places[index]
            return fall(high - step if rising else step - high)

        return rate

    def _place(self, index: int, eta_0: float, eta_e: float) -> _Place:
        """A segment's place in the schedule, and what it makes of a step there."""
        segment, start, stop = self.segments[index], self._edges[index], self._edges[index + 1]
        high = stop if segment.rising else start - segment.skipped
        return start, stop, segment.rising, high, segment.fall(eta_0, eta_e)

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
            >>> from kdecay_sym.schedule import decay
            >>> decay(4, k=1.0).curve(1.0).tolist()
            [1.0, 0.75, 0.5, 0.25, 0.0]
        """
        return self._at_sorted(np.arange(self.total_steps + 1), *checked_rates(eta_0, eta_e))

    def rates(self, steps: ArrayLike, eta_0: float, eta_e: float = 0.0) -> NDArray[np.float64]:
        """The rates at any steps, from the NumPy kernels.

        Args:
            steps: an array of whole numbers >= 0, of any shape and in any order; beyond ``total_steps`` the last rate
                is held.
            eta_0: the highest rate, > 0.
            eta_e: the floor, 0 <= eta_e <= eta_0.

        Returns:
            float64 array of the shape of ``steps``, in the units of ``eta_0``.

        Raises:
            ArgumentError: a rate is not in its range, or the steps are no whole numbers >= 0.

        Example:
            >>> from kdecay_sym.schedule import decay
            >>> decay(4, k=1.0).rates([3, 0, 9], 1.0).tolist()
            [0.25, 1.0, 0.0]
        """
        rates, asked = checked_rates(eta_0, eta_e), np.asarray(steps)
        if asked.size and (asked.dtype.kind not in "iu" or asked.min() < 0):
            raise bad_argument("steps", steps, "must be whole numbers >= 0")
        # Small types of whole numbers do not hold the total.
        flat = np.minimum(asked.ravel().astype(np.uint64), self.total_steps).astype(np.int64)
        if bool((flat[1:] >= flat[:-1]).all()):
            return self._at_sorted(flat, *rates).reshape(asked.shape)
        order = np.argsort(flat, kind="stable")
        found = np.empty(flat.size)
        found[order] = self._at_sorted(flat[order], *rates)
        return found.reshape(asked.shape)

    def _at_sorted(self, steps: NDArray[np.int64], eta_0: float, eta_e: float) -> NDArray[np.float64]:
        """The rates at an ascending array of steps from 0 to ``total_steps``."""
        parts = np.split(steps, np.searchsorted(steps, self._edges[1:-1]))
        starts = zip(self.segments, self._edges, parts, strict=False)
        return np.concatenate([segment.curve(part - start, eta_0, eta_e) for segment, start, part in starts])

    def plot(self, eta_0: float = 1.0, eta_e: float = 0.0, *, ax: Axes | None = None, **style: Any) -> Axes:
        """Draw the schedule; needs Matplotlib.

        Args:
            eta_0: the highest rate, > 0.
            eta_e: the floor, 0 <= eta_e <= eta_0.
            ax: where to draw; the current axes if None.
            style: passed on to Matplotlib's ``plot``.

        Returns:
            The axes. At most 2,001 evenly spread steps and the ends of all phases are evaluated.

        Raises:
            ArgumentError: a rate is not in its range.
            KdecayError: Matplotlib is not installed.

        Example:
            >>> import matplotlib
            >>> matplotlib.use("Agg")
            >>> from kdecay_sym.schedule import decay
            >>> decay(100).plot(0.1).get_xlabel()
            'step'
        """
        rates = checked_rates(eta_0, eta_e)
        try:
            from matplotlib import pyplot
        except ImportError as error:
            raise KdecayError("Schedule.plot needs Matplotlib: pip install matplotlib") from error
        steps = self.steps_to_draw(self.total_steps)
        ax = pyplot.gca() if ax is None else ax
        ax.plot(steps, self._at_sorted(steps, *rates), **style)
        ax.set(xlabel="step", ylabel="learning rate")
        return ax

    def steps_to_draw(self, until: int) -> NDArray[np.int64]:
        """Steps from 0 to ``until`` that show the curve: at most 2,001 even ones, and those at the ends of segments."""
        even = np.linspace(0, until, min(until, PLOT_POINTS) + 1).round().astype(np.int64)
        edges = np.array(self._edges)
        # The last step of each segment too: at a restart the curve jumps.
        steps = np.unique(np.concatenate([even, edges, edges[1:] - 1]))
        return steps[steps <= until]

    def to_dict(self) -> dict[str, Any]:
        """The schedule as JSON: scalars, lists and a schema version.

        Example:
            >>> from kdecay_sym.schedule import decay
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
        if type(data["schema"]) is not int or data["schema"] != SCHEMA:
            raise bad_argument("schema", data["schema"], f"this version reads schema {SCHEMA}")
        phases = data["phases"]
        if not isinstance(phases, Sequence) or not all(isinstance(phase, Mapping) for phase in phases):
            raise bad_argument("phases", phases, "must be a list of dicts")
        return cls(tuple(phase_from_dict(phase) for phase in phases))


def checked_rates(
    eta_0: object,
    eta_e: object,
    peak: Callable[[str, object], float] = positive_number,
    names: tuple[str, str] = ("eta_0", "eta_e"),
) -> tuple[float, float]:
    """Both rates as floats, checked, the highest with ``peak``, by the names that the caller has for them.

    Raises:
        ArgumentError: one is not in its range, or the floor is above the highest.
    """
    highest, floor = peak(names[0], eta_0), non_negative_number(names[1], eta_e)
    if floor > highest:
        raise bad_argument(names[1], eta_e, f"must not be above {names[0]}={highest!r}")
    return highest, floor
