"""What of eq. (5) whole schedules break, and which phase does, against all of their steps."""

import numpy as np
import pytest

from kdecay_sym.breaches import breaches_of, phase_at_fault, restarts_of, valid_range
from kdecay_sym.breaches.decays import steps_to_look_at, worst_within
from kdecay_sym.phases import Decay
from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, skip, warmup

BENT = {"form": "additive", "sign": "+", "k": 3.0}
NARROW = {"form": "additive", "power": 2.0, "k": 8.3}


@pytest.mark.parametrize(
    "schedule",
    [
        chain(hold(20), decay(300, **BENT)),
        chain(warmup(30), decay(200, **BENT, end=0.3), hold(40), cooldown(60)),
        chain(warmup(30), skip(decay(200, **BENT), 30), hold(10)),
        chain(hold(120), skip(decay(200, k=3.0, base="cosine", form="additive"), 120)),
        cycles(100, 4, growth=1.5, peak_decay=0.8, base="polynomial", **BENT),
        chain(decay(100, k=1.5), hold(50, level=0.25), decay(50, start=0.2)),
        chain(warmup(10), hold(20, level=0.7), cooldown(20)),
    ],
)
@pytest.mark.parametrize("eta_e", [0.0, 0.02])
def test_the_worst_steps_are_those_of_the_whole_curve(schedule, eta_e):
    """None of these is so long that steps are left out."""
    begin = schedule.phases[0].steps if schedule.phases[0].kind == "warmup" else 0
    rates = schedule.curve(0.1, eta_e)[begin:]
    rise, outside = np.diff(rates).max() / (0.1 - eta_e), max(rates.max() - 0.1, eta_e - rates.min()) / (0.1 - eta_e)
    sizes = {"start": 1 - rates[0] / 0.1, "end": rates[-1] / 0.1 - eta_e / 0.1, "monotone": rise, "range": outside}
    found = {breach.condition: breach.size for breach in breaches_of(schedule, 0.1, eta_e)}
    assert found == {name: pytest.approx(size, rel=1e-9) for name, size in sizes.items() if size > 1e-12}


def test_a_floor_that_is_not_that_of_the_rates():
    assert breaches_of(decay(10, end=0.25), 0.1, floor=0.025) == []
    assert [breach.condition for breach in breaches_of(decay(10, end=0.25), 0.1)] == ["end"]
    assert [(breach.condition, breach.step) for breach in breaches_of(decay(10), 0.1, floor=0.025)] == [
        ("end", 10),
        ("range", 10),
    ]


def test_cycles_are_judged_by_their_highest_and_by_their_longest():
    # Of both most is left out when they are drawn. The first is short; the later ones are close to their end.
    falling = cycles(1000, 6, growth=10, peak_decay=1e-3, base="polynomial", **NARROW)
    (rise,) = breaches_of(falling, 0.1, strict=False)
    assert rise.step < 1000
    # The first ones are too short for the rise to show.
    growing = cycles(4, 14, growth=4, base="polynomial", form="additive", power=2.0, k=8.2347)
    (rise,) = breaches_of(growing, 0.1, strict=False)
    assert rise.step > growing.total_steps // 2


def test_the_phase_at_fault_is_that_of_the_step():
    schedule = chain(hold(20), decay(100, **BENT, end=0.5), decay(30, start=0.8))
    found = {breach.condition: phase_at_fault(schedule, breach) for breach in breaches_of(schedule, 1.0)}
    assert found == {"monotone": (schedule.phases[1], True)}
    ends = chain(decay(10), hold(5, level=0.5))
    assert [phase_at_fault(ends, breach) for breach in breaches_of(ends, 1.0)] == [
        (ends.phases[1], False),
        (ends.phases[0], True),
    ]
    early = chain(decay(100, k=3.0, base="cosine", form="additive", end=0.5), hold(9, level=0.5001))
    rise = next(breach for breach in breaches_of(early, 1.0) if breach.condition == "monotone")
    assert rise.step < 50
    assert phase_at_fault(early, rise) == (early.phases[0], False)


def conditions(schedule):
    return [breach.condition for breach in breaches_of(schedule, 0.1, strict=False)]


def test_cycles_of_which_the_first_are_over_do_not_restart_where_they_begin():
    schedule = chain(decay(5), skip(cycles(5, 3), 5))
    assert restarts_of(schedule) == {10}
    (rise,) = breaches_of(schedule, 0.1, strict=False)
    assert (rise.condition, rise.step) == ("monotone", 4)


@pytest.mark.parametrize(
    "schedule",
    [
        # Of a decay that has run under the warm-up, and begins at 1, the start is not seen; of others it is.
        chain(warmup(5), skip(decay(100), 80)),
        chain(warmup(10), skip(decay(100, start=0.5), 10)),
        skip(decay(100), 10),
    ],
)
def test_a_start_that_no_warm_up_hides_is_missed(schedule):
    assert conditions(schedule) == ["start"]
    assert conditions(chain(warmup(10), skip(decay(100), 10))) == []


def test_a_rise_of_a_rounding_is_none():
    assert 3 * 0.1 > 0.3
    assert conditions(chain(hold(50), hold(50, level=0.3), decay(50, start=3 * 0.1))) == []
    assert conditions(chain(hold(50), hold(50, level=0.3), decay(50, start=0.3 + 1e-9))) == ["monotone"]


def test_an_end_that_is_missed_by_a_rounding_is_met():
    nearly = 0.7 + 0.2 + 0.1
    assert nearly < 1
    assert breaches_of(chain(warmup(5), hold(5, level=nearly), decay(9, start=nearly)), 1.0) == []
    assert breaches_of(chain(decay(9), hold(5, level=1 - nearly)), 1.0, strict=False) == []


def test_what_is_beyond_is_a_share_of_the_room_above_the_floor():
    values = np.array([1.0, 0.75, 0.8, 0.45])
    found = worst_within(np.array([0, 1, 2]), lambda steps: values[steps], floor=0.5)
    assert [(breach.condition, breach.step, breach.size) for breach in found] == [("monotone", 1, pytest.approx(0.1))]
    (outside,) = worst_within(np.array([2, 2]), lambda steps: np.array([1.0, 0.75, 0.45, 0.45])[steps], floor=0.5)
    assert (outside.condition, outside.size) == ("range", pytest.approx(0.1))


def test_around_the_point_where_a_rise_begins_every_step_is_looked_at():
    # (1 - u)^2 + u - u^k is level at u = 0.580115 for the greatest k that is valid.
    total = 10**9
    steps = steps_to_look_at(Decay(total, **NARROW))
    assert len(steps) <= 4096
    assert set(range(580_115_000 - 200, 580_115_000 + 200)) <= set(steps.tolist())


def test_the_valid_range_is_that_of_both_conditions():
    """With the root the sign - leaves its range below 0.1676, where it still falls."""
    root = Decay(1000, k=0.1, power=0.5, form="additive", sign="-")
    low, high = valid_range(root)
    assert (round(low, 4), high) == (0.1676, 1.0)
    for k, expected in ((low - 1e-3, 1), (low + 1e-3, 0)):
        shape = decay(10**6, k=k, power=0.5, form="additive", sign="-").curve(1.0)
        assert bool(np.diff(shape).max() > 1e-12 or shape.min() < -1e-12) == bool(expected)
