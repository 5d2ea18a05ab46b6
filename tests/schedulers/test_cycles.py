"""Cycles of schedules that others made: where they are cut, and where parts follow each other."""

import copy
import json
import math
import warnings

import pytest
import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    SequentialLR,
)

from kdecay_sym.errors import ArgumentError
from kdecay_torch import AddKDecay, WarpKDecay

from .training import advance, make_optimizer, rates_used


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


def sgdr_and_more(optimizer):
    parts = [CosineAnnealingWarmRestarts(optimizer, 5, 2, eta_min=0.01), ExponentialLR(optimizer, 0.9)]
    return SequentialLR(optimizer, parts, [12])


def clr_and_more(optimizer):
    parts = [CyclicLR(optimizer, 0.01, 0.1, 5, cycle_momentum=False), ExponentialLR(optimizer, 0.9)]
    return SequentialLR(optimizer, parts, [12])


def warm_up_and_sgdr_and_more(optimizer):
    parts = [
        LinearLR(optimizer, 0.1, total_iters=5),
        CosineAnnealingWarmRestarts(optimizer, 10),
        LinearLR(optimizer, 0.5, 0.0, 12),
    ]
    return SequentialLR(optimizer, parts, [5, 28])


def within_and_over_at_once(optimizer):
    inner = SequentialLR(optimizer, [LinearLR(optimizer, 1.0, 0.5, 5), LinearLR(optimizer)], [6])
    return SequentialLR(optimizer, [inner, ConstantLR(optimizer)], [6])


CUT = {
    sgdr_and_more: [(0, 5), (5, 15), (12, 40)],
    clr_and_more: [(0, 10), (10, 20), (12, 40)],
    warm_up_and_sgdr_and_more: [(0, 4), (5, 15), (15, 25), (25, 35), (28, 40)],
    within_and_over_at_once: [(0, 4), (6, 40)],
}


@pytest.mark.filterwarnings("ignore:(AddKDecay|WarpKDecay). the rate:UserWarning")
@pytest.mark.parametrize("inner", CUT)
@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
def test_a_schedule_with_cycles_that_others_cut_resumes_from_its_state(kind, inner):
    optimizer = make_optimizer()
    scheduler = kind(optimizer, inner, 40)
    assert scheduler.cycles == CUT[inner]
    advance(scheduler, 13)
    state = json.loads(json.dumps(scheduler.state_dict()))
    other = make_optimizer()
    loaded = kind(other, inner, 40)
    loaded.load_state_dict(state)
    assert rates_used(other, loaded, 30) == rates_used(optimizer, scheduler, 30)
    shifted = copy.deepcopy(state)
    for cycle in shifted["schedules"][0]["cycles"]:
        cycle[1] += 1
    with pytest.raises(ArgumentError, match=r"cycles\[0\]\[1\] was"):
        kind(make_optimizer(), inner, 40).load_state_dict(shifted)
    for damaged in ([0, 5], [[0, 5], [0, 7]], [[5, 9], [3, 7]], [[4, 4]]):
        state["schedules"][0]["cycles"] = damaged
        with pytest.raises(ArgumentError, match="cycles="):
            kind(make_optimizer(), inner, 40).load_state_dict(state)


def triangles(optimizer):
    return CyclicLR(optimizer, 0.01, 0.1, 5, base_momentum=0.8, max_momentum=0.9)


def one_triangle_and_a_half(optimizer):
    return SequentialLR(optimizer, [triangles(optimizer), ConstantLR(optimizer, 1.0)], [15])


@pytest.mark.parametrize("inner", [triangles, one_triangle_and_a_half])
@pytest.mark.parametrize(
    ("kind", "field", "options"),
    [(torch.optim.SGD, "momentum", {"momentum": 0.9}), (torch.optim.Adam, "betas", {"betas": (0.9, 0.99)})],
)
def test_both_ends_of_a_cycle_of_momentum_are_its_highest(kind, field, options, inner):
    plain, added, bent = (
        made(make_optimizer(kind=kind, **options), inner, 20, field=field, k=k, validity="raise").curve_of(0)
        for made, k in ((AddKDecay, 1.0), (AddKDecay, 2.0), (WarpKDecay, 2.0))
    )
    until = 20 if inner is triangles else 14
    assert [plain(step) for step in range(11)] == pytest.approx([0.8 + 0.02 * abs(5 - step) for step in range(11)])
    # The ends are equal, so that nothing is added.
    assert [added(step) for step in range(until + 1)] == [plain(step) for step in range(until + 1)]
    middle = 10 * 0.9**2
    assert bent(9) == pytest.approx(0.8 + 0.02 * (middle - 5))
    assert bent(14) == pytest.approx(0.9 - 0.02 * 10 * 0.4**2)


def test_bent_momentum_ends_its_cycle_where_it_began():
    scheduler = WarpKDecay(make_optimizer(momentum=0.9), triangles, 10, k=0.5, field="momentum", validity="raise")
    rates = [scheduler.curve_of(0)(step) for step in range(11)]
    bent = [10 * (step / 10) ** 0.5 for step in range(11)]
    # Straight between whole steps, as the triangle itself.
    assert rates == pytest.approx([0.8 + 0.02 * abs(5 - at) for at in bent])
    assert rates[10] == rates[0] == 0.9


def test_restarts_of_the_rate_are_none_of_a_momentum_that_another_part_moves():
    def parts(optimizer):
        return SequentialLR(
            optimizer, [CosineAnnealingWarmRestarts(optimizer, 10), OneCycleLR(optimizer, 0.1, total_steps=21)], [10]
        )

    scheduler = AddKDecay(make_optimizer(momentum=0.9), parts, 30, field="momentum", k=2.0, validity="raise")
    assert {scheduler.curve_of(0)(step) for step in range(10)} == {0.95}
    assert scheduler.cycles == [(0, 9), (10, 30)]


def test_bent_time_needs_nothing_after_whole_cycles():
    """Where another part begins at the end of a cycle, the cycle's own end is known all the same."""

    def parts(optimizer):
        return SequentialLR(optimizer, [restarts(optimizer), ConstantLR(optimizer, 0.01, 1000)], [20])

    followed = WarpKDecay(make_optimizer(1.0), parts, 30, k=0.5, validity="raise").curve_of(0)
    alone = WarpKDecay(make_optimizer(1.0), restarts, 20, k=0.5, validity="raise").curve_of(0)
    assert [followed(step) for step in range(20)] == [alone(step) for step in range(20)]
    assert 0.1 < followed(19) < 0.2


@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
@pytest.mark.parametrize("first", [lambda o: LinearLR(o, 1.0, 0.1, 19), lambda o: CosineAnnealingWarmRestarts(o, 8)])
@pytest.mark.parametrize("k", [1.0, 2.0])
def test_a_part_that_begins_at_the_end_of_the_training_changes_nothing_before(kind, first, k):
    def parts(optimizer):
        return SequentialLR(optimizer, [first(optimizer), ConstantLR(optimizer, 0.5, 100)], [20])

    short, longer = (kind(make_optimizer(1.0), parts, total, k=k, validity="ignore") for total in (20, 21))
    curves = [[each.curve_of(0)(step) for step in range(21)] for each in (short, longer)]
    assert curves[0] == curves[1]
    assert curves[0][20] == 0.5
    assert short.cycles == longer.cycles[:-1]


@pytest.mark.parametrize("rate", [0.1, 1.0, 0.3, 3e-4])
@pytest.mark.parametrize("start", [0.1, 1 / 3, 0.3])
def test_roundings_of_torch_below_0_are_0(start, rate):
    """Its LinearLR goes from step to step, and ends some units in the last place off."""
    ends = []
    for total in range(8, 60):
        optimizer = make_optimizer(rate)
        inner = LinearLR(optimizer, start, 0.0, total)
        for _ in range(total):
            optimizer.step()
            inner.step()
        ends.append(optimizer.param_groups[0]["lr"])
        scheduler = AddKDecay(make_optimizer(rate), lambda o, n=total: LinearLR(o, start, 0.0, n), total, k=1.0)
        assert scheduler.curve_of(0)(total) == max(ends[-1], 0.0)
    assert min(ends) < 0
    for value in (-1e-12, -math.inf, math.nan):
        with pytest.raises(ArgumentError, match="must give finite rates >= 0"):
            AddKDecay(make_optimizer(1.0), lambda o, last=value: LambdaLR(o, [1.0, 0.5, last].__getitem__), 2)


def test_a_breach_of_a_cut_cycle_before_parts_of_one_step():
    def parts(optimizer):
        first = CosineAnnealingWarmRestarts(optimizer, 11)
        return SequentialLR(
            optimizer, [first, LambdaLR(optimizer, lambda _: 2.0), LinearLR(optimizer, 1.0, 0.0, 10)], [10, 11]
        )

    with pytest.warns(UserWarning, match=r"the rate 1\.069\d* of parameter group 0 at step 2 is 0\.069\d* outside"):
        scheduler = AddKDecay(make_optimizer(1.0), parts, 21, k=2.0)
    assert scheduler.cycles == [(0, 11), (11, 21)]


@pytest.mark.parametrize("strategy", ["linear", "cos"])
def test_one_cycle_lr_has_no_rate_after_its_last_as_a_part_either(strategy):
    def one(optimizer):
        return OneCycleLR(optimizer, 1.0, total_steps=15, anneal_strategy=strategy, cycle_momentum=False)

    def parts(optimizer):
        return SequentialLR(optimizer, [LinearLR(optimizer, 0.1, 1.0, 5), one(optimizer)], [5])

    def chained(optimizer):
        return ChainedScheduler([one(optimizer), ConstantLR(optimizer, 0.5, 100)])

    for made, last in ((one, 15), (parts, 20), (chained, 15)):
        own, added = (
            AddKDecay(make_optimizer(1.0), made, last, k=k, validity="ignore").curve_of(0) for k in (1.0, 2.0)
        )
        assert 0 < own(last) == own(last - 1) == added(last) < 1e-4 < own(last - 2)
        with pytest.raises(
            ArgumentError, match=rf"^total_steps={last + 1}: must be at most {last}, as of its OneCycle"
        ):
            AddKDecay(make_optimizer(1.0), made, last + 1)


@pytest.mark.parametrize("between", ["linear", "hold"])
@pytest.mark.parametrize("k", [0.25, 0.5, 0.9])
@pytest.mark.parametrize("total", range(1, 25))
def test_bent_time_may_reach_rates_of_a_cycle_that_the_training_cuts(total, k, between):
    def up_and_down(optimizer):
        return CyclicLR(optimizer, 0.1, 1.0, 10, cycle_momentum=False)

    scheduler = WarpKDecay(make_optimizer(), up_and_down, total, k=k, between=between, validity="raise")
    assert scheduler.breaches == []
