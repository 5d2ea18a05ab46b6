"""Text of a graph in a target's language, from one table of operations a target."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sympy import Expr

from kdecay_sym.codegen.graph import Node, nearest_float
from kdecay_sym.codegen.operations import OPERATIONS

# The operators that all targets share, and how strongly they bind; a call or a name binds strongest.
_SUM, _PRODUCT, _UNARY, _POWER, _ATOM = 1, 2, 3, 4, 5
INFIX = {"add": ("+", _SUM), "sub": ("-", _SUM), "mul": ("*", _PRODUCT), "div": ("/", _PRODUCT)}


@dataclass(frozen=True)
class Table:
    """A target's text for each operation that is a call.

    Attributes:
        target: the name of the target, for messages.
        calls: the template for each operation beyond + - * / and the change of sign; ``**`` for the operator.
        names: the target's names of inputs, where they differ.
        numbers: the target's text of numbers that depend on the precision.
    """

    target: str
    calls: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[Expr, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        missing = OPERATIONS.keys() - INFIX.keys() - {"neg"} - self.calls.keys()
        if missing:
            raise TypeError(f"{', '.join(sorted(missing))} has no entry for {self.target}")

    def text(self, node: Node, named: Mapping[Node, str], *, itself: bool = False) -> str:
        """The text of ``node``, with the names that some nodes have.

        Args:
            node: what to print.
            named: names of nodes that are computed already.
            itself: print the node itself although it has a name.
        """
        return self._print(node, named, itself)[0]

    def _print(self, node: Node, named: Mapping[Node, str], itself: bool = False) -> tuple[str, int]:
        if not itself and (name := named.get(node)):
            return name, _ATOM
        if node.op == "input":
            name = str(node.symbol)
            return self.names.get(name, name), _ATOM
        if node.op == "constant" and node.number in self.numbers:
            return self.numbers[node.number], _ATOM
        if node.op == "constant":
            value = nearest_float(node.number)
            return repr(value), _ATOM if value >= 0 else _UNARY
        if node.op == "neg":
            return f"-{self._at_least(node.args[0], named, _ATOM)}", _UNARY
        if node.op in INFIX:
            return self._infix(node, named)
        if node.op == "pow" and self.calls["pow"] == "**":
            return self._power(node, named), _POWER
        return self.calls[node.op].format(*(self._print(argument, named)[0] for argument in node.args)), _ATOM

    def _power(self, node: Node, named: Mapping[Node, str]) -> str:
        base, exponent = (self._at_least(argument, named, _ATOM) for argument in node.args)
        # Spaces as Python's formatters set them: none between names and numbers.
        return f"{base}**{exponent}" if re.fullmatch(r"[\w.]+", base + exponent) else f"{base} ** {exponent}"

    def _infix(self, node: Node, named: Mapping[Node, str]) -> tuple[str, int]:
        symbol, strength = INFIX[node.op]
        left, right = node.args
        # What is right of an operator is computed first: without brackets the language would go from left to right.
        return (
            f"{self._at_least(left, named, strength)} {symbol} {self._at_least(right, named, strength + 1)}",
            strength,
        )

    def _at_least(self, node: Node, named: Mapping[Node, str], strength: int) -> str:
        text, binding = self._print(node, named)
        return text if binding >= strength else f"({text})"
