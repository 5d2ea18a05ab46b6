"""What a curve of rates spends: its mean, its area, how long it stays high and how it arrives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_sym.schedule import core

Rates = Callable[[NDArray[np.int64]], NDArray[np.float64]]

# Of a longer training as many updates are looked at, the middle ones of equal parts.
MOST = 200_000

# The area under a curve of 2^53 updates at this rate is still a float.
HIGHEST = 1e290
_ALLOWED = "must be at most {:g}, so that the rates of any training add up to a float"
# What a curve may reach between such rates: a shape that breaks eq. (5) may exceed 1.
_BEYOND = 10 * HIGHEST


@dataclass(frozen=True)
class Figures:
    r"""What a training spends of its rates, over updates 0 to n - 1.

    Attributes:
        updates: n.
        first: the rate of the first update.
        last: the rate of the last one.
        peak: the highest rate.
        mean: the mean rate.
        area: the sum of all rates, n times the mean.
        above_half: the share of the updates whose rate is above half the peak, from 0 to 1.
        below_tenth: the share of those whose rate is below a tenth of the peak.
        final_slope: by how much the rate changes after the last update, as a multiple of the mean slope of a straight
            line from the peak to 0: :math:`n\,(\eta(n) - \eta(n - 1))/\eta_{max}`; -1 for a straight line to 0.

    ``first``, ``last`` and ``final_slope`` are exact. The others are, too, up to 200,000 updates; beyond, as many of
    them stand for all.
    """

    updates: int
    first: float
    last: float
    peak: float
    mean: float
    area: float
    above_half: float
    below_tenth: float
    final_slope: float


def figures_of(rates: Rates, updates: int) -> Figures:
    """The figures of a curve.

    Args:
        rates: the rates at an ascending array of steps; it is asked for steps 0 to ``updates``.
        updates: the number of updates, n >= 1.

    Returns:
        The figures, in the units of the rates.

    Raises:
        ArgumentError: ``updates`` is no whole number >= 1, or a rate is not finite or above 1e291.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> schedule = decay(100, k=2.0)
        >>> found = figures_of(lambda steps: schedule.rates(steps, 1.0), 100)
        >>> round(found.mean, 4), found.above_half, round(found.final_slope, 6)
        (0.6717, 0.71, -1.99)
    """
    updates = whole_number("updates", updates, minimum=1)
    parts = min(updates, MOST)
    steps = np.arange(parts) if parts == updates else _middles(updates, parts)
    found = rates(steps)
    first, last, after = (float(rate) for rate in rates(np.array([0, updates - 1, updates])))
    peak = max(float(found.max()), first, last)
    if not np.isfinite(found).all():
        raise bad_argument("rates", float(found[~np.isfinite(found)][0]), "must be finite numbers")
    if (largest := float(np.abs(found).max())) > _BEYOND:
        raise bad_argument("rates", largest, _ALLOWED.format(_BEYOND))
    mean = float(np.mean(found))
    return Figures(
        updates, first, last, peak, mean, mean * updates,
        above_half=float(np.mean(found > peak / 2)),
        below_tenth=float(np.mean(found < peak / 10)),
        final_slope=updates * (after - last) / peak if peak else 0.0,
    )  # fmt: skip


def checked_rates(eta_0: object, eta_e: object, names: tuple[str, str] = ("eta_0", "eta_e")) -> tuple[float, float]:
    """Both rates as floats, checked so that the area under any curve between them is a float.

    Raises:
        ArgumentError: one is not in its range, by the names that the caller has for them.

    Example:
        >>> checked_rates(0.1, 0)
        (0.1, 0.0)
    """
    rates = core.checked_rates(eta_0, eta_e, names=names)
    if rates[0] > HIGHEST:
        raise bad_argument(names[0], eta_0, _ALLOWED.format(HIGHEST))
    return rates


@lru_cache(maxsize=1)  # a search for a k asks for the same ones again and again
def _middles(updates: int, parts: int) -> NDArray[np.int64]:
    """The middle steps of equal parts."""
    return np.array([(2 * part + 1) * updates // (2 * parts) for part in range(parts)], dtype=np.int64)
