"""Draw the (N, k) plane of the polynomial base, docs/images/validity.png: `make pictures`.

Each point of a boundary is certified: `kdecay_sym.validity` proves the curve monotone just inside it and not just
outside it, for the N of that point.
"""

from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from kdecay_sym.validity import validity

BELOW_ONE = [round(n, 4) for n in np.geomspace(0.03, 0.99, 36)]
ABOVE_ONE = [round(n, 4) for n in np.geomspace(1.01, 30, 36)]
TOP = 30.0  # k beyond which nothing is drawn


def interval(power: float, sign: str) -> tuple[float, float]:
    """The interval of k on which the polynomial of this power falls, for one sign."""
    region = validity("polynomial", power=power, form="additive", sign=sign).monotone
    if region.k is None:
        raise SystemExit(f"N = {power}, sign {sign}: {region.undecided}")
    ((low, high),) = region.k.to_json()["k"]
    return max(low, 1e-3), TOP if high is None else high


def draw(path: Path) -> Path:
    """Draw both signs side by side."""
    figure = Figure(figsize=(11, 4.5), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    for panel, sign in enumerate("-+", 1):
        axes = figure.add_subplot(1, 2, panel)
        for powers in (BELOW_ONE, ABOVE_ONE):
            low, high = zip(*(interval(power, sign) for power in powers), strict=True)
            axes.fill_between(powers, low, high, color="#1f6fb4", alpha=0.3, linewidth=0)
            axes.plot(powers, low, color="#1f6fb4")
            axes.plot(powers, high, color="#1f6fb4")
        low, high = interval(1, sign)
        all_of_them = f"k from {low:.3g} to {high:.3g}" if high < TOP else "every k"
        axes.plot([1, 1], [low, high], color="#d1495b", linewidth=2, label=f"N = 1: {all_of_them}")
        axes.axhline(1, color="0.4", linewidth=0.8, linestyle=":")
        axes.set(xscale="log", yscale="log", xlim=(0.03, 30), ylim=(0.02, TOP), xlabel="N", ylabel="k")
        axes.set_title(f"(1 - tau)^N {sign} (tau^k - tau) falls")
        axes.legend(loc="upper left" if sign == "+" else "lower right", frameon=False)
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path)
    return path


if __name__ == "__main__":
    print(draw(Path(__file__).parent / "images" / "validity.png"))
