"""What a picture consists of, whether it becomes a file or text: lines in a frame, with levels to compare them with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kdecay_sym.curves import LabelledCurve
from kdecay_sym.errors import ArgumentError
from kdecay_sym.plotting.sampling import Line, difference_width, differences, limits_of_differences, rates

# As many as there are letters, small and capital, to tell them apart in the terminal.
MAX_CURVES = 52


@dataclass(frozen=True)
class Panel:
    """A frame with lines over the steps from 0 to T.

    Attributes:
        title: what its vertical axis shows.
        lines: one a curve, in the order of the legend.
        steps: T, where the horizontal axis ends.
        low: the lowest value that is shown.
        high: the highest value that is shown; equal to ``low`` if everything is.
        levels: values to compare the lines with: both rates, or 0.
    """

    title: str
    lines: tuple[Line, ...]
    steps: int
    low: float
    high: float
    levels: tuple[float, ...]


def panels(curves: Sequence[LabelledCurve], *, derivative: bool = False) -> list[Panel]:
    """The panels that show some curves: their rates and, if asked for, their differences.

    Args:
        curves: from 1 to 52, all over the same number of steps.
        derivative: whether there is a second panel.

    Returns:
        One panel or two.

    Raises:
        ArgumentError: there is no curve, or more than can be told apart.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> both = panels([LabelledCurve("a", decay(4, k=1.0), 4, 1.0, 0.0)], derivative=True)
        >>> [(panel.low, panel.high) for panel in both]
        [(0.0, 1.0), (-0.25, -0.25)]
    """
    if not 1 <= len(curves) <= MAX_CURVES:
        raise ArgumentError(f"{len(curves)} different curves: one picture shows from 1 to {MAX_CURVES}")
    shown = [_rates_panel(curves)]
    return [*shown, _differences_panel(curves)] if derivative else shown


def _rates_panel(curves: Sequence[LabelledCurve]) -> Panel:
    lines = tuple(rates(curve) for curve in curves)
    highest, lowest = max(curve.eta_0 for curve in curves), max(curve.eta_e for curve in curves)
    low = min(lowest, *(float(line.values.min()) for line in lines))
    high = max(highest, *(float(line.values.max()) for line in lines))
    return Panel("learning rate", lines, curves[0].steps, low, high, (highest, lowest))


def _differences_panel(curves: Sequence[LabelledCurve]) -> Panel:
    lines = tuple(differences(curve) for curve in curves)
    low, high, cut = limits_of_differences(lines)
    width = difference_width(curves[0].steps)
    title = "eta(t + 1) - eta(t)" if width == 1 else f"(eta(t + {width}) - eta(t)) / {width}"
    beyond = ", cut off where steeper" if cut else ""
    return Panel(f"difference {title}{beyond}", lines, curves[0].steps, low, high, (0.0,))
