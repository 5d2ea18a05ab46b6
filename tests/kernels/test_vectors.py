"""One set of test vectors for every target, against mpmath; bit for bit the same where IEEE 754 fixes the result."""

import math

import pytest

from kdecay_sym.codegen.certificates.declared import promises
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.generated import python_kernels
from tests.kernels.curves import GENERAL, NAMES, exact, settings, ulps
from tests.kernels.targets import TARGETS, evaluate

KERNELS = {kernel.name: kernel for kernel in kernels()}
POINTS = {name: list(settings(name, 60 if name in GENERAL else 20)) for name in NAMES}


def promised(name, parameters):
    """What the kernel declares for these parameters."""
    kernel = KERNELS[name]
    at = dict(zip(kernel.parameters, parameters, strict=True))
    return next(
        promise
        for promise in promises(kernel)
        if all(promise.lowest[symbol] <= value <= promise.highest[symbol] for symbol, value in at.items())
    ), at


def share(name, value, point):
    """The error, as a share of what the kernel declares for it."""
    promise, at = promised(name, point[4:])
    true, eta_0 = exact(name, *point), point[2]
    if promise.relative_to == "eta_0":
        return float(abs(value - true)) / math.ulp(eta_0) / promise.allowed(at)
    if not true:
        return 0.0 if value == 0 else math.inf
    return ulps(value, true) / promise.allowed(at)


def excess(name, rates, points):
    """The points at which an error is above the declared bound."""
    found = ((share(name, rate, point), point, rate) for rate, point in zip(rates, points, strict=True))
    return [case for case in found if not case[0] <= 1]


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_is_within_what_its_kernels_declare(target):
    for name in NAMES:
        assert excess(name, evaluate(target, name, POINTS[name]), POINTS[name]) == [], name


@pytest.mark.parametrize("name", GENERAL)
def test_a_kernel_of_another_k_is_found_out(name):
    """The comparison can fail: the same kernel at k (1 + 10^-9) is outside its bound somewhere."""
    shifted = [(*point[:4], point[4] * (1 + 1e-9), *point[5:]) for point in POINTS[name]]
    assert excess(name, evaluate("python", name, shifted), POINTS[name])


@pytest.mark.parametrize("target", ["numpy", "c", "js"])
def test_what_ieee_754_fixes_is_the_same_to_the_last_bit(target):
    names = [name for name in NAMES if KERNELS[name].correctly_rounded]
    assert len(names) > 50
    for name in names:
        points = [*POINTS[name], *settings(name, 300, seed=target)]
        expected = [python_kernels.KERNELS[name](*point) for point in points]
        assert evaluate(target, name, points) == expected, name
