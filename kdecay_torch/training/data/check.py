"""Looking for images that cannot be decoded, before a training that would end at the first of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from kdecay_sym.errors import DataError
from kdecay_torch.training.data.class_folders import IMAGES_A_TASK, find_parts, list_class_folders
from kdecay_torch.training.data.decoding import opened, to_pixels
from kdecay_torch.training.progress import progress


class Unreadable(NamedTuple):
    """An image that cannot be decoded; ``reason`` is one line that names it."""

    path: Path
    reason: str


def check_folder(root: Path) -> list[Unreadable]:
    """Decode every image of the training and the test folder of ``root``, and return those that cannot be decoded.

    The images are those that a training would see, by the rules of `kdecay_torch.training.data.class_folders`, and they
    are decoded as it would decode them. The decoders let go of the interpreter's lock, so threads are enough to use all
    processors.

    Args:
        root: the folder.

    Returns:
        The unreadable images, training before test, by class and name.

    Raises:
        DataError: ``root`` is missing, not laid out as it must be, or one of its folders cannot be read.

    Example:
        >>> import tempfile
        >>> from PIL import Image
        >>> root = Path(tempfile.mkdtemp())
        >>> for name in ("train/ant", "train/bee", "val/ant", "val/bee"):
        ...     (root / name).mkdir(parents=True)
        ...     Image.new("RGB", (8, 8)).save(root / name / "0.jpg")
        >>> (root / "val/bee/0.jpg").write_text("no image")
        8
        >>> [bad.path.relative_to(root).as_posix() for bad in check_folder(root)]
        ['val/bee/0.jpg']
    """
    paths = [path for part in find_parts(root) for images in list_class_folders(part).values() for path in images]
    tasks = [paths[start : start + IMAGES_A_TASK] for start in range(0, len(paths), IMAGES_A_TASK)]
    found: list[Unreadable] = []
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        with progress(len(paths), f"checking {root}") as advance:
            for task, unreadable in zip(tasks, pool.map(_unreadable, tasks), strict=True):
                found += unreadable
                advance(len(task), f"{len(found)} unreadable")
    finally:
        # After Ctrl-C the rest of a large folder must not be waited for.
        pool.shutdown(cancel_futures=True)
    return found


def _unreadable(paths: Sequence[Path]) -> list[Unreadable]:
    found = []
    for path in paths:
        try:
            with opened(path) as image:
                to_pixels(image)
        except DataError as error:
            found.append(Unreadable(path, str(error)))
    return found
