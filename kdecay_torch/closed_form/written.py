"""What a scheduler has written to the parameter groups, and by how much others have multiplied it since."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any

import torch

from kdecay_sym.errors import bad_argument
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
        """Take the base values as written; what the groups hold now may be a multiple of them."""
        self.restore(list(bases), [])
        self.factors = [1.0] * len(self.values)
        held = [self._field.read(group) for group in groups]
        pairs = zip(held, self.values, strict=True)
        self._marks = [_mark_of(value) if plain(value) == base else None for value, base in pairs]

    def add(self, base: float) -> None:
        """Begin with one group more."""
        self.values.append(base)
        self.factors.append(1.0)
        self._marks.append(None)

    def restore(self, values: list[Any], factors: list[Value]) -> None:
        """Take over what was saved, or what a device knows."""
        self.values, self.factors, self._marks = values, factors, [None] * len(values)

    def factor(self, number: int, group: Mapping[str, Any]) -> Value:
        """By how much others have multiplied the value of a group, all in all.

        Raises:
            ArgumentError: the group holds no finite number; tensors are not read.
        """
        held, written, factor = self._field.read(group), self.values[number], self.factors[number]
        if isinstance(held, torch.Tensor):
            mark = self._marks[number]
            if mark is not None and held is mark[0] and held._version == mark[1]:
                return factor
            return changed_on_device(held, written) * factor
        return changed_by(f"{self._field.key} of parameter group {number}", held, written) * factor

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


def changed_by(name: str, held: float, written: float) -> float:
    """The factor between what a group holds and what was written to it; 1 where 0 was, which tells nothing.

    Raises:
        ArgumentError: the group holds no finite number.

    Example:
        >>> changed_by("lr", 0.05, 0.1), changed_by("lr", 0.1, 0.1), changed_by("lr", 0.3, 0.0)
        (0.5, 1.0, 1.0)
    """
    if held == written or written == 0:  # noqa: PLR1714 - two different reasons
        return 1.0
    factor = float(held / written)
    if not math.isfinite(factor):
        raise bad_argument(name, held, "must be a finite number")
    return factor


def changed_on_device(held: torch.Tensor, written: Value) -> torch.Tensor:
    """`changed_by` of a tensor, where it is and in float64 if its device has it, so that nothing waits for it."""
    ours = torch.as_tensor(written, dtype=held.dtype, device=held.device)
    exact = widest(held.device)
    one = torch.ones((), dtype=exact, device=held.device)
    quotient = held.to(exact) / torch.where(ours == 0, one, ours.to(exact))
    return torch.where((held == ours) | (ours == 0), one, quotient)


def widest(device: torch.device) -> torch.dtype:
    """The widest floating-point type of a device."""
    return torch.float32 if device.type == "mps" else torch.float64


def _mark_of(held: object) -> tuple[torch.Tensor, int] | None:
    return (held, held._version) if isinstance(held, torch.Tensor) else None
