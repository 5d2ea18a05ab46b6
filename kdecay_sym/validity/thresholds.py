"""Thresholds in k, certified on both sides.

Every set here is an interval that holds 1, by a lemma that is uniform in k (see `kdecay_sym.validity.lemmas`): what
is violated at one k above 1 is violated at every larger one, and likewise below 1. So a threshold needs a proof for
all tau just inside it and one violating tau just outside it, and nothing else.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from sympy import Abs, Expr, Rational, diff, nan, nsimplify, oo, zoo

from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import Nonnegative, certainly_negative, sign_of
from kdecay_sym.validity.ksets import RELATIVE_WIDTH, Bound, exact_bound
from kdecay_sym.validity.search import NEAR_ENDS, LowestValue, Touch

# How far beyond an exact threshold the check of its reason looks.
_CLOSE = Rational(1, 10**3)


@dataclass(frozen=True)
class Candidate:
    """A threshold that the behaviour at an end suggests, with the reason why nothing beyond it is valid."""

    k: Expr
    reason: str


@dataclass(frozen=True)
class Side:
    """One side of a set: its bound (None: there is none) with the evidence, or ``undecided`` with what was tried."""

    bound: Bound | None
    evidence: tuple[Evidence, ...]
    undecided: str = ""


def find_side(
    expression: Expr, *, above: bool, candidates: Iterable[Candidate], unbounded: Expr, why_unbounded: str
) -> Side:
    """How far from k = 1 the ``expression`` stays >= 0 for all tau in (0, 1).

    Args:
        expression: in tau and k; not negative at k = 1.
        above: whether to go up from 1, or down.
        candidates: exact thresholds beyond which a violation at an end of the interval is proved.
        unbounded: a lower bound of the expression, free of k, for all k of this side: if it is not negative, there is
            no threshold.
        why_unbounded: why it is a lower bound.
    """
    # The nearest candidate to 1 is the only one that can be the threshold: beyond it nothing is valid.
    nearest = min(candidates, key=lambda candidate: abs(float(candidate.k) - 1), default=None)
    if nearest is not None and (side := _exact_side(expression, nearest, above=above)):
        return side
    endless = timed(unbounded, f"for every k {'above' if above else 'below'} 1: {why_unbounded}")
    if nearest is None and endless.status == "proved":
        return Side(None, (endless,))
    search = LowestValue(expression)
    bracket = search.bracket(above=above)
    if bracket is None:
        return Side(None, (endless,), endless.detail)
    valid, invalid = bracket
    touch = search.touch((valid + invalid) / 2)
    if touch is None:
        return Side(None, (), f"a threshold near k = {valid:.9g} was found, but not where the curve touches 0 there")
    return _rational_side(expression, touch, above=above) or _enclosed_side(expression, touch, above=above)


def timed(expression: Expr, text: str, low: Rational | int = 0) -> Evidence:
    """Prove a closed-in-k ``expression`` >= 0 for all tau in (low, 1) by branch and bound."""
    started = time.perf_counter()
    zero = frozenset(end for end in (0, 1) if _is_zero_at(expression, end))
    flat = frozenset(end for end in zero if _is_zero_at(diff(expression, tau), end))
    proof = Nonnegative(expression, zero, flat).prove(low=low)
    return Evidence(
        "arb", "proved" if proof.holds else "failed", f"{text}: {proof.detail}", time.perf_counter() - started
    )


def _is_zero_at(expression: Expr, end: int) -> bool:
    value = expression.subs(tau, end)
    return value.is_number and not value.has(nan, zoo, oo) and sign_of(value) == 0


def _exact_side(expression: Expr, candidate: Candidate, *, above: bool) -> Side | None:
    inside = timed(expression.subs(k, candidate.k), f"k = {candidate.k}: valid for all tau")
    if inside.status != "proved":
        return None
    beyond = _violated_beyond(expression, candidate, above=above)
    return Side(exact_bound(candidate.k, candidate.reason), (inside, beyond))


def _violated_beyond(expression: Expr, candidate: Candidate, *, above: bool) -> Evidence:
    """The candidate's reason covers every k beyond it; here one k close to it is shown to be violated, near an end."""
    started = time.perf_counter()
    exponent = _CLOSE * (1 if above else -1) + Rational(str(candidate.k.evalf(40)))
    points = [("tau = 1 - ", 1 - end, end) for end in NEAR_ENDS] + [("tau = ", end, end) for end in NEAR_ENDS]
    at = next((p for p in points if certainly_negative(expression, {tau: p[1], k: exponent})), None)
    where = f"k = {float(exponent):.9g}"
    found = f"violated at {where}, {at[0]}10^-{len(str(at[2].q)) - 1}" if at else f"no violation found at {where}"
    detail = f"beyond k = {candidate.k}: {candidate.reason}; {found}"
    return Evidence("arb", "proved" if at else "failed", detail, time.perf_counter() - started)


def _rational_side(expression: Expr, touch: Touch, *, above: bool) -> Side | None:
    """A threshold at a small rational k that touches at a small rational tau, decided exactly."""
    exponent, at = (nsimplify(value, rational=True, tolerance=1e-30) for value in (touch.k, touch.tau))
    if max(exponent.q, at.q) > 100 or expression.subs({tau: at, k: exponent}).equals(0) is not True:
        return None
    rate = diff(expression, k).subs({tau: at, k: exponent})
    if not rate.is_number or sign_of(rate) != (-1 if above else 1):
        return None
    inside = timed(expression.subs(k, exponent), f"k = {exponent}: valid for all tau")
    if inside.status != "proved":
        return None
    reason = f"the curve touches 0 at tau = {at}, and falls below it there beyond k = {exponent}"
    return Side(exact_bound(exponent, reason), (inside, Evidence("sympy", "proved", reason, 0.0)))


def _enclosed_side(expression: Expr, touch: Touch, *, above: bool) -> Side:
    started = time.perf_counter()
    margin = Abs(touch.k - 1) * RELATIVE_WIDTH / 8 * (1 if above else -1)
    inside, outside = touch.k - margin, touch.k + margin
    proof = timed(expression.subs(k, inside), f"k = {float(inside):.15g}, just inside: valid for all tau")
    if proof.status != "proved":
        return Side(None, (proof,), proof.detail)
    if not certainly_negative(expression, {tau: touch.tau, k: outside}):
        return Side(None, (proof,), f"no violation was found just outside k = {float(outside):.15g}")
    reason = f"violated at tau = {float(touch.tau):.15g} from k = {float(outside):.15g} on"
    violation = Evidence("arb", "proved", f"just outside: {reason}", time.perf_counter() - started)
    return Side(Bound(inside, outside, True, reason), (proof, violation))
