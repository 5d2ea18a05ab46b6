"""Runs that stop before or at their first checkpoint, and full disks while the logs are written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kdecay_sym.errors import DataError
from kdecay_torch.training.cli import train
from kdecay_torch.training.engine import checkpoint, run_folder

SHORT = ["digits-resnet20", "--device=cpu", "--epochs", "1", "--batch-size", "720"]


def test_a_run_that_stopped_before_its_first_checkpoint_can_be_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "run"
    real = checkpoint.save

    def full(path: Path, content: object) -> None:
        raise DataError(f"cannot write {path}: No space left on device")

    monkeypatch.setattr(run_folder.checkpoint, "save", full)
    with pytest.raises(DataError, match="No space left"):
        train([*SHORT, "--out", str(folder)])
    assert (folder / "config.json").is_file()
    monkeypatch.setattr(run_folder.checkpoint, "save", real)
    assert train([*SHORT, "--out", str(folder)]) == 0
    assert (folder / checkpoint.LAST).is_file()


@pytest.mark.parametrize("partial", [".config.json.partial", ".environment.json.partial", ".last.pt.partial", ".lock"])
def test_what_a_kill_at_the_start_leaves_is_no_run(tmp_path: Path, partial: str) -> None:
    (tmp_path / partial).write_text("half")
    assert train([*SHORT, "--out", str(tmp_path)]) == 0


def test_a_folder_with_anything_else_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "thesis.tex").write_text("")
    with pytest.raises(ValueError, match="is not empty"):
        train([*SHORT, "--out", str(tmp_path)])


def test_a_checkpoint_of_something_else_is_named(tmp_path: Path) -> None:
    checkpoint.save(tmp_path / checkpoint.LAST, {"model": {}})
    with pytest.raises(DataError, match=r"lacks .*recipe"):
        train(["--resume", str(tmp_path)])


# TensorBoard writes in a thread of its own; a limit on the size of files stands in for the full disk.
FULL_DISK = """
import resource, sys
from kdecay_sym import cli
from kdecay_torch.training.engine import checkpoint
real = checkpoint.save
def save_then_fill_the_disk(path, content):
    real(path, content)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400, 400))
checkpoint.save = save_then_fill_the_disk
sys.exit(cli.main(sys.argv[1:]))
"""


def test_a_full_disk_under_tensorboard_is_one_line(tmp_path: Path) -> None:
    out = str(tmp_path / "run")
    words = ["train", "digits-resnet20", "--device=cpu", "--epochs=3", "--batch-size=90", "--out", out]
    done = subprocess.run([sys.executable, "-c", FULL_DISK, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    errors = [line for line in done.stderr.splitlines() if line.startswith("kdecay: error: cannot write")]
    assert len(errors) == 1
    assert (tmp_path / "run" / checkpoint.LAST).is_file()
