"""The loop over updates and epochs: when to read the loss, to test, to save, to stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from kdecay_sym.errors import KdecayError
from kdecay_torch.training.engine.losses import NotFiniteError
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunFolder, RunLog
from kdecay_torch.training.engine.stopping import Stopped, StopSignals
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.progress import Advance


class Loop:
    """Brings a run to its end.

    Args:
        run: the run, anew or as an earlier one left it.
        folder: where its checkpoints go; None for nowhere.
        log: its logs; None for none, as in all processes but the main one.
        bar: told of each update.
        say: told of each epoch, in a sentence.
        signals: asked after each update whether to stop.
    """

    def __init__(
        self,
        run: TrainingRun,
        folder: RunFolder | None,
        log: RunLog | None,
        bar: Advance,
        say: Callable[[str], None],
        signals: StopSignals,
    ) -> None:
        self._run, self._folder, self._log = run, folder, log
        self._bar, self._say, self._signals = bar, say, signals
        self._saved = run.step

    def finish(self) -> None:
        """Do the epochs that are left.

        Raises:
            Stopped: a signal asked for it; what was done is saved.
            NotFiniteError: a loss or the weights are not finite; the last good checkpoint is kept.
        """
        run = self._run
        try:
            while run.epoch < run.recipe.epochs:
                self._epoch()
        except NotFiniteError as error:
            raise self._explained(error) from error

    def _epoch(self) -> None:
        run = self._run
        self._read_at, self._read_time = run.step, time.perf_counter()
        for batches in run.images.updates(run.epoch, run.update_in_epoch):
            run.update(batches)
            if self._log:
                self._log.update(run.step - 1, run.learning_rates[-1])
            self._bar(1, f"epoch {run.epoch + 1}/{run.recipe.epochs}")
            self._after_update()
        self._end_epoch()

    def _after_update(self) -> None:
        """Read the losses, save, stop: each where it is due. A test may be long: what it tests is saved before it."""
        run, every = self._run, self._run.recipe.checkpoint_every
        stop = run.processes.vote(self._signals.requested)
        last = run.update_in_epoch == run.updates_per_epoch
        save = bool(stop) or last or (bool(every) and run.step % every == 0)
        if save or run.step % run.recipe.log_every == 0:
            self._read_losses()
        if save:
            self._save()
            self._read_time = time.perf_counter()
        if stop:
            raise Stopped(stop, saved=True)

    def _read_losses(self) -> None:
        run = self._run
        loss, now = run.read_losses(), time.perf_counter()  # the reading waits for the device
        seconds = now - self._read_time
        run.seconds += seconds
        if self._log and run.step > self._read_at:
            self._log.reading(run.step - 1, loss, self._images_since(self._read_at) / max(seconds, 1e-9))
        self._read_at, self._read_time = run.step, now

    def _images_since(self, step: int) -> int:
        """The training images of the updates since ``step``, which lies in the same epoch."""
        run = self._run
        start = run.epoch * run.updates_per_epoch
        seen = [min((each - start) * run.recipe.batch_size, run.images.train_size) for each in (step, run.step)]
        return seen[1] - seen[0]

    def _end_epoch(self) -> None:
        run, began = self._run, time.perf_counter()
        train_loss, seconds = run.loss_sum / run.images.train_size, run.seconds
        run.loss_sum = run.seconds = 0.0
        test_loss, test_accuracy = run.test()
        metrics = EpochMetrics(
            epoch=run.epoch + 1,
            step=run.step,
            train_loss=train_loss,
            test_loss=test_loss,
            test_accuracy=test_accuracy,
            lr=run.learning_rates[-1],
            images_per_second=run.images.train_size / max(seconds, 1e-9),
            seconds=seconds + time.perf_counter() - began,
        )
        if not math.isfinite(test_loss):
            raise NotFiniteError(f"the test loss after epoch {metrics.epoch} is {test_loss}")
        run.history.append(metrics)
        if self._log:
            self._log.epoch(metrics)
        self._save()
        self._say(_sentence(metrics, run.recipe.epochs))
        if run.epoch < run.recipe.epochs and (stop := run.processes.largest(self._signals.requested)):
            raise Stopped(stop, saved=True)

    def _save(self) -> None:
        run = self._run
        run.check_weights()
        if folder := self._folder:
            state = run.state()  # in all processes, since they average their statistics
            run.processes.on_main(lambda: folder.save_checkpoint(state))
            self._saved = run.step

    def _explained(self, error: NotFiniteError) -> KdecayError:
        run = self._run
        kept = f"the checkpoint after update {self._saved - 1} is kept" if self._saved else "no update is saved"
        if not self._folder:
            kept = "nothing is saved"
        return NotFiniteError(f"{error}, with lr={run.recipe.lr!r}: the run stops, {kept}; try a smaller --lr")


def _sentence(metrics: EpochMetrics, epochs: int) -> str:
    return (
        f"epoch {metrics.epoch}/{epochs}: "
        f"loss {metrics.train_loss:.4f}, test loss {metrics.test_loss:.4f}, "
        f"accuracy {metrics.test_accuracy:.2%}, lr {metrics.lr:.5g}, {metrics.images_per_second:.0f} images/s"
    )
