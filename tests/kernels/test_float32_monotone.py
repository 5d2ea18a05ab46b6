"""The rate never rises in float32, for the kernels, parameters and lengths for which the headers say so."""

import random

import numpy as np
import pytest

from .curves import GENERAL, NAMES, split
from .promises import KERNELS, satisfies
from .test_monotone import rises

# Kernels with their k and N as numbers, one of each curve, and lengths; all of them in the slow test.
FOLDED = [name for name in NAMES if split(name)[1] and satisfies("monotone", name, ())]
QUICK = ("linear_warp_k1", "linear_warp_k3_2", "polynomial_warp_k3_2_n1_2", "cosine_warp_k3_2", "htd_warp_k5")
LENGTHS = (999_983, 10**6)
RATES = ((0.1, 0.0), (0.10000000149011612, 1.0000000116860974e-07), (1.0, 0.3))
HIGHEST_K, LONGEST, LARGEST_SHARE = 8.0, 10**5, 0.9


def _torch(name, T, *rates):
    torch = pytest.importorskip("torch")
    from kdecay_sym.generated.torch_kernels import KERNELS as EMITTED

    return EMITTED[name](torch.arange(T + 1), T, *rates, compute=torch.float32).numpy()


def _jax(name, T, *rates):
    pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
    from kdecay_sym.generated.jax_kernels import KERNELS as EMITTED

    # As many steps as the next power of two, of which those beyond T are not looked at: XLA compiles for each size.
    steps = np.arange(1 << T.bit_length(), dtype=np.int32)
    return np.asarray(EMITTED[name](steps, T, *rates))[: T + 1]


FLOAT32 = {"torch": _torch, "jax": _jax}


def settings(count, longest, seed=0):
    """Random (name, (T, eta_0, eta_e, *parameters)) of kernels that take parameters, as far as the headers go."""
    rng = random.Random(seed)
    while count:
        name = rng.choice(GENERAL)
        values = _values(name, rng)
        if satisfies("monotone", name, values):
            count -= 1
            T = rng.choice([longest, int(longest ** rng.random())])
            eta_0 = rng.choice([0.1, 1.0, 10 ** rng.uniform(-6, 1)])
            yield name, (T, eta_0, eta_0 * rng.choice([0.0, 1e-7, rng.random()]), *values)


def _values(name, rng):
    low = 1.001 if name == "cosine_linear_increment" else 0.01
    k = rng.choice([1.5, 2.0, HIGHEST_K, rng.uniform(low, HIGHEST_K)])
    others = {"cosine_linear_increment": [0.0, 0.5, LARGEST_SHARE]}.get(name, [0.5, 2.0, rng.uniform(0.1, 2)])
    given = (k, rng.choice(others))[: len(KERNELS[name].parameters)]
    return tuple(float(np.float32(value)) for value in given)


def check(target, name, setting):
    rates = FLOAT32[target](name, *setting)
    assert rates.dtype == np.float32
    assert rises(rates) == [], (name, setting)


@pytest.mark.parametrize("target", FLOAT32)
@pytest.mark.parametrize("name", QUICK)
def test_no_step_rises_up_to_a_million(target, name):
    for T, rates in zip(LENGTHS, RATES, strict=False):
        check(target, name, (T, *rates))


@pytest.mark.slow
@pytest.mark.parametrize("target", FLOAT32)
@pytest.mark.parametrize("name", FOLDED)
def test_no_step_rises_for_any_of_many_lengths(target, name):
    for T in (*range(1, 200), 65_537, 524_287, *LENGTHS):
        for rates in RATES:
            check(target, name, (T, *rates))


@pytest.mark.parametrize("target", FLOAT32)
@pytest.mark.parametrize("count", [10, pytest.param(500, marks=pytest.mark.slow)])
def test_no_step_rises_with_parameters(target, count):
    for name, setting in settings(count, LONGEST):
        check(target, name, setting)


def test_a_rise_is_found():
    """Beyond what is tested there are rises: from 2^23 steps on whole numbers are rounded."""
    rates = _torch("linear_warp_k1", 16_777_217, *RATES[1])
    assert rises(rates)[0] == 8_388_608


@pytest.mark.parametrize("target", FLOAT32)
def test_the_headers_say_for_which_precision_and_length(target):
    module = __import__(f"kdecay_sym.generated.{target}_kernels", fromlist=["KERNELS"])
    for name in NAMES:
        text = " ".join(module.KERNELS[name].__doc__.split())
        assert "Monotone in float64: " in text
        said = text.partition("Monotone in float32: ")[2]
        if name in FOLDED:
            assert said.startswith("tested (T <= 10^6); beyond, roundings may make it rise")
        elif name in GENERAL:
            assert said.startswith("tested (for the parameters with which the curve falls, k <= 8")
