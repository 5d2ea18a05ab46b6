"""Kernels on Python floats.

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

Bad input: ValueError for a parameter that breaks the preconditions, and for a step that is negative, infinite or NaN;
TypeError for what is not one real number (strings, None, booleans, complex numbers, arrays). The message names the
argument. Integers of any size are steps. What `make_...` returns checks nothing: it holds t < 0 at eta(0), as t > T
at eta(T), and gives NaN for NaN.
"""

from __future__ import annotations

from collections.abc import Callable
from math import exp, expm1, inf, log, log1p, sin, sqrt
from typing import Any


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


def _step(t: float) -> float:
    """The step as a float, checked; integers that no float holds are beyond every T."""
    if isinstance(t, int) and t > 2**53:
        return inf
    step = _number("t", t)
    if not 0 <= step < inf:
        raise ValueError(f"t={t!r}: a step must be a finite number >= 0")
    return step


def _put_back(rate: float, eta_0: float, eta_e: float) -> float:
    """A rate out of the range: its edge if that is only a rounding away, or it has overflown; else the rate itself."""
    edge = eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate
    return rate if 4.440892098500626e-16 * eta_0 < abs(rate - edge) < inf else edge


def make_linear_warp(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * tau**k
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        rate = eta_e - D * expm1(k * u1)
        return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate

    return eta


def linear_warp(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_linear_warp` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp(T, eta_0, eta_e, k)(_step(t))


def make_linear_warp_k1(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.5 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * tau
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * r

    return eta


def linear_warp_k1(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k1` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k1(T, eta_0, eta_e)(_step(t))


def make_linear_warp_k3_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.609375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * sqrt(tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r + r * (tau / (1.0 + sqrt(tau))))

    return eta


def linear_warp_k3_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k3_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k3_2(T, eta_0, eta_e)(_step(t))


def make_linear_warp_k2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.703125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * tau)
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * (2.0 - r))

    return eta


def linear_warp_k2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k2` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k2(T, eta_0, eta_e)(_step(t))


def make_linear_warp_k5_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.71875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * tau * sqrt(tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r))

    return eta


def linear_warp_k5_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k5_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k5_2(T, eta_0, eta_e)(_step(t))


def make_linear_warp_k3(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * tau * tau)
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * (3.0 - r * (3.0 - r)))

    return eta


def linear_warp_k3(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k3` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k3(T, eta_0, eta_e)(_step(t))


def make_linear_warp_k4(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.796875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))))

    return eta


def linear_warp_k4(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k4` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k4(T, eta_0, eta_e)(_step(t))


def make_linear_warp_k5(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.796875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (u1 * u1 * tau)
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))

    return eta


def linear_warp_k5(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_warp_k5` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_warp_k5(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(0.5 * T), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            rate = eta_0 - D * (2.0 * tau - tau**k)
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        rate = eta_e + D * (r + expm1(c1 * u1) * tau)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def linear_additive_plus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_linear_additive_plus` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus(T, eta_0, eta_e, k)(_step(t))


def make_linear_additive_plus_k1(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.5 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * tau
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * r

    return eta


def linear_additive_plus_k1(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k1` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k1(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus_k3_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.359375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau + tau * (r / (1.0 + sqrt(tau))))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r - r / (1.0 + sqrt(tau)) * tau)

    return eta


def linear_additive_plus_k3_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k3_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k3_2(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus_k2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.296875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * r)

    return eta


def linear_additive_plus_k2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k2` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k2(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus_k5_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.265625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (2.0 * tau - tau * tau * sqrt(tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r - (r + tau * (r / (1.0 + sqrt(tau)))) * tau)

    return eta


def linear_additive_plus_k5_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k5_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k5_2(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus_k3(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.25 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (2.0 * tau - tau * tau * tau)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e - D * (r * (tau - 1.0 + tau * tau))

    return eta


def linear_additive_plus_k3(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k3` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k3(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus_k4(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.25 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (2.0 * tau - u1 * u1)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_e - D * (r * (tau - 1.0 + u1 + u1 * tau))

    return eta


def linear_additive_plus_k4(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k4` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k4(T, eta_0, eta_e)(_step(t))


def make_linear_additive_plus_k5(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.25 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (2.0 * tau - u1 * u1 * tau)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (r - u1 * (2.0 - u1) * tau)

    return eta


def linear_additive_plus_k5(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_linear_additive_plus_k5` at one step; ValueError unless t is a finite number >= 0."""
    return make_linear_additive_plus_k5(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp(T: int, eta_0: float, eta_e: float, k: float, N: float) -> Callable[[float], float]:
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
    c1 = -expm1(-(0.6931471805599453 / N))
    c2 = 1.0 / k
    c3 = min(c1, c2)
    c4 = min(c3, 0.5)
    c5 = c4**c2
    c6 = min(c5, 0.9999999999999999)
    split = min(int(T * c6), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau**k if tau < 0.5 else exp(k * log1p(-r))
            return eta_0 + D * expm1(N * log1p(-u1))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = k * u1
        u3 = -expm1(u2)
        u4 = u3**N if u3 < 0.5 else exp(N * log1p(-exp(u2)))
        rate = eta_e + D * u4
        return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate

    return eta


def polynomial_warp(t: float, T: int, eta_0: float, eta_e: float, k: float, N: float) -> float:
    """`make_polynomial_warp` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp(T, eta_0, eta_e, k, N)(_step(t))


def make_polynomial_warp_k1_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.6875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r)

    return eta


def polynomial_warp_k1_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k1_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k1_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k3_2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = sqrt(tau)
            return eta_0 - D * (tau * u1 / (1.0 + sqrt(r + r * (tau / (1.0 + u1)))))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * sqrt(r + r * (tau / (1.0 + sqrt(tau))))

    return eta


def polynomial_warp_k3_2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k3_2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k3_2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.8125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau * tau / (1.0 + sqrt(r * (1.0 + tau))))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r * (2.0 - r))

    return eta


def polynomial_warp_k2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k5_2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.828125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            u2 = sqrt(tau)
            return eta_0 - D * (u1 * u2 / (1.0 + sqrt(r * (2.0 - r + u1 / (1.0 + u2)))))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * sqrt(r * (2.0 - r + tau * tau / (1.0 + sqrt(tau))))

    return eta


def polynomial_warp_k5_2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k5_2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k5_2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k3_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.84375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            return eta_0 - D * (u1 * tau / (1.0 + sqrt(r * (2.0 - r + u1))))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r * (3.0 - r * (3.0 - r)))

    return eta


def polynomial_warp_k3_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k3_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k3_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k4_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.859375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            u2 = r * (2.0 - r)
            return eta_0 - D * (u1 * u1 / (1.0 + sqrt(u2 * (2.0 - u2))))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))))

    return eta


def polynomial_warp_k4_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k4_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k4_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k5_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            u2 = u1 * u1
            u3 = D * (u2 * tau / (1.0 + sqrt(r * (2.0 - r + u1 + u1 * tau + u2))))
            return eta_0 - u3
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))

    return eta


def polynomial_warp_k5_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k5_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k5_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k1_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.3125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * r)

    return eta


def polynomial_warp_k1_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k1_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k1_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k3_2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.5 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * sqrt(tau)
            return eta_0 - D * (u1 * (2.0 - u1))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = r + r * (tau / (1.0 + sqrt(tau)))
        return eta_e + D * (u1 * u1)

    return eta


def polynomial_warp_k3_2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k3_2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k3_2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.546875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (u1 * (2.0 - u1))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (u1 * u1)

    return eta


def polynomial_warp_k2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k5_2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau * sqrt(tau)
            return eta_0 - D * (u1 * (2.0 - u1))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = 2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r)
        return eta_e + D * (u1 * u1)

    return eta


def polynomial_warp_k5_2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k5_2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k5_2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k3_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.671875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau * tau
            return eta_0 - D * (u1 * (2.0 - u1))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = r * (3.0 - r * (3.0 - r))
        return eta_e + D * (u1 * u1)

    return eta


def polynomial_warp_k3_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k3_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k3_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k4_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.71875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            u2 = u1 * u1
            return eta_0 - D * (u2 * (2.0 - u2))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
        return eta_e + D * (u1 * u1)

    return eta


def polynomial_warp_k4_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k4_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k4_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_warp_k5_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            u2 = u1 * u1 * tau
            return eta_0 - D * (u2 * (2.0 - u2))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
        return eta_e + D * (u1 * u1)

    return eta


def polynomial_warp_k5_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_warp_k5_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_warp_k5_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus(T: int, eta_0: float, eta_e: float, k: float, N: float) -> Callable[[float], float]:
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
    split = min(int(T * c11), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = log(r) if r < tau else log1p(-tau)
            rate = eta_0 - D * (tau**k - expm1(c12 * u1) * r)
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        rate = eta_e + D * (r**N - expm1(c13 * u1) * tau)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def polynomial_additive_minus(t: float, T: int, eta_0: float, eta_e: float, k: float, N: float) -> float:
    """`make_polynomial_additive_minus` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus(T, eta_0, eta_e, k, N)(_step(t))


def make_polynomial_additive_minus_k1_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.6875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r)

    return eta


def polynomial_additive_minus_k1_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k1_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k1_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k3_2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.765625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            rate = eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * (r / (1.0 + sqrt(tau))))
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        rate = eta_e + D * (sqrt(r) + r / (1.0 + sqrt(tau)) * tau)
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def polynomial_additive_minus_k3_2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k3_2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k3_2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.8125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            rate = eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * r)
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        rate = eta_e + D * (sqrt(r) + r * tau)
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def polynomial_additive_minus_k2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k5_2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.84375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau / (1.0 + sqrt(r)) - tau * (r + r * (tau / (1.0 + sqrt(tau))))
            rate = eta_0 - D * u1
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        rate = eta_e + D * (sqrt(r) + (r + r * (tau / (1.0 + sqrt(tau)))) * tau)
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def polynomial_additive_minus_k5_2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k5_2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k5_2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k3_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.859375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            rate = eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * (r * (1.0 + tau)))
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        rate = eta_e + D * (sqrt(r) + r * (2.0 - r) * tau)
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def polynomial_additive_minus_k3_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k3_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k3_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k4_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            rate = eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * (r * (1.0 + tau * (1.0 + tau))))
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        rate = eta_e + D * (sqrt(r) + r * (3.0 - r * (3.0 - r)) * tau)
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def polynomial_additive_minus_k4_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k4_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k4_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k5_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau / (1.0 + sqrt(r)) - tau * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
            rate = eta_0 - D * u1
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        rate = eta_e + D * (sqrt(r) + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def polynomial_additive_minus_k5_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k5_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k5_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k1_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.3125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * r)

    return eta


def polynomial_additive_minus_k1_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k1_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k1_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k3_2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.40625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau * r + tau * sqrt(tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r + r / (1.0 + sqrt(tau)) * tau)

    return eta


def polynomial_additive_minus_k3_2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k3_2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k3_2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.5 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * tau
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * r

    return eta


def polynomial_additive_minus_k2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k5_2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.5625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau * r + tau * tau * sqrt(tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r + (r + r * (tau / (1.0 + sqrt(tau)))) * tau)

    return eta


def polynomial_additive_minus_k5_2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k5_2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k5_2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k3_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.65625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau - tau * tau * r)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * (1.0 + tau * tau))

    return eta


def polynomial_additive_minus_k3_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k3_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k3_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k4_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.703125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            return eta_0 - D * (u1 * u1 + tau * r)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = tau * tau
        return eta_e + D * (r * (1.0 + u1 + u1 * tau))

    return eta


def polynomial_additive_minus_k4_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k4_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k4_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_minus_k5_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            return eta_0 - D * (tau * r + u1 * u1 * tau)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)

    return eta


def polynomial_additive_minus_k5_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_minus_k5_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_minus_k5_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus(T: int, eta_0: float, eta_e: float, k: float, N: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            rate = eta_0 - D * (tau - (tau**k + expm1(N * log1p(-tau))))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = c5 * u1
        u3 = expm1(u2) * tau if u2 < 1.0 else tau**k - tau
        rate = eta_e + D * (r**N + u3)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def polynomial_additive_plus(t: float, T: int, eta_0: float, eta_e: float, k: float, N: float) -> float:
    """`make_polynomial_additive_plus` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus(T, eta_0, eta_e, k, N)(_step(t))


def make_polynomial_additive_plus_k1_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.6875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * sqrt(r)

    return eta


def polynomial_additive_plus_k1_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k1_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k1_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k3_2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.59375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)) + tau * (r / (1.0 + sqrt(tau))))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (sqrt(r) - r / (1.0 + sqrt(tau)) * tau)

    return eta


def polynomial_additive_plus_k3_2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k3_2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k3_2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.453125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)) - (tau * tau - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (sqrt(r) - r * tau)

    return eta


def polynomial_additive_plus_k2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k5_2_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.390625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)) - (tau * tau * sqrt(tau) - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (sqrt(r) - (r + r * (tau / (1.0 + sqrt(tau)))) * tau)

    return eta


def polynomial_additive_plus_k5_2_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k5_2_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k5_2_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k3_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            return eta_0 - D * (tau / (1.0 + sqrt(r)) - (tau * tau * tau - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (sqrt(r) - r * (2.0 - r) * tau)

    return eta


def polynomial_additive_plus_k3_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k3_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k3_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k4_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.34375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            return eta_0 - D * (tau / (1.0 + sqrt(r)) - (u1 * u1 - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (sqrt(r) - r * (3.0 - r * (3.0 - r)) * tau)

    return eta


def polynomial_additive_plus_k4_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k4_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k4_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k5_n1_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.34375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = tau * tau
            return eta_0 - D * (tau / (1.0 + sqrt(r)) - (u1 * u1 * tau - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (sqrt(r) - u1 * (2.0 - u1) * tau)

    return eta


def polynomial_additive_plus_k5_n1_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k5_n1_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k5_n1_2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k1_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.3125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (r * r)

    return eta


def polynomial_additive_plus_k1_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k1_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k1_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k3_2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.25 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau) - (tau * sqrt(tau) - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r - r / (1.0 + sqrt(tau)) * tau)

    return eta


def polynomial_additive_plus_k3_2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k3_2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k3_2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.203125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = 2.0 * tau
            return eta_0 - D * (u1 - tau * (u1 - 1.0))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e - D * (r * (2.0 * tau - 1.0))

    return eta


def polynomial_additive_plus_k2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k5_2_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.21875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * sqrt(tau) - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r - (r + tau * (r / (1.0 + sqrt(tau)))) * tau)

    return eta


def polynomial_additive_plus_k5_2_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k5_2_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k5_2_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k3_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.1875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * tau - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e - D * (r * (tau * tau - 1.0 + 2.0 * tau))

    return eta


def polynomial_additive_plus_k3_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k3_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k3_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k4_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.203125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        return eta_e + D * (r * r - r * (2.0 - r + tau * tau) * tau)

    return eta


def polynomial_additive_plus_k4_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k4_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k4_n2(T, eta_0, eta_e)(_step(t))


def make_polynomial_additive_plus_k5_n2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.21875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 * tau - tau))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = r * (2.0 - r)
        return eta_e + D * (r * r - u1 * (2.0 - u1) * tau)

    return eta


def polynomial_additive_plus_k5_n2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_polynomial_additive_plus_k5_n2` at one step; ValueError unless t is a finite number >= 0."""
    return make_polynomial_additive_plus_k5_n2(T, eta_0, eta_e)(_step(t))


def make_cosine_warp(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * tau**k)
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = sin(1.5707963267948966 * expm1(k * u1))
        rate = eta_e + D * (u2 * u2)
        return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate

    return eta


def cosine_warp(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_cosine_warp` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp(T, eta_0, eta_e, k)(_step(t))


def make_cosine_warp_k1(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.5 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * tau)
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        r = (T - t) / T
        u1 = sin(1.5707963267948966 * r)
        return eta_e + D * (u1 * u1)

    return eta


def cosine_warp_k1(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k1` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k1(T, eta_0, eta_e)(_step(t))


def make_cosine_warp_k3_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * (tau * sqrt(tau)))
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = sin(1.5707963267948966 * (r + r * (tau / (1.0 + sqrt(tau)))))
        return eta_e + D * (u1 * u1)

    return eta


def cosine_warp_k3_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k3_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k3_2(T, eta_0, eta_e)(_step(t))


def make_cosine_warp_k2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.6875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * (tau * tau))
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        r = (T - t) / T
        u1 = sin(r * (3.141592653589793 - 1.5707963267948966 * r))
        return eta_e + D * (u1 * u1)

    return eta


def cosine_warp_k2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k2` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k2(T, eta_0, eta_e)(_step(t))


def make_cosine_warp_k5_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.734375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * (tau * tau * sqrt(tau)))
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = 1.5707963267948966 + tau / (0.6366197723675814 + 0.6366197723675814 * sqrt(tau))
        u2 = sin(r * (1.5707963267948966 + tau * u1))
        return eta_e + D * (u2 * u2)

    return eta


def cosine_warp_k5_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k5_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k5_2(T, eta_0, eta_e)(_step(t))


def make_cosine_warp_k3(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * (tau * tau * tau))
            return eta_0 - D * (u1 * u1)
        if t >= T:
            return last
        r = (T - t) / T
        u1 = sin(r * (4.71238898038469 - r * (4.71238898038469 - 1.5707963267948966 * r)))
        return eta_e + D * (u1 * u1)

    return eta


def cosine_warp_k3(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k3` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k3(T, eta_0, eta_e)(_step(t))


def make_cosine_warp_k4(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.796875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            u2 = sin(1.5707963267948966 * (u1 * u1))
            return eta_0 - D * (u2 * u2)
        if t >= T:
            return last
        r = (T - t) / T
        u1 = r * (9.42477796076938 - r * (6.283185307179586 - 1.5707963267948966 * r))
        u2 = sin(r * (6.283185307179586 - u1))
        return eta_e + D * (u2 * u2)

    return eta


def cosine_warp_k4(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k4` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k4(T, eta_0, eta_e)(_step(t))


def make_cosine_warp_k5(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.828125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            u2 = sin(1.5707963267948966 * (u1 * u1 * tau))
            return eta_0 - D * (u2 * u2)
        if t >= T:
            return last
        r = (T - t) / T
        u1 = r * (15.707963267948966 - r * (7.853981633974483 - 1.5707963267948966 * r))
        u2 = sin(r * (7.853981633974483 - r * (15.707963267948966 - u1)))
        return eta_e + D * (u2 * u2)

    return eta


def cosine_warp_k5(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_cosine_warp_k5` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_warp_k5(T, eta_0, eta_e)(_step(t))


def make_cosine_additive_minus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * tau)
            rate = eta_0 - D * (u1 * u1 - (tau - tau**k))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = sin(1.5707963267948966 * r)
        u2 = log(tau) if tau < r else log1p(-r)
        rate = eta_e + D * (u1 * u1 - expm1(c5 * u2) * tau)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def cosine_additive_minus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_cosine_additive_minus` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_additive_minus(T, eta_0, eta_e, k)(_step(t))


def make_cosine_additive_plus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(0.5 * T), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = sin(1.5707963267948966 * tau)
            rate = eta_0 - D * (u1 * u1 - (tau**k - tau))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = sin(1.5707963267948966 * r)
        u2 = log(tau) if tau < r else log1p(-r)
        rate = eta_e + D * (u1 * u1 + expm1(c1 * u2) * tau)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def cosine_additive_plus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_cosine_additive_plus` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_additive_plus(T, eta_0, eta_e, k)(_step(t))


def make_exponential_warp(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = D
    last = c5

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return D + D * expm1(-(tau**k))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = D * (0.36787944117144233 * expm1(-expm1(k * u1)))
        return c5 + u2

    return eta


def exponential_warp(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_exponential_warp` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp(T, eta_0, eta_e, k)(_step(t))


def make_exponential_warp_k1(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.484375 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return D + D * expm1(-tau)
        if t >= T:
            return last
        r = (T - t) / T
        return c1 + D * (0.36787944117144233 * expm1(r))

    return eta


def exponential_warp_k1(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k1` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k1(T, eta_0, eta_e)(_step(t))


def make_exponential_warp_k3_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.578125 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return D + D * expm1(-(tau * sqrt(tau)))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = D * (0.36787944117144233 * expm1(r + tau * (r / (1.0 + sqrt(tau)))))
        return c1 + u1

    return eta


def exponential_warp_k3_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k3_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k3_2(T, eta_0, eta_e)(_step(t))


def make_exponential_warp_k2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.671875 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return D + D * expm1(-(tau * tau))
        if t >= T:
            return last
        r = (T - t) / T
        return c1 + D * (0.36787944117144233 * expm1(r * (2.0 - r)))

    return eta


def exponential_warp_k2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k2` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k2(T, eta_0, eta_e)(_step(t))


def make_exponential_warp_k5_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.703125 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return D + D * expm1(-(tau * tau * sqrt(tau)))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = expm1(2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r))
        return c1 + D * (0.36787944117144233 * u1)

    return eta


def exponential_warp_k5_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k5_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k5_2(T, eta_0, eta_e)(_step(t))


def make_exponential_warp_k3(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return D + D * expm1(-(tau * tau * tau))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = D * (0.36787944117144233 * expm1(2.0 * r + r * (1.0 - r * (3.0 - r))))
        return c1 + u1

    return eta


def exponential_warp_k3(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k3` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k3(T, eta_0, eta_e)(_step(t))


def make_exponential_warp_k4(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.796875 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return D + D * expm1(-(u1 * u1))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = D * (0.36787944117144233 * expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
        return c1 + u1

    return eta


def exponential_warp_k4(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k4` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k4(T, eta_0, eta_e)(_step(t))


def make_exponential_warp_k5(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.828125 * T)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return D + D * expm1(-(u1 * u1 * tau))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
        return c1 + D * (0.36787944117144233 * u1)

    return eta


def exponential_warp_k5(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_warp_k5` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_warp_k5(T, eta_0, eta_e)(_step(t))


def make_exponential_additive_minus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = D
    last = c5

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            rate = D - D * (tau**k - (tau + expm1(-tau)))
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        r = (T - t) / T
        u1 = 0.36787944117144233 * expm1(r) - r
        rate = c5 + D * (u1 - expm1(k * log1p(-r)))
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def exponential_additive_minus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_exponential_additive_minus` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_additive_minus(T, eta_0, eta_e, k)(_step(t))


def make_exponential_additive_plus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(0.5 * T), T - 1)
    first = D
    last = c1

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            rate = D - D * (tau - (expm1(-tau) + tau**k))
            return eta_0 if rate == inf else eta_e if rate == -inf else rate
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = D * (0.36787944117144233 * expm1(r) + expm1(c2 * u1) * tau)
        rate = c1 + u2
        return eta_0 if rate == inf else eta_e if rate == -inf else rate

    return eta


def exponential_additive_plus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_exponential_additive_plus` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_additive_plus(T, eta_0, eta_e, k)(_step(t))


def make_exponential_anchored_warp(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 + D * (1.5819767068693265 * expm1(-(tau**k)))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        rate = eta_e + D * (0.5819767068693265 * expm1(-expm1(k * u1)))
        return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate

    return eta


def exponential_anchored_warp(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_exponential_anchored_warp` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp(T, eta_0, eta_e, k)(_step(t))


def make_exponential_anchored_warp_k1(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.390625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 + D * (1.5819767068693265 * expm1(-tau))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (0.5819767068693265 * expm1(r))

    return eta


def exponential_anchored_warp_k1(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k1` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k1(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_warp_k3_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.53125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 + D * (1.5819767068693265 * expm1(-(tau * sqrt(tau))))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = D * (0.5819767068693265 * expm1(r + r * (tau / (1.0 + sqrt(tau)))))
        return eta_e + u1

    return eta


def exponential_anchored_warp_k3_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k3_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k3_2(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_warp_k2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.625 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 + D * (1.5819767068693265 * expm1(-(tau * tau)))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (0.5819767068693265 * expm1(r * (2.0 - r)))

    return eta


def exponential_anchored_warp_k2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k2` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k2(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_warp_k5_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.6875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 + D * (1.5819767068693265 * expm1(-(tau * tau * sqrt(tau))))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = expm1(2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r))
        return eta_e + D * (0.5819767068693265 * u1)

    return eta


def exponential_anchored_warp_k5_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k5_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k5_2(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_warp_k3(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.734375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            return eta_0 + D * (1.5819767068693265 * expm1(-(tau * tau * tau)))
        if t >= T:
            return last
        r = (T - t) / T
        return eta_e + D * (0.5819767068693265 * expm1(r * (3.0 - r * (3.0 - r))))

    return eta


def exponential_anchored_warp_k3(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k3` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k3(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_warp_k4(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 + D * (1.5819767068693265 * expm1(-(u1 * u1)))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = D * (0.5819767068693265 * expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
        return eta_e + u1

    return eta


def exponential_anchored_warp_k4(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k4` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k4(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_warp_k5(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.78125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            return eta_0 + D * (1.5819767068693265 * expm1(-(u1 * u1 * tau)))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
        return eta_e + D * (0.5819767068693265 * u1)

    return eta


def exponential_anchored_warp_k5(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_exponential_anchored_warp_k5` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_warp_k5(T, eta_0, eta_e)(_step(t))


def make_exponential_anchored_additive_minus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            rate = eta_0 - D * (tau**k - (tau + 1.5819767068693265 * expm1(-tau)))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        r = (T - t) / T
        u1 = 0.5819767068693265 * expm1(r) - r - expm1(k * log1p(-r))
        rate = eta_e + D * u1
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def exponential_anchored_additive_minus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_exponential_anchored_additive_minus` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_additive_minus(T, eta_0, eta_e, k)(_step(t))


def make_exponential_anchored_additive_plus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(0.5 * T), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            rate = eta_0 - D * (tau - (tau**k + 1.5819767068693265 * expm1(-tau)))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = D * (0.5819767068693265 * expm1(r) + expm1(c1 * u1) * tau)
        rate = eta_e + u2
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def exponential_anchored_additive_plus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_exponential_anchored_additive_plus` at one step; ValueError unless t is a finite number >= 0."""
    return make_exponential_anchored_additive_plus(T, eta_0, eta_e, k)(_step(t))


def make_htd_warp(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * tau**k)
            return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = expm1(-(18.0 * expm1(k * u1)))
        rate = eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))
        return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate

    return eta


def htd_warp(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_htd_warp` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp(T, eta_0, eta_e, k)(_step(t))


def make_htd_warp_k1(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.578125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * tau)
            return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(18.0 * r)
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    return eta


def htd_warp_k1(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k1` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k1(T, eta_0, eta_e)(_step(t))


def make_htd_warp_k3_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.671875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * (tau * sqrt(tau)))
            return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = r * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * sqrt(tau)))
        u2 = expm1(u1)
        return eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))

    return eta


def htd_warp_k3_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k3_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k3_2(T, eta_0, eta_e)(_step(t))


def make_htd_warp_k2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.75 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * (tau * tau))
            return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(r * (36.0 - 18.0 * r))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    return eta


def htd_warp_k2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k2` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k2(T, eta_0, eta_e)(_step(t))


def make_htd_warp_k5_2(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.78125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * (tau * tau * sqrt(tau)))
            return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = 18.0 + tau * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * sqrt(tau)))
        u2 = expm1(r * u1)
        return eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))

    return eta


def htd_warp_k5_2(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k5_2` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k5_2(T, eta_0, eta_e)(_step(t))


def make_htd_warp_k3(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.8125 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * (tau * tau * tau))
            return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(r * (54.0 - r * (54.0 - 18.0 * r)))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    return eta


def htd_warp_k3(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k3` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k3(T, eta_0, eta_e)(_step(t))


def make_htd_warp_k4(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.84375 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            u2 = expm1(18.0 * (u1 * u1))
            return eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(r * (72.0 - r * (108.0 - r * (72.0 - 18.0 * r))))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    return eta


def htd_warp_k4(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k4` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k4(T, eta_0, eta_e)(_step(t))


def make_htd_warp_k5(T: int, eta_0: float, eta_e: float) -> Callable[[float], float]:
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
    split = int(0.875 * T)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = tau * tau
            u2 = expm1(18.0 * (u1 * u1 * tau))
            return eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2))
        if t >= T:
            return last
        r = (T - t) / T
        u1 = expm1(r * (90.0 - r * (180.0 - r * (180.0 - r * (90.0 - 18.0 * r)))))
        return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))

    return eta


def htd_warp_k5(t: float, T: int, eta_0: float, eta_e: float) -> float:
    """`make_htd_warp_k5` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_warp_k5(T, eta_0, eta_e)(_step(t))


def make_htd_additive_minus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(T * c4), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * tau)
            rate = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau - tau**k))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = expm1(18.0 * r)
        u2 = log(tau) if tau < r else log1p(-r)
        u3 = u1 / (404.42630245220926 + 0.9999938405955117 * u1)
        rate = eta_e + D * (u3 - expm1(c5 * u2) * tau)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def htd_additive_minus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_htd_additive_minus` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_additive_minus(T, eta_0, eta_e, k)(_step(t))


def make_htd_additive_plus(T: int, eta_0: float, eta_e: float, k: float) -> Callable[[float], float]:
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
    split = min(int(0.5 * T), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            u1 = expm1(18.0 * tau)
            rate = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau**k - tau))
            return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = log(tau) if tau < r else log1p(-r)
        u2 = expm1(18.0 * r)
        u3 = u2 / (404.42630245220926 + 0.9999938405955117 * u2)
        rate = eta_e + D * (expm1(c1 * u1) * tau + u3)
        return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)

    return eta


def htd_additive_plus(t: float, T: int, eta_0: float, eta_e: float, k: float) -> float:
    """`make_htd_additive_plus` at one step; ValueError unless t is a finite number >= 0."""
    return make_htd_additive_plus(T, eta_0, eta_e, k)(_step(t))


def make_cosine_linear_increment(
    T: int, eta_0: float, eta_e: float, k: float, amplitude: float
) -> Callable[[float], float]:
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
    split = min(int(0.5 * T), T - 1)
    first = eta_0
    last = eta_e

    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
            tau = t / T
            r = (T - t) / T
            u1 = sin(1.5707963267948966 * tau)
            u2 = log(tau) if tau < r else log1p(-r)
            u3 = tau**k * r + tau * expm1(c2 * u2) / c2
            return eta_0 - D * (u1 * u1 - c1 * u3)
        if t >= T:
            return last
        tau = t / T
        r = (T - t) / T
        u1 = sin(1.5707963267948966 * r)
        u2 = log(tau) if tau < r else log1p(-r)
        u3 = r * exp(k * u2) + expm1(c2 * u2) * tau / c2
        rate = eta_e + D * (u1 * u1 + c1 * u3)
        return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate

    return eta


def cosine_linear_increment(t: float, T: int, eta_0: float, eta_e: float, k: float, amplitude: float) -> float:
    """`make_cosine_linear_increment` at one step; ValueError unless t is a finite number >= 0."""
    return make_cosine_linear_increment(T, eta_0, eta_e, k, amplitude)(_step(t))


MAKE: dict[str, Callable[..., Callable[[float], float]]] = {
    "linear_warp": make_linear_warp,
    "linear_warp_k1": make_linear_warp_k1,
    "linear_warp_k3_2": make_linear_warp_k3_2,
    "linear_warp_k2": make_linear_warp_k2,
    "linear_warp_k5_2": make_linear_warp_k5_2,
    "linear_warp_k3": make_linear_warp_k3,
    "linear_warp_k4": make_linear_warp_k4,
    "linear_warp_k5": make_linear_warp_k5,
    "linear_additive_plus": make_linear_additive_plus,
    "linear_additive_plus_k1": make_linear_additive_plus_k1,
    "linear_additive_plus_k3_2": make_linear_additive_plus_k3_2,
    "linear_additive_plus_k2": make_linear_additive_plus_k2,
    "linear_additive_plus_k5_2": make_linear_additive_plus_k5_2,
    "linear_additive_plus_k3": make_linear_additive_plus_k3,
    "linear_additive_plus_k4": make_linear_additive_plus_k4,
    "linear_additive_plus_k5": make_linear_additive_plus_k5,
    "polynomial_warp": make_polynomial_warp,
    "polynomial_warp_k1_n1_2": make_polynomial_warp_k1_n1_2,
    "polynomial_warp_k3_2_n1_2": make_polynomial_warp_k3_2_n1_2,
    "polynomial_warp_k2_n1_2": make_polynomial_warp_k2_n1_2,
    "polynomial_warp_k5_2_n1_2": make_polynomial_warp_k5_2_n1_2,
    "polynomial_warp_k3_n1_2": make_polynomial_warp_k3_n1_2,
    "polynomial_warp_k4_n1_2": make_polynomial_warp_k4_n1_2,
    "polynomial_warp_k5_n1_2": make_polynomial_warp_k5_n1_2,
    "polynomial_warp_k1_n2": make_polynomial_warp_k1_n2,
    "polynomial_warp_k3_2_n2": make_polynomial_warp_k3_2_n2,
    "polynomial_warp_k2_n2": make_polynomial_warp_k2_n2,
    "polynomial_warp_k5_2_n2": make_polynomial_warp_k5_2_n2,
    "polynomial_warp_k3_n2": make_polynomial_warp_k3_n2,
    "polynomial_warp_k4_n2": make_polynomial_warp_k4_n2,
    "polynomial_warp_k5_n2": make_polynomial_warp_k5_n2,
    "polynomial_additive_minus": make_polynomial_additive_minus,
    "polynomial_additive_minus_k1_n1_2": make_polynomial_additive_minus_k1_n1_2,
    "polynomial_additive_minus_k3_2_n1_2": make_polynomial_additive_minus_k3_2_n1_2,
    "polynomial_additive_minus_k2_n1_2": make_polynomial_additive_minus_k2_n1_2,
    "polynomial_additive_minus_k5_2_n1_2": make_polynomial_additive_minus_k5_2_n1_2,
    "polynomial_additive_minus_k3_n1_2": make_polynomial_additive_minus_k3_n1_2,
    "polynomial_additive_minus_k4_n1_2": make_polynomial_additive_minus_k4_n1_2,
    "polynomial_additive_minus_k5_n1_2": make_polynomial_additive_minus_k5_n1_2,
    "polynomial_additive_minus_k1_n2": make_polynomial_additive_minus_k1_n2,
    "polynomial_additive_minus_k3_2_n2": make_polynomial_additive_minus_k3_2_n2,
    "polynomial_additive_minus_k2_n2": make_polynomial_additive_minus_k2_n2,
    "polynomial_additive_minus_k5_2_n2": make_polynomial_additive_minus_k5_2_n2,
    "polynomial_additive_minus_k3_n2": make_polynomial_additive_minus_k3_n2,
    "polynomial_additive_minus_k4_n2": make_polynomial_additive_minus_k4_n2,
    "polynomial_additive_minus_k5_n2": make_polynomial_additive_minus_k5_n2,
    "polynomial_additive_plus": make_polynomial_additive_plus,
    "polynomial_additive_plus_k1_n1_2": make_polynomial_additive_plus_k1_n1_2,
    "polynomial_additive_plus_k3_2_n1_2": make_polynomial_additive_plus_k3_2_n1_2,
    "polynomial_additive_plus_k2_n1_2": make_polynomial_additive_plus_k2_n1_2,
    "polynomial_additive_plus_k5_2_n1_2": make_polynomial_additive_plus_k5_2_n1_2,
    "polynomial_additive_plus_k3_n1_2": make_polynomial_additive_plus_k3_n1_2,
    "polynomial_additive_plus_k4_n1_2": make_polynomial_additive_plus_k4_n1_2,
    "polynomial_additive_plus_k5_n1_2": make_polynomial_additive_plus_k5_n1_2,
    "polynomial_additive_plus_k1_n2": make_polynomial_additive_plus_k1_n2,
    "polynomial_additive_plus_k3_2_n2": make_polynomial_additive_plus_k3_2_n2,
    "polynomial_additive_plus_k2_n2": make_polynomial_additive_plus_k2_n2,
    "polynomial_additive_plus_k5_2_n2": make_polynomial_additive_plus_k5_2_n2,
    "polynomial_additive_plus_k3_n2": make_polynomial_additive_plus_k3_n2,
    "polynomial_additive_plus_k4_n2": make_polynomial_additive_plus_k4_n2,
    "polynomial_additive_plus_k5_n2": make_polynomial_additive_plus_k5_n2,
    "cosine_warp": make_cosine_warp,
    "cosine_warp_k1": make_cosine_warp_k1,
    "cosine_warp_k3_2": make_cosine_warp_k3_2,
    "cosine_warp_k2": make_cosine_warp_k2,
    "cosine_warp_k5_2": make_cosine_warp_k5_2,
    "cosine_warp_k3": make_cosine_warp_k3,
    "cosine_warp_k4": make_cosine_warp_k4,
    "cosine_warp_k5": make_cosine_warp_k5,
    "cosine_additive_minus": make_cosine_additive_minus,
    "cosine_additive_plus": make_cosine_additive_plus,
    "exponential_warp": make_exponential_warp,
    "exponential_warp_k1": make_exponential_warp_k1,
    "exponential_warp_k3_2": make_exponential_warp_k3_2,
    "exponential_warp_k2": make_exponential_warp_k2,
    "exponential_warp_k5_2": make_exponential_warp_k5_2,
    "exponential_warp_k3": make_exponential_warp_k3,
    "exponential_warp_k4": make_exponential_warp_k4,
    "exponential_warp_k5": make_exponential_warp_k5,
    "exponential_additive_minus": make_exponential_additive_minus,
    "exponential_additive_plus": make_exponential_additive_plus,
    "exponential_anchored_warp": make_exponential_anchored_warp,
    "exponential_anchored_warp_k1": make_exponential_anchored_warp_k1,
    "exponential_anchored_warp_k3_2": make_exponential_anchored_warp_k3_2,
    "exponential_anchored_warp_k2": make_exponential_anchored_warp_k2,
    "exponential_anchored_warp_k5_2": make_exponential_anchored_warp_k5_2,
    "exponential_anchored_warp_k3": make_exponential_anchored_warp_k3,
    "exponential_anchored_warp_k4": make_exponential_anchored_warp_k4,
    "exponential_anchored_warp_k5": make_exponential_anchored_warp_k5,
    "exponential_anchored_additive_minus": make_exponential_anchored_additive_minus,
    "exponential_anchored_additive_plus": make_exponential_anchored_additive_plus,
    "htd_warp": make_htd_warp,
    "htd_warp_k1": make_htd_warp_k1,
    "htd_warp_k3_2": make_htd_warp_k3_2,
    "htd_warp_k2": make_htd_warp_k2,
    "htd_warp_k5_2": make_htd_warp_k5_2,
    "htd_warp_k3": make_htd_warp_k3,
    "htd_warp_k4": make_htd_warp_k4,
    "htd_warp_k5": make_htd_warp_k5,
    "htd_additive_minus": make_htd_additive_minus,
    "htd_additive_plus": make_htd_additive_plus,
    "cosine_linear_increment": make_cosine_linear_increment,
}

KERNELS: dict[str, Callable[..., float]] = {
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
