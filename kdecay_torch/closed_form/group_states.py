"""What a scheduler knows of each parameter group: its curve, and what was last written there, or where that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.errors import ArgumentError
from kdecay_torch.closed_form.call_order import note_steps_of, stop_noting_steps
from kdecay_torch.closed_form.fields import Field, unshare
from kdecay_torch.closed_form.on_device import DeviceCurve, DeviceSteps, device_of
from kdecay_torch.closed_form.short_cut import Curve, Rates, ShortCut
from kdecay_torch.closed_form.written import Written


class GroupStates(LRScheduler):
    """The state of a closed-form scheduler, group by group; how it goes from step to step is `ClosedFormLR`'s."""

    def __init__(
        self,
        optimizer: Optimizer,
        field: Field,
        bases: list[float],
        on_overrun: str,
        last_epoch: int,
        *,
        capturable: bool,
    ) -> None:
        self._field = field
        self._on_overrun = on_overrun
        self._warned_of_overrun = False
        # Whether it has been looked at who makes the steps; that is done once. What is wrong with it is for the report.
        self._watched_accelerate = False
        self.accelerate_does = ""
        # The number of steps made, and the short cut of `step` where one curve is for all groups.
        self._short = ShortCut(field.key)
        self._offset = 0
        # One entry a parameter group, in each of these.
        self._bases: list[float] = []
        self._curves: list[Curve] = []
        self._written = Written(field)
        # Whether the groups' own curves are written as long as nobody else writes, and whether without factors.
        self._separate = self._unscaled = False
        # With ``capturable`` the state is there, and not in the lists above, from the first step on.
        self._capturable = capturable
        self._device: DeviceSteps | None = None
        # Whether `_initial_step` was called before: then it is torch's SequentialLR that calls it.
        self._begun = False
        unshare(field, optimizer)
        watched = "step" in vars(optimizer)
        super().__init__(optimizer, last_epoch)
        if capturable and not watched:
            stop_noting_steps(optimizer)
        for group, base in zip(optimizer.param_groups, bases, strict=True):
            # NumPy's numbers, which torch keeps as they are, would not load with `weights_only=True`.
            initial = group.get(field.initial_key)
            if type(initial) is not float and not isinstance(initial, torch.Tensor):
                group[field.initial_key] = base
        self._bases = bases
        self._set_curves()
        self._short.now = last_epoch
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

    def total_steps_of(self, group: int) -> int:  # noqa: ARG002 - where nothing else is said all have one length
        """The number of optimizer updates of a group's schedule."""
        return self.total_steps

    def curve_of(self, group: int) -> Curve:
        """The value of a group as a function of the step, without the factors of others."""
        return self._curves[group]

    def rates_of(self, group: int) -> Rates:
        """What is written to a group without the factors of others, at arrays of steps: its ``lr_scale`` included."""
        curve, scale = self._curves[group], self.scale_of(group)
        return lambda steps: np.array([scale * curve(int(step)) for step in steps], dtype=np.float64)

    def scale_of(self, group: int) -> float:
        """The ``lr_scale`` of a group; 1 if it has none."""
        return self._field.scale(self.optimizer.param_groups[group], group)

    # The step, by torch's names.

    @property
    def last_epoch(self) -> int:
        """The number of steps made, torch's name for it; -1 before the first."""
        return self._short.now if self._device is None else int(self._device.counter)

    @last_epoch.setter
    def last_epoch(self, value: int) -> None:
        self._short.now = value
        if self._device is not None:
            self._device.counter.fill_(value)

    @property
    def _step_count(self) -> int:
        return self.last_epoch + self._offset

    @_step_count.setter
    def _step_count(self, value: int) -> None:
        self._offset = value - self.last_epoch

    # What was last written, and where that is known.

    def _last_written(self) -> list[Any]:
        short = self._short
        return self._written.values if short.curve is None else [short.rate] * short.groups

    def _leave_short_cut(self) -> None:
        """Note for each group what was written to all of them."""
        self._written.values = list(self._last_written())
        self._short.curve, self._separate = None, False

    def _on_device(self) -> DeviceSteps:
        """The state on the device, put there if it is not."""
        if self._device is None:
            groups = self.optimizer.param_groups
            device = device_of(self._field, groups)
            curves = [self._make_device_curve(number, base, device) for number, base in enumerate(self._bases)]
            self._device = DeviceSteps(self._field, groups, curves)
            self._device.put(groups, self._short.now, self._written)
        return self._device

    def _look_at_device(self) -> None:
        """Have the host know what the device has done since."""
        if self._device is not None:
            self._short.now = int(self._device.counter)
            self._device.read(self._written)

    # Groups that come later.

    def _adopt_added_groups(self) -> None:
        groups = self.optimizer.param_groups
        if len(groups) < len(self._bases):
            raise ArgumentError(f"the optimizer has {len(groups)} parameter groups, the scheduler {len(self._bases)}")
        self._take_up(groups[len(self._bases) :])

    def _take_up(self, added: Sequence[dict[str, Any]]) -> None:
        """Adopt groups, with what they came with as their base: another scheduler may have noted it before us."""
        if not added:
            return
        known, groups = len(self._bases), self.optimizer.param_groups
        if self._capturable:
            device_of(self._field, groups)
        bases = [self._field.base(group, number) for number, group in enumerate(added, known)]
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

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """Restore scheduler and groups if something is refused half-way; until then no tensor may be written."""
        groups = self.optimizer.param_groups
        before = [dict(self.__dict__), dict(self._written.__dict__), *(dict(group) for group in groups)]
        short = replace(self._short)
        try:
            yield
        except BaseException:
            for holder, held in zip((self.__dict__, self._written.__dict__, *groups), before, strict=True):
                holder.clear()
                holder.update(held)
            self._short = short
            raise

    # Copies: curves are functions, and an optimizer's copy has forgotten that torch watches its step.

    def __getstate__(self) -> dict[str, Any]:
        self._look_at_device()
        self._written.values = self._last_written()
        kept = {key: value for key, value in self.__dict__.items() if key != "_curves"}
        kept |= {"_short": replace(self._short, curve=None), "_separate": False, "_device": None}
        return {**kept, "_opt_called": getattr(self.optimizer, "_opt_called", False)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        called = state.pop("_opt_called")
        self.__dict__.update(state)
        if not self._capturable:
            note_steps_of(self.optimizer, called=called)
        self._set_curves()
        if self._capturable:
            self._on_device()
