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

from functools import cache

from sympy import (
    Expr,
    Function,
    Integer,
    Limit,
    Pow,
    Rational,
    Symbol,
    diff,
    exp,
    expand,
    expand_power_base,
    factor,
    limit,
    log,
    nsimplify,
    powsimp,
    simplify,
)

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.conditions import end_residual, slope, start_residual
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.simplification import simplified
from kdecay_sym.symbols import k, order, sigma, tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.search import LowestValue
from kdecay_sym.validity.thresholds import Candidate, value_at

# A rational below 1/e, from which on the slope of the base has to be compared with its slope at the end.
BELOW_ONE_OVER_E = Rational(36, 100)
_ABOVE_ONE_OVER_E = Rational(37, 100)
# A tau of a denominator like this is a rounded number, not an exact one.
_LONG = 10**6

_p = Symbol("p", positive=True)
_b = Function("b", real=True)
# A parametrisation of all k < 1.
_BELOW_ONE = 1 / (1 + _p)


def curve(base: Expr, sign: int) -> Expr:
    """The additive form of a base with the sign chosen."""
    return base + k_decay_shape().subs(order, k).subs(sigma, sign)


def falling_room(base: Expr, sign: int) -> Expr:
    """What has to be >= 0 where the additive form falls: -ds/dtau, with the power in a form that ends well at 0."""
    return -diff(base, tau) - sign * (k * tau ** (k - 1) - 1)


def scaled_room(base: Expr, least: Expr) -> Expr:
    """`falling_room` for sign + times tau^(1 - least): finite at tau = 0, and of the same sign inside."""
    room = falling_room(base, 1)
    return (
        room
        if least == 1
        else powsimp(expand(split_powers(tau ** (1 - least) * (1 - diff(base, tau))))) - (k * tau ** (k - least))
    )


def split_powers(expression: Expr) -> Expr:
    """The expression with (tau (2 - tau))^p as tau^p (2 - tau)^p, so that what cancels at tau = 0 meets."""
    return expression.replace(
        lambda e: isinstance(e, Pow) and e.base.has(tau) and e.exp.is_Rational and not e.exp.is_Integer,
        lambda e: expand_power_base(Pow(factor(e.base), e.exp)),
    )


def level_points(base: Expr) -> tuple[Rational, ...]:
    """Rational tau at which b' = 0 exactly, among the lowest points of -b'."""
    slope = diff(base, tau)
    guesses = {nsimplify(at, rational=True, tolerance=1e-20) for at in LowestValue(-slope).low_points()}
    short = sorted(at for at in guesses if 0 < at < 1 and at.q < _LONG)
    return tuple(at for at in short if sign_of(slope.subs(tau, at)) == 0)


def leading_exponent(base: Expr) -> Expr | None:
    """The a in (0, 1] for which b' grows like tau^(a-1) at tau -> 0, but for logarithms; None if none is found."""
    first = diff(base, tau)
    if slope_at(base, 0).is_finite:
        return Integer(1)
    found: Expr = 1 + value_at(simplified(tau * diff(first, tau) / first), 0)
    return found if found.is_Rational and 0 < found <= 1 else None


@cache
def room_lemma(sign: int) -> tuple[Obligation, ...]:
    """That `falling_room` is the slope of eq. (5), turned round, whatever the base."""
    total = falling_room(_b(tau), sign) + slope(curve(_b(tau), sign))
    return (Obligation("-ds/dtau = -b' - (k tau^(k-1) - 1) times the sign, on any base b", powsimp(total.expand())),)


@cache
def minus_lemma() -> tuple[Obligation, ...]:
    """The obligations of the lemma on sign -: k log k >= k - 1 with equality at 1 only, and the derivative in k."""
    gap = k * log(k) - (k - 1)
    return (
        Obligation("d/dk k tau^(k-1) = tau^(k-1) (1 + k log tau)", _rate() - tau ** (k - 1) * (1 + k * log(tau))),
        Obligation("k log k - (k - 1) is 0 at k = 1", gap.subs(k, 1)),
        Obligation("... rises for k > 1", diff(gap, k).subs(k, 1 + _p), "positive"),
        Obligation("... and falls for k < 1", -diff(gap, k).subs(k, 1 / (1 + _p)).simplify(), "positive"),
    )


def unimodal_lemma() -> tuple[Obligation, ...]:
    """At each tau, q = k tau^(k-1) rises and then falls with k."""
    rate = 1 + k * log(tau)
    return (
        Obligation("d/dk k tau^(k-1) = tau^(k-1) (1 + k log tau)", _rate() - tau ** (k - 1) * rate),
        Obligation("1 + k log tau falls with k", diff(rate, k).subs(tau, exp(-_p)), "negative"),
    )


def _rate() -> Expr:
    return diff(k * tau ** (k - 1), k)


@cache
def range_lemma() -> tuple[Obligation, ...]:
    """The obligation of the lemma on the range: tau^k falls with k, for tau in (0, 1)."""
    rate = diff(tau**k, k).subs(tau, exp(-_p))
    return (Obligation("d/dk tau^k < 0 at tau = e^(-p)", simplify(rate), "negative"),)


@cache
def tail_lemma() -> tuple[Obligation, ...]:
    """At tau = 1 - 1/k, k > 1: k tau^(k-1) >= k/e, by log(1 + x) <= x with x = 1/(k - 1)."""
    gap = _p - log(1 + _p)
    return (
        Obligation("k = 1 + p: -log(1 - 1/k) = log(1 + 1/p)", simplify(log(1 - 1 / (1 + _p)) + log(1 + 1 / _p))),
        Obligation("x - log(1 + x) is 0 at x = 0", gap.subs(_p, 0)),
        Obligation("... and rises for x > 0", diff(gap, _p).factor(), "positive"),
    )


@cache
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
    direct = diff(base, tau).subs(tau, end)
    return direct if direct.is_finite else limit(diff(base, tau), tau, end, "+-"[end])


def candidates_at_start(base: Expr) -> list[Candidate]:
    """Sign -, k > 1: what the first terms at tau -> 0 forbid."""
    first = slope_at(base, 0)
    if not first.is_finite:
        return []
    if sign_of(1 + first) == 1:
        rise = slope(base) + 1 - powsimp((k * tau ** (k - 1)).subs(k, 1 + _p))
        limits = Obligation(
            f"for every k > 1, ds/dtau tends to {1 + first} at tau -> 0", Limit(rise, tau, 0) - 1 - first
        )
        return [_candidate(Integer(1), "it rises at the start", (*room_lemma(-1), limits), 1 + first)]
    second = diff(base, tau, 2).subs(tau, 0)
    if sign_of(1 + first) == 0 and second.is_finite and sign_of(second) == 1:
        symbolic = (
            *room_lemma(-1),
            Obligation("b'(0) = -1", diff(base, tau).subs(tau, 0) + 1),
            Obligation(f"b''(0) = {second}", diff(base, tau, 2).subs(tau, 0) - second),
            Obligation("for every k > 2, k tau^(k-2) tends to 0 at tau -> 0", Limit((2 + _p) * tau**_p, tau, 0)),
        )
        words = f"for every k > 2, ds/dtau is tau ({second} + o(1)) near tau = 0, by Taylor's formula"
        return [_candidate(Integer(2), "it rises at the start", symbolic, second, words)]
    return []


def candidates_at_level(base: Expr, *, above: bool) -> list[Candidate]:
    """Sign -: where b' = 0 exactly, k tau^(k-1) >= 1 is asked, which tau < 1/e forbids to k > 1, tau > 1/e to k < 1."""
    at = next((at for at in level_points(base) if (at < BELOW_ONE_OVER_E if above else at > _ABOVE_ONE_OVER_E)), None)
    if at is None:
        return []
    peak = 1 + log(at)
    symbolic = (
        *unimodal_lemma(),
        Obligation(f"b'({at}) = 0", diff(base, tau).subs(tau, at)),
        Obligation("k tau^(k-1) is 1 at k = 1", (k * tau ** (k - 1)).subs(k, 1) - 1),
    )
    side = "1 + log(tau) < 0: it falls from k = 1 on" if above else "1 + log(tau) > 0: it rises up to k = 1"
    numeric = (Obligation(f"tau = {at}: {side}", peak, "negative" if above else "positive"),)
    words = f"at tau = {at}, k tau^(k-1) < 1 = 1 + b' for every k {'>' if above else '<'} 1, so that the curve rises"
    return [Candidate(Integer(1), f"it rises at tau = {at}, where the base is level", symbolic, numeric, words, (at,))]


def candidates_at_end(base: Expr, sign: int) -> list[Candidate]:
    """What the slope at tau = 1 forbids: k < 1 + b'(1) for sign -, k > 1 - b'(1) for sign +."""
    final = slope_at(base, 1)
    if not final.is_finite:
        return []
    threshold = 1 - sign * final
    if sign_of(threshold) != 1:
        return []
    last = slope(curve(base, sign))
    reached = last.subs(tau, 1)
    difference = sign * (k - threshold)
    beyond = difference.subs(k, threshold + _p if sign > 0 else threshold / (1 + _p)).factor()
    said = f"({threshold}) - k" if sign < 0 else f"k - ({threshold})"
    symbolic = (
        Obligation(
            f"s'(1) = {said}", (reached if reached.is_finite is not False else Limit(last, tau, 1, "-")) - difference
        ),
        Obligation(f"... which is positive for every k {'<' if sign < 0 else '>'} {threshold}", beyond, "positive"),
    )
    return [_candidate(threshold, "it rises at the end", symbolic, threshold)]


def end_rises(base: Expr, least: Expr) -> tuple[Obligation, ...]:
    """Sign +, where 1 - b'(1) < ``least``: for every k from there on the curve rises at tau = 1."""
    final = slope_at(base, 1)
    last = slope(curve(base, 1))
    return (
        Obligation("s'(1) = k - (1 - b'(1))", Limit(last, tau, 1, "-") - (k - 1 + final)),
        Obligation(f"1 - b'(1) < {least}", least - 1 + final, "positive"),
    )


def _candidate(
    threshold: Expr, reason: str, symbolic: tuple[Obligation, ...], positive: Expr, words: str = ""
) -> Candidate:
    return Candidate(threshold, reason, symbolic, (Obligation(f"{positive} > 0", positive, "positive"),), words)


def steep_start(base: Expr) -> tuple[tuple[Obligation, ...], str]:
    """Sign +, k < a: what tau^k adds outweighs the base at tau -> 0. Obligations, and the words that join them.

    a is the `leading_exponent`, 1 where the slope of the base is finite there.
    """
    first, least = slope_at(base, 0), leading_exponent(base)
    if least is not None and not first.is_finite:
        return (*room_lemma(1), _growth(base, least)), (
            f"k < {least}: (1 - b')/(k tau^(k-1)) tends to 0 at tau -> 0, with p = {least} - k, so that the curve rises"
        )
    return steep_lemma(), f"k < 1: k tau^(k-1) grows without bound at tau -> 0, the base's slope there tends to {first}"


@cache
def steep_lemma() -> tuple[Obligation, ...]:
    """The obligations of the same for every base: k tau^(k-1) grows without bound at tau -> 0, for k < 1."""
    slow = powsimp(1 / (k * tau ** (k - 1)).subs(k, _BELOW_ONE)).simplify()
    return (
        *room_lemma(1),
        Obligation("for every k < 1, 1/(k tau^(k-1)) tends to 0 at tau -> 0", Limit(slow, tau, 0)),
        Obligation("... from above", slow, "positive"),
    )


@cache
def _share_lemma() -> Obligation:
    vanishing = powsimp((tau / tau**k).subs(k, _BELOW_ONE)).simplify()
    return Obligation("for every k < 1, tau/tau^k tends to 0 at tau -> 0", Limit(vanishing, tau, 0))


def _growth(base: Expr, least: Expr) -> Obligation:
    """That b' grows no faster than tau^(least - 1) at tau -> 0, but for logarithms."""
    grown = tau**_p * tau ** (1 - least) * diff(base, tau)
    return Obligation(f"for every p > 0, tau^p tau^(1 - {least}) b' tends to 0 at tau -> 0", Limit(grown, tau, 0))


def candidates_below_one(base: Expr) -> list[Candidate]:
    """Sign +, where b(0) = 1: what s - 1 is at tau -> 0 for k below the `leading_exponent`, 1 where b'(0) is finite."""
    first, least = slope_at(base, 0), leading_exponent(base)
    if least is None:
        return []
    if not first.is_finite:
        words = (
            f"for every k < {least}, at tau -> 0 b'/tau^(k-1) tends to 0, so (b - 1)/tau^k to 0 and (s - 1)/tau^k to 1"
        )
        return [Candidate(least, "s > 1 after the start", (at_start(base, 1), _growth(base, least)), (), words)]
    symbolic = (
        at_start(base, 1),
        _share_lemma(),
    )
    words = f"for every k < 1, (s - 1)/tau^k tends to 1 at tau -> 0, since (b - 1)/tau tends to {first}"
    return [Candidate(Integer(1), "s > 1 after the start", symbolic, (), words)]


def at_start(base: Expr, sign: int) -> Obligation:
    """That the curve starts at 1, so that a rise there leaves the range."""
    shape = curve(base, sign)
    return Obligation("s(0) = 1", start_residual(shape) if base.subs(tau, 0).is_finite else Limit(shape, tau, 0) - 1)


def at_end(base: Expr, sign: int) -> Obligation:
    """That the curve ends at 0, so that a rise before it comes from below the range."""
    return Obligation("s(1) = 0", end_residual(curve(base, sign)))
