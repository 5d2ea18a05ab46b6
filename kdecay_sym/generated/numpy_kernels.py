"""Kernels on NumPy arrays: any shape in, the same shape out; float64 inside, rounded once to ``dtype``.

Generated; do not edit. Command: kdecay generate
SymPy: 1.14.0

Preconditions: T a whole number, 1 <= T <= 2^53; 0 <= eta_e <= eta_0, finite; k > 0 and N > 0; for the cosine with
the linear increment k > 1 and 0 <= amplitude <= 1. Steps are whole numbers.
Postconditions: eta(0) and eta(T) are the values at the ends bit for bit, eta_0 and eta_e but for the exponential of
eq. (13), which meets neither; t < 0 is held at eta(0) and t > T at eta(T); a step that is not a number gives one.
All rates are finite. Those of a curve that leaves the range are its own for eta_0 up to 2^1022; beyond, one that
overflows is held at the edge of the range. Errors are declared for k >= 2^-960, in float32 for k >= 2^-64; where eta is
below 2^-1022 eta_0 they count in units of that, the shape being no normal number there.
Each kernel says what holds for it and whether that is proved or tested.

Bad input: ValueError for a parameter that breaks the preconditions, TypeError for what is not one real number; steps
must have an integer or floating-point dtype, and ``dtype`` must be a floating-point type; NaN gives NaN. Otherwise no
step is refused: below 0 it is held at eta(0), above T, where infinity and integers beyond 2^53 are, at eta(T). Nested
steps that fit no shape raise ValueError, a masked array TypeError: what its mask hides is no step.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from math import inf
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

Array = NDArray[np.float64]
Branch = Callable[[Array], Array]

# Steps at a time: the temporaries of a block stay in the cache.
_BLOCK = 8192


def _number(name: str, value: Any) -> float:
    """One real number as a float; TypeError, or ValueError for an integer that no float holds."""
    if hasattr(value, "mask"):
        raise TypeError(f"{name} is a masked array: must be one real number")
    of_an_array = getattr(getattr(value, "dtype", None), "kind", "f")
    if isinstance(value, bool | str | bytes | complex) or not hasattr(value, "__float__") or of_an_array not in "iuf":
        raise TypeError(f"{name}={value!r}: must be a real number")
    if (shape := getattr(value, "shape", ())) != ():
        raise TypeError(f"{name} has the shape {tuple(shape)}: must be one number")
    try:
        return float(value)
    except OverflowError as error:
        raise ValueError(f"{name}: must be finite, not an integer of {value.bit_length()} bits") from error


def _check(
    T: int, eta_0: float, eta_e: float, k: float = 2.0, N: float = 1.0, amplitude: float = 1.0, k_above: float = 0.0
) -> None:
    """Raise ValueError, or TypeError for what is not a number, unless the preconditions hold."""
    for name, value in (("T", T), ("eta_0", eta_0), ("eta_e", eta_e), ("k", k), ("N", N), ("amplitude", amplitude)):
        _number(name, value)
    if not (1 <= T <= 2**53 and int(T) == T):
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    if not (0 <= eta_e <= eta_0 < inf):
        raise ValueError(f"eta_0={eta_0!r}, eta_e={eta_e!r}: must be finite, with 0 <= eta_e <= eta_0")
    for name, value, above in (("k", k, k_above), ("N", N, 0.0)):
        if not above < value < inf:
            raise ValueError(f"{name}={value!r}: must be a finite number > {above:g}")
    if not 0 <= amplitude <= 1:
        raise ValueError(f"amplitude={amplitude!r}: must be a number from 0 to 1")


def _log_of_both(x: Array, c: Array) -> Array:
    """Log x from x and c = 1 - x, the smaller of which has the digits."""
    small = x < c
    if not small.any():
        return np.log1p(-c)
    return np.log(x) if small.all() else np.where(small, np.log(x), np.log1p(-c))


def _where_less(a: Array, b: Array | float, yes: Callable[[], Array], no: Callable[[], Array]) -> Array:
    """One of two ways to compute the same, ``yes`` where a < b; a block that needs one alone does without the other."""
    less = a < b
    if not less.any():
        return no()
    return yes() if less.all() else np.where(less, yes(), no())


def _put_back(rates: Array, eta_0: float, eta_e: float) -> Array:
    """The rates; one that is only a rounding out of the range, or that has overflown, is put on its edge."""
    edges = np.clip(rates, eta_e, eta_0)
    beyond = np.abs(rates - edges)
    return np.where((2.0 * 2.220446049250313e-16 * eta_0 < beyond) & (beyond < np.inf), rates, edges)


def _hold(rates: Array, eta_0: float, eta_e: float) -> Array:
    """The rates; one that has overflown is put on the edge of the range."""
    return np.where(rates == np.inf, eta_0, np.where(rates == -np.inf, eta_e, rates))


def _steps(t: ArrayLike) -> NDArray[Any]:
    """The steps as an array of real numbers."""
    if isinstance(t, np.ma.MaskedArray):
        raise TypeError("t is a masked array: must be a plain one, as .filled(...) or .compressed() gives")
    try:
        steps = np.asarray(t)
    except ValueError as error:
        raise ValueError(f"t={reprlib.repr(t)}: must be one number, or nested lists that fit one shape") from error
    if steps.dtype.kind not in "iuf":
        raise TypeError(f"t has the dtype {steps.dtype}: steps must be real numbers")
    return steps


def _evaluate(
    t: ArrayLike, T: float, split: float, ends: tuple[float, float], start: Branch, end: Branch, dtype: DTypeLike
) -> NDArray[np.floating[Any]]:
    """The rates at the steps ``t``: each block by the branch that it lies in, or by both."""
    steps = _steps(t)
    result = np.empty(steps.shape, dtype=dtype)
    if result.dtype.kind != "f":
        raise TypeError(f"dtype={result.dtype}: must be a floating-point type")
    flat, out = steps.reshape(-1), result.reshape(-1)
    with np.errstate(divide="ignore", invalid="ignore", under="ignore", over="ignore"):
        for at in range(0, flat.size, _BLOCK):
            out[at : at + _BLOCK] = _block(flat[at : at + _BLOCK].astype(np.float64), T, split, ends, start, end)
    return result


def _block(t: Array, T: float, split: float, ends: tuple[float, float], start: Branch, end: Branch) -> Array:
    least, most = t.min(), t.max()
    if most <= split:
        rates = start(t)
    elif least > split:
        rates = end(t)
    else:
        before = t <= split
        rates = np.empty_like(t)
        for part, branch in ((before, start), (~before, end)):
            rates[part] = branch(t[part])
    # Not the other way round: a step that is not a number makes both of them so.
    if not (least > 0 and most < T):
        rates = np.where(t <= 0, ends[0], np.where(t >= T, ends[1], rates))
    return rates


def linear_warp(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 8 ulp of eta: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 0.5)
    c3 = c2**c1
    c4 = min(c3, 0.9999999999999999)

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * tau**k

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        rates = eta_e - D * np.expm1(k * u1)
        return np.clip(rates, eta_e, eta_0)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k1(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * tau

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * r

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k3_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * np.sqrt(tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r + r * (tau / (1.0 + np.sqrt(tau))))

    split = 0.609375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**2)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * tau)

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * (2.0 - r))

    split = 0.703125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k5_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (7 ulp proved, 5 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * tau * np.sqrt(tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (2.0 * r + r * (tau * tau / (1.0 + np.sqrt(tau)) - r))

    split = 0.71875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k3(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**3)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.5 ulp proved, 4.5 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * tau * tau)

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * (3.0 - r * (3.0 - r)))

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k4(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**4)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.2 ulp proved, 4.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))))

    split = 0.796875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_warp_k5(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**5)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, error below step after it, T <= 2^47)
    Error: 4 ulp of eta: tested (6.5 ulp proved, 4.5 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (u1 * u1 * tau)

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))

    split = 0.796875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-2*tau + tau**k + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        rates = eta_0 - D * (2.0 * tau - tau**k)
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        rates = eta_e + D * (r + np.expm1(c1 * u1) * tau)
        return _put_back(rates, eta_0, eta_e)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k1(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * tau

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * r

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k3_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (11.2 ulp proved, 9.2 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau + tau * (r / (1.0 + np.sqrt(tau))))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r - r / (1.0 + np.sqrt(tau)) * tau)

    split = 0.359375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition after it, T <= 2^49)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.7 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * r)

    split = 0.296875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k5_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.723)
    Monotone: no (the curve rises at tau = 0.863)
    Error: 8 ulp of eta_0: proved (3.8 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (2.0 * tau - tau * tau * np.sqrt(tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r - (r + tau * (r / (1.0 + np.sqrt(tau)))) * tau)

    split = 0.265625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k3(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.621)
    Monotone: no (the curve rises at tau = 0.818)
    Error: 8 ulp of eta_0: proved (4 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (2.0 * tau - tau * tau * tau)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e - D * (r * (tau - 1.0 + tau * tau))

    split = 0.25 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k4(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.549)
    Monotone: no (the curve rises at tau = 0.795)
    Error: 8 ulp of eta_0: proved (4.4 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (2.0 * tau - u1 * u1)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_e - D * (r * (tau - 1.0 + u1 + u1 * tau))

    split = 0.25 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def linear_additive_plus_k5(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Linear additive plus, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.524)
    Monotone: no (the curve rises at tau = 0.798)
    Error: 8 ulp of eta_0: proved (5.3 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (2.0 * tau - u1 * u1 * tau)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (r - u1 * (2.0 - u1) * tau)

    split = 0.25 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, N: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9)
    Error: 12 ulp of eta for k <= 8, N <= 2; 12 or 3 + 4 N if more, at most 4e+06, ulp of eta; 8 + log N ulp of eta_0
    for N >= 2: tested
    """
    _check(T, eta_0, eta_e, k=k, N=N)
    T, eta_0, eta_e, k, N = int(T), float(eta_0), float(eta_e), float(k), float(N)
    D = eta_0 - eta_e
    c1 = -np.expm1(-(0.6931471805599453 / N))
    c2 = 1.0 / k
    c3 = min(c1, c2)
    c4 = min(c3, 0.5)
    c5 = c4**c2
    c6 = min(c5, 0.9999999999999999)

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _where_less(tau, 0.5, lambda: tau**k, lambda: np.exp(k * np.log1p(-r)))
        return eta_0 + D * np.expm1(N * np.log1p(-u1))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = k * u1
        u3 = -np.expm1(u2)
        u4 = _where_less(u3, 0.5, lambda: u3**N, lambda: np.exp(N * np.log1p(-np.exp(u2))))
        rates = eta_e + D * u4
        return np.clip(rates, eta_e, eta_0)

    split = T * c6
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k1_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 1, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r)

    split = 0.6875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 3/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.6 ulp proved, 4.8 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.sqrt(tau)
        return eta_0 - D * (tau * u1 / (1.0 + np.sqrt(r + r * (tau / (1.0 + u1)))))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * np.sqrt(r + r * (tau / (1.0 + np.sqrt(tau))))

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.6 ulp proved, 4.6 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau * tau / (1.0 + np.sqrt(r * (1.0 + tau))))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r * (2.0 - r))

    split = 0.8125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 5/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 5.4 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        u2 = np.sqrt(tau)
        return eta_0 - D * (u1 * u2 / (1.0 + np.sqrt(r * (2.0 - r + u1 / (1.0 + u2)))))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * np.sqrt(r * (2.0 - r + tau * tau / (1.0 + np.sqrt(tau))))

    split = 0.828125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k3_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 3, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.4 ulp proved, 4.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_0 - D * (u1 * tau / (1.0 + np.sqrt(r * (2.0 - r + u1))))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r * (3.0 - r * (3.0 - r)))

    split = 0.84375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k4_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 4, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.4 ulp proved, 5 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        u2 = r * (2.0 - r)
        return eta_0 - D * (u1 * u1 / (1.0 + np.sqrt(u2 * (2.0 - u2))))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))))

    split = 0.859375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k5_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 5, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 4 ulp of eta: tested (5.7 ulp proved, 5.3 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        u2 = u1 * u1
        u3 = D * (u2 * tau / (1.0 + np.sqrt(r * (2.0 - r + u1 + u1 * tau + u2))))
        return eta_0 - u3

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))

    split = 0.875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k1_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 1, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition after it, T <= 2^48)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * r)

    split = 0.3125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k3_2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 3/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (10.8 ulp proved, 9.4 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * np.sqrt(tau)
        return eta_0 - D * (u1 * (2.0 - u1))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = r + r * (tau / (1.0 + np.sqrt(tau)))
        return eta_e + D * (u1 * u1)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**2)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (10.1 ulp proved, 8.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (u1 * (2.0 - u1))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (u1 * u1)

    split = 0.546875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k5_2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 5/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (11.7 ulp proved, 9.7 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau * np.sqrt(tau)
        return eta_0 - D * (u1 * (2.0 - u1))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = 2.0 * r + r * (tau * tau / (1.0 + np.sqrt(tau)) - r)
        return eta_e + D * (u1 * u1)

    split = 0.625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k3_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 3, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**3)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (10.9 ulp proved, 8.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau * tau
        return eta_0 - D * (u1 * (2.0 - u1))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = r * (3.0 - r * (3.0 - r))
        return eta_e + D * (u1 * u1)

    split = 0.671875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k4_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 4, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**4)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (11.9 ulp proved, 9.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        u2 = u1 * u1
        return eta_0 - D * (u2 * (2.0 - u2))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
        return eta_e + D * (u1 * u1)

    split = 0.71875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_warp_k5_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial warp, k = 5, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**5)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (12.3 ulp proved, 10.3 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        u2 = u1 * u1 * tau
        return eta_0 - D * (u2 * (2.0 - u2))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
        return eta_e + D * (u1 * u1)

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, N: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (1 - tau)**N)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k, N=N)
    T, eta_0, eta_e, k, N = int(T), float(eta_0), float(eta_e), float(k), float(N)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = 1.0 / N
    c5 = min(c4, 1.0)
    c6 = (0.125 * c5) ** c4
    c7 = 0.5 * k + 0.5
    c8 = min(c6, c7)
    c9 = 1.0 - c8
    c10 = min(c3, c9)
    c11 = min(c10, 0.875)
    c12 = N - 1.0
    c13 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(r, tau)
        rates = eta_0 - D * (tau**k - np.expm1(c12 * u1) * r)
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        rates = eta_e + D * (r**N - np.expm1(c13 * u1) * tau)
        return _put_back(rates, eta_0, eta_e)

    split = T * c11
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k1_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 1, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r)

    split = 0.6875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 3/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.218)
    Monotone: no (the curve rises at tau = 0.098)
    Error: 8 ulp of eta: proved (5.9 ulp proved, 5.3 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_0 - D * (tau / (1.0 + np.sqrt(r)) - tau * (r / (1.0 + np.sqrt(tau))))
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_e + D * (np.sqrt(r) + r / (1.0 + np.sqrt(tau)) * tau)
        return _hold(rates, eta_0, eta_e)

    split = 0.765625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.427)
    Monotone: no (the curve rises at tau = 0.216)
    Error: 8 ulp of eta: proved (5.8 ulp proved, 5.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_0 - D * (tau / (1.0 + np.sqrt(r)) - tau * r)
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_e + D * (np.sqrt(r) + r * tau)
        return _hold(rates, eta_0, eta_e)

    split = 0.8125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 5/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.542)
    Monotone: no (the curve rises at tau = 0.293)
    Error: 8 ulp of eta: proved (6.6 ulp proved, 5.8 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau / (1.0 + np.sqrt(r)) - tau * (r + r * (tau / (1.0 + np.sqrt(tau))))
        rates = eta_0 - D * u1
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_e + D * (np.sqrt(r) + (r + r * (tau / (1.0 + np.sqrt(tau)))) * tau)
        return _hold(rates, eta_0, eta_e)

    split = 0.84375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k3_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 3, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.611)
    Monotone: no (the curve rises at tau = 0.352)
    Error: 8 ulp of eta: proved (6.8 ulp proved, 6.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_0 - D * (tau / (1.0 + np.sqrt(r)) - tau * (r * (1.0 + tau)))
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_e + D * (np.sqrt(r) + r * (2.0 - r) * tau)
        return _hold(rates, eta_0, eta_e)

    split = 0.859375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k4_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 4, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.696)
    Monotone: no (the curve rises at tau = 0.432)
    Error: 8 ulp of eta: proved (7.4 ulp proved, 6.8 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_0 - D * (tau / (1.0 + np.sqrt(r)) - tau * (r * (1.0 + tau * (1.0 + tau))))
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_e + D * (np.sqrt(r) + r * (3.0 - r * (3.0 - r)) * tau)
        return _hold(rates, eta_0, eta_e)

    split = 0.875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k5_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 5, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.751)
    Monotone: no (the curve rises at tau = 0.487)
    Error: 8 ulp of eta: proved (6.7 ulp proved, 6 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau / (1.0 + np.sqrt(r)) - tau * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
        rates = eta_0 - D * u1
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        rates = eta_e + D * (np.sqrt(r) + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
        return _hold(rates, eta_0, eta_e)

    split = 0.875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k1_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 1, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition after it, T <= 2^48)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * r)

    split = 0.3125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k3_2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 3/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (9.2 ulp proved, 7.2 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau * r + tau * np.sqrt(tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r + r / (1.0 + np.sqrt(tau)) * tau)

    split = 0.40625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * tau

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * r

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k5_2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 5/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (8.6 ulp proved, 6.6 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau * r + tau * tau * np.sqrt(tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r + (r + r * (tau / (1.0 + np.sqrt(tau)))) * tau)

    split = 0.5625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k3_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 3, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (7.1 ulp proved, 5.2 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau - tau * tau * r)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * (1.0 + tau * tau))

    split = 0.65625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k4_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 4, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (8 ulp proved, 6 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_0 - D * (u1 * u1 + tau * r)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_e + D * (r * (1.0 + u1 + u1 * tau))

    split = 0.703125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_minus_k5_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive minus, k = 5, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^46)
    Error: 8 ulp of eta: tested (9.1 ulp proved, 7.1 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_0 - D * (tau * r + u1 * u1 * tau)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, N: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (1 - tau)**N)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k, N=N)
    T, eta_0, eta_e, k, N = int(T), float(eta_0), float(eta_e), float(k), float(N)
    D = eta_0 - eta_e
    c1 = 1.0 / N
    c2 = min(c1, 1.0)
    c3 = 1.0 - (0.125 * c2) ** c1
    c4 = min(c3, 0.5)
    c5 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        rates = eta_0 - D * (tau - (tau**k + np.expm1(N * np.log1p(-tau))))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = c5 * u1
        u3 = _where_less(u2, 1.0, lambda: np.expm1(u2) * tau, lambda: tau**k - tau)
        rates = eta_e + D * (r**N + u3)
        return _put_back(rates, eta_0, eta_e)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k1_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 1, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * np.sqrt(r)

    split = 0.6875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 3/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (6.6 ulp proved, 5.5 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)) + tau * (r / (1.0 + np.sqrt(tau))))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (np.sqrt(r) - r / (1.0 + np.sqrt(tau)) * tau)

    split = 0.59375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (7.7 ulp proved, 6.2 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)) - (tau * tau - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (np.sqrt(r) - r * tau)

    split = 0.453125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 5/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (11.5 ulp proved, 9.5 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)) - (tau * tau * np.sqrt(tau) - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (np.sqrt(r) - (r + r * (tau / (1.0 + np.sqrt(tau)))) * tau)

    split = 0.390625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k3_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 3, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (composition and error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta_0: proved (4.5 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)) - (tau * tau * tau - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (np.sqrt(r) - r * (2.0 - r) * tau)

    split = 0.375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k4_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 4, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: no (the curve rises at tau = 0.818)
    Error: 8 ulp of eta_0: proved (5.2 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)) - (u1 * u1 - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (np.sqrt(r) - r * (3.0 - r * (3.0 - r)) * tau)

    split = 0.34375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k5_n1_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 5, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.729)
    Monotone: no (the curve rises at tau = 0.812)
    Error: 8 ulp of eta_0: proved (5.9 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_0 - D * (tau / (1.0 + np.sqrt(r)) - (u1 * u1 * tau - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (np.sqrt(r) - u1 * (2.0 - u1) * tau)

    split = 0.34375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k1_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 1, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone: proved (error below step up to the seam, composition after it, T <= 2^48)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (r * r)

    split = 0.3125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k3_2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 3/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.648)
    Monotone: no (the curve rises at tau = 0.822)
    Error: 8 ulp of eta_0: proved (4.5 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau) - (tau * np.sqrt(tau) - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r - r / (1.0 + np.sqrt(tau)) * tau)

    split = 0.25 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.508)
    Monotone: no (the curve rises at tau = 0.754)
    Error: 8 ulp of eta_0: proved (3.5 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = 2.0 * tau
        return eta_0 - D * (u1 - tau * (u1 - 1.0))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e - D * (r * (2.0 * tau - 1.0))

    split = 0.203125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k5_2_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 5/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.446)
    Monotone: no (the curve rises at tau = 0.729)
    Error: 8 ulp of eta_0: proved (4 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * np.sqrt(tau) - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r - (r + tau * (r / (1.0 + np.sqrt(tau)))) * tau)

    split = 0.21875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k3_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 3, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.421)
    Monotone: no (the curve rises at tau = 0.723)
    Error: 8 ulp of eta_0: proved (3.8 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * tau - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e - D * (r * (tau * tau - 1.0 + 2.0 * tau))

    split = 0.1875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k4_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 4, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.402)
    Monotone: no (the curve rises at tau = 0.732)
    Error: 8 ulp of eta_0: proved (4.5 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r - r * (2.0 - r + tau * tau) * tau)

    split = 0.203125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def polynomial_additive_plus_k5_n2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Polynomial additive plus, k = 5, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.396)
    Monotone: no (the curve rises at tau = 0.746)
    Error: 8 ulp of eta_0: proved (5.8 ulp proved)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 * tau - tau))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (r * r - u1 * (2.0 - u1) * tau)

    split = 0.21875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 12 ulp of eta: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 0.5)
    c3 = c2**c1
    c4 = min(c3, 0.9999999999999999)

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * tau**k)
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = np.sin(1.5707963267948966 * np.expm1(k * u1))
        rates = eta_e + D * (u2 * u2)
        return np.clip(rates, eta_e, eta_0)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k1(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (13.1 ulp conditional, 11.1 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * tau)
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.sin(1.5707963267948966 * r)
        return eta_e + D * (u1 * u1)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k3_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(3/2))/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (17 ulp conditional, 15 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * (tau * np.sqrt(tau)))
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.sin(1.5707963267948966 * (r + r * (tau / (1.0 + np.sqrt(tau)))))
        return eta_e + D * (u1 * u1)

    split = 0.625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**2)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (14.5 ulp conditional, 12.5 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * (tau * tau))
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.sin(r * (3.141592653589793 - 1.5707963267948966 * r))
        return eta_e + D * (u1 * u1)

    split = 0.6875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k5_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(5/2))/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (18.5 ulp conditional, 16.5 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * (tau * tau * np.sqrt(tau)))
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = 1.5707963267948966 + tau / (0.6366197723675814 + 0.6366197723675814 * np.sqrt(tau))
        u2 = np.sin(r * (1.5707963267948966 + tau * u1))
        return eta_e + D * (u2 * u2)

    split = 0.734375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k3(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**3)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (16.2 ulp conditional, 14.2 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * (tau * tau * tau))
        return eta_0 - D * (u1 * u1)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.sin(r * (4.71238898038469 - r * (4.71238898038469 - 1.5707963267948966 * r)))
        return eta_e + D * (u1 * u1)

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k4(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**4)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (15 ulp conditional, 13 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        u2 = np.sin(1.5707963267948966 * (u1 * u1))
        return eta_0 - D * (u2 * u2)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = r * (9.42477796076938 - r * (6.283185307179586 - 1.5707963267948966 * r))
        u2 = np.sin(r * (6.283185307179586 - u1))
        return eta_e + D * (u2 * u2)

    split = 0.796875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_warp_k5(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**5)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (14.5 ulp conditional, 12.5 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        u2 = np.sin(1.5707963267948966 * (u1 * u1 * tau))
        return eta_0 - D * (u2 * u2)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = r * (15.707963267948966 - r * (7.853981633974483 - 1.5707963267948966 * r))
        u2 = np.sin(r * (7.853981633974483 - r * (15.707963267948966 - u1)))
        return eta_e + D * (u2 * u2)

    split = 0.828125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_additive_minus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + cos(pi*tau)/2 + 1/2)``

    Equation: (10), (12)
    Claims: cosine.additive.minus.start, cosine.additive.minus.end, cosine.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = min(c3, 0.875)
    c5 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * tau)
        rates = eta_0 - D * (u1 * u1 - (tau - tau**k))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.sin(1.5707963267948966 * r)
        u2 = _log_of_both(tau, r)
        rates = eta_e + D * (u1 * u1 - np.expm1(c5 * u2) * tau)
        return _put_back(rates, eta_0, eta_e)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_additive_plus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + cos(pi*tau)/2 + 1/2)``

    Equation: (10), (12)
    Claims: cosine.additive.plus.start, cosine.additive.plus.end, cosine.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.sin(1.5707963267948966 * tau)
        rates = eta_0 - D * (u1 * u1 - (tau**k - tau))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.sin(1.5707963267948966 * r)
        u2 = _log_of_both(tau, r)
        rates = eta_e + D * (u1 * u1 + np.expm1(c1 * u2) * tau)
        return _put_back(rates, eta_0, eta_e)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_warp(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**k)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 8 ulp of eta: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 0.484375)
    c3 = c2**c1
    c4 = min(c3, 0.9999999999999999)
    c5 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        return D + D * np.expm1(-(tau**k))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = D * (0.36787944117144233 * np.expm1(-np.expm1(k * u1)))
        return c5 + u2

    split = T * c4
    return _evaluate(t, T, split, (D, c5), start, end, dtype)


def exponential_warp_k1(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 1, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^46, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.9 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        return D + D * np.expm1(-tau)

    def end(t: Array) -> Array:
        r = (T - t) / T
        return c1 + D * (0.36787944117144233 * np.expm1(r))

    split = 0.484375 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_warp_k3_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 3/2, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**(3/2))``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^46, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        return D + D * np.expm1(-(tau * np.sqrt(tau)))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = D * (0.36787944117144233 * np.expm1(r + tau * (r / (1.0 + np.sqrt(tau)))))
        return c1 + u1

    split = 0.578125 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_warp_k2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 2, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**2)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        return D + D * np.expm1(-(tau * tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return c1 + D * (0.36787944117144233 * np.expm1(r * (2.0 - r)))

    split = 0.671875 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_warp_k5_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 5/2, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**(5/2))``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        return D + D * np.expm1(-(tau * tau * np.sqrt(tau)))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.expm1(2.0 * r + r * (tau * tau / (1.0 + np.sqrt(tau)) - r))
        return c1 + D * (0.36787944117144233 * u1)

    split = 0.703125 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_warp_k3(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 3, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**3)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.3 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        return D + D * np.expm1(-(tau * tau * tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = D * (0.36787944117144233 * np.expm1(2.0 * r + r * (1.0 - r * (3.0 - r))))
        return c1 + u1

    split = 0.75 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_warp_k4(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 4, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**4)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.4 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return D + D * np.expm1(-(u1 * u1))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = D * (0.36787944117144233 * np.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
        return c1 + u1

    split = 0.796875 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_warp_k5(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential warp, k = 5, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**5)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.6 ulp conditional, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return D + D * np.expm1(-(u1 * u1 * tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
        return c1 + D * (0.36787944117144233 * u1)

    split = 0.828125 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_additive_minus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential additive minus, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*(tau - tau**k + exp(-tau))``

    Equation: (10), (13)
    Claims: exponential.additive.minus.monotone-region
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta for k >= 1, k <= 8; 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = min(c3, 0.875)
    c5 = D / 2.718281828459045

    def start(t: Array) -> Array:
        tau = t / T
        rates = D - D * (tau**k - (tau + np.expm1(-tau)))
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = 0.36787944117144233 * np.expm1(r) - r
        rates = c5 + D * (u1 - np.expm1(k * np.log1p(-r)))
        return _hold(rates, eta_0, eta_e)

    split = T * c4
    return _evaluate(t, T, split, (D, c5), start, end, dtype)


def exponential_additive_plus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential additive plus, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*(-tau + tau**k + exp(-tau))``

    Equation: (10), (13)
    Claims: exponential.additive.plus.monotone-region
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        rates = D - D * (tau - (np.expm1(-tau) + tau**k))
        return _hold(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = D * (0.36787944117144233 * np.expm1(r) + np.expm1(c2 * u1) * tau)
        rates = c1 + u2
        return _hold(rates, eta_0, eta_e)

    split = 0.5 * T
    return _evaluate(t, T, split, (D, c1), start, end, dtype)


def exponential_anchored_warp(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**k))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 8 ulp of eta: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 0.390625)
    c3 = c2**c1
    c4 = min(c3, 0.9999999999999999)

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(tau**k)))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        rates = eta_e + D * (0.5819767068693265 * np.expm1(-np.expm1(k * u1)))
        return np.clip(rates, eta_e, eta_0)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k1(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: conditional (7.9 ulp conditional, 6.4 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 + D * (1.5819767068693265 * np.expm1(-tau))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (0.5819767068693265 * np.expm1(r))

    split = 0.390625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k3_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(3/2)))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (10 ulp conditional, 8.1 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(tau * np.sqrt(tau))))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = D * (0.5819767068693265 * np.expm1(r + r * (tau / (1.0 + np.sqrt(tau)))))
        return eta_e + u1

    split = 0.53125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**2))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (9.9 ulp conditional, 7.9 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(tau * tau)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (0.5819767068693265 * np.expm1(r * (2.0 - r)))

    split = 0.625 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k5_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(5/2)))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.3 ulp conditional, 9.3 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(tau * tau * np.sqrt(tau))))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.expm1(2.0 * r + r * (tau * tau / (1.0 + np.sqrt(tau)) - r))
        return eta_e + D * (0.5819767068693265 * u1)

    split = 0.6875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k3(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**3))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.1 ulp conditional, 9.1 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(tau * tau * tau)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        return eta_e + D * (0.5819767068693265 * np.expm1(r * (3.0 - r * (3.0 - r))))

    split = 0.734375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k4(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**4))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, 10.1 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(u1 * u1)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = D * (0.5819767068693265 * np.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
        return eta_e + u1

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_warp_k5(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**5))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
    <= 2^47, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.5 ulp conditional, 9.5 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        return eta_0 + D * (1.5819767068693265 * np.expm1(-(u1 * u1 * tau)))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
        return eta_e + D * (0.5819767068693265 * u1)

    split = 0.78125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_additive_minus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))``

    Equation: (10), (13)
    Claims: exponential-anchored.additive.minus.start, exponential-anchored.additive.minus.end,
    exponential-anchored.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = min(c3, 0.875)

    def start(t: Array) -> Array:
        tau = t / T
        rates = eta_0 - D * (tau**k - (tau + 1.5819767068693265 * np.expm1(-tau)))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = 0.5819767068693265 * np.expm1(r) - r - np.expm1(k * np.log1p(-r))
        rates = eta_e + D * u1
        return _put_back(rates, eta_0, eta_e)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def exponential_anchored_additive_plus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Exponential anchored additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))``

    Equation: (10), (13)
    Claims: exponential-anchored.additive.plus.start, exponential-anchored.additive.plus.end,
    exponential-anchored.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        rates = eta_0 - D * (tau - (tau**k + 1.5819767068693265 * np.expm1(-tau)))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = D * (0.5819767068693265 * np.expm1(r) + np.expm1(c1 * u1) * tau)
        rates = eta_e + u2
        return _put_back(rates, eta_0, eta_e)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 20 ulp of eta: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 0.578125)
    c3 = c2**c1
    c4 = min(c3, 0.9999999999999999)

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * tau**k)
        return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = np.expm1(-(18.0 * np.expm1(k * u1)))
        rates = eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))
        return np.clip(rates, eta_e, eta_0)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k1(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^44, if each library
    function is within 1 ulp)
    Error: 12 ulp of eta: tested (25 ulp conditional, 23 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * tau)
        return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(18.0 * r)
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    split = 0.578125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k3_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(3/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^41, if each library
    function is within 1 ulp)
    Error: 12 ulp of eta: tested (60 ulp conditional, 58 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * (tau * np.sqrt(tau)))
        return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = r * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * np.sqrt(tau)))
        u2 = np.expm1(u1)
        return eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))

    split = 0.671875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**2 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^39, if each library
    function is within 1 ulp)
    Error: 16 ulp of eta: tested (42.8 ulp conditional, 40.8 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * (tau * tau))
        return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(r * (36.0 - 18.0 * r))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    split = 0.75 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k5_2(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(5/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^38, if each library
    function is within 1 ulp)
    Error: 16 ulp of eta: tested (72.5 ulp conditional, 70.5 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * (tau * tau * np.sqrt(tau)))
        return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = 18.0 + tau * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * np.sqrt(tau)))
        u2 = np.expm1(r * u1)
        return eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))

    split = 0.78125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k3(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**3 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^37, if each library
    function is within 1 ulp)
    Error: 12 ulp of eta: tested (55.4 ulp conditional, 53.4 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * (tau * tau * tau))
        return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(r * (54.0 - r * (54.0 - 18.0 * r)))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    split = 0.8125 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k4(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**4 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^36, if each library
    function is within 1 ulp)
    Error: 16 ulp of eta: tested (59.4 ulp conditional, 57.4 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        u2 = np.expm1(18.0 * (u1 * u1))
        return eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(r * (72.0 - r * (108.0 - r * (72.0 - 18.0 * r))))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    split = 0.84375 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_warp_k5(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**5 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^34, if each library
    function is within 1 ulp)
    Error: 12 ulp of eta: tested (71.5 ulp conditional, 69.5 for eta_e = 0, if each library function is within 1 ulp)
    """
    _check(T, eta_0, eta_e)
    T, eta_0, eta_e = int(T), float(eta_0), float(eta_e)
    D = eta_0 - eta_e

    def start(t: Array) -> Array:
        tau = t / T
        u1 = tau * tau
        u2 = np.expm1(18.0 * (u1 * u1 * tau))
        return eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2))

    def end(t: Array) -> Array:
        r = (T - t) / T
        u1 = np.expm1(r * (90.0 - r * (180.0 - r * (180.0 - r * (90.0 - 18.0 * r)))))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    split = 0.875 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_additive_minus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))``

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.minus.start, htd.additive.minus.end, htd.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = min(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = min(c3, 0.875)
    c5 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * tau)
        rates = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau - tau**k))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.expm1(18.0 * r)
        u2 = _log_of_both(tau, r)
        u3 = u1 / (404.42630245220926 + 0.9999938405955117 * u1)
        rates = eta_e + D * (u3 - np.expm1(c5 * u2) * tau)
        return _put_back(rates, eta_0, eta_e)

    split = T * c4
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def htd_additive_plus(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Htd additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))``

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.plus.start, htd.additive.plus.end, htd.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k)
    T, eta_0, eta_e, k = int(T), float(eta_0), float(eta_e), float(k)
    D = eta_0 - eta_e
    c1 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        u1 = np.expm1(18.0 * tau)
        rates = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau**k - tau))
        return _put_back(rates, eta_0, eta_e)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = _log_of_both(tau, r)
        u2 = np.expm1(18.0 * r)
        u3 = u2 / (404.42630245220926 + 0.9999938405955117 * u2)
        rates = eta_e + D * (np.expm1(c1 * u1) * tau + u3)
        return _put_back(rates, eta_0, eta_e)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


def cosine_linear_increment(
    t: ArrayLike, T: int, eta_0: float, eta_e: float, k: float, amplitude: float, *, dtype: DTypeLike = np.float64
) -> NDArray[np.floating[Any]]:
    """Cosine linear increment, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(pi**2*amplitude*(tau*(tau**(k - 1) - 1)/(k - 1) + tau**k*(1 - tau))/(2*k) +
    cos(pi*tau)/2 + 1/2)``

    Equation: (12), section 6
    Claims: increment.cosine-rescue.ends, increment.cosine-rescue
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 12 ulp of eta_0: tested
    """
    _check(T, eta_0, eta_e, k=k, amplitude=amplitude, k_above=1.0)
    T, eta_0, eta_e, k, amplitude = int(T), float(eta_0), float(eta_e), float(k), float(amplitude)
    D = eta_0 - eta_e
    c1 = 0.5 * (9.869604401089358 * amplitude / k)
    c2 = k - 1.0

    def start(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.sin(1.5707963267948966 * tau)
        u2 = _log_of_both(tau, r)
        u3 = tau**k * r + tau * np.expm1(c2 * u2) / c2
        return eta_0 - D * (u1 * u1 - c1 * u3)

    def end(t: Array) -> Array:
        tau = t / T
        r = (T - t) / T
        u1 = np.sin(1.5707963267948966 * r)
        u2 = _log_of_both(tau, r)
        u3 = r * np.exp(k * u2) + np.expm1(c2 * u2) * tau / c2
        rates = eta_e + D * (u1 * u1 + c1 * u3)
        return np.clip(rates, eta_e, eta_0)

    split = 0.5 * T
    return _evaluate(t, T, split, (eta_0, eta_e), start, end, dtype)


KERNELS: dict[str, Callable[..., NDArray[np.floating[Any]]]] = {
    "linear_warp": linear_warp,
    "linear_warp_k1": linear_warp_k1,
    "linear_warp_k3_2": linear_warp_k3_2,
    "linear_warp_k2": linear_warp_k2,
    "linear_warp_k5_2": linear_warp_k5_2,
    "linear_warp_k3": linear_warp_k3,
    "linear_warp_k4": linear_warp_k4,
    "linear_warp_k5": linear_warp_k5,
    "linear_additive_plus": linear_additive_plus,
    "linear_additive_plus_k1": linear_additive_plus_k1,
    "linear_additive_plus_k3_2": linear_additive_plus_k3_2,
    "linear_additive_plus_k2": linear_additive_plus_k2,
    "linear_additive_plus_k5_2": linear_additive_plus_k5_2,
    "linear_additive_plus_k3": linear_additive_plus_k3,
    "linear_additive_plus_k4": linear_additive_plus_k4,
    "linear_additive_plus_k5": linear_additive_plus_k5,
    "polynomial_warp": polynomial_warp,
    "polynomial_warp_k1_n1_2": polynomial_warp_k1_n1_2,
    "polynomial_warp_k3_2_n1_2": polynomial_warp_k3_2_n1_2,
    "polynomial_warp_k2_n1_2": polynomial_warp_k2_n1_2,
    "polynomial_warp_k5_2_n1_2": polynomial_warp_k5_2_n1_2,
    "polynomial_warp_k3_n1_2": polynomial_warp_k3_n1_2,
    "polynomial_warp_k4_n1_2": polynomial_warp_k4_n1_2,
    "polynomial_warp_k5_n1_2": polynomial_warp_k5_n1_2,
    "polynomial_warp_k1_n2": polynomial_warp_k1_n2,
    "polynomial_warp_k3_2_n2": polynomial_warp_k3_2_n2,
    "polynomial_warp_k2_n2": polynomial_warp_k2_n2,
    "polynomial_warp_k5_2_n2": polynomial_warp_k5_2_n2,
    "polynomial_warp_k3_n2": polynomial_warp_k3_n2,
    "polynomial_warp_k4_n2": polynomial_warp_k4_n2,
    "polynomial_warp_k5_n2": polynomial_warp_k5_n2,
    "polynomial_additive_minus": polynomial_additive_minus,
    "polynomial_additive_minus_k1_n1_2": polynomial_additive_minus_k1_n1_2,
    "polynomial_additive_minus_k3_2_n1_2": polynomial_additive_minus_k3_2_n1_2,
    "polynomial_additive_minus_k2_n1_2": polynomial_additive_minus_k2_n1_2,
    "polynomial_additive_minus_k5_2_n1_2": polynomial_additive_minus_k5_2_n1_2,
    "polynomial_additive_minus_k3_n1_2": polynomial_additive_minus_k3_n1_2,
    "polynomial_additive_minus_k4_n1_2": polynomial_additive_minus_k4_n1_2,
    "polynomial_additive_minus_k5_n1_2": polynomial_additive_minus_k5_n1_2,
    "polynomial_additive_minus_k1_n2": polynomial_additive_minus_k1_n2,
    "polynomial_additive_minus_k3_2_n2": polynomial_additive_minus_k3_2_n2,
    "polynomial_additive_minus_k2_n2": polynomial_additive_minus_k2_n2,
    "polynomial_additive_minus_k5_2_n2": polynomial_additive_minus_k5_2_n2,
    "polynomial_additive_minus_k3_n2": polynomial_additive_minus_k3_n2,
    "polynomial_additive_minus_k4_n2": polynomial_additive_minus_k4_n2,
    "polynomial_additive_minus_k5_n2": polynomial_additive_minus_k5_n2,
    "polynomial_additive_plus": polynomial_additive_plus,
    "polynomial_additive_plus_k1_n1_2": polynomial_additive_plus_k1_n1_2,
    "polynomial_additive_plus_k3_2_n1_2": polynomial_additive_plus_k3_2_n1_2,
    "polynomial_additive_plus_k2_n1_2": polynomial_additive_plus_k2_n1_2,
    "polynomial_additive_plus_k5_2_n1_2": polynomial_additive_plus_k5_2_n1_2,
    "polynomial_additive_plus_k3_n1_2": polynomial_additive_plus_k3_n1_2,
    "polynomial_additive_plus_k4_n1_2": polynomial_additive_plus_k4_n1_2,
    "polynomial_additive_plus_k5_n1_2": polynomial_additive_plus_k5_n1_2,
    "polynomial_additive_plus_k1_n2": polynomial_additive_plus_k1_n2,
    "polynomial_additive_plus_k3_2_n2": polynomial_additive_plus_k3_2_n2,
    "polynomial_additive_plus_k2_n2": polynomial_additive_plus_k2_n2,
    "polynomial_additive_plus_k5_2_n2": polynomial_additive_plus_k5_2_n2,
    "polynomial_additive_plus_k3_n2": polynomial_additive_plus_k3_n2,
    "polynomial_additive_plus_k4_n2": polynomial_additive_plus_k4_n2,
    "polynomial_additive_plus_k5_n2": polynomial_additive_plus_k5_n2,
    "cosine_warp": cosine_warp,
    "cosine_warp_k1": cosine_warp_k1,
    "cosine_warp_k3_2": cosine_warp_k3_2,
    "cosine_warp_k2": cosine_warp_k2,
    "cosine_warp_k5_2": cosine_warp_k5_2,
    "cosine_warp_k3": cosine_warp_k3,
    "cosine_warp_k4": cosine_warp_k4,
    "cosine_warp_k5": cosine_warp_k5,
    "cosine_additive_minus": cosine_additive_minus,
    "cosine_additive_plus": cosine_additive_plus,
    "exponential_warp": exponential_warp,
    "exponential_warp_k1": exponential_warp_k1,
    "exponential_warp_k3_2": exponential_warp_k3_2,
    "exponential_warp_k2": exponential_warp_k2,
    "exponential_warp_k5_2": exponential_warp_k5_2,
    "exponential_warp_k3": exponential_warp_k3,
    "exponential_warp_k4": exponential_warp_k4,
    "exponential_warp_k5": exponential_warp_k5,
    "exponential_additive_minus": exponential_additive_minus,
    "exponential_additive_plus": exponential_additive_plus,
    "exponential_anchored_warp": exponential_anchored_warp,
    "exponential_anchored_warp_k1": exponential_anchored_warp_k1,
    "exponential_anchored_warp_k3_2": exponential_anchored_warp_k3_2,
    "exponential_anchored_warp_k2": exponential_anchored_warp_k2,
    "exponential_anchored_warp_k5_2": exponential_anchored_warp_k5_2,
    "exponential_anchored_warp_k3": exponential_anchored_warp_k3,
    "exponential_anchored_warp_k4": exponential_anchored_warp_k4,
    "exponential_anchored_warp_k5": exponential_anchored_warp_k5,
    "exponential_anchored_additive_minus": exponential_anchored_additive_minus,
    "exponential_anchored_additive_plus": exponential_anchored_additive_plus,
    "htd_warp": htd_warp,
    "htd_warp_k1": htd_warp_k1,
    "htd_warp_k3_2": htd_warp_k3_2,
    "htd_warp_k2": htd_warp_k2,
    "htd_warp_k5_2": htd_warp_k5_2,
    "htd_warp_k3": htd_warp_k3,
    "htd_warp_k4": htd_warp_k4,
    "htd_warp_k5": htd_warp_k5,
    "htd_additive_minus": htd_additive_minus,
    "htd_additive_plus": htd_additive_plus,
    "cosine_linear_increment": cosine_linear_increment,
}
