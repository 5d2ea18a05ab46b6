"""Checkpoints: files that are replaced atomically and know their own digest; the one before the last is kept.

A file is what `torch.save` writes, a zip archive; its SHA-256 digest is the archive's comment. So a torn or
altered file is detected, and ``torch.load(path, weights_only=True)`` alone still reads it.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import struct
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import torch

from kdecay_sym.atomic import reporting, write_atomically
from kdecay_sym.errors import DataError

LAST = "last.pt"
PREVIOUS = "previous.pt"
VERSION = 2
_DIGEST_LENGTH = 64
# The last field of a zip archive: the length of the comment that follows, little-endian.
_NO_COMMENT = struct.pack("<H", 0)
_COMMENT = struct.pack("<H", _DIGEST_LENGTH)


class DamagedError(DataError):
    """A checkpoint is not as it was saved."""


def save(path: Path, content: Mapping[str, Any]) -> None:
    """Write ``content`` to ``path``; an earlier checkpoint becomes `PREVIOUS` once the new one is on the disk.

    Args:
        path: the file.
        content: tensors, numbers, strings, and lists and dictionaries of them.

    Raises:
        DataError: the system refuses to write, say on a full disk; an earlier checkpoint stays.
    """
    buffer = io.BytesIO()
    torch.save({"version": VERSION, **content}, buffer)
    write_atomically(path, _seal(buffer.getvalue()), keep=path.with_name(PREVIOUS))


def load(path: Path, keys: Collection[str] = ()) -> dict[str, Any]:
    """Read the checkpoint ``path``; tensors come to the CPU, and no code of the file is run.

    Args:
        path: the file.
        keys: what the content must hold.

    Returns:
        What was given to `save`.

    Raises:
        DamagedError: the file is torn or altered.
        DataError: it is missing, unreadable, or of another version.
    """
    with reporting("read the checkpoint", path):
        stored = path.read_bytes()
    archive = stored[: -len(_COMMENT) - _DIGEST_LENGTH] + _NO_COMMENT
    if _seal(archive) != stored:
        raise DamagedError(f"{path} is torn or altered (SHA-256 digest): must be as it was saved")
    try:
        content: dict[str, Any] = torch.load(io.BytesIO(archive), map_location="cpu", weights_only=True)
        version = content.pop("version")
    except (RuntimeError, pickle.UnpicklingError, KeyError, AttributeError) as error:
        raise DataError(f"{path} is not a checkpoint of kdecay ({type(error).__name__})") from error
    if version != VERSION:
        raise DataError(f"{path} has version {version}: this release reads version {VERSION}")
    if missing := set(keys) - set(content):
        raise DataError(f"{path} lacks {', '.join(sorted(missing))}: must be a checkpoint of a training run")
    return content


def _seal(archive: bytes) -> bytes:
    """Return the zip ``archive`` with its digest as the comment that it did not have."""
    digest = hashlib.sha256(archive).hexdigest().encode()
    return archive.removesuffix(_NO_COMMENT) + _COMMENT + digest
