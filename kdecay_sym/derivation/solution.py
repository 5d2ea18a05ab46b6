"""What the derivation computes: the k-th derivatives, the solved coefficients, and the term eta_o(k, t).

Each function solves or substitutes; the steps in `symbolic.py` say in which order, by which rule, and check it.
"""

from __future__ import annotations

from functools import cache

from sympy import Add, Derivative, Eq, Expr, Symbol, expand, expand_power_base, factor, factorial, simplify, solve

from kdecay_sym.equations import EQUATIONS, LINEAR
from kdecay_sym.symbols import Delta, T, a_0, a_1, a_k, eta, eta_0, eta_e, eta_new, order, sigma, t, tau

j = Symbol("j", integer=True, nonnegative=True)
n = Symbol("n", integer=True, positive=True)

LINEAR_SHAPE = expand((LINEAR - eta_e).subs(t, tau * T) / (eta_0 - eta_e)).simplify()
# Eq. (6) sets a_0 = 0; here it is kept, and follows from the start condition.
CURVE = EQUATIONS["6"].statement.rhs + a_0
ANSATZ = CURVE - EQUATIONS["2"].statement.rhs


def increment_equation() -> Eq:
    """Eq. (3) with eta' = eta + eta_o, eq. (4), by linearity of the derivative: an equation for eta_o alone."""
    third = EQUATIONS["3"].statement
    difference = EQUATIONS["4"].statement.rhs - EQUATIONS["2"].statement.rhs
    whole = third.lhs.expr.subs(eta_new(t), eta(t) + difference)
    split = sum(Derivative(term, *third.lhs.variable_count) for term in Add.make_args(whole))
    original = Derivative(eta(t), *third.lhs.variable_count)
    return Eq(split - original, third.rhs - original)


def leading_coefficient() -> Expr:
    """The coefficient of t^k in eq. (6)."""
    return expand(CURVE).coeff(t**order)


def kth_derivative_of_curve() -> Expr:
    """D^k of eq. (6) for k >= 2: what is not the power t^k is of degree 1 (step ``kth-derivative`` checks it)."""
    return leading_coefficient() * kth_derivative_of_power()


def end_conditions(curve: Expr) -> list[Expr]:
    """The equations of eq. (5) on ``curve``, as expressions that vanish where they hold."""
    equations = [condition for condition in EQUATIONS["5"].statement.args if isinstance(condition, Eq)]
    return [curve.subs(t, equation.lhs.args[0]) - equation.rhs for equation in equations]


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
    """Eq. (8) solved for a_k, with the special solution's k-th derivative as the increment."""
    return expand_power_base(coefficient_for_increment().subs(Delta, kth_derivative_of_special_solution()))


@cache
def coefficient_for_increment() -> Expr:
    """Equate the increment that eq. (3) asks for with the k-th derivative of eq. (6), and solve for a_k: eq. (8)."""
    (solution,) = solve(Eq(increment_equation().rhs, kth_derivative_of_curve()), a_k)
    return solution


def signed_coefficient() -> Expr:
    """The same with the parity (-1)^k replaced by sigma = +1 or -1, which a real k needs."""
    return expand(coefficient_of_power() / (-1) ** order).simplify() * sigma


@cache
def boundary_coefficients() -> dict[Symbol, Expr]:
    """Solve eq. (5)'s start and end, eta'(0) = eta_0 and eta'(T) = eta_e, for a_0 and a_1."""
    (solution,) = solve(end_conditions(CURVE.subs(a_k, signed_coefficient())), [a_0, a_1], dict=True)
    return {symbol: factor(value) for symbol, value in solution.items()}


@cache
def solved_term() -> Expr:
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
    shape = solved_term().subs(t, tau * T) / (eta_0 - eta_e)
    return shape.replace(lambda e: e.is_Pow and e.base == tau * T, expand_power_base)
