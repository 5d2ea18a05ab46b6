"""No overflow, no NaN, nothing complex and no warning, for every T up to 2^53 and all parameters that are admitted."""

import itertools
import math

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels
from tests.kernels.curves import GENERAL, base_of
from tests.kernels.targets import evaluate

LARGEST = math.nextafter(math.inf, 0)
LENGTHS = [1, 2, 3, 10**6, 2**31, 2**53 - 1, 2**53]
EXPONENTS = [5e-324, 1e-300, 1e-16, 1e-3, 0.5, 1.0, 1 + 2.0**-52, 60.5, 1e6, 1e16, 1e300, LARGEST]
POWERS = [5e-324, 1e-300, 1e-3, 1.0, 1 - 2.0**-53, 50.0, 1e16, 1e300, LARGEST]
RATES = [(0.1, 0.0), (LARGEST, 0.0), (LARGEST, 1.0), (5e-324, 0.0), (5e-324, 5e-324), (1e-310, 1e-320)]


def sets(name):
    if name == "cosine_linear_increment":
        return list(itertools.product([k for k in EXPONENTS if k > 1], [0.0, 5e-324, 0.5, 1.0]))
    if base_of(name) == "polynomial":
        return list(itertools.product(EXPONENTS, POWERS))
    return [(k,) for k in EXPONENTS]


def steps(T):
    return sorted({0, 1, T // 3, T // 2, max(T - 2, 0), T - 1, T})


def plausible(rate, eta_0):
    """A float of the size that |s| <= 2 allows; with the largest eta_0 an additive curve may leave the floats."""
    return type(rate) is float and not math.isnan(rate) and (abs(rate) <= 2 * eta_0 or eta_0 == LARGEST)


@pytest.mark.parametrize("name", GENERAL)
def test_python_and_numpy_at_the_extremes(name):
    for T, parameters, (eta_0, eta_e) in itertools.product(LENGTHS, sets(name), RATES):
        made = python_kernels.MAKE[name](T, eta_0, eta_e, *parameters)
        rates = [made(t) for t in steps(T)]
        assert all(plausible(rate, eta_0) for rate in rates), (T, parameters, eta_0, eta_e, rates)
        if T in (3, 2**53):
            array = numpy_kernels.KERNELS[name](np.array(steps(T)), T, eta_0, eta_e, *parameters)
            assert all(plausible(float(rate), eta_0) for rate in array), (T, parameters, eta_0, eta_e, array)


@pytest.mark.parametrize("target", ["torch", "jax", "c", "js"])
@pytest.mark.parametrize("name", GENERAL)
def test_other_targets_at_the_extremes(name, target):
    # XLA takes subnormal numbers for 0, and JSON has none.
    chosen = sets(name)[:: 3 if target in ("torch", "jax") else 1]
    normal = [values for values in chosen if min(value for value in (*values, 1.0) if value) > 1e-307]
    points = [(t, T, 0.1, 0.001, *values) for T in (3, 2**53) for values in normal for t in (1, T // 2, T - 1)]
    rates = evaluate(target, name, points)
    assert all(plausible(rate, 0.1) for rate in rates), [
        case for case in zip(points, rates, strict=True) if not plausible(case[1], 0.1)
    ]


def test_where_timm_overflows():
    """t^k overflows for T = 10^6, k = 60.5: the kernels never raise a step to a power."""
    with pytest.raises(OverflowError):
        _ = 999_999.0**60.5
    assert 0 < python_kernels.linear_warp(999_999, 10**6, 0.1, 0.0, 60.5) < 1e-5
