"""The learning rates of recipes, against formulas written here and torch's own classes."""

from __future__ import annotations

import dataclasses
import io
import math
import re
import warnings
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy
import torch
from torch.optim import lr_scheduler
from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.errors import ArgumentError, ValidityError
from kdecay_torch import AddKDecay, KDecayLR, WarpKDecay
from kdecay_torch.training.recipes.checks import BASES
from kdecay_torch.training.recipes.learning_rates import make_scheduler
from kdecay_torch.training.recipes.named import RECIPES
from kdecay_torch.training.recipes.recipe import Recipe

T = 100
RATES = {"lr": 0.1, "eta_min": 0.001}


def make_sgd(lr: float = 0.1) -> torch.optim.Optimizer:
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=lr)


def quiet(recipe: Recipe, optimizer: torch.optim.Optimizer, total: int) -> LRScheduler:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return make_scheduler(recipe, optimizer, total)


def rates_of(optimizer: torch.optim.Optimizer, scheduler: LRScheduler, total: int = T) -> list[float]:
    """The rates of all updates, and the one after the last."""
    found = []
    for _ in range(total):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return [*found, optimizer.param_groups[0]["lr"]]


def rates(recipe: Recipe, total: int = T) -> list[float]:
    optimizer = make_sgd(recipe.lr)
    return rates_of(optimizer, quiet(recipe, optimizer, total), total)


# The paper's equations in 30 digits: eta_0 = 1/10, eta_e = 1/1000.

ETA_0, ETA_E = mpmath.mpf(1) / 10, mpmath.mpf(1) / 1000


def eta_o(tau: Any, k: Any) -> Any:
    """Eq. (9) with sign -."""
    return -(ETA_0 - ETA_E) * (tau**k - tau)


def equation_11(tau: Any, k: Any, power: Any = 1) -> Any:
    return (ETA_0 - ETA_E) * (1 - tau) ** power + ETA_E + eta_o(tau, k)


def equation_12(tau: Any, k: Any) -> Any:
    return (ETA_0 - ETA_E) * (1 + mpmath.cos(mpmath.pi * tau)) / 2 + ETA_E + eta_o(tau, k)


def equation_13(tau: Any, k: Any) -> Any:
    return (ETA_0 - ETA_E) * mpmath.exp(-tau) + eta_o(tau, k)


def figure_2(tau: Any, _: Any) -> Any:
    return equation_11(tau, 1, mpmath.mpf(1) / 2) + mpmath.mpf("0.000005") * 200 * tau


EQUATIONS = {"exp": equation_13, "cos": equation_12, "pol": equation_11, "fig2": figure_2}
KS = {
    "cifar10-wrn28-10-exp-k": 2,
    "cifar10-wrn28-10-cos-k": 1.5,
    "cifar10-wrn28-10-pol-k": 1.5,
    "cifar100-wrn28-10-exp-k": 2,
    "cifar100-wrn28-10-cos-k": 5,
    "cifar100-wrn28-10-pol-k": 1.5,
    "imagenet-resnet50-pol-k": 1.5,
}


def method_of(name: str) -> str:
    """The method that a name ends with; the paper's best without one."""
    last = name.removesuffix("-k").rsplit("-", 1)[1]
    return last if last in ("clr", "step", "sgdr", *EQUATIONS) else "pol"


EXPRESSED = [name for name in RECIPES if method_of(name) in EQUATIONS]


def expected_k(name: str) -> float:
    if name in KS or method_of(name) == "fig2" or name.endswith(("-exp", "-cos", "-pol")):
        return KS.get(name, 1)
    return 1.5


@pytest.mark.parametrize("name", EXPRESSED)
def test_recipes_follow_the_papers_equations(name: str) -> None:
    for t, rate in enumerate(rates(RECIPES[name])):
        with mpmath.workdps(30):
            expected = EQUATIONS[method_of(name)](mpmath.mpf(t) / T, mpmath.mpf(expected_k(name)))
        assert rate == pytest.approx(float(expected), rel=1e-12, abs=1e-16), t


@pytest.mark.parametrize("name", [*KS, "cifar10-wrn28-10-exp", "cifar10-wrn28-10-cos"])
def test_recipes_follow_the_papers_equations_over_200_epochs(name: str) -> None:
    total = 78_200
    scheduler = quiet(RECIPES[name], make_sgd(), total)
    assert isinstance(scheduler, KDecayLR)
    steps = np.random.default_rng(0).integers(0, total, 2000).tolist()
    for t in [0, 1, *steps, total - 1, total]:
        scheduler.set_step(t)
        with mpmath.workdps(30):
            expected = EQUATIONS[method_of(name)](mpmath.mpf(t) / total, mpmath.mpf(expected_k(name)))
        assert scheduler.get_last_lr() == [pytest.approx(float(expected), rel=1e-12)], t


# What each other base is in torch, over T updates; the rates of the paper.


def step_decay(optimizer: torch.optim.Optimizer) -> LRScheduler:
    return lr_scheduler.MultiStepLR(optimizer, [30, 60, 80], gamma=0.2)


def warm_restarts(optimizer: torch.optim.Optimizer) -> LRScheduler:
    return lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 5, 2, eta_min=0.001)


def triangles(optimizer: torch.optim.Optimizer) -> LRScheduler:
    return lr_scheduler.CyclicLR(optimizer, 0.001, 0.1, step_size_up=5, cycle_momentum=False)


def wsd_factor(step: int) -> float:
    return 1.0 if step <= 80 else 1 - math.sqrt((step - 80) / 20)


TORCHS: dict[str, Any] = {
    "step": step_decay,
    "sgdr": warm_restarts,
    "clr": triangles,
    "exp": lambda optimizer: lr_scheduler.ExponentialLR(optimizer, math.exp(-1 / T)),
    "cos": lambda optimizer: lr_scheduler.CosineAnnealingLR(optimizer, T, eta_min=0.001),
    "pol": lambda optimizer: lr_scheduler.LambdaLR(optimizer, lambda t: 0.01 + 0.99 * (1 - t / T) ** 2),
    "linear": lambda optimizer: lr_scheduler.LinearLR(optimizer, 1.0, 0.01, total_iters=T),
    "wsd": lambda optimizer: lr_scheduler.LambdaLR(optimizer, lambda t: 0.01 + 0.99 * wsd_factor(t)),
}
FIELDS: dict[str, dict[str, Any]] = {"step": {"eta_min": 0.0}, "exp": {"eta_min": 0.0}, "pol": {"power": 2.0}}
# The falls on which k-decay acts: first and last step.
FALLS: dict[str, list[tuple[int, int]]] = {
    "sgdr": [(0, 5), (5, 15), (15, 35), (35, 75), (75, 155)],
    "clr": [(top, top + 5) for top in range(5, T, 10)],
    "wsd": [(80, 100)],
}


def with_base(base: str, **fields: Any) -> Recipe:
    return Recipe(**{"base": base, "k": 1.0, **FIELDS.get(base, {}), **fields})


def torchs_rates(base: str, total: int = T) -> list[float]:
    optimizer = make_sgd()
    return rates_of(optimizer, TORCHS[base](optimizer), total)


@pytest.mark.parametrize("base", TORCHS)
def test_bases_to_compare_with_are_torchs(base: str) -> None:
    assert rates(with_base(base)) == pytest.approx(torchs_rates(base), rel=1e-12)
    assert not isinstance(quiet(with_base(base), make_sgd(), T), AddKDecay | WarpKDecay)


@pytest.mark.parametrize("name", [name for name in RECIPES if method_of(name) in ("step", "sgdr", "clr")])
def test_recipes_to_compare_with_are_torchs(name: str) -> None:
    method, total = method_of(name), T
    expected = torchs_rates(method)
    if name.startswith("imagenet") and method != "clr":
        total, optimizer = 90, make_sgd()
        by_hand = (
            lr_scheduler.MultiStepLR(optimizer, [30, 60], gamma=0.1)
            if method == "step"
            else lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 6, 2, eta_min=0.001)
        )
        expected = rates_of(optimizer, by_hand, total)
    assert rates(RECIPES[name], total) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("name", RECIPES)
def test_every_recipe_has_sound_rates(name: str) -> None:
    recipe = RECIPES[name]
    found = rates(recipe)
    assert all(math.isfinite(rate) and rate >= 0 for rate in found)
    # CLR starts at the bottom of a cycle, eq. (13) as printed below eta_0.
    starts = {"clr": recipe.eta_min, "exponential": recipe.lr - recipe.eta_min}
    assert found[0] == pytest.approx(starts.get(recipe.base, recipe.lr), rel=1e-15)


def fall_of(base: str, t: int) -> tuple[int, int] | None:
    return next(((a, b) for a, b in FALLS.get(base, [(0, T)]) if a <= t < b), None)


@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize("base", TORCHS)
def test_additive_k_decay_on_others(base: str, sign: str) -> None:
    inner = torchs_rates(base, 2 * T)
    recipe = with_base(base, k=1.5, form="additive", sign=sign, validity="ignore")
    assert isinstance(quiet(recipe, make_sgd(), T), AddKDecay)
    for t, rate in enumerate(rates(recipe)[:T]):
        fall, expected = fall_of(base, t), inner[t]
        if fall:
            a, b = fall
            # SGDR's next cycle starts where this one ends; its own end is the floor.
            high, low = inner[a], 0.001 if base == "sgdr" else inner[b]
            tau = (t - a) / (b - a)
            expected += (1 if sign == "+" else -1) * (high - low) * (tau**1.5 - tau)
        assert rate == pytest.approx(expected, rel=1e-9, abs=1e-14), t


@pytest.mark.parametrize("base", TORCHS)
def test_warped_k_decay_on_others(base: str) -> None:
    inner = torchs_rates(base, 2 * T)
    recipe = with_base(base, k=2.0)
    assert isinstance(quiet(recipe, make_sgd(), T), WarpKDecay)
    for t, rate in enumerate(rates(recipe)[:T]):
        fall, expected = fall_of(base, t), inner[t]
        if fall:
            a, b = fall
            # (t - a)^2 / (b - a) in whole numbers, and the straight line between two updates, or the one before.
            whole, rest = divmod((t - a) ** 2, b - a)
            last = 0.001 if base == "sgdr" and a + whole + 1 == b else inner[a + whole + 1]
            share = 0 if base == "step" else rest / (b - a)
            expected = inner[a + whole] + (last - inner[a + whole]) * share
        assert rate == pytest.approx(expected, rel=1e-9), t


def test_options_of_the_bases() -> None:
    # 1/3 of 99 updates is 33, which 0.333 would miss.
    step = rates(with_base("step", milestones="1/3,2/3", gamma=0.5), 99)
    assert [step[t] for t in (0, 32, 33, 65, 66, 98)] == pytest.approx([0.1, 0.1, 0.05, 0.05, 0.025, 0.025])
    sgdr = rates(with_base("sgdr", first_cycle=0.1, cycle_growth=3))
    assert [t for t in range(1, T) if sgdr[t] > sgdr[t - 1]] == [10, 40]
    clr = rates(with_base("clr", half_cycle=0.25))
    assert [t for t in range(T + 1) if clr[t] == pytest.approx(0.1)] == [25, 75]
    # Milestones that fall on one update make two falls at it, as in torch's MultiStepLR.
    assert rates(with_base("step"), 2)[:2] == pytest.approx([0.1, 0.1 * 0.2**2])
    wsd = rates(with_base("wsd", cooldown=0.4, warmup_steps=9))
    assert wsd[:11] == pytest.approx([0.001 + 0.099 * min((t + 1) / 10, 1) for t in range(11)])
    assert wsd[60] == 0.1 > wsd[61]
    warm = rates(Recipe(warmup_steps=9, k=2.0))
    assert warm[9] == 0.1
    assert warm[55] == pytest.approx(0.001 + 0.099 * (1 - (46 / 91) ** 2))


def test_a_cooldown_that_does_not_fit_names_the_fields() -> None:
    with pytest.raises(ArgumentError, match=r"^warmup_steps=81: must be at most 80 with cooldown=0\.2 of 100 updates"):
        make_scheduler(with_base("wsd", warmup_steps=81), make_sgd(), T)
    with pytest.raises(ArgumentError, match=r"^eta_min=0\.001: must be 0 with base='step'"):
        make_scheduler(Recipe(base="step"), make_sgd(), T)


SETTINGS = {
    **{f"{base}, k = 1": with_base(base, validity="ignore") for base in BASES},
    **{f"{base}, warp": with_base(base, k=1.7, validity="ignore") for base in BASES},
    **{f"{base}, additive": with_base(base, k=1.7, form="additive", validity="ignore") for base in BASES},
    "Fig. 2": RECIPES["cifar10-resnet20-fig2"],
    "warm-up": Recipe(warmup_steps=50),
}


@pytest.mark.parametrize("recipe", SETTINGS.values(), ids=SETTINGS)
def test_a_saved_state_goes_on_bit_for_bit(recipe: Recipe) -> None:
    optimizer = make_sgd()
    whole = rates_of(optimizer, quiet(recipe, optimizer, T))
    for stop in (0, 1, 37, 80, 99):
        optimizer = make_sgd()
        scheduler = quiet(recipe, optimizer, T)
        begun = rates_of(optimizer, scheduler, stop)[:stop]
        file = io.BytesIO()
        torch.save({"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}, file)
        file.seek(0)
        state = torch.load(file, weights_only=True)
        again = make_sgd()
        resumed = quiet(recipe, again, T)
        again.load_state_dict(state["optimizer"])
        resumed.load_state_dict(state["scheduler"])
        assert begun + rates_of(again, resumed, T - stop) == whole, stop


@pytest.mark.parametrize("total", [1, 2, 3, 7])
@pytest.mark.parametrize("recipe", [each for name, each in SETTINGS.items() if name != "warm-up"])
def test_short_trainings(recipe: Recipe, total: int) -> None:
    assert all(math.isfinite(rate) and rate >= 0 for rate in rates(recipe, total))


@pytest.mark.parametrize("fields", [{"base": "cosine"}, {"base": "cos"}, {"base": "sgdr"}])
def test_what_validity_says_is_done(fields: dict[str, Any]) -> None:
    # With sign - all of them rise above their start.
    recipe = Recipe(form="additive", **fields)
    with pytest.raises(ValidityError, match="validity='warn' or 'ignore' lets this pass"):
        make_scheduler(recipe, make_sgd(), T)
    with pytest.warns(UserWarning, match=r"outside|range:"):
        make_scheduler(dataclasses.replace(recipe, validity="warn"), make_sgd(), T)
    make_scheduler(dataclasses.replace(recipe, validity="ignore"), make_sgd(), T)


# Fig. 2.


def test_figure_2_is_the_solution_of_its_equation() -> None:
    t, alpha, T_, eta_0, eta_e = sympy.symbols("t alpha_0 T eta_0 eta_e", positive=True)
    base = (eta_0 - eta_e) * sympy.sqrt(1 - t / T_) + eta_e
    rate = sympy.Function("eta")
    solved = sympy.dsolve(rate(t).diff(t) - base.diff(t) - alpha, rate(t), ics={rate(0): eta_0}).rhs
    assert sympy.simplify(solved.diff(t) - base.diff(t) - alpha) == 0
    # In epochs, of which an update is a hundredth of 200.
    numbers = {alpha: 5e-6, T_: 200, eta_0: 0.1, eta_e: 0.001}
    value = sympy.lambdify(t, solved.subs(numbers), "mpmath")
    for step, found in enumerate(rates(RECIPES["cifar10-resnet20-fig2"])):
        assert found == pytest.approx(float(sympy.re(value(mpmath.mpf(2) * step))), rel=1e-12), step


def fig_2(**fields: Any) -> Recipe:
    return Recipe(**{"k": 1.0, "power": 0.5, **fields})


@pytest.mark.parametrize("total", [T, 78_200])
def test_figure_2_says_what_it_breaks(total: int) -> None:
    # It ends at 0.002 and not at 0.001: 0.01 of eta_0. The first slope, -0.0002475 an epoch, is far from 0.
    said = rf"^alpha_0=5e-06 an epoch .*eq\. \(5\): end: the rate at step {total} is not eta_e, by 0\.01 of eta_0; val"
    with pytest.raises(ValidityError, match=said):
        make_scheduler(fig_2(alpha_0=5e-6), make_sgd(), total)
    with pytest.warns(UserWarning, match=said):
        make_scheduler(fig_2(alpha_0=5e-6, validity="warn"), make_sgd(), total)
    make_scheduler(fig_2(alpha_0=5e-6, validity="ignore"), make_sgd(), total)


@pytest.mark.parametrize("total", [T, 78_200])
def test_figure_2_rises_with_a_large_increment(total: int) -> None:
    # Four times the first slope: it rises from 0.1 to 0.21, the most steeply at the start.
    alpha, step = 0.001, 200 / total
    curve = [0.001 + 0.099 * math.sqrt(1 - t / total) + alpha * step * t for t in range(total + 1)]
    top = max(range(total + 1), key=curve.__getitem__)
    with pytest.raises(ValidityError) as caught:
        make_scheduler(fig_2(alpha_0=alpha), make_sgd(), total)
    said = re.search(
        r"rises after step (\d+), by (\S+) of .* \[eta_e, eta_0\] at step (\d+), by (\S+) of", str(caught.value)
    )
    assert said
    # Of a long training not every step is looked at: the rise is up to the next one that is.
    start, until = int(said[1]), int(said[1]) + -(-total // 4095)
    assert start <= total / 100
    assert (curve[1] - 0.1) / 0.099 * 0.995 <= float(said[2]) <= (curve[until] - curve[start]) / 0.099 * 1.005
    assert abs(int(said[3]) - top) <= total / 1000
    assert float(said[4]) == pytest.approx((curve[top] - 0.1) / 0.099, rel=5e-3)


def test_figure_2_with_other_increments() -> None:
    # A negative one makes the fall faster, down to 0 where it takes all of eta_e.
    found = rates(fig_2(alpha_0=-5e-6, validity="warn"))
    assert found[-1] == pytest.approx(0, abs=1e-15)
    assert min(found) >= 0
    # 0.003 - 23 * (0.003 / 23) is -4e-19 in floating point, and no rate.
    assert 0.003 + -0.003 / 23 * 23 < 0
    assert rates(fig_2(alpha_0=-0.003 / 23, epochs=23, eta_min=0.003, validity="warn"))[-1] == 0
    # Eq. (13) as printed: both ends are elsewhere.
    with pytest.warns(UserWarning, match="start: .*end: "):
        make_scheduler(Recipe(k=1.0, base="exponential", alpha_0=5e-6, validity="warn"), make_sgd(), T)
    # Held at the end, like the other schedules.
    assert rates(dataclasses.replace(fig_2(alpha_0=5e-6), validity="ignore"), T)[-1] == pytest.approx(0.002)
    optimizer = make_sgd()
    scheduler = make_scheduler(fig_2(alpha_0=5e-6, validity="ignore"), optimizer, T)
    assert rates_of(optimizer, scheduler, T + 7)[-1] == pytest.approx(0.002)


@pytest.mark.parametrize("total", [1, 2, 4, 100, 78_200])
def test_figure_2_measures_each_breach_at_its_worst(total: int) -> None:
    said = (
        rf"end: the rate at step {total} is not eta_e, by 0\.008 of eta_0; "
        rf"range: the rate leaves \[eta_e, eta_0\] at step {total}, by 0\.00808 of eta_0 - eta_e; val"
    )
    with pytest.raises(ValidityError, match=said):
        make_scheduler(fig_2(alpha_0=-4e-6), make_sgd(), total)
    # A level leaves no room, of which a breach would be a part.
    said = rf"by 0\.01 of eta_0; monotone: .* by inf of .*; range: .* at step {total}, by inf of"
    with pytest.raises(ValidityError, match=said):
        make_scheduler(fig_2(alpha_0=5e-6, eta_min=0.1), make_sgd(), total)


def test_the_unit_of_figure_2_is_the_epoch() -> None:
    """The figures that the page on recipes gives."""
    epochs = fig_2(alpha_0=5e-6, validity="ignore")
    assert rates(epochs, T)[-1] == pytest.approx(0.001 + 0.001)
    # Were it the update, 78,200 of them: as if there were 78,200 epochs.
    updates = dataclasses.replace(epochs, epochs=78_200)
    found = rates(updates, T)
    assert found[-1] == pytest.approx(0.001 + 0.391)
    assert found[1] > found[0]
