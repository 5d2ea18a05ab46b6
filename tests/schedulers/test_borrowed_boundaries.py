"""k-decay on other schedulers: its choices, the first and last step of cycles, what is refused by name."""

import copy
import math
import warnings
from itertools import count

import numpy as np
import pytest
import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    ExponentialLR,
    LambdaLR,
    LRScheduler,
    ReduceLROnPlateau,
    SequentialLR,
)

from kdecay_sym.errors import ArgumentError, ValidityError
from kdecay_torch import AddKDecay, KDecayLR, WarpKDecay
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.on_others.cycles import Cycle, cycle_at, cycles_of
from kdecay_torch.on_others.played import Played
from kdecay_torch.on_others.replay import _settings

from .training import advance, make_optimizer, rates_of, rates_used

RATE = Field("lr")
BORROWED = pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])


def falling(optimizer):
    return ExponentialLR(optimizer, 0.9)


@BORROWED
def test_the_choices_reach_a_borrowed_schedule(kind):
    optimizer = make_optimizer()
    scheduler = kind(optimizer, falling, 3, on_overrun="error", validity="ignore")
    advance(scheduler, 3)
    with pytest.raises(ArgumentError, match=r"^step 4 is past the end of the schedule, total_steps=3;"):
        scheduler.step()
    state = scheduler.state_dict()
    with pytest.raises(ArgumentError, match="total_steps was 3 and is 6"):
        kind(make_optimizer(), falling, 6, validity="ignore").load_state_dict(state)
    other = kind(make_optimizer(), falling, 6, on_mismatch="rescale", validity="ignore")
    other.load_state_dict(state)
    assert other.last_epoch == 6
    with pytest.raises(ArgumentError, match=r"^validity='never': "):
        kind(make_optimizer(), falling, 6, validity="never")
    with pytest.raises(ArgumentError, match=r"^between='cubic': "):
        WarpKDecay(make_optimizer(), falling, 6, between="cubic")
    with pytest.raises(ArgumentError, match=r"^sign='\*': "):
        AddKDecay(make_optimizer(), falling, 6, sign="*")


@BORROWED
def test_a_borrowed_schedule_of_one_step_and_one_without_cycles(kind):
    optimizer = make_optimizer()
    assert rates_used(optimizer, kind(optimizer, falling, 1), 3) == [[0.1], [0.1 * 0.9], [0.1 * 0.9]]
    optimizer = make_optimizer()
    used = rates_used(optimizer, kind(optimizer, falling, 6, cycles=[]), 6)
    assert [rate for (rate,) in used] == pytest.approx([0.1 * 0.9**step for step in range(6)], rel=1e-15)


@BORROWED
def test_other_base_rates_are_looked_at_anew(kind):
    scheduler = kind(make_optimizer(), falling, 9, validity="ignore")
    (before,) = scheduler.state_dict()["schedules"]
    scheduler.base_lrs = [0.2]
    (after,) = scheduler.state_dict()["schedules"]
    assert after["moments"] == pytest.approx(np.multiply(before["moments"], 2))


def test_a_breach_is_one_of_its_own_cycle():
    """A short fall and a long one, each a half cosine, to which sign - with k = 3 adds more than it takes."""

    def shape(step):
        high, low, tau = (1.0, 0.9, step / 10) if step < 10 else (0.9, 0.1, (step - 10) / 10)
        return low + (high - low) * (1 + math.cos(math.pi * min(tau, 1))) / 2

    with pytest.warns(UserWarning, match=r"^AddKDecay: the rate .* \(and 1 more group\)$"):
        scheduler = AddKDecay(
            make_optimizer(0.1, 0.2), lambda each: LambdaLR(each, shape), 20, k=3.0, cycles=[(0, 10), (10, 20)]
        )
    for group, breach in enumerate(scheduler.breaches):
        curve, base = scheduler.curve_of(group), (0.1, 0.2)[group]
        beyond = {step: curve(step) - base * (1.0 if step < 10 else 0.9) for step in range(21)}
        step = max(beyond, key=beyond.__getitem__)
        assert step > 10
        assert (breach.group, breach.step, breach.rate) == (group, step, curve(step))
        assert breach.beyond == pytest.approx(beyond[step], rel=1e-12)
    with pytest.raises(ValidityError, match=r"\(and 2 more groups\); validity="):
        AddKDecay(make_optimizer(0.1, 0.2, 0.3), lambda each: LambdaLR(each, shape), 20, k=3.0, validity="raise")


@pytest.mark.parametrize(("rises_at", "found"), [(9, 9), (1, 1), (99, None)])
def test_the_first_rise_is_found_wherever_it_is(rises_at, found):
    def shape(step):
        return 1.0 if step < rises_at else 2.0

    scheduler = WarpKDecay(make_optimizer(), lambda each: LambdaLR(each, shape), 9, k=1.0)
    assert scheduler.first_rises == [found]


def test_the_last_step_of_each_cycle_that_is_its_own():
    cycles = [Cycle(0, 4), Cycle(4, 8), Cycle(10, 14), Cycle(14, 20), Cycle(20, 30)]
    found = list(Played(None, cycles, 14, 1.5).spans())
    assert found == [(cycles[0], 3), (cycles[1], 8), (cycles[2], 13), (cycles[3], 14)]
    # One that was cut has fewer, also where another begins at its end.
    cut = [Cycle(0, 11, (0.0,), 9), Cycle(11, 21)]
    assert list(Played(None, cut, 21, 1.5).spans()) == [(cut[0], 9), (cut[1], 21)]
    assert [cycle_at(cycles, step) for step in (8, 9, 10)] == [cycles[1], None, cycles[2]]
    assert cycle_at(cycles[2:], 3) is None


def test_cycles_end_with_the_training():
    optimizer = make_optimizer()
    restarts = CosineAnnealingWarmRestarts(optimizer, 4, eta_min=0.02)
    assert cycles_of(restarts, 8, RATE) == [Cycle(0, 4, (0.02,)), Cycle(4, 8, (0.02,))]
    parts = [ExponentialLR(optimizer, 0.9) for _ in range(3)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sequence = SequentialLR(optimizer, parts, milestones=[5, 10])
    assert cycles_of(sequence, 9, RATE) == [Cycle(0, 4), Cycle(5, 9)]
    # The last of these steps is the first of the third part, whose rate is held after it.
    assert cycles_of(sequence, 10, RATE) == [Cycle(0, 4), Cycle(5, 9)]
    assert cycles_of(sequence, 11, RATE) == [Cycle(0, 4), Cycle(5, 9), Cycle(10, 11)]
    assert cycles_of(sequence, 10, RATE, early=1) == [Cycle(0, 3), Cycle(4, 8), Cycle(9, 10)]
    halves = CyclicLR(optimizer, 0.01, 0.1, step_size_up=2.5, step_size_down=3, cycle_momentum=False)
    with pytest.raises(ArgumentError, match=r"^make_scheduler='CyclicLR': must have cycles of whole steps$"):
        cycles_of(halves, 10, RATE)


@pytest.mark.parametrize("k", [1.0, 1.5])
def test_a_cut_cycle_needs_no_rates_after_the_cut_for_k_from_1_on(k):
    def made(optimizer):
        parts = [CosineAnnealingWarmRestarts(optimizer, 8), ExponentialLR(optimizer, 0.9)]
        return SequentialLR(optimizer, parts, milestones=[5])

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        scheduler = WarpKDecay(make_optimizer(), made, 9, k=k)
    assert scheduler.cycles == [(0, 8), (5, 9)]


def test_what_makes_no_scheduler_is_told_by_name():
    for make, message in (
        (3, r"^make_scheduler=3: must be a function that makes the scheduler, such as lambda optimizer: Exponential"),
        (lambda _: 5, r"^make_scheduler=5: must make a scheduler of torch for the optimizer that it is given$"),
        (
            ReduceLROnPlateau,
            r"^make_scheduler='ReduceLROnPlateau': must be a function of the step; it answers to metrics$",
        ),
    ):
        with pytest.raises(ArgumentError, match=message):
            AddKDecay(make_optimizer(), make, 9)


def test_a_scheduler_that_differs_at_any_of_the_first_steps_is_refused():
    for differs_at in (1, 64):
        made = count()

        def make(optimizer, differs_at=differs_at, made=made):
            number = next(made)
            return LambdaLR(optimizer, lambda step: 1.0 + number * (step == differs_at))

        message = f"make_scheduler='LambdaLR': must be a function of the step; step {differs_at} differs between runs"
        with pytest.raises(ArgumentError, match=f"^{message}$"):
            AddKDecay(make_optimizer(), make, 64)


def test_a_stand_in_has_the_settings_of_the_group_as_they_were_before_any_scheduler():
    group = {"params": [1], "lr": torch.tensor(0.5), "weight_decay": 0.01, "betas": (0.8, 0.99)}
    assert _settings(group) == {"lr": 0.5, "weight_decay": 0.01, "betas": (0.8, 0.99)}
    assert type(_settings(group)["lr"]) is float
    changed = group | {"initial_lr": torch.tensor(0.25), "initial_betas": 0.9, "initial_of_something": 3}
    assert _settings(changed) == {"lr": 0.25, "weight_decay": 0.01, "betas": (0.9, 0.99)}
    assert type(_settings(changed)["lr"]) is float
    assert group["betas"] == (0.8, 0.99)


class _DecayWithTheRate(LRScheduler):
    """Sets the weight decay to a share of the group's own rate, which it leaves alone."""

    def get_lr(self):
        for group in self.optimizer.param_groups:
            group["weight_decay"] = 0.1 * group["lr"] * 0.9**self.last_epoch
        return [group["lr"] for group in self.optimizer.param_groups]


@pytest.mark.filterwarnings("ignore:AddKDecay. the rate:UserWarning")
@pytest.mark.parametrize("make", [float, lambda rate: torch.tensor(rate, dtype=torch.float64)])
@pytest.mark.parametrize("optimizer_first", [True, False])
def test_a_schedule_that_has_gone_below_0_resumes_in_any_order(make, optimizer_first):
    def inner(optimizer):
        return CosineAnnealingLR(optimizer, 100)

    optimizer, other = make_optimizer(make(1.0), make(0.5)), make_optimizer(make(1.0), make(0.5))
    scheduler = AddKDecay(optimizer, inner, 100, k=0.5)
    advance(scheduler, 90)
    assert max(rates_of(optimizer)) < 0
    saved = copy.deepcopy((optimizer.state_dict(), scheduler.state_dict()))
    if optimizer_first:
        other.load_state_dict(saved[0])
    loaded = AddKDecay(other, inner, 100, k=0.5)
    assert rates_of(other) == [1.0, 0.5]
    if not optimizer_first:
        other.load_state_dict(saved[0])
    loaded.load_state_dict(saved[1])
    assert rates_of(other) == rates_of(optimizer)
    assert rates_used(other, loaded, 12) == rates_used(optimizer, scheduler, 12)


@BORROWED
def test_a_copy_does_not_see_what_other_schedulers_have_done_since(kind):
    optimizer = make_optimizer(weight_decay=0.01)
    rate = KDecayLR(optimizer, 10)
    scheduler = kind(optimizer, _DecayWithTheRate, 10, field="weight_decay", validity="ignore")
    for _ in range(4):
        optimizer.step()
        rate.step()
        scheduler.step()
    other = make_optimizer(weight_decay=0.01)
    other.load_state_dict(optimizer.state_dict())
    loaded = kind(other, _DecayWithTheRate, 10, field="weight_decay", validity="ignore")
    loaded.load_state_dict(scheduler.state_dict())
    for each in (copy.deepcopy(scheduler), loaded):
        assert [each.curve_of(0)(step) for step in range(11)] == [scheduler.curve_of(0)(step) for step in range(11)]


def test_cycles_of_parts_are_cut_where_the_next_part_begins():
    optimizer = make_optimizer()
    restarts = CosineAnnealingWarmRestarts(optimizer, 4, eta_min=0.02)
    triangles = CyclicLR(optimizer, 0.01, 0.1, step_size_up=3, cycle_momentum=False)
    falling = ExponentialLR(optimizer, 0.9)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        outer = SequentialLR(optimizer, [restarts, triangles, falling], milestones=[10, 20])
    assert cycles_of(outer, 30, RATE) == [
        Cycle(0, 4, (0.02,)),
        Cycle(4, 8, (0.02,)),
        Cycle(8, 12, (0.02,), 9),
        Cycle(10, 16, (0.01,)),
        Cycle(16, 22, (0.01,), 19),
        Cycle(20, 30),
    ]
    # Within another one, a part is cut by its own neighbour or by that of the whole, whichever is first.
    inner_restarts = CosineAnnealingWarmRestarts(optimizer, 5, eta_min=0.02)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        inner = SequentialLR(optimizer, [inner_restarts, ExponentialLR(optimizer, 0.9)], milestones=[8])
        last = ExponentialLR(optimizer, 0.5)
        nested = SequentialLR(optimizer, [inner, last], milestones=[6])
    assert cycles_of(nested, 12, RATE) == [Cycle(0, 5, (0.02,)), Cycle(5, 10, (0.02,), 5), Cycle(6, 12)]
