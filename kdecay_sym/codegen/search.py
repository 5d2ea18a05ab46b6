"""The directed search for a kernel's worst error: samples where errors live, then hill climbing from the worst."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from sympy import Expr, lambdify

from kdecay_sym.codegen.oracle import Exact, ulps
from kdecay_sym.codegen.points import Domain, Point, Splits, neighbor, setting, steps
from kdecay_sym.symbols import tau

Evaluate = Callable[..., float]

_STEPS_A_SETTING = 12
_SURVIVORS = 8
_NEIGHBORS = 4  # of each survivor, a round
_SAMPLED = 0.4  # of the budget; the rest climbs


@dataclass(frozen=True)
class Worst:
    """The worst error that a search has found.

    Attributes:
        error: in units in the last place; infinite where the kernel raises, or returns no finite number.
        point: where.
        value: what the kernel gives there; NaN where it raises.
        evaluations: at how many points the kernel was compared with the exact value.
    """

    error: float
    point: Point
    value: float
    evaluations: int


class _Search:
    """The points seen so far: their number, and the worst of each setting."""

    def __init__(self, evaluate: Evaluate, exact: Exact, domain: Domain, *, absolute: bool) -> None:
        self.evaluate, self.exact, self.domain, self.absolute = evaluate, exact, domain, absolute
        self.evaluations = 0
        self.worst: Worst | None = None

    def error(self, point: Point) -> float:
        """The kernel's error at a point, counted and remembered."""
        self.evaluations += 1
        try:
            value = self.evaluate(*point.arguments())
        except (ArithmeticError, ValueError):
            value = math.nan
        error = math.inf
        if not isinstance(value, complex):
            at = dict(zip(self.domain.parameters, point.parameters, strict=True))
            exact = self.exact(point.t, point.T, point.eta_0, point.eta_e, at)
            error = ulps(value, exact, of=point.eta_0 if self.absolute else None, dtype=self.domain.dtype)
        if self.worst is None or error > self.worst.error:
            self.worst = Worst(error, point, math.nan if isinstance(value, complex) else value, 0)
        return error


def worst_error(
    evaluate: Evaluate, exact: Exact, domain: Domain, *, budget: int = 10_000, seed: int = 0, absolute: bool = False
) -> Worst:
    """Search for the point at which a kernel is farthest from the exact value.

    The search is directed, not exhaustive: what it returns is a lower bound of the worst error.

    Args:
        evaluate: ``evaluate(t, T, eta_0, eta_e, *parameters)``, the kernel, one step at a time.
        exact: the schedule, as `oracle` gives it.
        domain: the settings to try.
        budget: how many points to try.
        seed: the same seed tries the same points, as long as the kernel returns the same values.
        absolute: count in units in the last place of eta_0 instead of eta.

    Returns:
        The worst point and its error.

    Raises:
        ValueError: ``budget`` is not positive.

    Example:
        >>> from kdecay_sym.codegen.oracle import oracle
        >>> from kdecay_sym.codegen.points import Range
        >>> from kdecay_sym.symbols import k
        >>> naive = lambda t, T, eta_0, eta_e, k: eta_e + (eta_0 - eta_e) * (1 - (t / T) ** k)
        >>> worst_error(naive, oracle(1 - tau**k), Domain({k: Range(0.5, 2)}), budget=500).error > 1e4
        True
    """
    if budget <= 0:
        raise ValueError(f"budget={budget}: must be positive")
    rng = Random(seed)
    search = _Search(evaluate, exact, domain, absolute=absolute)
    survivors: list[tuple[float, Point]] = []
    while search.evaluations < budget * _SAMPLED:
        base = setting(domain, rng)
        points = [_at(base, t) for t in steps(base, domain, rng, min(_STEPS_A_SETTING, budget - search.evaluations))]
        # One survivor a setting: a defect in a band of steps would otherwise fill the list with copies of itself.
        survivors.append(max(((search.error(point), point) for point in points), key=_error_of))
        survivors = heapq.nlargest(_SURVIVORS, survivors, key=_error_of)
    while search.evaluations < budget:
        survivors = [_climbed(search, survivor, rng, budget) for survivor in survivors]
        # Fewer and fewer: breadth first, then all that is left on the worst.
        left = (budget - search.evaluations) / (budget * (1 - _SAMPLED))
        survivors = heapq.nlargest(math.ceil(_SURVIVORS * left), survivors, key=_error_of)
    if search.worst is None:
        raise RuntimeError("no point was tried")
    return Worst(search.worst.error, search.worst.point, search.worst.value, search.evaluations)


def _climbed(search: _Search, survivor: tuple[float, Point], rng: Random, budget: int) -> tuple[float, Point]:
    """The worst of a point and a few of its neighbors."""
    best = survivor
    for _ in range(min(_NEIGHBORS, budget - search.evaluations)):
        point = neighbor(best[1], search.domain, rng)
        best = max(best, (search.error(point), point), key=_error_of)
    return best


def _error_of(found: tuple[float, Point]) -> float:
    return found[0]


def _at(point: Point, t: int) -> Point:
    return Point(t, point.T, point.eta_0, point.eta_e, point.parameters)


def halfway(shape: Expr, parameters: Sequence[Expr]) -> Splits:
    """Where a falling shape passes 1/2: there kernels of warp form pass from one end's difference to the other's.

    Args:
        shape: s(tau).
        parameters: the parameters, in the order in which kernels take them.

    Returns:
        A function of T and the parameters' values that gives the step, as a sequence of one.

    Example:
        >>> from kdecay_sym.symbols import k
        >>> halfway(1 - tau**k, [k])(1000, (1.0,))
        (500,)
    """
    function = lambdify([tau, *parameters], shape, "math")

    def splits(T: int, values: tuple[float, ...]) -> tuple[int]:
        low, high = 0, T
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if function(middle / T, *values) >= 0.5 else (low, middle)
        return (low,)

    return splits
