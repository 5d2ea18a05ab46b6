"""The networks of the paper, and those beside them that its readers train, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import nn

from kdecay_sym.errors import one_of
from kdecay_torch.training.networks.dense import densenet_bc_100_12
from kdecay_torch.training.networks.imagenet import resnet50
from kdecay_torch.training.networks.layers import Norm
from kdecay_torch.training.networks.preactivation import resnet47, resnet74, resnet101
from kdecay_torch.training.networks.residual import resnet20
from kdecay_torch.training.networks.wide import wrn28_10

__all__ = ["NETWORKS", "NetworkSpec", "Norm", "build"]


@dataclass(frozen=True)
class NetworkSpec:
    """A network that can be asked for by name.

    Args:
        build: from (in_channels, classes, generator, norm) to the network.
        least_side: the least side of an image, in pixels, of which the last convolution still sees more than one
            pixel. On a single pixel BatchNorm has no variance when the batch is one image.
    """

    build: Callable[[int, int, torch.Generator | None, Norm], nn.Module]
    least_side: int


NETWORKS: dict[str, NetworkSpec] = {
    "resnet20": NetworkSpec(resnet20, least_side=5),
    "resnet47": NetworkSpec(resnet47, least_side=5),
    "resnet74": NetworkSpec(resnet74, least_side=5),
    "resnet101": NetworkSpec(resnet101, least_side=5),
    "wrn28-10": NetworkSpec(wrn28_10, least_side=5),
    "densenet-bc-100-12": NetworkSpec(densenet_bc_100_12, least_side=8),
    "resnet50": NetworkSpec(resnet50, least_side=33),
}


def build(
    name: str, in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> nn.Module:
    """Build the network called ``name``, with initial weights that are a pure function of ``generator``.

    Args:
        name: one of `NETWORKS`.
        in_channels: channels of the images, 1 for grey, 3 for colour.
        classes: number of classes.
        generator: source of the initial weights, whose device the network gets; the global random state is then neither
            read nor changed. Without one, the weights come from the global state.
        norm: "batch" for BatchNorm, "group" for GroupNorm, of which several processes compute the same as one.

    Returns:
        A network from normalised images (N, in_channels, H, W) to logits (N, classes).

    Raises:
        ArgumentError: ``name`` or ``norm`` is unknown, or a number is below 1.

    Example:
        >>> network = build("resnet20", 3, 10, torch.Generator().manual_seed(0))
        >>> network(torch.zeros(2, 3, 32, 32)).shape
        torch.Size([2, 10])

    Source:
        The module of each network cites its own.
    """
    return NETWORKS[one_of("name", name, NETWORKS)].build(in_channels, classes, generator, norm)
