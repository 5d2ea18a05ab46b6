"""Which images of an epoch belong to which update, process and micro-batch.

With N images in the set and B an update, update u of an epoch has the positions [u B, min((u + 1) B, N)) of the epoch's
permutation. They are cut as evenly as possible into one piece for each micro-batch of each process. So what an update
consists of does not depend on the number of processes; only who computes which part of it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kdecay_sym.errors import bad_argument, whole_number


@dataclass(frozen=True)
class Share:
    """Which part of each update's images a process takes.

    Args:
        rank: the process, from 0 to ``processes`` - 1.
        processes: how many processes share each update, >= 1.
        accumulation: micro-batches of each of them an update, >= 1.

    Raises:
        ArgumentError: one of them is not such a number.

    Example:
        >>> Share(rank=2, processes=2)
        Traceback (most recent call last):
        kdecay_sym.errors.ArgumentError: rank=2: must be a whole number from 0 to 1
    """

    rank: int = 0
    processes: int = 1
    accumulation: int = 1

    def __post_init__(self) -> None:
        whole_number("processes", self.processes, minimum=1)
        whole_number("accumulation", self.accumulation, minimum=1)
        whole_number("rank", self.rank, minimum=0, maximum=self.processes - 1)


class Piece(NamedTuple):
    """The positions ``start`` to ``stop`` - 1 of an epoch, and the weight of each of their losses."""

    start: int
    stop: int
    weight: float


def cut(start: int, stop: int, pieces: int, number: int) -> tuple[int, int]:
    """Return piece ``number`` of the range [start, stop), cut as evenly as possible, the larger pieces first.

    Example:
        >>> [cut(10, 17, 3, number) for number in range(3)]
        [(10, 13), (13, 15), (15, 17)]

    Source:
        numpy.array_split.
    """
    least, larger = divmod(stop - start, pieces)
    first = start + number * least + min(number, larger)
    return first, first + least + (number < larger)


@dataclass(frozen=True)
class Order:
    """The updates of an epoch, and what one process does in each.

    Args:
        images: number of training images N.
        batch_size: images an update B, at most N.
        share: the process.

    Raises:
        ArgumentError: ``batch_size`` is below 1 or above ``images``.

    Example:
        >>> Order(images=7, batch_size=4, share=Share(rank=1, processes=2)).pieces(1)
        (Piece(start=6, stop=7, weight=0.3333333333333333),)
    """

    images: int
    batch_size: int
    share: Share

    def __post_init__(self) -> None:
        whole_number("batch_size", self.batch_size, minimum=1)
        if self.batch_size > self.images:
            raise bad_argument("batch_size", self.batch_size, f"must be at most the {self.images} training images")

    @property
    def updates(self) -> int:
        """The number of updates an epoch, ceil(N / B)."""
        return -(-self.images // self.batch_size)

    @property
    def largest(self) -> int:
        """The number of images of the largest piece that there can be."""
        return -(-self.batch_size // (self.share.processes * self.share.accumulation))

    def pieces(self, update: int) -> tuple[Piece, ...]:
        """Return this process's pieces of ``update``, one a micro-batch.

        Micro-batch m of process r is piece m * processes + r. One that would be empty is a stand-in: the update's first
        image with weight 0, because all processes must run forward and backward together.
        """
        start = update * self.batch_size
        stop = min(start + self.batch_size, self.images)
        total = self.share.processes * self.share.accumulation
        found = []
        for number in range(self.share.rank, total, self.share.processes):
            first, last = cut(start, stop, total, number)
            weight = 1 / (stop - start)
            found.append(Piece(first, last, weight) if last > first else Piece(start, start + 1, 0.0))
        return tuple(found)

    def test_pieces(self, images: int) -> list[Piece]:
        """Return this process's share of ``images`` test images, in pieces of at most `largest`; it may have none."""
        start, stop = cut(0, images, self.share.processes, self.share.rank)
        size = self.largest
        return [Piece(first, min(first + size, stop), 1 / images) for first in range(start, stop, size)]
