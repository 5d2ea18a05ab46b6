"""The running error of a graph: how far its float result may be from the exact one, to first order.

Each operation passes on its arguments' errors by its slopes and adds its own rounding. Sampled in floats this ranks
candidates; it proves nothing, the certificates do.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from sympy import Symbol

from kdecay_sym.codegen.graph import Node, in_order, is_float, nearest_float
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.symbols import remaining, tau

Samples = NDArray[np.float64]
# Inputs that are the result of one division; the others are given as floats.
_DIVIDED = (tau, remaining)


class FloatArithmetic:
    """The elementary functions on arrays of floats."""

    sqrt, power, exp, expm1, log, log1p = np.sqrt, np.power, np.exp, np.expm1, np.log, np.log1p
    sin, cos, sinh, cosh, tanh = np.sin, np.cos, np.sinh, np.cosh, np.tanh

    @staticmethod
    def where_less(x: Samples, c: Samples, yes: Samples | float, no: Samples | float) -> Samples:
        return np.where(x < c, yes, no)


def running_error(output: Node, inputs: Mapping[Symbol, Samples]) -> tuple[Samples, Samples]:
    """Value and error of ``output`` at each sample.

    Args:
        output: the node asked for.
        inputs: the value of every input, arrays of one shape.

    Returns:
        The value, and a bound of the error in units of 2^-53, to first order.
    """
    found: dict[Node, tuple[Samples, Samples]] = {}
    with np.errstate(all="ignore"):
        for node in in_order(output):
            found[node] = _step(node, [found[argument] for argument in node.args], inputs)
    return found[output]


_FLOATS = FloatArithmetic()


def _step(
    node: Node, arguments: list[tuple[Samples, Samples]], inputs: Mapping[Symbol, Samples]
) -> tuple[Samples, Samples]:
    shape = next(iter(inputs.values())).shape
    if node.op == "constant":
        value = np.full(shape, nearest_float(node.number))
        return value, np.abs(value) * (0 if is_float(node.number) else 1)
    if node.op == "input":
        value = inputs[node.symbol]
        return value, _half_unit(value) * (1 if node.symbol in _DIVIDED else 0)
    operation = OPERATIONS[node.op]
    values = [value for value, _ in arguments]
    result = operation.evaluate(_FLOATS, *values)
    partials = operation.partials(_FLOATS, result, *values)
    # An argument without error contributes none, however steep the operation is there.
    passed = sum(
        np.where(error == 0, 0.0, np.abs(partial) * error)
        for partial, (_, error) in zip(partials, arguments, strict=True)
    )
    return result, passed + (_half_unit(result) if operation.correctly_rounded else np.abs(result)) * operation.roundings


def _half_unit(result: Samples) -> Samples:
    """Half a unit in the last place, in units of 2^-53: for one and the same error twice as much of 1 as of almost 2."""
    half: Samples = np.spacing(np.abs(result)) * 2.0**52
    return half
