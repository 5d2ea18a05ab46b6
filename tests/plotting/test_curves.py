"""Which curves are drawn, their points, their differences, and what is said of eq. (5)."""

import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest

from kdecay_sym.breaches import breaches_of, find_breaches
from kdecay_sym.curves import LabelledCurve, comparison, merged
from kdecay_sym.phases import Decay
from kdecay_sym.plotting import decays
from kdecay_sym.plotting.notes import notes
from kdecay_sym.plotting.panels import MAX_CURVES, panels
from kdecay_sym.plotting.sampling import Line, differences, limits_of_differences, rates, sampled_steps
from kdecay_sym.schedule import chain, decay, hold

BASES = {
    "polynomial": lambda tau, n: (1 - tau) ** n,
    "cosine": lambda tau, _: (1 + mpmath.cos(mpmath.pi * tau)) / 2,
    "exponential": lambda tau, _: mpmath.exp(-tau),
}


def legends(curves):
    return [curve.legend for curve in curves]


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("k", [0.5, 1.0, 1.5, 3.0])
@pytest.mark.parametrize(("form", "sign"), [("warp", "-"), ("additive", "+"), ("additive", "-")])
def test_the_values_are_those_of_the_formula(base, k, form, sign):
    power = 2.0 if base == "polynomial" else 1.0
    (curve,) = decays(50, 0.1, 0.01, k=(k,), base=(base,), form=(form,), sign=(sign,), power=(power,))
    line = rates(curve)
    assert line.steps.tolist() == list(range(51))
    for step, value in zip(line.steps.tolist(), line.values.tolist(), strict=True):
        tau = mpmath.mpf(step) / 50
        shape = (
            BASES[base](tau**k, power) if form == "warp" else BASES[base](tau, power) + (tau**k - tau) * int(sign + "1")
        )
        floor = 0 if base == "exponential" else 0.01  # eq. (13) as printed lacks the + eta_e
        if base == "exponential" and form == "additive":
            shape = BASES[base](tau, power) * mpmath.mpf("0.09") + (tau**k - tau) * int(sign + "1") * mpmath.mpf("0.09")
            assert value == pytest.approx(float(shape), abs=1e-14)
        else:
            assert value == pytest.approx(float(floor + mpmath.mpf("0.09") * shape), abs=1e-14)


def test_the_product_has_no_sign_of_the_warp_form_and_no_power_of_other_bases():
    lists = {"k": (3.0, 1.5), "base": ("polynomial", "htd"), "form": ("warp", "additive"), "sign": ("-", "+")}
    found = [curve.label for curve in decays(10, 1.0, 0.0, **lists, power=(2.0, 0.5))]
    polynomial = [
        f"polynomial N={n} {form} k={k}"
        for form in ("warp", "additive -", "additive +")
        for n in ("2", "0.5")
        for k in ("3", "1.5")
    ]
    htd = [f"htd {form} k={k}" for form in ("warp", "additive -", "additive +") for k in ("3", "1.5")]
    assert sorted(found) == sorted(polynomial + htd)
    assert found.index("htd warp k=3") < found.index("htd warp k=1.5")  # in the order given, not sorted


def test_curves_that_coincide_are_drawn_once_and_keep_their_names():
    ours = list(decays(10, 1.0, 0.0, k=(1.0, 3.0, 3.0), form=("warp", "additive"), sign=("-", "+")))
    found = legends(merged([*ours, comparison("pol", 10, 1.0), comparison("linear", 10, 1.0)]))
    assert found == [
        "polynomial warp k=1 (also polynomial additive - k=1, polynomial additive + k=1, pol, linear)",
        "polynomial warp k=3 (also polynomial additive - k=3)",
        "polynomial additive + k=3",
    ]


def test_close_parameters_have_labels_of_their_own():
    close = [1.5, math.nextafter(1.5, 2)]
    assert len(set(legends(decays(10, 1.0, 0.0, k=close)))) == 2


def test_warmup_is_part_of_the_steps():
    (curve,) = decays(10, 1.0, 0.0, k=(1.0,), warmup_steps=4)
    assert curve.schedule.total_steps == 10
    assert rates(curve).values.tolist() == pytest.approx([0.2, 0.4, 0.6, 0.8, 1, 5 / 6, 4 / 6, 3 / 6, 2 / 6, 1 / 6, 0])


@pytest.mark.parametrize("name", ["sgdr", "clr", "step"])
def test_a_long_curve_is_sampled_with_its_jumps(name):
    curve = comparison(name, 10**9, 0.1)
    steps = sampled_steps(curve)
    assert len(steps) < 2200
    assert (np.diff(steps) > 0).all()
    assert (steps[0], steps[-1]) == (0, 10**9)
    restart = {"sgdr": 350_000_000, "clr": 100_000_000, "step": 600_000_000}[name]
    assert {restart - 1, restart} <= set(steps.tolist())


def test_differences_are_those_of_neighbours():
    (curve,) = decays(7, 1.0, 0.0, k=(3.0,))
    exact = [Fraction(t**3 - (t + 1) ** 3, 7**3) for t in range(7)]
    line = differences(curve)
    assert line.steps.tolist() == list(range(7))
    assert line.values.tolist() == pytest.approx([float(value) for value in exact], abs=1e-15)


def test_differences_of_a_very_long_curve_are_no_rounding_noise():
    (curve,) = decays(10**15, 0.1, 0.0, k=(1.0,))
    assert differences(curve).values == pytest.approx(-0.1e-15, rel=1e-6)
    assert "(eta(t + 1000000000) - eta(t)) / 1000000000" in panels([curve], derivative=True)[1].title


def test_one_step_has_one_difference():
    (curve,) = decays(1, 1.0, 0.25, k=(2.0,))
    assert rates(curve).values.tolist() == [1.0, 0.25]
    assert differences(curve).values.tolist() == [-0.75]


def test_jumps_do_not_flatten_the_other_differences():
    _, panel = panels([comparison("sgdr", 1000, 0.1)], derivative=True)
    assert "cut off where steeper" in panel.title
    assert -0.01 < panel.low < 0 < panel.high < 0.01
    _, panel = panels(list(decays(1000, 0.1, 0.0, k=(1.5,))), derivative=True)
    assert "cut off" not in panel.title
    assert limits_of_differences([Line("", np.arange(3), np.zeros(3))]) == (0.0, 0.0, False)


def test_a_panel_shows_both_rates_and_whatever_leaves_them():
    (curve,) = decays(1000, 0.1, 0.01, k=(3.0,), form=("additive",), sign=("+",))
    (panel,) = panels([curve])
    assert panel.high == 0.1
    assert panel.low == rates(curve).values.min() < 0.01
    assert panel.levels == (0.1, 0.01)


def breaches(curve):
    return breaches_of(curve.schedule, curve.eta_0, curve.eta_e, steps=curve.steps)


def test_a_breach_is_told_at_the_step_of_the_picture():
    options = {"k": (3.0,), "form": ("additive",), "sign": ("+",)}
    (plain,), (late,) = decays(900, 0.1, 0.0, **options), decays(1000, 0.1, 0.0, **options, warmup_steps=100)
    assert breaches(plain) == find_breaches(Decay(900, 3.0, form="additive", sign="+"), 0.1, 0.0)
    assert [b.step - 100 for b in breaches(late)] == [b.step for b in breaches(plain)]
    assert {b.condition for b in breaches(late)} == {"monotone", "range"}
    rate, where = late.rate(), {b.condition: b.step for b in breaches(late)}
    assert rate(where["monotone"] + 1) > rate(where["monotone"])
    assert rate(where["range"]) < 0


@pytest.mark.parametrize(
    ("name", "conditions"),
    [
        ("step", ["end"]),
        ("exp", ["end"]),
        ("sgdr", ["end", "monotone"]),
        ("clr", ["end", "monotone"]),
        *((name, []) for name in ("cos", "pol", "htd", "linear", "wsd")),
    ],
)
def test_what_others_break_is_told_too(name, conditions):
    assert [breach.condition for breach in breaches(comparison(name, 1000, 0.1))] == conditions


def test_the_size_of_others_breaches():
    (end,) = breaches(comparison("step", 1000, 0.1))
    assert (end.step, end.size) == (1000, pytest.approx(0.2**3))
    (end,) = breaches(comparison("clr", 2, 0.1))
    assert (end.step, end.size) == (2, pytest.approx(0.1))
    outside = LabelledCurve("x", chain(hold(5, level=0.5), decay(5, start=0.75)), 10, 0.1, 0.02)
    assert [(b.condition, b.step, round(b.size, 9)) for b in breaches(outside)] == [
        ("start", 0, 0.4),  # of eta_0: 0.1 - (0.02 + 0.04)
        ("monotone", 4, 0.25),  # of eta_0 - eta_e
    ]


def test_notes_name_each_curve_that_breaks_something():
    curves = list(decays(1000, 0.1, 0.0, k=(1.5, 3.0), form=("warp", "additive"), sign=("+",)))
    (line,) = notes(curves)
    assert line.startswith("polynomial additive + k=3 breaks eq. (5), at worst: monotone: the rate rises")
    assert notes(curves[:2]) == ["No breach of eq. (5) found."]


@pytest.mark.parametrize("k", [1e-3, 1e3, 5e-324, 1e308])
@pytest.mark.parametrize("form", ["warp", "additive"])
def test_extreme_exponents_give_finite_points(k, form):
    (curve,) = decays(10**9, 0.1, 0.0, k=(k,), form=(form,), base=("cosine",))
    for panel in panels([curve], derivative=True):
        assert all(np.isfinite(line.values).all() for line in panel.lines)
        assert math.isfinite(panel.low)
        assert math.isfinite(panel.high)


@pytest.mark.parametrize(
    ("lists", "message"),
    [
        ({"k": ()}, "k: needs one value or more"),
        ({"k": (1.0, math.nan)}, "k=nan: must be a finite number > 0"),
        ({"k": (1.0,), "base": ("cosine", "cosin")}, "base='cosin': did you mean 'cosine'"),
        ({"k": (1.0,), "form": ()}, "form: needs one value or more"),
        ({"k": (1.0,), "sign": ("-", "+")}, "sign='\\+': belongs to the form additive"),
        ({"k": (1.0,), "power": (1.0, 2.0), "base": ("htd",)}, "power=2.0: belongs to the base polynomial"),
    ],
)
def test_bad_lists_are_named(lists, message):
    with pytest.raises(ValueError, match=message):
        list(decays(10, 1.0, 0.0, **lists))


def test_no_more_curves_than_can_be_told_apart():
    many = list(decays(10, 1.0, 0.0, k=[1 + n / 10 for n in range(MAX_CURVES + 1)]))
    assert len(panels(many[:-1])[0].lines) == MAX_CURVES
    with pytest.raises(ValueError, match="53 different curves"):
        panels(many)
    with pytest.raises(ValueError, match="0 different curves"):
        panels([])
