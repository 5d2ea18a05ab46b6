"""The generated kernels against mpmath, against each other, and at the ends."""

import itertools
import math
import random

import mpmath
import numpy as np
import pytest
import torch

from kdecay_sym.generated import numpy_kernels, python_kernels, torch_kernels

# The curves once more, in mpmath's arithmetic and by hand: an oracle that shares nothing with the generator.
ORACLES = {
    "linear_warp": lambda u, k: 1 - u**k,
    "linear_additive": lambda u, k, s: 1 - u + s * (u**k - u),
    "polynomial_warp": lambda u, k, n: (1 - u**k) ** n,
    "polynomial_additive": lambda u, k, n, s: (1 - u) ** n + s * (u**k - u),
    "cosine_warp": lambda u, k: (1 + mpmath.cos(mpmath.pi * u**k)) / 2,
    "cosine_linear_increment": lambda u, k, a: (
        (1 + mpmath.cos(mpmath.pi * u)) / 2
        + a * mpmath.pi**2 / (2 * k * (k - 1)) * (k * u**k - (k - 1) * u ** (k + 1) - u)
    ),
    "cosine_additive": lambda u, k, s: (1 + mpmath.cos(mpmath.pi * u)) / 2 + s * (u**k - u),
}
NAMES = sorted(ORACLES)
# Of eta_0; a handful of roundings of values of the size of eta_0.
TOLERANCE = 8 * 2.0**-53


def parameters(name, rng):
    if name == "cosine_linear_increment":
        k = rng.choice([1 + 2.0**-52, 1 + 1e-9, 1.1, 1.5, 2.0, 3.0, rng.uniform(1, 12) + 1e-9])
        return (k, rng.choice([0.0, 1.0, rng.random()]))
    k = rng.choice([0.5, 1.0, 1.5, 2.0, 3.0, rng.uniform(0.05, 12)])
    power = (rng.choice([0.5, 1.0, 2.0, rng.uniform(0.1, 6)]),) if name.startswith("polynomial") else ()
    sign = (rng.choice([1.0, -1.0]),) if name.endswith("additive") else ()
    return (k, *power, *sign)


def exact(name, t, big_t, eta_0, eta_e, values):
    with mpmath.workprec(200):
        u = mpmath.mpf(t) / big_t
        shape = ORACLES[name](u, *map(mpmath.mpf, values))
        return mpmath.mpf(eta_e) + (mpmath.mpf(eta_0) - mpmath.mpf(eta_e)) * shape


def cases(name, count=400, seed=0):
    rng = random.Random(f"{name}{seed}")
    for _ in range(count):
        big_t = rng.choice([1, 2, 7, 1000, 78_200, 10**6, 2**53 - 1])
        t = rng.choice([rng.randrange(big_t + 1), 0, big_t, big_t - 1, min(1, big_t)])
        eta_0 = 10 ** rng.uniform(-6, 1)
        eta_e = rng.choice([0.0, eta_0, eta_0 * rng.random(), eta_0 * 1e-9])
        yield t, big_t, eta_0, eta_e, parameters(name, rng)


def allowed(name, t, big_t, eta_0, values):
    """The declared bound: 8 ulp of eta_0, and for a power the change that rounding its base by 2^-50 makes to it."""
    bound = eta_0 * TOLERANCE
    if not name.startswith("polynomial"):
        return bound
    with mpmath.workprec(200):
        u = mpmath.mpf(t) / big_t
        base = 1 - u ** mpmath.mpf(values[0]) if name.endswith("warp") else 1 - u
        slack, power = mpmath.mpf(2) ** -50, mpmath.mpf(values[1])
        change = max(abs((base + slack) ** power - base**power), abs(base**power - max(base - slack, 0) ** power))
        return bound + eta_0 * change


@pytest.mark.parametrize("name", NAMES)
def test_python_kernels_against_mpmath(name):
    kernel = python_kernels.KERNELS[name]
    for t, big_t, eta_0, eta_e, values in cases(name):
        error = abs(kernel(t, big_t, eta_0, eta_e, *values) - exact(name, t, big_t, eta_0, eta_e, values))
        assert error <= allowed(name, t, big_t, eta_0, values), (t, big_t, eta_0, eta_e, values)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("target", ["numpy", "torch"])
def test_array_kernels_against_mpmath(name, target):
    for t, big_t, eta_0, eta_e, values in cases(name, count=120, seed=target):
        if target == "numpy":
            got = float(numpy_kernels.KERNELS[name](np.array([t]), big_t, eta_0, eta_e, *values)[0])
        else:
            got = float(torch_kernels.KERNELS[name](torch.tensor([t]), big_t, eta_0, eta_e, *values)[0])
        error = abs(got - exact(name, t, big_t, eta_0, eta_e, values))
        assert error <= allowed(name, t, big_t, eta_0, values), (t, big_t, eta_0, eta_e, values)


@pytest.mark.parametrize("name", NAMES)
def test_a_kernel_with_another_exponent_is_caught(name):
    """The comparison above can fail: the same kernel at k + 10^-9 is outside the tolerance somewhere."""
    kernel = python_kernels.KERNELS[name]
    assert any(
        abs(kernel(t, big_t, eta_0, eta_e, values[0] + 1e-9, *values[1:]) - exact(name, t, big_t, eta_0, eta_e, values))
        > allowed(name, t, big_t, eta_0, values)
        for t, big_t, eta_0, eta_e, values in cases(name)
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_ends_are_exact_bit_for_bit(name):
    rng = random.Random(name)
    for _ in range(2000):
        eta_0 = rng.choice([10 ** rng.uniform(-300, 300), 0.1, 5e-324])
        eta_e = rng.choice([0.0, eta_0, eta_0 * rng.random()])
        big_t, values = rng.randrange(1, 2**53), parameters(name, rng)
        ends = np.array([0, big_t])
        assert [python_kernels.KERNELS[name](t, big_t, eta_0, eta_e, *values) for t in (0, big_t)] == [eta_0, eta_e]
        assert numpy_kernels.KERNELS[name](ends, big_t, eta_0, eta_e, *values).tolist() == [eta_0, eta_e]
        assert torch_kernels.KERNELS[name](torch.tensor(ends), big_t, eta_0, eta_e, *values).tolist() == [eta_0, eta_e]


@pytest.mark.parametrize("amplitude", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("k", [1 + 2.0**-52, 1.0001, 1.5, 2.0, 7.3, 60.5, 1e6])
def test_the_linear_increment_falls_within_the_range(k, amplitude):
    for big_t in (1, 2, 3, 1000, 100_000):
        rates = numpy_kernels.cosine_linear_increment(np.arange(big_t + 1), big_t, 0.1, 0.001, k, amplitude)
        assert (rates >= 0.001).all()
        assert (rates <= 0.1).all()
        assert np.diff(rates).max() <= 2.0**-56, (big_t, k, amplitude)


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("warp")])
def test_warp_stays_in_range_and_is_real_at_the_extremes(name):
    power = [(0.01,), (1.0,), (50.0,)] if name.startswith("polynomial") else [()]
    settings = itertools.product(
        [1, 3, 10**6, 2**53], [1e-3, 0.5, 60.5, 1e6], power, [(0.1, 0.0), (0.1, 0.1), (3.0, 1e-300)]
    )
    for big_t, k, n, (eta_0, eta_e) in settings:
        steps = np.unique(np.array([0, 1, big_t // 3, big_t // 2, big_t - 1, big_t]))
        for values in (
            [python_kernels.KERNELS[name](int(t), big_t, eta_0, eta_e, k, *n) for t in steps],
            numpy_kernels.KERNELS[name](steps, big_t, eta_0, eta_e, k, *n),
            torch_kernels.KERNELS[name](torch.tensor(steps), big_t, eta_0, eta_e, k, *n).tolist(),
        ):
            assert all(math.isfinite(value) and eta_e <= value <= eta_0 for value in values)


def test_numpy_keeps_the_shape_and_torch_the_device():
    steps = np.arange(12).reshape(3, 4)
    assert numpy_kernels.linear_warp(steps, 12, 0.1, 0.0, 1.5).shape == (3, 4)
    rates = torch_kernels.linear_warp(torch.tensor(steps), 12, 0.1, 0.0, 1.5)
    assert (rates.shape, rates.dtype) == (torch.Size([3, 4]), torch.float64)


def test_the_kernels_hold_the_floor_after_the_end():
    for name in NAMES:
        values = parameters(name, random.Random(1))
        assert python_kernels.KERNELS[name](11, 10, 0.1, 0.01, *values) == 0.01
        assert numpy_kernels.KERNELS[name](np.array([11, 10**9]), 10, 0.1, 0.01, *values).tolist() == [0.01, 0.01]
        assert torch_kernels.KERNELS[name](torch.tensor([11]), 10, 0.1, 0.01, *values).tolist() == [0.01]
