"""What the derivation computes: the k-th derivatives, the solved coefficients, and the term eta_o(k, t).

Each function solves or substitutes; the steps in `symbolic.py` say in which order, by which rule, and check it.
"""

from __future__ import annotations

from functools import cache

from sympy import Eq, Expr, Symbol, expand, expand_power_base, factor, factorial, simplify, solve

from kdecay_sym.equations import LINEAR
from kdecay_sym.symbols import T, a_0, a_1, a_k, eta_0, eta_e, order, sigma, t, tau

j = Symbol("j", integer=True, nonnegative=True)
n = Symbol("n", integer=True, positive=True)

LINEAR_SHAPE = expand((LINEAR - eta_e).subs(t, tau * T) / (eta_0 - eta_e)).simplify()
ANSATZ = a_k * t**order + a_1 * t + a_0


def falling(power: Expr, taken: Expr) -> Expr:
    """The factor n!/(n - j)! that ``taken`` = j derivatives bring down from a ``power`` n."""
    return factorial(power) / factorial(power - taken)


def kth_derivative_of_power() -> Expr:
    """D^k t^k: the induction of step ``power-rule`` at j = k."""
    return (falling(order, j) * t ** (order - j)).subs(j, order)


def kth_derivative_of_special_solution() -> Expr:
    """D^k of (eta_0 - eta_e)(1 - t/T)^k + eta_e: the induction of step ``special-solution`` at j = n = k."""
    return (eta_0 - eta_e) * special_derivative().subs({n: order, j: order})


def special_derivative() -> Expr:
    """D^j of (1 - t/T)^n, as step ``special-solution`` proves it."""
    return falling(n, j) * (-1 / T) ** j * (1 - t / T) ** (n - j)


@cache
def coefficient_of_power() -> Expr:
    """Solve eq. (8), with the special solution's k-th derivative as the increment, for a_k."""
    (solution,) = solve(Eq(kth_derivative_of_special_solution(), kth_derivative_of_power() * a_k), a_k)
    return expand_power_base(solution)


def signed_coefficient() -> Expr:
    """The same with the parity (-1)^k replaced by sigma = +1 or -1, which a real k needs."""
    return expand(coefficient_of_power() / (-1) ** order).simplify() * sigma


@cache
def boundary_coefficients() -> dict[Symbol, Expr]:
    """Solve eq. (5)'s start and end, eta'(0) = eta_0 and eta'(T) = eta_e, for a_0 and a_1."""
    curve = LINEAR + ANSATZ.subs(a_k, signed_coefficient())
    (solution,) = solve([curve.subs(t, 0) - eta_0, curve.subs(t, T) - eta_e], [a_0, a_1], dict=True)
    return {symbol: factor(value) for symbol, value in solution.items()}


@cache
def k_decay_term() -> Expr:
    """The term eta_o(k, t) that the derivation arrives at, for both signs sigma.

    Returns:
        An expression in t, T, eta_0, eta_e, sigma and the integer order k. eq. (9) is sigma = +1.
    """
    term = ANSATZ.subs(a_k, signed_coefficient()).subs(boundary_coefficients())
    scale = sigma * (eta_0 - eta_e)
    return scale * expand(simplify(term / scale))


@cache
def k_decay_shape() -> Expr:
    """The same term as a shape: eta_o/(eta_0 - eta_e) as a function of tau = t/T."""
    shape = k_decay_term().subs(t, tau * T) / (eta_0 - eta_e)
    return shape.replace(lambda e: e.is_Pow and e.base == tau * T, expand_power_base)
