"""The base of our schedulers: each group's rate is a function of the step, times the factor that others put on it."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch._compile import _disable_dynamo  # torch.compiler.disable would load torch._dynamo with our import
from torch.compiler import is_dynamo_compiling

from kdecay_sym.errors import ArgumentError, bad_argument, non_negative_number, one_of, whole_number
from kdecay_torch.closed_form.accelerate_calls import REMEDY, what_accelerate_does
from kdecay_torch.closed_form.call_order import warn_of_epoch, warn_of_order
from kdecay_torch.closed_form.fields import Value, plain, put_back, unshare
from kdecay_torch.closed_form.group_states import GroupStates
from kdecay_torch.closed_form.short_cut import Curve

if TYPE_CHECKING:
    from kdecay_torch.closed_form.report import Report

OVERRUNS = ("hold", "warn", "error")


class ClosedFormLR(GroupStates):
    """Write to every parameter group the value that its curve has at the current step.

    Subclasses give the curves (`_make_curve`). The value written is curve(step) times the factor by which others have
    multiplied what was written before: 1 while the group still holds the very number that was written; afterwards the
    quotient of the two. Where the curve is 0 nothing can be told from a multiple of it, and the factor stays; where the
    factor itself is 0, a value that somebody sets is a factor of the curve again.
    """

    # What torch's schedulers offer.

    @property
    def base_lrs(self) -> list[Value]:
        """The base value of each group; a copy. Assign a list to change them."""
        return list(self._bases)

    @base_lrs.setter
    def base_lrs(self, values: Sequence[Value]) -> None:
        if self._bases:
            with self._all_or_nothing():
                self._take_bases(self._checked_bases(values))
            if self._capturable:
                self._on_device()

    def _take_bases(self, bases: list[float]) -> None:
        self._bases = bases
        self._set_curves()

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
        return [curve(max(self._short.now, 0)) for curve in self._curves]

    _get_closed_form_lr = get_lr

    def report(self) -> Report:
        """What was used of the schedule so far: for the end of a training; ``print`` it.

        Returns:
            The number of steps made, the rates that were used, and what does not fit.

        Example:
            >>> import torch
            >>> from kdecay_torch import KDecayLR
            >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
            >>> scheduler = KDecayLR(optimizer, total_steps=10)
            >>> for _ in range(10):
            ...     optimizer.step()
            ...     scheduler.step()
            >>> print(scheduler.report())
            schedule used: 100 % (10 of 10 steps)
            first rate 0.1, last rate 0.0146185, mean 0.0648831
        """
        from kdecay_torch.closed_form.report import report

        return report(self)

    def step(self, epoch: int | None = None) -> None:
        """Go to the next step: call it after each ``optimizer.step()``.

        Args:
            epoch: deprecated, as in torch: the step to go to, forgetting the factors of other schedulers.

        Raises:
            ArgumentError: past the end, with ``on_overrun="error"``; or a group was added that no setting is for.
        """
        if self._device is None:
            short = self._short
            if epoch is None and not is_dynamo_compiling():
                if short.go(self.optimizer.param_groups, short.now + 1):
                    return
                if self._separate and self._go_to(short.now + 1):
                    return
        elif epoch is None and len(self.optimizer.param_groups) == len(self._bases):
            self._device.step(self.optimizer.param_groups)
            return
        self._step_with_care(epoch)

    def _go_to(self, now: int) -> bool:
        """`ShortCut.go` where the groups do not all get one number."""
        key, groups, written = self._field.key, self.optimizer.param_groups, self._written.values
        if len(groups) != len(written) or now > self._short.last:
            return False
        for group, value in zip(groups, written, strict=True):
            if group[key] is not value or (self._unscaled and "lr_scale" in group):
                return False
        factors = self._written.factors
        values: list[Any] = [curve(now) for curve in self._curves] if self._unscaled else self._values(now, factors)
        try:
            for group, value in zip(groups, values, strict=True):
                group[key] = value
            self._written.values, self._short.now = values, now
        except BaseException:  # Ctrl-C: no step is left half made
            for group, value in zip(groups, written, strict=True):
                group[key] = value
            raise
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
        count = self._short.now + self._offset
        if self._short.go(self.optimizer.param_groups, now) or (self._separate and self._go_to(now)):
            self._offset = count + 1 - now
        else:
            self._move(now)

    # How a step is made.

    def _initial_step(self) -> None:
        """Called when a scheduler is made, and by torch's SequentialLR, which has put the base values back before."""
        if not self._bases:
            return  # while torch's constructor runs
        resuming = self._short.now >= 0
        if self._begun and self._field.key != "lr":
            # torch's SequentialLR puts the rates back, but not what else a schedule may drive.
            for group, base in zip(self.optimizer.param_groups, self._bases, strict=True):
                put_back(self._field, group, base)
        self._begun = True
        self._written.begin(self.optimizer.param_groups, self._bases)
        # A scheduler made before may have multiplied the rate already; a resumed one has written it itself.
        self._move(self._short.now + 1, forget=resuming)
        if not self._capturable:
            self._step_count = 1
            self._leave_short_cut()  # the next step checks the order of calls

    def _step_with_care(self, epoch: int | None) -> None:
        if not self._capturable and self._step_count == 1:
            warn_of_order(self.optimizer, stacklevel=3)
        if not self._watched_accelerate and not is_dynamo_compiling():
            self._watched_accelerate = True
            counted = not self._capturable and self._step_count > 1
            self.accelerate_does = what_accelerate_does(total_steps=self.total_steps, counted=counted, depth=2)
            if self.accelerate_does:
                warnings.warn(f"{self.accelerate_does}. {REMEDY}", UserWarning, stacklevel=4)
        if epoch is not None:
            warn_of_epoch(stacklevel=3)
        self._check_overrun(
            self._short.now + 1 if epoch is None else whole_number("epoch", epoch, minimum=0), stacklevel=4
        )
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
        self._short.now = now
        self._step_count = count
        self._choose_short_cut()

    def _factor(self, number: int, group: Mapping[str, Any]) -> Value:
        def unfactored() -> float:
            return self._curves[number](max(self._short.now, 0)) * self._field.scale(group, number)

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
        short = self._short
        short.last = self.total_steps if watched else sys.maxsize
        short.rate, short.groups = self._written.values[0], len(held)
        self._unscaled = all(factor == 1 for factor in factors) and not any("lr_scale" in group for group in groups)
        shared = self._unscaled and all(curve is self._curves[0] for curve in self._curves)
        short.curve = self._curves[0] if shared else None
        self._separate = not shared

    def _check_overrun(self, now: int, *, stacklevel: int) -> None:
        if self._on_overrun == "hold" or now <= self.total_steps:
            return
        message = f"step {now} is past the end of the schedule, total_steps={self.total_steps}"
        if self._on_overrun == "error":
            raise ArgumentError(f"{message}; on_overrun='hold' goes on with the floor")
        if not self._warned_of_overrun:
            self._warned_of_overrun = True
            warnings.warn(f"{message}: the floor is held", UserWarning, stacklevel=stacklevel)


def checked_overrun(on_overrun: object) -> str:
    """``on_overrun``, which must be one of ``OVERRUNS``."""
    return one_of("on_overrun", on_overrun, OVERRUNS)
