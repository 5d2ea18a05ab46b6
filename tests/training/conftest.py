"""Small data and small runs that the training tests share."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from kdecay_torch.training.data.image_sets import ImageSet, Split, digits
from kdecay_torch.training.data.source import open_images
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.networks import Norm, build
from kdecay_torch.training.recipes.recipe import Recipe

from .runs import Bar

NOBODY = 65534
# What may differ between two runs that compute the same.
NOT_COMPARED = {"images_per_second", "seconds", "out"}


@pytest.fixture(scope="session")
def few_digits() -> Split:
    """90 training and 40 test digits: three updates an epoch at batch 32, the last one smaller."""
    split = digits()
    train = ImageSet(split.train.images[:90], split.train.labels[:90], split.train.classes)
    test = ImageSet(split.test.images[:40], split.test.labels[:40], split.test.classes)
    return Split(train, test)


@pytest.fixture
def small_recipe(tmp_path: Path) -> Recipe:
    return Recipe(
        epochs=3, batch_size=32, crop_padding=1, flip=False, threads=1, device="cpu", out=str(tmp_path / "run")
    )


@pytest.fixture
def make_folder(tmp_path: Path) -> Callable[..., Path]:
    """Write a folder of class folders; the pixels of an image are a pure function of its path."""

    def make(
        parts: tuple[str, ...] = ("train", "test"),
        classes: tuple[str, ...] = ("ant", "bee"),
        count: int = 3,
        size: tuple[int, int] = (9, 8),
        mode: str = "RGB",
        root: Path = tmp_path / "images",
    ) -> Path:
        for part in parts:
            for name in classes:
                for number in range(count):
                    path = root / part / name / f"{number}.png"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    random_image(f"{part}/{name}/{number}", size, mode).save(path)
        return root

    return make


def random_image(key: str, size: tuple[int, int], mode: str) -> Image.Image:
    generator = np.random.default_rng(list(key.encode()))
    shape = (size[1], size[0], 3) if mode == "RGB" else (size[1], size[0])
    return Image.fromarray(generator.integers(0, 256, shape, dtype=np.uint8))


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for parent, folders, _ in os.walk(folder):
        for name in folders:
            Path(parent, name).chmod(0o755)
    shutil.rmtree(folder)


@contextlib.contextmanager
def ordinary_user() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def as_ordinary_user() -> Callable[[], AbstractContextManager[None]]:
    """A context in which permissions count: the superuser may read and write everywhere."""
    return ordinary_user


@pytest.fixture
def make_run(few_digits: Split) -> Iterator[Callable[[Recipe], TrainingRun]]:
    """A run that nobody has begun, to do single updates with."""
    with contextlib.ExitStack() as stack:

        def make(recipe: Recipe) -> TrainingRun:
            processes = Processes(recipe)
            stack.callback(processes.close)
            images = open_images(recipe, processes.device, processes.share(recipe.accumulation), few_digits)
            stack.callback(images.close)
            return TrainingRun(recipe, images, processes)

        yield make


@pytest.fixture
def make_bar() -> type[Bar]:
    return Bar


@pytest.fixture
def assert_same() -> Callable[[object, object], None]:
    return compare


def compare(one: object, other: object, where: str = "") -> None:
    """Compare nested states bit by bit."""
    assert type(one) is type(other), where
    if isinstance(one, torch.Tensor):
        assert torch.equal(one, other), where  # type: ignore[arg-type]
    elif isinstance(one, Mapping):
        assert set(one) == set(other), where  # type: ignore[call-overload]
        for key in set(one) - NOT_COMPARED:
            compare(one[key], other[key], f"{where}.{key}")  # type: ignore[index]
    elif isinstance(one, list):
        assert len(one) == len(other), where  # type: ignore[arg-type]
        for index, pair in enumerate(zip(one, other, strict=True)):  # type: ignore[call-overload]
            compare(*pair, f"{where}[{index}]")
    else:
        assert one == other, where


@pytest.fixture
def on_meta() -> Callable[..., nn.Module]:
    """Build a network that has shapes and no memory."""

    def make(name: str, in_channels: int = 3, classes: int = 10, norm: Norm = "batch") -> nn.Module:
        with torch.device("meta"):
            return build(name, in_channels, classes, norm=norm)

    return make


@pytest.fixture(autouse=True)
def keep_threads() -> Iterator[None]:
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)
