"""The exact value against mpmath, the error in units in the last place, and the search against planted defects."""

import math
import random

import mpmath
import numpy as np
import pytest
from flint import arb, ctx
from sympy import Float, Integer, S, Symbol, cos, pi

from kdecay_sym.checkers.arb_checker import UnmappedError
from kdecay_sym.codegen.oracle import ACCURACY, UnresolvedError, oracle, ulps
from kdecay_sym.codegen.points import Domain, Point, Range, neighbor, nudged, setting, steps
from kdecay_sym.codegen.search import split_at, worst_error
from kdecay_sym.increments.cosine import amplitude, amplitude_limit, rescued_cosine
from kdecay_sym.schedules import NAMED_BASES, Base, Curve, curves
from kdecay_sym.symbols import N, eta_0, k, sigma, tau

CURVES = {curve.name: curve for curve in curves()} | {
    f"{base.name}_{form}": Curve(base, form) for base in NAMED_BASES.values() for form in ("warp", "additive")
}
SHARE = Symbol("share")
RESCUED = rescued_cosine().subs(amplitude, SHARE * amplitude_limit())

# The bases once more, in mpmath's arithmetic and by hand.
BY_HAND = {
    "linear": lambda u: 1 - u,
    "cosine": lambda u: (1 + mpmath.cospi(u)) / 2,
    "exponential": lambda u: mpmath.exp(-u),
    "exponential-anchored": lambda u: (mpmath.exp(-u) - mpmath.exp(-1)) / (1 - mpmath.exp(-1)),
    "htd": lambda u: (mpmath.tanh(3) - mpmath.tanh(9 * u - 6)) / (mpmath.tanh(3) + mpmath.tanh(6)),
}


def by_hand(curve, t, big_t, eta_0, eta_e, values):
    """Eta at 1000 bits, enough for every case below."""
    with mpmath.workprec(1000):
        u, exponent, power, sign = (mpmath.mpf(t) / big_t, *(mpmath.mpf(values[symbol]) for symbol in (k, N, sigma)))
        base = BY_HAND.get(curve.base.name, lambda u: (1 - u) ** power)
        shape = base(u**exponent) if curve.form == "warp" else base(u) + sign * (u**exponent - u)
        floor = eta_e if curve.base.name != "exponential" else 0
        return floor + (mpmath.mpf(eta_0) - mpmath.mpf(eta_e)) * shape


def differ(ball, value):
    """The distance of a ball from mpmath's number, relative to that, radius included."""
    with mpmath.workprec(1000):
        mantissa, exponent = ball.mid().man_exp()
        middle, radius = mpmath.ldexp(int(mantissa), int(exponent)), mpmath.mpf(float(ball.rad()))
        if value == 0:
            return abs(middle) + radius
        return (abs(middle - value) + radius) / abs(value)


def cases(count, seed):
    rng = random.Random(seed)
    for _ in range(count):
        big_t = rng.choice([1, 2, 7, 1000, 10**6, 2**53 - 1, 2**53])
        t = rng.choice([0, min(1, big_t), big_t // 2, rng.randrange(big_t + 1), big_t - 1, big_t])
        eta_0 = 10 ** rng.uniform(-200, 200)
        eta_e = rng.choice([0.0, 5e-324, eta_0 * 1e-9, eta_0 * rng.random(), eta_0])
        values = {
            k: rng.choice([1e-9, 0.5, 1.0, 1.5, 2.0, rng.uniform(0, 8), 1e4 * rng.random()]),
            N: rng.choice([0.5, 1.0, 2.0, rng.uniform(0, 60)]),
            sigma: rng.choice([1.0, -1.0]),
        }
        yield t, big_t, eta_0, eta_e, values


@pytest.mark.parametrize("name", sorted(CURVES))
def test_the_exact_value_against_mpmath(name):
    curve = CURVES[name]
    exact = oracle(curve.shape, curve.base.floor)
    for case in cases(100, name):
        value = by_hand(curve, *case)
        assert differ(exact(*case), value) < 2.0**-ACCURACY, case


def test_the_rescued_cosine_against_mpmath_next_to_k_1():
    exact, big_t = oracle(RESCUED), 2**53
    for exponent in (1 + 2.0**-52, 1.5, 60.0):
        for t in (1, big_t // 3, big_t - 1):
            with mpmath.workprec(1000):
                u, x = mpmath.mpf(t) / big_t, mpmath.mpf(exponent)
                term = x * u**x - (x - 1) * u ** (x + 1) - u
                value = (1 + mpmath.cospi(u)) / 2 + 0.75 * mpmath.pi**2 / (2 * x * (x - 1)) * term
            assert differ(exact(t, big_t, 1.0, 0.0, {k: exponent, SHARE: 0.75}), value) < 2.0**-ACCURACY


@pytest.mark.parametrize("name", sorted(name for name in CURVES if not name.startswith("exponential_")))
def test_the_ends_are_exact_and_held(name):
    """But for eq. (13) as printed, which meets neither."""
    curve = CURVES[name]
    exact, values = oracle(curve.shape), {k: 0.7, N: 1.3, sigma: 1.0}
    for t, rate in ((-3, 0.1), (0, 0.1), (10, 1e-300), (11, 1e-300)):
        ball = exact(t, 10, 0.1, 1e-300, values)
        assert ball.is_exact()
        assert ball == arb(rate)


def test_the_precision_in_force_stays_as_it_was():
    before = ctx.prec
    oracle(1 - tau**k)(1, 2, 1.0, 0.0, {k: 2.0})
    assert ctx.prec == before


def test_what_cannot_be_resolved_or_read_is_an_error():
    with pytest.raises(UnresolvedError):  # zero, but no ball shows it
        oracle(cos(pi * tau))(1, 2, 1.0, 0.0, {})
    with pytest.raises(UnmappedError, match="Float"):
        oracle(Float(1.5) - tau)(1, 2, 1.0, 0.0, {})
    with pytest.raises(UnmappedError, match="Symbol"):
        oracle(1 - tau**k)(1, 2, 1.0, 0.0, {N: 1.0})
    with pytest.raises(ValueError, match="floor"):
        oracle(1 - tau, eta_0)
    with pytest.raises(ValueError, match="tau = 0"):
        oracle(1 / tau - 1)
    with pytest.raises(ValueError, match="finite"):
        oracle(1 - tau**k)(1, 2, 1.0, 0.0, {k: math.nan})
    with pytest.raises(TypeError):
        oracle(1 - tau)(0.5, 2, 1.0, 0.0, {})


@pytest.mark.parametrize("x", [1.0, 1.9999999, 0.1, 3e300, 2.3e-308, 5e-324, 1e-315, -0.7])
def test_units_in_the_last_place_are_those_of_the_floats(x):
    assert ulps(x, arb(x)) == 0.0
    with ctx.workprec(200):
        off = arb(x) + arb(math.ulp(x)) / 4
    assert ulps(x, off) == 0.25
    assert ulps(math.nextafter(x, math.copysign(math.inf, x)), arb(x)) == 1.0


def test_units_of_float32_of_another_number_and_of_zero():
    one = np.float32(0.1)
    assert ulps(float(np.nextafter(one, np.float32(1))), arb(float(one)), dtype="float32") == 1.0
    assert ulps(2.0**-149, arb(0), dtype="float32") == 1.0
    assert ulps(5e-324, arb(0)) == 1.0
    assert ulps(1e-20, arb(0), of=0.1) == pytest.approx(1e-20 / math.ulp(0.1))
    assert ulps(math.inf, arb(1)) == ulps(math.nan, arb(1)) == math.inf


def naive(t, big_t, eta_0, eta_e, exponent):
    return eta_e + (eta_0 - eta_e) * (1 - (t / big_t) ** exponent)


LINEAR = oracle(1 - tau**k)
UP_TO_8 = Domain({k: Range(2.0**-60, 8.0)}, splits=split_at(2 ** (-1 / k), [k]))


def rounded_once(t, big_t, eta_0, eta_e, exponent):
    """The nearest float, but for halves that a second rounding breaks."""
    return float(LINEAR(t, big_t, eta_0, eta_e, {k: exponent}))


def test_the_search_finds_the_cancellation_of_the_naive_kernel():
    found = worst_error(naive, LINEAR, UP_TO_8, budget=2000)
    assert found.error > 1e4
    assert naive(*found.point.arguments()) == found.value
    assert found.evaluations == 2000


def test_the_search_finds_nothing_in_a_kernel_that_rounds_once():
    assert worst_error(rounded_once, LINEAR, UP_TO_8, budget=4000).error < 0.51


@pytest.mark.parametrize(
    "band",
    [
        lambda p: 0 < p.T - p.t <= 3,
        lambda p: 0 < p.t <= 3,
        lambda p: 0.41 < p.t / p.T < 0.42,
        lambda p: abs(p.t - UP_TO_8.splits(p.T, p.parameters)[0]) <= 2 < p.T,
        lambda p: p.parameters == (1.5,),
        lambda p: p.T == 2**53,
    ],
    ids=["last steps", "first steps", "one hundredth of the way", "split", "one k", "one T"],
)
def test_the_search_finds_a_defect_in_a_narrow_band(band):
    def defective(t, big_t, eta_0, eta_e, exponent):
        value = rounded_once(t, big_t, eta_0, eta_e, exponent)
        return value * (1 + 2.0**-42) if band(Point(t, big_t, eta_0, eta_e, (exponent,))) else value

    found = worst_error(defective, LINEAR, UP_TO_8, budget=4000)
    assert found.error > 500
    assert band(found.point)


def test_climbing_makes_a_small_defect_larger():
    """An error that grows smoothly towards one place: samples alone stay well below its top."""

    def defective(t, big_t, eta_0, eta_e, exponent):
        value = rounded_once(t, big_t, eta_0, eta_e, exponent)
        return value * (1 + 2.0**-40 / (1 + 1e5 * abs(exponent - math.e)))

    assert worst_error(defective, LINEAR, UP_TO_8, budget=6000).error > 3000


def test_the_search_repeats_itself_and_depends_on_the_seed():
    first, second, other = (worst_error(naive, LINEAR, UP_TO_8, budget=300, seed=seed) for seed in (1, 1, 2))
    assert first == second
    assert first.point != other.point


@pytest.mark.parametrize("fault", [OverflowError, ZeroDivisionError, ValueError, 1j, math.nan, math.inf])
def test_a_kernel_that_fails_is_infinitely_wrong(fault):
    def kernel(t, big_t, eta_0, eta_e, exponent):
        if exponent < 7:
            return rounded_once(t, big_t, eta_0, eta_e, exponent)
        if isinstance(fault, type):
            raise fault("planted")
        return fault

    found = worst_error(kernel, LINEAR, UP_TO_8, budget=500)
    assert found.error == math.inf
    assert found.point.parameters[0] >= 7


def test_an_error_that_is_small_against_eta_0():
    relative = worst_error(naive, LINEAR, Domain({k: Range(1.0, 2.0)}), budget=2000)
    absolute = worst_error(naive, LINEAR, Domain({k: Range(1.0, 2.0)}), budget=2000, absolute=True)
    assert absolute.error < 10 < relative.error


def test_a_budget_that_is_not_positive():
    with pytest.raises(ValueError, match="budget=0"):
        worst_error(naive, LINEAR, UP_TO_8, budget=0)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_the_points_stay_in_the_domain(dtype):
    """And in float32 every float is one of float32."""
    rates = Range(2.0**-100, 1e30) if dtype == "float32" else Range(2.0**-1000, 1e300)
    domain = Domain(
        {k: Range(0.0625, 8.0), N: Range(0.5, 2.0), sigma: Range(-1.0, 1.0, (-1.0, 1.0))},
        rates,
        longest=2**24,
        splits=split_at(2 ** (-1 / k), [k, N, sigma]),
        dtype=dtype,
    )
    rng = random.Random(dtype)
    point = setting(domain, rng)
    for round_ in range(3000):
        base = setting(domain, rng) if round_ % 10 == 0 else neighbor(point, domain, rng)
        point = Point(steps(base, domain, rng, 1)[0], *base.arguments()[1:4], base.parameters)
        assert 0 <= point.t <= point.T <= 2**24
        assert point.T >= 1
        assert 0 <= point.eta_e <= point.eta_0
        assert rates.low <= point.eta_0 <= rates.high
        for value, allowed in zip(point.parameters, domain.parameters.values(), strict=True):
            assert allowed.low <= value <= allowed.high
            assert not allowed.only or value in allowed.only
        if dtype == "float32":
            floats = (point.eta_0, point.eta_e, *point.parameters)
            assert [float(np.float32(value)) for value in floats] == list(floats)


def test_a_nudge_is_a_neighbor_as_often_as_it_is_far():
    rng = random.Random(0)
    moved = [abs(nudged(1.5, rng, "float64") / 1.5 - 1) for _ in range(400)]
    assert min(moved) <= 2.0**-51
    assert max(moved) > 2.0**-6
    assert 0 not in moved


def test_what_is_allowed_may_depend_on_the_parameters():
    """The same error weighs more where less is allowed."""

    def defective(t, big_t, eta_0, eta_e, exponent):
        return rounded_once(t, big_t, eta_0, eta_e, exponent) * (1 + 2.0**-43)

    found = worst_error(defective, LINEAR, UP_TO_8, budget=500, allowed=lambda exponent: 1.0 if exponent > 7 else 1e6)
    assert found.point.parameters[0] > 7
    assert found.share == found.error


def test_the_split_follows_the_parameters():
    splits = split_at(2 ** (-1 / k), [k, N])
    assert splits(10**6, (1.0, 3.0)) == (500_000,)
    assert splits(10**6, (0.5, 3.0)) == (250_000,)


def test_a_base_of_ones_own_with_a_floor_of_zero():
    base = Base("square", (1 - tau) ** 2, "none", S.Zero)
    ball = oracle(base.shape, Integer(0))(1, 4, 2.0, 1.0, {})
    assert float(ball) == 0.5625
