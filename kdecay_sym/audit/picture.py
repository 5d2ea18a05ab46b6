"""The table of `kdecay which-k` as a picture: a bar for each row and figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kdecay_sym.audit.figures import Figures
from kdecay_sym.audit.which_k import Row
from kdecay_sym.plotting.picture import write_figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PANELS: tuple[tuple[str, Callable[[Figures], float]], ...] = (
    ("area under the curve", lambda of: of.area),
    ("updates above half the peak, %", lambda of: 100 * of.above_half),
    ("updates below a tenth of the peak, %", lambda of: 100 * of.below_tenth),
    ("final slope, of a straight line to 0", lambda of: of.final_slope),
)


def draw(rows: Sequence[Row], title: str, path: Path) -> None:
    """Draw the rows and write the picture.

    Args:
        rows: what `which_k` gives.
        title: what stands above.
        path: a file name that ends in .png or .svg.

    Raises:
        KdecayError: Matplotlib is not installed.
        DataError: the file cannot be written.

    Example:
        >>> import tempfile
        >>> from kdecay_sym.audit import which_k
        >>> from kdecay_sym.schedule import decay
        >>> path = Path(tempfile.mkdtemp()) / "table.svg"
        >>> draw(which_k(lambda k: decay(100, k=k), [1.0, 2.0]), "100 updates", path)
        >>> "k = 2" in path.read_text()
        True
    """
    write_figure(path, title, (11.0, 1.6 + 0.28 * len(rows)), lambda figure: _fill(figure, rows, title))


def _fill(figure: Figure, rows: Sequence[Row], title: str) -> None:
    frames = figure.subplots(1, len(PANELS), sharey=True)
    places = range(len(rows))
    for axes, (name, value) in zip(frames, PANELS, strict=True):
        bars = axes.barh(places, [value(row.figures) for row in rows], color=["C0" if row.k else "0.6" for row in rows])
        axes.bar_label(bars, fmt="%.4g", fontsize=7, padding=2)
        axes.set_title(name, fontsize=8)
        axes.margins(x=0.25)
        axes.tick_params(labelsize=8)
        axes.spines[["top", "right"]].set_visible(False)
    frames[0].set_yticks(places, [row.name for row in rows])
    frames[0].invert_yaxis()
    figure.suptitle(title, fontsize=10)
