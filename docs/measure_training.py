"""Train each recipe on a slice of real images: `python docs/measure_training.py CIFAR TINY-IMAGENET`.

CIFAR and TINY-IMAGENET are folders of class folders: CIFAR-10 as JPEGs with train/ and test/, and 64 pixel crops of
ImageNet with train/ and val/. Each run is `kdecay train` as a user would call it, one epoch, on so many images of each
class as the network can do in a minute or two on a CPU. docs/results/training.md gets what the run folders say. An
epoch on a slice shows that a recipe works and how fast; it shows nothing about errors after 200 epochs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

PAGE = Path(__file__).parent / "results" / "training.md"


class Slice(NamedTuple):
    """A recipe, and how much of the images it is tried on."""

    recipe: str
    train: int
    test: int
    options: Sequence[str] = ()


CIFAR = (
    Slice("folder-resnet20", 200, 50),
    Slice("folder-resnet47", 100, 25),
    Slice("folder-resnet74", 100, 25),
    Slice("folder-resnet101", 100, 25),
    Slice("folder-densenet-bc-100-12", 50, 10),
    Slice("folder-wrn28-10", 13, 4),
)
IMAGENET = (Slice("imagenet-resnet50", 20, 5, ("--image-size", "64", "--batch-size", "64")),)


def link_slice(root: Path, to: Path, part: Slice) -> None:
    """Link the first images of each class, by name."""
    tests = "val" if (root / "val").is_dir() else "test"
    for name, count in (("train", part.train), (tests, part.test)):
        for folder in sorted((root / name).iterdir()):
            (to / name / folder.name).mkdir(parents=True)
            images = sorted(folder.iterdir())
            if len(images) < count:
                sys.exit(f"{folder} has {len(images)} images: must have at least {count}")
            for image in images[:count]:
                (to / name / folder.name / image.name).symlink_to(image.resolve())


def measured(root: Path, parts: Sequence[Slice]) -> Iterator[tuple[Slice, dict[str, Any], dict[str, Any]]]:
    """Each slice with the metrics of its epoch and the environment of its run."""
    for part in parts:
        with tempfile.TemporaryDirectory() as scratch:
            data, out = Path(scratch, "data"), Path(scratch, "run")
            link_slice(root, data, part)
            words = [part.recipe, "--data", str(data), "--epochs", "1", "--out", str(out), *part.options]
            subprocess.run([sys.executable, "-m", "kdecay_sym.cli", "train", *words], check=True)
            (line,) = (out / "metrics.jsonl").read_text().splitlines()
            yield part, json.loads(line), json.loads((out / "environment.json").read_text())


def row(part: Slice, metrics: dict[str, Any], classes: int) -> str:
    """The line of the table."""
    cells = (
        f"`{' '.join([part.recipe, *part.options])}`",
        f"{part.train * classes:,}",
        f"{metrics['step']}",
        f"{metrics['train_loss']:.3f}",
        f"{metrics['test_loss']:.3f}",
        f"{1 - metrics['test_accuracy']:.1%}",
        f"{metrics['images_per_second']:.1f}",
    )
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cifar", type=Path)
    parser.add_argument("tiny_imagenet", type=Path)
    options = parser.parse_args()
    rows, environment = [], {}
    for root, parts in ((options.cifar, CIFAR), (options.tiny_imagenet, IMAGENET)):
        classes = sum(1 for _ in (root / "train").iterdir())
        for part, metrics, environment in measured(root, parts):  # noqa: B007  # the last one stands for all
            rows.append(row(part, metrics, classes))
            print(rows[-1], flush=True)
    names = ("cpu", "cpus", "device", "threads", "torch", "torchvision", "accelerate", "python")
    machine = "\n".join(f"- {name}: {environment[name]}" for name in names)
    table = "\n".join(rows)
    PAGE.write_text(HEAD + machine + "\n\n" + COLUMNS + table + "\n", encoding="utf-8")


HEAD = """# Recipes on a slice of real images

Measured by `python docs/measure_training.py CIFAR TINY-IMAGENET`: one epoch of each network, n = 1, with the recipe's
own settings, on the first images of each class of CIFAR-10 (as JPEGs), and on ImageNet's at 64 pixels. It shows that
each recipe trains. The images/s are those of one run beside other work on a shared machine: no figures to compare
networks by. An epoch on a slice says nothing about the error after a whole training, and its test loss little: the
running statistics of BatchNorm have hardly begun.

"""
COLUMNS = """| recipe | training images | updates | training loss | test loss | test error | images/s |
|---|---:|---:|---:|---:|---:|---:|
"""

if __name__ == "__main__":
    main()
