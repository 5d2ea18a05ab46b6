"""The training engine: one step of the schedule an update, checkpoints, exact resume, one process or many."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import nn

from kdecay_sym.errors import ArgumentError, DataError, KdecayError, bad_argument
from kdecay_torch.training.data.check import check_folder
from kdecay_torch.training.data.image_sets import Split
from kdecay_torch.training.data.source import Images, open_images
from kdecay_torch.training.engine.loop import Loop
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunFolder
from kdecay_torch.training.engine.stopping import StopSignals
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.networks import NETWORKS
from kdecay_torch.training.progress import Advance, progress
from kdecay_torch.training.recipes.recipe import Recipe, differences, from_dict, validate

# How the allocator of a CPU says it, and the libraries of a GPU; that of a GPU itself has an exception of its own.
_NO_MEMORY = ("not enough memory", "can't allocate memory", "out of memory", "ALLOC_FAILED")
# How the libraries that connect the processes say that one of them has ended.
_PEER_IS_GONE = ("gloo", "NCCL", "Connection closed by peer", "Connection reset by peer")


@dataclass(frozen=True)
class Result:
    """What a run leaves behind.

    Args:
        recipe: what was run.
        history: the metrics of each epoch.
        learning_rates: what the optimizer used in each update, epochs * ceil(images / batch_size) floats.
        model: the trained network; its moving average if ``recipe.ema``.
        folder: the run folder, or None.
    """

    recipe: Recipe
    history: tuple[EpochMetrics, ...]
    learning_rates: tuple[float, ...]
    model: nn.Module
    folder: Path | None


def train(
    recipe: Recipe,
    data: Split | None = None,
    *,
    resume: bool = False,
    rescale: bool = False,
    advance: Advance | None = None,
    signals: StopSignals | None = None,
) -> Result:
    """Train the network of ``recipe``, with one step of the schedule an update.

    Order, crops and flips are functions of (seed, epoch, step), so a resumed run ends bitwise as one that was never
    stopped: on the CPU, in one process with the same number of threads. Under ``torchrun`` each process calls this
    alike; ``batch_size`` is the number of images of an update, whatever the number of processes.

    Args:
        recipe: the run; ``recipe.out`` names its run folder, empty for none.
        data: the images, to share them between runs; without, those that ``recipe`` names are read.
        resume: continue the run of ``recipe.out`` after its last checkpoint.
        rescale: let a run be resumed by another number of processes, which cut the same updates into other pieces.
        advance: told of each update, instead of a progress bar of its own.
        signals: what makes SIGTERM and SIGINT stop the run between two updates; without, they do what Python lets
            them do.

    Returns:
        The trained network with its metrics and the learning rates used.

    Raises:
        ArgumentError: a field is not allowed, or differs from the run that is to be resumed.
        DataError: images, run folder or checkpoint cannot be read or written.
        KdecayError: the loss is no longer finite, or the memory does not suffice; the last checkpoint is kept.
        Stopped: a signal asked for it.

    Example:
        >>> import dataclasses
        >>> from kdecay_torch.training.recipes.named import RECIPES
        >>> recipe = dataclasses.replace(RECIPES["digits-resnet20"], epochs=1, batch_size=720)
        >>> train(recipe).learning_rates[0]
        0.1
    """
    validate(recipe)
    with contextlib.ExitStack() as stack:
        processes = Processes(recipe)
        stack.callback(processes.close)
        stack.enter_context(_cpu_threads(recipe.threads))
        folder = RunFolder(Path(recipe.out).expanduser()) if recipe.out else None
        lock = partial(_hold, stack, folder, resume)
        if resume:
            # Before the checkpoint is read: another process may be about to write the next one.
            processes.on_main(lock)
        earlier = _earlier_state(recipe, folder, processes, rescale) if resume else None
        if folder and not resume:
            processes.on_main(folder.check_unused)
        if recipe.data_check:
            processes.on_main(lambda: _check_folder(recipe))
        stack.enter_context(_machine_errors(recipe, processes))
        images = open_images(recipe, processes.device, processes.share(recipe.accumulation), data)
        stack.callback(images.close)
        _check_images(recipe, images)
        run = TrainingRun(recipe, images, processes)
        if earlier is not None:
            run.load_state(earlier)
            _record(run, folder)
        elif folder:
            # Only now, so that a training that cannot begin leaves no folder; and another may have had it meanwhile.
            processes.on_main(lock)
            processes.on_main(folder.check_unused)
            _begin(run, folder)
        _finish(run, folder, advance, signals or StopSignals())
        processes.release(run.model)
    model = run.average.model if run.average else run.model
    return Result(recipe, tuple(run.history), tuple(run.learning_rates), model, folder.path if folder else None)


def _hold(stack: contextlib.ExitStack, folder: RunFolder | None, resumed: bool) -> None:
    """Keep other processes out of the run folder until the training ends."""
    if folder:
        stack.enter_context(folder.locked(resumed))


def _check_folder(recipe: Recipe) -> None:
    """List the images that cannot be read, before a training is lost to the first of them."""
    root = Path(recipe.data).expanduser()
    unreadable = check_folder(root)
    for image in unreadable:
        print(f"kdecay: unreadable: {image.reason}", file=sys.stderr)
    if unreadable:
        raise DataError(f"{root} has {len(unreadable)} unreadable image(s), listed above: must have none")


def _begin(run: TrainingRun, folder: RunFolder) -> None:
    """Also before the first epoch: a full disk shows now, and any later interruption can be resumed."""
    state = run.state()

    def write() -> None:
        folder.create(run.recipe, run.processes.device, run.processes.count)
        folder.save_checkpoint(state)

    run.processes.on_main(write)


def _record(run: TrainingRun, folder: RunFolder | None) -> None:
    if folder:
        run.processes.on_main(lambda: folder.record_resume(run.recipe, run.processes.device, run.processes.count))


def _finish(run: TrainingRun, folder: RunFolder | None, advance: Advance | None, signals: StopSignals) -> None:
    """Do the epochs that are left, with the logs and the progress of the main process."""
    epochs, main = run.recipe.epochs, run.processes.is_main
    with contextlib.ExitStack() as stack:
        log = None
        if folder and main:
            log = stack.enter_context(folder.logging(run.history, run.step, run.total_steps))
        if main:
            bar = advance or stack.enter_context(progress(run.total_steps, _label(run.recipe), run.step))
        else:
            bar = _Silent()
        # Whoever brings a bar also decides what to print.
        say = bar.say if main and advance is None else _Silent().say
        if run.epoch == epochs:
            say(f"{run.recipe.out}: all {epochs} epochs are done already, nothing is left to train")
        signals.wait_for_update()
        Loop(run, folder, log, bar, say, signals).finish()


class _Silent:
    """The progress of a process that does not print."""

    def __call__(self, n: int = 1, note: str = "") -> None:
        """Count nothing."""

    def say(self, line: str) -> None:
        """Say nothing."""


def _earlier_state(recipe: Recipe, folder: RunFolder | None, processes: Processes, rescale: bool) -> dict[str, Any]:
    if folder is None:
        raise bad_argument("out", recipe.out, "must be the run folder that is to be resumed")
    state = folder.load_checkpoint()
    changed = differences(recipe, from_dict(state["recipe"]))
    if changed:
        raise ArgumentError(f"{folder.path} is a run of another recipe: {'; '.join(changed)}: must be the same")
    if state["processes"] != processes.count and not rescale:
        raise ArgumentError(
            f"{folder.path} was trained by {state['processes']} process(es) and is to be resumed by {processes.count}: "
            "must be as many, or allowed to differ with --rescale (the updates stay the same, their sums are split "
            "otherwise)"
        )
    processes.wait()  # all have read, before anything is renamed
    processes.on_main(folder.put_damaged_aside)
    return state


def _check_images(recipe: Recipe, images: Images) -> None:
    sides, least = images.side, NETWORKS[recipe.network].least_side
    found = f"{sides[1]}x{sides[0]} pixels"
    if min(sides) < least:
        hint = " (--image-size resizes them)" if recipe.dataset in ("folder", "imagenet") else ""
        raise DataError(f"the images have {found}: must have at least {least} a side for {recipe.network}{hint}")
    if recipe.crop_padding >= min(sides):
        raise bad_argument("crop_padding", recipe.crop_padding, f"must be below the images' side, {found}")


@contextlib.contextmanager
def _machine_errors(recipe: Recipe, processes: Processes) -> Iterator[None]:
    """Say which batch was too large where the memory does not suffice, and that another process is gone."""
    try:
        yield
    except RuntimeError as error:
        if str(error).startswith("DataLoader worker"):
            raise DataError(f"a process that decodes images ended: {_first_line(error)}") from error
        no_memory = isinstance(error, torch.OutOfMemoryError) or any(words in str(error) for words in _NO_MEMORY)
        if not no_memory and processes.count > 1 and any(words in str(error) for words in _PEER_IS_GONE):
            raise KdecayError(
                f"another process of the training ended: see what it said ({_first_line(error)})"
            ) from error
        if not no_memory:
            raise
        pieces = recipe.accumulation * processes.count
        raise KdecayError(
            f"out of memory on {processes.device} with batch_size={recipe.batch_size}, "
            f"{-(-recipe.batch_size // pieces)} images at a time: must be smaller, or cut into more micro-batches "
            f"(--accumulation, now {recipe.accumulation})"
        ) from error


@contextlib.contextmanager
def _cpu_threads(threads: int) -> Iterator[None]:
    """Use that many threads while the context lasts; 0 leaves PyTorch's choice."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads or before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0]


def _label(recipe: Recipe) -> str:
    return f"{recipe.network} on {recipe.dataset}, k={recipe.k:g}, update"
