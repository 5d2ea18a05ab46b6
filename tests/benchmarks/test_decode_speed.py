"""Decoding and random-resized-cropping ImageNet's photographs, against torchvision's folder with PyTorch's loader.

Both make the same thing of the same 47 photographs, a normalised batch of 224 pixels a side, in one process and one
thread, so that images/s are those of one core. The images/s of both go into the report, with their spread.
"""

import os
import statistics
import tarfile
from pathlib import Path
from time import process_time

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("torchvision")

from torchvision import transforms  # noqa: E402
from torchvision.datasets import ImageFolder  # noqa: E402

from kdecay_torch.training.data import Share, open_images  # noqa: E402
from kdecay_torch.training.recipes.recipe import Recipe  # noqa: E402

from .ratios import compare  # noqa: E402

ARCHIVE = "imagenet-samples-64.tar"
IMAGES = 47
ROUNDS = 7


@pytest.fixture(scope="module")
def photographs(tmp_path_factory):
    """The archive as class folders, the same ones for training and validation."""
    folder = Path(os.environ.get("KDECAY_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    if not (folder / ARCHIVE).is_file():
        pytest.skip(f"needs {ARCHIVE}: set KDECAY_DATA to its folder")
    root = tmp_path_factory.mktemp("photographs")
    with tarfile.open(folder / ARCHIVE) as tar:
        tar.extractall(root, filter="data")
    (root / "imagenet-samples" / "train").symlink_to("val")
    return root / "imagenet-samples"


def images_a_second(function):
    """What a core decodes: the least, the median and the most of some rounds, by the time that it worked."""
    rates = []
    for _ in range(ROUNDS):
        begin = process_time()
        function()
        rates.append(IMAGES / (process_time() - begin))
    return [round(rate) for rate in (min(rates), statistics.median(rates), max(rates))]


@pytest.fixture
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def test_decoding_takes_no_longer_than_torchvisions(benchmark, photographs, one_thread):
    recipe = Recipe(dataset="imagenet", data=str(photographs), batch_size=IMAGES, crop_padding=0)
    ours = open_images(recipe, torch.device("cpu"), Share())
    steps = [
        transforms.RandomResizedCrop(224),
        transforms.RandomHorizontalFlip(),
        transforms.ToTensor(),
        transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    ]
    theirs = torch.utils.data.DataLoader(
        ImageFolder(photographs / "train", transforms.Compose(steps)), batch_size=IMAGES, shuffle=True
    )

    def decode_ours():
        ((batch,),) = ours.updates(0)
        assert batch.pixels.shape == (IMAGES, 3, 224, 224)

    def decode_theirs():
        ((pixels, _),) = theirs
        assert pixels.shape == (IMAGES, 3, 224, 224)

    benchmark.extra_info["images/s/core"] = images_a_second(decode_ours)
    benchmark.extra_info["torchvision's images/s/core"] = images_a_second(decode_theirs)
    compare(benchmark, decode_ours, decode_theirs, at_most=1, rounds=ROUNDS)
