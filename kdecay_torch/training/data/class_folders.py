"""Reading folders of class folders: train/CLASS/*, and val/CLASS/* or test/CLASS/*.

The rules:

- With both ``val`` and ``test``, ``val`` is used: a test set is not to be looked at after each epoch.
- Class folders and images are taken in the order of their names; names that start with a dot are skipped.
- Images lie in the class folder or in folders below it; files with other endings than an image's are skipped.
- 8-bit images of any colour mode become RGB, transparency is dropped; if all of them are grey, one channel.
- The pixels must fit into `MAX_BYTES` of memory; this is checked before they are read.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from kdecay_sym.atomic import reporting
from kdecay_sym.errors import DataError
from kdecay_torch.training.data.decoding import DECODING_ERRORS, GREY_MODES, corrupt, opened, to_rgb
from kdecay_torch.training.progress import progress

MAX_BYTES = 8 * 2**30
IMAGE_ENDINGS = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp"})
# Large enough that handing out work costs nothing, small enough for a smooth progress bar.
IMAGES_A_TASK = 64
# Pillow decodes without the interpreter's lock, but below this size the threads spend more time on handing
# the lock over than they win: two threads took 1.7 times as long as one for 32x32, and half as long for 256x256.
PIXELS_WORTH_A_THREAD = 128 * 128


@dataclass(frozen=True)
class Part:
    """The images of ``train``, ``test`` or ``val``: uint8 (N, C, H, W) and int64 (N,)."""

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]


def read_class_folders(root: Path, image_size: int) -> tuple[tuple[str, ...], list[Part]]:
    """Read ``root``; see `kdecay_torch.training.data.class_folders`.

    Returns:
        The names of the classes, and the training and the test images.
    """
    classes, listed = list_parts(root)
    paths = [[path for name in classes for path in images[name]] for images in listed]
    size = (image_size, image_size) if image_size else _size_of(paths[0][0])
    _check_memory(root, sum(map(len, paths)), size)
    decoded = [_decode_all(part, size, bool(image_size)) for part in paths]
    # Only now is it known whether one of them has colour; the three channels of a grey image are equal.
    channels = 1 if all(grey for _, grey in decoded) else 3
    counts = [[len(images[name]) for name in classes] for images in listed]
    parts = [
        Part(np.ascontiguousarray(pixels[:, :channels]), np.repeat(np.arange(len(classes)), count))
        for (pixels, _), count in zip(decoded, counts, strict=True)
    ]
    return classes, parts


def list_parts(root: Path) -> tuple[tuple[str, ...], list[dict[str, list[Path]]]]:
    """Return the names of the classes of ``root``, and of training and test the paths of each class's images.

    Raises:
        DataError: ``root`` is not laid out as it must be, or the classes of the two differ.
    """
    listed = [list_class_folders(folder) for folder in find_parts(root)]
    classes = tuple(listed[0])
    if set(listed[1]) != set(classes):
        odd = ", ".join(sorted(set(classes) ^ set(listed[1]))[:5])
        raise DataError(f"{root}: classes that only training or only test has: {odd}; must be the same")
    return classes, listed


def find_parts(root: Path) -> tuple[Path, Path]:
    """Return the training and the test folder of ``root``.

    Raises:
        DataError: ``root`` is not a readable folder, or one of the two is missing.
    """
    with reporting("read the folder", root):
        if not root.exists():
            raise DataError(f"{root} is missing: must be a folder with train/ and test/ or val/")
        if not root.is_dir():
            raise DataError(f"{root} is a file: must be a folder with train/ and test/ or val/")
        train = root / "train"
        tests = [root / name for name in ("val", "test") if (root / name).is_dir()]
        if not train.is_dir():
            raise DataError(f"{root} has no folder train/: must have train/ and test/ or val/")
        if not tests:
            raise DataError(f"{root} has neither test/ nor val/: must have train/ and test/ or val/")
    return train, tests[0]


def list_class_folders(folder: Path) -> dict[str, list[Path]]:
    """Return the paths of the images of each class of ``folder``, classes and paths sorted by name.

    Raises:
        DataError: there are fewer than two classes, one has no image, or a folder cannot be read.
    """
    with reporting("read the folder", folder):
        names = sorted(entry.name for entry in os.scandir(folder) if entry.is_dir() and entry.name[0] != ".")
    if len(names) < 2:
        raise DataError(f"{folder} has {len(names)} class folder(s): must have at least 2")
    classes = {name: _list_images(folder / name) for name in names}
    for name, images in classes.items():
        if not images:
            endings = " ".join(sorted(IMAGE_ENDINGS))
            raise DataError(f"{folder / name} has no images: must have at least one file ending in {endings}")
    return classes


def _list_images(folder: Path) -> list[Path]:
    def refuse(error: OSError) -> None:
        raise error  # os.walk would skip what it cannot read

    images = []
    with reporting("read the folder", folder):
        for parent, folders, files in os.walk(folder, onerror=refuse):
            folders[:] = [name for name in folders if name[0] != "."]  # where os.walk goes on
            images += [
                Path(parent, name) for name in files if name[0] != "." and Path(name).suffix.lower() in IMAGE_ENDINGS
            ]
    return sorted(images)


def _check_memory(root: Path, images: int, size: tuple[int, int]) -> None:
    needed = images * 3 * size[0] * size[1]
    if needed > MAX_BYTES:
        raise DataError(
            f"{root}: {images} images of {size[1]}x{size[0]} pixels take {needed / 2**30:.1f} GiB of memory: "
            f"must be at most {MAX_BYTES / 2**30:g} GiB (a smaller --image-size, fewer images, or --dataset imagenet)"
        )


def _size_of(path: Path) -> tuple[int, int]:
    """Return (height, width) of an image, read from its header alone."""
    try:
        with Image.open(path) as image:
            return image.height, image.width
    except DECODING_ERRORS as error:
        raise corrupt(path, error) from error


def _decode_all(paths: Sequence[Path], size: tuple[int, int], resize: bool) -> tuple[NDArray[np.uint8], bool]:
    """Decode images into uint8 (N, 3, H, W), and tell whether all are grey."""
    pixels = np.empty((len(paths), 3, *size), dtype=np.uint8)

    def decode_task(start: int) -> tuple[int, bool]:
        task = range(start, min(start + IMAGES_A_TASK, len(paths)))
        # A list, because `all` over a generator would stop decoding at the first image with colour.
        grey = [_decode(paths[index], pixels[index], resize) for index in task]
        return len(task), all(grey)

    all_grey = True
    height, width = _size_of(paths[0])
    pool = ThreadPoolExecutor(os.cpu_count() if height * width >= PIXELS_WORTH_A_THREAD else 1)
    try:
        with progress(len(paths), f"reading {paths[0].parent.parent}") as advance:
            for done, grey in pool.map(decode_task, range(0, len(paths), IMAGES_A_TASK)):
                all_grey = all_grey and grey
                advance(done)
    finally:
        # After an error or Ctrl-C the rest of a large folder must not be waited for.
        pool.shutdown(cancel_futures=True)
    return pixels, all_grey


def _decode(path: Path, pixels: NDArray[np.uint8], resize: bool) -> bool:
    """Decode an image into ``pixels``, uint8 (3, H, W), and tell whether it is grey."""
    height, width = pixels.shape[1:]
    with opened(path) as image:
        if not resize and image.size != (width, height):
            raise DataError(
                f"{path} has {image.width}x{image.height} pixels, others have {width}x{height}: "
                "must all have one size, or pass --image-size SIDE to resize them"
            )
        grey = image.mode in GREY_MODES
        colours = to_rgb(image)
    if resize:
        # The largest centred square, resized: the same as resizing the shorter side and cropping the centre.
        colours = ImageOps.fit(colours, (width, height), Image.Resampling.BILINEAR)
    pixels[:] = np.asarray(colours).transpose(2, 0, 1)
    return grey
