"""A scheduler's steps on the device: counter, curves, factors and rates as tensors, which the host never reads.

So a step can be compiled without a break, together with the optimizer's, and replayed inside a CUDA graph.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import torch

from kdecay_sym.errors import ArgumentError
from kdecay_sym.generated.torch_kernels import KERNELS
from kdecay_sym.schedule import Schedule
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.closed_form.written import Written, changed_on_device, widest


class DeviceCurve:
    """A schedule between two rates, as a function of a tensor that holds the step.

    Its segments are looked up by the step; every kernel that occurs is computed once, at the segment's own settings.

    Example:
        >>> from kdecay_sym.schedule import chain, decay, warmup
        >>> curve = DeviceCurve(chain(warmup(4), decay(10, k=1.0)), 0.1, 0.0, torch.device("cpu"))
        >>> [round(rate, 6) for rate in curve(torch.tensor([0, 4, 9, 99])).tolist()]
        [0.02, 0.1, 0.05, 0.0]
    """

    def __init__(self, schedule: Schedule, eta_0: float, eta_e: float, device: torch.device) -> None:
        segments = schedule.segments
        real = partial(torch.tensor, dtype=widest(device), device=device)
        lengths = torch.tensor([segment.steps for segment in segments], dtype=torch.int64)
        skipped = torch.tensor([segment.skipped for segment in segments], dtype=torch.int64)
        ends = torch.cumsum(lengths - skipped, 0)
        self._total = schedule.total_steps
        self._edges = ends[:-1].to(device)
        self._starts = (ends - lengths).to(device)
        self._lengths = lengths.to(device)
        self._rising = torch.tensor([segment.rising for segment in segments], device=device)
        self._high, self._low = (
            real(rates) for rates in zip(*(segment.rates(eta_0, eta_e) for segment in segments), strict=True)
        )
        names = list(dict.fromkeys(segment.kernel for segment in segments))
        self._kernels = [KERNELS[name] for name in names]
        self._which = torch.tensor([names.index(segment.kernel) for segment in segments], device=device)
        # What a kernel takes besides; any number for the segments of other kernels, where its result is not used.
        self._parameters: list[list[torch.Tensor]] = []
        for name in names:
            of = [segment.parameters if segment.kernel == name else None for segment in segments]
            count = max(len(values) for values in of if values is not None)
            columns = ([1.5 if values is None else values[i] for values in of] for i in range(count))
            self._parameters.append([real(column) for column in columns])

    def __call__(self, step: torch.Tensor) -> torch.Tensor:
        """The rates at a tensor of steps; that of the last step after it."""
        step = step.clamp(0, self._total)
        at = torch.searchsorted(self._edges, step, right=True)
        length = self._lengths.gather(0, at)
        elapsed = step - self._starts.gather(0, at)
        elapsed = torch.where(self._rising.gather(0, at), length - elapsed, elapsed)
        high, low, which = self._high.gather(0, at), self._low.gather(0, at), self._which.gather(0, at)
        rate = high
        for number, (kernel, parameters) in enumerate(zip(self._kernels, self._parameters, strict=True)):
            found = kernel(elapsed, length, high, low, *(values.gather(0, at) for values in parameters))
            rate = torch.where(which == number, found, rate)
        return rate


class DeviceSteps:
    """The state of a scheduler on a device, and its next step.

    Args:
        field: the key of the parameter groups that is written.
        groups: the parameter groups, each with a tensor there.
        curves: the curve of each group; the same object for groups with the same.

    Raises:
        ArgumentError: a group holds no tensor of one element, or they are on several devices.
    """

    def __init__(self, field: Field, groups: Sequence[Mapping[str, Any]], curves: Sequence[DeviceCurve]) -> None:
        self._field = field
        device = device_of(field, groups)
        self._curves = list({id(curve): curve for curve in curves}.values())
        self._which = [next(i for i, each in enumerate(self._curves) if each is curve) for curve in curves]
        # These are written in place: a graph that was captured knows them by their addresses. They have one dimension
        # since PyTorch 2.11 compiles writes to float64 tensors without any to nothing on the CPU.
        self.counter = torch.zeros(1, dtype=torch.int64, device=device)
        self.written = [torch.zeros(1, dtype=field.read(group).dtype, device=device) for group in groups]
        self.factors = [torch.ones(1, dtype=widest(device), device=device) for _ in groups]
        self.unfactored = [torch.zeros(1, dtype=widest(device), device=device) for _ in groups]

    @torch.no_grad()
    def put(self, groups: Sequence[Mapping[str, Any]], step: int, host: Written) -> None:
        """Set the state from the host's."""
        self.counter.fill_(step)
        for places, values in ((self.written, host.values), (self.factors, host.factors)):
            for place, value in zip(places, values, strict=True):
                place.copy_(value) if isinstance(value, torch.Tensor) else place.fill_(value)
        self._evaluate(groups)

    def read(self, host: Written) -> None:
        """Set the host's state; it waits for the device."""
        host.restore([written.item() for written in self.written], [factor.item() for factor in self.factors])

    def values(self) -> list[torch.Tensor]:
        """The value of each group's curve at the current step."""
        values = [curve(self.counter) for curve in self._curves]
        return [values[which] for which in self._which]

    @torch.no_grad()
    def step(self, groups: Sequence[Mapping[str, Any]]) -> None:
        """Go to the next step and write each group's value, without the host."""
        self._note_changes(groups)
        self.counter.add_(1)
        self._write(groups)

    @torch.no_grad()
    def move(self, groups: Sequence[Mapping[str, Any]], step: int, *, forget: bool) -> None:
        """Go to any step; ``forget`` by how much others have multiplied the values."""
        if forget:
            for factor in self.factors:
                factor.fill_(1.0)
        else:
            self._note_changes(groups)
        self.counter.fill_(step)
        self._write(groups)

    def _note_changes(self, groups: Sequence[Mapping[str, Any]]) -> None:
        state = zip(groups, self.written, self.unfactored, self.factors, strict=True)
        for group, written, unfactored, factor in state:
            held = self._field.read(group)
            if not isinstance(held, torch.Tensor):
                device_of(self._field, groups)  # which says of what group it is, and what is allowed
            factor.copy_(changed_on_device(held, written, unfactored, factor))

    def _evaluate(self, groups: Sequence[Mapping[str, Any]]) -> None:
        for group, value, unfactored in zip(groups, self.values(), self.unfactored, strict=True):
            scaled = self._field.key == "lr" and "lr_scale" in group
            unfactored.copy_(value * group["lr_scale"] if scaled else value)

    def _write(self, groups: Sequence[Mapping[str, Any]]) -> None:
        self._evaluate(groups)
        state = zip(groups, self.unfactored, self.written, self.factors, strict=True)
        for group, unfactored, written, factor in state:
            held = self._field.read(group)
            held.copy_((unfactored * factor).reshape(held.shape))
            written.copy_(held.reshape(1))


def device_of(field: Field, groups: Sequence[Mapping[str, Any]]) -> torch.device:
    """The device of what the groups hold.

    Raises:
        ArgumentError: a group holds no tensor of one element, or they are on several devices.
    """
    held = [field.read(group) for group in groups]
    for number, value in enumerate(held):
        if not isinstance(value, torch.Tensor) or value.numel() != 1 or not value.is_floating_point():
            raise ArgumentError(
                f"capturable=True: {field.key}={value!r} of parameter group {number} must be a tensor of one number, "
                f"such as torch.tensor(0.1, device='cuda')"
            )
    devices: set[torch.device] = {value.device for value in held}
    if len(devices) != 1:
        raise ArgumentError(f"capturable=True: {field.key} must be on one device, not on {sorted(map(str, devices))}")
    return devices.pop()
