"""eta(t + 1) <= eta(t) for every whole t, wherever the ledger says that the curve falls."""

import itertools
import random

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels
from tests.kernels.curves import GENERAL, NAMES, base_of, falls, split
from tests.kernels.targets import C_FLAGS, rises

RATES = [(0.1, 0.0), (0.1, 0.001), (1.0, 0.1), (0.3, 1e-12), (3e-4, 3e-5)]
GRID_K = [0.05, 0.5, 0.9, 1.0, 1.1, 1.5, 1.7, 2.0, 3.3, 5.0, 8.0, 60.5]
GRID_N = [0.3, 0.5, 1.0, 1.5, 2.0, 6.0]
SHARES = [0.0, 0.5, 1.0]
# As a compiler contracts products and sums that is told to use what this processor has.
CONTRACTED = ("-O3", "-march=native", "-ffp-contract=fast")


def grid(name):
    """The sets of parameters at which the curve falls."""
    general, folded = split(name)
    if folded:
        sets = [()]
    elif general.endswith("_linear_increment"):
        sets = itertools.product([k for k in GRID_K if k > 1], SHARES)
    elif base_of(general) == "polynomial":
        sets = itertools.product(GRID_K, GRID_N)
    else:
        sets = [(k,) for k in GRID_K]
    return [parameters for parameters in sets if falls(name, parameters)]


FALLING = [name for name in NAMES if grid(name)]


def random_settings(count, seed):
    """(name, T, eta_0, eta_e, *parameters) of curves that fall."""
    rng = random.Random(seed)
    found = 0
    while found < count:
        name = rng.choice(GENERAL) if rng.random() < 0.5 else rng.choice(FALLING)
        general, folded = split(name)
        k = rng.choice([rng.uniform(0.05, 8), 10 ** rng.uniform(-3, 2), 1 + 10 ** rng.uniform(-15, 0)])
        if general.endswith("_linear_increment"):
            k = max(k, 1 + 2.0**-52)
        extra = (rng.random(),) if general.endswith("_linear_increment") else ()
        extra = (10 ** rng.uniform(-1, 1),) if base_of(general) == "polynomial" else extra
        parameters = () if folded else (k, *extra)
        eta_0 = 10 ** rng.uniform(-6, 1)
        eta_e = rng.choice([0.0, eta_0 * rng.random(), eta_0 * 10 ** rng.uniform(-15, 0)])
        if falls(name, parameters):
            found += 1
            yield name, int(10 ** rng.uniform(0, 6)), eta_0, eta_e, *parameters


@pytest.mark.parametrize("name", FALLING)
@pytest.mark.parametrize("flags", [(), CONTRACTED], ids=["contracted-by-default", "contracted"])
def test_c_falls_at_every_step_of_every_t_up_to_2000(name, flags):
    # The flags are a matter of the kernel: half of the sets of a general kernel will do for the second.
    for index, parameters in list(enumerate(grid(name)))[:: 2 if flags else 1]:
        rates = RATES[index % len(RATES)]
        assert rises(name, 1, 2000, *rates, *parameters, flags=flags) == 0, (rates, parameters)


def test_c_falls_at_every_step_of_a_thousand_random_settings():
    for name, T, *rest in random_settings(1000, seed="c"):
        assert rises(name, T, T, *rest) == 0, (name, T, *rest)


def test_the_search_finds_a_rise():
    """The printed sign breaks at k = 3 for a long enough schedule."""
    assert rises("linear_additive_plus", 1, 2000, 0.1, 0.0, 3.0) > 1
    assert C_FLAGS


@pytest.mark.parametrize("name", FALLING)
def test_numpy_falls_at_every_step_of_every_t_up_to_2000(name):
    kernel = numpy_kernels.KERNELS[name]
    steps = np.arange(2001)
    sets = grid(name)
    # A third of the sets of a general kernel, another third for each name: C looks at all.
    for index, parameters in list(enumerate(sets))[len(name) % 3 :: 3] if len(sets) > 3 else enumerate(sets):
        eta_0, eta_e = RATES[index % len(RATES)]
        for T in range(1, 2001):
            rates = kernel(steps[: T + 1], T, eta_0, eta_e, *parameters)
            assert (rates[1:] <= rates[:-1]).all(), (T, eta_0, eta_e, parameters)


def test_numpy_falls_at_every_step_of_a_thousand_random_settings():
    for name, T, *rest in random_settings(1000, seed="numpy"):
        rates = numpy_kernels.KERNELS[name](np.arange(T + 1), T, *rest)
        assert (rates[1:] <= rates[:-1]).all(), (name, T, *rest)


MILLION = [
    ("linear_warp_k3_2",), ("linear_warp_k3",), ("linear_warp_k5",), ("linear_warp", 1.7), ("linear_warp", 0.3),
    ("linear_additive_plus", 1.5), ("polynomial_warp_k3_2_n2",), ("polynomial_warp_k3_2_n1_2",),
    ("polynomial_warp", 1.5, 0.9), ("polynomial_warp", 3.0, 4.0), ("polynomial_additive_minus_k3_2_n2",),
    ("cosine_warp_k3_2",), ("cosine_warp_k1",), ("cosine_warp", 2.7), ("exponential_anchored_warp", 1.5),
    ("exponential_warp", 0.8), ("htd_warp_k3_2",), ("htd_warp", 2.2), ("cosine_linear_increment", 1.5, 1.0),
    ("cosine_linear_increment", 3.0, 0.4),
]  # fmt: skip


@pytest.mark.parametrize("setting", MILLION, ids=lambda setting: "-".join(map(str, setting)))
def test_python_falls_at_every_step_of_a_million(setting):
    name, *parameters = setting
    assert falls(name, parameters)
    eta = python_kernels.MAKE[name](10**6, 0.1, 0.001, *parameters)
    before = eta(0)
    for t in range(1, 10**6 + 1):
        rate = eta(t)
        assert rate <= before, t
        before = rate
    assert before == eta(10**6 + 1)
