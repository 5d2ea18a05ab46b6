"""Losses that stay on the device until they are read, so that no update waits for the one before it."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from kdecay_sym.errors import KdecayError
from kdecay_torch.training.engine.processes import Processes


class NotFiniteError(KdecayError):
    """A loss or a weight is not finite: the training cannot go on."""


class Losses:
    """The losses of the updates since the last reading.

    Each update writes its own into a place on the device. A reading is the only thing that waits, and the one that
    finds the first loss that is not finite.

    Args:
        capacity: the largest number of updates between two readings.
        processes: who trains; each has a part of every loss.
    """

    def __init__(self, capacity: int, processes: Processes) -> None:
        self._processes = processes
        self._values = torch.zeros(capacity, dtype=torch.float32, device=processes.device)
        self._count = 0

    def add(self, loss: Tensor) -> None:
        """Keep the loss of the next update, a scalar on the device."""
        self._values[self._count].copy_(loss)
        self._count += 1

    def read(self, step: int) -> list[float]:
        """Return the losses since the last reading, summed over the processes, and forget them.

        Args:
            step: the number of updates done.

        Raises:
            NotFiniteError: one of them is not finite; the message names the first such update.
        """
        read = self._processes.sum(self._values[: self._count].clone()) if self._count else []
        first, self._count = step - self._count, 0
        for offset, loss in enumerate(read):
            if not math.isfinite(loss):
                raise NotFiniteError(f"the loss of update {first + offset} is {loss}")
        return read
