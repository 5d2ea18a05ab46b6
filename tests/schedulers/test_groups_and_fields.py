"""Groups that come later or hold tensors, and fields other than the learning rate."""

import copy

import pytest
import torch

from kdecay_sym.schedule import Schedule, chain, decay, warmup
from kdecay_torch import KDecayLR, ScheduleLR

from .training import make_optimizer, rates_of, rates_used


def add_group(optimizer, rate=None):
    given = {} if rate is None else {"lr": rate}
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], **given})


def test_a_group_added_later_is_adopted_from_the_current_step():
    curve = decay(10, k=1.5)
    optimizer = make_optimizer()
    scheduler = ScheduleLR(optimizer, curve, eta_min=0.01)
    rates_used(optimizer, scheduler, 4)
    add_group(optimizer, 0.4)
    assert rates_of(optimizer) == [curve.lr(4, 0.1, 0.01), 0.4]
    used = rates_used(optimizer, scheduler, 8)
    assert used[1:] == [[curve.lr(t, base, 0.01) for base in (0.1, 0.4)] for t in range(5, 12)]
    assert scheduler.base_lrs == [0.1, 0.4]
    assert optimizer.param_groups[1]["initial_lr"] == 0.4


def test_an_adopted_group_keeps_the_ratio_and_can_be_saved():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 10, eta_min_ratio=0.1)
    add_group(optimizer, 0.4)
    used = rates_used(optimizer, scheduler, 10)
    assert used[5][1] == pytest.approx(4 * used[5][0], rel=1e-15)
    assert rates_of(optimizer) == pytest.approx([0.01, 0.04])
    other = make_optimizer(0.1, 0.4)
    loaded = KDecayLR(other, 10, eta_min_ratio=0.1)
    loaded.load_state_dict(scheduler.state_dict())
    assert rates_of(other) == rates_of(optimizer)


def test_a_group_without_a_setting_of_its_own_is_refused_by_name():
    for options in ({"k": [1.5, 2.0]}, {"eta_min": [0.001, 0.002]}):
        optimizer = make_optimizer(0.1, 0.3)
        scheduler = KDecayLR(optimizer, 10, **options)
        optimizer.step()
        add_group(optimizer)
        before = rates_of(optimizer)
        with pytest.raises(ValueError, match="parameter group 2 was added"):
            scheduler.step()
        assert (rates_of(optimizer), scheduler.last_epoch) == (before, 0)


def test_a_group_whose_rate_is_below_the_floor_is_refused():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 10, eta_min=0.01)
    add_group(optimizer, 0.001)
    optimizer.step()
    with pytest.raises(ValueError, match=r"eta_min=0\.01"):
        scheduler.step()
    assert rates_of(optimizer) == [0.1, 0.001]


@pytest.mark.parametrize("rates", [(0.0,), (0.0, 0.1)])
def test_a_frozen_group_stays_at_0(rates):
    optimizer = make_optimizer(*rates)
    scheduler = KDecayLR(optimizer, 10)
    assert [used[0] for used in rates_used(optimizer, scheduler, 12)] == [0.0] * 12


@pytest.mark.parametrize(
    ("field", "kind", "options"),
    [
        ("weight_decay", torch.optim.AdamW, {"weight_decay": 0.05}),
        ("momentum", torch.optim.SGD, {"momentum": 0.9}),
        ("eps", torch.optim.Adam, {"eps": 1e-3}),
    ],
)
def test_any_field_can_be_driven(field, kind, options):
    optimizer = make_optimizer(kind=kind, **options)
    base, curve = options[field], decay(10, k=1.5)
    scheduler = ScheduleLR(optimizer, curve, field=field)
    for t in range(12):
        assert rates_of(optimizer, field) == [curve.lr(t, base)]
        optimizer.step()
        scheduler.step()
    assert rates_of(optimizer) == [0.1]
    assert scheduler.get_last_lr() == [0.0]
    assert optimizer.param_groups[0][f"initial_{field}"] == base


def test_betas_are_driven_by_their_first():
    optimizer = make_optimizer(kind=torch.optim.AdamW, betas=(0.9, 0.95))
    scheduler = ScheduleLR(optimizer, decay(10, k=1.0), field="betas", eta_min=0.5)
    optimizer.step()
    scheduler.step()
    assert optimizer.param_groups[0]["betas"] == (pytest.approx(0.86), 0.95)
    twin = copy.deepcopy(scheduler)
    scheduler.set_step(10)
    assert optimizer.param_groups[0]["betas"] == (0.5, 0.95)
    assert twin.optimizer.param_groups[0]["betas"] == (pytest.approx(0.86), 0.95)


def test_two_fields_at_once():
    optimizer = make_optimizer(momentum=0.9)
    rate = KDecayLR(optimizer, 10)
    momentum = ScheduleLR(optimizer, decay(10, k=1.0), field="momentum", eta_min=0.8)
    for _ in range(5):
        optimizer.step()
        rate.step()
        momentum.step()
    assert rates_of(optimizer, "momentum") == [pytest.approx(0.85)]
    assert rates_of(optimizer) == [decay(10, k=1.5).lr(5, 0.1)]


@pytest.mark.parametrize("field", ["learning_rate", 3, "params"])
def test_a_field_that_is_none_is_named(field):
    optimizer = make_optimizer()
    with pytest.raises(ValueError, match=r"field=|params of parameter group 0"):
        ScheduleLR(optimizer, decay(10), field=field)


def test_a_groups_lr_scale_multiplies_what_is_written():
    """As timm's layer decay sets it."""
    optimizer = make_optimizer(0.1, 0.1)
    optimizer.param_groups[1]["lr_scale"] = 0.25
    curve = decay(10, k=1.5)
    scheduler = ScheduleLR(optimizer, curve, eta_min=0.01)
    for t in range(12):
        rate = curve.lr(t, 0.1, 0.01)
        assert rates_of(optimizer) == [rate, rate * 0.25]
        optimizer.step()
        scheduler.step()
    state = scheduler.state_dict()
    other = make_optimizer(0.1, 0.1)
    other.param_groups[1]["lr_scale"] = 0.25
    loaded = ScheduleLR(other, curve, eta_min=0.01)
    loaded.load_state_dict(state)
    assert rates_of(other) == [0.01, 0.0025]


def test_an_lr_scale_that_comes_later_counts_from_the_next_step():
    optimizer = make_optimizer()
    curve = decay(10, k=1.5)
    scheduler = ScheduleLR(optimizer, curve)
    rates_used(optimizer, scheduler, 3)
    optimizer.param_groups[0]["lr_scale"] = 0.5
    assert rates_used(optimizer, scheduler, 3)[1:] == [[curve.lr(t, 0.1) * 0.5] for t in (4, 5)]


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_tensor_rate_follows_the_curve_and_others_factors(dtype):
    rate = torch.tensor(0.1, dtype=dtype)
    optimizer = make_optimizer(rate)
    curve = chain(warmup(3), decay(20, k=1.5))
    scheduler = ScheduleLR(optimizer, curve)
    (base,) = scheduler.base_lrs
    eps = torch.finfo(dtype).eps
    for t in range(10):
        assert float(optimizer.param_groups[0]["lr"]) == pytest.approx(curve.lr(t, base), rel=eps)
        optimizer.step()
        scheduler.step()
    optimizer.param_groups[0]["lr"].mul_(0.5)
    for t in range(11, 25):
        optimizer.step()
        scheduler.step()
        assert float(optimizer.param_groups[0]["lr"]) == pytest.approx(0.5 * curve.lr(t, base), rel=4 * eps)
    assert optimizer.param_groups[0]["lr"].dtype == dtype


def test_a_tensor_rate_is_neither_read_back_nor_shared():
    """With the meta device's rules: a host that reads a value would fail."""
    rate = torch.tensor(0.1, dtype=torch.float64)
    optimizer = make_optimizer(rate)
    scheduler = KDecayLR(optimizer, 10)
    optimizer.step()
    held = optimizer.param_groups[0]["lr"]
    reads = []

    class Watched(torch.overrides.TorchFunctionMode):
        def __torch_function__(self, function, types, args=(), kwargs=None):
            if getattr(function, "__name__", "") in ("item", "tolist", "__float__", "__bool__", "cpu", "numpy"):
                reads.append(function)
            return function(*args, **(kwargs or {}))

    with Watched():
        scheduler.step()
        held.mul_(0.5)
        scheduler.step()
    assert reads == []
    with Watched():
        float(held)
    assert reads, "a read is noticed"
    assert all(value.data_ptr() != held.data_ptr() for value in scheduler.get_last_lr())


def test_the_optimizers_groups_may_be_replaced():
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 10)
    rates_used(optimizer, scheduler, 3)
    expected = copy.deepcopy((optimizer, scheduler))
    optimizer.load_state_dict(optimizer.state_dict())
    assert rates_used(optimizer, scheduler, 8) == rates_used(*expected, 8)


def test_a_schedule_is_never_changed_by_use():
    schedule = chain(warmup(3), decay(7, k=1.5))
    before = schedule.to_dict()
    optimizer = make_optimizer()
    rates_used(optimizer, ScheduleLR(optimizer, schedule), 12)
    assert schedule.to_dict() == before
    assert Schedule.from_dict(before) == schedule
