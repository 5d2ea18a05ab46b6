"""Running Coq: compile sources into a cache keyed by content, and ask for each theorem's statement and assumptions.

Nothing is written beside the sources, which may lie read-only in an installed package.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

from kdecay_sym.errors import DataError

MISSING = "coqc is not installed; on Debian: apt install coq libcoq-coquelicot libcoq-interval"

_TIMEOUT = 600  # seconds for one file; the slowest takes a few
_LOGICAL = "Kdecay"
_PROBE = "Probe"
_MARK = "== "
_COMMENT = re.compile(r"\(\*|\*\)")
_THEOREM = re.compile(r"^\s*Theorem\s+([\w']+)", re.MULTILINE)
_DEFINITION = re.compile(
    r"^\s*(?:Local\s+|Global\s+|Program\s+)*(?:Definition|Fixpoint|CoFixpoint|Function|Inductive|Record|Structure|Class)"
    r"\s+([\w']+)",
    re.MULTILINE,
)
_REQUIRE = re.compile(rf"\bFrom\s+{_LOGICAL}\s+Require(?:\s+Import|\s+Export)?((?:\s+\w+)+)\s*\.")

# The project's own names stay qualified, so that none can pass for one of the library's.
_PROBE_HEADER = """\
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


def available() -> str | None:
    """The version line of ``coqc``, or None where it is not installed."""
    path = shutil.which("coqc")
    return None if path is None else _version(path, Path(path).stat().st_mtime)


@cache
def _version(path: str, _modified: float) -> str:
    result = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=_TIMEOUT, check=False)
    return " ".join(result.stdout.split())


def default_cache() -> Path:
    """The folder for compiled files: ``kdecay/coq`` in the user's cache folder (``XDG_CACHE_HOME``)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "kdecay" / "coq"


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


def build_sources(
    texts: Mapping[str, str],
    golden: Mapping[str, frozenset[str]],
    emitted: str,
    folder: Path,
    progress: Callable[[str], None] | None,
) -> Build:
    """Compile ``texts`` and ask Coq about every theorem, or read from ``folder`` what it answered before.

    Args:
        texts: file name and text of every source.
        golden: theorems by their expected axioms, which saves asking for each on its own; may be empty.
        emitted: the file whose definitions are generated, and therefore not asked for.
        folder: the cache.
        progress: called with the name of each file before it is compiled.

    Raises:
        DataError: coqc is missing, or the cache cannot be used.
    """
    version = available()
    if version is None:
        raise DataError(MISSING)
    keys = _keys(texts, version)
    rejected = dict.fromkeys(texts.keys() - keys.keys(), "imports what is missing or each other")
    asked = sorted(keys.keys() - {emitted})
    reports = {name: folder / "reports" / _question(texts[name], keys[name], golden) for name in asked}
    try:
        known = {name: found for name in asked if (found := _read_report(reports[name])) is not None}
        if rest := {name: texts[name] for name in asked if name not in known}:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=folder) as work:
                rejected |= _compile(texts, keys, folder / "objects", Path(work), progress)
                compiled = {name: text for name, text in rest.items() if name not in rejected}
                answers = _ask(compiled, golden, Path(work))
            for name, found in answers.items():
                _replace(reports[name], json.dumps(asdict(found)).encode())
            known |= answers
    except OSError as error:
        raise DataError(f"cannot use the cache {folder}: {error}") from error
    found = [known[name] for name in asked if name in known]
    return Build(
        tuple(theorem for build in found for theorem in build.theorems),
        tuple(definition for build in found for definition in build.definitions),
        rejected,
    )


def _question(text: str, key: str, golden: Mapping[str, frozenset[str]]) -> str:
    """A key for what is asked about one file: its compiled form, and the axioms expected of its theorems."""
    names = theorem_names(text)
    expected = (f"{name} {sorted(golden[name])}" for name in names if name in golden)
    return f"{_digest(_PROBE_HEADER, key, *expected)}.json"


def _read_report(report: Path) -> Build | None:
    """What Coq answered before; None where it was not asked, or where the file is not a report."""
    try:
        data = json.loads(report.read_text(encoding="utf-8"))
        found = (Theorem(**{**item, "assumptions": tuple(item["assumptions"])}) for item in data["theorems"])
        return Build(tuple(found), tuple(data["definitions"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def _replace(path: Path, content: bytes) -> None:
    """Write a file of the cache whole or not at all: several processes may share it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as temporary:
        temporary.write(content)
    Path(temporary.name).replace(path)


def _digest(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _keys(texts: Mapping[str, str], version: str) -> dict[str, str]:
    """A key for each file, in an order in which they compile: its content, its imports' keys and Coq's version.

    A file without a key imports what is missing, or itself by way of others.
    """
    keys: dict[str, str] = {}
    waiting = {name: imports(text) for name, text in texts.items()}
    while ready := [name for name, needed in waiting.items() if needed <= keys.keys()]:
        for name in ready:
            keys[name] = _digest(version, name, texts[name], *(keys[other] for other in sorted(waiting.pop(name))))
    return keys


def imports(text: str) -> set[str]:
    """The names of the project's files that a source imports.

    Example:
        >>> imports("From Coq Require Import Reals. From Kdecay Require Import Prelude.")
        {'Prelude.v'}
    """
    return {f"{name}.v" for match in _REQUIRE.finditer(without_comments(text)) for name in match.group(1).split()}


def _compile(
    texts: Mapping[str, str],
    keys: Mapping[str, str],
    objects: Path,
    work: Path,
    progress: Callable[[str], None] | None,
) -> dict[str, str]:
    """Put the compiled form of every file into ``work``, as many at once as there are cores.

    Returns:
        The files that Coq rejects and those that import them, each with the reason.
    """
    waiting = {name: imports(texts[name]) for name in keys}
    done: set[str] = set()
    rejected: dict[str, str] = {}
    running: dict[Future[str | None], str] = {}
    with ThreadPoolExecutor(_cores()) as pool:
        while waiting or running:
            for name in [name for name, needed in waiting.items() if needed <= done]:
                if blocking := sorted(waiting.pop(name) & rejected.keys()):
                    rejected[name] = f"imports {blocking[0]}: {rejected[blocking[0]]}"
                    done.add(name)
                else:
                    stored = objects / f"{keys[name]}.vo"
                    if progress is not None and not stored.is_file():
                        progress(name)
                    running[pool.submit(_compile_one, name, texts[name], stored, work)] = name
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                name = running.pop(future)
                done.add(name)
                if (reason := future.result()) is not None:
                    rejected[name] = reason
    return rejected


def _compile_one(name: str, text: str, stored: Path, work: Path) -> str | None:
    """Compile one file, or take it from the cache; the reason if Coq rejects it."""
    compiled = work / f"{Path(name).stem}.vo"
    if stored.is_file():
        shutil.copyfile(stored, compiled)
        return None
    (work / name).write_text(text, encoding="utf-8")
    try:
        _coqc(work, name)
    except DataError as error:
        return str(error)
    _replace(stored, compiled.read_bytes())
    return None


def _cores() -> int:
    return os.cpu_count() or 1


def _coqc(work: Path, name: str) -> str:
    """Compile one file in ``work`` and return what Coq printed."""
    command = ["coqc", "-q", "-w", "none", "-R", ".", _LOGICAL, name]
    try:
        result = subprocess.run(command, cwd=work, capture_output=True, text=True, timeout=_TIMEOUT, check=False)
    except subprocess.TimeoutExpired as error:
        raise DataError(f"coqc did not finish {name} within {_TIMEOUT} s") from error
    if result.returncode != 0:
        raise DataError(f"coqc rejects {name}: {' '.join(result.stderr.split())[:500]}")
    return result.stdout


def _ask(texts: Mapping[str, str], golden: Mapping[str, frozenset[str]], work: Path) -> dict[str, Build]:
    """Coq's answers about the theorems and definitions of each of ``texts``."""
    proved = {file: [f"{Path(file).stem}.{name}" for name in theorem_names(text)] for file, text in texts.items()}
    defined = {
        file: [f"{Path(file).stem}.{name}" for name in _names(_DEFINITION, text)] for file, text in texts.items()
    }
    questions = {name: f"Check @{_LOGICAL}.{name}." for names in proved.values() for name in names}
    questions |= {name: f"Print {_LOGICAL}.{name}." for names in defined.values() for name in names}
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
        >>> theorem_names("Lemma a : True. Qed.\\nTheorem b : True.")
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
    used = " ".join(f"let _ := @{_LOGICAL}.{name} in" for name in group)
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
    shares = [names[start :: _cores()] for start in range(_cores())]

    def ask(number: int) -> dict[str, str]:
        marked = (f'Goal True. idtac "{_MARK}{name}". Abort.\n{questions[name]}\n' for name in shares[number])
        file = f"{_PROBE}{number}.v"
        text = f"{_PROBE_HEADER}From {_LOGICAL} Require {modules}.\n{''.join(marked)}"
        (work / file).write_text(text, encoding="utf-8")
        printed = re.split(rf"^{_MARK}(.*)$", _coqc(work, file), flags=re.MULTILINE)
        # Without blank lines: they separate the answers in the golden file.
        answers = (re.sub(r"\n\s*\n", "\n", answer).strip("\n") for answer in printed[2::2])
        return dict(zip(printed[1::2], answers, strict=True))

    with ThreadPoolExecutor(_cores()) as pool:
        answered = pool.map(ask, (number for number, share in enumerate(shares) if share))
        return {name: answer for answers in answered for name, answer in answers.items()}
