"""Asking Coq about compiled files: each theorem's statement and assumptions, each hand-written definition."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from kdecay_sym.errors import DataError

TIMEOUT = 600  # seconds for one file; the slowest takes a few
LOGICAL = "Kdecay"
_PROBE = "Probe"
_MARK = "== "
_COMMENT = re.compile(r"\(\*|\*\)")
_THEOREM = re.compile(r"^\s*Theorem\s+([\w']+)", re.MULTILINE)
_DEFINITION = re.compile(
    r"^\s*(?:Local\s+|Global\s+|Program\s+)*(?:Definition|Fixpoint|CoFixpoint|Function|Inductive|Record|Structure|Class)"
    r"\s+([\w']+)",
    re.MULTILINE,
)

# The project's own names stay qualified, so that none can pass for one of the library's.
HEADER = """\
From Coq Require Import Reals QArith List.
From Coquelicot Require Import Coquelicot.
Local Open Scope R_scope.
Set Printing Width 110.
Set Printing Depth 1000.
"""


@dataclass(frozen=True)
class Theorem:
    """A theorem that Coq accepted.

    Attributes:
        name: a claim's id with ``.`` and ``-`` written as ``_``.
        file: the source file that proves it.
        statement: its name and type, as Coq prints them.
        assumptions: the axioms that it uses. Coq is asked for those of all theorems with one golden list at once; if
            they are that list, it stands for each of them, which may use fewer.
    """

    name: str
    file: str
    statement: str
    assumptions: tuple[str, ...]


@dataclass(frozen=True)
class Build:
    """What a build of one set of sources found: the theorems, and the hand-written definitions behind them.

    Attributes:
        theorems: of the files that compile.
        definitions: likewise, as Coq prints them.
        rejected: each file that does not compile, with the reason.
    """

    theorems: tuple[Theorem, ...]
    definitions: tuple[str, ...]
    rejected: Mapping[str, str] = field(default_factory=dict)


def without_comments(text: str) -> str:
    """Coq source with its comments, which nest, blanked out.

    Example:
        >>> without_comments("a (* b (* c *) d *) e")
        'a  e'
    """
    kept, depth, last = [], 0, 0
    for match in _COMMENT.finditer(text):
        if depth == 0:
            kept.append(text[last : match.start()])
        depth = depth + 1 if match.group() == "(*" else max(depth - 1, 0)
        last = match.end()
    return "".join([*kept, text[last:] if depth == 0 else ""])


def coqc(work: Path, name: str) -> str:
    """Compile one file in ``work`` and return what Coq printed."""
    command = ["coqc", "-q", "-w", "none", "-R", ".", LOGICAL, name]
    try:
        result = subprocess.run(command, cwd=work, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired as error:
        raise DataError(f"coqc did not finish {name} within {TIMEOUT} s") from error
    if result.returncode != 0:
        raise DataError(f"coqc rejects {name}: {' '.join(result.stderr.split())[:500]}")
    return result.stdout


def cores() -> int:
    """How many processes to run at once."""
    return os.cpu_count() or 1


def ask_about(texts: Mapping[str, str], golden: Mapping[str, frozenset[str]], work: Path) -> dict[str, Build]:
    """Coq's answers about the theorems and definitions of each of ``texts``."""
    proved = {file: [f"{Path(file).stem}.{name}" for name in theorem_names(text)] for file, text in texts.items()}
    defined = {
        file: [f"{Path(file).stem}.{name}" for name in _names(_DEFINITION, text)] for file, text in texts.items()
    }
    questions = {name: f"Check @{LOGICAL}.{name}." for names in proved.values() for name in names}
    questions |= {name: f"Print {LOGICAL}.{name}." for names in defined.values() for name in names}
    printed = _probe(work, questions)
    assumed = _assumptions(work, [name for names in proved.values() for name in names], golden)
    return {
        file: Build(
            tuple(Theorem(name.split(".")[1], file, printed[name], assumed[name]) for name in proved[file]),
            tuple(printed[name] for name in defined[file]),
        )
        for file in texts
    }


def theorem_names(text: str) -> list[str]:
    """The names of the theorems that a source states.

    Example:
        >>> theorem_names("Theorem b : True.")
        ['b']
    """
    return _names(_THEOREM, text)


def _names(pattern: re.Pattern[str], text: str) -> list[str]:
    return pattern.findall(without_comments(text))


def _assumptions(work: Path, names: list[str], golden: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """The axioms of each theorem: of all that share a golden list at once, and of halves where that is not the answer.

    Coq walks through everything that a theorem rests on, most of a second each time.
    """
    groups: dict[frozenset[str], list[str]] = {}
    waiting: list[tuple[frozenset[str] | None, list[str]]] = []
    for name in names:
        if (expected := golden.get(name.split(".")[1])) is None:
            waiting.append((None, [name]))
        else:
            groups.setdefault(expected, []).append(name)
    waiting += groups.items()
    answers: dict[str, tuple[str, ...]] = {}
    while waiting:
        printed = _probe(work, {str(number): _used(number, group) for number, (_, group) in enumerate(waiting)})
        split: list[tuple[frozenset[str] | None, list[str]]] = []
        for number, (expected, group) in enumerate(waiting):
            axioms = _axioms(printed[str(number)])
            if len(group) == 1 or frozenset(axioms) == expected:
                answers |= dict.fromkeys(group, axioms)
            else:
                middle = len(group) // 2
                split += [(expected, group[:middle]), (expected, group[middle:])]
        waiting = split
    return answers


def _used(number: int, group: list[str]) -> str:
    """A question for the axioms of all theorems of a group together."""
    used = " ".join(f"let _ := @{LOGICAL}.{name} in" for name in group)
    return f"Definition group{number} : True := {used} I.\nPrint Assumptions group{number}."


def _axioms(printed: str) -> tuple[str, ...]:
    """The names in the answer of ``Print Assumptions``: whatever starts a line, apart from the answer's own words."""
    lines = [line for line in printed.splitlines() if line and not line[0].isspace()]
    if lines == ["Closed under the global context"]:
        return ()
    return tuple(sorted(line.split()[0].rstrip(":") for line in lines if line != "Axioms:"))


def _probe(work: Path, questions: Mapping[str, str]) -> dict[str, str]:
    """The answers to ``questions``, each a sentence of Coq, about all compiled files; shared out to the cores."""
    modules = " ".join(sorted(path.stem for path in work.glob("*.vo") if not path.stem.startswith(_PROBE)))
    names = list(questions)
    shares = [names[start :: cores()] for start in range(cores())]

    def ask(number: int) -> dict[str, str]:
        marked = (f'Goal True. idtac "{_MARK}{name}". Abort.\n{questions[name]}\n' for name in shares[number])
        file = f"{_PROBE}{number}.v"
        text = f"{HEADER}From {LOGICAL} Require {modules}.\n{''.join(marked)}"
        (work / file).write_text(text, encoding="utf-8")
        printed = re.split(rf"^{_MARK}(.*)$", coqc(work, file), flags=re.MULTILINE)
        # Without blank lines: they separate the answers in the golden file.
        answers = (re.sub(r"\n\s*\n", "\n", answer).strip("\n") for answer in printed[2::2])
        return dict(zip(printed[1::2], answers, strict=True))

    with ThreadPoolExecutor(cores()) as pool:
        answered = pool.map(ask, (number for number, share in enumerate(shares) if share))
        return {name: answer for answers in answered for name, answer in answers.items()}
