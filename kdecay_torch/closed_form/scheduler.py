"""The base of our schedulers: each group's rate is a function of the step, times the factor that others put on it."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch._compile import _disable_dynamo  # torch.compiler.disable would load torch._dynamo with our import
from torch.compiler import is_dynamo_compiling
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.errors import ArgumentError, bad_argument, non_negative_number, one_of, whole_number
from kdecay_torch.closed_form.call_order import note_steps_of, stop_noting_steps, warn_of_epoch, warn_of_order
from kdecay_torch.closed_form.fields import Field, Value, plain, unshare
from kdecay_torch.closed_form.on_device import DeviceCurve, DeviceSteps, device_of
from kdecay_torch.closed_form.written import Written

OVERRUNS = ("hold", "warn", "error")

Curve = Callable[[int], float]


class ClosedFormLR(LRScheduler):
    """Write to every parameter group the value that its curve has at the current step.

    Subclasses give the curves (`_make_curve`). The value written is curve(step) times the factor by which others have
    multiplied what was written before: 1 while the group still holds the very number that was written; afterwards the
    quotient of the two. Where the curve is 0 nothing can be told from a multiple of it, and the factor stays; where the
    factor itself is 0, a value that somebody sets is a factor of the curve again.
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
        self._separate = self._unscaled = False
        self._count = 0
        # The last step that they may go to, for ``on_overrun``.
        self._last = math.inf
        # With ``capturable`` the state is there, and not in the lists above, from the first step on.
        self._capturable = capturable
        self._device: DeviceSteps | None = None
        unshare(field, optimizer)
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

    def _adopt(self, bases: list[float]) -> None:
        """Settle the configuration of groups that were added to the optimizer, or raise and change nothing."""
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
            self._bases = self._checked_bases(values)
            self._set_curves()
            if self._capturable:
                self._on_device()

    def _checked_bases(self, values: Sequence[Value]) -> list[float]:
        if not isinstance(values, Sequence) or len(values) != len(self._bases):
            raise bad_argument("base_lrs", values, f"must be a list of {len(self._bases)}, one a parameter group")
        return [non_negative_number("base_lrs", plain(value)) for value in values]

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
        if self._device is None:
            # As long as nobody else writes to the groups, each holds the very object that we put there.
            curve = self._shared
            if curve is not None and epoch is None and not is_dynamo_compiling():
                now, key, written, groups = self._now + 1, self._key, self._rate, self.optimizer.param_groups
                if len(groups) == self._count and now <= self._last:
                    rate = curve(now)
                    for group in groups:
                        if group[key] is not written or "lr_scale" in group:
                            break
                        group[key] = rate
                    else:
                        self._rate, self._now = rate, now
                        return
                    self._put_back(rate, written)
            elif self._separate and epoch is None and not is_dynamo_compiling() and self._go_to(self._now + 1):
                return
        elif epoch is None and len(self.optimizer.param_groups) == len(self._bases):
            self._device.step(self.optimizer.param_groups)
            return
        self._step_with_care(epoch)

    def _put_back(self, rate: float, written: float) -> None:
        """Undo a step that was begun before a group was seen to which somebody else had written."""
        for group in self.optimizer.param_groups:
            if group[self._key] is rate:
                group[self._key] = written

    def _go_to(self, now: int) -> bool:
        """Go to a step if nobody else wrote to a group; False, and nothing done, if somebody did."""
        key, groups, written = self._key, self.optimizer.param_groups, self._last_written()
        if len(groups) != len(written) or now > self._last:
            return False
        for group, value in zip(groups, written, strict=True):
            if group[key] is not value or (self._unscaled and "lr_scale" in group):
                return False
        values: list[Any]
        if self._shared is not None:
            values = [self._curves[0](now)] * len(groups)
        elif self._unscaled:
            values = [curve(now) for curve in self._curves]
        else:
            values = self._values(now, self._written.factors)
        for group, value in zip(groups, values, strict=True):
            group[key] = value
        self._written.values, self._rate, self._now = values, values[0], now
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
        count = self._now + self._offset
        if (self._shared is not None or self._separate) and self._go_to(now):
            self._offset = count + 1 - now
        else:
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
            self._move(self.last_epoch + 1)
        else:
            self._move(whole_number("epoch", epoch, minimum=0), forget=True)

    @_disable_dynamo
    def _move(self, now: int, *, forget: bool = False) -> None:
        self._leave_short_cut()
        self._adopt_added_groups()
        groups = self.optimizer.param_groups
        unshare(self._field, self.optimizer)
        if self._capturable:
            self._on_device().move(groups, now, forget=forget)
            return
        # Everything that may raise comes before the first group is written.
        factors = [1.0 if forget else self._factor(number, group) for number, group in enumerate(groups)]
        values = self._values(now, factors)
        for number, (group, value) in enumerate(zip(groups, values, strict=True)):
            self._written.write(number, group, value)
        self._written.factors = factors
        count = self._step_count + 1
        self._now = now
        self._step_count = count
        self._choose_short_cut()

    def _factor(self, number: int, group: Mapping[str, Any]) -> Value:
        def unfactored() -> float:
            return self._curves[number](max(self._now, 0)) * self._field.scale(group, number)

        return self._written.factor(number, group, unfactored)

    def _values(self, now: int, factors: Sequence[Value]) -> list[Value]:
        """What each group gets at a step: the same object where nobody touched it, by which `step` knows it."""
        known: dict[Curve, float] = {}
        found: list[Value] = []
        groups = zip(self._curves, factors, self.optimizer.param_groups, strict=True)
        for number, (curve, factor, group) in enumerate(groups):
            if curve not in known:
                known[curve] = curve(max(now, 0))
            value: Value = known[curve]
            if type(factor) is not float or factor != 1:
                value = value * factor
            found.append(value * self._field.scale(group, number) if "lr_scale" in group else value)
        return found

    def _choose_short_cut(self) -> None:
        """Let `step` take a short cut if plain numbers are to be written."""
        groups, factors = self.optimizer.param_groups, self._written.factors
        held = [self._field.read(group) for group in groups]
        if self._field.is_tuple or not all(type(number) is float for number in (*held, *factors)):
            return
        watched = self._on_overrun == "error" or (self._on_overrun == "warn" and not self._warned_of_overrun)
        self._last = self.total_steps if watched else math.inf
        self._rate, self._count = self._written.values[0], len(held)
        self._unscaled = all(factor == 1 for factor in factors) and not any("lr_scale" in group for group in groups)
        shared = self._unscaled and all(curve is self._curves[0] for curve in self._curves)
        self._shared = self._curves[0] if shared else None
        self._separate = not shared

    def _last_written(self) -> list[Any]:
        return self._written.values if self._shared is None else [self._rate] * self._count

    def _leave_short_cut(self) -> None:
        """Note for each group what was written to all of them."""
        self._written.values = list(self._last_written())
        self._shared, self._separate = None, False

    def _on_device(self) -> DeviceSteps:
        """The state on the device, put there if it is not."""
        if self._device is None:
            groups = self.optimizer.param_groups
            device = device_of(self._field, groups)
            curves = [self._make_device_curve(number, base, device) for number, base in enumerate(self._bases)]
            self._device = DeviceSteps(self._field, groups, curves)
            self._device.put(groups, self._now, self._written)
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
        self._take_up(groups[len(self._bases) :], initial=False)

    def _take_up(self, added: Sequence[dict[str, Any]], *, initial: bool) -> None:
        """Adopt groups, with what they hold as their base, or with what they were first made with."""
        if not added:
            return
        known, groups = len(self._bases), self.optimizer.param_groups
        if self._capturable:
            device_of(self._field, groups)
        read = self._field.base if initial else self._field.current
        bases = [read(group, number) for number, group in enumerate(added, known)]
        self._adopt(bases)
        unshare(self._field, self.optimizer)
        self._leave_short_cut()
        self._leave_device()
        for group, base in zip(added, bases, strict=True):
            group[self._field.initial_key] = base
        self._bases = [*self._bases, *bases]
        self._written.add(bases)
        made = [self._make_curve(number, base) for number, base in enumerate(bases, known)]
        self._curves = [*self._curves, *made]

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
