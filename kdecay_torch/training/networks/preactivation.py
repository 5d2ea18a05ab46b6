"""The networks of He, Zhang, Ren, Sun, "Identity Mappings in Deep Residual Networks" (2016).

Normalisation and ReLU come before each convolution, so that the shortcuts are identities. The CIFAR networks of depth
9n + 2 have three stages of n bottleneck blocks with 64, 128 and 256 channels, the second and third at half the
resolution of the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from kdecay_sym.errors import whole_number
from kdecay_torch.training.networks.layers import Norm, classifier, conv, make_norm, stem
from kdecay_torch.training.networks.weights import TORCH7, initialised

STEM_CHANNELS = 16
EXPANSION = 4
STAGE_CHANNELS = (16 * EXPANSION, 32 * EXPANSION, 64 * EXPANSION)

# From (in_channels, out_channels, stride, norm) to the layers after the first normalisation and ReLU of a block.
Branch = Callable[[int, int, int, Norm], nn.Sequential]


def bottleneck_branch(in_channels: int, out_channels: int, stride: int, norm: Norm) -> nn.Sequential:
    """Build 1x1, 3x3 and 1x1 convolutions with a quarter of ``out_channels`` between them; the first has the stride.

    The paper does not say where the stride is; the authors' code has it in the first convolution.
    """
    channels = out_channels // EXPANSION
    return nn.Sequential(
        conv(in_channels, channels, 1, stride),
        make_norm(norm, channels),
        nn.ReLU(inplace=True),
        conv(channels, channels, 3),
        make_norm(norm, channels),
        nn.ReLU(inplace=True),
        conv(channels, out_channels, 1),
    )


class PreActivationBlock(nn.Module):
    """x + F(relu(norm(x))); where the shape changes, a projection of relu(norm(x)) takes the place of x.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        stride: of the branch and of the projection.
        branch: builds F.
        norm: kind of normalisation.
    """

    def __init__(self, in_channels: int, out_channels: int, stride: int, branch: Branch, norm: Norm) -> None:
        super().__init__()
        self.norm = make_norm(norm, in_channels)
        self.branch = branch(in_channels, out_channels, stride, norm)
        same_shape = stride == 1 and in_channels == out_channels
        self.projection = None if same_shape else conv(in_channels, out_channels, 1, stride)

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, in, H, W) to (N, out, ceil(H / stride), ceil(W / stride))."""
        activated = functional.relu(self.norm(x), inplace=True)
        shortcut = x if self.projection is None else self.projection(activated)
        return shortcut + self.branch(activated)  # type: ignore[no-any-return]  # nn.Module calls are untyped


class PreActivationNetwork(nn.Module):
    """A 3x3 convolution, blocks that end without an activation, norm, ReLU, global average pooling, linear layer.

    Args:
        in_channels: channels of the images.
        stem_channels: channels of the input of the blocks.
        blocks: the blocks, in their order.
        channels: channels of the output of the blocks.
        classes: number of classes.
        norm: kind of normalisation.

    Raises:
        ArgumentError: a number is below 1, or ``norm`` is unknown.
    """

    def __init__(
        self,
        in_channels: int,
        stem_channels: int,
        blocks: Sequence[nn.Module],
        channels: int,
        classes: int,
        norm: Norm,
    ) -> None:
        super().__init__()
        self.conv = stem(in_channels, stem_channels)
        self.blocks = nn.Sequential(*blocks)
        self.norm = make_norm(norm, channels)
        self.fc = classifier(channels, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Map normalised images (N, in_channels, H, W) to logits (N, classes)."""
        out = functional.relu(self.norm(self.blocks(self.conv(x))), inplace=True)
        return self.fc(out.mean(dim=(2, 3)))  # type: ignore[no-any-return]  # nn.Module calls are untyped


def residual_stages(widths: Sequence[int], blocks: int, branch: Branch, norm: Norm) -> list[nn.Module]:
    """Build the blocks of a network: a stage for each width, all but the first at half the resolution.

    Raises:
        ArgumentError: ``blocks`` is below 1, or ``norm`` is unknown.
    """
    whole_number("blocks", blocks, minimum=1)
    layers: list[nn.Module] = []
    channels = STEM_CHANNELS
    for stage, width in enumerate(widths):
        for block in range(blocks):
            layers.append(PreActivationBlock(channels, width, 2 if stage > 0 and block == 0 else 1, branch, norm))
            channels = width
    return layers


def bottleneck_resnet(
    blocks: int, in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> PreActivationNetwork:
    """Build the pre-activation ResNet of depth 9 * ``blocks`` + 2, with its authors' initial weights, `weights.TORCH7`.

    Args:
        blocks: n, the number of blocks a stage.
        in_channels: channels of the images, 1 for grey, 3 for colour.
        classes: number of classes.
        generator: source of the initial weights; without one, PyTorch's global one.
        norm: kind of normalisation, "batch" or "group".

    Returns:
        A network from (N, in_channels, H, W) to logits (N, classes).

    Raises:
        ArgumentError: a number is below 1, or ``norm`` is unknown.

    Example:
        >>> sum(p.numel() for p in bottleneck_resnet(18, 3, 10).parameters())  # ResNet-164
        1703258

    Source:
        He et al., "Identity Mappings" (2016), table 4; github.com/KaimingHe/resnet-1k-layers.
    """

    def make() -> PreActivationNetwork:
        stages = residual_stages(STAGE_CHANNELS, blocks, bottleneck_branch, norm)
        return PreActivationNetwork(in_channels, STEM_CHANNELS, stages, STAGE_CHANNELS[-1], classes, norm)

    return initialised(make, TORCH7, generator)


def resnet47(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> PreActivationNetwork:
    """Build ResNet-47 (n = 5); arguments as for `bottleneck_resnet`."""
    return bottleneck_resnet(5, in_channels, classes, generator, norm)


def resnet74(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> PreActivationNetwork:
    """Build ResNet-74 (n = 8); arguments as for `bottleneck_resnet`."""
    return bottleneck_resnet(8, in_channels, classes, generator, norm)


def resnet101(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> PreActivationNetwork:
    """Build ResNet-101 (n = 11); arguments as for `bottleneck_resnet`."""
    return bottleneck_resnet(11, in_channels, classes, generator, norm)
