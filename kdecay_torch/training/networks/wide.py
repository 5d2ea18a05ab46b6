"""The networks of Zagoruyko and Komodakis, "Wide Residual Networks" (2016), without dropout.

Depth 6n + 4 and width w: pre-activation blocks of two 3x3 convolutions, three stages of n blocks with 16w, 32w and 64w
channels, the second and third at half the resolution of the one before. The depth counts, besides the convolutions of
the blocks and the one before them, a projection in each stage; the linear layer is not counted.
"""

from __future__ import annotations

import torch
from torch import nn

from kdecay_sym.errors import whole_number
from kdecay_torch.training.networks.layers import Norm, conv, make_norm
from kdecay_torch.training.networks.preactivation import STEM_CHANNELS, PreActivationNetwork, residual_stages
from kdecay_torch.training.networks.weights import TORCH7, initialised


def basic_branch(in_channels: int, out_channels: int, stride: int, norm: Norm) -> nn.Sequential:
    """Build two 3x3 convolutions, the first with the stride: B(3, 3) in the paper's words."""
    return nn.Sequential(
        conv(in_channels, out_channels, 3, stride),
        make_norm(norm, out_channels),
        nn.ReLU(inplace=True),
        conv(out_channels, out_channels, 3),
    )


def wide_resnet(
    blocks: int,
    width: int,
    in_channels: int,
    classes: int,
    generator: torch.Generator | None = None,
    norm: Norm = "batch",
) -> PreActivationNetwork:
    """Build the wide ResNet of depth 6 * ``blocks`` + 4, with its authors' initial weights, `weights.TORCH7`.

    Args:
        blocks: n, the number of blocks a stage.
        width: the factor w by which the stages are wider than 16, 32 and 64 channels.
        in_channels: channels of the images, 1 for grey, 3 for colour.
        classes: number of classes.
        generator: source of the initial weights; without one, PyTorch's global one.
        norm: kind of normalisation, "batch" or "group".

    Returns:
        A network from (N, in_channels, H, W) to logits (N, classes).

    Raises:
        ArgumentError: a number is below 1, or ``norm`` is unknown.

    Example:
        >>> sum(p.numel() for p in wide_resnet(2, 8, 3, 10).parameters())  # WRN-16-8
        10961370

    Source:
        Zagoruyko and Komodakis (2016), table 1; github.com/szagoruyko/wide-residual-networks.
    """
    whole_number("width", width, minimum=1)
    widths = (16 * width, 32 * width, 64 * width)

    def make() -> PreActivationNetwork:
        stages = residual_stages(widths, blocks, basic_branch, norm)
        return PreActivationNetwork(in_channels, STEM_CHANNELS, stages, widths[-1], classes, norm)

    return initialised(make, TORCH7, generator)


def wrn28_10(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> PreActivationNetwork:
    """Build WRN-28-10 (n = 4, w = 10): 36.5 M parameters for 3 channels; arguments as for `wide_resnet`."""
    return wide_resnet(4, 10, in_channels, classes, generator, norm)
