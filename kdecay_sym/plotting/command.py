"""``kdecay plot``: curves of schedules in the terminal, or as a PNG or SVG file."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from kdecay_sym.audit.figures import checked_rates
from kdecay_sym.command_line import parse_arguments
from kdecay_sym.curves import MAX_STEPS, LabelledCurve, comparison, merged
from kdecay_sym.errors import whole_number
from kdecay_sym.plotting.notes import notes
from kdecay_sym.plotting.panels import Panel, panels
from kdecay_sym.plotting.picture import check_out, write_picture
from kdecay_sym.plotting.products import decays, shown
from kdecay_sym.plotting.terminal import text_picture

# What a picture in the terminal consists of beyond ASCII.
_DRAWING = "│└─┄⠀⣿"


@dataclass(frozen=True)
class PlotOptions:
    """Draw learning-rate curves: every k with every base, form, sign and power that belong together.

    Without --out they are drawn in the terminal. Below stands which of them break eq. (5).
    """

    k: tuple[float, ...] = (1.0, 1.5, 3.0)
    """One or more exponents > 0."""
    base: tuple[str, ...] = ("polynomial",)
    """One or more of polynomial, cosine, exponential (eq. (13) as printed), exponential-anchored, htd."""
    form: tuple[str, ...] = ("warp",)
    """One or more of warp, additive (eq. (10)), linear-increment (of the cosine, k > 1)."""
    sign: tuple[str, ...] = ("-",)
    """Of the additive form: -, + (as eq. (9) is printed), or both."""
    power: tuple[float, ...] = (1.0,)
    """One or more N > 0 of the polynomial base."""
    compare: tuple[str, ...] = ()
    """Others' schedules: step, sgdr, clr, exp, cos, pol, htd, linear, wsd, as kdecay_torch.baseline has them."""
    steps: int = 1000
    """T, the number of updates, warm-up included."""
    warmup_steps: int = 0
    """Linear warm-up before each k-decay; the schedules of --compare have their own or none."""
    lr: float = 0.1
    """eta_0, the highest rate."""
    eta_min: float = 0.0
    """eta_e, the floor; step and exp have none."""
    derivative: bool = False
    """A second panel with the finite differences eta(t + 1) - eta(t)."""
    out: str | None = None
    """Write this file, .png or .svg, instead of drawing in the terminal."""
    terminal: bool = False
    """Draw in the terminal, also where there is --out."""


def plot(argv: Sequence[str]) -> int:
    """Run ``kdecay plot`` with the words ``argv`` after it.

    Returns:
        The exit status: 0.

    Raises:
        KdecayError: what was asked for cannot be drawn or written; the message is one line.
        SystemExit: with code 0, after ``--help``.
    """
    options = parse_arguments(PlotOptions, argv, "kdecay plot")
    path = None if options.out is None else check_out(options.out)
    curves = asked_for(options)
    drawn, below = panels(curves, derivative=options.derivative), notes(curves)
    if path is not None:
        write_picture(drawn, below, _title(options), path)
    if path is None or options.terminal:
        _say(_in_the_terminal(drawn, below))
    else:
        _say("\n".join(below))
    if path is not None:
        _say(f"wrote {path}")
    return 0


def asked_for(options: PlotOptions) -> list[LabelledCurve]:
    """The curves that the options describe, each once: k-decay first, then what it is compared with.

    Raises:
        ArgumentError: a value is not in its range, or does not go together with the others.

    Example:
        >>> [curve.legend for curve in asked_for(PlotOptions(k=(1.0,), base=("cosine",), compare=("cos", "clr")))]
        ['cosine warp k=1 (also cos)', 'clr']
    """
    steps = whole_number("steps", options.steps, minimum=1, maximum=MAX_STEPS)
    warmup_steps = whole_number("warmup_steps", options.warmup_steps, minimum=0, maximum=steps - 1)
    eta_0, eta_e = checked_rates(options.lr, options.eta_min, names=("lr", "eta_min"))
    compared = [comparison(name, steps, eta_0, eta_e) for name in options.compare]
    ours = decays(
        steps,
        eta_0,
        eta_e,
        k=options.k,
        base=options.base,
        form=options.form,
        sign=options.sign,
        power=options.power,
        warmup_steps=warmup_steps,
    )
    return merged([*ours, *compared])


def _title(options: PlotOptions) -> str:
    rise = f", {options.warmup_steps} of them warm-up" if options.warmup_steps else ""
    return f"Learning rates from {shown(options.lr)} to {shown(options.eta_min)} in {options.steps} steps{rise}"


def _in_the_terminal(drawn: Sequence[Panel], below: Sequence[str]) -> str:
    size = shutil.get_terminal_size()
    return text_picture(drawn, below, columns=size.columns, lines=size.lines, braille=_can_say(_DRAWING))


def _can_say(text: str) -> bool:
    encoding = getattr(sys.stdout, "encoding", None)  # stdout is None where the shell has closed it
    try:
        text.encode(encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def _say(text: str) -> None:
    """Print; a file name may have characters that the output lacks."""
    print(text if _can_say(text) else text.encode("ascii", "backslashreplace").decode("ascii"))
