"""The exact set of real k for which the integer steps of a schedule stay in range: each step bounds k in closed form.

At tau = t/T, each of s <= 1 and s >= 0 reads ``rest + power tau^k >= 0`` with power = +1 or -1. As tau^k falls with k,
it holds up to, or from, k = log c/log tau on. The tightest of these bounds are the ends of the set.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from flint import arb, fmpq
from sympy import Expr, Rational, log

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.enclosure import INFINITY, ZERO, Enclosure, compile_enclosure, hull, real_power, slope_of
from kdecay_sym.validity.ksets import EMPTY, Bound, Interval, KSet, decimals
from kdecay_sym.validity.lemmas import range_lemma
from kdecay_sym.validity.regions import Region
from kdecay_sym.validity.steps.binding import End, UndecidedError, point
from kdecay_sym.validity.steps.levels import Root, exact_root
from kdecay_sym.validity.steps.search import MAX_CELLS, Outcome, slope_excess

_MAX_LOOKED_AT = 200


def additive_range(base: Expr, sign: int, steps: int) -> Region:
    """The k for which base + sign (tau^k - tau) is in [0, 1] at all steps."""
    outside = next((end for end in (0, 1) if not _in_range(base.subs(tau, end))), None)
    if outside is not None:
        text = f"s({outside}) = {base.subs(tau, outside)} is outside [0, 1], whatever k is"
        return Region(EMPTY, (Evidence("arb", "proved", text, 0.0),))
    lemma = tuple(sympy_checker.discharge(obligation) for obligation in range_lemma())
    rests = _rests(base, sign)
    upper, lower = (OneSide(rests[up], up, steps).find() for up in (1, -1))
    return Region(_between(lower, upper), (*lemma, *lower.evidence, *upper.evidence))


def _rests(base: Expr, sign: int) -> dict[int, Expr]:
    """For 1 - s and for s: what they are without their power of tau, by the sign of that power."""
    return {-sign: 1 - base + sign * tau, sign: base - sign * tau}


def _in_range(value: Expr) -> bool:
    return _certain_sign(value) >= 0 and _certain_sign(1 - value) >= 0


def _certain_sign(number: Expr) -> int:
    sign = sign_of(number)
    if sign is None:
        raise UndecidedError(f"the sign of {number} was not found")
    return sign


@dataclass(frozen=True)
class _Found:
    bound: Bound | None
    evidence: tuple[Evidence, ...]
    empty: bool = False


def _between(lower: _Found, upper: _Found) -> KSet:
    if lower.empty or upper.empty:
        return EMPTY
    if lower.bound and upper.bound and _certain_sign(upper.bound.inside - lower.bound.inside) < 0:
        # An enclosed end lies between its two sides: nothing is left over only if the outer ones have crossed too.
        highest, lowest = (
            bound.inside if bound.outside is None else bound.outside for bound in (upper.bound, lower.bound)
        )
        if _certain_sign(highest - lowest) > 0:
            raise UndecidedError(f"whether any k near {float(highest):.15g} is valid was not settled")
        return EMPTY
    return KSet((Interval(lower.bound, upper.bound),))


class OneSide:
    """``rest + power tau^k >= 0`` at all steps 0 < t < T, and the k up to which (power +1), or from which, it holds."""

    def __init__(self, rest: Expr, power: int, steps: int) -> None:
        self.rest, self.power, self.steps = rest, power, steps
        self._value = compile_enclosure(rest)
        self._slope = compile_enclosure(slope_of(rest))

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
                step = self._tightest_near(outcome.rising)
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
        violated = self._room(end.step, point(end.outside)).hi < 0
        met = self._room(end.step, point(end.just_inside)).lo >= 0
        return _Found(bound, (proof, Evidence("arb", "proved" if met and violated else "failed", bound.reason, 0.0)))

    def all_hold(self, at: Enclosure | None, skip: int | None = None) -> Outcome:
        """Whether all steps hold at k, or, where ``at`` is None, for every k; ``rising`` is one that does not."""
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
        room = self._room(step, at)
        if room.hi < 0:
            return Outcome(rising=step)
        if room.lo >= 0:
            return Outcome()
        limit = self.rest.subs(tau, Rational(step, self.steps)) - (1 if self.power < 0 else 0)
        return Outcome() if at is None and sign_of(limit) == 0 else Outcome(unsettled=step)

    def _room(self, step: int, at: Enclosure | None) -> Enclosure:
        x = arb(fmpq(step, self.steps))
        rest = self._value({tau: Enclosure.point(x)})
        if at is None:
            term = Enclosure.point(ZERO if self.power > 0 else arb(-1))
        else:
            term = hull([self.power * real_power(x, k) for k in (at.lo, at.hi)])
        return Enclosure((rest.lo + term.lo).lower(), (rest.hi + term.hi).upper())

    def _ends_decide(self, first: int, last: int, at: Enclosure | None) -> bool:
        """Whether the room only rises, or only falls, over a range of steps."""
        cell = Enclosure(*(arb(fmpq(step, self.steps)) for step in (first, last)))
        cell = Enclosure(cell.lo.lower(), cell.hi.upper())
        slope = self._slope({tau: cell})
        # k tau^(k - 1) itself is 0 where k is left out.
        power = Enclosure(arb(-1), arb(-1)) if at is None else slope_excess(cell, at)
        low, high = (power.lo + 1, power.hi + 1) if self.power > 0 else (-power.hi - 1, -power.lo - 1)
        return bool(slope.lo + low >= 0 or slope.hi + high <= 0)

    def _tightest_near(self, step: int) -> int:
        """The step near ``step`` that bounds k most, by strides that double; nothing rests on it."""
        best, tightest, stride = step, self._tightness(step), 1
        while stride:
            near = [(self._tightness(t), t) for t in (best - stride, best + stride) if 0 < t < self.steps]
            if near and max(near)[0] > tightest:
                tightest, best = max(near)
                stride *= 2
            else:
                stride //= 2
        return best

    def _tightness(self, step: int) -> arb:
        x = arb(fmpq(step, self.steps))
        level = -self.power * self._value({tau: Enclosure.point(x)}).ball().mid()
        if level <= 0:
            return -INFINITY if self.power > 0 else INFINITY
        # Ends of two steps can both be 1 as floats.
        return (-self.power * level.log() / x.log()).mid()

    def _root(self, step: int) -> Root | None:
        """Log c/log tau, where the condition is an equality; None where it holds for no k."""
        at = Rational(step, self.steps)
        level = -self.power * self.rest.subs(tau, at)
        if _certain_sign(level) != 1 or _certain_sign(1 - level) != 1:
            return None
        return exact_root(log(level) / log(at))
