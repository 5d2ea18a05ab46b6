"""The derivation for a symbolic integer order k >= 2: from eq. (1) to eqs. (9) and (10).

The order of a derivative is a symbol here, which SymPy leaves unevaluated. The k-th derivatives that the derivation
needs, of t^k and of (1 - t/T)^n, are therefore proved by induction on the number j of derivatives taken: a
base case, a step from j to j + 1 that is one ordinary derivative, and the case j = k.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Derivative, Eq, Function, Integer, Symbol, diff, factorial, solve

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.derivation.solution import (
    ANSATZ,
    LINEAR_SHAPE,
    boundary_coefficients,
    coefficient_of_power,
    falling,
    j,
    k_decay_shape,
    k_decay_term,
    kth_derivative_of_power,
    kth_derivative_of_special_solution,
    n,
    signed_coefficient,
    special_derivative,
)
from kdecay_sym.derivation.step import Step
from kdecay_sym.equations import EQUATIONS, ETA_O_PRINTED, LINEAR
from kdecay_sym.symbols import (
    Delta,
    T,
    a_0,
    a_1,
    a_k,
    eta,
    eta_0,
    eta_e,
    eta_new,
    eta_o,
    increment,
    order,
    sigma,
    t,
    tau,
)

_m = Symbol("m", integer=True, positive=True)
_c = Symbol("c", real=True)


def steps() -> Iterator[Step]:
    """The chain of steps, in order. Building a step computes its equation; checking it is the caller's."""
    yield _constant_increment()
    yield _difference()
    yield _ansatz()
    yield _power_rule()
    yield _kth_derivative()
    yield _solve_for_coefficient()
    yield _special_solution()
    yield _sign()
    yield _parity()
    yield _boundary()
    yield _term()
    yield _schedule()
    yield _order_one()


def _constant_increment() -> Step:
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


def _difference() -> Step:
    u, v = Function("u"), Function("v")
    linear = diff(_c * u(t) + v(t), t) - _c * diff(u(t), t) - diff(v(t), t)
    return Step(
        "difference",
        "(3), (4)",
        EQUATIONS["3"].statement,
        Eq(Derivative(eta_o(t), (t, order)), Delta),
        "write eta' = eta + eta_o, eq. (4); the k-th derivative is linear",
        "",
        (
            Obligation("one derivative is linear, hence by induction every k-th is: D(c u + v) = c D u + D v", linear),
            Obligation(
                "eq. (4) is eq. (2) plus eta_o",
                EQUATIONS["4"].statement.rhs - EQUATIONS["2"].statement.rhs - eta_o(t),
            ),
        ),
    )


def _ansatz() -> Step:
    other = _c * (t**2 - T * t)
    return Step(
        "ansatz",
        "(6)",
        Eq(Derivative(eta_o(t), (t, order)), Delta),
        Eq(eta_o(t), ANSATZ),
        "a polynomial of degree k; choose a_{k-1} = ... = a_2 = 0, leave a_1 and a_0 to the boundary conditions",
        "The paper sets a_{k-1} = ... = a_0 = 0 'without loss of generality' and keeps a_1 t all the same. a_0 = 0 "
        "follows from the start and need not be assumed; for k >= 3 the rest is a choice: c (t^2 - T t) can be added.",
        (
            Obligation("for k >= 3 the solution is not unique: D^3 of c (t^2 - T t) vanishes", diff(other, t, 3)),
            Obligation("... and so does c (t^2 - T t) at t = 0", other.subs(t, 0)),
            Obligation("... and at t = T", other.subs(t, T)),
        ),
    )


def _power_rule() -> Step:
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


def _kth_derivative() -> Step:
    curve = LINEAR + ANSATZ
    at_one = a_k + a_1 + diff(LINEAR, t)
    return Step(
        "kth-derivative",
        "(6), (7)",
        Eq(eta_new(t), curve),
        Eq(Derivative(eta_new(t), (t, order)), a_k * kth_derivative_of_power()),
        "k derivatives, k >= 2: of a_k t^k by the power rule; the rest is of degree 1 and vanishes",
        "Eq. (7) needs k >= 2. At k = 1 the paper's line reads 0 + 1! a_1, but the first derivative of eq. (6) is "
        "a_k + a_1 - (eta_0 - eta_e)/T: eta^1 is not 0 and a_k t^k and a_1 t are one term.",
        (
            Obligation("D^2 of everything but a_k t^k vanishes", diff(curve - a_k * t**order, t, 2)),
            Obligation("D^2 of eq. (2) vanishes, so that eta^k = 0", diff(LINEAR, t, 2)),
            Obligation(
                "the right-hand side is eq. (7)'s",
                a_k * kth_derivative_of_power() - EQUATIONS["7"].statement.rhs,
            ),
            Obligation(
                "k = 1: the derivative is a_k + a_1 - (eta_0 - eta_e)/T",
                diff(curve.subs(order, 1), t) - at_one,
            ),
        ),
    )


def _solve_for_coefficient() -> Step:
    equation = Eq(Delta, a_k * kth_derivative_of_power())
    (solution,) = solve(equation, a_k)
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


def _special_solution() -> Step:
    lemma = special_derivative()
    kth = kth_derivative_of_special_solution()
    printed = factorial(order) * (-1 / T) ** order * t ** (n - order)
    return Step(
        "special-solution",
        "between (8) and (9)",
        Eq(Function("f")(t), (eta_0 - eta_e) * (1 - t / T) ** n + eta_e),
        Eq(Derivative(Function("f")(t), (t, order)), kth),
        "induction on j: j = 0, and from j < n to j + 1; then j = n = k; eta_e vanishes",
        "The paper's middle term, (eta_0 - eta_e) k! (-1/T)^k t^(n-k), has the wrong base and factor for n != k: it is "
        "(eta_0 - eta_e) n!/(n-k)! (-1/T)^k (1 - t/T)^(n-k). At n = k, the only case used, both are the same.",
        (
            Obligation("j = 0: the power itself", lemma.subs(j, 0) - (1 - t / T) ** n),
            Obligation(
                "j to j + 1: one derivative of the case j is the case j + 1",
                diff(lemma, t) - lemma.subs(j, j + 1),
            ),
            Obligation("j = n = k: k! (-1/T)^k", kth / (eta_0 - eta_e) - factorial(order) * (-1 / T) ** order),
            Obligation("n = k: the paper's middle term is right", kth / (eta_0 - eta_e) - printed.subs(n, order)),
            Obligation(
                "n = 3, k = 1, t = T/2: the paper's middle term is wrong",
                (lemma.subs(j, order) - printed).subs({n: 3, order: 1, t: T / 2}).subs(T, 2),
                "nonzero",
            ),
        ),
    )


def _sign() -> Step:
    equation = Eq(kth_derivative_of_special_solution(), kth_derivative_of_power() * a_k)
    solution = coefficient_of_power()
    return Step(
        "sign",
        "(8), (9)",
        equation,
        Eq(a_k, solution),
        "take f^k as the increment in eq. (8) and solve for a_k",
        "The paper writes ± here. The sign is not free: it is (-1)^k, + for even and - for odd k.",
        (
            Obligation("the solution satisfies eq. (8)", (equation.lhs - equation.rhs).subs(a_k, solution)),
            Obligation(
                "eq. (8) is linear in a_k with a factor that is not 0, so there is no other",
                kth_derivative_of_power(),
                "nonzero",
            ),
            Obligation("even k = 2m: the sign is +", (solution * T**order / (eta_0 - eta_e) - 1).subs(order, 2 * _m)),
            Obligation(
                "odd k = 2m + 1: the sign is -",
                (solution * T**order / (eta_0 - eta_e) + 1).subs(order, 2 * _m + 1),
            ),
        ),
    )


def _parity() -> Step:
    both = signed_coefficient()
    return Step(
        "parity",
        "(9)",
        Eq(a_k, coefficient_of_power()),
        Eq(a_k, both),
        "write sigma for the parity, and carry sigma = +1 and sigma = -1 to the end",
        "A real k, such as the recommended 1.5, has no parity: which sigma goes with it is not derived but chosen. Eq. "
        "(9) prints sigma = +1 for every k.",
        (
            Obligation(
                "sigma = (-1)^k gives the solution back",
                both.subs(sigma, (-1) ** order) - coefficient_of_power(),
            ),
            Obligation("sigma = +1 and sigma = -1 are opposite", both.subs(sigma, 1) + both.subs(sigma, -1)),
        ),
    )


def _boundary() -> Step:
    solution = boundary_coefficients()
    curve = LINEAR + ANSATZ.subs(a_k, signed_coefficient())
    solved = curve.subs(solution)
    return Step(
        "boundary",
        "(5)",
        Eq(eta_new(t), curve),
        Eq(a_1, solution[a_1]),
        "solve eta'(0) = eta_0 and eta'(T) = eta_e for a_0 and a_1",
        "Only the start and the end of eq. (5) are used; that the curve falls in between is a claim of its own.",
        (
            Obligation("a_0 = 0 follows, it need not be assumed", solution[a_0]),
            Obligation("the curve starts at eta_0", solved.subs(t, 0) - eta_0),
            Obligation("the curve ends at eta_e", solved.subs(t, T) - eta_e),
        ),
    )


def _term() -> Step:
    term = k_decay_term()
    return Step(
        "term",
        "(9)",
        Eq(eta_o(t), ANSATZ),
        Eq(eta_o(t), term),
        "put a_k, a_1 and a_0 into the ansatz",
        "Eq. (9) is sigma = +1; it writes T_0 for T. For odd k the solution of eq. (8) has sigma = -1.",
        (
            Obligation("sigma = +1 is eq. (9) as printed", term.subs(sigma, 1) - ETA_O_PRINTED),
            Obligation("sigma = -1 is its opposite", term.subs(sigma, -1) + ETA_O_PRINTED),
            Obligation("the term vanishes at the start", term.subs(t, 0)),
            Obligation("the term vanishes at the end", term.subs(t, T)),
        ),
    )


def _schedule() -> Step:
    term = k_decay_term()
    shape = LINEAR_SHAPE + k_decay_shape()
    curve = eta_e + (eta_0 - eta_e) * shape
    return Step(
        "schedule",
        "(10)",
        Eq(eta_new(t), eta(t) + eta_o(t)),
        Eq(eta_new(tau * T), curve),
        "add the term to the linear schedule, and write tau = t/T",
        "The paper adds the same term, derived for the linear schedule, to every other one.",
        (
            Obligation(
                "sigma = +1 is eq. (10) as printed",
                (eta(t) + term.subs(sigma, 1)) - EQUATIONS["10"].statement.rhs,
            ),
            Obligation("the form in tau is the same curve", curve.subs(tau, t / T) - LINEAR - term),
        ),
    )


def _order_one() -> Step:
    line = Delta * t + a_0
    forced = solve([line.subs(t, 0), line.subs(t, T)], [Delta, a_0], dict=True)[0]
    return Step(
        "order-one",
        "(9), text after it",
        Eq(Derivative(eta_o(t), t), Delta),
        Eq(eta_o(t), line.subs(forced)),
        "k = 1: eta_o = Delta t + a_0, and both ends force Delta = a_0 = 0",
        "The derivation above needs k >= 2. At k = 1 the increment f^1 = -(eta_0 - eta_e)/T that the special solution "
        "calls for contradicts the boundary conditions; the formula gives the right answer, eta_o = 0, for both signs.",
        (
            Obligation("the boundary conditions force the increment to be 0", forced[Delta]),
            Obligation("the formula at k = 1 is 0 for both signs", k_decay_term().subs(order, Integer(1))),
            Obligation(
                "the special solution's increment at k = 1 is not 0 (eta_0 = 2, eta_e = 1)",
                kth_derivative_of_special_solution().subs(order, 1).subs({eta_0: 2, eta_e: 1}),
                "nonzero",
            ),
        ),
    )
