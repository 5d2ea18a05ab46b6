"""What is refused, and that nothing is touched then; what must not leak from one group or scheduler to another."""

import copy
import gc
import io
import json
import math
import weakref

import numpy as np
import pytest
import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CyclicLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
)

from kdecay_sym.errors import ValidityError
from kdecay_sym.schedule import chain, decay, warmup
from kdecay_torch import AddKDecay, KDecayLR, ScheduleLR, WarpKDecay, baseline

from .training import make_optimizer, rates_of, rates_used


def parameter():
    return torch.nn.Parameter(torch.ones(1))


def add_groups(optimizer, *rates):
    for rate in rates:
        optimizer.add_param_group({"params": [parameter()], **({} if rate is None else {"lr": rate})})


def snapshot(optimizer):
    """Everything that a scheduler could change, by value."""
    groups = [{key: value for key, value in group.items() if key != "params"} for group in optimizer.param_groups]
    return copy.deepcopy(groups), "step" in vars(optimizer), copy.deepcopy(optimizer.defaults)


MAKERS = {
    "KDecayLR": lambda o: KDecayLR(o, 20),
    "AddKDecay": lambda o: AddKDecay(o, lambda p: ExponentialLR(p, 0.9), 20, validity="ignore"),
    "WarpKDecay": lambda o: WarpKDecay(o, lambda p: ExponentialLR(p, 0.9), 20),
}
every_kind = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


@every_kind
def test_nothing_keeps_a_scheduler_alive(make):
    rates_used(other := make_optimizer(), make(other), 1)  # torch loads more of itself
    gc.collect()
    gc.disable()
    try:
        optimizer = make_optimizer()
        scheduler = make(optimizer)
        rates_used(optimizer, scheduler, 3)
        gone = weakref.ref(scheduler), weakref.ref(optimizer.param_groups[0]["params"][0])
        del scheduler, optimizer
        assert [each() for each in gone] == [None, None]
    finally:
        gc.enable()


@pytest.mark.parametrize("capturable", [False, True])
def test_groups_that_share_a_tensor_get_one_each(capturable):
    """As an optimizer makes them that is given one tensor for all its groups."""
    rate = torch.tensor(0.1, dtype=torch.float64)
    optimizer = torch.optim.AdamW([{"params": [parameter()]}, {"params": [parameter()]}], lr=rate)
    scheduler = KDecayLR(optimizer, 20, k=[1.0, 2.0], capturable=capturable)
    rates_used(optimizer, scheduler, 10)
    assert rates_of(optimizer) == pytest.approx([0.05, 0.075], rel=1e-15)
    assert scheduler.state_dict()["factors"] == [1.0, 1.0]
    assert optimizer.param_groups[0]["lr"] is rate


@pytest.mark.parametrize("capturable", [False, True])
def test_a_group_that_takes_the_default_tensor_leaves_the_others_alone(capturable):
    optimizer = torch.optim.SGD([parameter()], lr=torch.tensor(0.1, dtype=torch.float64))
    scheduler = KDecayLR(optimizer, 20, k=1.0, capturable=capturable)
    rates_used(optimizer, scheduler, 10)
    add_groups(optimizer, None, None)
    optimizer.step()
    scheduler.step()
    assert rates_of(optimizer) == pytest.approx([0.045] * 3, rel=1e-15)
    assert scheduler.base_lrs == [0.1] * 3


@every_kind
def test_several_groups_at_once_are_adopted(make):
    optimizer, reference = make_optimizer(), make_optimizer(0.1, 0.2, 0.05)
    scheduler, straight = make(optimizer), make(reference)
    rates_used(optimizer, scheduler, 4)
    straight.set_step(4)
    add_groups(optimizer, 0.2, 0.05)
    assert rates_used(optimizer, scheduler, 20)[1:] == rates_used(reference, straight, 20)[1:]


@every_kind
def test_a_state_saved_before_an_added_groups_first_step_can_be_loaded(make):
    optimizer, other = make_optimizer(), make_optimizer(0.1, 0.2)
    scheduler, loaded = make(optimizer), make(other)
    rates_used(optimizer, scheduler, 4)
    add_groups(optimizer, 0.2)
    state = json.loads(json.dumps(scheduler.state_dict()))
    loaded.load_state_dict(state)
    scheduler.load_state_dict(state)
    assert rates_used(optimizer, scheduler, 20) == rates_used(other, loaded, 20)


def test_a_group_that_was_added_and_loaded_keeps_its_first_rate():
    """Unfreezing, saved and resumed: the group is added again, and the optimizer's state is loaded before ours."""
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 20)
    add_groups(optimizer, 0.2)
    used = rates_used(optimizer, scheduler, 7)
    saved = copy.deepcopy((optimizer.state_dict(), scheduler.state_dict()))
    expected = rates_used(optimizer, scheduler, 14)
    other = make_optimizer()
    loaded = KDecayLR(other, 20)
    add_groups(other, 0.2)
    other.load_state_dict(saved[0])
    loaded.load_state_dict(saved[1])
    assert len(used) == 7
    assert rates_used(other, loaded, 14) == expected


def test_an_added_copy_of_a_group_has_the_rate_that_it_came_with():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 20, k=1.0)
    rates_used(optimizer, scheduler, 4)
    optimizer.add_param_group({**optimizer.param_groups[0], "params": [parameter()], "lr": 0.5})
    rates_used(optimizer, scheduler, 6)
    assert rates_of(optimizer) == pytest.approx([0.05, 0.25])


@every_kind
@pytest.mark.parametrize("damage", [{"damaged": 1}, {"rates": [0.1, -1.0]}, {"base_lrs": [0.1, 0.3]}])
def test_a_state_that_is_refused_changes_nothing_also_with_a_new_group(make, damage):
    optimizer = make_optimizer()
    scheduler = make(optimizer)
    rates_used(optimizer, scheduler, 3)
    add_groups(optimizer, 0.2)
    twin = copy.deepcopy((optimizer, scheduler))
    good = twin[1].state_dict()
    before, known = snapshot(optimizer), scheduler.base_lrs
    with pytest.raises(ValueError, match=r"damaged|rates=|base_lrs of parameter group 1 was 0\.3 and is 0\.2"):
        scheduler.load_state_dict({**good, **damage})
    assert (snapshot(optimizer), scheduler.base_lrs) == (before, known)
    assert rates_used(optimizer, scheduler, 9) == rates_used(*twin, 9)


def test_groups_are_adopted_all_or_none():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 10, eta_min=0.01)
    add_groups(optimizer, 0.2, 0.001)
    optimizer.step()
    before = snapshot(optimizer)
    with pytest.raises(ValueError, match=r"eta_min=0\.01: must not be above the rate 0\.001 of parameter group 2"):
        scheduler.step()
    assert (snapshot(optimizer), scheduler.base_lrs) == (before, [0.1])


def up_and_down(peak=0.1, mode="triangular"):
    return lambda o: CyclicLR(o, 0.01, peak, step_size_up=16, mode=mode, cycle_momentum=False)


def dip(steps, depth):
    return lambda o: LambdaLR(o, lambda t: depth if t in steps else 1.0)


OTHER_CURVES = {
    "another peak": (up_and_down(), up_and_down(peak=5.0)),
    "another mode": (up_and_down(), up_and_down(mode="triangular2")),
    "other milestones": (lambda o: MultiStepLR(o, [505, 700]), lambda o: MultiStepLR(o, [520, 710])),
    "a dip": (dip((), 1.0), dip((100, 101, 102), 0.9)),
    "a shallow dip": (dip((), 1.0), dip((100,), 1 - 1e-9)),
    "two steps swapped": (dip((100,), 0.5), dip((101,), 0.5)),
}


@pytest.mark.filterwarnings("ignore:AddKDecay:UserWarning")
@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
@pytest.mark.parametrize("name", OTHER_CURVES)
def test_resuming_on_another_curve_is_an_error(kind, name):
    one, two = OTHER_CURVES[name]
    state = kind(make_optimizer(), one, 1024).state_dict()
    kind(make_optimizer(), one, 1024).load_state_dict(state)
    with pytest.raises(ValueError, match="the curve differs between the steps"):
        kind(make_optimizer(), two, 1024).load_state_dict(state)


@pytest.mark.parametrize(
    ("change", "what"),
    [({"k": 2.0}, "k was 1.5"), ({"sign": "+"}, "sign was '-'"), ({"cycles": [(0, 10)]}, "cycles")],
)
def test_resuming_with_another_setting_is_an_error(change, what):
    def build(**options):
        return AddKDecay(make_optimizer(), to_zero, 20, validity="ignore", **options)

    with pytest.raises(ValueError, match=what):
        build(**change).load_state_dict(build().state_dict())


def test_another_way_between_the_steps_is_another_configuration():
    state = WarpKDecay(make_optimizer(), to_zero, 20, between="hold").state_dict()
    with pytest.raises(ValueError, match="between was 'hold' and is 'linear'"):
        WarpKDecay(make_optimizer(), to_zero, 20).load_state_dict(state)


def to_zero(optimizer):
    return LinearLR(optimizer, 1.0, 0.0, total_iters=20)


def test_validity_of_a_borrowed_curve():
    def build(**options):
        return AddKDecay(make_optimizer(), to_zero, 20, k=5.0, sign="+", **options)

    with pytest.warns(UserWarning, match=r"AddKDecay: the rate .* at step \d+ is .* outside") as caught:
        build()
    assert caught[0].filename == __file__
    with pytest.raises(ValidityError, match=r"at step \d+ is .* outside; validity='warn'"):
        build(validity="raise")
    assert build(validity="ignore").breaches
    with pytest.raises(ValueError, match="validity='no'"):
        build(validity="no")


def test_a_scheduler_of_rates_drives_another_field():
    optimizer = make_optimizer(kind=torch.optim.AdamW, weight_decay=0.05)
    scheduler = AddKDecay(optimizer, lambda p: CosineAnnealingLR(p, 20), 20, k=1.0, field="weight_decay")
    for step in range(21):
        (held,) = rates_of(optimizer, "weight_decay")
        assert held == pytest.approx(0.025 * (1 + math.cos(math.pi * step / 20)), abs=1e-16)
        optimizer.step()
        scheduler.step()
    assert rates_of(optimizer) == [0.1]


def test_the_momentum_that_a_scheduler_cycles_is_taken_from_it():
    def one_cycle(optimizer):
        return OneCycleLR(optimizer, 0.1, total_steps=20)

    optimizer, other = make_optimizer(momentum=0.9), make_optimizer(momentum=0.9)
    scheduler = WarpKDecay(optimizer, one_cycle, 20, k=1.0, field="momentum")
    theirs = one_cycle(other)
    for _ in range(19):
        assert rates_of(optimizer, "momentum") == rates_of(other, "momentum")
        for each in (optimizer, scheduler, other, theirs):
            each.step()


@pytest.mark.parametrize("value", [math.inf, -1.0, math.nan])
def test_rates_that_are_none_are_refused_with_their_step(value):
    optimizer = make_optimizer()
    before = snapshot(optimizer)
    with pytest.raises(ValueError, match=r"make_scheduler='LambdaLR'.*parameter group 0 at step 5"):
        AddKDecay(optimizer, lambda o: LambdaLR(o, lambda t: value if t == 5 else 1.0), 20)
    assert snapshot(optimizer) == before


@pytest.mark.parametrize("cycles", [True, 1.5, "ab", [1, 2], [(0, 1.5)], [(3, 3)], [(0, 5), (4, 9)], object()])
def test_cycles_that_are_none_are_refused(cycles):
    with pytest.raises(ValueError, match="cycles="):
        AddKDecay(make_optimizer(), to_zero, 20, cycles=cycles)
    assert AddKDecay(make_optimizer(), to_zero, 20, cycles=[(np.int64(0), np.int64(20))]).cycles == [(0, 20)]


@pytest.mark.parametrize("scale", ["x", None, math.nan, math.inf, -1.0, True])
def test_a_scale_that_is_none_is_named_and_nothing_touched(scale):
    optimizer = make_optimizer(0.1, 0.2)
    optimizer.param_groups[1]["lr_scale"] = scale
    before = snapshot(optimizer)
    with pytest.raises(ValueError, match="lr_scale of parameter group 1="):
        KDecayLR(optimizer, 10)
    assert repr(snapshot(optimizer)) == repr(before)
    del optimizer.param_groups[1]["lr_scale"]
    scheduler = KDecayLR(optimizer, 10)
    rates_used(optimizer, scheduler, 3)
    optimizer.param_groups[1]["lr_scale"] = scale
    before = snapshot(optimizer)
    with pytest.raises(ValueError, match="lr_scale of parameter group 1="):
        scheduler.step()
    assert repr(snapshot(optimizer)) == repr(before)
    assert scheduler.last_epoch == 3


def test_a_scale_is_of_the_rate_alone():
    optimizer = make_optimizer(kind=torch.optim.AdamW)
    optimizer.param_groups[0]["lr_scale"] = 0.5
    scheduler = ScheduleLR(optimizer, decay(10, k=1.0), field="betas")
    scheduler.set_step(5)
    assert optimizer.param_groups[0]["betas"][0] == pytest.approx(0.45)


@pytest.mark.parametrize("capturable", [[], {}, None, "x", math.nan, 1, np.array([1.0, 2.0])])
def test_capturable_is_true_or_false(capturable):
    optimizer = make_optimizer()
    with pytest.raises(ValueError, match="capturable="):
        KDecayLR(optimizer, 10, capturable=capturable)
    assert "initial_lr" not in optimizer.param_groups[0]


def test_numbers_of_numpy_become_plain_ones():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, np.int32(20), k=np.float32(1.5), eta_min=np.float64(0.0), last_epoch=np.int64(-1))
    scheduler.set_step(np.int16(3))
    optimizer.step()
    scheduler.step()
    assert type(scheduler.last_epoch) is int
    assert json.loads(json.dumps(scheduler.state_dict())) == scheduler.state_dict()


@pytest.mark.parametrize("rate", [np.float32(0.5), np.float64(0.5), np.int64(1), 1])
def test_what_is_noted_in_the_groups_is_plain_too(rate):
    """torch keeps what it is given, and would not load the optimizer's state again with `weights_only=True`."""
    optimizer = make_optimizer(rate)
    optimizer.defaults["lr"] = float(rate)
    KDecayLR(optimizer, 20)
    (group,) = optimizer.param_groups
    assert (type(group["lr"]), type(group["initial_lr"])) == (float, float)
    assert group["lr"] == group["initial_lr"] == float(rate)
    buffer = io.BytesIO()
    torch.save(optimizer.state_dict(), buffer)
    buffer.seek(0)
    assert torch.load(buffer, weights_only=True) == optimizer.state_dict()


def test_a_rate_of_0_set_by_hand_can_be_left_again():
    """Frozen and thawed: the factor of 0 tells nothing of the next one."""
    for make in (float, lambda rate: torch.tensor(rate, dtype=torch.float64)):
        optimizer = make_optimizer(make(0.1))
        scheduler = KDecayLR(optimizer, 10, k=1.0)
        rates_used(optimizer, scheduler, 2)
        optimizer.param_groups[0]["lr"] *= 0
        assert rates_used(optimizer, scheduler, 3)[1:] == [[0.0], [0.0]]
        optimizer.param_groups[0]["lr"] += 0.025
        rates_used(optimizer, scheduler, 1)
        assert rates_of(optimizer) == pytest.approx([0.02], rel=1e-14)


@pytest.mark.parametrize("value", ["x", None, True, math.nan, -0.1])
def test_what_a_hand_puts_in_a_group_is_checked(value):
    optimizer = make_optimizer(0.1, 0.2)
    scheduler = KDecayLR(optimizer, 10)
    rates_used(optimizer, scheduler, 2)
    optimizer.param_groups[1]["lr"] = value
    before = repr(snapshot(optimizer))
    with pytest.raises(ValueError, match="lr of parameter group 1="):
        scheduler.step()
    assert (repr(snapshot(optimizer)), scheduler.last_epoch) == (before, 2)


@pytest.mark.parametrize("bases", [[0.1], [0.1, 0.2, 0.3], [0.1, "x"], [math.nan, 0.1], [-1, 0.1], [True, 0.1], 0.1])
def test_base_rates_that_are_none_are_refused(bases):
    scheduler = KDecayLR(make_optimizer(0.1, 0.2), 10)
    with pytest.raises(ValueError, match="base_lrs="):
        scheduler.base_lrs = bases
    assert scheduler.base_lrs == [0.1, 0.2]


def test_the_saved_floor_is_that_of_groups_added_later():
    state = KDecayLR(make_optimizer(), 10, eta_min=0.01).state_dict()
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 10, eta_min=0.02, on_mismatch="keep_saved")
    scheduler.load_state_dict(state)
    add_groups(optimizer, 0.5)
    scheduler.set_step(10)
    assert rates_of(optimizer) == [0.01, 0.01]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("pol", {"power": "x"}),
        ("pol", {"power": -1}),
        ("step", {"gamma": "x"}),
        ("step", {"gamma": True}),
        ("step", {"milestones": [1.5]}),
        ("sgdr", {"T_0": 10**400}),
        ("sgdr", {"T_0": 0}),
        ("exp", {"gamma": math.nan}),
        ("cos", {"T_max": -3}),
        ("clr", {"step_size_up": math.inf}),
        ("wsd", {"cooldown_steps": 11}),
        ("htd", {"anchored": 1}),
    ],
)
def test_options_of_a_baseline_are_checked(name, options):
    optimizer = make_optimizer()
    before = snapshot(optimizer)
    with pytest.raises(ValueError, match=f"{next(iter(options))}="):
        baseline(name, optimizer, 10, **options)
    assert snapshot(optimizer) == before


def test_htd_as_its_authors_print_it_misses_both_ends():
    optimizer = make_optimizer(1.0)
    used = [rate for (rate,) in rates_used(optimizer, baseline("htd", optimizer, 30, anchored=False), 31)]
    expected = [(1 - math.tanh(-6 + 9 * step / 30)) / 2 for step in range(31)]
    assert used == pytest.approx(expected, rel=1e-12)


def after_twelve(edit, **options):
    """The rates of both ways of going on, after an edit: with the short cut, and as if there were none."""
    found = []
    for careful in (False, True):
        optimizer = make_optimizer(0.1, 0.1, 0.3)
        scheduler = ScheduleLR(optimizer, chain(warmup(4), decay(20, k=1.5)), **options)
        rates_used(optimizer, scheduler, 5)
        edit(optimizer)
        used = []
        for _ in range(22):
            if careful:
                scheduler._leave_short_cut()
            optimizer.step()
            scheduler.step()
            used.append(rates_of(optimizer))
        found.append((used, scheduler.state_dict()))
    return found


EDITS = {
    "none": lambda _: None,
    "a factor": lambda optimizer: optimizer.param_groups[1].update(lr=optimizer.param_groups[1]["lr"] * 0.3),
    "a scale": lambda optimizer: optimizer.param_groups[2].update(lr_scale=0.7),
    "the same object": lambda optimizer: optimizer.param_groups[2].update(lr=optimizer.param_groups[0]["lr"]),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("on_overrun", ["hold", "warn"])
@pytest.mark.filterwarnings("ignore:step 25 is past the end")
def test_the_short_cuts_give_the_bits_of_the_long_way(edit, on_overrun):
    quick, careful = after_twelve(edit, on_overrun=on_overrun)
    assert quick == careful


@pytest.mark.parametrize("groups", [1, 3])
def test_overruns_are_seen_on_the_short_cuts(groups):
    optimizer = make_optimizer(*[0.1] * groups)
    scheduler = KDecayLR(optimizer, 5, on_overrun="error", k=[1.0 + i for i in range(groups)])
    rates_used(optimizer, scheduler, 5)
    with pytest.raises(ValueError, match="step 6 is past the end"):
        scheduler.step()
    scheduler.set_step(2)
    rates_used(optimizer, scheduler, 3)
    with pytest.raises(ValueError, match="step 6 is past the end"):
        scheduler.step()
    assert scheduler.last_epoch == 5
