"""The points of a curve that a picture is drawn from: a bounded number of them, however many steps there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.curves import LabelledCurve

# Up to this many steps a difference is one between neighbours. Beyond it such a difference drowns in the rounding of
# the two rates, and is taken over T/10^6 steps.
_NEIGHBOURS = 10**6


@dataclass(frozen=True)
class Line:
    """Points to be joined by straight lines.

    Attributes:
        label: what the legend calls it.
        steps: ascending steps, int64, shape (n,).
        values: what is drawn there, float64, shape (n,).
    """

    label: str
    steps: NDArray[np.int64]
    values: NDArray[np.float64]


def sampled_steps(curve: LabelledCurve) -> NDArray[np.int64]:
    """The steps from 0 to T at which a curve is evaluated: all of them up to 2,000.

    Of a longer curve these are 2,001 even ones, the first and the last ones, and the steps at which a segment ends and
    the one before it: at a restart the curve jumps between the two.

    Args:
        curve: of any length.

    Returns:
        Ascending int64 array.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> sampled_steps(LabelledCurve("", decay(3), 3, 1.0, 0.0)).tolist()
        [0, 1, 2, 3]
        >>> len(sampled_steps(LabelledCurve("", decay(10**9), 10**9, 1.0, 0.0)))
        2003
    """
    total = curve.steps
    return np.union1d(curve.schedule.steps_to_draw(total), [min(1, total), total - 1])


def rates(curve: LabelledCurve) -> Line:
    """The learning rates of a curve at its sampled steps.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> rates(LabelledCurve("", decay(2, k=1.0), 2, 1.0, 0.0)).values.tolist()
        [1.0, 0.5, 0.0]
    """
    steps, rate = sampled_steps(curve), curve.rate()
    return Line(curve.legend, steps, np.array([rate(step) for step in steps.tolist()]))


def difference_width(steps: int) -> int:
    """h, over which the differences of a schedule of T steps are taken: 1 up to a million of them.

    Example:
        >>> difference_width(1000), difference_width(10**9)
        (1, 1000)
    """
    return -(-steps // _NEIGHBOURS)


def differences(curve: LabelledCurve) -> Line:
    r"""The finite differences of a curve: what the rate changes by, per step.

    .. math:: \frac{\eta(t + h) - \eta(t)}{h}

    No derivative is estimated: these are the changes that the optimizer sees, and h is 1 up to a million steps.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> differences(LabelledCurve("", decay(4, k=1.0), 4, 1.0, 0.0)).values.tolist()
        [-0.25, -0.25, -0.25, -0.25]
    """
    width, rate = difference_width(curve.steps), curve.rate()
    steps = sampled_steps(curve)
    steps = steps[steps <= curve.steps - width]
    values = [(rate(step + width) - rate(step)) / width for step in steps.tolist()]
    return Line(curve.legend, steps, np.array(values))


def limits_of_differences(lines: Sequence[Line]) -> tuple[float, float, bool]:
    """The least and the greatest difference to be shown, and whether some lie beyond them.

    A restart or a slope without bound is thousands of times steeper than the rest of the curves and would press it
    into one line: it is cut off.

    Example:
        >>> jump = Line("", np.arange(100), np.array([-0.01] * 99 + [1.0]))
        >>> limits_of_differences([jump])
        (-0.01, 0.01, True)
    """
    values = np.concatenate([line.values for line in lines])
    size = np.abs(values)
    usual = float(np.quantile(size[size > 0], 0.96)) if size.any() else 0.0
    if size.max() <= 4 * usual:
        return float(values.min()), float(values.max()), False
    return float(max(values.min(), -usual)), float(min(values.max(), usual)), True
