"""An epoch of the engine against a bare loop on the same network and images: at most 2 % more time."""

from __future__ import annotations

import itertools

import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402

from kdecay_torch import KDecayLR  # noqa: E402
from kdecay_torch.training.data.augment import (  # noqa: E402
    Normalisation,
    augmented,
    generator_for,
    plan_epoch,
)
from kdecay_torch.training.data.image_sets import ImageSet, Split  # noqa: E402
from kdecay_torch.training.data.source import open_images  # noqa: E402
from kdecay_torch.training.engine.loop import Loop  # noqa: E402
from kdecay_torch.training.engine.processes import Processes  # noqa: E402
from kdecay_torch.training.engine.stopping import StopSignals  # noqa: E402
from kdecay_torch.training.engine.training_run import TrainingRun  # noqa: E402
from kdecay_torch.training.networks import build  # noqa: E402
from kdecay_torch.training.progress import progress  # noqa: E402
from kdecay_torch.training.recipes.recipe import Recipe  # noqa: E402

from .ratios import compare  # noqa: E402

# A round is short, so that nothing disturbs some of them: four updates of 64 images of CIFAR's size.
RECIPE = Recipe(epochs=10**6, batch_size=64, device="cpu")
UPDATES = 4


def random_images(count):
    generator = torch.Generator().manual_seed(0)
    pixels = torch.randint(256, (count, 3, 32, 32), dtype=torch.uint8, generator=generator)
    labels = torch.randint(10, (count,), generator=generator)
    return ImageSet(pixels, labels, tuple("0123456789"))


def bare(images):
    """What somebody would write by hand, in twenty lines."""
    model = build("resnet20", 3, 10, generator_for("weights", 0)).to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4, fused=True)
    scheduler = KDecayLR(optimizer, RECIPE.epochs * UPDATES, eta_min=0.001)
    normalise, epochs = Normalisation.of(images.images), itertools.count()

    def epoch():
        plan = plan_epoch(len(images), 0, next(epochs), 4, flip=True)
        model.train()
        total = 0.0
        for start in range(0, len(images), RECIPE.batch_size):
            part = plan.batch(start, start + RECIPE.batch_size)
            pixels = augmented(images.images, part, normalise, padding=4)
            loss = functional.cross_entropy(model(pixels), images.labels[part.order])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            scheduler.step()
            total += loss.detach()
        return total.item()

    return epoch


@pytest.fixture
def engine(request):
    """An epoch of the engine, with its progress and its readings, without the test and the files."""

    def make(images):
        processes = Processes(RECIPE)
        request.addfinalizer(processes.close)
        split = Split(images, random_images(1))
        run = TrainingRun(RECIPE, open_images(RECIPE, processes.device, processes.share(1), split), processes)
        bar = progress(run.total_steps, "timing")
        loop = Loop(run, None, None, bar.__enter__(), print, StopSignals())
        loop._save = lambda: None
        loop._end_epoch = lambda *_: run.history.append(None)
        return loop._epoch

    return make


@pytest.mark.benchmark(group="a training epoch", disable_gc=True)
def test_an_epoch_costs_no_more_than_a_bare_loop(benchmark, engine):
    images = random_images(UPDATES * RECIPE.batch_size)
    compare(benchmark, engine(images), bare(images), at_most=1.02, rounds=15)
