"""The example of a loop of one's own: in two processes, with DDP and FSDP, and resumed."""

import re
from pathlib import Path

import pytest
import torch

from kdecay_torch import KDecayLR

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "torchrun_training.py"
UPDATES, CUT = 6, 3
LINE = re.compile(r"rank (\d) update (\d+) rate ([0-9.e-]+) loss (\d+\.\d{6})")


def expected():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.01)
    curve = KDecayLR(optimizer, total_steps=UPDATES, k=1.5, warmup_steps=4, eta_min=0.0001)
    return [curve.get_last_lr()[0] for step in range(UPDATES) if curve.set_step(step) is None]


@pytest.fixture(scope="module")
def run_example(run_program, tmp_path_factory):
    """Run the example, or take what it has printed before: rate and loss by rank and update, and the checkpoint."""
    folder, known = tmp_path_factory.mktemp("checkpoints"), {}

    def run(strategy, name, *options):
        key = strategy, name, *options
        if key not in known:
            path = folder / f"{strategy}-{name}.pt"
            words = ("--strategy", strategy, "--updates", UPDATES, "--checkpoint", path, *options)
            printed = LINE.findall(run_program(EXAMPLE, *words, processes=2))
            lines = {(int(rank), int(update)): (float(rate), loss) for rank, update, rate, loss in printed}
            known[key] = lines, torch.load(path, weights_only=True)
        return known[key]

    return run


@pytest.mark.parametrize("strategy", ["ddp", "fsdp"])
def test_every_process_has_the_rates(strategy, run_example):
    lines, saved = run_example(strategy, "whole")
    for rank in (0, 1):
        assert [lines[rank, update][0] for update in range(UPDATES)] == expected()
    # They train on data of their own.
    assert lines[0, 0][1] != lines[1, 0][1]
    assert saved["scheduler"]["last_epoch"] == UPDATES


# Each takes two runs more, of which the starts take most of the time.
@pytest.mark.parametrize("strategy", [pytest.param("ddp", marks=pytest.mark.slow), "fsdp"])
def test_a_run_resumes_as_if_never_stopped(strategy, run_example):
    whole, one = run_example(strategy, "whole")
    first, _ = run_example(strategy, "cut", "--stop-after", CUT)
    second, other = run_example(strategy, "cut")
    assert {update for _, update in second} == set(range(CUT, UPDATES))
    assert first | second == whole
    assert one["scheduler"] == other["scheduler"]
    assert all(torch.equal(one["model"][name], other["model"][name]) for name in one["model"])
