"""The error bounds that a kernel declares: what the tests and `docs/measure_kernels.py` hold it to.

They are not what is proved, which is larger: a proof has to let every rounding be as large as it can be, and all push
the same way. They are

- 4 ulp of eta for (1 - tau^k)^N with N <= 1, from correctly rounded operations. There every rounding, that of t/T or
  n/T among them, counts for at most about one unit; with N = 2 it would count twice.
- Otherwise twice the likely running error, in which the roundings are as large as they can be and independent of each
  other, at the next multiple of 4 from 8 on.
- 3 + 4 N for a power N > 2, or k > 8, where that is more: the power takes the error of 1 - tau^k, of which three units
  and a little more have been found, N times.
- Of eta_0, by the same rule, where the terms of the curve cancel, so that eta comes close to 0 faster than the error,
  and where the shape is below 0, so that eta crosses 0 for some eta_e.

Errors relative to eta count in units of 2^-1022 eta_0 where eta is smaller: there the shape is no normal float.

In float32 it is twice as many units of that format: T, T - t and the step are rounded there too, beyond 2^24.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import ceil, inf

import numpy as np
from numpy.typing import NDArray
from sympy import Expr, Integer, Pow, Symbol, expand

from kdecay_sym.codegen.choice import SHARE, samples
from kdecay_sym.codegen.graph import parameters_of
from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.oracle import Dtype
from kdecay_sym.codegen.rewriting import END, START
from kdecay_sym.codegen.rounding import RunningError, Samples, running_error
from kdecay_sym.symbols import N, k, tau

_ONE_POWER, _SMALLEST = 4, 8
_TIMES_LIKELY, _STEP = 2, 4
_PER_POWER = (3.0, 4.0)
_FLOAT32 = 2
# Up to here the first bound of a kernel with parameters holds.
SMALL_K, SMALL_N = 8.0, 2.0
# Where the running error is looked at: up to those.
_SAMPLED: dict[Symbol, tuple[float, ...]] = {
    k: (0.01, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 0.9, 1.0, 1.001, 1.2, 1.5, 2.0, 2.5, 3.3, 5.0, SMALL_K),
    N: (0.01, 0.3, 0.8, 1.001, SMALL_N),
    SHARE: (0.1, 1.0),
}
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
        per_power: the bound is the first of these plus N times the second where that is more.
        dtype: the format of every float, in whose units the bound counts.
    """

    ulps: float
    relative_to: str
    lowest: Mapping[Symbol, float]
    highest: Mapping[Symbol, float]
    per_power: tuple[float, float] | None = None
    dtype: Dtype = "float64"

    def allowed(self, values: Mapping[Symbol, float]) -> float:
        """The error that is allowed for some parameters."""
        if self.per_power is None:
            return self.ulps
        fixed, times = self.per_power
        return max(self.ulps, fixed + times * values.get(N, 1.0))

    @property
    def where(self) -> str:
        """The parameters in words; empty for all."""
        above = [f"{symbol} >= {least:g}" for symbol, least in self.lowest.items() if least > 0]
        below = [f"{symbol} <= {most:g}" for symbol, most in self.highest.items() if most < inf]
        return ", ".join(above + below)

    @property
    def bound(self) -> str:
        """The number in words."""
        if self.per_power is None or N not in self.lowest:
            return f"{self.ulps:g}"
        fixed, times = self.per_power
        return f"{self.ulps:g} or {fixed:g} + {times:g} N if more"

    @property
    def text(self) -> str:
        """The bound, what it is relative to, and where it holds."""
        return f"{self.bound} ulp of {self.relative_to}{f' for {self.where}' if self.where else ''}"

    @property
    def in_float32(self) -> Promise:
        """The bound of the same kernel computed in float32."""
        fixed, times = self.per_power or (0.0, 0.0)
        wider = (_FLOAT32 * fixed, _FLOAT32 * times) if self.per_power else None
        return replace(self, ulps=_FLOAT32 * self.ulps, per_power=wider, dtype="float32")


@cache
def promises(kernel: Kernel) -> tuple[Promise, ...]:
    """The bounds that a kernel declares, the tightest first; what is not in the first's range is in the next one's.

    Example:
        >>> from kdecay_sym.codegen.kernels import kernels
        >>> by_name = {kernel.name: kernel for kernel in kernels()}
        >>> print(*(promise.text for promise in promises(by_name["polynomial_warp"])), sep="; ")
        12 ulp of eta for k <= 8, N <= 2; 12 or 3 + 4 N if more ulp of eta
    """
    lowest, highest = dict.fromkeys(kernel.parameters, 0.0), dict.fromkeys(kernel.parameters, inf)
    anywhere = Promise(_bound(likely_error(kernel, of_eta_0=True)), "eta_0", lowest, highest)
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
    return Promise(bound, "eta", lowest, small), Promise(bound, "eta", lowest, highest, per_power=_PER_POWER)


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
    return max(_SMALLEST, _STEP * ceil(_TIMES_LIKELY * likely / _STEP))


def _falls_apart(kernel: Kernel) -> bool:
    """Whether tau - tau^k is added, which changes its sign at k = 1, with k a parameter."""
    return k in kernel.parameters and "_additive" in kernel.general


def _goes_below_zero(kernel: Kernel) -> bool:
    """Whether the shape is below 0 somewhere, by more than its roundings."""
    found = [np.where(inside & np.isfinite(s), s, 0.0) for _, s, inside in _branches(kernel, 0.0)]
    largest = max(float(np.abs(s).max(initial=0.0)) for s in found)
    return kernel.floor != 0 and any(bool((s < -_ROUNDINGS * largest).any()) for s in found)


@lru_cache(maxsize=2)
def _branches(kernel: Kernel, least_k: float) -> tuple[tuple[RunningError, Samples, NDArray[np.bool_]], ...]:
    """Of each branch the running error, s(tau) and the samples that lie in it."""
    values = {symbol: tuple(v for v in of if symbol != k or v >= least_k) for symbol, of in _SAMPLED.items()}
    inputs = samples(kernel.shape, values)
    before = inputs[tau] <= running_error(parameters_of(kernel.split), inputs).value
    found = []
    for anchor, output, inside in ((START, kernel.start, before), (END, kernel.end, ~before)):
        of = running_error(output, inputs)
        found.append((of, kernel.ends[anchor] + (of.value if anchor == END else -of.value), inside))
    return tuple(found)


def likely_error(kernel: Kernel, *, of_eta_0: bool = False) -> float:
    """The largest likely error along the curve, for a tiny eta_e, relative to eta or to eta_0; in units of 2^-53."""
    least_k = 1.0 if _falls_apart(kernel) and not of_eta_0 else 0.0
    worst = 0.0
    for of, s, inside in _branches(kernel, least_k):
        with np.errstate(all="ignore"):
            weight = np.maximum(np.abs(s), 1.0) if of_eta_0 else np.abs(s)
            relative = np.sqrt((of.likely**2 + 2 * of.value**2) / weight**2 + (s / weight) ** 2)
        worst = max(worst, float(np.max(np.where(inside, np.nan_to_num(relative, nan=inf), 0.0), initial=0.0)))
    return worst
