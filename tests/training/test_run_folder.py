from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.data.image_sets import Split
from kdecay_torch.training.engine import run_folder
from kdecay_torch.training.engine.environment import source_commit
from kdecay_torch.training.engine.run_folder import RunFolder
from kdecay_torch.training.engine.train import train
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.recipe import Recipe


def scalars(folder: Path, tag: str) -> tuple[list[int], list[float]]:
    events = EventAccumulator(str(folder / "tensorboard"), size_guidance={"scalars": 0})
    events.Reload()
    found = events.Scalars(tag)
    return [event.step for event in found], [event.value for event in found]


def linear_warp(total: int) -> np.ndarray:
    return 0.001 + 0.099 * (1 - (np.arange(total) / total) ** 1.5)


def read_metrics(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]


def test_logs_hold_the_learning_rates_of_the_schedule(few_digits: Split, small_recipe: Recipe) -> None:
    result = train(small_recipe, few_digits)
    folder = Path(small_recipe.out)
    assert result.folder == folder
    steps, rates = scalars(folder, "lr")
    assert steps == list(range(9))
    assert rates == pytest.approx(linear_warp(9), rel=1e-6)  # TensorBoard keeps float32
    metrics = read_metrics(folder)
    assert metrics == [dataclasses.asdict(each) for each in result.history]
    assert [line["epoch"] for line in metrics] == [1, 2, 3]
    assert [line["step"] for line in metrics] == [3, 6, 9]
    assert [line["lr"] for line in metrics] == pytest.approx(linear_warp(9)[[2, 5, 8]], rel=1e-12)
    errors = [1 - line["test_accuracy"] for line in metrics]
    losses = [[line[key] for line in metrics] for key in ("train_loss", "test_loss")]
    for tag, expected in zip(("loss/train", "loss/test", "error/test"), (*losses, errors), strict=True):
        steps, values = scalars(folder, tag)
        assert steps == [2, 5, 8]
        assert values == pytest.approx(expected, rel=1e-6)


def test_readings_between_the_epochs(few_digits: Split, small_recipe: Recipe) -> None:
    """Updates of 32, 32 and 26 images: the loss of an epoch is the mean over the images, not over the updates."""
    train(dataclasses.replace(small_recipe, log_every=1), few_digits)
    folder = Path(small_recipe.out)
    steps, losses = scalars(folder, "loss/updates")
    assert steps == list(range(9))
    for line in read_metrics(folder):
        part = losses[int(line["step"]) - 3 : int(line["step"])]
        assert line["train_loss"] == pytest.approx(np.average(part, weights=[32, 32, 26]), rel=1e-6)
    steps, speeds = scalars(folder, "images per second")
    assert steps == list(range(9))
    assert min(speeds) > 0


@pytest.mark.parametrize("updates", [2, 5, 7])
def test_resumed_logs_have_each_update_and_each_epoch_once(
    few_digits: Split, small_recipe: Recipe, updates: int, make_bar: Callable[..., Advance]
) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits, advance=make_bar(updates))
    result = train(small_recipe, few_digits, resume=True)
    folder = Path(small_recipe.out)
    steps, rates = scalars(folder, "lr")
    assert steps == list(range(9))
    assert rates == pytest.approx(linear_warp(9), rel=1e-6)
    assert scalars(folder, "loss/test")[0] == [2, 5, 8]
    assert read_metrics(folder) == [dataclasses.asdict(each) for each in result.history]


def test_metrics_ahead_of_the_checkpoint_are_dropped(
    few_digits: Split, small_recipe: Recipe, make_bar: Callable[..., Advance]
) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits, advance=make_bar(4))
    metrics = Path(small_recipe.out) / "metrics.jsonl"
    with metrics.open("a") as file:
        file.write('{"epoch": 2, "step": 6, "half a li')
    train(small_recipe, few_digits, resume=True)
    assert [line["epoch"] for line in read_metrics(metrics.parent)] == [1, 2, 3]


def test_long_runs_log_a_bounded_number_of_updates(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_folder, "MAX_LOGGED_UPDATES", 4)
    train(small_recipe, few_digits)
    steps, rates = scalars(Path(small_recipe.out), "lr")
    assert steps == [0, 3, 6, 8]
    assert rates == pytest.approx(linear_warp(9)[steps], rel=1e-6)


def test_what_the_run_ran_on(few_digits: Split, small_recipe: Recipe) -> None:
    train(dataclasses.replace(small_recipe, seed=11, epochs=1), few_digits)
    found = json.loads((Path(small_recipe.out) / "environment.json").read_text())
    assert found["torch"] == torch.__version__
    assert found["numpy"] == np.__version__
    assert (found["seed"], found["threads"]) == (11, 1)
    assert found["cpu"]
    assert {"kdecay", "python", "platform", "commit"} <= set(found)


def test_commit_is_that_of_a_tracked_file_only(tmp_path: Path) -> None:
    from subprocess import check_output, run

    if not shutil.which("git"):
        pytest.skip("needs git")

    def git(*arguments: str) -> str:
        identity = ("-c", "user.name=a", "-c", "user.email=a@b")
        return check_output(["git", "-C", str(tmp_path), *identity, *arguments], text=True).strip()

    file, other = tmp_path / "module.py", tmp_path / "other.py"
    file.write_text("1\n")
    other.write_text("1\n")
    assert source_commit(file) is None
    run(["git", "init", "-q", str(tmp_path)], check=True)
    git("add", "module.py")
    git("commit", "-q", "-m", "one")
    commit = git("rev-parse", "HEAD")
    assert source_commit(file) == commit
    assert source_commit(other) is None
    file.write_text("2\n")
    assert source_commit(file) == f"{commit}-dirty"


def test_used_and_impossible_run_folders_are_refused_before_the_work(few_digits: Split, small_recipe: Recipe) -> None:
    folder = Path(small_recipe.out)
    folder.mkdir()
    train(dataclasses.replace(small_recipe, epochs=1), few_digits)  # an empty one is fine
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    with pytest.raises(ArgumentError, match=r"run folder .* is not empty: .*--resume"):
        train(small_recipe, few_digits)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    for out in (folder / "config.json", folder / "config.json" / "below"):
        with pytest.raises(DataError, match=r"config\.json"):
            train(dataclasses.replace(small_recipe, out=str(out)), few_digits)


def test_a_run_folder_that_may_not_be_made(
    public_folder: Path,
    small_recipe: Recipe,
    few_digits: Split,
    as_ordinary_user: Callable[[], AbstractContextManager[None]],
) -> None:
    public_folder.chmod(0o555)
    recipe = dataclasses.replace(small_recipe, out=str(public_folder / "a" / "run"))
    with as_ordinary_user(), pytest.raises(DataError, match="must be a folder that you may write to"):
        train(recipe, few_digits)


def test_no_folder_without_out(
    few_digits: Split, small_recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = train(dataclasses.replace(small_recipe, out="", epochs=1), few_digits)
    assert result.folder is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_checkpoint(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="must be the folder of an earlier run"):
        RunFolder(tmp_path).load_checkpoint()
