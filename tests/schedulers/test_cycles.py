"""Cycles of schedules that others made: where they are cut, and where parts follow each other."""

import copy
import warnings

import pytest
from torch.optim.lr_scheduler import (
    ConstantLR,
    CosineAnnealingWarmRestarts,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    SequentialLR,
)

from kdecay_sym.errors import ArgumentError
from kdecay_torch import AddKDecay, WarpKDecay

from .training import make_optimizer


def restarts(optimizer):
    return CosineAnnealingWarmRestarts(optimizer, 10, eta_min=0.1)


def test_bent_time_goes_on_after_the_end_of_a_cycle_that_the_training_cuts():
    optimizers = make_optimizer(1.0), make_optimizer(1.0)
    short, whole = (WarpKDecay(each, restarts, total, k=0.5) for each, total in zip(optimizers, (15, 20), strict=True))
    assert [short.curve_of(0)(step) for step in range(16)] == [whole.curve_of(0)(step) for step in range(16)]


def test_bent_time_does_not_reach_into_the_next_part():
    def parts(optimizer):
        return SequentialLR(optimizer, [restarts(optimizer), ConstantLR(optimizer, 0.01, 1000)], [15])

    with pytest.raises(ArgumentError, match=r"k=0\.5: must be >= 1: the cycle from step 10 is cut off after step 14"):
        WarpKDecay(make_optimizer(1.0), parts, 30, k=0.5)
    scheduler = WarpKDecay(make_optimizer(1.0), parts, 30, k=2.0)
    assert min(scheduler.curve_of(0)(step) for step in range(15)) >= 0.1


@pytest.mark.parametrize(("cycles", "total"), [([(0, 40)], 20), ([(5, 40)], 20)])
def test_a_cycle_may_end_after_the_training(cycles, total):
    def line(optimizer):
        return LinearLR(optimizer, 1.0, 0.0, 40)

    short = AddKDecay(make_optimizer(1.0), line, total, cycles=cycles, k=2.0)
    whole = AddKDecay(make_optimizer(1.0), line, 40, cycles=cycles, k=2.0)
    assert [short.curve_of(0)(step) for step in range(21)] == [whole.curve_of(0)(step) for step in range(21)]


def test_what_follows_a_cut_cycle_does_not_widen_its_range():
    def parts(optimizer):
        return SequentialLR(
            optimizer, [CosineAnnealingWarmRestarts(optimizer, 10), LambdaLR(optimizer, lambda _: 10.0)], [5]
        )

    with pytest.warns(UserWarning, match=r"at step 1 is 0\.0439 outside"):
        scheduler = AddKDecay(make_optimizer(1.0), parts, 8)
    assert [(breach.step, round(breach.rate, 5)) for breach in scheduler.breaches] == [(1, 1.04391)]


@pytest.mark.parametrize("k", [2.0, 3.0])
def test_bent_time_meets_whole_steps(k):
    """With T^(k - 1) dividing t^k the bent time is a whole number, and the drop comes there."""
    for total in range(2, 200):
        for step in range(1, total):
            milestone, rest = divmod(step ** int(k), total ** (int(k) - 1))
            if rest or not milestone:
                continue
            scheduler = WarpKDecay(make_optimizer(1.0), lambda o, at=milestone: MultiStepLR(o, [at]), total, k=k)
            curve = scheduler.curve_of(0)
            assert (curve(step - 1), curve(step)) == (1.0, 0.1), (total, step)


def test_nested_schedulers_warn_of_nothing_that_the_user_did():
    def nested(optimizer):
        inner = SequentialLR(optimizer, [ConstantLR(optimizer), LinearLR(optimizer)], [3])
        return SequentialLR(optimizer, [inner, ConstantLR(optimizer)], [8])

    optimizer = make_optimizer(1.0)
    with warnings.catch_warnings(record=True) as of_torch:
        warnings.simplefilter("always")
        nested(make_optimizer(1.0))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        copy.deepcopy(AddKDecay(optimizer, nested, 12, validity="ignore"))
    assert [str(each.message) for each in caught if "order" in str(each.message)] == []
    assert len(of_torch) < 2


def test_cycles_of_parts_and_of_parts_of_parts():
    def parts(optimizer):
        inner = SequentialLR(optimizer, [restarts(optimizer), restarts(optimizer)], [25])
        return SequentialLR(optimizer, [inner, LinearLR(optimizer, 1.0, 0.5, 9), restarts(optimizer)], [32, 40])

    scheduler = AddKDecay(make_optimizer(1.0), parts, 55, validity="ignore")
    # The third cycle is cut off within the inner sequence, which torch switches a step early, the fourth by the part
    # that follows it.
    assert scheduler.cycles == [(0, 10), (10, 20), (20, 30), (24, 34), (32, 39), (40, 50), (50, 60)]
    plain = AddKDecay(make_optimizer(1.0), parts, 55, k=1.0).curve_of(0)
    assert [step for step in range(56) if plain(step) == 1.0] == [0, 10, 20, 24, 32, 40, 50]
    bent = [step for step in range(56) if scheduler.curve_of(0)(step) != plain(step)]
    inside = [range(1, 10), range(11, 20), range(21, 24), range(25, 32), range(33, 39), range(41, 50), range(51, 56)]
    assert bent == [step for each in inside for step in each]


def test_a_part_within_a_part_ends_before_what_follows():
    def nested(optimizer):
        inner = SequentialLR(optimizer, [LinearLR(optimizer, 1.0, 0.5, 5), LinearLR(optimizer, 1.0, 0.1, 5)], [5])
        return SequentialLR(optimizer, [inner, LambdaLR(optimizer, lambda _: 5.0)], [10])

    scheduler = AddKDecay(make_optimizer(1.0), nested, 15, k=2.0, validity="ignore")
    plain = AddKDecay(make_optimizer(1.0), nested, 15, k=1.0).curve_of(0)
    assert scheduler.cycles == [(0, 3), (4, 9), (10, 15)]
    for start, stop in scheduler.cycles:
        first, last = plain(start), plain(stop)
        for step in range(start, stop + 1):
            share = (step - start) / (stop - start)
            assert scheduler.curve_of(0)(step) == pytest.approx(plain(step) + (first - last) * (share - share**2))
    WarpKDecay(make_optimizer(1.0), nested, 15, k=0.5)


def test_three_sequences_one_within_another_need_cycles():
    def nested(optimizer):
        inner = ConstantLR(optimizer)
        for milestone in (3, 5, 7):
            inner = SequentialLR(optimizer, [inner, ConstantLR(optimizer)], [milestone])
        return inner

    with pytest.raises(ArgumentError, match="make_scheduler='SequentialLR': must not be three of them"):
        AddKDecay(make_optimizer(1.0), nested, 15)
    AddKDecay(make_optimizer(1.0), nested, 15, cycles=[(0, 15)], validity="ignore")


@pytest.mark.parametrize(
    "following",
    [
        lambda optimizer: LambdaLR(optimizer, ([0.5] * 4001).__getitem__),
        lambda optimizer: LambdaLR(optimizer, lambda step: 1 - step / 4000),
        lambda optimizer: OneCycleLR(optimizer, 1.0, total_steps=4001),
    ],
)
def test_a_cut_cycle_asks_for_nothing_after_the_end(following):
    def parts(optimizer):
        return SequentialLR(optimizer, [CosineAnnealingWarmRestarts(optimizer, 10_000), following(optimizer)], [1000])

    AddKDecay(make_optimizer(1.0), parts, 5000, k=2.0, validity="ignore")


def test_cycles_after_the_end_of_one_cycle_lr():
    AddKDecay(
        make_optimizer(1.0), lambda o: OneCycleLR(o, 1.0, total_steps=20), 20, cycles=[(0, 40)], validity="ignore"
    )


def test_a_part_of_one_step_has_no_cycle():
    def parts(optimizer):
        return SequentialLR(optimizer, [ConstantLR(optimizer), LinearLR(optimizer, 1.0, 0.5, 9)], [1])

    assert AddKDecay(make_optimizer(1.0), parts, 10).cycles == [(1, 10)]


@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
def test_borrowed_schedulers_take_the_papers_k_and_the_cycles_given(kind):
    def line(optimizer):
        return LinearLR(optimizer, 1.0, 0.0, 20)

    default, given = (kind(make_optimizer(1.0), line, 20, **options) for options in ({}, {"k": 1.5}))
    assert [default.curve_of(0)(step) for step in range(21)] == [given.curve_of(0)(step) for step in range(21)]
    parts = kind(make_optimizer(1.0), line, 20, cycles=[(0, 10), (10, 20)])
    assert parts.cycles == [(0, 10), (10, 20)]
    assert parts.curve_of(0)(10) == 0.5
    assert parts.curve_of(0)(5) != given.curve_of(0)(5)
