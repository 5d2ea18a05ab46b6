"""What a checker is asked, and what it answers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sympy import Add, And, Basic, Expr, Mul, Or, Rational, Symbol
from sympy.core.function import AppliedUndef

Relation = Literal["zero", "nonzero", "positive", "negative", "nonnegative", "nonpositive"]
Status = Literal["proved", "failed"]

_DIGITS = 16
_UNORDERED = (Add, Mul, And, Or)
# The assumptions that tell the symbols of one name apart; SymPy derives the others from them.
_ASSUMED = ("integer", "positive", "negative", "nonnegative", "nonpositive", "real")


@dataclass(frozen=True)
class Obligation:
    """A statement about one expression, for all values of its symbols that their assumptions allow.

    A claim or a step of the derivation holds when all of its obligations do. With ``at``, the statement is about
    the expression at that one point. ``given`` is what the expression was made of, where SymPy works it out at once:
    the difference of two equal sides is a 0 that no longer shows them.
    """

    text: str
    expression: Expr
    relation: Relation = "zero"
    at: Mapping[Symbol, Rational] = field(default_factory=dict, hash=False)
    given: tuple[Expr, ...] = ()

    @property
    def digest(self) -> str:
        """A short name of the question itself, whatever its ``text`` says."""
        point = sorted(f"{canonical(symbol)} = {canonical(value)}" for symbol, value in self.at.items())
        return digest(self.expression, self.relation, *point, *self.given)


def equal(text: str, left: Expr, right: Expr) -> Obligation:
    """That two expressions are equal, with both in the digest of the question.

    Example:
        >>> x = Symbol("x")
        >>> equal("", x + 0, x).digest != equal("", 2 * x, 2 * x).digest
        True
    """
    return Obligation(text, left - right, given=(left, right))


@dataclass(frozen=True)
class Evidence:
    """The answer of one checker: ``proved``, or ``failed`` when it found no proof or found the opposite.

    ``asked`` is the digest of the question (see `digest`), which the ledger keeps: words alone could stay while the
    expression under them changes. An argument in words has none.
    """

    checker: str
    status: Status
    detail: str
    seconds: float
    asked: str = ""


def digest(*question: Expr | str) -> str:
    """The first hexadecimal digits of the SHA-256 of expressions and words, in their canonical form.

    Example:
        >>> from sympy import Symbol
        >>> x, y = Symbol("x", positive=True), Symbol("y")
        >>> digest(x + y, "positive") == digest(y + x, "positive") != digest(y - x, "positive")
        True
    """
    parts = (part if isinstance(part, str) else canonical(part) for part in question)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:_DIGITS]


def canonical(expression: Basic) -> str:
    """The tree of an expression as text, independent of SymPy's printers and of the order in which it keeps terms."""
    if isinstance(expression, Symbol):
        assumed = [name for name in _ASSUMED if getattr(expression, f"is_{name}")]
        return f"{expression.name}:{'+'.join(assumed)}"
    if isinstance(expression, Rational):
        return f"{expression.p}/{expression.q}"
    head = expression.func.__name__
    if not expression.args:
        return f"function {head}" if isinstance(expression, AppliedUndef) else f"{head} {expression}"
    arguments = [canonical(argument) for argument in expression.args]
    return f"{head}({', '.join(sorted(arguments) if isinstance(expression, _UNORDERED) else arguments)})"
