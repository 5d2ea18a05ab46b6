"""The steps that bind: ends of the set that single steps set, and the search for more of them."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import NamedTuple

from flint import arb
from sympy import Expr

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.validity.enclosure import Enclosure, rational
from kdecay_sym.validity.ksets import RELATIVE_WIDTH, Bound, decimals
from kdecay_sym.validity.steps.distance import distance, number
from kdecay_sym.validity.steps.levels import Level, Root, StepPower, unimodal_lemma
from kdecay_sym.validity.steps.search import Outcome, StepSearch

_MAX_LOOKED_AT = 200


class UndecidedError(Exception):
    """A proof that was not found; the message says which."""


@dataclass(frozen=True)
class End:
    """An end of a set of k, with the step that sets it.

    Attributes:
        root: where the step is level.
        step: t.
        up: +1 where the set lies below the end, -1 where it lies above.
    """

    root: Root
    step: int
    up: int

    @property
    def _margin(self) -> arb:
        # At an end of exactly 1 there is no distance from 1 to go by; close to 0 it is k that counts.
        size = arb(10) ** -6 if self.root.away == 0 else min(abs(self.root.away), 10 * (1 + self.root.away).mid())
        return size * rational(RELATIVE_WIDTH / 8) * self.up

    @property
    def inside(self) -> Expr:
        """A k just inside, the end itself where it is exact."""
        return self.root.exact if self.root.exact is not None else self.just_inside

    @property
    def just_inside(self) -> Expr:
        """A k just inside, of an exact end too."""
        return number((self.root.away - self._margin).mid())

    @property
    def outside(self) -> Expr:
        """A k just outside."""
        return number((self.root.away + self._margin).mid())

    @property
    def at(self) -> Enclosure:
        """`inside` as an interval of k - 1."""
        return distance(self.inside)

    def bound(self, level: str, beyond: str) -> Bound:
        """The end of a set: what holds at it, in words, and what beyond it."""
        reason = f"{level} near k = {decimals(self.inside)}, and {beyond} from k = {decimals(self.outside)} on"
        if self.root.exact is None:
            return Bound(self.inside, self.outside, True, reason)
        return Bound(self.root.exact, None, True, f"{level} at k = {self.root.exact}, and {beyond} beyond")

    def inexact(self) -> End:
        """The same end, to be enclosed instead: where two steps are level at once, no ball tells them apart."""
        return replace(self, root=Root(self.root.away))


class Certified(NamedTuple):
    """An end of a set, and the proof that its step rises beyond it."""

    bound: Bound
    evidence: Evidence


class BindingSteps:
    """The steps looked at so far, and the k at which each of them is level."""

    def __init__(self, base: Expr, sign: int, steps: int) -> None:
        self.base, self.steps = base, steps
        self.search = StepSearch(base, sign, steps)
        self.levels: dict[int, Level] = {}
        self.lemma = tuple(sympy_checker.discharge(obligation) for obligation in unimodal_lemma())
        for step in (0, steps - 1):
            self._look_at(step)

    def _look_at(self, step: int) -> None:
        if len(self.levels) >= _MAX_LOOKED_AT:
            raise UndecidedError(f"no set was settled after a look at {_MAX_LOOKED_AT} steps that bind")
        self.levels[step] = StepPower(step, self.steps).level(self.search.level(step))

    def looked_further(self, outcome: Outcome, at: Enclosure, search: StepSearch | None = None) -> bool:
        """Whether a step was found to rise; it, or worse ones near it, are then looked at too."""
        if outcome.rising is None:
            return False
        chosen = search or self.search
        # Far from the end of the set the highest rise leads to it, and close to it the highest by the base's own fall.
        near = {chosen.worst_near(outcome.rising, at), chosen.tightest_near(outcome.rising, at)} - self.levels.keys()
        if not near and outcome.rising in self.levels:
            raise UndecidedError(f"step {outcome.rising} of {self.steps} rises inside its own bound")
        for step in sorted(near or {outcome.rising}):
            self._look_at(step)
        return True

    def certify(self, end: End) -> Certified:
        """The end with the proof that its step falls just inside and rises just outside it: p moves on from there."""
        started = time.perf_counter()
        falls = self.search.rise(end.step, distance(end.just_inside)).hi <= 0
        rises = self.search.rise(end.step, distance(end.outside)).lo > 0
        bound = end.bound(f"step {end.step} of {self.steps} is level", "rises")
        seconds = time.perf_counter() - started
        return Certified(bound, Evidence("arb", "proved" if falls and rises else "failed", bound.reason, seconds))

    def evidence(self, text: str, outcome: Outcome, started: float) -> Evidence:
        """What a search over all steps showed."""
        detail = f"{text}: all {self.steps} steps fall, by branch and bound in ball arithmetic"
        if not outcome.holds:
            detail = f"{text}: step {outcome.unsettled} of {self.steps} was not settled"
        return Evidence("arb", "proved" if outcome.holds else "failed", detail, time.perf_counter() - started)
