"""The paper's sentences about the formulas, one claim for each sentence and sign, on the paper's own linear schedule.

Which sign the experiments used is not among them: no sentence says so, and a figure's description proves nothing.
"""

from __future__ import annotations

from functools import partial

from sympy import Expr, Integer, Rational, Symbol, diff, exp, log

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import PAPER_RATES, REAL_K, SIGN_NAMES, SIGNS, end_obligation
from kdecay_sym.claims.late_claims import early_obligations, late_obligations
from kdecay_sym.claims.linear_claims import linear_claims
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.conditions import slope
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.equations import EQUATIONS, ETA_O_PRINTED
from kdecay_sym.schedules import COSINE, EXPONENTIAL, LINEAR, POLYNOMIAL, Base, Curve, Sign
from kdecay_sym.symbols import T, eta_0, eta_e, eta_o, k, order, sigma, t, tau
from kdecay_sym.validity.lemmas import range_lemma

_p = Symbol("p", positive=True)
_q = Symbol("q", nonnegative=True)


def linear(sign: Sign) -> Expr:
    """The paper's own schedule: the linear base with the k-decay term."""
    return Curve(LINEAR, "additive").with_sign(sign)


def text_claims() -> list[Claim]:
    """Sentences by sign, then the rate that the printed sign yields, then eqs. (11) to (13) as curves."""
    by_sign = (_special_case, _boundary, _late_rate, _early_rate)
    return [
        *(claim(sign) for claim in by_sign for sign in SIGNS),
        *_linear_range(),
        *_negative_rates(),
        _depends_on_k(),
        _range_follows(),
        *(_printed(label, base) for label, base in (("11", POLYNOMIAL), ("12", COSINE), ("13", EXPONENTIAL))),
    ]


def _special_case(sign: Sign) -> Claim:
    term = k_decay_shape().subs(order, k).subs(sigma, SIGNS[sign])
    return worded(
        f"text.special-case.{SIGN_NAMES[sign]}",
        "text after (9)",
        f"'The original function is a special case at k = 1' holds on every base with sign {sign}: the term, "
        r"$(\eta_0 - \eta_e) (@term)$, is 0 for $k = 1$.",
        "any base, $k = 1$",
        lambda: Finding("proved", (Obligation("the term is 0 at k = 1", term.subs(k, 1)),)),
        term=term,
    )


def _finding(id_: str) -> Finding:
    (claim,) = (claim for claim in linear_claims() if claim.id == id_)
    return claim.find()


def _boundary(sign: Sign) -> Claim:
    name = SIGN_NAMES[sign]
    said, domain = (
        ("for every $k > 0$", REAL_K) if sign == "-" else (r"exactly for $1 \le k \le 2$", r"real $1 \le k \le 2$")
    )
    return worded(
        f"text.boundary.{name}",
        "(5), (10)",
        rf"The conditions of eq. (5), start, end and monotone, hold on the paper's linear schedule with sign {sign}, "
        f"$s = @shape$, {said}.",
        domain,
        partial(_find_boundary, sign),
        shape=linear(sign),
    )


def _find_boundary(sign: Sign) -> Finding:
    ends = (end_obligation(linear(sign), 0), end_obligation(linear(sign), 1))
    falls = _finding(f"linear.additive.{SIGN_NAMES[sign]}.monotone{'' if sign == '-' else '-region'}")
    return Finding(falls.verdict, (*ends, *falls.symbolic))


def _late_rate(sign: Sign) -> Claim:
    return worded(
        f"text.late-rate.{SIGN_NAMES[sign]}",
        "text at Fig. 3, Fig. 6",
        "'The ROC of the LR in the late training period increases with the increase of k' holds on the paper's linear "
        rf"schedule with sign {sign}, $s = @shape$: $|\eta'(T)|$ increases with $k$, and for $1 \le k \le K$ so "
        rf"does $|\eta'(t)|$ "
        r"on all of $(\tau^* T, T)$, for some $\tau^* < 1$.",
        "real $K > 1$",
        partial(_find_late, sign),
        shape=linear(sign),
    )


def _find_late(sign: Sign) -> Finding:
    first = _finding(f"linear.additive.{SIGN_NAMES[sign]}.final-slope")
    return Finding(
        first.verdict, (*first.symbolic, *late_obligations(sign)), first.witnessed, witness=dict(first.witness)
    )


def _early_rate(sign: Sign) -> Claim:
    return worded(
        f"text.early-rate.{SIGN_NAMES[sign]}",
        "section 5",
        "'Larger k makes that the ROC of the LR at the early and intermediate stages will be smaller' holds on "
        "the paper's "
        rf"linear schedule with sign {sign}, $s = @shape$, for $k \ge 1$ and $t < T/e$.",
        r"real $k \ge 1$, $0 < \tau < 1/e$",
        partial(_find_early, sign),
        shape=linear(sign),
    )


def _find_early(sign: Sign) -> Finding:
    falls = -slope(linear(sign))
    if sign == "-":
        return Finding("proved", (Obligation("the curve falls", falls, "positive"), *early_obligations(sign)))
    point = {k: Integer(1), tau: Rational(1, 4)}
    growth = falls.subs(k, 2) - falls
    return Finding(
        "refuted",
        early_obligations(sign),
        (
            Obligation("the curve falls at k = 1", falls, "positive", point),
            Obligation("... and more steeply at k = 2", growth, "positive", point),
        ),
        witness={"k": "1", "k larger": "2", "tau": "1/4"}
        | {"|s'|": str(falls.subs(point)), "|s'| at the larger k": str(falls.subs(k, 2).subs(tau, Rational(1, 4)))},
    )


def _linear_range() -> list[Claim]:
    return [
        worded(
            "linear.additive.minus.range",
            "(5), (10)",
            r"$\eta_e \le \eta(t) \le \eta_0$ for sign -, $s = @shape$.",
            REAL_K,
            lambda: Finding(
                "proved",
                (
                    Obligation("s = 1 - tau^k", linear("-") - (1 - tau**k)),
                    *range_lemma(),
                    Obligation("tau^k > 0", (tau**k).subs(tau, exp(-_p)), "positive"),
                    Obligation(
                        "log(tau^k) < 0, so tau^k < 1", log(tau**k).subs(tau, exp(-_p)).expand(force=True), "negative"
                    ),
                ),
            ),
            shape=linear("-"),
        ),
        worded(
            "linear.additive.plus.range-region",
            "(5), (10)",
            r"$\eta_e \le \eta(t) \le \eta_0$ on $[0, T]$ for sign +, $s = @shape$, exactly for $1 \le k \le 2$.",
            r"real $1 \le k \le 2$",
            _find_plus_range,
            shape=linear("+"),
        ),
    ]


def _find_plus_range() -> Finding:
    below_one = 1 / (1 + _p)
    start = Symbol("tau^(k-1)", positive=True)
    return Finding(
        "conditional",
        (
            *range_lemma(),
            Obligation("s(1) = 0", linear("+").subs(tau, 1)),
            Obligation(
                "k > 2: s'(1) > 0, so s < 0 before the end", slope(linear("+")).subs(tau, 1).subs(k, 2 + _p), "positive"
            ),
            Obligation(
                "k <= 2: s >= s at k = 2, which is (1 - tau)^2", (linear("+").subs(k, 2) - (1 - tau) ** 2).expand()
            ),
            Obligation("k >= 1: s <= s at k = 1, which is 1 - tau", linear("+").subs(k, 1) - (1 - tau)),
            Obligation("k < 1: s - 1 = tau (tau^(k-1) - 2)", (linear("+") - 1 - tau * (tau ** (k - 1) - 2)).expand()),
            Obligation("... which is positive where tau^(k-1) > 2", (start - 2).subs(start, 2 + _p), "positive"),
            Obligation(
                "... as at tau = 3^(-1/(1-k)): log tau^(k-1) = log 3",
                ((k - 1) * (-log(3) / (1 - k)) - log(3)).subs(k, below_one).simplify(),
            ),
        ),
    )


def _negative_rates() -> list[Claim]:
    said = (
        "With sign +, as eq. (9) prints it, and the paper's $\\eta_0 = @start$, $\\eta_e = @end$, the learning "
        "rate of the linear "
        "schedule at $t = 4 T/5$ is negative"
    )
    rates = {"start": PAPER_RATES[eta_0], "end": PAPER_RATES[eta_e]}
    prefix, equation = "linear.additive.plus", "(9), (10), Fig. 3"
    return [
        worded(f"{prefix}.negative-rate", equation, f"{said} for $k = 5$.", "$k = 5$", _find_negative_rate, **rates),
        worded(
            f"{prefix}.negative-from-3",
            equation,
            f"{said} for every $k \\ge 3$.",
            r"real $k \ge 3$",
            _find_negative_from_three,
            **rates,
        ),
    ]


def _rate_at_witness() -> tuple[Expr, dict[Symbol, Rational]]:
    return eta_e + (eta_0 - eta_e) * linear("+"), {**PAPER_RATES, tau: Rational(4, 5)}


def _find_negative_rate() -> Finding:
    rate, point = _rate_at_witness()
    five = {**point, k: Integer(5)}
    witness = {str(symbol): str(value) for symbol, value in five.items()} | {"eta": str(rate.subs(five))}
    return Finding("proved", witnessed=(Obligation("it is negative", rate, "negative", five),), witness=witness)


def _find_negative_from_three() -> Finding:
    rate, point = _rate_at_witness()
    falls = diff(linear("+"), k).subs(tau, exp(-_p))
    return Finding(
        "proved",
        (Obligation("the rate falls as k grows, at tau = e^(-p)", falls, "negative"),),
        (Obligation("it is negative at k = 3", rate, "negative", {**point, k: Integer(3)}),),
    )


def _depends_on_k() -> Claim:
    return worded(
        "text.depends-on-k",
        "text after (1)",
        r"'The solution $\eta_o(k, t)$ must contain $k$': for every $t$ in $(0, T)$ the term takes different "
        r"values for "
        "different $k$, with either sign.",
        "real $k > 0$, $0 < t < T$",
        lambda: Finding(
            "proved",
            tuple(
                Obligation(
                    f"sign {sign}: the term is strictly monotone in k, at tau = e^(-p)",
                    diff(k_decay_shape().subs(order, k).subs(sigma, SIGNS[sign]), k).subs(tau, exp(-_p)),
                    "negative" if sign == "+" else "positive",
                )
                for sign in SIGNS
            ),
        ),
    )


def _range_follows() -> Claim:
    before, after = Symbol("fall before", nonnegative=True), Symbol("fall after", nonnegative=True)
    here = 1 - before
    return worded(
        "conditions.range-follows",
        "(5)",
        "The range follows from eq. (5): a shape that starts at 1, ends at 0 and does not rise stays in $[0, 1]$.",
        "any shape on $[0, 1]$",
        lambda: Finding(
            "proved",
            (
                Obligation("s = 1 - (fall before) <= 1", 1 - here, "nonnegative"),
                Obligation(
                    "s = fall after >= 0, since both falls add up to 1", here.subs(before, 1 - after), "nonnegative"
                ),
            ),
        ),
    )


def _printed(label: str, base: Base) -> Claim:
    printed = EQUATIONS[label].statement.rhs
    return worded(
        f"equations.{label}",
        f"(9), ({label})",
        "Eq. (@label) with the term of eq. (9) is the @name schedule with sign +, $\\eta = @curve$ with $s = @shape$.",
        REAL_K,
        partial(_find_printed, printed, base),
        label=label,
        name=base.name,
        curve=base.floor + (eta_0 - eta_e) * Symbol("s"),
        shape=Curve(base, "additive").with_sign("+"),
    )


def _find_printed(printed: Expr, base: Base) -> Finding:
    curve = base.floor + (eta_0 - eta_e) * Curve(base, "additive").with_sign("+")
    term = ETA_O_PRINTED.subs(order, k)
    with_term = printed.subs(eta_o(t), term).subs(t, tau * T)
    return Finding(
        "proved", (Obligation("the curves are equal", (with_term - curve).expand(power_base=True, force=True)),)
    )
