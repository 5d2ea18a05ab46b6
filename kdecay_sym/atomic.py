"""Files that are either written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from kdecay_sym.errors import DataError


@contextlib.contextmanager
def reporting(action: str, path: Path) -> Iterator[None]:
    """Turn an `OSError` of the block into a `DataError` that names ``action``, ``path`` and the cause."""
    try:
        yield
    except OSError as error:
        raise DataError(f"cannot {action} {path}: {error.strerror or error}") from error


def write_atomically(path: Path, content: bytes, keep: Path | None = None) -> None:
    """Write ``content`` to ``path`` so that a crash or a full disk leaves the earlier file as it was.

    Args:
        path: the file; its folder must exist.
        content: all of its bytes.
        keep: what the earlier file is called from then on, in the same folder; None to let it go.

    Raises:
        DataError: the system refuses; the temporary file is gone and an earlier ``path`` is untouched.

    Example:
        >>> import tempfile
        >>> folder = Path(tempfile.mkdtemp())
        >>> write_atomically(folder / "a", b"1")
        >>> [file.name for file in folder.iterdir()]
        ['a']
    """
    # In the same folder, because a rename is atomic within one file system only; always the same name,
    # so that what a killed process left is overwritten by the next attempt.
    temporary = path.with_name(f".{path.name}.partial")
    with reporting("write", path):
        try:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if keep and path.exists():
                path.replace(keep)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
