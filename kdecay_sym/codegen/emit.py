"""One code path for writing and for checking: the files that the expressions give, and how they differ from disk."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from kdecay_sym.codegen.documents import document_files
from kdecay_sym.codegen.modules import SYMPY_LINE, kernel_modules
from kdecay_sym.errors import DataError

PACKAGE = Path(__file__).resolve().parents[1]
CHECKOUT = PACKAGE.parent if (PACKAGE.parent / "pyproject.toml").is_file() else None
_GENERATED = "generated"


def emitted_files() -> dict[Path, str]:
    """Path and text of every generated file that belongs to this installation.

    The kernels always; in a checkout also the documents that are emitted from the derivation and the ledger.
    """
    files = {PACKAGE / _GENERATED / name: text for name, text in kernel_modules().items()}
    if CHECKOUT is not None:
        files |= {CHECKOUT / name: text for name, text in document_files(CHECKOUT).items()}
    return files


def write(directory: Path | None) -> list[Path]:
    """Write the generated files, or only the kernels into ``directory``.

    Raises:
        DataError: no ``directory`` is given and this is an installed package, or a file cannot be written.
    """
    if directory is not None:
        files = {directory / name: text for name, text in kernel_modules().items()}
    elif CHECKOUT is None:
        raise DataError(f"{PACKAGE} is an installed package: say with --out FOLDER where to write the kernels")
    else:
        files = emitted_files()
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise DataError(f"cannot write {path}: {error.strerror}") from error
    return list(files)


def drift() -> Iterator[str]:
    """Unified diffs between what is on disk and what the expressions give; nothing where they agree.

    Kernel files that no target emits count as drift. A header that names another SymPy version does not (see
    `sympy_versions`): only the body of the file is the expression's.
    """
    expected = emitted_files()
    for path, text in expected.items():
        on_disk = path.read_text(encoding="utf-8") if path.is_file() else ""
        if _without_version(on_disk) != _without_version(text):
            yield "".join(
                difflib.unified_diff(
                    on_disk.splitlines(keepends=True),
                    text.splitlines(keepends=True),
                    f"{path} (on disk)",
                    f"{path} (regenerated)",
                )
            )
    for path in sorted((PACKAGE / _GENERATED).glob("*.py")):
        if path not in expected and path.name != "__init__.py":
            yield f"{path}: not a generated file\n"


def sympy_versions() -> set[str]:
    """The SymPy versions that the kernel files on disk name."""
    return {
        line.removeprefix(SYMPY_LINE)
        for path in sorted((PACKAGE / _GENERATED).glob("*_kernels.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith(SYMPY_LINE)
    }


def _without_version(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(SYMPY_LINE))
