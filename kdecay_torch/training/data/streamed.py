"""Class folders of images that are decoded while training, because they do not fit into memory: ImageNet.

Processes decode and crop, to uint8; the device flips, converts and normalises.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_torch.training.data.augment import Normalisation, compiled_if, mirrored_and_normalised, plan_epoch
from kdecay_torch.training.data.crops import crop_key
from kdecay_torch.training.data.file_list import list_files
from kdecay_torch.training.data.loading import Batches, Loader, Request
from kdecay_torch.training.data.order import Order, Share
from kdecay_torch.training.data.source import Batch
from kdecay_torch.training.recipes.recipe import Recipe

DEFAULT_SIDE = 224
# Of ImageNet's training images, red, green and blue, in units of the largest value; as torchvision has them.
MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)


class StreamedImages:
    """A folder of class folders; see `kdecay_torch.training.data.source.Images`.

    Args:
        recipe: the run; ``image_size`` is the side of the batches, 0 for 224.
        device: where the batches are wanted.
        share: this process's part of each update.

    Raises:
        ArgumentError: ``batch_size`` is larger than the training set, or ``crop_padding`` is not 0.
        DataError: the folder is missing, unreadable or not laid out as it must be.
    """

    channels = 3

    def __init__(self, recipe: Recipe, device: torch.device, share: Share) -> None:
        if recipe.crop_padding:
            allowed = "must be 0 with dataset='imagenet', whose crops are random parts of the image"
            raise bad_argument("crop_padding", recipe.crop_padding, allowed)
        self.classes, (train, test), self.digest = list_files(Path(recipe.data).expanduser())
        self._recipe, self._device = recipe, device
        self._order = Order(len(train), recipe.batch_size, share)
        self.train_size, self.test_size = len(train), len(test)
        side = recipe.image_size or DEFAULT_SIDE
        self.side = (side, side)
        on_gpu = device.type == "cuda"
        largest = self._order.largest
        workers = recipe.workers
        self._training = Loader(Batches(train, side, largest), workers, kept=True, pinned=on_gpu)
        self._testing = Loader(Batches(test, side, largest), workers, kept=False, pinned=on_gpu)
        self._train_labels = torch.from_numpy(train.labels).to(device)
        self._test_labels = torch.from_numpy(test.labels).to(device)
        mean, std = (255 * torch.tensor(values)[:, None, None] for values in (MEAN, STD))
        self._normalisation = Normalisation(mean, std).to(device)
        self._finished = compiled_if(recipe.compile or on_gpu, mirrored_and_normalised)

    def updates(self, epoch: int, first: int = 0) -> Iterator[tuple[Batch, ...]]:
        """Yield this process's micro-batches of each update of ``epoch``, from update number ``first`` on."""
        updates = range(whole_number("first", first, minimum=0, maximum=self._order.updates), self._order.updates)
        seed = self._recipe.seed
        drawn = plan_epoch(self.train_size, seed, epoch, padding=0, flip=self._recipe.flip)
        key = crop_key(seed, epoch)
        decoded = self._training.run(
            Request(drawn.order[start:stop].tolist(), start, key)
            for update in updates
            for start, stop, _ in self._order.pieces(update)
        )
        plan = drawn.extended(self._order.largest).to(self._device)
        labels = self._train_labels[plan.order]
        for update in updates:
            yield tuple(
                Batch(self._on_device(next(decoded), plan.mirrored, start)[: stop - start], labels[start:stop], weight)
                for start, stop, weight in self._order.pieces(update)
            )

    def test(self) -> Iterator[Batch]:
        """Yield this process's share of the test images, in their order; it may have none."""
        pieces = self._order.test_pieces(self.test_size)
        mirrored = torch.zeros(self._order.largest, dtype=torch.bool, device=self._device)
        decoded = self._testing.run(Request(range(start, stop), start, None) for start, stop, _ in pieces)
        for (start, stop, weight), pixels in zip(pieces, decoded, strict=True):
            yield Batch(self._on_device(pixels, mirrored, 0)[: stop - start], self._test_labels[start:stop], weight)

    def close(self) -> None:
        """End the processes that decode."""
        self._training.close()
        self._testing.close()

    def _on_device(self, pixels: Tensor, mirrored: Tensor, start: int) -> Tensor:
        chosen = mirrored[start : start + self._order.largest]
        pixels = pixels.to(self._device, non_blocking=True)
        return self._finished(pixels, chosen, self._normalisation, self._recipe.channels_last)
