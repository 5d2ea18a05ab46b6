"""PyTorch schedulers: thin shells around a `kdecay_sym.schedule.Schedule`, in closed form."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch
from torch.optim import Optimizer

from kdecay_sym.breaches import find_breaches, remedy_of
from kdecay_sym.errors import (
    ArgumentError,
    ValidityError,
    bad_argument,
    non_negative_number,
    one_of,
    whole_number,
)
from kdecay_sym.phases import Decay, Phase
from kdecay_sym.schedule import Schedule, after_warmup, decay
from kdecay_torch.closed_form import Curve, ResumableLR, checked_overrun
from kdecay_torch.closed_form.differences import differing
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.closed_form.on_device import DeviceCurve, device_of
from kdecay_torch.closed_form.short_cut import Rates
from kdecay_torch.group_settings import base_values, floors_of, per_group

__all__ = ["KDecayLR", "ScheduleLR"]


class ScheduleLR(ResumableLR):
    r"""Set a field of every parameter group from a schedule, as a function of the step alone.

    .. math:: \mathrm{lr}(t) = \eta_e + (\eta_0 - \eta_e)\, s(t)

    with :math:`\eta_0` the group's rate when the scheduler is made and :math:`\eta_e` its floor. Call ``step()`` after
    each ``optimizer.step()``: update number i (from 0) is made with lr(i), and the floor is held after the end.

    What is written is lr(t), times the group's ``lr_scale`` if it has one, times the factor by which another scheduler
    or the user has since multiplied the rate: 1, exactly, if nobody has. The factor is kept where the rate is 0.
    A group added to the optimizer later is adopted at the next step, with the rate that it came with as its base, or
    its ``initial_lr`` if it has one; with ``set_step(scheduler.last_epoch)`` at once.

    Args:
        optimizer: any PyTorch optimizer.
        schedule: a `Schedule`, or a list of them, one a parameter group.
        eta_min: the floor, in the units of the rate: a number, or a list with one for each group.
        eta_min_ratio: the floor as a fraction in [0, 1] of each group's rate, instead of ``eta_min``.
        field: the key of the parameter groups to write: ``"lr"``, ``"weight_decay"``, ``"momentum"``, ``"betas"`` (the
            first of them) or any other that holds a number.
        on_overrun: what a step past the end does: ``"hold"`` the floor, ``"warn"`` once and hold it, or ``"error"``.
        on_mismatch: what loading the state of another configuration does: ``"error"``, ``"keep_saved"``,
            ``"keep_new"``, or ``"rescale"``: the new one, from the step that is as far along it as the saved step was.
        capturable: keep counter and curves on the device of the rates, which must be tensors: then `step` never waits
            for the device, is compiled into one graph without a break, and can be captured in a CUDA graph. It does not
            check the order of calls, holds the floor after the end, and a group that is added takes a new graph. What
            asks for the state or the step waits for the device.
        last_epoch: as in torch: the index of the last update made, -1 to start.

    Raises:
        ArgumentError: a ``ValueError`` that names the argument, its value and what is allowed; the optimizer is not
            touched.

    Example:
        >>> import torch
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
        field: str = "lr",
        on_overrun: str = "hold",
        on_mismatch: str = "error",
        capturable: bool = False,
        last_epoch: int = -1,
    ) -> None:
        bases = base_values(optimizer, field)
        last_epoch = whole_number("last_epoch", last_epoch, minimum=-1)
        self._schedules = per_group("schedule", schedule, len(bases))
        for each in self._schedules:
            if not isinstance(each, Schedule):
                raise bad_argument("schedule", each, "must be a Schedule, as kdecay_sym.schedule makes them")
        target = Field(field)
        for key in (target.initial_key, "initial_lr"):
            if last_epoch >= 0 and not all(key in group for group in optimizer.param_groups):
                raise bad_argument(
                    "last_epoch", last_epoch, f"needs {key!r} in every parameter group, as a loaded one has"
                )
        floors = floors_of(bases, eta_min, eta_min_ratio)
        if not isinstance(capturable, bool):
            raise bad_argument("capturable", capturable, "must be True or False")
        if capturable:
            device_of(target, optimizer.param_groups)
            if on_overrun != "hold":
                raise bad_argument("on_overrun", on_overrun, "must be 'hold' with capturable=True")
        # What groups that are added later get; a ratio comes first.
        self._floor_of_all = None if isinstance(eta_min, Sequence) else non_negative_number("eta_min", eta_min)
        self._eta_min_ratio = None if eta_min_ratio is None else non_negative_number("eta_min_ratio", eta_min_ratio)
        super().__init__(
            optimizer,
            target,
            bases,
            floors,
            on_overrun=checked_overrun(on_overrun),
            on_mismatch=on_mismatch,
            capturable=capturable,
            last_epoch=last_epoch,
        )

    @property
    def total_steps(self) -> int:
        """The number of optimizer updates of the longest schedule, warm-up included."""
        return max(schedule.total_steps for schedule in self._schedules)

    def total_steps_of(self, group: int) -> int:
        """The number of optimizer updates of a group's schedule."""
        return self._schedules[group].total_steps

    def setting_of(self, group: int) -> tuple[Schedule, float, float]:
        """The schedule of a parameter group, its base value and its floor."""
        return self._schedules[group], self._bases[group], self._eta_min[group]

    def rates_of(self, group: int) -> Rates:
        """What is written to a group without the factors of others, at arrays of steps: its ``lr_scale`` included."""
        (schedule, eta_0, eta_e), scale = self.setting_of(group), self.scale_of(group)
        if eta_0 == 0:
            return lambda steps: np.zeros(len(steps))
        return lambda steps: scale * schedule.rates(steps, eta_0, eta_e)

    def _floors_for(self, bases: list[float]) -> list[float]:
        return self._eta_min if self._eta_min_ratio is None else [base * self._eta_min_ratio for base in bases]

    def _set_curves(self) -> None:
        self._made: dict[tuple[Schedule, float, float], Curve] = {}
        self._made_on_device: dict[tuple[Schedule, float, float], DeviceCurve] = {}
        super()._set_curves()

    def _make_curve(self, group: int, base: float) -> Curve:
        # Equal groups share one function, which `step` then evaluates once.
        setting = self._schedules[group], base, self._eta_min[group]
        if setting not in self._made:
            schedule, eta_0, eta_e = setting
            self._made[setting] = schedule.closure(eta_0, eta_e)
        return self._made[setting]

    def _make_device_curve(self, group: int, base: float, device: torch.device) -> DeviceCurve:
        setting = self._schedules[group], base, self._eta_min[group]
        if setting not in self._made_on_device:
            schedule, eta_0, eta_e = setting
            self._made_on_device[setting] = DeviceCurve(schedule, eta_0, eta_e, device)
        return self._made_on_device[setting]

    def _adopt(self, bases: list[float]) -> None:
        known = len(self._schedules)
        if len(set(self._schedules)) > 1 or (self._floor_of_all is None and self._eta_min_ratio is None):
            raise ArgumentError(
                f"parameter group {known} was added, but schedule, k, power or eta_min was given as a list of one a "
                "group: give one for all, or make a new scheduler"
            )
        floors = floors_of(bases, self._floor_of_all or 0.0, self._eta_min_ratio, first=known)
        self._schedules = [*self._schedules, *(self._schedules[0] for _ in bases)]
        self._eta_min = [*self._eta_min, *floors]

    def __getstate__(self) -> dict[str, Any]:
        made = ("_made", "_made_on_device")
        return {key: value for key, value in super().__getstate__().items() if key not in made}

    def _describe(self, group: int) -> dict[str, Any]:
        return self._schedules[group].to_dict()

    def _read(self, described: Mapping[str, Any]) -> Schedule:
        return Schedule.from_dict(described)

    def _configured(self) -> list[Schedule]:
        return self._schedules

    def _difference(self, saved: Schedule, current: Schedule) -> list[str]:
        return differing(saved.to_dict(), current.to_dict())

    def _steps_of(self, configured: Schedule) -> int:
        return configured.total_steps

    def _configure(self, configured: Sequence[Schedule], eta_min: list[float]) -> None:
        self._schedules = list(configured)
        if eta_min != self._eta_min:
            self._floor_of_all = eta_min[0] if len(set(eta_min)) == 1 else None
            self._eta_min_ratio = None


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
        field: the key of the parameter groups to write, see `ScheduleLR`.
        on_overrun: ``"hold"``, ``"warn"`` or ``"error"``, see `ScheduleLR`.
        on_mismatch: ``"error"``, ``"keep_saved"``, ``"keep_new"`` or ``"rescale"``, see `ScheduleLR`.
        capturable: make each step on the device alone, see `ScheduleLR`.
        last_epoch: as in torch: the index of the last update made, -1 to start.

    Raises:
        ArgumentError: a ``ValueError`` that names the argument, its value and what is allowed.
        ValidityError: the schedule rises or leaves its range; a ``ValueError`` too.

    Example:
        >>> import torch
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
        field: str = "lr",
        on_overrun: str = "hold",
        on_mismatch: str = "error",
        capturable: bool = False,
        last_epoch: int = -1,
    ) -> None:
        bases = base_values(optimizer, field)
        one_of("validity", validity, ("raise", "warn", "ignore"))
        groups = len(bases)
        settings = zip(per_group("k", k, groups), per_group("power", power, groups), strict=True)
        shape = partial(decay, base=base, form=form, sign=sign, amplitude=amplitude)
        schedules = [
            after_warmup(total_steps, warmup_steps, partial(shape, k=each_k, power=each_power))
            for each_k, each_power in settings
        ]
        if validity != "ignore":
            settled = zip(schedules, bases, floors_of(bases, eta_min, eta_min_ratio), strict=True)
            messages = [_breaches(each.phases[-1], each.total_steps, *ends) for each, *ends in settled]
            for message in dict.fromkeys(filter(None, messages)):
                if validity == "raise":
                    raise ValidityError(message)
                warnings.warn(message, stacklevel=2)
        super().__init__(
            optimizer,
            schedules,
            eta_min=eta_min,
            eta_min_ratio=eta_min_ratio,
            field=field,
            on_overrun=on_overrun,
            on_mismatch=on_mismatch,
            capturable=capturable,
            last_epoch=last_epoch,
        )


def _breaches(phase: Phase, total_steps: int, base_rate: float, floor: float) -> str:
    """What of eq. (5) the decay after a warm-up breaks and what to use instead, in one line; empty if nothing."""
    if not isinstance(phase, Decay):
        raise TypeError(f"a decay was expected, not {phase!r}")
    breaches = find_breaches(phase, base_rate, floor) if base_rate > 0 else find_breaches(phase)
    if not breaches:
        return ""
    what = "; ".join(str(breach) for breach in breaches)
    before = total_steps - phase.steps
    start = f" (counted from the end of the warm-up, step {before})" if before else ""
    setting = f"k={phase.k!r}, base={phase.base!r}, power={phase.power!r}, form={phase.form!r}, sign={phase.sign!r}"
    return f"{setting} breaks eq. (5){start}: {what}. {remedy_of(phase)}; validity='warn' or 'ignore' lets this pass"
