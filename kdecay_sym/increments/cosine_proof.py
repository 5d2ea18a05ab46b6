"""The obligations of the theorem of `cosine`, each discharged by SymPy or, for numbers, by ball arithmetic."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sympy import (
    Expr,
    Integer,
    Poly,
    Rational,
    Symbol,
    cos,
    diff,
    expand,
    factorial,
    gamma,
    gammasimp,
    log,
    pi,
    sin,
    sqrt,
)

from kdecay_sym.checkers import arb_checker
from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.conditions import end_residual, slope, start_residual
from kdecay_sym.increments.cosine import amplitude, amplitude_limit, rescue_increment, rescue_shape, rescued_cosine
from kdecay_sym.increments.notation import ABOVE_ONE, p, positive_powers, q
from kdecay_sym.increments.operator import k_decay_term
from kdecay_sym.increments.subdivision import prove_sign
from kdecay_sym.symbols import T, eta_0, eta_e, k, t, tau

e = Symbol("e", positive=True)  # 1 - tau
_x = Symbol("x", positive=True)  # 1/(1 + x) runs over (0, 1), (lo + hi x)/(1 + x) over (lo, hi)
_LOG_TERMS, _SINE_TERMS = 6, 4
# Bounds of pi^2, pi^4, pi^6 from the side that weakens the inequality; ball arithmetic confirms them.
_PI_BOUNDS = {2: Rational(987, 100), 4: Rational(974, 10), 6: Rational(9614, 10)}
_DEPTH = 8


def ends_obligations() -> tuple[Obligation, ...]:
    """Start and end of the rescued cosine, for every amplitude."""
    shape = rescued_cosine().subs(k, ABOVE_ONE)
    return (
        Obligation("s(0) = 1", start_residual(shape)),
        Obligation("s(1) = 0", end_residual(shape)),
    )


def increment_obligations() -> tuple[Obligation, ...]:
    """The increment's term is lambda (eta_0 - eta_e) w(t/T); at k = 3/2 the increment explicitly."""
    scale = amplitude * (eta_0 - eta_e)
    term = k_decay_term(rescue_increment(), k)
    shape = positive_powers(rescue_shape().subs(tau, t / T))
    plain = k * tau**k - (k - 1) * tau ** (k + 1) - tau
    explicit = scale * 3 * sqrt(pi) / (4 * T ** Rational(3, 2)) * (Rational(3, 2) - Rational(5, 4) * t / T)
    return (
        Obligation("w = k tau^k - (k - 1) tau^(k + 1) - tau", expand(rescue_shape() - plain)),
        Obligation("eta_o = lambda (eta_0 - eta_e) w(t/T)", expand(gammasimp(expand(term - scale * shape)))),
        Obligation(
            "f = lambda (eta_0 - eta_e) Gamma(k + 1)/T^k (k - (k^2 - 1) t/T)",
            expand(rescue_increment() - scale * gamma(k + 1) / T**k * (k - (k**2 - 1) * t / T)),
        ),
        Obligation(
            "k = 3/2: f = lambda (eta_0 - eta_e) (3 sqrt(pi)/4) T^(-3/2) (3/2 - (5/4) t/T)",
            expand(rescue_increment().subs(k, Rational(3, 2)) - explicit),
        ),
    )


def scaled_slope() -> Expr:
    """The scaled slope g = w'/(k (k - 1)), with k = 1 + p."""
    return expand(slope(rescue_shape().subs(k, ABOVE_ONE)) / (ABOVE_ONE * p))


def monotone_obligations() -> tuple[Obligation, ...]:
    """0 <= lambda <= lambda* suffices: parts (1) and (2) of the proof, and what ties them to s'."""
    g, majorant = scaled_slope(), tau**p * (2 * (1 - tau) + log(tau))
    difference = majorant - g
    logarithm = 1 - tau + log(tau)
    limit = amplitude_limit().subs(k, ABOVE_ONE)
    return (
        Obligation(
            "s' = -(pi^2/2) [sin(pi tau)/pi - (lambda/lambda*) g]",
            expand(
                slope(rescued_cosine().subs(k, ABOVE_ONE)) + pi**2 / 2 * (sin(pi * tau) / pi - amplitude / limit * g)
            ),
        ),
        Obligation("lambda* > 0", limit, "positive"),
        Obligation("(1) Q = tau^p (2 (1 - tau) + log tau) - g is 0 at tau = 1", difference.subs(tau, 1)),
        Obligation(
            "(1) Q' = p tau^(p - 1) (1 - tau + log tau)",
            expand(diff(difference, tau) - p * tau ** (p - 1) * logarithm),
        ),
        Obligation("(1) 1 - tau + log tau is 0 at tau = 1", logarithm.subs(tau, 1)),
        Obligation(
            "(1) ... and rises on (0, 1), so it is negative there and Q falls to 0",
            diff(logarithm, tau).subs(tau, 1 / (1 + _x)),
            "positive",
        ),
        *bound_obligations(),
    )


def necessary_obligations() -> tuple[Obligation, ...]:
    """No other amplitude is admissible."""
    falling = slope(rescued_cosine().subs(k, ABOVE_ONE))
    limit = amplitude_limit().subs(k, ABOVE_ONE)
    at_end = diff(falling, tau).subs(tau, 1)
    return (
        Obligation("s'(0+) = -lambda", expand(falling).subs(tau, 0) + amplitude),
        Obligation("lambda < 0: s'(0+) > 0", expand(falling).subs(tau, 0).subs(amplitude, -q), "positive"),
        Obligation("s'(1) = 0", falling.subs(tau, 1)),
        Obligation("s''(1) = pi^2/2 - k (k - 1) lambda", at_end - (pi**2 / 2 - ABOVE_ONE * p * amplitude)),
        Obligation(
            "lambda > lambda*: s''(1) < 0, so s' > 0 just before 1",
            expand(at_end.subs(amplitude, limit + q)),
            "negative",
        ),
    )


def bound_obligations() -> tuple[Obligation, ...]:
    """Part (2): 2 (1 - tau) + log tau < sin(pi tau)/pi on (0, 1), by Taylor polynomials in e = 1 - tau."""
    powers = sum((e**i / i for i in range(1, _LOG_TERMS + 1)), Integer(0))
    z = Symbol("z", positive=True)
    taylor = sum(((-1) ** i * z ** (2 * i + 1) / factorial(2 * i + 1) for i in range(_SINE_TERMS)), Integer(0))
    remainder, order = sin(z) - taylor, 2 * _SINE_TERMS
    exact, rational = _bound_polynomials()
    inside = 1 / (1 + _x)
    double = sin(pi * tau) / pi - 2 * (1 - tau) - log(tau)
    gap = diff(log(1 - e) + powers, e) + e**_LOG_TERMS / (1 - e)
    return (
        Obligation("(2) D = sin(pi tau)/pi - 2 (1 - tau) - log tau is 0 at tau = 1", double.subs(tau, 1)),
        Obligation("(2) ... and so is D'", diff(double, tau).subs(tau, 1)),
        Obligation("(2) sin(pi tau) = sin(pi e)", sin(pi * tau).subs(tau, 1 - e) - sin(pi * e)),
        Obligation("(2) log(1 - e) + e + e^2/2 + ... + e^6/6 is 0 at e = 0", (log(1 - e) + powers).subs(e, 0)),
        Obligation("(2) ... and falls: its derivative is -e^6/(1 - e)", gap),
        Obligation("(2) ... where 1 - e > 0", 1 - inside, "positive"),
        *(
            Obligation(
                f"(2) R(z) = sin z - its Taylor polynomial of degree 7 has R^({i})(0) = 0",
                diff(remainder, z, i).subs(z, 0),
            )
            for i in range(order)
        ),
        Obligation(
            f"(2) ... and R^({order}) = sin z >= 0 on [0, pi], so R >= 0 there", diff(remainder, z, order) - sin(z)
        ),
        Obligation(
            "(2) the difference of the two polynomials is e^2 C(e)",
            expand(taylor.subs(z, pi * e) / pi - 2 * e + powers - e**2 * exact),
        ),
        *(
            Obligation(
                f"(2) C(e) >= C_0(e), which has rational bounds for pi^{i}: their coefficients differ by",
                value,
                "positive",
            )
            for i, value in _pi_margins(exact, rational)
        ),
        *_positive_polynomial(rational, "(2) C_0(e) > 0"),
    )


def pi_obligations() -> tuple[Obligation, ...]:
    """The rational bounds of pi's powers, for ball arithmetic."""
    return (
        Obligation("pi^2 < 987/100", _PI_BOUNDS[2] - pi**2, "positive"),
        Obligation("pi^4 > 974/10", pi**4 - _PI_BOUNDS[4], "positive"),
        Obligation("pi^6 < 9614/10", _PI_BOUNDS[6] - pi**6, "positive"),
    )


@cache
def _bound_polynomials() -> tuple[Expr, Expr]:
    """C(e), with pi, and C_0(e), with pi's powers replaced by their bounds."""
    logarithm = sum((e ** (i - 2) / i for i in range(2, _LOG_TERMS + 1)), Integer(0))
    powers = {i: pi**i for i in _PI_BOUNDS}

    def with_powers(values: dict[int, Expr]) -> Expr:
        sine = sum(((-1) ** (i // 2) * values[i] * e ** (i - 1) / factorial(i + 1) for i in values), Integer(0))
        return expand(logarithm + sine)

    return with_powers(dict(powers)), with_powers(dict(_PI_BOUNDS))


def _pi_margins(exact: Expr, rational: Expr) -> Iterator[tuple[int, Expr]]:
    for i in _PI_BOUNDS:
        yield i, (exact - rational).expand().coeff(e, i - 1)


def _positive_polynomial(polynomial: Expr, text: str) -> Iterator[Obligation]:
    """Positivity on (0, 1], by bisection until a Moebius map of the interval makes all coefficients positive.

    Where the depth does not suffice the obligation of that interval cannot be discharged: the claim then fails.
    """
    coefficients = Poly(polynomial, e).all_coeffs()
    degree = len(coefficients) - 1
    pending = [(Rational(0), Rational(1), 0)]
    while pending:
        low, high, depth = pending.pop()
        mapped = sum(
            (value * (low + high * _x) ** (degree - i) * (1 + _x) ** i for i, value in enumerate(coefficients)),
            Integer(0),
        )
        numerator = Poly(mapped, _x)
        if depth < _DEPTH and any(value <= 0 for value in numerator.all_coeffs()):
            middle = (low + high) / 2
            pending += [(low, middle, depth + 1), (middle, high, depth + 1)]
        else:
            point = f"e = ({low} + {high} x)/(1 + x)"
            yield Obligation(
                f"{text} on ({low}, {high}): times (1 + x)^{degree}, {point}", numerator.as_expr(), "positive"
            )
            yield Obligation("... and it is positive at the right end", polynomial.subs(e, high), "positive")


def recommended_obligations() -> tuple[Obligation, ...]:
    """The polynomial proof at k = 3/2, in x = sqrt(tau)."""
    order = Rational(3, 2)
    falling = slope(rescue_shape().subs(k, order)).subs(tau, _x**2)
    scaled = falling / (order * (order - 1))
    inside = 1 / (1 + q)
    half = Symbol("z", positive=True)
    gap = sin(pi * half) / pi - half * (1 - half)
    return (
        Obligation("lambda* = 2 pi^2/3", amplitude_limit(order) - 2 * pi**2 / 3),
        Obligation("w' = (1 - x)(5 x^2 + 5 x - 4)/4", expand(falling - (1 - _x) * (5 * _x**2 + 5 * _x - 4) / 4)),
        Obligation(
            "x^2 (1 - x^2) - w'/(k (k - 1)) = (1 - x)^3 (3 x + 4)/3",
            expand(_x**2 * (1 - _x**2) - scaled - (1 - _x) ** 3 * (3 * _x + 4) / 3),
        ),
        Obligation("... > 0 for 0 < x < 1", ((1 - _x) ** 3 * (3 * _x + 4) / 3).subs(_x, inside).factor(), "positive"),
        Obligation(
            "D(tau) = sin(pi tau)/pi - tau (1 - tau) is symmetric", (gap.subs(half, 1 - half) - gap).expand(trig=True)
        ),
        Obligation("... D(0) = 0", gap.subs(half, 0)),
        Obligation("... D'(0) = 0", diff(gap, half).subs(half, 0)),
        Obligation("... D'(1/2) = 0", diff(gap, half).subs(half, Rational(1, 2))),
        Obligation(
            "... D' is concave on [0, 1/2], so D' >= 0 there: D''' = -pi^2 cos(pi tau)",
            diff(gap, half, 3) + pi**2 * cos(pi * half),
        ),
        Obligation("sqrt: tau^(3/2) = x^3", (tau**order).subs(tau, _x**2) - sqrt(_x**2) ** 3),
    )


def ball_evidence() -> tuple[Evidence, ...]:
    """Part (2) once more, by subdivision in ball arithmetic: independent of SymPy's inference and of the polynomials.

    Returns:
        Evidence on three intervals. On [9/10, 1], where the difference D of the two sides has a double zero, D'' > 0
        together with D(1) = D'(1) = 0 (obligations of SymPy) gives D > 0 before 1; on (0, 1/20] the left side is at
        most 2 + log(1/20) < 0.
    """
    difference = sin(pi * tau) / pi - 2 * (1 - tau) - log(tau)
    near, late = Rational(1, 20), Rational(9, 10)
    return (
        prove_sign("(2) on [1/20, 9/10]", difference, tau, (near, late), "positive"),
        prove_sign("(2) on [9/10, 1]: D'' > 0", diff(difference, tau, 2), tau, (late, Integer(1)), "positive"),
        arb_checker.discharge(Obligation("(2) on (0, 1/20]: 2 + log(1/20) < 0", 2 + log(near), "negative")),
    )
