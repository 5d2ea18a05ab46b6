"""A step while nobody else writes to the groups, all of which get one number: what almost every step is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Curve = Callable[[int], float]
Rates = Callable[[NDArray[np.int64]], NDArray[np.float64]]


@dataclass(slots=True)
class ShortCut:
    """What such a step needs, in slots: attributes of a scheduler are found more slowly once its `__dict__` was read.

    Attributes:
        key: the field of the groups.
        now: the number of steps made; kept here alone, also while there is no short cut.
        curve: the curve of all groups; None while there is no short cut.
        rate: the very object that was written to all groups.
        groups: their number.
        last: the last step that the short cut may go to.
    """

    key: str
    now: int = 0
    curve: Curve | None = None
    rate: Any = None
    groups: int = 0
    last: int = sys.maxsize

    def go(self, groups: Sequence[dict[str, Any]], now: int) -> bool:
        """Go to a step if every group still holds what was written; False, and nothing done, otherwise."""
        curve, key, written = self.curve, self.key, self.rate
        if curve is None or len(groups) != self.groups or now > self.last:
            return False
        rate = curve(now)
        group: dict[str, Any] | None = None
        try:
            for group in groups:
                if group[key] is not written or "lr_scale" in group:
                    break
                group[key] = rate
            else:
                self.rate, self.now = rate, now
                return True
        except BaseException:  # a group without the key, or Ctrl-C: no step is left half made
            if group is not None and group.get(key) is rate:
                group[key] = written
            self._undo(groups, group, written)
            raise
        self._undo(groups, group, written)
        return False

    def _undo(self, groups: Sequence[dict[str, Any]], reached: dict[str, Any] | None, written: Any) -> None:
        """Put back what those before the group held that was reached; that one may well hold the new number by hand."""
        for group in groups:
            if group is reached or reached is None:
                break
            group[self.key] = written
