"""Guarantee 1: the ends bit for bit, and the range in between where it is proved, for settings as far as they reach."""

import random

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels

from .curves import FAMILIES, GENERAL, MEETS_ENDS, NAMES
from .extremes import settings, steps
from .promises import KERNELS, satisfies
from .targets import evaluate

# A thousand settings a kernel are 10^5 in all, ten thousand are 10^6.
COUNTS = [
    pytest.param(1 + 10**5 // len(NAMES), id="1e5"),
    pytest.param(1 + 10**6 // len(NAMES), id="1e6", marks=pytest.mark.slow),
]


def _python(name, cases):
    return [[*map(python_kernels.MAKE[name](*setting), at)] for setting, at in cases]


def _numpy(name, cases, dtype=np.float64):
    kernel = numpy_kernels.KERNELS[name]
    return [kernel(at, *setting, dtype=dtype).tolist() for setting, at in cases]


def _numpy_float32(name, cases):
    return _numpy(name, cases, np.float32)


def _flat(target, name, cases):
    rates = iter(evaluate(target, name, [(t, *setting) for setting, at in cases for t in at]))
    return [[next(rates) for _ in at] for _, at in cases]


def _c(name, cases):
    return _flat("c", name, cases)


def _js(name, cases):
    return _flat("js", name, cases)


def _torch(name, cases):
    return _flat("torch", name, cases)


def _jax(name, cases):
    """With one call for each length, which is no array there."""
    in_order = sorted(range(len(cases)), key=lambda number: cases[number][0][0])
    rates = dict(zip(in_order, _flat("jax", name, [cases[number] for number in in_order]), strict=True))
    return [rates[number] for number in range(len(cases))]


def _as_they_are(rate):
    return rate


def _rounded(rate):
    # The largest rates round to infinity, without a warning here as in the kernels.
    with np.errstate(over="ignore"):
        return float(np.float32(rate))


TARGETS = [
    pytest.param(_python, _as_they_are, id="python"),
    pytest.param(_numpy, _as_they_are, id="numpy"),
    pytest.param(_numpy_float32, _rounded, id="numpy-float32"),
    pytest.param(_c, _as_they_are, id="c"),
    pytest.param(_js, _as_they_are, id="js"),
    pytest.param(_torch, _as_they_are, id="torch"),
    pytest.param(_jax, _as_they_are, id="jax"),
]
# For JAX each length is a compilation of its own, and XLA takes subnormal numbers for 0.
JAX_LENGTHS, LEAST_NORMAL = (1000, 2**53), 2.0**-1022


def in_range(name, parameters):
    """Whether eta_e <= eta <= eta_0 is proved, of the curve and so to be kept by the kernel."""
    return KERNELS[name].in_range or satisfies("range", name, parameters)


def breach(name, setting, rates, output):
    """What is wrong with the rates at rising steps from 0 to T; None if nothing is."""
    _, eta_0, eta_e, *parameters = setting
    highest, lowest = output(eta_0), output(eta_e)
    if (rates[0], rates[-1]) != (highest, lowest):
        return f"the ends are {rates[0]!r} and {rates[-1]!r}"
    if in_range(name, parameters) and not all(lowest <= rate <= highest for rate in rates):
        return f"the rates leave the range: {rates}"
    return None


def is_for_jax(T, eta_0, eta_e, *parameters):
    """Whether JAX has an answer within a reasonable time, and no number is subnormal."""
    numbers = (eta_0, eta_e, eta_0 - eta_e, *parameters)
    return T in JAX_LENGTHS and all(number == 0 or number >= LEAST_NORMAL for number in numbers)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize(("rates_of", "output"), TARGETS)
@pytest.mark.parametrize("general", [name for name in GENERAL if name in MEETS_ENDS])
def test_the_ends_are_exact_and_the_range_is_kept(rates_of, output, general, count):
    rng = random.Random(general)
    for name in FAMILIES[general]:
        cases = [(setting, steps(setting[0], rng)) for setting in settings(name, count)]
        if rates_of is _jax:
            cases = [case for case in cases if is_for_jax(*case[0])]
        for (setting, at), rates in zip(cases, rates_of(name, cases), strict=True):
            found = breach(name, setting, rates, output)
            assert found is None, (name, setting, at, found)


@pytest.mark.parametrize("rates_of", [_python, _c])
def test_a_misplaced_end_is_found(rates_of):
    """The comparison can fail: an end one step early, or rates that leave the range, as the cosine's with a term do."""
    early = [((10, 0.1, 0.0, 1.5), [0, 5, 9])]
    assert breach("linear_warp", early[0][0], rates_of("linear_warp", early)[0], _as_they_are)
    outside = [((10, 0.1, 0.0, 1.5), [*range(11)])]
    rates = rates_of("cosine_additive_minus", outside)[0]
    assert breach("cosine_additive_minus", outside[0][0], rates, _as_they_are) is None
    assert breach("cosine_warp", outside[0][0], rates, _as_they_are)


@pytest.mark.parametrize("target", ["python", "numpy", "c", "js"])
@pytest.mark.parametrize("name", sorted(set(NAMES) - set(MEETS_ENDS)))
def test_the_exponential_as_printed_starts_at_the_difference_and_ends_where_it_is(target, name):
    """Eq. (13) has no + eta_e: at 0 it is eta_0 - eta_e, and at T that times 1/e."""
    points = [(t, 100, 2.0, 0.5, *(() if "_k" in name else (1.5,))) for t in (0, 100)]
    expected = [1.5, 1.5 * np.exp(-1.0)]
    assert evaluate(target, name, points) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize("target", ["python", "numpy", "c", "js"])
def test_halves_of_the_smallest_number_are_not_asked_for(target):
    """Between two neighbors there is no third float: the rates are the two, and they fall."""
    for highest, lowest in ((5e-324, 0.0), (1.0, np.nextafter(1.0, 0.0))):
        points = [(t, 1000, highest, float(lowest), 1.5) for t in range(1001)]
        rates = evaluate(target, "cosine_warp", points)
        assert set(rates) == {highest, lowest}
        assert rates == sorted(rates, reverse=True)


FLOAT32_LENGTHS = (1, 2, 7, 1000, 2**24 + 1, 2**31 - 1, 2**36, 2**53)


def _torch_float32(name, t, T, *rest):
    torch = pytest.importorskip("torch")
    from kdecay_sym.generated import torch_kernels

    tensors = (torch.from_numpy(np.ascontiguousarray(values)) for values in rest)
    return torch_kernels.KERNELS[name](torch.from_numpy(t), T, *tensors, compute=torch.float32).numpy()


def _jax_float32(name, t, T, *rest):
    jax = pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
    from kdecay_sym.generated import jax_kernels

    with jax.enable_x64(False):
        return np.asarray(jax_kernels.KERNELS[name](t.astype(np.int32), T, *rest))


@pytest.mark.parametrize("compute", [_torch_float32, _jax_float32])
@pytest.mark.parametrize("name", [name for name in GENERAL if name in MEETS_ENDS])
def test_in_float32_the_ends_are_exact_and_the_range_is_kept(compute, name):
    """With k and N up to 1e30: the seam must stay before the last step, whose tau is 1 in float32."""
    rng = np.random.default_rng(sum(map(ord, name)))
    for T in FLOAT32_LENGTHS:
        if T > 2**31 - 1 and compute is _jax_float32:
            continue
        count = 400
        eta_0 = (10 ** rng.uniform(-25, 25, count)).astype(np.float32)
        eta_e = (eta_0 * rng.choice([0.0, 1.0, 0.3, 1e-9], count)).astype(np.float32)
        eta_e = np.where(eta_e < 2.0**-126, np.float32(0), eta_e)
        above = 1.0 if name == "cosine_linear_increment" else 0.0
        parameters = [(above + 10 ** rng.uniform(-6, 30, count)).astype(np.float32)]
        if name == "cosine_linear_increment":
            parameters = [np.maximum(parameters[0], np.float32(1.0001)), rng.uniform(0, 1, count).astype(np.float32)]
        elif name.startswith("polynomial"):
            parameters.append((10 ** rng.uniform(-6, 30, count)).astype(np.float32))
        steps = np.unique([0, 1, 2, T // 2, max(T - 2, 0), T - 1, T])
        t = np.repeat(steps, count).astype(np.int64)
        rates = compute(name, t, T, *(np.tile(values, len(steps)) for values in (eta_0, eta_e, *parameters)))
        rates = rates.reshape(len(steps), count)
        assert rates.dtype == np.float32
        assert (rates[0] == eta_0).all()
        assert (rates[-1] == eta_e).all()
        # What is in range whatever the parameters; others are where their parameters say so.
        inside = ((rates >= eta_e) & (rates <= eta_0)).all(axis=0)
        known = [in_range(name, [float(value) for value in each]) for each in zip(*parameters, strict=True)]
        assert inside[np.array(known)].all(), (name, T, np.argmin(inside))
