"""The settings that a search for errors tries: where floating point tends to go wrong, and the neighbors of a point.

That is close to both ends and to a kernel's split, where tau or the remaining time passes a power of two, where a
mantissa is near 1 or near 2, where a parameter is round or next to a round number, and where eta_e is 0, tiny, or close
to eta_0.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

import numpy as np
from sympy import Symbol

from kdecay_sym.codegen.oracle import Dtype

LONGEST = 2**53
_ROUND = (
    0.1,
    0.2,
    0.25,
    1 / 3,
    0.5,
    2 / 3,
    0.75,
    0.9,
    1.0,
    1.1,
    1.25,
    1.5,
    2.0,
    2.5,
    3.0,
    3.5,
    4.0,
    5.0,
    6.0,
    7.0,
    8.0,
)
_ROUND_T = (1, 2, 3, 5, 7, 10, 100, 1000, 78_200, 10**6, 2**24 - 1, 2**24, 10**9, 2**53 - 1, 2**53)
# A range that goes further is not tried evenly beyond.
_UNIFORM_TO = 1e4
EPSILON = {"float64": 2.0**-52, "float32": 2.0**-23}


@dataclass(frozen=True)
class Range:
    """The values of a parameter: all from ``low`` to ``high``, or ``only`` those named."""

    low: float
    high: float
    only: tuple[float, ...] = ()

    def sample(self, rng: Random, dtype: Dtype) -> float:
        """A value: round, next to a round one, uniform, on a scale of sizes, all or large, or close to the low end."""
        if self.only:
            return rng.choice(self.only)
        kind = rng.random()
        if kind < 0.35:
            value = rng.choice([x for x in (*_ROUND, self.low, self.high) if self.low <= x <= self.high])
            return self.clip(nudged(value, rng, dtype) if kind < 0.15 else value, dtype)
        if kind < 0.65:
            return self.clip(rng.uniform(self.low, min(self.high, _UNIFORM_TO)), dtype)
        if kind < 0.9:
            sizes = rng.choice((30.0, math.log2(self.high) - math.log2(max(self.low, self.high * 2.0**-1000))))
            return self.clip(self.high * 2 ** -rng.uniform(0, sizes), dtype)
        return self.clip(self.low + (self.high - self.low) * 2 ** -rng.uniform(0, 60), dtype)

    def clip(self, value: float, dtype: Dtype) -> float:
        """The value, in the range, as a number of the format."""
        return min(max(rounded(value, dtype), self.low), self.high)


Splits = Callable[[int, tuple[float, ...]], Sequence[int]]


def no_split(T: int, parameters: tuple[float, ...]) -> Sequence[int]:
    """The splits of a kernel that is computed in one way throughout."""
    del T, parameters
    return ()


@dataclass(frozen=True)
class Domain:
    """What a search may try.

    Attributes:
        parameters: the range of each parameter, in the order in which the kernel takes them.
        eta_0: the range of eta_0; eta_e goes from 0 to eta_0.
        longest: T goes from 1 to this.
        splits: the steps at which a kernel passes from one computation to another, for a T and parameters.
        dtype: the format of every float that a kernel is given.
    """

    parameters: Mapping[Symbol, Range]
    eta_0: Range = field(default=Range(2.0**-1000, 1e300))
    longest: int = LONGEST
    splits: Splits = no_split
    dtype: Dtype = "float64"


@dataclass(frozen=True)
class Point:
    """The arguments of a kernel, in its order."""

    t: int
    T: int
    eta_0: float
    eta_e: float
    parameters: tuple[float, ...]

    def arguments(self) -> tuple[float, ...]:
        """As a kernel takes them."""
        return (self.t, self.T, self.eta_0, self.eta_e, *self.parameters)


def rounded(value: float, dtype: Dtype) -> float:
    """The nearest number of the format; in float32 no subnormal one, which the kernels do not take."""
    if dtype == "float64":
        return value
    return float(np.float32(value)) if abs(value) >= np.finfo(np.float32).tiny else 0.0


def nudged(value: float, rng: Random, dtype: Dtype) -> float:
    """A neighbor of a number, from one unit in its last place to a factor of two away, on a scale of sizes."""
    epsilon = EPSILON[dtype]
    factor = 1 + rng.choice((-1, 1)) * max(epsilon, 0.5 * epsilon ** rng.random())
    return rounded(value * factor, dtype)


def setting(domain: Domain, rng: Random) -> Point:
    """T, rates and parameters; the step is 0."""
    T = min(_sample_T(rng), domain.longest)
    eta_0 = _sample_eta_0(domain, rng)
    parameters = tuple(part.sample(rng, domain.dtype) for part in domain.parameters.values())
    return Point(0, T, eta_0, _sample_eta_e(eta_0, rng, domain.dtype), parameters)


def steps(point: Point, domain: Domain, rng: Random, count: int) -> list[int]:
    """Steps for a setting, dense near both ends, the splits and the powers of two."""
    T = point.T
    splits = list(domain.splits(T, point.parameters))
    found = []
    for _ in range(count):
        power = rng.randrange(T.bit_length())
        anchor = rng.choice([0, T, *splits, *splits, T >> power, T - (T >> power), None])
        if anchor is None:
            found.append(rng.randrange(T + 1))
        else:
            offset = rng.choice((0, 1, 2, _sized(T, rng)))
            found.append(_held(anchor + rng.choice((-1, 1)) * offset, T))
    return sorted(set(found))


def neighbor(point: Point, domain: Domain, rng: Random) -> Point:
    """A point close to another in one respect."""
    moves: list[Callable[[Point, Domain, Random], Point]] = [_move_t, _move_t, _move_T, _move_rates]
    if point.parameters:
        moves += [_move_parameter, _move_parameter]
    return rng.choice(moves)(point, domain, rng)


def _move_t(point: Point, domain: Domain, rng: Random) -> Point:
    del domain
    offset = rng.choice((1, 2, 3, _sized(point.T, rng)))
    return replace(point, t=_held(point.t + rng.choice((-1, 1)) * offset, point.T))


def _move_T(point: Point, domain: Domain, rng: Random) -> Point:
    """Another T, with the step, the remaining steps or their ratio kept."""
    kind = rng.randrange(4)
    if kind == 0:  # a common factor
        factor = rng.choice((2, 3, 5, 10))
        if point.T * factor <= domain.longest:
            return replace(point, t=point.t * factor, T=point.T * factor)
        return replace(point, t=point.t // factor, T=max(point.T // factor, 1))
    near = point.T + rng.choice((-1, 1)) * rng.choice((1, 2, _sized(point.T, rng)))
    T = _sample_T(rng) if kind == 1 else near
    T = min(max(T, 1), domain.longest)
    t = rng.choice((point.t, T - (point.T - point.t), point.t * T // point.T))
    return replace(point, t=_held(t, T), T=T)


def _move_rates(point: Point, domain: Domain, rng: Random) -> Point:
    eta_0, eta_e = point.eta_0, point.eta_e
    kind = rng.randrange(4)
    if kind == 0:
        eta_0 = domain.eta_0.clip(nudged(eta_0, rng, domain.dtype), domain.dtype)
    elif kind == 1:
        eta_0 = _sample_eta_0(domain, rng)
        eta_e = rounded(eta_e / point.eta_0 * eta_0, domain.dtype)
    elif kind == 2:
        eta_e = nudged(eta_e, rng, domain.dtype)
    else:
        eta_e = _sample_eta_e(eta_0, rng, domain.dtype)
    return replace(point, eta_0=eta_0, eta_e=min(eta_e, eta_0))


def _move_parameter(point: Point, domain: Domain, rng: Random) -> Point:
    """Another value of one parameter; the step stays, or keeps its distance from the split that is nearest."""
    which = rng.randrange(len(point.parameters))
    allowed = tuple(domain.parameters.values())[which]
    values = list(point.parameters)
    if allowed.only or rng.random() < 0.1:
        values[which] = allowed.sample(rng, domain.dtype)
    else:
        values[which] = allowed.clip(nudged(values[which], rng, domain.dtype), domain.dtype)
    moved = replace(point, parameters=tuple(values))
    before, after = (domain.splits(p.T, p.parameters) for p in (point, moved))
    if not before or len(before) != len(after) or rng.random() < 0.5:
        return moved
    old, new = min(zip(before, after, strict=True), key=lambda pair: abs(pair[0] - point.t))
    return replace(moved, t=_held(point.t - old + new, point.T))


def _sample_T(rng: Random) -> int:
    kind = rng.random()
    if kind < 0.3:
        return rng.choice(_ROUND_T)
    if kind < 0.5:
        return min(max((1 << rng.randrange(54)) + rng.choice((-1, 0, 1)), 1), LONGEST)
    return min(max(int(2 ** rng.uniform(0, 53)), 1), LONGEST)


def _sample_eta_0(domain: Domain, rng: Random) -> float:
    mantissa = rng.choice((1.0, 1 + 2 ** -rng.uniform(1, 52), 2 - 2 ** -rng.uniform(1, 52), rng.uniform(1, 2)))
    if rng.random() < 0.7:
        size = 2.0 ** rng.randint(-20, 4)
    else:
        size = 2.0 ** int(rng.uniform(np.log2(domain.eta_0.low), np.log2(domain.eta_0.high)))
    return domain.eta_0.clip(mantissa * size, domain.dtype)


def _sample_eta_e(eta_0: float, rng: Random, dtype: Dtype) -> float:
    """Zero, tiny, a fraction, close to eta_0 or equal to it."""
    fraction = rng.choice(
        (0.0, 0.0, 2 ** -rng.uniform(1, 80), 2 ** -rng.uniform(0, 1100), rng.random(), 0.5, 1.0, None)
    )
    if fraction is None:
        return min(nudged(eta_0, rng, dtype), eta_0)
    return min(rounded(eta_0 * fraction, dtype), eta_0)


def _sized(T: int, rng: Random) -> int:
    """An offset from 1 to T, on a scale of sizes."""
    return max(int(T ** rng.random()), 1)


def _held(t: int, T: int) -> int:
    return min(max(t, 0), T)
