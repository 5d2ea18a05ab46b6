"""What the problems that Coq found mean for each theorem: proved, failed, or not reached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from kdecay_sym.checkers import coq_checker
from kdecay_sym.checkers.coq_build import without_comments

State = Literal["proved", "failed", "not rechecked"]
NOT_RECHECKED: State = "not rechecked"

_THEOREM = re.compile(r"^\s*Theorem\s+([\w']+)", re.MULTILINE)
_REQUIRE = re.compile(r"\bRequire\s+(?:Import\s+|Export\s+)?([\w.\s]+?)\.(?=\s|$)")
_FILE = re.compile(r"\b(\w+)\.v\b")
_DEFINITION = re.compile(r"the definition (\w+)\.")


def states(problems: Iterable[coq_checker.Problem], directory: Path | None = None) -> dict[str, State]:
    """The state of each theorem, golden or in the sources, after `coq_checker.problems` has been asked.

    A problem that names its theorem fails that one alone: the others were compiled and compared. One that names a file
    fails the theorems of that file and of those that import it; when it kept Coq from going on, what it does not touch
    was not rechecked. Any other problem fails every theorem.

    Args:
        problems: what `coq_checker.problems` returned.
        directory: the sources; by default those of this installation.
    """
    files = sorted((directory or coq_checker.sources()).glob("*.v"))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in files}
    homes = _homes(texts, directory)
    reached: State = "proved"
    failed: set[str] = set()
    for problem in problems:
        if problem.theorem is not None:
            failed.add(problem.theorem)
            continue
        stems = set(_DEFINITION.findall(problem.text))
        if not stems:
            reached, stems = NOT_RECHECKED, _files_named(problem.text)
        touched = _dependents(stems, texts) if stems and stems <= texts.keys() else texts.keys()
        failed |= {name for name, home in homes.items() if home is None or home in touched}
    return {name: "failed" if name in failed else reached for name in homes}


def _files_named(text: str) -> set[str]:
    """The sources that a problem is about; what follows a colon is Coq's own text, unless nothing is named before."""
    before, _, after = text.partition(":")
    return set(_FILE.findall(before)) or set(_FILE.findall(after))


def _homes(texts: Mapping[str, str], directory: Path | None) -> dict[str, str | None]:
    """The file of each theorem, without its suffix; None for a golden theorem that is in no file."""
    golden = dict.fromkeys(coq_checker.golden_theorems(directory))
    found = {name: stem for stem, text in texts.items() for name in _THEOREM.findall(without_comments(text))}
    return {**golden, **found}


def _dependents(stems: set[str], texts: Mapping[str, str]) -> set[str]:
    """The files and every file that imports one of them, directly or not."""
    imports = {
        name: {word for match in _REQUIRE.finditer(without_comments(text)) for word in match[1].split()}
        for name, text in texts.items()
    }
    touched = set(stems)
    while more := {name for name, words in imports.items() if words & touched} - touched:
        touched |= more
    return touched
