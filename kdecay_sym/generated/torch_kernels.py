"""Kernels on PyTorch tensors: steps and parameters on any device, no host synchronization, no branch on data.

float64 inside, and out unless ``dtype`` says otherwise; float32 on devices without float64 (MPS) or where ``compute``
says so, with a bound of its own. A kernel traces in torch.compile without a graph break, and under torch.func.vmap.

torch.sqrt rounds correctly in compiled code, on GPUs and for short tensors; uncompiled on the CPU, for some hundred
entries and more, it may be one unit in the last place off. What rests on it is proved on that condition; it is tested
with both.

Steps: a tensor of any integer type but uint64, or of floats; bool and complex raise TypeError. Negative steps and -inf
are held at eta(0), those after T and inf at eta(T), NaN gives NaN. T: an int from 1 to 2^53 (else ValueError; TypeError
if not an int), or a tensor of integers. T - t is formed in integers and cannot overflow.
Parameters: numbers, checked (ValueError; TypeError for bool, str and complex), or real tensors, which are not: that
would need the host. Tensors are moved to the step's device; only there is no host involved. Shapes are broadcast, a
ValueError says which do not fit.
dtype: any floating-point torch.dtype, rounded once; anything else, a name or a type of NumPy too, raises TypeError.
compute: torch.float32 or torch.float64; another torch.dtype raises ValueError, anything else TypeError.

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
from collections.abc import Callable
from numbers import Integral, Real

import torch

Number = float | torch.Tensor

# The largest T; whole numbers up to there are exact in float64.
_MOST_STEPS = 2**53

# The bits of a float64 that float32 has no room for, and the last one that it has.
_DROPPED, _GATHERED = 0x1FFFFFFF, 0x20000000


def _inputs(
    t: torch.Tensor, T: int | torch.Tensor, compute: torch.dtype | None, **rates: Number
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, list[torch.Tensor]]:
    """The step, T - t and T in the precision of the computation, and the parameters as tensors on the step's device."""
    if not isinstance(t, torch.Tensor):
        raise TypeError(f"t={t!r}: the step must be a tensor")
    if t.is_complex() or t.dtype in (torch.bool, torch.uint64):
        raise TypeError(f"t has the dtype {t.dtype}: steps must be real numbers, whole ones of at most 63 bits")
    if not (compute is None or isinstance(compute, torch.dtype)):
        raise TypeError(f"compute={compute!r}: must be torch.float32 or torch.float64, or None")
    precision = (torch.float32 if t.device.type == "mps" else torch.float64) if compute is None else compute
    if precision not in (torch.float32, torch.float64):
        raise ValueError(f"compute={precision}: must be torch.float32 or torch.float64")
    whole = _whole(t, T)
    finfo = torch.finfo(precision)
    plain = {name: _plain(name, value) for name, value in rates.items() if not isinstance(value, torch.Tensor)}
    _check_numbers(plain, finfo.max, finfo.tiny if precision == torch.float32 else 0.0)
    _check_together(plain, "amplitude" in rates, finfo.eps)
    arrays = {"t": t, "T": T, **rates}
    _check_shapes({name: tuple(value.shape) for name, value in arrays.items() if isinstance(value, torch.Tensor)})
    values = [_real(name, value, t.device, precision) for name, value in {**rates, **plain}.items()]
    return t.to(precision), _left(t, whole, precision), whole.to(precision), values


def _whole(t: torch.Tensor, T: int | torch.Tensor) -> torch.Tensor:
    if isinstance(T, torch.Tensor):
        if T.is_floating_point() or T.is_complex() or T.dtype in (torch.bool, torch.uint64):
            raise TypeError(f"T has the dtype {T.dtype}: must be an integer of at most 63 bits")
        return T.to(device=t.device, dtype=torch.int64)
    if isinstance(T, bool) or not isinstance(T, Integral):
        raise TypeError(f"T={T!r}: must be an integer or a tensor of integers")
    if not 1 <= T <= _MOST_STEPS:
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    return torch.full((), int(T), dtype=torch.int64, device=t.device)


def _left(t: torch.Tensor, whole: torch.Tensor, precision: torch.dtype) -> torch.Tensor:
    """T - t, the difference of the whole parts in integers, so that it is rounded once whatever the precision."""
    if not t.is_floating_point():
        return (whole - t.to(torch.int64)).to(precision)
    inside = t.to(precision).clamp(0, _MOST_STEPS)
    floor = inside.floor()
    # What is NaN stays so in the fraction.
    return (whole - floor.to(torch.int64)).to(precision) - (inside - floor)


def _plain(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}={value!r}: must be a real number or a tensor")
    try:
        return float(value)
    except OverflowError:
        return math.inf  # which the checks refuse by name


def _real(name: str, value: Number, device: torch.device, precision: torch.dtype) -> torch.Tensor:
    if not isinstance(value, torch.Tensor):
        return torch.full((), value, dtype=precision, device=device)
    if value.is_complex() or value.dtype == torch.bool:
        raise TypeError(f"{name} has the dtype {value.dtype}: must be real")
    return value.to(device=device, dtype=precision)


def _result(rate: torch.Tensor, dtype: torch.dtype | None) -> torch.Tensor:
    """The rate, rounded once to the dtype asked for."""
    if dtype is None:
        return rate
    if not (isinstance(dtype, torch.dtype) and dtype.is_floating_point):
        raise TypeError(f"dtype={dtype!r}: must be a torch.dtype of floating-point numbers, such as torch.float32")
    if rate.dtype == torch.float64 and dtype.itemsize < torch.float32.itemsize:
        # By way of float32, as torch goes: with what it drops gathered in its last bit the second rounding is right.
        bits = rate.view(torch.int64)
        dropped = bits & _DROPPED
        rate = torch.where(dropped != 0, (bits - dropped) | _GATHERED, bits).view(torch.float64).to(torch.float32)
    return rate.to(dtype)


def _below_one(like: torch.Tensor) -> float:
    """The largest number below 1 in the precision of a tensor."""
    return 1.0 - torch.finfo(like.dtype).eps / 2


def _log_of_both(x: torch.Tensor, c: torch.Tensor) -> torch.Tensor:
    """Log x from x and c = 1 - x, the smaller of which has the digits: one logarithm, and what rounding 1 - c lost."""
    near = torch.where(x < c, x, 1.0 - c)
    lost = torch.where(x < c, 0.0, (near - 1.0) + c)
    # From 1/2 on, where something is lost; no 0/0 below, which would reach gradients.
    return torch.log(near) - lost / torch.clamp(near, min=0.5)


def _put_back(rates: torch.Tensor, eta_0: torch.Tensor, eta_e: torch.Tensor) -> torch.Tensor:
    """The rates; one that is only a rounding out of the range, or that has overflown, is put on its edge."""
    edges = torch.clamp(rates, eta_e, eta_0)
    beyond = torch.abs(rates - edges)
    return torch.where((2.0 * torch.finfo(rates.dtype).eps * eta_0 < beyond) & (beyond < torch.inf), rates, edges)


def _hold(rates: torch.Tensor, eta_0: torch.Tensor, eta_e: torch.Tensor) -> torch.Tensor:
    """The rates; one that has overflown is put on the edge of the range."""
    return torch.where(rates == torch.inf, eta_0, torch.where(rates == -torch.inf, eta_e, rates))


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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.5)
    c3 = c2**c1
    c4 = torch.clamp(c3, max=_below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    start = eta_0 - D * torch.exp(u2)
    end = torch.clamp(eta_e - D * torch.expm1(u2), eta_e, eta_0)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (composition up to the seam, error below step after it, T <= 2^48, if torch.sqrt
    rounds correctly)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.609375 * total
    u1 = torch.sqrt(tau)
    start = eta_0 - D * (tau * u1)
    end = eta_e + D * (r + r * (tau / (1.0 + u1)))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.703125 * total
    start = eta_0 - D * (tau * tau)
    end = eta_e + D * (r * (2.0 - r))
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)``

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (composition up to the seam, error below step after it, T <= 2^48, if torch.sqrt
    rounds correctly)
    Error: 4 ulp of eta: tested (7 ulp proved, 5 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.71875 * total
    u1 = tau * tau
    u2 = torch.sqrt(tau)
    start = eta_0 - D * (u1 * u2)
    end = eta_e + D * (2.0 * r + r * (u1 / (1.0 + u2) - r))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    start = eta_0 - D * (tau * tau * tau)
    end = eta_e + D * (r * (3.0 - r * (3.0 - r)))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.796875 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * u1)
    end = eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.796875 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * u1 * tau)
    end = eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = _log_of_both(tau, r)
    start = _put_back(eta_0 - D * (2.0 * tau - torch.exp(k * u1)), eta_0, eta_e)
    end = _put_back(eta_e + D * (r + torch.expm1(c1 * u1) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^48, if
    torch.sqrt rounds correctly)
    Error: 8 ulp of eta: tested (11.2 ulp proved, 9.2 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.359375 * total
    u1 = r / (1.0 + torch.sqrt(tau))
    start = eta_0 - D * (tau + tau * u1)
    end = eta_e + D * (r - u1 * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.296875 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)``

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.723)
    Monotone in float64: no (the curve rises at tau = 0.863)
    Error: 8 ulp of eta_0: conditional (3.8 ulp proved, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.863)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.265625 * total
    u1 = torch.sqrt(tau)
    start = eta_0 - D * (2.0 * tau - tau * tau * u1)
    end = eta_e + D * (r - (r + tau * (r / (1.0 + u1))) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = tau * tau
    start = eta_0 - D * (2.0 * tau - u1 * tau)
    end = eta_e - D * (r * (tau - 1.0 + u1))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = tau * tau
    start = eta_0 - D * (2.0 * tau - u1 * u1)
    end = eta_e - D * (r * (tau - 1.0 + u1 + u1 * tau))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (2.0 * tau - u1 * u1 * tau)
    end = eta_e + D * (r - u2 * (2.0 - u2) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = -torch.expm1(-(0.6931471805599453 / N))
    c2 = 1.0 / k
    c3 = torch.clamp(c1, max=c2)
    c4 = torch.clamp(c3, max=0.5)
    c5 = c4**c2
    c6 = torch.clamp(c5, max=_below_one(tau))
    before = step <= total * c6
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = N * torch.log1p(-torch.exp(u2))
    u4 = torch.expm1(torch.where(before, u3, u2))
    u5 = -u4
    u6 = torch.where(u5 < 0.5, u5**N, torch.exp(u3))
    start = eta_0 + D * u4
    end = torch.clamp(eta_e + D * u6, eta_e, eta_0)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (composition up to the seam, composition after it, T <= 2^48, if torch.sqrt rounds
    correctly)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = torch.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1))
    end = eta_e + D * u1
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^48, if torch.sqrt rounds correctly)
    Error: 4 ulp of eta: tested (5.6 ulp proved, 4.8 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = torch.sqrt(tau)
    u2 = torch.sqrt(r + r * (tau / (1.0 + u1)))
    start = eta_0 - D * (tau * u1 / (1.0 + u2))
    end = eta_e + D * u2
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^48, if torch.sqrt rounds correctly)
    Error: 4 ulp of eta: tested (5.6 ulp proved, 4.6 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.8125 * total
    start = eta_0 - D * (tau * tau / (1.0 + torch.sqrt(r * (1.0 + tau))))
    end = eta_e + D * torch.sqrt(r * (2.0 - r))
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^48, if torch.sqrt rounds correctly)
    Error: 4 ulp of eta: tested (6.1 ulp proved, 5.4 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.828125 * total
    u1 = tau * tau
    u2 = torch.sqrt(tau)
    u3 = torch.sqrt(r * (2.0 - r + u1 / (1.0 + u2)))
    start = eta_0 - D * (u1 * u2 / (1.0 + u3))
    end = eta_e + D * u3
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^48, if torch.sqrt rounds correctly)
    Error: 4 ulp of eta: tested (5.4 ulp proved, 4.9 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.84375 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * tau / (1.0 + torch.sqrt(r * (2.0 - r + u1))))
    end = eta_e + D * torch.sqrt(r * (3.0 - r * (3.0 - r)))
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^48, if torch.sqrt rounds correctly)
    Error: 4 ulp of eta: tested (5.4 ulp proved, 5 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.859375 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (u1 * u1 / (1.0 + torch.sqrt(u2 * (2.0 - u2))))
    end = eta_e + D * torch.sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))))
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^47, if torch.sqrt rounds correctly)
    Error: 4 ulp of eta: tested (5.7 ulp proved, 5.3 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = tau * tau
    u2 = u1 * u1
    u3 = D * (u2 * tau / (1.0 + torch.sqrt(r * (2.0 - r + u1 + u1 * tau + u2))))
    start = eta_0 - u3
    end = eta_e + D * torch.sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.3125 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^48, if torch.sqrt rounds correctly)
    Error: 8 ulp of eta: tested (10.8 ulp proved, 9.4 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    u1 = torch.sqrt(tau)
    u2 = tau * u1
    u3 = r + r * (tau / (1.0 + u1))
    start = eta_0 - D * (u2 * (2.0 - u2))
    end = eta_e + D * (u3 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.546875 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (u1 * (2.0 - u1))
    end = eta_e + D * (u2 * u2)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)``

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, composition and error below step after it, T <=
    2^47, if torch.sqrt rounds correctly)
    Error: 8 ulp of eta: tested (11.7 ulp proved, 9.7 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.625 * total
    u1 = tau * tau
    u2 = torch.sqrt(tau)
    u3 = u1 * u2
    u4 = 2.0 * r + r * (u1 / (1.0 + u2) - r)
    start = eta_0 - D * (u3 * (2.0 - u3))
    end = eta_e + D * (u4 * u4)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.671875 * total
    u1 = tau * tau * tau
    u2 = r * (3.0 - r * (3.0 - r))
    start = eta_0 - D * (u1 * (2.0 - u1))
    end = eta_e + D * (u2 * u2)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.71875 * total
    u1 = tau * tau
    u2 = u1 * u1
    u3 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
    start = eta_0 - D * (u2 * (2.0 - u2))
    end = eta_e + D * (u3 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = tau * tau
    u2 = u1 * u1 * tau
    u3 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    start = eta_0 - D * (u2 * (2.0 - u2))
    end = eta_e + D * (u3 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=1.0)
    c3 = (0.5 * c2) ** c2
    c4 = 1.0 / N
    c5 = torch.clamp(c4, max=1.0)
    c6 = (0.125 * c5) ** c4
    c7 = 0.5 * k + 0.5
    c8 = torch.clamp(c6, max=c7)
    c9 = 1.0 - c8
    c10 = torch.clamp(c3, max=c9)
    c11 = torch.clamp(c10, max=0.875)
    c12 = N - 1.0
    c13 = k - 1.0
    before = step <= total * c11
    u1 = _log_of_both(tau, r)
    u2 = _log_of_both(r, tau)
    u3 = torch.expm1(torch.where(before, c12 * u2, c13 * u1))
    start = _put_back(eta_0 - D * (torch.exp(k * u1) - u3 * r), eta_0, eta_e)
    end = _put_back(eta_e + D * (r**N - u3 * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (composition up to the seam, composition after it, T <= 2^48, if torch.sqrt rounds
    correctly)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = torch.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1))
    end = eta_e + D * u1
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.218)
    Monotone in float64: no (the curve rises at tau = 0.098)
    Error: 8 ulp of eta: conditional (5.9 ulp proved, 5.3 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.098)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.765625 * total
    u1 = torch.sqrt(r)
    u2 = r / (1.0 + torch.sqrt(tau))
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * u2), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + u2 * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.427)
    Monotone in float64: no (the curve rises at tau = 0.216)
    Error: 8 ulp of eta: conditional (5.8 ulp proved, 5.1 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.216)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.8125 * total
    u1 = torch.sqrt(r)
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * r), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + r * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.542)
    Monotone in float64: no (the curve rises at tau = 0.293)
    Error: 8 ulp of eta: conditional (6.6 ulp proved, 5.8 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.293)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.84375 * total
    u1 = torch.sqrt(r)
    u2 = r + r * (tau / (1.0 + torch.sqrt(tau)))
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * u2), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + u2 * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.611)
    Monotone in float64: no (the curve rises at tau = 0.352)
    Error: 8 ulp of eta: conditional (6.8 ulp proved, 6.1 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.352)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.859375 * total
    u1 = torch.sqrt(r)
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * (r * (1.0 + tau))), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + r * (2.0 - r) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.696)
    Monotone in float64: no (the curve rises at tau = 0.432)
    Error: 8 ulp of eta: conditional (7.4 ulp proved, 6.8 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.432)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = torch.sqrt(r)
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * (r * (1.0 + tau * (1.0 + tau)))), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + r * (3.0 - r * (3.0 - r)) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.751)
    Monotone in float64: no (the curve rises at tau = 0.487)
    Error: 8 ulp of eta: conditional (6.7 ulp proved, 6 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.487)
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = torch.sqrt(r)
    u2 = r * (4.0 - r * (6.0 - r * (4.0 - r)))
    start = _hold(eta_0 - D * (tau / (1.0 + u1) - tau * u2), eta_0, eta_e)
    end = _hold(eta_e + D * (u1 + u2 * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.3125 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^48, if
    torch.sqrt rounds correctly)
    Error: 8 ulp of eta: tested (9.2 ulp proved, 7.2 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.40625 * total
    u1 = torch.sqrt(tau)
    start = eta_0 - D * (tau * r + tau * u1)
    end = eta_e + D * (r * r + r / (1.0 + u1) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    start = eta_0 - D * tau
    end = eta_e + D * r
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^47, if
    torch.sqrt rounds correctly)
    Error: 8 ulp of eta: tested (8.6 ulp proved, 6.6 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.5625 * total
    u1 = torch.sqrt(tau)
    start = eta_0 - D * (tau * r + tau * tau * u1)
    end = eta_e + D * (r * r + (r + r * (tau / (1.0 + u1))) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.65625 * total
    u1 = tau * tau
    start = eta_0 - D * (tau - u1 * r)
    end = eta_e + D * (r * (1.0 + u1))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.703125 * total
    u1 = tau * tau
    start = eta_0 - D * (u1 * u1 + tau * r)
    end = eta_e + D * (r * (1.0 + u1 + u1 * tau))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = tau * tau
    start = eta_0 - D * (tau * r + u1 * u1 * tau)
    end = eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, N=N)
    eta_0, eta_e, k, N = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / N
    c2 = torch.clamp(c1, max=1.0)
    c3 = 1.0 - (0.125 * c2) ** c1
    c4 = torch.clamp(c3, max=0.5)
    c5 = k - 1.0
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = c5 * u1
    u3 = torch.expm1(torch.where(before, N * torch.log1p(-tau), u2))
    u4 = torch.where(u2 < 1.0, u3 * tau, tau**k - tau)
    start = _put_back(eta_0 - D * (tau - (torch.exp(k * u1) + u3)), eta_0, eta_e)
    end = _put_back(eta_e + D * (r**N + u4), eta_0, eta_e)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (composition up to the seam, composition after it, T <= 2^48, if torch.sqrt rounds
    correctly)
    Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 8 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = torch.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1))
    end = eta_e + D * u1
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^47, if
    torch.sqrt rounds correctly)
    Error: 8 ulp of eta: conditional (6.6 ulp proved, 5.5 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.59375 * total
    u1 = torch.sqrt(r)
    u2 = r / (1.0 + torch.sqrt(tau))
    start = eta_0 - D * (tau / (1.0 + u1) + tau * u2)
    end = eta_e + D * (u1 - u2 * tau)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^47, if
    torch.sqrt rounds correctly)
    Error: 8 ulp of eta: conditional (7.7 ulp proved, 6.2 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.453125 * total
    u1 = torch.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1) - (tau * tau - tau))
    end = eta_e + D * (u1 - r * tau)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (error below step up to the seam, error below step after it, T <= 2^47, if
    torch.sqrt rounds correctly)
    Error: 8 ulp of eta: tested (11.5 ulp proved, 9.5 for eta_e = 0, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.390625 * total
    u1 = torch.sqrt(r)
    u2 = torch.sqrt(tau)
    start = eta_0 - D * (tau / (1.0 + u1) - (tau * tau * u2 - tau))
    end = eta_e + D * (u1 - (r + r * (tau / (1.0 + u2))) * tau)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: conditional (composition and error below step up to the seam, error below step after it, T <=
    2^47, if torch.sqrt rounds correctly)
    Error: 8 ulp of eta_0: conditional (4.5 ulp proved, if torch.sqrt rounds correctly)
    Monotone in float32: tested (T <= 10^6); beyond, roundings may make it rise
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.375 * total
    u1 = torch.sqrt(r)
    start = eta_0 - D * (tau / (1.0 + u1) - (tau * tau * tau - tau))
    end = eta_e + D * (u1 - r * (2.0 - r) * tau)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: conditional (both differences stay below 1, without a clamp, if torch.sqrt rounds correctly)
    Monotone in float64: no (the curve rises at tau = 0.818)
    Error: 8 ulp of eta_0: conditional (5.2 ulp proved, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.818)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.34375 * total
    u1 = torch.sqrt(r)
    u2 = tau * tau
    start = eta_0 - D * (tau / (1.0 + u1) - (u2 * u2 - tau))
    end = eta_e + D * (u1 - r * (3.0 - r * (3.0 - r)) * tau)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.729)
    Monotone in float64: no (the curve rises at tau = 0.812)
    Error: 8 ulp of eta_0: conditional (5.9 ulp proved, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.812)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.34375 * total
    u1 = torch.sqrt(r)
    u2 = tau * tau
    u3 = r * (2.0 - r)
    start = eta_0 - D * (tau / (1.0 + u1) - (u2 * u2 * tau - tau))
    end = eta_e + D * (u1 - u3 * (2.0 - u3) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.3125 * total
    start = eta_0 - D * (tau * (2.0 - tau))
    end = eta_e + D * (r * r)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.648)
    Monotone in float64: no (the curve rises at tau = 0.822)
    Error: 8 ulp of eta_0: conditional (4.5 ulp proved, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.822)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.25 * total
    u1 = torch.sqrt(tau)
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * u1 - tau))
    end = eta_e + D * (r * r - r / (1.0 + u1) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.203125 * total
    u1 = 2.0 * tau
    u2 = u1 - 1.0
    start = eta_0 - D * (u1 - tau * u2)
    end = eta_e - D * (r * u2)
    rate = torch.where(before, start, end)
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

    ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)``

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
    Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
    Range: no (the curve leaves the range at tau = 0.446)
    Monotone in float64: no (the curve rises at tau = 0.729)
    Error: 8 ulp of eta_0: conditional (4 ulp proved, if torch.sqrt rounds correctly)
    Monotone in float32: no (the curve rises at tau = 0.729)
    Error in float32: 16 ulp of eta_0: tested
    """
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.21875 * total
    u1 = torch.sqrt(tau)
    start = eta_0 - D * (tau * (2.0 - tau) - (tau * tau * u1 - tau))
    end = eta_e + D * (r * r - (r + tau * (r / (1.0 + u1))) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.1875 * total
    u1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (u1 * tau - tau))
    end = eta_e - D * (r * (u1 - 1.0 + 2.0 * tau))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.203125 * total
    u1 = tau * tau
    start = eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 - tau))
    end = eta_e + D * (r * r - r * (2.0 - r + u1) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.21875 * total
    u1 = tau * tau
    u2 = r * (2.0 - r)
    start = eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 * tau - tau))
    end = eta_e + D * (r * r - u2 * (2.0 - u2) * tau)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.5)
    c3 = c2**c1
    c4 = torch.clamp(c3, max=_below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = torch.sin(1.5707963267948966 * torch.where(before, torch.exp(u2), torch.expm1(u2)))
    u4 = D * (u3 * u3)
    start = eta_0 - u4
    end = torch.clamp(eta_e + u4, eta_e, eta_0)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.5 * total
    u1 = torch.sin(1.5707963267948966 * torch.where(before, tau, r))
    u2 = D * (u1 * u1)
    start = eta_0 - u2
    end = eta_e + u2
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.625 * total
    u1 = torch.sqrt(tau)
    u2 = 1.5707963267948966 * torch.where(before, tau * u1, r + r * (tau / (1.0 + u1)))
    u3 = torch.sin(u2)
    u4 = D * (u3 * u3)
    start = eta_0 - u4
    end = eta_e + u4
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = r * (3.141592653589793 - 1.5707963267948966 * r)
    u2 = torch.sin(torch.where(before, 1.5707963267948966 * (tau * tau), u1))
    u3 = D * (u2 * u2)
    start = eta_0 - u3
    end = eta_e + u3
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.734375 * total
    u1 = torch.sqrt(tau)
    u2 = tau * (1.5707963267948966 + tau / (0.6366197723675814 + 0.6366197723675814 * u1))
    u3 = torch.where(before, 1.5707963267948966 * (tau * tau * u1), r * (1.5707963267948966 + u2))
    u4 = torch.sin(u3)
    u5 = D * (u4 * u4)
    start = eta_0 - u5
    end = eta_e + u5
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = r * (4.71238898038469 - r * (4.71238898038469 - 1.5707963267948966 * r))
    u2 = torch.sin(torch.where(before, 1.5707963267948966 * (tau * tau * tau), u1))
    u3 = D * (u2 * u2)
    start = eta_0 - u3
    end = eta_e + u3
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.796875 * total
    u1 = tau * tau
    u2 = r * (9.42477796076938 - r * (6.283185307179586 - 1.5707963267948966 * r))
    u3 = torch.sin(torch.where(before, 1.5707963267948966 * (u1 * u1), r * (6.283185307179586 - u2)))
    u4 = D * (u3 * u3)
    start = eta_0 - u4
    end = eta_e + u4
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.828125 * total
    u1 = tau * tau
    u2 = r * (15.707963267948966 - r * (7.853981633974483 - 1.5707963267948966 * r))
    u3 = r * (7.853981633974483 - r * (15.707963267948966 - u2))
    u4 = torch.sin(torch.where(before, 1.5707963267948966 * (u1 * u1 * tau), u3))
    u5 = D * (u4 * u4)
    start = eta_0 - u5
    end = eta_e + u5
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=1.0)
    c3 = (0.5 * c2) ** c2
    c4 = torch.clamp(c3, max=0.875)
    c5 = k - 1.0
    before = step <= total * c4
    u1 = torch.sin(1.5707963267948966 * torch.where(before, tau, r))
    u2 = u1 * u1
    u3 = _log_of_both(tau, r)
    start = _put_back(eta_0 - D * (u2 - (tau - torch.exp(k * u3))), eta_0, eta_e)
    end = _put_back(eta_e + D * (u2 - torch.expm1(c5 * u3) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = torch.sin(1.5707963267948966 * torch.where(before, tau, r))
    u2 = u1 * u1
    u3 = _log_of_both(tau, r)
    start = _put_back(eta_0 - D * (u2 - (torch.exp(k * u3) - tau)), eta_0, eta_e)
    end = _put_back(eta_e + D * (u2 + torch.expm1(c1 * u3) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.484375)
    c3 = c2**c1
    c4 = torch.clamp(c3, max=_below_one(tau))
    c5 = D / 2.718281828459045
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = torch.expm1(torch.where(before, -torch.exp(u2), u2))
    start = D + D * u3
    end = c5 + D * (0.36787944117144233 * torch.expm1(-u3))
    rate = torch.where(before, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c5, rate))
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.484375 * total
    u1 = torch.expm1(torch.where(before, -tau, r))
    start = D + D * u1
    end = c1 + D * (0.36787944117144233 * u1)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.578125 * total
    u1 = torch.sqrt(tau)
    u2 = torch.expm1(torch.where(before, -(tau * u1), r + tau * (r / (1.0 + u1))))
    start = D + D * u2
    end = c1 + D * (0.36787944117144233 * u2)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.671875 * total
    u1 = torch.expm1(torch.where(before, -(tau * tau), r * (2.0 - r)))
    start = D + D * u1
    end = c1 + D * (0.36787944117144233 * u1)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.703125 * total
    u1 = tau * tau
    u2 = torch.sqrt(tau)
    u3 = torch.expm1(torch.where(before, -(u1 * u2), 2.0 * r + r * (u1 / (1.0 + u2) - r)))
    start = D + D * u3
    end = c1 + D * (0.36787944117144233 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.75 * total
    u1 = torch.where(before, -(tau * tau * tau), 2.0 * r + r * (1.0 - r * (3.0 - r)))
    u2 = torch.expm1(u1)
    start = D + D * u2
    end = c1 + D * (0.36787944117144233 * u2)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.796875 * total
    u1 = tau * tau
    u2 = torch.expm1(torch.where(before, -(u1 * u1), r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    start = D + D * u2
    end = c1 + D * (0.36787944117144233 * u2)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    before = step <= 0.828125 * total
    u1 = tau * tau
    u2 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    u3 = torch.expm1(torch.where(before, -(u1 * u1 * tau), u2))
    start = D + D * u3
    end = c1 + D * (0.36787944117144233 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=1.0)
    c3 = (0.5 * c2) ** c2
    c4 = torch.clamp(c3, max=0.875)
    c5 = D / 2.718281828459045
    before = step <= total * c4
    u1 = torch.expm1(torch.where(before, -tau, r))
    u2 = D * (0.36787944117144233 * u1 - r - torch.expm1(k * torch.log1p(-r)))
    start = _hold(D - D * (tau**k - (tau + u1)), eta_0, eta_e)
    end = _hold(c5 + u2, eta_0, eta_e)
    rate = torch.where(before, start, end)
    rate = torch.where(step <= 0, D, torch.where(left <= 0, c5, rate))
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = D / 2.718281828459045
    c2 = k - 1.0
    before = step <= 0.5 * total
    u1 = torch.expm1(torch.where(before, -tau, r))
    u2 = _log_of_both(tau, r)
    u3 = D * (0.36787944117144233 * u1 + torch.expm1(c2 * u2) * tau)
    start = _hold(D - D * (tau - (u1 + torch.exp(k * u2))), eta_0, eta_e)
    end = _hold(c1 + u3, eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.390625)
    c3 = c2**c1
    c4 = torch.clamp(c3, max=_below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = torch.expm1(torch.where(before, -torch.exp(u2), u2))
    start = eta_0 + D * (1.5819767068693265 * u3)
    end = torch.clamp(eta_e + D * (0.5819767068693265 * torch.expm1(-u3)), eta_e, eta_0)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.390625 * total
    u1 = torch.expm1(torch.where(before, -tau, r))
    start = eta_0 + D * (1.5819767068693265 * u1)
    end = eta_e + D * (0.5819767068693265 * u1)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.53125 * total
    u1 = torch.sqrt(tau)
    u2 = torch.expm1(torch.where(before, -(tau * u1), r + r * (tau / (1.0 + u1))))
    start = eta_0 + D * (1.5819767068693265 * u2)
    end = eta_e + D * (0.5819767068693265 * u2)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.625 * total
    u1 = torch.expm1(torch.where(before, -(tau * tau), r * (2.0 - r)))
    start = eta_0 + D * (1.5819767068693265 * u1)
    end = eta_e + D * (0.5819767068693265 * u1)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.6875 * total
    u1 = tau * tau
    u2 = torch.sqrt(tau)
    u3 = torch.expm1(torch.where(before, -(u1 * u2), 2.0 * r + r * (u1 / (1.0 + u2) - r)))
    start = eta_0 + D * (1.5819767068693265 * u3)
    end = eta_e + D * (0.5819767068693265 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.734375 * total
    u1 = torch.expm1(torch.where(before, -(tau * tau * tau), r * (3.0 - r * (3.0 - r))))
    start = eta_0 + D * (1.5819767068693265 * u1)
    end = eta_e + D * (0.5819767068693265 * u1)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = tau * tau
    u2 = torch.expm1(torch.where(before, -(u1 * u1), r * (4.0 - r * (6.0 - r * (4.0 - r)))))
    start = eta_0 + D * (1.5819767068693265 * u2)
    end = eta_e + D * (0.5819767068693265 * u2)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.78125 * total
    u1 = tau * tau
    u2 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))
    u3 = torch.expm1(torch.where(before, -(u1 * u1 * tau), u2))
    start = eta_0 + D * (1.5819767068693265 * u3)
    end = eta_e + D * (0.5819767068693265 * u3)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=1.0)
    c3 = (0.5 * c2) ** c2
    c4 = torch.clamp(c3, max=0.875)
    before = step <= total * c4
    u1 = torch.expm1(torch.where(before, -tau, r))
    u2 = D * (0.5819767068693265 * u1 - r - torch.expm1(k * torch.log1p(-r)))
    start = _put_back(eta_0 - D * (tau**k - (tau + 1.5819767068693265 * u1)), eta_0, eta_e)
    end = _put_back(eta_e + u2, eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = _log_of_both(tau, r)
    u2 = torch.expm1(torch.where(before, -tau, r))
    start = _put_back(eta_0 - D * (tau - (torch.exp(k * u1) + 1.5819767068693265 * u2)), eta_0, eta_e)
    end = _put_back(eta_e + D * (0.5819767068693265 * u2 + torch.expm1(c1 * u1) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=0.578125)
    c3 = c2**c1
    c4 = torch.clamp(c3, max=_below_one(tau))
    before = step <= total * c4
    u1 = _log_of_both(tau, r)
    u2 = k * u1
    u3 = torch.expm1(torch.where(before, 18.0 * torch.exp(u2), u2))
    u4 = torch.expm1(-(18.0 * u3))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = torch.clamp(eta_e + D * (u4 / (404.42630245220926 + 0.9999938405955117 * u4)), eta_e, eta_0)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.578125 * total
    u1 = torch.expm1(18.0 * torch.where(before, tau, r))
    start = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
    end = eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.671875 * total
    u1 = torch.sqrt(tau)
    u2 = r * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * u1))
    u3 = torch.expm1(torch.where(before, 18.0 * (tau * u1), u2))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.75 * total
    u1 = torch.expm1(torch.where(before, 18.0 * (tau * tau), r * (36.0 - 18.0 * r)))
    start = eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1))
    end = eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.78125 * total
    u1 = torch.sqrt(tau)
    u2 = r * (18.0 + tau * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * u1)))
    u3 = torch.expm1(torch.where(before, 18.0 * (tau * tau * u1), u2))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.8125 * total
    u1 = torch.where(before, 18.0 * (tau * tau * tau), r * (54.0 - r * (54.0 - 18.0 * r)))
    u2 = torch.expm1(u1)
    start = eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2))
    end = eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.84375 * total
    u1 = tau * tau
    u2 = torch.where(before, 18.0 * (u1 * u1), r * (72.0 - r * (108.0 - r * (72.0 - 18.0 * r))))
    u3 = torch.expm1(u2)
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e)
    eta_0, eta_e = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    before = step <= 0.875 * total
    u1 = tau * tau
    u2 = r * (90.0 - r * (180.0 - r * (180.0 - r * (90.0 - 18.0 * r))))
    u3 = torch.expm1(torch.where(before, 18.0 * (u1 * u1 * tau), u2))
    start = eta_0 - D * (u3 / (162353.35520762653 + 0.9975273616510435 * u3))
    end = eta_e + D * (u3 / (404.42630245220926 + 0.9999938405955117 * u3))
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 1.0 / k
    c2 = torch.clamp(c1, max=1.0)
    c3 = (0.5 * c2) ** c2
    c4 = torch.clamp(c3, max=0.875)
    c5 = k - 1.0
    before = step <= total * c4
    u1 = torch.expm1(18.0 * torch.where(before, tau, r))
    u2 = _log_of_both(tau, r)
    u3 = u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau - torch.exp(k * u2))
    u4 = u1 / (404.42630245220926 + 0.9999938405955117 * u1)
    start = _put_back(eta_0 - D * u3, eta_0, eta_e)
    end = _put_back(eta_e + D * (u4 - torch.expm1(c5 * u2) * tau), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k)
    eta_0, eta_e, k = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = k - 1.0
    before = step <= 0.5 * total
    u1 = _log_of_both(tau, r)
    u2 = torch.expm1(torch.where(before, 18.0 * tau, c1 * u1))
    u3 = u2 / (162353.35520762653 + 0.9975273616510435 * u2) - (torch.exp(k * u1) - tau)
    u4 = torch.expm1(18.0 * r)
    start = _put_back(eta_0 - D * u3, eta_0, eta_e)
    end = _put_back(eta_e + D * (u2 * tau + u4 / (404.42630245220926 + 0.9999938405955117 * u4)), eta_0, eta_e)
    rate = torch.where(before, start, end)
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
    step, left, total, rates = _inputs(t, T, compute, eta_0=eta_0, eta_e=eta_e, k=k, amplitude=amplitude)
    eta_0, eta_e, k, amplitude = rates
    tau, r = step / total, left / total
    D = eta_0 - eta_e
    c1 = 0.5 * (9.869604401089358 * amplitude / k)
    c2 = k - 1.0
    before = step <= 0.5 * total
    u1 = torch.sin(1.5707963267948966 * torch.where(before, tau, r))
    u2 = u1 * u1
    u3 = _log_of_both(tau, r)
    u4 = torch.exp(k * u3)
    u5 = torch.expm1(c2 * u3)
    u6 = u2 - c1 * (u4 * r + tau * u5 / c2)
    u7 = u2 + c1 * (r * u4 + u5 * tau / c2)
    start = eta_0 - D * u6
    end = torch.clamp(eta_e + D * u7, eta_e, eta_0)
    rate = torch.where(before, start, end)
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
