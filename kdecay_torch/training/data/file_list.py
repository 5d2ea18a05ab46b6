"""The images of a folder of class folders that are decoded while training: names, labels and a digest, no pixels."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.atomic import reporting
from kdecay_torch.training.data.class_folders import list_parts
from kdecay_torch.training.progress import progress

# Seldom enough to cost nothing, often enough for a smooth progress bar.
FILES_A_STEP = 1000


@dataclass(frozen=True)
class FileList:
    """The images of one part, class by class.

    Args:
        root: the folder that the names begin at.
        names: relative paths as the system encodes them, bytes (n,). One array, because decoding processes share its
            memory; of a list each would soon have a copy, made by the counting of references.
        labels: int64 (n,).
    """

    root: Path
    names: NDArray[np.bytes_]
    labels: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.names)

    def path(self, index: int) -> Path:
        """Return the path of image number ``index``."""
        return self.root / os.fsdecode(bytes(self.names[index]))


def list_files(root: Path) -> tuple[tuple[str, ...], tuple[FileList, FileList], str]:
    """List the images of ``root``; the rules are those of `kdecay_torch.training.data.class_folders`.

    Returns:
        The names of the classes, the training and the test images, and a SHA-256 digest of the classes and of the name
        and the size of each file. What is in the files is not read: a million of them would take hours.

    Raises:
        DataError: ``root`` is missing, unreadable or not laid out as it must be.
    """
    classes, parts = list_parts(root)
    digest = hashlib.sha256(repr(classes).encode())
    lists = []
    for images in parts:
        paths = [path for name in classes for path in images[name]]
        names = [os.fsencode(path.relative_to(root)) for path in paths]
        for name, size in zip(names, _sizes(paths), strict=True):
            digest.update(b"%d %d " % (len(name), size) + name)
        counts = [len(images[name]) for name in classes]
        lists.append(FileList(root, np.array(names), np.repeat(np.arange(len(classes)), counts)))
    return classes, (lists[0], lists[1]), digest.hexdigest()


def _sizes(paths: list[Path]) -> list[int]:
    sizes = []
    with progress(len(paths), f"listing {paths[0].parent.parent}") as advance:
        for number, path in enumerate(paths, 1):
            with reporting("read", path):
                sizes.append(path.stat().st_size)
            if number % FILES_A_STEP == 0:
                advance(FILES_A_STEP)
    return sizes
