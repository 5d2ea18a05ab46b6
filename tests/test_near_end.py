"""Rises so close to an end that no fraction reaches: against mpmath, whose exponents have no bound, and a scan."""

import json
import time

import mpmath
import pytest
from sympy import Rational, cos

from kdecay_sym.symbols import tau
from kdecay_sym.validity import near_end, validity
from kdecay_sym.validity.at_k import at_k, shape_at
from kdecay_sym.validity.breaking import breaks
from kdecay_sym.validity.broken_steps import Huge
from kdecay_sym.validity.near_end import Near, rise_at_an_end
from kdecay_sym.validity.witness import rising_point


def linear_plus(k):
    """S(x) - s(0), and the slope, for N = 1 and sign +."""
    return lambda x: x**k - 2 * x, lambda x: k * x ** (k - 1) - 2


def root_minus(k):
    """The same for N = 1/2 and sign -, without the difference of nearly equal numbers."""
    return (
        lambda x: x - x**k - x / (1 + mpmath.sqrt(1 - x)),
        lambda x: 1 - k * x ** (k - 1) - 1 / (2 * mpmath.sqrt(1 - x)),
    )


def exponential_minus(k):
    """The same for the exponential and sign -: two terms of its series, of which x^3/6 is beyond all digits here."""
    return lambda x: x**2 / 2 - x**3 / 6 - x**k, lambda x: x - x**2 / 2 - k * x ** (k - 1)


def steep_end(power, sign):
    """S(1) - s(1 - x), and the slope there, for (1 - tau)^N; of (1 - x)^k its series to x^2."""

    def of(k):
        return (
            lambda x: sign * (k * x - k * (k - 1) / 2 * x**2 - x) - x**power,
            lambda x: sign * (k - k * (k - 1) * x - 1) - power * x ** (power - 1),
        )

    return of


CLOSE = [
    ("polynomial", 1, "+", 0.99999999, 0, linear_plus),
    ("polynomial", 1, "+", 0.999999999999, 0, linear_plus),
    ("polynomial", 1, "+", 0.9999999999999999, 0, linear_plus),
    ("polynomial", 0.5, "-", 1.00001, 0, root_minus),
    ("polynomial", 0.5, "-", 1.000000000001, 0, root_minus),
    ("exponential", None, "-", 2.0001, 0, exponential_minus),
    ("exponential", None, "-", 2.00001, 0, exponential_minus),
    ("exponential", None, "-", 2.0000000000000004, 0, exponential_minus),
    ("polynomial", 1.0000001, "-", 0.5, 1, steep_end(mpmath.mpf("1.0000001"), -1)),
    ("polynomial", 1.0001, "+", 1.5, 1, steep_end(mpmath.mpf("1.0001"), 1)),
]


@pytest.mark.parametrize(("name", "power", "sign", "k", "end", "oracle"), CLOSE)
def test_a_witness_and_the_bounds_of_t_however_close_to_a_threshold(name, power, sign, k, end, oracle):
    found = validity(name, power=power, form="additive", sign=sign)
    started = time.perf_counter()
    answer = at_k(found, k)
    assert time.perf_counter() - started < 10
    assert (answer.monotone, answer.range) == (False, False)
    assert answer.rises_at.end == answer.leaves_at.end == end
    with mpmath.workdps(60):
        if isinstance(power, float) and power != 0.5:
            oracle = steep_end(mpmath.mpf(str(power)), 1 if sign == "+" else -1)
        rise, slope = oracle(mpmath.mpf(str(k)))
        two = mpmath.mpf(2)
        assert slope(two**-answer.rises_at.depth) > 0
        assert rise(two**-answer.leaves_at.depth) > 0
        least, most = (number(bound) for bound in (answer.breaks.at_least, answer.breaks.at_most))
        assert rise(1 / most) > 0
        assert rise(1 / least) <= 0
        assert 1 < most / least <= 4
        # The curve falls from 1/most on, so that between the two bounds the rise turns positive once.
        assert answer.breaks.stays is True
        for i in range(1, 40):
            assert slope(two ** (-i * (answer.leaves_at.depth - 1) / mpmath.mpf(40))) <= 0
    said = json.loads(json.dumps(answer.to_json()))["monotone"]
    assert said["holds"] is False
    assert said["witness"]["tau"] == str(answer.rises_at)
    assert (said["smallest_T"], said["stays_broken"]) == (None, True)
    assert all(len(line) < 300 for line in answer.lines())


def number(steps):
    return steps.factor * mpmath.mpf(2) ** steps.exponent if isinstance(steps, Huge) else mpmath.mpf(steps)


MODERATE = [
    (1 - tau, 1, "0.96"),
    (1 - tau, 1, "0.9"),
    ((1 - tau) ** Rational(1, 2), -1, "1.05"),
    ((1 - tau) ** Rational(1, 2), -1, "1.03"),
    ((1 - tau) ** Rational(11, 10), -1, "0.5"),
    ((1 - tau) ** Rational(11, 10), 1, "1.3"),
    ((1 + cos(tau)) / 2, -1, "1.02"),
]


@pytest.mark.parametrize(("base", "sign", "k"), MODERATE)
def test_the_bounds_hold_the_smallest_t_where_that_is_found_step_by_step(base, sign, k):
    shape = shape_at(base, "additive", sign, Rational(k))
    near, exactly = rise_at_an_end(shape), breaks(shape, rising_point(shape))
    if near is None:
        # The leading terms outweigh the rest within the reach already, and there is no depth to look for.
        assert exactly.smallest is None or exactly.smallest < 2**10
        return
    assert exactly.stays
    assert near.breaks.at_least <= exactly.smallest <= near.breaks.at_most
    assert near.breaks.at_most <= 16 * near.breaks.at_least or near.breaks.at_least == 1


EVERY_BASE = [("polynomial", power) for power in (1, 0.5, 2, 4)] + [
    (name, None) for name in ("cosine", "exponential", "exponential-anchored", "htd")
]


@pytest.mark.parametrize(("form", "sign"), [("additive", "+"), ("additive", "-"), ("warp", "-")])
@pytest.mark.parametrize(
    ("name", "power"), [case if case[1] == 2 else pytest.param(*case, marks=pytest.mark.slow) for case in EVERY_BASE]
)
def test_any_k_is_answered_within_ten_seconds_and_a_broken_one_with_a_witness(name, power, form, sign):
    found = validity(name, power=power, form=form, sign=sign)
    for k in (1e-300, 1e-9, 0.5, 1 - 1e-12, 1, 1 + 1e-12, 1.5, 2, 1e3, 1e9, 1e18, 1e100, 1e300):
        started = time.process_time()
        answer = at_k(found, k)
        assert time.process_time() - started < 10, k
        assert answer.monotone is not None, k
        assert answer.range is not None, k
        assert (answer.rises_at is None) == (answer.breaks is None) == answer.monotone, k
        assert (answer.leaves_at is None) == answer.range, k
        if answer.breaks:
            json.dumps(answer.to_json())
            assert answer.breaks.smallest or min(abs(k - 1), k) < 1e-9, k


def test_the_warp_form_is_not_written_out_where_nothing_is_broken():
    """SymPy takes minutes to put tau^(10^300) into a hyperbolic tangent."""
    assert at_k(validity("htd"), 1e300).monotone is True


def test_a_curve_that_does_not_rise_at_its_ends_has_no_rise_there():
    assert rise_at_an_end(1 - tau) is None
    assert rise_at_an_end(shape_at((1 - tau) ** 2, "additive", -1, Rational(9))) is None


def test_a_second_rise_elsewhere_takes_away_the_bound_below():
    """N = 1/2 and k next to 1, plus a bump: s rises for a T of a few steps already."""
    shape = shape_at((1 - tau) ** Rational(1, 2), "additive", -1, Rational(100001, 100000))
    found = rise_at_an_end(shape + 1000 * tau**6 * (1 - tau) ** 6)
    assert isinstance(found.rises_at, Near)
    assert (found.breaks.at_least, found.breaks.stays) == (1, None)


@pytest.mark.parametrize("mutant", ["_powers", "_ORDER"])
def test_a_wrong_expansion_is_noticed(monkeypatch, mutant):
    """Without the smaller powers, or with a remainder that starts at once, the bounds miss or vanish."""
    shape = shape_at((1 - tau) ** Rational(1, 2), "additive", -1, Rational("1.03"))
    honest = rise_at_an_end(shape).breaks
    if mutant == "_ORDER":
        monkeypatch.setattr(near_end, "_ORDER", 1)
    else:
        weighted = near_end._Expansion._weighted
        monkeypatch.setattr(
            near_end._Expansion, "_weighted", lambda self, *, slopes: list(weighted(self, slopes=slopes))[:1]
        )
    found = rise_at_an_end(shape)
    assert found is None or found.breaks != honest
