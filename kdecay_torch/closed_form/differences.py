"""What differs between two configurations, in the words of their JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

_MISSING = object()


def differing(saved: Any, current: Any) -> list[str]:
    """Where two JSON values differ, one entry a scalar.

    Example:
        >>> differing({"k": 1.5, "steps": 10, "shape": [1, 2]}, {"k": 2.0, "steps": 10, "shape": [1]})
        ['k was 1.5 and is 2.0', 'shape[1] was 2 and is missing']
    """
    return [f"{path} was {_words(old)} and is {_words(new)}" for path, old, new in _leaves("", saved, current)]


def _leaves(path: str, old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys([*old, *new]):
            deeper = f"{path}.{key}" if path else str(key)
            yield from _leaves(deeper, old.get(key, _MISSING), new.get(key, _MISSING))
    elif isinstance(old, list) and isinstance(new, list):
        for number, (left, right) in enumerate(zip_longest(old, new, fillvalue=_MISSING)):
            yield from _leaves(f"{path}[{number}]", left, right)
    elif type(old) is not type(new) or old != new:
        yield path, old, new


def _words(value: Any) -> str:
    return "missing" if value is _MISSING else repr(value)
