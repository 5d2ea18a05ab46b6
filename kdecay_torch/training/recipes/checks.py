"""What the fields of a recipe may hold, each alone and together with those that it depends on."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from kdecay_sym.errors import (
    bad_argument,
    finite_number,
    non_negative_number,
    one_of,
    positive_number,
    whole_number,
)
from kdecay_sym.phases.decay import BASES as _CURVES
from kdecay_sym.schedule import decay

if TYPE_CHECKING:
    from kdecay_torch.training.recipes.recipe import Recipe

# The bases with a formula of their own in the project, and those that are schedules of others to compare with.
CURVES: tuple[str, ...] = _CURVES
OTHERS = ("step", "sgdr", "clr", "exp", "cos", "pol", "linear", "wsd")
BASES = (*CURVES, *OTHERS)
# MultiStepLR and ExponentialLR multiply the rate and know no lowest one.
WITHOUT_FLOOR = ("step", "exp")

# torch.Generator takes 64-bit seeds; signed, so that the same number fits everywhere it is stored.
MAX_SEED = 2**63 - 1
MAX_IMAGE_SIZE = 4096
MAX_THREADS = 4096

# Fields that mean something with some bases only, and with which.
_OF_BASES = {
    "power": ("polynomial", "pol"),
    "milestones": ("step",),
    "gamma": ("step",),
    "first_cycle": ("sgdr",),
    "cycle_growth": ("sgdr",),
    "half_cycle": ("clr",),
    "cooldown": ("wsd",),
    "warmup_steps": (*CURVES, "wsd"),
    "alpha_0": CURVES,
}
_OF_OPTIMIZERS = {
    "momentum": ("sgd",),
    "nesterov": ("sgd",),
    "beta1": ("adamw",),
    "beta2": ("adamw",),
    "eps": ("adamw",),
}
_OF_DATASETS = {
    "image_size": ("folder", "imagenet"),
    "workers": ("imagenet",),
    "data_check": ("folder", "imagenet"),
}

# A decimal number or a fraction; Fraction would also work out 1e999999999.
_MILESTONE = re.compile(r" *(0?\.[0-9]{1,20}|[0-9]{1,20}/[1-9][0-9]{0,19}) *")

# Below 0 by no more than this part of lr, the last rate of Fig. 2's curve is 0 and roundings.
ROUNDING = 1e-12


def check_data(recipe: Recipe) -> None:
    """Check the images: where they are, how many make an update, what is done to them.

    Raises:
        ArgumentError: a field has a value that is not allowed.
    """
    if recipe.dataset == "digits" and recipe.data:
        raise bad_argument("data", recipe.data, "must be empty for the digits, which are embedded")
    if recipe.dataset != "digits" and not recipe.data:
        raise bad_argument("data", recipe.data, "must be the folder of the images (--data FOLDER)")
    whole_number("epochs", recipe.epochs, minimum=1)
    whole_number("batch_size", recipe.batch_size, minimum=1)
    if whole_number("accumulation", recipe.accumulation, minimum=1) > recipe.batch_size:
        raise bad_argument("accumulation", recipe.accumulation, f"must not be above batch_size={recipe.batch_size!r}")
    whole_number("image_size", recipe.image_size, minimum=0, maximum=MAX_IMAGE_SIZE)
    if whole_number("crop_padding", recipe.crop_padding, 0, MAX_IMAGE_SIZE) and recipe.dataset == "imagenet":
        raise bad_argument("crop_padding", recipe.crop_padding, "must be 0 with dataset='imagenet'")
    whole_number("seed", recipe.seed, minimum=0, maximum=MAX_SEED)
    whole_number("workers", recipe.workers, minimum=0, maximum=MAX_THREADS)
    _check_belonging(recipe, "dataset", _OF_DATASETS)


def check_device(recipe: Recipe) -> None:
    """Check what runs where, and what is written when.

    Raises:
        ArgumentError: a field has a value that is not allowed.
    """
    whole_number("threads", recipe.threads, minimum=0, maximum=MAX_THREADS)
    whole_number("log_every", recipe.log_every, minimum=1)
    whole_number("checkpoint_every", recipe.checkpoint_every, minimum=0)


def check_optimisation(recipe: Recipe) -> None:
    """Check the optimizer, its rates, and the average of the weights.

    Raises:
        ArgumentError: a field has a value that is not allowed.
    """
    lr = positive_number("lr", recipe.lr)
    if non_negative_number("eta_min", recipe.eta_min) > lr:
        raise bad_argument("eta_min", recipe.eta_min, f"must not be above lr={recipe.lr!r}")
    for name in ("momentum", "beta1", "beta2", "ema"):
        _check_interval(recipe, name, "[0, 1)", lambda value: 0 <= value < 1)
    positive_number("eps", recipe.eps)
    non_negative_number("weight_decay", recipe.weight_decay)
    _check_belonging(recipe, "optimizer", _OF_OPTIMIZERS)
    if recipe.nesterov and recipe.momentum == 0:
        raise bad_argument("nesterov", recipe.nesterov, "needs a momentum above 0")


def check_schedule(recipe: Recipe) -> None:
    """Check the learning rates that ``recipe`` asks for, whatever the number of updates.

    Raises:
        ArgumentError: a field has a value that is not allowed, or means nothing with the others.

    Example:
        >>> from kdecay_torch.training.recipes.recipe import Recipe
        >>> check_schedule(Recipe(base="sgdr", warmup_steps=500))
        Traceback (most recent call last):
        kdecay_sym.errors.ArgumentError: warmup_steps=500: must be left at 0 with base='sgdr'
    """
    one_of("base", recipe.base, BASES)
    positive_number("k", recipe.k)
    positive_number("power", recipe.power)
    finite_number("alpha_0", recipe.alpha_0)
    whole_number("warmup_steps", recipe.warmup_steps, minimum=0)
    whole_number("cycle_growth", recipe.cycle_growth, minimum=1)
    milestones_of(recipe)
    for name in ("gamma", "first_cycle", "cooldown"):
        _check_interval(recipe, name, "(0, 1]", lambda value: 0 < value <= 1)
    _check_interval(recipe, "half_cycle", "(0, 0.5]", lambda value: 0 < value <= 0.5)
    _check_belonging(recipe, "base", _OF_BASES)
    if recipe.sign != "-" and recipe.form != "additive":
        raise bad_argument("sign", recipe.sign, f"must be left at '-' with form={recipe.form!r}")
    if recipe.eta_min and recipe.base in WITHOUT_FLOOR:
        raise bad_argument("eta_min", recipe.eta_min, f"must be 0 with base={recipe.base!r}, which has no floor")
    _check_increment(recipe)


def milestones_of(recipe: Recipe) -> tuple[Fraction, ...]:
    """Return the milestones of step decay, exact: a third of the training is no decimal number.

    Raises:
        ArgumentError: they are not numbers between 0 and 1, ascending.

    Example:
        >>> from kdecay_torch.training.recipes.recipe import Recipe
        >>> milestones_of(Recipe(milestones="1/3,0.75"))
        (Fraction(1, 3), Fraction(3, 4))
    """
    allowed = "must be ascending numbers between 0 and 1, such as 0.3,0.6 or 1/3,2/3"
    parts = recipe.milestones.split(",")
    if not all(map(_MILESTONE.fullmatch, parts)):
        raise bad_argument("milestones", recipe.milestones, allowed)
    found = tuple(map(Fraction, parts))
    if not all(before < after for before, after in zip((Fraction(0), *found), (*found, Fraction(1)), strict=True)):
        raise bad_argument("milestones", recipe.milestones, allowed)
    return found


def _check_increment(recipe: Recipe) -> None:
    """Fig. 2's curve: the base alone with a straight line on it, which may not take the rate below 0."""
    if not recipe.alpha_0:
        return
    for name, needed in (("k", 1.0), ("warmup_steps", 0)):
        if getattr(recipe, name) != needed:
            allowed = f"must be 0 with {name}={getattr(recipe, name)!r}: it is added to the base alone"
            raise bad_argument("alpha_0", recipe.alpha_0, allowed)
    base = decay(1, k=1.0, base=recipe.base, power=recipe.power)
    last = base.lr(1, recipe.lr, recipe.eta_min) + recipe.alpha_0 * recipe.epochs
    # The curves fall: one that the line takes below 0 is there at the end, whatever the number of updates.
    if not -ROUNDING * recipe.lr <= last < math.inf:
        allowed = f"must leave a rate >= 0 at the end; with epochs={recipe.epochs!r} it is {last:.6g}"
        raise bad_argument("alpha_0", recipe.alpha_0, allowed)


def _check_belonging(recipe: Recipe, choice: str, owners: Mapping[str, tuple[str, ...]]) -> None:
    """Refuse what has no effect: who gives it expects one."""
    chosen = getattr(recipe, choice)
    defaults = {field.name: field.default for field in dataclasses.fields(recipe)}
    for name, choices in owners.items():
        value = getattr(recipe, name)
        if value != defaults[name] and chosen not in choices:
            raise bad_argument(name, value, f"must be left at {defaults[name]!r} with {choice}={chosen!r}")


def _check_interval(recipe: Recipe, name: str, interval: str, inside: Callable[[float], bool]) -> None:
    value = getattr(recipe, name)
    if not inside(finite_number(name, value, allowed := f"must be in {interval}")):
        raise bad_argument(name, value, allowed)
