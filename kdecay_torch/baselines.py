"""The schedules that k-decay is compared with, by name: those of the paper's tables, and today's."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from torch.optim import Optimizer
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    ExponentialLR,
    LinearLR,
    LRScheduler,
    MultiStepLR,
    PolynomialLR,
)

from kdecay_sym.errors import bad_argument, non_negative_number, one_of, positive_number, whole_number
from kdecay_sym.schedule import chain, cooldown, decay, hold, warmup
from kdecay_torch.group_settings import base_values
from kdecay_torch.lr_scheduler import KDecayLR, ScheduleLR

# Between these the hyperbolic tangent runs, as its authors found best.
_HTD_FROM, _HTD_TO = -6, 3


def _step(optimizer: Optimizer, total: int, _floor: float, **options: Any) -> LRScheduler:
    settings: dict[str, Any] = {
        # Of a very short training some would come before the first update.
        "milestones": sorted({tenths * total // 10 for tenths in (3, 6, 8)} - {0}),
        "gamma": 0.2,
    } | options
    return MultiStepLR(optimizer, **settings)


def _sgdr(optimizer: Optimizer, total: int, floor: float, **options: Any) -> LRScheduler:
    return CosineAnnealingWarmRestarts(
        optimizer, **{"T_0": max(total // 20, 1), "T_mult": 2, "eta_min": floor} | options
    )


def _clr(optimizer: Optimizer, total: int, floor: float, **options: Any) -> LRScheduler:
    rates = base_values(optimizer, "lr")
    lows = [floor or rate / 10 for rate in rates]
    settings: dict[str, Any] = {
        "base_lr": lows,
        "max_lr": rates,
        "step_size_up": max(total // 20, 1),
        "cycle_momentum": False,
    }
    return CyclicLR(optimizer, **settings | options)


def _exp(optimizer: Optimizer, total: int, _floor: float, **options: Any) -> LRScheduler:
    return ExponentialLR(optimizer, **{"gamma": math.exp(-1 / total)} | options)


def _cos(optimizer: Optimizer, total: int, floor: float, **options: Any) -> LRScheduler:
    return CosineAnnealingLR(optimizer, **{"T_max": total, "eta_min": floor} | options)


def _pol(optimizer: Optimizer, total: int, floor: float, power: float = 1.0) -> LRScheduler:
    if floor:
        return KDecayLR(optimizer, total, k=1.0, power=power, eta_min=floor)
    return PolynomialLR(optimizer, total_iters=total, power=power)


def _htd(optimizer: Optimizer, total: int, floor: float, anchored: bool = True) -> LRScheduler:
    if anchored:
        return KDecayLR(optimizer, total, k=1.0, base="htd", eta_min=floor)
    # As its authors print it, the curve is the anchored one between the levels that it has at its ends.
    start, end = (1 - math.tanh(_HTD_FROM)) / 2, (1 - math.tanh(_HTD_TO)) / 2
    return ScheduleLR(optimizer, decay(total, k=1.0, base="htd", start=start, end=end), eta_min=floor)


def _linear(optimizer: Optimizer, total: int, floor: float) -> LRScheduler:
    if floor:
        return KDecayLR(optimizer, total, k=1.0, eta_min=floor)
    return LinearLR(optimizer, start_factor=1.0, end_factor=0.0, total_iters=total)


def _wsd(
    optimizer: Optimizer,
    total: int,
    floor: float,
    warmup_steps: int | None = None,
    cooldown_steps: int | None = None,
) -> LRScheduler:
    before = total // 20 if warmup_steps is None else whole_number("warmup_steps", warmup_steps, 0, total - 1)
    after = max(total // 5, 1) if cooldown_steps is None else cooldown_steps
    after = whole_number("cooldown_steps", after, 1, total - before)
    parts = [warmup(before)] if before else []
    level = [hold(total - before - after)] if total > before + after else []
    return ScheduleLR(optimizer, chain(*parts, *level, cooldown(after)), eta_min=floor)


_MAKERS: dict[str, Callable[..., LRScheduler]] = {
    "step": _step,
    "sgdr": _sgdr,
    "clr": _clr,
    "exp": _exp,
    "cos": _cos,
    "pol": _pol,
    "htd": _htd,
    "linear": _linear,
    "wsd": _wsd,
}
BASELINES = tuple(_MAKERS)


def _each(check: Callable[[str, object], object]) -> Callable[[str, object], object]:
    """A check of a number, or of each of several."""

    def checked(name: str, value: object) -> object:
        return [check(name, each) for each in value] if isinstance(value, list | tuple) else check(name, value)

    return checked


def _count(name: str, value: object) -> int:
    return whole_number(name, value, minimum=1)


def _whether(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise bad_argument(name, value, "must be True or False")
    return value


# torch's classes check few of their arguments: these are checked before an optimizer is touched.
_CHECKS: dict[str, Callable[[str, object], object]] = {
    "anchored": _whether,
    "base_lr": _each(non_negative_number),
    "gamma": non_negative_number,
    "max_lr": _each(non_negative_number),
    "milestones": _each(_count),
    "power": positive_number,
    "step_size_down": _count,
    "step_size_up": _count,
    "T_0": _count,
    "T_max": _count,
    "T_mult": _count,
    "total_iters": _count,
}


def baseline(name: str, optimizer: Optimizer, total_steps: int, *, eta_min: float = 0.0, **options: Any) -> LRScheduler:
    r"""A schedule that k-decay is compared with, by name; of torch's own class where there is one.

    ========== ============================================= ====================================================
    name       scheduler                                     defaults, over T = ``total_steps``
    ========== ============================================= ====================================================
    ``step``   ``MultiStepLR``                               times 0.2 at 30%, 60% and 80% of T, as for the paper's
                                                             Wide ResNet
    ``sgdr``   ``CosineAnnealingWarmRestarts``               first cycle T/20, each twice as long as the one before
    ``clr``    ``CyclicLR``, without momentum                from ``eta_min``, or a tenth of the rate, up in T/20
    ``exp``    ``ExponentialLR``                             :math:`e^{-t/T}`, eq. (13) without k-decay
    ``cos``    ``CosineAnnealingLR``                         eq. (12) without k-decay
    ``pol``    ``PolynomialLR``; `KDecayLR` with a floor     ``power=1``, eq. (11) without k-decay
    ``htd``    `KDecayLR`; `ScheduleLR` if not anchored      the hyperbolic tangent from -6 to 3; anchored, since as
                                                             its authors print it it misses both ends
    ``linear`` ``LinearLR`` to 0; `KDecayLR` with a floor
    ``wsd``    `ScheduleLR`                                  warm-up of T/20, then level, last T/5 as 1 - sqrt
    ========== ============================================= ====================================================

    Args:
        name: one of ``BASELINES``.
        optimizer: any PyTorch optimizer.
        total_steps: T, the number of optimizer updates.
        eta_min: the floor; ``step`` and ``exp`` have none.
        **options: arguments of the scheduler's class instead of the defaults; ``power`` of ``pol``, ``anchored`` of
            ``htd``, ``warmup_steps`` and ``cooldown_steps`` of ``wsd``.

    Returns:
        The scheduler.

    Raises:
        ArgumentError: a ``ValueError`` that names the argument, its value and what is allowed.
        TypeError: an option that the scheduler does not know.

    Example:
        >>> import torch
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> type(baseline("step", optimizer, 200)).__name__
        'MultiStepLR'

    Source:
        Zhang and Li, section 5 and tables 1 and 2; Hägele et al. for the 1 - sqrt cooldown.
    """
    make = _MAKERS[one_of("name", name, BASELINES)]
    bases = base_values(optimizer, "lr")
    total = whole_number("total_steps", total_steps, minimum=1)
    floor = non_negative_number("eta_min", eta_min)
    for rate in bases:
        if floor > rate:
            raise bad_argument("eta_min", eta_min, f"must not be above the rate {rate!r} of a parameter group")
    if floor and name in ("step", "exp"):
        raise bad_argument("eta_min", eta_min, f"must be 0: {name!r} has no floor")
    checked = {name: _CHECKS[name](name, value) if name in _CHECKS else value for name, value in options.items()}
    return make(optimizer, total, floor, **checked)
