"""A step of the derivation: an equation, the equation it leads to, the rule, and what has to be checked."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Basic

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence, Obligation


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        name: identifies the step; ``derivation.<name>`` is its claim in the ledger.
        equation: the equations of the paper that the step covers.
        start: the equation that the step starts from.
        reached: the equation that it reaches; computed, not typed, wherever the step solves something.
        rule: what leads from the one to the other.
        note: what the paper skips over or misprints at this point; may be empty.
        obligations: the statements that make the step valid; each is checked on its own.
    """

    name: str
    equation: str
    start: Basic
    reached: Basic
    rule: str
    note: str
    obligations: tuple[Obligation, ...]

    def check(self) -> tuple[Evidence, ...]:
        """Discharge every obligation of the step afresh."""
        return tuple(sympy_checker.discharge(obligation) for obligation in self.obligations)
