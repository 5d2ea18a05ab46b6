"""Validity regions against formulas and searches of their own, and provers on statements that are false."""

import itertools
import json
import math
import time

import mpmath
import numpy as np
import pytest
from sympy import Expr, Float, Rational, Symbol, cos, diff, exp, gamma, lambdify, log, pi, sin, sqrt, symbols, tanh

from kdecay_sym import cli
from kdecay_sym.errors import ArgumentError
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity import lemmas, regions, thresholds, validity
from kdecay_sym.validity.at_k import at_k
from kdecay_sym.validity.certify import Nonnegative, certainly_negative, sign_of
from kdecay_sym.validity.ksets import Interval, KSet, decimals, exact_bound

E = math.e
TANH = {"start": (1 - math.tanh(-6)) / 2, "end": (1 - math.tanh(3)) / 2}

# The slopes of the bases once more, by hand.
SLOPES = {
    "cosine": lambda u: -math.pi / 2 * np.sin(math.pi * u),
    "exponential": lambda u: -np.exp(-u),
    "exponential-anchored": lambda u: -np.exp(-u) / (1 - 1 / E),
    "htd": lambda u: -4.5 / np.cosh(-6 + 9 * u) ** 2 / (TANH["start"] - TANH["end"]),
}
SHAPES = {
    "cosine": lambda u: (1 + np.cos(math.pi * u)) / 2,
    "exponential": lambda u: np.exp(-u),
    "exponential-anchored": lambda u: (np.exp(-u) - 1 / E) / (1 - 1 / E),
    "htd": lambda u: ((1 - np.tanh(-6 + 9 * u)) / 2 - TANH["end"]) / (TANH["start"] - TANH["end"]),
}
STEEP_END = 4.5 / math.cosh(3) ** 2 / (TANH["start"] - TANH["end"])

# base, power, sign: monotone and range, worked out by hand where they have a closed form.
KNOWN = [
    ("polynomial", 1, "-", (0, None), (0, None)),
    ("polynomial", 1, "+", (1, 2), (1, 2)),
    ("polynomial", 4, "-", (1, 4), (1, None)),
    ("polynomial", 2, "+", (1, 1), (1, 1)),
    ("polynomial", 0.5, "-", None, (0, 1)),
    ("cosine", None, "-", (1, 1), (1, 1)),
    ("cosine", None, "+", (1, 1), (1, 1)),
    ("exponential", None, "-", (1 - 1 / E, 2), (0, 2)),
    ("exponential", None, "+", (1, 1 + 1 / E), None),
    ("exponential-anchored", None, "-", None, (1 - 1 / (E - 1), None)),
    ("exponential-anchored", None, "+", (1, 1 + 1 / (E - 1)), (1, 1 + 1 / (E - 1))),
    ("htd", None, "-", (1 - STEEP_END, 1), (1 - STEEP_END, 1)),
    ("htd", None, "+", (1, 1 + STEEP_END), (1, 1 + STEEP_END)),
]


@pytest.mark.parametrize(("base", "power", "sign", "monotone", "inside"), KNOWN)
def test_closed_forms(base, power, sign, monotone, inside):
    found = validity(base, power=power, form="additive", sign=sign)
    for region, expected in ((found.monotone, monotone), (found.range, inside)):
        (interval,) = region.k.to_json()["k"]
        if expected:
            assert interval[0] == pytest.approx(expected[0], rel=1e-12)
            assert interval[1] == (pytest.approx(expected[1], rel=1e-12) if expected[1] else None)
        assert all(item.status == "proved" for item in region.evidence)


# A little beyond a threshold at k = 1 or 2 a breach can hide very close to tau = 0.
GRID = np.unique(
    np.concatenate([np.logspace(-15, -2, 5000), np.linspace(0.01, 0.99, 20_000), 1 - np.logspace(-9, -2, 2000)])
)


def slope_and_shape(base, power):
    if base == "polynomial":
        return lambda u: -power * (1 - u) ** (power - 1), lambda u: (1 - u) ** power
    return SLOPES[base], SHAPES[base]


CASES = [("polynomial", n, s) for n in (0.1, 0.5, 0.9, 1, 1.5, 2, 3, 4, 7) for s in "-+"] + [
    (name, None, s) for name in SLOPES for s in "-+"
]


@pytest.mark.parametrize(("base", "power", "sign"), CASES)
def test_sets_against_a_dense_grid(base, power, sign):
    """Inside, no slope of the grid is positive and no value outside [0, 1]; outside, some is."""
    found, sigma = validity(base, power=power, form="additive", sign=sign), 1 if sign == "+" else -1
    slope, shape = slope_and_shape(base, power)
    for region, excess, beyond in (
        (found.monotone, lambda e: np.max(slope(GRID) + sigma * (e * GRID ** (e - 1) - 1)), 0.3),
        (found.range, lambda e: max(np.max(s := shape(GRID) + sigma * (GRID**e - GRID)) - 1, -np.min(s)), 0.3),
    ):
        (interval,) = region.k.to_json()["k"]
        low, high = interval[0], interval[1] or 50.0
        assert all(excess(e) <= 1e-8 for e in np.linspace(max(low, 1e-3), high, 23))
        if interval[1] is not None:
            assert excess(high + beyond) > 0
            assert excess(3 * high) > 0
        if low > 0:
            assert excess(max(low - beyond, low / 2)) > 0
            assert excess(low / 3) > 0


def threshold_by_bisection(power):
    """The largest k with k u^(k-1) + N (1-u)^(N-1) >= 1: golden-section minima inside a bisection, in mpmath."""

    def least(e):
        low, high = mpmath.mpf("1e-6"), 1 - mpmath.mpf("1e-6")
        ratio = (mpmath.sqrt(5) - 1) / 2

        def f(u):
            return e * u ** (e - 1) + power * (1 - u) ** (power - 1)

        for _ in range(90):
            a, b = high - ratio * (high - low), low + ratio * (high - low)
            low, high = (low, b) if f(a) < f(b) else (a, high)
        return f(low)

    with mpmath.workdps(40):
        low, high = mpmath.mpf(2), mpmath.mpf(30)
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if least(middle) >= 1 else (low, middle)
        return low


@pytest.mark.parametrize("power", [2, 3, 5])
def test_certified_thresholds_against_a_bisection_of_its_own(power):
    bound = validity("polynomial", power=power, form="additive").monotone.k.intervals[0].high
    expected = threshold_by_bisection(power)
    assert abs(bound.number() - expected) < 1e-9
    assert bound.inside < bound.outside
    assert (bound.outside - bound.inside) / (bound.inside - 1) < Rational(1, 10**12)


@pytest.mark.parametrize("power", [2, 3, 8])
def test_the_polynomial_boundary_is_symmetric(power):
    """k u^(k-1) + N (1-u)^(N-1) is symmetric in (k, u) and (N, 1-u): the threshold's threshold is N again."""
    first = validity("polynomial", power=power, form="additive").monotone.k.intervals[0].high.number()
    second = validity("polynomial", power=first, form="additive").monotone.k.intervals[0].high.number()
    assert second == pytest.approx(power, rel=1e-9)


def tiny_power(power):
    """|k - 1| where N x^(N-1) = N/x first equals |k - 1| (1 + log(1 - x)), to the first order in N."""
    x = mpmath.findroot(lambda x: (1 - x) * (1 + mpmath.log(1 - x)) - x, 0.36)
    return power * (1 - x) / x**2


def large_power(power):
    """K - 1 where N (1 - t)^(N-1) first equals -(k - 1) (1 + log t), to the first order in k - 1."""
    steep = (power - 1) / (1 - 1 / mpmath.e) * mpmath.e
    away = mpmath.findroot(
        lambda y: (power - 1) / (1 - (1 - y) / mpmath.e) / mpmath.e * mpmath.log(1 - y) + 1 / (1 - y),
        mpmath.e**2 / steep,
    )
    return -power * (1 - (1 - away) / mpmath.e) ** (power - 1) / mpmath.log(1 - away)


def power_next_to_1(away):
    """K where k/t first equals e (1 + log(1 - t)), to the first order in e = 1 - N."""
    t = mpmath.findroot(lambda t: 1 + mpmath.log(1 - t) - t / (1 - t), 0.36)
    return away * t * (1 + mpmath.log(1 - t))


EXTREME = [
    (1e-300, "-", "low", lambda n: 1 - tiny_power(n)),
    (1e-300, "+", "high", lambda n: 1 + tiny_power(n)),
    (1e-18, "+", "high", lambda n: 1 + tiny_power(n)),
    (5000, "-", "high", lambda n: 1 + large_power(n)),
    (0.9999999999, "-", "low", lambda n: power_next_to_1(1 - n)),
]


@pytest.mark.parametrize(("power", "sign", "end", "oracle"), EXTREME)
def test_the_thresholds_of_extreme_powers(power, sign, end, oracle):
    started = time.process_time()
    region = validity("polynomial", power=power, form="additive", sign=sign).monotone.k
    assert time.process_time() - started < 10
    bound = getattr(region.intervals[0], end)
    with mpmath.workdps(1100):
        wanted = oracle(mpmath.mpf(str(power)))
        inside, outside = (mpmath.mpf(int(at.p)) / int(at.q) for at in (bound.inside, bound.outside))
        scale = min(abs(wanted - 1), wanted)
        assert abs(inside - wanted) / scale < 1e-9
        assert abs(inside - outside) / scale < 1e-11


def test_the_range_of_a_power_next_to_1_ends_where_its_logarithm_says():
    """N = 1 - e: (x^N + (1 - x)^k - (1 - x))/x is about 2 - k - e log x + x, least at x = e."""
    region = validity("polynomial", power=0.9999999999, form="additive", sign="+").range.k
    assert region.intervals[0].high.number() == pytest.approx(2 + 1e-10 * (1 + math.log(1e10)), abs=1e-12)


@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize("power", [1e-300, 1e-9, 1 - 1e-16, 1 + 1e-12, 10800, 1e18, 1e300])
def test_any_power_is_answered_within_ten_seconds(power, sign):
    started = time.process_time()
    found = validity("polynomial", power=power, form="additive", sign=sign)
    assert time.process_time() - started < 10
    for region in (found.monotone, found.range):
        assert region.undecided if region.k is None else region.k.contains(Rational(1))
    if power > 2:
        assert found.range.k.text() == ("[1, oo)" if sign == "-" else "{1}")


@pytest.mark.parametrize("base", ["polynomial", "cosine", "exponential", "exponential-anchored", "htd"])
def test_warp_is_valid_for_every_k_wherever_the_ends_are_met(base):
    found = validity(base)
    assert found.monotone.k.text() == found.range.k.text() == "(0, oo)"
    assert found.valid.text() == ("{}" if base == "exponential" else "(0, oo)")


def test_eq_13_as_printed_misses_both_ends():
    found = validity("exponential", form="additive", sign="+")
    assert str(found.start.residual) == "-eta_e"
    assert (found.start.holds, found.end.holds, found.valid.text()) == (False, False, "{}")


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        (1 - tau * Symbol("a"), "mentions a"),
        (1 - Symbol("tau", negative=True), "negative=True.*must be kdecay_sym.symbols.tau, which is .*positive=True"),
        (1 - Symbol("tau", integer=True), "with the assumptions .*integer=True"),
        (1 / (tau - Rational(1, 3)), "pole at tau = 1/3"),
        (1 / (tau - Rational(1, 2)), "pole at tau = 1/2"),
        (log(tau - Rational(1, 2)), "must be real"),
        (sqrt(tau - Rational(1, 2)), "must be real"),
        (1 - tau + symbols("x y")[0], "mentions x"),
    ],
)
def test_an_expression_that_is_no_base_is_named(expression, message):
    with pytest.raises(ValueError, match=message):
        validity(expression, form="additive")


@pytest.mark.parametrize("assumed", [{}, {"real": True}, {"nonnegative": True}, {"nonzero": True, "real": True}])
def test_a_tau_that_is_assumed_to_be_less_than_ours_is_ours(assumed):
    theirs = Symbol("tau", **assumed)
    assert theirs != tau
    found = validity(1 - theirs**2, form="additive", sign="+")
    assert found.base.shape == 1 - tau**2
    assert found.monotone.k.text() == validity(1 - tau**2, form="additive", sign="+").monotone.k.text() == "[1, 3]"


@pytest.mark.parametrize(
    ("inexact", "exact"),
    [
        (1 - 0.5 * tau - 0.5 * tau**2, 1 - tau / 2 - tau**2 / 2),
        (1 - tau**1.5, 1 - tau ** Rational(3, 2)),
        (1 - Float("0.1", 50) * tau, 1 - Rational(Float("0.1", 50)) * tau),
    ],
)
def test_a_float_in_a_base_is_the_binary_rational_that_it_is(inexact, exact):
    for sign in "-+":
        found, wanted = (validity(base, form="additive", sign=sign) for base in (inexact, exact))
        assert found.base.shape == exact
        assert found.monotone.k.text() == wanted.monotone.k.text()
        assert found.range.k.text() == wanted.range.k.text()


def test_a_float_is_not_taken_for_the_decimal_that_it_prints_as():
    found = validity(1 - 0.1 * tau, form="additive", sign="+")
    assert found.monotone.k.text() == f"[1, {1 + Rational(0.1)}]"


@pytest.mark.parametrize("expression", [gamma(1 + tau) - tau, 1 - tau + tau**3 * sin(1 / tau)])
def test_what_cannot_be_proved_is_unknown_and_says_what_was_tried(expression):
    found = validity(expression, form="additive")
    assert found.monotone.k is None
    assert found.monotone.undecided
    assert found.to_json()["monotone"]["exact"] == "unknown"


PLATEAU = 1 - tau - (tau**12 - tau) * Rational(9, 10)
FLAT = (1 - (2 * tau - 1) ** 3) / 2


@pytest.mark.parametrize(
    ("base", "parts"),
    [
        (PLATEAU, [(1, 1.391003415862), (5.473884315777, 11.9)]),
        pytest.param(FLAT, [(1, 1), (3, 4)], marks=pytest.mark.slow),
    ],
    ids=["nearly level inside, steep at the end", "level inside"],
)
def test_with_sign_plus_the_set_need_not_be_an_interval(base, parts):
    found = validity(base, form="additive", sign="+").monotone.k
    assert found.to_json()["k"] == [pytest.approx(part, rel=1e-11) for part in parts]
    # For tau in (0, 1): where does k tau^(k - 1) <= 1 - b'(tau) hold? Looked at in mpmath, beside our arithmetic.
    slope = lambdify(tau, diff(base, tau), "mpmath")
    points = [mpmath.mpf(i) / 1000 for i in range(1, 1000)]
    for step in range(60):
        k = 1 + mpmath.mpf(step) * 19 / 100
        falls = all(k * at ** (k - 1) - 1 + slope(at) <= 0 for at in points) and k <= 1 - slope(1)
        assert found.contains(Rational(str(k))) == falls, k


def test_a_base_of_ones_own_agrees_with_the_named_one():
    for mine, name, power in ((exp(-tau), "exponential", None), ((1 - tau) ** 3, "polynomial", 3)):
        for sign in "-+":
            ours = validity(mine, form="additive", sign=sign).monotone.k.to_json()
            assert ours == validity(name, power=power, form="additive", sign=sign).monotone.k.to_json()


@pytest.mark.parametrize(
    "expression",
    [
        tau - Rational(1, 2),
        (tau - Rational(1, 3)) ** 2 - Rational(1, 10**30),
        cos(pi * tau),
        sin(3 * pi * tau),
        -(tau ** Rational(3, 2)),
        tau**3 - tau,
    ],
)
def test_false_statements_are_not_proved(expression):
    zero = frozenset(end for end in (0, 1) if expression.subs(tau, end) == 0)
    assert not Nonnegative(expression, zero).prove().holds


def test_the_prover_on_a_box_of_k():
    from flint import arb

    from kdecay_sym.validity.enclosure import Enclosure

    room = 2 - k * tau ** (k - 1)
    assert Nonnegative(room).prove(at=Enclosure(arb(1), arb(2))).holds
    assert not Nonnegative(room).prove(at=Enclosure(arb(1), arb(2.001)), max_cells=400).holds


def test_signs_and_violations_are_certain():
    assert sign_of(sqrt(2) * sqrt(3) - sqrt(6)) == 0
    assert sign_of(exp(1) - Rational(2718281828459045, 10**15)) == 1
    assert sign_of(cos(pi / 5) - (1 + sqrt(5)) / 4) == 0
    assert [sign_of(Rational(n, 3)) for n in (-1, 0, 1)] == [-1, 0, 1]
    assert certainly_negative(tau - k, {tau: Rational(1, 3), k: Rational(1, 2)})
    assert not certainly_negative(tau - k, {tau: Rational(1, 2), k: Rational(1, 2)})


def test_the_sign_of_a_root_of_high_order_is_not_asked_of_its_minimal_polynomial(monkeypatch):
    """That has 10^300 coefficients, and whether SymPy writes them down depends on the order of its sets."""
    monkeypatch.setattr(Expr, "equals", lambda *_: pytest.fail("asked"))
    assert sign_of(1 - 2 ** Rational(-1, 10**300)) == 1
    assert sign_of(1 - 2 ** Rational(-1, 10**20000)) is None


def test_a_sign_beyond_all_precisions_is_unknown():
    assert sign_of(tanh(10**6) - 1) is None


def test_a_number_that_sympy_does_not_take_for_a_real_one():
    """Its decimals of the logarithm are 0, from which it concludes, if it comes to that, that there is no sign."""
    bound = 1 + log(Rational(1, 2) + tanh(100) / 2) / log(2)
    with mpmath.workdps(150):
        away = mpmath.log((1 + mpmath.tanh(100)) / 2) / mpmath.log(2)
        assert decimals(bound) == f"1 - {mpmath.nstr(-away, 15)}"
    below = KSet((Interval(None, exact_bound(bound, "")),))
    assert below.contains(Rational(1)) is False
    assert below.contains(Rational(1) - Rational(1, 10**86)) is True


def test_a_wrong_candidate_is_not_believed(monkeypatch):
    """An end condition that forbids too much: nothing just beyond it is violated, and the set becomes unknown."""
    wrong = thresholds.Candidate(Rational(3, 2), "wrong")
    monkeypatch.setattr(lemmas, "candidates_at_start", lambda _: [wrong])
    assert regions.monotone_region((1 - tau) ** 2, "additive", -1).k is None


def test_a_wrong_lemma_is_not_believed(monkeypatch):
    from kdecay_sym.checkers.evidence import Obligation

    monkeypatch.setattr(lemmas, "minus_lemma", lambda: (Obligation("k < 2", k - 2, "negative"),))
    assert regions.monotone_region((1 - tau) ** 2, "additive", -1).k is None


def brute_force_smallest(shape, most=60):
    for steps in range(1, most):
        values = [shape(mpmath.mpf(i) / steps) for i in range(steps + 1)]
        if any(later > earlier for earlier, later in itertools.pairwise(values)):
            return steps
    return None


@pytest.mark.parametrize(
    ("base", "power", "sign", "exponent", "shape"),
    [
        ("polynomial", 1, "+", 3, lambda u: 1 - 2 * u + u**3),
        ("polynomial", 1, "+", 2.1, lambda u: 1 - 2 * u + u ** mpmath.mpf("2.1")),
        ("cosine", None, "-", 1.5, lambda u: (1 + mpmath.cos(mpmath.pi * u)) / 2 + u - u ** mpmath.mpf("1.5")),
        ("polynomial", 4, "-", 5, lambda u: (1 - u) ** 4 + u - u**5),
    ],
)
def test_the_smallest_broken_number_of_steps(base, power, sign, exponent, shape):
    point = at_k(validity(base, power=power, form="additive", sign=sign), exponent)
    assert point.monotone is False
    assert point.breaks.smallest == brute_force_smallest(shape)
    assert point.breaks.at_most >= point.breaks.smallest


def test_valid_k_has_no_witness():
    point = at_k(validity("polynomial", form="additive", sign="+"), 1.5)
    assert (point.monotone, point.range, point.rises_at, point.leaves_at, point.breaks) == (
        True,
        True,
        None,
        None,
        None,
    )


def test_the_command(capsys):
    assert cli.main(["validity", "--base", "polynomial", "--power", "2", "--form", "additive", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {"base", "power", "form", "sign", "steps", "start", "end", "monotone", "range", "valid"} == set(answer)
    assert answer["start"] == {"holds": True, "residual": "0"}
    assert answer["valid"] == answer["monotone"]
    assert answer["monotone"]["k"][0] == pytest.approx([1, 8.23469554010145])
    assert cli.main(["validity", "--form", "additive", "--sign", "+", "--k", "3"]) == 0
    assert "rises at tau" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--base", "cosin"), "did you mean 'cosine'"),
        (("--form", "wrap"), "did you mean 'warp'"),
        (("--sign", "+"), "belongs to form='additive'"),
        (("--power", "0"), "power=0.0"),
        (("--power", "nan"), "power=nan"),
        (("--base", "cosine", "--power", "2"), "belongs to base='polynomial'"),
        (("--k", "0"), "k=0.0"),
        (("--k", "inf"), "k=inf"),
        (("--pwoer", "2"), "did you mean --power"),
    ],
)
def test_mistakes_are_one_line(capsys, words, message):
    assert cli.main(["validity", *words]) == 2
    err = capsys.readouterr().err
    assert message in err
    assert err.count("\n") == 1


def test_the_library_refuses_what_the_command_does():
    for arguments in ({"base": "cosine", "power": 1}, {"base": 1 - tau, "power": 2}, {"base": "cosine", "form": "x"}):
        with pytest.raises(ArgumentError):
            validity(**arguments)
