"""The steps that bind: ends of the set that single steps set, and the search for more of them."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import NamedTuple

from flint import arb
from sympy import Abs, Expr, Rational

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.validity.certify import ratio
from kdecay_sym.validity.enclosure import Enclosure
from kdecay_sym.validity.ksets import RELATIVE_WIDTH, Bound, decimals
from kdecay_sym.validity.steps.levels import Level, Root, StepPower, root_digits, unimodal_lemma
from kdecay_sym.validity.steps.search import Outcome, StepSearch

_MAX_LOOKED_AT = 200
# So many digits of k - 1 at least are needed for a margin relative to it.
_DIGITS_OF_A_MARGIN = 14


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
    def _margin(self) -> Rational:
        distance = Abs(self.root.near - 1)
        if distance < Rational(1, 10 ** (root_digits() - _DIGITS_OF_A_MARGIN)):
            distance = Rational(1, 10**6)
        return distance * RELATIVE_WIDTH / 8 * self.up

    @property
    def inside(self) -> Rational:
        """A k just inside, the end itself where it is exact."""
        return self.root.near if self.root.exact is not None else self.just_inside

    @property
    def just_inside(self) -> Rational:
        """A k just inside, of an exact end too."""
        return self.root.near - self._margin

    @property
    def outside(self) -> Rational:
        """A k just outside."""
        return self.root.near + self._margin

    @property
    def at(self) -> Enclosure:
        """`inside` as an interval."""
        return point(self.inside) if self.root.exact is None else Enclosure.point(enclose(self.root.exact))

    def bound(self, level: str, beyond: str) -> Bound:
        """The end of a set: what holds at it, in words, and what beyond it."""
        reason = f"{level} near k = {decimals(self.inside)}, and {beyond} from k = {decimals(self.outside)} on"
        if self.root.exact is None:
            return Bound(self.inside, self.outside, True, reason)
        return Bound(self.root.exact, None, True, f"{level} at k = {self.root.exact}, and {beyond} beyond")

    def inexact(self) -> End:
        """The same end, to be enclosed instead: where two steps are level at once, no ball tells them apart."""
        return replace(self, root=Root(self.root.near))


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
        """Whether a step was found to rise; it, or a worse one near it, is then looked at too."""
        if outcome.rising is None:
            return False
        worst = (search or self.search).worst_near(outcome.rising, at)
        new = next((step for step in (worst, outcome.rising) if step not in self.levels), None)
        if new is None:
            raise UndecidedError(f"step {outcome.rising} of {self.steps} rises inside its own bound")
        self._look_at(new)
        return True

    def certify(self, end: End) -> Certified:
        """The end with the proof that its step falls just inside and rises just outside it: p moves on from there."""
        started = time.perf_counter()
        falls = self.search.rise(end.step, point(end.just_inside)).hi <= 0
        rises = self.search.rise(end.step, point(end.outside)).lo > 0
        bound = end.bound(f"step {end.step} of {self.steps} is level", "rises")
        seconds = time.perf_counter() - started
        return Certified(bound, Evidence("arb", "proved" if falls and rises else "failed", bound.reason, seconds))

    def evidence(self, text: str, outcome: Outcome, started: float) -> Evidence:
        """What a search over all steps showed."""
        detail = f"{text}: all {self.steps} steps fall, by branch and bound in ball arithmetic"
        if not outcome.holds:
            detail = f"{text}: step {outcome.unsettled} of {self.steps} was not settled"
        return Evidence("arb", "proved" if outcome.holds else "failed", detail, time.perf_counter() - started)


def point(value: Rational) -> Enclosure:
    """One k."""
    return Enclosure.point(arb(ratio(value)))
