"""The optimizer of a recipe: SGD with momentum, or AdamW."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from torch.nn import Parameter
from torch.optim import SGD, AdamW, Optimizer

if TYPE_CHECKING:
    from kdecay_torch.training.recipes.recipe import Recipe

# Where torch has fused kernels of both optimizers, in the oldest release that is supported already.
FUSED_ON = ("cpu", "cuda")


def make_optimizer(recipe: Recipe, parameters: Iterable[Parameter]) -> Optimizer:
    """Build the optimizer of ``recipe``, fused where torch has such a kernel.

    The fused kernels, on the CPU and on CUDA for floating-point parameters, update all parameters in one call; the
    results differ from those of the loop over parameters in the last bits. Elsewhere torch chooses.

    Args:
        recipe: the run, validated.
        parameters: those of the network, on the device on which it is trained.

    Returns:
        One parameter group, its rate ``recipe.lr``; the weight decay is that of every parameter.

    Example:
        >>> import torch
        >>> from kdecay_torch.training.recipes.recipe import Recipe
        >>> optimizer = make_optimizer(Recipe(optimizer="adamw", lr=3e-4), [torch.nn.Parameter(torch.zeros(1))])
        >>> type(optimizer).__name__, optimizer.param_groups[0]["lr"], optimizer.param_groups[0]["fused"]
        ('AdamW', 0.0003, True)

    Source:
        Zhang and Li, section 4, for SGD; Loshchilov and Hutter (2019) for AdamW.
    """
    given = list(parameters)
    fused = all(each.device.type in FUSED_ON and each.is_floating_point() for each in given) or None
    if recipe.optimizer == "adamw":
        return AdamW(
            given,
            lr=recipe.lr,
            betas=(recipe.beta1, recipe.beta2),
            eps=recipe.eps,
            weight_decay=recipe.weight_decay,
            fused=fused,
        )
    return SGD(
        given,
        lr=recipe.lr,
        momentum=recipe.momentum,
        weight_decay=recipe.weight_decay,
        nesterov=recipe.nesterov,
        fused=fused,
    )
