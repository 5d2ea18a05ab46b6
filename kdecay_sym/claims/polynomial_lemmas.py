"""What is needed about the polynomial base (1 - tau)^N with the k-decay term, for every N > 0 at once.

Sign -: the curve falls where F = k tau^(k-1) + N (1 - tau)^(N-1) - 1 >= 0, which is symmetric in (k, tau) and
(N, 1 - tau). Sign +: it falls where k tau^(k-1) <= 1 + N (1 - tau)^(N-1).
"""

from __future__ import annotations

from sympy import E, Expr, Integer, Rational, Symbol, diff, exp, factor, limit, log, oo, powsimp, simplify

from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.conditions import slope
from kdecay_sym.schedules import POLYNOMIAL, Curve, Sign
from kdecay_sym.symbols import N, k, tau
from kdecay_sym.validity.lemmas import minus_lemma, range_lemma
from kdecay_sym.validity.thresholds import timed

p = Symbol("p", positive=True)
q = Symbol("q", nonnegative=True)
above_one, below_one = 1 + p, 1 / (1 + p)


def shape(sign: Sign) -> Expr:
    """The curve of eq. (11) with the sign chosen."""
    return Curve(POLYNOMIAL, "additive").with_sign(sign)


def gap() -> Expr:
    """F, which is -s' for sign -."""
    return k * tau ** (k - 1) + N * (1 - tau) ** (N - 1) - 1


def by_hand(text: str) -> Evidence:
    """An argument in words that joins the obligations; it says so."""
    return Evidence("hand", "proved", text, 0.0)


def same_gap() -> tuple[Obligation, ...]:
    """F is -s' of sign -, and symmetric."""
    swapped = gap().subs({k: N, N: k, tau: 1 - tau}, simultaneous=True)
    return (
        Obligation("F = k tau^(k-1) + N (1 - tau)^(N-1) - 1 is -s'", powsimp(-slope(shape("-")) - gap())),
        Obligation("F is the same with (k, tau) and (N, 1 - tau) exchanged", swapped - gap()),
    )


def minus_below() -> tuple[Obligation, ...]:
    """N > 1: nothing below k = 1 is valid; N < 1: nothing above. At k = 1 every N is."""
    at_end = powsimp(gap().subs(N, above_one)).subs(tau, 1)
    at_start = gap().subs(N, below_one).subs(k, above_one).subs(tau, 0)
    return (
        Obligation("N > 1: at tau -> 1, F tends to k - 1", at_end - (k - 1)),
        Obligation("... which is negative for k < 1", at_end.subs(k, below_one), "negative"),
        Obligation("N < 1 < k: at tau -> 0, F tends to N - 1 < 0", simplify(at_start), "negative"),
        Obligation("k = 1: F = N (1 - tau)^(N-1), which is positive", gap().subs(k, 1) - N * (1 - tau) ** (N - 1)),
        Obligation("N = 1: F = k tau^(k-1) > 0 for every k", gap().subs(N, 1), "positive"),
    )


def minus_above_is_not_one() -> tuple[Obligation, ...]:
    """N > 1: the threshold k* is above 1, by an explicit k.

    Let d = 1 - N^(-1/(N-1)), where N (1 - tau)^(N-1) = 1, and c = e^(-1/2), and m = N (1 - c)^(N-1) > 0. Take
    1 < k <= 2 with k - 1 <= m/(-log d). For tau <= d the second term is at least 1. For tau >= c the first is, since it
    rises in k from 1. In between, F >= k d^(k-1) + m - 1 > (k - 1) log d + m >= 0.
    """
    power = above_one
    d = 1 - power ** (-1 / p)
    second = N * (1 - tau) ** (N - 1)
    tangent = exp(-q) - 1 + q
    return (
        Obligation("N (1 - d)^(N-1) = 1", simplify(second.subs(N, power).subs(tau, d)) - 1),
        Obligation("0 < d", log(power) / p, "positive"),
        Obligation(
            "the second term falls with tau",
            -diff(second, tau).subs(N, power).subs(tau, 1 - below_one).simplify(),
            "positive",
        ),
        Obligation(
            "tau >= e^(-1/2), k <= 2: 1 + k log tau >= 0",
            (1 + (2 - q) * log(exp(-Rational(1, 2)))).expand(),
            "nonnegative",
        ),
        Obligation("m > 0", second.subs(N, power).subs(tau, exp(-Rational(1, 2))), "positive"),
        Obligation("d^(k-1) >= 1 + (k - 1) log d: e^(-x) - 1 + x is 0 at 0", tangent.subs(q, 0)),
        Obligation("... has slope 0 there", diff(tangent, q).subs(q, 0)),
        Obligation("... and is convex, so it is >= 0", diff(tangent, q, 2), "positive"),
    )


def minus_bounded() -> tuple[Obligation, ...]:
    """N > 1: beyond some k nothing is valid. N < 1: below some k > 0 nothing is, and some k < 1 is."""
    at = exp(-p)
    early = k * tau ** (k - 1)
    at_zero = k * exp(-p * (k - 1))
    return (
        Obligation("N > 1, tau = e^(-p): k tau^(k-1) tends to 0 as k grows", limit(k * exp(-p * k), k, oo)),
        Obligation("... where N (1 - tau)^(N-1) < 1 for tau > d, so F < 0 there", early.subs(tau, at) - at_zero),
        Obligation("N < 1: it tends to 0 as k -> 0 as well", limit(at_zero, k, 0)),
        Obligation(
            "N < 1: (1 - tau)^(N-1) >= 1",
            simplify(((1 - tau) ** (N - 1)).subs(tau, 1 - exp(-q)).subs(N, below_one)) - exp(q * p / (1 + p)),
        ),
        Obligation(
            "... so for k >= 1 - N and tau^(k-1) >= 1, F >= k + N - 1 >= 0",
            (k + N - 1).subs(k, 1 - N + q),
            "nonnegative",
        ),
    )


def touching_lemma() -> tuple[Obligation, ...]:
    """The lemma on sign - with the roles of k and N: F = 0 at some tau makes F < 0 there for N further from 1."""
    return (*minus_lemma(), *same_gap())


def minus_range() -> tuple[Obligation, ...]:
    """Range of sign -: all k >= 1 for N > 1, all k <= 1 for N < 1."""
    curve, power = shape("-"), (1 - tau) ** N
    start = powsimp(slope(curve).subs(N, below_one).subs(k, above_one)).subs(tau, 0)
    last = powsimp(slope(curve).subs(N, above_one)).subs(tau, 1)
    return (
        *range_lemma(),
        Obligation("s = (1 - tau)^N + (tau - tau^k)", curve - power - (tau - tau**k)),
        Obligation("N, k >= 1: (1 - tau)^N <= 1 - tau, so s <= 1 - tau^k", curve.subs(N, 1) - (1 - tau**k)),
        Obligation("... and s >= (1 - tau)^N >= 0, since tau^k <= tau", curve.subs(k, 1) - power),
        Obligation(
            "N, k <= 1: both turn round, s >= 1 - tau^k >= 0 and s <= (1 - tau)^N <= 1",
            curve.subs({N: 1, k: 1}) - (1 - tau),
        ),
        Obligation(
            "N > 1 > k: s(1) = 0 and s'(1) = 1 - k > 0, so s < 0 before the end",
            last.subs(k, below_one).factor(),
            "positive",
        ),
        Obligation("N < 1 < k: s(0) = 1 and s'(0) = 1 - N > 0, so s > 1 after the start", simplify(start), "positive"),
    )


def plus_monotone() -> tuple[Obligation, ...]:
    """Sign +: nothing below k = 1; N > 1: nothing above; N < 1: all of [1, 1 + N], and nothing beyond an explicit k."""
    steep = slope(shape("+"))
    large = N + 4
    log_early = (log(k) - log(large)) / (1 - k)
    bounded = 1 + N * Rational(4, 3) - large
    last = powsimp(steep.subs(N, above_one)).subs(tau, 1)
    return (
        Obligation(
            "s' = k tau^(k-1) - 1 - N (1 - tau)^(N-1)",
            powsimp(steep - (k * tau ** (k - 1) - 1 - N * (1 - tau) ** (N - 1))),
        ),
        Obligation(
            "k < 1: at tau = (k/(N + 4))^(1/(1 - k)), log(k tau^(k-1)) = log(N + 4)",
            simplify(log(k) + (k - 1) * log_early - log(large)),
        ),
        Obligation(
            "... its exponent exceeds 1, so tau < 1/(N + 4) < 1/4",
            (1 / (1 - k) - 1).subs(k, below_one).factor(),
            "positive",
        ),
        Obligation("... N >= 1: 1 + N (1 - tau)^(N-1) <= 1 + N < N + 4", 1 + N - large, "negative"),
        Obligation(
            "... N < 1: (1 - tau)^(N-1) <= 4/3 there, 1 + 4 N/3 < N + 4",
            bounded.subs(N, below_one).factor(),
            "negative",
        ),
        Obligation("k = 1: s' = -N (1 - tau)^(N-1) < 0", powsimp(steep.subs(k, 1)) + N * (1 - tau) ** (N - 1)),
        Obligation("N > 1: s'(1) = k - 1 > 0 for k > 1", last.subs(k, above_one), "positive"),
        Obligation(
            "N < 1, k <= 1 + N: k tau^(k-1) <= k <= 1 + N <= 1 + N (1 - tau)^(N-1)",
            (1 + N - k).subs(k, 1 + N - q),
            "nonnegative",
        ),
    )


def plus_bounded() -> tuple[Obligation, ...]:
    """N < 1, k > max(2 e, (2 e N)^(1/N)): at tau = 1 - 1/k, k tau^(k-1) >= k/e > 1 + N k^(1-N)."""
    x = 1 / p
    beyond = (2 * E * N * (1 + p)) ** (1 / N)
    return (
        Obligation("k = 1 + p: log(1 - 1/k) = -log(1 + 1/p)", simplify(log(1 - 1 / (1 + p)) + log(1 + x))),
        Obligation(
            "p log(1 + 1/p) <= 1, so that tau^(k-1) >= 1/e: x - log(1 + x) is 0 at 0", (q - log(1 + q)).subs(q, 0)
        ),
        Obligation("... and does not fall", factor(diff(q - log(1 + q), q)), "nonnegative"),
        Obligation("1/k < 1/(2 e)", 1 / (2 * E) - 1 / (2 * E * (1 + p)), "positive"),
        Obligation("N k^(-N) < 1/(2 e)", simplify(N * beyond ** (-N)) - 1 / (2 * E * (1 + p))),
        Obligation("(1 - tau)^(N-1) = k^(1-N) at tau = 1 - 1/k", simplify(((1 / k) ** (N - 1)) - k ** (1 - N))),
    )


def plus_persistence() -> tuple[Obligation, ...]:
    """N < 1: a violation at (k, tau) persists for larger k along tau' = tau^(k/k'), so the set is an interval.

    With G(tau) = tau (1 + a), a = N (1 - tau)^(N-1), it is a violation where tau^k > G/k. Along the path tau'^k' stays
    and G(tau')/k' falls if x (1 + tau a'/(1 + a)) < 1 at x = -log tau', that is if (1 - x) (1 + a) > (1 - N) a r with
    r = x/(e^x - 1). A violation has 1 + a < k tau^(k-1) <= e^(x-1)/x, so a < A(x) = e^(x-1)/x - 1, and x < 1. So it is
    enough that 1 - x >= A(x) (r - (1 - x)), in one variable: proved in ball arithmetic.
    """
    x = Symbol("x", positive=True)
    a = N * (1 - tau) ** (N - 1)
    path = tau * (1 + a)
    log_slope = simplify(tau * diff(path, tau) / path)
    wanted = 1 + tau * diff(a, tau) / (1 + a)
    ratio = simplify(diff(a, tau) * (1 - tau) / a)
    level = k * x * exp(-k * x)
    return (
        Obligation("tau G'/G = 1 + tau a'/(1 + a)", simplify(log_slope - wanted)),
        Obligation("a' = (1 - N) a/(1 - tau)", ratio - (1 - N)),
        Obligation("tau/(1 - tau) = 1/(e^x - 1) at tau = e^(-x)", simplify(exp(-x) / (1 - exp(-x)) - 1 / (exp(x) - 1))),
        Obligation(
            "d/dk log(G(e^(-y/k))/k) has the sign of x (1 + tau a'/(1 + a)) - 1, x = y/k",
            simplify(diff(exp(-p / k), k) * k / exp(-p / k) - p / k),
        ),
        Obligation("k x e^(-k x) is largest at k x = 1, where it is 1/e", level.subs(k, 1 / x) - exp(-1)),
        Obligation("... its derivative in k x", diff(p * exp(-p), p) - (1 - p) * exp(-p)),
        Obligation(
            "tau <= 1/e, k > 1: k e^(1-k) < 1, no violation there: k - 1 - log k is 0 at 1", (k - 1 - log(k)).subs(k, 1)
        ),
        Obligation("... and rises", diff(k - 1 - log(k), k).subs(k, above_one).factor(), "positive"),
    )


def persistence_evidence() -> tuple[Evidence, ...]:
    """1 - x - A(x) (r - (1 - x)) >= 0 on (0, 1), times x (e^x - 1), so that nothing is divided by 0."""
    x = tau  # the variable of the branch and bound
    level, share = exp(x - 1) - x, x - (1 - x) * (exp(x) - 1)
    room = (1 - x) * x * (exp(x) - 1) - level * share
    return (
        timed(room, "1 - x >= (e^(x-1)/x - 1) (x/(e^x - 1) - (1 - x)) for 0 < x < 1"),
        by_hand(
            "a violation stays one as k grows along tau^(k/k'), by the sign of one derivative: the set is an interval"
        ),
    )


def plus_range() -> tuple[Obligation, ...]:
    """Range of sign +: k = 1 for N > 1; for N < 1 an interval that holds 1 and is bounded."""
    curve = shape("+")
    steep = slope(curve)
    start = Symbol("tau^(k-1)", positive=True)
    late = 1 - 2 ** (-1 / N)
    last = powsimp(steep.subs(N, above_one)).subs(tau, 1).subs(k, above_one)
    return (
        *range_lemma(),
        Obligation("N > 1, k > 1: s(1) = 0 and s'(1) = k - 1 > 0, so s < 0 before the end", last, "positive"),
        Obligation(
            "k < 1, N >= 1: (1 - tau)^N >= 1 - N tau: the difference is 0 at 0",
            ((1 - tau) ** N - 1 + N * tau).subs(tau, 0),
        ),
        Obligation(
            "... and is convex",
            simplify(diff((1 - tau) ** N, tau, 2).subs(N, above_one).subs(tau, 1 - below_one)),
            "positive",
        ),
        Obligation(
            "... so s - 1 >= tau (tau^(k-1) - 1 - N) > 0 where tau^(k-1) > 1 + N",
            (start - 1 - N).subs(start, 1 + N + p),
            "positive",
        ),
        Obligation(
            "k < 1, N < 1: (1 - tau)^N >= 1 - tau, s - 1 >= tau (tau^(k-1) - 2) > 0 where tau^(k-1) > 2",
            (start - 2).subs(start, 2 + p),
            "positive",
        ),
        Obligation(
            "k >= 1: s <= (1 - tau)^N <= 1, by its logarithm at 1 - tau = e^(-q)",
            log(POLYNOMIAL.shape).subs(tau, 1 - exp(-q)).expand(force=True),
            "nonpositive",
        ),
        Obligation("at tau = 1 - 2^(-1/N), (1 - tau)^N = 1/2", simplify((2 ** (-1 / N)) ** N - Rational(1, 2))),
        Obligation(
            "... and for N = 1/(1 + p), tau = 1 - 2^(-p)/2", simplify(late.subs(N, below_one) - (1 - 2 ** (-p) / 2))
        ),
        Obligation("... which exceeds 1/2, since 2^(-p) < 1", log(2 ** (-p)).expand(force=True), "negative"),
        Obligation("... so s tends to 1/2 - tau < 0 as k grows", limit(exp(-p * k), k, oo)),
        Obligation("N = 1: the line, k <= 2 from s'(1) = k - 2", steep.subs(N, 1).subs(tau, 1) - (k - 2)),
        Obligation("... and s >= 1 - 2 tau + tau^2 for 1 <= k <= 2", (1 - 2 * tau + tau**2) - (1 - tau) ** 2),
        Obligation("the shape at N = 1", curve.subs(N, 1) - (1 - 2 * tau + tau**k)),
        Obligation("k = 1: s is the base", curve.subs(k, Integer(1)) - POLYNOMIAL.shape),
    )


def plus_line() -> tuple[Obligation, ...]:
    """N = 1, sign +: s' = k tau^(k-1) - 2, which rises with tau for k >= 1 and is k - 2 at the end."""
    steep = slope(shape("+")).subs(N, 1)
    return (
        Obligation("N = 1: s'(1) = k - 2", steep.subs(tau, 1) - (k - 2)),
        Obligation("... and for k >= 1 s' does not fall before", diff(steep, tau).subs(k, 1 + q), "nonnegative"),
    )


def lower_bound() -> tuple[Obligation, ...]:
    """N < 1, sign -: every k from 1 - N to 1 is valid, since both powers are at least 1: F >= k + N - 1."""
    power = tau ** (k - 1)
    other = (1 - tau) ** (N - 1)
    return (
        Obligation("F = k tau^(k-1) + N (1 - tau)^(N-1) - 1", gap() - (k * power + N * other - 1)),
        Obligation(
            "k < 1: tau^(k-1) >= 1, by its logarithm at tau = e^(-q)",
            log(power).subs(tau, exp(-q)).subs(k, below_one).expand(force=True).factor(),
            "nonnegative",
        ),
        *minus_bounded()[3:],
    )
