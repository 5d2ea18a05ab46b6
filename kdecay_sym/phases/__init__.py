"""The phases that a schedule is made of, and their JSON; each becomes segments: generated kernels between levels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from kdecay_sym.errors import ArgumentError, bad_argument, one_of
from kdecay_sym.phases.cycles import Cycles
from kdecay_sym.phases.decay import Decay
from kdecay_sym.phases.hold import Hold
from kdecay_sym.phases.rest import Rest, Whole, whole_of
from kdecay_sym.phases.segments import Curve, Segment
from kdecay_sym.phases.warmup import Warmup

__all__ = [
    "Curve",
    "Cycles",
    "Decay",
    "Hold",
    "Phase",
    "Rest",
    "Segment",
    "Warmup",
    "Whole",
    "phase_from_dict",
    "phase_to_dict",
    "whole_of",
]

Phase = Whole | Rest

_KINDS: dict[str, type[Decay] | type[Warmup] | type[Hold] | type[Cycles] | type[Rest]] = {
    kind.kind: kind for kind in (Decay, Warmup, Hold, Cycles, Rest)
}


def phase_to_dict(phase: Phase) -> dict[str, Any]:
    """The phase as JSON scalars, with the decay of cycles and the whole of a rest as dicts of their own."""
    if isinstance(phase, Rest):
        return {"kind": phase.kind, "of": phase_to_dict(phase.of), "skipped": phase.skipped}
    return {"kind": phase.kind, **asdict(phase)}


def phase_from_dict(data: Mapping[str, Any]) -> Phase:
    """The phase that `phase_to_dict` wrote.

    Raises:
        ArgumentError: an unknown kind, a key too many or too few, or a value that is not allowed.
    """
    kind = _KINDS[one_of("kind", data.get("kind"), _KINDS)]
    expected = {"kind", *(field.name for field in fields(kind))}
    values = {key: value for key, value in data.items() if key != "kind"}
    _check_keys(f"a {kind.kind} phase", set(data), expected)
    if kind is Cycles:
        first = values["first"]
        if not isinstance(first, Mapping):
            raise bad_argument("first", first, "must be a dict")
        _check_keys("the decay of cycles", set(first), {field.name for field in fields(Decay)})
        values["first"] = Decay(**first)
    if kind is Rest:
        if not isinstance(values["of"], Mapping):
            raise bad_argument("of", values["of"], "must be a dict")
        values["of"] = phase_from_dict(values["of"])
    return kind(**values)


def _check_keys(what: str, found: set[Any], expected: set[str]) -> None:
    if found != expected:
        raise ArgumentError(f"{what} has the keys {sorted(expected)}, not {sorted(map(str, found))}")
