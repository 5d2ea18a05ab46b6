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
]


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


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize(("rates_of", "output"), TARGETS)
@pytest.mark.parametrize("general", [name for name in GENERAL if name in MEETS_ENDS])
def test_the_ends_are_exact_and_the_range_is_kept(rates_of, output, general, count):
    rng = random.Random(general)
    for name in FAMILIES[general]:
        cases = [(setting, steps(setting[0], rng)) for setting in settings(name, count)]
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
