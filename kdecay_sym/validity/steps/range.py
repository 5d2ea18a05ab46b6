"""The exact set of real k for which the integer steps of a schedule stay in range: each step bounds k in closed form.

At tau = t/T, each of s <= 1 and s >= 0 reads ``room + power (tau^k - tau) >= 0`` with power = +1 or -1, and ``room``
what the base leaves. As tau^k falls with k, it holds up to, or from, k = log c/log tau on, with c = tau - power room.
The tightest of these bounds are the ends of the set.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from flint import arb, fmpq
from sympy import Expr, Rational

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.enclosure import INFINITY, ONE, Enclosure, compile_enclosure, hull, slope_of
from kdecay_sym.validity.ksets import EMPTY, Bound, Interval, KSet, decimals
from kdecay_sym.validity.lemmas import range_lemma
from kdecay_sym.validity.regions import Region
from kdecay_sym.validity.steps.binding import End, UndecidedError
from kdecay_sym.validity.steps.distance import distance
from kdecay_sym.validity.steps.levels import Root, certain_sign, exact_root, exactly
from kdecay_sym.validity.steps.search import MAX_CELLS, Outcome, climb, slope_excess
from kdecay_sym.validity.thresholds import are_crossed

_MAX_LOOKED_AT = 200


def additive_range(base: Expr, sign: int, steps: int) -> Region:
    """The k for which base + sign (tau^k - tau) is in [0, 1] at all steps."""
    outside = next((end for end in (0, 1) if not _in_range(base.subs(tau, end))), None)
    if outside is not None:
        text = f"s({outside}) = {base.subs(tau, outside)} is outside [0, 1], whatever k is"
        return Region(EMPTY, (Evidence("arb", "proved", text, 0.0),))
    lemma = tuple(sympy_checker.discharge(obligation) for obligation in range_lemma())
    rooms = {sign: base, -sign: 1 - base}
    upper, lower = (OneSide(rooms[up], up, steps).find() for up in (1, -1))
    return Region(_between(lower, upper), (*lemma, *lower.evidence, *upper.evidence))


def _in_range(value: Expr) -> bool:
    return _certain_sign(value) >= 0 and _certain_sign(1 - value) >= 0


def _certain_sign(number: Expr) -> int:
    return certain_sign(enclose(number), number)


@dataclass(frozen=True)
class _Found:
    bound: Bound | None
    evidence: tuple[Evidence, ...]
    empty: bool = False


def _between(lower: _Found, upper: _Found) -> KSet:
    if lower.empty or upper.empty:
        return EMPTY
    crossed = are_crossed(lower.bound, upper.bound)
    if crossed is None:
        raise UndecidedError("whether any k is left between the two ends was not settled")
    return EMPTY if crossed else KSet((Interval(lower.bound, upper.bound),))


class OneSide:
    """``room + power (tau^k - tau) >= 0`` at all steps 0 < t < T, and the k up to, or from, which it holds.

    Args:
        room: what there is without the k-decay term, in tau.
        power: +1, -1 (then the k from which it holds are looked for), or 0 for ``room >= 0``.
        steps: T.
    """

    def __init__(self, room: Expr, power: int, steps: int) -> None:
        self.room, self.power, self.steps = room, power, steps
        # Over all k > 0 the least of power (tau^k - tau) is -tau, where k tends to infinity, or tau - 1, where to 0.
        self._least_at_0 = -1 if power < 0 else 0
        self._value = compile_enclosure(room)
        self._slope = compile_enclosure(slope_of(room))

    def find(self) -> _Found:
        """The end of this side, with the proof for all steps at it and the step that sets it."""
        end: End | None = None
        for _ in range(_MAX_LOOKED_AT):
            started = time.perf_counter()
            outcome = self.all_hold(
                None if end is None else end.at, end.step if end and end.root.exact is not None else None
            )
            if end and end.root.exact is not None and outcome.unsettled is not None:
                end = end.inexact()
            elif outcome.rising is None:
                return self._proved(end, outcome, started)
            else:
                step = climb(outcome.rising, range(1, self.steps), self._tightness)
                root = self._root(step)
                if root is None:
                    fact = Evidence("arb", "proved", f"step {step} of {self.steps} is out of range for every k", 0.0)
                    return _Found(None, (fact,), empty=True)
                end = End(root, step, self.power)
        raise UndecidedError(f"no range was settled after a look at {_MAX_LOOKED_AT} steps that bind")

    def _proved(self, end: End | None, outcome: Outcome, started: float) -> _Found:
        where = "every k of this side" if end is None else f"k = {decimals(end.inside)}"
        text = f"{where}: all {self.steps} steps are in range, by branch and bound in ball arithmetic"
        if not outcome.holds:
            text = f"{where}: step {outcome.unsettled} of {self.steps} was not settled"
        seconds = time.perf_counter() - started
        proof = Evidence("arb", "proved" if outcome.holds else "failed", text, seconds)
        return _Found(None, (proof,)) if end is None else self._bounded(end, proof)

    def _bounded(self, end: End, proof: Evidence) -> _Found:
        bound = end.bound(f"step {end.step} of {self.steps} is at the edge of the range", "outside")
        violated = self._room_at(end.step, distance(end.outside)).hi < 0
        met = self._room_at(end.step, distance(end.just_inside)).lo >= 0
        return _Found(bound, (proof, Evidence("arb", "proved" if met and violated else "failed", bound.reason, 0.0)))

    def all_hold(self, at: Enclosure | None, skip: int | None = None) -> Outcome:
        """Whether all steps hold at k - 1 in ``at``, or for every k if None; ``rising`` is one that does not."""
        ranges, seen = [(1, self.steps - 1)] if self.steps > 1 else [], 0
        while ranges:
            first, last = ranges.pop()
            seen += 1
            if first != last and self._ends_decide(first, last, at):
                ranges += [(last, last), (first, first)]
            elif first != last:
                if seen > MAX_CELLS:
                    return Outcome(unsettled=first)
                middle = (first + last) // 2
                ranges += [(middle + 1, last), (first, middle)]
            elif first != skip and not (outcome := self._settle(first, at)).holds:
                return outcome
        return Outcome()

    def _settle(self, step: int, at: Enclosure | None) -> Outcome:
        room = self._room_at(step, at)
        if room.hi < 0:
            return Outcome(rising=step)
        if room.lo >= 0:
            return Outcome()
        limit = None if at else self._exact_limit(Rational(step, self.steps))
        return Outcome() if limit is not None and sign_of(limit) == 0 else Outcome(unsettled=step)

    def _exact_limit(self, x: Rational) -> Expr | None:
        """The least room at one tau for any k, as a limit, where that can be written down."""
        room = exactly(self.room, x)
        return None if room is None else room + self._least_at_0 - self.power * x

    def _room_at(self, step: int, at: Enclosure | None) -> Enclosure:
        x = arb(fmpq(step, self.steps))
        room = self._value({tau: Enclosure.point(x)})
        if at is None:
            term = Enclosure.point(self._least_at_0 - self.power * x)
        else:
            term = hull([self.power * x * (away * x.log()).expm1() for away in (at.lo, at.hi)])
        return Enclosure((room.lo + term.lo).lower(), (room.hi + term.hi).upper())

    def _ends_decide(self, first: int, last: int, at: Enclosure | None) -> bool:
        """Whether the room only rises, or only falls, over a range of steps."""
        cell = Enclosure(*(arb(fmpq(step, self.steps)) for step in (first, last)))
        cell = Enclosure(cell.lo.lower(), cell.hi.upper())
        slope = self._slope({tau: cell})
        # Where k is left out, the least term has the slope -1 or 1.
        term = Enclosure(-ONE, -ONE) if at is None else slope_excess(cell, at)
        low, high = (self.power * end for end in ((term.lo, term.hi) if self.power > 0 else (term.hi, term.lo)))
        return bool(slope.lo + low >= 0 or slope.hi + high <= 0)

    def _tightness(self, step: int) -> arb:
        """How far a step bounds k."""
        x, relative = self._level(step)
        if relative <= -1:
            return -INFINITY if self.power > 0 else INFINITY
        # Ends of two steps can both be 1 as floats.
        return (-self.power * relative.log1p() / x.log()).mid()

    def _level(self, step: int) -> tuple[arb, arb]:
        """Tau, and c/tau - 1 = -power room/tau."""
        x = arb(fmpq(step, self.steps))
        return x, -self.power * self._value({tau: Enclosure.point(x)}).ball() / x

    def _root(self, step: int) -> Root | None:
        """Log c/log tau, where the condition is an equality; None where it holds for no k."""
        at, (x, relative) = Rational(step, self.steps), self._level(step)
        room = exactly(self.room, at)
        level = None if room is None else at - self.power * room
        if certain_sign(1 + relative, level) != 1:
            return None
        if certain_sign(1 - x * (1 + relative), None if level is None else 1 - level) != 1:
            return None
        return exact_root(relative, at, level)
