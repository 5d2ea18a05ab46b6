"""The error bounds that a kernel declares: what the tests and `docs/measure_kernels.py` hold it to.

They are not what is proved, which is larger: a proof has to let every rounding be as large as it can be, and all push
the same way. They are

- 4 ulp of eta for (1 - tau^k)^N with N <= 1, from correctly rounded operations. There every rounding, that of t/T or
  n/T among them, counts for at most about one unit; with N = 2 it would count twice.
- Otherwise twice the likely running error, in which the roundings are as large as they can be and independent of each
  other, at the next multiple of 4 from 8 on.
- 3 + 4 N for a power N > 2, or k > 8, where that is more: the power takes the error of 1 - tau^k, of which three units
  and a little more have been found, N times. A large N is applied to the logarithm of 1 - tau^k instead, whose error
  counts |log s| times, which is below 745 before s is 0, and has that of log(tau^k) in it: at most 4 10^6.
- For a power N > 2 also 8 + log N of eta_0: |log s| s is at most 1/e, and tau^k has the error of its logarithm, which
  is as large as log N where the curve falls. The largest found are 2/3 log N.
- Where a search finds more than these rules give, as many times more as it needs, and a half.
- Of eta_0, by the same rule, where the terms of the curve cancel, so that eta comes close to 0 faster than the error,
  and where the shape is below 0, so that eta crosses 0 for some eta_e.

Errors relative to eta count in units of 2^-1022 eta_0 where eta is smaller: there the shape is no normal float.

In float32 it is twice as many units of that format: T, T - t and the step are rounded there too, beyond 2^24. It is for
N up to 10^6, since r is 1 where tau is below 2^-24, and r^N must not have fallen there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import ceil, inf, log

import numpy as np
from numpy.typing import NDArray
from sympy import Expr, Integer, Pow, Symbol, expand

from kdecay_sym.codegen.choice import LEAST_NORMAL, SHARE, samples
from kdecay_sym.codegen.graph import parameters_of
from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.oracle import Dtype
from kdecay_sym.codegen.rewriting import END, START
from kdecay_sym.codegen.rounding import RunningError, Samples, running_error
from kdecay_sym.symbols import N, k, tau

_ONE_POWER, _SMALLEST = 4, 8
_TIMES_LIKELY, _STEP = 2, 4
_PER_POWER, _MOST = (3.0, 4.0), 4e6
_PER_LOGARITHM = (8.0, 1.0)
_FLOAT32, _FLOAT32_N = 2, 1e6
# Up to here the first bound of a kernel with parameters holds.
SMALL_K, SMALL_N = 8.0, 2.0
# Where the running error is looked at: up to those.
_SAMPLED: dict[Symbol, tuple[float, ...]] = {
    k: (0.01, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 0.9, 1.0, 1.001, 1.2, 1.5, 2.0, 2.5, 3.3, 5.0, SMALL_K),
    N: (0.01, 0.3, 0.8, 1.001, SMALL_N),
    SHARE: (0.1, 1.0),
}
# The same beyond them.
_LARGE: dict[Symbol, tuple[float, ...]] = _SAMPLED | {k: (*_SAMPLED[k], 20.0, 60.5, 1e3, 1e6)}
# A likely error of as many units of 2^-53 is cancellation.
_CANCELLATION = 16
# What is below 0 by this share of the largest |s| is no rounding.
_ROUNDINGS = 2.0**-40


@dataclass(frozen=True)
class Promise:
    """A bound for some of the parameters.

    Attributes:
        ulps: the bound.
        relative_to: ``"eta"`` or ``"eta_0"``.
        lowest: the least of each parameter.
        highest: the largest of each parameter.
        per_power: the bound is the first of these plus N times the second where that is more, up to ``most``.
        per_logarithm: the bound is the first of these plus log N times the second where that is more.
        most: the largest bound for any N.
        dtype: the format of every float, in whose units the bound counts.
    """

    ulps: float
    relative_to: str
    lowest: Mapping[Symbol, float]
    highest: Mapping[Symbol, float]
    per_power: tuple[float, float] | None = None
    per_logarithm: tuple[float, float] | None = None
    most: float = inf
    dtype: Dtype = "float64"

    def allowed(self, values: Mapping[Symbol, float]) -> float:
        """The error that is allowed for some parameters."""
        power = values.get(N, 1.0)
        grown = [self.ulps]
        for scaled, size in ((self.per_power, power), (self.per_logarithm, log(power))):
            if scaled is not None:
                grown.append(scaled[0] + scaled[1] * size)
        return min(max(grown), self.most)

    @property
    def where(self) -> str:
        """The parameters in words; empty for all."""
        above = [f"{symbol} >= {least:g}" for symbol, least in self.lowest.items() if least > 0]
        below = [f"{symbol} <= {most:g}" for symbol, most in self.highest.items() if most < inf]
        return ", ".join(above + below)

    @property
    def bound(self) -> str:
        """The number in words."""
        text = f"{self.ulps:g}"
        if N not in self.lowest:
            return text
        if self.per_power is not None:
            text += f" or {self.per_power[0]:g} + {self.per_power[1]:g} N if more"
        if self.per_logarithm is not None:
            fixed, times = self.per_logarithm
            text = f"{fixed:g} + {'' if times == 1 else f'{times:g} '}log N"
        return f"{text}, at most {self.most:g}," if self.most < inf else text

    @property
    def text(self) -> str:
        """The bound, what it is relative to, and where it holds."""
        if self.ulps == inf:
            return "no bound is declared"
        return f"{self.bound} ulp of {self.relative_to}{f' for {self.where}' if self.where else ''}"

    @property
    def in_float32(self) -> Promise:
        """The bound of the same kernel computed in float32."""
        highest = {symbol: min(most, _FLOAT32_N) if symbol == N else most for symbol, most in self.highest.items()}
        return replace(self.times(_FLOAT32), highest=highest, dtype="float32")

    def times(self, factor: float) -> Promise:
        """The bound so many times as large."""
        if factor == 1:
            return self
        return replace(
            self, ulps=factor * self.ulps, per_power=_times(factor, self.per_power),
            per_logarithm=_times(factor, self.per_logarithm), most=factor * self.most,
        )  # fmt: skip


def _times(factor: float, scaled: tuple[float, float] | None) -> tuple[float, float] | None:
    return None if scaled is None else (factor * scaled[0], factor * scaled[1])


@cache
def promises(kernel: Kernel) -> tuple[Promise, ...]:
    r"""The bounds that a kernel declares, the tightest first; what is not in the first's range is in the next one's.

    Example:
        >>> from kdecay_sym.codegen.kernels import kernels
        >>> by_name = {kernel.name: kernel for kernel in kernels()}
        >>> print(*(promise.text for promise in promises(by_name["polynomial_warp"])), sep="\n")
        12 ulp of eta for k <= 8, N <= 2
        12 or 3 + 4 N if more, at most 4e+06, ulp of eta
        8 + log N ulp of eta_0 for N >= 2
    """
    return tuple(promise.times(kernel.widened) for promise in _by_rule(kernel))


def _by_rule(kernel: Kernel) -> tuple[Promise, ...]:
    lowest, highest = dict.fromkeys(kernel.parameters, 0.0), dict.fromkeys(kernel.parameters, inf)
    anywhere = Promise(_bound(likely_error(kernel, large=True, of_eta_0=True)), "eta_0", lowest, highest)
    falls_apart = _falls_apart(kernel)
    error = likely_error(kernel)
    bound = _bound(error) if error <= _CANCELLATION else inf
    if bound == inf or _goes_below_zero(kernel) or ("_additive" in kernel.general and bound > _SMALLEST):
        return (anywhere,)
    if kernel.correctly_rounded and _is_one_power(kernel.shape):
        return (Promise(_ONE_POWER, "eta", lowest, highest),)
    power = dict(kernel.folded).get(N, Integer(1))
    if not kernel.parameters:
        return (Promise(max(bound, _power_bound(float(power))) if power > SMALL_N else bound, "eta", lowest, highest),)
    small = highest | {symbol: most for symbol, most in ((k, SMALL_K), (N, SMALL_N)) if symbol in highest}
    if falls_apart:
        return Promise(bound, "eta", lowest | {k: 1.0}, small), anywhere
    error = likely_error(kernel, large=True)
    beyond = max(bound, _bound(error)) if error <= _CANCELLATION else inf
    if N not in highest:
        everywhere = Promise(beyond, "eta", lowest, highest) if beyond < inf else anywhere
        return (everywhere,) if bound == beyond else (Promise(bound, "eta", lowest, small), everywhere)
    of_eta_0 = Promise(_PER_LOGARITHM[0], "eta_0", lowest | {N: SMALL_N}, highest, per_logarithm=_PER_LOGARITHM)
    relative = Promise(beyond, "eta", lowest, highest, per_power=_PER_POWER, most=_MOST)
    return Promise(bound, "eta", lowest, small), relative, of_eta_0


def _is_one_power(shape: Expr) -> bool:
    """Whether a shape is (1 - tau^k)^N with numbers k and N <= 1."""
    base, exponent = expand(shape).as_base_exp()
    falling = 1 - base
    return bool(
        exponent.is_number and exponent <= 1 and (falling == tau or (isinstance(falling, Pow) and falling.base == tau))
    )


def _power_bound(power: float) -> float:
    fixed, times = _PER_POWER
    return fixed + times * power


def _bound(likely: float) -> float:
    if likely == inf:
        return inf
    return max(_SMALLEST, _STEP * ceil(_TIMES_LIKELY * likely / _STEP))


def _falls_apart(kernel: Kernel) -> bool:
    """Whether tau - tau^k is added, which changes its sign at k = 1, with k a parameter."""
    return k in kernel.parameters and "_additive" in kernel.general


def _goes_below_zero(kernel: Kernel) -> bool:
    """Whether the shape is below 0 somewhere, by more than its roundings."""
    found = [np.where(inside & np.isfinite(s), s, 0.0) for _, s, inside in _branches(kernel, 0.0, False)]
    largest = max(float(np.abs(s).max(initial=0.0)) for s in found)
    return kernel.floor != 0 and any(bool((s < -_ROUNDINGS * largest).any()) for s in found)


@lru_cache(maxsize=2)
def _branches(
    kernel: Kernel, least_k: float, large: bool
) -> tuple[tuple[RunningError, Samples, NDArray[np.bool_]], ...]:
    """Of each branch the running error, s(tau) and the samples that lie in it."""
    sampled = _LARGE if large else _SAMPLED
    values = {symbol: tuple(v for v in of if symbol != k or v >= least_k) for symbol, of in sampled.items()}
    inputs = samples(kernel.shape, values)
    before = inputs[tau] <= running_error(parameters_of(kernel.split), inputs).value
    found = []
    for anchor, output, inside in ((START, kernel.start, before), (END, kernel.end, ~before)):
        of = running_error(output, inputs)
        found.append((of, kernel.ends[anchor] + (of.value if anchor == END else -of.value), inside))
    return tuple(found)


def likely_error(kernel: Kernel, *, large: bool = False, of_eta_0: bool = False) -> float:
    """The largest likely error along the curve, for a tiny eta_e, relative to eta or to eta_0; in units of 2^-53."""
    least_k = 1.0 if _falls_apart(kernel) and not of_eta_0 else 0.0
    worst = 0.0
    for of, s, inside in _branches(kernel, least_k, large):
        with np.errstate(all="ignore"):
            weight = np.maximum(np.abs(s), 1.0 if of_eta_0 else LEAST_NORMAL)
            relative = np.sqrt((of.likely**2 + 2 * of.value**2) / weight**2 + (s / weight) ** 2)
        worst = max(worst, float(np.max(np.where(inside, np.nan_to_num(relative, nan=inf), 0.0), initial=0.0)))
    return worst
