"""Kernels on NumPy arrays: any shape in, float64 of the same shape out.

Generated; do not edit. Command: kdecay generate
SymPy: 1.14.0

Preconditions: 0 <= t <= T with T >= 1, 0 <= eta_e <= eta_0 <= 1e300; k > 0 and N > 0; sigma is +1 or -1;
for the cosine with the linear increment k > 1 and 0 <= amplitude <= 1.
Postconditions: eta(0) is eta_0 and eta(T) is eta_e, bit for bit; t beyond T gives eta_e; the kernels of warp form and
of the linear increment stay in [eta_e, eta_0]. In between, tested against mpmath: the error is within 8 units in the
last place of eta_0, but for powers N, where the rounding of their base, 2^-50 at most, is magnified by the power: much
for N < 1 near the end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def linear_warp(t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float) -> NDArray[np.float64]:
    """``eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)`` with tau = t/T.

    Equation: (2) with t/T raised to k
    Claims: linear.warp.start, linear.warp.end, linear.warp.range
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    eta = np.clip(eta_e + (1.0 - tau**k) * (eta_0 - eta_e), eta_e, eta_0)
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


def linear_additive(t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float, sigma: float) -> NDArray[np.float64]:
    """``eta(t) = eta_e + (eta_0 - eta_e)*(sigma*(-tau + tau**k) - tau + 1)`` with tau = t/T.

    Equation: (10)
    Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.minus.start, linear.additive.minus.end
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    eta = eta_e + (eta_0 - eta_e) * (1.0 - tau + sigma * (tau**k - tau))
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


def polynomial_warp(t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float, N: float) -> NDArray[np.float64]:
    """``eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)`` with tau = t/T.

    Equation: (11) with t/T raised to k
    Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    eta = np.clip(eta_e + (1.0 - tau**k) ** N * (eta_0 - eta_e), eta_e, eta_0)
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


def polynomial_additive(
    t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float, N: float, sigma: float
) -> NDArray[np.float64]:
    """``eta(t) = eta_e + (eta_0 - eta_e)*(sigma*(-tau + tau**k) + (1 - tau)**N)`` with tau = t/T.

    Equation: (10), (11)
    Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.minus.start,
    polynomial.additive.minus.end
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    eta = eta_e + (eta_0 - eta_e) * ((1.0 - tau) ** N + sigma * (tau**k - tau))
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


def cosine_warp(t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float) -> NDArray[np.float64]:
    """``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)`` with tau = t/T.

    Equation: (12) with t/T raised to k
    Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    eta = np.clip(eta_e + (eta_0 - eta_e) * (0.5 + 0.5 * np.cos(np.pi * tau**k)), eta_e, eta_0)
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


def cosine_additive(t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float, sigma: float) -> NDArray[np.float64]:
    """``eta(t) = eta_e + (eta_0 - eta_e)*(sigma*(-tau + tau**k) + cos(pi*tau)/2 + 1/2)`` with tau = t/T.

    Equation: (10), (12)
    Claims: cosine.additive.plus.start, cosine.additive.plus.end, cosine.additive.minus.start, cosine.additive.minus.end
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    eta = eta_e + (eta_0 - eta_e) * (0.5 + 0.5 * np.cos(np.pi * tau) + sigma * (tau**k - tau))
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


def cosine_linear_increment(
    t: ArrayLike, T: float, eta_0: float, eta_e: float, k: float, amplitude: float
) -> NDArray[np.float64]:
    """``eta(t) = eta_e + shape*(eta_0 - eta_e)`` with tau = t/T.

    Where ``term = tau*expm1((k - 1)*log(tau))/(k - 1) + tau**k*(1 - tau)``.

    Where ``shape = pi**2*amplitude*term/(2*k) + cos(pi*tau)/2 + 1/2``.

    Equation: (12), section 6
    Claims: increment.cosine-rescue.ends, increment.cosine-rescue
    """
    tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
    term = tau**k * (1.0 - tau) + tau * np.expm1((k - 1.0) * np.log(np.maximum(tau, 5e-324))) / (k - 1.0)
    shape = 0.5 + 0.5 * np.cos(np.pi * tau) + 0.5 * np.pi**2.0 * amplitude * term / k
    eta = np.clip(eta_e + shape * (eta_0 - eta_e), eta_e, eta_0)
    return np.where(tau <= 0.0, eta_0, np.where(tau >= 1.0, eta_e, eta))


KERNELS: dict[str, Callable[..., NDArray[np.float64]]] = {
    "linear_warp": linear_warp,
    "linear_additive": linear_additive,
    "polynomial_warp": polynomial_warp,
    "polynomial_additive": polynomial_additive,
    "cosine_warp": cosine_warp,
    "cosine_additive": cosine_additive,
    "cosine_linear_increment": cosine_linear_increment,
}
