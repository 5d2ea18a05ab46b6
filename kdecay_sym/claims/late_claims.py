"""Second reading: near the end, on all of (tau*, 1], |eta'| increases with k. And early, where it should decrease.

For k in (0, K] such a tau* exists or not; for all k at once there is none on the linear base. What the term adds to
any base's slope is sigma (k tau^(k-1) - 1), so one lemma about k tau^(k-1) serves every base.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sympy import E, Expr, Function, Integer, Rational, Symbol, atan, diff, exp, factor, log, pi, simplify

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import SIGN_NAMES, SIGNS, base_falls
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.conditions import slope
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.schedules import (
    ALL_BASES,
    COSINE,
    EXPONENTIAL,
    EXPONENTIAL_ANCHORED,
    HTD,
    LINEAR,
    POLYNOMIAL,
    Base,
    Curve,
    Sign,
)
from kdecay_sym.symbols import N, k, order, sigma, tau

_TEXT = "text at Fig. 3"
_LATE = r"real $1 \le k \le K$, $e^{-1/K} \le \tau < 1$"
_base = Function("b", real=True)
_falling = Symbol("b'", nonpositive=True)
_K = Symbol("K", positive=True)
_w, _v = Symbol("w", positive=True), Symbol("v", nonnegative=True)
_p = Symbol("p", positive=True)
_u = Symbol("u", positive=True)

# From which u* = tau*^K on, u* >= 1/e, the base of a warp form is convex; the polynomial and the line stand apart.
_CONVEX_FROM: Mapping[str, Expr] = {
    COSINE.name: Rational(1, 2),
    EXPONENTIAL.name: exp(-1),
    EXPONENTIAL_ANCHORED.name: exp(-1),
    HTD.name: Rational(2, 3),
}


def late_claims() -> list[Claim]:
    """Late and early slopes of the additive form on any base, then of each curve."""
    return [
        *(_general_late(sign) for sign in SIGNS),
        *(_general_early(sign) for sign in SIGNS),
        *(_additive(base, sign) for base in ALL_BASES.values() for sign in SIGNS if base is not LINEAR or sign == "+"),
        _linear(),
        *(_warp(base) for base in ALL_BASES.values() if base.name in _CONVEX_FROM),
        _polynomial_warp(),
    ]


def change() -> Expr:
    """What the term adds to the slope of any base, for sigma = 1: k tau^(k-1) - 1."""
    return slope(k_decay_shape().subs(order, k).subs(sigma, 1))


def term_obligations(sign: Sign) -> tuple[Obligation, ...]:
    """The slope of the additive form is that of the base plus sigma (k tau^(k-1) - 1), on any base."""
    shape = _base(tau) + k_decay_shape().subs(order, k).subs(sigma, SIGNS[sign])
    added = SIGNS[sign] * (k * tau ** (k - 1) - 1)
    return (
        Obligation("s' = b' + sigma (k tau^(k-1) - 1)", slope(shape) - diff(_base(tau), tau) - added),
        Obligation("k tau^(k-1) - 1 is 0 at k = 1", change().subs(k, 1)),
        Obligation(
            "d/dk k tau^(k-1) = tau^(k-1) (1 + k log tau)", diff(change(), k) - tau ** (k - 1) * (1 + k * log(tau))
        ),
    )


def rising_late() -> tuple[Obligation, ...]:
    """1 + k log tau >= 0 for k <= K and tau >= e^(-1/K), with equality at k = K, tau = e^(-1/K) only."""
    sign_factor = 1 + k * log(tau)
    at = sign_factor.subs(k, _K / (1 + _w)).subs(tau, exp(-1 / (_K * (1 + _v))))
    return (
        Obligation("k = K/(1 + w), tau = e^(-1/(K (1 + v))): 1 + k log tau > 0", factor(at), "positive"),
        Obligation("k = K: 1 + k log tau >= 0", factor(at.subs(_w, 0)), "nonnegative"),
    )


def falling_early() -> tuple[Obligation, ...]:
    """1 + k log tau < 0 for k >= K and tau < e^(-1/K)."""
    at = (1 + k * log(tau)).subs(k, _K * (1 + _v)).subs(tau, exp(-(1 + _w) / _K))
    return (Obligation("k = K (1 + v), tau = e^(-(1 + w)/K): 1 + k log tau < 0", at.expand(), "negative"),)


def _sizes(sign: Sign) -> tuple[Obligation, ...]:
    """Where the curve falls, |s'| = -s', whose derivative in k is -sigma that of k tau^(k-1)."""
    r = Symbol("r", nonnegative=True)  # k tau^(k-1) - 1, which is >= 0 from k = 1 up to K
    rate = Symbol("r'", positive=True)
    if sign == "-":
        return (
            Obligation("r = k tau^(k-1) - 1 >= 0 and b' <= 0: -s' = r - b' >= 0", r - _falling, "nonnegative"),
            Obligation("... and d|s'|/dk = dr/dk > 0", -SIGNS[sign] * rate, "positive"),
        )
    return (Obligation("where s' <= 0, d|s'|/dk = -dr/dk < 0", -SIGNS[sign] * rate, "negative"),)


def late_obligations(sign: Sign) -> tuple[Obligation, ...]:
    """For 1 <= k <= K and tau in [e^(-1/K), 1) |s'| rises with k (sign -), or falls while the curve falls (sign +)."""
    return (*term_obligations(sign), *rising_late(), *_sizes(sign))


def _general_late(sign: Sign) -> Claim:
    said = (
        "increases strictly with $k$ on any base that does not rise"
        if sign == "-"
        else "decreases strictly with $k$ on any base, wherever the curve falls: the opposite of the text"
    )
    return worded(
        f"additive.{SIGN_NAMES[sign]}.late-slope",
        _TEXT,
        rf"With the k-decay term of sign {sign}, $|s'(\tau)|$ {said}.",
        _LATE,
        lambda: Finding("proved", late_obligations(sign)),
    )


def early_obligations(sign: Sign) -> tuple[Obligation, ...]:
    """For k >= K and tau < e^(-1/K), where the curve falls, |s'| falls with k (sign -) or rises with it (sign +)."""
    rate = Symbol("r'", negative=True)
    wanted = "negative" if sign == "-" else "positive"
    last = Obligation(
        f"where s' <= 0, d|s'|/dk = -sigma dr/dk is {wanted}",
        -SIGNS[sign] * rate,
        "negative" if sign == "-" else "positive",
    )
    return (*term_obligations(sign), *falling_early(), last)


def _general_early(sign: Sign) -> Claim:
    said = "decreases" if sign == "-" else "increases"
    text = "as section 5 says" if sign == "-" else "the opposite of section 5"
    return worded(
        f"additive.{SIGN_NAMES[sign]}.early-slope",
        "section 5",
        rf"On any base, wherever the curve with the k-decay term of sign {sign} falls, $|s'(\tau)|$ {said} "
        rf"strictly with $k$ "
        f"in the early period: {text}.",
        r"real $k \ge K > 0$, $0 < \tau < e^{-1/K}$",
        lambda: Finding("proved", early_obligations(sign)),
    )


def _additive(base: Base, sign: Sign) -> Claim:
    found = r": $\tau^* = e^{-1/K}$ will do" if sign == "-" else ""
    return worded(
        f"{base.name}.additive.{SIGN_NAMES[sign]}.late-slope",
        _TEXT,
        r"There is a $\tau^* < 1$ such that on all of $(\tau^*, 1)$, for $1 \le k \le K$, $|s'(\tau)|$ increases "
        r"strictly with $k$, "
        f"for $s = @shape${found}.",
        "real $K > 1$",
        partial(_find_minus if sign == "-" else _find_plus, base),
        shape=Curve(base, "additive").with_sign(sign),
    )


def _find_minus(base: Base) -> Finding:
    return Finding("proved", (base_falls(base), *late_obligations("-")))


def _find_plus(base: Base) -> Finding:
    """At every tau of the domain the slope shrinks from k = 1 on; one pair of k at one tau is the witness."""
    at = {tau: Rational(99, 100), N: Integer(2)}
    smaller, larger = Integer(1), Rational(101, 100)
    falls = -slope(Curve(base, "additive").with_sign("+"))
    here = {symbol: value for symbol, value in at.items() if symbol in falls.free_symbols}
    return Finding(
        "refuted",
        (base_falls(base), *late_obligations("+")),
        (
            Obligation("the curve falls at the smaller k", falls, "positive", here | {k: smaller}),
            Obligation("... and at the larger", falls, "positive", here | {k: larger}),
            Obligation("... less steeply", falls.subs(k, larger) - falls.subs(k, smaller), "negative", here),
        ),
        witness={"k": str(smaller), "k larger": str(larger)}
        | {str(symbol): str(value) for symbol, value in here.items()},
    )


def _linear() -> Claim:
    return worded(
        "linear.additive.minus.late-slope",
        _TEXT,
        r"For $s = @shape$, which is also the warp form, $|s'(\tau)|$ increases strictly with $k$ on $(0, K]$ "
        r"exactly for $\tau \ge "
        r"e^{-1/K}$; for all $k > 0$ at once it does so for no $\tau < 1$.",
        r"real $0 < k \le K$, $e^{-1/K} \le \tau \le 1$",
        _find_linear,
        shape=Curve(LINEAR, "additive").with_sign("-"),
    )


def _find_linear() -> Finding:
    size = -slope(Curve(LINEAR, "additive").with_sign("-"))
    rate = 1 + k * log(tau)
    return Finding(
        "conditional",
        (
            Obligation("the two forms agree", Curve(LINEAR, "warp").shape - Curve(LINEAR, "additive").with_sign("-")),
            Obligation("|s'| = k tau^(k-1)", size - k * tau ** (k - 1)),
            Obligation("d|s'|/dk = tau^(k-1) (1 + k log tau)", diff(size, k) - tau ** (k - 1) * rate),
            *rising_late(),
            Obligation(
                "tau < e^(-1/K): at k = K it falls",
                rate.subs(k, _K).subs(tau, exp(-(1 + _w) / _K)).expand(),
                "negative",
            ),
            Obligation(
                "tau = e^(-p): it falls from k = (1 + w)/p on",
                rate.subs(k, (1 + _w) / _p).subs(tau, exp(-_p)),
                "negative",
            ),
        ),
    )


def warp_chain() -> tuple[Obligation, ...]:
    """On any base, d/dk s' = tau^(k-1) (b'(u) (1 + log u) + u log(u) b''(u)) with u = tau^k, so log u = k log tau."""
    warped = _base(tau**k)
    first, second = (diff(_base(_u), _u, i).subs(_u, tau**k) for i in (1, 2))
    log_u = k * log(tau)
    return (
        Obligation(
            "d/dk s' = tau^(k-1) (b'(u) (1 + log u) + u log(u) b''(u)), u = tau^k",
            diff(warped, tau, k) - tau ** (k - 1) * (first * (1 + log_u) + tau**k * log_u * second),
        ),
    )


def _warp(base: Base) -> Claim:
    return worded(
        f"{base.name}.warp.late-slope",
        _TEXT,
        r"$|s'(\tau)|$ increases strictly with $k$ near the end for $s = @shape$.",
        r"real $0 < k \le K$, $\tau^K > @least$, $\tau < 1$",
        partial(_find_warp, base),
        shape=Curve(base, "warp").shape,
        least=_CONVEX_FROM[base.name],
    )


def _find_warp(base: Base) -> Finding:
    least = _CONVEX_FROM[base.name]
    # A point u of (least, 1) in a symbol from whose sign SymPy can infer; beyond 1 does no harm to convexity.
    point = Rational(1, 2) + atan(_p) / pi if base is COSINE else least + _p
    down, bend = Symbol("b'", negative=True), Symbol("b''", nonnegative=True)
    log_u = Symbol("log u", negative=True)
    after = Symbol("1 + log u", positive=True)
    return Finding(
        "proved",
        (
            *warp_chain(),
            base_falls(base),
            Obligation("b''(u) >= 0 there", simplify(diff(base.shape, tau, 2).subs(tau, point)), "nonnegative"),
            Obligation("u > 1/e there, so that 1 + log u > 0", least * E - 1, "nonnegative"),
            Obligation(
                "b' (1 + log u) + u log(u) b'' < 0: s' < 0 falls with k", down * after + _u * log_u * bend, "negative"
            ),
        ),
    )


def _polynomial_warp() -> Claim:
    return worded(
        f"{POLYNOMIAL.name}.warp.late-slope",
        _TEXT,
        r"$|s'(\tau)|$ increases strictly with $k$ near the end for $s = @shape$, for every $N > 0$.",
        r"real $0 < k \le K$, $\tau^K > 1/(1 + N)$, $\tau < 1$",
        _find_polynomial_warp,
        shape=Curve(POLYNOMIAL, "warp").shape,
    )


def _find_polynomial_warp() -> Finding:
    """With D = 1 - u + log(u) (1 - N u), the bracket of `warp_chain` is -N (1 - u)^(N - 2) D."""
    first, second = (diff(POLYNOMIAL.shape, tau, i).subs(tau, _u) for i in (1, 2))
    bracket = first * (1 + log(_u)) + _u * log(_u) * second
    decisive = 1 - _u + log(_u) * (1 - N * _u)
    log_u, many = Symbol("log u", negative=True), Symbol("N u - 1", nonnegative=True)
    gap = _p - log(1 + _p)  # at u = 1/(1 + p): (u - 1)/u = -p and log u = -log(1 + p)
    return Finding(
        "proved",
        (
            *warp_chain(),
            base_falls(POLYNOMIAL),
            Obligation(
                "b' (1 + log u) + u log(u) b'' = -N (1 - u)^(N - 2) D, D = 1 - u + log(u) (1 - N u)",
                simplify(bracket / (-N * (1 - _u) ** (N - 2)) - decisive),
            ),
            Obligation("N u >= 1: log(u) (1 - N u) >= 0, so D > 0", -log_u * many, "nonnegative"),
            Obligation("log u > (u - 1)/u for u = 1/(1 + p): the gap p - log(1 + p) is 0 at p = 0", gap.subs(_p, 0)),
            Obligation("... and it rises", factor(diff(gap, _p)), "positive"),
            Obligation(
                "N u < 1: D > (1 - u) (1 - (1 - N u)/u) = (1 - u) ((1 + N) u - 1)/u",
                simplify(1 - _u + (_u - 1) / _u * (1 - N * _u) - (1 - _u) * ((1 + N) * _u - 1) / _u),
            ),
        ),
    )
