"""What the tests of frameworks share: the rates that updates are made with, and programs run by torchrun."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from torch.optim.optimizer import register_optimizer_step_pre_hook

ROOT = Path(__file__).resolve().parents[2]
# Run by tests and no tests themselves: looking for doctests would import them, and what they need.
collect_ignore_glob = ["programs/*"]


@pytest.fixture
def rates_of_updates():
    """The rate of the first group at each update of any optimizer, as the optimizer sees it."""
    used = []
    handle = register_optimizer_step_pre_hook(lambda optimizer, *_: used.append(float(optimizer.param_groups[0]["lr"])))
    yield used
    handle.remove()


@pytest.fixture(scope="session")
def run_program():
    """Run a program with the checkout's packages, on the CPU, in ``processes`` started by torchrun or in one alone."""

    def run(program, *arguments, processes=1, timeout=240, launcher=()):
        if processes > 1:
            # A port of its own, so that runs side by side do not meet.
            launcher = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(processes))
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        quiet = {"CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1", "PYTHONPATH": path, "HF_HUB_OFFLINE": "1"}
        done = subprocess.run(
            [sys.executable, *launcher, str(program), *map(str, arguments)],
            env={**os.environ, **quiet},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-4000:]
        return done.stdout

    return run
