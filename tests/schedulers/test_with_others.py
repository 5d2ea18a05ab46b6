"""With other schedulers and hands on the rate: factors multiply, sequences begin anew, torch's warnings are ours."""

import warnings

import pytest
import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiplicativeLR,
    SequentialLR,
)

from kdecay_sym.schedule import chain, decay, warmup
from kdecay_torch import KDecayLR, ScheduleLR

from .training import make_optimizer, rates_of, rates_used

CURVE = decay(20, k=1.5)


def ours(optimizer, **options):
    return ScheduleLR(optimizer, CURVE, **options)


@pytest.mark.parametrize("ours_first", [True, False])
def test_a_chained_factor_multiplies_ours(ours_first):
    """As with torch's own: the product of both curves, in either order."""
    optimizer = make_optimizer(0.1, 0.3)
    makers = [ours, lambda opt: ExponentialLR(opt, 0.9)]
    parts = [make(optimizer) for make in (makers if ours_first else makers[::-1])]
    used = rates_used(optimizer, ChainedScheduler(parts), 20)
    for t, rates in enumerate(used):
        expected = [CURVE.lr(t, base) * 0.9**t for base in (0.1, 0.3)]
        assert rates == pytest.approx(expected, rel=1e-13)


@pytest.mark.parametrize("ours_first", [True, False])
def test_a_chained_warm_up_of_torchs_ends_exactly(ours_first):
    optimizer = make_optimizer()
    makers = [ours, lambda opt: LinearLR(opt, 0.25, total_iters=4)]
    parts = [make(optimizer) for make in (makers if ours_first else makers[::-1])]
    used = [rate for (rate,) in rates_used(optimizer, ChainedScheduler(parts), 20)]
    factors = [min(1.0, 0.25 + 0.75 * t / 4) for t in range(20)]
    assert used == pytest.approx([CURVE.lr(t, 0.1) * factor for t, factor in enumerate(factors)], rel=1e-13)
    assert rates_of(optimizer) == [0.0]


def test_two_of_ours_multiply():
    optimizer = make_optimizer()
    parts = [ours(optimizer), ScheduleLR(optimizer, warmup(5))]
    used = [rate for (rate,) in rates_used(optimizer, ChainedScheduler(parts), 10)]
    assert used == pytest.approx([CURVE.lr(t, 0.1) * min(1.0, (t + 1) / 6) for t in range(10)], rel=1e-13)


def test_an_edit_by_hand_is_a_factor():
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    rates_used(optimizer, scheduler, 5)
    optimizer.param_groups[0]["lr"] *= 0.25
    used = rates_used(optimizer, scheduler, 16)
    assert used[0] == [CURVE.lr(5, 0.1) * 0.25]
    assert [rate for (rate,) in used] == [CURVE.lr(t, 0.1) * 0.25 for t in range(5, 21)]


def test_an_edit_undone_leaves_the_curve_to_the_bit():
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    rates_used(optimizer, scheduler, 5)
    optimizer.param_groups[0]["lr"] *= 0.5
    rates_used(optimizer, scheduler, 5)
    optimizer.param_groups[0]["lr"] *= 2.0
    assert [rate for (rate,) in rates_used(optimizer, scheduler, 11)] == [CURVE.lr(t, 0.1) for t in range(10, 21)]


def test_the_factor_is_kept_where_the_rate_is_0():
    """Every multiple of 0 is 0: nothing can be told from it."""
    optimizer = make_optimizer()
    scheduler = ScheduleLR(optimizer, chain(warmup(2, start=0.0), decay(4, k=1.0)))
    assert rates_of(optimizer) == [0.0]
    optimizer.param_groups[0]["lr"] *= 0.5
    used = rates_used(optimizer, scheduler, 3)
    assert used == [[0.0], [0.05], [0.1]]
    optimizer.param_groups[0]["lr"] *= 0.5
    rates_used(optimizer, scheduler, 3)
    assert rates_of(optimizer) == [0.0]
    optimizer.param_groups[0]["lr"] *= 8
    scheduler.set_step(4)
    assert rates_of(optimizer) == [pytest.approx(0.025)]


def test_a_rate_set_to_0_by_hand_stays_0_and_a_nan_is_named():
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    optimizer.param_groups[0]["lr"] = 0.0
    assert rates_used(optimizer, scheduler, 4)[1:] == [[0.0]] * 3
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    optimizer.step()
    optimizer.param_groups[0]["lr"] = float("nan")
    with pytest.raises(ValueError, match="lr of parameter group 0"):
        scheduler.step()
    assert scheduler.last_epoch == 0


@pytest.mark.parametrize("theirs", [ConstantLR, LinearLR])
def test_second_in_a_sequence_begins_anew(theirs):
    optimizer = make_optimizer(0.1, 0.3)
    parts = [theirs(optimizer, 0.25, total_iters=3), ours(optimizer)]
    used = rates_used(optimizer, SequentialLR(optimizer, parts, [3]), 23)
    assert used[0] == pytest.approx([0.025, 0.075])
    assert used[3:] == [[CURVE.lr(t, base) for base in (0.1, 0.3)] for t in range(20)]


def test_first_in_a_sequence_hands_over():
    optimizer = make_optimizer()
    parts = [ours(optimizer, eta_min=0.01), CosineAnnealingLR(optimizer, 10, eta_min=0.001)]
    used = rates_used(optimizer, SequentialLR(optimizer, parts, [20]), 30)
    assert used[:20] == [[CURVE.lr(t, 0.1, 0.01)] for t in range(20)]
    other = make_optimizer()
    theirs = [LambdaLR(other, lambda t: CURVE.lr(t, 1.0)), CosineAnnealingLR(other, 10, eta_min=0.001)]
    reference = rates_used(other, SequentialLR(other, theirs, [20]), 30)
    assert used[20:] == reference[20:]


def test_a_sequence_of_ours_restarts():
    optimizer = make_optimizer()
    parts = [ours(optimizer), ours(optimizer), ours(optimizer)]
    used = [rate for (rate,) in rates_used(optimizer, SequentialLR(optimizer, parts, [7, 14]), 34)]
    assert used == [CURVE.lr(t, 0.1) for t in (*range(7), *range(7), *range(20))]


def test_a_sequence_inside_a_chain():
    optimizer = make_optimizer()
    inner = SequentialLR(optimizer, [ConstantLR(optimizer, 0.5, 3), ours(optimizer)], [3])
    outer = ChainedScheduler([inner, MultiplicativeLR(optimizer, lambda t: 0.5 if t == 10 else 1.0)])
    used = [rate for (rate,) in rates_used(optimizer, outer, 20)]
    expected = [CURVE.lr(t - 3, 0.1) * (0.5 if t >= 10 else 1.0) for t in range(3, 20)]
    assert used[3:] == pytest.approx(expected, rel=1e-14)


def test_torchs_warnings_once_each_and_at_the_callers_line():
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    with pytest.warns(UserWarning, match="before `optimizer.step") as caught:
        scheduler.step()
    assert [each.filename for each in caught] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        scheduler.step()
    with pytest.warns(UserWarning, match="epoch parameter"):
        scheduler.step(12)
    assert (scheduler.last_epoch, rates_of(optimizer)) == (12, [CURVE.lr(12, 0.1)])


def test_an_optimizer_whose_step_was_replaced_is_noticed():
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    optimizer.step = lambda: None
    with pytest.warns(UserWarning, match="overridden"):
        scheduler.step()


@pytest.mark.parametrize("floor", [0.0, 0.001])
def test_set_step_goes_anywhere_and_twice_is_once(floor):
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = ours(optimizer, eta_min=floor)
    for step in (7, 7, 3, 19, 20, 25, 0, 1, 1):
        scheduler.set_step(step)
        assert scheduler.last_epoch == step
        assert rates_of(optimizer) == [CURVE.lr(step, base, floor) for base in (0.1, 0.3)]
    optimizer.step()
    scheduler.step()
    assert rates_of(optimizer) == [CURVE.lr(2, base, floor) for base in (0.1, 0.3)]


def test_set_step_keeps_a_factor():
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    optimizer.param_groups[0]["lr"] *= 0.5
    for step in (7, 7, 3):
        scheduler.set_step(step)
        assert rates_of(optimizer) == [CURVE.lr(step, 0.1) * 0.5]


@pytest.mark.parametrize("step", [-1, 1.0, True, "3", None, float("nan")])
def test_a_step_that_is_none_is_named(step):
    scheduler = ours(make_optimizer())
    with pytest.raises(ValueError, match="step="):
        scheduler.set_step(step)
    assert scheduler.last_epoch == 0


def test_updates_that_were_skipped_are_not_counted():
    """Accumulation, or AMP that found an overflow: the caller counts."""
    optimizer = make_optimizer()
    scheduler = ours(optimizer)
    updates, used = 0, []
    for batch in range(40):
        if batch % 4 == 3 and batch != 11:
            used.append(rates_of(optimizer)[0])
            optimizer.step()
            updates += 1
        scheduler.set_step(updates)
    assert used == [CURVE.lr(t, 0.1) for t in range(9)]


def test_overrun():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 3, eta_min=0.001, on_overrun="error")
    rates_used(optimizer, scheduler, 3)
    optimizer.step()
    with pytest.raises(ValueError, match=r"step 4 is past the end.*total_steps=3"):
        scheduler.step()
    with pytest.raises(ValueError, match="step 9 is past the end"):
        scheduler.set_step(9)
    assert (scheduler.last_epoch, rates_of(optimizer)) == (3, [0.001])
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 3, on_overrun="warn")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        rates_used(optimizer, scheduler, 7)
    assert [str(each.message) for each in caught] == [
        "step 4 is past the end of the schedule, total_steps=3: the floor is held"
    ]
    assert caught[0].filename.endswith("training.py")
    with pytest.raises(ValueError, match="on_overrun='stop'"):
        KDecayLR(make_optimizer(), 3, on_overrun="stop")


def test_torch_sees_a_scheduler_of_its_own_kind():
    scheduler = ours(make_optimizer())
    assert isinstance(scheduler, torch.optim.lr_scheduler.LRScheduler)
