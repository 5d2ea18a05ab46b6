"""The saved state of a scheduler: plain JSON, checked on load, and what to do when it is of another configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from kdecay_sym.errors import ArgumentError, bad_argument, finite_number, non_negative_number, whole_number

SCHEMA = 1
MISMATCHES = ("error", "keep_saved", "keep_new", "rescale")

# The fields that hold one number a parameter group, and how it is checked: a curve may leave its range, below 0 too.
_NUMBERS = {
    "base_lrs": non_negative_number,
    "eta_min": non_negative_number,
    "factors": finite_number,
    "written": finite_number,
    "rates": finite_number,
}


@dataclass
class SavedState:
    """What a scheduler needs to go on; each list has one entry a parameter group.

    Attributes:
        schema: the version of this form.
        last_epoch: the number of steps made; -1 for one that waits in torch's SequentialLR.
        field: the key of the parameter groups that is driven.
        base_lrs: the base values.
        eta_min: the floors.
        schedules: the schedules, as dicts.
        factors: by how much others have multiplied the values, up to the last step.
        written: the values last written by the scheduler.
        rates: the values that the groups held when the state was saved.
    """

    schema: int
    last_epoch: int
    field: str
    base_lrs: list[float]
    eta_min: list[float]
    schedules: list[dict[str, Any]]
    factors: list[float]
    written: list[float]
    rates: list[float]

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON scalars, lists and dicts."""
        return asdict(self)


def checked(state: object, groups: int, load_schedule: Callable[[Mapping[str, Any]], Any]) -> SavedState:
    """The state, every value of it checked.

    Raises:
        ArgumentError: it is damaged, or was saved with another number of parameter groups.
    """
    names = {field.name for field in fields(SavedState)}
    if not isinstance(state, Mapping) or set(state) != names:
        found = sorted(map(str, state)) if isinstance(state, Mapping) else type(state).__name__
        raise ArgumentError(f"the state of a scheduler has the keys {sorted(names)}, not {found}")
    if type(state["schema"]) is not int or state["schema"] != SCHEMA:
        raise bad_argument("schema", state["schema"], f"this version reads schema {SCHEMA}")
    if not isinstance(state["field"], str):
        raise bad_argument("field", state["field"], "must be a string")
    for name in (*_NUMBERS, "schedules"):
        if not isinstance(state[name], list) or len(state[name]) != groups:
            allowed = f"must be a list of {groups}: the optimizer has {groups} parameter groups"
            raise bad_argument(name, state[name], allowed)
    for schedule in state["schedules"]:
        load_schedule(schedule)
    saved = SavedState(
        schema=SCHEMA,
        last_epoch=whole_number("last_epoch", state["last_epoch"], minimum=-1),
        field=state["field"],
        schedules=[dict(schedule) for schedule in state["schedules"]],
        **{name: [check(name, value) for value in state[name]] for name, check in _NUMBERS.items()},
    )
    for base, floor in zip(saved.base_lrs, saved.eta_min, strict=True):
        if base < floor:
            raise bad_argument("base_lrs", base, f"must not be below eta_min={floor!r}")
    _check_signs(saved)
    return saved


def _check_signs(saved: SavedState) -> None:
    """Refuse a number below 0 unless what was written is below 0 too, as a curve that leaves its range may be."""
    if saved.last_epoch < 0:
        return  # one that waits in torch's SequentialLR: others have written
    allowed = "must be a finite number >= 0, or as negative as what was written"
    for rate, written, factor in zip(saved.rates, saved.written, saved.factors, strict=True):
        if min(rate, written) < 0 < max(rate, written):
            name, value = ("rates", rate) if rate < 0 else ("written", written)
            raise bad_argument(name, value, allowed)
        if factor < 0 < written:
            raise bad_argument("factors", factor, allowed)


def rescaled(step: int, saved_total: int, total: int) -> int:
    """The step as far along ``total`` steps as it was along ``saved_total``, to the nearest; halves up.

    Example:
        >>> rescaled(50, 100, 30)
        15
    """
    return max(step, -1) if step <= 0 else (2 * step * total + saved_total) // (2 * saved_total)
