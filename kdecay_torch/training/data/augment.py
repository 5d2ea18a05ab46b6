"""Normalisation, random crop and flip of whole batches, drawn from (seed, epoch) alone, on any device."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec

import torch
from torch import Tensor

_P = ParamSpec("_P")


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
        return self._each(lambda field: field[start:stop])

    def extended(self, images: int) -> EpochPlan:
        """Append the first choices once more, so that ``images`` of them follow any position of the epoch."""
        return self._each(lambda field: torch.cat([field, field[:images]]))

    def to(self, device: torch.device) -> EpochPlan:
        """Return the plan on ``device``."""
        return self._each(lambda field: field.to(device))

    def _each(self, change: Callable[[Tensor], Tensor]) -> EpochPlan:
        return EpochPlan(change(self.order), change(self.top), change(self.left), change(self.mirrored))


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

    def to(self, device: torch.device) -> Normalisation:
        """Return the same on ``device``."""
        return Normalisation(self.mean.to(device), self.std.to(device))

    def __call__(self, images: Tensor) -> Tensor:
        """Map uint8 (N, C, H, W) to float32 of mean 0 and standard deviation 1 over the training set."""
        return (images.float() - self.mean) / self.std


def normalised(images: Tensor, order: Tensor, normalisation: Normalisation, channels_last: bool) -> Tensor:
    """Return the images number ``order`` of ``images``, uint8 (N, C, H, W), as float32 (n, C, H, W)."""
    return _laid_out(normalisation(images[order]), channels_last)


def augmented(
    images: Tensor, plan: EpochPlan, normalisation: Normalisation, padding: int, channels_last: bool = True
) -> Tensor:
    """Crop each image of ``plan`` out of its padded self, mirror some, and normalise.

    The padding is 0 after normalisation, which is the mean colour, as in He et al. (2016), who pad images
    from which the mean was subtracted: the border carries no signal. Padding before it would surround
    each image with black, an edge of its own.

    Args:
        images: all of them, uint8 (N, C, H, W).
        plan: the choices of n images.
        normalisation: the mean and the standard deviation of the training images.
        padding: pixels a side.
        channels_last: the memory format of what is returned.

    Returns:
        float32 (n, C, H, W), on the device of ``images``.

    Example:
        >>> images = torch.tensor([[[[10, 20], [30, 40]]]], dtype=torch.uint8)
        >>> plan = EpochPlan(*(torch.tensor([number]) for number in (0, 0, 1)), mirrored=torch.tensor([True]))
        >>> augmented(images, plan, Normalisation(torch.tensor(20.0), torch.tensor(10.0)), padding=1)
        tensor([[[[ 0.,  0.],
                  [ 0., -1.]]]])
    """
    channels, height, width = images.shape[1:]
    rows = plan.top[:, None] + torch.arange(-padding, height - padding, device=images.device)
    columns = plan.left[:, None] + torch.arange(-padding, width - padding, device=images.device)
    columns = torch.where(plan.mirrored[:, None], columns.flip(1), columns)
    inside = ((rows >= 0) & (rows < height))[:, :, None] & ((columns >= 0) & (columns < width))[:, None, :]
    # One gather crops and flips all images: each output pixel knows its place, or that it has none.
    places = rows.clamp(0, height - 1)[:, :, None] * width + columns.clamp(0, width - 1)[:, None, :]
    pixels = images.flatten(2)[plan.order].gather(2, places.flatten(1)[:, None].expand(-1, channels, -1))
    cropped = normalisation(pixels.view(-1, channels, height, width))
    return _laid_out(torch.where(inside[:, None], cropped, 0.0), channels_last)


def mirrored_and_normalised(
    images: Tensor, mirrored: Tensor, normalisation: Normalisation, channels_last: bool
) -> Tensor:
    """Map decoded images, uint8 (n, H, W, C), to float32 (n, C, H, W), those mirrored that ``mirrored`` says."""
    pixels = images.permute(0, 3, 1, 2)
    pixels = torch.where(mirrored[:, None, None, None], pixels.flip(3), pixels)
    return _laid_out(normalisation(pixels), channels_last)


def compiled_if(condition: bool, function: Callable[_P, Tensor]) -> Callable[_P, Tensor]:
    """Return ``function``, compiled for each shape if ``condition`` holds."""
    return torch.compile(function, dynamic=False) if condition else function


def _laid_out(pixels: Tensor, channels_last: bool) -> Tensor:
    return pixels.contiguous(memory_format=torch.channels_last if channels_last else torch.contiguous_format)
