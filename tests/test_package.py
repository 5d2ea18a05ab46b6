"""The wheel: it carries the ledger, and its commands work without the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The wheel, built from the checkout and unpacked beside nothing else of it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    site = folder / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def kdecay(site, *words):
    return subprocess.run(
        [sys.executable, "-m", "kdecay_sym.cli", *words],
        cwd=site.parent,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_holds_both_packages_the_ledger_and_nothing_else(installed):
    top = {path.name for path in installed.iterdir()}
    assert {"kdecay_sym", "kdecay_torch"} < top
    assert len(top) == 3  # and the metadata
    assert (installed / "kdecay_sym" / "proofs" / "ledger.json").is_file()
    assert (installed / "kdecay_torch" / "py.typed").is_file()


def test_verify_and_generate_check_work_from_the_wheel(installed):
    done = kdecay(installed, "verify")
    assert done.returncode == 0, done.stderr
    assert str(installed) in done.stdout
    done = kdecay(installed, "generate", "--check")
    assert done.returncode == 0, done.stdout
    assert "8 generated files, 0 differ" in done.stdout


def test_an_installed_package_is_not_overwritten(installed):
    for words in (("generate",), ("verify", "--update")):
        done = kdecay(installed, *words)
        assert done.returncode == 2
        assert "installed package" in done.stderr
        assert done.stderr.count("\n") == 1
