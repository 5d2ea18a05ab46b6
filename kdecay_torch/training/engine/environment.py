"""What a run ran on, for its run folder: versions, machine, threads, commit."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import torch

import kdecay_sym

_LIBRARIES = ("accelerate", "numpy", "pillow", "torchvision")


def describe_environment(device: torch.device, processes: int = 1) -> dict[str, Any]:
    """Return versions, machine, device, processes, threads and the commit of kdecay's source, ready for JSON.

    Example:
        >>> describe_environment(torch.device("cpu"))["torch"] == torch.__version__
        True
    """
    return {
        "kdecay": kdecay_sym.__version__,
        "torch": str(torch.__version__),
        **{name: _version(name) for name in _LIBRARIES},
        "cuda": torch.version.cuda,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "cpu": _processor(),
        "cpus": os.cpu_count(),
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else device.type,
        "processes": processes,
        "threads": torch.get_num_threads(),
        "commit": source_commit(Path(__file__)),
        "command": sys.argv,
    }


def _version(library: str) -> str | None:
    try:
        return importlib.metadata.version(library)
    except importlib.metadata.PackageNotFoundError:
        return None  # not every training needs each of them


def source_commit(file: Path) -> str | None:
    """Return the git commit that ``file`` belongs to, "-dirty" behind it if the tree has changes, or None.

    A file that is not tracked, say of an installed package inside somebody's checkout, belongs to no commit.
    """
    tracked = _git(file, "ls-files", "--error-unmatch", file.name)
    return _git(file, "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*") if tracked else None


def _git(file: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(file.parent), *arguments],
            capture_output=True,
            text=True,
            check=True,
            timeout=10,
        )
    except (OSError, subprocess.SubprocessError):
        return None  # no git, or no repository: the run is recorded without a commit
    return done.stdout.strip() or None


def _processor() -> str:
    """Return the processor's model; `platform.processor` is empty or only an architecture on Linux."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor()
