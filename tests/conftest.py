"""What tests of several rooms share: programs in processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def run_program(tmp_path_factory):
    """Run a program with the checkout's packages, on the CPU, in ``processes`` started by torchrun or in one alone.

    Returns what it printed, one process after the other.
    """

    def run(program, *arguments, processes=1, timeout=240, launcher=()):
        if processes > 1:
            said = tmp_path_factory.mktemp("said")
            # A port of its own, so that runs side by side do not meet; and a file for what each process prints, because
            # in a stream that they share the words of one come between those of another.
            launcher = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", processes)
            launcher += ("--log-dir", said, "--redirects", "1")
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        quiet = {"CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1", "PYTHONPATH": path, "HF_HUB_OFFLINE": "1"}
        done = subprocess.run(
            [sys.executable, *map(str, (*launcher, program, *arguments))],
            env={**os.environ, **quiet},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-4000:]
        if processes == 1:
            return done.stdout
        printed = sorted(said.rglob("stdout.log"))
        assert len(printed) == processes, printed
        return "".join(file.read_text() for file in printed)

    return run
