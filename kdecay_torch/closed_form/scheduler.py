"""The base of our schedulers: each group's rate is a function of the step, times the factor that others put on it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch._compile import _disable_dynamo  # torch.compiler.disable would load torch._dynamo with our import
from torch.compiler import is_dynamo_compiling
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.errors import ArgumentError, one_of, whole_number
from kdecay_torch.closed_form.call_order import note_steps_of, stop_noting_steps, warn_of_epoch, warn_of_order
from kdecay_torch.closed_form.fields import Field, Value, plain
from kdecay_torch.closed_form.on_device import DeviceCurve, DeviceSteps, device_of
from kdecay_torch.closed_form.written import Written

OVERRUNS = ("hold", "warn", "error")

Curve = Callable[[int], float]


class ClosedFormLR(LRScheduler):
    """Write to every parameter group the value that its curve has at the current step.

    Subclasses give the curves (`_make_curve`). The rate written is curve(step) times the factor by which others have
    multiplied what was written before: 1 while the group still holds the very number that was written; afterwards the
    quotient of the two, and unchanged where 0 was written, since nothing can be told from a multiple of 0.
    """

    def __init__(
        self,
        optimizer: Optimizer,
        field: Field,
        bases: list[float],
        on_overrun: str,
        last_epoch: int,
        *,
        capturable: bool = False,
    ) -> None:
        self._field = field
        self._key = field.key
        self._on_overrun = on_overrun
        self._warned_of_overrun = False
        self._now = self._offset = 0
        # One entry a parameter group, in each of these.
        self._bases: list[float] = []
        self._curves: list[Curve] = []
        self._written = Written(field)
        # The short cuts of `step`: one curve for all groups and the value last written to all, or one for each.
        self._shared: Curve | None = None
        self._rate: Any = None
        self._separate = False
        self._count = 0
        # With ``capturable`` the state is there, and not in the lists above, from the first step on.
        self._capturable = capturable
        self._device: DeviceSteps | None = None
        watched = "step" in vars(optimizer)
        super().__init__(optimizer, last_epoch)
        if capturable and not watched:
            stop_noting_steps(optimizer)
        for group, base in zip(optimizer.param_groups, bases, strict=True):
            group.setdefault(field.initial_key, base)
        self._bases = bases
        self._set_curves()
        self._now = last_epoch
        self._initial_step()

    # What a subclass gives.

    def _make_curve(self, group: int, base: float) -> Curve:
        raise NotImplementedError

    def _make_device_curve(self, group: int, base: float, device: torch.device) -> DeviceCurve:
        """The curve of a group as a function of a tensor; the same object for groups with the same."""
        raise NotImplementedError

    def _adopt(self, group: int, base: float) -> None:
        """Settle the configuration of a group that was added to the optimizer."""
        raise NotImplementedError

    @property
    def total_steps(self) -> int:
        """The number of optimizer updates of the longest schedule."""
        raise NotImplementedError

    # What torch's schedulers offer.

    @property
    def last_epoch(self) -> int:
        """The number of steps made, torch's name for it; -1 before the first."""
        return self._now if self._device is None else int(self._device.counter)

    @last_epoch.setter
    def last_epoch(self, value: int) -> None:
        self._now = value
        if self._device is not None:
            self._device.counter.fill_(value)

    @property
    def _step_count(self) -> int:
        return self.last_epoch + self._offset

    @_step_count.setter
    def _step_count(self, value: int) -> None:
        self._offset = value - self.last_epoch

    @property
    def base_lrs(self) -> list[Value]:
        """The base value of each group; a copy. Assign a list to change them."""
        return list(self._bases)

    @base_lrs.setter
    def base_lrs(self, values: Sequence[Value]) -> None:
        if self._bases:
            self._bases = [float(plain(value)) for value in values]
            self._set_curves()
            if self._capturable:
                self._on_device()

    @property
    def _last_lr(self) -> list[Value]:  # type: ignore[override]
        return self.get_last_lr()

    def get_last_lr(self) -> list[Value]:
        """The values last written to the groups: floats, or copies of tensors; editing them changes nothing."""
        values = map(self._field.read, self.optimizer.param_groups)
        return [
            held.clone() if isinstance(held, torch.Tensor) else value
            for held, value in zip(values, self._last_written(), strict=False)
        ]

    def get_lr(self) -> list[Value]:
        """The value of each group's curve at the current step, without the factors of others."""
        if self._device is not None:
            return [value.reshape(()).clone() for value in self._device.values()]
        return [curve(max(self._now, 0)) for curve in self._curves]

    _get_closed_form_lr = get_lr

    def step(self, epoch: int | None = None) -> None:
        """Go to the next step: call it after each ``optimizer.step()``.

        Args:
            epoch: deprecated, as in torch: the step to go to, forgetting the factors of other schedulers.

        Raises:
            ArgumentError: past the end, with ``on_overrun="error"``; or a group was added that no setting is for.
        """
        if self._device is not None and epoch is None and len(self.optimizer.param_groups) == len(self._bases):
            self._device.step(self.optimizer.param_groups)
            return
        if is_dynamo_compiling():
            # The step is a number that changes: traced, it would be compiled anew again and again.
            self._step_with_care(epoch)
            return
        # As long as nobody else writes to the groups, each holds the very object that we put there.
        curve = self._shared
        if curve is not None and epoch is None:
            now, key, written = self._now + 1, self._key, self._rate
            rate = curve(now)
            groups = self.optimizer.param_groups
            for group in groups:
                if group[key] is not written or "lr_scale" in group:
                    break
            else:
                if len(groups) == self._count:
                    for group in groups:
                        group[key] = rate
                    self._rate, self._now = rate, now
                    return
        elif self._separate and epoch is None and self._step_separately():
            return
        self._step_with_care(epoch)

    def _step_separately(self) -> bool:
        """The same with a curve for each group; False, and nothing done, if somebody else wrote to one."""
        now, key, groups = self._now + 1, self._key, self.optimizer.param_groups
        if len(groups) != self._count:
            return False
        for group, written in zip(groups, self._written.values, strict=True):
            if group[key] is not written or "lr_scale" in group:
                return False
        rates = [curve(now) for curve in self._curves]
        for group, rate in zip(groups, rates, strict=True):
            group[key] = rate
        self._written.values, self._now = rates, now
        return True

    def set_step(self, step: int) -> None:
        """Go to any step, for callers who count updates themselves; calling it twice is calling it once.

        Args:
            step: the number of updates made, a whole number >= 0.

        Raises:
            ArgumentError: it is not, or it is past the end with ``on_overrun="error"``; nothing is changed.
        """
        now = whole_number("step", step, minimum=0)
        self._check_overrun(now, stacklevel=3)
        self._move(now)

    # How a step is made.

    def _initial_step(self) -> None:
        """Called when a scheduler is made, and by torch's SequentialLR, which has put the base values back before."""
        if not self._bases:
            return  # while torch's constructor runs
        resuming = self._now >= 0
        self._written.begin(self.optimizer.param_groups, self._bases)
        # A scheduler made before may have multiplied the rate already; a resumed one has written it itself.
        self._move(self._now + 1, forget=resuming)
        if not self._capturable:
            self._step_count = 1
            self._leave_short_cut()  # the next step checks the order of calls

    def _step_with_care(self, epoch: int | None) -> None:
        if not self._capturable and self._step_count == 1:
            warn_of_order(self.optimizer, stacklevel=3)
        if epoch is not None:
            warn_of_epoch(stacklevel=3)
        self._check_overrun(self._now + 1 if epoch is None else whole_number("epoch", epoch, minimum=0), stacklevel=4)
        self._update_lr(epoch)

    def _update_lr(self, epoch: int | None = None) -> None:
        # torch's SequentialLR calls this with 0 when our turn comes, and means: begin anew, whatever the rate is now.
        if epoch is None:
            self._move(self._now + 1)
        else:
            self._move(whole_number("epoch", epoch, minimum=0), forget=True)

    @_disable_dynamo
    def _move(self, now: int, *, forget: bool = False) -> None:
        self._leave_short_cut()
        self._adopt_added_groups()
        groups = self.optimizer.param_groups
        if self._capturable:
            self._on_device().move(groups, now, forget=forget)
            return
        # Everything that may raise comes before the first group is written.
        factors = [1.0 if forget else self._written.factor(number, group) for number, group in enumerate(groups)]
        known: dict[int, float] = {}
        for curve in self._curves:
            if id(curve) not in known:
                known[id(curve)] = curve(max(now, 0))
        for number, (group, factor, curve) in enumerate(zip(groups, factors, self._curves, strict=True)):
            # Groups that nobody touched get the same object, by which `step` knows them.
            untouched = type(factor) is float and factor == 1
            value = known[id(curve)] if untouched else known[id(curve)] * factor
            self._written.write(number, group, value * group["lr_scale"] if "lr_scale" in group else value)
        self._written.factors = factors
        count = self._step_count + 1
        self._now = now
        self._step_count = count
        self._choose_short_cut()

    def _choose_short_cut(self) -> None:
        """Let `step` take a short cut if the curves alone decide, and floats are to be written."""
        groups = self.optimizer.param_groups
        held = [self._field.read(group) for group in groups]
        untouched = all(type(factor) is float and factor == 1 for factor in self._written.factors)
        untouched = untouched and not any("lr_scale" in group for group in groups)
        floats = not self._field.is_tuple and not any(isinstance(value, torch.Tensor) for value in held)
        if untouched and floats and self._on_overrun == "hold":
            self._rate, self._count = self._written.values[0], len(held)
            self._shared = self._curves[0] if len({id(curve) for curve in self._curves}) == 1 else None
            self._separate = self._shared is None

    def _last_written(self) -> list[Any]:
        return self._written.values if self._shared is None else [self._rate] * self._count

    def _leave_short_cut(self) -> None:
        """Note for each group what was written to all of them."""
        self._written.values = self._last_written()
        self._shared, self._separate = None, False

    def _on_device(self) -> DeviceSteps:
        """The state on the device, put there if it is not."""
        if self._device is None:
            groups = self.optimizer.param_groups
            device = device_of(self._field, groups)
            curves = [self._make_device_curve(number, base, device) for number, base in enumerate(self._bases)]
            self._device = DeviceSteps(self._field, groups, curves)
            self._device.put(self._now, self._written)
        return self._device

    def _look_at_device(self) -> None:
        """Have the host know what the device has done since."""
        if self._device is not None:
            self._now = int(self._device.counter)
            self._device.read(self._written)

    def _check_overrun(self, now: int, *, stacklevel: int) -> None:
        if self._on_overrun == "hold" or now <= self.total_steps:
            return
        message = f"step {now} is past the end of the schedule, total_steps={self.total_steps}"
        if self._on_overrun == "error":
            raise ArgumentError(f"{message}; on_overrun='hold' goes on with the floor")
        if not self._warned_of_overrun:
            self._warned_of_overrun = True
            warnings.warn(f"{message}: the floor is held", UserWarning, stacklevel=stacklevel)

    def _adopt_added_groups(self) -> None:
        groups = self.optimizer.param_groups
        if len(groups) < len(self._bases):
            raise ArgumentError(f"the optimizer has {len(groups)} parameter groups, the scheduler {len(self._bases)}")
        if len(groups) == len(self._bases):
            return
        if self._capturable:
            device_of(self._field, groups)
        self._leave_device()
        for number in range(len(self._bases), len(groups)):
            base = self._field.base(groups[number], number)
            self._adopt(number, base)
            groups[number].setdefault(self._field.initial_key, base)
            self._bases.append(base)
            self._written.add(base)
            self._curves.append(self._make_curve(number, base))

    def _set_curves(self) -> None:
        self._leave_short_cut()
        self._leave_device()
        self._curves = [self._make_curve(number, base) for number, base in enumerate(self._bases)]

    def _leave_device(self) -> None:
        self._look_at_device()
        self._device = None

    # Copies: curves are functions, and an optimizer's copy has forgotten that torch watches its step.

    def __getstate__(self) -> dict[str, Any]:
        self._look_at_device()
        self._written.values = self._last_written()
        kept = {key: value for key, value in self.__dict__.items() if key not in ("_curves", "_shared", "_device")}
        called = getattr(self.optimizer, "_opt_called", False)
        return {**kept, "_shared": None, "_separate": False, "_device": None, "_opt_called": called}

    def __setstate__(self, state: dict[str, Any]) -> None:
        called = state.pop("_opt_called")
        self.__dict__.update(state)
        if not self._capturable:
            note_steps_of(self.optimizer, called=called)
        self._set_curves()
        if self._capturable:
            self._on_device()


def checked_overrun(on_overrun: object) -> str:
    """``on_overrun``, which must be one of ``OVERRUNS``."""
    return one_of("on_overrun", on_overrun, OVERRUNS)
