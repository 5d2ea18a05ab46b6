"""What is drawn: schedules with labels and rates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kdecay_sym.phases import Curve
from kdecay_sym.schedule import Schedule


@dataclass(frozen=True)
class LabelledCurve:
    r"""A schedule as it is drawn: its first T steps, between two rates.

    .. math:: \eta(t) = \eta_e + (\eta_0 - \eta_e)\, s(t), \qquad 0 \le t \le T

    Attributes:
        label: what the legend calls it.
        schedule: the shape s; it may be longer than T, as restarts are that T cuts off.
        steps: T, the number of updates that are drawn.
        eta_0: the highest rate.
        eta_e: the floor, 0 <= eta_e <= eta_0.
        also: the labels of curves that are the same one.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> curve = LabelledCurve("linear", decay(10, k=1.0), 10, 0.1, 0.0)
        >>> curve.rate()(5)
        0.05
    """

    label: str
    schedule: Schedule
    steps: int
    eta_0: float
    eta_e: float
    also: tuple[str, ...] = field(default=())

    @property
    def legend(self) -> str:
        """The label, and those of the curves that coincide with it."""
        return f"{self.label} (also {', '.join(self.also)})" if self.also else self.label

    def rate(self) -> Curve:
        """The learning rate as a function of the step."""
        return self.schedule.closure(self.eta_0, self.eta_e)


def merged(curves: Iterable[LabelledCurve]) -> list[LabelledCurve]:
    """Each curve once, in the order in which they are given; one that comes again adds its label to the first.

    Two curves are the same if they are the same kernels with the same parameters between the same rates: the additive
    form with sign - of the linear base is its warp form (claim ``linear.agreement``), and k = 1 is the base itself.

    Args:
        curves: any number of them.

    Returns:
        The different ones.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> twice = [LabelledCurve(name, decay(10, k=2.0), 10, 1.0, 0.0) for name in ("a", "b", "a")]
        >>> [curve.legend for curve in merged(twice)]
        ['a (also b)']
    """
    found: dict[object, LabelledCurve] = {}
    for curve in curves:
        key = (curve.schedule.segments, curve.steps, curve.eta_0, curve.eta_e)
        first = found.setdefault(key, curve)
        if curve.label not in (first.label, *first.also):
            found[key] = replace(first, also=(*first.also, curve.label))
    return list(found.values())
