"""ResNet-50 for images of ImageNet's size, which is torchvision's."""

from __future__ import annotations

from functools import partial

import torch
from torch import nn

from kdecay_sym.errors import whole_number
from kdecay_torch.training.networks.layers import Norm, make_norm
from kdecay_torch.training.networks.weights import TORCHVISION, initialised


def resnet50(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> nn.Module:
    """Build torchvision's ResNet-50, whose initial weights torchvision's rule draws from ``generator``.

    It is He et al.'s network but for the stride of a bottleneck block, which is in its 3x3 convolution. The initial
    weights are those of `weights.TORCHVISION`.

    Args:
        in_channels: channels of the images, 1 for grey, 3 for colour.
        classes: number of classes.
        generator: source of the initial weights; without one, PyTorch's global one.
        norm: kind of normalisation, "batch" or "group".

    Returns:
        A ``torchvision.models.ResNet`` from (N, in_channels, H, W) to logits (N, classes).

    Raises:
        ArgumentError: a number is below 1, or ``norm`` is unknown.

    Example:
        >>> with torch.device("meta"):  # counts without memory
        ...     sum(p.numel() for p in resnet50(3, 1000).parameters())
        25557032

    Source:
        He, Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition" (2016), table 1; torchvision's
        ``models/resnet.py``.
    """
    whole_number("in_channels", in_channels, minimum=1)
    whole_number("classes", classes, minimum=1)
    # Only this network needs torchvision, which takes a second to import.
    from torchvision import models

    def make() -> nn.Module:
        network: nn.Module = models.resnet50(num_classes=classes, norm_layer=partial(make_norm, norm))
        if in_channels != 3:
            network.conv1 = nn.Conv2d(in_channels, 64, 7, stride=2, padding=3, bias=False)
        return network

    return initialised(make, TORCHVISION, generator)
