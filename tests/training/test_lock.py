"""The lock of a run folder: whom it keeps out, and for how long."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
from pathlib import Path

import pytest

from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.engine import lock

fcntl = pytest.importorskip("fcntl", reason="NOT CHECKED: no file locks here")


def test_it_is_held_while_the_context_lasts(tmp_path: Path) -> None:
    path = tmp_path / ".lock"
    for _ in range(2):
        with (
            lock.held(path),
            pytest.raises(ArgumentError, match=f"^run folder {tmp_path} is in use: another process trains in it$"),
            lock.held(path),
        ):
            pass
    with pytest.raises(KeyboardInterrupt), lock.held(path):
        raise KeyboardInterrupt
    with lock.held(path):
        pass


def test_a_forked_process_does_not_hold_it_on(tmp_path: Path) -> None:
    """As a decoding process would whose parent is killed, for the seconds until it notices."""
    path = tmp_path / ".lock"
    here, there = os.pipe()
    with contextlib.ExitStack() as stack:
        for end in (here, there):
            stack.callback(os.close, end)
        with lock.held(path):
            if (child := os.fork()) == 0:
                os.write(there, b"begun")
                signal.pause()
            stack.callback(os.waitpid, child, 0)
            stack.callback(os.kill, child, signal.SIGKILL)
            assert os.read(here, 5) == b"begun"
            with pytest.raises(ArgumentError, match="is in use"), lock.held(path):
                pass
        with lock.held(path):
            pass


def refusing(number: int) -> object:
    def flock(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return flock


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_file_system_without_locks_is_told_of(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fcntl, "flock", refusing(number))
    with lock.held(tmp_path / ".lock"), lock.held(tmp_path / ".lock"):
        pass
    said = f"kdecay: {tmp_path} is on a file system without locks ({os.strerror(number)}): nothing keeps a second"
    assert capsys.readouterr().err.startswith(said)


def test_other_refusals_name_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        pytest.raises(DataError, match=r"^cannot lock .*nowhere/\.lock: No such file"),
        lock.held(tmp_path / "nowhere" / ".lock"),
    ):
        pass
    monkeypatch.setattr(fcntl, "flock", refusing(errno.EIO))
    with pytest.raises(DataError, match=r"^cannot lock .*\.lock: Input/output error$"), lock.held(tmp_path / ".lock"):
        pass
