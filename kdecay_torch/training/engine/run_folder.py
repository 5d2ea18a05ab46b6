"""The folder of one run: config, environment, metrics, TensorBoard log and the last checkpoint.

    config.json        the recipe, every field
    environment.json   versions, machine, device, processes, threads, commit, seed
    metrics.jsonl      one line an epoch
    tensorboard/       loss and error an epoch, loss and images/s now and then, the learning rate used by each update
    last.pt            the last checkpoint
    previous.pt        the one before it
    damaged.pt         a last one that was found torn or altered, put aside
    .lock              held while a process trains

The checkpoint is the truth: it holds the metrics of all its epochs, and on resume the other files are brought
back to it.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from kdecay_sym.atomic import reporting, write_atomically
from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.engine import checkpoint, lock
from kdecay_torch.training.engine.environment import describe_environment
from kdecay_torch.training.recipes.recipe import Recipe, to_dict

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

METRICS = "metrics.jsonl"
LOCK = ".lock"
# What `TrainingRun.state` returns; a checkpoint without them is not one of a training run.
STATE_KEYS = frozenset(
    [
        "recipe",
        "data",
        "threads",
        "processes",
        "model",
        "average",
        "optimizer",
        "scheduler",
        "scaler",
        "history",
        "learning_rates",
        "loss_sum",
        "seconds",
    ]
)
# A folder that holds nothing else cannot be resumed, so a new run may have it.
_WRITTEN_FIRST = ("config.json", "environment.json", checkpoint.LAST)
_BEFORE_CHECKPOINT = frozenset(
    {LOCK, "config.json", "environment.json", *(f".{name}.partial" for name in _WRITTEN_FIRST)}
)
# A curve needs no more points than that, and a log of every update of a long run would be large.
MAX_LOGGED_UPDATES = 10_000


@dataclass(frozen=True)
class EpochMetrics:
    """What is measured after an epoch.

    Args:
        epoch: number of epochs done, from 1.
        step: number of updates done.
        train_loss: mean cross-entropy over the training images, each as it was seen by its update.
        test_loss: mean cross-entropy over the test images.
        test_accuracy: share of the test images that are classified rightly, in [0, 1].
        lr: learning rate that the optimizer used in the epoch's last update.
        images_per_second: training images by the seconds of the epoch's updates, without the test and the checkpoints.
        seconds: wall time of these updates and of the test.
    """

    epoch: int
    step: int
    train_loss: float
    test_loss: float
    test_accuracy: float
    lr: float
    images_per_second: float
    seconds: float


class RunFolder:
    """The files of a run.

    Args:
        path: the folder; need not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._checkpoint, self._previous = path / checkpoint.LAST, path / checkpoint.PREVIOUS

    def check_unused(self) -> None:
        """Refuse a folder that a new run cannot have, before anything costly is done.

        Raises:
            ArgumentError: the folder has files already.
            DataError: it is a file, or cannot be read or made.
        """
        with reporting("use the run folder", self.path):
            if self.path.exists() and any(self._foreign()):
                raise ArgumentError(
                    f"run folder {self.path} is not empty: must be new or empty (--out), or resumed with --resume"
                )
            parents = (self.path, *self.path.absolute().parents)
            existing = next(folder for folder in parents if folder.exists())
            effective = os.access in os.supports_effective_ids
            if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK, effective_ids=effective):
                raise DataError(f"cannot make {self.path}: {existing} must be a folder that you may write to")

    def _foreign(self) -> Iterator[Path]:
        """What a run that stopped before its first checkpoint does not leave behind."""
        return (entry for entry in self.path.iterdir() if entry.name not in _BEFORE_CHECKPOINT)

    def create(self, recipe: Recipe, device: torch.device, processes: int) -> None:
        """Make the folder and write what is known before the first update.

        Raises:
            DataError: the system refuses.
        """
        with reporting("make the run folder", self.path):
            self.path.mkdir(parents=True, exist_ok=True)
        self._write_json("config.json", {"recipe": to_dict(recipe)})
        self._write_json("environment.json", _environment(recipe, device, processes))

    def record_resume(self, recipe: Recipe, device: torch.device, processes: int) -> None:
        """Write what the run goes on with; what it had before moves to ``earlier``.

        Raises:
            DataError: the system refuses.
        """
        path = self.path / "environment.json"
        earlier: list[Any] = []
        if path.exists():
            with reporting("read", path):
                content = path.read_bytes()
            try:
                before = json.loads(content)
                earlier = [*before.pop("earlier", []), before]
            except (ValueError, AttributeError, TypeError):
                damaged = path.with_name("environment.damaged.json")
                write_atomically(damaged, content)
                print(f"kdecay: {path} is not as it was written: it is {damaged} now", file=sys.stderr)
        self._write_json("environment.json", {**_environment(recipe, device, processes), "earlier": earlier})

    @contextlib.contextmanager
    def locked(self, resumed: bool = False) -> Iterator[None]:
        """Keep other processes from training in this folder; the system lets go of it when this process ends.

        Args:
            resumed: whether the folder is that of an earlier run, and not to be made.

        Raises:
            ArgumentError: another process trains in it.
            DataError: the folder cannot be made or written to.
        """
        if resumed and not self._checkpoints():
            yield  # there is nothing to keep others from; what is missing is said by who looks for it
            return
        with reporting("use the run folder", self.path):
            self.path.mkdir(parents=True, exist_ok=True)
        with lock.held(self.path / LOCK):
            yield

    def save_checkpoint(self, content: Mapping[str, Any]) -> None:
        """Replace the checkpoint; see `kdecay_torch.training.engine.checkpoint.save`."""
        checkpoint.save(self._checkpoint, content)

    def load_checkpoint(self) -> dict[str, Any]:
        """Read the last checkpoint, or the one before it if the last is torn or altered.

        Raises:
            DataError: there is none that is whole.
        """
        damaged: list[str] = []
        for path in self._checkpoints():
            try:
                return checkpoint.load(path, STATE_KEYS)
            except checkpoint.DamagedError as error:
                damaged.append(str(error))
        if damaged:
            raise DataError("; ".join(damaged))
        raise DataError(f"{self.path} has no checkpoint {checkpoint.LAST}: must be the folder of an earlier run")

    def _checkpoints(self) -> list[Path]:
        """The checkpoints that there are, the last one first."""
        with reporting("read the run folder", self.path):
            return [path for path in (self._checkpoint, self._previous) if path.exists()]

    def put_damaged_aside(self) -> None:
        """Say so if the last checkpoint is torn or altered and the one before is used, and rename it.

        It must not become the one before when the next is written.
        """
        with reporting("read the run folder", self.path):
            if not self._previous.exists():
                return
            if not self._checkpoint.exists():
                print(f"kdecay: {self._checkpoint} is missing: {self._previous} is used", file=sys.stderr)
                return
        try:
            checkpoint.load(self._checkpoint, STATE_KEYS)
        except checkpoint.DamagedError as error:
            damaged = self.path / "damaged.pt"
            with reporting("rename", self._checkpoint):
                self._checkpoint.replace(damaged)
            print(
                f"kdecay: {error}; it is {damaged} now, and the checkpoint before it is used, {self._previous}",
                file=sys.stderr,
            )

    @contextlib.contextmanager
    def logging(self, history: Sequence[EpochMetrics], step: int, total_steps: int) -> Iterator[RunLog]:
        """Bring the logs back to the state after ``step`` updates; log while the context lasts."""
        from torch.utils.tensorboard import SummaryWriter

        lines = "".join(_line(metrics) for metrics in history)
        write_atomically(self.path / METRICS, lines.encode())
        folder = self.path / "tensorboard"
        with reporting("write", folder):
            # Readers drop what an earlier process logged for updates that are now done again.
            writer = SummaryWriter(str(folder), purge_step=step)
        try:
            with _writer_thread_reports_to_us():
                yield RunLog(self.path / METRICS, writer, total_steps)
        finally:
            with reporting("write", folder), _writer_thread_reports_to_us():
                writer.close()

    def _write_json(self, name: str, content: Mapping[str, Any]) -> None:
        write_atomically(self.path / name, (json.dumps(content, indent=2) + "\n").encode())


def _environment(recipe: Recipe, device: torch.device, processes: int) -> dict[str, Any]:
    return {**describe_environment(device, processes), "seed": recipe.seed}


@contextlib.contextmanager
def _writer_thread_reports_to_us() -> Iterator[None]:
    """Keep TensorBoard's writer thread from printing a traceback when the disk is full.

    The error is not lost: TensorBoard raises it again in this thread, at the next write, flush or close.
    """
    before = threading.excepthook

    def hook(arguments: threading.ExceptHookArgs) -> None:
        if not (issubclass(arguments.exc_type, OSError) and "_AsyncWriterThread" in type(arguments.thread).__name__):
            before(arguments)

    threading.excepthook = hook
    try:
        yield
    finally:
        threading.excepthook = before


class RunLog:
    """The open log files of a run. In TensorBoard, what is measured after update i stands at step i."""

    def __init__(self, metrics: Path, writer: SummaryWriter, total_steps: int) -> None:
        self._metrics = metrics
        self._writer = writer
        self._last_step = total_steps - 1
        self._every = -(-total_steps // MAX_LOGGED_UPDATES)

    def update(self, step: int, lr: float) -> None:
        """Log the learning rate that update number ``step`` used."""
        if step % self._every == 0 or step == self._last_step:
            with reporting("write", self._metrics.parent):
                self._writer.add_scalar("lr", lr, step)

    def reading(self, step: int, loss: float, images_per_second: float) -> None:
        """Log the mean loss of the updates up to number ``step`` since the reading before, and their speed."""
        with reporting("write", self._metrics.parent):
            self._writer.add_scalar("loss/updates", loss, step)
            self._writer.add_scalar("images per second", images_per_second, step)

    def epoch(self, metrics: EpochMetrics) -> None:
        """Log an epoch, and have everything on file: a checkpoint must not be ahead of its log."""
        with reporting("write", self._metrics.parent):
            for tag, value in (
                ("loss/train", metrics.train_loss),
                ("loss/test", metrics.test_loss),
                ("error/test", 1 - metrics.test_accuracy),
            ):
                self._writer.add_scalar(tag, value, metrics.step - 1)
            self._writer.flush()
            with self._metrics.open("a", encoding="utf-8") as file:
                file.write(_line(metrics))


def _line(metrics: EpochMetrics) -> str:
    return json.dumps(dataclasses.asdict(metrics), allow_nan=False) + "\n"
