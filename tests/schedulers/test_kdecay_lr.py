"""KDecayLR and ScheduleLR: the contract, on real optimizers."""

import math
import warnings

import numpy as np
import pytest
import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LRScheduler, PolynomialLR

from kdecay_sym.errors import ValidityError
from kdecay_sym.schedule import Schedule, chain, decay, warmup
from kdecay_torch import KDecayLR, ScheduleLR

from .training import make_optimizer, rates_used


def test_the_closed_form_is_what_the_optimizer_uses():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 50, k=1.5, eta_min=0.001)
    used = rates_used(optimizer, scheduler, 50)
    expected = [0.001 + 0.099 * (1 - (t / 50) ** 1.5) for t in range(50)]
    np.testing.assert_allclose([rate for (rate,) in used], expected, rtol=1e-14)
    assert used[0] == [0.1]
    assert optimizer.param_groups[0]["lr"] == 0.001


def test_it_holds_the_floor_after_the_end():
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 5, eta_min=[0.001, 0.002])
    rates_used(optimizer, scheduler, 5)
    assert rates_used(optimizer, scheduler, 20) == [[0.001, 0.002]] * 20


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"base": "polynomial", "power": 1.0}, lambda opt: PolynomialLR(opt, 40, power=1.0)),
        ({"base": "polynomial", "power": 2.5}, lambda opt: PolynomialLR(opt, 40, power=2.5)),
        ({"base": "cosine", "eta_min": 0.003}, lambda opt: CosineAnnealingLR(opt, 40, eta_min=0.003)),
    ],
)
@pytest.mark.parametrize("form", ["warp", "additive"])
def test_k_1_is_torchs_own_scheduler(ours, theirs, form):
    one, two = make_optimizer(), make_optimizer()
    mine = rates_used(one, KDecayLR(one, 40, k=1.0, form=form, **ours), 40)
    torchs = rates_used(two, theirs(two), 40)
    np.testing.assert_allclose(mine, torchs, rtol=1e-10, atol=1e-15)
    assert mine[1] != mine[0]


def test_per_group_settings_and_ratio():
    optimizer = make_optimizer(0.1, 0.2)
    KDecayLR(optimizer, 10, k=[1.0, 2.0], power=[1.0, 3.0], eta_min_ratio=0.1)
    scheduler = KDecayLR(optimizer, 10, k=[1.0, 2.0], power=[1.0, 3.0], eta_min_ratio=0.1)
    for _ in range(5):
        optimizer.step()
        scheduler.step()
    expected = [0.01 + 0.09 * 0.5, 0.02 + 0.18 * 0.75**3]
    np.testing.assert_allclose(scheduler.get_last_lr(), expected, rtol=1e-14)


def test_warmup_counts_into_total_steps():
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 20, warmup_steps=4, eta_min=0.001)
    used = [rate for (rate,) in rates_used(optimizer, scheduler, 20)]
    assert scheduler.total_steps == 20
    assert used[0] == pytest.approx(0.001 + 0.099 / 5)
    assert used[4] == 0.1 == max(used)
    assert used[:5] == sorted(used[:5])
    assert optimizer.param_groups[0]["lr"] == 0.001


def test_torch_conventions():
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 10)
    assert isinstance(scheduler, LRScheduler)
    assert scheduler.last_epoch == 0
    assert scheduler.base_lrs == [0.1, 0.3]
    assert [group["initial_lr"] for group in optimizer.param_groups] == [0.1, 0.3]
    assert scheduler.get_last_lr() == [0.1, 0.3]
    scheduler.get_last_lr()[0] = 99
    assert scheduler.get_last_lr() == [0.1, 0.3]
    with pytest.warns(UserWarning, match=r"lr_scheduler.step\(\)` before `optimizer.step\(\)`"):
        scheduler.step()


def test_no_warning_in_ordinary_use():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        optimizer = make_optimizer()
        rates_used(optimizer, KDecayLR(optimizer, 5), 8)


@pytest.mark.parametrize("kind", [torch.optim.SGD, torch.optim.AdamW])
def test_a_tensor_rate_is_updated_in_place(kind):
    rate = torch.tensor(0.1, dtype=torch.float64)
    optimizer = kind([torch.nn.Parameter(torch.ones(2))], lr=rate)
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    held = optimizer.param_groups[0]["lr"]
    optimizer.step()
    scheduler.step()
    assert optimizer.param_groups[0]["lr"] is held
    assert float(held) == pytest.approx(0.09)
    scheduler.get_last_lr()[0].fill_(7.0)
    assert float(scheduler.get_last_lr()[0]) == pytest.approx(0.09)
    assert scheduler.base_lrs == [0.1]


BAD = [
    ({"total_steps": 0}, "total_steps=0"),
    ({"total_steps": 10.0}, r"total_steps=10\.0"),
    ({"total_steps": True}, "total_steps=True"),
    ({"total_steps": "10"}, "total_steps='10'"),
    ({"k": 0}, "k=0"),
    ({"k": math.nan}, "k=nan"),
    ({"k": math.inf}, "k=inf"),
    ({"k": "1.5"}, r"k='1\.5'"),
    ({"k": [1.0, 2.0]}, r"k=\[1\.0, 2\.0\].*list of 1"),
    ({"power": -1}, "power=-1"),
    ({"base": "linaer"}, "base='linaer'"),
    ({"form": "wrap"}, "form='wrap'.*did you mean 'warp'"),
    ({"sign": "+"}, r"sign='\+'"),
    ({"warmup_steps": 10}, "warmup_steps=10"),
    ({"warmup_steps": -1}, "warmup_steps=-1"),
    ({"validity": "rise"}, "validity='rise'.*did you mean 'raise'"),
    ({"eta_min": 0.2}, r"eta_min=0\.2.*rate 0\.1 of parameter group 0"),
    ({"eta_min": -1}, "eta_min=-1"),
    ({"eta_min": math.nan}, "eta_min=nan"),
    ({"eta_min_ratio": 1.5}, r"eta_min_ratio=1\.5"),
    ({"eta_min_ratio": 0.5, "eta_min": 0.01}, "eta_min_ratio=.*together"),
    ({"last_epoch": -2}, "last_epoch=-2"),
    ({"last_epoch": 3}, "last_epoch=3.*initial_lr"),
]


@pytest.mark.parametrize(("arguments", "message"), BAD)
def test_bad_arguments_are_named_and_leave_the_optimizer_alone(arguments, message):
    optimizer = make_optimizer()
    with pytest.raises(ValueError, match=message):
        KDecayLR(optimizer, **{"total_steps": 10, **arguments})
    assert set(optimizer.param_groups[0]) == set(make_optimizer().param_groups[0])
    assert optimizer.param_groups[0]["lr"] == 0.1


def test_what_is_not_an_optimizer_or_schedule():
    for make in (KDecayLR, ScheduleLR):
        with pytest.raises(ValueError, match="optimizer="):
            make("sgd", 10)
    for schedule in (5, "decay", [decay(3), decay(3)], [3]):
        with pytest.raises(ValueError, match="schedule="):
            ScheduleLR(make_optimizer(), schedule)


def test_validity():
    breaking = {"k": 5.0, "form": "additive", "sign": "+"}
    with pytest.raises(ValidityError, match=r"monotone: the rate rises after step \d+, by .*form='warp'"):
        KDecayLR(make_optimizer(), 100, **breaking)
    with pytest.warns(UserWarning, match="range: the rate leaves") as caught:
        KDecayLR(make_optimizer(), 100, validity="warn", **breaking)
    assert caught[0].filename == __file__
    optimizer = make_optimizer()
    used = rates_used(optimizer, KDecayLR(optimizer, 100, validity="ignore", **breaking), 100)
    assert min(used) < [0]
    with pytest.raises(ValidityError, match="warm-up, step 10"):
        KDecayLR(make_optimizer(), 100, warmup_steps=10, **breaking)
    KDecayLR(make_optimizer(), 100, k=2.0, form="additive", sign="+")
    with pytest.raises(ValidityError, match=r"end: the rate at step 100 is not eta_e.*base='exponential-anchored'"):
        KDecayLR(make_optimizer(), 100, base="exponential")
    KDecayLR(make_optimizer(), 100, base="exponential", validity="ignore")
    for base in ("exponential-anchored", "htd"):
        optimizer = make_optimizer()
        used = rates_used(optimizer, KDecayLR(optimizer, 100, base=base, eta_min=0.01), 100)
        assert (used[0], optimizer.param_groups[0]["lr"]) == ([0.1], 0.01)


def test_the_paper_s_sign_at_k_5_and_its_rates():
    """Eq. (9) as printed, k = 5, the paper's eta_0 and eta_e: the rate turns negative."""
    curve = decay(1000, k=5.0, form="additive", sign="+").curve(0.1, 0.001)
    lowest = (2 / 5) ** (1 / 4)  # where 1 - 2 tau + tau^5 is least
    assert curve.min() == pytest.approx(0.001 + 0.099 * (1 - 2 * lowest + lowest**5), abs=1e-6)
    assert curve.min() < 0


def test_schedule_lr_takes_one_schedule_a_group():
    optimizer = make_optimizer(0.1, 0.2)
    schedules = [decay(10, k=1.0), chain(warmup(2), decay(4, k=1.0))]
    scheduler = ScheduleLR(optimizer, schedules)
    used = rates_used(optimizer, scheduler, 10)
    assert used[5] == [0.1 * 0.5, pytest.approx(0.2 * 0.25)]
    assert used[9][1] == 0.0
    assert scheduler.total_steps == 10
    assert Schedule.from_dict(scheduler.state_dict()["schedules"][1]) == schedules[1]


def test_last_epoch_continues_as_torch_does():
    optimizer, theirs = make_optimizer(), make_optimizer()
    for each in (optimizer, theirs):
        each.param_groups[0]["initial_lr"] = 0.1
    ours = KDecayLR(optimizer, 40, k=1.0, last_epoch=7)
    with torch.no_grad():
        reference = torch.optim.lr_scheduler.LambdaLR(theirs, lambda t: 1 - t / 40, last_epoch=7)
    assert ours.last_epoch == reference.last_epoch == 8
    assert ours.get_last_lr() == pytest.approx(reference.get_last_lr())
