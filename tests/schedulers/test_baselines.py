"""Baselines by name: whose class they are, and the curves against their formulas."""

import math

import numpy as np
import pytest
import torch
from torch.optim import lr_scheduler

from kdecay_torch import BASELINES, KDecayLR, ScheduleLR, baseline

from .training import make_optimizer, rates_of, rates_used

T = 100
CLASSES = {
    "step": lr_scheduler.MultiStepLR,
    "sgdr": lr_scheduler.CosineAnnealingWarmRestarts,
    "clr": lr_scheduler.CyclicLR,
    "exp": lr_scheduler.ExponentialLR,
    "cos": lr_scheduler.CosineAnnealingLR,
    "pol": lr_scheduler.PolynomialLR,
    "htd": KDecayLR,
    "linear": lr_scheduler.LinearLR,
    "wsd": ScheduleLR,
}


def wsd(t):
    return (t + 1) / 6 if t < 5 else 1.0 if t <= 80 else 1 - math.sqrt((t - 80) / 20)


def sgdr(t):
    start, stop = next(of for of in ((0, 5), (5, 15), (15, 35), (35, 75), (75, 155)) if of[0] <= t < of[1])
    return (1 + math.cos(math.pi * (t - start) / (stop - start))) / 2


def htd(t):
    ends = [math.tanh(6), -math.tanh(3)]
    return (-math.tanh(-6 + 9 * t / T) - ends[1]) / (ends[0] - ends[1])


FORMULAS = {
    "step": lambda t: 0.2 ** sum(t >= edge for edge in (30, 60, 80)),
    "sgdr": sgdr,
    "clr": lambda t: 0.1 + 0.9 * (1 - abs(t / 5 - 2 * math.floor(1 + t / 10) + 1)),
    "exp": lambda t: math.exp(-t / T),
    "cos": lambda t: (1 + math.cos(math.pi * t / T)) / 2,
    "pol": lambda t: 1 - t / T,
    "htd": htd,
    "linear": lambda t: 1 - t / T,
    "wsd": wsd,
}


@pytest.mark.parametrize("name", BASELINES)
def test_each_is_of_its_class_and_follows_its_formula(name):
    optimizer = make_optimizer(0.1, 0.3)
    scheduler = baseline(name, optimizer, T)
    assert type(scheduler) is CLASSES[name]
    for t, rates in enumerate(rates_used(optimizer, scheduler, T)):
        expected = FORMULAS[name](t)
        assert rates == pytest.approx([0.1 * expected, 0.3 * expected], rel=1e-9, abs=1e-12), t


@pytest.mark.parametrize("name", sorted(set(BASELINES) - {"step", "exp"}))
def test_a_floor_is_never_undercut_and_reached(name):
    optimizer = make_optimizer(0.1, 0.3)
    used = rates_used(optimizer, baseline(name, optimizer, T, eta_min=0.01), T + 1)
    lowest = min(min(rates) for rates in used)
    assert lowest == pytest.approx(0.01, rel=0.02 if name == "sgdr" else 1e-9)


def test_options_go_to_the_class():
    optimizer = make_optimizer()
    assert baseline("step", optimizer, T, milestones=[10]).milestones == {10: 1}
    assert baseline("sgdr", make_optimizer(), T, T_0=7).T_0 == 7
    used = rates_used(optimizer, baseline("wsd", optimizer, T, warmup_steps=0, cooldown_steps=T), T)
    assert used[25] == [pytest.approx(0.1 * (1 - math.sqrt(0.25)))]
    with pytest.raises(TypeError, match="milestone"):
        baseline("cos", make_optimizer(), T, milestone=3)


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        (("cosine", T), {}, "name='cosine'.*'cos'"),
        (("cos", 0), {}, "total_steps=0"),
        (("cos", T), {"eta_min": 0.2}, r"eta_min=0\.2"),
        (("step", T), {"eta_min": 0.01}, r"eta_min=0\.01.*no floor"),
        (("wsd", T), {"cooldown_steps": 96}, "cooldown_steps=96"),
        (("wsd", T), {"warmup_steps": T}, "warmup_steps=100"),
    ],
)
def test_bad_arguments_are_named(arguments, options, message):
    name, total = arguments
    with pytest.raises(ValueError, match=message):
        baseline(name, make_optimizer(), total, **options)


@pytest.mark.parametrize("total", [1, 2, 3, 7])
@pytest.mark.parametrize("name", BASELINES)
def test_short_runs(name, total):
    optimizer = make_optimizer()
    assert rates_used(optimizer, baseline(name, optimizer, total), total)[0][0] > 0


@pytest.mark.parametrize("total", [1, 2, 3, 4, 10])
def test_step_decay_keeps_its_first_rate(total):
    optimizer = make_optimizer(0.1)
    scheduler = baseline("step", optimizer, total)
    assert rates_of(optimizer) == [0.1]
    assert all(milestone > 0 for milestone in scheduler.milestones)


@pytest.mark.parametrize(
    ("name", "options", "shape"),
    [
        ("pol", {"power": 2.0}, lambda tau: (1 - tau) ** 2),
        ("linear", {}, lambda tau: 1 - tau),
        ("cos", {}, lambda tau: (1 + np.cos(np.pi * tau)) / 2),
    ],
)
def test_a_baseline_with_a_floor_falls_to_it(name, options, shape):
    scheduler = baseline(name, make_optimizer(0.1), 50, eta_min=0.01, **options)
    used = rates_used(scheduler.optimizer, scheduler, 50)
    expected = [0.01 + 0.09 * shape(step / 50) for step in range(50)]
    assert [rate for (rate,) in used] == pytest.approx(expected, rel=1e-12)


def test_the_anchored_and_the_printed_htd_with_a_floor():
    for anchored in (True, False):
        scheduler = baseline("htd", make_optimizer(0.1), 50, eta_min=0.01, anchored=anchored)
        used = [rate for (rate,) in rates_used(scheduler.optimizer, scheduler, 50)]
        printed = (1 - np.tanh(-6 + 9 * np.arange(51) / 50)) / 2
        shape = (printed - printed[-1]) / (printed[0] - printed[-1]) if anchored else printed
        assert used == pytest.approx((0.01 + 0.09 * shape[:50]).tolist(), rel=1e-12)


def test_the_lengths_of_baselines_are_those_of_their_table():
    def made(name, total, **options):
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1, momentum=0.9)
        return baseline(name, optimizer, total, **options)

    assert sorted(made("step", 95).milestones) == [28, 57, 76]
    assert [made("sgdr", total).T_0 for total in (5, 39, 100)] == [1, 1, 5]
    cyclic = made("clr", 39)
    assert (cyclic.total_size, cyclic.optimizer.param_groups[0]["momentum"]) == (2, 0.9)
    assert made("clr", 100).total_size == 10
    wsd = made("wsd", 10, warmup_steps=9, cooldown_steps=1)
    assert [rate for (rate,) in rates_used(wsd.optimizer, wsd, 10)] == pytest.approx([i / 100 for i in range(1, 11)])
