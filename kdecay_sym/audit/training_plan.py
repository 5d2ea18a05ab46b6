"""How many optimizer updates a training makes, and how often its scheduler is stepped."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.errors import bad_argument, one_of, whole_number

STEPPED = ("update", "batch", "epoch")


@dataclass(frozen=True)
class TrainingPlan:
    """A training loop, as far as its schedule is concerned.

    With L batches an epoch, E epochs and an update every A batches there are E ceil(L / A) updates: what is left at the
    end of an epoch is an update of its own, as in Accelerate and Lightning.

    Args:
        loader_length: L, the number of batches in an epoch, of one process: ``len(loader)``.
        epochs: E.
        accumulation: A, the number of batches whose gradients make one update.
        world_size: the number of processes. Each has a loader of its own, and all make their updates together.
        stepped: how often ``scheduler.step()`` is called: each ``"update"``, each ``"batch"`` or each ``"epoch"``.
        prepared: whether the scheduler went through Accelerate's ``prepare``, which calls its ``step()`` once for each
            process at every update, and not at all for the batches between two updates.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> TrainingPlan(loader_length=391, epochs=90, accumulation=4).updates
        8820
    """

    loader_length: int
    epochs: int
    accumulation: int = 1
    world_size: int = 1
    stepped: str = "update"
    prepared: bool = False

    def __post_init__(self) -> None:
        for name in ("loader_length", "epochs", "accumulation", "world_size"):
            object.__setattr__(self, name, whole_number(name, getattr(self, name), minimum=1))
        one_of("stepped", self.stepped, STEPPED)
        if not isinstance(self.prepared, bool):
            raise bad_argument("prepared", self.prepared, "must be True or False")
        whole_number(
            "epochs * loader_length * world_size", self.epochs * self.loader_length * self.world_size, minimum=1
        )

    @property
    def updates_per_epoch(self) -> int:
        """The number of optimizer updates in an epoch."""
        return -(-self.loader_length // self.accumulation)

    @property
    def updates(self) -> int:
        """The number of optimizer updates of the whole training: what ``total_steps`` has to be."""
        return self.epochs * self.updates_per_epoch

    @property
    def scheduler_steps(self) -> int:
        """How often the scheduler goes one step on."""
        if self.stepped == "epoch":
            calls = self.epochs
        elif self.stepped == "batch" and not self.prepared:
            calls = self.epochs * self.loader_length
        else:
            calls = self.updates
        return calls * self.world_size if self.prepared else calls

    def scheduler_step_of(self, updates: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many steps the scheduler has made when each of these updates is made."""
        epoch, update = np.divmod(updates, self.updates_per_epoch)
        if self.stepped == "epoch":
            made = epoch
        elif self.stepped == "batch" and not self.prepared:
            made = epoch * self.loader_length + np.minimum((update + 1) * self.accumulation, self.loader_length) - 1
        else:
            made = updates
        return made * self.world_size if self.prepared else made

    def updates_before(self, step: int) -> int:
        """How many updates are made before the scheduler has made so many steps.

        Example:
            >>> TrainingPlan(loader_length=10, epochs=3, world_size=4, stepped="epoch", prepared=True).updates_before(5)
            20
        """
        return bisect_left(range(self.updates), step, key=lambda n: int(self.scheduler_step_of(np.array([n]))[0]))

    def why(self, total_steps: int) -> str:
        """What a wrong ``total_steps`` seems to count, in words; empty if that cannot be told."""
        batches = self.epochs * self.loader_length
        left = "no update for the batches that are left at the end of an epoch"
        counts = [
            (batches, f"batches, not updates of {self.accumulation} batches"),
            (self.updates * self.world_size, "the updates of all processes together, which they make at the same time"),
            (batches * self.world_size, "the batches of all processes together"),
            (self.epochs * (self.loader_length // self.accumulation), left),
            (batches // self.accumulation, left),
            (self.epochs, "epochs"),
            (self.updates_per_epoch, "the updates of one epoch"),
        ]
        return next((what for count, what in counts if count == total_steps != self.updates), "")
