"""``kdecay train``: options from the recipe's fields, a table at the end, the command that resumes."""

from __future__ import annotations

import dataclasses
import json
import os
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch.distributed as dist

from kdecay_sym.atomic import reporting
from kdecay_sym.command_line import parse_arguments
from kdecay_sym.errors import ArgumentError, DataError, KdecayError
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunFolder
from kdecay_torch.training.engine.stopping import Stopped, StopSignals
from kdecay_torch.training.engine.train import Result
from kdecay_torch.training.engine.train import train as train_recipe
from kdecay_torch.training.recipes.named import RECIPES, named
from kdecay_torch.training.recipes.recipe import Recipe, from_dict

PROG = "kdecay train"
# What a shell adds to the number of the signal that ended a command.
SIGNALLED = 128
TABLE_ROWS = 12


@dataclass(frozen=True)
class TrainOptions(Recipe):
    """Train a network: kdecay train RECIPE [options], or --resume FOLDER, or --config FILE [options].

    The defaults are those of RECIPE, such as cifar10-wrn28-10; an unknown name lists all of them.
    """

    resume: str = ""
    """Run folder to continue after its last checkpoint; the recipe must be the one it was started with."""
    rescale: bool = False
    """Let a run be resumed by another number of processes; the updates stay the same."""
    config: str = ""
    """config.json of an earlier run, whose recipe to run again, in a run folder with -again behind its name."""


@dataclass(frozen=True)
class Request:
    """What a command line asks for: a recipe with its run folder, and how to begin."""

    recipe: Recipe
    resume: bool
    rescale: bool


def train(argv: Sequence[str]) -> int:
    """Run ``kdecay train`` with the words ``argv`` after it.

    Returns:
        The exit status: 0, or 128 plus the number of the signal that stopped it.

    Raises:
        KdecayError: what the user asked for cannot be done; the message is one line.
        SystemExit: with code 0, after ``--help``.
    """
    request = read_options(argv)
    try:
        with StopSignals() as signals:
            result = train_recipe(request.recipe, resume=request.resume, rescale=request.rescale, signals=signals)
    except Stopped as stopped:
        if _is_main():
            print(f"\nkdecay: stopped by {stopped}: {_what_is_kept(Path(request.recipe.out))}", file=sys.stderr)
        _part()
        return SIGNALLED + stopped.number
    _part()
    if _is_main():
        print(format_table(result))
        print(f"run folder: {result.folder}")
    return 0


def _part() -> None:
    """Let the processes of ``torchrun`` part in order, where NCCL would complain of it otherwise."""
    if dist.is_initialized():
        dist.destroy_process_group()


def _is_main() -> bool:
    """Whether this is the process that prints; ``torchrun`` numbers them."""
    return os.environ.get("RANK", "0") == "0"


def read_options(argv: Sequence[str]) -> Request:
    """Return the recipe that ``argv`` describes, its run folder filled in, and how to begin.

    Raises:
        ArgumentError: an unknown recipe or option, or a value that is malformed.
        DataError: the run folder or the config to take the recipe from cannot be read.

    Example:
        >>> request = read_options(["digits-resnet20", "--k", "2"])
        >>> Path(request.recipe.out).relative_to(Path.cwd()).as_posix()
        'runs/digits-resnet20-2.0-0'
    """
    if argv and not argv[0].startswith("-"):
        name, words = argv[0], argv[1:]
        options = _parse(words, named(name))
        if options.config:
            raise ArgumentError(f"config={options.config!r}: not allowed with the name of a recipe")
        out = options.out or f"runs/{name}-{options.k}-{options.seed}"
        given = bool(options.out)
    else:
        # Without the name of a recipe a file knows it; the first look is for which, and for --help.
        stored = _stored(_parse(argv, Recipe()))
        options = _parse(argv, dataclasses.replace(stored, out=""))
        out = options.out or (f"{stored.out}-again" if options.config else stored.out)
        given = bool(options.out)
    if options.resume and given:
        raise ArgumentError(f"out={options.out!r}: not allowed with --resume, which names the run folder")
    values = {field.name: getattr(options, field.name) for field in dataclasses.fields(Recipe)}
    places = {"out": _place(options.resume or out), "data": _place(options.data)}
    return Request(Recipe(**{**values, **places}), bool(options.resume), options.rescale)


def _place(path: str) -> str:
    """A path that means the same in any working directory, since a saved config is to rerun from each; empty stays."""
    return str(Path(path).expanduser().absolute()) if path else ""


def _parse(words: Sequence[str], defaults: Recipe) -> TrainOptions:
    return parse_arguments(TrainOptions, words, PROG, TrainOptions(**dataclasses.asdict(defaults)))


def _stored(options: TrainOptions) -> Recipe:
    """The recipe of the run folder or config that the options name."""
    if options.resume and options.config:
        raise ArgumentError(f"config={options.config!r}: not allowed with --resume, which knows the recipe")
    if options.resume:
        return from_dict(RunFolder(Path(options.resume).expanduser()).load_checkpoint()["recipe"])
    if not options.config:
        raise ArgumentError(f"no recipe given: must be one of {', '.join(RECIPES)}, or --resume FOLDER, --config FILE")
    path = Path(options.config).expanduser()
    with reporting("read", path):
        text = path.read_bytes()
    try:
        return from_dict(json.loads(text)["recipe"])
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, ArgumentError):
            raise
        raise DataError(f"{path} is not the config.json of a run ({type(error).__name__})") from error


def _what_is_kept(folder: Path) -> str:
    try:
        done = len(RunFolder(folder).load_checkpoint()["learning_rates"])
    except KdecayError:
        return "nothing was saved yet"
    command = f"{PROG} --resume {shlex.quote(str(folder))}"
    if (processes := os.environ.get("WORLD_SIZE", "1")) != "1":
        command += f" (by torchrun, with {processes} processes in all)"
    return f"the checkpoint after {done} update(s) is in {folder}; to continue: {command}"


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
