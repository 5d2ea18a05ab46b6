"""Draw the picture of docs/schedules.md from the schedules themselves, when Sphinx builds the documentation."""

import math
from pathlib import Path

import matplotlib
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from kdecay_sym.schedule import Schedule, chain, cooldown, cycles, decay, hold, warmup

COLORS = ("#1f6fb4", "#d1495b", "#2b8a5b")
PRINTED_HTD = {"start": (1 - math.tanh(-6)) / 2, "end": (1 - math.tanh(3)) / 2}

HTD_PANEL = "the last steps of HTD(-6, 3)"  # elsewhere its two curves cannot be told apart
PANELS: dict[str, dict[str, Schedule]] = {
    "warm-up, hold, decay, cooldown": {
        "one schedule": chain(
            warmup(100, shape="cosine"), hold(150), decay(500, k=1.5, base="cosine", end=0.4), hold(100), cooldown(150)
        )
    },
    "warm-up, stable, decay (WSD)": {
        f"cooldown, k = {name}": chain(warmup(50), hold(600), cooldown(350, k=k))
        for name, k in (("1/2", 0.5), ("1", 1.0), ("2", 2.0))
    },
    "restarts, each with k-decay": {f"k = {k:g}": cycles(100, 4, growth=1.5, peak_decay=0.75, k=k) for k in (1.0, 1.5)},
    HTD_PANEL: {
        "anchored: meets both ends": decay(1000, k=1.0, base="htd"),
        "as printed": decay(1000, k=1.0, base="htd", **PRINTED_HTD),
    },
}


def draw_phases(path: Path) -> None:
    """Write the picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figure = Figure(figsize=(11, 7), layout="constrained")
    FigureCanvasSVG(figure)
    for number, (title, schedules) in enumerate(PANELS.items(), 1):
        axes = figure.add_subplot(2, 2, number)
        for color, (label, schedule) in zip(COLORS, schedules.items(), strict=False):
            schedule.plot(ax=axes, color=color, label=label)
        axes.set(title=title, ylabel="shape")
        axes.spines[["top", "right"]].set_visible(False)
        if title == HTD_PANEL:
            axes.set(xlim=(850, 1000), ylim=(0, 0.05))
        axes.legend(frameon=False, fontsize=8)
    with matplotlib.rc_context({"svg.hashsalt": "kdecay"}):
        figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    draw_phases(Path(__file__).parent / "pictures" / "phases.svg")
