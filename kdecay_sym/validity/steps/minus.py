"""Sign -: each step falls on an interval of k, so all of them do on the intersection, which is one too.

All steps that fall at two k fall at every k between them, so the proof for all steps is made at the two ends alone.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from sympy import Expr, Integer

from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.symbols import tau
from kdecay_sym.validity.ksets import EMPTY, Bound, Interval, KSet, decimals
from kdecay_sym.validity.regions import Region
from kdecay_sym.validity.steps.binding import BindingSteps, End
from kdecay_sym.validity.steps.distance import between, distance, number
from kdecay_sym.validity.steps.search import StepSearch


@dataclass(frozen=True)
class _Side:
    """One side of the set: its bound (None: there is none) and the proofs."""

    bound: Bound | None
    evidence: tuple[Evidence, ...]


def minus_monotone(base: Expr, steps: int) -> Region:
    """The k for which all steps of base - (tau^k - tau) fall."""
    binding = BindingSteps(base, -1, steps)
    while True:
        low, high = _ends(binding)
        empty = _emptiness(binding, low, high)
        if empty is not None:
            return Region(EMPTY, (*binding.lemma, empty))
        above = _side(binding, high, 1)
        below = above and _side(binding, low, -1)
        if above and below:
            found = KSet((Interval(below.bound, above.bound),))
            return Region(found, (*binding.lemma, *below.evidence, *above.evidence))


def _ends(binding: BindingSteps) -> tuple[End | None, End | None]:
    lows = [End(level.low, step, -1) for step, level in binding.levels.items() if level.low]
    highs = [End(level.high, step, 1) for step, level in binding.levels.items() if level.high]
    return (
        max(lows, key=lambda end: end.root.away, default=None),
        min(highs, key=lambda end: end.root.away, default=None),
    )


def _emptiness(binding: BindingSteps, low: End | None, high: End | None) -> Evidence | None:
    """The proof that no k suits the steps looked at; None where some k does."""
    never = next((step for step, level in binding.levels.items() if level.empty), None)
    if never is not None:
        return Evidence("arb", "proved", f"step {never} of {binding.steps} rises for every k", 0.0)
    if low is None or high is None or low.root.away <= high.root.away:
        return None
    middle = between(low.root.away, high.root.away)
    both_rise = all(binding.search.rise(end.step, middle).lo > 0 for end in (low, high))
    shared = decimals(number(middle.lo))
    text = f"step {low.step} rises for k <= {shared}, step {high.step} for k >= {shared}"
    return Evidence("arb", "proved" if both_rise else "failed", text, 0.0)


def _side(binding: BindingSteps, end: End | None, up: int) -> _Side | None:
    """The side with the proof that all steps fall up to its end; None where a new step was found to bind."""
    if end is None:
        return _endless(binding, up)
    started = time.perf_counter()
    outcome = binding.search.all_fall(end.at, skip=frozenset({end.step} if end.root.exact is not None else ()))
    if end.root.exact is not None and outcome.unsettled is not None:
        return _side(binding, end.inexact(), up)
    if binding.looked_further(outcome, end.at):
        return None
    certified = binding.certify(end)
    text = f"k = {decimals(end.inside)}, {'just inside' if end.root.exact is None else 'the end itself'}"
    return _Side(certified.bound, (binding.evidence(text, outcome, started), certified.evidence))


def _endless(binding: BindingSteps, up: int) -> _Side | None:
    """A side without an end: every step falls by b(t + 1) - b(t) + 1/T - p with p > 0 and the rest <= 0.

    The step at this end of the schedule is left out: its p only moves towards 1 there.
    """
    started = time.perf_counter()
    search, one = StepSearch(binding.base + tau, 0, binding.steps), distance(Integer(1))
    outcome = search.all_fall(one, 0 if up > 0 else 1, binding.steps - (1 if up > 0 else 0))
    if binding.looked_further(outcome, one, search):
        return None
    text = f"every k {'above' if up > 0 else 'below'}, where b(t + 1) - b(t) + 1/T <= 0 suffices"
    return _Side(None, (binding.evidence(text, outcome, started),))
