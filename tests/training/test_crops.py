"""Crops against torchvision's own: the distribution of the boxes, and the pixels."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from scipy.stats import ks_2samp
from torchvision.transforms import RandomResizedCrop
from torchvision.transforms.v2 import functional as transforms

from kdecay_torch.training.data.crops import Box, centre, crop_key, random_box, resized

from .resizing import RESIZED_WITHIN

DRAWS = 4000
# With a fixed seed the outcome is fixed too; so small a probability would mean another distribution.
LEAST_P = 1e-3


def boxes(height: int, width: int) -> NDArray[np.float64]:
    key = crop_key(3, 5)
    return np.array([random_box(height, width, key, position) for position in range(DRAWS)], dtype=np.float64)


def torchvisions(height: int, width: int) -> NDArray[np.float64]:
    image = torch.empty(3, height, width)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        drawn = [RandomResizedCrop.get_params(image, [0.08, 1.0], [3 / 4, 4 / 3]) for _ in range(DRAWS)]
    return np.array(drawn, dtype=np.float64)


def measures(found: NDArray[np.float64], height: int, width: int) -> dict[str, NDArray[np.float64]]:
    top, left, h, w = found.T
    return {
        "area": h * w,
        "ratio": w / h,
        "top": top,
        "left": left,
        "free above": top / np.maximum(height - h, 1),
        "free to the left": left / np.maximum(width - w, 1),
        "height": h,
        "width": w,
    }


@pytest.mark.parametrize("size", [(375, 500), (500, 333), (64, 64), (90, 200), (20, 200)])
def test_boxes_are_distributed_as_torchvisions(size: tuple[int, int]) -> None:
    ours, theirs = measures(boxes(*size), *size), measures(torchvisions(*size), *size)
    for name, values in ours.items():
        assert ks_2samp(values, theirs[name]).pvalue > LEAST_P, name


@pytest.mark.parametrize("size", [(375, 500), (1, 1), (2, 3), (500, 3), (3, 500), (40, 200), (200, 40)])
def test_boxes_lie_within_the_image(size: tuple[int, int]) -> None:
    for top, left, h, w in boxes(*size)[:500]:
        assert 0 <= top <= top + 1 <= top + h <= size[0]
        assert 0 <= left <= left + 1 <= left + w <= size[1]


@pytest.mark.parametrize("size", [(30, 4000), (4000, 30), (4000, 31)])
def test_where_no_box_fits_it_is_torchvisions_central_one(size: tuple[int, int]) -> None:
    image = torch.empty(3, *size)
    expected = RandomResizedCrop.get_params(image, [0.9999, 1.0], [3 / 4, 4 / 3])  # so large that none fits
    found = {random_box(*size, crop_key(0, 0), position) for position in range(20)}
    assert Box(*expected) in found


def test_boxes_are_a_function_of_seed_epoch_and_position() -> None:
    def some(seed: int, epoch: int, first: int = 0) -> list[Box]:
        return [random_box(375, 500, crop_key(seed, epoch), position) for position in range(first, first + 20)]

    assert some(1, 2) == some(1, 2)
    assert some(1, 2)[5:] == some(1, 2, first=5)[:15]
    assert len(set(some(1, 2)) | set(some(2, 1)) | set(some(1, 3)) | set(some(1, 2, first=20))) == 80


def photograph(height: int, width: int) -> Image.Image:
    """Waves and noise, so that a shift by half a pixel or a missing antialiasing shows."""
    generator = np.random.default_rng(0)
    y, x = np.mgrid[0:height, 0:width]
    waves = [128 + 90 * np.sin(x / a + y / b) for a, b in ((7, 11), (3, 31), (19, 2))]
    return Image.fromarray(
        (np.stack(waves, 2) + generator.normal(0, 8, (height, width, 3))).clip(0, 255).astype("uint8")
    )


def difference(found: torch.Tensor, expected: Image.Image) -> NDArray[np.int64]:
    return np.abs(found.permute(1, 2, 0).numpy().astype(np.int64) - np.asarray(expected))


def assert_pixels_equal(found: torch.Tensor, expected: torch.Tensor) -> None:
    assert (found.int() - expected.int()).abs().max() <= RESIZED_WITHIN


@pytest.mark.parametrize("size", [(375, 500), (500, 333), (64, 64), (1024, 800)])
@pytest.mark.parametrize("side", [224, 64])
def test_pixels_are_torchvisions(size: tuple[int, int], side: int) -> None:
    image = photograph(*size)
    pixels = torch.from_numpy(np.array(image)).permute(2, 0, 1)
    for position in range(5):
        top, left, h, w = random_box(*size, crop_key(0, 0), position)
        found = resized(pixels[:, top : top + h, left : left + w], side, side)
        assert found.dtype == torch.uint8
        expected = transforms.resized_crop(pixels, top, left, h, w, [side, side], antialias=True)
        assert_pixels_equal(found, expected)
        # Pillow computes with other fixed-point numbers.
        off = difference(found, transforms.resized_crop(image, top, left, h, w, [side, side]))
        assert off.max() <= 1
        assert off.mean() < 0.05
    off = difference(
        centre(pixels, side), transforms.center_crop(transforms.resize(image, [side * 256 // 224]), [side])
    )
    assert off.max() <= 1
    assert off.mean() < 0.05


@pytest.mark.parametrize("side", [7, 8, 24, 32, 63, 64, 224, 225])
@pytest.mark.parametrize("size", [(100, 101), (333, 500), (501, 333), (5, 700)])
def test_centres_are_torchvisions_to_the_pixel(size: tuple[int, int], side: int) -> None:
    pixels = torch.from_numpy(np.array(photograph(*size))).permute(2, 0, 1)
    expected = transforms.center_crop(transforms.resize(pixels, [side * 256 // 224], antialias=True), [side])
    assert_pixels_equal(centre(pixels, side), expected)
