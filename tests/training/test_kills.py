"""SIGKILL at random moments: no more than the updates since the last checkpoint are lost, and no bit differs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "killed_runs.py"


@pytest.mark.parametrize("kills", [20, pytest.param(200, marks=pytest.mark.slow)])
def test_killed_runs_end_as_if_never_killed(kills: int, tmp_path: Path) -> None:
    words = [sys.executable, str(SCRIPT), str(tmp_path), str(kills), "1"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.fullmatch(r"(\d+) kills, after (\d+) to (\d+) updates; (\d+) runs .*\n", done.stdout)
    assert found, done.stdout
    assert int(found[1]) == kills
    # They came at different places of the run, not always before its first update.
    assert int(found[3]) > 10
