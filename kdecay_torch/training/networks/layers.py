"""The layers that every network here is made of: convolutions, normalisation, the linear layer at the end."""

from __future__ import annotations

from typing import Literal, get_args

from torch import nn

from kdecay_sym.errors import one_of, whole_number

Norm = Literal["batch", "group"]
# The number of groups of Wu and He (2018), section 3.1.
MAX_GROUPS = 32


def conv(in_channels: int, out_channels: int, side: int, stride: int = 1) -> nn.Conv2d:
    """Build a convolution of an odd ``side`` without bias, padded so that n pixels a side become ceil(n / stride)."""
    return nn.Conv2d(in_channels, out_channels, side, stride, padding=side // 2, bias=False)


def stem(in_channels: int, channels: int) -> nn.Conv2d:
    """Build the 3x3 convolution that reads the images.

    Raises:
        ArgumentError: ``in_channels`` is below 1.
    """
    return conv(whole_number("in_channels", in_channels, minimum=1), channels, 3)


def classifier(channels: int, classes: int) -> nn.Linear:
    """Build the linear layer that follows the global average pooling.

    Raises:
        ArgumentError: ``classes`` is below 1.
    """
    return nn.Linear(channels, whole_number("classes", classes, minimum=1))


def groups_for(channels: int) -> int:
    """Return the number of groups that GroupNorm divides ``channels`` into.

    It is the largest divisor of ``channels`` that is at most 32 and leaves two channels a group. 32 is the number
    of Wu and He, which all layers of ResNet-50 get. A narrower layer cannot have it: with one channel a group
    each channel would be normalised alone, and the network could not tell a strong channel from a weak one.

    Args:
        channels: number of channels, at least 1.

    Returns:
        The number of groups, a divisor of ``channels``.

    Example:
        >>> [groups_for(channels) for channels in (16, 24, 64, 150, 2048)]
        [8, 12, 32, 30, 32]

    Source:
        Wu and He, "Group Normalization" (2018), section 3.1 and table 3.
    """
    most = max(1, min(MAX_GROUPS, channels // 2))
    return next(groups for groups in range(most, 0, -1) if channels % groups == 0)


def make_norm(norm: Norm, channels: int) -> nn.Module:
    """Build the normalisation of a layer with ``channels`` channels.

    BatchNorm takes mean and variance over the images of a process, so that they depend on how a batch is shared
    out. GroupNorm takes them over each image alone: the losses of several processes are those of one.

    Args:
        norm: "batch" for BatchNorm, "group" for GroupNorm with `groups_for` groups.
        channels: number of channels.

    Returns:
        A module from (N, channels, H, W) to the same shape; with 2 * channels parameters.

    Raises:
        ArgumentError: ``norm`` is another word.

    Example:
        >>> make_norm("group", 16).num_groups
        8
    """
    if one_of("norm", norm, get_args(Norm)) == "batch":
        return nn.BatchNorm2d(channels)
    return nn.GroupNorm(groups_for(channels), channels)
