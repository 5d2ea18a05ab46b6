"""Pictures of a comparison of schedules: learning rates and losses, as PNG files, without a display."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from kdecay_sym.errors import DataError

_COLOURS = ("#1f6fb4", "#d1495b", "#2a9d6f", "#7a5195")


def draw_learning_rates(curves: Mapping[str, Sequence[float]], title: str, path: Path) -> Path:
    """Draw the learning rate of each update.

    Args:
        curves: label and rates, one an update; four curves at most.
        title: what stands above the picture.
        path: the PNG file to write.

    Returns:
        ``path``.

    Raises:
        DataError: the file cannot be written.
    """
    figure, axes = _figure(1)
    for (label, rates), colour in zip(curves.items(), _COLOURS, strict=False):
        axes[0].plot(range(len(rates)), rates, color=colour, label=label)
    _label(axes[0], "update", "learning rate", title)
    return _save(figure, path)


def draw_losses(
    training: Mapping[str, Sequence[Sequence[float]]], test: Mapping[str, Sequence[Sequence[float]]], path: Path
) -> Path:
    """Draw training and test loss after each epoch: the mean over the seeds, with a band from the least to the largest.

    Args:
        training: label and losses, one sequence a seed, one value an epoch.
        test: the same for the test images.
        path: the PNG file to write.

    Returns:
        ``path``.

    Raises:
        DataError: the file cannot be written.
    """
    figure, axes = _figure(2)
    for panel, losses, title in zip(axes, (training, test), ("Training loss", "Test loss"), strict=True):
        for (label, runs), colour in zip(losses.items(), _COLOURS, strict=False):
            by_epoch = list(zip(*runs, strict=True))
            epochs = range(1, len(by_epoch) + 1)
            panel.plot(epochs, [fmean(values) for values in by_epoch], color=colour, label=label)
            lowest, highest = [min(values) for values in by_epoch], [max(values) for values in by_epoch]
            panel.fill_between(epochs, lowest, highest, color=colour, alpha=0.18, linewidth=0)
        panel.set_yscale("log")
        _label(panel, "epoch", "cross-entropy", title)
    return _save(figure, path)


def _figure(panels: int) -> tuple[Figure, list[Axes]]:
    figure = Figure(figsize=(6.0 * panels, 4.0), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    return figure, [figure.add_subplot(1, panels, number + 1) for number in range(panels)]


def _label(axes: Axes, x: str, y: str, title: str) -> None:
    axes.set(xlabel=x, ylabel=y, title=title)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(alpha=0.25)
    axes.legend(frameon=False)


def _save(figure: Figure, path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path)
    except OSError as error:
        raise DataError(f"cannot write {path}: {error.strerror or error}") from error
    return path
