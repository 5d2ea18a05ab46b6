"""Kernels for JAX: pure functions of the step, clean under jit and vmap.

With ``functools.partial`` over the parameters a kernel is a schedule for optax. In float64 where JAX is set to it
(``jax_enable_x64``), otherwise in float32, with a bound of its own.

Generated; do not edit. Command: kdecay generate
SymPy: 1.14.0

Preconditions: T a whole number, 1 <= T <= 2^53; 0 <= eta_e <= eta_0, finite; k > 0 and N > 0; for the cosine with
the linear increment k > 1 and 0 <= amplitude <= 1. Steps are whole numbers.
Postconditions: eta(0) and eta(T) are the values at the ends bit for bit, eta_0 and eta_e but for the exponential of
eq. (13), which meets neither; t < 0 is held at eta(0) and t > T at eta(T); a step that is not a number gives one.
All rates are finite; those of a curve that leaves the range, for eta_0 up to 2^1022.
Each kernel says what holds for it and whether that is proved or tested.
"""

from __future__ import annotations

from collections.abc import Callable

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike, DTypeLike

Number = float | jax.Array


def _inputs(t: ArrayLike, T: int, **rates: Number) -> tuple[jax.Array, jax.Array, jax.Array, list[jax.Array]]:
    """The step, T - t and T in the precision that JAX is set to, and the parameters as arrays."""
    step = jnp.asarray(t)
    if not (jnp.issubdtype(step.dtype, jnp.integer) or jnp.issubdtype(step.dtype, jnp.floating)):
        raise TypeError(f"t has the dtype {step.dtype}: steps must be real numbers")
    if isinstance(T, bool) or not isinstance(T, int):
        raise TypeError(f"T={T!r}: must be an int")
    wide = bool(jax.config.read("jax_enable_x64"))
    largest = 2**53 if wide else 2**31 - 1
    if not 1 <= T <= largest:
        switch = "" if wide else "; jax.config.update('jax_enable_x64', True) admits up to 2^53"
        raise ValueError(f"T={T!r}: must be a whole number from 1 to {largest}{switch}")
    precision = jnp.float64 if wide else jnp.float32
    # The difference is exact: of integers, or of floats of 53 bits.
    whole = jnp.asarray(T, dtype=jnp.int64 if wide else jnp.int32)
    exact = step.astype(whole.dtype if jnp.issubdtype(step.dtype, jnp.integer) else precision)
    left = (whole - exact).astype(precision)
    values = [_real(name, value, precision) for name, value in rates.items()]
    return step.astype(precision), left, whole.astype(precision), values


def _real(name: str, value: Number, precision: DTypeLike) -> jax.Array:
    if isinstance(value, bool | str | bytes | complex):
        raise TypeError(f"{name}={value!r}: must be a real number or an array")
    if isinstance(value, int | float):
        highest = 1.0 if name == "amplitude" else float(jnp.finfo(precision).max)
        # NaN fails both comparisons.
        if not (0.0 <= value <= highest) or (name in ("k", "N") and value == 0.0):
            raise ValueError(f"{name}={value!r}: must be finite and {'> 0' if name in ('k', 'N') else '>= 0'}")
    array = jnp.asarray(value)
    if jnp.issubdtype(array.dtype, jnp.complexfloating):
        raise TypeError(f"{name} has the dtype {array.dtype}: must be real")
    return array.astype(precision)


def _floating(dtype: DTypeLike) -> DTypeLike:
    if not jnp.issubdtype(dtype, jnp.floating):
        raise TypeError(f"dtype={dtype}: must be a floating-point type")
    return dtype


def _log1p(x: jax.Array) -> jax.Array:
    """Log(1 + x) by Kahan: the rounding of 1 + x is divided out again."""
    y = 1.0 + x
    moved = y - 1.0
    same = moved == 0.0
    return jnp.where(same, x, jnp.log(jnp.where(same, 2.0, y)) * (x / jnp.where(same, 1.0, moved)))


def linear_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear warp, with tau = t/T.

    eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.5)
    start = eta_0 - D * tau**k
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = jnp.minimum(eta_e - D * jnp.expm1(k * b1), eta_0)
    rate = jnp.where(step <= total * c2**c1, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k1(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * jnp.sqrt(tau))
    end = eta_e + D * (r + tau * (r / (1.0 + jnp.sqrt(tau))))
    rate = jnp.where(step <= 0.6299605249474366 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**2)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau)
    end = eta_e + D * (r * (2.0 - r))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau * jnp.sqrt(tau))
    end = eta_e + D * (r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau))))
    rate = jnp.where(step <= 0.6931448431551464 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k3(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (1 - tau**3)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau * tau)
    end = eta_e + D * (r * (3.0 - r * (3.0 - r)))
    rate = jnp.where(step <= 0.6933612743506347 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k4(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (1 - tau**4)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * a1)
    end = eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_warp_k5(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Linear warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (1 - tau**5)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * a1 * tau)
    end = eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-2*tau + tau**k + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (2.0 * tau - tau**k)
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (r + jnp.expm1(c1 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k1(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 1, with tau = t/T.

    eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau + tau * (r / (1.0 + jnp.sqrt(tau))))
    end = eta_e + D * (r - r / (1.0 + jnp.sqrt(tau)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau + tau * r)
    end = eta_e + D * (r * r)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (2.0 * tau - tau * tau * jnp.sqrt(tau))
    end = eta_e + D * (r - (r + tau * (r / (1.0 + jnp.sqrt(tau)))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k3(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (2.0 * tau - tau * tau * tau)
    end = eta_e - D * (r * (tau - 1.0 + tau * tau))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k4(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (2.0 * tau - a1 * a1)
    b1 = tau * tau
    end = eta_e - D * (r * (tau - 1.0 + b1 + b1 * tau))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def linear_additive_plus_k5(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Linear additive plus, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (2.0 * tau - a1 * a1 * tau)
    b1 = tau * tau
    end = eta_e - D * (r * (tau - 1.0 + b1 + b1 * b1 + b1 * tau))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, N: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, with tau = t/T.

    eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 - 0.5 ** (1.0 / N)
    c2 = 1.0 / k
    c3 = jnp.minimum(c1, c2)
    c4 = jnp.minimum(c3, 0.5)
    start = eta_0 + D * jnp.expm1(N * _log1p(-(tau**k)))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = jnp.minimum(eta_e + D * (-jnp.expm1(k * b1)) ** N, eta_0)
    rate = jnp.where(step <= total * c4**c2, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k1_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 1, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)))
    end = eta_e + D * jnp.sqrt(r)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sqrt(tau)
    start = eta_0 - D * (tau * a1 / (1.0 + jnp.sqrt(r + tau * (r / (1.0 + a1)))))
    end = eta_e + D * jnp.sqrt(r + tau * (r / (1.0 + jnp.sqrt(tau))))
    rate = jnp.where(step <= 0.6299605249474366 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau / (1.0 + jnp.sqrt(r * (1.0 + tau))))
    end = eta_e + D * jnp.sqrt(r * (2.0 - r))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sqrt(tau)
    a2 = 1.0 + jnp.sqrt(r * (1.0 + tau * (1.0 + tau / (1.0 + a1))))
    start = eta_0 - D * (tau * tau * a1 / a2)
    b1 = D * jnp.sqrt(r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau))))
    end = eta_e + b1
    rate = jnp.where(step <= 0.6931448431551464 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k3_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = D * (tau * tau * tau / (1.0 + jnp.sqrt(r * (1.0 + tau * (1.0 + tau)))))
    start = eta_0 - a1
    end = eta_e + D * jnp.sqrt(r * (3.0 - r * (3.0 - r)))
    rate = jnp.where(step <= 0.6933612743506347 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k4_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 4, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = a1 * a1 / (1.0 + jnp.sqrt(r * (1.0 + tau * (1.0 + tau * (1.0 + tau)))))
    start = eta_0 - D * a2
    end = eta_e + D * jnp.sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k5_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = 1.0 + jnp.sqrt(r * (1.0 + tau * (1.0 + tau * (1.0 + tau * (1.0 + tau)))))
    start = eta_0 - D * (a1 * a1 * tau / a2)
    b1 = D * jnp.sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = eta_e + b1
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k1_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 1, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(step <= 0.2928932188134525 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k3_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * jnp.sqrt(tau)
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r + tau * (r / (1.0 + jnp.sqrt(tau)))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.44103481920751075 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 2, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**2)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r * (2.0 - r)
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.541196100146197 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k5_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau * jnp.sqrt(tau)
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau)))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.6119046122710509 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k3_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 3, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**3)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau * tau
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r * (3.0 - r * (3.0 - r))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.6641045243088701 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k4_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 4, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**4)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = a1 * a1
    start = eta_0 - D * (a2 * (2.0 - a2))
    b1 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_warp_k5_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial warp, k = 5, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**5)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = a1 * a1 * tau
    start = eta_0 - D * (a2 * (2.0 - a2))
    b1 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, N: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (1 - tau)**N)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = N - 1.0
    c2 = k - 1.0
    a1 = jnp.where(r < tau, jnp.log(r), _log1p(-tau))
    start = eta_0 - D * (tau**k - jnp.expm1(c1 * a1) * r)
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (r**N - jnp.expm1(c2 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k1_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 1, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)))
    end = eta_e + D * jnp.sqrt(r)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau - tau * jnp.sqrt(tau)))
    end = eta_e + D * (jnp.sqrt(r) + r / (1.0 + jnp.sqrt(tau)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau - tau * tau))
    end = eta_e + D * (jnp.sqrt(r) + r * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau - tau * tau * jnp.sqrt(tau)))
    end = eta_e + D * (jnp.sqrt(r) + (r + tau * (r / (1.0 + jnp.sqrt(tau)))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k3_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau - tau * tau * tau))
    end = eta_e + D * (jnp.sqrt(r) + r * (2.0 - r) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k4_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 4, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau - a1 * a1))
    end = eta_e + D * (jnp.sqrt(r) + r * (3.0 - r * (3.0 - r)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k5_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau - a1 * a1 * tau))
    b1 = D * (jnp.sqrt(r) + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    end = eta_e + b1
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k1_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 1, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k3_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * r + tau * jnp.sqrt(tau))
    end = eta_e + D * (r * r + r / (1.0 + jnp.sqrt(tau)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k5_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * r + tau * tau * jnp.sqrt(tau))
    end = eta_e + D * (r * r + (r + tau * (r / (1.0 + jnp.sqrt(tau)))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k3_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 3, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau - tau * tau * r)
    end = eta_e + D * (r * (1.0 + tau * tau))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k4_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 4, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * a1 + tau * r)
    b1 = tau * tau
    end = eta_e + D * (r * (1.0 + b1 + b1 * tau))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_minus_k5_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive minus, k = 5, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau * r + a1 * a1 * tau)
    end = eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, N: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (1 - tau)**N)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (tau - (tau**k + jnp.expm1(N * _log1p(-tau))))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (r**N + jnp.expm1(c1 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k1_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 1, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)))
    end = eta_e + D * jnp.sqrt(r)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k3_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau * jnp.sqrt(tau) - tau))
    end = eta_e + D * (jnp.sqrt(r) - r / (1.0 + jnp.sqrt(tau)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau * tau - tau))
    end = eta_e + D * (jnp.sqrt(r) - r * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k5_2_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau * tau * jnp.sqrt(tau) - tau))
    end = eta_e + D * (jnp.sqrt(r) - (r + tau * (r / (1.0 + jnp.sqrt(tau)))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k3_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (tau * tau * tau - tau))
    end = eta_e + D * (jnp.sqrt(r) - r * (2.0 - r) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k4_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 4, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (a1 * a1 - tau))
    end = eta_e + D * (jnp.sqrt(r) - r * (3.0 - r * (3.0 - r)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k5_n1_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + jnp.sqrt(r)) - (a1 * a1 * tau - tau))
    b1 = D * (jnp.sqrt(r) - r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    end = eta_e + b1
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k1_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 1, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k3_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * jnp.sqrt(tau) - tau))
    end = eta_e + D * (r * r - r / (1.0 + jnp.sqrt(tau)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 2.0 * tau
    start = eta_0 - D * (a1 - tau * (a1 - 1.0))
    end = eta_e + D * (r * r - r * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k5_2_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * tau * jnp.sqrt(tau) - tau))
    end = eta_e + D * (r * r - (r + tau * (r / (1.0 + jnp.sqrt(tau)))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k3_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 3, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * tau * tau - tau))
    end = eta_e + D * (r * r - r * (2.0 - r) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k4_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 4, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (a1 * a1 - tau))
    end = eta_e + D * (r * r - r * (3.0 - r * (3.0 - r)) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def polynomial_additive_plus_k5_n2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Polynomial additive plus, k = 5, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (a1 * a1 * tau - tau))
    end = eta_e + D * (r * r - r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine warp, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.5)
    a1 = jnp.sin(1.5707963267948966 * tau**k)
    start = eta_0 - D * (a1 * a1)
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    b2 = jnp.sin(1.5707963267948966 * jnp.expm1(k * b1))
    end = jnp.minimum(eta_e + D * (b2 * b2), eta_0)
    rate = jnp.where(step <= total * c2**c1, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k1(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sin(1.5707963267948966 * tau)
    start = eta_0 - D * (a1 * a1)
    b1 = jnp.sin(1.5707963267948966 * r)
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(3/2))/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sin(1.5707963267948966 * (tau * jnp.sqrt(tau)))
    start = eta_0 - D * (a1 * a1)
    b1 = jnp.sin(1.5707963267948966 * (r + tau * (r / (1.0 + jnp.sqrt(tau)))))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.6299605249474366 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**2)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sin(1.5707963267948966 * (tau * tau))
    start = eta_0 - D * (a1 * a1)
    b1 = jnp.sin(1.5707963267948966 * (r * (2.0 - r)))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(5/2))/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sin(1.5707963267948966 * (tau * tau * jnp.sqrt(tau)))
    start = eta_0 - D * (a1 * a1)
    b1 = jnp.sin(1.5707963267948966 * (r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau)))))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.6931448431551464 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k3(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**3)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = jnp.sin(1.5707963267948966 * (tau * tau * tau))
    start = eta_0 - D * (a1 * a1)
    b1 = jnp.sin(1.5707963267948966 * (r * (3.0 - r * (3.0 - r))))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.6933612743506347 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k4(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**4)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = jnp.sin(1.5707963267948966 * (a1 * a1))
    start = eta_0 - D * (a2 * a2)
    b1 = jnp.sin(1.5707963267948966 * (r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_warp_k5(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Cosine warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**5)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = jnp.sin(1.5707963267948966 * (a1 * a1 * tau))
    start = eta_0 - D * (a2 * a2)
    b1 = jnp.sin(1.5707963267948966 * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))))
    end = eta_e + D * (b1 * b1)
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + cos(pi*tau)/2 + 1/2)

    Equation: (10), (12)
    Claims: cosine.additive.minus.start, cosine.additive.minus.end
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = jnp.sin(1.5707963267948966 * tau)
    start = eta_0 - D * (a1 * a1 - (tau - tau**k))
    b1 = jnp.sin(1.5707963267948966 * r)
    b2 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (b1 * b1 - jnp.expm1(c1 * b2) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + cos(pi*tau)/2 + 1/2)

    Equation: (10), (12)
    Claims: cosine.additive.plus.start, cosine.additive.plus.end
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = jnp.sin(1.5707963267948966 * tau)
    start = eta_0 - D * (a1 * a1 - (tau**k - tau))
    b1 = jnp.sin(1.5707963267948966 * r)
    b2 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (b1 * b1 + jnp.expm1(c1 * b2) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**k)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.5)
    c3 = D / 2.718281828459045
    start = D + D * jnp.expm1(-(tau**k))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = c3 + D * (0.36787944117144233 * jnp.expm1(-jnp.expm1(k * b1)))
    rate = jnp.where(step <= total * c2**c1, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c3, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k1(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 1, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * jnp.expm1(-tau)
    end = c1 + D * (0.36787944117144233 * jnp.expm1(r))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 3/2, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**(3/2))

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * jnp.expm1(-(tau * jnp.sqrt(tau)))
    end = c1 + D * (0.36787944117144233 * jnp.expm1(r + tau * (r / (1.0 + jnp.sqrt(tau)))))
    rate = jnp.where(step <= 0.6299605249474366 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 2, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**2)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * jnp.expm1(-(tau * tau))
    end = c1 + D * (0.36787944117144233 * jnp.expm1(r * (2.0 - r)))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 5/2, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**(5/2))

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * jnp.expm1(-(tau * tau * jnp.sqrt(tau)))
    b1 = 0.36787944117144233 * jnp.expm1(r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau))))
    end = c1 + D * b1
    rate = jnp.where(step <= 0.6931448431551464 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k3(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 3, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**3)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * jnp.expm1(-(tau * tau * tau))
    end = c1 + D * (0.36787944117144233 * jnp.expm1(r * (3.0 - r * (3.0 - r))))
    rate = jnp.where(step <= 0.6933612743506347 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k4(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 4, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**4)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    a1 = tau * tau
    start = D + D * jnp.expm1(-(a1 * a1))
    b1 = D * (0.36787944117144233 * jnp.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    end = c1 + b1
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_warp_k5(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential warp, k = 5, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**5)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    a1 = tau * tau
    start = D + D * jnp.expm1(-(a1 * a1 * tau))
    b1 = 0.36787944117144233 * jnp.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = c1 + D * b1
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential additive minus, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*(tau - tau**k + exp(-tau))

    Equation: (10), (13)
    Claims: exponential.additive.minus.start, exponential.additive.minus.end, exponential.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0
    start = D - D * (tau**k - (tau + jnp.expm1(-tau)))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = c1 + D * (0.36787944117144233 * jnp.expm1(r) - jnp.expm1(c2 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential additive plus, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*(-tau + tau**k + exp(-tau))

    Equation: (10), (13)
    Claims: exponential.additive.plus.start, exponential.additive.plus.end, exponential.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0
    start = D - D * (tau - (jnp.expm1(-tau) + tau**k))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = c1 + D * (0.36787944117144233 * jnp.expm1(r) + jnp.expm1(c2 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, D, jnp.where(left <= 0, c1, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**k))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.3798854930417225)
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(tau**k)))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = jnp.minimum(eta_e + D * (0.5819767068693265 * jnp.expm1(-jnp.expm1(k * b1))), eta_0)
    rate = jnp.where(step <= total * c2**c1, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k1(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-tau))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r))
    rate = jnp.where(step <= 0.3798854930417225 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k3_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(3/2)))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(tau * jnp.sqrt(tau))))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r + tau * (r / (1.0 + jnp.sqrt(tau)))))
    rate = jnp.where(step <= 0.5245277541084011 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**2))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(tau * tau)))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r * (2.0 - r)))
    rate = jnp.where(step <= 0.616348515891555 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k5_2(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(5/2)))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(tau * tau * jnp.sqrt(tau))))
    b1 = 0.5819767068693265 * jnp.expm1(r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau))))
    end = eta_e + D * b1
    rate = jnp.where(step <= 0.6789864127446038 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k3(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**3))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(tau * tau * tau)))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r * (3.0 - r * (3.0 - r))))
    rate = jnp.where(step <= 0.6933612743506347 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k4(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**4))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(a1 * a1)))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_warp_k5(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**5))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 + D * (1.5819767068693265 * jnp.expm1(-(a1 * a1 * tau)))
    b1 = 0.5819767068693265 * jnp.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = eta_e + D * b1
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))

    Equation: (10), (13)
    Claims: exponential-anchored.additive.minus.start, exponential-anchored.additive.minus.end, exponential-
    anchored.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (tau**k - (tau + 1.5819767068693265 * jnp.expm1(-tau)))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r) - jnp.expm1(c1 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def exponential_anchored_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Exponential anchored additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))

    Equation: (10), (13)
    Claims: exponential-anchored.additive.plus.start, exponential-anchored.additive.plus.end, exponential-
    anchored.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (tau - (tau**k + 1.5819767068693265 * jnp.expm1(-tau)))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    end = eta_e + D * (0.5819767068693265 * jnp.expm1(r) + jnp.expm1(c1 * b1) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Htd warp, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = jnp.minimum(c1, 0.5)
    a1 = 9.0 * tau**k
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0)))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    b2 = 9.0 * jnp.expm1(k * b1)
    end = jnp.minimum(eta_e - D * (0.04978737502844516 * (jnp.sinh(b2) / jnp.cosh(3.0 + b2))), eta_0)
    rate = jnp.where(step <= total * c2**c1, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k1(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * tau
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0)))
    b1 = 9.0 * r
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k3_2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(3/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * jnp.sqrt(tau))
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0)))
    b1 = 9.0 * (r + tau * (r / (1.0 + jnp.sqrt(tau))))
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.6299605249474366 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**2 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * tau)
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0)))
    b1 = 9.0 * (r * (2.0 - r))
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k5_2(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(5/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * tau * jnp.sqrt(tau))
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0)))
    b1 = 9.0 * (r * (2.0 - r) + tau * tau * (r / (1.0 + jnp.sqrt(tau))))
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.6931448431551464 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k3(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**3 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * tau * tau)
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0)))
    b1 = 9.0 * (r * (3.0 - r * (3.0 - r)))
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.6933612743506347 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k4(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**4 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = 9.0 * (a1 * a1)
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a2) / jnp.cosh(a2 - 6.0)))
    b1 = 9.0 * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.7071067811865476 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_warp_k5(t: ArrayLike, T: int, eta_0: Number, eta_e: Number, *, dtype: DTypeLike | None = None) -> jax.Array:
    """Htd warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**5 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = 9.0 * (a1 * a1 * tau)
    start = eta_0 - D * (0.002484896426864609 * (jnp.sinh(a2) / jnp.cosh(a2 - 6.0)))
    b1 = 9.0 * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = eta_e + D * (0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1)))
    rate = jnp.where(step <= 0.7247796636776955 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_additive_minus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Htd additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.minus.start, htd.additive.minus.end, htd.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    a2 = 9.0 * tau
    a3 = 0.002484896426864609 * (jnp.sinh(a2) / jnp.cosh(a2 - 6.0))
    start = eta_0 - D * (tau * jnp.expm1(c1 * a1) + a3)
    b1 = 9.0 * r
    b2 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    b3 = 0.04978737502844516 * (jnp.sinh(b1) / jnp.cosh(3.0 - b1))
    end = eta_e + D * (b3 - jnp.expm1(c1 * b2) * tau)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def htd_additive_plus(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Htd additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.plus.start, htd.additive.plus.end, htd.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = 9.0 * tau
    a2 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    a3 = 0.002484896426864609 * (jnp.sinh(a1) / jnp.cosh(a1 - 6.0))
    start = eta_0 - D * (a3 - tau * jnp.expm1(c1 * a2))
    b1 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    b2 = 9.0 * r
    b3 = 0.04978737502844516 * (jnp.sinh(b2) / jnp.cosh(3.0 - b2))
    end = eta_e + D * (jnp.expm1(c1 * b1) * tau + b3)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


def cosine_linear_increment(
    t: ArrayLike, T: int, eta_0: Number, eta_e: Number, k: Number, amplitude: Number, *, dtype: DTypeLike | None = None
) -> jax.Array:
    """Cosine linear increment, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(pi**2*amplitude*tau*(tau**(k - 1) - 1)/(2*k*(k - 1)) +
    pi**2*amplitude*tau**k*(1 - tau)/(2*k) + cos(pi*tau)/2 + 1/2)

    Equation: (12), section 6
    Claims: increment.cosine-rescue.ends, increment.cosine-rescue
    """
    step, left, total, rates = _inputs(t, T, eta_0=eta_0, eta_e=eta_e, k=k, amplitude=amplitude)
    eta_0, eta_e, k, amplitude = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 9.869604401089358 * amplitude
    c2 = k - 1.0
    c3 = c1 / (2.0 * k * c2)
    c4 = 0.5 * (c1 / k)
    a1 = jnp.sin(1.5707963267948966 * tau)
    a2 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    a3 = c3 * (tau * jnp.expm1(c2 * a2))
    start = eta_0 - D * (a1 * a1 - (c4 * (tau**k * r) + a3))
    b1 = jnp.sin(1.5707963267948966 * r)
    b2 = jnp.where(tau < r, jnp.log(tau), _log1p(-r))
    b3 = c3 * (jnp.expm1(c2 * b2) * tau)
    end = jnp.minimum(eta_e + D * (b1 * b1 + c4 * (r * tau**k) + b3), eta_0)
    rate = jnp.where(step <= 0.5 * total, start, end)
    rate = jnp.where(step <= 0, eta_0, jnp.where(left <= 0, eta_e, rate))
    return rate if dtype is None else rate.astype(_floating(dtype))


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
