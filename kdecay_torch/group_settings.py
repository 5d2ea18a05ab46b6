"""Settings of the parameter groups: one for all or one a group, floors, and what the groups hold to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from torch.optim import Optimizer

from kdecay_sym.errors import bad_argument, non_negative_number
from kdecay_torch.closed_form.fields import Field

Value = TypeVar("Value")


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


def floors_of(
    rates: list[float], eta_min: float | Sequence[float], ratio: float | None, *, first: int = 0
) -> list[float]:
    """The floor of each parameter group, counted from ``first``, from ``eta_min`` or from ``eta_min_ratio``.

    Raises:
        ArgumentError: both are given, one is not in its range, or a floor is above the group's rate.
    """
    floors = [non_negative_number("eta_min", floor) for floor in per_group("eta_min", eta_min, len(rates))]
    if ratio is not None:
        if any(floors):
            raise bad_argument("eta_min_ratio", ratio, f"cannot be given together with eta_min={eta_min!r}")
        fraction = non_negative_number("eta_min_ratio", ratio)
        if fraction > 1:
            raise bad_argument("eta_min_ratio", ratio, "must be a number from 0 to 1")
        return [rate * fraction for rate in rates]
    for number, (floor, rate) in enumerate(zip(floors, rates, strict=True), first):
        if floor > rate:
            raise bad_argument("eta_min", floor, f"must not be above the rate {rate!r} of parameter group {number}")
    return floors


def base_values(optimizer: object, field: str) -> list[float]:
    """The base value of each parameter group, checked before anything is touched."""
    if not isinstance(optimizer, Optimizer):
        raise bad_argument("optimizer", optimizer, "must be a torch.optim.Optimizer")
    if not isinstance(field, str):
        raise bad_argument("field", field, "must be a key of the parameter groups")
    return [Field(field).base(group, number) for number, group in enumerate(optimizer.param_groups)]
