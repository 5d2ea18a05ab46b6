"""Constant factors taken into what they multiply: a r (2 - r) becomes r (2 a - a r), with one rounding less on its way.

The same over the reals; which of the two is better in floats the running error says.
"""

from __future__ import annotations

from collections.abc import Callable

from kdecay_sym.checkers.arb_checker import finite_ball
from kdecay_sym.codegen.graph import Node, add, constant, divide, multiply, negative, subtract

_CONSTRUCTORS: dict[str, Callable[..., Node]] = {
    "neg": negative,
    "add": add,
    "sub": subtract,
    "mul": multiply,
    "div": divide,
}


def folded(node: Node) -> Node:
    """A graph with every constant factor inside a product with a sum that has a constant term, or a quotient by one."""
    if not node.args:
        return node
    args = [folded(argument) for argument in node.args]
    if node.op == "mul" and args[0].op == "constant" and (inside := _scaled(args[0], args[1])) is not None:
        return inside
    return _CONSTRUCTORS[node.op](*args) if node.op in _CONSTRUCTORS else Node(node.op, tuple(args))


def _scaled(factor: Node, node: Node) -> Node | None:
    """The product, with the factor inside; None where there is no constant to take it."""
    if node.op == "constant":
        return multiply(factor, node)
    if node.op in ("add", "sub") and any(argument.op == "constant" for argument in node.args):
        return _CONSTRUCTORS[node.op](
            *(_scaled(factor, argument) or multiply(factor, argument) for argument in node.args)
        )
    if node.op == "neg":
        inside = _scaled(factor, node.args[0])
        return None if inside is None else negative(inside)
    if node.op == "mul":
        for index, argument in enumerate(node.args):
            if (inside := _scaled(factor, argument)) is not None:
                other = node.args[1 - index]
                return multiply(inside, other) if index == 0 else multiply(other, inside)
    if node.op == "div":
        inverse = 1 / factor.number
        below = None if finite_ball(inverse) is None else _scaled(constant(inverse), node.args[1])
        return None if below is None or node.args[0].op == "constant" else divide(node.args[0], below)
    return None
