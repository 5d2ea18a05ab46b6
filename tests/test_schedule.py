"""Schedules: the contract of lr, curve, chain and JSON, against the formula written out once more."""

import itertools
import json
import math

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kdecay_sym.breaches.decays import MAX_POINTS, find_breaches
from kdecay_sym.errors import ArgumentError
from kdecay_sym.phases import Decay, Segment
from kdecay_sym.schedule import Schedule, chain, cooldown, cycles, decay, hold, warmup


def by_hand(t, total, k, base="polynomial", power=1.0, form="warp", sign="-"):
    def shape(u):
        return (1 - u) ** power if base == "polynomial" else (1 + math.cos(math.pi * u)) / 2

    u = t / total
    if form == "warp":
        return shape(u**k)
    return shape(u) + (1 if sign == "+" else -1) * (u**k - u)


SETTINGS = [
    {"k": k, "base": base, "form": form, "sign": sign, "power": power}
    for k, base, form, sign, power in itertools.product(
        (0.5, 1.0, 1.5, 4.0), ("polynomial", "cosine"), ("warp", "additive"), "-+", (1.0, 0.5, 2.0)
    )
    if (form == "additive" or sign == "-") and (base == "polynomial" or power == 1.0)
]


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_every_setting_follows_its_formula(setting):
    schedule, total = decay(37, **setting), 37
    for t in range(total + 1):
        expected = 0.002 + (0.3 - 0.002) * by_hand(t, total, **setting)
        assert schedule.lr(t, 0.3, 0.002) == pytest.approx(expected, rel=1e-13, abs=1e-15)
    np.testing.assert_allclose(
        schedule.curve(0.3, 0.002), [schedule.lr(t, 0.3, 0.002) for t in range(total + 1)], rtol=1e-14, atol=1e-16
    )


shapes = st.builds(
    decay,
    st.integers(1, 10**12),
    k=st.floats(0.01, 50),
    base=st.just("polynomial"),
    power=st.floats(0.05, 20),
) | st.builds(decay, st.integers(1, 10**12), k=st.floats(0.01, 50), base=st.just("cosine"))
rates = st.floats(1e-12, 1e3).flatmap(lambda peak: st.tuples(st.just(peak), st.floats(0, peak)))


@settings(max_examples=300, deadline=None)
@given(shapes, rates, st.data())
def test_warp_form_ends_range_and_fall(schedule, pair, data):
    eta_0, eta_e = pair
    total = schedule.total_steps
    assert schedule.lr(0, eta_0, eta_e) == eta_0
    assert schedule.lr(total, eta_0, eta_e) == eta_e
    assert schedule.lr(total + data.draw(st.integers(0, 10**12)), eta_0, eta_e) == eta_e
    steps = sorted(data.draw(st.lists(st.integers(0, total), min_size=2, max_size=8)))
    values = [schedule.lr(step, eta_0, eta_e) for step in steps]
    assert all(eta_e <= value <= eta_0 for value in values)
    slack = 4 * eta_0 * 2.0**-53
    assert all(later <= earlier + slack for earlier, later in itertools.pairwise(values))


def test_larger_k_stays_higher():
    """k1 < k2 gives the higher curve in warp form: tau^k falls with k on (0, 1)."""
    low, high = decay(50, k=1.2).curve(1.0), decay(50, k=2.5).curve(1.0)
    assert (high[1:-1] > low[1:-1]).all()


def test_warmup_rises_in_equal_steps_and_meets_the_decay():
    schedule = chain(warmup(4), decay(6, k=1.0))
    values = schedule.curve(1.0)
    np.testing.assert_allclose(values[:5], [0.2, 0.4, 0.6, 0.8, 1.0], rtol=1e-15)
    assert (schedule.total_steps, len(values), values[4], values[10]) == (10, 11, 1.0, 0.0)
    assert schedule.lr(4, 0.1) == 0.1
    assert warmup(4, start=0).lr(0, 0.1, 0.01) == 0.01
    assert warmup(4).lr(0, 0.1, 0.01) == pytest.approx(0.01 + 0.09 / 5)
    assert warmup(4).lr(99, 0.1, 0.01) == 0.1


def test_sequence_and_random_access_give_the_same_bits():
    schedule = chain(warmup(7), decay(93, k=1.5, base="cosine"))
    forwards = [schedule.lr(t, 0.1, 1e-4) for t in range(120)]
    assert [schedule.lr(t, 0.1, 1e-4) for t in reversed(range(120))] == forwards[::-1]


def test_a_schedule_is_a_value():
    one, other = chain(warmup(3), decay(7, k=2)), chain(warmup(3), decay(7, k=2.0))
    assert one == other
    assert hash(one) == hash(other)
    assert one != chain(warmup(3), decay(7, k=2.5))
    with pytest.raises(AttributeError):
        one.phases = ()


@pytest.mark.parametrize(
    "schedule",
    [
        decay(10),
        decay(5, k=3, base="cosine"),
        chain(warmup(2), decay(8, form="additive")),
        chain(warmup(3, shape="cosine"), hold(4), decay(5, base="htd", end=0.5), cooldown(6)),
        cycles(10, 4, growth=1.2, peak_decay=0.5),
    ],
)
def test_json_round_trip(schedule):
    assert Schedule.from_dict(json.loads(json.dumps(schedule.to_dict()))) == schedule


def test_numpy_scalars_are_stored_as_plain_numbers():
    schedule = decay(np.int64(10), k=np.float32(1.5), power=np.float64(2))
    assert json.loads(json.dumps(schedule.to_dict()))["phases"][0]["k"] == 1.5
    assert type(schedule.phases[0].steps) is int


GOOD = decay(10).to_dict()


@pytest.mark.parametrize(
    "damage",
    [
        lambda d: d | {"schema": 2},
        lambda d: d | {"extra": 1},
        lambda d: {"phases": d["phases"]},
        lambda d: d | {"phases": []},
        lambda d: d | {"phases": "decay"},
        lambda d: d | {"phases": [{**d["phases"][0], "kind": "deacy"}]},
        lambda d: d | {"phases": [{**d["phases"][0], "k": float("nan")}]},
        lambda d: d | {"phases": [{**d["phases"][0], "steps": 0}]},
        lambda d: d | {"phases": [{**d["phases"][0], "colour": "red"}]},
        lambda d: d | {"phases": [{key: v for key, v in d["phases"][0].items() if key != "k"}]},
        list,
        str,
    ],
)
def test_damaged_json_is_refused(damage):
    with pytest.raises(ArgumentError):
        Schedule.from_dict(damage(GOOD))


NUMBERS = [0, -1, float("nan"), float("inf"), True, "1.5", None, 1j, [1.5]]


@pytest.mark.parametrize("value", NUMBERS)
@pytest.mark.parametrize("name", ["k", "power"])
def test_bad_numbers_are_named(name, value):
    with pytest.raises(ValueError, match=f"{name}=.*must be a finite number > 0"):
        decay(10, **{name: value})


@pytest.mark.parametrize("value", [0, -1, 1.0, 2.5, True, "10", None, 2**53 + 1, float("nan")])
def test_bad_lengths_are_named(value):
    with pytest.raises(ValueError, match="total_steps="):
        decay(value)
    with pytest.raises(ValueError, match="warmup_steps="):
        warmup(value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"base": "cosin"}, "base='cosin'.*did you mean 'cosine'"),
        ({"form": "additve"}, "did you mean 'additive'"),
        ({"sign": "+"}, r"sign='\+'.*belongs to form='additive'"),
        ({"sign": "plus", "form": "additive"}, "sign='plus'"),
        ({"base": "cosine", "power": 2.0}, r"power=2\.0.*belongs to base='polynomial'"),
        ({"form": "linear-increment"}, "form='linear-increment'.*belongs to base='cosine'"),
        ({"base": "cosine", "form": "linear-increment", "k": 1.0}, r"k=1\.0.*> 1"),
        ({"base": "cosine", "form": "linear-increment", "amplitude": 1.01}, r"amplitude=1\.01.*from 0 to 1"),
        ({"base": "cosine", "amplitude": 0.5}, r"amplitude=0\.5.*belongs to form='linear-increment'"),
        ({"base": "cosine", "form": "linear-increment", "sign": "+"}, r"sign='\+'.*belongs to form='additive'"),
    ],
)
def test_arguments_that_do_not_go_together(arguments, message):
    with pytest.raises(ValueError, match=message):
        decay(10, **arguments)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ((-1, 0.1, 0.0), "step"),
        ((1.0, 0.1, 0.0), "step"),
        ((True, 0.1, 0.0), "step"),
        ((0, 0.0, 0.0), "eta_0"),
        ((0, float("nan"), 0.0), "eta_0"),
        ((0, 0.1, -1.0), "eta_e"),
        ((0, 0.1, 0.2), "eta_e"),
    ],
)
def test_bad_evaluations_are_named(arguments, name):
    with pytest.raises(ValueError, match=f"{name}="):
        decay(10).lr(*arguments)


def test_chain_takes_schedules_only():
    for arguments in ((), (decay(3), 5), (decay(3).phases[0],)):
        with pytest.raises(ArgumentError):
            chain(*arguments)
    with pytest.raises(ArgumentError, match="total_steps"):
        chain(decay(2**53), decay(1))
    with pytest.raises(ArgumentError):
        Schedule(())


def test_a_schedule_of_every_phase_is_continuous_and_matches_its_parts():
    schedule = chain(warmup(7, shape="cosine"), hold(5), decay(100, k=2.0, end=0.4), cooldown(50))
    curve = schedule.curve(0.3, 0.002)
    assert [curve[step] for step in (7, 12, 162)] == [0.3, 0.3, 0.002]
    assert curve[112] == pytest.approx(0.002 + 0.298 * 0.4, rel=1e-15)
    assert np.abs(np.diff(curve)).max() < 0.298 / 7 * math.pi / 2
    expected = [0.002 + 0.298 * 0.4 * (1 - math.sqrt(t / 50)) for t in range(51)]
    np.testing.assert_allclose(curve[112:], expected, rtol=1e-13, atol=1e-17)
    rising = [0.002 + 0.298 * (1 / 8 + 7 / 8 * (1 - math.cos(math.pi * t / 7)) / 2) for t in range(8)]
    np.testing.assert_allclose(curve[:8], rising, rtol=1e-13)
    rate = schedule.closure(0.3, 0.002)
    assert [rate(t) for t in range(170)] == [schedule.lr(t, 0.3, 0.002) for t in range(170)]


@pytest.mark.parametrize("kind", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"])
def test_rates_at_steps_of_any_type_of_whole_numbers(kind):
    schedule = chain(warmup(500), decay(10_000, k=1.5))
    steps = [0, 100, 5, int(np.iinfo(kind).max)]
    expected = [schedule.lr(min(step, schedule.total_steps), 0.1, 0.001) for step in steps]
    found = schedule.rates(np.array(steps, dtype=kind).reshape(2, 2), 0.1, 0.001)
    np.testing.assert_allclose(found.ravel(), expected, rtol=1e-14)
    if kind.startswith("i"):
        with pytest.raises(ArgumentError, match=r"^steps=.*: must be whole numbers >= 0$"):
            schedule.rates(np.array([3, -1], dtype=kind), 0.1)


@pytest.mark.parametrize("schedule", [decay(10), chain(warmup(5), decay(10)), cycles(4, 3)])
def test_no_steps_have_no_rates(schedule):
    assert schedule.rates([], 0.1).shape == (0,)
    assert schedule.rates(np.zeros((2, 0), dtype=int), 0.1).shape == (2, 0)


def test_the_one_minus_sqrt_cooldown_of_wsd_is_k_one_half():
    wsd = chain(warmup(10), hold(70), cooldown(20))
    assert [wsd.lr(80 + t, 1.0) for t in range(21)] == pytest.approx([1 - math.sqrt(t / 20) for t in range(21)])


def test_a_constant_warmup_jumps_at_its_end():
    schedule = chain(warmup(3, shape="constant"), hold(2))
    assert schedule.curve(0.9).tolist() == pytest.approx([0.3, 0.3, 0.3, 0.9, 0.9, 0.9])
    assert schedule.lr(3, 0.9) == 0.9


def test_cycle_edges_are_exact():
    """Where timm's logarithms of floats miss the restart, and where they turn complex."""
    tripled = cycles(10, 5, growth=3, k=1.0)
    assert tripled.total_steps == 1210
    assert [tripled.lr(step, 0.1) for step in (10, 40, 130, 400)] == [0.1] * 4
    assert tripled.lr(1210, 0.1) == 0.0
    stretched = cycles(50, 6, growth=1.2, peak_decay=0.5, k=1.5)
    assert stretched.lr(110, 1.0) == 0.25
    assert stretched.total_steps == round(50 * sum((6 / 5) ** i for i in range(6)))
    for step in (0, 50, 110, 182):
        assert stretched.lr(step, 1.0) > stretched.lr(step + 1, 1.0)


def test_cycles_are_decays_one_after_the_other():
    schedule = cycles(7, 3, growth=2, k=1.7, base="htd")
    parts = [decay(steps, k=1.7, base="htd").curve(0.2, 0.01)[:-1] for steps in (7, 14, 28)]
    np.testing.assert_array_equal(schedule.curve(0.2, 0.01), [*np.concatenate(parts), 0.01])


@pytest.mark.parametrize("steps", [1, 7, 50, 1000])
def test_htd_as_published_is_the_anchored_one_between_its_own_levels(steps):
    schedule = decay(steps, k=1.0, base="htd", start=(1 - math.tanh(-6)) / 2, end=(1 - math.tanh(3)) / 2)
    with mpmath.workdps(40):
        eta_0, eta_e = mpmath.mpf(0.1), mpmath.mpf(0.001)
        shape = [(1 - mpmath.tanh(-6 + mpmath.mpf(9) * t / steps)) / 2 for t in range(steps + 1)]
        expected = [float(eta_e + (eta_0 - eta_e) * each) for each in shape]
        shape = [float(each) for each in shape]
    np.testing.assert_allclose([schedule.lr(t, 0.1, 0.001) for t in range(steps + 1)], expected, rtol=2e-15)
    np.testing.assert_allclose(schedule.curve(0.1, 0.001), expected, rtol=2e-15)
    # Without a floor the last rates are those of the level end, of which 1 - tanh(3) has lost two digits.
    np.testing.assert_allclose(schedule.curve(1.0), shape, rtol=2e-14)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: chain(decay(4), cooldown(3)), "start=None.*ends at the level 0.0, which is not above"),
        (lambda: chain(decay(4, base="exponential"), cooldown(3)), "ends at no level"),
        (lambda: chain(decay(4, base="exponential"), hold(3)), "level=None.*give one from 0 to 1"),
        (lambda: decay(4, base="exponential", end=0.5), "base='exponential'.*use 'exponential-anchored'"),
        (lambda: decay(4, start=0.5, end=0.5), r"start=0\.5.*above end=0\.5"),
        (lambda: hold(0), "hold_steps=0"),
        (lambda: hold(3, level=1.5), r"level=1\.5"),
        (lambda: warmup(3, shape="linaer"), "did you mean 'linear'"),
        (lambda: cycles(1, 5, growth=0.5), r"growth=0\.5.*a step or more"),
        (lambda: cycles(10, 1000, growth=2), "growth=2: after 50 cycles"),
        (lambda: cycles(10, 0), "count=0"),
        (lambda: cycles(10, 3, peak_decay=1.1), r"peak_decay=1\.1.*at most 1"),
        (lambda: cycles(10, 3, peak_decay=0.5, end=0.3), "the last peak must be above"),
        (lambda: cycles(10, 3, base="exponential"), "base='exponential'"),
    ],
)
def test_phases_that_cannot_be_are_named(make, message):
    with pytest.raises(ArgumentError, match=message):
        make()


def test_the_printed_exponential_misses_both_ends():
    found = {breach.condition: breach for breach in find_breaches(Decay(10, base="exponential"), 0.1, 0.001)}
    assert set(found) == {"start", "end"}
    schedule = decay(10, base="exponential")
    assert found["start"].size == pytest.approx((0.1 - schedule.lr(0, 0.1, 0.001)) / 0.1)
    assert found["end"].size == pytest.approx((schedule.lr(10, 0.1, 0.001) - 0.001) / 0.1)


def test_a_plot_shows_every_restart():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    from matplotlib.figure import Figure

    ax = Figure().subplots()
    cycles(10**6, 3, k=1.0).plot(0.5, ax=ax)
    x, y = ax.lines[0].get_data()
    assert len(x) < 2100
    assert {0, 10**6, 2 * 10**6, 3 * 10**6} <= set(x.tolist())
    assert [y[list(x).index(i * 10**6)] for i in range(3)] == [0.5] * 3
    assert y[-1] == 0.0


@pytest.mark.parametrize("start", [-0.1, 1.1, float("nan"), "0", True])
def test_a_warmup_starts_between_the_floor_and_the_peak(start):
    with pytest.raises(ValueError, match="start="):
        warmup(5, start=start)


def exhaustive(phase):
    shape = Schedule((phase,)).curve(1.0)
    return {"monotone": (np.diff(shape) > 1e-14).any(), "range": ((shape > 1 + 1e-14) | (shape < -1e-14)).any()}


@pytest.mark.parametrize("steps", [1, 2, 3, 17, 4096, 4097, 30_000])
@pytest.mark.parametrize("setting", [s for s in SETTINGS if s["form"] == "additive"], ids=str)
def test_breaches_against_a_scan_of_every_step(setting, steps):
    phase = Decay(steps, **setting)
    found = {breach.condition: breach for breach in find_breaches(phase)}
    assert {name: name in found for name in ("monotone", "range")} == exhaustive(phase)
    for name, breach in found.items():
        rate = Schedule((phase,)).closure(1.0)
        here, following = rate(breach.step), rate(breach.step + 1)
        if name == "range":
            assert breach.size == pytest.approx(max(here - 1, -here), rel=1e-6)
        elif steps <= MAX_POINTS:
            assert breach.size == pytest.approx(following - here, rel=1e-6)


@pytest.mark.parametrize("steps", [10**9, 10**15, 2**53])
def test_a_long_schedule_is_not_scanned_and_its_breach_is_found(steps, monkeypatch):
    looked_at = []
    curve = Segment.curve
    monkeypatch.setattr(Segment, "curve", lambda self, at, *rates: looked_at.append(len(at)) or curve(self, at, *rates))
    breaches = find_breaches(Decay(steps, k=3.0, form="additive", sign="+"))
    assert {breach.condition for breach in breaches} == {"monotone", "range"}
    assert sum(looked_at) <= 2 * MAX_POINTS
    assert not find_breaches(Decay(steps, k=3.0, form="additive", sign="-"))
