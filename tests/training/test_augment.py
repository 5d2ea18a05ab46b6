from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torchvision.transforms.v2 import functional as transforms

from kdecay_torch.training.data.augment import EpochPlan, Normalisation, augmented, mirrored_and_normalised, plan_epoch


def naive_crop_and_flip(image: NDArray[np.float32], top: int, left: int, mirrored: bool, padding: int) -> object:
    channels, height, width = image.shape
    padded = np.zeros((channels, height + 2 * padding, width + 2 * padding), dtype=np.float32)
    padded[:, padding : padding + height, padding : padding + width] = image
    crop = padded[:, top : top + height, left : left + width]
    return crop[:, :, ::-1] if mirrored else crop


def random_images(count: int, channels: int = 3) -> torch.Tensor:
    shape = (count, channels, 7, 9)
    return torch.randint(0, 256, shape, generator=torch.Generator().manual_seed(1), dtype=torch.uint8)


@pytest.mark.parametrize("channels_last", [False, True])
@pytest.mark.parametrize(("padding", "flip"), [(0, False), (0, True), (1, False), (4, True)])
def test_batches_are_crops_and_flips_of_each_image_alone(padding: int, flip: bool, channels_last: bool) -> None:
    images = random_images(64)
    plan = plan_epoch(64, seed=5, epoch=2, padding=padding, flip=flip).batch(3, 60)
    normalisation = Normalisation.of(images)
    got = augmented(images, plan, normalisation, padding, channels_last)
    normal = ((images.float() - normalisation.mean) / normalisation.std).numpy()[plan.order.numpy()]
    choices = zip(normal, plan.top.tolist(), plan.left.tolist(), plan.mirrored.tolist(), strict=True)
    expected = np.stack([naive_crop_and_flip(*choice, padding) for choice in choices])
    assert np.array_equal(got.numpy(), expected)
    assert bool(plan.mirrored.any()) == flip
    assert got.is_contiguous(memory_format=torch.channels_last if channels_last else torch.contiguous_format)


@pytest.mark.parametrize("mirror", [False, True])
def test_decoded_images_are_mirrored_and_normalised_as_torchvision_does(mirror: bool) -> None:
    images = random_images(5)
    mean, std = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    scaled = Normalisation(*(255 * torch.tensor(values)[:, None, None] for values in (mean, std)))
    got = mirrored_and_normalised(images.permute(0, 2, 3, 1), torch.full((5,), mirror), scaled, channels_last=True)
    expected = transforms.normalize(images / 255, mean, std)
    torch.testing.assert_close(got, transforms.hflip(expected) if mirror else expected, rtol=1e-6, atol=1e-6)
    assert got.is_contiguous(memory_format=torch.channels_last)


def test_a_plan_goes_on_with_its_beginning() -> None:
    plan = plan_epoch(10, seed=0, epoch=0, padding=1, flip=True)
    extended = plan.extended(4)
    assert all(equal(extended.batch(0, 10), plan))
    assert all(equal(extended.batch(10, 20), plan.batch(0, 4)))


def test_every_offset_and_both_sides_occur_evenly() -> None:
    plan = plan_epoch(90_000, seed=0, epoch=0, padding=1, flip=True)
    for offsets in (plan.top, plan.left):
        shares = torch.bincount(offsets).double() / 90_000
        assert shares.tolist() == pytest.approx([1 / 3] * 3, abs=0.01)
    assert plan.mirrored.double().mean().item() == pytest.approx(0.5, abs=0.01)
    together = torch.bincount(plan.top * 6 + plan.left * 2 + plan.mirrored).double() / 90_000
    assert together.tolist() == pytest.approx([1 / 18] * 18, abs=0.005)


def equal(one: EpochPlan, other: EpochPlan) -> list[bool]:
    return [torch.equal(getattr(one, name), getattr(other, name)) for name in ("order", "top", "left", "mirrored")]


def test_plan_is_a_function_of_seed_and_epoch_alone() -> None:
    torch.manual_seed(1)
    first = plan_epoch(500, seed=7, epoch=3, padding=4, flip=True)
    torch.manual_seed(2)
    state = torch.get_rng_state()
    assert all(equal(first, plan_epoch(500, seed=7, epoch=3, padding=4, flip=True)))
    assert torch.equal(state, torch.get_rng_state())
    assert not any(equal(first, plan_epoch(500, seed=7, epoch=4, padding=4, flip=True)))
    assert not any(equal(first, plan_epoch(500, seed=8, epoch=3, padding=4, flip=True)))
    # What a sum of seed and epoch, or a seed cut to 32 bits, would confuse.
    assert not any(equal(first, plan_epoch(500, seed=8, epoch=2, padding=4, flip=True)))
    assert not any(equal(first, plan_epoch(500, seed=7 + 2**32, epoch=3, padding=4, flip=True)))


def test_an_epoch_sees_each_image_once_whatever_the_batches() -> None:
    plan = plan_epoch(101, seed=0, epoch=0, padding=0, flip=False)
    for size in (1, 32, 101, 500):
        seen = torch.cat([plan.batch(start, start + size).order for start in range(0, 101, size)])
        assert torch.equal(seen, plan.order)
        assert sorted(seen.tolist()) == list(range(101))


def test_normalisation_is_numpys() -> None:
    images = torch.randint(0, 256, (50, 3, 6, 5), generator=torch.Generator().manual_seed(0)).to(torch.uint8)
    images[:, 2] = 77
    measured = Normalisation.of(images)
    expected = images.numpy().astype(np.float64)
    assert measured.mean.flatten().tolist() == pytest.approx(expected.mean((0, 2, 3)), rel=1e-7)
    assert measured.std.flatten().tolist() == pytest.approx([*expected.std((0, 2, 3))[:2], 1], rel=1e-7)
    normal = measured(images)
    assert normal.dtype == torch.float32
    assert normal.mean((0, 2, 3)).tolist() == pytest.approx([0, 0, 0], abs=1e-5)
    assert normal.std((0, 2, 3), correction=0).tolist() == pytest.approx([1, 1, 0], abs=1e-5)
