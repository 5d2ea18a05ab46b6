from __future__ import annotations

import dataclasses
import itertools

import pytest
import torch
from torch import Tensor

from kdecay_sym.errors import ArgumentError
from kdecay_torch.training.data import Batch, Images, Share, open_images
from kdecay_torch.training.data.augment import Normalisation, plan_epoch
from kdecay_torch.training.data.image_sets import Split
from kdecay_torch.training.recipes.recipe import Recipe

CPU = torch.device("cpu")
RECIPE = Recipe(crop_padding=1, batch_size=32)


def opened(split: Split, recipe: Recipe = RECIPE, share: Share | None = None) -> Images:
    return open_images(recipe, CPU, share or Share(), split)


def joined(batches: list[Batch]) -> tuple[Tensor, Tensor]:
    counted = [batch for batch in batches if batch.weight]
    return torch.cat([batch.pixels for batch in counted]), torch.cat([batch.labels for batch in counted])


def test_what_is_said_of_the_images(few_digits: Split) -> None:
    images = opened(few_digits)
    assert (images.classes, images.channels, images.side) == (few_digits.train.classes, 1, (8, 8))
    assert (images.train_size, images.test_size, images.digest) == (90, 40, few_digits.digest)
    images.close()


@pytest.mark.parametrize("epoch", [0, 3])
def test_one_process_sees_the_plan_of_the_epoch(few_digits: Split, epoch: int) -> None:
    updates = list(opened(few_digits).updates(epoch))
    assert [len(update) for update in updates] == [1, 1, 1]
    assert [(len(batch.labels), batch.weight) for (batch,) in updates] == [(32, 1 / 32), (32, 1 / 32), (26, 1 / 26)]
    plan = plan_epoch(90, RECIPE.seed, epoch, padding=1, flip=True)
    normal = Normalisation.of(few_digits.train.images)(few_digits.train.images)
    pixels, labels = joined([batch for (batch,) in updates])
    assert torch.equal(labels, few_digits.train.labels[plan.order])
    choices = zip(plan.order, plan.top, plan.left, plan.mirrored, pixels, strict=True)
    for index, top, left, mirrored, found in choices:
        crop = torch.nn.functional.pad(normal[index], (1, 1, 1, 1))[:, top : top + 8, left : left + 8]
        assert torch.equal(found, crop.flip(2) if mirrored else crop)


@pytest.mark.parametrize(("processes", "accumulation"), [(1, 3), (2, 1), (3, 1), (2, 2), (3, 4), (7, 5)])
def test_processes_and_micro_batches_share_the_same_images(
    few_digits: Split, processes: int, accumulation: int
) -> None:
    whole = list(opened(few_digits).updates(1))
    shared = [
        list(opened(few_digits, share=Share(rank, processes, accumulation)).updates(1)) for rank in range(processes)
    ]
    for (batch,), *of_processes in zip(whole, *shared, strict=True):
        # By micro-batch, then by process.
        pieces = list(itertools.chain(*zip(*of_processes, strict=True)))
        assert len(pieces) == processes * accumulation
        pixels, labels = joined(pieces)
        assert torch.equal(pixels, batch.pixels)
        assert torch.equal(labels, batch.labels)
        for piece in pieces:
            if not piece.weight:
                assert torch.equal(piece.pixels, batch.pixels[:1])
                assert torch.equal(piece.labels, batch.labels[:1])
    tests = [list(opened(few_digits, share=Share(rank, processes)).test()) for rank in range(processes)]
    pixels, labels = joined(list(itertools.chain(*tests)))
    normalisation = Normalisation.of(few_digits.train.images)
    assert torch.equal(pixels, normalisation(few_digits.test.images))
    assert torch.equal(labels, few_digits.test.labels)
    assert sum(len(batch.labels) * batch.weight for batch in itertools.chain(*tests)) == pytest.approx(1)


def test_a_process_may_have_no_test_image(few_digits: Split) -> None:
    assert [len(list(opened(few_digits, share=Share(rank, 41)).test())) for rank in (39, 40)] == [1, 0]


def test_an_epoch_entered_in_the_middle_is_its_tail(few_digits: Split) -> None:
    images = opened(few_digits, share=Share(1, 2, 2))
    whole = list(images.updates(2))
    for first in range(4):
        tail = list(images.updates(2, first))
        assert len(tail) == 3 - first
        for update, expected in zip(tail, whole[first:], strict=True):
            for batch, other in zip(update, expected, strict=True):
                assert torch.equal(batch.pixels, other.pixels)
                assert torch.equal(batch.labels, other.labels)
                assert batch.weight == other.weight
    with pytest.raises(ArgumentError, match=r"^first=4: must be a whole number from 0 to 3"):
        next(images.updates(2, 4))


def test_batches_are_laid_out_as_asked(few_digits: Split) -> None:
    colours = Split(
        *(
            dataclasses.replace(part, images=part.images.expand(-1, 3, -1, -1))
            for part in (few_digits.train, few_digits.test)
        )
    )
    for channels_last, wanted in ((True, torch.channels_last), (False, torch.contiguous_format)):
        images = opened(colours, dataclasses.replace(RECIPE, channels_last=channels_last))
        for batch in [*itertools.chain(*images.updates(0)), *images.test()]:
            assert batch.pixels.is_contiguous(memory_format=wanted)


def test_global_random_state_is_left_alone(few_digits: Split) -> None:
    state = torch.get_rng_state()
    list(opened(few_digits).updates(0))
    assert torch.equal(state, torch.get_rng_state())


@pytest.mark.filterwarnings("default")
def test_compiled_the_batches_are_the_same_without_one_compilation_a_size(few_digits: Split) -> None:
    torch.compiler.reset()
    share = Share(0, 1, 3)
    eager, compiled = (opened(few_digits, dataclasses.replace(RECIPE, compile=how), share) for how in (False, True))
    before = torch._dynamo.utils.counters["stats"]["unique_graphs"]
    found = [*itertools.chain(*compiled.updates(0)), *compiled.test()]
    expected = [*itertools.chain(*eager.updates(0)), *eager.test()]
    assert len({len(batch.labels) for batch in found}) > 2
    # One for training and one for testing, whatever the sizes.
    assert torch._dynamo.utils.counters["stats"]["unique_graphs"] - before == 2
    for batch, other in zip(found, expected, strict=True):
        assert torch.equal(batch.pixels, other.pixels)
        assert batch.pixels.stride() == other.pixels.stride()


def test_a_batch_beyond_the_set_is_refused(few_digits: Split) -> None:
    with pytest.raises(ArgumentError, match=r"^batch_size=91: must be at most the 90 training images"):
        opened(few_digits, dataclasses.replace(RECIPE, batch_size=91))
