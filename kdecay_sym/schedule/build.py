"""The functions that make schedules."""

from __future__ import annotations

from collections.abc import Callable

from kdecay_sym.errors import ArgumentError, bad_argument, whole_number
from kdecay_sym.phases import Cycles, Decay, Hold, Warmup
from kdecay_sym.schedule.core import Schedule


def decay(
    total_steps: int,
    *,
    k: float = 1.5,
    base: str = "polynomial",
    power: float = 1.0,
    form: str = "warp",
    sign: str = "-",
    amplitude: float = 1.0,
    start: float | None = 1.0,
    end: float = 0.0,
) -> Schedule:
    r"""A schedule that falls from eta_0 to eta_e, with k-decay.

    With :math:`\tau = t/T`, the shape is :math:`b(\tau^k)` in warp form and
    :math:`b(\tau) + \sigma(\tau^k - \tau)` in additive form, eq. (10), where :math:`b(\tau)` is

    - ``"polynomial"``: :math:`(1 - \tau)^N`;
    - ``"cosine"``: :math:`(1 + \cos \pi\tau)/2`;
    - ``"exponential"``: :math:`e^{-\tau}`, eq. (13) as printed: without the :math:`+ \eta_e` of its neighbors the curve
      runs from :math:`\eta_0 - \eta_e` to :math:`(\eta_0 - \eta_e)/e` and meets neither end;
    - ``"exponential-anchored"``: the same curve rescaled to meet both;
    - ``"htd"``: :math:`(1 - \tanh(-6 + 9\tau))/2`, the hyperbolic tangent decay HTD(-6, 3), rescaled to meet both ends.
      As printed it is the same curve between its own levels: ``k=1.0``, ``start=(1 - tanh(-6))/2`` and
      ``end=(1 - tanh(3))/2``.

    The linear increment gives the cosine the term

    .. math:: \frac{\pi^2 a}{2 k (k - 1)} \left(k \tau^k - (k - 1) \tau^{k + 1} - \tau\right), \qquad 0 \le a \le 1,

    from an increment of the k-th derivative that is linear in time. It falls for every :math:`k > 1`, which no constant
    increment achieves on the cosine; :math:`a = 1` is as far as that goes.

    Args:
        total_steps: T, the number of optimizer updates, from 1 to 2^53.
        k: the exponent, > 0; k = 1 is the base itself.
        base: one of the names above.
        power: N > 0, of the polynomial.
        form: ``"warp"``, which falls and stays in range for every k, ``"additive"``, which need not, or, for the cosine
            and k > 1, ``"linear-increment"``, which does.
        sign: sigma, of the additive form: ``"-"`` or, as eq. (9) is printed, ``"+"``.
        amplitude: a from 0 to 1, of the linear increment.
        start: the shape's first value, in (end, 1]: 1 is eta_0. None is where the phase before ends.
        end: the shape's last value, in [0, 1): 0 is eta_e.

    Returns:
        A schedule of one phase.

    Raises:
        ArgumentError: an argument is not in its range, or belongs to another base or form.

    Example:
        >>> decay(100, k=1.5, base="cosine").lr(0, eta_0=0.1)
        0.1
        >>> decay(100, k=1.5, base="cosine", form="linear-increment").lr(50, eta_0=1.0) < 0.4
        True

    Source:
        Zhang and Li, eqs. (10) to (13); claims ``increment.cosine-rescue.*``; Hsueh, Li and Wu (2019) for HTD.
    """
    return Schedule((Decay(total_steps, k, base, power, form, sign, amplitude, start, end),))


def cooldown(
    total_steps: int, *, k: float = 0.5, base: str = "polynomial", power: float = 1.0, end: float = 0.0
) -> Schedule:
    r"""A fall from where the phase before ends: the last phase of warm-up, stable, decay (WSD).

    The 1-sqrt cooldown of WSD is k-decay of the linear ramp at k = 1/2:

    .. math:: s(\tau) = 1 - \tau^{1/2}

    Args:
        total_steps: the number of its updates.
        k: the exponent, > 0, of the warp form.
        base: as for `decay`.
        power: N > 0, of the polynomial.
        end: the shape's last value, in [0, 1).

    Returns:
        A schedule of one phase, to be put after others.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> wsd = chain(warmup(100), hold(700), cooldown(200))
        >>> wsd.lr(850, eta_0=1.0) == 1 - (50 / 200) ** 0.5
        True

    Source:
        Hu et al. (2024) for WSD; Hagele et al. (2024) for 1-sqrt.
    """
    return decay(total_steps, k=k, base=base, power=power, start=None, end=end)


def warmup(steps: int, *, start: float | None = None, shape: str = "linear") -> Schedule:
    r"""A rise to eta_0, to be put before a decay.

    With :math:`u = t/W`, the shape is :math:`s_0 + (1 - s_0)\, r(u)`, where :math:`r(u)` is :math:`u` if linear,
    :math:`(1 - \cos \pi u)/2` if cosine, and 0 if constant: then the rate jumps to eta_0 at the end.

    Args:
        steps: W, the number of updates below eta_0; the update after them has eta_0.
        start: :math:`s_0` in [0, 1], the shape's first value. If None, 1/(W + 1), so that the linear rise has W + 1
            equal steps and the first update is not lost to a rate of 0; 1/3, as in torch, if constant.
        shape: ``"linear"``, ``"cosine"`` or ``"constant"``.

    Returns:
        A schedule of one phase.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> warmup(4).curve(1.0).round(9).tolist()
        [0.2, 0.4, 0.6, 0.8, 1.0]
    """
    return Schedule((Warmup(steps, start, shape),))


def hold(steps: int, *, level: float | None = None) -> Schedule:
    r"""A constant rate.

    .. math:: s(t) = s_0

    Args:
        steps: the number of updates.
        level: :math:`s_0` in [0, 1]: 1 is eta_0, 0 is eta_e. None is where the phase before ends, and 1 if there is
            none.

    Returns:
        A schedule of one phase.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> chain(hold(2), decay(2, k=1.0)).curve(1.0).tolist()
        [1.0, 1.0, 1.0, 0.5, 0.0]
    """
    return Schedule((Hold(steps, level),))


def cycles(
    first_steps: int,
    count: int,
    *,
    growth: float = 1.0,
    peak_decay: float = 1.0,
    k: float = 1.5,
    base: str = "cosine",
    power: float = 1.0,
    form: str = "warp",
    sign: str = "-",
    end: float = 0.0,
) -> Schedule:
    r"""Decays with warm restarts, each with k-decay: SGDR at k = 1 and the cosine.

    Cycle i (from 0) starts at the level :math:`d^i` and has about :math:`T_0 g^i` steps: cycle edge j is

    .. math:: e_j = \mathrm{round}\left(T_0 (1 + g + \dots + g^{j-1})\right),

    computed in whole numbers, so that a restart is never a step early or late.

    Args:
        first_steps: :math:`T_0`, the length of the first cycle.
        count: the number of cycles, from 1 to 10,000.
        growth: g > 0. A float counts as the decimal number that it is printed as: 1.2 is 6/5.
        peak_decay: d, 0 < d <= 1, the factor from one cycle's start to the next, in the shape.
        k: the exponent, > 0, of each cycle.
        base: as for `decay`, but not the printed exponential, which has no ends to restart from.
        power: N > 0, of the polynomial.
        form: ``"warp"`` or ``"additive"``.
        sign: of the additive form.
        end: the shape's last value of each cycle.

    Returns:
        A schedule of one phase.

    Raises:
        ArgumentError: an argument is not in its range, or a cycle would have no step.

    Example:
        >>> schedule = cycles(10, 3, growth=3, peak_decay=0.5, k=1.0)
        >>> schedule.total_steps
        130
        >>> [schedule.lr(step, eta_0=1.0) for step in (0, 10, 40)]
        [1.0, 0.5, 0.25]

    Source:
        Loshchilov and Hutter (2017).
    """
    whole_number("first_steps", first_steps, minimum=1)  # a decay would call it total_steps
    first = Decay(first_steps, k, base, power, form, sign, end=end)
    return Schedule((Cycles(first, count, growth, peak_decay),))


def chain(*schedules: Schedule) -> Schedule:
    """Put schedules one after the other; their lengths add up.

    Args:
        schedules: one or more.

    Returns:
        One schedule with the phases of all.

    Raises:
        ArgumentError: there is none, or an argument is not a schedule.

    Example:
        >>> chain(warmup(10), decay(90)).total_steps
        100
    """
    for schedule in schedules:
        if not isinstance(schedule, Schedule):
            raise bad_argument("schedules", schedule, "must be schedules, as decay() and warmup() make them")
    if not schedules:
        raise ArgumentError("schedules=(): chain needs one or more")
    return Schedule(tuple(phase for schedule in schedules for phase in schedule.phases))


def after_warmup(total_steps: int, warmup_steps: int, fall: Callable[[int], Schedule]) -> Schedule:
    """A schedule of a given length whose first steps are a straight rise, if there is to be one.

    Args:
        total_steps: T, the number of optimizer updates, the warm-up's included.
        warmup_steps: W, those of the warm-up, from 0 to T - 1; with 0 there is none.
        fall: the schedule of a number of steps; it is asked for that of T - W.

    Returns:
        A schedule of T steps.

    Raises:
        ArgumentError: an argument is not in its range.

    Example:
        >>> after_warmup(100, 10, decay) == chain(warmup(10), decay(90)), after_warmup(100, 0, decay) == decay(100)
        (True, True)
    """
    total = whole_number("total_steps", total_steps, minimum=1)
    before = whole_number("warmup_steps", warmup_steps, minimum=0, maximum=total - 1)
    return chain(warmup(before), fall(total - before)) if before else fall(total)
