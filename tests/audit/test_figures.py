"""What a curve spends, against integrals in closed form and against sums over every update."""

import math

import numpy as np
import pytest

from kdecay_sym.audit import figures_of, k_of_area, which_k
from kdecay_sym.errors import ArgumentError
from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, warmup


def figures(schedule, eta_0=1.0, eta_e=0.0, updates=None):
    return figures_of(lambda steps: schedule.rates(steps, eta_0, eta_e), updates or schedule.total_steps)


SCHEDULES = [
    decay(1000, k=1.7, base="cosine"),
    chain(warmup(50), decay(450, k=3.0)),
    chain(warmup(10), hold(500), cooldown(90)),
    cycles(20, count=5, growth=1.5, k=2.0, base="cosine", peak_decay=0.7),
    decay(1),
]


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_they_are_the_sums_over_every_update(schedule):
    rates = [schedule.lr(step, 0.3, 0.01) for step in range(schedule.total_steps + 1)]
    used, found = rates[:-1], figures(schedule, 0.3, 0.01)
    assert found.mean == pytest.approx(math.fsum(used) / len(used), rel=1e-13)
    assert found.area == pytest.approx(math.fsum(used), rel=1e-13)
    assert (found.first, found.last, found.peak) == pytest.approx((used[0], used[-1], max(used)), rel=1e-13)
    assert found.above_half == sum(rate > max(used) / 2 for rate in used) / len(used)
    assert found.below_tenth == sum(rate < max(used) / 10 for rate in used) / len(used)
    assert found.final_slope == pytest.approx(len(used) * (rates[-1] - rates[-2]) / max(used), abs=1e-12)


@pytest.mark.parametrize("k", [0.3, 1.0, 1.5, 7.0])
@pytest.mark.parametrize("steps", [10**6, 10**12])
def test_a_long_training_is_the_integral(k, steps):
    """1 - tau^k has the mean k/(k + 1), is above 1/2 up to 2^(-1/k), and below 1/10 from (9/10)^(1/k) on."""
    found = figures(decay(steps, k=k))
    assert found.mean == pytest.approx(k / (k + 1), abs=2e-6)
    assert found.above_half == pytest.approx(0.5 ** (1 / k), abs=1e-5)
    assert found.below_tenth == pytest.approx(1 - 0.9 ** (1 / k), abs=1e-5)
    assert found.final_slope == pytest.approx(-k, rel=1e-5)


@pytest.mark.parametrize("rates", [np.array([0.1, np.inf]), np.array([0.1, np.nan]), np.array([0.1, 1.1e291])])
def test_what_is_no_rate_is_refused(rates):
    with pytest.raises(ArgumentError, match="rates="):
        figures_of(lambda steps: rates[np.minimum(steps, 1)], 2)


@pytest.mark.parametrize("base", ["polynomial", "cosine", "htd", "exponential-anchored"])
@pytest.mark.parametrize(("form", "sign"), [("warp", "-"), ("additive", "-"), ("additive", "+")])
def test_the_k_of_an_area_has_that_area(base, form, sign):
    def make(k):
        return decay(500, k=k, base=base, form=form, sign=sign)

    for wanted in (1.2, 1.9):
        area = figures(make(wanted), 0.2, 0.01).area
        assert k_of_area(make, area, eta_0=0.2, eta_e=0.01) == pytest.approx(wanted, rel=1e-10)


def test_the_table_has_a_row_for_each_k_and_each_other_schedule():
    sgdr = cycles(50, count=4, k=1.0, base="cosine")
    others = [("sgdr", lambda steps: sgdr.rates(steps, 1.0))]
    rows = which_k(lambda k: decay(200, k=k), [1.0, 3.0], others=others)
    assert [row.name for row in rows[:3]] == ["k = 1", "k = 3", "sgdr"]
    assert rows[3].name == f"k = {rows[3].k:.6g} has the area of sgdr"
    assert rows[3].figures.area == pytest.approx(rows[2].figures.area, rel=1e-9)
    assert rows[3].k == pytest.approx(1.0, abs=0.1)


def test_an_area_out_of_reach_names_what_is():
    with pytest.raises(ArgumentError, match=r"area=1001: k from .* have areas from .* to"):
        k_of_area(lambda k: decay(1000, k=k), 1001)
