"""The state of a training run between two updates, and what moves it: updates, epochs, tests."""

from __future__ import annotations

import dataclasses
import math
import sys
import time
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from kdecay_sym.errors import DataError, KdecayError
from kdecay_torch.training.data.augment import Normalisation, crop_and_flip, generator_for, plan_epoch
from kdecay_torch.training.data.image_sets import ImageSet, Split
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunLog
from kdecay_torch.training.networks.residual import resnet20
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.learning_rates import make_scheduler
from kdecay_torch.training.recipes.optimizers import make_optimizer
from kdecay_torch.training.recipes.recipe import Recipe, to_dict

NETWORKS = {"resnet20": resnet20}


class TrainingRun:
    """A network, its optimizer and its schedule, with the metrics so far.

    Args:
        recipe: the run, validated.
        split: its images.
    """

    def __init__(self, recipe: Recipe, split: Split) -> None:
        self.recipe, self.split = recipe, split
        self.total_steps = recipe.epochs * math.ceil(len(split.train) / recipe.batch_size)
        self.normalise = Normalisation.of(split.train.images)
        network = NETWORKS[recipe.network](
            split.train.images.shape[1], len(split.train.classes), generator_for("weights", recipe.seed)
        )
        self.model: nn.Module = network.to(memory_format=torch.channels_last)
        self.optimizer = make_optimizer(recipe, self.model.parameters())
        self.scheduler = make_scheduler(recipe, self.optimizer, self.total_steps)
        self.history: list[EpochMetrics] = []
        self.learning_rates: list[float] = []

    @property
    def step(self) -> int:
        """The number of updates done."""
        return len(self.learning_rates)

    def state(self) -> dict[str, Any]:
        """Return everything that a later process needs to go on from here."""
        return {
            "recipe": to_dict(self.recipe),
            "data": self.split.digest,
            "threads": torch.get_num_threads(),
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "history": [dataclasses.asdict(metrics) for metrics in self.history],
            "learning_rates": torch.tensor(self.learning_rates, dtype=torch.float64),
        }

    def load_state(self, state: dict[str, Any]) -> None:
        """Take over what `state` returned.

        Raises:
            DataError: the images are not the same.
        """
        if state["data"] != self.split.digest:
            raise DataError(f"the images are not those that {self.recipe.out} was started with: must be the same")
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scheduler.load_state_dict(state["scheduler"])
        self.history = [EpochMetrics(**metrics) for metrics in state["history"]]
        self.learning_rates = state["learning_rates"].tolist()
        threads = torch.get_num_threads()
        if state["threads"] != threads:
            # Sums are then split otherwise, and floating-point addition is not associative.
            print(
                f"kdecay: the run had {state['threads']} threads and now has {threads}: "
                "it goes on, but will differ in the last bits from a run that was never stopped",
                file=sys.stderr,
            )

    def train_epoch(self, bar: Advance, log: RunLog | None) -> EpochMetrics:
        """Do the next epoch with its test, and append its metrics to the history.

        Raises:
            KdecayError: the loss is not finite.
        """
        started = time.perf_counter()
        train_loss = self._train_on(self.split.train, bar, log)
        train_seconds = time.perf_counter() - started
        test_loss, test_accuracy = self._test_on(self.split.test)
        metrics = EpochMetrics(
            epoch=len(self.history) + 1,
            step=self.step,
            train_loss=train_loss,
            test_loss=test_loss,
            test_accuracy=test_accuracy,
            lr=self.learning_rates[-1],
            images_per_second=len(self.split.train) / train_seconds,
            seconds=time.perf_counter() - started,
        )
        self._refuse_divergence(metrics)
        self.history.append(metrics)
        return metrics

    def _train_on(self, images: ImageSet, bar: Advance, log: RunLog | None) -> float:
        """Do the updates of the next epoch and return the mean loss."""
        epoch, padding, size = len(self.history), self.recipe.crop_padding, self.recipe.batch_size
        plan = plan_epoch(len(images), self.recipe.seed, epoch, padding, self.recipe.flip)
        self.model.train()
        # Summed as a tensor: to read a number at every update would make the processor wait for it.
        loss_sum = torch.zeros((), dtype=torch.float64)
        for start in range(0, len(images), size):
            batch = plan.batch(start, start + size)
            pixels = crop_and_flip(self.normalise(images.images[batch.order]), batch, padding)
            loss_sum += self._update(pixels, images.labels[batch.order]) * len(pixels)
            if log:
                log.update(self.step - 1, self.learning_rates[-1])
            bar(1, f"epoch {epoch + 1}/{self.recipe.epochs}")
        return float(loss_sum) / len(images)

    def _update(self, pixels: Tensor, labels: Tensor) -> Tensor:
        """Do one update and return its loss."""
        loss = functional.cross_entropy(self._logits(pixels), labels)
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        # What the optimizer is about to use, not what a formula says that it should.
        self.learning_rates.append(float(self.optimizer.param_groups[0]["lr"]))
        self.optimizer.step()
        self.scheduler.step()
        return loss.detach()

    def _logits(self, pixels: Tensor) -> Tensor:
        bf16 = self.recipe.precision == "bf16"
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
            logits: Tensor = self.model(pixels.contiguous(memory_format=torch.channels_last))
        return logits.float()

    @torch.no_grad()
    def _test_on(self, images: ImageSet) -> tuple[float, float]:
        """Return the mean loss and the accuracy."""
        self.model.eval()
        loss_sum, right = torch.zeros((), dtype=torch.float64), torch.zeros((), dtype=torch.int64)
        for start in range(0, len(images), self.recipe.batch_size):
            batch = slice(start, start + self.recipe.batch_size)
            labels = images.labels[batch]
            logits = self._logits(self.normalise(images.images[batch]))
            loss_sum += functional.cross_entropy(logits, labels, reduction="sum")
            right += (logits.argmax(1) == labels).sum()
        return float(loss_sum) / len(images), float(right) / len(images)

    def _refuse_divergence(self, metrics: EpochMetrics) -> None:
        if math.isfinite(metrics.train_loss) and math.isfinite(metrics.test_loss):
            return
        kept = f"the checkpoint of epoch {metrics.epoch - 1} is kept" if self.recipe.out else "nothing is saved"
        raise KdecayError(
            f"the loss is not finite after epoch {metrics.epoch} (training {metrics.train_loss}, "
            f"test {metrics.test_loss}) with lr={self.recipe.lr!r}: the run stops, {kept}; try a smaller --lr"
        )
