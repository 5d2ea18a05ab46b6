from __future__ import annotations

import dataclasses
import json
import os
import re
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from kdecay_sym.errors import ArgumentError, KdecayError
from kdecay_torch.training import cli
from kdecay_torch.training.cli import read_options, train
from kdecay_torch.training.engine import checkpoint
from kdecay_torch.training.engine import train as engine
from kdecay_torch.training.recipes.named import RECIPES

REPOSITORY = Path(__file__).parents[2]
SMALL = ["digits-resnet20", "--device=cpu", "--epochs", "6", "--threads", "1", "--batch-size", "256"]


def run_command(words: Sequence[str]) -> subprocess.Popen[str]:
    code = "import sys; from kdecay_torch.training.cli import train; sys.exit(train(sys.argv[1:]))"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    return subprocess.Popen([sys.executable, "-c", code, *words], env=environment, stderr=subprocess.PIPE, text=True)


def wait_for_epochs(process: subprocess.Popen[str], epochs: int) -> None:
    """Read the process's lines until one says that ``epochs`` are done."""
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith(f"epoch {epochs}/"):
            return
    pytest.fail("the run ended before it could be stopped")


def test_killed_and_resumed_ends_bitwise_as_if_never_stopped(
    tmp_path: Path, assert_same: Callable[[object, object], None]
) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    with run_command([*SMALL, "--out", str(killed)]) as process:
        wait_for_epochs(process, 2)
        time.sleep(0.1)  # into the third epoch, or even the fourth
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert 2 <= len(checkpoint.load(killed / checkpoint.LAST)["history"]) < 6
    assert train([*SMALL, "--out", str(whole)]) == 0
    assert train(["--resume", str(killed)]) == 0
    assert_same(checkpoint.load(whole / checkpoint.LAST), checkpoint.load(killed / checkpoint.LAST))
    rates = checkpoint.load(killed / checkpoint.LAST)["learning_rates"]
    tau = torch.arange(36, dtype=torch.float64) / 36
    torch.testing.assert_close(rates, 0.001 + 0.099 * (1 - tau**1.5), rtol=1e-12, atol=0)
    # What was logged before the kill must have been on file before the checkpoint that goes with it.
    events = EventAccumulator(str(killed / "tensorboard"), size_guidance={"scalars": 0})
    events.Reload()
    assert [event.step for event in events.Scalars("lr")] == list(range(36))
    assert [event.step for event in events.Scalars("loss/train")] == list(range(5, 36, 6))
    lines = (killed / "metrics.jsonl").read_text().splitlines()
    assert [re.match(r'{"epoch": (\d)', line)[1] for line in lines] == list("123456")  # type: ignore[index]


def test_ctrl_c_says_what_was_kept_and_how_to_go_on(tmp_path: Path) -> None:
    folder = tmp_path / "a run"
    with run_command([*SMALL, "--out", str(folder)]) as process:
        wait_for_epochs(process, 1)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        rest = process.stderr.read()
    assert process.returncode == 130
    assert "Traceback" not in rest
    done = len(checkpoint.load(folder / checkpoint.LAST)["learning_rates"])
    assert f"the checkpoint after {done} update(s) is in {folder}" in rest
    assert f"kdecay train --resume '{folder}'" in rest


def test_ctrl_c_before_there_is_anything(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(engine, "open_images", interrupt)
    assert train([*SMALL, "--out", str(tmp_path / "run")]) == 128 + signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is before
    assert "nothing was saved yet" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_output_of_a_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["digits-resnet20", "--device=cpu", "--epochs=2", "--batch_size=512"]
    assert train([*words, "--out", str(tmp_path / "run")]) == 0
    printed = capsys.readouterr()
    header, first, second, folder = printed.out.splitlines()
    assert header.split() == ["epoch", "train", "loss", "test", "loss", "accuracy", "lr", "images/s"]
    assert (first.split()[0], second.split()[0]) == ("1", "2")
    assert len(header) == len(first) == len(second)
    assert folder == f"run folder: {tmp_path / 'run'}"
    # A slow machine prints a line of progress every ten seconds besides.
    epochs = [line.split(":")[0] for line in printed.err.splitlines() if line.startswith("epoch")]
    assert epochs == ["epoch 1/2", "epoch 2/2"]


def test_table_of_a_long_run_is_short() -> None:
    metrics = engine.EpochMetrics(0, 0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for epochs in (1, 12, 13, 200, 300):
        history = tuple(engine.EpochMetrics(**{**vars(metrics), "epoch": n + 1}) for n in range(epochs))
        rows = cli.format_table(engine.Result(RECIPES["digits-resnet20"], history, (), torch.nn.Module(), None))
        numbers = [int(row.split()[0]) for row in rows.splitlines()[1:]]
        assert len(numbers) <= 12
        assert numbers[-1] == epochs


def test_default_folder_and_options() -> None:
    recipe = read_options(["cifar100-resnet20", "--k=2.5", "--seed", "3", "--data", "d", "--crop_padding", "2"]).recipe
    assert (recipe.k, recipe.seed, recipe.data, recipe.crop_padding) == (2.5, 3, str(Path.cwd() / "d"), 2)
    assert (recipe.dataset, recipe.epochs) == ("cifar100", 200)
    assert recipe.out == str(Path.cwd() / "runs/cifar100-resnet20-2.5-3")
    assert read_options(["digits-resnet20"]).recipe.data == ""


def test_flip_can_be_turned_on_and_off() -> None:
    assert read_options(["digits-resnet20", "--flip"]).recipe.flip
    assert not read_options(["folder-resnet20", "--data", "d", "--no-flip"]).recipe.flip


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "no recipe given: must be one of digits-resnet20"),
        (["digit-resnet20"], "did you mean digits-resnet20"),
        (["digits-resnet20", "--epoch", "3"], "did you mean --epochs"),
        (["digits-resnet20", "--k", "nan"], "^k=nan: must be a finite number > 0"),
        (["digits-resnet20", "--k", "-1"], "^k=-1.0"),
        (["digits-resnet20", "--k", "one"], "--k"),
        (["digits-resnet20", "--epochs", "0"], "^epochs=0: must be a whole number from 1"),
        (["digits-resnet20", "--eta-min", "0.2"], "^eta_min=0.2: must not be above lr=0.1"),
        (["digits-resnet20", "--precision", "fp61"], "fp61"),
        (["digits-resnet20", "--warmup-steps", "180"], "^warmup_steps=180"),
        (["digits-resnet20", "--form", "additive", "--sign", "+", "--k", "3"], r"breaks eq\. \(5\)"),
        (["folder-resnet20"], "--data FOLDER"),
        (["folder-resnet20", "--data", "/nowhere/at/all"], "^/nowhere/at/all is missing: must be a folder"),
        (["digits-resnet20", "--resume", "/nowhere/at/all"], "has no checkpoint"),
        (["--resume", "/nowhere/at/all"], "has no checkpoint"),
        (["digits-resnet20", "--resume", "/nowhere", "--out", "/other"], "^out='/other': not allowed with --resume"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(
    words: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(KdecayError, match=message) as caught:
        train(words)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_resume_refuses_another_recipe_and_other_options(tmp_path: Path) -> None:
    folder = str(tmp_path / "run")
    words = ["digits-resnet20", "--device=cpu", "--epochs", "1", "--batch-size", "1437"]
    assert train([*words, "--out", folder]) == 0
    assert train([*words, "--resume", folder]) == 0
    with pytest.raises(ArgumentError, match=r"k: was 1\.5, is 2\.0"):
        train(["--resume", folder, "--k", "2"])
    with pytest.raises(ArgumentError, match=r"epochs: was 1, is 15"):
        train(["digits-resnet20", "--resume", folder])
    with pytest.raises(ArgumentError, match="dataset: was 'digits', is 'folder'"):
        train(["folder-resnet20", "--data", str(tmp_path), *words[1:], "--resume", folder])


def data_folder() -> Path:
    return Path(os.environ.get("KDECAY_DATA", REPOSITORY.parent / "shared" / "data"))


@contextmanager
def opened(archive: Path) -> Iterator[tarfile.TarFile]:
    if not archive.is_file():
        pytest.skip(f"needs {archive.name}: set KDECAY_DATA to its folder")
    with tarfile.open(archive) as tar:
        yield tar


def test_real_photographs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Train on 20 training and 5 test images of each class of CIFAR-10, re-encoded as JPEG."""
    wanted = {"train": 20, "test": 5}
    taken: dict[str, int] = {}
    root = tmp_path / "cifar10"
    with opened(data_folder() / "cifar10-jpeg.tar.xz") as tar:
        for member in tar:
            parts = Path(member.name).parts[-3:]
            folder = "/".join(parts[:2])
            if member.isfile() and taken.get(folder, 0) < wanted[parts[0]]:
                taken[folder] = taken.get(folder, 0) + 1
                path = root / Path(*parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(tar.extractfile(member).read())  # type: ignore[union-attr]
    assert len(taken) == 20
    out = tmp_path / "run"
    words = ["folder-resnet20", "--device=cpu", "--data", str(root), "--epochs=4", "--batch-size=64", "--lr=0.02"]
    assert train([*words, "--precision", "bf16", "--out", str(out)]) == 0
    state = checkpoint.load(out / checkpoint.LAST)
    assert state["model"]["conv.weight"].shape == (16, 3, 3, 3)
    assert state["model"]["fc.weight"].shape == (10, 64)
    assert len(state["learning_rates"]) == 4 * 4  # 200 images by 64, the last batch of 8
    assert state["history"][3]["train_loss"] < 0.9 * state["history"][0]["train_loss"]


def test_a_saved_config_runs_again(tmp_path: Path, assert_same: Callable[[object, object], None]) -> None:
    first, again = tmp_path / "first", tmp_path / "again"
    words = ["digits-resnet20", "--device=cpu", "--epochs=1", "--batch-size=479", "--threads=1", "--k=2.5", "--ema=0.5"]
    assert train([*words, "--out", str(first)]) == 0
    config = str(first / "config.json")
    with pytest.raises(ArgumentError, match="is not empty"):
        train(["--config", config, "--out", str(first)])
    assert train(["--config", config, "--out", str(again)]) == 0
    assert train(["--config", config]) == 0
    for folder in (again, tmp_path / "first-again"):
        assert_same(checkpoint.load(first / checkpoint.LAST), checkpoint.load(folder / checkpoint.LAST))


def test_a_saved_config_runs_again_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_folder: Callable[..., Path]
) -> None:
    make_folder(root=tmp_path / "here" / "images", size=(9, 9))
    monkeypatch.chdir(tmp_path / "here")
    words = ["folder-resnet20", "--device=cpu", "--data=images", "--epochs=1", "--batch-size=6", "--lr=0.01"]
    assert train([*words, "--out", "run"]) == 0
    monkeypatch.chdir(tmp_path)
    assert train(["--config", "here/run/config.json"]) == 0
    assert train(["--resume", "here/run"]) == 0
    assert (tmp_path / "here" / "run-again" / checkpoint.LAST).is_file()


def test_a_tilde_is_the_home_folder_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    words = ["digits-resnet20", "--device=cpu", "--epochs", "1", "--batch-size", "1437", "--threads", "1"]
    assert train([*words, "--out=~/run"]) == 0
    assert (tmp_path / "run" / checkpoint.LAST).is_file()
    assert train(["--resume=~/run"]) == 0
    assert read_options([*words, "--out=~/other"]).recipe.out == str(tmp_path / "other")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot read .*config.json: No such file"),
        ("", "is not the config.json of a run"),
        ("[1]", "is not the config.json of a run"),
        ('{"recipe": 1}', "is not the config.json of a run"),
        ('{"recipe": {"k": 2}}', "^recipe: unknown or missing fields"),
        ("\xff", "is not the config.json of a run"),
        (json.dumps({"recipe": {**dataclasses.asdict(RECIPES["digits-resnet20"]), "out": "a\0b"}}), "NUL"),
        (json.dumps({"recipe": {**dataclasses.asdict(RECIPES["digits-resnet20"]), "out": "a\udcff"}}), "UTF-8"),
    ],
)
def test_a_config_that_is_none(tmp_path: Path, content: str | None, message: str) -> None:
    path = tmp_path / "config.json"
    if content is not None:
        path.write_text(content, encoding="latin-1")
    with pytest.raises(KdecayError, match=message) as caught:
        train(["--config", str(path)])
    assert "\n" not in str(caught.value)


def test_options_that_exclude_each_other(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"^config='a': not allowed with the name of a recipe"):
        train(["digits-resnet20", "--config", "a"])
    with pytest.raises(ArgumentError, match=r"^config='a': not allowed with --resume"):
        train(["--config", "a", "--resume", str(tmp_path)])
