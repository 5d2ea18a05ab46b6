"""A picture as text: panels with axes, a legend, and what is to be said of the curves."""

from __future__ import annotations

import string
import textwrap
from collections.abc import Iterator, Sequence

from kdecay_sym.plotting.panels import Panel
from kdecay_sym.plotting.raster import Grid, characters

MARKS = string.ascii_letters

# Narrower or lower than this there is nothing to be seen, and wider than that nothing more.
_WIDTHS = (24, 160)
_HEIGHTS = (5, 30)

# Lines of the terminal that a picture leaves to the axes, the legend and the prompt.
_OTHER_LINES = 9


def text_picture(
    shown: Sequence[Panel], notes: Sequence[str] = (), *, columns: int = 80, lines: int = 24, braille: bool = True
) -> str:
    """The panels one below the other, then one legend for all, then the notes.

    Each curve has a letter, which stands on the curve wherever no other one is near. Without braille the curve
    consists of its letters, and curves that meet take turns.

    Args:
        shown: one panel or more, of the same curves.
        notes: what stands below, a paragraph each.
        columns: characters in a line of the terminal; from 24 to 160 of them are used.
        lines: lines of the terminal, from which the height of a panel follows.
        braille: whether the terminal has characters beyond ASCII.

    Returns:
        Lines of text, without a newline at the end.

    Example:
        >>> from kdecay_sym.plotting import decays
        >>> from kdecay_sym.plotting.panels import panels
        >>> curves = list(decays(100, 0.1, 0.0, k=(1.0, 3.0)))
        >>> print(text_picture(panels(curves), columns=40, lines=14, braille=False))
        learning rate
         0.1 |abababbbbbbbbbbbb
             |    aaaaaaaaa   bbbbbbbb
        0.05 |            aaaaaaaaa  bbbbb
             |                    aaaaaaababbb
           0 |                            aaaba
             +---------------------------------
              0              50             100
                                           step
          a polynomial warp k=1
          b polynomial warp k=3
    """
    width = min(max(columns, _WIDTHS[0]), _WIDTHS[1]) - 1  # in the last column some terminals begin a new line
    height = min(max(lines - _OTHER_LINES, _HEIGHTS[0]), _HEIGHTS[1])
    marks = MARKS[: len(shown[0].lines)]
    parts = [line for panel in shown for line in _panel(panel, marks, width, height, braille)]
    parts += _legend(marks, [line.label for line in shown[0].lines], width)
    for note in notes:
        parts += textwrap.wrap(note, width, subsequent_indent="  ", break_on_hyphens=False)
    return "\n".join(line.rstrip() for line in parts)


def _panel(panel: Panel, marks: str, width: int, height: int, braille: bool) -> Iterator[str]:
    bar, corner, across = "│└─" if braille else "|+-"
    names = _values_beside(panel, height, braille)
    margin = max(map(len, names.values()))
    room = width - margin - 2
    yield from textwrap.wrap(panel.title, width)
    for number, row in enumerate(characters(panel, marks, room, height, braille=braille)):
        yield f"{names.get(number, ''):>{margin}} {bar}{''.join(row)}"
    yield f"{'':{margin}} {corner}{across * room}"
    yield f"{'':{margin + 2}}{_steps_below(Grid(panel, room, height, 1, 1))}"
    yield "step".rjust(width)


def _values_beside(panel: Panel, height: int, braille: bool) -> dict[int, str]:
    """The values of some rows: the levels first, then the ends and what lies in the middle of both."""
    grid = Grid(panel, 1, height, 2 if braille else 1, 4 if braille else 1)
    inside = [level for level in panel.levels if panel.low <= level <= panel.high]
    found: dict[int, str] = {}
    for value in (*inside, panel.low, panel.high, panel.low / 2 + panel.high / 2):
        row = grid.row(value)
        # Values in rows that touch would be read as one.
        if not found.keys() & {row - 1, row, row + 1}:
            found[row] = f"{value:.4g}"
    return found


def _steps_below(grid: Grid) -> str:
    """The first, the middle and the last step, each below its column as far as it fits into the line."""
    total, text = grid.panel.steps, ""
    for step in sorted({0, total // 2, total}):
        name = str(step)
        start = min(max(grid.column(step) - len(name) // 2, 0), grid.width - len(name))
        if not text or start > len(text):
            text = text.ljust(start) + name
    return text


def _legend(marks: str, labels: Sequence[str], width: int) -> list[str]:
    """The labels in as many columns as fit."""
    entries = [f"  {mark} {label}" for mark, label in zip(marks, labels, strict=True)]
    widest = max(map(len, entries))
    columns = max(width // widest, 1)
    if columns == 1:
        return [
            line
            for entry in entries
            for line in textwrap.wrap(entry, width, subsequent_indent="    ", break_on_hyphens=False)
        ]
    depth = -(-len(entries) // columns)
    return ["".join(entry.ljust(widest) for entry in entries[row::depth]) for row in range(depth)]
