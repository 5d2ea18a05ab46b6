"""The directed search for a kernel's worst error: samples where errors live, then hill climbing from the worst."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from flint import arb
from sympy import Expr, Symbol, lambdify

from kdecay_sym.codegen.certificates.declared import Promise
from kdecay_sym.codegen.choice import SHARE
from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.oracle import ACCURACY, Exact, UnresolvedError, oracle, ulps
from kdecay_sym.codegen.points import EPSILON, LONGEST, Domain, Point, Range, Splits, neighbor, setting, steps
from kdecay_sym.symbols import N, k

Evaluate = Callable[..., float]
Allowed = Callable[..., float]

_STEPS_A_SETTING = 12
_SURVIVORS = 8
_NEIGHBORS = 4  # of each survivor, a round
_LEAST_NORMAL = {"float64": 2.0**-1022, "float32": 2.0**-126}
_SAMPLED = 0.4  # of the budget; the rest climbs
# The parameters tried where a bound has no limit. For a k or an N far below, products such as k r are subnormal.
LEAST = 2.0**-60
_RATES = {"float64": Range(2.0**-1000, 1e300), "float32": Range(2.0**-100, 1e30)}
_LARGEST = {k: 1e4, N: 1e300, SHARE: 1.0}


@dataclass(frozen=True)
class Worst:
    """The worst error that a search has found.

    Attributes:
        error: in units in the last place; infinite where the kernel raises, or returns no finite number.
        share: the error as a share of what is allowed at the point.
        point: where.
        value: what the kernel gives there; NaN where it raises.
        evaluations: at how many points the kernel was compared with the exact value.
    """

    error: float
    share: float
    point: Point
    value: float
    evaluations: int


class _Search:
    """The points seen so far: their number, and the worst of each setting."""

    def __init__(
        self, evaluate: Evaluate, exact: Exact, domain: Domain, allowed: Allowed, *, absolute: bool, flushes: bool
    ) -> None:
        self.evaluate, self.exact, self.domain, self.allowed = evaluate, exact, domain, allowed
        self.absolute, self.flushes = absolute, flushes
        self.evaluations = 0
        self.worst: Worst | None = None

    def share(self, point: Point) -> float:
        """The kernel's error at a point as a share of what is allowed, counted and remembered."""
        self.evaluations += 1
        try:
            value = self.evaluate(*point.arguments())
        except (ArithmeticError, ValueError):
            value = math.nan
        error = math.inf
        if not isinstance(value, complex):
            at = dict(zip(self.domain.parameters, point.parameters, strict=True))
            # Where eta/eta_0 is no normal float the spacing is that of the smallest ones.
            least = point.eta_0 * _LEAST_NORMAL[self.domain.dtype]
            exact = self._exact(point, at)
            of = point.eta_0 if self.absolute else least if abs(exact) < least else None
            lost = _LEAST_NORMAL[self.domain.dtype] * max(point.eta_0, 1.0) if self.flushes else 0.0
            error = 0.0 if abs(exact - value) <= lost else ulps(value, exact, of=of, dtype=self.domain.dtype)
        share = error / self.allowed(*point.parameters)
        if self.worst is None or share > self.worst.share:
            self.worst = Worst(error, share, point, math.nan if isinstance(value, complex) else value, 0)
        return share

    def _exact(self, point: Point, at: Mapping[Symbol, float]) -> arb:
        """The exact rate; where it is 0, or so close to 0 that no unit feels it, a ball about 0."""
        try:
            return self.exact(point.t, point.T, point.eta_0, point.eta_e, at)
        except UnresolvedError as error:
            if not abs(error.ball) < arb(point.eta_0) * _LEAST_NORMAL[self.domain.dtype] * arb(2) ** -ACCURACY:
                raise
            return error.ball


def _one_unit(*parameters: float) -> float:
    del parameters
    return 1.0


def worst_error(
    evaluate: Evaluate,
    exact: Exact,
    domain: Domain,
    *,
    allowed: Allowed = _one_unit,
    budget: int = 10_000,
    seed: int = 0,
    absolute: bool = False,
    flushes: bool = False,
) -> Worst:
    """Search for the point at which a kernel is farthest from the exact value.

    The search is directed, not exhaustive: what it returns is a lower bound of the worst error.

    Args:
        evaluate: ``evaluate(t, T, eta_0, eta_e, *parameters)``, the kernel, one step at a time.
        exact: the schedule, as `oracle` gives it.
        domain: the settings to try.
        allowed: ``allowed(*parameters)``, the error that is allowed; the worst point is the one with the largest share.
        budget: how many points to try.
        seed: the same seed tries the same points, as long as the kernel returns the same values.
        absolute: count in units in the last place of eta_0 instead of eta.
        flushes: whether the target takes subnormal numbers for 0: then errors as small as the least normal number, or
            as that times eta_0, do not count.

    Returns:
        The worst point and its error.

    Raises:
        ValueError: ``budget`` is not positive.

    Example:
        >>> from kdecay_sym.codegen.oracle import oracle
        >>> from kdecay_sym.codegen.points import Range
        >>> from kdecay_sym.symbols import k, tau
        >>> naive = lambda t, T, eta_0, eta_e, k: eta_e + (eta_0 - eta_e) * (1 - (t / T) ** k)
        >>> worst_error(naive, oracle(1 - tau**k), Domain({k: Range(0.5, 2)}), budget=500).error > 1e4
        True
    """
    if budget <= 0:
        raise ValueError(f"budget={budget}: must be positive")
    rng = Random(seed)
    search = _Search(evaluate, exact, domain, allowed, absolute=absolute, flushes=flushes)
    survivors: list[tuple[float, Point]] = []
    while search.evaluations < budget * _SAMPLED:
        base = setting(domain, rng)
        points = [
            replace(base, t=t) for t in steps(base, domain, rng, min(_STEPS_A_SETTING, budget - search.evaluations))
        ]
        # One survivor a setting: a defect in a band of steps would otherwise fill the list with copies of itself.
        survivors.append(max(((search.share(point), point) for point in points), key=_share_of))
        survivors = heapq.nlargest(_SURVIVORS, survivors, key=_share_of)
    while search.evaluations < budget:
        survivors = [_climbed(search, survivor, rng, budget) for survivor in survivors]
        # Fewer and fewer: breadth first, then all that is left on the worst.
        left = (budget - search.evaluations) / (budget * (1 - _SAMPLED))
        survivors = heapq.nlargest(math.ceil(_SURVIVORS * left), survivors, key=_share_of)
    if search.worst is None:
        raise RuntimeError("no point was tried")
    return replace(search.worst, evaluations=search.evaluations)


def _climbed(search: _Search, survivor: tuple[float, Point], rng: Random, budget: int) -> tuple[float, Point]:
    """The worst of a point and a few of its neighbors."""
    best = survivor
    for _ in range(min(_NEIGHBORS, budget - search.evaluations)):
        point = neighbor(best[1], search.domain, rng)
        best = max(best, (search.share(point), point), key=_share_of)
    return best


def _share_of(found: tuple[float, Point]) -> float:
    return found[0]


def split_at(split: Expr, parameters: Sequence[Symbol]) -> Splits:
    """The split of a kernel for `Domain`.

    Args:
        split: the tau at which a kernel passes from one computation to another.
        parameters: the parameters, in the order in which the kernel takes them.

    Returns:
        A function of T and the parameters' values that gives the step, as a sequence of one.

    Example:
        >>> from kdecay_sym.symbols import k
        >>> split_at(2 ** (-1 / k), [k])(1000, (0.5,))
        (250,)
    """
    function = lambdify(list(parameters), split, "math")
    return lambda T, values: (int(T * function(*values)),)


def worst_against(
    kernel: Kernel,
    promise: Promise,
    evaluate: Evaluate,
    *,
    budget: int,
    seed: int = 0,
    longest: int = LONGEST,
    flushes: bool = False,
) -> Worst:
    """Search for the point at which a kernel comes closest to a bound that it declares, or exceeds it most.

    Args:
        kernel: the kernel.
        promise: one of its bounds, which says for which parameters it holds.
        evaluate: ``evaluate(t, T, eta_0, eta_e, *parameters)``, the kernel as it is emitted for some target.
        budget: how many points to try.
        seed: see `worst_error`.
        longest: T goes from 1 to this.
        flushes: see `worst_error`.
    """
    domain = Domain(
        {symbol: _range(kernel, promise, symbol) for symbol in kernel.parameters},
        eta_0=_RATES[promise.dtype],
        longest=longest,
        splits=split_at(kernel.split, kernel.parameters),
        dtype=promise.dtype,
    )
    return worst_error(
        evaluate,
        oracle(kernel.shape, kernel.floor),
        domain,
        allowed=lambda *values: promise.allowed(dict(zip(kernel.parameters, values, strict=True))),
        budget=budget,
        seed=seed,
        absolute=promise.relative_to == "eta_0",
        flushes=flushes,
    )


def _range(kernel: Kernel, promise: Promise, symbol: Symbol) -> Range:
    least = 0.0 if symbol == SHARE else LEAST
    if symbol == k and SHARE in kernel.parameters:
        least = 1 + EPSILON[promise.dtype]  # the rescued cosine is defined for k > 1
    return Range(max(promise.lowest[symbol], least), min(promise.highest[symbol], _LARGEST[symbol]))
