"""The steps from the special solution to the term, eq. (9), and the schedule, eq. (10), for both signs."""

from __future__ import annotations

from sympy import Derivative, Eq, Function, Integer, Symbol, diff, factorial, solve

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.derivation.solution import (
    ANSATZ,
    CURVE,
    LINEAR_SHAPE,
    boundary_coefficients,
    coefficient_of_power,
    end_conditions,
    j,
    k_decay_shape,
    kth_derivative_of_curve,
    kth_derivative_of_power,
    kth_derivative_of_special_solution,
    n,
    signed_coefficient,
    solved_term,
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
    order,
    sigma,
    t,
    tau,
)

_m = Symbol("m", integer=True, positive=True)


def special_solution() -> Step:
    """The k-th derivative of the special solution f, by induction."""
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


def sign() -> Step:
    """Eq. (8) with f's derivative as increment, solved: the sign is the parity of k."""
    equation = Eq(kth_derivative_of_special_solution(), kth_derivative_of_curve())
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


def parity() -> Step:
    """The parity as a free sign sigma, for a k that has none."""
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


def boundary() -> Step:
    """Start and end of eq. (5), solved for the other coefficients."""
    solution = boundary_coefficients()
    curve = CURVE.subs(a_k, signed_coefficient())
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
            *(Obligation("a condition of eq. (5) holds", condition) for condition in end_conditions(solved)),
            Obligation("the curve starts at eta_0", solved.subs(t, 0) - eta_0),
            Obligation("the curve ends at eta_e", solved.subs(t, T) - eta_e),
        ),
    )


def term() -> Step:
    """Eq. (9), for both signs."""
    term = solved_term()
    return Step(
        "term",
        "(9)",
        Eq(eta_o(t), ANSATZ),
        Eq(eta_o(t), term),
        "put a_k, a_1 and a_0 into the ansatz",
        "Eq. (9) is sigma = +1; it writes T_0 for T. For odd k the solution of eq. (8) has sigma = -1.",
        (
            Obligation("sigma = +1 is eq. (9) as printed", term.subs(sigma, 1) - EQUATIONS["9"].statement.rhs),
            Obligation("sigma = -1 is its opposite", term.subs(sigma, -1) + ETA_O_PRINTED),
            Obligation("the term vanishes at the start", term.subs(t, 0)),
            Obligation("the term vanishes at the end", term.subs(t, T)),
        ),
    )


def schedule() -> Step:
    """Eq. (10) on the linear schedule, for both signs."""
    term = solved_term()
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


def order_one() -> Step:
    """K = 1, which the steps before do not cover."""
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
            Obligation("the formula at k = 1 is 0 for both signs", solved_term().subs(order, Integer(1))),
            Obligation(
                "the special solution's increment at k = 1 is not 0 (eta_0 = 2, eta_e = 1)",
                kth_derivative_of_special_solution().subs(order, 1).subs({eta_0: 2, eta_e: 1}),
                "nonzero",
            ),
        ),
    )
