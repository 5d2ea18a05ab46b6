"""The errors that a user can cause, and the checks of arguments that raise them.

Every message names the argument, the value that was given and what is allowed, so that it can stand
alone on one line. The command line prints a `KdecayError` on stderr and exits with 2; any other
exception is a defect of ours and keeps its traceback.
"""

from __future__ import annotations

import difflib
import math
import operator
import re
from collections.abc import Iterable
from typing import Any

# Beyond 2^53 consecutive integers are not all float64 numbers, so a step could not be told from the next.
MAX_STEPS = 2**53

# The names of the types of elements that are real numbers, and that are whole ones, in NumPy, PyTorch and JAX.
_REAL = re.compile(r"(torch\.)?(b?float|u?int)\d+")
_WHOLE = re.compile(r"(torch\.)?u?int\d+")


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
    return ArgumentError(f"{name}={_shown(value)}: {allowed}")


def _shown(value: object) -> str:
    """The value as Python writes it, on one line."""
    if isinstance(value, int) and value.bit_length() > 10_000:
        return f"(an integer of {value.bit_length()} bits)"  # Python refuses to print one of 4,300 digits
    text = repr(value)
    return " ".join(text.split()) if "\n" in text else text


def finite_number(name: str, value: object, allowed: str = "must be a finite number") -> float:
    """Return ``value`` as a float; refuse bool, complex, strings, NaN, infinities and more than one number.

    Scalars of other libraries, arrays and tensors count as the number that they hold.

    Raises:
        ArgumentError: ``value`` is not a finite real number.

    Example:
        >>> finite_number("k", 2)
        2.0
    """
    number = value if type(value) is float else _as_float(value)
    if not math.isfinite(number):
        raise bad_argument(name, value, allowed)
    return number


def _as_float(value: object) -> float:
    """``value`` as a float; NaN if it is not one real number."""
    if isinstance(value, bool):
        return math.nan
    try:
        element = _element(value, _REAL)
        # isinstance(element, SupportsFloat) would say the same in ten times the time.
        return float(element) if hasattr(element, "__float__") else math.nan
    except (TypeError, ValueError, OverflowError, RuntimeError):  # the last is torch's, of a tensor without data
        return math.nan


def _element(value: Any, kind: re.Pattern[str]) -> object:
    """The only element of an array or tensor, None if it has others or of another kind; anything else as it is.

    It is told by its attributes: to import the libraries that have such types would take longer than all the rest.
    """
    dtype = getattr(value, "dtype", None)
    if dtype is None:
        return value
    if not kind.match(str(getattr(dtype, "name", dtype))) or math.prod(value.shape) != 1:
        return None
    return value.item() if hasattr(value, "item") else value


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

    Raises:
        ArgumentError: ``value`` is not a whole number, or out of that range.

    Example:
        >>> whole_number("total_steps", 10, minimum=1)
        10
    """
    number = value if type(value) is int else _as_int(value)
    if number is None or not minimum <= number <= maximum:
        limit = "2**53" if maximum == MAX_STEPS else str(maximum)
        raise bad_argument(name, value, f"must be a whole number from {minimum} to {limit}")
    return number


def _as_int(value: object) -> int | None:
    """``value`` as an int; None if it is not one whole number."""
    if isinstance(value, bool):
        return None
    try:
        return operator.index(_element(value, _WHOLE))  # type: ignore[arg-type]
    except (TypeError, ValueError, RuntimeError):
        return None


def one_of(name: str, value: object, choices: Iterable[str]) -> str:
    """Return ``value``, which must be one of ``choices``; otherwise suggest the nearest of them."""
    known = list(choices)
    if isinstance(value, str) and value in known:
        return value
    lower = {name.lower(): name for name in known}
    near = difflib.get_close_matches(str(value).lower(), lower, n=1, cutoff=0.5)
    hint = f"did you mean {lower[near[0]]!r}? " if near else ""
    raise bad_argument(name, value, f"{hint}must be one of {', '.join(known)}")
