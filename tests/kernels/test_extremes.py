"""Guarantee 4: no overflow, NaN, exception or warning for any T up to 2^53 and any k and N, however extreme."""

import math
import random
import warnings
from itertools import product

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels

from .curves import GENERAL, NAMES, base_of, exact
from .extremes import LARGEST, LONGEST, SMALLEST, settings, steps
from .targets import TARGETS, evaluate

OURS = [target for target in TARGETS if target not in ("torch", "jax")]
# A curve that leaves [0, 1] for its k is at most 2 away from it: its rates are its own for eta_0 up to here.
HIGHEST = 2.0**1022

_EXPONENTS = (SMALLEST, 2.0**-1022, 1e-300, 1e-17, 1e-3, 0.5, 1.0, 60.5, 1e6, 1e17, 1e300, LARGEST)
_POWERS = (SMALLEST, 1e-300, 1e-3, 1.0, 50.0, 1e6, 1e300, LARGEST)
_RATES = (
    (0.1, 0.0),
    (0.1, 0.1),
    (HIGHEST, 0.0),
    (HIGHEST, 1e-300),
    (LARGEST, 0.0),
    (LARGEST, LARGEST),
    (SMALLEST, 0.0),
    (SMALLEST, SMALLEST),
    (0.0, 0.0),
)


def _grid(name):
    """Every extreme with every other."""
    if name.endswith("_linear_increment"):
        parameters = product((1 + 2.0**-52, *(k for k in _EXPONENTS if k > 1)), (0.0, SMALLEST, 0.5, 1.0))
    elif base_of(name) == "polynomial":
        parameters = product(_EXPONENTS, _POWERS)
    else:
        parameters = ((k,) for k in _EXPONENTS)
    for T, rates, values in product((1, 3, LONGEST), _RATES, parameters):
        for t in sorted({0, 1, T // 2, T - 1, T}):
            yield (t, T, *rates, *values)


def _random(name):
    rng = random.Random(name)
    for T, *rest in settings(name, 100, seed="extremes"):
        for t in steps(T, rng):
            yield (t, T, *rest)


@pytest.mark.parametrize("target", OURS)
@pytest.mark.parametrize("name", GENERAL)
def test_every_combination_of_extremes_gives_a_number(target, name):
    points = list(_grid(name))
    rates = evaluate(target, name, points)
    assert [point for point, rate in zip(points, rates, strict=True) if not math.isfinite(rate)] == []


@pytest.mark.parametrize("target", OURS)
def test_random_extremes_give_a_number(target):
    for name in NAMES:
        points = list(_random(name))
        rates = evaluate(target, name, points)
        assert [point for point, rate in zip(points, rates, strict=True) if not math.isfinite(rate)] == [], name


def _ordinary(name):
    """Parameters with which the curve stays in the range, and others with which it may not."""
    if "_k" in name:
        return [()]
    if name.endswith("_linear_increment"):
        return [(1.5, 0.5)]
    return [(0.5, 0.5), (4.0, 0.5)] if base_of(name) == "polynomial" else [(0.5,), (4.0,)]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", NAMES)
def test_the_largest_rates_give_numbers_along_the_whole_curve(target, name):
    """Also where the curve rises above eta_0: held there, and its own again where eta_0 leaves it room."""
    for values, eta_0 in product(_ordinary(name), (LARGEST, 1.7e308, HIGHEST)):
        points = [(t, 10, eta_0, 0.0, *values) for t in range(11)]
        rates = evaluate(target, name, points)
        assert all(map(math.isfinite, rates)), (eta_0, rates)
        if eta_0 == HIGHEST:
            true = [float(exact(name, *point) / HIGHEST) for point in points]
            assert [rate / HIGHEST for rate in rates] == pytest.approx(true, rel=1e-12, abs=1e-14)


@pytest.mark.parametrize("k", [60.5, 1e6, 1e300])
def test_large_exponents_neither_raise_nor_warn(k):
    """A form with t**k raises OverflowError here."""
    with warnings.catch_warnings(), np.errstate(all="raise"):
        warnings.simplefilter("error")
        rates = numpy_kernels.linear_warp(np.arange(0, 10**6 + 1, 10**5), 10**6, 0.1, 0.0, k)
        scalar = [python_kernels.linear_warp(t, 10**6, 0.1, 0.0, k) for t in range(0, 10**6 + 1, 10**5)]
    assert rates == pytest.approx(scalar, rel=1e-15)
    assert (rates[0], rates[-1]) == (0.1, 0.0)
    with pytest.raises(OverflowError):
        float(10**6) ** k
