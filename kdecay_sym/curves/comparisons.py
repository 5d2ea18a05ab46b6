"""The schedules that k-decay is compared with, by the names of `kdecay_torch.baseline`, without PyTorch.

The tests run the PyTorch schedulers step by step and compare.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, pairwise, repeat, takewhile

from kdecay_sym.curves.labelled import LabelledCurve
from kdecay_sym.errors import bad_argument, one_of
from kdecay_sym.schedule import Schedule, after_warmup, chain, cooldown, cycles, decay, hold, warmup

# So that the last cycle of sgdr, which T cuts off, ends before 2^53, the longest that a schedule may be.
MAX_STEPS = 10**15

# torch's schedulers of these names know no lowest rate.
_WITHOUT_FLOOR = ("step", "exp")


def _step(total: int, _lowest: float) -> Schedule:
    # Of a run of a few steps milestones coincide, or come before the first update.
    edges = sorted({0, total, *(tenths * total // 10 for tenths in (3, 6, 8))})
    return chain(*(hold(b - a, level=0.2**passed) for passed, (a, b) in enumerate(pairwise(edges))))


def _sgdr(total: int, _lowest: float) -> Schedule:
    first = max(total // 20, 1)
    # At T the first step of a new cycle may follow: the cycles go on until they are past T.
    ends = accumulate(repeat(first), lambda end, first: 2 * end + first)
    count = sum(1 for _ in takewhile(lambda end: end <= total, ends)) + 1
    return cycles(first, count, growth=2.0, k=1.0, base="cosine")


def _clr(total: int, lowest: float) -> Schedule:
    up = max(total // 20, 1)
    triangle = chain(warmup(up, start=lowest), decay(up, k=1.0, end=lowest))
    return chain(*repeat(triangle, -(-total // (2 * up))))


def _wsd(total: int, _lowest: float) -> Schedule:
    last = max(total // 5, 1)

    def stable_and_decay(steps: int) -> Schedule:
        return chain(hold(steps - last), cooldown(last)) if steps > last else cooldown(last)

    return after_warmup(total, total // 20, stable_and_decay)


_MAKERS: dict[str, Callable[[int, float], Schedule]] = {
    "step": _step,
    "sgdr": _sgdr,
    "clr": _clr,
    "exp": lambda total, _: decay(total, k=1.0, base="exponential"),
    "cos": lambda total, _: decay(total, k=1.0, base="cosine"),
    "pol": lambda total, _: decay(total, k=1.0),
    "htd": lambda total, _: decay(total, k=1.0, base="htd"),
    "linear": lambda total, _: decay(total, k=1.0),
    "wsd": _wsd,
}
COMPARISONS = tuple(_MAKERS)


def comparison(name: str, steps: int, eta_0: float, eta_e: float = 0.0) -> LabelledCurve:
    r"""A schedule that k-decay is compared with, with the settings that `kdecay_torch.baseline` has by default.

    ========== ====================================================================================================
    name       curve over T steps
    ========== ====================================================================================================
    ``step``   times 0.2 at 30%, 60% and 80% of T; no floor
    ``sgdr``   cosines with warm restarts, the first over T/20 steps, each twice as long as the one before
    ``clr``    triangles from eta_e, or from a tenth of eta_0 where eta_e is 0, up in T/20 steps and down again
    ``exp``    :math:`e^{-t/T}`; no floor
    ``cos``    :math:`(1 + \cos \pi t/T)/2`
    ``pol``    :math:`1 - t/T`
    ``htd``    the hyperbolic tangent from -6 to 3, rescaled to meet both ends
    ``linear`` :math:`1 - t/T`
    ``wsd``    warm-up of T/20, then level, the last T/5 steps as :math:`1 - \sqrt\tau`
    ========== ====================================================================================================

    Args:
        name: one of ``COMPARISONS``.
        steps: T, the number of updates, at most 10^15.
        eta_0: the highest rate.
        eta_e: the floor, 0 <= eta_e <= eta_0. ``step`` and ``exp`` have none and fall below it; their label says so.

    Returns:
        The curve, labelled with its name.

    Raises:
        ArgumentError: the name is not known, or T too large.

    Example:
        >>> comparison("clr", 100, 1.0).rate()(5)
        1.0
        >>> comparison("step", 100, 0.1, 0.001).label
        'step (no floor)'

    Source:
        Zhang and Li, section 5 and tables 1 and 2; Loshchilov and Hutter (2017) for sgdr, Smith (2017) for clr.
    """
    make = _MAKERS[one_of("compare", name, COMPARISONS)]
    if steps > MAX_STEPS:
        raise bad_argument("steps", steps, f"must be at most {MAX_STEPS}")
    if name in _WITHOUT_FLOOR:
        label = f"{name} (no floor)" if eta_e else name
        return LabelledCurve(label, make(steps, 0.0), steps, eta_0, 0.0)
    lowest = 0.1 if name == "clr" and not eta_e else 0.0
    return LabelledCurve(name, make(steps, lowest), steps, eta_0, eta_e)
