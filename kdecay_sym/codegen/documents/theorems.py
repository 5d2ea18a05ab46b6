"""The Coq theorem of a claim, read from the golden files: no Coq is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kdecay_sym.atomic import reporting
from kdecay_sym.checkers.coq_checker import ASSUMPTIONS, STATEMENTS, sources, theorem_name

_NOTHING = "none"
_ASSUMED = re.compile(r"^([\w']+): (.*)$", re.MULTILINE)
_STATED = re.compile(r"(\w+\.v): (\w+\.([\w']+)\s.*)", re.DOTALL)


@dataclass(frozen=True)
class GoldenTheorem:
    """A theorem as the golden files record it.

    Attributes:
        name: the claim's id with ``.`` and ``-`` written as ``_``.
        file: the source that proves it.
        statement: its name and type, as Coq prints them.
        axioms: those that it uses.
    """

    name: str
    file: str
    statement: str
    axioms: tuple[str, ...]


def theorem_of(claim_id: str) -> GoldenTheorem | None:
    """The theorem of a claim; None where it has none.

    Example:
        >>> theorem_of("linear.agreement").file
        'Agreement.v'
    """
    return _golden(_text(STATEMENTS), _text(ASSUMPTIONS)).get(theorem_name(claim_id))


def theorem_count() -> int:
    """How many theorems the golden files list."""
    return len(_golden(_text(STATEMENTS), _text(ASSUMPTIONS)))


def _text(name: str) -> str:
    path = sources() / name
    with reporting("read", path):
        return _read(path, path.stat().st_mtime_ns)


@cache
def _read(path: Path, changed_at: int) -> str:
    """The text of a file, read once for every time that it was changed: every claim asks for it."""
    del changed_at
    return path.read_text(encoding="utf-8")


@cache
def _golden(statements: str, assumptions: str) -> dict[str, GoldenTheorem]:
    assumed = {name: tuple(axioms.split(", ")) for name, axioms in _ASSUMED.findall(assumptions)}
    stated = (_STATED.fullmatch(block.strip()) for block in statements.split("\n\n"))
    return {
        match[3]: GoldenTheorem(match[3], match[1], match[2], tuple(a for a in assumed[match[3]] if a != _NOTHING))
        for match in stated
        if match and match[3] in assumed
    }
