r"""What is certain of every node of a graph on every box of a branch: its value, its slope, and its error in floats.

A branch is covered by boxes in x, the distance from its end: x = tau in the start branch and x = r in the end branch.
The boxes grow geometrically from 2^-53, below which no step of T <= 2^53 comes, to where the branch ends; so what holds
relative to x is seen at every scale, and a finite cover proves it for every step.

The value of a node is bounded from its arguments' and, again by its slope, from its value in the middle of the box:
where terms cancel the second is much the sharper.

The error of a node, :math:`|\hat v - v|`, is bounded by the mean value theorem, with no term left out: each argument's
error times the largest slope over all values that either the exact or the computed arguments can take, and half a
unit in the last place of the largest result. Where a compiler contracts a product and a sum into a fused
multiply-add, one rounding less is made and the bounds hold as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from sympy import Symbol

from kdecay_sym.codegen.certificates.intervals import UNIT, Floats, IntervalArithmetic, Intervals
from kdecay_sym.codegen.graph import Node, in_order, is_float, nearest_float
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.codegen.rewriting import START
from kdecay_sym.symbols import remaining, tau

# The smallest tau and the smallest r that a step has; `n = T - t` is exact up to the same T.
LARGEST_EXPONENT = 53
LARGEST_T = 2.0**LARGEST_EXPONENT
# The step at which the branches meet is split T, rounded twice.
SPLIT_ERROR = 4 * UNIT
# Covers the few roundings in which an error bound itself is computed.
_SLACK = 1 + 64 * UNIT


@dataclass(frozen=True)
class Bounds:
    """What is certain of a node on each box.

    Attributes:
        value: the exact value.
        middle: the exact value in the middle of the box.
        slope: its exact derivative by tau.
        error: how far the computed value may be from the exact one.
        computed: the computed value.
    """

    value: Intervals
    middle: Intervals
    slope: Intervals
    error: Floats
    computed: Intervals


@dataclass(frozen=True)
class Branch:
    """One branch of a kernel.

    Attributes:
        anchor: `START` or `END`.
        output: the difference that the branch computes.
        boxes: the boxes in x, the smallest first.
        per_octave: how many of them reach from x to 2 x.
        nodes: the bounds of every node, ``output`` among them.
    """

    anchor: int
    output: Node
    boxes: Intervals
    per_octave: int
    nodes: Mapping[Node, Bounds]

    @property
    def bounds(self) -> Bounds:
        """The bounds of the difference itself."""
        return self.nodes[self.output]

    def tau_at(self, box: int) -> float:
        """A tau in the box."""
        x = float((self.boxes.lo[box] + self.boxes.hi[box]) / 2)
        return x if self.anchor == START else 1 - x


def cover(reach: float, per_octave: int) -> Intervals:
    """Boxes from 2^-53 to ``reach`` and a little beyond, each from x to 2^(1/per_octave) x."""
    end = reach * (1 + SPLIT_ERROR) + SPLIT_ERROR
    edges = _edges(per_octave)
    below = edges[edges < end]
    return Intervals(below, np.append(below[1:], end))


@cache
def _edges(per_octave: int) -> Floats:
    edges: Floats = np.exp2(np.arange(-LARGEST_EXPONENT * per_octave, 1) / per_octave)
    return edges


def branch(output: Node, anchor: int, split: float, per_octave: int = 64) -> Branch:
    """The bounds of a graph in tau and r over one branch.

    Args:
        output: the difference; its graph has no inputs but tau and r.
        anchor: `START` or `END`.
        split: the tau at which the branches meet.
        per_octave: how fine the boxes are.
    """
    boxes = cover(split if anchor == START else 1 - split, per_octave)
    middle = (boxes.lo + boxes.hi) / 2
    inputs = _Inputs(
        _values(boxes, anchor),
        _values(Intervals(middle, middle), anchor),
        (boxes - Intervals(middle, middle)).largest,
    )
    nodes: dict[Node, Bounds] = {}
    with np.errstate(all="ignore"):
        for node in in_order(output):
            nodes[node] = _bounds(node, [nodes[argument] for argument in node.args], inputs)
    return Branch(anchor, output, boxes, per_octave, nodes)


@dataclass(frozen=True)
class _Inputs:
    """tau and r on the boxes and in their middles, and how far the boxes reach from there."""

    values: Mapping[Symbol, Intervals]
    middles: Mapping[Symbol, Intervals]
    reach: Floats


def _values(x: Intervals, anchor: int) -> Mapping[Symbol, Intervals]:
    """Tau and r, from the one that is small."""
    beyond = 1 - x
    # n >= 1 and t >= 1: neither comes closer to 1 than 2^-53.
    beyond = Intervals(beyond.lo, np.minimum(beyond.hi, 1 - UNIT))
    return {tau: x, remaining: beyond} if anchor == START else {tau: beyond, remaining: x}


_ARITHMETIC = IntervalArithmetic()
_SLOPES = {tau: 1.0, remaining: -1.0}


def _bounds(node: Node, arguments: list[Bounds], inputs: _Inputs) -> Bounds:
    if node.op == "constant":
        return _constant(node)
    if node.op == "input":
        # t and n are exact: one division, rounded.
        value, slope = inputs.values[node.symbol], Intervals.point(_SLOPES[node.symbol])
        error = half_unit(value.largest)
        return Bounds(value, inputs.middles[node.symbol], slope, error, value.widened(error))
    operation = OPERATIONS[node.op]
    exact, computed = [of.value for of in arguments], [_reached(node, of, arguments) for of in arguments]
    value = operation.evaluate(_ARITHMETIC, *exact)
    slope = _slope(node, arguments, value)
    middle = operation.evaluate(_ARITHMETIC, *(of.middle for of in arguments))
    value = value.meet(middle + slope * Intervals(-inputs.reach, inputs.reach))
    error = _error(node, arguments, computed)
    return Bounds(value, middle, slope, error, value.widened(error))


def _slope(node: Node, arguments: list[Bounds], value: Intervals) -> Intervals:
    operation, exact = OPERATIONS[node.op], [of.value for of in arguments]
    if operation.selects:
        _, _, yes, no = arguments
        return _ARITHMETIC.where_less(exact[0], exact[1], yes.slope, no.slope)
    slope = Intervals.point(0.0)
    for partial, of in zip(operation.partials(_ARITHMETIC, value, *exact), arguments, strict=True):
        slope = slope + of.slope * partial
    return slope


def _error(node: Node, arguments: list[Bounds], computed: list[Intervals]) -> Floats:
    """The errors of the arguments, passed on, and the operation's own rounding."""
    operation = OPERATIONS[node.op]
    unrounded = operation.evaluate(_ARITHMETIC, *computed)
    error = np.zeros_like(unrounded.lo)
    for partial, of in zip(operation.partials(_ARITHMETIC, unrounded, *computed), arguments, strict=True):
        steepest = partial.largest if isinstance(partial, Intervals) else abs(partial)
        # An argument without error contributes none, however steep the operation is there.
        error = error + np.where(of.error == 0, 0.0, steepest * of.error)
    if operation.correctly_rounded:
        error = error + (half_unit(unrounded.largest) if operation.roundings else 0.0)
    else:
        error = error + operation.roundings * UNIT * unrounded.largest
    return error * _SLACK


def _reached(node: Node, of: Bounds, arguments: list[Bounds]) -> Intervals:
    """The exact and the computed values of an argument, and what lies between."""
    if node.op == "log_of_both" and of is arguments[0]:
        # Where log x is formed from c it is the logarithm of 1 - c, which is not the computed x.
        return of.computed.widened(arguments[1].error)
    return of.computed


def _constant(node: Node) -> Bounds:
    held = Intervals.point(nearest_float(node.number))
    exact = is_float(node.number)
    error = np.zeros_like(held.hi) if exact else half_unit(held.largest) * _SLACK
    value = held if exact else held.widened(error)
    return Bounds(value, value, Intervals.point(0.0), error, value)


def half_unit(largest: Floats) -> Floats:
    """The largest error in rounding to nearest a number that is at most so large."""
    # A power of two is a float; what is below it lies closer together.
    spacing: Floats = np.spacing(np.nextafter(largest, 0.0))
    return np.maximum(spacing / 2, _LEAST)


# The smallest float: an error below it is none.
_LEAST = 2.0**-1074
