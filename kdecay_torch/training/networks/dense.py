"""The CIFAR networks of Huang, Liu, van der Maaten, Weinberger, "Densely Connected Convolutional Networks" (2017).

DenseNet-BC of depth 6n + 4 and growth g: a 3x3 convolution to 2g channels and three blocks of n layers, each of which
appends g channels to its input; between the blocks the channels are halved, and so is the resolution.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kdecay_sym.errors import whole_number
from kdecay_torch.training.networks.layers import Norm, conv, make_norm
from kdecay_torch.training.networks.preactivation import PreActivationNetwork
from kdecay_torch.training.networks.weights import TORCH7, initialised

DENSE_BLOCKS = 3
# A layer's 1x1 convolution has this many times the growth as its output: the B of BC.
BOTTLENECK = 4


class DenseLayer(nn.Module):
    """Norm, ReLU, 1x1 convolution, norm, ReLU, 3x3 convolution, whose output is appended to the input.

    Args:
        in_channels: channels of the input.
        growth: channels that are appended.
        norm: kind of normalisation.
    """

    def __init__(self, in_channels: int, growth: int, norm: Norm) -> None:
        super().__init__()
        self.branch = nn.Sequential(
            make_norm(norm, in_channels),
            nn.ReLU(inplace=True),
            conv(in_channels, BOTTLENECK * growth, 1),
            make_norm(norm, BOTTLENECK * growth),
            nn.ReLU(inplace=True),
            conv(BOTTLENECK * growth, growth, 3),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, in, H, W) to (N, in + growth, H, W)."""
        return torch.cat((x, self.branch(x)), dim=1)


def transition(in_channels: int, norm: Norm) -> nn.Sequential:
    """Build norm, ReLU, a 1x1 convolution to half the channels (the C of BC) and 2x2 average pooling."""
    return nn.Sequential(
        make_norm(norm, in_channels),
        nn.ReLU(inplace=True),
        conv(in_channels, in_channels // 2, 1),
        nn.AvgPool2d(2),
    )


def densenet_bc(
    layers: int,
    growth: int,
    in_channels: int,
    classes: int,
    generator: torch.Generator | None = None,
    norm: Norm = "batch",
) -> PreActivationNetwork:
    """Build DenseNet-BC of depth 6 * ``layers`` + 4, with its authors' initial weights, `weights.TORCH7`.

    Args:
        layers: n, the number of layers a block, of two convolutions each.
        growth: g, the channels that a layer appends.
        in_channels: channels of the images, 1 for grey, 3 for colour.
        classes: number of classes.
        generator: source of the initial weights; without one, PyTorch's global one.
        norm: kind of normalisation, "batch" or "group".

    Returns:
        A network from (N, in_channels, H, W) to logits (N, classes).

    Raises:
        ArgumentError: a number is below 1, or ``norm`` is unknown.

    Example:
        >>> sum(p.numel() for p in densenet_bc(16, 12, 3, 10).parameters())
        769162

    Source:
        Huang et al. (2017), section 3 and table 2; github.com/liuzhuang13/DenseNet.
    """
    whole_number("layers", layers, minimum=1)
    whole_number("growth", growth, minimum=1)

    def make() -> PreActivationNetwork:
        blocks: list[nn.Module] = []
        channels = 2 * growth
        for block in range(DENSE_BLOCKS):
            if block > 0:
                blocks.append(transition(channels, norm))
                channels //= 2
            for _ in range(layers):
                blocks.append(DenseLayer(channels, growth, norm))
                channels += growth
        return PreActivationNetwork(in_channels, 2 * growth, blocks, channels, classes, norm)

    return initialised(make, TORCH7, generator)


def densenet_bc_100_12(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> PreActivationNetwork:
    """Build DenseNet-BC-100-12 (n = 16, g = 12): 769,162 parameters for 3 channels and 10 classes.

    The arguments are as for `densenet_bc`.
    """
    return densenet_bc(16, 12, in_channels, classes, generator, norm)
