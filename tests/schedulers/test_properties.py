"""What holds for every schedule inside its proven region, and agreement with curves that others have written."""

import itertools

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, PolynomialLR

from kdecay_sym.phases.segments import rate_at
from kdecay_sym.schedule import cycles, decay
from kdecay_torch import KDecayLR, ScheduleLR

from .strategies import ALWAYS_THE_SAME, POWERS, RATES, STEPS, K, any_schedules, decays, schedules
from .training import make_optimizer, rates_used


@given(schedule=decays(), rates=RATES)
@settings(ALWAYS_THE_SAME, max_examples=300)
def test_ends_range_and_fall_inside_the_proven_region(schedule, rates):
    eta_0, eta_e = rates
    curve = schedule.curve(eta_0, eta_e)
    assert (curve[0], curve[-1]) == (eta_0, eta_e)
    assert (np.diff(curve) <= 0).all()
    assert curve.min() >= eta_e
    assert curve.max() <= eta_0


@given(low=K, high=K, steps=STEPS, power=POWERS, rates=RATES, base=st.sampled_from(["polynomial", "cosine", "htd"]))
@settings(ALWAYS_THE_SAME, max_examples=200)
def test_a_larger_k_is_nowhere_lower_in_warp_form(low, high, steps, power, rates, base):
    low, high = sorted((low, high))
    given_power = {"power": power} if base == "polynomial" else {}
    lower, upper = (decay(steps, k=k, base=base, **given_power).curve(*rates) for k in (low, high))
    assert (upper >= lower - 64 * np.spacing(rates[0])).all()
    if high > 1.1 * low and steps > 2 and rates[0] > 1.5 * rates[1]:
        assert upper[steps // 2] > lower[steps // 2] or upper[steps // 2] in rates


@given(schedule=schedules(), rates=RATES, order=st.randoms(use_true_random=False))
@settings(ALWAYS_THE_SAME, max_examples=60)
def test_sequence_and_random_access_give_the_same_bits(schedule, rates, order):
    eta_0, eta_e = rates
    optimizer = make_optimizer(eta_0)
    total = schedule.total_steps
    sequence = [rate for (rate,) in rates_used(optimizer, ScheduleLR(optimizer, schedule, eta_min=eta_e), total + 3)]
    steps = list(range(total + 3))
    order.shuffle(steps)
    other = make_optimizer(eta_0)
    scheduler = ScheduleLR(other, schedule, eta_min=eta_e)
    for step in steps:
        scheduler.set_step(step)
        assert other.param_groups[0]["lr"] == sequence[step] == schedule.lr(step, eta_0, eta_e)


@given(schedule=schedules(), rates=RATES)
@settings(ALWAYS_THE_SAME, max_examples=100)
def test_phases_are_continuous_at_their_seams(schedule, rates):
    """The rate at which a phase ends is the one with which the next begins, to the bit, on floats and on arrays."""
    segments = schedule.segments
    for before, after in itertools.pairwise(segments):
        assert before.closure(*rates)(before.steps) == after.closure(*rates)(0)
        assert before.curve(np.array([before.steps]), *rates) == after.curve(np.array([0]), *rates)
    first, last = segments[0], segments[-1]
    assert first.closure(*rates)(0) == rate_at(first.low, *rates)
    assert last.closure(*rates)(last.steps) == last.curve(np.array([last.steps]), *rates) == rate_at(last.low, *rates)


@given(schedule=schedules() | any_schedules(), rates=RATES, order=st.randoms(use_true_random=False))
@settings(ALWAYS_THE_SAME, max_examples=100)
def test_a_schedule_is_its_segments_in_a_row(schedule, rates, order):
    """Each step belongs to one segment, which is asked for the rate at the step since it began."""
    expected = [segment.closure(*rates)(step) for segment in schedule.segments for step in range(segment.steps)]
    last = schedule.segments[-1]
    expected.append(last.closure(*rates)(last.steps))
    rate = schedule.closure(*rates)
    assert [rate(step) for step in range(len(expected))] == expected
    steps = list(range(-1, len(expected) + 1))
    order.shuffle(steps)
    assert [rate(step) for step in steps] == [expected[min(max(step, 0), len(expected) - 1)] for step in steps]
    arrays = [segment.curve(np.arange(segment.steps), *rates) for segment in schedule.segments]
    np.testing.assert_array_equal(schedule.curve(*rates)[:-1], np.concatenate(arrays))


@given(steps=st.integers(2, 300), rates=RATES)
@settings(ALWAYS_THE_SAME, max_examples=100)
def test_k_1_is_torchs_cosine_in_closed_form(steps, rates):
    eta_0, eta_e = rates
    mine, theirs = make_optimizer(eta_0), make_optimizer(eta_0)
    ours = KDecayLR(mine, steps, k=1.0, base="cosine", eta_min=eta_e)
    reference = CosineAnnealingLR(theirs, steps, eta_min=eta_e)
    moved = False
    for step in range(1, steps + 1):
        mine.step()
        ours.step()
        reference.last_epoch = step
        (expected,) = reference._get_closed_form_lr()
        assert ours.get_last_lr() == [pytest.approx(expected, rel=1e-12, abs=4e-16 * eta_0)]
        moved = moved or ours.get_last_lr() != [eta_0]
    assert moved or eta_e == eta_0, "a comparison of two untouched optimizers would pass"


@given(steps=st.integers(2, 300), rate=st.floats(1e-6, 10.0), power=st.floats(0.5, 4.0))
@settings(ALWAYS_THE_SAME, max_examples=50)
def test_k_1_is_torchs_polynomial_and_linear_in_closed_form(steps, rate, power):
    pairs = [
        (KDecayLR(make_optimizer(rate), steps, k=1.0, power=power), PolynomialLR(make_optimizer(rate), steps, power)),
        (KDecayLR(make_optimizer(rate), steps, k=1.0), LinearLR(make_optimizer(rate), 1.0, 0.0, total_iters=steps)),
    ]
    for ours, theirs in pairs:
        for step in (1, steps // 2, steps - 1, steps):
            ours.set_step(step)
            theirs.last_epoch = step
            assert ours.get_last_lr() == pytest.approx(theirs._get_closed_form_lr(), rel=1e-12, abs=1e-15 * rate)
        assert ours.get_last_lr() == [0.0]


@given(steps=st.integers(2, 300), rates=RATES, k=st.floats(0.2, 5.0), base=st.sampled_from(["cosine", "polynomial"]))
@settings(ALWAYS_THE_SAME, max_examples=100)
def test_warp_form_is_timms_k_decay(steps, rates, k, base):
    """`k_decay` of timm's cosine and polynomial schedulers is the warp form; its pow is inexact near the end."""
    timm = pytest.importorskip("timm.scheduler", reason="NOT CHECKED: timm is not installed")
    eta_0, eta_e = rates
    theirs = make_optimizer(eta_0)
    made = {"t_initial": steps, "lr_min": eta_e, "k_decay": k, "t_in_epochs": False}
    if base == "cosine":
        reference = timm.CosineLRScheduler(theirs, **made)
    else:
        reference = timm.PolyLRScheduler(theirs, power=1.5, **made)
    curve = decay(steps, k=k, base=base, **({"power": 1.5} if base == "polynomial" else {})).curve(eta_0, eta_e)
    for step in range(steps):
        reference.step_update(step)
        assert theirs.param_groups[0]["lr"] == pytest.approx(curve[step], rel=1e-12, abs=1e-12 * eta_0)


@given(start=st.integers(2, 20), growth=st.sampled_from([1, 2, 3]), count=st.integers(1, 6), k=K)
@settings(ALWAYS_THE_SAME, max_examples=60)
def test_cycles_restart_at_integer_edges(start, growth, count, k):
    """Where torch's CosineAnnealingWarmRestarts restarts, by its own integers."""
    schedule = cycles(start, count, growth=growth, k=k)
    optimizer = make_optimizer(1.0)
    reference = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, start, T_mult=growth)
    restarts = []
    for step in range(schedule.total_steps):
        if reference.T_cur == 0:
            restarts.append(step)
        optimizer.step()
        reference.step()
    curve = schedule.curve(1.0, 0.0)
    assert [step for step in restarts if curve[step] != 1.0] == []
    assume(k > 0.2)
    assert [step for step in range(1, schedule.total_steps) if curve[step] > curve[step - 1]] == restarts[1:]
