"""A graph's exact value at a point, in Arb's balls: what ties the graph to its curve and its branches to each other."""

from __future__ import annotations

from typing import Any

from flint import arb

from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.codegen.graph import Node, in_order
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.symbols import remaining, tau


class BallArithmetic:
    """The elementary functions on Arb's balls."""

    sqrt, exp, expm1, log, log1p = map(staticmethod, (arb.sqrt, arb.exp, arb.expm1, arb.log, arb.log1p))
    sin, cos, sinh, cosh, tanh = map(staticmethod, (arb.sin, arb.cos, arb.sinh, arb.cosh, arb.tanh))

    @staticmethod
    def power(x: arb, p: Any) -> arb:
        """x^p."""
        return x**p

    @staticmethod
    def where_less(x: arb, c: arb, yes: Any, no: Any) -> arb:
        """``yes`` where x < c, ``no`` where x >= c, and both where that is not known."""
        if x < c:
            return arb(yes)
        return arb(no) if x >= c else arb(yes).union(arb(no))


_BALLS = BallArithmetic()


def at_point(output: Node, at: arb) -> arb:
    """The value of a graph in tau and r over the reals, at tau = ``at`` and r = 1 - ``at``.

    Raises:
        UnmappedError: a constant has no ball arithmetic.
    """
    inputs = {tau: at, remaining: 1 - at}
    found: dict[Node, arb] = {}
    for node in in_order(output):
        if node.op == "constant":
            found[node] = enclose(node.number)
        elif node.op == "input":
            found[node] = inputs[node.symbol]
        else:
            found[node] = OPERATIONS[node.op].evaluate(_BALLS, *(found[argument] for argument in node.args))
    return found[output]
