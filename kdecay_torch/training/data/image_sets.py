"""Image sets that are held in memory as uint8: embedded digits, class folders, torchvision's CIFAR."""

from __future__ import annotations

import functools
import hashlib
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from kdecay_sym.atomic import reporting
from kdecay_sym.errors import ArgumentError, DataError, bad_argument
from kdecay_torch.training.data.class_folders import read_class_folders
from kdecay_torch.training.recipes.recipe import Recipe

# A fixed part of the 1,797 digits, so that accuracies of different runs are of the same images.
DIGITS_TEST_IMAGES = 360
# The digits' grey levels are 0 to 16; times 15 they are whole numbers within a byte, so nothing is rounded.
DIGITS_SCALE = 15


@dataclass(frozen=True)
class ImageSet:
    """Images with their labels.

    Args:
        images: uint8 (N, C, H, W), N >= 1.
        labels: int64 (N,), each an index into ``classes``.
        classes: the names of the classes.

    Raises:
        ArgumentError: a shape, type or label does not fit.
    """

    images: Tensor
    labels: Tensor
    classes: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.images.dtype != torch.uint8 or self.images.ndim != 4 or self.images.numel() == 0:
            found = f"{self.images.dtype} {tuple(self.images.shape)}"
            raise ArgumentError(f"images: got {found}, must be uint8 (N, C, H, W) with no length 0")
        if self.labels.dtype != torch.int64 or self.labels.shape != self.images.shape[:1]:
            found = f"{self.labels.dtype} {tuple(self.labels.shape)}"
            raise ArgumentError(f"labels: got {found}, must be int64 (N,) with N={len(self.images)}")
        if not 0 <= int(self.labels.min()) <= int(self.labels.max()) < len(self.classes):
            raise ArgumentError(f"labels: must be from 0 to {len(self.classes) - 1}, one for each class")

    def __len__(self) -> int:
        return len(self.images)


@dataclass(frozen=True)
class Split:
    """A training set and the test set that belongs to it.

    Raises:
        ArgumentError: the two differ in their classes or in the shape of their images.
    """

    train: ImageSet
    test: ImageSet

    def __post_init__(self) -> None:
        if self.train.classes != self.test.classes:
            raise ArgumentError("test: its classes must be those of the training set")
        if self.train.images.shape[1:] != self.test.images.shape[1:]:
            shapes = f"{tuple(self.train.images.shape[1:])} and {tuple(self.test.images.shape[1:])}"
            raise ArgumentError(f"test: its images must have the shape of the training images, got {shapes}")

    @functools.cached_property
    def digest(self) -> str:
        """A SHA-256 digest, in hexadecimal, of every image and label in their order."""
        total = hashlib.sha256()
        for part in (self.train, self.test):
            total.update(repr((tuple(part.images.shape), part.classes)).encode())
            total.update(part.images.contiguous().numpy().data)
            total.update(part.labels.contiguous().numpy().data)
        return total.hexdigest()


def load(recipe: Recipe) -> Split:
    """Read the images that ``recipe`` names.

    Raises:
        ArgumentError: the data set is one that is not held in memory.
        DataError: they are missing, unreadable or not laid out as they must be.
    """
    root = Path(recipe.data).expanduser()
    if recipe.dataset == "digits":
        return digits()
    if recipe.dataset == "imagenet":
        raise bad_argument("dataset", recipe.dataset, "is decoded while training: must be opened with open_images")
    if recipe.dataset == "folder":
        return class_folders(root, recipe.image_size)
    return torchvision_cifar(root, recipe.dataset)


def digits() -> Split:
    """Return scikit-learn's embedded 8x8 handwritten digits: 1,437 training and 360 test images, stratified.

    Returns:
        Images uint8 (N, 1, 8, 8), grey levels times 15.

    Example:
        >>> len(digits().train), len(digits().test)
        (1437, 360)

    Source:
        scikit-learn's ``load_digits``: the test set of E. Alpaydin and C. Kaynak (1998), UCI.
    """
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    images, labels = load_digits(return_X_y=True)
    train, test = train_test_split(
        np.arange(len(labels)), test_size=DIGITS_TEST_IMAGES, stratify=labels, random_state=0
    )
    pixels = torch.from_numpy((images * DIGITS_SCALE).astype(np.uint8).reshape(-1, 1, 8, 8))
    targets = torch.from_numpy(labels.astype(np.int64))
    names = tuple(str(digit) for digit in range(10))
    return Split(*(ImageSet(pixels[part], targets[part], names) for part in (train, test)))


def class_folders(root: Path, image_size: int = 0) -> Split:
    """Read the images of ``root``/train/CLASS/ and ``root``/val/CLASS/ or ``root``/test/CLASS/.

    See `kdecay_torch.training.data.class_folders` for the rules.

    Args:
        root: the folder.
        image_size: side in pixels to which the images are resized and cropped; 0 takes them as they are, and
            then they must all have one size.

    Returns:
        Images uint8 (N, C, H, W); C is 1 if every image is grey, else 3. Classes in the order of their names.

    Raises:
        DataError: the folder is missing, unreadable, too large, or not laid out so, or an image is corrupt.
    """
    classes, parts = read_class_folders(root, image_size)
    sets = [ImageSet(torch.from_numpy(part.pixels), torch.from_numpy(part.labels), classes) for part in parts]
    return Split(*sets)


def torchvision_cifar(root: Path, name: Literal["cifar10", "cifar100"]) -> Split:
    """Read CIFAR-10 or CIFAR-100 as torchvision's downloads lie in ``root``; nothing is downloaded.

    Returns:
        Images uint8 (N, 3, 32, 32): 50,000 for training, 10,000 for testing.

    Raises:
        DataError: the files are missing, or their MD5 sums are not torchvision's.
    """
    from torchvision.datasets import CIFAR10, CIFAR100

    kind = {"cifar10": CIFAR10, "cifar100": CIFAR100}[name]
    folder = root / kind.base_folder
    wanted = f"must be torchvision's {kind.__name__}, downloaded and unpacked"
    with reporting("read the folder", folder):
        if not folder.is_dir():
            raise DataError(f"{folder} is missing or not a folder: {wanted}")
        try:
            with warnings.catch_warnings():
                # NumPy 2.4.0 to 2.4.4 warn of pickles as old as these, which are of 2009.
                warnings.simplefilter("ignore", np.exceptions.VisibleDeprecationWarning)
                parts = [kind(root, train=train, download=False) for train in (True, False)]
        except RuntimeError:
            raise DataError(f"{folder} is incomplete or altered (MD5 sums): {wanted}") from None
    sets = []
    for part in parts:
        images = torch.from_numpy(part.data).permute(0, 3, 1, 2).contiguous()
        sets.append(ImageSet(images, torch.tensor(part.targets), tuple(part.classes)))
    return Split(*sets)
