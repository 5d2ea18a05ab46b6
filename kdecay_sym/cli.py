"""The entry point `kdecay` and its symbolic commands. Only the module of the command that is called is loaded."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import kdecay_sym
from kdecay_sym.command_line import parse_arguments, refuse_unknown_name
from kdecay_sym.errors import KdecayError

Command = Callable[[Sequence[str]], int]

# name: (module, function, what it does)
_COMMANDS = {
    "derive": ("kdecay_sym.cli", "derive", "print the derivation, each step checked as it is printed"),
    "verify": ("kdecay_sym.verify", "verify", "check every claim afresh and compare with the ledger"),
    "validity": ("kdecay_sym.cli", "validity", "the exact set of k on which each condition of eq. (5) holds"),
    "generate": ("kdecay_sym.cli", "generate", "write the kernels and the emitted pages; --check compares"),
    "check": ("kdecay_sym.audit.cli", "check", "audit a training plan: updates, rates, how much of a schedule is used"),
    "which-k": ("kdecay_sym.audit.cli", "which_k_command", "what a budget of updates is spent on at each k"),
    "plot": ("kdecay_sym.plotting.command", "plot", "draw curves in the terminal, or as PNG or SVG"),
    "demo": (
        "kdecay_torch.training.demo",
        "demo",
        "derive, verify, check the kernels, train k = 1 and k = 1.5",
    ),
    "train": ("kdecay_torch.training.cli", "train", "train a recipe: kdecay train RECIPE [options]"),
}

# What the training commands import beyond the core, by the names of the extra `train` in pyproject.toml.
_TRAIN_EXTRA = frozenset({"torchvision", "PIL", "sklearn", "tensorboard", "matplotlib"})

_INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; errors of the user's are one line on stderr and exit code 2.

    Args:
        argv: the words after ``kdecay``; those of the process if None.

    Returns:
        0 if all went well, 1 if a check found a difference or a failure, 2 for bad usage or input, 130 after Ctrl-C.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _dispatch(words)
        if sys.stdout is not None:  # as it is after `kdecay ... >&-`
            sys.stdout.flush()
        return code
    except KdecayError as error:
        print(f"kdecay: error: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("kdecay: interrupted", file=sys.stderr)
        return _INTERRUPTED
    except ModuleNotFoundError as error:
        missing = str(error.name).split(".", maxsplit=1)[0]
        if missing not in _TRAIN_EXTRA:
            raise
        print(f"kdecay: error: {missing} is not installed: pip install 'kdecay[train]'", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output went away (`kdecay derive | head`); point stdout elsewhere so that the
        # interpreter's own flush at exit does not raise again.
        _drop_output()
        return 1
    except OSError as error:
        if error.filename is not None:
            raise
        print(f"kdecay: error: cannot write the output: {error.strerror}", file=sys.stderr)
        _drop_output()
        return 2


def _drop_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _dispatch(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help"):
        print(_usage(), file=sys.stdout if words else sys.stderr)
        return 0 if words else 2
    if words[0] in ("-V", "--version"):
        print(f"kdecay {kdecay_sym.__version__}")
        return 0
    refuse_unknown_name("command", words[0], _COMMANDS)
    module, function, _ = _COMMANDS[words[0]]
    command: Command = getattr(import_module(module), function)
    return command(words[1:])


def _usage() -> str:
    rows = "".join(f"  {name:<10}{what}\n" for name, (_, _, what) in _COMMANDS.items())
    return f"usage: kdecay COMMAND [options]\n\n{rows}\n`kdecay COMMAND --help` lists the options of a command."


@dataclass(frozen=True)
class DeriveOptions:
    """Derive eta_o(k, t) from eq. (1), step by step, each step checked as it is printed."""

    order: int | None = None
    """A given order k (1 to 60) instead of a symbolic one."""
    latex: bool = False
    """Print equations as LaTeX."""
    json: bool = False
    """Print one JSON list of the steps."""


def derive(argv: Sequence[str]) -> int:
    """``kdecay derive``: exit 1 if a check of a step fails."""
    options = parse_arguments(DeriveOptions, argv, "kdecay derive")
    from kdecay_sym import derivation, reports

    failed = 0
    printed = []
    for number, step in enumerate(derivation.derive(options.order), 1):
        evidence = step.check()
        failed += sum(item.status != "proved" for item in evidence)
        if options.json:
            printed.append(reports.step_to_dict(step, evidence))
        else:
            print(reports.step_text(number, step, evidence, latex=options.latex), flush=True)
    if options.json:
        print(json.dumps(printed, indent=1, ensure_ascii=False))
    else:
        print(f"{failed} checks failed" if failed else "every check passed")
    return 1 if failed else 0


@dataclass(frozen=True)
class ValidityOptions:
    """The exact set of real k > 0 on which each condition of eq. (5) holds, with proofs."""

    base: str = "polynomial"
    """polynomial, cosine, exponential (eq. (13) as printed), exponential-anchored, or htd."""
    power: float | None = None
    """N of the polynomial base, > 0; 1 if not given."""
    form: str = "warp"
    """warp, or additive (eq. (10))."""
    sign: str = "-"
    """Of the additive form: + as eq. (9) is printed, or -."""
    steps: int | None = None
    """T: the sets for the integer steps of a schedule of this length, instead of those for all real t."""
    k: float | None = None
    """Also the verdict at this k, with a witness and the number of steps from which on it breaks."""
    json: bool = False
    """Print one JSON object."""


def validity(argv: Sequence[str]) -> int:
    """``kdecay validity``: exit 1 if a set is unknown."""
    options = parse_arguments(ValidityOptions, argv, "kdecay validity")
    from kdecay_sym import reports
    from kdecay_sym.validity import at_k
    from kdecay_sym.validity import validity as find_validity

    found = find_validity(options.base, power=options.power, form=options.form, sign=options.sign, steps=options.steps)
    point = None if options.k is None else at_k.at_k(found, options.k)
    if options.json:
        print(json.dumps(found.to_json() | ({} if point is None else {"at": point.to_json()})))
    else:
        print(reports.validity_text(found, point))
    return 1 if None in (found.monotone.k, found.range.k) else 0


@dataclass(frozen=True)
class GenerateOptions:
    """Write the kernels, and in a checkout the pages that are emitted from derivation and ledger."""

    check: bool = False
    """Write nothing; compare file list and bytes, print a diff, exit 1 if there is one."""
    out: str = ""
    """Write the kernels into this folder instead."""


def generate(argv: Sequence[str]) -> int:
    """``kdecay generate``: with ``--check``, exit 1 if a file on disk is not what the expressions give."""
    options = parse_arguments(GenerateOptions, argv, "kdecay generate")
    import sympy

    from kdecay_sym.codegen import emit

    if not options.check:
        for path in emit.write(Path(options.out) if options.out else None):
            print(path)
        return 0
    expected = emit.emitted_files()
    differences = list(emit.drift(expected))
    print("\n".join(differences), end="")
    named = emit.sympy_versions() - {sympy.__version__}
    if named:
        print(f"the files were generated with SymPy {', '.join(sorted(named))}; this is {sympy.__version__}")
    print(f"{len(expected)} generated files, {len(differences)} differ")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
