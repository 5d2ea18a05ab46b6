"""The CIFAR networks of He, Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition" (2016).

Depth 6n + 2: a 3x3 convolution, three stages of n basic blocks with 16, 32 and 64 channels, the second and
third at half the resolution of the one before, global average pooling and a linear layer.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from kdecay_sym.errors import whole_number
from kdecay_torch.training.networks.layers import Norm, classifier, conv, make_norm, stem
from kdecay_torch.training.networks.weights import HE, initialised

STAGE_CHANNELS = (16, 32, 64)


class BasicBlock(nn.Module):
    """Two 3x3 convolutions and a shortcut without parameters (option A of section 3.3).

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output, at least ``in_channels``.
        stride: of the first convolution and of the shortcut.
        norm: kind of normalisation.
    """

    def __init__(self, in_channels: int, out_channels: int, stride: int, norm: Norm = "batch") -> None:
        super().__init__()
        self.conv1 = conv(in_channels, out_channels, 3, stride)
        self.bn1 = make_norm(norm, out_channels)
        self.conv2 = conv(out_channels, out_channels, 3)
        self.bn2 = make_norm(norm, out_channels)
        self.stride = stride
        self.extra_channels = out_channels - in_channels

    def shortcut(self, x: Tensor) -> Tensor:
        """Subsample ``x`` (N, C, H, W) by the stride and pad its channels with zeros on both sides."""
        if self.stride == 1 and self.extra_channels == 0:
            return x
        before = self.extra_channels // 2
        subsampled = x[:, :, :: self.stride, :: self.stride]
        return functional.pad(subsampled, (0, 0, 0, 0, before, self.extra_channels - before))

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, in, H, W) to (N, out, ceil(H / stride), ceil(W / stride))."""
        out = functional.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        return functional.relu(out + self.shortcut(x))


class CifarResNet(nn.Module):
    """ResNet of depth 6n + 2 for small images; its weights are drawn by `cifar_resnet`.

    Args:
        blocks: n, the number of blocks a stage.
        in_channels: channels of the images.
        classes: number of classes.
        norm: kind of normalisation.

    Raises:
        ArgumentError: a number is below 1, or ``norm`` is unknown.
    """

    def __init__(self, blocks: int, in_channels: int, classes: int, norm: Norm = "batch") -> None:
        super().__init__()
        whole_number("blocks", blocks, minimum=1)
        channels = STAGE_CHANNELS[0]
        self.conv = stem(in_channels, channels)
        self.bn = make_norm(norm, channels)
        layers: list[nn.Module] = []
        for stage, width in enumerate(STAGE_CHANNELS):
            for block in range(blocks):
                layers.append(BasicBlock(channels, width, 2 if stage > 0 and block == 0 else 1, norm))
                channels = width
        self.blocks = nn.Sequential(*layers)
        self.fc = classifier(channels, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Map normalised images (N, in_channels, H, W) to logits (N, classes)."""
        out = functional.relu(self.bn(self.conv(x)))
        out = self.blocks(out)
        return self.fc(out.mean(dim=(2, 3)))  # type: ignore[no-any-return]  # nn.Module calls are untyped


def cifar_resnet(
    blocks: int, in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> CifarResNet:
    """Build the ResNet of depth 6 * ``blocks`` + 2, with the initial weights of He et al. (2015), `weights.HE`.

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
        >>> sum(p.numel() for p in cifar_resnet(18, 3, 10).parameters())  # ResNet-110
        1727962

    Source:
        He et al. (2016), section 4.2 and table 6.
    """
    return initialised(lambda: CifarResNet(blocks, in_channels, classes, norm), HE, generator)


def resnet20(
    in_channels: int, classes: int, generator: torch.Generator | None = None, norm: Norm = "batch"
) -> CifarResNet:
    """Build ResNet-20 (n = 3): 269,722 parameters for 3 channels and 10 classes; arguments as for `cifar_resnet`.

    Example:
        >>> sum(p.numel() for p in resnet20(3, 10).parameters())
        269722
    """
    return cifar_resnet(3, in_channels, classes, generator, norm)
