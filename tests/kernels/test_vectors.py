"""Guarantee 2: one set of vectors for all targets, against mpmath: every error is within the declared bound."""

import functools
import math
import random
from itertools import starmap

import mpmath
import pytest

from kdecay_sym.generated import python_kernels

from .curves import FAMILIES, GENERAL, NAMES, exact, parameters, ulps
from .promises import bound
from .targets import TARGETS, evaluate

_COUNT = 25
_LENGTHS = (1, 2, 3, 7, 1000, 78_200, 10**6, 2**53)


def vectors(name, **limits):
    """Points of a kernel, in order of T: dense at both ends, at the seam and in between, eta_e = 0 and others."""
    rng = random.Random(name)
    for T in (*_LENGTHS, rng.randrange(10**3, 10**12)):
        for _ in range(_COUNT):
            yield (_step(rng, T), T, *rates(rng), *parameters(name, rng, **limits))


def _step(rng, T):
    near = min(T, int(10 ** rng.uniform(0, math.log10(T) + 1e-9)))
    return rng.choice([rng.randrange(T + 1), 0, T, T - near, T - near, near, round(rng.uniform(0.4, 0.8) * T)])


def rates(rng):
    eta_0 = 10 ** rng.uniform(-6, 1)
    return eta_0, rng.choice([0.0, 0.0, eta_0, eta_0 * rng.random(), eta_0 * 10 ** rng.uniform(-12, 0)])


def error(name, rate, true, point):
    """The error of a rate as a share of the bound that the kernel declares."""
    allowed, relative_to = bound(name, point[4:])
    if relative_to == "eta":
        return ulps(rate, true) / allowed
    with mpmath.workdps(60):
        return float(abs(mpmath.mpf(rate) - true) / math.ulp(point[2])) / allowed


@functools.cache
def with_truth(name, large=False):
    """The vectors of a kernel, and the exact rates; large: k and N beyond 8 and 2."""
    points = list(vectors(name, largest_k=100.0, largest_n=30.0) if large else vectors(name))
    return points, list(starmap(functools.partial(exact, name), points))


def worst(target, name, large=False):
    """The largest share of the declared bound, and where it is."""
    points, truth = with_truth(name, large)
    found = evaluate(target, name, points)
    shares = (error(name, *of) for of in zip(found, truth, points, strict=True))
    return max(zip(shares, points, strict=True))


@pytest.mark.parametrize("general", GENERAL)
@pytest.mark.parametrize("target", TARGETS)
def test_errors_are_within_the_declared_bound(target, general):
    for name in FAMILIES[general]:
        share, point = worst(target, name)
        assert share <= 1, (name, point, share * bound(name, point[4:])[0])


@pytest.mark.parametrize("general", GENERAL)
@pytest.mark.parametrize("target", TARGETS)
def test_errors_are_within_the_declared_bound_for_large_k_and_n(target, general):
    share, point = worst(target, general, large=True)
    assert share <= 1, (point, share * bound(general, point[4:])[0])


@pytest.mark.parametrize("general", GENERAL)
def test_a_kernel_with_another_exponent_is_caught(general):
    """The comparison can fail: the rates at k + 10^-9 are outside the bound somewhere."""
    points, truth = with_truth(general)
    kernel = python_kernels.KERNELS[general]
    moved = [kernel(*point[:4], point[4] + 1e-9, *point[5:]) for point in points]
    assert max(error(general, *of) for of in zip(moved, truth, points, strict=True)) > 1


@pytest.mark.parametrize("name", [name for name in NAMES if "_k" in name])
def test_half_integer_kernels_in_c_are_those_of_python_bit_for_bit(name):
    points, _ = with_truth(name)
    assert evaluate("c", name, points) == evaluate("python", name, points)
