"""Normalisation, random crop and flip of whole batches, drawn from (seed, epoch) alone."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


def generator_for(purpose: str, seed: int, epoch: int = 0) -> torch.Generator:
    """Return a CPU generator that is a pure function of its arguments.

    The seed is hashed because PyTorch's generator uses its low 32 bits only: sums such as seed + epoch would
    make the epochs of neighbouring seeds share their random numbers.
    """
    digest = hashlib.sha256(f"kdecay {purpose} {seed} {epoch}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:8], "big"))


@dataclass(frozen=True)
class EpochPlan:
    """Every random choice of one epoch; update number i of the epoch reads slice i of each field.

    Args:
        order: the images in the order in which they are seen, int64 (n,), a permutation.
        top: first row of each crop in the padded image, int64 (n,), from 0 to 2 * padding.
        left: first column of each crop, likewise.
        mirrored: whether the crop is mirrored, bool (n,).
    """

    order: Tensor
    top: Tensor
    left: Tensor
    mirrored: Tensor

    def batch(self, start: int, stop: int) -> EpochPlan:
        """Return the choices for the images number ``start`` to ``stop`` - 1 of the epoch."""
        return EpochPlan(self.order[start:stop], self.top[start:stop], self.left[start:stop], self.mirrored[start:stop])


def plan_epoch(images: int, seed: int, epoch: int, padding: int, flip: bool) -> EpochPlan:
    """Draw the choices of an epoch over ``images`` images; global random state is neither read nor changed.

    Example:
        >>> plan_epoch(4, seed=0, epoch=1, padding=0, flip=False).top.tolist()
        [0, 0, 0, 0]
    """
    generator = generator_for("epoch", seed, epoch)
    return EpochPlan(
        order=torch.randperm(images, generator=generator),
        top=torch.randint(2 * padding + 1, (images,), generator=generator),
        left=torch.randint(2 * padding + 1, (images,), generator=generator),
        mirrored=(torch.rand(images, generator=generator) < 0.5) & flip,
    )


@dataclass(frozen=True)
class Normalisation:
    """Per-channel mean and standard deviation, in the units of the uint8 images; float32 (C, 1, 1)."""

    mean: Tensor
    std: Tensor

    @classmethod
    def of(cls, images: Tensor) -> Normalisation:
        """Measure ``images``, uint8 (N, C, H, W), from exact integer sums; a constant channel gets std 1."""
        values = torch.arange(256, dtype=torch.float64)
        means, stds = [], []
        for channel in images.unbind(1):
            count = torch.bincount(channel.flatten(), minlength=256).double()
            mean = (count @ values) / count.sum()
            std = ((count @ (values - mean).square()) / count.sum()).sqrt()
            means.append(mean)
            stds.append(std if std > 0 else torch.ones_like(std))
        return cls(torch.stack(means).float()[:, None, None], torch.stack(stds).float()[:, None, None])

    def __call__(self, images: Tensor) -> Tensor:
        """Map uint8 (N, C, H, W) to float32 of mean 0 and standard deviation 1 over the training set."""
        return (images.float() - self.mean) / self.std


def crop_and_flip(images: Tensor, plan: EpochPlan, padding: int) -> Tensor:
    """Crop each image out of its padded self, and mirror some.

    The padding is 0 after normalisation, which is the mean colour, as in He et al. (2016), who pad images
    from which the mean was subtracted: the border carries no signal. Padding before it would surround
    each image with black, an edge of its own.

    Args:
        images: normalised, float32 (N, C, H, W).
        plan: the choices of these N images.
        padding: pixels a side.

    Returns:
        float32 (N, C, H, W).
    """
    height, width = images.shape[2:]
    padded = functional.pad(images, (padding, padding, padding, padding)).flatten(2)
    rows = plan.top[:, None] + torch.arange(height)
    columns = plan.left[:, None] + torch.arange(width)
    columns = torch.where(plan.mirrored[:, None], columns.flip(1), columns)
    # One gather crops and flips all images: each output pixel knows its place in the padded image.
    pixels = (rows[:, :, None] * (width + 2 * padding) + columns[:, None, :]).flatten(1)
    cropped = padded.gather(2, pixels[:, None].expand(-1, images.shape[1], -1))
    return cropped.view(images.shape)
