"""A picture as a PNG or SVG file, by Matplotlib, without a display. The same curves give the same bytes."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kdecay_sym.atomic import reporting, write_atomically
from kdecay_sym.errors import DataError, KdecayError, bad_argument
from kdecay_sym.plotting.panels import Panel

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORMATS = (".png", ".svg")

# A colour and a kind of stroke tell 60 lines apart, the first ten by colour.
_COLOURS = ("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9")
_STROKES = ("-", "--", ":", "-.", (0, (8, 2)), (0, (1, 1, 4, 1)))
_STYLES: list[dict[str, Any]] = [
    {"color": colour, "linestyle": stroke} for stroke, colour in product(_STROKES, _COLOURS)
]

# Each step has a dot of its own where there is room for it.
_DOTTED = 40

_LEGEND_ROWS = 26
_LABEL_WIDTH = 46
_NOTE_LETTERS = 17  # in an inch of a note

# No date, no random ids, no settings of the user's: the bytes depend on the curves and Matplotlib's version alone.
# Text stays text, so that a picture can be searched, and read by those who do not see it.
_SETTINGS: dict[Any, Any] = {
    "svg.hashsalt": "kdecay",
    "svg.fonttype": "none",
    "text.parse_math": False,
    "axes.formatter.limits": (-3, 4),
}


def check_out(out: str) -> Path:
    """The path of a picture that can be written.

    Args:
        out: a file name that ends in .png or .svg, in a folder that exists.

    Returns:
        The same as a path.

    Raises:
        ArgumentError: the file name ends in something else.
        DataError: there is no such folder.

    Example:
        >>> check_out("curves.SVG").name
        'curves.SVG'
        >>> check_out("curves.pdf")
        Traceback (most recent call last):
        kdecay_sym.errors.ArgumentError: out='curves.pdf': must be the name of a file that ends in .png or .svg
    """
    path = Path(out)
    if path.suffix.lower() not in FORMATS:
        raise bad_argument("out", out, f"must be the name of a file that ends in {' or '.join(FORMATS)}")
    with reporting("write", path):
        if not path.parent.is_dir():
            raise DataError(f"cannot write {path}: there is no folder {path.parent}")
    return path


def write_picture(shown: Sequence[Panel], notes: Sequence[str], title: str, path: Path) -> None:
    """Draw the panels one below the other, with a legend beside and the notes below, and write them to a file.

    Args:
        shown: one panel or more, of the same curves.
        notes: what stands below, a paragraph each.
        title: what stands above.
        path: a file name that `check_out` has approved.

    Raises:
        KdecayError: Matplotlib is not installed.
        DataError: the file cannot be written; an earlier one is untouched.

    Example:
        >>> import tempfile
        >>> from kdecay_sym.plotting import decays
        >>> from kdecay_sym.plotting.panels import panels
        >>> path = Path(tempfile.mkdtemp()) / "curve.svg"
        >>> write_picture(panels(list(decays(100, 0.1, 0.0, k=(1.5,)))), [], "k-decay", path)
        >>> "polynomial warp k=1.5" in path.read_text()
        True
    """
    width = 7.0 + 3.2 * _legend_columns(shown)
    letters = int(_NOTE_LETTERS * width)
    below = [
        line for note in notes for line in textwrap.wrap(note, letters, subsequent_indent="   ", break_on_hyphens=False)
    ]
    # The notes take none of the room of the curves.
    size = width, 4.2 * len(shown) + 0.15 * len(below)
    write_figure(path, title, size, lambda figure: _fill(figure, shown, title, below))


def write_figure(path: Path, title: str, size: tuple[float, float], fill: Callable[[Figure], None]) -> None:
    """Have ``fill`` draw on a figure and write that to a file, the same bytes each time.

    Args:
        path: a file name that `check_out` has approved.
        title: the title in the file's metadata.
        size: width and height, in inches.
        fill: draws.

    Raises:
        KdecayError: Matplotlib is not installed.
        DataError: the file cannot be written; an earlier one is untouched.
    """
    try:
        import matplotlib
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != "matplotlib":
            raise
        told = (
            "matplotlib is not installed: pip install 'kdecay[plot]', or leave out --out to have text in the terminal"
        )
        raise KdecayError(told) from error
    content = io.BytesIO()
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        figure = Figure(figsize=size, dpi=120, layout="constrained")
        FigureCanvasAgg(figure)
        fill(figure)
        kind = path.suffix.lower()[1:]
        metadata: dict[str, Any] = {"Title": title} | ({"Date": None} if kind == "svg" else {})
        figure.savefig(content, format=kind, metadata=metadata)
    write_atomically(path, content.getvalue())


def _legend_columns(shown: Sequence[Panel]) -> int:
    return -(-len(shown[0].lines) // _LEGEND_ROWS)


def _fill(figure: Figure, shown: Sequence[Panel], title: str, below: Sequence[str]) -> None:
    frames = figure.subplots(len(shown), 1, sharex=True, squeeze=False)[:, 0]
    for number, (axes, panel) in enumerate(zip(frames, shown, strict=True)):
        _draw(axes, panel, f"panel-{number}")
    frames[0].set_title(title, fontsize=11)
    frames[-1].set_xlabel("step")
    labels = [
        textwrap.fill(line.label, _LABEL_WIDTH, subsequent_indent="   ", break_on_hyphens=False)
        for line in shown[0].lines
    ]
    figure.legend(
        frames[0].get_lines()[: len(labels)],
        labels,
        loc="outside right upper",
        ncols=_legend_columns(shown),
        fontsize=8,
        frameon=False,
        handlelength=3.5,
    )
    figure.supxlabel("\n".join(below), x=0.01, ha="left", fontsize=8)


def _draw(axes: Axes, panel: Panel, name: str) -> None:
    from matplotlib.ticker import MaxNLocator

    marker = "." if panel.steps <= _DOTTED else ""
    for number, (line, style) in enumerate(zip(panel.lines, _STYLES, strict=False)):
        gid = f"{name}-curve-{number}"  # the id in an SVG file, for scripts and style sheets
        axes.plot(line.steps, line.values, marker=marker, linewidth=1.4, gid=gid, **style)
    for level in panel.levels:
        axes.axhline(level, color="0.6", linewidth=0.8, linestyle=(0, (2, 2)), zorder=0)
    room = 0.05 * (panel.high - panel.low) or abs(panel.high) or 1.0
    axes.set(
        ylabel=panel.title, xlim=(-0.01 * panel.steps, 1.01 * panel.steps), ylim=(panel.low - room, panel.high + room)
    )
    axes.xaxis.set_major_locator(MaxNLocator("auto", integer=True, steps=[1, 2, 2.5, 5, 10]))
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(alpha=0.25)
