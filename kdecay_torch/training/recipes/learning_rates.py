"""The learning rates of a recipe: one rule for the schedules of the project and for those to compare with.

======================================================================= ==============================================
``base``                                                                scheduler
======================================================================= ==============================================
polynomial, cosine, exponential, exponential-anchored, htd              `KDecayLR`, with warm-up
the same with ``alpha_0``, at k = 1                                     the base and a straight line on it, Fig. 2
step, sgdr, clr, exp, cos, pol, linear, wsd, at k = 1                   `kdecay_torch.baselines.baseline`
the same at another k                                                   `WarpKDecay` or `AddKDecay` on it, by ``form``
======================================================================= ==============================================

On somebody else's schedule k-decay acts on every fall: on each cycle of sgdr, on the ways down of clr, on the cooldown
of wsd, on the whole of the others.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_torch.baselines import baseline
from kdecay_torch.lr_scheduler import KDecayLR
from kdecay_torch.on_others import AddKDecay, WarpKDecay
from kdecay_torch.training.recipes.checks import CURVES, WITHOUT_FLOOR, check_schedule, milestones_of
from kdecay_torch.training.recipes.first_derivative import add_to_derivative

if TYPE_CHECKING:
    from kdecay_torch.training.recipes.recipe import Recipe


def make_scheduler(recipe: Recipe, optimizer: Optimizer, total_steps: int) -> LRScheduler:
    """Build the schedule of ``recipe`` over ``total_steps`` updates; ``step()`` it after each of them.

    Args:
        recipe: the run; its schedule is checked here too.
        optimizer: its groups have ``recipe.lr``.
        total_steps: T, the number of updates, warm-up included.

    Returns:
        The scheduler. What its ``state_dict`` saves can be loaded with ``weights_only=True``, and goes on bit for bit
        together with the optimizer's: torch's own schedulers read the rate that the optimizer holds.

    Raises:
        ArgumentError: a field is not allowed, or does not fit into so few updates.
        ValidityError: the schedule breaks eq. (5), with ``validity="raise"``.

    Warns:
        UserWarning: the same, with ``validity="warn"``.

    Example:
        >>> import torch
        >>> from kdecay_torch.training.recipes.recipe import Recipe
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> type(make_scheduler(Recipe(base="sgdr"), optimizer, 100)).__name__
        'WarpKDecay'

    Source:
        Zhang and Li, eqs. (10) to (13) and Fig. 2.
    """
    check_schedule(recipe)
    total = whole_number("total_steps", total_steps, minimum=1)
    if recipe.alpha_0:
        return add_to_derivative(recipe, optimizer, total)
    if recipe.base in CURVES:
        return _curve(recipe, optimizer, total)
    options = _options(recipe, total)
    make = partial(_made_by_others, recipe.base, total, recipe.eta_min, options)
    if recipe.k == 1:
        return make(optimizer)
    on_others: dict[str, Any] = {"k": recipe.k, "cycles": _falls(recipe, total, options), "validity": recipe.validity}
    if recipe.form == "warp":
        return WarpKDecay(optimizer, make, total, **on_others)
    return AddKDecay(optimizer, make, total, sign=recipe.sign, **on_others)


def _curve(recipe: Recipe, optimizer: Optimizer, total: int) -> KDecayLR:
    return KDecayLR(
        optimizer,
        total,
        k=recipe.k,
        base=recipe.base,
        power=recipe.power,
        form=recipe.form,
        sign=recipe.sign,
        warmup_steps=recipe.warmup_steps,
        validity=recipe.validity,
        eta_min=recipe.eta_min,
    )


def _made_by_others(
    base: str, total: int, eta_min: float, options: dict[str, Any], optimizer: Optimizer
) -> LRScheduler:
    floor = {} if base in WITHOUT_FLOOR else {"eta_min": eta_min}
    return baseline(base, optimizer, total, **floor, **options)


def _options(recipe: Recipe, total: int) -> dict[str, Any]:
    """What the recipe's fields are called by the baseline, in updates."""
    if recipe.base == "step":
        # Of a very short training some would come before the first update.
        edges = [int(part * total) for part in milestones_of(recipe)]
        return {"milestones": [edge for edge in edges if edge], "gamma": recipe.gamma}
    if recipe.base == "sgdr":
        return {"T_0": _updates(recipe.first_cycle, total), "T_mult": recipe.cycle_growth}
    if recipe.base == "clr":
        return {"step_size_up": _updates(recipe.half_cycle, total)}
    if recipe.base == "pol":
        return {"power": recipe.power}
    if recipe.base == "wsd":
        after = _updates(recipe.cooldown, total)
        if recipe.warmup_steps > total - after:
            allowed = f"must be at most {total - after} with cooldown={recipe.cooldown!r} of {total} updates"
            raise bad_argument("warmup_steps", recipe.warmup_steps, allowed)
        return {"warmup_steps": recipe.warmup_steps, "cooldown_steps": after}
    return {}


def _updates(part: float, total: int) -> int:
    return max(round(part * total), 1)


def _falls(recipe: Recipe, total: int, options: dict[str, Any]) -> list[tuple[int, int]] | None:
    """First and last step of each fall; None for what the scheduler's own class has."""
    if recipe.base == "clr":
        up = options["step_size_up"]
        return [(top, top + up) for top in range(up, total, 2 * up)]
    if recipe.base == "wsd":
        return [(total - options["cooldown_steps"], total)]
    return None
