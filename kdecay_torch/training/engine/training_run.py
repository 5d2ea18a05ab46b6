"""The state of a training between two updates, and what moves it: an update, a test."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import sys
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils import get_total_norm

from kdecay_sym.errors import DataError
from kdecay_torch.training.data.augment import generator_for
from kdecay_torch.training.data.source import Batch, Images
from kdecay_torch.training.engine.average import WeightAverage
from kdecay_torch.training.engine.losses import Losses, NotFiniteError
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.engine.run_folder import EpochMetrics
from kdecay_torch.training.networks import build
from kdecay_torch.training.recipes.learning_rates import make_scheduler
from kdecay_torch.training.recipes.optimizers import make_optimizer
from kdecay_torch.training.recipes.recipe import Recipe, to_dict


class TrainingRun:
    """A network, its optimizer and its schedule, with the metrics so far.

    Args:
        recipe: the run, validated.
        images: its images.
        processes: who trains it.
    """

    def __init__(self, recipe: Recipe, images: Images, processes: Processes) -> None:
        self.recipe, self.images, self.processes = recipe, images, processes
        self.updates_per_epoch = math.ceil(images.train_size / recipe.batch_size)
        self.total_steps = recipe.epochs * self.updates_per_epoch
        self.model = _make_network(recipe, images).to(processes.device)
        if recipe.channels_last:
            self.model.to(memory_format=torch.channels_last)
        self.average = WeightAverage(self.model, recipe.ema) if recipe.ema else None
        self.optimizer = make_optimizer(recipe, self.model.parameters())
        # Never through Accelerate's `prepare`, which would step it once for each process: it counts updates.
        self.scheduler = make_scheduler(recipe, self.optimizer, self.total_steps)
        if recipe.compile:
            # For each size of batch: else the kernels would depend on which size this process meets first, and those of
            # a resumed run would be others.
            self.model.compile(dynamic=False)
        self._trained = processes.prepare(self.model)
        self._scaler: torch.amp.GradScaler | None = processes.accelerator.scaler
        self.losses = Losses(min(recipe.log_every, self.updates_per_epoch), processes)
        self.history: list[EpochMetrics] = []
        self.learning_rates: list[float] = []
        self.loss_sum = 0.0
        self.seconds = 0.0  # of the present epoch's updates

    @property
    def step(self) -> int:
        """The number of updates done."""
        return len(self.learning_rates)

    @property
    def epoch(self) -> int:
        """The number of epochs done, each with its test."""
        return len(self.history)

    @property
    def update_in_epoch(self) -> int:
        """The number of updates done of the present epoch."""
        return self.step - self.epoch * self.updates_per_epoch

    def update(self, batches: tuple[Batch, ...]) -> None:
        """Do one update from this process's micro-batches. Nothing in it waits for the device."""
        if not self.model.training:  # after a test; to set it anew walks through all modules
            self._trained.train()
        loss = torch.zeros((), device=self.processes.device)
        for number, batch in enumerate(batches, start=1):
            together = number == len(batches)
            with contextlib.nullcontext() if together else self.processes.accelerator.no_sync(self._trained):
                loss += self._backward(batch)
        self.losses.add(loss)
        # What the optimizer is about to use, not what a formula says that it should.
        self.learning_rates.append(float(self.optimizer.param_groups[0]["lr"]))
        if self._scaler is None:
            self.optimizer.step()
        else:
            self._scaler.step(self.optimizer)
            self._scaler.update()
        self.optimizer.zero_grad()
        self.scheduler.step()
        if self.average:
            self.average.update()

    def _backward(self, batch: Batch) -> Tensor:
        """Add the gradient of a micro-batch and return its part of the update's loss."""
        logits = self._trained(batch.pixels).float()
        loss = functional.cross_entropy(logits, batch.labels, reduction="sum") * batch.weight
        # The gradients of the processes are averaged: their sum is what is meant. Accelerate's `backward` would divide
        # by what a variable of the environment says.
        meant = loss * self.processes.count
        (self._scaler.scale(meant) if self._scaler else meant).backward()  # type: ignore[no-untyped-call]
        return loss.detach()

    def read_losses(self) -> float:
        """Read the losses of the updates since the last reading, and return their mean.

        Raises:
            NotFiniteError: one of them is not finite.
        """
        read = self.losses.read(self.step)
        size, left = self.recipe.batch_size, self.images.train_size % self.recipe.batch_size
        for offset, loss in enumerate(read):
            # The mean over the images: the last update of an epoch may have fewer of them.
            last = left and (self.step - len(read) + offset + 1) % self.updates_per_epoch == 0
            self.loss_sum += loss * (left if last else size)
        return sum(read) / max(1, len(read))

    @torch.no_grad()
    def test(self) -> tuple[float, float]:
        """Return the mean loss and the accuracy over the test images, of the averaged weights if there are any."""
        self.share_statistics()
        model = self.average.model if self.average else self.model
        model.eval()
        sums = torch.zeros(2, dtype=torch.float64, device=self.processes.device)
        for batch in self.images.test():
            with self.processes.accelerator.autocast():
                logits = model(batch.pixels)
            sums[0] += functional.cross_entropy(logits.float(), batch.labels, reduction="sum")
            sums[1] += (logits.argmax(1) == batch.labels).sum()
        loss, right = self.processes.sum(sums)
        return loss / self.images.test_size, right / self.images.test_size

    def share_statistics(self) -> None:
        """Give all processes the mean of their running statistics, which each has taken from its own images."""
        networks = [self.model, *([self.average.model] if self.average else [])]
        self.processes.average_([each for net in networks for each in net.buffers() if each.is_floating_point()])

    def check_weights(self) -> None:
        """Refuse weights that are not finite in a process: the loss shows it only after the next update.

        Raises:
            NotFiniteError: one of them is not.
        """
        tensors = [tensor for tensor in self.model.state_dict().values() if tensor.is_floating_point()]
        finite = math.isfinite(float(get_total_norm(tensors, norm_type=math.inf)))
        if self.processes.largest(int(not finite)):
            raise NotFiniteError(f"the weights after update {self.step - 1} are not finite")

    def state(self) -> dict[str, Any]:
        """Return everything that a later process needs to go on from here."""
        self.share_statistics()
        return {
            "recipe": to_dict(self.recipe),
            "data": self.images.digest,
            "threads": torch.get_num_threads(),
            "processes": self.processes.count,
            "model": self.model.state_dict(),
            "average": self.average.state_dict() if self.average else None,
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "scaler": self._scaler.state_dict() if self._scaler else None,
            "history": [dataclasses.asdict(metrics) for metrics in self.history],
            "learning_rates": torch.tensor(self.learning_rates, dtype=torch.float64),
            "loss_sum": self.loss_sum,
            "seconds": self.seconds,
        }

    def load_state(self, state: dict[str, Any]) -> None:
        """Take over what `state` returned.

        Raises:
            DataError: the images are not the same.
        """
        if state["data"] != self.images.digest:
            raise DataError(f"the images are not those that {self.recipe.out} was started with: must be the same")
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scheduler.load_state_dict(state["scheduler"])
        if self.average:
            self.average.load_state_dict(state["average"])
        if self._scaler:
            self._scaler.load_state_dict(state["scaler"])
        self.history = [EpochMetrics(**metrics) for metrics in state["history"]]
        self.learning_rates = state["learning_rates"].tolist()
        self.loss_sum, self.seconds = state["loss_sum"], state["seconds"]
        threads = torch.get_num_threads()
        if state["threads"] != threads and self.processes.is_main:
            # Sums are then split otherwise, and floating-point addition is not associative.
            print(
                f"kdecay: the run had {state['threads']} threads and now has {threads}: "
                "it goes on, but will differ in the last bits from a run that was never stopped",
                file=sys.stderr,
            )


def _make_network(recipe: Recipe, images: Images) -> nn.Module:
    weights = generator_for("weights", recipe.seed)
    return build(recipe.network, images.channels, len(images.classes), weights, recipe.norm)
