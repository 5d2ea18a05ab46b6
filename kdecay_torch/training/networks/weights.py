"""The initial weights of a network, as a pure function of a generator."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

import torch
from torch import nn

Network = TypeVar("Network", bound=nn.Module)


@dataclass(frozen=True)
class Initialisation:
    """How the weights of a network are drawn; normalisations start at weight 1 and bias 0.

    Args:
        fan: the weights of a convolution are normal with variance 2 / fan. "fan_in" is the number of inputs of an
            output, "fan_out" the number of output channels times the area of the kernel.
        linear: the weights of a linear layer are "normal" with variance 2 / inputs, or "uniform" within
            1 / sqrt(inputs) of 0.
        bias: the bias of a linear layer is "zeros", or "uniform" within 1 / sqrt(inputs) of 0.
    """

    fan: Literal["fan_in", "fan_out"]
    linear: Literal["normal", "uniform"]
    bias: Literal["zeros", "uniform"]


# He, Zhang, Ren, Sun, "Delving Deep into Rectifiers" (2015), eq. (10).
HE = Initialisation("fan_in", "normal", "zeros")
# What the authors of the pre-activation, wide and dense networks ran: eq. (14) of the same paper for the
# convolutions, and Torch7's own rule, kept by PyTorch, for the weights of the linear layer.
TORCH7 = Initialisation("fan_out", "uniform", "zeros")
# What torchvision's ResNet does: its linear layer is left as PyTorch draws it, with the bias.
TORCHVISION = Initialisation("fan_out", "uniform", "uniform")


def initialised(make: Callable[[], Network], rule: Initialisation, generator: torch.Generator | None) -> Network:
    """Build a network and draw its weights, in the order of its modules.

    PyTorch's layers draw weights from the global random state when they are made. Here they are made without
    memory, on the meta device, where nothing is drawn: the only numbers are those of ``generator``.

    Args:
        make: builds the network out of convolutions, linear layers and normalisations.
        rule: how its weights are drawn.
        generator: source of the weights; without one, PyTorch's global one.

    Returns:
        What ``make`` built, on the device of ``generator``; without one, on PyTorch's default device.

    Example:
        >>> make = lambda: torch.nn.Linear(1, 1)
        >>> initialised(make, TORCH7, torch.Generator().manual_seed(0)).bias.item()
        0.0
    """
    with torch.device("meta"):
        network = make()
    # Older releases do not know the default device of a context by name.
    network.to_empty(device=torch.empty(0).device if generator is None else generator.device)
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode=rule.fan, nonlinearity="relu", generator=generator)
        elif isinstance(module, nn.Linear):
            _draw_linear(module, rule, generator)
        elif isinstance(module, nn.BatchNorm2d | nn.GroupNorm):
            module.reset_parameters()
    return network


def _draw_linear(layer: nn.Linear, rule: Initialisation, generator: torch.Generator | None) -> None:
    bound = 1 / math.sqrt(layer.in_features)
    if rule.linear == "normal":
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu", generator=generator)
    else:
        nn.init.uniform_(layer.weight, -bound, bound, generator=generator)
    if rule.bias == "zeros":
        nn.init.zeros_(layer.bias)
    else:
        nn.init.uniform_(layer.bias, -bound, bound, generator=generator)
