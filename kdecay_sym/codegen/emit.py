"""One code path for writing and for checking: the files that the expressions give, and how they differ from disk."""

from __future__ import annotations

import difflib
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from kdecay_sym.atomic import reporting, write_atomically
from kdecay_sym.codegen.coq import coq_definitions
from kdecay_sym.codegen.documents import document_files, left_over_pages
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.codegen.targets import TARGETS, kernel_modules
from kdecay_sym.codegen.targets.header import SYMPY_LINE
from kdecay_sym.codegen.valid_k import FILE as VALID_K
from kdecay_sym.codegen.valid_k import valid_k_module
from kdecay_sym.errors import DataError

PACKAGE = Path(__file__).resolve().parents[1]
CHECKOUT = PACKAGE.parent if (PACKAGE.parent / "pyproject.toml").is_file() else None
_GENERATED = "generated"
_KERNELS = "*_kernels.*"
_WITH_VERSION = (*(file for file, _ in TARGETS.values()), VALID_K, "Definitions.v")
# In C and JavaScript the header is a comment with a star before each line.
_VERSION = re.compile(rb"^(?: \* )?" + SYMPY_LINE.encode() + rb"([0-9][0-9A-Za-z.+]*)\n", re.MULTILINE)


def emitted_files() -> dict[Path, str]:
    """Path and text of every generated file that belongs to this installation.

    The kernels always; in a checkout also the documents that are emitted from the derivation and the ledger.
    """
    files = {PACKAGE / _GENERATED / name: text for name, text in _package_files().items()}
    if CHECKOUT is not None:
        files |= {CHECKOUT / name: text for name, text in document_files(CHECKOUT).items()}
        files[CHECKOUT / "proofs" / "coq" / "Definitions.v"] = coq_definitions()
    return files


@cache
def _package_files() -> Mapping[str, str]:
    # Kernels and ends of k have nothing in common and take seconds each: a second process computes the ends.
    with ProcessPoolExecutor(1, mp_context=get_context(_way_to_start())) as pool:
        ends_of_k = pool.submit(valid_k_module)
        return kernel_modules(kernels()) | {VALID_K: ends_of_k.result()}


def _way_to_start() -> str:
    """How to start the second process: a fork has SymPy imported already; where threads may hold locks, afresh."""
    alone = threading.active_count() == 1 and not {"torch", "jax"} & sys.modules.keys()
    return "fork" if alone and sys.platform == "linux" else "spawn"


def write(directory: Path | None) -> list[Path]:
    """Write the generated files, or only the kernels into ``directory``.

    Raises:
        DataError: no ``directory`` is given and this is an installed package, or a file cannot be written.
    """
    if directory is not None:
        files = {directory / name: text for name, text in _package_files().items()}
    elif CHECKOUT is None:
        raise DataError(f"{PACKAGE} is an installed package: say with --out FOLDER where to write the kernels")
    else:
        files = emitted_files()
        _remove_left_over_pages(CHECKOUT, set(files))
    for path, text in files.items():
        with reporting("write", path):
            path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode())
    return list(files)


def drift(expected: Mapping[Path, str] | None = None) -> Iterator[str]:
    """Unified diffs between what is on disk and what the expressions give; nothing where they agree.

    Kernel files that no target emits and pages of claims that are no more count as drift. A header that names another
    SymPy version does not (see `sympy_versions`): only the body of the file is the expression's.

    Args:
        expected: what `emitted_files` gives, where the caller has it already.
    """
    expected = emitted_files() if expected is None else expected
    for path, text in expected.items():
        with reporting("read", path):
            on_disk = path.read_bytes() if path.is_file() else b""
        bare = _without_version if path.name in _WITH_VERSION else bytes
        if bare(on_disk) != bare(text.encode()):
            yield _difference(path, on_disk, text)
    for path in sorted((PACKAGE / _GENERATED).rglob("*")):
        if path.is_file() and path not in expected and "__pycache__" not in path.parts:
            yield f"{path}: not a generated file\n"
    if CHECKOUT is not None:
        for path, _ in left_over_pages(CHECKOUT, set(expected)):
            yield f"{path}: no claim of the ledger gives this page\n"


def _remove_left_over_pages(checkout: Path, emitted: set[Path]) -> None:
    """Delete the pages of claims that are no more; what was not generated stays, and counts as drift."""
    for path, generated in left_over_pages(checkout, emitted):
        if generated:
            with reporting("remove", path):
                path.unlink()


def _difference(path: Path, on_disk: bytes, text: str) -> str:
    old = on_disk.decode(errors="backslashreplace").splitlines(keepends=True)
    diff = difflib.unified_diff(old, text.splitlines(keepends=True), f"{path} (on disk)", f"{path} (regenerated)")
    return "".join(diff) or f"{path}: the lines are the same, their ends are not\n"


def sympy_versions() -> set[str]:
    """The SymPy versions that the kernel files on disk name."""
    headers = (_VERSION.search(path.read_bytes()) for path in sorted((PACKAGE / _GENERATED).glob(_KERNELS)))
    return {header[1].decode() for header in headers if header}


def _without_version(text: bytes) -> bytes:
    """The text without its first line that is nothing but a SymPy version, which is the one in the header."""
    return _VERSION.sub(b"", text, count=1)
