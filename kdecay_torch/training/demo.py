"""``kdecay demo``: the main job on embedded data, from eq. (1) of the paper to two trained networks."""

from __future__ import annotations

import dataclasses
import io
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, stdev
from typing import TYPE_CHECKING

from kdecay_sym.command_line import parse_arguments
from kdecay_sym.errors import DataError, whole_number

if TYPE_CHECKING:
    from kdecay_torch.training.engine.run_folder import EpochMetrics

EXPONENTS = (1.0, 1.5)


@dataclass(frozen=True)
class DemoOptions:
    """Derive, verify, check the kernels, train k = 1 and k = 1.5 on embedded digits, draw the curves."""

    seeds: int = 5
    """Number of seeds for each k (2 to 100)."""
    epochs: int = 15
    """Epochs of each run (1 to 1000)."""
    out: str = "kdecay-demo"
    """Folder for the pictures."""


def demo(argv: Sequence[str]) -> int:
    """``kdecay demo``: exit 1 if the derivation, the ledger or the kernels do not check."""
    options = parse_arguments(DemoOptions, argv, "kdecay demo")
    whole_number("seeds", options.seeds, minimum=2, maximum=100)
    whole_number("epochs", options.epochs, minimum=1, maximum=1000)
    out = _writable_folder(options.out)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Line by line also into a pipe or a file, so that results and progress stand in the order they came in.
        sys.stdout.reconfigure(line_buffering=True)
    started = time.perf_counter()
    if not (_derive() and _verify() and _check_kernels()):
        return 1
    _train(options, out)
    print(f"\n{time.perf_counter() - started:.0f} s in all")
    return 0


def _writable_folder(name: str) -> Path:
    """Make the folder of the pictures now: better to fail before the training than after."""
    folder = Path(name).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".kdecay-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise DataError(f"out={name!r}: must be a folder that can be written to ({error.strerror})") from error
    return folder


def _derive() -> bool:
    from kdecay_sym.derivation import derive
    from kdecay_sym.reports import equation_text

    print("1. Derivation, from an increment of the k-th derivative, eq. (1), to eta_o(k, t), for symbolic k >= 2")
    sound = True
    for step in derive():
        evidence = step.check()
        failed = [item.detail for item in evidence if item.status != "proved"]
        sound = sound and not failed
        print(f"   {step.name:<22}{equation_text(step.reached)}")
        for detail in failed:
            print(f"   FAILED: {detail}")
    print(f"   {'every step checks' if sound else 'the derivation does not check'} (`kdecay derive` shows the steps)\n")
    return sound


def _verify() -> bool:
    from kdecay_sym.claims import all_claims, ledger

    print("2. Claims, each checked afresh and compared with the ledger")
    checked = [claim.check() for claim in all_claims()]
    differences = list(ledger.differences(checked, ledger.read(ledger.ledger_path())))
    for claim in checked:
        if claim.verdict in ("refuted", "conditional", "unknown"):
            print(f"   {claim.verdict}: {claim.statement}")
    for line in differences:
        print(f"   DIFFERS: {line}")
    verdicts = Counter(claim.verdict for claim in checked)
    print(f"   {', '.join(f'{count} {verdict}' for verdict, count in verdicts.items())}; {len(differences)} differ\n")
    return not differences and not verdicts["unknown"]


def _check_kernels() -> bool:
    from kdecay_sym.codegen import emit

    print("3. Kernels and pages, regenerated from the derived expression and compared with those on disk")
    expected = emit.emitted_files()
    differences = list(emit.drift(expected))
    print("\n".join(differences), end="")
    print(f"   {len(expected)} generated files, {len(differences)} differ\n")
    return not differences


def _train(options: DemoOptions, out: Path) -> None:
    # Only here: the steps above need no training libraries, and should not wait for them.
    from kdecay_torch.training.data.image_sets import load
    from kdecay_torch.training.engine.train import Result, train
    from kdecay_torch.training.figures import draw_learning_rates, draw_losses
    from kdecay_torch.training.progress import progress
    from kdecay_torch.training.recipes.named import RECIPES

    recipe = dataclasses.replace(RECIPES["digits-resnet20"], epochs=options.epochs)
    data = load(recipe)
    updates = options.epochs * -(-len(data.train) // recipe.batch_size)
    print(
        f"4. ResNet-20 on scikit-learn's digits: {len(data.train)} training and {len(data.test)} test images, "
        f"linear schedule, eta_0 = {recipe.lr}, eta_e = {recipe.eta_min}, {options.epochs} epochs, "
        f"{options.seeds} seeds"
    )
    results: dict[str, list[Result]] = {f"k = {k:g}": [] for k in EXPONENTS}
    with progress(updates * options.seeds * len(EXPONENTS), "training, update") as advance:
        for seed in range(options.seeds):
            for k in EXPONENTS:
                run = dataclasses.replace(recipe, k=k, seed=seed)
                results[f"k = {k:g}"].append(train(run, data, advance=advance))
    print(comparison_table({label: [run.history[-1] for run in runs] for label, runs in results.items()}))
    pictures = (
        draw_learning_rates(
            {label: runs[0].learning_rates for label, runs in results.items()},
            "Learning rate used by the optimizer",
            out / "learning_rates.png",
        ),
        draw_losses(
            {label: [[epoch.train_loss for epoch in run.history] for run in runs] for label, runs in results.items()},
            {label: [[epoch.test_loss for epoch in run.history] for run in runs] for label, runs in results.items()},
            out / "losses.png",
        ),
    )
    print(*(f"   {path.resolve()}" for path in pictures), sep="\n")


def comparison_table(last_epochs: Mapping[str, Sequence[EpochMetrics]]) -> str:
    """Mean ± standard deviation and n of the last epoch's figures, a row for each schedule."""
    lines = [f"   {'schedule':<12}{'test error (%)':>18}{'test loss':>22}{'training loss':>22}{'n':>5}"]
    for label, runs in last_epochs.items():
        error = _spread([100 * (1 - run.test_accuracy) for run in runs], 2)
        test, training = _spread([run.test_loss for run in runs], 4), _spread([run.train_loss for run in runs], 4)
        lines.append(f"   {label:<12}{error:>18}{test:>22}{training:>22}{len(runs):>5}")
    lines.append(
        "   It shows that the path from equation to trained network works. It does not show which k is better: the\n"
        "   digits are too easy to tell two schedules apart."
    )
    return "\n".join(lines)


def _spread(values: Sequence[float], digits: int) -> str:
    return f"{fmean(values):.{digits}f} ± {stdev(values):.{digits}f}"
