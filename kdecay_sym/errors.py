"""The errors that a user can cause, and the checks of arguments that raise them.

Every message names the argument, the value that was given and what is allowed, so that it can stand
alone on one line. The command line prints a `KdecayError` on stderr and exits with 2; any other
exception is a defect of ours and keeps its traceback.
"""

from __future__ import annotations

import difflib
import math
import operator
from collections.abc import Iterable
from typing import SupportsFloat

# Beyond 2^53 consecutive integers are not all float64 numbers, so a step could not be told from the next.
MAX_STEPS = 2**53


class KdecayError(Exception):
    """Base class of the errors that a user's input can cause."""


class ArgumentError(KdecayError, ValueError):
    """An argument has a value that is not allowed."""


class ValidityError(ArgumentError):
    """The requested schedule breaks one of the conditions of eq. (5)."""


class DataError(KdecayError):
    """A file or folder of the user's cannot be read, written or understood."""


def bad_argument(name: str, value: object, allowed: str) -> ArgumentError:
    """Build the error for an argument ``name`` whose ``value`` is not what is ``allowed``."""
    return ArgumentError(f"{name}={value!r}: {allowed}")


def finite_number(name: str, value: object, allowed: str = "must be a finite number") -> float:
    """Return ``value`` as a float; refuse bool, complex, strings, NaN and infinities.

    Raises:
        ArgumentError: ``value`` is not a finite real number.

    Example:
        >>> finite_number("k", 2)
        2.0
    """
    if isinstance(value, bool | str | bytes) or not isinstance(value, SupportsFloat):
        raise bad_argument(name, value, allowed)
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise bad_argument(name, value, allowed) from None
    if not math.isfinite(number):
        raise bad_argument(name, value, allowed)
    return number


def positive_number(name: str, value: object) -> float:
    """Return ``value`` as a float, which must be finite and above 0."""
    number = finite_number(name, value, allowed := "must be a finite number > 0")
    if number <= 0:
        raise bad_argument(name, value, allowed)
    return number


def non_negative_number(name: str, value: object) -> float:
    """Return ``value`` as a float, which must be finite and not below 0."""
    number = finite_number(name, value, allowed := "must be a finite number >= 0")
    if number < 0:
        raise bad_argument(name, value, allowed)
    return number


def whole_number(name: str, value: object, minimum: int, maximum: int = MAX_STEPS) -> int:
    """Return ``value`` as an int in [``minimum``, ``maximum``]; NumPy integers count, floats and bool do not.

    Example:
        >>> whole_number("total_steps", 10, minimum=1)
        10
    """
    limit = "2**53" if maximum == MAX_STEPS else str(maximum)
    allowed = f"must be a whole number from {minimum} to {limit}"
    if isinstance(value, bool):
        raise bad_argument(name, value, allowed)
    try:
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise bad_argument(name, value, allowed) from None
    if not minimum <= number <= maximum:
        raise bad_argument(name, value, allowed)
    return number


def one_of(name: str, value: object, choices: Iterable[str]) -> str:
    """Return ``value``, which must be one of ``choices``; otherwise suggest the nearest of them."""
    known = list(choices)
    if isinstance(value, str) and value in known:
        return value
    near = difflib.get_close_matches(str(value), known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}? " if near else ""
    raise bad_argument(name, value, f"{hint}must be one of {', '.join(known)}")
