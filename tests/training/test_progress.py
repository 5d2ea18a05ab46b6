from __future__ import annotations

import io

import pytest

from kdecay_torch.training.progress import SECONDS_BETWEEN_LINES, progress


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_plain_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    with progress(100, "job", done=20, clock=clock) as advance:
        for number in range(80):
            clock.now += 1.0
            advance(1, f"part {number // 40}")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 80 // SECONDS_BETWEEN_LINES
    assert lines[0] == "job: 30/100, part 0, 70 s left"
    assert lines[-1] == "job: 100/100, part 1, 0 s left"


def test_lines_that_stay_are_printed_at_once_and_put_off_the_next(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    with progress(100, "job", clock=clock) as advance:
        clock.now = SECONDS_BETWEEN_LINES - 1
        advance.say("epoch 1")
        clock.now += 2
        advance(1)
    assert capsys.readouterr().err == "epoch 1\n"


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with progress(10, "job", done=4) as advance:
        advance(2, "half")
        advance.say("a line")
        advance(4)
    printed = terminal.getvalue()
    assert "job" in printed
    assert "4/10" in printed
    assert "a line\n" in printed
