"""The arguments that are uniform in k: why a set is an interval around 1, and what happens at the two ends.

Sign -: the curve falls where k tau^(k-1) >= 1 + b'(tau). Suppose b' <= 0 and this fails at some tau for a k > 1. Then
k tau^(k-1) < 1, so log tau < -log(k)/(k - 1) <= -1/k, so d/dk (k tau^(k-1)) = tau^(k-1) (1 + k log tau) < 0: at the
same tau it fails for every larger k too. For k < 1 both inequalities turn round, and it fails for every smaller k. So
the valid k form an interval that holds 1.

Range, either sign: tau^k falls as k grows, so each of s >= 0 and s <= 1 is violated on one side of a threshold.

Sign +: the curve falls where k tau^(k-1) <= 1 - b'(tau). For tau <= 1/e and k > 1, k tau^(k-1) <= k e^(1-k) <= 1, so
only tau > 1/e matters; there k tau^(k-1) <= k. If b' <= b'(1) on [1/e, 1), every k in (1, 1 - b'(1)] is valid.
"""

from __future__ import annotations

from sympy import Expr, Integer, Rational, Symbol, diff, exp, limit, log, simplify

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.thresholds import Candidate

# A rational below 1/e, from which on the slope of the base has to be compared with its slope at the end.
BELOW_ONE_OVER_E = Rational(36, 100)

_p = Symbol("p", positive=True)


def minus_lemma() -> tuple[Obligation, ...]:
    """The obligations of the lemma on sign -: k log k >= k - 1 with equality at 1 only, and the derivative in k."""
    gap = k * log(k) - (k - 1)
    return (
        Obligation("d/dk k tau^(k-1) = tau^(k-1) (1 + k log tau)", _rate() - tau ** (k - 1) * (1 + k * log(tau))),
        Obligation("k log k - (k - 1) is 0 at k = 1", gap.subs(k, 1)),
        Obligation("... rises for k > 1", diff(gap, k).subs(k, 1 + _p), "positive"),
        Obligation("... and falls for k < 1", -diff(gap, k).subs(k, 1 / (1 + _p)).simplify(), "positive"),
    )


def _rate() -> Expr:
    return diff(k * tau ** (k - 1), k)


def range_lemma() -> tuple[Obligation, ...]:
    """The obligation of the lemma on the range: tau^k falls with k, for tau in (0, 1)."""
    rate = diff(tau**k, k).subs(tau, exp(-_p))
    return (Obligation("d/dk tau^k < 0 at tau = e^(-p)", simplify(rate), "negative"),)


def plus_lemma() -> tuple[Obligation, ...]:
    """The obligations of the lemma on sign +: k e^(1-k) <= 1, and k tau^(k-1) <= k, for k > 1."""
    gap = (k - 1) - log(k)
    return (
        Obligation("k - 1 - log k is 0 at k = 1", gap.subs(k, 1)),
        Obligation("... and rises for k > 1", diff(gap, k).subs(k, 1 + _p).factor(), "positive"),
        Obligation("36/100 < 1/e", exp(-1) - BELOW_ONE_OVER_E, "positive"),
    )


def slope_at(base: Expr, end: int) -> Expr:
    """The limit of b' at tau -> 0 or tau -> 1, which may be infinite."""
    slope = diff(base, tau)
    direct = slope.subs(tau, end)
    return direct if direct.is_finite else limit(slope, tau, end, "+-"[end])


def candidates_at_start(base: Expr) -> list[Candidate]:
    """Sign -, k > 1: what the first terms at tau -> 0 forbid. The same thresholds hold for s <= 1 where b(0) = 1."""
    first = slope_at(base, 0)
    if not first.is_finite:
        return []
    if sign_of(1 + first) == 1:
        return [Candidate(Integer(1), f"at tau -> 0 the slope tends to {1 + first} > 0 for every k > 1")]
    second = diff(base, tau, 2).subs(tau, 0)
    if sign_of(1 + first) == 0 and second.is_finite and sign_of(second) == 1:
        reason = f"near tau = 0 the slope is {second} tau - k tau^(k-1) + o(tau) > 0 for every k > 2"
        return [Candidate(Integer(2), reason)]
    return []


def candidates_at_end(base: Expr, sign: int) -> list[Candidate]:
    """What the slope at tau = 1 forbids: k < 1 + b'(1) for sign -, k > 1 - b'(1) for sign +."""
    final = slope_at(base, 1)
    if not final.is_finite:
        return []
    threshold = 1 - sign * final
    if sign_of(threshold) != 1:
        return []
    difference = f"({threshold}) - k" if sign < 0 else f"k - ({threshold})"
    return [Candidate(threshold, f"at tau = 1 the slope is {difference} > 0")]
