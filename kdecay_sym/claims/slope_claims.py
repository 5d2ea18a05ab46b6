"""First reading of "the rate of change in the late period increases with k": |eta'(T)| increases with k."""

from __future__ import annotations

from functools import partial

from sympy import Expr, Integer, Symbol, diff, simplify

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import SIGN_NAMES, SIGNS
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.conditions import slope
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.schedules import ALL_BASES, LINEAR, POLYNOMIAL, Base, Curve, Sign
from kdecay_sym.symbols import N, k, order, sigma, tau

_TEXT = "text at Fig. 3"
# The base's slope at the end, where it is finite; a base that meets eq. (5) does not rise there.
_final = Symbol("b'(1)", nonpositive=True)
_p = Symbol("p", positive=True)
_q = Symbol("q", nonnegative=True)
_above_one, _below_one = 1 + _p, 1 / (1 + _p)


def slope_claims() -> list[Claim]:
    """The slope at the end, for any base and for each."""
    named = [base for base in ALL_BASES.values() if base.name not in (LINEAR.name, POLYNOMIAL.name)]
    return [
        *(_general(sign) for sign in SIGNS),
        *(_additive(base, sign) for base in named for sign in SIGNS),
        *(_polynomial(sign) for sign in SIGNS),
        *(_warp(base) for base in (LINEAR, *named)),
        _polynomial_warp(),
    ]


def final_slope(base_slope: Expr, sign: Sign) -> Expr:
    """s'(1) of the additive form on a base whose slope there is given."""
    term = k_decay_shape().subs(order, k).subs(sigma, SIGNS[sign])
    return base_slope + slope(term).subs(tau, 1)


def _threshold(base_slope: Expr, sign: Sign) -> Expr:
    return 1 - SIGNS[sign] * base_slope


def _general(sign: Sign) -> Claim:
    where = (
        "this is where the curve falls at the end; it is the sentence of the text"
        if sign == "-"
        else "for smaller $k$, where alone the curve falls at the end, it decreases with $k$: the opposite of the text"
    )
    return worded(
        f"additive.{SIGN_NAMES[sign]}.final-slope",
        _TEXT,
        rf"On any base $b$ with a finite slope $b'(1) \le 0$, with the k-decay term of sign {sign}, $|s'(1)|$ "
        rf"increases with "
        rf"$k$ exactly for $k \ge @threshold$; {where}.",
        r"$k \ge @threshold$, $k > 0$",
        partial(_find_additive, _final, sign),
        threshold=_threshold(_final, sign),
    )


def _additive(base: Base, sign: Sign) -> Claim:
    final = slope(base.shape).subs(tau, 1)
    return worded(
        f"{base.name}.additive.{SIGN_NAMES[sign]}.final-slope",
        _TEXT,
        r"$|s'(1)|$ increases with $k$ for $s = @shape$ exactly for $k \ge @threshold$.",
        r"real $k \ge @threshold$",
        partial(_find_additive, final, sign),
        shape=Curve(base, "additive").with_sign(sign),
        threshold=_threshold(final, sign),
    )


def _find_additive(base_slope: Expr, sign: Sign) -> Finding:
    at_end = final_slope(base_slope, sign)
    threshold = _threshold(base_slope, sign)
    size = SIGNS[sign] * at_end
    return Finding(
        "conditional",
        (
            Obligation("s'(1) = b'(1) + sigma (k - 1)", at_end - base_slope - SIGNS[sign] * (k - 1)),
            Obligation(
                "from the threshold on, |s'(1)| = sigma s'(1) >= 0", size.subs(k, threshold + _q), "nonnegative"
            ),
            Obligation("... which rises with k", diff(size, k), "positive"),
            Obligation("below it, |s'(1)| = -sigma s'(1) > 0", -size.subs(k, threshold - _p), "positive"),
            Obligation("... which falls with k", diff(-size, k), "negative"),
        ),
    )


def _polynomial(sign: Sign) -> Claim:
    least = _threshold(Integer(-1), sign)
    at_one = rf"for $k \ge {least}$ if $N = 1$" if least else "for every $k$ if $N = 1$"
    return worded(
        f"{POLYNOMIAL.name}.additive.{SIGN_NAMES[sign]}.final-slope",
        _TEXT,
        r"$|s'(1)|$ is finite and increases with $k$ for $s = @shape$ exactly for $k \ge 1$ if $N > 1$ and "
        rf"{at_one}; for $N < 1$ it is infinite for every $k$.",
        r"$N > 1$ and $k \ge 1$, or $N = 1$" + (rf" and $k \ge {least}$" if least else ""),
        partial(_find_polynomial, sign),
        shape=Curve(POLYNOMIAL, "additive").with_sign(sign),
    )


def _polynomial_ends() -> tuple[Obligation, ...]:
    """The slope of the polynomial base at the end: 0 above N = 1, infinite below it."""
    falls = -slope(POLYNOMIAL.shape)
    return (
        Obligation("N > 1: b'(1) = 0", simplify(falls.subs(N, _above_one)).subs(tau, 1)),
        Obligation("N = 1: b'(1) = -1", falls.subs(N, 1) - 1),
        Obligation(
            "N < 1: 1/|b'| tends to 0, so the slope is infinite",
            simplify(1 / falls.subs(N, _below_one)).subs(tau, 1),
        ),
    )


def _find_polynomial(sign: Sign) -> Finding:
    zero, one = (_find_additive(Integer(final), sign).symbolic for final in (0, -1))
    return Finding("conditional", (*_polynomial_ends(), *zero, *one))


def _warp(base: Base) -> Claim:
    final = slope(base.shape).subs(tau, 1)
    shape = Curve(base, "warp").shape
    if final == 0:
        return worded(
            f"{base.name}.warp.final-slope",
            _TEXT,
            r"$|s'(1)|$ increases with $k$ for $s = @shape$. (It is 0 for every $k$.)",
            "real $k > 0$",
            partial(_find_flat, base),
            shape=shape,
        )
    return worded(
        f"{base.name}.warp.final-slope",
        _TEXT,
        r"$|s'(1)|$ increases with $k$ for $s = @shape$: it is $@size$.",
        "real $k > 0$",
        partial(_find_warp, base),
        shape=shape,
        size=-k * final,
    )


def _find_warp(base: Base) -> Finding:
    final = slope(base.shape).subs(tau, 1)
    return Finding(
        "proved",
        (
            Obligation("s'(1) = k b'(1)", slope(Curve(base, "warp").shape).subs(tau, 1) - k * final),
            Obligation("b'(1) < 0, so that |s'(1)| = -k b'(1) rises with k", final, "negative"),
        ),
    )


def _find_flat(base: Base) -> Finding:
    at_end = slope(Curve(base, "warp").shape).subs(tau, 1)
    point = {k: Integer(1)}
    growth = slope(Curve(base, "warp").shape).subs(k, 2 * k).subs(tau, 1) - at_end
    return Finding(
        "refuted",
        (Obligation("s'(1) = 0 for every k", at_end),),
        (Obligation("|s'(1)| at 2k is that at k, for k = 1", growth, "zero", point),),
        witness={"k": "1", "k larger": "2", "|s'(1)|": str(at_end), "|s'(1)| at the larger k": str(at_end)},
    )


def _polynomial_warp() -> Claim:
    return worded(
        f"{POLYNOMIAL.name}.warp.final-slope",
        _TEXT,
        "$|s'(1)|$ is finite and increases with $k$ for $s = @shape$ exactly for $N = 1$, where it is $k$; for "
        "$N > 1$ it is 0 and "
        "for $N < 1$ infinite, for every $k$.",
        "$N = 1$, real $k > 0$",
        _find_polynomial_warp,
        shape=Curve(POLYNOMIAL, "warp").shape,
    )


def _find_polynomial_warp() -> Finding:
    falls = -slope(Curve(POLYNOMIAL, "warp").shape)
    steep = simplify(1 / falls.subs(N, _below_one))
    return Finding(
        "conditional",
        (
            Obligation("N = 1: |s'(1)| = k", falls.subs(N, 1).subs(tau, 1) - k),
            Obligation("N > 1: s'(1) = 0 for every k", simplify(falls.subs(N, _above_one)).subs(tau, 1)),
            Obligation("N < 1: 1/|s'| tends to 0 for every k", steep.subs(tau, 1)),
        ),
    )
