"""The same derivation for one given order k, by plain differentiation and with every coefficient unknown.

Nothing is shared with the symbolic chain but the equations of the paper: the polynomial has all of its coefficients
a_0 ... a_k, SymPy differentiates k times, and the linear system of increment and boundary conditions is solved as it
stands. It is a second way to the same term, and shows which coefficients the conditions leave free.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Derivative, Eq, Expr, Integer, Symbol, cancel, diff, expand, linsolve, symbols

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.derivation.solution import end_conditions, solved_term
from kdecay_sym.derivation.step import Step
from kdecay_sym.equations import EQUATIONS, LINEAR
from kdecay_sym.symbols import Delta, T, eta_0, eta_e, eta_new, eta_o, order, sigma, t


def steps(k: int) -> Iterator[Step]:
    """The chain for the order ``k`` >= 1: general polynomial, k-th derivative, increment, solution, comparison."""
    coefficients = symbols(f"a_0:{k + 1}")
    polynomial = sum((a * t**j for j, a in enumerate(coefficients)), start=Integer(0))
    yield _ansatz(k, polynomial)
    yield _differentiate(k, polynomial)
    if k == 1:
        yield _first_order(polynomial, coefficients)
        return
    solution = _solve(k, polynomial, coefficients)
    yield _solved(k, solution)
    yield _chosen(k, solution, coefficients)


def _increment(k: int) -> Expr:
    """The special solution's k-th derivative, which the paper takes as the increment."""
    return diff((eta_0 - eta_e) * (1 - t / T) ** k + eta_e, t, k)


def _solve(k: int, polynomial: Expr, coefficients: tuple[Symbol, ...]) -> Expr:
    ends = [expand(condition) for condition in end_conditions(LINEAR + polynomial)]
    system = [expand(diff(polynomial, t, k) - _increment(k)), *ends]
    # Solve for a_k, a_0 and a_1 in this order, so that a_2 ... a_{k-1} are the ones that stay free.
    unknowns = (coefficients[k], coefficients[0], coefficients[1], *coefficients[2:k])
    (values,) = linsolve(system, unknowns)
    return polynomial.subs(dict(zip(unknowns, values, strict=True)))


def _ansatz(k: int, polynomial: Expr) -> Step:
    return Step(
        "ansatz",
        "(1), (3), (4), (6)",
        Eq(Derivative(eta_new(t), (t, k)), EQUATIONS["3"].statement.rhs.subs(order, k), evaluate=False),
        Eq(eta_o(t), polynomial),
        f"eta' = eta + eta_o with a general polynomial eta_o of degree {k}",
        "",
        (Obligation(f"D^{k + 1} of the polynomial vanishes: its D^{k} is constant", diff(polynomial, t, k + 1)),),
    )


def _differentiate(k: int, polynomial: Expr) -> Step:
    derivative = diff(polynomial, t, k)
    leading = Symbol(f"a_{k}")
    return Step(
        "kth-derivative",
        "(7), (8)",
        Eq(eta_o(t), polynomial),
        Eq(Delta, derivative),
        f"differentiate {k} times",
        "",
        (
            Obligation(
                f"D^{k} eta_o = {k}! a_{k}",
                derivative - EQUATIONS["8"].statement.rhs.subs({order: k, Symbol("a_k"): leading}),
            ),
        ),
    )


def _solved(k: int, solution: Expr) -> Step:
    free = sorted(solution.free_symbols - {t, T, eta_0, eta_e}, key=str)
    curve = LINEAR + solution
    note = (
        f"The conditions leave {', '.join(map(str, free))} free: setting them to 0 is a choice, not 'without loss "
        "of generality'."
        if free
        else "At k = 2 nothing is left to choose."
    )
    return Step(
        "solution",
        "(5), (8)",
        Eq(Delta, _increment(k)),
        Eq(eta_o(t), solution),
        f"take the {k}-th derivative of (eta_0 - eta_e)(1 - t/T)^{k} as increment; solve with start and end",
        note,
        (
            Obligation("the increment is met", expand(diff(solution, t, k) - _increment(k))),
            Obligation("the curve starts at eta_0", curve.subs(t, 0) - eta_0),
            Obligation("the curve ends at eta_e", expand(curve.subs(t, T) - eta_e)),
        ),
    )


def _chosen(k: int, solution: Expr, coefficients: tuple[Symbol, ...]) -> Step:
    scale = eta_0 - eta_e
    term = scale * expand(cancel(solution.subs(dict.fromkeys(coefficients, 0)) / scale))
    sign = (-1) ** k
    general = solved_term().subs(order, k)
    return Step(
        "term",
        "(9)",
        Eq(eta_o(t), solution),
        Eq(eta_o(t), term),
        "set the free coefficients to 0" if k > 2 else "the solution as it stands",
        f"For k = {k} the solved sign is {'+' if sign > 0 else '-'}; eq. (9) prints +. Both signs meet start and end.",
        (
            Obligation(
                f"it is the symbolic chain's term with sigma = (-1)^{k}",
                expand(term - general.subs(sigma, sign)),
            ),
            Obligation("the opposite sign meets start and end too: start", general.subs(sigma, -sign).subs(t, 0)),
            Obligation("... and end", general.subs(sigma, -sign).subs(t, T)),
        ),
    )


def _first_order(polynomial: Expr, coefficients: tuple[Symbol, ...]) -> Step:
    curve = LINEAR + polynomial
    (values,) = linsolve([expand(condition) for condition in end_conditions(curve)], coefficients)
    solved = polynomial.subs(dict(zip(coefficients, values, strict=True)))
    return Step(
        "term",
        "(9), text after it",
        Eq(Delta, diff(polynomial, t)),
        Eq(eta_o(t), solved),
        "start and end fix both coefficients",
        "At k = 1 the boundary conditions leave no room for an increment: the original schedule is the only solution.",
        (
            Obligation("the term is 0", solved),
            Obligation("so is the symbolic chain's at k = 1", solved_term().subs(order, 1)),
        ),
    )
