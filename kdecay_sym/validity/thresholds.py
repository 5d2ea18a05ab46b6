"""Thresholds in k, certified on both sides.

Every set here is an interval, of which one k is known (1, where the base itself is valid), by a lemma that is uniform
in k (see `kdecay_sym.validity.lemmas`): what is violated at one k above that one is violated at every larger one, and
likewise below it. So a threshold needs a proof for all tau just inside it and one violating tau just outside it, and
nothing else.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from sympy import (
    Abs,
    AccumBounds,
    Expr,
    Limit,
    Pow,
    Rational,
    diff,
    exp,
    limit,
    nan,
    nsimplify,
    oo,
    zoo,
)

from kdecay_sym.checkers import arb_checker, sympy_checker
from kdecay_sym.checkers.evidence import Evidence, Obligation, Relation, digest
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import Nonnegative, certainly_negative, sign_of
from kdecay_sym.validity.enclosure import PRECISION
from kdecay_sym.validity.ksets import Bound, decimals, exact_bound, margin
from kdecay_sym.validity.search import NEAR_ENDS, LowestValue, Touch

# How far beyond an exact threshold the check of its reason looks: further where the base is steep.
_CLOSE = (Rational(1, 10**3), Rational(1, 2))
# ... and at which tau: from 1 and from 0.
_NEAR_ENDS = [("1 - ", x, 1 - x) for x in NEAR_ENDS] + [("", x, x) for x in NEAR_ENDS]


@dataclass(frozen=True)
class Candidate:
    """A threshold that the behaviour at an end suggests, with the proof that nothing beyond it is valid.

    Attributes:
        k: the threshold.
        reason: what happens at the end for every k beyond it.
        symbolic: obligations for SymPy, about all k beyond it; one at least.
        numeric: obligations for ball arithmetic, about closed numbers.
        words: the step from these to the reason that is argued in words, if there is one.
        at: where close beyond the threshold the violation is looked for, besides the ends.
    """

    k: Expr
    reason: str
    symbolic: tuple[Obligation, ...] = ()
    numeric: tuple[Obligation, ...] = ()
    words: str = ""
    at: tuple[Rational, ...] = ()

    def discharged(self) -> tuple[Evidence, ...]:
        """The evidence of every part of the proof; a reason without a proof is failed evidence."""
        if not self.symbolic:
            return (Evidence("none", "failed", f"no proof of its reason: {self.reason}", 0.0),)
        return (
            *(sympy_checker.discharge(obligation) for obligation in self.symbolic),
            *(arb_checker.discharge(obligation) for obligation in self.numeric),
            *((in_words(self.words),) if self.words else ()),
        )


@dataclass(frozen=True)
class Side:
    """One side of a set: its bound (None: there is none) with the evidence, or ``undecided`` with what was tried."""

    bound: Bound | None
    evidence: tuple[Evidence, ...]
    undecided: str = ""


def find_side(
    expression: Expr,
    *,
    above: bool,
    candidates: Iterable[Candidate],
    unbounded: Expr,
    why_unbounded: str,
    start: float = 1.0,
) -> Side:
    """How far from k = 1, or another k, the ``expression`` stays >= 0 for all tau in (0, 1).

    Args:
        expression: in tau and k; not negative at k = ``start``.
        above: whether to go up from there, or down.
        candidates: exact thresholds beyond which a violation at an end of the interval is proved.
        unbounded: a lower bound of the expression, free of k, for all k of this side: if it is not negative, there is
            no threshold.
        why_unbounded: why it is a lower bound.
        start: 1, or a guess at a valid k where 1 is none.
    """
    # The nearest candidate is the only one that can be the threshold: beyond it nothing is valid.
    nearest = min(candidates, key=lambda candidate: abs(float(candidate.k) - start), default=None)
    if nearest is not None and (side := _exact_side(expression, nearest, above=above)):
        return side
    endless = timed(unbounded, f"for every k {'above' if above else 'below'} 1: {why_unbounded}")
    if nearest is None and endless.status == "proved":
        return Side(None, (endless,))
    search = LowestValue(expression)
    bracket = search.bracket(above=above, start=start)
    if bracket is None:
        return Side(None, (endless,), endless.detail)
    valid, invalid = bracket
    touch = search.touch((valid + invalid) / 2, above=above if start == 1 else valid + invalid > 2)
    if touch is None:
        return Side(
            None,
            (),
            f"a threshold near k = {decimals(Rational(valid))} was found, but not where the curve touches 0 there",
        )
    return _rational_side(expression, touch, above=above) or _enclosed_side(expression, touch, above=above)


def timed(expression: Expr, text: str, low: Rational | int = 0, *, asked: str = "", bits: int = PRECISION) -> Evidence:
    """Prove a closed-in-k ``expression`` >= 0 for all tau in (low, 1) by branch and bound.

    ``asked`` is the digest of the question where it is not the expression itself, ``bits`` the precision.
    """
    started = time.perf_counter()
    zero = frozenset(end for end in (0, 1) if is_zero_at(expression, end))
    flat = frozenset(end for end in zero if is_zero_at(diff(expression, tau), end))
    proof = Nonnegative(expression, zero, flat, bits).prove(low=low)
    return Evidence(
        "arb",
        "proved" if proof.holds else "failed",
        f"{text}: {proof.detail}",
        time.perf_counter() - started,
        asked or digest(expression, "nonnegative", Rational(low)),
    )


def in_words(text: str) -> Evidence:
    """An argument in words, which no machine has checked; it says so."""
    return Evidence("hand", "proved", text, 0.0)


def are_crossed(lower: Bound | None, upper: Bound | None) -> bool | None:
    """Whether no k lies between two ends, which are proved each for itself; None if that is not settled."""
    if lower is None or upper is None:
        return False
    between = sign_of(upper.inside - lower.inside)
    if between is None or between >= 0:
        return None if between is None else False
    # An enclosed end lies between its two sides: nothing is left over only if the outer ones have crossed too.
    highest, lowest = (bound.inside if bound.outside is None else bound.outside for bound in (upper, lower))
    outer = sign_of(highest - lowest)
    return True if outer is not None and outer <= 0 else None


def value_at(expression: Expr, end: int) -> Expr:
    """An expression in tau at tau = ``end``, or its limit there where it has no value; nan where SymPy finds none.

    Example:
        >>> from sympy import log
        >>> value_at(1 - tau + tau * log(tau), 0), value_at(1 - tau, 1), value_at(1 / tau, 0)
        (1, 0, oo)
    """
    value = expression.subs(tau, end)
    if not value.has(nan, zoo, oo, -oo) and not _hides_a_limit(expression, end):
        return value
    try:
        found = limit(expression, tau, end, "+-"[end])
    except (NotImplementedError, ValueError):
        return nan
    return nan if found.has(Limit, AccumBounds) else found


def _hides_a_limit(expression: Expr, end: int) -> bool:
    """Whether a power is singular at tau = ``end`` though its value there looks finite: SymPy takes 0^(1/zoo) for 1."""
    for power in expression.atoms(Pow, exp):
        base, exponent = power.as_base_exp()
        if not exponent.has(tau):
            continue
        x, p = base.subs(tau, end), exponent.subs(tau, end)
        if p.has(nan, zoo, oo, -oo) or (p == 0 and (x == 0 or x.has(nan, zoo, oo, -oo))):
            return True
    return False


def is_zero_at(expression: Expr, end: int) -> bool:
    """Whether an expression in tau is exactly 0 at tau = ``end``, or tends to 0 there."""
    value = expression.subs(tau, end)
    if not value.free_symbols and (value.has(nan) or _hides_a_limit(expression, end)):
        value = value_at(expression, end)
    return value.is_number and not value.has(nan, zoo, oo, -oo) and sign_of(value) == 0


def _exact_side(expression: Expr, candidate: Candidate, *, above: bool) -> Side | None:
    inside = timed(expression.subs(k, candidate.k), f"k = {candidate.k}: valid for all tau")
    if inside.status != "proved":
        return None
    proof, close = candidate.discharged(), _violated_close(expression, candidate, above=above)
    if close.status == "proved" or candidate.words or not candidate.symbolic:
        proof = (*proof, close)
    return Side(exact_bound(candidate.k, candidate.reason), (inside, *proof))


def _violated_close(expression: Expr, candidate: Candidate, *, above: bool) -> Evidence:
    """One k close beyond the candidate, at a point near an end: a check of the proof for every k beyond it.

    Where a violation is nearer to the end than any point that is looked at, a proof without words does not need it.
    """
    started = time.perf_counter()
    asked, threshold = digest(expression, "negative"), Rational(str(candidate.k.evalf(40)))
    points = [(f"tau = {point}", point) for point in candidate.at]
    points += [(f"tau = {lead}10^-{len(str(x.q)) - 1}", point) for lead, x, point in _NEAR_ENDS]
    for exponent in (threshold + close if above else threshold - min(close, threshold / 2) for close in _CLOSE):
        at = next((p for p in points if certainly_negative(expression, {tau: p[1], k: exponent})), None)
        if at is not None:
            break
    found = f"violated at {at[0]}" if at else "no violation found"
    detail = f"k = {float(exponent):.9g}, close beyond {candidate.k}: {found}"
    return Evidence("arb", "proved" if at else "failed", detail, time.perf_counter() - started, asked)


def _rational_side(expression: Expr, touch: Touch, *, above: bool) -> Side | None:
    """A threshold at a small rational k that touches at a small rational tau, decided exactly."""
    exponent, at = (nsimplify(value, rational=True, tolerance=1e-30) for value in (touch.k, touch.tau))
    if max(exponent.q, at.q) > 100 or expression.subs({tau: at, k: exponent}).equals(0) is not True:
        return None
    point = {tau: at, k: exponent}
    touches = sympy_checker.discharge(
        Obligation(f"at k = {exponent} the curve touches 0 at tau = {at}", expression.subs(point))
    )
    relation: Relation = "negative" if above else "positive"
    leaves = arb_checker.discharge(
        Obligation("... where its derivative in k is not 0", diff(expression, k), relation, point)
    )
    inside = timed(expression.subs(k, exponent), f"k = {exponent}: valid for all tau")
    evidence = (inside, touches, leaves)
    if any(item.status != "proved" for item in evidence):
        return None
    reason = f"the curve touches 0 at tau = {at}, and falls below it there beyond k = {exponent}"
    return Side(exact_bound(exponent, reason), evidence)


def bits_for(exponent: Expr) -> int:
    """A precision at which a margin, relative to k - 1, can be told from 0."""
    distance = Abs(exponent - 1)
    if not isinstance(distance, Rational):
        return PRECISION
    return PRECISION + 2 * max(0, int(distance.q).bit_length() - int(distance.p).bit_length())


def _enclosed_side(expression: Expr, touch: Touch, *, above: bool) -> Side:
    started = time.perf_counter()
    away = margin(touch.k) * (1 if above else -1)
    inside, outside = touch.k - away, touch.k + away
    # What was searched stands in the text, to the digits that do not depend on the machine.
    asked = digest(expression, "nonnegative")
    proof = timed(
        expression.subs(k, inside),
        f"k = {decimals(inside)}, just inside: valid for all tau",
        asked=asked,
        bits=bits_for(touch.k),
    )
    if proof.status != "proved":
        return Side(None, (proof,), proof.detail)
    if not certainly_negative(expression, {tau: touch.tau, k: outside}):
        return Side(None, (proof,), f"no violation was found just outside k = {decimals(outside)}")
    reason = f"violated at tau = {float(touch.tau):.15g}, k = {decimals(outside)}"
    seconds = time.perf_counter() - started
    violation = Evidence("arb", "proved", f"just outside: {reason}", seconds, digest(expression, "negative"))
    return Side(Bound(inside, outside, True, reason), (proof, violation))
