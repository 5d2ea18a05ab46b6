"""Running Coq: compile sources into a cache keyed by content, and keep what Coq answered about each file.

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
from dataclasses import asdict
from functools import cache
from pathlib import Path

from kdecay_sym.checkers.coq_probe import (
    HEADER,
    LOGICAL,
    TIMEOUT,
    Build,
    Theorem,
    ask_about,
    coqc,
    cores,
    theorem_names,
    without_comments,
)
from kdecay_sym.errors import DataError

MISSING = "coqc is not installed; on Debian: apt install coq libcoq-coquelicot libcoq-interval"

_REQUIRE = re.compile(rf"\bFrom\s+{LOGICAL}\s+Require(?:\s+Import|\s+Export)?((?:\s+\w+)+)\s*\.")


def available() -> str | None:
    """The version line of ``coqc``, or None where it is not installed."""
    path = shutil.which("coqc")
    return None if path is None else _version(path, Path(path).stat().st_mtime)


@cache
def _version(path: str, _modified: float) -> str:
    result = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=TIMEOUT, check=False)
    return " ".join(result.stdout.split())


def default_cache() -> Path:
    """The folder for compiled files: ``kdecay/coq`` in the user's cache folder (``XDG_CACHE_HOME``)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "kdecay" / "coq"


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
                answers = ask_about(compiled, golden, Path(work))
            for name, found in answers.items():
                _replace(reports[name], json.dumps(asdict(found)).encode())
            known |= answers
    except OSError as error:
        raise DataError(f"cannot use the cache {folder}: {error}") from error
    builds = [known[name] for name in asked if name in known]
    return Build(
        tuple(theorem for build in builds for theorem in build.theorems),
        tuple(definition for build in builds for definition in build.definitions),
        rejected,
    )


def _question(text: str, key: str, golden: Mapping[str, frozenset[str]]) -> str:
    """A key for what is asked about one file: its compiled form, and the axioms expected of its theorems."""
    names = theorem_names(text)
    expected = (f"{name} {sorted(golden[name])}" for name in names if name in golden)
    return f"{_digest(HEADER, key, *expected)}.json"


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
    with ThreadPoolExecutor(cores()) as pool:
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
        coqc(work, name)
    except DataError as error:
        return str(error)
    _replace(stored, compiled.read_bytes())
    return None
