"""ImageNet's crops: random-resized in training, the centre at evaluation, of decoded images on the CPU.

A random crop is a function of (seed, epoch, position in the epoch) and of the image's size alone: each position has a
stream of its own of a counter-based generator. So it is the same whichever process draws it, and wherever an epoch is
entered.
"""

from __future__ import annotations

import hashlib
import math
from typing import NamedTuple

import numpy as np
from torch import Tensor
from torch.nn import functional

# Shares of the image's area, and ratios of width to height, of Szegedy et al. (2015), as torchvision has them.
AREAS = (0.08, 1.0)
RATIOS = (3 / 4, 4 / 3)
ATTEMPTS = 10
# The evaluated centre of 224 pixels is cut from an image whose shorter side has 256.
EVALUATION_SIDES = (256, 224)


class Box(NamedTuple):
    """A part of an image, in pixels."""

    top: int
    left: int
    height: int
    width: int


def crop_key(seed: int, epoch: int) -> int:
    """Return the 128-bit key of the random crops of an epoch."""
    return int.from_bytes(hashlib.sha256(f"kdecay crops {seed} {epoch}".encode()).digest()[:16], "big")


def random_box(height: int, width: int, key: int, position: int) -> Box:
    """Draw the part of an image of ``height`` times ``width`` pixels that is seen at ``position`` of an epoch.

    Its area is uniform in 8% to 100% of the image's, the logarithm of its ratio of width to height is uniform from 3/4
    to 4/3, and its place is uniform among those within the image. After ten boxes that do not fit, it is the largest
    centred box whose ratio is within those bounds.

    Args:
        height: pixels, >= 1.
        width: pixels, >= 1.
        key: of the epoch, see `crop_key`.
        position: in the epoch, from 0 to 2^64 - 1.

    Returns:
        The box, within the image.

    Example:
        >>> random_box(375, 500, crop_key(seed=0, epoch=0), position=7) == random_box(375, 500, crop_key(0, 0), 7)
        True

    Source:
        torchvision.transforms.RandomResizedCrop.get_params; Szegedy et al. (2015), Going deeper with convolutions.
    """
    draw = _Uniform(key, position)
    for _ in range(ATTEMPTS):
        area = height * width * draw(*AREAS)
        ratio = math.exp(draw(math.log(RATIOS[0]), math.log(RATIOS[1])))
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            return Box(int(draw(0, height - h + 1)), int(draw(0, width - w + 1)), h, w)
    ratio = min(max(width / height, RATIOS[0]), RATIOS[1])
    w, h = min(width, round(height * ratio)), min(height, round(width / ratio))
    return Box((height - h) // 2, (width - w) // 2, h, w)


class _Uniform:
    """Uniform numbers of the stream ``position`` of ``key``: Philox's raw bits, which no release of NumPy changes."""

    def __init__(self, key: int, position: int) -> None:
        self._bits = np.random.Philox(key=key, counter=position << 192)

    def __call__(self, low: float, high: float) -> float:
        return low + (high - low) * (int(self._bits.random_raw()) >> 11) * 2.0**-53


def resized(pixels: Tensor, height: int, width: int) -> Tensor:
    """Resize ``pixels``, uint8 (3, H, W), bilinearly and with antialiasing.

    PyTorch does it in a third of Pillow's time where it has AVX2; a value differs by 1 of 255 at most.

    Returns:
        uint8 (3, ``height``, ``width``).
    """
    return functional.interpolate(pixels[None], (height, width), mode="bilinear", antialias=True)[0]


def centre(pixels: Tensor, side: int) -> Tensor:
    """Resize ``pixels``, uint8 (3, H, W), to a shorter side of 256/224 ``side``, and cut out the centre.

    The shorter side, and with it the longer one, is rounded down; the place of the centre is rounded to the nearest
    pixel, halves to the even one, all as in torchvision.

    Returns:
        uint8 (3, ``side``, ``side``).

    Example:
        >>> import torch
        >>> centre(torch.zeros(3, 500, 375, dtype=torch.uint8), side=224).shape
        torch.Size([3, 224, 224])

    Source:
        torchvision's Resize and CenterCrop, and its training of ResNet-50.
    """
    height, width = pixels.shape[1:]
    shorter = side * EVALUATION_SIDES[0] // EVALUATION_SIDES[1]
    longer = shorter * max(height, width) // min(height, width)
    height, width = (shorter, longer) if height <= width else (longer, shorter)
    whole = resized(pixels, height, width)
    top, left = round((height - side) / 2), round((width - side) / 2)
    return whole[:, top : top + side, left : left + side]
