"""The derivation for real k, continued: series of powers, eta_o, eqs. (9) and (10), and which solutions there are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sympy import Eq, Expr, Integer, Symbol, cos, diff, exp, expand, expand_func, factor, gamma, sin, solve

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.derivation import solved_term
from kdecay_sym.derivation.step import Step
from kdecay_sym.equations import EQUATIONS, ETA_O_PRINTED, LINEAR
from kdecay_sym.increments.atoms import Atom, Kind, integral_coefficient, power_factor
from kdecay_sym.increments.notation import (
    BELOW_ONE,
    BETA,
    FRACTION,
    I_of,
    a,
    c,
    caputo,
    f,
    m,
    n,
    positive_powers,
    u,
    w,
    x,
)
from kdecay_sym.increments.operator import k_decay_term
from kdecay_sym.symbols import T, a_0, a_1, eta, eta_0, eta_e, eta_new, eta_o, k, order, sigma, t

_TERMWISE = (
    "Lemma (textbook), quoted: a power series that converges uniformly on [0, T], with its derivatives, may be "
    "integrated and differentiated term by term. "
)


def step_builders() -> tuple[Callable[[], Step], ...]:
    """The functions that build the steps after those on a single power, in order."""
    kinds: tuple[tuple[Kind, Expr], ...] = (("exp", c), ("cos", w), ("sin", w))
    of_series = (partial(series, kind, rate) for kind, rate in kinds)
    return (*of_series, term, constant, schedule, homogeneous, unique, order_at_most_one)


def series(kind: Kind, rate: Expr) -> Step:
    """I^k of t^a e^(ct), t^a cos(wt) or t^a sin(wt), term by term."""
    atom = Atom(Integer(1), a, kind, rate)
    parts = atom.parts(k)
    own, integrated = atom.coefficient(m), integral_coefficient(parts, m)
    expected = own * power_factor(atom.exponent(m), k) * t ** (atom.exponent(m) + k)
    names: dict[Kind, str] = {"exp": "exponential", "cos": "cosine", "sin": "sine", "power": "power"}
    return Step(
        names[kind],
        "(1), section 6",
        Eq(I_of(k, f(t)), I_of(k, _function(kind, rate)), evaluate=False),
        Eq(I_of(k, _function(kind, rate)), parts[0] * parts[1]),
        "expand in powers of t, apply step power-integral to each, compare with the series of pFq",
        _TERMWISE + "The m-th terms are compared by their value at m = 0 and the ratio of neighbours.",
        (
            Obligation("m = 0: the terms are equal", (integrated - expected).subs(m, 0)),
            Obligation(
                "m to m + 1: both series have the same ratio",
                _ratio(integrated) - _ratio(expected),
            ),
            *_own_series(kind, rate, atom),
        ),
    )


def _function(kind: Kind, rate: Expr) -> Expr:
    return t**a * {"exp": exp, "cos": cos, "sin": sin}[kind](rate * t)


def _ratio(coefficient: Expr) -> Expr:
    return factor(expand_func((coefficient.subs(m, m + 1) / coefficient).gammasimp()))


def _own_series(kind: Kind, rate: Expr, atom: Atom) -> tuple[Obligation, ...]:
    """That the atom's series is the function's: both solve y' = c y, or y'' = -w^2 y, with the same initial values."""
    at_zero = _function(kind, rate).subs(a, 0)
    b = atom.coefficient
    e = atom.exponent(m).subs(a, 0)
    if kind == "exp":
        return (
            Obligation("the series of e^(ct): (m + 1) b_(m+1) = c b_m", ((m + 1) * b(m + 1) - rate * b(m)).gammasimp()),
            Obligation("... b_0 is its value at 0", b(Integer(0)) - at_zero.subs(t, 0)),
        )
    step = (e + 2) * (e + 1)
    first = Integer(0)
    return (
        Obligation(f"the series of {kind}(wt): y'' = -w^2 y", (step * b(m + 1) + rate**2 * b(m)).gammasimp()),
        Obligation("... same value at 0", (b(first) * t ** e.subs(m, 0) - at_zero).subs(t, 0)),
        Obligation("... same slope at 0", diff(b(first) * t ** e.subs(m, 0) - at_zero, t).subs(t, 0)),
    )


def term() -> Step:
    """eta_o of an increment that is a sum of powers."""
    first, second = Symbol("c_1", real=True), Symbol("c_2", real=True)
    other = Symbol("b", nonnegative=True)
    result = k_decay_term(first * t**a + second * t**other, k)
    split = first * k_decay_term(t**a, k) + second * k_decay_term(t**other, k)
    rest = expand(k_decay_term(t**a, k) - power_factor(a, k) * t ** (a + k))
    return Step(
        "term",
        "(1), (5), real k > 1",
        Eq(caputo(k, eta_o(t)), f(t)),
        Eq(eta_o(t), I_of(k, f(t)) - t / T * I_of(k, f(T))),
        "add to I^k f the element c_0 + c_1 t of the kernel that start and end ask for",
        "For sums of powers by linearity, for series by the lemma of the steps before, for continuous f by the general "
        "theorem (Kilbas, Srivastava and Trujillo, lemma 2.21), which is quoted.",
        (
            Obligation("linear in f", expand(result - split)),
            Obligation("eta_o - I^k t^a is a multiple of t: in the kernel, step kernel", diff(rest, t, 2)),
            Obligation("... and 0 at t = 0", rest.subs(t, 0)),
            Obligation("eta_o(0) = 0", result.subs(t, 0)),
            Obligation("eta_o(T) = 0", expand(result.subs(t, T))),
        ),
    )


def constant() -> Step:
    """A constant increment gives eq. (9) back."""
    increment = sigma * (eta_0 - eta_e) * gamma(k + 1) / T**k
    result = k_decay_term(increment, k)
    natural = EQUATIONS["8"].statement.rhs.subs(Symbol("a_k"), sigma * (eta_0 - eta_e) / T**order)
    return Step(
        "constant",
        "(8), (9), real k > 1",
        Eq(f(t), increment),
        Eq(eta_o(t), result),
        "apply step term to a constant increment",
        "For real k no parity fixes sigma; the increment that eq. (9) prints, sigma = +1, is positive.",
        (
            Obligation("it is the term of the derivation for natural k, read at real k", expand(result - _real_term())),
            Obligation(
                "sigma = +1 is eq. (9) as printed", expand(result.subs(sigma, 1) - ETA_O_PRINTED.subs(order, k))
            ),
            Obligation("at natural k the increment is eq. (8)'s k! a_k", increment.subs(k, order) - natural),
        ),
    )


def _real_term() -> Expr:
    return solved_term().subs(order, k)


def schedule() -> Step:
    """Eq. (10) for real k."""
    increment = sigma * (eta_0 - eta_e) * gamma(k + 1) / T**k
    curve = LINEAR + k_decay_term(increment, k)
    return Step(
        "schedule",
        "(10), real k > 1",
        Eq(eta_new(t), eta(t) + eta_o(t)),
        Eq(eta_new(t), curve),
        "add the term to the linear schedule, which lies in the kernel: step kernel",
        "",
        (
            Obligation(
                "sigma = +1 is eq. (10) as printed",
                expand(curve.subs(sigma, 1) - EQUATIONS["10"].statement.rhs.subs(order, k).subs(eta(t), LINEAR)),
            ),
            Obligation("the schedule starts at eta_0", curve.subs(t, 0) - eta_0),
            Obligation("the schedule ends at eta_e", expand(curve.subs(t, T) - eta_e)),
            Obligation("the linear schedule lies in the kernel: D^2 of it is 0", diff(LINEAR, t, 2)),
        ),
    )


def homogeneous() -> Step:
    """The kernel of the Caputo derivative is the polynomials of degree < n."""
    rest = 1 - FRACTION
    inner = ((t - x) * (1 - u)) ** (rest - 1) * ((t - x) * u) ** (FRACTION - 1) * (t - x)
    # t = x + p makes t - x positive, u = 1/(1 + p) runs over (0, 1); the two p are different symbols.
    length, inside = Symbol("p", positive=True), Symbol("s", positive=True)
    plain = u ** (FRACTION - 1) * (1 - u) ** (-FRACTION)
    again = power_factor(a, FRACTION) * power_factor(a + FRACTION, rest)
    return Step(
        "homogeneous",
        "real k > 1",
        Eq(caputo(k, eta_o(t)), 0),
        Eq(I_of(1, eta_o(t).diff((t, n))), 0),
        "I^(1 - r) I^r = I^1 with r = n - k; a function whose integral from 0 to every t is 0 is 0 almost everywhere, "
        "so D^n eta_o = 0 and eta_o is a polynomial of degree < n; conversely step kernel",
        "For eta_o with n - 1 absolutely continuous derivatives. The order of the two integrals is exchanged by "
        "Fubini's theorem, quoted; the inner one is a beta integral. " + BETA,
        (
            Obligation(
                "with y = x + (t - x) u, the kernel (t - y)^(-r) (y - x)^(r - 1) dy does not depend on t - x",
                positive_powers((inner - plain).subs(t, x + length).subs(u, 1 / (1 + inside))),
            ),
            Obligation(
                "... its integral over Gamma(1 - r) Gamma(r) is 1, the kernel of I^1",
                gamma(FRACTION) * gamma(rest) / gamma(FRACTION + rest) / (gamma(rest) * gamma(FRACTION)) - 1,
            ),
            Obligation("on powers: I^(1 - r) I^r t^a = t^(a + 1)/(a + 1)", again - 1 / (a + 1)),
        ),
    )


def unique() -> Step:
    """Start and end determine the solution for 1 < k <= 2, and leave ceil(k) - 2 coefficients free above."""
    line = a_0 + a_1 * t
    forced = solve([line.subs(t, 0), line.subs(t, T)], [a_0, a_1], dict=True)[0]
    power = m + 2
    free = t**power - t * T ** (power - 1)
    return Step(
        "unique",
        "(5), real k > 1",
        Eq(caputo(k, eta_o(t)), 0),
        Eq(eta_o(t), line.subs(forced)),
        "1 < k <= 2: the kernel is c_0 + c_1 t, and start and end force c_0 = c_1 = 0",
        "For k > 2 the ceil(k) - 2 functions t^j - t T^(j - 1), 2 <= j < ceil(k), can be added: of different degrees, "
        "so independent; setting them to 0 is a choice. With c_0 = c_1 = 0 forced there are no others.",
        (
            Obligation("c_0 = 0", forced[a_0]),
            Obligation("c_1 = 0", forced[a_1]),
            Obligation("the equations for c_0 and c_1 are independent: the determinant is T", T, "nonzero"),
            Obligation("k > 2: t^j - t T^(j - 1) is 0 at t = 0", free.subs(t, 0)),
            Obligation("... and at t = T", expand(free.subs(t, T))),
            Obligation(
                "... but it is not 0: at t = 2 T", (free.subs(t, 2 * T) / T**power).expand().powsimp(), "positive"
            ),
        ),
    )


def order_at_most_one() -> Step:
    """What breaks for 0 < k <= 1."""
    of_t = power_factor(Integer(0), 1 - BELOW_ONE) * t ** (1 - BELOW_ONE)
    at_end = power_factor(Integer(0), k) * T**k
    balanced = power_factor(Integer(0), k) * T * t**k - (k + 1) * power_factor(Integer(1), k) * t ** (k + 1)
    return Step(
        "order-at-most-one",
        "(1), (5), 0 < k <= 1",
        Eq(caputo(k, t), I_of(1 - k, Integer(1)), evaluate=False),
        Eq(caputo(k, t), t ** (1 - k) / gamma(2 - k)),
        "n = 1: the kernel is the constants alone, t is not in it, and two conditions meet one constant",
        "eta_o(0) = 0 takes the constant, then eta_o(T) = I^k f(T) has to be 0: no constant increment but 0 has a "
        "solution, an increment with I^k f(T) = 0 has exactly one. At k = 1 this is the paper's 'original function'.",
        (
            Obligation(
                "0 < k < 1: the Caputo derivative of t is positive (at t = T, for any T)", of_t.subs(t, T), "positive"
            ),
            Obligation("... it is t^(1 - k)/Gamma(2 - k)", of_t - t ** (1 - BELOW_ONE) / gamma(2 - BELOW_ONE)),
            Obligation("k = 1: D t = 1", diff(t, t) - 1),
            Obligation("f = 1: I^k f(T) is positive, the end is missed", at_end, "positive"),
            Obligation("f = T - (k + 1) t: I^k f(T) = 0, the end is met", balanced.subs(t, T)),
            Obligation("... and f is not 0: at t = 0 it is T", T, "positive"),
        ),
    )
