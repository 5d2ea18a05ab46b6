"""What stands below a picture: which of its curves break eq. (5), and where."""

from __future__ import annotations

from collections.abc import Sequence

from kdecay_sym.breaches import breaches_of
from kdecay_sym.curves import LabelledCurve


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
        if (breaches := breaches_of(curve.schedule, curve.eta_0, curve.eta_e, steps=curve.steps))
    ]
    return lines or ["No breach of eq. (5) found."]
