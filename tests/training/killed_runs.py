"""Kills a small run at random moments, so often; a script, since it must fork before torch computes.

python killed_runs.py FOLDER KILLS SEED

Each child goes on where the one before it was killed. A run that ends is compared with one that was never killed, and
the next one begins. Exits with 1 and says why where more than ``checkpoint_every`` updates are lost, or a bit differs.
"""

from __future__ import annotations

import dataclasses
import mmap
import os
import random
import signal
import struct
import sys
import time
from pathlib import Path
from typing import Any

import torch
import torch._dynamo  # as below: an optimizer imports it
from torch.utils.tensorboard import SummaryWriter  # noqa: F401  # so that no child spends its life importing it

from kdecay_torch.training.data.image_sets import ImageSet, Split, digits
from kdecay_torch.training.engine import checkpoint
from kdecay_torch.training.engine.run_folder import RunFolder
from kdecay_torch.training.engine.train import train
from kdecay_torch.training.recipes.recipe import Recipe

EVERY = 4
RECIPE = Recipe(
    device="cpu",
    epochs=5,
    batch_size=16,
    crop_padding=1,
    base="cosine",
    ema=0.9,
    threads=1,
    checkpoint_every=EVERY,
    log_every=3,
)


class Counter:
    """Counts updates in memory that outlives the process."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 8)

    def __call__(self, n: int = 1, _note: str = "") -> None:
        self.set(self.get() + n)

    def say(self, line: str) -> None:
        """Nobody listens."""

    def get(self) -> int:
        return int(struct.unpack("q", self._memory[:8])[0])

    def set(self, value: int) -> None:
        self._memory[:8] = struct.pack("q", value)


def few_digits() -> Split:
    split = digits()
    train_set = ImageSet(split.train.images[:250], split.train.labels[:250], split.train.classes)
    return Split(train_set, ImageSet(split.test.images[:20], split.test.labels[:20], split.test.classes))


def start(recipe: Recipe, split: Split, counter: Counter) -> int:
    """Begin or continue the run in a child, and return its number."""
    if child := os.fork():
        return child
    try:
        resume = any((Path(recipe.out) / name).exists() for name in (checkpoint.LAST, checkpoint.PREVIOUS))
        train(recipe, split, resume=resume, advance=counter)
    except BaseException as error:  # whatever it is, the parent must see it and no test may go on here
        print(f"the child failed: {type(error).__name__}: {error}", flush=True)
        os._exit(1)
    os._exit(0)


def saved_step(recipe: Recipe) -> int:
    folder = RunFolder(Path(recipe.out))
    try:
        return len(folder.load_checkpoint()["learning_rates"])
    except checkpoint.DataError:
        return 0  # killed before its first checkpoint


def differences(one: object, other: object, where: str = "") -> list[str]:
    """Where two checkpoints differ, but for their timings and the name of their folder."""
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        return [] if torch.equal(one, other) else [where]
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        compared = one.keys() - {"seconds", "images_per_second", "out"}
        return [line for key in compared for line in differences(one[key], other[key], f"{where}.{key}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [
            line for i, pair in enumerate(zip(one, other, strict=True)) for line in differences(*pair, f"{where}.{i}")
        ]
    return [] if one == other else [where]


def last(recipe: Recipe) -> dict[str, Any]:
    return checkpoint.load(Path(recipe.out) / checkpoint.LAST)


def main(folder: Path, kills: int, seed: int) -> int:
    chance, split, counter = random.Random(seed), few_digits(), Counter()
    whole = dataclasses.replace(RECIPE, out=str(folder / "whole"))
    began = time.monotonic()
    if os.waitpid(start(whole, split, counter), 0)[1]:
        return 1
    duration, killed, ended, steps = time.monotonic() - began, 0, 0, []
    while killed < kills or ended == 0:
        recipe = dataclasses.replace(RECIPE, out=str(folder / f"killed-{ended}"))
        before = saved_step(recipe) if Path(recipe.out).exists() else 0
        counter.set(before)
        child = start(recipe, split, counter)
        # After the last kill the run may end.
        time.sleep(chance.uniform(0, 0.4 * duration) if killed < kills else 10 * duration)
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        if os.WIFSIGNALED(status):
            killed += 1
            steps.append(counter.get())
            if (kept := saved_step(recipe)) < counter.get() - EVERY:
                print(f"killed after {counter.get()} updates, and only {kept} are kept")
                return 1
            continue
        if os.WEXITSTATUS(status):
            return 1
        ended += 1
        if found := differences(last(whole), last(recipe)):
            print(f"a run that was killed differs from one that was not: {', '.join(found[:5])}")
            return 1
    print(f"{killed} kills, after {min(steps)} to {max(steps)} updates; {ended} runs ended as if never killed")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
