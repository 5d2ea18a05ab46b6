"""Which k? What a budget of updates is spent on at each k, and the k that spends as much as another schedule."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kdecay_sym.audit.figures import Figures, Rates, checked_rates, figures_of
from kdecay_sym.errors import ArgumentError, positive_number
from kdecay_sym.schedule import Schedule

# The k that are tried; beyond, the curve is one step within the first or the last update of any training.
LEAST, MOST = 2.0**-20, 2.0**20

# As close as k is found, relative to itself.
_CLOSE = 1e-12


@dataclass(frozen=True)
class Row:
    """One line of the table: a name, its k if it has one, and what it spends."""

    name: str
    k: float | None
    figures: Figures


def which_k(
    make: Callable[[float], Schedule],
    ks: Iterable[float],
    *,
    eta_0: float = 1.0,
    eta_e: float = 0.0,
    others: Iterable[tuple[str, Rates]] = (),
    least: float = LEAST,
) -> list[Row]:
    """What each k spends of a budget.

    Args:
        make: the schedule of a k; all have the same number of steps.
        ks: the k to compare.
        eta_0: the highest rate, > 0.
        eta_e: the floor.
        others: names and curves to set beside them, over as many updates, each with the k that has the same area, if
            there is one.
        least: the least k to look for among them, where not every k > 0 makes a schedule.

    Returns:
        A row for each k and each other schedule, in this order.

    Raises:
        ArgumentError: a k or a rate is not in its range.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> for row in which_k(lambda k: decay(1000, k=k), [1.0, 2.0]):
        ...     print(row.name, round(row.figures.mean, 3), row.figures.above_half)
        k = 1 0.5 0.5
        k = 2 0.667 0.708
    """
    rows = [Row(f"k = {k:g}", k, _figures(make(positive_number("k", k)), eta_0, eta_e)) for k in ks]
    beside = list(others)
    # What any k can spend; only asked for if there is something to match.
    low, high = sorted(_area(make(k), eta_0, eta_e) for k in (least, MOST)) if beside else (0.0, 0.0)
    for name, rates in beside:
        rows.append(Row(name, None, figures_of(rates, make(MOST).total_steps)))
        area = rows[-1].figures.area
        if low < area < high:
            k = k_of_area(make, area, eta_0=eta_0, eta_e=eta_e, least=least)
            rows.append(Row(f"k = {k:.6g} has the area of {name}", k, _figures(make(k), eta_0, eta_e)))
        else:
            rows[-1] = replace(rows[-1], name=f"{name} (no k has its area)")
    return rows


def k_of_area(
    make: Callable[[float], Schedule], area: float, *, eta_0: float = 1.0, eta_e: float = 0.0, least: float = LEAST
) -> float:
    """The k whose curve has a given area: the sum of the rates of all its updates.

    Curves of different k do not cross (claims ``*.ordered-by-k``), so that the area is monotone in k and there is at
    most one such k, which bisection finds to twelve digits.

    Args:
        make: the schedule of a k.
        area: the sum of the rates, in the units of ``eta_0``.
        eta_0: the highest rate, > 0.
        eta_e: the floor.
        least: the least k to look for, where not every k > 0 makes a schedule.

    Returns:
        k, from ``least`` or 2^-20 to 2^20.

    Raises:
        ArgumentError: no such k has that area, or all have.

    Example:
        >>> from kdecay_sym.schedule import decay
        >>> cosine = decay(1000, k=1.0, base="cosine")
        >>> area = float(cosine.rates(range(1000), 1.0).sum())
        >>> round(k_of_area(lambda k: decay(1000, k=k), area), 9)
        1.0

    Source:
        Claims ``additive.*.ordered-by-k`` and ``warp.ordered-by-k`` of the ledger.
    """
    positive_number("area", area)
    low, high = math.log(least), math.log(MOST)
    at_low, at_high = (_area(make(k), eta_0, eta_e) for k in (least, MOST))
    if at_low == at_high:
        raise ArgumentError(f"area={area!r}: every k has the area {at_low:.6g}")
    if not min(at_low, at_high) <= area <= max(at_low, at_high):
        raise ArgumentError(
            f"area={area!r}: k from {least:.3g} to {MOST:.3g} have areas from {min(at_low, at_high):.6g} to "
            f"{max(at_low, at_high):.6g}"
        )
    rising = at_high > at_low
    while high - low > _CLOSE:
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if (_area(make(math.exp(middle)), eta_0, eta_e) < area) is rising:
            low = middle
        else:
            high = middle
    return math.exp((low + high) / 2)


def _area(schedule: Schedule, eta_0: float, eta_e: float) -> float:
    return _figures(schedule, eta_0, eta_e).area


def _figures(schedule: Schedule, eta_0: float, eta_e: float) -> Figures:
    rates = checked_rates(eta_0, eta_e)
    return figures_of(lambda steps: schedule.rates(steps, *rates), schedule.total_steps)
