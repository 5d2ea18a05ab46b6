"""A lock on a file, which the system lets go of when the process that took it ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

from kdecay_sym.atomic import reporting
from kdecay_sym.errors import ArgumentError

try:
    import fcntl
except ImportError:  # on Windows
    fcntl = None  # type: ignore[assignment]

# How a file system says that it has no locks.
_UNKNOWN = {errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP}

_held: set[TextIOWrapper] = set()


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock of ``path``, which is made, while the context lasts.

    Where there are no locks, on Windows and on some network file systems, nothing is held; the latter is said.

    Raises:
        ArgumentError: another process holds it, or this one does.
        DataError: the file cannot be made, or the system refuses.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, held(Path(folder) / ".lock"):
        ...     pass
    """
    if fcntl is None:
        yield
        return
    with reporting("lock", path):
        file = path.open("a")
    with file:
        with reporting("lock", path):
            _take(file, path.parent)
        _held.add(file)
        try:
            yield
        finally:
            _held.discard(file)


def _take(file: TextIOWrapper, folder: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ArgumentError(f"run folder {folder} is in use: another process trains in it") from None
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise
        told = f"kdecay: {folder} is on a file system without locks ({error.strerror}): "
        print(told + "nothing keeps a second training out of it", file=sys.stderr)


def _leave_to_parent() -> None:
    """In a forked process, which would hold the lock on when its parent was killed, until it ends itself."""
    for file in _held:
        file.close()
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_parent)
