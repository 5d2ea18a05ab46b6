"""Command-line options from a dataclass, with errors on one line.

`tyro` turns the fields of a dataclass into options. It prints its errors as a box of several lines;
here they become an `ArgumentError` of one line, with the nearest name where there is one.
"""

from __future__ import annotations

import contextlib
import dataclasses
import difflib
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeVar

from kdecay_sym.errors import ArgumentError

Options = TypeVar("Options")

_BOX_BORDER = re.compile(r"^[╭╰].*$|^│\s?|\s*│$", re.MULTILINE)
_BOX_RULE = re.compile(r"─{3,}|^ *-{10,} *$", re.MULTILINE)
# Where the output has ASCII only, the box is a title, a line, and what it has to say.
_ASCII_TITLE = re.compile(r"\A .*\n *-{10,} *\n")
# What tyro says of a field `int | None` or `float | None`, with the names of Python types in it.
_NO_NUMBER = re.compile(
    r"Error parsing (?P<option>\S+): no type matching (?P<kinds>.*?) could be .*?from \[(?P<value>[^\]]*)\]"
)
# What it says of a field `float`, `int` or `tuple[float, ...]`.
_NO_NUMBERS = (
    (re.compile(r"(?P<option>--\S+): could not convert string to float: (?P<value>'.*')"), "must be a number"),
    (re.compile(r"(?P<option>--\S+): invalid literal for int\(\) .*?: (?P<value>'.*')"), "must be a whole number"),
    (re.compile(r"(?P<option>--\S+): Could not find valid parse for arguments: \[(?P<value>.*)\]"), "must be numbers"),
)
_UNRECOGNIZED = "Unrecognized options: "
_INVALID_CHOICE = re.compile(r"invalid choice '(?P<value>[^']*)'.*?\((?P<choices>[^)]*)\)")


def parse_arguments(kind: type[Options], argv: Sequence[str], prog: str, default: Options | None = None) -> Options:
    """Read the options of a command into an instance of the dataclass ``kind``.

    Args:
        kind: a dataclass; each field is an option, its docstring the help text. A field whose default is a dataclass
            stands for the fields of that.
        argv: the words after the command's name.
        prog: the command as the user typed it, for the help text.
        default: an instance that gives the defaults instead of those of ``kind``.

    Returns:
        The instance that ``argv`` describes.

    Raises:
        ArgumentError: an unknown option, a missing or malformed value; the message is one line.
        SystemExit: with code 0, after ``--help``.

    Example:
        >>> @dataclasses.dataclass(frozen=True)
        ... class Options:
        ...     order: int = 2
        >>> parse_arguments(Options, ["--order", "3"], "kdecay derive")
        Options(order=3)
    """
    import tyro

    _refuse_unknown_options(kind, argv, prog)
    _refuse_empty_lists(kind, argv)
    keywords: dict[str, Any] = {} if default is None else {"default": default}
    printed = io.StringIO()
    try:
        with contextlib.redirect_stderr(printed):
            return tyro.cli(
                kind,
                args=list(argv),
                prog=prog,
                config=(tyro.conf.HelptextFromCommentsOff, tyro.conf.OmitArgPrefixes),
                **keywords,
            )
    except SystemExit as stop:
        if not stop.code:
            raise
        raise ArgumentError(_one_line(printed.getvalue(), _known_options(kind))) from None


def refuse_unknown_name(what: str, name: str, known: Iterable[str]) -> None:
    """Raise an `ArgumentError` unless ``name`` is ``known``; the message suggests the nearest name."""
    choices = list(known)
    if name not in choices:
        raise ArgumentError(f"unknown {what} {name!r}: {_hint(name, choices)}choose from {', '.join(choices)}")


def _refuse_unknown_options(kind: type[Any], argv: Sequence[str], prog: str) -> None:
    known = _known_options(kind)
    for word in argv:
        option = word.split("=", 1)[0].replace("_", "-")
        if re.match(r"--[A-Za-z]", word) and option not in known:
            refuse_unknown_name(f"option of {prog}", option, known)


def _known_options(kind: type[Any]) -> list[str]:
    fields = list(_options(kind))
    names = [field.name.replace("_", "-") for field in fields]
    flags = [name for name, field in zip(names, fields, strict=True) if field.type in (bool, "bool")]
    return ["--help", *(f"--{name}" for name in names), *(f"--no-{name}" for name in flags)]


def _refuse_empty_lists(kind: type[Any], argv: Sequence[str]) -> None:
    """An option that takes several values and got none would count as not given."""
    lists = {f"--{field.name.replace('_', '-')}" for field in _options(kind) if _takes_several(field)}
    for word, after in pairwise([*argv, "--"]):
        if word.replace("_", "-") in lists and re.match(r"--($|[A-Za-z])", after):
            raise ArgumentError(f"{word}: needs one value or more")


def _options(kind: type[Any]) -> Iterator[dataclasses.Field[Any]]:
    """The fields that are options, those of the dataclasses within too."""
    for field in dataclasses.fields(kind):
        if dataclasses.is_dataclass(field.default):
            yield from _options(type(field.default))
        else:
            yield field


def _takes_several(field: dataclasses.Field[Any]) -> bool:
    return str(field.type).startswith("tuple[")


def _hint(name: str, choices: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, choices, n=1, cutoff=0.5)
    return f"did you mean {near[0]}? " if near else ""


def _one_line(box: str, known: Sequence[str]) -> str:
    text = " ".join(_BOX_RULE.split(_BOX_BORDER.sub("", _ASCII_TITLE.sub("", box)))[0].split())
    choice = _INVALID_CHOICE.search(text)
    number = _NO_NUMBER.search(text)
    if number:
        kind = "number" if "FLOAT" in number["kinds"] else "whole number"
        return f"{number['option']} {number['value']}: must be a {kind}"
    for pattern, allowed in _NO_NUMBERS:
        if found := pattern.search(text):
            return f"{found['option']} {found['value']}: {allowed}"
    if text.startswith(_UNRECOGNIZED):
        word = re.split(r"[\s,]", text.removeprefix(_UNRECOGNIZED))[0]
        near = difflib.get_close_matches(word, [name.removeprefix("--") for name in known], n=1)
        return f"{text}: {f'did you mean --{near[0]}? ' if near else ''}choose from {', '.join(known)}"
    if choice:
        choices = re.findall(r"[^,'\s]+", choice["choices"])
        return f"{text} {_hint(choice['value'], choices)}".strip()
    return text
