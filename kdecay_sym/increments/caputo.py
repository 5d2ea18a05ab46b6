"""The derivation for real k > 1, from an increment f(t) of the k-th Caputo derivative to eta_o, as checked steps.

The k-th Caputo derivative of y, for n - 1 < k <= n, is I^(n - k) D^n y. A real order is a symbol here and SymPy leaves
fractional integrals unevaluated, so each identity is proved for one power t^a at a time: the definition becomes
Euler's beta integral by a substitution, what is left is gamma functions. Two statements rest on textbook
lemmas, and the notes of their steps say so: the beta integral for real exponents (for whole ones it is proved), and
that a power series may be integrated term by term. All else is discharged by SymPy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sympy import Eq, Integer, Rational, Symbol, ceiling, diff, gamma, pi

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.derivation.step import Step
from kdecay_sym.increments import caputo_solution
from kdecay_sym.increments.arguments import checked_order, closed_number
from kdecay_sym.increments.atoms import power_factor
from kdecay_sym.increments.notation import (
    BETA,
    FRACTION,
    I_of,
    a,
    caputo,
    integral_of,
    m,
    n,
    positive_powers,
    q,
    riemann_liouville,
    u,
    x,
)
from kdecay_sym.symbols import T, k, t


def caputo_steps() -> Iterator[Step]:
    """Yield the steps of the derivation for real k, in order.

    Returns:
        An iterator of steps, each built when it is asked for; `Step.check` discharges its obligations.

    Example:
        >>> [step.name for step in caputo_steps()][:3]
        ['power-integral', 'power-derivative', 'power-inverse']
        >>> all(evidence.status == "proved" for evidence in next(caputo_steps()).check())
        True

    Source:
        Zhang and Li, eqs. (1), (5), (9) and section 6; fractional calculus as in Kilbas, Srivastava and Trujillo,
        Theory and Applications of Fractional Differential Equations (2006), chapter 2.
    """
    yield from (build() for build in step_builders())


def step_builders() -> tuple[Callable[[], Step], ...]:
    """The functions that build the steps, in order, so that one step can be built again without the others."""
    of_powers = power_integral, power_derivative, power_inverse, kernel, riemann_liouville_of_t
    return (*of_powers, *caputo_solution.step_builders())


def free_coefficients(k: object) -> int:
    """The number of coefficients that start and end leave free: ceil(k) - 2.

    Args:
        k: the order, a number > 1.

    Returns:
        0 for 1 < k <= 2, where the solution is unique.

    Raises:
        ArgumentError: ``k`` is not a number > 1.

    Example:
        >>> free_coefficients(1.5), free_coefficients(2), free_coefficients(2.5)
        (0, 0, 1)

    Source:
        Steps ``homogeneous`` and ``unique`` of `caputo_steps`.
    """
    return int(ceiling(closed_number("k", checked_order(k)))) - 2


def power_integral() -> Step:
    """I^k t^a through the beta integral."""
    kernel = (t - x) ** (k - 1) * x**a
    substituted = (kernel * t).subs(x, t * u)
    beta_kernel = u**a * (1 - u) ** (k - 1)
    inside = 1 / (1 + q)  # u in (0, 1)
    return Step(
        "power-integral",
        "(1), real k",
        Eq(I_of(k, t**a), integral_of(t**a, k), evaluate=False),
        Eq(I_of(k, t**a), power_factor(a, k) * t ** (a + k)),
        "substitute x = t u; then Euler's beta integral",
        BETA + " For whole exponents it is proved here by induction: one integration by parts and the case b = 0.",
        (
            Obligation(
                "the integrand times dx/du is t^(a + k) u^a (1 - u)^(k - 1) on 0 < u < 1",
                positive_powers((substituted - t ** (a + k) * beta_kernel).subs(u, inside)),
            ),
            Obligation(
                "the beta function over Gamma(k) is the factor",
                gamma(a + 1) * gamma(k) / gamma(a + k + 1) / gamma(k) - power_factor(a, k),
            ),
            *_beta_for_whole_exponents(),
        ),
    )


def _beta_for_whole_exponents() -> tuple[Obligation, ...]:
    """The beta integral for b = 0, 1, 2, ..., by induction."""
    inside = 1 / (1 + q)  # u in (0, 1)
    whole = Symbol("b", integer=True, positive=True)
    beta = gamma(whole + 1) * gamma(k) / gamma(whole + k + 1)
    parts = u**whole * (1 - u) ** k
    return (
        Obligation(
            "lemma, b = 0: -(1 - u)^k/k is an antiderivative of (1 - u)^(k - 1)",
            diff(-((1 - u) ** k) / k, u) - (1 - u) ** (k - 1),
        ),
        Obligation("... so the integral is 1/k, as the lemma says", beta.subs(whole, 0) - 1 / k),
        Obligation(
            "lemma, b - 1 to b: d/du u^b (1 - u)^k = b u^(b - 1)(1 - u)^(k - 1) - (b + k) u^b (1 - u)^(k - 1)",
            positive_powers(
                (
                    diff(parts, u)
                    - whole * u ** (whole - 1) * (1 - u) ** (k - 1)
                    + (whole + k) * u**whole * (1 - u) ** (k - 1)
                ).subs(u, inside)
            ),
        ),
        Obligation("... u^b (1 - u)^k is 0 at u = 0", parts.subs(u, 0)),
        Obligation("... and at u = 1", parts.subs(u, 1)),
        Obligation(
            "... and the lemma's value obeys the same recurrence",
            whole * beta.subs(whole, whole - 1) - (whole + k) * beta,
        ),
    )


def power_derivative() -> Step:
    """D^n of I^k t^a, by induction on the number m of derivatives."""
    lemma = gamma(a + 1) / gamma(a + k + 1 - m) * t ** (a + k - m)
    order = n - FRACTION
    return Step(
        "power-derivative",
        "real k, n - 1 < k <= n",
        Eq(I_of(k, t**a), power_factor(a, k) * t ** (a + k)),
        Eq(I_of(k, t**a).diff((t, n)), lemma.subs(m, n), evaluate=False),
        "induction on m: m = 0, and from m < n to m + 1; then m = n = ceil(k)",
        "For n - 1 < k <= n and a >= 0 the exponent a + k - n is > -1, so that the result is integrable at t = 0.",
        (
            Obligation("m = 0: the integral itself", lemma.subs(m, 0) - power_factor(a, k) * t ** (a + k)),
            Obligation(
                "m to m + 1: one derivative of the case m is the case m + 1",
                diff(lemma, t) - lemma.subs(m, m + 1),
            ),
            Obligation("n - 1 < k < n: a + k - n > -1", (a + order - n + 1).expand(), "positive"),
        ),
    )


def power_inverse() -> Step:
    """The Caputo derivative of I^k t^a is t^a."""
    order = n - FRACTION
    derivative = gamma(a + 1) / gamma(a + order + 1 - n) * t ** (a + order - n)
    power = a + order - n  # > -1
    again = derivative.coeff(t ** (a + order - n)) * power_factor(power, FRACTION) * t ** (power + FRACTION)
    whole = gamma(a + 1) / gamma(a + 1 + n - n) * t ** (a + n - n)
    return Step(
        "power-inverse",
        "(1), real k",
        Eq(caputo(k, I_of(k, t**a)), I_of(n - k, I_of(k, t**a).diff((t, n))), evaluate=False),
        Eq(caputo(k, I_of(k, t**a)), t**a),
        "k = n - r, 0 < r < 1: apply step power-integral, order r, to step power-derivative; at k = n no I^r is left",
        "a >= 0. " + BETA + " It is used with b = a - r > -1.",
        (
            Obligation("n - 1 < k < n: I^(n - k) D^n I^k t^a = t^a", again - t**a),
            Obligation("k = n: D^n I^n t^a = t^a", whole - t**a),
        ),
    )


def kernel() -> Step:
    """The Caputo derivative annihilates 1 and t for k > 1, and every t^m with m < n."""
    taken = Symbol("j", integer=True, nonnegative=True)
    lemma = gamma(m + 1) / gamma(m + 1 - taken) * t ** (m - taken)
    return Step(
        "kernel",
        "(1), (2), real k > 1",
        Eq(caputo(k, t**m), I_of(n - k, (t**m).diff((t, n))), evaluate=False),
        Eq(caputo(k, t**m), 0),
        "k > 1 has n >= 2, so D^n t = D^(n - 2) D^2 t = 0; in general D^m t^m is constant and D^n t^m = 0 for m < n",
        "Hence (1) holds on top of the linear schedule (2), and -(t/T) I^k f(T) may be added: both lie in the kernel.",
        (
            Obligation("D 1 = 0", diff(Integer(1), t)),
            Obligation("D^2 t = 0", diff(t, t, 2)),
            Obligation("t^m, j = 0", lemma.subs(taken, 0) - t**m),
            Obligation("t^m, j to j + 1", diff(lemma, t) - lemma.subs(taken, taken + 1)),
            Obligation("j = m: D^m t^m = m!, whose derivative is 0", diff(lemma.subs(taken, m), t)),
        ),
    )


def riemann_liouville_of_t() -> Step:
    """The Riemann-Liouville derivative D^n I^(n - k) does not annihilate t."""
    r = Symbol("r", positive=True)
    lemma = t ** (1 + r - m) / gamma(2 + r - m)
    reached = t ** (1 - k) / gamma(2 - k)
    return Step(
        "riemann-liouville",
        "(1), (2), real k",
        Eq(riemann_liouville(k, t), I_of(n - k, t).diff((t, n)), evaluate=False),
        Eq(riemann_liouville(k, t), reached),
        "k = n - r: I^r t = t^(1 + r)/Gamma(2 + r) by step power-integral, then n derivatives by induction on m",
        "For k that is not whole it is not 0, and for k > 1 it is unbounded at t = 0. Under this derivative the term "
        "-(t/T) I^k f(T) would change the increment, so (1) is read with Caputo's.",
        (
            Obligation("m = 0: I^r t", power_factor(Integer(1), r) * t ** (1 + r) - lemma.subs(m, 0)),
            Obligation("m to m + 1", diff(lemma, t) - lemma.subs(m, m + 1)),
            Obligation("m = n: t^(1 - k)/Gamma(2 - k)", lemma.subs(m, n) - reached.subs(k, n - r)),
            Obligation(
                "1 < k < 2: it is positive (at t = T, for any T)",
                reached.subs({k: 2 - FRACTION, t: T}),
                "positive",
            ),
            Obligation("k = 3/2: it is 1/sqrt(pi t)", (reached**2 * pi * t).subs(k, Rational(3, 2)) - 1),
        ),
    )
