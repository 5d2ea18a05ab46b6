"""Kernels on PyTorch tensors: steps and parameters on any device, no host synchronization, no branch on data.

float64 inside, and out unless ``dtype`` says otherwise; float32 on devices without float64 (MPS) or where ``compute``
says so. Parameters that are tensors are not checked: that would need the host.

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

import torch

Number = float | torch.Tensor


def _inputs(
    t: torch.Tensor, T: int | torch.Tensor, compute: torch.dtype | None, **rates: Number
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, list[torch.Tensor]]:
    """The step, T - t and T in the precision of the computation, and the parameters as tensors on the step's device."""
    if not isinstance(t, torch.Tensor):
        raise TypeError(f"t={t!r}: the step must be a tensor")
    if t.is_complex() or t.dtype in (torch.bool, torch.uint64):
        raise TypeError(f"t has the dtype {t.dtype}: steps must be real numbers, whole ones of at most 63 bits")
    precision = compute or (torch.float32 if t.device.type == "mps" else torch.float64)
    if precision not in (torch.float32, torch.float64):
        raise ValueError(f"compute={precision}: must be torch.float32 or torch.float64")
    whole = _whole(t, T)
    # The difference is exact: of integers, or of floats of 53 bits.
    exact = t.to(precision) if t.is_floating_point() else t.to(torch.int64)
    left = (whole - exact).to(precision)
    values = [_real(name, value, t.device, precision) for name, value in rates.items()]
    return t.to(precision), left, whole.to(precision), values


def _whole(t: torch.Tensor, T: int | torch.Tensor) -> torch.Tensor:
    if isinstance(T, torch.Tensor):
        if T.is_floating_point() or T.is_complex():
            raise TypeError(f"T has the dtype {T.dtype}: must be an integer")
        return T
    if isinstance(T, bool) or not isinstance(T, int):
        raise TypeError(f"T={T!r}: must be an integer or a tensor of integers")
    if not 1 <= T <= 2**53:
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    return torch.full((), T, dtype=torch.int64, device=t.device)


def _real(name: str, value: Number, device: torch.device, precision: torch.dtype) -> torch.Tensor:
    if isinstance(value, torch.Tensor):
        if value.is_complex():
            raise TypeError(f"{name} has the dtype {value.dtype}: must be real")
        return value.to(device=device, dtype=precision)
    if isinstance(value, bool | str | bytes | complex):
        raise TypeError(f"{name}={value!r}: must be a real number or a tensor")
    highest = 1.0 if name == "amplitude" else _LARGEST
    # NaN fails both comparisons.
    if not (0.0 <= value <= highest) or (name in ("k", "N") and value == 0.0):
        raise ValueError(f"{name}={value!r}: must be finite and {'> 0' if name in ('k', 'N') else '>= 0'}")
    return torch.full((), value, dtype=precision, device=device)


_LARGEST = torch.finfo(torch.float64).max


def _result(rate: torch.Tensor, dtype: torch.dtype | None) -> torch.Tensor:
    """The rate, rounded once to the dtype asked for."""
    if dtype is None:
        return rate
    if not dtype.is_floating_point:
        raise TypeError(f"dtype={dtype}: must be a floating-point type")
    return rate.to(dtype)


def linear_warp(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, with tau = t/T.

    eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.5)
    start = eta_0 - D * tau**k
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = torch.minimum(eta_e - D * torch.expm1(k * b1), eta_0)
    rate = torch.where(step <= total * c2**c1, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k1(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k3_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * torch.sqrt(tau))
    end = eta_e + D * (r + tau * (r / (1.0 + torch.sqrt(tau))))
    rate = torch.where(step <= 0.6299605249474366 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**2)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau)
    end = eta_e + D * (r * (2.0 - r))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k5_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau * torch.sqrt(tau))
    end = eta_e + D * (r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau))))
    rate = torch.where(step <= 0.6931448431551464 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k3(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (1 - tau**3)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau * tau)
    end = eta_e + D * (r * (3.0 - r * (3.0 - r)))
    rate = torch.where(step <= 0.6933612743506347 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k4(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (1 - tau**4)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * a1)
    end = eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_warp_k5(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (1 - tau**5)*(eta_0 - eta_e)

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * a1 * tau)
    end = eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-2*tau + tau**k + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (2.0 * tau - tau**k)
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (r + torch.expm1(c1 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k1(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 1, with tau = t/T.

    eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k3_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau + tau * (r / (1.0 + torch.sqrt(tau))))
    end = eta_e + D * (r - r / (1.0 + torch.sqrt(tau)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau + tau * r)
    end = eta_e + D * (r * r)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k5_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (2.0 * tau - tau * tau * torch.sqrt(tau))
    end = eta_e + D * (r - (r + tau * (r / (1.0 + torch.sqrt(tau)))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k3(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (2.0 * tau - tau * tau * tau)
    end = eta_e - D * (r * (tau - 1.0 + tau * tau))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k4(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (2.0 * tau - a1 * a1)
    b1 = tau * tau
    end = eta_e - D * (r * (tau - 1.0 + b1 + b1 * tau))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def linear_additive_plus_k5(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Linear additive plus, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - 2*tau + 1)

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (2.0 * tau - a1 * a1 * tau)
    b1 = tau * tau
    end = eta_e - D * (r * (tau - 1.0 + b1 + b1 * b1 + b1 * tau))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    N: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, with tau = t/T.

    eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 - 0.5 ** (1.0 / N)
    c2 = 1.0 / k
    c3 = torch.clamp(c1, max=c2)
    c4 = torch.clamp(c3, max=0.5)
    start = eta_0 + D * torch.expm1(N * torch.log1p(-(tau**k)))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = torch.minimum(eta_e + D * (-torch.expm1(k * b1)) ** N, eta_0)
    rate = torch.where(step <= total * c4**c2, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k1_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 1, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)))
    end = eta_e + D * torch.sqrt(r)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 3/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sqrt(tau)
    start = eta_0 - D * (tau * a1 / (1.0 + torch.sqrt(r + tau * (r / (1.0 + a1)))))
    end = eta_e + D * torch.sqrt(r + tau * (r / (1.0 + torch.sqrt(tau))))
    rate = torch.where(step <= 0.6299605249474366 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * tau / (1.0 + torch.sqrt(r * (1.0 + tau))))
    end = eta_e + D * torch.sqrt(r * (2.0 - r))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 5/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sqrt(tau)
    a2 = 1.0 + torch.sqrt(r * (1.0 + tau * (1.0 + tau / (1.0 + a1))))
    start = eta_0 - D * (tau * tau * a1 / a2)
    b1 = D * torch.sqrt(r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau))))
    end = eta_e + b1
    rate = torch.where(step <= 0.6931448431551464 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 3, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = D * (tau * tau * tau / (1.0 + torch.sqrt(r * (1.0 + tau * (1.0 + tau)))))
    start = eta_0 - a1
    end = eta_e + D * torch.sqrt(r * (3.0 - r * (3.0 - r)))
    rate = torch.where(step <= 0.6933612743506347 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k4_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 4, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = a1 * a1 / (1.0 + torch.sqrt(r * (1.0 + tau * (1.0 + tau * (1.0 + tau)))))
    start = eta_0 - D * a2
    end = eta_e + D * torch.sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 5, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = 1.0 + torch.sqrt(r * (1.0 + tau * (1.0 + tau * (1.0 + tau * (1.0 + tau)))))
    start = eta_0 - D * (a1 * a1 * tau / a2)
    b1 = D * torch.sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = eta_e + b1
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k1_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 1, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(step <= 0.2928932188134525 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 3/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * torch.sqrt(tau)
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r + tau * (r / (1.0 + torch.sqrt(tau)))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.44103481920751075 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 2, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**2)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r * (2.0 - r)
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.541196100146197 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 5/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau * torch.sqrt(tau)
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau)))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.6119046122710509 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k3_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 3, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**3)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau * tau
    start = eta_0 - D * (a1 * (2.0 - a1))
    b1 = r * (3.0 - r * (3.0 - r))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.6641045243088701 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k4_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 4, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**4)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = a1 * a1
    start = eta_0 - D * (a2 * (2.0 - a2))
    b1 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_warp_k5_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial warp, k = 5, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau**5)**2*(eta_0 - eta_e)

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = a1 * a1 * tau
    start = eta_0 - D * (a2 * (2.0 - a2))
    b1 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    N: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (1 - tau)**N)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = N - 1.0
    c2 = k - 1.0
    a1 = torch.where(r < tau, torch.log(r), torch.log1p(-tau))
    start = eta_0 - D * (tau**k - torch.expm1(c1 * a1) * r)
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (r**N - torch.expm1(c2 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k1_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 1, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)))
    end = eta_e + D * torch.sqrt(r)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 3/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau - tau * torch.sqrt(tau)))
    end = eta_e + D * (torch.sqrt(r) + r / (1.0 + torch.sqrt(tau)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau - tau * tau))
    end = eta_e + D * (torch.sqrt(r) + r * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 5/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau - tau * tau * torch.sqrt(tau)))
    end = eta_e + D * (torch.sqrt(r) + (r + tau * (r / (1.0 + torch.sqrt(tau)))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 3, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau - tau * tau * tau))
    end = eta_e + D * (torch.sqrt(r) + r * (2.0 - r) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k4_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 4, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau - a1 * a1))
    end = eta_e + D * (torch.sqrt(r) + r * (3.0 - r * (3.0 - r)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 5, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau - a1 * a1 * tau))
    b1 = D * (torch.sqrt(r) + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    end = eta_e + b1
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k1_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 1, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 3/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * r + tau * torch.sqrt(tau))
    end = eta_e + D * (r * r + r / (1.0 + torch.sqrt(tau)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 5/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * r + tau * tau * torch.sqrt(tau))
    end = eta_e + D * (r * r + (r + tau * (r / (1.0 + torch.sqrt(tau)))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k3_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 3, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau - tau * tau * r)
    end = eta_e + D * (r * (1.0 + tau * tau))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k4_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 4, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (a1 * a1 + tau * r)
    b1 = tau * tau
    end = eta_e + D * (r * (1.0 + b1 + b1 * tau))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_minus_k5_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive minus, k = 5, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau * r + a1 * a1 * tau)
    end = eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    N: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (1 - tau)**N)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (tau - (tau**k + torch.expm1(N * torch.log1p(-tau))))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (r**N + torch.expm1(c1 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k1_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 1, N = 1/2, with tau = t/T.

    eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)))
    end = eta_e + D * torch.sqrt(r)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 3/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau * torch.sqrt(tau) - tau))
    end = eta_e + D * (torch.sqrt(r) - r / (1.0 + torch.sqrt(tau)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau * tau - tau))
    end = eta_e + D * (torch.sqrt(r) - r * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_2_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 5/2, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau * tau * torch.sqrt(tau) - tau))
    end = eta_e + D * (torch.sqrt(r) - (r + tau * (r / (1.0 + torch.sqrt(tau)))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 3, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (tau * tau * tau - tau))
    end = eta_e + D * (torch.sqrt(r) - r * (2.0 - r) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k4_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 4, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (a1 * a1 - tau))
    end = eta_e + D * (torch.sqrt(r) - r * (3.0 - r * (3.0 - r)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_n1_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 5, N = 1/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau / (1.0 + torch.sqrt(r)) - (a1 * a1 * tau - tau))
    b1 = D * (torch.sqrt(r) - r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    end = eta_e + b1
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k1_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 1, N = 2, with tau = t/T.

    eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 3/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * torch.sqrt(tau) - tau))
    end = eta_e + D * (r * r - r / (1.0 + torch.sqrt(tau)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 2.0 * tau
    start = eta_0 - D * (a1 - tau * (a1 - 1.0))
    end = eta_e + D * (r * r - r * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_2_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 5/2, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * tau * torch.sqrt(tau) - tau))
    end = eta_e + D * (r * r - (r + tau * (r / (1.0 + torch.sqrt(tau)))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k3_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 3, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * tau * tau - tau))
    end = eta_e + D * (r * r - r * (2.0 - r) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k4_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 4, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (a1 * a1 - tau))
    end = eta_e + D * (r * r - r * (3.0 - r * (3.0 - r)) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def polynomial_additive_plus_k5_n2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Polynomial additive plus, k = 5, N = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + (1 - tau)**2)

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (a1 * a1 * tau - tau))
    end = eta_e + D * (r * r - r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.5)
    a1 = torch.sin(1.5707963267948966 * tau**k)
    start = eta_0 - D * (a1 * a1)
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    b2 = torch.sin(1.5707963267948966 * torch.expm1(k * b1))
    end = torch.minimum(eta_e + D * (b2 * b2), eta_0)
    rate = torch.where(step <= total * c2**c1, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k1(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sin(1.5707963267948966 * tau)
    start = eta_0 - D * (a1 * a1)
    b1 = torch.sin(1.5707963267948966 * r)
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k3_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(3/2))/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sin(1.5707963267948966 * (tau * torch.sqrt(tau)))
    start = eta_0 - D * (a1 * a1)
    b1 = torch.sin(1.5707963267948966 * (r + tau * (r / (1.0 + torch.sqrt(tau)))))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.6299605249474366 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**2)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sin(1.5707963267948966 * (tau * tau))
    start = eta_0 - D * (a1 * a1)
    b1 = torch.sin(1.5707963267948966 * (r * (2.0 - r)))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k5_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(5/2))/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sin(1.5707963267948966 * (tau * tau * torch.sqrt(tau)))
    start = eta_0 - D * (a1 * a1)
    b1 = torch.sin(1.5707963267948966 * (r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau)))))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.6931448431551464 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k3(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**3)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = torch.sin(1.5707963267948966 * (tau * tau * tau))
    start = eta_0 - D * (a1 * a1)
    b1 = torch.sin(1.5707963267948966 * (r * (3.0 - r * (3.0 - r))))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.6933612743506347 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k4(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**4)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = torch.sin(1.5707963267948966 * (a1 * a1))
    start = eta_0 - D * (a2 * a2)
    b1 = torch.sin(1.5707963267948966 * (r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_warp_k5(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**5)/2 + 1/2)

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = torch.sin(1.5707963267948966 * (a1 * a1 * tau))
    start = eta_0 - D * (a2 * a2)
    b1 = torch.sin(1.5707963267948966 * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))))
    end = eta_e + D * (b1 * b1)
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_additive_minus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + cos(pi*tau)/2 + 1/2)

    Equation: (10), (12)
    Claims: cosine.additive.minus.start, cosine.additive.minus.end
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = torch.sin(1.5707963267948966 * tau)
    start = eta_0 - D * (a1 * a1 - (tau - tau**k))
    b1 = torch.sin(1.5707963267948966 * r)
    b2 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (b1 * b1 - torch.expm1(c1 * b2) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_additive_plus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + cos(pi*tau)/2 + 1/2)

    Equation: (10), (12)
    Claims: cosine.additive.plus.start, cosine.additive.plus.end
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = torch.sin(1.5707963267948966 * tau)
    start = eta_0 - D * (a1 * a1 - (tau**k - tau))
    b1 = torch.sin(1.5707963267948966 * r)
    b2 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (b1 * b1 + torch.expm1(c1 * b2) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_warp(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**k)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.5)
    c3 = D / 2.718281828459045
    start = D + D * torch.expm1(-(tau**k))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = c3 + D * (0.36787944117144233 * torch.expm1(-torch.expm1(k * b1)))
    rate = torch.where(step <= total * c2**c1, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c3, rate))
    return _result(rate, dtype)


def exponential_warp_k1(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 1, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * torch.expm1(-tau)
    end = c1 + D * (0.36787944117144233 * torch.expm1(r))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k3_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 3/2, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**(3/2))

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * torch.expm1(-(tau * torch.sqrt(tau)))
    end = c1 + D * (0.36787944117144233 * torch.expm1(r + tau * (r / (1.0 + torch.sqrt(tau)))))
    rate = torch.where(step <= 0.6299605249474366 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 2, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**2)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * torch.expm1(-(tau * tau))
    end = c1 + D * (0.36787944117144233 * torch.expm1(r * (2.0 - r)))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k5_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 5/2, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**(5/2))

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * torch.expm1(-(tau * tau * torch.sqrt(tau)))
    b1 = 0.36787944117144233 * torch.expm1(r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau))))
    end = c1 + D * b1
    rate = torch.where(step <= 0.6931448431551464 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k3(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 3, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**3)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    start = D + D * torch.expm1(-(tau * tau * tau))
    end = c1 + D * (0.36787944117144233 * torch.expm1(r * (3.0 - r * (3.0 - r))))
    rate = torch.where(step <= 0.6933612743506347 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k4(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 4, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**4)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    a1 = tau * tau
    start = D + D * torch.expm1(-(a1 * a1))
    b1 = D * (0.36787944117144233 * torch.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    end = c1 + b1
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_warp_k5(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential warp, k = 5, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*exp(-tau**5)

    Equation: (13) with t/T raised to k
    Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    a1 = tau * tau
    start = D + D * torch.expm1(-(a1 * a1 * tau))
    b1 = 0.36787944117144233 * torch.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = c1 + D * b1
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_additive_minus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential additive minus, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*(tau - tau**k + exp(-tau))

    Equation: (10), (13)
    Claims: exponential.additive.minus.start, exponential.additive.minus.end, exponential.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0
    start = D - D * (tau**k - (tau + torch.expm1(-tau)))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = c1 + D * (0.36787944117144233 * torch.expm1(r) - torch.expm1(c2 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_additive_plus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential additive plus, with tau = t/T.

    eta(t) = (eta_0 - eta_e)*(-tau + tau**k + exp(-tau))

    Equation: (10), (13)
    Claims: exponential.additive.plus.start, exponential.additive.plus.end, exponential.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0
    start = D - D * (tau - (torch.expm1(-tau) + tau**k))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = c1 + D * (0.36787944117144233 * torch.expm1(r) + torch.expm1(c2 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c1, rate))
    return _result(rate, dtype)


def exponential_anchored_warp(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**k))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.3798854930417225)
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(tau**k)))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = torch.minimum(eta_e + D * (0.5819767068693265 * torch.expm1(-torch.expm1(k * b1))), eta_0)
    rate = torch.where(step <= total * c2**c1, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k1(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-tau))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r))
    rate = torch.where(step <= 0.3798854930417225 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k3_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(3/2)))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(tau * torch.sqrt(tau))))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r + tau * (r / (1.0 + torch.sqrt(tau)))))
    rate = torch.where(step <= 0.5245277541084011 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**2))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(tau * tau)))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r * (2.0 - r)))
    rate = torch.where(step <= 0.616348515891555 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k5_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(5/2)))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(tau * tau * torch.sqrt(tau))))
    b1 = 0.5819767068693265 * torch.expm1(r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau))))
    end = eta_e + D * b1
    rate = torch.where(step <= 0.6789864127446038 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k3(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**3))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(tau * tau * tau)))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r * (3.0 - r * (3.0 - r))))
    rate = torch.where(step <= 0.6933612743506347 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k4(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**4))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(a1 * a1)))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_warp_k5(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**5))/(1 - exp(-1))

    Equation: (13) with t/T raised to k
    Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
    exponential-anchored.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    start = eta_0 + D * (1.5819767068693265 * torch.expm1(-(a1 * a1 * tau)))
    b1 = 0.5819767068693265 * torch.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = eta_e + D * b1
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_additive_minus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))

    Equation: (10), (13)
    Claims: exponential-anchored.additive.minus.start, exponential-anchored.additive.minus.end, exponential-
    anchored.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (tau**k - (tau + 1.5819767068693265 * torch.expm1(-tau)))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r) - torch.expm1(c1 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def exponential_anchored_additive_plus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Exponential anchored additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))

    Equation: (10), (13)
    Claims: exponential-anchored.additive.plus.start, exponential-anchored.additive.plus.end, exponential-
    anchored.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    start = eta_0 - D * (tau - (tau**k + 1.5819767068693265 * torch.expm1(-tau)))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    end = eta_e + D * (0.5819767068693265 * torch.expm1(r) + torch.expm1(c1 * b1) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.5)
    a1 = 9.0 * tau**k
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0)))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    b2 = 9.0 * torch.expm1(k * b1)
    end = torch.minimum(eta_e - D * (0.04978737502844516 * (torch.sinh(b2) / torch.cosh(3.0 + b2))), eta_0)
    rate = torch.where(step <= total * c2**c1, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k1(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 1, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * tau
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0)))
    b1 = 9.0 * r
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k3_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 3/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(3/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * torch.sqrt(tau))
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0)))
    b1 = 9.0 * (r + tau * (r / (1.0 + torch.sqrt(tau))))
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.6299605249474366 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**2 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * tau)
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0)))
    b1 = 9.0 * (r * (2.0 - r))
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k5_2(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 5/2, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(5/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * tau * torch.sqrt(tau))
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0)))
    b1 = 9.0 * (r * (2.0 - r) + tau * tau * (r / (1.0 + torch.sqrt(tau))))
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.6931448431551464 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k3(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 3, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**3 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = 9.0 * (tau * tau * tau)
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0)))
    b1 = 9.0 * (r * (3.0 - r * (3.0 - r)))
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.6933612743506347 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k4(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 4, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**4 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = 9.0 * (a1 * a1)
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a2) / torch.cosh(a2 - 6.0)))
    b1 = 9.0 * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.7071067811865476 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_warp_k5(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd warp, k = 5, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**5 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)

    Equation: (HTD, the paper's reference [7]) with t/T raised to k
    Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    a1 = tau * tau
    a2 = 9.0 * (a1 * a1 * tau)
    start = eta_0 - D * (0.002484896426864609 * (torch.sinh(a2) / torch.cosh(a2 - 6.0)))
    b1 = 9.0 * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    end = eta_e + D * (0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1)))
    rate = torch.where(step <= 0.7247796636776955 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_additive_minus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd additive minus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.minus.start, htd.additive.minus.end, htd.additive.minus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    a2 = 9.0 * tau
    a3 = 0.002484896426864609 * (torch.sinh(a2) / torch.cosh(a2 - 6.0))
    start = eta_0 - D * (tau * torch.expm1(c1 * a1) + a3)
    b1 = 9.0 * r
    b2 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    b3 = 0.04978737502844516 * (torch.sinh(b1) / torch.cosh(3.0 - b1))
    end = eta_e + D * (b3 - torch.expm1(c1 * b2) * tau)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def htd_additive_plus(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Htd additive plus, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))

    Equation: (10), (HTD, the paper's reference [7])
    Claims: htd.additive.plus.start, htd.additive.plus.end, htd.additive.plus.monotone-region
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    a1 = 9.0 * tau
    a2 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    a3 = 0.002484896426864609 * (torch.sinh(a1) / torch.cosh(a1 - 6.0))
    start = eta_0 - D * (a3 - tau * torch.expm1(c1 * a2))
    b1 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    b2 = 9.0 * r
    b3 = 0.04978737502844516 * (torch.sinh(b2) / torch.cosh(3.0 - b2))
    end = eta_e + D * (torch.expm1(c1 * b1) * tau + b3)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


def cosine_linear_increment(
    t: torch.Tensor,
    T: int | torch.Tensor,
    eta_0: Number,
    eta_e: Number,
    k: Number,
    amplitude: Number,
    *,
    dtype: torch.dtype | None = None,
    compute: torch.dtype | None = None,
) -> torch.Tensor:
    """Cosine linear increment, with tau = t/T.

    eta(t) = eta_e + (eta_0 - eta_e)*(pi**2*amplitude*tau*(tau**(k - 1) - 1)/(2*k*(k - 1)) +
    pi**2*amplitude*tau**k*(1 - tau)/(2*k) + cos(pi*tau)/2 + 1/2)

    Equation: (12), section 6
    Claims: increment.cosine-rescue.ends, increment.cosine-rescue
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, amplitude=amplitude)
    eta_0, eta_e, k, amplitude = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 9.869604401089358 * amplitude
    c2 = k - 1.0
    c3 = c1 / (2.0 * k * c2)
    c4 = 0.5 * (c1 / k)
    a1 = torch.sin(1.5707963267948966 * tau)
    a2 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    a3 = c3 * (tau * torch.expm1(c2 * a2))
    start = eta_0 - D * (a1 * a1 - (c4 * (tau**k * r) + a3))
    b1 = torch.sin(1.5707963267948966 * r)
    b2 = torch.where(tau < r, torch.log(tau), torch.log1p(-r))
    b3 = c3 * (torch.expm1(c2 * b2) * tau)
    end = torch.minimum(eta_e + D * (b1 * b1 + c4 * (r * tau**k) + b3), eta_0)
    rate = torch.where(step <= 0.5 * total, start, end)
    rate = torch.where(step <= 0, eta_0, torch.where(left <= 0, eta_e, rate))
    return _result(rate, dtype)


KERNELS: dict[str, Callable[..., torch.Tensor]] = {
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
