"""What a checker is asked, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sympy import Expr, Rational, Symbol

Relation = Literal["zero", "nonzero", "positive", "negative", "nonnegative", "nonpositive"]
Status = Literal["proved", "failed"]


@dataclass(frozen=True)
class Obligation:
    """A statement about one expression, for all values of its symbols that their assumptions allow.

    A claim or a step of the derivation holds when all of its obligations do. With ``at``, the statement is about
    the expression at that one point.
    """

    text: str
    expression: Expr
    relation: Relation = "zero"
    at: Mapping[Symbol, Rational] = field(default_factory=dict)


@dataclass(frozen=True)
class Evidence:
    """The answer of one checker: ``proved``, or ``failed`` when it found no proof or found the opposite."""

    checker: str
    status: Status
    detail: str
    seconds: float
