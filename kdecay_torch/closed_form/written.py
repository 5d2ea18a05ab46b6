"""What a scheduler has written to the parameter groups, and by how much others have multiplied it since."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import Any

import torch

from kdecay_sym.errors import bad_argument, finite_number
from kdecay_torch.closed_form.fields import Field, Value, fill, plain


class Written:
    """The values last written to each parameter group, and the factors that others have put on them.

    Nothing waits for a device: whether a tensor was written to is told by its version.

    Attributes:
        values: what was last written, one entry a group.
        factors: by how much others had multiplied it when it was, all in all.
    """

    def __init__(self, field: Field) -> None:
        self._field = field
        self.values: list[Any] = []
        self.factors: list[Value] = []
        # For each group whose tensor still holds what was written: the tensor, and its version then.
        self._marks: list[tuple[torch.Tensor, int] | None] = []

    def begin(self, groups: Iterable[Mapping[str, Any]], bases: Iterable[float]) -> None:
        """Take the base values as written; what the groups hold now may be a multiple of them.

        A negative number is no multiple: a schedule that leaves its range has put it there before us.
        """
        held = [self._field.read(group) for group in groups]
        numbers = [plain(value) for value in held]
        pairs = zip(numbers, bases, strict=True)
        values = [number if isinstance(number, float) and number < 0 else base for number, base in pairs]
        self.restore(values, [1.0] * len(values))
        each = zip(held, numbers, values, strict=True)
        self._marks = [_mark_of(value) if number == written else None for value, number, written in each]

    def add(self, bases: list[float]) -> None:
        """Begin with more groups."""
        self.values = [*self.values, *bases]
        self.factors = [*self.factors, *(1.0 for _ in bases)]
        self._marks = [*self._marks, *(None for _ in bases)]

    def restore(self, values: list[Any], factors: list[Value]) -> None:
        """Take over what was saved, or what a device knows."""
        self.values, self.factors, self._marks = values, factors, [None] * len(values)

    def factor(self, number: int, group: Mapping[str, Any], unfactored: Callable[[], float]) -> Value:
        """By how much others have multiplied the value of a group, all in all.

        Args:
            number: the group's number.
            group: the group.
            unfactored: gives the value that would have been written without factors.

        Raises:
            ArgumentError: the group holds no finite number, or one of another sign; tensors are not read.
        """
        held, written, factor = self._field.read(group), self.values[number], self.factors[number]
        if isinstance(held, torch.Tensor):
            mark = self._marks[number]
            if mark is not None and held is mark[0] and held._version == mark[1]:
                return factor
            return changed_on_device(held, written, unfactored(), factor)
        name = f"{self._field.key} of parameter group {number}"
        found = changed(finite_number(name, held), float(written), unfactored, float(factor))
        if found < 0:
            raise bad_argument(name, held, "must be a finite number >= 0, or as negative as the schedule is")
        return found

    def write(self, number: int, group: MutableMapping[str, Any], value: Value) -> None:
        """Put a value in a group; a tensor is filled in place."""
        held = self._field.read(group)
        self.values[number] = value
        if isinstance(held, torch.Tensor):
            fill(held, value)
            self._marks[number] = _mark_of(held)
        else:
            self._field.write(group, float(value))
            self.values[number] = self._field.read(group)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_marks": [None] * len(self.values)}


def changed(held: float, written: float, unfactored: Callable[[], float], factor: float) -> float:
    """The factor of a value that others may have changed since it was written.

    Example:
        >>> changed(0.3, 0.0, lambda: 0.0, 0.5), changed(0.1, 0.0, lambda: 0.2, 0.0)
        (0.5, 0.5)
    """
    if held == written:
        return factor
    if written != 0 and math.isfinite(found := held / written * factor):
        return found
    # What is too small to be told a multiple of counts as 0.
    plainly = unfactored()
    return found if plainly != 0 and math.isfinite(found := held / plainly) else factor


def changed_on_device(held: torch.Tensor, written: Value, unfactored: Value, factor: Value) -> torch.Tensor:
    """`changed` of a tensor, where it is and in float64 if its device has it, so that nothing waits for it."""
    ours = _beside(held, written).to(held.dtype).to(widest(held.device))
    plainly, before = _beside(held, unfactored), _beside(held, factor)
    one = torch.ones_like(ours)
    now = held.to(ours.dtype)
    anew = now / torch.where(plainly == 0, one, plainly)
    anew = torch.where((plainly == 0) | anew.isinf(), before, anew)
    multiplied = now / torch.where(ours == 0, one, ours) * before
    return torch.where(now == ours, before, torch.where((ours == 0) | multiplied.isinf(), anew, multiplied))


def _beside(held: torch.Tensor, value: Value) -> torch.Tensor:
    """A value as a tensor where another lies, in the widest type there; made without waiting."""
    exact = widest(held.device)
    if isinstance(value, torch.Tensor):
        return value.to(device=held.device, dtype=exact)
    return torch.full((), value, dtype=exact, device=held.device)


def widest(device: torch.device) -> torch.dtype:
    """The widest floating-point type of a device."""
    return torch.float32 if device.type == "mps" else torch.float64


def _mark_of(held: object) -> tuple[torch.Tensor, int] | None:
    # A tensor made in inference mode counts no versions.
    return (held, held._version) if isinstance(held, torch.Tensor) and not held.is_inference() else None
