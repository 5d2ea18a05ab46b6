"""Lines on a grid of characters: braille dots with a letter here and there, or, in ASCII, letters alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.plotting.panels import Panel
from kdecay_sym.plotting.sampling import Line

# The dots of a braille character, by column and row, as bits above its code point.
_BRAILLE = 0x2800
_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))

# A letter of a line comes again after so many columns at least.
_SPACING = 12

_NOWHERE = -1


@dataclass(frozen=True)
class Grid:
    """The characters of a panel, and the dots in them.

    Attributes:
        panel: what is drawn.
        width: characters in a row.
        height: rows.
        across: dots in a character, side by side: 2 in braille, otherwise 1.
        down: dots in a character, one below the other: 4 in braille, otherwise 1.
    """

    panel: Panel
    width: int
    height: int
    across: int
    down: int

    def dot_row(self, values: NDArray[np.float64]) -> NDArray[np.int64]:
        """The row of dots, from the top, in which a value lies; of one beyond the panel the first or the last."""
        # Divided first: the difference of two rates that floats can just hold may be more than they can.
        scale = max(abs(self.panel.low), abs(self.panel.high)) or 1.0
        low, high = self.panel.low / scale, self.panel.high / scale
        share = (high - values / scale) / (high - low) if high > low else np.full(values.shape, 0.5)
        last = self.height * self.down - 1
        return np.clip(np.floor(share * last + 0.5), 0, last).astype(np.int64)

    def row(self, value: float) -> int:
        """The row of characters in which a value lies."""
        return int(self.dot_row(np.array([value]))[0]) // self.down

    def column(self, step: float) -> int:
        """The column of characters in which a step lies."""
        return int(step / self.panel.steps * (self.width * self.across - 1) + 0.5) // self.across

    def steps_at_centres(self) -> NDArray[np.float64]:
        """The step, not whole, at the centre of each column of characters."""
        centres = np.arange(self.width) * self.across + (self.across - 1) / 2
        return np.asarray(centres / (self.width * self.across - 1) * self.panel.steps)

    def extents(self, line: Line) -> list[tuple[int, int, int]]:
        """Of each column of dots in which a line is: the column, and the first and the last row of dots there."""
        last = self.width * self.across - 1
        at = line.steps / self.panel.steps * last
        first, end = int(at[0] + 0.5), int(at[-1] + 0.5)
        columns = np.arange(first, end + 1)
        borders = np.interp(np.arange(first, end + 2) - 0.5, at, line.values)
        low, high = np.minimum(borders[:-1], borders[1:]), np.maximum(borders[:-1], borders[1:])
        own = np.floor(at + 0.5).astype(np.int64) - first
        np.minimum.at(low, own, line.values)
        np.maximum.at(high, own, line.values)
        # What lies beyond the panel is cut off, and not pressed against its frame.
        within = (high >= self.panel.low) & (low <= self.panel.high)
        parts = (columns[within], self.dot_row(high[within]), self.dot_row(low[within]))
        return list(zip(*(part.tolist() for part in parts), strict=True))


def characters(panel: Panel, marks: Sequence[str], width: int, height: int, *, braille: bool) -> list[list[str]]:
    """A panel as rows of characters.

    Args:
        panel: what is drawn.
        marks: the letter of each line.
        width: characters in a row.
        height: rows.
        braille: whether dots may be used between the letters.

    Returns:
        ``height`` lists of ``width`` characters, blank where there is nothing.

    Example:
        >>> from kdecay_sym.curves import LabelledCurve
        >>> from kdecay_sym.plotting.panels import panels
        >>> from kdecay_sym.schedule import decay
        >>> (panel,) = panels([LabelledCurve("linear", decay(4, k=1.0), 4, 1.0, 0.0)])
        >>> for row in characters(panel, "a", 7, 3, braille=False):
        ...     print("".join(row).rstrip())
        aa
         aaaa
            aaa
    """
    grid = Grid(panel, width, height, 2, 4) if braille else Grid(panel, width, height, 1, 1)
    found = [[" "] * width for _ in range(height)]
    for level in panel.levels:
        if panel.low < level < panel.high:
            found[grid.row(level)] = ["┄" if braille else "."] * width
    drawn = _dots(grid) | _spread_marks(grid, marks) if braille else _marks_alone(grid, marks)
    for (row, column), character in drawn.items():
        found[row][column] = character
    return found


def _dots(grid: Grid) -> dict[tuple[int, int], str]:
    cells: dict[tuple[int, int], int] = defaultdict(int)
    for line in grid.panel.lines:
        for column, first, last in grid.extents(line):
            for row in range(first, last + 1):
                bit = _DOTS[column % grid.across][row % grid.down]
                cells[row // grid.down, column // grid.across] |= bit
    return {cell: chr(_BRAILLE + dots) for cell, dots in cells.items()}


def _marks_alone(grid: Grid, marks: Sequence[str]) -> dict[tuple[int, int], str]:
    """Every cell of a line with its letter; lines that share cells take turns from column to column."""
    owners: dict[tuple[int, int], list[str]] = defaultdict(list)
    for mark, line in zip(marks, grid.panel.lines, strict=True):
        for column, first, last in grid.extents(line):
            for row in range(first, last + 1):
                owners[row, column].append(mark)
    return {cell: shared[cell[1] % len(shared)] for cell, shared in owners.items()}


def _spread_marks(grid: Grid, marks: Sequence[str]) -> dict[tuple[int, int], str]:
    """Letters along each line, where no other line is in the cell; one at least, wherever it finds room."""
    rows = _rows_at_centres(grid)
    apart = _distances(rows)
    spacing = max(_SPACING, 3 * len(marks))
    taken: dict[tuple[int, int], str] = {}
    for number, mark in enumerate(marks):
        offset = (number * min(spacing, grid.width)) // len(marks)
        for column in range(offset, grid.width, spacing):
            if apart[number, column] > 0:
                taken[int(rows[number, column]), column] = mark
    for number, mark in enumerate(marks):
        if mark not in taken.values():
            free = [column for column in range(grid.width) if rows[number, column] != _NOWHERE]
            free = [column for column in free if (int(rows[number, column]), column) not in taken]
            if free:
                best = max(free, key=lambda column, number=number: apart[number, column])  # type: ignore[misc]
                taken[int(rows[number, best]), best] = mark
    return taken


def _rows_at_centres(grid: Grid) -> NDArray[np.int64]:
    """The row of each line at the centre of each column, shape (lines, columns)."""
    at = grid.steps_at_centres()
    rows = []
    for line in grid.panel.lines:
        inside = (at >= line.steps[0] - 1e-9) & (at <= line.steps[-1] + 1e-9)
        values = np.interp(at, line.steps, line.values)
        inside &= (values >= grid.panel.low) & (values <= grid.panel.high)
        rows.append(np.where(inside, grid.dot_row(values) // grid.down, _NOWHERE))
    return np.array(rows)


def _distances(rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many rows each line is from the nearest other one, in each column; 0 where it is not drawn."""
    apart = np.abs(rows[:, None, :] - rows[None, :, :])
    numbers = np.arange(len(rows))
    apart[numbers, numbers, :] = np.iinfo(np.int64).max
    return np.where(rows == _NOWHERE, 0, apart.min(axis=1))
