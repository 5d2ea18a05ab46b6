"""Saving and loading: the same bits in any order, damaged states, other configurations, copies, other processes."""

import copy
import gc
import io
import json
import math
import pickle
import random
import subprocess
import sys
import warnings
import weakref

import numpy as np
import pytest
import torch
from torch.optim.lr_scheduler import SequentialLR

from kdecay_sym.schedule import decay
from kdecay_torch import KDecayLR, ScheduleLR

from .training import make_optimizer, rates_of, rates_used


def resumed(at, order):
    """Train ``at`` updates, save, build everything anew, load in the given order, train to the end."""
    optimizer = make_optimizer(0.1, 0.3, momentum=0.9)
    scheduler = KDecayLR(optimizer, 30, warmup_steps=3, eta_min=0.001)
    used = rates_used(optimizer, scheduler, at)
    buffer = io.BytesIO()
    torch.save({"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}, buffer)
    buffer.seek(0)
    state = torch.load(buffer, weights_only=True)
    optimizer = make_optimizer(0.1, 0.3, momentum=0.9)
    if order == "optimizer loaded first":
        optimizer.load_state_dict(state["optimizer"])
        scheduler = KDecayLR(optimizer, 30, warmup_steps=3, eta_min=0.001)
        scheduler.load_state_dict(state["scheduler"])
    else:
        scheduler = KDecayLR(optimizer, 30, warmup_steps=3, eta_min=0.001)
        scheduler.load_state_dict(state["scheduler"])
        assert [group["lr"] for group in optimizer.param_groups] == scheduler.get_last_lr()
        if order == "both":
            optimizer.load_state_dict(state["optimizer"])
    return used + rates_used(optimizer, scheduler, 35 - at)


@pytest.mark.parametrize("at", [0, 1, 2, 3, 17, 29, 30, 33])
@pytest.mark.parametrize("order", ["optimizer loaded first", "both", "scheduler alone"])
def test_resuming_gives_the_same_bits(at, order):
    optimizer = make_optimizer(0.1, 0.3, momentum=0.9)
    straight = rates_used(optimizer, KDecayLR(optimizer, 30, warmup_steps=3, eta_min=0.001), 35)
    assert resumed(at, order) == straight


def test_the_state_is_plain_json():
    optimizer = make_optimizer(0.1, torch.tensor(0.3))
    scheduler = KDecayLR(optimizer, 30, k=[1.0, np.float32(1.5)], eta_min=np.float64(0.001))
    state = scheduler.state_dict()
    assert json.loads(json.dumps(state)) == state


@pytest.mark.parametrize(
    "damage",
    [
        {"schema": 2},
        {"last_epoch": -2},
        {"last_epoch": 1.5},
        {"last_epoch": True},
        {"base_lrs": [math.nan]},
        {"base_lrs": [0.1, 0.1]},
        {"base_lrs": 0.1},
        {"base_lrs": [0.0001]},
        {"eta_min": [0.5]},
        {"eta_min": ["0.001"]},
        {"factors": [-1.0]},
        {"factors": [math.nan]},
        {"factors": []},
        {"written": [math.inf]},
        {"written": [-0.1]},
        {"written": [None]},
        {"rates": [-1.0]},
        {"rates": ["0.1"]},
        {"rates": [True]},
        {"schedules": []},
        {"schedules": [{"schema": 1}]},
        {"surprise": 1},
    ],
)
def test_a_damaged_state_raises_and_changes_nothing(damage):
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 30, eta_min=0.001)
    rates_used(optimizer, scheduler, 7)
    before = (scheduler.state_dict(), optimizer.param_groups[0]["lr"], scheduler.get_last_lr())
    with pytest.raises(ValueError, match=r"."):
        scheduler.load_state_dict({**scheduler.state_dict(), **damage})
    assert (scheduler.state_dict(), optimizer.param_groups[0]["lr"], scheduler.get_last_lr()) == before


@pytest.mark.parametrize("other", [{"total_steps": 31}, {"k": 2.0}, {"base": "cosine"}, {"eta_min": 0.002}])
def test_resuming_with_another_configuration_says_what_differs(other):
    optimizer = make_optimizer()
    setting = {"total_steps": 30, "k": 1.5, "eta_min": 0.001}
    state = KDecayLR(optimizer, **setting).state_dict()
    with pytest.raises(ValueError, match=r"of parameter group 0 .*was .* and is .*; on_mismatch="):
        KDecayLR(make_optimizer(), **{**setting, **other}).load_state_dict(state)


def test_the_difference_is_printed_and_nothing_else():
    state = KDecayLR(make_optimizer(), 30, warmup_steps=3).state_dict()
    with pytest.raises(ValueError, match="not as saved") as caught:
        KDecayLR(make_optimizer(), 30, warmup_steps=3, k=1.6).load_state_dict(state)
    assert str(caught.value) == (
        "the schedule of parameter group 0 is not as saved: phases[1].k was 1.5 and is 1.6; "
        "on_mismatch='keep_saved', 'keep_new' or 'rescale' says which to go on with"
    )


def test_a_run_killed_again_and_again_uses_the_same_rates():
    rng = random.Random(5)
    optimizer = make_optimizer(0.1, 0.3)
    straight = rates_used(optimizer, KDecayLR(optimizer, 200, k=[1.5, 0.7], warmup_steps=9), 210)
    used, state = [], None
    while len(used) < 210:
        optimizer = make_optimizer(0.1, 0.3)
        scheduler = KDecayLR(optimizer, 200, k=[1.5, 0.7], warmup_steps=9)
        if state is not None:
            scheduler.load_state_dict(json.loads(state))
        used += rates_used(optimizer, scheduler, min(rng.randrange(1, 40), 210 - len(used)))
        state = json.dumps(scheduler.state_dict())
    assert used == straight


def after(steps, total=30, **options):
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, total, k=1.0, **options)
    rates_used(optimizer, scheduler, steps)
    return optimizer, scheduler


def test_keeping_the_saved_configuration():
    optimizer, scheduler = after(10)
    other, loaded = after(0, 60, eta_min=0.05, on_mismatch="keep_saved")
    loaded.load_state_dict(scheduler.state_dict())
    assert loaded.total_steps == 30
    assert rates_used(other, loaded, 25) == rates_used(optimizer, scheduler, 25)


def test_keeping_the_new_configuration():
    _, scheduler = after(10)
    other, loaded = after(0, 60, eta_min=0.05, on_mismatch="keep_new")
    loaded.load_state_dict(scheduler.state_dict())
    reference, straight = after(10, 60, eta_min=0.05)
    assert loaded.last_epoch == 10
    assert rates_used(other, loaded, 55) == rates_used(reference, straight, 55)


def test_rescaling_goes_on_from_the_same_share():
    _, scheduler = after(10)
    other, loaded = after(0, 60, on_mismatch="rescale")
    loaded.load_state_dict(scheduler.state_dict())
    reference, straight = after(20, 60)
    assert loaded.last_epoch == 20
    assert rates_used(other, loaded, 45) == rates_used(reference, straight, 45)


def test_a_policy_changes_nothing_where_configurations_agree():
    for policy in ("keep_saved", "keep_new", "rescale"):
        optimizer, scheduler = after(10)
        other, loaded = after(3, on_mismatch=policy)
        loaded.load_state_dict(scheduler.state_dict())
        assert rates_used(other, loaded, 25) == rates_used(optimizer, scheduler, 25)
        optimizer, scheduler = after(10)


def test_an_unknown_policy_is_refused():
    with pytest.raises(ValueError, match=r"on_mismatch='keep'.*'keep_new'"):
        KDecayLR(make_optimizer(), 10, on_mismatch="keep")


def test_a_state_of_another_field_is_refused():
    state = KDecayLR(make_optimizer(momentum=0.9), 10, field="momentum").state_dict()
    with pytest.raises(ValueError, match=r"field='momentum'.*'lr'"):
        after(0, 10)[1].load_state_dict(state)


def test_a_factor_is_saved_and_goes_on():
    optimizer, scheduler = after(5)
    optimizer.param_groups[0]["lr"] *= 0.5
    saved = scheduler.state_dict()
    rates = rates_used(optimizer, scheduler, 30)
    other, loaded = after(0)
    loaded.load_state_dict(saved)
    assert rates_used(other, loaded, 30) == rates
    assert rates[1][0] == pytest.approx(0.5 * 0.1 * (1 - 6 / 30), rel=1e-15)


@pytest.mark.parametrize("at", [2, 4, 5, 9])
def test_saved_inside_torchs_sequential_scheduler(at):
    def build():
        optimizer = make_optimizer(0.1, 0.3)
        parts = [torch.optim.lr_scheduler.ConstantLR(optimizer, 0.1, 4), KDecayLR(optimizer, 10)]
        return optimizer, SequentialLR(optimizer, parts, [4])

    optimizer, scheduler = build()
    straight = rates_used(optimizer, scheduler, 16)
    optimizer, scheduler = build()
    used = rates_used(optimizer, scheduler, at)
    buffer = io.BytesIO()
    torch.save((optimizer.state_dict(), scheduler.state_dict()), buffer)
    buffer.seek(0)
    saved = torch.load(buffer, weights_only=True)
    optimizer, scheduler = build()
    scheduler.load_state_dict(saved[1])
    optimizer.load_state_dict(saved[0])
    assert used + rates_used(optimizer, scheduler, 16 - at) == straight


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda pair: pickle.loads(pickle.dumps(pair))])
@pytest.mark.parametrize("at", [0, 1, 4])
def test_copies_go_on_and_warn_of_nothing(duplicate, at):
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 10, k=[1.5, 2.0])
    rates_used(optimizer, scheduler, at)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        other, twin = duplicate((optimizer, scheduler))
        assert twin.optimizer is other
        expected = rates_used(optimizer, scheduler, 12 - at)
        assert rates_of(other) != rates_of(optimizer)
        assert rates_used(other, twin, 12 - at) == expected


def test_a_copy_notices_a_wrong_order_of_calls():
    optimizer = make_optimizer()
    twin = copy.deepcopy(KDecayLR(optimizer, 10))
    with pytest.warns(UserWarning, match="before `optimizer.step"):
        twin.step()


_CONTINUE = """
import pickle, sys
from tests.schedulers.training import rates_used
optimizer, scheduler = pickle.load(sys.stdin.buffer)
print(rates_used(optimizer, scheduler, 9))
"""


def test_another_process_goes_on(pytestconfig):
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 10, warmup_steps=2)
    rates_used(optimizer, scheduler, 3)
    done = subprocess.run(
        [sys.executable, "-c", _CONTINUE],
        input=pickle.dumps((optimizer, scheduler)), capture_output=True, check=True, cwd=pytestconfig.rootpath,
    )  # fmt: skip
    assert done.stdout.decode().strip() == str(rates_used(optimizer, scheduler, 9))


def test_there_is_no_reference_cycle():
    gc.collect()
    gc.disable()
    try:
        optimizer = make_optimizer()
        scheduler = KDecayLR(optimizer, 10)
        rates_used(optimizer, scheduler, 3)
        gone = weakref.ref(scheduler)
        del scheduler
        assert gone() is None
    finally:
        gc.enable()


def test_the_state_of_schema_1_is_still_read(request):
    saved = json.loads((request.path.parent / "scheduler_schema_1.json").read_text())
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 100, k=[1.5, 2.0], warmup_steps=10, eta_min=0.001)
    scheduler.load_state_dict(saved["state"])
    assert scheduler.get_last_lr() == saved["rates"]
    assert scheduler.state_dict() == saved["state"]


def test_base_rates_can_be_assigned():
    """What torch's own schedulers allow; Lightning's tuner does it."""
    optimizer, scheduler = after(5)
    scheduler.base_lrs = [0.2]
    optimizer.step()
    scheduler.step()
    assert scheduler.get_last_lr() == [pytest.approx(0.2 * (1 - 6 / 30))]


def test_a_schedule_lr_of_other_schedules_says_so():
    state = ScheduleLR(make_optimizer(), decay(10, k=1.0)).state_dict()
    with pytest.raises(ValueError, match="schedule of parameter group 0 is not as saved"):
        ScheduleLR(make_optimizer(), decay(10, k=1.1)).load_state_dict(state)
