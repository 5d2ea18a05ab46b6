"""Progress of a long job on stderr: a bar on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import NoReturn, Protocol

from tqdm import tqdm

# Between two plain lines: often enough to see that the job lives, seldom enough for a log file.
SECONDS_BETWEEN_LINES = 10.0


class Advance(Protocol):
    """What `progress` yields."""

    def __call__(self, n: int = 1, note: str = "") -> None:
        """Report ``n`` more units as done; a ``note`` that is not empty is shown from then on."""

    def say(self, line: str) -> None:
        """Print a line that stays."""


class _Bar:
    def __init__(self, bar: tqdm[NoReturn]) -> None:
        self._bar = bar

    def __call__(self, n: int = 1, note: str = "") -> None:
        if note:
            self._bar.set_postfix_str(note, refresh=False)
        self._bar.update(n)

    def say(self, line: str) -> None:
        self._bar.write(line, file=sys.stderr)


class _Lines:
    def __init__(self, total: int, label: str, done: int, clock: Callable[[], float]) -> None:
        self._total, self._label, self._done, self._clock = total, label, done, clock
        self._at_start = done
        self._note = ""
        self._started = self._printed = clock()

    def __call__(self, n: int = 1, note: str = "") -> None:
        self._done += n
        self._note = note or self._note
        now = self._clock()
        if now - self._printed >= SECONDS_BETWEEN_LINES:
            left = (now - self._started) * (self._total - self._done) / max(1, self._done - self._at_start)
            note = f", {self._note}" if self._note else ""
            self.say(f"{self._label}: {self._done}/{self._total}{note}, {left:.0f} s left")

    def say(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)
        self._printed = self._clock()


@contextlib.contextmanager
def progress(total: int, label: str, done: int = 0, clock: Callable[[], float] = time.monotonic) -> Iterator[Advance]:
    """Show how far a job of ``total`` units is while the context lasts.

    Args:
        total: number of units.
        label: what the job is, in a few words.
        done: units that an earlier run has already done.
        clock: seconds, for the plain lines.

    Returns:
        A context manager that yields an `Advance`: call it with the number of units just done.

    Example:
        >>> with progress(3, "reading") as advance:
        ...     for _ in range(3):
        ...         advance(1)
    """
    if sys.stderr.isatty():
        with tqdm(total=total, desc=label, initial=done, leave=False, dynamic_ncols=True) as bar:
            yield _Bar(bar)
    else:
        yield _Lines(total, label, done, clock)
