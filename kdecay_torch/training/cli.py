"""``kdecay train``: options from the recipe's fields, a table at the end, the command that resumes."""

from __future__ import annotations

import dataclasses
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kdecay_sym.command_line import parse_arguments
from kdecay_sym.errors import ArgumentError, KdecayError
from kdecay_torch.training.engine.engine import Result
from kdecay_torch.training.engine.engine import train as train_recipe
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunFolder
from kdecay_torch.training.recipes.named import RECIPES, named
from kdecay_torch.training.recipes.recipe import Recipe, from_dict

PROG = "kdecay train"
INTERRUPTED = 130  # 128 + SIGINT, as shells have it
TABLE_ROWS = 12


@dataclass(frozen=True)
class TrainOptions(Recipe):
    """Train a network: kdecay train RECIPE [options], or kdecay train --resume FOLDER.

    The defaults are those of RECIPE; kdecay train alone lists the names, such as digits-resnet20.
    """

    resume: str = ""
    """Run folder to continue after its last checkpoint; the recipe must be the one it was started with."""


def train(argv: Sequence[str]) -> int:
    """Run ``kdecay train`` with the words ``argv`` after it.

    Returns:
        The exit status: 0, or 130 after Ctrl-C.

    Raises:
        KdecayError: what the user asked for cannot be done; the message is one line.
        SystemExit: with code 0, after ``--help``.
    """
    recipe, resume = read_options(argv)
    try:
        result = train_recipe(recipe, resume=resume)
    except KeyboardInterrupt:
        print(f"\nkdecay: interrupted: {_what_is_kept(Path(recipe.out))}", file=sys.stderr)
        return INTERRUPTED
    print(format_table(result))
    print(f"run folder: {result.folder}")
    return 0


def read_options(argv: Sequence[str]) -> tuple[Recipe, bool]:
    """Return the recipe that ``argv`` describes, its run folder filled in, and whether to resume.

    Raises:
        ArgumentError: an unknown recipe or option, or a value that is malformed.

    Example:
        >>> read_options(["digits-resnet20", "--k", "2"])[0].out
        'runs/digits-resnet20-2.0-0'
    """
    if argv and not argv[0].startswith("-"):
        name, words = argv[0], argv[1:]
        options = _parse(words, named(name))
        out = options.out or f"runs/{name}-{options.k}-{options.seed}"
        given = bool(options.out)
    else:
        # Without the name of a recipe the run folder knows it; the first look is for --resume and --help.
        options = _parse(argv, Recipe())
        if not options.resume:
            raise ArgumentError(f"no recipe given: must be one of {', '.join(RECIPES)}, or --resume FOLDER")
        stored = from_dict(RunFolder(Path(options.resume)).load_checkpoint()["recipe"])
        options = _parse(argv, stored)
        out, given = options.out, options.out != stored.out
    if options.resume and given:
        raise ArgumentError(f"out={options.out!r}: not allowed with --resume, which names the run folder")
    values = {field.name: getattr(options, field.name) for field in dataclasses.fields(Recipe)}
    return Recipe(**{**values, "out": options.resume or out}), bool(options.resume)


def _parse(words: Sequence[str], defaults: Recipe) -> TrainOptions:
    return parse_arguments(TrainOptions, words, PROG, TrainOptions(**dataclasses.asdict(defaults)))


def _what_is_kept(folder: Path) -> str:
    try:
        done = len(RunFolder(folder).load_checkpoint()["history"])
    except KdecayError:
        return "nothing was saved yet"
    return (
        f"the checkpoint after {done} epoch(s) is in {folder}; to continue: {PROG} --resume {shlex.quote(str(folder))}"
    )


def format_table(result: Result) -> str:
    """Return a table of at most a dozen epochs, evenly spread, the last one among them."""
    history = result.history
    every = -(-len(history) // TABLE_ROWS)
    header = "epoch  train loss  test loss  accuracy         lr  images/s"
    chosen = [metrics for metrics in history if (len(history) - metrics.epoch) % every == 0]
    return "\n".join([header, *map(_row, chosen)])


def _row(metrics: EpochMetrics) -> str:
    return (
        f"{metrics.epoch:>5}  {metrics.train_loss:>10.4f}  {metrics.test_loss:>9.4f}  "
        f"{metrics.test_accuracy:>8.2%}  {metrics.lr:>9.6f}  {metrics.images_per_second:>8.0f}"
    )
