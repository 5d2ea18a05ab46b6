"""SIGTERM and SIGINT: stop after the update that is being made, not in the middle of it."""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType, TracebackType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopped(Exception):  # noqa: N818  # it is no error: somebody asked for it
    """The training stopped because a signal asked for it.

    Args:
        number: of the signal.
        saved: whether what was done is in a checkpoint.
    """

    def __init__(self, number: int, saved: bool) -> None:
        super().__init__(signal.Signals(number).name)
        self.number, self.saved = number, saved


class StopSignals:
    """While the context lasts, SIGTERM and SIGINT ask the training to stop.

    Before the first update there is nothing to save, and they end it at once with `Stopped`. From `wait_for_update` on
    the first one only sets ``requested``; a second one does not wait.
    """

    def __init__(self) -> None:
        self.requested = 0
        self._waiting = False
        self._before: dict[int, object] = {}

    def wait_for_update(self) -> None:
        """From now on let the training stop between two updates."""
        self._waiting = True

    def __enter__(self) -> StopSignals:
        if threading.current_thread() is threading.main_thread():  # others may not
            self._before = {number: signal.signal(number, self._receive) for number in _SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal.signal gave

    def _receive(self, number: int, _frame: FrameType | None) -> None:
        again, self.requested = self.requested, number
        if again or not self._waiting:
            raise Stopped(number, saved=False)
        name = signal.Signals(number).name
        print(f"\nkdecay: {name}: stopping after this update; once more stops at once", file=sys.stderr, flush=True)
