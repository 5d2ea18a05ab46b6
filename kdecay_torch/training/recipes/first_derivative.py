"""Fig. 2's experiment: a constant added to the first derivative of a base schedule."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from kdecay_sym.breaches.decays import MAX_POINTS, Breach, worst_within
from kdecay_sym.errors import ValidityError
from kdecay_sym.schedule import Schedule, decay
from kdecay_torch.group_settings import base_values

if TYPE_CHECKING:
    from kdecay_torch.training.recipes.recipe import Recipe

# A missed end of a few units in the last place of eta_0 is rounding, not the curve.
_TOLERANCE = 8 * np.finfo(np.float64).eps


def add_to_derivative(recipe: Recipe, optimizer: Optimizer, total_steps: int) -> LambdaLR:
    r"""The base of ``recipe`` with ``alpha_0`` added to its first derivative, solved from the same start.

    .. math:: \eta'(t) = b'(t) + \alpha_0, \quad \eta(0) = b(0) \qquad\Rightarrow\qquad \eta(t) = b(t) + \alpha_0 t

    with t in epochs, so that the end moves by :math:`\alpha_0` times the number of epochs (claim
    ``text.fig-2.ends``).

    Args:
        recipe: the run, its schedule checked: k is 1, and the last rate is not below 0.
        optimizer: any PyTorch optimizer.
        total_steps: the number of updates, all epochs together.

    Returns:
        The scheduler.

    Raises:
        ValidityError: with ``validity="raise"``: the curve breaks eq. (5).

    Warns:
        UserWarning: the same, with ``validity="warn"``.

    Source:
        Zhang and Li, steps 1 to 3 and Fig. 2.
    """
    schedule = decay(total_steps, k=1.0, base=recipe.base, power=recipe.power)
    for lr in dict.fromkeys(base_values(optimizer, "lr")):
        _complain(recipe, schedule, lr)
    return LambdaLR(optimizer, [_factor(recipe, schedule, lr) for lr in base_values(optimizer, "lr")])


def _factor(recipe: Recipe, schedule: Schedule, lr: float) -> Callable[[int], float]:
    """The curve as the multiple of the group's rate that `LambdaLR` asks for."""
    base, total, rise = schedule.closure(lr, recipe.eta_min), schedule.total_steps, recipe.alpha_0 * recipe.epochs

    def factor(step: int) -> float:
        # The checks of the recipe leave nothing below 0 but roundings.
        return max(base(step) + rise * (min(step, total) / total), 0.0) / lr

    return factor


def _complain(recipe: Recipe, schedule: Schedule, lr: float) -> None:
    breaches = _breaches(recipe, schedule, lr)
    if not breaches or recipe.validity == "ignore":
        return
    message = (
        f"alpha_0={recipe.alpha_0!r} an epoch with base={recipe.base!r}, power={recipe.power!r} breaks eq. (5): "
        f"{'; '.join(map(str, breaches))}; validity='warn' or 'ignore' lets this pass"
    )
    if recipe.validity == "raise":
        raise ValidityError(message)
    warnings.warn(message, UserWarning, stacklevel=4)


def _breaches(recipe: Recipe, schedule: Schedule, lr: float) -> list[Breach]:
    """The worst breach of each condition, found at 4,096 steps at most and the ones that follow them."""
    total, span, rise = schedule.total_steps, lr - recipe.eta_min, recipe.alpha_0 * recipe.epochs
    first, last = schedule.rates(np.array([0, total]), lr, recipe.eta_min)
    missed = {"start": (0, abs(first - lr)), "end": (total, abs(last + rise - recipe.eta_min))}
    ends = [Breach(which, step, float(size) / lr) for which, (step, size) in missed.items() if size > _TOLERANCE * lr]

    def shape(steps: NDArray[np.int64]) -> NDArray[np.float64]:
        at = np.minimum(steps, total)
        base = schedule.rates(at, 1.0, 0.0) if span else np.ones(len(at))
        return base + rise / (span or lr) * (at / total)

    steps = np.unique(np.linspace(0, total, MAX_POINTS).astype(np.int64))
    found = worst_within(steps, shape, floor=0.0 if span else 1.0)
    # A base that is level leaves no room, of which a breach would be a part.
    return ends + (found if span else [replace(breach, size=math.inf) for breach in found])
