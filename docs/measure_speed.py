"""Measure the speed of the engine on this machine's GPU: `python docs/measure_speed.py`.

For each network: images per second of training in bfloat16, compiled unless --eager, on random images that lie on the
device, through the same updates as `kdecay train`; and what share that is of the rate at which the device multiplies
matrices, with three times the multiplications of a forward pass for an update. ResNet-50's images lie on the device as
well: how many of them a processor decodes is on the page of the data. docs/results/speed.md gets the figures.
"""

from __future__ import annotations

import argparse
import shlex
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch.utils.flop_counter import FlopCounterMode

from kdecay_torch.training.data.image_sets import ImageSet, Split
from kdecay_torch.training.data.source import open_images
from kdecay_torch.training.engine.environment import describe_environment
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.networks import NETWORKS, build
from kdecay_torch.training.recipes.named import RECIPES
from kdecay_torch.training.recipes.recipe import Recipe

PAGE = Path(__file__).parent / "results" / "speed.md"
# Of an update: the forward pass, and the gradients by the inputs and by the weights.
PASSES = 3


def matrix_rate(device: torch.device, side: int, repeats: int = 20) -> float:
    """The floating-point operations per second of a product of bfloat16 matrices, the best of several."""
    left, right = (torch.randn(side, side, device=device, dtype=torch.bfloat16) for _ in range(2))
    return 2 * side**3 / min(seconds_of(lambda: left @ right, device) for _ in range(repeats))


def seconds_of(work: Callable[[], object], device: torch.device) -> float:
    """How long a call takes, with all that it has started on the device."""
    wait(device)
    begin = time.perf_counter()
    work()
    wait(device)
    return time.perf_counter() - begin


def wait(device: torch.device) -> None:
    """Wait for what the device is doing."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def random_images(count: int, side: int, classes: int) -> ImageSet:
    """Images without meaning: what they show costs nothing."""
    pixels = torch.randint(256, (count, 3, side, side), dtype=torch.uint8)
    return ImageSet(pixels, torch.randint(classes, (count,)), tuple(map(str, range(classes))))


def operations(network: str, side: int, classes: int) -> float:
    """The floating-point operations of the forward pass of an image: two for each multiplication."""
    with torch.device("meta"):
        model, images = build(network, 3, classes), torch.empty(1, 3, side, side)
    with FlopCounterMode(display=False) as counter:
        model.eval()(images)
    return float(counter.get_total_flops())


def speeds(recipe: Recipe, split: Split, updates: int, rounds: int) -> Iterator[float]:
    """Images per second of each round, after one that compiles."""
    torch.compiler.reset()  # networks share code, of which only so many compilations are kept
    processes = Processes(recipe)
    images = open_images(recipe, processes.device, processes.share(recipe.accumulation), split)
    run = TrainingRun(recipe, images, processes)

    def some() -> None:
        for number, batches in enumerate(run.images.updates(0), start=1):
            run.update(batches)
            if number == updates:
                break
        run.losses.read(run.step)

    some()
    for _ in range(rounds):
        yield updates * recipe.batch_size / seconds_of(some, processes.device)
    processes.close()


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", nargs="*", default=list(NETWORKS), choices=list(NETWORKS))
    parser.add_argument("--batch-size", type=int, default=0, help="0: that of the recipe")
    parser.add_argument("--updates", type=int, default=50, help="a round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--side", type=int, default=8192, help="of the matrices")
    parser.add_argument("--eager", action="store_true", help="do not compile the network")
    options = parser.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    rate = matrix_rate(device, options.side)
    rows = [f"matrix product, bfloat16: {rate / 1e12:.1f} TFLOP/s", ""]
    rows += ["| network | side | batch | images/s (median) | least | largest | n | share of the matrix rate |"]
    rows += ["|---|---:|---:|---:|---:|---:|---:|---:|"]
    for network in options.networks:
        side, classes = (224, 1000) if network == "resnet50" else (32, 10)
        named = RECIPES["imagenet-resnet50" if network == "resnet50" else f"cifar10-{network}"]
        size = options.batch_size or named.batch_size
        images = random_images(options.updates * size, side, classes)
        recipe = Recipe(
            network=network,  # type: ignore[arg-type]  # one of the names
            batch_size=size,
            epochs=1000,
            precision="bf16",
            compile=not options.eager,
            log_every=options.updates,
        )
        found = list(speeds(recipe, Split(images, images), options.updates, options.rounds))
        share = statistics.median(found) * PASSES * operations(network, side, classes) / rate
        figures = [f"{each:,.0f}" for each in (statistics.median(found), min(found), max(found))]
        rows.append(f"| {network} | {side} | {size} | {' | '.join(figures)} | {len(found)} | {share:.1%} |")
        print(rows[-1], flush=True)
    environment = describe_environment(device)
    names = ("device", "cpu", "cpus", "torch", "cuda", "accelerate", "python")
    head = "# Speed of training\n\n" + (__doc__ or "").split("\n", 2)[2] + "\n"
    machine = "\n".join(f"- {name}: {environment[name]}" for name in names)
    command = f"- command: `{shlex.join(['python', *sys.argv])}`"
    PAGE.write_text(f"{head}{machine}\n{command}\n\n" + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
