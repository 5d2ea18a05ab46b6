"""Where a step may go wrong without a word: late groups, rates below 0, factors without bound, other fields."""

import copy
import json

import numpy as np
import pytest
import torch
from torch.optim.lr_scheduler import (
    LinearLR,
    SequentialLR,
)

from kdecay_sym.errors import ArgumentError, ValidityError
from kdecay_sym.schedule import warmup
from kdecay_torch import AddKDecay, KDecayLR, ScheduleLR
from kdecay_torch.closed_form.saved_state import rescaled
from kdecay_torch.closed_form.written import changed, changed_on_device

from .training import advance, make_optimizer, rates_of, rates_used


def test_a_later_part_adopts_a_group_with_what_it_came_with():
    optimizer = make_optimizer(0.1)
    first, then = KDecayLR(optimizer, 5, k=1.0), KDecayLR(optimizer, 10, k=1.0, eta_min=0.05)
    both = SequentialLR(optimizer, [first, then], [5])
    advance(both, 1)
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.2})
    advance(both, 4)
    assert (rates_of(optimizer), then.base_lrs) == ([0.1, 0.2], [0.1, 0.2])


def test_a_group_is_adopted_at_once_if_asked():
    optimizer = make_optimizer(0.1)
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    advance(scheduler, 5)
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.2})
    scheduler.set_step(scheduler.last_epoch)
    assert rates_of(optimizer) == [0.05, 0.1]


@pytest.mark.parametrize("kind", ["own", "borrowed"])
def test_a_curve_that_goes_below_0_by_request_is_trained_with_saved_and_copied(kind):
    def made():
        if kind == "own":
            return KDecayLR(make_optimizer(1.0), 20, k=5.0, form="additive", sign="+", validity="ignore")
        return AddKDecay(
            make_optimizer(1.0), lambda o: LinearLR(o, 1.0, 0.0, 20), 20, k=5.0, sign="+", validity="ignore"
        )

    plain, saved = made(), made()
    advance(plain, 20)
    used = rates_used(saved.optimizer, saved, 14)
    assert min(used)[0] < 0 or rates_of(saved.optimizer)[0] < 0
    loaded = made()
    loaded.load_state_dict(json.loads(json.dumps(saved.state_dict())))
    optimizer, copied = copy.deepcopy((loaded.optimizer, loaded))
    optimizer.param_groups[0]["lr"] *= 0.5
    advance(loaded, 6)
    advance(copied, 3)
    assert rates_of(loaded.optimizer) == rates_of(plain.optimizer)
    assert rates_of(optimizer) == [plain.curve_of(0)(17) * 0.5]


def test_a_rate_of_the_other_sign_is_refused():
    scheduler = KDecayLR(make_optimizer(1.0), 20)
    advance(scheduler, 3)
    scheduler.optimizer.param_groups[0]["lr"] = -0.5
    with pytest.raises(ArgumentError, match=r"lr of parameter group 0=-0\.5"):
        scheduler.step()


@pytest.mark.parametrize("tensor", [False, True])
def test_a_factor_stays_finite(tensor):
    rate = torch.tensor(0.1, dtype=torch.float64) if tensor else 0.1
    scheduler = KDecayLR(make_optimizer(rate), 10**8, power=40.0, k=1.0)
    scheduler.set_step(10**8 - 1)
    assert 0 < float(rates_of(scheduler.optimizer)[0]) < 1e-300
    if tensor:
        scheduler.optimizer.param_groups[0]["lr"].fill_(0.1)
    else:
        scheduler.optimizer.param_groups[0]["lr"] = 0.1
    scheduler.set_step(10**8 - 1)
    assert 0 < float(rates_of(scheduler.optimizer)[0]) < 1e-300
    scheduler.set_step(10**8)
    assert float(rates_of(scheduler.optimizer)[0]) == 0.0


def test_going_on_past_the_end_of_a_shorter_schedule_is_an_overrun():
    saved = KDecayLR(make_optimizer(0.1), 20)
    advance(saved, 10)
    shorter = KDecayLR(make_optimizer(0.1), 5, on_overrun="error", on_mismatch="keep_new")
    before = shorter.state_dict()
    with pytest.raises(ArgumentError, match="step 10 is past the end"):
        shorter.load_state_dict(saved.state_dict())
    assert shorter.state_dict() == before


def test_arrays_of_one_number_are_numbers():
    scheduler = KDecayLR(make_optimizer(0.1), 10, eta_min=np.array([0.01]))
    assert scheduler.state_dict()["eta_min"] == [0.01]


def test_other_tensors_in_a_group_do_not_matter():
    optimizer = make_optimizer(0.1)
    optimizer.param_groups[0]["mask"] = torch.ones(3)
    AddKDecay(optimizer, lambda o: LinearLR(o, 1.0, 0.0, 10), 10)


def test_a_sequence_that_drives_another_field():
    """torch's SequentialLR puts the rates back when it is made, not what its parts have written elsewhere."""
    optimizer = torch.optim.AdamW([torch.nn.Parameter(torch.ones(1))], lr=0.1, weight_decay=0.01)
    first = ScheduleLR(optimizer, warmup(5), field="weight_decay")
    then = KDecayLR(optimizer, 10, field="weight_decay", k=1.0)
    both = SequentialLR(optimizer, [first, then], [5])
    used = []
    for _ in range(15):
        used.append(optimizer.param_groups[0]["weight_decay"])
        optimizer.step()
        both.step()
    expected = [warmup(5).lr(step, 0.01) for step in range(5)] + [0.01 * (1 - step / 10) for step in range(10)]
    assert used == pytest.approx(expected, rel=1e-12)
    assert optimizer.param_groups[0]["lr"] == 0.1


def test_a_rate_made_in_inference_mode():
    with torch.inference_mode():
        rate = torch.tensor(0.1)
    optimizer = make_optimizer(0.1)
    optimizer.param_groups[0]["lr"] = rate
    with torch.inference_mode():
        scheduler = KDecayLR(optimizer, 10, k=1.0)
        advance(scheduler, 5)
        assert float(rates_of(optimizer)[0]) == pytest.approx(0.05)


@pytest.mark.parametrize(("step", "rescaled_to"), [(-1, -1), (0, 0), (1, 0), (2, 1), (50, 15), (100, 30), (101, 30)])
def test_a_step_is_rescaled_to_the_nearest(step, rescaled_to):
    assert rescaled(step, 100, 30) == rescaled_to


@pytest.mark.parametrize(
    ("held", "written", "unfactored", "factor", "now"),
    [
        (0.2, 0.2, 0.5, 0.7, 0.7),
        (0.1, 0.2, 0.5, 0.7, 0.35),
        (0.1, 0.0, 0.5, 0.0, 0.2),
        (0.1, 0.0, 0.0, 0.7, 0.7),
        (0.1, 1e-320, 0.5, 1.0, 0.2),
        (0.1, 1e-320, 0.0, 0.7, 0.7),
    ],
)
def test_the_factor_on_host_and_device(held, written, unfactored, factor, now):
    assert changed(held, written, lambda: unfactored, factor) == pytest.approx(now)
    tensor = torch.tensor(held, dtype=torch.float64)
    assert float(changed_on_device(tensor, written, unfactored, factor)) == pytest.approx(now)


@pytest.mark.parametrize("rate", [0.1, 0.0])
def test_a_group_without_a_rate_is_judged_by_its_shape(rate):
    with pytest.raises(ValidityError, match="rises after step"):
        KDecayLR(make_optimizer(rate), 100, k=3.0, form="additive", sign="+")


def test_a_floor_that_is_a_share_goes_with_the_base_rate():
    scheduler = KDecayLR(make_optimizer(0.1), 10, eta_min_ratio=0.1)
    scheduler.base_lrs = [0.005]
    advance(scheduler, 10)
    assert rates_of(scheduler.optimizer) == [0.005 * 0.1]


def test_a_sequence_is_saved_while_one_part_is_below_0():
    def made():
        optimizer = make_optimizer(1.0)
        first = KDecayLR(optimizer, 20, k=5.0, form="additive", sign="+", validity="ignore")
        return SequentialLR(optimizer, [first, KDecayLR(optimizer, 20)], [20])

    saved = made()
    advance(saved, 16)
    assert rates_of(saved.optimizer)[0] < 0
    loaded = made()
    loaded.load_state_dict(saved.state_dict())
    for each in (saved, loaded):
        advance(each, 10)
    assert rates_of(loaded.optimizer) == rates_of(saved.optimizer)


@pytest.mark.parametrize("capturable", [False, True])
def test_a_tensor_rate_set_below_0_is_saved_and_loaded(capturable):
    optimizer = make_optimizer(torch.tensor(1.0, dtype=torch.float64))
    scheduler = KDecayLR(optimizer, 20, k=1.0, capturable=capturable)
    advance(scheduler, 3)
    optimizer.param_groups[0]["lr"].fill_(-0.2)
    advance(scheduler, 1)
    before = float(rates_of(optimizer)[0])
    scheduler.load_state_dict(scheduler.state_dict())
    assert before < 0
    assert float(rates_of(optimizer)[0]) == before
