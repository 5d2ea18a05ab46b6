"""The operations that kernels are made of: what each computes, its slopes, and how much it rounds.

One table serves every reader: the printers (through the name), the running error analysis and the certificates (through
``evaluate``, ``partials`` and ``roundings``), in NumPy's floats as in balls of Arb.
"""

# Every entry of the table takes the same arguments, used or not; the functions are what their names say.
# ruff: noqa: ARG005, D102

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


class Arithmetic(Protocol):
    """The elementary functions on one kind of number (arrays of floats, balls)."""

    def sqrt(self, x: Any, /) -> Any: ...
    def power(self, x: Any, p: Any, /) -> Any: ...
    def exp(self, x: Any, /) -> Any: ...
    def expm1(self, x: Any, /) -> Any: ...
    def log(self, x: Any, /) -> Any: ...
    def log1p(self, x: Any, /) -> Any: ...
    def sin(self, x: Any, /) -> Any: ...
    def cos(self, x: Any, /) -> Any: ...
    def sinh(self, x: Any, /) -> Any: ...
    def cosh(self, x: Any, /) -> Any: ...
    def tanh(self, x: Any, /) -> Any: ...
    def where_less(self, x: Any, c: Any, yes: Any, no: Any, /) -> Any:
        """``yes`` where x < c, ``no`` elsewhere; a number that encloses both where that is not known."""


# A rounding to nearest is off by at most 2^-53 of the result. A function of a mathematical library is taken to be off
# by at most one unit in the last place, which is twice that; glibc's are better, and none of the proofs rests on them.
_EXACT, _ROUNDED, _LIBRARY = 0, 1, 2


@dataclass(frozen=True)
class Operation:
    """One operation of a kernel.

    Attributes:
        arity: the number of its arguments.
        evaluate: ``(arithmetic, *arguments) -> result``, exactly.
        partials: ``(arithmetic, result, *arguments)`` -> the derivative by each argument.
        roundings: the error of the computed result, in units of 2^-53 of the result.
        selects: whether the first two arguments only say which of the others, equal over the reals, is the result.
    """

    arity: int
    evaluate: Callable[..., Any]
    partials: Callable[..., Sequence[Any]]
    roundings: int
    selects: bool = False

    @property
    def correctly_rounded(self) -> bool:
        """Whether IEEE 754 fixes the result to the last bit."""
        return self.roundings < _LIBRARY


OPERATIONS: dict[str, Operation] = {
    "neg": Operation(1, lambda m, x: -x, lambda m, y, x: (-1,), _EXACT),
    "add": Operation(2, lambda m, a, b: a + b, lambda m, y, a, b: (1, 1), _ROUNDED),
    "sub": Operation(2, lambda m, a, b: a - b, lambda m, y, a, b: (1, -1), _ROUNDED),
    "mul": Operation(2, lambda m, a, b: a * b, lambda m, y, a, b: (b, a), _ROUNDED),
    "div": Operation(2, lambda m, a, b: a / b, lambda m, y, a, b: (1 / b, -y / b), _ROUNDED),
    "sqrt": Operation(1, lambda m, x: m.sqrt(x), lambda m, y, x: (1 / (2 * y),), _ROUNDED),
    "min": Operation(
        2,
        lambda m, a, b: m.where_less(a, b, a, b),
        lambda m, y, a, b: (m.where_less(a, b, 1, 0), m.where_less(a, b, 0, 1)),
        _EXACT,
    ),
    # One of two ways to compute the same: the third argument where a < b, the fourth elsewhere.
    "where_less": Operation(
        4,
        lambda m, a, b, yes, no: m.where_less(a, b, yes, no),
        lambda m, y, a, b, yes, no: (0, 0, m.where_less(a, b, 1, 0), m.where_less(a, b, 0, 1)),
        _EXACT,
        selects=True,
    ),
    "pow": Operation(
        2, lambda m, x, p: m.power(x, p), lambda m, y, x, p: (p * m.power(x, p - 1), y * m.log(x)), _LIBRARY
    ),
    "exp": Operation(1, lambda m, x: m.exp(x), lambda m, y, x: (y,), _LIBRARY),
    "expm1": Operation(1, lambda m, x: m.expm1(x), lambda m, y, x: (y + 1,), _LIBRARY),
    "log": Operation(1, lambda m, x: m.log(x), lambda m, y, x: (1 / x,), _LIBRARY),
    "log1p": Operation(1, lambda m, x: m.log1p(x), lambda m, y, x: (1 / (1 + x),), _LIBRARY),
    # log x for x in (0, 1), from x and from c = 1 - x, of which the smaller is used: log1p(-c) where c <= 1/2.
    "log_of_both": Operation(
        2,
        lambda m, x, c: m.log(x),
        lambda m, y, x, c: (m.where_less(x, c, 1 / x, 0), m.where_less(x, c, 0, -1 / x)),
        _LIBRARY,
    ),
    "sin": Operation(1, lambda m, x: m.sin(x), lambda m, y, x: (m.cos(x),), _LIBRARY),
    "cos": Operation(1, lambda m, x: m.cos(x), lambda m, y, x: (-m.sin(x),), _LIBRARY),
    "sinh": Operation(1, lambda m, x: m.sinh(x), lambda m, y, x: (m.cosh(x),), _LIBRARY),
    "cosh": Operation(1, lambda m, x: m.cosh(x), lambda m, y, x: (m.sinh(x),), _LIBRARY),
    "tanh": Operation(1, lambda m, x: m.tanh(x), lambda m, y, x: (1 - y * y,), _LIBRARY),
}
