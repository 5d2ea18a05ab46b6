"""Kernels for JAX: pure functions of the step, clean under jit and vmap.

With ``functools.partial`` over the parameters a kernel is a schedule for optax. In float64 where JAX is set to it
(``jax_enable_x64``), otherwise in float32, with a bound of its own.

Steps: integers or floats; bool, complex and strings raise TypeError. Negative steps and -inf are held at eta(0), those
after T and inf at eta(T), NaN gives NaN. Without ``jax_enable_x64`` a step that JAX would wrap (beyond int32) or round
(float64 beyond 2^24) raises ValueError, if it comes as a number or NumPy array; what reaches a jitted function was
converted by JAX before. T: an int, of NumPy too, from 1 to 2^53, without ``jax_enable_x64`` to 2^31 - 1 (else
ValueError; TypeError if not an int). T - t is formed in integers and cannot overflow.
Parameters: numbers, checked (ValueError; TypeError for bool, str and complex), or real arrays, whose values are not:
they may be traced. Shapes are broadcast, a ValueError says which do not fit. Nested steps that fit no shape raise
ValueError, masked arrays TypeError.
dtype: any floating-point type, rounded once; another raises TypeError, and float64 without ``jax_enable_x64``
ValueError.
XLA takes subnormal numbers for 0: errors up to the least normal number, and up to that times eta_0, come on top, and a
floor that is subnormal is 0 between the ends.

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
"""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable
from numbers import Integral, Real
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.typing import ArrayLike, DTypeLike

Number = float | jax.Array | np.ndarray[Any, Any]

# Beyond these, whole numbers are not exact: in float32, in float64; and the largest int32.
_EXACT_32, _EXACT_64, _INT_32 = 2**24, 2**53, 2**31 - 1
_SWITCH = "jax.config.update('jax_enable_x64', True) switches float64 on"


def _inputs(t: ArrayLike, T: int, **rates: Number) -> tuple[jax.Array, jax.Array, jax.Array, list[jax.Array]]:
    """The step, T - t and T in the precision that JAX is set to, and the parameters as arrays; t held to 0 to T."""
    wide = jax.dtypes.canonicalize_dtype(np.float64) == np.float64
    if isinstance(T, bool) or not isinstance(T, Integral):
        raise TypeError(f"T={T!r}: must be an int, which is static under jit")
    if not 1 <= T <= (_EXACT_64 if wide else _INT_32):
        allowed = "2^53" if wide else f"2^31 - 1; {_SWITCH}, which admits up to 2^53"
        raise ValueError(f"T={T!r}: must be a whole number from 1 to {allowed}")
    precision = jnp.float64 if wide else jnp.float32
    step = _steps(t, wide)
    finfo = np.finfo(precision)
    plain = {n: _plain(n, value) for n, value in rates.items() if not isinstance(value, jax.Array | np.ndarray)}
    _check_numbers(plain, float(finfo.max), 0.0 if wide else float(finfo.tiny))
    _check_together(plain, "amplitude" in rates, float(finfo.eps))
    values = [_real(name, value, precision) for name, value in (rates | plain).items()]
    _check_shapes({"t": step.shape} | {name: array.shape for name, array in zip(rates, values, strict=True)})
    whole = jnp.asarray(int(T), dtype=jnp.int64 if wide else jnp.int32)
    total, left = whole.astype(precision), _left(step, whole, precision)
    return jnp.clip(step.astype(precision), 0, total), jnp.clip(left, 0, total), total, values


def _steps(t: ArrayLike, wide: bool) -> jax.Array:
    if not isinstance(t, jax.Array):
        # An int that no array holds is as far outside 0 to T as the next one that some array does.
        huge = (t > 0) - (t < 0) if type(t) is int and abs(t) > _EXACT_64 else 0
        host = _on_host(huge * (_EXACT_64 + 1) if huge else t)
        if host.dtype.kind not in "iufV":  # V: the narrow floats of ml_dtypes
            raise TypeError(f"t={t!r}: steps must be real numbers")
        if not wide and (huge or _would_be_changed(host)):
            raise ValueError(f"t={t!r}: float32 holds whole numbers up to 2^24, int32 up to 2^31 - 1; {_SWITCH}")
        t = host
    step = jnp.asarray(t)
    if not (jnp.issubdtype(step.dtype, jnp.integer) or jnp.issubdtype(step.dtype, jnp.floating)):
        raise TypeError(f"t has the dtype {step.dtype}: steps must be real numbers")
    return step


def _on_host(t: ArrayLike) -> np.ndarray[Any, Any]:
    _refuse_mask("t", t)
    try:
        return np.asarray(t)
    except ValueError as error:
        raise ValueError(f"t={reprlib.repr(t)}: must be one number, or nested lists that fit one shape") from error


def _refuse_mask(name: str, value: object) -> None:
    """Raise TypeError for a masked array, whose mask JAX would drop without a word."""
    if isinstance(value, np.ma.MaskedArray):
        raise TypeError(f"{name} is a masked array: must be a plain one, as .filled(...) or .compressed() gives")


def _would_be_changed(host: np.ndarray[Any, Any]) -> bool:
    """Whether JAX without float64 would wrap or round a step, without a word."""
    if host.dtype.kind in "iu":
        return bool(np.any((host > _INT_32) | (host < -_INT_32)))
    if host.dtype != np.float64:
        return False
    with np.errstate(over="ignore"):
        return bool(np.any(np.isfinite(host) & (np.abs(host) > _EXACT_32) & (host.astype(np.float32) != host)))


def _left(step: jax.Array, whole: jax.Array, precision: DTypeLike) -> jax.Array:
    """T - t, the difference of the whole parts in integers, so that it is rounded once whatever the precision."""
    if jnp.issubdtype(step.dtype, jnp.integer):
        if step.dtype in (jnp.uint32, jnp.uint64):
            step = jnp.minimum(step, np.iinfo(whole.dtype).max)
        return (whole - step.astype(whole.dtype)).astype(precision)
    # The largest step that both types hold; what lies beyond is after every T.
    most = _EXACT_64 if precision == jnp.float64 else _INT_32 + 1 - 2**7
    inside = jnp.clip(step.astype(precision), 0, most)
    floor = jnp.floor(inside)
    # What is NaN stays so in the fraction.
    left = (whole - floor.astype(whole.dtype)).astype(precision) - (inside - floor)
    return jnp.where(step > most, -1.0, left)


def _share(steps: jax.Array, total: jax.Array) -> jax.Array:
    """The quotient; XLA would multiply by 1/T, which is rounded twice, if it saw that T is the same for all steps."""
    totals = jnp.broadcast_to(total, steps.shape)
    totals = jax.lax.optimization_barrier(totals)  # type: ignore[no-untyped-call]
    return steps / totals


def _below_one(like: jax.Array) -> float:
    """The largest number below 1 in the precision of an array."""
    return 1.0 - float(np.finfo(like.dtype).eps) / 2


def _plain(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}={value!r}: must be a real number or an array")
    try:
        return float(value)
    except OverflowError:
        return math.inf  # which the checks refuse by name


def _real(name: str, value: Number, precision: DTypeLike) -> jax.Array:
    _refuse_mask(name, value)
    array = jnp.asarray(value)
    if not (jnp.issubdtype(array.dtype, jnp.integer) or jnp.issubdtype(array.dtype, jnp.floating)):
        raise TypeError(f"{name} has the dtype {array.dtype}: must be real")
    return array.astype(precision)


def _result(rate: jax.Array, dtype: DTypeLike | None) -> jax.Array:
    """The rate, rounded once to the dtype asked for."""
    if dtype is None:
        return rate
    if not jnp.issubdtype(dtype, jnp.floating):
        raise TypeError(f"dtype={dtype}: must be a floating-point type")
    if jnp.dtype(dtype).itemsize > rate.dtype.itemsize:
        raise ValueError(f"dtype={dtype}: JAX is set to float32; {_SWITCH}")
    if rate.dtype == jnp.float64 and jnp.dtype(dtype).itemsize < jnp.dtype(jnp.float32).itemsize:
        # By way of float32, as XLA goes: with what it drops gathered in its last bit the second rounding is right.
        bits = jax.lax.bitcast_convert_type(rate, jnp.int64)
        dropped = bits & 0x1FFFFFFF
        rate = jax.lax.bitcast_convert_type(jnp.where(dropped != 0, (bits - dropped) | 0x20000000, bits), jnp.float64)
    return rate.astype(dtype)


def _put_back(rates: jax.Array, eta_0: jax.Array, eta_e: jax.Array) -> jax.Array:
    """The rates; one that is only a rounding out of the range, or that has overflown, is put on its edge."""
    edges = jnp.clip(rates, eta_e, eta_0)
    beyond = jnp.abs(rates - edges)
    return jnp.where((2.0 * float(np.finfo(rates.dtype).eps) * eta_0 < beyond) & (beyond < jnp.inf), rates, edges)


def _hold(rates: jax.Array, eta_0: jax.Array, eta_e: jax.Array) -> jax.Array:
    """The rates; one that has overflown is put on the edge of the range."""
    return jnp.where(rates == jnp.inf, eta_0, jnp.where(rates == -jnp.inf, eta_e, rates))


def _check_numbers(plain: dict[str, float], largest: float, smallest: float) -> None:
    """Raise ValueError unless each number is allowed, and one that the precision holds."""
    for name, value in plain.items():
        highest = 1.0 if name == "amplitude" else largest
        # NaN fails both comparisons.
        if not (0.0 <= value <= highest) or (name in ("k", "N") and value == 0.0):
            allowed = f"{'> 0' if name in ('k', 'N') else '>= 0'} and at most {highest}"
            raise ValueError(f"{name}={value!r}: must be a finite number {allowed}")
        if 0.0 < value < smallest:
            raise ValueError(f"{name}={value!r}: float32 holds no number but 0 below {smallest} in full; use float64")


def _check_together(plain: dict[str, float], rescued: bool, epsilon: float) -> None:
    """Raise ValueError unless eta_e <= eta_0, and k > 1, also when rounded, for the cosine with the increment."""
    if "eta_0" in plain and "eta_e" in plain and plain["eta_e"] > plain["eta_0"]:
        raise ValueError(f"eta_0={plain['eta_0']!r}, eta_e={plain['eta_e']!r}: eta_e must be at most eta_0")
    if rescued and "k" in plain and plain["k"] - 1.0 <= epsilon / 2:
        raise ValueError(f"k={plain['k']!r}: must be > 1, also when rounded to a multiple of {epsilon}")


def _check_shapes(shapes: dict[str, tuple[int, ...]]) -> None:
    """Raise ValueError unless the shapes can be broadcast."""
    wide = {name: shape for name, shape in shapes.items() if shape}
    for axis in range(1, 1 + max([0, *(len(shape) for shape in wide.values())])):
        size = 1
        for shape in wide.values():
            here = shape[-axis] if len(shape) >= axis else 1
            if size not in (1, here) and here != 1:
                listed = ", ".join(f"{name} {tuple(shape)}" for name, shape in wide.items())
                raise ValueError(f"the shapes cannot be broadcast: {listed}")
            size = here if size == 1 else size


# XLA's own of these functions are wrong in the last digits, in float64 on the CPU by up to 128 units in the last place
# (log1p near -0.41), 6 (tanh) and 4 (expm1, sinh), in float32 by up to 9 (sinh, cosh).

# x coth(x/2) = 2 + x^2/6 - x^4/360 + ..., without the 2, and sinh(x)/x = 1 + x^2/6 + ..., without the 1; in x^2.
_COTH = (
    0.16666666666666666,
    -0.002777777777777778,
    6.613756613756614e-05,
    -1.6534391534391535e-06,
    4.17535139757362e-08,
    -1.0568380277374986e-09,
    2.6765073061369358e-11,
    -6.779360592645165e-13,
    1.717212411255569e-14,
    -4.349737397116124e-16,
    1.1018005656720459e-17,
    -2.7908929371625045e-19,
)
_SINH = (
    0.16666666666666666,
    0.008333333333333333,
    0.0001984126984126984,
    2.7557319223985893e-06,
    2.505210838544172e-08,
    1.6059043836821613e-10,
    7.647163731819816e-13,
    2.8114572543455206e-15,
    8.22063524662433e-18,
    1.9572941063391263e-20,
)
# The series have converged up to here; exp(x) is 3 there and has lost nothing when 1 is taken off.
_NEAR = 1.1


def _series(coefficients: tuple[float, ...], z: jax.Array) -> jax.Array:
    """The sum of the coefficients times z, z^2, ..., by Horner."""
    total = jnp.zeros_like(z)
    for coefficient in reversed(coefficients):
        total = (total + coefficient) * z
    return total


@jax.jit
def _log1p(x: jax.Array) -> jax.Array:
    return jnp.where(x > -0.3, jnp.log1p(x), _log_of_both(jnp.full_like(x, 2.0), -x))


@jax.jit
def _log_of_both(x: jax.Array, c: jax.Array) -> jax.Array:
    """Log x from x and c = 1 - x, the smaller of which has the digits: one logarithm, and what rounding 1 - c lost."""
    # XLA would rewrite (1 - c) - 1 to -c, and nothing would be lost.
    rounded = jax.lax.optimization_barrier(1.0 - c)  # type: ignore[no-untyped-call]
    near = jnp.where(x < c, x, rounded)
    lost = jnp.where(x < c, 0.0, (near - 1.0) + c)
    return jnp.log(near) - lost / jnp.maximum(near, 0.5)


@jax.jit
def _expm1(x: jax.Array) -> jax.Array:
    near = jnp.clip(x, -_NEAR, _NEAR)
    series = 2.0 * near / (2.0 - (near - _series(_COTH, near * near)))
    return jnp.where(jnp.abs(x) > _NEAR, jnp.exp(x) - 1.0, series)


@jax.jit
def _sinh(x: jax.Array) -> jax.Array:
    near = jnp.clip(x, -_NEAR, _NEAR)
    series = near + near * _series(_SINH, near * near)
    return jnp.where(jnp.abs(x) > _NEAR, 0.5 * (jnp.exp(x) - jnp.exp(-x)), series)


@jax.jit
def _cosh(x: jax.Array) -> jax.Array:
    return 0.5 * (jnp.exp(x) + jnp.exp(-x))


@jax.jit
def _tanh(x: jax.Array) -> jax.Array:
    y = _expm1(-2.0 * jnp.abs(x))
    return jnp.copysign(y / (2.0 + y), x)


def linear_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear warp, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 8 ulp of eta: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.5)
    c3 = c2**c1
    c4 = jnp.minimum(c3, _below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    start = eta_0 - D * jnp.exp(u2)
    end = jnp.clip(eta_e - D * _expm1(u2), eta_e, eta_0)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k1(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.609375 * total
    u1 = jnp.sqrt(tau)
    start = eta_0 - D * (tau * u1)
    end = eta_e + D * (r + r * (tau / (1.0 + u1)))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**2)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.703125 * total
    start = eta_0 - D * (tau * tau)
    end = eta_e + D * (r * (2.0 - r))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (7 ulp proved, 5 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.71875 * total
    u1 = tau * tau
    u2 = jnp.sqrt(tau)
    start = eta_0 - D * (u1 * u2)
    end = eta_e + D * (2.0 * r + r * (u1 / (1.0 + u2) - r))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k3(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**3)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.5 ulp proved, 4.5 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    start = eta_0 - D * (tau * tau * tau)
    end = eta_e + D * (r * (3.0 - r * (3.0 - r)))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k4(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**4)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.2 ulp proved, 4.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.796875 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * u1)
    end = eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k5(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**5)*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, error below step after it, T <= 2^47)
    Error: 4 ulp of eta: tested (6.5 ulp proved, 4.5 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.796875 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * u1 * tau)
    end = eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-2*tau + tau**k + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = _log_of_both(tau, r)
    start = _put_back(eta_0 - D * (2.0 * tau - jnp.exp(k * u1)), eta_0, eta_e)
    end = _put_back(eta_e + D * (r + _expm1(c1 * u1) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k1(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (11.2 ulp proved, 9.2 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.359375 * total
    u1 = r / (1.0 + jnp.sqrt(tau))
    start = eta_0 - D * (tau + tau * u1)
    end = eta_e + D * (r - u1 * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition after it, T <= 2^49)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.7 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.296875 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.723)
    Monotone in float64: no (the curve rises at tau = 0.863)
    Error: 8 ulp of eta_0: proved (3.8 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.863)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.265625 * total
    u1 = jnp.sqrt(tau)
    start = eta_0 - D * (2.0 * tau - tau * tau * u1)
    end = eta_e + D * (r - (r + tau * (r / (1.0 + u1))) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k3(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.621)
    Monotone in float64: no (the curve rises at tau = 0.818)
    Error: 8 ulp of eta_0: proved (4 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.818)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = tau * tau
    start = eta_0 - D * (2.0 * tau - u1 * tau)
    end = eta_e - D * (r * (tau - 1.0 + u1))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k4(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.549)
    Monotone in float64: no (the curve rises at tau = 0.795)
    Error: 8 ulp of eta_0: proved (4.4 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.795)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = tau * tau
    start = eta_0 - D * (2.0 * tau - u1 * u1)
    end = eta_e - D * (r * (tau - 1.0 + u1 + u1 * tau))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k5(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.524)
    Monotone in float64: no (the curve rises at tau = 0.798)
    Error: 8 ulp of eta_0: proved (5.3 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.798)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (2.0 * tau - u1 * u1 * tau)
    end = eta_e + D * (r - u2 * (2.0 - u2) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, N: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9)
    Error: 12 ulp of eta for k <= 8, N <= 2; 12 or 3 + 4 N if more, at most 4e+06, ulp of eta; 8 + log N ulp of eta_0
    for N >= 2: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 24 ulp of eta for k <= 8, N <= 2; 24 or 6 + 8 N if more, at most 8e+06, ulp of eta for N <= 1e+06;
    16 + 2 log N ulp of eta_0 for N >= 2, N <= 1e+06: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = -_expm1(-(0.6931471805599453 / N))
    c2 = 1.0 / k
    c3 = jnp.minimum(c1, c2)
    c4 = jnp.minimum(c3, 0.5)
    c5 = c4**c2
    c6 = jnp.minimum(c5, _below_one(tau))
    before = step <= total * c6
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = N * _log1p(-jnp.exp(u2))
    u4 = _expm1(jnp.where(before, u3, u2))
    u5 = -u4
    u6 = jnp.where(u5 < 0.5, u5**N, jnp.exp(u3))
    start = eta_0 + D * u4
    end = jnp.clip(eta_e + D * u6, eta_e, eta_0)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k1_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 1, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = jnp.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1))
    end = eta_e + D * u1
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.6 ulp proved, 4.8 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = jnp.sqrt(tau)
    u2 = jnp.sqrt(r + r * (tau / (1.0 + u1)))
    start = eta_0 - D * (tau * u1 / (1.0 + u2))
    end = eta_e + D * u2
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.6 ulp proved, 4.6 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.8125 * total
    start = eta_0 - D * (tau * tau / (1.0 + jnp.sqrt(r * (1.0 + tau))))
    end = eta_e + D * jnp.sqrt(r * (2.0 - r))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 5.4 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.828125 * total
    u1 = tau * tau
    u2 = jnp.sqrt(tau)
    u3 = jnp.sqrt(r * (2.0 - r + u1 / (1.0 + u2)))
    start = eta_0 - D * (u1 * u2 / (1.0 + u3))
    end = eta_e + D * u3
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.4 ulp proved, 4.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.84375 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * tau / (1.0 + jnp.sqrt(r * (2.0 - r + u1))))
    end = eta_e + D * jnp.sqrt(r * (3.0 - r * (3.0 - r)))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k4_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 4, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 4 ulp of eta: tested (5.4 ulp proved, 5 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.859375 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (u1 * u1 / (1.0 + jnp.sqrt(u2 * (2.0 - u2))))
    end = eta_e + D * jnp.sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 4 ulp of eta: tested (5.7 ulp proved, 5.3 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = tau * tau
    u2 = u1 * u1
    u3 = D * (u2 * tau / (1.0 + jnp.sqrt(r * (2.0 - r + u1 + u1 * tau + u2))))
    start = eta_0 - u3
    end = eta_e + D * jnp.sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k1_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 1, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition after it, T <= 2^48)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.3125 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (10.8 ulp proved, 9.4 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    u1 = jnp.sqrt(tau)
    u2 = tau * u1
    u3 = r + r * (tau / (1.0 + u1))
    start = eta_0 - D * (u2 * (2.0 - u2))
    end = eta_e + D * (u3 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**2)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (10.1 ulp proved, 8.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.546875 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (u1 * (2.0 - u1))
    end = eta_e + D * (u2 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (11.7 ulp proved, 9.7 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.625 * total
    u1 = tau * tau
    u2 = jnp.sqrt(tau)
    u3 = u1 * u2
    u4 = 2.0 * r + r * (u1 / (1.0 + u2) - r)
    start = eta_0 - D * (u3 * (2.0 - u3))
    end = eta_e + D * (u4 * u4)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**3)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (10.9 ulp proved, 8.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.671875 * total
    u1 = tau * tau * tau
    u2 = r * (3.0 - r * (3.0 - r))
    start = eta_0 - D * (u1 * (2.0 - u1))
    end = eta_e + D * (u2 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k4_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 4, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**4)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (11.9 ulp proved, 9.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.71875 * total
    u1 = tau * tau
    u2 = u1 * u1
    u3 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
    start = eta_0 - D * (u2 * (2.0 - u2))
    end = eta_e + D * (u3 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau**5)**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (12.3 ulp proved, 10.3 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = tau * tau
    u2 = u1 * u1 * tau
    u3 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    start = eta_0 - D * (u2 * (2.0 - u2))
    end = eta_e + D * (u3 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, N: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (1 - tau)**N)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9, k inside their
    region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, N other than 1, T <= 10^5);
    beyond, roundings may make it rise
    Error in float32: 16 ulp of eta_0 for N <= 1e+06: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = 1.0 / N
    c5 = jnp.minimum(c4, 1.0)
    c6 = (0.125 * c5) ** c4
    c7 = 0.5 * k + 0.5
    c8 = jnp.minimum(c6, c7)
    c9 = 1.0 - c8
    c10 = jnp.minimum(c3, c9)
    c11 = jnp.minimum(c10, 0.875)
    c12 = N - 1.0
    c13 = k - 1.0
    before = step <= total * c11
    u1 = _log_of_both(tau, r)
    u2 = _log_of_both(r, tau)
    u3 = _expm1(jnp.where(before, c12 * u2, c13 * u1))
    start = _put_back(eta_0 - D * (jnp.exp(k * u1) - u3 * r), eta_0, eta_e)
    end = _put_back(eta_e + D * (r**N - u3 * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k1_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 1, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = jnp.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1))
    end = eta_e + D * u1
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.218)
    Monotone in float64: no (the curve rises at tau = 0.098)
    Error: 8 ulp of eta: proved (5.9 ulp proved, 5.3 for eta_e = 0)
    Monotone in float32: no (the curve rises at tau = 0.098)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.765625 * total
    u1 = jnp.sqrt(r)
    u2 = r / (1.0 + jnp.sqrt(tau))
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * u2), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + u2 * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.427)
    Monotone in float64: no (the curve rises at tau = 0.216)
    Error: 8 ulp of eta: proved (5.8 ulp proved, 5.1 for eta_e = 0)
    Monotone in float32: no (the curve rises at tau = 0.216)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.8125 * total
    u1 = jnp.sqrt(r)
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * r), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + r * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.542)
    Monotone in float64: no (the curve rises at tau = 0.293)
    Error: 8 ulp of eta: proved (6.6 ulp proved, 5.8 for eta_e = 0)
    Monotone in float32: no (the curve rises at tau = 0.293)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.84375 * total
    u1 = jnp.sqrt(r)
    u2 = r + r * (tau / (1.0 + jnp.sqrt(tau)))
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * u2), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + u2 * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.611)
    Monotone in float64: no (the curve rises at tau = 0.352)
    Error: 8 ulp of eta: proved (6.8 ulp proved, 6.1 for eta_e = 0)
    Monotone in float32: no (the curve rises at tau = 0.352)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.859375 * total
    u1 = jnp.sqrt(r)
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * (r * (1.0 + tau))), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + r * (2.0 - r) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k4_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 4, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.696)
    Monotone in float64: no (the curve rises at tau = 0.432)
    Error: 8 ulp of eta: proved (7.4 ulp proved, 6.8 for eta_e = 0)
    Monotone in float32: no (the curve rises at tau = 0.432)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = jnp.sqrt(r)
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * (r * (1.0 + tau * (1.0 + tau)))), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + r * (3.0 - r * (3.0 - r)) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.751)
    Monotone in float64: no (the curve rises at tau = 0.487)
    Error: 8 ulp of eta: proved (6.7 ulp proved, 6 for eta_e = 0)
    Monotone in float32: no (the curve rises at tau = 0.487)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = jnp.sqrt(r)
    u2 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * u2), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + u2 * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k1_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 1, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition after it, T <= 2^48)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.3125 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^48)
    Error: 8 ulp of eta: tested (9.2 ulp proved, 7.2 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.40625 * total
    u1 = jnp.sqrt(tau)
    start = eta_0 - D * (tau * r + tau * u1)
    end = eta_e + D * (r * r + r / (1.0 + u1) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (8.6 ulp proved, 6.6 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.5625 * total
    u1 = jnp.sqrt(tau)
    start = eta_0 - D * (tau * r + tau * tau * u1)
    end = eta_e + D * (r * r + (r + r * (tau / (1.0 + u1))) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (7.1 ulp proved, 5.2 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.65625 * total
    u1 = tau * tau
    start = eta_0 - D * (tau - u1 * r)
    end = eta_e + D * (r * (1.0 + u1))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k4_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 4, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (8 ulp proved, 6 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.703125 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * u1 + tau * r)
    end = eta_e + D * (r * (1.0 + u1 + u1 * tau))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^46)
    Error: 8 ulp of eta: tested (9.1 ulp proved, 7.1 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = tau * tau
    start = eta_0 - D * (tau * r + u1 * u1 * tau)
    end = eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, N: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (1 - tau)**N)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9, k inside their
    region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, N other than 1, T <= 10^5);
    beyond, roundings may make it rise
    Error in float32: 16 ulp of eta_0 for N <= 1e+06: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / N
    c2 = jnp.minimum(c1, 1.0)
    c3 = 1.0 - (0.125 * c2) ** c1
    c4 = jnp.minimum(c3, 0.5)
    c5 = k - 1.0
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = c5 * u1
    u3 = _expm1(jnp.where(before, N * _log1p(-tau), u2))
    u4 = jnp.where(u2 < 1.0, u3 * tau, tau**k - tau)
    start = _put_back(eta_0 - D * (tau - (jnp.exp(k * u1) + u3)), eta_0, eta_e)
    end = _put_back(eta_e + D * (r**N + u4), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k1_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 1, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition up to the seam, composition after it, T <= 2^48)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = jnp.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1))
    end = eta_e + D * u1
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (6.6 ulp proved, 5.5 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.59375 * total
    u1 = jnp.sqrt(r)
    u2 = r / (1.0 + jnp.sqrt(tau))
    start = eta_0 - D * (tau / (1.0 + u1) + tau * u2)
    end = eta_e + D * (u1 - u2 * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: proved (7.7 ulp proved, 6.2 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.453125 * total
    u1 = jnp.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1) - (tau * tau - tau))
    end = eta_e + D * (u1 - r * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5/2, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta: tested (11.5 ulp proved, 9.5 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.390625 * total
    u1 = jnp.sqrt(r)
    u2 = jnp.sqrt(tau)
    start = eta_0 - D * (tau / (1.0 + u1) - (tau * tau * u2 - tau))
    end = eta_e + D * (u1 - (r + r * (tau / (1.0 + u2))) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (composition and error below step up to the seam, error below step after it, T <= 2^47)
    Error: 8 ulp of eta_0: proved (4.5 ulp proved)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.375 * total
    u1 = jnp.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1) - (tau * tau * tau - tau))
    end = eta_e + D * (u1 - r * (2.0 - r) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k4_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 4, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: no (the curve rises at tau = 0.818)
    Error: 8 ulp of eta_0: proved (5.2 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.818)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.34375 * total
    u1 = jnp.sqrt(r)
    u2 = tau * tau
    start = eta_0 - D * (tau / (1.0 + u1) - (u2 * u2 - tau))
    end = eta_e + D * (u1 - r * (3.0 - r * (3.0 - r)) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5, N = 1/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.729)
    Monotone in float64: no (the curve rises at tau = 0.812)
    Error: 8 ulp of eta_0: proved (5.9 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.812)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.34375 * total
    u1 = jnp.sqrt(r)
    u2 = tau * tau
    u3 = r * (2.0 - r)
    start = eta_0 - D * (tau / (1.0 + u1) - (u2 * u2 * tau - tau))
    end = eta_e + D * (u1 - u3 * (2.0 - u3) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k1_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 1, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: proved (both differences stay below 1, without a clamp)
    Monotone in float64: proved (error below step up to the seam, composition after it, T <= 2^48)
    Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.3125 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.648)
    Monotone in float64: no (the curve rises at tau = 0.822)
    Error: 8 ulp of eta_0: proved (4.5 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.822)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = jnp.sqrt(tau)
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * u1 - tau))
    end = eta_e + D * (r * r - r / (1.0 + u1) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.508)
    Monotone in float64: no (the curve rises at tau = 0.754)
    Error: 8 ulp of eta_0: proved (3.5 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.754)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.203125 * total
    u1 = 2.0 * tau
    u2 = u1 - 1.0
    start = eta_0 - D * (u1 - tau * u2)
    end = eta_e - D * (r * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5/2, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.446)
    Monotone in float64: no (the curve rises at tau = 0.729)
    Error: 8 ulp of eta_0: proved (4 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.729)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.21875 * total
    u1 = jnp.sqrt(tau)
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * tau * u1 - tau))
    end = eta_e + D * (r * r - (r + tau * (r / (1.0 + u1))) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.421)
    Monotone in float64: no (the curve rises at tau = 0.723)
    Error: 8 ulp of eta_0: proved (3.8 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.723)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.1875 * total
    u1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (u1 * tau - tau))
    end = eta_e - D * (r * (u1 - 1.0 + 2.0 * tau))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k4_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 4, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.402)
    Monotone in float64: no (the curve rises at tau = 0.732)
    Error: 8 ulp of eta_0: proved (4.5 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.732)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.203125 * total
    u1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 - tau))
    end = eta_e + D * (r * r - r * (2.0 - r + u1) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5, N = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.396)
    Monotone in float64: no (the curve rises at tau = 0.746)
    Error: 8 ulp of eta_0: proved (5.8 ulp proved)
    Monotone in float32: no (the curve rises at tau = 0.746)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.21875 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 * tau - tau))
    end = eta_e + D * (r * r - u2 * (2.0 - u2) * tau)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine warp, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 12 ulp of eta: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.5)
    c3 = c2**c1
    c4 = jnp.minimum(c3, _below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = jnp.sin(1.5707963267948966 * jnp.where(before, jnp.exp(u2), _expm1(u2)))
    u4 = D * (u3 * u3)
    start = eta_0 - u4
    end = jnp.clip(eta_e + u4, eta_e, eta_0)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k1(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (13.1 ulp conditional, 11.1 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    u1 = jnp.sin(1.5707963267948966 * jnp.where(before, tau, r))
    u2 = D * (u1 * u1)
    start = eta_0 - u2
    end = eta_e + u2
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(3/2))/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (17 ulp conditional, 15 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.625 * total
    u1 = jnp.sqrt(tau)
    u2 = 1.5707963267948966 * jnp.where(before, tau * u1, r + r * (tau / (1.0 + u1)))
    u3 = jnp.sin(u2)
    u4 = D * (u3 * u3)
    start = eta_0 - u4
    end = eta_e + u4
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**2)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (14.5 ulp conditional, 12.5 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = r * (3.141592653589793 - 1.5707963267948966 * r)
    u2 = jnp.sin(jnp.where(before, 1.5707963267948966 * (tau * tau), u1))
    u3 = D * (u2 * u2)
    start = eta_0 - u3
    end = eta_e + u3
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(5/2))/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (18.5 ulp conditional, 16.5 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.734375 * total
    u1 = jnp.sqrt(tau)
    u2 = tau * (1.5707963267948966 + tau / (0.6366197723675814 + 0.6366197723675814 * u1))
    u3 = jnp.where(before, 1.5707963267948966 * (tau * tau * u1), r * (1.5707963267948966 + u2))
    u4 = jnp.sin(u3)
    u5 = D * (u4 * u4)
    start = eta_0 - u5
    end = eta_e + u5
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k3(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**3)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (16.2 ulp conditional, 14.2 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = r * (4.71238898038469 - r * (4.71238898038469 - 1.5707963267948966 * r))
    u2 = jnp.sin(jnp.where(before, 1.5707963267948966 * (tau * tau * tau), u1))
    u3 = D * (u2 * u2)
    start = eta_0 - u3
    end = eta_e + u3
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k4(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**4)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (15 ulp conditional, 13 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.796875 * total
    u1 = tau * tau
    u2 = r * (9.42477796076938 - r * (6.283185307179586 - 1.5707963267948966 * r))
    u3 = jnp.sin(jnp.where(before, 1.5707963267948966 * (u1 * u1), r * (6.283185307179586 - u2)))
    u4 = D * (u3 * u3)
    start = eta_0 - u4
    end = eta_e + u4
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k5(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**5)/2 + 1/2)``

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, if each library function is within 1 ulp)
    Error: 12 ulp of eta: tested (14.5 ulp conditional, 12.5 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.828125 * total
    u1 = tau * tau
    u2 = r * (15.707963267948966 - r * (7.853981633974483 - 1.5707963267948966 * r))
    u3 = r * (7.853981633974483 - r * (15.707963267948966 - u2))
    u4 = jnp.sin(jnp.where(before, 1.5707963267948966 * (u1 * u1 * tau), u3))
    u5 = D * (u4 * u4)
    start = eta_0 - u5
    end = eta_e + u5
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + cos(pi*tau)/2 + 1/2)``

    Equation: (10), (12)
    Claims: cosine.additive.minus.start, cosine.additive.minus.end, cosine.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = jnp.minimum(c3, 0.875)
    c5 = k - 1.0
    before = step <= total * c4
    u1 = jnp.sin(1.5707963267948966 * jnp.where(before, tau, r))
    u2 = u1 * u1
    u3 = _log_of_both(tau, r)
    start = _put_back(eta_0 - D * (u2 - (tau - jnp.exp(k * u3))), eta_0, eta_e)
    end = _put_back(eta_e + D * (u2 - _expm1(c5 * u3) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + cos(pi*tau)/2 + 1/2)``

    Equation: (10), (12)
    Claims: cosine.additive.plus.start, cosine.additive.plus.end, cosine.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = jnp.sin(1.5707963267948966 * jnp.where(before, tau, r))
    u2 = u1 * u1
    u3 = _log_of_both(tau, r)
    start = _put_back(eta_0 - D * (u2 - (jnp.exp(k * u3) - tau)), eta_0, eta_e)
    end = _put_back(eta_e + D * (u2 + _expm1(c1 * u3) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**k)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 8 ulp of eta: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.484375)
    c3 = c2**c1
    c4 = jnp.minimum(c3, _below_one(tau))
    c5 = D / 2.718281828459045
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = _expm1(jnp.where(before, -jnp.exp(u2), u2))
    start = D + D * u3
    end = c5 + D * (0.36787944117144233 * _expm1(-u3))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c5, rate))
    return _result(rate, dtype)


def exponential_warp_k1(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 1, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^46, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.9 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.484375 * total
    u1 = _expm1(jnp.where(before, -tau, r))
    start = D + D * u1
    end = c1 + D * (0.36787944117144233 * u1)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 3/2, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**(3/2))``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^46, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.578125 * total
    u1 = jnp.sqrt(tau)
    u2 = _expm1(jnp.where(before, -(tau * u1), r + tau * (r / (1.0 + u1))))
    start = D + D * u2
    end = c1 + D * (0.36787944117144233 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 2, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**2)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.671875 * total
    u1 = _expm1(jnp.where(before, -(tau * tau), r * (2.0 - r)))
    start = D + D * u1
    end = c1 + D * (0.36787944117144233 * u1)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 5/2, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**(5/2))``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.703125 * total
    u1 = tau * tau
    u2 = jnp.sqrt(tau)
    u3 = _expm1(jnp.where(before, -(u1 * u2), 2.0 * r + r * (u1 / (1.0 + u2) - r)))
    start = D + D * u3
    end = c1 + D * (0.36787944117144233 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k3(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 3, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**3)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.3 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.75 * total
    u1 = jnp.where(before, -(tau * tau * tau), 2.0 * r + r * (1.0 - r * (3.0 - r)))
    u2 = _expm1(u1)
    start = D + D * u2
    end = c1 + D * (0.36787944117144233 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k4(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 4, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**4)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.4 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.796875 * total
    u1 = tau * tau
    u2 = _expm1(jnp.where(before, -(u1 * u1), r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    start = D + D * u2
    end = c1 + D * (0.36787944117144233 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k5(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 5, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*exp(-tau**5)``

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.range, exponential.warp.monotone
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.6 ulp conditional, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.828125 * total
    u1 = tau * tau
    u2 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    u3 = _expm1(jnp.where(before, -(u1 * u1 * tau), u2))
    start = D + D * u3
    end = c1 + D * (0.36787944117144233 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential additive minus, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*(tau - tau**k + exp(-tau))``

    Equation: (10), (13)
    Claims: exponential.additive.minus.monotone-region
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta for k >= 1, k <= 8; 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta for k >= 1, k <= 8; 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = jnp.minimum(c3, 0.875)
    c5 = D / 2.718281828459045
    before = step <= total * c4
    u1 = _expm1(jnp.where(before, -tau, r))
    u2 = D * (0.36787944117144233 * u1 - r - _expm1(k * _log1p(-r)))
    start = _hold(D - D * (tau**k - (tau + u1)), eta_0, eta_e)
    end = _hold(c5 + u2, eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c5, rate))
    return _result(rate, dtype)


def exponential_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential additive plus, with tau = t/T.

    ``eta(t) = (eta_0 - eta_e)*(-tau + tau**k + exp(-tau))``

    Equation: (10), (13)
    Claims: exponential.additive.plus.monotone-region
    Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
    Range: no (as given, the curve does not meet both ends)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0
    before = step <= 0.5 * total
    u1 = _expm1(jnp.where(before, -tau, r))
    u2 = _log_of_both(tau, r)
    u3 = D * (0.36787944117144233 * u1 + _expm1(c2 * u2) * tau)
    start = _hold(D - D * (tau - (u1 + jnp.exp(k * u2))), eta_0, eta_e)
    end = _hold(c1 + u3, eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_anchored_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**k))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 8 ulp of eta: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.390625)
    c3 = c2**c1
    c4 = jnp.minimum(c3, _below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = _expm1(jnp.where(before, -jnp.exp(u2), u2))
    start = eta_0 + D * (1.5819767068693265 * u3)
    end = jnp.clip(eta_e + D * (0.5819767068693265 * _expm1(-u3)), eta_e, eta_0)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k1(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: conditional (7.9 ulp conditional, 6.4 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.390625 * total
    u1 = _expm1(jnp.where(before, -tau, r))
    start = eta_0 + D * (1.5819767068693265 * u1)
    end = eta_e + D * (0.5819767068693265 * u1)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(3/2)))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (10 ulp conditional, 8.1 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.53125 * total
    u1 = jnp.sqrt(tau)
    u2 = _expm1(jnp.where(before, -(tau * u1), r + r * (tau / (1.0 + u1))))
    start = eta_0 + D * (1.5819767068693265 * u2)
    end = eta_e + D * (0.5819767068693265 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**2))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (9.9 ulp conditional, 7.9 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.625 * total
    u1 = _expm1(jnp.where(before, -(tau * tau), r * (2.0 - r)))
    start = eta_0 + D * (1.5819767068693265 * u1)
    end = eta_e + D * (0.5819767068693265 * u1)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(5/2)))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.3 ulp conditional, 9.3 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = tau * tau
    u2 = jnp.sqrt(tau)
    u3 = _expm1(jnp.where(before, -(u1 * u2), 2.0 * r + r * (u1 / (1.0 + u2) - r)))
    start = eta_0 + D * (1.5819767068693265 * u3)
    end = eta_e + D * (0.5819767068693265 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k3(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**3))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^48, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.1 ulp conditional, 9.1 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.734375 * total
    u1 = _expm1(jnp.where(before, -(tau * tau * tau), r * (3.0 - r * (3.0 - r))))
    start = eta_0 + D * (1.5819767068693265 * u1)
    end = eta_e + D * (0.5819767068693265 * u1)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k4(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**4))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (12.1 ulp conditional, 10.1 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = tau * tau
    u2 = _expm1(jnp.where(before, -(u1 * u1), r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    start = eta_0 + D * (1.5819767068693265 * u2)
    end = eta_e + D * (0.5819767068693265 * u2)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k5(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**5))/(1 - exp(-1))``

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (composition and error below step up to the seam, composition and error below step
    after it, T <= 2^47, if each library function is within 1 ulp)
    Error: 8 ulp of eta: tested (11.5 ulp conditional, 9.5 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.78125 * total
    u1 = tau * tau
    u2 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    u3 = _expm1(jnp.where(before, -(u1 * u1 * tau), u2))
    start = eta_0 + D * (1.5819767068693265 * u3)
    end = eta_e + D * (0.5819767068693265 * u3)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))``

    Equation: (10), (13)
    Claims: exponential-anchored.additive.minus.start, exponential-anchored.additive.minus.end,
    exponential-anchored.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = jnp.minimum(c3, 0.875)
    before = step <= total * c4
    u1 = _expm1(jnp.where(before, -tau, r))
    u2 = D * (0.5819767068693265 * u1 - r - _expm1(k * _log1p(-r)))
    start = _put_back(eta_0 - D * (tau**k - (tau + 1.5819767068693265 * u1)), eta_0, eta_e)
    end = _put_back(eta_e + u2, eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))``

    Equation: (10), (13)
    Claims: exponential-anchored.additive.plus.start, exponential-anchored.additive.plus.end,
    exponential-anchored.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = _log_of_both(tau, r)
    u2 = _expm1(jnp.where(before, -tau, r))
    start = _put_back(eta_0 - D * (tau - (jnp.exp(k * u1) + 1.5819767068693265 * u2)), eta_0, eta_e)
    end = _put_back(eta_e + D * (0.5819767068693265 * u2 + _expm1(c1 * u1) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Htd warp, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 20 ulp of eta: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 40 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.578125)
    c3 = c2**c1
    c4 = jnp.minimum(c3, _below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = _expm1(jnp.where(before, 18.0 * jnp.exp(u2), u2))
    u4 = _expm1(-(18.0 * u3))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = jnp.clip(eta_e + D * (u4 / (404.42630245220926 + 0.9999938405955117 * u4)), eta_e, eta_0)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k1(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 1, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^44, if each
    library function is within 1 ulp)
    Error: 12 ulp of eta: tested (25 ulp conditional, 23 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.578125 * total
    u1 = _expm1(18.0 * jnp.where(before, tau, r))
    start = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
    end = eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k3_2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 3/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(3/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^41, if each
    library function is within 1 ulp)
    Error: 12 ulp of eta: tested (60 ulp conditional, 58 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.671875 * total
    u1 = jnp.sqrt(tau)
    u2 = r * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * u1))
    u3 = _expm1(jnp.where(before, 18.0 * (tau * u1), u2))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**2 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^39, if each
    library function is within 1 ulp)
    Error: 16 ulp of eta: tested (42.8 ulp conditional, 40.8 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 32 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = _expm1(jnp.where(before, 18.0 * (tau * tau), r * (36.0 - 18.0 * r)))
    start = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
    end = eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k5_2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 5/2, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(5/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^38, if each
    library function is within 1 ulp)
    Error: 16 ulp of eta: tested (72.5 ulp conditional, 70.5 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 32 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.78125 * total
    u1 = jnp.sqrt(tau)
    u2 = r * (18.0 + tau * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * u1)))
    u3 = _expm1(jnp.where(before, 18.0 * (tau * tau * u1), u2))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k3(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 3, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**3 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^37, if each
    library function is within 1 ulp)
    Error: 12 ulp of eta: tested (55.4 ulp conditional, 53.4 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.8125 * total
    u1 = jnp.where(before, 18.0 * (tau * tau * tau), r * (54.0 - r * (54.0 - 18.0 * r)))
    u2 = _expm1(u1)
    start = eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2))
    end = eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k4(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 4, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**4 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^36, if each
    library function is within 1 ulp)
    Error: 16 ulp of eta: tested (59.4 ulp conditional, 57.4 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 32 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.84375 * total
    u1 = tau * tau
    u2 = jnp.where(before, 18.0 * (u1 * u1), r * (72.0 - r * (108.0 - r * (72.0 - 18.0 * r))))
    u3 = _expm1(u2)
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k5(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 5, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**5 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^34, if each
    library function is within 1 ulp)
    Error: 12 ulp of eta: tested (71.5 ulp conditional, 69.5 for eta_e = 0, if each library function is within 1 ulp)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 24 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = tau * tau
    u2 = r * (90.0 - r * (180.0 - r * (180.0 - r * (90.0 - 18.0 * r))))
    u3 = _expm1(jnp.where(before, 18.0 * (u1 * u1 * tau), u2))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Htd additive minus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))``

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.minus.start, htd.additive.minus.end, htd.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 1.0)
    c3 = (0.5 * c2) ** c2
    c4 = jnp.minimum(c3, 0.875)
    c5 = k - 1.0
    before = step <= total * c4
    u1 = _expm1(18.0 * jnp.where(before, tau, r))
    u2 = _log_of_both(tau, r)
    u3 = u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau - jnp.exp(k * u2))
    u4 = u1 / (404.42630245220926 + 0.9999938405955117 * u1)
    start = _put_back(eta_0 - D * u3, eta_0, eta_e)
    end = _put_back(eta_e + D * (u4 - _expm1(c5 * u2) * tau), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Htd additive plus, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))``

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.plus.start, htd.additive.plus.end, htd.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
    Error: 8 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, T <= 10^5); beyond, roundings
    may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = _log_of_both(tau, r)
    u2 = _expm1(jnp.where(before, 18.0 * tau, c1 * u1))
    u3 = u2 / (162353.35520762653 + 0.9975273616510435 * u2) - (jnp.exp(k * u1) - tau)
    u4 = _expm1(18.0 * r)
    start = _put_back(eta_0 - D * u3, eta_0, eta_e)
    end = _put_back(eta_e + D * (u2 * tau + u4 / (404.42630245220926 + 0.9999938405955117 * u4)), eta_0, eta_e)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_linear_increment(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, amplitude: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine linear increment, with tau = t/T.

    ``eta(t) = eta_e + (eta_0 - eta_e)*(pi**2*amplitude*(tau*(tau**(k - 1) - 1)/(k - 1) + tau**k*(1 - tau))/(2*k) +
    cos(pi*tau)/2 + 1/2)``

    Equation: (12), section 6
    Claims: increment.cosine-rescue.ends, increment.cosine-rescue
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: tested (the kernel takes parameters)
    Monotone in float64: tested (for the parameters with which the curve falls, T <= 10^6)
    Error: 12 ulp of eta_0: tested
    Monotone in float32: tested (for the parameters with which the curve falls, k <= 8, amplitude <= 0.9, T <= 10^5);
    beyond, roundings may make it rise
    Error in float32: 24 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, amplitude=amplitude)
    eta_0, eta_e, k, amplitude = rates
    tau, r = _share(step, total), _share(left, total)
    D = eta_0 - eta_e
    c1 = 0.5 * (9.869604401089358 * amplitude / k)
    c2 = k - 1.0
    before = step <= 0.5 * total
    u1 = jnp.sin(1.5707963267948966 * jnp.where(before, tau, r))
    u2 = u1 * u1
    u3 = _log_of_both(tau, r)
    u4 = jnp.exp(k * u3)
    u5 = _expm1(c2 * u3)
    u6 = u2 - c1 * (u4 * r + tau * u5 / c2)
    u7 = u2 + c1 * (r * u4 + u5 * tau / c2)
    start = eta_0 - D * u6
    end = jnp.clip(eta_e + D * u7, eta_e, eta_0)
    rate = jnp.where(before, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


KERNELS: dict[str, Callable[..., jax.Array]] = {
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
