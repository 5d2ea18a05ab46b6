"""PyTorch schedulers: thin shells around a `kdecay_sym.schedule.Schedule`, in closed form."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.breach import find_breaches, valid_range
from kdecay_sym.errors import (
    ArgumentError,
    ValidityError,
    bad_argument,
    non_negative_number,
    one_of,
    whole_number,
)
from kdecay_sym.phases import Decay, Phase
from kdecay_sym.schedule import Schedule, chain, decay, warmup

__all__ = ["KDecayLR", "ScheduleLR"]

STATE_SCHEMA = 1
_STATE_KEYS = {"schema", "last_epoch", "base_lrs", "eta_min", "schedules"}

Value = TypeVar("Value")


class ScheduleLR(LRScheduler):
    r"""Set the learning rate of every parameter group from a schedule, as a function of the step alone.

    .. math:: \mathrm{lr}(t) = \eta_e + (\eta_0 - \eta_e)\, s(t)

    with :math:`\eta_0` the group's rate when the scheduler is made and :math:`\eta_e` its floor. Call ``step()`` after
    each ``optimizer.step()``: update number i (from 0) is made with lr(i), and the floor is held after the end.

    Args:
        optimizer: any PyTorch optimizer.
        schedule: a `Schedule`, or a list of them, one a parameter group.
        eta_min: the floor, in the units of the rate: a number, or a list with one for each group.
        eta_min_ratio: the floor as a fraction in [0, 1] of each group's rate, instead of ``eta_min``.
        last_epoch: as in torch: the index of the last update made, -1 to start.

    Raises:
        ArgumentError: a ``ValueError`` that names the argument, its value and what is allowed; the optimizer is not
            touched.

    Example:
        >>> from kdecay_sym.schedule import chain, decay, warmup
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> scheduler = ScheduleLR(optimizer, chain(warmup(4), decay(96)), eta_min=0.001)
        >>> for _ in range(100):
        ...     optimizer.step()
        ...     scheduler.step()
        >>> scheduler.get_last_lr()
        [0.001]

    Source:
        Zhang and Li, eqs. (5), (10).
    """

    def __init__(
        self,
        optimizer: Optimizer,
        schedule: Schedule | Sequence[Schedule],
        *,
        eta_min: float | Sequence[float] = 0.0,
        eta_min_ratio: float | None = None,
        last_epoch: int = -1,
    ) -> None:
        if not isinstance(optimizer, Optimizer):
            raise bad_argument("optimizer", optimizer, "must be a torch.optim.Optimizer")
        whole_number("last_epoch", last_epoch, minimum=-1)
        groups = optimizer.param_groups
        self._schedules = per_group("schedule", schedule, len(groups))
        for each in self._schedules:
            if not isinstance(each, Schedule):
                raise bad_argument("schedule", each, "must be a Schedule, as kdecay_sym.schedule makes them")
        if last_epoch >= 0 and not all("initial_lr" in group for group in groups):
            raise bad_argument(
                "last_epoch", last_epoch, "needs 'initial_lr' in every parameter group, as a loaded one has"
            )
        self._eta_min = _floors(_base_rates(optimizer), eta_min, eta_min_ratio)
        super().__init__(optimizer, last_epoch)

    @property
    def total_steps(self) -> int:
        """The number of optimizer updates of the longest schedule, warm-up included."""
        return max(schedule.total_steps for schedule in self._schedules)

    def get_lr(self) -> list[float | torch.Tensor]:
        """The rate of each group at the current step, as plain floats."""
        groups = len(self.optimizer.param_groups)
        if groups != len(self._schedules):
            raise ArgumentError(
                f"the optimizer has {groups} parameter groups, but the scheduler was made for {len(self._schedules)}: "
                "add groups before making it"
            )
        step = max(self.last_epoch, 0)
        return [
            schedule.closure(float(base), floor)(step)
            for schedule, base, floor in zip(self._schedules, self.base_lrs, self._eta_min, strict=True)
        ]

    def _get_closed_form_lr(self) -> list[float | torch.Tensor]:
        # What torch asks for when it is given an explicit step; ours is closed form anyway.
        return self.get_lr()

    def get_last_lr(self) -> list[float | torch.Tensor]:
        """The rates last written to the groups; a copy, so that editing it changes nothing."""
        return [rate.clone() if isinstance(rate, torch.Tensor) else rate for rate in self._last_lr]

    def state_dict(self) -> dict[str, Any]:
        """The scheduler's state as JSON scalars and lists; it is enough to resume from.

        Returns:
            A dict with the keys schema, last_epoch, base_lrs, eta_min and schedules, each list one entry a group.
        """
        return {
            "schema": STATE_SCHEMA,
            "last_epoch": self.last_epoch,
            "base_lrs": [float(base) for base in self.base_lrs],
            "eta_min": list(self._eta_min),
            "schedules": [schedule.to_dict() for schedule in self._schedules],
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up a saved state and write its rates to the groups at once.

        Raises:
            ArgumentError: the state is damaged, or belongs to another schedule, floor or number of groups; the message
                says what differs, and nothing is changed.
        """
        last_epoch, base_lrs = self._checked_state(state_dict)
        self.last_epoch = last_epoch
        self._step_count = last_epoch + 1
        self.base_lrs = list(base_lrs)
        for group, base, rate in zip(self.optimizer.param_groups, base_lrs, self.get_lr(), strict=True):
            for key, value in (("initial_lr", base), ("lr", rate)):
                if isinstance(group.get(key), torch.Tensor):
                    group[key].fill_(value)
                else:
                    group[key] = value
        self._last_lr = [
            rate.clone() if isinstance(rate, torch.Tensor) else rate
            for rate in (group["lr"] for group in self.optimizer.param_groups)
        ]

    def _checked_state(self, state: Mapping[str, Any]) -> tuple[int, list[float]]:
        if not isinstance(state, Mapping) or set(state) != _STATE_KEYS:
            found = sorted(map(str, state)) if isinstance(state, Mapping) else type(state).__name__
            raise ArgumentError(f"the state of a ScheduleLR has the keys {sorted(_STATE_KEYS)}, not {found}")
        if state["schema"] != STATE_SCHEMA:
            raise bad_argument("schema", state["schema"], f"this version reads schema {STATE_SCHEMA}")
        last_epoch = whole_number("last_epoch", state["last_epoch"], minimum=0)
        lists = {key: state[key] for key in ("base_lrs", "eta_min", "schedules")}
        for key, value in lists.items():
            if not isinstance(value, list) or len(value) != len(self._schedules):
                raise bad_argument(key, value, f"must be a list of {len(self._schedules)}, one a parameter group")
        saved = [Schedule.from_dict(schedule) for schedule in lists["schedules"]]
        _refuse_difference("schedule", saved, self._schedules)
        floors = [non_negative_number("eta_min", floor) for floor in lists["eta_min"]]
        _refuse_difference("eta_min", floors, self._eta_min)
        bases = [non_negative_number("base_lrs", base) for base in lists["base_lrs"]]
        for base, floor in zip(bases, floors, strict=True):
            if base < floor:
                raise bad_argument("base_lrs", base, f"must not be below eta_min={floor!r}")
        return last_epoch, bases


class KDecayLR(ScheduleLR):
    r"""k-decay: the learning rate falls from the group's rate to ``eta_min`` over ``total_steps`` updates.

    With :math:`\tau = t/T`, the shape is :math:`b(\tau^k)` in warp form (the default: it falls and stays in range for
    every k) and :math:`b(\tau) + \sigma(\tau^k - \tau)` in additive form, eq. (10) of the paper.

    Args:
        optimizer: any PyTorch optimizer.
        total_steps: the number of optimizer updates, warm-up included.
        k: the exponent, > 0: a number, or a list with one for each group. 1 is the base itself; the paper
            recommends 1.5.
        base: ``"polynomial"``, ``"cosine"``, ``"exponential"`` (eq. (13) as printed, which breaks eq. (5)),
            ``"exponential-anchored"`` or ``"htd"``, see `decay`.
        power: N > 0, of the polynomial: a number, or a list.
        form: ``"warp"``, ``"additive"`` or, for the cosine and k > 1, ``"linear-increment"``, see `decay`.
        sign: of the additive form, ``"-"`` or, as eq. (9) is printed, ``"+"``.
        amplitude: from 0 to 1, of the linear increment.
        warmup_steps: updates of a straight rise before the decay; the first of them is not made with a rate of 0.
        validity: what to do when the schedule breaks eq. (5): ``"raise"``, ``"warn"`` or ``"ignore"``.
        eta_min: the floor: a number, or a list.
        eta_min_ratio: the floor as a fraction of each group's rate, instead of ``eta_min``.
        last_epoch: as in torch: the index of the last update made, -1 to start.

    Raises:
        ArgumentError: a ``ValueError`` that names the argument, its value and what is allowed.
        ValidityError: the schedule rises or leaves its range; a ``ValueError`` too.

    Example:
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> scheduler = KDecayLR(optimizer, total_steps=100, k=1.5, eta_min=0.001)
        >>> scheduler.get_last_lr()
        [0.1]

    Source:
        Zhang and Li, eqs. (5), (10) to (12).
    """

    def __init__(
        self,
        optimizer: Optimizer,
        total_steps: int,
        *,
        k: float | Sequence[float] = 1.5,
        base: str = "polynomial",
        power: float | Sequence[float] = 1.0,
        form: str = "warp",
        sign: str = "-",
        amplitude: float = 1.0,
        warmup_steps: int = 0,
        validity: str = "raise",
        eta_min: float | Sequence[float] = 0.0,
        eta_min_ratio: float | None = None,
        last_epoch: int = -1,
    ) -> None:
        if not isinstance(optimizer, Optimizer):
            raise bad_argument("optimizer", optimizer, "must be a torch.optim.Optimizer")
        total = whole_number("total_steps", total_steps, minimum=1)
        before = whole_number("warmup_steps", warmup_steps, minimum=0, maximum=total - 1)
        one_of("validity", validity, ("raise", "warn", "ignore"))
        groups = len(optimizer.param_groups)
        settings = zip(per_group("k", k, groups), per_group("power", power, groups), strict=True)
        decays = [
            decay(total - before, k=each_k, base=base, power=each_power, form=form, sign=sign, amplitude=amplitude)
            for each_k, each_power in settings
        ]
        if validity != "ignore":
            rates = _base_rates(optimizer)
            settled = zip(decays, rates, _floors(rates, eta_min, eta_min_ratio), strict=True)
            messages = [_breaches(each.phases[0], before, *ends) for each, *ends in settled]
            for message in dict.fromkeys(filter(None, messages)):
                if validity == "raise":
                    raise ValidityError(message)
                warnings.warn(message, stacklevel=2)
        schedules = [chain(warmup(before), each) if before else each for each in decays]
        super().__init__(optimizer, schedules, eta_min=eta_min, eta_min_ratio=eta_min_ratio, last_epoch=last_epoch)


def per_group(name: str, value: Value | Sequence[Value], groups: int) -> list[Value]:
    """One value for each parameter group, from a single value or a list with one for each.

    Raises:
        ArgumentError: a list of another length.

    Example:
        >>> per_group("k", 1.5, 2)
        [1.5, 1.5]
    """
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        return [value] * groups
    if len(value) != groups:
        raise bad_argument(name, value, f"must be one value, or a list of {groups}, one a parameter group")
    return list(value)


def _floors(rates: list[float], eta_min: float | Sequence[float], ratio: float | None) -> list[float]:
    if ratio is not None:
        if eta_min != 0.0:
            raise bad_argument("eta_min_ratio", ratio, f"cannot be given together with eta_min={eta_min!r}")
        fraction = non_negative_number("eta_min_ratio", ratio)
        if fraction > 1:
            raise bad_argument("eta_min_ratio", ratio, "must be a number from 0 to 1")
        return [rate * fraction for rate in rates]
    floors = [non_negative_number("eta_min", floor) for floor in per_group("eta_min", eta_min, len(rates))]
    for number, (floor, rate) in enumerate(zip(floors, rates, strict=True)):
        if floor > rate:
            raise bad_argument("eta_min", floor, f"must not be above the rate {rate!r} of parameter group {number}")
    return floors


def _base_rates(optimizer: Optimizer) -> list[float]:
    return [float(group.get("initial_lr", group["lr"])) for group in optimizer.param_groups]


def _breaches(phase: Phase, warmup_steps: int, base_rate: float, floor: float) -> str:
    """What of eq. (5) a decay breaks and what to use instead, in one line; empty if nothing."""
    if not isinstance(phase, Decay):
        raise TypeError(f"a decay was expected, not {phase!r}")
    breaches = find_breaches(phase, base_rate, floor) if base_rate > 0 else find_breaches(phase)
    if not breaches:
        return ""
    what = "; ".join(str(breach) for breach in breaches)
    start = f" (counted from the end of the warm-up, step {warmup_steps})" if warmup_steps else ""
    setting = f"k={phase.k!r}, base={phase.base!r}, power={phase.power!r}, form={phase.form!r}, sign={phase.sign!r}"
    return f"{setting} breaks eq. (5){start}: {what}. {_remedy(phase)}; validity='warn' or 'ignore' lets this pass"


def _remedy(phase: Decay) -> str:
    low, high = valid_range(phase)
    if math.isnan(low):
        return "Eq. (13) as printed meets neither end for any k; base='exponential-anchored' is the curve that does"
    return f"{_valid_k(low, high)}, and form='warp' holds for every k"


def _valid_k(low: float, high: float) -> str:
    if low == high:
        return f"Here k={low:g} alone is valid for every number of steps"
    return f"Here k from {low:.10g} to {high:.10g} is valid for every number of steps"


def _refuse_difference(name: str, saved: Sequence[object], current: Sequence[object]) -> None:
    for group, (old, new) in enumerate(zip(saved, current, strict=True)):
        if old != new:
            raise ArgumentError(
                f"the saved {name} of parameter group {group} is {old!r}, but this scheduler has {new!r}"
            )
