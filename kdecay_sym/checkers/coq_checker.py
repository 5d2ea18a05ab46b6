"""Coq as a checker of claims: each theorem in ``proofs/coq`` carries the name of the claim that it proves.

Coq's kernel shares no code with SymPy or Arb. What this module adds is the watch over the theorems: that the
definitions are the ones that the expressions give, that no statement was weakened, none left out or assumed, and that
nothing is assumed beyond the classical reals.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from kdecay_sym.checkers.coq_build import MISSING, available, build_sources, default_cache, imports
from kdecay_sym.checkers.coq_probe import Build, Theorem, theorem_names, without_comments
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.errors import DataError

__all__ = [
    "MISSING",
    "Build",
    "Problem",
    "Theorem",
    "available",
    "build",
    "discharge",
    "golden_files",
    "golden_theorems",
    "problems",
    "sources",
    "statuses",
    "theorem_name",
    "theorems",
]

NAME = "coq"
ASSUMPTIONS, STATEMENTS, DEFINITIONS = "assumptions.txt", "statements.txt", "Definitions.v"
ALLOWED_AXIOMS = frozenset(
    {
        "ClassicalDedekindReals.sig_forall_dec",
        "ClassicalDedekindReals.sig_not_dec",
        "Classical_Prop.classic",
        "FunctionalExtensionality.functional_extensionality_dep",
    }
)

# Ways to assume what should be proved, and ways to make a statement read otherwise than it means.
_FORBIDDEN = re.compile(
    r"\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|Primitive|bypass_check|Unset|Load|Declare|"
    r"Notation|Infix|Coercion|Canonical|Redirect)\b"
)
_GOLDEN_LINE = re.compile(r"^(\w+): (.*)$", re.MULTILINE)
_NOTHING = "none"


@dataclass(frozen=True)
class Problem:
    """Something that stands between the sources and a proof.

    Attributes:
        theorem: the theorem that it concerns; None when it concerns more than one.
        text: what is wrong.
        file: where ``theorem`` is None, the file whose theorems it concerns, and with them those of the files that
            import it; None when it concerns all.
    """

    theorem: str | None
    text: str
    file: str | None = None

    def __str__(self) -> str:
        return f"Coq: {self.theorem}: {self.text}" if self.theorem else f"Coq: {self.text}"


def sources() -> Path:
    """Where the Coq sources are: inside the installed package, or in ``proofs/coq`` of a checkout."""
    package = Path(str(files("kdecay_sym")))
    installed = package / "proofs" / "coq"
    return installed if installed.is_dir() else package.parent / "proofs" / "coq"


def theorem_name(claim_id: str) -> str:
    """The name of a claim's theorem.

    Example:
        >>> theorem_name("linear.additive.plus.monotone-region")
        'linear_additive_plus_monotone_region'
    """
    return claim_id.replace(".", "_").replace("-", "_")


def golden_theorems(directory: Path | None = None) -> frozenset[str]:
    """The names of the theorems that the golden file lists; needs no Coq.

    Raises:
        DataError: the sources cannot be read.
    """
    return frozenset(_golden_assumptions(_texts(directory)))


def build(
    directory: Path | None = None,
    cache: Path | None = None,
    *,
    exact: bool = False,
    progress: Callable[[str], None] | None = None,
) -> Build:
    """Compile the sources and ask Coq for every statement and its assumptions.

    Args:
        directory: the sources; by default those of this installation. Nothing is written there.
        cache: where compiled files are kept, by content and Coq version; by default in the user's cache folder.
        exact: ask for the assumptions of every theorem on its own, which takes a minute or two.
        progress: called with the name of each file before it is compiled.

    Raises:
        DataError: coqc is missing, a file does not compile, or a folder cannot be used.
    """
    texts = _texts(directory)
    built = _build(texts, {} if exact else _golden_assumptions(texts), cache, progress)
    for name, reason in sorted(built.rejected.items()):
        raise DataError(f"{name}: {reason}")
    return built


def _build(
    texts: dict[str, str],
    golden: dict[str, frozenset[str]],
    cache: Path | None,
    progress: Callable[[str], None] | None = None,
) -> Build:
    return build_sources(_coq_only(texts), golden, DEFINITIONS, cache or default_cache(), progress)


def theorems(directory: Path | None = None, cache: Path | None = None) -> tuple[Theorem, ...]:
    """Every theorem of the sources with its statement and assumptions; arguments and errors as for `build`."""
    return build(directory, cache).theorems


def golden_files(directory: Path | None = None, cache: Path | None = None) -> dict[str, str]:
    """Name and text of the golden files that the sources give now, for a maintainer to write and to review the diff.

    Raises:
        DataError: as for `build`.
    """
    found = build(directory, cache, exact=True)
    header = f"{{}}, as printed by: {available()}\nA difference makes `kdecay verify --coq` fail: review it.\n\n"
    lines = "".join(f"{item.name}: {', '.join(item.assumptions) or _NOTHING}\n" for item in found.theorems)
    blocks = "\n\n".join([*map(_block, found.theorems), *found.definitions])
    return {
        ASSUMPTIONS: header.format("The axioms that each theorem uses") + lines,
        STATEMENTS: header.format("Each theorem and each hand-written definition") + blocks + "\n",
    }


def problems(directory: Path | None = None, cache: Path | None = None) -> list[Problem]:
    """Everything that is wrong with the sources; an empty list means that each golden theorem is proved.

    Returns:
        What can be seen without Coq, then what a build of the files that this leaves shows.

    Raises:
        DataError: coqc is missing, or a folder cannot be used.
    """
    if available() is None:
        raise DataError(MISSING)
    return _problems(_texts(directory), cache)


def _problems(texts: dict[str, str], cache: Path | None) -> list[Problem]:
    textual = list(_textual_problems(texts))
    if any(problem.file is None for problem in textual):
        return textual
    excluded = {name for problem in textual if problem.file for name in _with_dependents(problem.file, texts)}
    rest = {name: text for name, text in texts.items() if name not in excluded}
    return textual + list(_differences(_build(rest, _golden_assumptions(rest), cache), rest, texts))


def statuses(found: Iterable[Problem], directory: Path | None = None) -> dict[str, str]:
    """The state of each theorem, of the sources or of the golden file, by its name.

    Args:
        found: what `problems` returned.
        directory: the sources; by default those of this installation.

    Returns:
        ``""`` for a theorem that is proved, otherwise the reason why it does not count. A file that Coq rejects fails
        its own theorems and those of the files that import it, and no others.

    Raises:
        DataError: as for `problems`.
    """
    texts = _texts(directory)
    home = {name: file for file, text in _coq_only(texts).items() for name in theorem_names(text)}
    reasons: dict[str, list[str]] = {name: [] for name in sorted(home.keys() | _golden_assumptions(texts).keys())}
    for problem in found:
        concerned = _with_dependents(problem.file, texts) if problem.file else {*texts, None}
        for name, texts_of_name in reasons.items():
            if name == problem.theorem or (problem.theorem is None and home.get(name) in concerned):
                texts_of_name.append(problem.text)
    return {name: "; ".join(texts_of_name) for name, texts_of_name in reasons.items()}


def discharge(claim_id: str, directory: Path | None = None, cache: Path | None = None) -> Evidence:
    """Prove a claim by the theorem that carries its name.

    Returns:
        Evidence with status ``proved`` and where the statement is, or ``failed`` with the reason in ``detail``.

    Raises:
        DataError: coqc is missing, or a folder cannot be used.
    """
    started = time.perf_counter()
    name = theorem_name(claim_id)
    reason = statuses(problems(directory, cache), directory).get(name, f"no theorem {name}")
    if reason:
        return Evidence(NAME, "failed", reason, time.perf_counter() - started)
    file = next(file for file, text in _coq_only(_texts(directory)).items() if name in theorem_names(text))
    return Evidence(NAME, "proved", f"theorem {name} in proofs/coq/{file}", time.perf_counter() - started)


def _coq_only(texts: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in texts.items() if name.endswith(".v")}


def _with_dependents(file: str, texts: dict[str, str]) -> set[str]:
    """A file and all that import it, directly or not."""
    reached = {file}
    while more := {name for name, text in _coq_only(texts).items() if imports(text) & reached} - reached:
        reached |= more
    return reached


def _texts(directory: Path | None) -> dict[str, str]:
    """Name and text of every source and golden file."""
    folder = directory or sources()
    try:
        found = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.v"))}
        if not found:
            raise DataError(f"no Coq sources in {folder}")
        golden = [folder / name for name in (ASSUMPTIONS, STATEMENTS)]
        return found | {path.name: path.read_text(encoding="utf-8") for path in golden if path.is_file()}
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read the Coq sources in {folder}: {error}") from error


def _golden_assumptions(texts: dict[str, str]) -> dict[str, frozenset[str]]:
    lines = _GOLDEN_LINE.findall(texts.get(ASSUMPTIONS, ""))
    return {name: frozenset(axioms.split(", ")) - {_NOTHING} for name, axioms in lines}


def _textual_problems(texts: dict[str, str]) -> Iterator[Problem]:
    for name, text in _coq_only(texts).items():
        for match in _FORBIDDEN.finditer(without_comments(text)):
            yield Problem(None, f"{name} uses {match.group(1)}", name)
    if _drifted(texts.get(DEFINITIONS, "")):
        yield Problem(None, f"{DEFINITIONS} is not what the expressions give; `kdecay generate` writes it")
    for name in (ASSUMPTIONS, STATEMENTS):
        if name not in texts:
            yield Problem(None, f"the golden file {name} is missing")


@cache
def _drifted(text: str) -> bool:
    """Whether the emitted definitions differ; the line that names SymPy's version, and nothing beside it, may."""
    # Imported here: the emitter needs SymPy's whole derivation, which a build does not.
    from kdecay_sym.codegen.coq import coq_definitions
    from kdecay_sym.codegen.targets.header import SYMPY_LINE

    version = re.compile(rf"^{SYMPY_LINE}[\w.+]+$", re.MULTILINE)
    return version.sub("", text, count=1) != version.sub("", coq_definitions(), count=1)


def _differences(built: Build, asked: dict[str, str], texts: dict[str, str]) -> Iterator[Problem]:
    """What a build of the sources ``asked``, some of ``texts``, shows."""
    golden = _golden_assumptions(texts)
    blocks = {_normal(block) for block in texts[STATEMENTS].split("\n\n")}
    for file, reason in sorted(built.rejected.items()):
        yield Problem(None, f"{file}: {reason}", file)
    unseen = (texts.keys() - asked.keys()) | built.rejected.keys()
    elsewhere = {name for file in unseen for name in theorem_names(texts[file])}
    for name in sorted(golden.keys() - {theorem.name for theorem in built.theorems} - elsewhere):
        yield Problem(name, f"theorem {name} is missing")
    for theorem in built.theorems:
        yield from _theorem_problems(theorem, golden.get(theorem.name), blocks)
    for text in built.definitions:
        if _normal(text) not in blocks:
            name = text.split()[0]
            yield Problem(None, f"the definition {name} differs from {STATEMENTS}", f"{name.split('.')[0]}.v")


def _theorem_problems(theorem: Theorem, golden: frozenset[str] | None, blocks: set[str]) -> Iterator[Problem]:
    name, used = theorem.name, set(theorem.assumptions)
    if golden is None:
        yield Problem(name, f"theorem {name} is not in {ASSUMPTIONS}")
    elif used != golden:
        yield Problem(name, f"theorem {name} assumes {', '.join(sorted(used)) or _NOTHING}, unlike {ASSUMPTIONS}")
    if extra := sorted(used - ALLOWED_AXIOMS):
        yield Problem(name, f"theorem {name} assumes {', '.join(extra)}: not an axiom of the classical reals")
    if _normal(_block(theorem)) not in blocks:
        yield Problem(name, f"the statement of theorem {name} differs from {STATEMENTS}")


def _block(theorem: Theorem) -> str:
    return f"{theorem.file}: {theorem.statement}"


def _normal(text: str) -> str:
    return " ".join(text.split())
