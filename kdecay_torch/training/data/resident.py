"""Images that lie on the device as uint8, and become batches there.

The plan of an epoch is drawn on the CPU, so that every device sees the same, and moved once. After that no update waits
for the host, nor the host for an update.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from kdecay_sym.errors import whole_number
from kdecay_torch.training.data.augment import (
    EpochPlan,
    Normalisation,
    augmented,
    compiled_if,
    normalised,
    plan_epoch,
)
from kdecay_torch.training.data.image_sets import Split
from kdecay_torch.training.data.order import Order, Piece, Share
from kdecay_torch.training.data.source import Batch
from kdecay_torch.training.recipes.recipe import Recipe


class ResidentImages:
    """A `Split` on a device; see `kdecay_torch.training.data.source.Images`.

    What makes a batch is one function, compiled on CUDA, and on the CPU where the recipe asks for ``compile``.

    Args:
        recipe: the run.
        split: its images.
        device: where they are kept, a byte a value.
        share: this process's part of each update.

    Raises:
        ArgumentError: ``batch_size`` is larger than the training set.
    """

    def __init__(self, recipe: Recipe, split: Split, device: torch.device, share: Share) -> None:
        self._recipe, self._device = recipe, device
        self._order = Order(len(split.train), recipe.batch_size, share)
        self.classes = split.train.classes
        self.channels = split.train.images.shape[1]
        self.side = (split.train.images.shape[2], split.train.images.shape[3])
        self.train_size, self.test_size = len(split.train), len(split.test)
        self.digest = split.digest
        self._normalisation = Normalisation.of(split.train.images).to(device)
        self._train, self._train_labels = split.train.images.to(device), split.train.labels.to(device)
        self._test, self._test_labels = split.test.images.to(device), split.test.labels.to(device)
        self._augmented = compiled_if(recipe.compile or device.type == "cuda", augmented)
        self._normalised = compiled_if(recipe.compile or device.type == "cuda", normalised)

    def updates(self, epoch: int, first: int = 0) -> Iterator[tuple[Batch, ...]]:
        """Yield this process's micro-batches of each update of ``epoch``, from update number ``first`` on."""
        whole_number("first", first, minimum=0, maximum=self._order.updates)
        recipe = self._recipe
        drawn = plan_epoch(self.train_size, recipe.seed, epoch, recipe.crop_padding, recipe.flip)
        plan = drawn.extended(self._order.largest).to(self._device)
        for update in range(first, self._order.updates):
            yield tuple(self._training_batch(plan, piece) for piece in self._order.pieces(update))

    def _training_batch(self, plan: EpochPlan, piece: Piece) -> Batch:
        images = piece.stop - piece.start
        # Always as many as the largest piece has: a compiled function is compiled for one size.
        part = plan.batch(piece.start, piece.start + self._order.largest)
        pixels = self._augmented(
            self._train, part, self._normalisation, self._recipe.crop_padding, self._recipe.channels_last
        )
        return Batch(pixels[:images], self._train_labels[part.order[:images]], piece.weight)

    def test(self) -> Iterator[Batch]:
        """Yield this process's share of the test images, in their order; it may have none."""
        largest = self._order.largest
        # Behind the last image the first ones stand in, for the same reason.
        order = torch.arange(self.test_size + largest, device=self._device) % self.test_size
        for start, stop, weight in self._order.test_pieces(self.test_size):
            chosen = order[start : start + largest]
            pixels = self._normalised(self._test, chosen, self._normalisation, self._recipe.channels_last)
            yield Batch(pixels[: stop - start], self._test_labels[start:stop], weight)

    def close(self) -> None:
        """Do nothing: no process decodes."""
