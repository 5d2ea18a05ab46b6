"""What the paper says of its first experiment (Fig. 2), of derivatives, and of the k in Table 1."""

from __future__ import annotations

from functools import partial

from sympy import Integer, Rational, Symbol, diff, integrate, pi, simplify, solve

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import PAPER_RATES, SIGN_NAMES
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.conditions import slope
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.schedules import COSINE, EXPONENTIAL, LINEAR, POLYNOMIAL, Base, Curve, Sign
from kdecay_sym.symbols import N, T, eta_0, eta_e, k, order, sigma, t, tau
from kdecay_sym.validity.thresholds import timed

_alpha = Symbol("alpha_0", real=True)
_positive = Symbol("alpha_0", positive=True)
_p = Symbol("p", positive=True)
_r = Symbol("r", positive=True)
_c = Symbol("c", real=True)


def increase_claims() -> list[Claim]:
    """Fig. 2's increment, then monotonic derivatives, then the k that Table 1 used."""
    return [*_first_order(), _increment_is_k(), *_derivatives(), *_used()]


def _first_order() -> list[Claim]:
    return [
        worded(
            "text.fig-2.ends",
            "steps 1 to 3, Fig. 2",
            r"Adding a constant $\alpha_0$ to the first derivative and integrating from $\eta(0) = \eta_0$ moves "
            r"the end by "
            r"$\alpha_0 T$, on any base: of all such curves only $\alpha_0 = 0$ meets both ends of eq. (5).",
            "any base that meets both ends",
            _find_first_order_ends,
        ),
        worded(
            "text.fig-2.rate",
            "steps 1 to 3, Fig. 2",
            r"Adding a positive $\alpha_0$ to the derivative of the polynomial schedule with $N = 1/2$ increases "
            r"its rate of change "
            r"$|\eta'(t)|$.",
            r"$0 < \alpha_0 < |\eta'(t)|$, $0 \le t < T$",
            _find_first_order_rate,
        ),
    ]


def _find_first_order_ends() -> Finding:
    added = integrate(_alpha, (t, 0, t))
    return Finding(
        "proved",
        (
            Obligation("the added derivative is alpha_0", diff(added, t) - _alpha),
            Obligation("nothing is added at the start", added.subs(t, 0)),
            Obligation("alpha_0 T is added at the end", added.subs(t, T) - _alpha * T),
            Obligation("which is 0 for alpha_0 = 0 only", Integer(len(solve(added.subs(t, T), _alpha)) - 1)),
            Obligation("... namely", solve(added.subs(t, T), _alpha)[0]),
        ),
    )


def _find_first_order_rate() -> Finding:
    falls = -diff((eta_0 - eta_e) * POLYNOMIAL.shape.subs(N, Rational(1, 2)).subs(tau, t / T), t)
    point = {**PAPER_RATES, T: Integer(200), t: Integer(0)}
    alpha = Rational(5, 10**6)
    size = _positive + _p  # |eta'| before, which exceeds alpha_0
    return Finding(
        "refuted",
        (
            Obligation(
                "|eta' + alpha_0| = |eta'| - alpha_0 < |eta'| where eta' < -alpha_0",
                size - _positive - size,
                "negative",
            ),
        ),
        (
            Obligation(
                "eta' + alpha_0 < 0 with the paper's alpha_0, at t = 0 of 200 epochs", alpha - falls, "negative", point
            ),
            Obligation("its square is smaller than that of eta'", (falls - alpha) ** 2 - falls**2, "negative", point),
        ),
        witness={str(symbol): str(value) for symbol, value in point.items()}
        | {"alpha_0": str(alpha), "|eta'|": str(falls.subs(point)), "|eta' + alpha_0|": str(falls.subs(point) - alpha)},
    )


def _increment_is_k() -> Claim:
    return worded(
        "text.increment-is-k",
        "text after (9)",
        r"'Adjusting the incremental $\alpha_0$ is equal to $k$': every term $\eta_o(k, t)$ is the term of one "
        r"fixed order, "
        "the first or the second, with another constant increment.",
        "real $k > 0$",
        _find_increment_is_k,
    )


def _find_increment_is_k() -> Finding:
    """No c t vanishes at both ends but 0; c times the term of order 2 is not that of order 3 at two points."""
    term = k_decay_shape().subs(order, k).subs(sigma, 1)
    two, three = term.subs(k, 2), term.subs(k, 3)
    here, there = Rational(1, 2), Rational(1, 4)
    factor = three.subs(tau, here) / two.subs(tau, here)
    line = _c * tau
    return Finding(
        "refuted",
        (Obligation("a term c t of first order vanishes at t = T for c = 0 only", line.subs(tau, 1) - _c),),
        (
            Obligation("the term of order 2 is not 0 at T/2", two, "nonzero", {tau: here}),
            Obligation("c times it is the term of order 3 at T/2", factor * two - three, "zero", {tau: here}),
            Obligation("... and not at T/4", factor * two - three, "nonzero", {tau: there}),
        ),
        witness={"k": "3", "c": str(factor), "tau": str(there)}
        | {"c times order 2": str(factor * two.subs(tau, there)), "order 3": str(three.subs(tau, there))},
    )


def _derivatives() -> list[Claim]:
    where = "section 4"
    return [
        worded(
            "text.derivative-monotone.polynomial",
            where,
            "'The derivative of POL is a monotonic function': $@slope$ does not fall for $N \\ge 1$ and does not "
            "rise for $N \\le 1$.",
            "real $N > 0$, $0 < \\tau < 1$",
            _find_polynomial_derivative,
            slope=slope(POLYNOMIAL.shape),
        ),
        worded(
            "text.derivative-monotone.cosine",
            where,
            "'COS is not': the derivative of the cosine schedule, $@slope$, is not monotonic; it is lower at the "
            "middle than at "
            "both ends.",
            "$0 \\le \\tau \\le 1$",
            _find_cosine_derivative,
            slope=slope(COSINE.shape),
        ),
        worded(
            "text.derivative-monotone.exponential",
            where,
            "The derivative of EXP, $@slope$, is monotonic as well: it rises.",
            "$0 < \\tau < 1$",
            lambda: Finding("proved", (Obligation("b'' > 0", diff(EXPONENTIAL.shape, tau, 2), "positive"),)),
            slope=slope(EXPONENTIAL.shape),
        ),
    ]


def _find_polynomial_derivative() -> Finding:
    bend = simplify(diff(POLYNOMIAL.shape, tau, 2).subs(tau, 1 - 1 / (1 + _p)))
    return Finding(
        "proved",
        (
            Obligation("N > 1: b'' > 0 at tau = p/(1 + p)", simplify(bend.subs(N, 1 + _r)), "positive"),
            Obligation("N < 1: b'' < 0 there", simplify(bend.subs(N, 1 / (1 + _r))), "negative"),
            Obligation("N = 1: b'' = 0", bend.subs(N, 1)),
        ),
    )


def _find_cosine_derivative() -> Finding:
    steep = slope(COSINE.shape)
    return Finding(
        "proved",
        (
            Obligation("b'(0) = 0", steep.subs(tau, 0)),
            Obligation("b'(1/2) = -pi/2 < 0", steep.subs(tau, Rational(1, 2)) + pi / 2),
            Obligation("b'(1) = 0", steep.subs(tau, 1)),
        ),
    )


def _used() -> list[Claim]:
    """The k that Table 1's subscripts give, against monotone of eq. (5), for each sign."""
    rows: tuple[tuple[str, Base, Rational, Sign, Rational | None], ...] = (
        ("exp", EXPONENTIAL, Integer(2), "+", Rational(99, 100)),
        ("exp", EXPONENTIAL, Integer(2), "-", None),
        ("cos", COSINE, Rational(3, 2), "+", Rational(99, 100)),
        ("cos", COSINE, Rational(3, 2), "-", Rational(1, 100)),
        ("cos-5", COSINE, Integer(5), "+", Rational(99, 100)),
        ("cos-5", COSINE, Integer(5), "-", Rational(1, 100)),
        ("pol", LINEAR, Rational(3, 2), "+", None),
        ("pol", LINEAR, Rational(3, 2), "-", None),
    )
    return [
        worded(
            f"tables.used-k.{name}.{SIGN_NAMES[sign]}",
            "(5), Table 1",
            f"At $k = @k$, which Table 1 gives for this base, the {base.name} schedule with sign {sign}, $s = "
            f"@shape$, falls on "
            "$(0, T)$.",
            "$k = @k$",
            partial(_find_used, base, exponent, sign, rises_at),
            k=exponent,
            shape=Curve(base, "additive").with_sign(sign),
        )
        for name, base, exponent, sign, rises_at in rows
    ]


def _find_used(base: Base, exponent: Rational, sign: Sign, rises_at: Rational | None) -> Finding:
    steep = slope(Curve(base, "additive").with_sign(sign)).subs(k, exponent)
    if rises_at is None:
        return Finding("proved", searched=(lambda: (timed(-steep, "s' <= 0 on (0, 1)"),),))
    return Finding(
        "refuted",
        witnessed=(Obligation("s' > 0 at the witness", steep, "positive", {tau: rises_at}),),
        witness={"k": str(exponent), "tau": str(rises_at), "s'": str(simplify(steep.subs(tau, rises_at)))},
    )
