"""Sign +: each step rises on an open interval of k, so all of them fall on the complement of the union of these.

That need not be an interval. Each of its parts is proved as a whole: all steps fall for all k of it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import NamedTuple

from sympy import Expr, Rational

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.validity.enclosure import Enclosure
from kdecay_sym.validity.ksets import EMPTY, Interval, KSet
from kdecay_sym.validity.regions import Region
from kdecay_sym.validity.steps.binding import BindingSteps, End, UndecidedError, point
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
    for level, step in sorted(forbidden, key=lambda item: item[0].low.near if item[0].low else 0):
        if level.low and _leaves_room(reached, level.low):
            parts.append(_Part(reached, End(level.low, step, 1)))
        elif reached and level.low and (level.high is None or level.high.near > reached.root.near):
            _overlap(binding, reached, step, level.low)
        if level.high is None:
            return parts
        if reached is None or level.high.near > reached.root.near:
            reached = End(level.high, step, -1)
    return [*parts, _Part(reached, None)]


def _leaves_room(reached: End | None, low: Root) -> bool:
    if reached is None or low.near > reached.root.near:
        return True
    return low.exact is not None and low.exact == reached.root.exact


def _overlap(binding: BindingSteps, before: End, step: int, low: Root) -> None:
    """Two forbidden intervals that follow one another without a gap: some k lies in both."""
    shared = (low.near + before.root.near) / 2
    if not all(binding.search.rise(t, point(shared)).lo > 0 for t in (before.step, step)):
        raise UndecidedError(f"whether k = {float(shared):.15g} is valid was not settled")


def _proof(binding: BindingSteps, part: _Part) -> _Proved | None:
    """All steps fall for all k of the part; None where a new step was found to bind."""
    started = time.perf_counter()
    low, high = _range(binding.steps, part)
    if low.lo > high.hi:
        raise UndecidedError(f"k near {float(low.lo):.15g}: a gap between two steps that is too narrow to enclose")
    skip = frozenset(end.step for end in (part.low, part.high) if end and end.root.exact is not None)
    boxes, seen = [(low, high)], 0
    while boxes:
        a, b = boxes.pop()
        seen += 1
        box = Enclosure(a.lo, b.hi)
        outcome = binding.search.all_fall(box, skip=skip, most=_CELLS_A_BOX)
        if outcome.holds:
            continue
        middle = Enclosure.point(((a.hi + b.lo) / 2).mid())
        at_middle = binding.search.all_fall(middle, skip=skip)
        if binding.looked_further(at_middle, middle):
            return None
        if seen > _MAX_BOXES or binding.search.exhausted:
            raise UndecidedError(f"k near {float(middle.lo):.15g}: step {outcome.unsettled} was not settled")
        boxes += [(middle, b), (a, middle)]
    text = f"{float(low.lo):.15g} <= k <= {float(high.hi):.15g}"
    return _Proved(part, binding.evidence(text, Outcome(), started))


def _range(steps: int, part: _Part) -> tuple[Enclosure, Enclosure]:
    """The ends of the part, as far as there is anything to prove: beyond 1/log T and T see `tail_lemma`."""
    high = part.high.at if part.high else point(max(Rational(steps), 2 * part.low.inside if part.low else Rational(2)))
    if part.low:
        return part.low.at, high
    return point(min(Rational(1, steps.bit_length()), part.high.inside / 2 if part.high else Rational(1))), high


def _region(binding: BindingSteps, proved: list[_Proved]) -> Region:
    intervals, evidence = [], list(binding.lemma)
    if any(proof.part.low is None or proof.part.high is None for proof in proved):
        evidence += [sympy_checker.discharge(obligation) for obligation in tail_lemma()]
    for part, proof in proved:
        ends = [end and binding.certify(end) for end in (part.low, part.high)]
        intervals.append(Interval(*(end.bound if end else None for end in ends)))
        evidence += [proof, *(end.evidence for end in ends if end)]
    return Region(KSet(tuple(intervals)), tuple(evidence))
