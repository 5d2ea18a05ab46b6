"""The steps from the increment of the k-th derivative, eq. (1), to the coefficient that it sets, eq. (8)."""

from __future__ import annotations

from sympy import Derivative, Eq, Function, Symbol, diff, factorial

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.derivation.solution import (
    ANSATZ,
    CURVE,
    coefficient_for_increment,
    falling,
    increment_equation,
    j,
    kth_derivative_of_curve,
    kth_derivative_of_power,
    leading_coefficient,
)
from kdecay_sym.derivation.step import Step
from kdecay_sym.equations import EQUATIONS, LINEAR
from kdecay_sym.symbols import (
    Delta,
    T,
    a_0,
    a_1,
    a_k,
    eta_new,
    eta_o,
    increment,
    order,
    t,
)

_c = Symbol("c", real=True)


def constant_increment() -> Step:
    """Eq. (1) with an increment that does not depend on t is eq. (3)."""
    start, reached = EQUATIONS["1"].statement, EQUATIONS["3"].statement
    return Step(
        "constant-increment",
        "(1), (3)",
        start,
        reached,
        "take the increment of the k-th derivative constant in t",
        "The paper restricts itself to this case here; an increment that depends on time stays open.",
        (
            Obligation(
                "eq. (1) with a constant increment is eq. (3)",
                start.rhs.subs(increment(t), Delta) - reached.rhs,
            ),
        ),
    )


def difference() -> Step:
    """What the increment asks of the additional term alone."""
    u, v = Function("u"), Function("v")
    linear = diff(_c * u(t) + v(t), t) - _c * diff(u(t), t) - diff(v(t), t)
    return Step(
        "difference",
        "(3), (4)",
        EQUATIONS["3"].statement,
        increment_equation(),
        "write eta' = eta + eta_o, eq. (4); the k-th derivative is linear",
        "",
        (
            Obligation("one derivative is linear, hence by induction every k-th is: D(c u + v) = c D u + D v", linear),
            Obligation(
                "eq. (4) is eq. (2) plus eta_o",
                EQUATIONS["4"].statement.rhs - EQUATIONS["2"].statement.rhs - eta_o(t),
            ),
            Obligation("what is left is D^k eta_o", increment_equation().lhs - Derivative(eta_o(t), (t, order))),
            Obligation("... and the constant increment", increment_equation().rhs - Delta),
        ),
    )


def ansatz() -> Step:
    """The polynomial of eq. (6), with the constant term kept."""
    other = _c * (t**2 - T * t)
    return Step(
        "ansatz",
        "(6)",
        increment_equation(),
        Eq(eta_o(t), ANSATZ),
        "a polynomial of degree k; choose a_{k-1} = ... = a_2 = 0, leave a_1 and a_0 to the boundary conditions",
        "The paper sets a_{k-1} = ... = a_0 = 0 'without loss of generality' and keeps a_1 t all the same. a_0 = 0 "
        "follows from the start and need not be assumed; for k >= 3 the rest is a choice: c (t^2 - T t) can be added.",
        (
            Obligation("it is eq. (6) with a_0 added", LINEAR + ANSATZ - EQUATIONS["6"].statement.rhs - a_0),
            Obligation("for k >= 3 the solution is not unique: D^3 of c (t^2 - T t) vanishes", diff(other, t, 3)),
            Obligation("... and so does c (t^2 - T t) at t = 0", other.subs(t, 0)),
            Obligation("... and at t = T", other.subs(t, T)),
        ),
    )


def power_rule() -> Step:
    """The k-th derivative of t^k, by induction."""
    lemma = falling(order, j) * t ** (order - j)
    return Step(
        "power-rule",
        "(7)",
        Eq(Derivative(t**order, (t, j)), lemma, evaluate=False),
        Eq(Derivative(t**order, (t, order)), kth_derivative_of_power()),
        "induction on j: j = 0, and from j < k to j + 1; then j = k",
        "",
        (
            Obligation("j = 0: the power itself", lemma.subs(j, 0) - t**order),
            Obligation(
                "j to j + 1: one derivative of the case j is the case j + 1",
                diff(lemma, t) - lemma.subs(j, j + 1),
            ),
            Obligation("j = k: k!", lemma.subs(j, order) - factorial(order)),
        ),
    )


def kth_derivative() -> Step:
    """Eq. (7): the k-th derivative of eq. (6)."""
    at_one = a_k + a_1 + diff(LINEAR, t)
    return Step(
        "kth-derivative",
        "(6), (7)",
        Eq(eta_new(t), CURVE),
        Eq(Derivative(eta_new(t), (t, order)), kth_derivative_of_curve()),
        "k derivatives, k >= 2: of a_k t^k by the power rule; the rest is of degree 1 and vanishes",
        "Eq. (7) needs k >= 2. At k = 1 the paper's line reads 0 + 1! a_1, but the first derivative of eq. (6) is "
        "a_k + a_1 - (eta_0 - eta_e)/T: eta^1 is not 0 and a_k t^k and a_1 t are one term.",
        (
            Obligation("the coefficient of t^k is a_k", leading_coefficient() - a_k),
            Obligation("D^2 of everything else vanishes", diff(CURVE - leading_coefficient() * t**order, t, 2)),
            Obligation("D^2 of eq. (2) vanishes, so that eta^k = 0", diff(LINEAR, t, 2)),
            Obligation(
                "the right-hand side is eq. (7)'s",
                kth_derivative_of_curve() - EQUATIONS["7"].statement.rhs,
            ),
            Obligation(
                "k = 1: the derivative is a_k + a_1 - (eta_0 - eta_e)/T",
                diff(CURVE.subs(order, 1), t) - at_one,
            ),
        ),
    )


def solve_for_coefficient() -> Step:
    """Eq. (8), solved for the coefficient of t^k."""
    equation = Eq(increment_equation().rhs, kth_derivative_of_curve())
    solution = coefficient_for_increment()
    return Step(
        "increment-coefficient",
        "(8)",
        equation,
        Eq(a_k, solution),
        "eq. (3) with eta^k = 0 and eq. (7); solve for a_k",
        "",
        (
            Obligation("the solution satisfies eq. (8)", (equation.lhs - equation.rhs).subs(a_k, solution)),
            Obligation("the equation is the paper's eq. (8)", equation.rhs - EQUATIONS["8"].statement.rhs),
        ),
    )
