"""What the tests of runs look at."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kdecay_torch.training.engine import checkpoint
from kdecay_torch.training.engine.run_folder import EpochMetrics
from kdecay_torch.training.engine.train import Result
from kdecay_torch.training.recipes.recipe import Recipe


class Bar:
    """Counts updates, and interrupts after so many; a caller's own progress is not to be printed over."""

    def __init__(self, interrupt_after: int = 10**9) -> None:
        self.done, self.limit = 0, interrupt_after

    def __call__(self, n: int = 1, note: str = "") -> None:
        assert note.startswith("epoch ")
        self.done += n
        if self.done >= self.limit:
            raise KeyboardInterrupt

    def say(self, line: str) -> None:
        pytest.fail(f"printed {line!r}")


def closed_form(recipe: Recipe, total: int) -> list[float]:
    """eta_e + (eta_0 - eta_e) (1 - (t/T)^k), the linear base in warp form, as NumPy computes it."""
    tau = np.arange(total) / total
    return list(recipe.eta_min + (recipe.lr - recipe.eta_min) * (1 - np.power(tau, recipe.k)))


def without_timings(history: tuple[EpochMetrics, ...]) -> list[EpochMetrics]:
    return [dataclasses.replace(metrics, images_per_second=0.0, seconds=0.0) for metrics in history]


def last_of(recipe: Recipe) -> dict[str, Any]:
    return checkpoint.load(Path(recipe.out) / checkpoint.LAST)


def last(result: Result) -> dict[str, object]:
    assert result.folder is not None
    return checkpoint.load(result.folder / checkpoint.LAST)
