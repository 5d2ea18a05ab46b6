"""Guarantee 2: one set of vectors for all targets, against mpmath: every error is within the declared bound."""

import functools
import math
import random
from itertools import starmap

import mpmath
import pytest

from kdecay_sym.codegen.search import split_at
from kdecay_sym.generated import python_kernels

from .curves import FAMILIES, GENERAL, NAMES, exact, extreme_parameters, parameters, ulps
from .promises import KERNELS, bound
from .targets import TARGETS, evaluate

_COUNT = 25
_LENGTHS = (1, 2, 3, 7, 1000, 78_200, 10**6, 2**53)


def vectors(name, **limits):
    """Points of a kernel, in order of T: dense at both ends, at the seam and in between, eta_e = 0 and others."""
    rng = random.Random(name)
    for T in (*_LENGTHS, rng.randrange(10**3, 10**12)):
        for _ in range(_COUNT):
            yield (_step(rng, T), T, *rates(rng), *parameters(name, rng, **limits))


def extremes(name, count):
    """Points with k and N of every size: at the seam, where the curve has fallen after it, and elsewhere."""
    rng = random.Random(name)
    kernel = KERNELS[name]
    seams = split_at(kernel.split, kernel.parameters)
    for _ in range(count):
        T = rng.choice([*_LENGTHS[2:], rng.randrange(10, 100), int(10 ** rng.uniform(1, 15.9))])
        values = extreme_parameters(name, rng)
        (seam,) = seams(T, values)
        after = int(seam * 10 ** min(rng.uniform(0, 4) / values[0], 15.0))
        t = rng.choice([seam, seam + 1, seam + rng.randrange(-3, 4), after, after, _step(rng, T)])
        yield (min(max(t, 0), T), T, *rates(rng), *values)


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


@pytest.mark.parametrize("count", [pytest.param(400, id="400"), pytest.param(10_000, id="1e4", marks=pytest.mark.slow)])
@pytest.mark.parametrize("general", GENERAL)
@pytest.mark.parametrize("target", TARGETS)
def test_errors_are_within_the_declared_bound_for_parameters_of_every_size(target, general, count):
    if general == "cosine_linear_increment":
        pytest.skip("its k is above 1: in the vectors")
    points = list(extremes(general, count if target != "jax" else 60))
    found = evaluate(target, general, points)
    shares = (error(general, rate, exact(general, *of), of) for rate, of in zip(found, points, strict=True))
    share, point = max(zip(shares, points, strict=True))
    assert share <= 1, (point, share * bound(general, point[4:])[0])


# Points at which kernels have been wrong, of (1 - tau^k)^N and of (1 - tau)^N + tau^k - tau: t, T, eta_0, eta_e, k, N.
_FOUND = [
    ("polynomial_additive_plus", (22, 2000, 1.9, 0.0, 2.8200655650623396e-08, 825.3599243632073)),
    ("polynomial_additive_plus", (51, 10**6, 1.9999, 0.0, 2.493022872846298e-05, 289149.7244716747)),
    ("polynomial_additive_plus", (63, 2**53, 1.9999, 0.0, 2.2251536863520644e-06, 5552755423554514.0)),
    *(("polynomial_warp", (t, 192912, 0.1, 0.0, 16.915655184245495, 4236772987686116.5)) for t in range(22490, 22510)),
    *(("polynomial_warp", (t, 1000, 0.1, 0.0, 10.0, 2.0**54)) for t in range(20, 40)),
    *(("polynomial_warp", (t, 10, 0.1, 0.0, 60.5, 6e46)) for t in range(1, 10)),
]


@pytest.mark.parametrize("target", TARGETS)
def test_large_powers_give_right_rates(target):
    for name, point in _FOUND:
        (rate,) = evaluate(target, name, [point])
        assert error(name, rate, exact(name, *point), point) <= 1, (name, point, rate)


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
