"""Runs that go on: with the same bits, from a checkpoint that is whole, one process at a time."""

from __future__ import annotations

import dataclasses
import json
import resource
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.data.image_sets import ImageSet, Split
from kdecay_torch.training.data.source import open_images
from kdecay_torch.training.engine import checkpoint
from kdecay_torch.training.engine import train as engine
from kdecay_torch.training.engine.run_folder import RunFolder
from kdecay_torch.training.engine.train import train
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.recipe import Recipe

from .runs import last, last_of, without_timings


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
@pytest.mark.parametrize("updates", [1, 3, 4, 8])
def test_interrupted_and_resumed_ends_bitwise_as_if_never_stopped(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    updates: int,
    precision: str,
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    recipe = dataclasses.replace(small_recipe, precision=precision, flip=True)
    whole = train(dataclasses.replace(recipe, out=str(tmp_path / "whole")), few_digits)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=updates))
    torch.manual_seed(updates)
    resumed = train(recipe, few_digits, resume=True)
    assert_same(last(whole), last(resumed))
    assert_same(dict(whole.model.state_dict()), dict(resumed.model.state_dict()))
    assert resumed.learning_rates == whole.learning_rates
    assert without_timings(resumed.history) == without_timings(whole.history)
    buffers = last(resumed)["optimizer"]["state"].values()  # type: ignore[index]
    assert all(buffer["momentum_buffer"].abs().sum() > 0 for buffer in buffers)


@pytest.mark.slow
@pytest.mark.parametrize("updates", [2, 3])
def test_a_compiled_run_resumed_ends_with_the_same_bits(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    updates: int,
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    """The resumed process meets another size of batch first: the last of an epoch, or that of a test."""
    recipe = dataclasses.replace(small_recipe, compile=True, epochs=2, checkpoint_every=1, lr=0.01)
    torch.compiler.reset()
    whole = train(dataclasses.replace(recipe, out=str(tmp_path / "whole")), few_digits)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=updates + 1))
    assert len(last_of(recipe)["learning_rates"]) == updates
    torch.compiler.reset()
    assert_same(last(whole), last(train(recipe, few_digits, resume=True)))


def test_resume_after_a_full_disk(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    whole = train(dataclasses.replace(small_recipe, out=str(tmp_path / "whole")), few_digits)
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits, advance=make_bar(interrupt_after=4))
    path = Path(small_recipe.out) / checkpoint.LAST
    earlier = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(DataError, match=r"cannot write .*last\.pt: File too large"):
            train(small_recipe, few_digits, resume=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == earlier
    assert [each.name for each in path.parent.glob(".*")] == [".lock"]
    assert_same(last(whole), last(train(small_recipe, few_digits, resume=True)))


def test_resume_refuses_another_recipe_and_names_the_fields(few_digits: Split, small_recipe: Recipe) -> None:
    train(small_recipe, few_digits)
    other = dataclasses.replace(small_recipe, k=2.0, epochs=4)
    with pytest.raises(ArgumentError, match=r"epochs: was 3, is 4; k: was 1\.5, is 2\.0") as caught:
        train(other, few_digits, resume=True)
    assert "\n" not in str(caught.value)


def test_resume_refuses_other_images(few_digits: Split, small_recipe: Recipe) -> None:
    train(small_recipe, few_digits)
    images = few_digits.train.images.clone()
    images[17, 0, 3, 3] ^= 1
    other = Split(ImageSet(images, few_digits.train.labels, few_digits.train.classes), few_digits.test)
    with pytest.raises(DataError, match="images are not those"):
        train(small_recipe, other, resume=True)


def test_resume_of_a_finished_run_says_so(
    few_digits: Split,
    small_recipe: Recipe,
    capsys: pytest.CaptureFixture[str],
    assert_same: Callable[[object, object], None],
) -> None:
    done = train(small_recipe, few_digits)
    before = last(done)
    capsys.readouterr()
    again = train(small_recipe, few_digits, resume=True)
    assert "all 3 epochs are done already" in capsys.readouterr().err
    assert (again.history, again.learning_rates) == (done.history, done.learning_rates)
    assert_same(dict(again.model.state_dict()), dict(done.model.state_dict()))
    assert_same(last(again), before)


def test_resume_needs_a_whole_checkpoint(few_digits: Split, small_recipe: Recipe) -> None:
    Path(small_recipe.out).mkdir()
    with pytest.raises(DataError, match=r"has no checkpoint last\.pt"):
        train(small_recipe, few_digits, resume=True)
    assert list(Path(small_recipe.out).iterdir()) == []
    Path(small_recipe.out).rmdir()
    with pytest.raises(ArgumentError, match=r"^out=''"):
        train(dataclasses.replace(small_recipe, out=""), few_digits, resume=True)
    train(small_recipe, few_digits)
    for name in (checkpoint.LAST, checkpoint.PREVIOUS):
        path = Path(small_recipe.out) / name
        path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(DataError, match=r"last\.pt is torn .*; .*previous\.pt is torn"):
        train(small_recipe, few_digits, resume=True)


def test_resume_with_other_threads_says_what_to_expect(
    few_digits: Split, small_recipe: Recipe, capsys: pytest.CaptureFixture[str], make_bar: Callable[..., Advance]
) -> None:
    recipe = dataclasses.replace(small_recipe, threads=0)
    torch.set_num_threads(2)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=4))
    torch.set_num_threads(1)
    train(recipe, few_digits, resume=True)
    assert "had 2 threads and now has 1" in capsys.readouterr().err


def test_a_folder_is_trained_in_by_one_process_at_a_time(few_digits: Split, small_recipe: Recipe) -> None:
    fcntl = pytest.importorskip("fcntl", reason="NOT CHECKED: no file locks here")
    train(dataclasses.replace(small_recipe, epochs=1), few_digits)
    before = last_of(small_recipe)
    with (Path(small_recipe.out) / ".lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(ArgumentError, match="is in use: another process trains in it"):
            train(dataclasses.replace(small_recipe, epochs=1), few_digits, resume=True)
    assert last_of(small_recipe)["history"] == before["history"]


def test_the_environment_of_each_start_is_recorded(
    few_digits: Split, small_recipe: Recipe, make_bar: Callable[..., Advance]
) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits, advance=make_bar(interrupt_after=4))
    path = Path(small_recipe.out) / "environment.json"
    first = json.loads(path.read_text())
    path.write_text(json.dumps({**first, "torch": "1.0"}))
    for _ in range(2):
        train(small_recipe, few_digits, resume=True)
    found = json.loads(path.read_text())
    assert found["torch"] == torch.__version__
    assert [each["torch"] for each in found["earlier"]] == ["1.0", torch.__version__]
    for damaged in (b"[", b"[]", b"\xff\xfe"):
        path.write_bytes(damaged)
        train(small_recipe, few_digits, resume=True)
        assert json.loads(path.read_text())["earlier"] == []
        assert path.with_name("environment.damaged.json").read_bytes() == damaged


def test_a_run_that_ended_while_another_was_loading_is_kept(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = dataclasses.replace(small_recipe, epochs=1)
    train(dataclasses.replace(once, out=f"{once.out}-elsewhere"), few_digits)

    def late(*arguments: Any) -> Any:
        shutil.copytree(f"{once.out}-elsewhere", once.out)
        return open_images(*arguments)

    monkeypatch.setattr(engine, "open_images", late)
    with pytest.raises(ArgumentError, match="is not empty"):
        train(dataclasses.replace(once, k=2.0), few_digits)
    assert last_of(once)["recipe"]["k"] == once.k


def test_a_run_is_resumed_by_one_process_from_the_reading_on(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fcntl", reason="NOT CHECKED: no file locks here")
    train(dataclasses.replace(small_recipe, epochs=1), few_digits)

    def late(*arguments: Any) -> Any:
        with pytest.raises(ArgumentError, match="is in use"), RunFolder(Path(small_recipe.out)).locked():
            pass
        return open_images(*arguments)

    monkeypatch.setattr(engine, "open_images", late)
    train(dataclasses.replace(small_recipe, epochs=1), few_digits, resume=True)


def test_a_run_killed_in_a_test_has_the_seconds_of_its_updates(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(self: TrainingRun) -> tuple[float, float]:
        raise KeyboardInterrupt

    monkeypatch.setattr(TrainingRun, "test", killed)
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits)
    seconds = last_of(small_recipe)["seconds"]
    assert seconds > 0
    monkeypatch.undo()
    first = train(small_recipe, few_digits, resume=True).history[0]
    assert first.images_per_second == 90 / seconds
    assert first.seconds > seconds


@pytest.mark.parametrize("torn", ["shorter", "altered", "missing"])
def test_a_damaged_checkpoint_gives_way_to_the_one_before(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    torn: str,
    capsys: pytest.CaptureFixture[str],
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    whole = train(dataclasses.replace(small_recipe, out=str(tmp_path / "whole"), checkpoint_every=2), few_digits)
    recipe = dataclasses.replace(small_recipe, checkpoint_every=2)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=5))
    path = Path(small_recipe.out) / checkpoint.LAST
    assert len(checkpoint.load(path)["learning_rates"]) == 4
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.unlink()
    if torn != "missing":
        path.write_bytes(content if torn == "altered" else content[:-1000])
    capsys.readouterr()
    resumed = train(recipe, few_digits, resume=True)
    said = capsys.readouterr().err
    assert "previous.pt is used" in said or "checkpoint before it is used" in said
    assert (path.with_name("damaged.pt")).exists() is (torn != "missing")
    assert_same(last(whole), last(resumed))
    # What was damaged did not become the one before.
    assert len(checkpoint.load(path.with_name(checkpoint.PREVIOUS))["learning_rates"]) == 9
