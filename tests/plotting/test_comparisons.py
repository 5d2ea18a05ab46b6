"""What k-decay is compared with: the PyTorch schedulers, run step by step, are the oracle."""

import pytest
import torch

from kdecay_sym.curves import COMPARISONS, comparison
from kdecay_torch import BASELINES, baseline

LR = 0.1


def rates_of_torch(name, total, eta_min):
    """The rates of ``total`` updates and of the one that follows."""
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=LR)
    scheduler = baseline(name, optimizer, total, eta_min=eta_min)
    rates = []
    for _ in range(total + 1):
        rates.append(float(optimizer.param_groups[0]["lr"]))
        optimizer.step()
        scheduler.step()
    return rates


def test_the_names_are_those_of_the_baselines():
    assert COMPARISONS == BASELINES


# 140 and 700 end where a cycle of sgdr does; of 1 to 19 steps milestones and cycles coincide.
@pytest.mark.parametrize("total", [1, 2, 3, 4, 5, 7, 10, 19, 20, 39, 41, 100, 140, 700, 1000])
@pytest.mark.parametrize("name", BASELINES)
def test_each_is_the_curve_of_torch_step_by_step(name, total):
    rate = comparison(name, total, LR).rate()
    assert [rate(step) for step in range(total + 1)] == pytest.approx(rates_of_torch(name, total, 0.0), abs=1e-12)


@pytest.mark.parametrize("name", sorted(set(BASELINES) - {"step", "exp"}))
def test_with_a_floor_too(name):
    rate = comparison(name, 140, LR, 0.003).rate()
    assert [rate(step) for step in range(141)] == pytest.approx(rates_of_torch(name, 140, 0.003), abs=1e-12)


@pytest.mark.parametrize("name", ["step", "exp"])
def test_what_has_no_floor_says_so_and_goes_below_it(name):
    curve = comparison(name, 100, LR, 0.05)
    assert curve.label == f"{name} (no floor)"
    rate = curve.rate()
    assert [rate(step) for step in range(101)] == pytest.approx(rates_of_torch(name, 100, 0.0), abs=1e-12)


@pytest.mark.parametrize("name", COMPARISONS)
def test_the_longest_is_a_schedule_still(name):
    curve = comparison(name, 10**15, LR)
    assert curve.schedule.total_steps >= curve.steps
    assert 0 <= curve.rate()(10**15) <= LR


def test_bad_arguments_are_named():
    with pytest.raises(ValueError, match="compare='sdgr': did you mean 'sgdr'"):
        comparison("sdgr", 100, LR)
    with pytest.raises(ValueError, match="steps=1000000000000001: must be at most"):
        comparison("cos", 10**15 + 1, LR)
