"""The field of a parameter group that a schedule drives: ``lr``, ``weight_decay``, ``betas`` or any other key."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

import torch
from torch.optim import Optimizer

from kdecay_sym.errors import bad_argument, non_negative_number

Value = float | torch.Tensor


@dataclass(frozen=True)
class Field:
    """One key of a parameter group, as a number: of ``betas``, which is a tuple, the first.

    Example:
        >>> group = {"betas": (0.9, 0.999)}
        >>> Field("betas").write(group, 0.8)
        >>> group
        {'betas': (0.8, 0.999)}
    """

    key: str

    @property
    def is_tuple(self) -> bool:
        """Whether the group holds the number in a tuple."""
        return self.key == "betas"

    @property
    def initial_key(self) -> str:
        """Where the group keeps the base value; for ``lr`` torch's ``initial_lr``."""
        return f"initial_{self.key}"

    def read(self, group: Mapping[str, Any]) -> Any:
        """The number as the group holds it: a float or a tensor."""
        return group[self.key][0] if self.is_tuple else group[self.key]

    def write(self, group: MutableMapping[str, Any], value: Value) -> None:
        """Put a number in the group's place for it; a tensor that is there is to be filled instead, see `fill`."""
        group[self.key] = (value, *group[self.key][1:]) if self.is_tuple else value

    def base(self, group: Mapping[str, Any], number: int) -> float:
        """The group's base value: the one it was made with, checked.

        Raises:
            ArgumentError: the group has no such key, or not one finite number >= 0 in it.
        """
        held = group.get(self.initial_key, group.get(self.key))
        if self.key not in group:
            raise bad_argument("field", self.key, f"parameter group {number} has the keys {sorted(map(str, group))}")
        self.scale(group, number)
        first = held[0] if self.is_tuple and isinstance(held, tuple) else held
        name = self.key if self.key == "lr" else f"field={self.key!r}"
        return non_negative_number(f"{name} of parameter group {number}", plain(first))

    def scale(self, group: Mapping[str, Any], number: int) -> float:
        """The group's ``lr_scale``, which multiplies its learning rate, as in timm; 1 if it has none.

        Raises:
            ArgumentError: it is not a finite number >= 0.
        """
        if self.key != "lr" or "lr_scale" not in group:
            return 1.0
        return non_negative_number(f"lr_scale of parameter group {number}", plain(group["lr_scale"]))


def plain(value: Any) -> Any:
    """A tensor of one element as a Python number; anything else as it is."""
    return value.item() if isinstance(value, torch.Tensor) and value.numel() == 1 else value


def fill(held: torch.Tensor, value: Value) -> None:
    """Set a tensor in place, on its device, without waiting for it."""
    with torch.no_grad():
        if isinstance(value, torch.Tensor):
            held.copy_(value)
        else:
            held.fill_(value)


def put_back(field: Field, group: MutableMapping[str, Any], value: float) -> None:
    """Set what a group holds, in place if it is a tensor."""
    held = field.read(group)
    if isinstance(held, torch.Tensor):
        fill(held, value)
    else:
        field.write(group, value)


def unshare(field: Field, optimizer: Optimizer) -> None:
    """Give every group a tensor of its own where several hold the same one, or the optimizer's defaults hold it too.

    An optimizer made with one tensor for all its groups has them share it, and would hand it to groups added later.
    """
    default: Any = field.read(optimizer.defaults) if field.key in optimizer.defaults else None
    seen: set[int] = set()
    for group in optimizer.param_groups:
        value = field.read(group)
        if not isinstance(value, torch.Tensor):
            continue
        if value is default:
            field.write(optimizer.defaults, default.detach().clone())
        if id(value) in seen:
            field.write(group, value.detach().clone())
        seen.add(id(value))
