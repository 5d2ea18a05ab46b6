"""The training engine: SGD with a schedule that moves at every update, checkpoints, exact resume."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from kdecay_sym.errors import ArgumentError, DataError, bad_argument
from kdecay_torch.training.data.image_sets import Split, load
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunFolder
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.progress import Advance, progress
from kdecay_torch.training.recipes.recipe import Recipe, differences, from_dict, validate

# ResNet-20 halves the resolution twice; below 8 pixels its last stage would see less than 2x2.
MIN_IMAGE_SIDE = 8


@dataclass(frozen=True)
class Result:
    """What a run leaves behind.

    Args:
        recipe: what was run.
        history: the metrics of each epoch.
        learning_rates: what the optimizer used in each update, epochs * ceil(images / batch_size) floats.
        model: the trained network.
        folder: the run folder, or None.
    """

    recipe: Recipe
    history: tuple[EpochMetrics, ...]
    learning_rates: tuple[float, ...]
    model: nn.Module
    folder: Path | None


def train(recipe: Recipe, data: Split | None = None, *, resume: bool = False, advance: Advance | None = None) -> Result:
    """Train the network of ``recipe``, with one step of the schedule an update.

    Order, crops and flips are functions of (seed, epoch), so a resumed run ends bitwise as one that was
    never stopped, on the CPU with the same number of threads.

    Args:
        recipe: the run; ``recipe.out`` names its run folder, empty for none.
        data: the images, to share them between runs; without, those that ``recipe`` names are read.
        resume: continue the run of ``recipe.out`` after its last checkpoint.
        advance: told of each update, instead of a progress bar of its own.

    Returns:
        The trained network with its metrics and the learning rates used.

    Raises:
        ArgumentError: a field is not allowed, or differs from the run that is to be resumed.
        DataError: images, run folder or checkpoint cannot be read or written.
        KdecayError: the loss is no longer finite; the last checkpoint is kept.

    Example:
        >>> import dataclasses
        >>> from kdecay_torch.training.recipes.named import RECIPES
        >>> recipe = dataclasses.replace(RECIPES["digits-resnet20"], epochs=1, batch_size=720)
        >>> train(recipe).learning_rates[0]
        0.1
    """
    validate(recipe)
    folder = RunFolder(Path(recipe.out).expanduser()) if recipe.out else None
    earlier = _earlier_state(recipe, folder) if resume else None
    if folder and earlier is None:
        folder.check_unused()
    with _cpu_threads(recipe.threads):
        split = load(recipe) if data is None else data
        _check_images(recipe, split)
        run = TrainingRun(recipe, split)
        if earlier is not None:
            run.load_state(earlier)
        elif folder:
            # Also before the first epoch: a full disk shows now, and any later interruption can be resumed.
            folder.create(recipe)
            folder.save_checkpoint(run.state())
        _finish(run, folder, advance)
    return Result(recipe, tuple(run.history), tuple(run.learning_rates), run.model, folder.path if folder else None)


def _finish(run: TrainingRun, folder: RunFolder | None, advance: Advance | None) -> None:
    """Do the epochs that are left, each with its line in the logs and its checkpoint."""
    epochs = run.recipe.epochs
    with contextlib.ExitStack() as stack:
        log = None
        if folder:
            log = stack.enter_context(folder.logging(run.history, run.step, run.total_steps))
        bar = advance or stack.enter_context(progress(run.total_steps, _label(run.recipe), run.step))
        # Whoever brings a bar also decides what to print.
        say = bar.say if advance is None else None
        if say and len(run.history) == epochs:
            say(f"{run.recipe.out}: all {epochs} epochs are done already, nothing is left to train")
        while len(run.history) < epochs:
            metrics = run.train_epoch(bar, log)
            if folder and log:
                log.epoch(metrics)
                folder.save_checkpoint(run.state())
            if say:
                say(_sentence(metrics, epochs))


def _earlier_state(recipe: Recipe, folder: RunFolder | None) -> dict[str, Any]:
    if folder is None:
        raise bad_argument("out", recipe.out, "must be the run folder that is to be resumed")
    state = folder.load_checkpoint()
    changed = differences(recipe, from_dict(state["recipe"]))
    if changed:
        raise ArgumentError(f"{folder.path} is a run of another recipe: {'; '.join(changed)}: must be the same")
    return state


def _check_images(recipe: Recipe, split: Split) -> None:
    sides = split.train.images.shape[2:]
    found = f"{sides[1]}x{sides[0]} pixels"
    if min(sides) < MIN_IMAGE_SIDE:
        hint = " (--image-size resizes them)" if recipe.dataset == "folder" else ""
        raise DataError(f"the images have {found}: must have at least {MIN_IMAGE_SIDE} a side{hint}")
    if recipe.crop_padding >= min(sides):
        raise bad_argument("crop_padding", recipe.crop_padding, f"must be below the images' side, {found}")


@contextlib.contextmanager
def _cpu_threads(threads: int) -> Iterator[None]:
    """Use that many threads while the context lasts; 0 leaves PyTorch's choice."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads or before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _label(recipe: Recipe) -> str:
    return f"{recipe.network} on {recipe.dataset}, k={recipe.k:g}, update"


def _sentence(metrics: EpochMetrics, epochs: int) -> str:
    return (
        f"epoch {metrics.epoch}/{epochs}: "
        f"loss {metrics.train_loss:.4f}, test loss {metrics.test_loss:.4f}, "
        f"accuracy {metrics.test_accuracy:.2%}, lr {metrics.lr:.5g}, {metrics.images_per_second:.0f} images/s"
    )
