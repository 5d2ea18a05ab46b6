"""Claims about the paper's own schedule: the linear one, with the term in both signs, and its slope at the end."""

from __future__ import annotations

from sympy import Abs, Expr, Integer, Rational, Symbol, diff, simplify

from kdecay_sym.checkers.evidence import Obligation, equal
from kdecay_sym.claims.curve_claims import REAL_K
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.conditions import breach_relation, fall_relation, slope, step_change
from kdecay_sym.schedules import LINEAR, Curve
from kdecay_sym.symbols import T, eta_0, eta_e, k, t, tau

# Parametrisations of ranges of k by a symbol that SymPy knows to be positive or not negative.
_p = Symbol("p", positive=True)
_q = Symbol("q", nonnegative=True)
_ABOVE_TWO = 2 + _p
_FROM_ONE = 1 + _q
_UP_TO_TWO = 2 - _q
_BELOW_ONE = 1 / (1 + _p)
_larger = Symbol("k_larger", positive=True)


def _plus() -> Expr:
    return Curve(LINEAR, "additive").with_sign("+")


def _minus() -> Expr:
    return Curve(LINEAR, "additive").with_sign("-")


def linear_claims() -> list[Claim]:
    """Monotone for both signs, the slope at the end, and the agreement of the two forms."""
    return [*_monotone_claims(), *_slope_claims()]


def _monotone_claims() -> list[Claim]:
    return [
        worded(
            "linear.additive.minus.monotone",
            "(5), (10)",
            r"$\eta'(t) < 0$ on $(0, T]$, hence $\eta(t + 1) \le \eta(t)$ for all steps, for sign -, $s = @shape$.",
            REAL_K,
            _minus_monotone,
            shape=_minus(),
        ),
        worded(
            "linear.additive.plus.monotone",
            "(5), (10)",
            r"$\eta(t + 1) \le \eta(t)$ for every natural $k$, every $T$ and every step, for sign + (as eq. (9) "
            r"prints it), "
            "$s = @shape$.",
            "natural $k$, natural $T$",
            _plus_monotone,
            shape=_plus(),
        ),
        worded(
            "linear.additive.plus.monotone-region",
            "(5), (10)",
            r"$\eta'(t) \le 0$ on $(0, T]$ for sign +, $s = @shape$, exactly for $1 \le k \le 2$.",
            r"$1 \le k \le 2$",
            _plus_region,
            shape=_plus(),
        ),
    ]


def _slope_claims() -> list[Claim]:
    return [
        worded(
            "linear.additive.minus.final-slope",
            "text at Fig. 3",
            r"$|\eta'(T)|$ increases with $k$ for sign -: $|\eta'(T)| = k (\eta_0 - \eta_e)/T$.",
            REAL_K,
            _minus_final_slope,
        ),
        worded(
            "linear.additive.plus.final-slope",
            "text at Fig. 3",
            r"$|\eta'(T)|$ increases with $k$ for sign +, $s = @shape$.",
            REAL_K,
            _plus_final_slope,
            shape=_plus(),
        ),
        worded(
            "linear.agreement",
            "(10)",
            "On the linear base the warp form is the additive form with sign -: both are $s = @shape$.",
            REAL_K,
            lambda: Finding("proved", (equal("the shapes are equal", Curve(LINEAR, "warp").shape, _minus()),)),
            shape=Curve(LINEAR, "warp").shape,
        ),
    ]


def _minus_monotone() -> Finding:
    return Finding("proved", (Obligation("ds/dtau < 0", simplify(slope(_minus())), "negative"),))


def _plus_monotone() -> Finding:
    point = {k: Integer(3), T: Integer(3), t: Integer(2), eta_0: Rational(1, 10), eta_e: Rational(1, 1000)}
    here, following = (eta_e + (eta_0 - eta_e) * _plus().subs(tau, step / T) for step in (t, t + 1))
    change = step_change(_plus())
    return Finding(
        "refuted",
        symbolic=(
            Obligation("for every k > 2 the slope at the end is positive", _slope_at_end(_ABOVE_TWO), "positive"),
        ),
        witnessed=(
            Obligation("eq. (5) is broken at the witness: eta(t + 1) - eta(t) > 0", change, breach_relation(), point),
        ),
        witness={
            **{str(symbol): str(value) for symbol, value in point.items()},
            "eta(t)": str(here.subs(point)),
            "eta(t+1)": str(following.subs(point)),
        },
    )


def _slope_at_end(exponent: Expr) -> Expr:
    return slope(_plus()).subs(tau, 1).subs(k, exponent)


def _plus_region() -> Finding:
    rising = slope(_plus())
    # Below k = 1 the slope grows without bound towards tau = 0; at this point of (0, 1) it is exactly 2.
    early = (k / 4) ** (1 / (1 - k))
    at_early = rising.subs(tau, early).subs(k, _BELOW_ONE)
    return Finding(
        "conditional",
        (
            Obligation(
                "k >= 1: the slope does not fall, ds/dtau is largest at tau = 1",
                diff(rising, tau).subs(k, _FROM_ONE),
                "nonnegative",
            ),
            Obligation("k <= 2: the slope at tau = 1 is not positive", _slope_at_end(_UP_TO_TWO), fall_relation()),
            Obligation("k > 2: the slope at tau = 1 is positive", _slope_at_end(_ABOVE_TWO), "positive"),
            Obligation(
                "k < 1: (k/4) < 1, so that tau* = (k/4)^(1/(1 - k)) is in (0, 1)",
                (k / 4 - 1).subs(k, _BELOW_ONE),
                "negative",
            ),
            Obligation("... its exponent is positive", (1 / (1 - k)).subs(k, _BELOW_ONE).simplify(), "positive"),
            Obligation("... and the slope at tau* is 2 > 0", simplify(at_early) - 2),
        ),
    )


def _minus_final_slope() -> Finding:
    final = slope(_minus()).subs(tau, 1).simplify()
    return Finding(
        "proved",
        (
            Obligation("s'(1) < 0, so |s'(1)| = -s'(1)", final, "negative"),
            equal("|s'(1)| = k", -final, k),
            Obligation("d|s'(1)|/dk > 0", diff(-final, k), "positive"),
        ),
    )


def _plus_final_slope() -> Finding:
    point = {k: Integer(1), _larger: Rational(3, 2)}
    final = Abs(slope(_plus()).subs(tau, 1))
    return Finding(
        "refuted",
        symbolic=(equal("s'(1) = k - 2", slope(_plus()).subs(tau, 1), k - 2),),
        witnessed=(
            Obligation("|s'(1)| is smaller at the larger k", final.subs(k, _larger) - final, "negative", point),
        ),
        witness={
            "k": str(point[k]),
            "k larger": str(point[_larger]),
            "|s'(1)|": str(final.subs(point)),
            "|s'(1)| at the larger k": str(final.subs(k, _larger).subs(point)),
        },
    )
