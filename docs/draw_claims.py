"""Draw the pictures of the claims' pages from the ledger, when Sphinx builds the documentation.

What a picture shows is decided in `kdecay_sym.codegen.documents.pictures`; here it is only drawn. A picture whose
content is on disk already is kept.
"""

import hashlib
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from sympy import lambdify

from kdecay_sym.claims import ledger
from kdecay_sym.codegen.documents.pictures import PICTURES, Line, Panel, Picture, picture

COLORS = ("#1f6fb4", "#d1495b", "#2b8a5b", "#e08e2b")
MARKERS = ("o", "s", "^", "D")
POINTS = 800


def sample(line: Line) -> tuple[np.ndarray, np.ndarray]:
    """The line's points, denser towards its ends, where a power may be steep."""
    share = (1 - np.cos(np.pi * np.linspace(0, 1, POINTS) ** 1.5)) / 2
    x = float(line.low) + (float(line.high) - float(line.low)) * share[1:]
    with np.errstate(divide="ignore"):  # a slope may have no bound at an end
        y = np.asarray(lambdify(line.symbol, line.expression, "numpy")(x), dtype=float)
    return x, np.broadcast_to(y, x.shape)


def draw_panel(axes: Axes, panel: Panel) -> None:
    """Curves with their marked points, or bars."""
    axes.set(title=panel.title, xlabel=panel.x, ylabel=panel.y)
    axes.spines[["top", "right"]].set_visible(False)
    if panel.bars:
        names, values = zip(*panel.bars, strict=True)
        drawn = axes.barh(range(len(names)), [float(value) for value in values], color=COLORS)
        axes.set_yticks(range(len(names)), names)
        axes.bar_label(drawn, [f"{float(value):g}" for value in values], padding=3)
        axes.invert_yaxis()
        return
    marked = [float(mark.y) for mark in panel.marks]
    heights = []
    colors = iter(COLORS * len(panel.lines))
    for line in panel.lines:
        x, y = sample(line)
        if line.level:
            axes.plot(
                x, y, color="0.4", linewidth=0.8, linestyle=":", label=None if line.label.isdigit() else line.label
            )
        else:
            axes.plot(x, y, color=next(colors), label=line.label)
            heights.append(np.quantile(y[np.isfinite(y)], (0.02, 0.98)))
    for mark, marker in zip(panel.marks, MARKERS, strict=False):
        axes.plot([float(mark.x)], [float(mark.y)], marker, color="black", markersize=6, zorder=3, label=mark.label)
    # A slope may have no bound: what is within its bulk, and the marks, is shown.
    levels = [float(line.expression) for line in panel.lines if line.level]
    lowest = -np.inf if panel.lowest is None else float(panel.lowest)
    low, high = min([*marked, *levels, *(h[0] for h in heights)]), max([*marked, *levels, *(h[1] for h in heights)])
    low = max(low, lowest)
    room = high - low or 1.0  # of a single number, or of equal ones
    axes.set_ylim(low - 0.08 * room, high + 0.12 * room)
    axes.legend(frameon=False, fontsize=8, loc="upper center", bbox_to_anchor=(0.5, -0.18))


def draw(shown: Picture, path: Path) -> None:
    """Write one picture, unless it is there."""
    key = hashlib.sha256((repr(shown) + Path(__file__).read_text(encoding="utf-8")).encode()).hexdigest()
    if path.is_file() and key in path.read_text(encoding="utf-8"):
        return
    figure = Figure(figsize=(5.5 * len(shown), 4.4 if shown[0].lines else 1.8), layout="constrained")
    FigureCanvasSVG(figure)
    for number, panel in enumerate(shown, 1):
        draw_panel(figure.add_subplot(1, len(shown), number), panel)
    with matplotlib.rc_context({"svg.hashsalt": "kdecay"}):
        figure.savefig(path, metadata={"Date": None, "Description": key})


def draw_all(folder: Path) -> int:
    """Draw every claim of the ledger that has a picture into ``folder``, and return how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    claims = ledger.parse(ledger.read(ledger.ledger_path())).values()
    pictures = {claim["id"]: shown for claim in claims if (shown := picture(claim))}
    for id_, shown in pictures.items():
        draw(shown, folder / f"{id_}.svg")
    for path in folder.glob("*.svg"):
        if path.stem not in pictures:
            path.unlink()
    return len(pictures)


if __name__ == "__main__":
    print(draw_all(Path(__file__).parent / "claims" / PICTURES), "pictures")
