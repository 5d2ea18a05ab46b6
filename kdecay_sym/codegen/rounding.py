"""The running error of a graph: how far its float result may be from the exact one, to first order.

Each operation adds a rounding of its own, and the slopes from there to the result say what becomes of it. Sampled in
floats this ranks candidates; it proves nothing, the certificates do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
        """Return ``yes`` where x < c, ``no`` elsewhere."""
        return np.where(x < c, yes, no)


@dataclass(frozen=True)
class RunningError:
    """A value and its error, in units of 2^-53, to first order.

    Attributes:
        value: the value at each sample.
        most: the error if all roundings push the same way.
        likely: the error if they are independent of each other, and a library's functions twice as good as it must be
            granted: the root of the sum of the squares.
    """

    value: Samples
    most: Samples
    likely: Samples


def running_error(output: Node, inputs: Mapping[Symbol, Samples]) -> RunningError:
    """Value and error of ``output`` at each sample.

    Args:
        output: the node asked for.
        inputs: the value of every input, arrays of one shape.
    """
    value, weights, likely = _weights(output, inputs)
    with np.errstate(all="ignore"):
        return RunningError(value, np.sum(weights, axis=0), np.sqrt(np.sum(np.square(likely), axis=0)))


def _weights(output: Node, inputs: Mapping[Symbol, Samples]) -> tuple[Samples, list[Samples], list[Samples]]:
    """The value, and of each rounding on the way what it can make of it, at the most and as is likely."""
    shape = next(iter(inputs.values())).shape
    nodes = list(in_order(output))
    values: dict[Node, Samples] = {}
    slopes: dict[Node, Samples] = {node: np.zeros(shape) for node in nodes}
    slopes[output] = np.ones(shape)
    weights, likely = [], []
    with np.errstate(all="ignore"):
        for node in nodes:
            values[node] = _value(node, [values[argument] for argument in node.args], inputs, shape)
        # Backwards: what uses a node has passed on its slope before the node is looked at.
        for node in reversed(nodes):
            if (rounding := _rounding(node, values[node])) is not None:
                weights.append(np.abs(slopes[node]) * rounding)
                likely.append(weights[-1] / (OPERATIONS[node.op].roundings if node.args else 1))
            if node.args:
                arguments = [values[argument] for argument in node.args]
                partials = OPERATIONS[node.op].partials(_FLOATS, values[node], *arguments)
                for argument, partial in zip(node.args, partials, strict=True):
                    slopes[argument] = slopes[argument] + slopes[node] * partial
    return values[output], weights or [np.zeros(shape)], likely or [np.zeros(shape)]


def _value(node: Node, arguments: list[Samples], inputs: Mapping[Symbol, Samples], shape: tuple[int, ...]) -> Samples:
    if node.op == "constant":
        return np.full(shape, nearest_float(node.number))
    if node.op == "input":
        return inputs[node.symbol]
    value: Samples = OPERATIONS[node.op].evaluate(_FLOATS, *arguments)
    return value


def _rounding(node: Node, value: Samples) -> Samples | None:
    """The largest rounding of a node's own, in units of 2^-53; None where there is none."""
    if node.op == "constant":
        return None if is_float(node.number) else _half_unit(value)
    if node.op == "input":
        return _half_unit(value) if node.symbol in _DIVIDED else None
    operation = OPERATIONS[node.op]
    if operation.correctly_rounded:
        return _half_unit(value) if operation.roundings else None
    return np.abs(value) * operation.roundings


def _half_unit(value: Samples) -> Samples:
    """Half a unit in the last place, in units of 2^-53: for the same error twice as much of 1 as of almost 2."""
    half: Samples = np.spacing(np.abs(value)) * 2.0**52
    return half


_FLOATS = FloatArithmetic()
