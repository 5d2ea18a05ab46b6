r"""Why a computed node moves one way from step to step: by composition, or because its error is below its step.

From t to t + 1 the computed tau = t/T does not fall and the computed r = n/T does not rise, since rounding to nearest
is monotone. From there each node is given a direction by one of two certificates.

*Composition.* The operation is monotone in each argument, on a sign of its slope that is known for all computed values,
and the arguments that move all push the same way. The rounded result then moves that way too, for every T. The sign is
known over the hull of all the boxes of the branch, so the two steps need not share a box.

*Error below step.* From x to x' <= 2 x (every step but the one to the end itself, where the kernel returns the end's
rate) the exact node moves by at least |x' - x| m, where m is the least slope between the two, and |x' - x| = 1/T; so
the computed one cannot turn back if T times the errors at both steps is below m. This gives a largest T; and boxes
below 1/T, which no step comes to, need not be looked at.

A node whose direction is certified, by either, passes it on by composition to what uses it.

Fused multiply-add. In fl(a b + c) the product is not rounded. If a b was certified by composition, so is the unrounded
product, and with it the sum; if by its error, the unrounded product has an error no larger. Both certificates hold
however products and sums are contracted. Functions of a library are not taken to be monotone; only the second
certificate is open to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor, log2

import numpy as np

from kdecay_sym.codegen.certificates.bounds import LARGEST_T, Bounds, Branch
from kdecay_sym.codegen.certificates.intervals import Floats, IntervalArithmetic, Intervals
from kdecay_sym.codegen.graph import Node, in_order
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.symbols import remaining, tau

COMPOSITION, STEP = "composition", "error below step"
# For the few roundings in which a limit on T is computed.
_DOWN = 1 - 1e-12


@dataclass(frozen=True)
class Direction:
    """Which way a computed node moves as t rises.

    Attributes:
        sign: 1 if it does not fall, -1 if it does not rise, 0 if it is the same at every step.
        limit: the largest T for which that is certain.
        by: the certificates that it rests on.
    """

    sign: int
    limit: float = LARGEST_T
    by: frozenset[str] = frozenset()


def direction(branch: Branch) -> Direction | None:
    """The direction of what a branch computes; None if no certificate applies."""
    found: dict[Node, Direction | None] = {}
    for node in in_order(branch.output):
        composed = _composed(node, branch.nodes, found)
        if composed is None or composed.limit < LARGEST_T:
            composed = _better(composed, _by_error(branch.nodes[node], branch))
        found[node] = composed
    return found[branch.output]


def _better(one: Direction | None, other: Direction | None) -> Direction | None:
    if one is None or other is None:
        return one or other
    # Limits are told as powers of two.
    return other if floor(log2(other.limit)) > floor(log2(one.limit)) else one


_MOVES = {tau: 1, remaining: -1}


def _composed(node: Node, bounds: Mapping[Node, Bounds], found: Mapping[Node, Direction | None]) -> Direction | None:
    if node.op == "constant":
        return Direction(0)
    if node.op == "input":
        return Direction(_MOVES[node.symbol], by=frozenset({COMPOSITION}))
    operation = OPERATIONS[node.op]
    arguments = [found[argument] for argument in node.args]
    # Neither a library's functions nor a step from one computation to another are taken to be monotone.
    if (operation.selects or not operation.correctly_rounded) and any(of is None or of.sign for of in arguments):
        return None
    hulls = [bounds[argument].computed.hull() for argument in node.args]
    with np.errstate(all="ignore"):
        result = operation.evaluate(_ARITHMETIC, *hulls)
        partials = operation.partials(_ARITHMETIC, result, *hulls)
    pushes, limit, by = set(), LARGEST_T, frozenset({COMPOSITION})
    for partial, of in zip(partials, arguments, strict=True):
        if of is None:
            return None
        if of.sign:
            pushes.add(_sign(partial) * of.sign)
            limit, by = min(limit, of.limit), by | of.by
    if pushes <= {1} or pushes <= {-1}:
        return Direction(pushes.pop() if pushes else 0, limit, by)
    return None


_ARITHMETIC = IntervalArithmetic()


def _sign(partial: Intervals | float) -> int:
    """1 where nowhere negative, -1 where nowhere positive; 0 where neither is known."""
    ends = partial if isinstance(partial, Intervals) else Intervals.point(partial)
    return 1 if ends.lo >= 0 else -1 if ends.hi <= 0 else 0


def _by_error(bounds: Bounds, branch: Branch) -> Direction | None:
    boxes = branch.boxes
    least, sign = steepness(bounds, boxes)
    error = np.broadcast_to(bounds.error, boxes.lo.shape)
    with np.errstate(all="ignore"):
        room = _over_octave(least, np.minimum, branch.per_octave)
        limits = room / (2 * _over_octave(error, np.maximum, branch.per_octave))
    # What is not a number is not known.
    limits = np.where(limits > 0, limits, 0.0)
    from_here_on = np.minimum.accumulate(limits[::-1])[::-1]
    unseen_below = np.append(LARGEST_T, 1 / boxes.lo[1:])
    limit = float(np.max(np.minimum(from_here_on, unseen_below))) * _DOWN
    return Direction(sign, limit, frozenset({STEP})) if limit >= 2 else None


def steepness(bounds: Bounds, boxes: Intervals) -> tuple[Floats, int]:
    """The least absolute slope by tau on each box, not positive where its sign is not known, and that sign."""
    rising = np.broadcast_to(bounds.slope.lo, boxes.lo.shape)
    falling = np.broadcast_to(-bounds.slope.hi, boxes.lo.shape)
    return (rising, 1) if rising[-1] > 0 else (falling, -1)


def _over_octave(values: Floats, of_two: np.ufunc, per_octave: int) -> Floats:
    """The extreme over each box and all that reach up to twice as far."""
    result, reached, whole = values, 0, per_octave + 1
    while reached < whole:
        shift = min(reached + 1, whole - reached)
        result = of_two(result, np.append(result[shift:], np.repeat(result[-1:], shift)))
        reached += shift
    return result
