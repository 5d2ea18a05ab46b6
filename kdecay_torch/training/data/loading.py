"""Decoding ahead of the training, in processes of PyTorch's `DataLoader`."""

from __future__ import annotations

import atexit
import contextlib
import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from kdecay_sym.errors import DataError
from kdecay_torch.training.data.crops import centre, random_box, resized
from kdecay_torch.training.data.decoding import opened, to_pixels
from kdecay_torch.training.data.file_list import FileList

_LEFT_TO_MAIN = (signal.SIGINT, signal.SIGTERM)


class Request(NamedTuple):
    """The images of a batch.

    Args:
        images: their numbers in the list of files.
        position: the position in the epoch of the first of them; the others follow.
        key: of the epoch's crops, or None for the centres.
    """

    images: Sequence[int]
    position: int
    key: int | None


class Batches(Dataset[Tensor | str]):
    """What a decoding process does: a request in, a batch out.

    Args:
        files: the images.
        side: pixels a side of what is returned.
        rows: the number of images of every batch; a smaller request is filled up with black, so that what is compiled
            for the device is compiled once.
    """

    def __init__(self, files: FileList, side: int, rows: int) -> None:
        self._files, self._side, self._rows = files, side, rows

    def __getitem__(self, request: Request) -> Tensor | str:
        """Return uint8 (rows, side, side, 3), or what is wrong with an image.

        The error is returned, because `DataLoader` would raise it with a traceback in its message.
        """
        batch = torch.zeros(self._rows, self._side, self._side, 3, dtype=torch.uint8)
        try:
            for row, image in enumerate(request.images):
                pixels = self._cropped(self._files.path(image), request.position + row, request.key)
                batch[row] = pixels.permute(1, 2, 0)
        except DataError as error:
            return str(error)
        return batch

    def _cropped(self, path: Path, position: int, key: int | None) -> Tensor:
        side = self._side
        with opened(path) as image:
            if key is None:
                return centre(to_pixels(image), side)
            top, left, height, width = random_box(image.height, image.width, key, position)
            # Cut out before the conversion to RGB, which then has less to do.
            part = to_pixels(image.crop((left, top, left + width, top + height)))
        return resized(part, side, side)


class Loader:
    """Runs requests, in their order; its processes decode two batches each ahead.

    Args:
        batches: what a process does.
        workers: number of processes; 0 decodes in this one.
        kept: whether the processes live on until `close`, or each run has its own.
        pinned: whether the batches are wanted in memory from which a GPU can copy while the host goes on.
    """

    def __init__(self, batches: Batches, workers: int, kept: bool, pinned: bool) -> None:
        self._requests = _Requests()
        self._running: Iterator[Any] = iter(())
        self._loader: DataLoader[Any] = DataLoader(
            batches,
            batch_size=None,
            sampler=self._requests,
            num_workers=workers,
            persistent_workers=kept and workers > 0,
            pin_memory=pinned,
            collate_fn=_as_it_is,
            # Only a forked process is a child of this one; others have a server between them.
            worker_init_fn=partial(_begin, os.getpid() if multiprocessing.get_start_method() == "fork" else None),
            # Its own, because the loader would draw from the global one at each start.
            generator=torch.Generator(),
        )

    def run(self, requests: Iterable[Request]) -> Iterator[Tensor]:
        """Yield the batch of each request; a run that has not come to its end is given up when the next one starts.

        Raises:
            DataError: an image cannot be decoded, or a process ended.
        """
        self._requests.queue = requests
        try:
            with _signals_held():
                self._running = iter(self._loader)
            # At the end of a program that never closed it: processes that ignore SIGTERM would be waited for for ever.
            # Last in, first out, so it must come after what the iterator registers.
            atexit.unregister(self.close)
            atexit.register(self.close)
            for answer in self._running:
                if isinstance(answer, str):
                    raise DataError(answer)
                yield answer
        except RuntimeError as error:
            if "DataLoader worker" not in str(error):
                raise
            reason = " ".join(str(error).split())
            raise DataError(
                f"a process that decodes images has ended ({reason}): must have enough memory and /dev/shm, "
                "or fewer --workers"
            ) from error

    def close(self) -> None:
        """End the processes."""
        atexit.unregister(self.close)
        # They would end with the iterator, but whoever holds a traceback may keep that alive.
        if (shut_down := getattr(self._running, "_shutdown_workers", None)) is not None:
            shut_down()


class _Requests:
    """The sampler of the loader: whatever is to be run next."""

    def __init__(self) -> None:
        self.queue: Iterable[Request] = ()

    def __iter__(self) -> Iterator[Request]:
        return iter(self.queue)


def _as_it_is(batch: Any) -> Any:
    return batch


@contextlib.contextmanager
def _signals_held() -> Iterator[None]:
    """Hold signals back while processes start: those begin so, and would be ended by one before they can ignore it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows, where no signal reaches a group
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _LEFT_TO_MAIN)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(parent: int | None, _worker: int) -> None:
    """Leave Ctrl-C and SIGTERM, which reach the whole group of processes, to the main one.

    It writes a checkpoint and closes the loader. When it is killed, a worker notices within seconds that it is an
    orphan, and ends.
    """
    if parent is not None and os.getppid() != parent:
        # It was killed already; PyTorch, which asks from now on whether the parent changes, would never see that.
        raise SystemExit
    for number in _LEFT_TO_MAIN:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _LEFT_TO_MAIN)
