"""Which way to compute a curve: the candidate, and the seam between the branches, with the smallest error of eta.

The errors compared are running errors of eta for a tiny eta_e, the hardest case: the error of the difference, one
rounding each of D and of its product with the difference, and one of the sum. What counts is the worst along a branch.
The branches of a curve without parameters meet where they are equally wrong, to 1/64; of others where a formula says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from sympy import Expr, Rational, Symbol

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.graph import Node
from kdecay_sym.codegen.rewriting import END, START, candidates
from kdecay_sym.codegen.rounding import RunningError, Samples, running_error
from kdecay_sym.symbols import N, k, remaining, tau

# The rescued cosine's amplitude as users give it: a share, from 0 to 1, of the largest that is admissible.
SHARE = Symbol("amplitude", nonnegative=True)

# Where the branches of a curve without parameters may meet: numbers that are floats.
_GRID = 64
_SEAMS = range(_GRID // 8, _GRID - _GRID // 8 + 1)
# Steps dense at both ends; the others are no dyadic numbers, whose roundings are untypical.
_NEAR = np.geomspace(1e-9, 0.1, 60, endpoint=False)
_TAU = np.concatenate([_NEAR, np.linspace(0.1, 0.9, 241), 1 - _NEAR[::-1]])
_R = np.concatenate([1 - _NEAR, 1 - np.linspace(0.1, 0.9, 241), _NEAR[::-1]])
# Parameters on both sides of 1, and so large that what they multiply must not have lost its digits.
_SAMPLED: dict[Symbol, tuple[float, ...]] = {
    k: (0.01, 0.3, 0.8, 1.001, 1.5, 2.0, 3.3, 8.0, 60.5, 1e6),
    N: (0.3, 0.8, 1.001, 2.0, 5.5, 1e12),
    SHARE: (0.1, 0.9, 1.0),
}
_HOPELESS = 2.0**60
# A shape below this is no normal float; its errors count in units of it.
LEAST_NORMAL = 2.0**-1022
# Candidates whose errors differ by less than this, in octaves, count as equal: then the shortest is taken.
_ALIKE = 1 / 32


@dataclass(frozen=True)
class Choice:
    """The two differences, and the tau at which they meet."""

    start: Node
    end: Node
    split: Expr


def choose(shape: Expr, ends: tuple[float, float], split: Expr | None) -> Choice:
    """The best candidates for a shape.

    Args:
        shape: s(tau).
        ends: s(0) and s(1).
        split: the tau at which the branches meet; None for where the errors say, of a shape without parameters.
    """
    inputs = samples(shape)
    found = tuple(
        {node: running_error(node, inputs) for node in dict.fromkeys(candidates(shape, anchor))}
        for anchor in (START, END)
    )
    scale = _scale(found, ends)
    errors = tuple({node: _of_eta(of, scale) for node, of in group.items()} for group in found)
    where = _balanced(*errors) if split is None else split
    before = inputs[tau] <= running_error(graph.parameters_of(where), inputs).value
    start, end = (_best(group, inside) for group, inside in zip(errors, (before, ~before), strict=True))
    return Choice(start, end, where)


def _scale(found: Sequence[Mapping[Node, RunningError]], ends: tuple[float, float]) -> Samples:
    """What errors are relative to: the largest |s| from a step on. For a curve that falls to 0 that is s itself."""
    from_start, from_end = (_most_accurate(list(group.values())) for group in found)
    s = np.where(_TAU[:, None] < 1 / 2, ends[START] - from_start, ends[END] + from_end)
    largest: Samples = np.maximum.accumulate(np.abs(s)[::-1], axis=0)[::-1]
    return np.maximum(largest, LEAST_NORMAL)


def largest_size(shape: Expr, start: Node, end: Node, ends: tuple[float, float]) -> float:
    """The largest |s| along the curve, but for roundings.

    Raises:
        OverflowError: no value of it is a finite number.
    """
    inputs = samples(shape)
    from_start, from_end = (running_error(node, inputs).value for node in (start, end))
    s = np.where(inputs[tau] < 1 / 2, ends[START] - from_start, ends[END] + from_end)
    if not np.isfinite(s).any():
        raise OverflowError(f"{shape} overflows everywhere")
    return round(float(np.nanmax(np.abs(s))), 9)


def _most_accurate(found: Sequence[RunningError]) -> Samples:
    """The values of the candidates, at each sample of the one with the smallest relative error."""
    with np.errstate(all="ignore"):
        errors = [_finite(of.most / np.abs(of.value)) for of in found]
    values = np.array([of.value for of in found])
    chosen: Samples = np.take_along_axis(values, np.argmin(errors, axis=0)[None], axis=0)[0]
    return chosen


def _of_eta(of: RunningError, scale: Samples) -> tuple[Samples, Samples]:
    """The error of eta in octaves, at the most and as is likely: of the difference, D, their product and the sum."""
    with np.errstate(all="ignore"):
        most = (of.most + 2 * np.abs(of.value)) / scale + 1
        likely = np.sqrt((of.likely**2 + 2 * of.value**2) / scale**2 + 1)
    return np.log2(_finite(most)), np.log2(_finite(likely))


def _finite(error: Samples) -> Samples:
    limited: Samples = np.minimum(np.nan_to_num(error, nan=_HOPELESS, posinf=_HOPELESS), _HOPELESS)
    return limited


_Errors = Mapping[Node, tuple[Samples, Samples]]


def _balanced(start: _Errors, end: _Errors) -> Rational:
    """The seam for which the larger error of the branches is least; of several the one with the least likely error."""
    (start_most, start_likely), (end_most, end_likely) = (
        np.min(list(of.values()), axis=0)[..., 0] for of in (start, end)
    )

    def most(seam: int) -> float:
        at = _after(seam)
        return float(max(start_most[:at].max(), end_most[at:].max()))

    def likely(seam: int) -> tuple[float, int]:
        at = _after(seam)
        return round(float(start_likely[:at].sum() + end_likely[at:].sum()), 6), seam

    least = min(map(most, _SEAMS))
    return Rational(min((seam for seam in _SEAMS if most(seam) <= least + _ALIKE), key=likely), _GRID)


def _after(seam: int) -> int:
    """The first step after a seam."""
    return int(np.searchsorted(_TAU, seam / _GRID, side="right"))


def _best(errors: _Errors, inside: NDArray[np.bool_]) -> Node:
    """The candidate whose worst error, as a mean in octaves over the parameters, is least; of several the shortest."""
    worst = {node: float(np.max(np.where(inside, most, 0.0), axis=0).mean()) for node, (most, _) in errors.items()}
    good = [node for node, octaves in worst.items() if octaves <= min(worst.values()) + _ALIKE]
    return min(good, key=lambda node: (sum(1 for _ in graph.in_order(node)), round(worst[node], 6), str(node)))


def samples(
    shape: Expr, parameters: Mapping[Symbol, tuple[float, ...]] = MappingProxyType(_SAMPLED)
) -> Mapping[Symbol, Samples]:
    """tau, r and parameters: one row a step, one column a set of parameters."""
    used = [symbol for symbol in parameters if symbol in shape.free_symbols]
    grid = np.meshgrid(*(np.array(parameters[symbol]) for symbol in used)) if used else []
    columns = {symbol: values.ravel() for symbol, values in zip(used, grid, strict=True)}
    if k in columns and SHARE in columns:
        keep = columns[k] > 1
        columns = {symbol: values[keep] for symbol, values in columns.items()}
    count = len(next(iter(columns.values()))) if columns else 1
    steps = {tau: _TAU, remaining: _R}
    return {symbol: np.repeat(values[:, None], count, axis=1) for symbol, values in steps.items()} | {
        symbol: np.repeat(values[None, :], len(_TAU), axis=0) for symbol, values in columns.items()
    }
