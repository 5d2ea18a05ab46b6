"""The least and the most that is allowed, defaults that nothing else names, and what only shows after a copy."""

import copy
import math
import warnings

import pytest
import torch
from torch.optim.lr_scheduler import (
    CyclicLR,
    PolynomialLR,
    SequentialLR,
)

from kdecay_sym.errors import ArgumentError, ValidityError
from kdecay_sym.schedule import decay
from kdecay_torch import KDecayLR, ScheduleLR, baseline
from kdecay_torch.closed_form.differences import differing
from kdecay_torch.closed_form.written import widest

from .training import advance, make_optimizer, rates_of, rates_used


def test_a_floor_may_be_the_rate_itself():
    for make in (
        lambda optimizer: baseline("cos", optimizer, 9, eta_min=0.1),
        lambda optimizer: KDecayLR(optimizer, 9, eta_min=0.1),
        lambda optimizer: KDecayLR(optimizer, 9, eta_min_ratio=1),
    ):
        optimizer = make_optimizer()
        assert rates_used(optimizer, make(optimizer), 12) == [[0.1]] * 12
    scheduler = KDecayLR(make_optimizer(), 9, eta_min=0.05)
    scheduler.base_lrs = [0.05]
    assert scheduler.base_lrs == [0.05]


def test_options_reach_torchs_classes():
    optimizer = make_optimizer()
    scheduler = baseline("pol", optimizer, 10, power=2.0)
    assert isinstance(scheduler, PolynomialLR)
    assert rates_used(optimizer, scheduler, 6)[5][0] == pytest.approx(0.1 * 0.5**2)
    cyclic = baseline("clr", make_optimizer(momentum=0.9), 100)
    assert isinstance(cyclic, CyclicLR)
    assert cyclic.cycle_momentum is False
    lists = baseline("clr", make_optimizer(0.1, 0.2), 100, base_lr=[0.01, 0.0], max_lr=(0.1, 0.3))
    assert (lists.base_lrs, lists.max_lrs) == ([0.01, 0.0], [0.1, 0.3])


def test_the_amplitude_reaches_the_schedule():
    scheduler = KDecayLR(make_optimizer(), 9, k=3.0, base="cosine", form="linear-increment", amplitude=0.25)
    assert scheduler.setting_of(0)[0] == decay(9, k=3.0, base="cosine", form="linear-increment", amplitude=0.25)


@pytest.mark.parametrize("floor", [{"eta_min": 0.01}, {"eta_min_ratio": 0.1}])
def test_a_breach_is_measured_between_the_rates_of_the_group(floor):
    """Eq. (13) as printed begins eta_e below eta_0, and ends at (eta_0 - eta_e)/e."""
    with pytest.raises(ValidityError) as caught:
        KDecayLR(make_optimizer(), 9, base="exponential", **floor)
    assert str(caught.value) == (
        "k=1.5, base='exponential', power=1.0, form='warp', sign='-' breaks eq. (5): "
        "start: the rate at step 0 is not eta_0, by 0.1 of eta_0; end: the rate at step 9 is not eta_e, by 0.231 of "
        "eta_0. Eq. (13) as printed meets neither end for any k; base='exponential-anchored' is the curve that does; "
        "validity='warn' or 'ignore' lets this pass"
    )
    with pytest.raises(ValidityError, match=r"breaks eq\. \(5\) \(counted from the end of the warm-up, step 3\): "):
        KDecayLR(make_optimizer(), 9, warmup_steps=3, base="exponential", **floor)
    with pytest.raises(ValidityError, match=r"end: the rate at step 9 is not eta_e, by 0\.368 of eta_0"):
        KDecayLR(make_optimizer(0.0), 9, base="exponential")


def test_calls_are_counted_as_torch_counts_them():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 30)
    optimizer.step()
    for calls, step in enumerate((5, 6, 6, 2), start=2):
        scheduler.set_step(step)
        assert (scheduler._step_count, scheduler.last_epoch) == (calls, step)
    scheduler.step()
    assert (scheduler._step_count, scheduler.last_epoch) == (6, 3)
    for policy in ("error", "keep_new", "rescale"):
        other = KDecayLR(make_optimizer(), 60 if policy != "error" else 30, on_mismatch=policy)
        other.load_state_dict(scheduler.state_dict())
        assert other._step_count == other.last_epoch + 1


def test_an_epoch_is_checked_as_a_step_is():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 9, on_overrun="error")
    rates_used(optimizer, scheduler, 4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(ArgumentError, match=r"^step 10 is past the end of the schedule, total_steps=9;"):
            scheduler.step(10)
        assert scheduler.last_epoch == 4
        scheduler.step(0)
    assert (scheduler.last_epoch, rates_of(optimizer)) == (0, [0.1])


def test_the_base_that_was_saved_is_the_groups_again():
    saved = KDecayLR(make_optimizer(0.1), 9).state_dict()
    optimizer = make_optimizer(0.3)
    scheduler = KDecayLR(optimizer, 9, on_mismatch="keep_saved")
    scheduler.load_state_dict(saved)
    assert (optimizer.param_groups[0]["initial_lr"], scheduler.base_lrs) == (0.1, [0.1])


def test_floors_that_were_saved_one_a_group_are_not_those_of_all():
    def add(optimizer):
        optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.1})

    for floors, refused in (([0.01, 0.02], True), ([0.01, 0.01], False)):
        saved = KDecayLR(make_optimizer(0.1, 0.1), 9, eta_min=floors).state_dict()
        optimizer = make_optimizer(0.1, 0.1)
        scheduler = KDecayLR(optimizer, 9, on_mismatch="keep_saved")
        scheduler.load_state_dict(saved)
        add(optimizer)
        if refused:
            with pytest.raises(
                ArgumentError, match=r"^parameter group 2 was added, but .* eta_min was given as a list"
            ):
                scheduler.state_dict()
        else:
            assert scheduler.state_dict()["eta_min"] == [0.01] * 3


def test_a_group_that_came_late_has_no_last_rate_before_the_next_step():
    optimizer = make_optimizer(0.1)
    scheduler = KDecayLR(optimizer, 9)
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.3})
    assert scheduler.get_last_lr() == [0.1]  # as of torch's
    optimizer.step()
    scheduler.step()
    assert scheduler.get_last_lr() == rates_of(optimizer)


def test_what_differs_in_kind_is_told_whole():
    assert differing({"a": {"b": 1}}, {"a": 2}) == ["a was {'b': 1} and is 2"]
    assert differing({"a": 2}, {"a": [1]}) == ["a was 2 and is [1]"]
    assert differing({"a": None}, {}) == ["a was None and is missing"]
    assert differing({}, {"a": None}) == ["a was missing and is None"]
    assert differing([None], []) == ["[0] was None and is missing"]
    assert differing(1, True) == [" was 1 and is True"]


def test_the_turn_in_a_chain_puts_a_tensor_back_in_place():
    optimizer = make_optimizer()
    (group,) = optimizer.param_groups
    held = group["drop"] = torch.tensor(0.5, dtype=torch.float64)
    parts = [KDecayLR(optimizer, steps, field="drop") for steps in (10, 4)]
    chain = SequentialLR(optimizer, parts, milestones=[3])
    assert held.item() == 0.5
    seen = []
    for _ in range(6):
        optimizer.step()
        chain.step()
        seen.append(held.item())
    assert group["drop"] is held
    first, second = decay(10).closure(0.5), decay(4).closure(0.5)
    assert seen == pytest.approx([first(1), first(2), *(second(step) for step in range(4))], rel=1e-15)


def test_the_factor_of_another_is_exact_and_steps_are_whole_numbers_on_the_device():
    rate = torch.tensor(0.1, dtype=torch.float64)
    optimizer = make_optimizer(rate)
    scheduler = KDecayLR(optimizer, 2**26, k=1.0, capturable=True)
    scheduler.set_step(2**24 + 1)
    assert scheduler.last_epoch == 2**24 + 1  # no float32 has it
    optimizer.param_groups[0]["lr"].mul_(0.3)
    scheduler.step()
    assert scheduler.state_dict()["factors"] == pytest.approx([0.3], rel=1e-15)
    assert rates_of(optimizer) == pytest.approx([0.03 * (1 - (2**24 + 2) / 2**26)], rel=1e-14)
    assert (widest(torch.device("cpu")), widest(torch.device("mps"))) == (torch.float64, torch.float32)


@pytest.mark.parametrize("edits", range(1, 12))
def test_an_edit_of_a_copys_tensor_is_seen_whatever_its_version(edits):
    optimizer = make_optimizer(torch.tensor(0.1, dtype=torch.float64))
    scheduler = KDecayLR(optimizer, 30, k=1.0)
    rates_used(optimizer, scheduler, 4)
    optimizer, scheduler = copy.deepcopy((optimizer, scheduler))
    for _ in range(edits):
        optimizer.param_groups[0]["lr"].mul_(0.5)
    optimizer.step()
    scheduler.step()
    assert rates_of(optimizer) == pytest.approx([0.1 * 0.5**edits * (1 - 5 / 30)], rel=1e-14)


def test_a_last_epoch_of_zero_is_one_that_was_loaded():
    optimizer = make_optimizer()
    with pytest.raises(ArgumentError, match=r"^last_epoch=0: needs 'initial_lr'"):
        ScheduleLR(optimizer, decay(9), last_epoch=0)
    optimizer.param_groups[0]["initial_lr"] = 0.1
    assert ScheduleLR(optimizer, decay(9), last_epoch=0).last_epoch == 1


def test_groups_are_named_by_their_number():
    optimizer = make_optimizer(0.1, 0.2)
    scheduler = KDecayLR(optimizer, 9)
    optimizer.step()
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": math.nan})
    with pytest.raises(ArgumentError, match=r"^lr of parameter group 2=nan: must be a finite number >= 0$"):
        scheduler.step()
    del optimizer.param_groups[1:]
    with pytest.raises(ArgumentError, match=r"^the optimizer has 1 parameter groups, the scheduler 2$"):
        scheduler.step()
    with pytest.raises(ArgumentError, match=r"^field='drop': parameter group 0 has the keys \['dampening', "):
        KDecayLR(make_optimizer(), 9, field="drop")
    with pytest.raises(ArgumentError, match=r"^field=3: must be a key of the parameter groups$"):
        KDecayLR(make_optimizer(), 9, field=3)
    with pytest.raises(ArgumentError, match=r"^optimizer=3: must be a torch\.optim\.Optimizer$"):
        KDecayLR(3, 9)
    scheduler = KDecayLR(optimizer := make_optimizer(), 9)
    optimizer.step()
    optimizer.param_groups[0]["lr"] = -0.1
    message = r"^lr of parameter group 0=-0\.1: must be a finite number >= 0, or as negative as the schedule is$"
    with pytest.raises(ArgumentError, match=message):
        scheduler.step()


def test_a_second_schedule_of_betas_begins_from_the_same_base():
    optimizer = make_optimizer(kind=torch.optim.Adam)
    for _ in range(2):
        scheduler = KDecayLR(optimizer, 9, field="betas", eta_min=0.5)
        assert scheduler.base_lrs == [0.9]


def test_two_schedules_of_one_field_multiply():
    optimizer = make_optimizer(momentum=0.8)
    first = KDecayLR(optimizer, 9, field="momentum", warmup_steps=3, k=1.0)
    assert rates_of(optimizer, "momentum") == [0.2]
    second = KDecayLR(optimizer, 9, field="momentum", k=1.0)
    assert rates_of(optimizer, "momentum") == [0.2]
    optimizer.step()
    first.step()
    second.step()
    assert rates_of(optimizer, "momentum") == pytest.approx([0.4 * 8 / 9])


@pytest.mark.parametrize("last_epoch", [0, 5])
def test_a_resumed_schedule_takes_the_groups_rate_for_its_own(last_epoch):
    optimizer = make_optimizer(0.05)
    optimizer.param_groups[0]["initial_lr"] = 0.1
    scheduler = ScheduleLR(optimizer, decay(9), last_epoch=last_epoch)
    assert rates_of(optimizer) == [decay(9).lr(last_epoch + 1, 0.1)]
    assert scheduler.state_dict()["factors"] == [1.0]


def test_a_rate_set_to_0_and_back_is_told_by_the_scaled_curve():
    optimizer = make_optimizer()
    (group,) = optimizer.param_groups
    group["lr_scale"] = 0.5
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    advance(scheduler, 1)
    assert group["lr"] == pytest.approx(0.1 * 0.9 * 0.5, rel=1e-14)
    group["lr"] = 0.0
    advance(scheduler, 1)
    assert group["lr"] == 0.0
    group["lr"] = 0.1 * 0.8 * 0.5 * 0.25
    advance(scheduler, 1)
    assert group["lr"] == pytest.approx(0.1 * 0.7 * 0.5 * 0.25, rel=1e-14)


def test_a_floor_that_is_the_base_is_saved_and_loaded():
    state = KDecayLR(make_optimizer(), 9, eta_min=0.1).state_dict()
    KDecayLR(make_optimizer(), 9, eta_min=0.1).load_state_dict(state)


def test_tensors_that_groups_share_are_told_apart_behind_a_number():
    shared = torch.tensor(0.1)
    optimizer = make_optimizer(0.3, shared, shared)
    KDecayLR(optimizer, 9)
    second, third = (group["lr"] for group in optimizer.param_groups[1:])
    assert second is not third
