"""A base of a user's own: what is none is refused by name, and the sets of the others against grids of their own."""

import math
import time

import numpy as np
import pytest
from flint import arb
from sympy import E, Integer, Rational, cos, diff, exp, expand, lambdify, log, pi, sin, sqrt, tanh

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.errors import ArgumentError
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity import lemmas, regions, validity
from kdecay_sym.validity.enclosure import INFINITY, Enclosure, compile_enclosure
from kdecay_sym.validity.ksets import EMPTY, EVERYTHING
from kdecay_sym.validity.own_base import own_base

NEAR_COSINE = "pole near tau = 0.739085133215, where it divides by tau - cos"


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        (1 / (tau**5 + tau - Rational(1, 3)), r"pole near tau = 0\.32945217"),
        (1 / (tau - cos(tau)), NEAR_COSINE),
        (1 / (tau - cos(tau)) ** 2, NEAR_COSINE),
        (1 / expand((tau - cos(tau)) ** 2), r"pole near tau = 0\.739085133215"),
        (sin(tau - cos(tau)) / (tau - cos(tau)), r"not defined near tau = 0\.739085133215"),
        (1 - tau * sqrt((tau - Rational(1, 3)) ** 2 - Rational(1, 10**8)), r"2\.48502e-5\*I at tau = 1667/5000"),
        (log((tau - cos(tau)) ** 2 - Rational(1, 10**12)), r"\*I at tau = 147817/200000; must be real"),
    ],
)
def test_a_point_without_a_value_is_named(expression, message):
    with pytest.raises(ValueError, match=message):
        own_base(expression)


@pytest.mark.parametrize(
    "expression",
    [
        sqrt((tau - Rational(1, 3)) ** 2 + Rational(1, 10**8)),
        1 / (cos(3 * tau) ** 2 + Rational(1, 1000)),
        sqrt(tau - sin(tau)),
        sqrt(tau - 3) * sqrt(tau - 2),
        tau * log(tau) + exp(-1 / tau),
    ],
)
def test_what_has_a_value_everywhere_is_taken(expression):
    assert own_base(expression) == expression


RISES_FIRST = 1 + tau / 2 - Rational(3, 2) * tau**4
LEVEL_AT_QUARTERS = 1 - tau - sin(4 * pi * tau) / (4 * pi)
LEVEL_AT_TWELFTHS = 1 - tau - sin(12 * pi * tau) / (12 * pi)
STEEP_TANH = (tanh(20 * (Rational(1, 2) - tau)) / tanh(10) + 1) / 2
# Base, form and sign, with the parts of the set on which the curve falls; ends with decimals are looked at below.
FALLS = [
    (RISES_FIRST, "additive", "+", [(1.86377692725637, 6.5)]),
    (RISES_FIRST, "additive", "-", []),
    (RISES_FIRST, "warp", "-", []),
    (1 + tau / 4 - Rational(5, 4) * tau**3, "additive", "-", [(0.527767969357623, 0.797310588543991)]),
    (1 - tau + sin(10 * tau) / 5, "additive", "-", []),
    (1 - tau + sin(2 * pi * tau) / 5, "warp", "-", []),
    (1 - tau + sin(2 * pi * tau) / 5, "additive", "+", []),
    (LEVEL_AT_QUARTERS, "warp", "-", [(0, math.inf)]),
    (LEVEL_AT_QUARTERS, "additive", "-", [(1, 1)]),
    (LEVEL_AT_TWELFTHS, "additive", "+", [(1, 1)]),
    (1 - sqrt(tau), "additive", "+", [(0.5, 1.5)]),
    (1 - sqrt(1 - (1 - tau) ** 2), "additive", "+", [(0.5, 1)]),
    (sqrt(1 - tau**2), "additive", "+", [(1, 4.36852578953088)]),
    pytest.param(
        *(1 - tau**30, "additive", "+", [(1, 1 + 6.01552814544537e-10), (23.0764753284616, 31)]), marks=pytest.mark.slow
    ),
    (1 - tau ** Rational(1, 3), "additive", "+", [(1 / 3, 4 / 3)]),
    (1 - tau + tau * log(tau), "additive", "+", [(1, 1)]),
]
GRID = np.unique(np.concatenate([np.logspace(-12, -2, 2000), np.linspace(0.01, 0.99, 20_001), 1 - np.logspace(-9, -2)]))


def steepest(base, form, sign, exponent):
    """The largest slope of the curve on a grid; of the warp form, divided by that of tau^k."""
    slope = lambdify(tau, diff(base, tau), "numpy")
    if form == "warp":
        return np.max(slope(GRID**exponent))
    return np.max(slope(GRID) + (1 if sign == "+" else -1) * (exponent * GRID ** (exponent - 1) - 1))


@pytest.mark.parametrize(("base", "form", "sign", "parts"), FALLS)
def test_where_a_base_of_ones_own_falls(base, form, sign, parts):
    region = validity(base, form=form, sign=sign).monotone
    assert all(item.status == "proved" for item in region.evidence)
    found = [tuple(math.inf if end is None else end for end in part) for part in region.k.to_json()["k"]]
    assert found == [pytest.approx(part, rel=1e-11) for part in parts]
    for exponent in (0.05, 0.3, 0.65, 1, 1.01, 1.4, 1.7, 2.5, 4, 6, 8, 20, 28, 40):
        falls = region.k.contains(Rational(str(exponent)))
        assert (steepest(base, form, sign, exponent) < 1e-9) == falls, exponent


@pytest.mark.parametrize(
    ("base", "form", "sign", "text"),
    [
        (RISES_FIRST, "additive", "+", "[~1.56786887474577, 13/2]"),
        (RISES_FIRST, "additive", "-", "(0, ~0.607039758305405]"),
        (1 / tau, "warp", "-", "{}"),
        (1 - tau + sin(2 * pi * tau) / 5, "additive", "-", "{}"),
        (Rational(6, 5) * (1 - tau), "additive", "+", "{}"),
        (1 - sqrt(tau), "additive", "+", "[1/2, 3/2]"),
        (1 - tau + tau * log(tau), "additive", "-", "[1, oo)"),
        (1 - exp(1 - 1 / tau), "additive", "+", "[1, 2]"),
    ],
)
def test_where_a_base_of_ones_own_stays_in_range(base, form, sign, text):
    region = validity(base, form=form, sign=sign).range
    assert all(item.status == "proved" for item in region.evidence)
    assert region.k.text() == text


@pytest.mark.parametrize(("end", "outside", "inside"), [("low", 0.6070398, 0.6070397), ("high", 1.567868, 1.567869)])
def test_the_range_of_a_base_that_leaves_it_against_a_grid(end, outside, inside):
    sign = -1 if end == "low" else 1
    rest = lambdify(tau, RISES_FIRST, "numpy")(GRID) - sign * GRID
    beyond, within = (rest + sign * GRID**exponent for exponent in (outside, inside))
    assert np.max(beyond) > 1 or np.min(beyond) < 0
    assert np.max(within) <= 1 + 1e-12
    assert np.min(within) >= -1e-12


def test_steep_bases_are_answered_soon():
    started = time.process_time()
    for sign, threshold in (("-", 1 - 8.2446144897532e-8), ("+", 1 + 8.2446144897532e-8)):
        found = validity(STEEP_TANH, form="additive", sign=sign)
        assert found.monotone.k.text() == found.range.k.text()
        assert [threshold, 1] in [
            pytest.approx(sorted(part, reverse=sign == "+")) for part in found.range.k.to_json()["k"]
        ]
    assert time.process_time() - started < 15


@pytest.mark.parametrize("large", [10**6, 10**9, 10**21])
def test_no_power_of_a_large_number_is_written_down(large):
    """SymPy would make log((1 + 1/n)^n) of n log(1 + 1/n)."""
    number = large * log(1 + Rational(1, large))
    started = time.perf_counter()
    found = validity((1 - tau) * number, form="additive", sign="+")
    (interval,) = found.monotone.k.intervals
    assert (interval.low.inside, interval.high.inside) == (1, 1 + number)
    assert found.end.holds
    assert not found.start.holds
    assert validity(1 - tau + tau * (1 - tau) * number / 2, form="additive", sign="+").start.holds
    assert time.perf_counter() - started < 60


@pytest.mark.parametrize("sign", ["+", "-"])
def test_a_slope_that_sympy_does_not_find_leaves_the_set_unknown(sign):
    """It does not tell the exponent from 1."""
    found = validity(1 - tau ** (1 + log(Rational(1, 2) + tanh(15000) / 2)), form="additive", sign=sign).monotone
    assert found.k is None
    assert "sign of log" in found.undecided


def test_a_number_that_sympy_does_not_tell_from_0_is_refused():
    base = 1 - log(1 + tau / 10**30) / log(1 + Rational(1, 10**30))
    assert validity(base, form="warp").monotone.k == EVERYTHING
    with pytest.raises(ArgumentError, match="base: must hold no number that SymPy does not tell from 0"):
        validity(base, form="additive", sign="+")


@pytest.mark.parametrize("digits", [18, 19, 30, 400])
def test_the_logarithm_of_a_number_longer_than_numpys(digits):
    found = validity((1 - tau) * log(Integer(10) ** digits) / 1000, form="additive", sign="+")
    assert found.monotone.k.intervals[0].high.inside == 1 + log(Integer(10) ** digits) / 1000


@pytest.mark.parametrize("base", [1 - tau + tau * log(tau), 1 - exp(1 - 1 / tau)])
def test_a_base_without_a_value_at_0_starts_at_its_limit(base):
    found = validity(base, form="additive", sign="-")
    assert found.start.holds
    assert found.to_json()["start"] == {
        "holds": True,
        "residual": "0",
        "note": "b(0) is nan; its limit at tau -> 0, 1, is taken for it",
    }
    assert found.end.to_json() == {"holds": True, "residual": "0"}


def test_a_base_without_a_limit_at_0_is_refused():
    with pytest.raises(ValueError, match="must have a value at tau = 0, or a limit"):
        validity(sin(1 / tau))
    assert validity(1 / tau).start.holds is False


@pytest.mark.parametrize(("name", "sign"), [("unimodal_lemma", -1), ("steep_start", 1)])
def test_a_wrong_argument_about_a_base_that_rises_is_not_believed(monkeypatch, name, sign):
    wrong = (Obligation("k < 2", k - 2, "negative"),)
    monkeypatch.setattr(lemmas, name, lambda *_: wrong if name == "unimodal_lemma" else (wrong, ""))
    assert regions.monotone_region(RISES_FIRST, "additive", sign).k is None


def test_a_product_of_0_and_infinity_at_an_end_is_not_taken_for_0():
    """1/2 - sin(tau)/tau is negative at tau -> 0, where its factors are 0 and infinite."""
    at_0 = compile_enclosure(Rational(1, 2) - sin(tau) / tau)({tau: Enclosure(arb(0), arb(0))})
    assert at_0.lo == -INFINITY
    assert compile_enclosure(1 + cos(tau))({tau: Enclosure(arb(3), arb(4))}).lo == 0


@pytest.mark.parametrize("steps", [1, 8])
def test_a_warp_that_rises_between_the_steps_is_not_called_broken_on_them(steps):
    """For T = 1 every k is valid, whatever the base does in between: an empty set would be false."""
    found = validity(1 - tau + sin(2 * pi * tau) / 4, form="warp", steps=steps)
    for region in (found.monotone, found.range):
        assert region.k is None
        assert "steps may pass over that" in region.undecided
    assert validity(1 - tau**2, form="warp", steps=8).monotone.k == EVERYTHING


def test_ends_that_have_crossed_leave_no_k():
    """Each side is proved for itself, from a guess that only seemed valid: together they leave nothing."""
    x, steep = 1 - tau, Rational(10) ** 22
    hump = 1 + tau - tau**2 - (tau - Rational(1, 2)) ** 2 * tau
    base = hump - hump / (1 + steep * x**2) + Rational(9, 10) * x * tau**3 / (1 + steep * x**2)
    assert validity(base, form="additive", sign="+").range.k in (EMPTY, None)


def test_a_value_that_hides_a_limit_is_no_value():
    """SymPy gives 0^(1/zoo) = 0^0 = 1; the base tends to 1 at 0 and falls to 0."""
    base = (tau ** (1 / log(tau / 2)) - 1) / (E - 1)
    found = validity(base, form="warp")
    assert found.start.holds
    assert "its limit" in found.start.note
    assert found.valid in (None, EVERYTHING)
