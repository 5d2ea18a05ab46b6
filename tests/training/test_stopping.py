"""What stops a run between two checkpoints: numbers that are not finite, signals, the memory."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from kdecay_sym.errors import ArgumentError, DataError, KdecayError
from kdecay_torch.training.data.image_sets import Split
from kdecay_torch.training.data.source import Batch
from kdecay_torch.training.engine import checkpoint
from kdecay_torch.training.engine.stopping import Stopped, StopSignals
from kdecay_torch.training.engine.train import train
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.recipe import Recipe

from .runs import Bar, last, last_of


def poison(monkeypatch: pytest.MonkeyPatch, step: int, what: str) -> None:
    """Make the loss, or the weights after the update, not finite at one update."""
    original = TrainingRun.update

    def poisoned(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        if self.step == step and what == "loss":
            batches = tuple(batch._replace(pixels=batch.pixels * math.nan) for batch in batches)
        original(self, batches)
        if self.step == step + 1 and what == "weights":
            next(self.model.parameters()).data[0, 0, 0, 0] = math.inf

    monkeypatch.setattr(TrainingRun, "update", poisoned)


@pytest.mark.parametrize(
    ("changed", "kept", "message"),
    [
        # Nine updates, three an epoch; the fifth, number 4, is not finite.
        ({}, 3, "the loss of update 4 is nan"),
        ({"log_every": 1}, 3, "the loss of update 4 is nan"),
        ({"log_every": 100, "checkpoint_every": 4}, 4, "the loss of update 4 is nan"),
        ({"log_every": 2, "checkpoint_every": 1}, 4, "the loss of update 4 is nan"),
        ({"accumulation": 3}, 3, "the loss of update 4 is nan"),
    ],
)
def test_divergence_stops_the_run_and_keeps_the_last_good_checkpoint(
    few_digits: Split,
    small_recipe: Recipe,
    monkeypatch: pytest.MonkeyPatch,
    changed: dict[str, Any],
    kept: int,
    message: str,
) -> None:
    poison(monkeypatch, 4, "loss")
    with pytest.raises(
        KdecayError,
        match=rf"^{message}, with lr=0\.1: .*checkpoint after update {kept - 1} is kept; try a smaller --lr",
    ) as caught:
        train(dataclasses.replace(small_recipe, **changed), few_digits)
    assert not isinstance(caught.value, ArgumentError | DataError)
    folder = Path(small_recipe.out)
    state = checkpoint.load(folder / checkpoint.LAST)
    assert len(state["learning_rates"]) == kept
    assert all(value.isfinite().all() for value in state["model"].values())
    assert len((folder / "metrics.jsonl").read_text().splitlines()) == 1


def test_weights_that_are_not_finite_are_not_saved(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison(monkeypatch, 3, "weights")
    recipe = dataclasses.replace(small_recipe, checkpoint_every=1)
    with pytest.raises(KdecayError, match=r"^the weights after update 3 are not finite.*update 2 is kept"):
        train(recipe, few_digits)
    state = checkpoint.load(Path(small_recipe.out) / checkpoint.LAST)
    assert all(value.isfinite().all() for value in state["model"].values())


def test_no_folder_keeps_nothing_and_the_first_update_may_be_the_bad_one(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison(monkeypatch, 0, "loss")
    with pytest.raises(KdecayError, match=r"update 0 is nan.* no update is saved"):
        train(small_recipe, few_digits)
    with pytest.raises(KdecayError, match=r"update 0 is nan.* nothing is saved"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)


@pytest.mark.parametrize("loss", [math.nan, math.inf])
def test_a_test_loss_that_is_not_finite_stops_the_run(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch, loss: float
) -> None:
    monkeypatch.setattr(TrainingRun, "test", lambda _: (loss, 0.5))
    with pytest.raises(KdecayError, match=rf"^the test loss after epoch 1 is {loss}, .*after update 2 is kept"):
        train(small_recipe, few_digits)
    assert checkpoint.load(Path(small_recipe.out) / checkpoint.LAST)["history"] == []


def signals_at(updates: int, *numbers: signal.Signals) -> Advance:
    """Raises signals after so many updates, as the system would."""

    class Signalling(Bar):
        def __call__(self, n: int = 1, note: str = "") -> None:
            super().__call__(n, note)
            if self.done == updates:
                for number in numbers:
                    signal.raise_signal(number)

    return Signalling()


@pytest.mark.parametrize("updates", [1, 3, 5, 9])
def test_a_signal_stops_after_the_update_with_a_checkpoint(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    updates: int,
    assert_same: Callable[[object, object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Three updates an epoch: after the third and the ninth what is saved has not been tested yet."""
    whole = train(dataclasses.replace(small_recipe, out=str(tmp_path / "whole")), few_digits)
    with StopSignals() as signals, pytest.raises(Stopped) as caught:
        train(small_recipe, few_digits, advance=signals_at(updates, signal.SIGTERM), signals=signals)
    assert (caught.value.number, caught.value.saved) == (signal.SIGTERM, True)
    assert "SIGTERM: stopping after this update" in capsys.readouterr().err
    state = last_of(small_recipe)
    assert (len(state["learning_rates"]), len(state["history"])) == (updates, (updates - 1) // 3)
    assert_same(last(whole), last(train(small_recipe, few_digits, resume=True)))


def test_a_second_signal_does_not_wait(few_digits: Split, small_recipe: Recipe) -> None:
    both = signals_at(5, signal.SIGINT, signal.SIGTERM)
    with StopSignals() as signals, pytest.raises(Stopped) as caught:
        train(small_recipe, few_digits, advance=both, signals=signals)
    assert (caught.value.number, caught.value.saved) == (signal.SIGTERM, False)
    assert len(last_of(small_recipe)["learning_rates"]) == 3


def test_a_signal_that_somebody_swallowed_stops_after_the_first_update(few_digits: Split, small_recipe: Recipe) -> None:
    """Libraries may catch any exception while they are loaded."""
    with StopSignals() as signals:
        with contextlib.suppress(Stopped):
            signal.raise_signal(signal.SIGTERM)
        with pytest.raises(Stopped):
            train(small_recipe, few_digits, signals=signals)
    assert len(last_of(small_recipe)["learning_rates"]) == 1


def test_a_signal_during_a_test_stops_after_it(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = TrainingRun.test

    def interrupted(self: TrainingRun) -> tuple[float, float]:
        signal.raise_signal(signal.SIGINT)
        return original(self)

    monkeypatch.setattr(TrainingRun, "test", interrupted)
    with StopSignals() as signals, pytest.raises(Stopped):
        train(small_recipe, few_digits, signals=signals)
    state = last_of(small_recipe)
    assert (len(state["learning_rates"]), len(state["history"])) == (3, 1)


def test_out_of_memory_names_the_batch(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_large(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        torch.empty(2**60, dtype=torch.uint8)

    monkeypatch.setattr(TrainingRun, "update", too_large)
    expected = r"^out of memory on cpu with batch_size=32, 16 images at a time: .*--accumulation, now 2"
    with pytest.raises(KdecayError, match=expected) as caught:
        train(dataclasses.replace(small_recipe, accumulation=2), few_digits)
    assert "\n" not in str(caught.value)
    assert (Path(small_recipe.out) / checkpoint.LAST).is_file()

    def out_of_gpu(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(TrainingRun, "update", out_of_gpu)
    with pytest.raises(KdecayError, match=r"^out of memory"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)


@pytest.mark.parametrize(
    "said",
    [
        "CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported",
        "cuDNN error: CUDNN_STATUS_ALLOC_FAILED",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "NCCL error: unhandled cuda error, NCCL version 2.30.7\nCuda failure 2 'out of memory'",
    ],
)
def test_libraries_of_a_gpu_say_it_in_their_own_words(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    def out_of_gpu(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        raise RuntimeError(said)

    monkeypatch.setattr(TrainingRun, "update", out_of_gpu)
    with pytest.raises(KdecayError, match=r"^out of memory on cpu with batch_size=32, 32 images at a time"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)


def test_other_errors_of_torch_keep_their_names(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(TrainingRun, "update", broken)
    with pytest.raises(RuntimeError, match="a defect"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)
