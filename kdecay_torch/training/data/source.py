"""What the engine asks of a set of images, whether it lies in memory or is decoded while training."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

import torch
from torch import Tensor

from kdecay_torch.training.data.order import Share

if TYPE_CHECKING:
    from kdecay_torch.training.data.image_sets import Split
    from kdecay_torch.training.recipes.recipe import Recipe


class Batch(NamedTuple):
    """A micro-batch.

    Args:
        pixels: float32 (n, C, H, W), normalised, augmented in training, on the device, in the recipe's memory format.
        labels: int64 (n,), on the device.
        weight: what the sum of the images' losses is multiplied with, so that all pieces of an update add up to its
            mean: 1 / (images of the update); 0 for a stand-in, which keeps a process in step that has no image left.
    """

    pixels: Tensor
    labels: Tensor
    weight: float


class Images(Protocol):
    """A training set and a test set, in batches."""

    classes: tuple[str, ...]
    """The names of the classes; a label is an index into them."""
    channels: int
    """C of the batches."""
    side: tuple[int, int]
    """H and W of the batches."""
    train_size: int
    """The number of training images."""
    test_size: int
    """The number of test images."""
    digest: str
    """A SHA-256 digest that tells these images from others, as far as the kind of set can."""

    def updates(self, epoch: int, first: int = 0) -> Iterator[tuple[Batch, ...]]:
        """Yield this process's micro-batches of each update of ``epoch``, from update number ``first`` on.

        They are a function of (seed, epoch, update) alone. Only one of these iterators may be in use at a time.

        Raises:
            DataError: an image cannot be decoded.
        """

    def test(self) -> Iterator[Batch]:
        """Yield this process's share of the test images, in their order; it may have none.

        Raises:
            DataError: an image cannot be decoded.
        """

    def close(self) -> None:
        """End the processes that decode; the images are not to be used afterwards."""


def open_images(recipe: Recipe, device: torch.device, share: Share, split: Split | None = None) -> Images:
    """Open the images that ``recipe`` names.

    Args:
        recipe: the run, validated.
        device: where the batches are wanted.
        share: this process's part of each update.
        split: images in memory, to share them between runs, instead of those that ``recipe`` names.

    Returns:
        The images; `Images.close` them.

    Raises:
        ArgumentError: ``batch_size`` is larger than the training set, or an option does not go with the data set.
        DataError: the images are missing, unreadable or not laid out as they must be.

    Example:
        >>> from kdecay_torch.training.recipes.recipe import Recipe
        >>> images = open_images(Recipe(dataset="digits", crop_padding=1), torch.device("cpu"), Share())
        >>> (batch,) = next(images.updates(epoch=0))
        >>> batch.pixels.shape, batch.weight
        (torch.Size([128, 1, 8, 8]), 0.0078125)
        >>> images.close()
    """
    if recipe.dataset == "imagenet" and split is None:
        from kdecay_torch.training.data.streamed import StreamedImages

        return StreamedImages(recipe, device, share)
    from kdecay_torch.training.data.image_sets import load
    from kdecay_torch.training.data.resident import ResidentImages

    return ResidentImages(recipe, load(recipe) if split is None else split, device, share)
