"""Guarantee 3: the rate never rises from a step to the next, for every integer step, wherever the curve falls."""

import math
import random
from itertools import product

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels

from . import extremes
from .curves import FAMILIES, GENERAL, MEETS_ENDS, NAMES, base_of, parameters, split
from .promises import satisfies
from .targets import C_FLAGS, FUSED, as_doubles, c_library, evaluate

BUILDS = [pytest.param(C_FLAGS, id="c"), pytest.param(FUSED, id="c-fused")]
_RATES = ((0.1, 0.0), (0.1, 0.001))
_K = (0.01, 0.3, 1.0, 1.5, 2.7, 8.0, 60.5)
_N = (0.1, 1.0, 3.3)

# The kernel and its parameters; the first few are run always.
SETTINGS = [
    ("linear_warp_k3_2", ()),
    ("polynomial_warp_k5_2_n2", ()),
    ("cosine_warp", (1.5,)),
    ("linear_warp", (1.5,)),
    ("linear_warp", (0.3,)),
    ("linear_warp_k2", ()),
    ("linear_warp_k5", ()),
    ("polynomial_warp", (1.5, 0.5)),
    ("polynomial_warp", (2.7, 3.3)),
    ("polynomial_warp_k3_2_n1_2", ()),
    ("polynomial_warp_k3_n2", ()),
    ("cosine_warp_k3_2", ()),
    ("cosine_warp", (0.7,)),
    ("cosine_linear_increment", (1.5, 1.0)),
    ("exponential_warp", (1.5,)),
    ("exponential_anchored_warp_k3_2", ()),
    ("htd_warp", (1.5,)),
    ("htd_warp_k2", ()),
    ("polynomial_additive_minus_k4_n2", ()),
    ("linear_additive_plus_k3_2", ()),
]
_QUICK = 3


def grid(name):
    """Parameters of a kernel for which its curve falls: all of k and N for the general ones."""
    general, folded = split(name)
    if folded:
        values = [()]
    elif general.endswith("_linear_increment"):
        values = product((1 + 2.0**-52, 1.001, 1.5, 3.0), (0.3, 1.0))
    elif base_of(general) == "polynomial":
        values = product(_K, _N)
    else:
        values = ((k,) for k in _K)
    return [of for of in values if satisfies("monotone", name, of)]


def random_settings(count, seed=0):
    """Random (name, (T, eta_0, eta_e, *parameters)) with T up to 10^6, of curves that fall; every third an extreme."""
    rng = random.Random(seed)
    while count:
        name = rng.choice(FAMILIES[rng.choice(GENERAL)])
        far = rng.random() < 1 / 3
        values = extremes.parameters(name, rng) if far else parameters(name, rng)
        rates = extremes.rates(rng) if far else (10 ** rng.uniform(-6, 1), rng.choice([0.0, 1e-7]))
        if satisfies("monotone", name, values):
            count -= 1
            yield name, (int(10 ** rng.uniform(0, 6)), *rates, *values)


def first_rise(library, name, setting):
    """The step after which the rate rises; -1 if it never does."""
    values = np.array([0.0, *setting], dtype=np.float64)
    return library.first_rise(library[name], as_doubles(values))


def rises(rates):
    return np.flatnonzero(~(np.diff(rates) <= 0)).tolist()


@pytest.mark.parametrize("general", GENERAL)
@pytest.mark.parametrize(
    ("flags", "longest"), [pytest.param(C_FLAGS, 2000, id="c"), pytest.param(FUSED, 1000, id="c-fused")]
)
def test_no_step_rises_for_any_length(flags, longest, general):
    library = c_library(flags)
    for name in FAMILIES[general]:
        for values, rates in product(grid(name), _RATES):
            setting = np.array([0.0, 0.0, *rates, *values])
            broken = library.any_break(library[name], library.first_rise, as_doubles(setting), 1.0, longest)
            assert not broken, (name, setting.tolist())


@pytest.mark.parametrize("general", GENERAL)
def test_no_step_rises_in_numpy_for_any_length_up_to_2000(general):
    """Each length in one call; every seventh, and all of them in the slow test below."""
    for name in FAMILIES[general]:
        for values in grid(name)[:2]:
            for T in range(1, 2001, 7):
                rates = numpy_kernels.KERNELS[name](np.arange(T + 1), T, 0.1, 0.0, *values)
                assert rises(rates) == [], (name, T, values)


@pytest.mark.slow
@pytest.mark.parametrize("general", GENERAL)
def test_no_step_rises_in_numpy_for_every_length_and_all_of_the_grid(general):
    for name in FAMILIES[general]:
        for values, (eta_0, eta_e) in product(grid(name), _RATES):
            for T in range(1, 2001):
                rates = numpy_kernels.KERNELS[name](np.arange(T + 1), T, eta_0, eta_e, *values)
                assert rises(rates) == [], (name, T, eta_0, eta_e, values)


@pytest.mark.parametrize("flags", BUILDS)
def test_no_step_rises_in_a_thousand_random_settings(flags):
    library = c_library(flags)
    found = [(name, setting, first_rise(library, name, setting)) for name, setting in random_settings(1000)]
    assert [of for of in found if of[-1] >= 0] == []


def places(T, k, power, rng):
    """Steps of (1 - tau^k)^N near which a kernel may pass from one computation to another, or digits may be lost."""
    level = min(-math.expm1(-math.log(2) / power), 1 / k, 0.5)
    levels = (level, 0.5, 1 / k, 1 / power, 30 / power, 700 / power, 10 * rng.random() / power)
    return [*(T * math.exp(max(math.log(of) / k, -700)) for of in levels if of < 1), T / 2]


@pytest.mark.parametrize("flags", BUILDS)
@pytest.mark.parametrize(
    "count", [pytest.param(20_000, id="2e4"), pytest.param(200_000, id="2e5", marks=pytest.mark.slow)]
)
def test_no_step_rises_around_the_seams_of_any_power(flags, count):
    """Every step around each, for N from 1 to 10^18."""
    library, rng = c_library(flags), random.Random(count)
    for _ in range(count):
        T, power = int(10 ** rng.uniform(0, 6)), 10 ** rng.uniform(0, 18)
        k = rng.choice([10 ** rng.uniform(-8, 3), rng.uniform(0.3, 20.0)])
        setting = np.array([0.0, T, *rng.choice([(0.1, 0.0), (0.1, 1e-3), (1.7, 0.0), (0.1, 0.0999)]), k, power])
        for place in places(T, k, power, rng):
            first, last = max(int(place) - 20, 0), min(int(place) + 20, T)
            step = library.rise_between(library["polynomial_warp"], as_doubles(setting), first, last)
            assert step < 0, (step, setting.tolist())


@pytest.mark.parametrize("count", [pytest.param(200, id="200"), pytest.param(1000, id="1000", marks=pytest.mark.slow)])
def test_no_step_rises_in_random_settings_in_numpy(count):
    for name, (T, *rest) in random_settings(count):
        rates = numpy_kernels.KERNELS[name](np.arange(T + 1), T, *rest)
        assert rises(rates) == [], (name, T, rest)


@pytest.mark.parametrize(
    ("name", "values"),
    [pytest.param(*of, marks=() if i < _QUICK else pytest.mark.slow) for i, of in enumerate(SETTINGS)],
)
def test_no_step_rises_in_python_up_to_a_million(name, values):
    rate = python_kernels.MAKE[name](10**6, 0.1, 0.0, *values)
    before = rate(0)
    for t in range(1, 10**6 + 1):
        now = rate(t)
        assert now <= before, (t, before, now)
        before = now


@pytest.mark.parametrize(("power", "T"), [(62.0, 1874), (100.0, 10), (150.0, 42), (570.0, 5), (50.0, 10_000)])
def test_no_step_rises_where_a_high_power_has_fallen_long_before_the_middle(power, T):
    """At k = 1 the additive form is its base; what is left of (1 - tau)^N must not be lost in 1 - (1 - (1 - tau)^N)."""
    for eta_e in (0.0, 0.01):
        rates = numpy_kernels.polynomial_additive_plus(np.arange(T + 1), T, 0.1, eta_e, 1.0, power)
        assert rises(rates) == []


@pytest.mark.parametrize("name", [name for name in NAMES if "_k" in name and satisfies("monotone", name, ())])
def test_no_step_rises_in_long_tensors(name):
    """Whose square roots PyTorch leaves to a library that is not correctly rounded."""
    torch = pytest.importorskip("torch")
    from kdecay_sym.generated import torch_kernels

    for T, eta_e in ((500, 0.0), (99_991, 0.0), (100_000, 0.001)):
        rates = torch_kernels.KERNELS[name](torch.arange(T + 1), T, 0.1, eta_e).numpy()
        assert rises(rates) == [], (T, eta_e)
        assert rates.min() >= (eta_e if name in MEETS_ENDS else 0.0)
        assert rates.max() <= 0.1


@pytest.mark.parametrize("flags", BUILDS)
def test_a_rise_is_found(flags):
    """The search can fail: on a curve that rises, and only in its second half."""
    library = c_library(flags)
    step = first_rise(library, "linear_additive_plus_k3", (1000, 0.1, 0.0))
    assert 800 < step < 1000
    setting = np.array([0.0, 0.0, 0.1, 0.0])
    assert library.any_break(library["linear_additive_plus_k3"], library.first_rise, as_doubles(setting), 1.0, 99.0)
    rates = evaluate("numpy", "linear_additive_plus_k3", [(t, 1000, 0.1, 0.0) for t in range(1001)])
    assert rises(rates)[0] == step - 1
