"""Ends bit for bit, and the range in between, for rates and parameters of every size; 10^6 sets in `make test-full`."""

import math
import random

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels
from tests.kernels.curves import FALLS, MEETS_ENDS, base_of, split
from tests.kernels.targets import evaluate

# The warp forms of the bases that meet both ends, and the cosine's increment: their range is a theorem for every k.
RANGED = [name for name in FALLS if name in MEETS_ENDS]
SIZES = [5e-324, 1e-310, 2.2250738585072014e-308, 1e-30, 0.001, 0.1, 1.0, 3.7, 1e30, 1e300, math.nextafter(math.inf, 0)]


def size(rng):
    return rng.choice([rng.choice(SIZES), 10 ** rng.uniform(-6, 1), 10 ** rng.uniform(-307, 308), rng.random()])


def rates(rng):
    eta_0 = size(rng)
    return eta_0, rng.choice([0.0, eta_0, eta_0 * rng.random(), min(size(rng), eta_0), math.nextafter(eta_0, 0)])


def exponent(rng):
    return rng.choice([0.5, 1.0, 1.5, 2.0, 60.5, 10 ** rng.uniform(-3, 3), 10 ** rng.uniform(-300, 300), 5e-324, 1e308])


def setting(name, rng):
    """(T, eta_0, eta_e, *parameters)."""
    T = rng.choice([1, 2, 3, 2**53, 2**53 - 1, int(10 ** rng.uniform(0, 15.95))])
    general, folded = split(name)
    if folded:
        values = ()
    elif general.endswith("_linear_increment"):
        above = rng.choice([2.0**-52, 2.0 ** rng.uniform(-52, 10), 2.0 ** rng.uniform(10, 1000)])
        values = (1 + above, rng.choice([0.0, 1.0, rng.random()]))
    else:
        values = (exponent(rng), exponent(rng)) if base_of(general) == "polynomial" else (exponent(rng),)
    return T, *rates(rng), *values


def steps(T, rng):
    near = int(10 ** rng.uniform(0, 16))
    return [0, T, min(1, T), T - 1, rng.randrange(T + 1), max(T - near, 0), min(near, T)]


def check(name, count, seed):
    """``count`` parameter sets: seven steps of each through Python, and through NumPy at once in both formats."""
    rng = random.Random(f"{name}{seed}")
    for index in range(count):
        T, eta_0, eta_e, *_ = point = setting(name, rng)
        made = python_kernels.MAKE[name](*point)
        at = steps(T, rng)
        found = [made(t) for t in at]
        assert found[:2] == [eta_0, eta_e], point
        ranged = name in RANGED
        assert not ranged or all(eta_e <= rate <= eta_0 for rate in found), (at, point, found)
        # An array costs as much as twenty closures.
        if index % 10 == 0:
            check_arrays(name, np.array(at), point, ranged)


def check_arrays(name, at, point, ranged):
    _, eta_0, eta_e, *_ = point
    for dtype in (np.float64, np.float32):
        with np.errstate(over="ignore"):
            low, high = dtype(eta_e), dtype(eta_0)
            array = numpy_kernels.KERNELS[name](at, *point, dtype=dtype)
        assert array.dtype == dtype
        assert (array[0], array[1]) == (high, low), point
        assert not ranged or ((array >= low) & (array <= high)).all(), (at, point, array)


# In all 10^5 sets, and 10^6.
@pytest.mark.parametrize("name", MEETS_ENDS)
def test_the_ends_are_exact_and_the_range_is_kept(name):
    check(name, 100_000 // len(MEETS_ENDS) + 1, seed=0)


@pytest.mark.slow
@pytest.mark.parametrize("name", MEETS_ENDS)
def test_the_ends_are_exact_and_the_range_is_kept_a_million_times(name):
    check(name, 1_000_000 // len(MEETS_ENDS) + 1, seed=1)


@pytest.mark.parametrize("target", ["torch", "jax", "c", "js"])
def test_the_ends_of_every_target(target):
    for name in MEETS_ENDS:
        rng = random.Random(f"{name}{target}")
        points = []
        for _ in range(6 if target in ("torch", "jax") else 60):
            T, *rest = setting(name, rng)
            # XLA and JSON know no subnormal numbers.
            if min(value for value in rest if value) > 2.3e-308:
                points += [(t, T, *rest) for t in (0, T, rng.randrange(T + 1))]
        found = evaluate(target, name, points)
        assert found[0::3] == [point[2] for point in points[0::3]]
        assert found[1::3] == [point[3] for point in points[1::3]]
        if name in RANGED:
            assert all(point[3] <= rate <= point[2] for rate, point in zip(found, points, strict=True))
