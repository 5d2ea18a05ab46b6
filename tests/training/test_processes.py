"""Several processes, started by torchrun on the CPU, against one: the same updates, at the same rates."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from kdecay_torch.training.engine import checkpoint

# 1,437 images in updates of 226: the last one of an epoch has 81.
# Sums of gradients that are split otherwise differ in their last bits, and training makes each difference grow: at this
# rate from 1e-7 to 1e-5 in about twenty updates, at 0.1 in eight.
RATE = 0.001
WORDS = (
    f"train digits-resnet20 --device cpu --norm group --batch-size 226 --log-every 1 --lr {RATE} --eta-min 0".split()
)


def command(processes: int, words: list[str], where: str = "--standalone") -> list[str]:
    ours = ["-m", "kdecay_sym.cli", *words, "--threads", "1"]
    launcher = ["-m", "torch.distributed.run", *where.split(), "--nproc-per-node", str(processes)]
    return [sys.executable, *(launcher if processes > 1 or where != "--standalone" else []), *ours]


def run(processes: int, words: list[str]) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    return subprocess.run(command(processes, words), capture_output=True, text=True, check=False, env=environment)


def losses(folder: Path) -> list[float]:
    events = EventAccumulator(str(folder / "tensorboard"), size_guidance={"scalars": 0})
    events.Reload()
    return [event.value for event in events.Scalars("loss/updates")]


def last(folder: Path) -> dict[str, Any]:
    return checkpoint.load(folder / checkpoint.LAST)


def test_two_processes_do_the_updates_of_one(tmp_path: Path) -> None:
    done = {}
    for processes, accumulation in ((1, 1), (2, 1), (2, 3)):
        folder = tmp_path / f"{processes}-{accumulation}"
        words = [*WORDS, "--epochs", "1", "--accumulation", str(accumulation), "--out", str(folder)]
        finished = run(processes, words)
        assert finished.returncode == 0, finished.stderr
        assert "Warning" not in finished.stderr
        # One of them prints, once.
        assert finished.stdout.count("run folder:") == 1
        assert finished.stderr.count("epoch 1/1:") == 1
        done[processes, accumulation] = folder
        found = json.loads((folder / "environment.json").read_text())
        assert (found["processes"], found["device"]) == (processes, "cpu")
    one = done.pop((1, 1))
    for folder in done.values():
        assert last(folder)["learning_rates"].tolist() == last(one)["learning_rates"].tolist()
        np.testing.assert_allclose(losses(folder), losses(one), rtol=1e-5)
        for ours, theirs in zip(last(folder)["history"], last(one)["history"], strict=True):
            assert ours["train_loss"] == pytest.approx(theirs["train_loss"], rel=1e-3)
            assert ours["test_loss"] == pytest.approx(theirs["test_loss"], rel=1e-3)
    assert len(last(one)["learning_rates"]) == 7


def test_another_number_of_processes_is_refused_and_rescaled(
    tmp_path: Path, assert_same: Callable[[object, object], None]
) -> None:
    folder = tmp_path / "run"
    with subprocess.Popen(
        command(2, [*WORDS, "--epochs", "2", "--log-every", "1000", "--out", str(folder)]),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        while "epoch 1/2" not in (line := process.stderr.readline()):  # type: ignore[union-attr]
            assert line, "ended before its first epoch"
        process.send_signal(signal.SIGTERM)
        rest = process.communicate()[1]
    assert process.returncode != 0
    assert "stopped by SIGTERM" in rest
    assert f"kdecay train --resume {folder} (by torchrun, with 2 processes in all)" in rest
    state = last(folder)
    assert 7 <= len(state["learning_rates"]) < 14
    refused = run(1, ["train", "--resume", str(folder), "--norm", "group"])
    assert refused.returncode == 2
    assert "trained by 2 process(es) and is to be resumed by 1" in refused.stderr
    assert "--rescale" in refused.stderr
    assert_same(last(folder), state)
    again = run(1, ["train", "--resume", str(folder), "--rescale"])
    assert again.returncode == 0, again.stderr
    rates = last(folder)["learning_rates"].numpy()
    np.testing.assert_allclose(rates, RATE * (1 - (np.arange(14) / 14) ** 1.5), rtol=1e-12)


def on_two_machines(words: list[str], stop_after: str = "") -> list[str]:
    """Two launchers that meet at an address, as on two machines; what each of them said."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        meeting = f"--nnodes 2 --master-addr 127.0.0.1 --master-port {free.getsockname()[1]} --node-rank"
    with contextlib.ExitStack() as stack:
        first, second = (
            stack.enter_context(
                subprocess.Popen(command(1, words, f"{meeting} {rank}"), stderr=subprocess.PIPE, text=True)
            )
            for rank in range(2)
        )
        said = ""
        while stop_after and stop_after not in said:
            line = first.stderr.readline()  # type: ignore[union-attr]
            assert line, said
            said += line
        if stop_after:
            second.send_signal(signal.SIGTERM)
        said += first.communicate()[1]
        other = second.communicate()[1]
    for process in (first, second):
        assert (process.returncode == 0) is not bool(stop_after), said + other
    return [said, other]


def test_two_machines_train_as_one_and_stop_together(
    tmp_path: Path, assert_same: Callable[[object, object], None]
) -> None:
    whole, folder = tmp_path / "whole", tmp_path / "run"
    on_two_machines([*WORDS, "--epochs", "2", "--out", str(whole)])
    one = run(1, [*WORDS, "--epochs", "2", "--out", str(tmp_path / "one")])
    assert one.returncode == 0, one.stderr
    np.testing.assert_allclose(losses(whole)[:7], losses(tmp_path / "one")[:7], rtol=1e-5)
    assert json.loads((whole / "environment.json").read_text())["processes"] == 2
    # The other machine gets the signal.
    said = on_two_machines([*WORDS, "--epochs", "2", "--out", str(folder)], stop_after="epoch 1/2")
    assert f"kdecay train --resume {folder} (by torchrun, with 2 processes in all)" in said[0]
    assert 7 <= len(last(folder)["learning_rates"]) < 14
    on_two_machines(["train", "--resume", str(folder)])
    ended, never_stopped = last(folder), last(whole)
    for state in (ended, never_stopped):
        for timed in ("recipe", "history", "seconds"):
            del state[timed]
    assert_same(ended, never_stopped)


def test_an_error_of_the_main_process_ends_all(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("")
    began = time.monotonic()
    refused = run(2, [*WORDS, "--out", str(tmp_path)])
    assert refused.returncode != 0
    assert "is not empty" in refused.stderr
    assert "ArgumentError" not in refused.stderr  # torchrun has a traceback of its own, our error none
    assert time.monotonic() - began < 120


TALK = """
import torch, torch.distributed as dist
from kdecay_sym.errors import DataError
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.recipes.recipe import Recipe

processes = Processes(Recipe(device="cpu"))
rank = processes.rank
# Only process 1 gets a signal, between its second and its third update: both hear of it after the fourth.
votes = [processes.vote(15 if rank == 1 and number >= 2 else 0) for number in range(5)]
mean = torch.tensor([float(rank), 10.0])
processes.average_([mean])


def refuse():
    raise DataError("no")


try:
    processes.on_main(refuse)
except DataError as error:
    refused = str(error)
found = votes, mean.tolist(), processes.largest(rank), processes.sum(torch.tensor([1.0, rank])), refused
print(f"{processes.on_main(lambda: processes.rank)} {found}", flush=True)
dist.destroy_process_group()
"""


def test_what_processes_say_to_each_other(tmp_path: Path, run_program: Callable[..., str]) -> None:
    script = tmp_path / "talk.py"
    script.write_text(TALK)
    said = run_program(script, processes=2).splitlines()
    assert said == ["0 ([0, 0, 0, 15, 15], [0.5, 10.0], 1, [2.0, 1.0], 'no')"] * 2
