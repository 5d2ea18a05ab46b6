"""Sign +: each step rises on an open interval of k, so all of them fall on the complement of the union of these.

That need not be an interval. Each of its parts is proved as a whole: all steps fall for all k of it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import NamedTuple

from flint import arb
from sympy import Expr

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.validity.enclosure import ONE, Enclosure
from kdecay_sym.validity.ksets import EMPTY, Interval, KSet, decimals
from kdecay_sym.validity.regions import Region
from kdecay_sym.validity.steps.binding import BindingSteps, End, UndecidedError
from kdecay_sym.validity.steps.distance import between, number
from kdecay_sym.validity.steps.levels import Level, Root, tail_lemma
from kdecay_sym.validity.steps.search import Outcome

_MAX_BOXES = 1000
# A box that is too wide for a proof is cut in two rather than searched down to its single steps.
_CELLS_A_BOX = 500


@dataclass(frozen=True)
class _Part:
    """A part of the proposed set; an end that is None is no bound."""

    low: End | None
    high: End | None


class _Proved(NamedTuple):
    part: _Part
    evidence: Evidence


def plus_monotone(base: Expr, steps: int) -> Region:
    """The k for which all steps of base + (tau^k - tau) fall."""
    binding = BindingSteps(base, 1, steps)
    while True:
        always = next((step for step, level in binding.levels.items() if _is_everything(level)), None)
        if always is not None:
            fact = Evidence("arb", "proved", f"step {always} of {steps} rises for every k", 0.0)
            return Region(EMPTY, (*binding.lemma, fact))
        proved = _proofs(binding)
        if proved is not None:
            return _region(binding, proved)


def _proofs(binding: BindingSteps) -> list[_Proved] | None:
    """A proof for each part; None where a new step was found to bind."""
    proved = []
    for part in _parts(binding):
        proof = _proof(binding, part)
        if proof is None:
            return None
        proved.append(proof)
    return proved


def _is_everything(level: Level) -> bool:
    return not level.empty and level.low is None and level.high is None


def _parts(binding: BindingSteps) -> list[_Part]:
    """What the steps looked at leave over, in ascending order."""
    parts: list[_Part] = []
    reached: End | None = None  # up to here every k is forbidden, or lies in a part
    forbidden = [(level, step) for step, level in binding.levels.items() if not level.empty]
    for level, step in sorted(forbidden, key=lambda item: item[0].low.away if item[0].low else -ONE):
        if level.low and _leaves_room(reached, level.low):
            parts.append(_Part(reached, End(level.low, step, 1)))
        elif reached and level.low and (level.high is None or level.high.away > reached.root.away):
            _overlap(binding, reached, step, level.low)
        if level.high is None:
            return parts
        if reached is None or level.high.away > reached.root.away:
            reached = End(level.high, step, -1)
    return [*parts, _Part(reached, None)]


def _leaves_room(reached: End | None, low: Root) -> bool:
    if reached is None or low.away > reached.root.away:
        return True
    return low.exact is not None and low.exact == reached.root.exact


def _overlap(binding: BindingSteps, before: End, step: int, low: Root) -> None:
    """Two forbidden intervals that follow one another without a gap: some k lies in both."""
    shared = between(low.away, before.root.away)
    if not all(binding.search.rise(t, shared).lo > 0 for t in (before.step, step)):
        raise UndecidedError(f"whether k = {decimals(number(shared.lo))} is valid was not settled")


def _proof(binding: BindingSteps, part: _Part) -> _Proved | None:
    """All steps fall for all k of the part; None where a new step was found to bind."""
    started = time.perf_counter()
    low, high = _range(binding.steps, part)
    if low.lo > high.hi:
        raise UndecidedError(
            f"k near {decimals(number(low.lo))}: a gap between two steps that is too narrow to enclose"
        )
    skip = frozenset(end.step for end in (part.low, part.high) if end and end.root.exact is not None)
    boxes, seen = [(low, high)], 0
    while boxes:
        a, b = boxes.pop()
        seen += 1
        box = Enclosure(a.lo, b.hi)
        outcome = binding.search.all_fall(box, skip=skip, most=_CELLS_A_BOX)
        if outcome.holds:
            continue
        middle = between(a.hi, b.lo)
        at_middle = binding.search.all_fall(middle, skip=skip)
        if binding.looked_further(at_middle, middle):
            return None
        if seen > _MAX_BOXES or binding.search.exhausted:
            raise UndecidedError(f"k near {decimals(number(middle.lo))}: step {outcome.unsettled} was not settled")
        boxes += [(middle, b), (a, middle)]
    text = f"{decimals(number(low.lo))} <= k <= {decimals(number(high.hi))}"
    return _Proved(part, binding.evidence(text, Outcome(), started))


def _range(steps: int, part: _Part) -> tuple[Enclosure, Enclosure]:
    """The ends of the part as k - 1, as far as there is anything to prove: beyond 1/log T and T see `tail_lemma`."""
    if part.low:
        low, above = part.low.at, 2 * (1 + part.low.root.away)
    else:
        below = (1 + part.high.root.away) / 2 if part.high else ONE
        low, above = Enclosure.point((below.min(ONE / steps.bit_length()) - 1).lower()), ONE
    return low, part.high.at if part.high else Enclosure.point((above.max(arb(steps)) - 1).upper())


def _region(binding: BindingSteps, proved: list[_Proved]) -> Region:
    intervals, evidence = [], list(binding.lemma)
    if any(proof.part.low is None or proof.part.high is None for proof in proved):
        evidence += [sympy_checker.discharge(obligation) for obligation in tail_lemma()]
    for part, proof in proved:
        ends = [end and binding.certify(end) for end in (part.low, part.high)]
        intervals.append(Interval(*(end.bound if end else None for end in ends)))
        evidence += [proof, *(end.evidence for end in ends if end)]
    return Region(KSet(tuple(intervals)), tuple(evidence))
