"""Two learning-rate curves by k: which lies above the other, and what the term adds to every base alike.

These are statements about the rate. The paper's sentence in section 5 and at Fig. 6, that the loss of a large k lies
above that of a small one, is about trained networks and is not among them.
"""

from __future__ import annotations

from functools import partial

from sympy import Expr, Function, Symbol, diff, exp, log

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import SIGN_NAMES, SIGNS, base_falls, chain_rule
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.schedules import ALL_BASES, Base, Curve, Sign
from kdecay_sym.symbols import k, order, sigma, tau

_TWO_K = r"real $0 < k_1 < k_2$, $0 < \tau < 1$"
_RATE_ONLY = "About the rate; section 5 and Fig. 6 speak of the loss, which is measured, not derived."
_p = Symbol("p", positive=True)
_base = Function("b", real=True)
# A value of the base's slope at a point where the base does not rise.
_falling = Symbol("b'", nonpositive=True)


def order_claims() -> list[Claim]:
    """The order by k, of any base and of each; and that the term changes every base's slope alike."""
    return [*_general(), *(_warp_claim(base) for base in ALL_BASES.values()), _same_change()]


def _general() -> list[Claim]:
    words: dict[Sign, str] = {"-": "strictly above", "+": "strictly below"}
    additive = [
        worded(
            f"additive.{SIGN_NAMES[sign]}.ordered-by-k",
            "(10), section 5",
            rf"On any base $b$, with the k-decay term of sign {sign}, the curve $s = b @sign (\tau^k - \tau)$ of "
            rf"the larger $k$ "
            f"lies {words[sign]} that of the smaller one. {_RATE_ONLY}",
            _TWO_K,
            partial(_additive, sign),
            sign=sign,
        )
        for sign in ("-", "+")
    ]
    warp = worded(
        "warp.ordered-by-k",
        "section 5",
        r"On any base that does not rise, in warp form $s = b(\tau^k)$, the curve of the larger $k$ does not lie "
        r"below that "
        f"of the smaller one. {_RATE_ONLY}",
        _TWO_K,
        lambda: Finding("proved", (*warp_argument_falls(), _warp_rate(_falling, "nonnegative"))),
    )
    return [*additive, warp]


def _additive(sign: Sign) -> Finding:
    shape = _base(tau) + k_decay_shape().subs(order, k).subs(sigma, SIGNS[sign])
    rate = diff(shape, k)
    return Finding(
        "proved",
        (
            Obligation(f"ds/dk = {sign}tau^k log(tau), whatever the base", rate - SIGNS[sign] * tau**k * log(tau)),
            Obligation(
                f"at tau = e^(-p), ds/dk is {'positive' if sign == '-' else 'negative'}",
                rate.subs(tau, exp(-_p)),
                "positive" if sign == "-" else "negative",
            ),
        ),
    )


def warp_argument_falls() -> tuple[Obligation, ...]:
    """That u = tau^k falls as k grows, strictly, within (0, 1)."""
    at = {tau: exp(-_p)}
    return (
        Obligation("at tau = e^(-p), tau^k > 0", (tau**k).subs(at), "positive"),
        Obligation("... d/dk tau^k < 0", diff(tau**k, k).subs(at), "negative"),
        Obligation("... and log(tau^k) < 0, so that tau^k < 1", log(tau**k).subs(at).expand(force=True), "negative"),
    )


def _warp_rate(base_slope: Expr, relation: str) -> Obligation:
    """Chain rule: ds/dk = b'(u) du/dk with u = tau^k."""
    rate = (base_slope * diff(tau**k, k)).subs(tau, exp(-_p))
    if relation == "nonnegative":
        return Obligation("ds/dk = b'(u) du/dk >= 0 where b'(u) <= 0", rate, "nonnegative")
    return Obligation("ds/dk = b'(u) du/dk > 0 where b'(u) < 0", rate, "positive")


def _warp_claim(base: Base) -> Claim:
    return worded(
        f"{base.name}.warp.ordered-by-k",
        "section 5",
        rf"In warp form, $s = @shape$, the {base.name} schedule of the larger $k$ lies strictly above that of the "
        rf"smaller "
        f"one. {_RATE_ONLY}",
        _TWO_K,
        partial(_warp, base),
        shape=Curve(base, "warp").shape,
    )


def _warp(base: Base) -> Finding:
    return Finding(
        "proved",
        (
            *warp_argument_falls(),
            base_falls(base),
            *chain_rule(base, k),
            _warp_rate(Symbol("b'", negative=True), "positive"),
        ),
    )


def _same_change() -> Claim:
    term = k_decay_shape().subs(order, k)
    change = diff(_base(tau) + term, tau) - diff(_base(tau), tau)
    return worded(
        "text.same-change-of-slope",
        "text after Fig. 3",
        r"The k-decay term changes the slope of every base by the same $@change$, which is 0 for $k = 1$: it is "
        r"the same "
        "change of the rate of change for every function, and no more than that is 'equivalent' between them.",
        r"any base that is differentiable on $(0, 1)$, real $k > 0$",
        lambda: Finding(
            "proved",
            (
                Obligation("the change is that of the term, whatever the base", change - diff(term, tau)),
                Obligation("it is 0 at k = 1", diff(term, tau).subs(k, 1)),
            ),
        ),
        change=diff(term, tau),
    )
