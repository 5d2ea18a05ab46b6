from __future__ import annotations

import dataclasses
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torchvision.transforms.v2 import functional as transforms

from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.data import Batch, Images, Share, loading, open_images
from kdecay_torch.training.data.augment import plan_epoch
from kdecay_torch.training.data.check import check_folder
from kdecay_torch.training.data.crops import crop_key, random_box
from kdecay_torch.training.data.image_sets import load
from kdecay_torch.training.recipes.recipe import Recipe

from .resizing import RESIZED_WITHIN

REPOSITORY = Path(__file__).parents[2]
MakeFolder = Callable[..., Path]
Open = Callable[..., Images]
CLASSES = ("n01443537", "n01698640")
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# A process that has lost its main one looks for it every 5 seconds.
SECONDS_TO_NOTICE = 40


@pytest.fixture
def opened() -> Iterator[Open]:
    """Opens images, and closes them after the test."""
    with_processes = []

    def make(root: Path, share: Share | None = None, **settings: object) -> Images:
        recipe = dataclasses.replace(
            Recipe(dataset="imagenet", data=str(root), image_size=8, crop_padding=0, batch_size=4), **settings
        )
        images = open_images(recipe, torch.device("cpu"), share or Share())
        with_processes.append(images)
        return images

    yield make
    for images in with_processes:
        images.close()


@pytest.fixture
def photographs(make_folder: MakeFolder) -> Path:
    return make_folder(parts=("train", "val"), classes=("ant", "bee", "cow"), count=4, size=(19, 13))


def flat(updates: Iterator[tuple[Batch, ...]]) -> list[Batch]:
    return list(itertools.chain(*updates))


def assert_equal(found: list[Batch], expected: list[Batch]) -> None:
    for batch, other in zip(found, expected, strict=True):
        assert torch.equal(batch.pixels, other.pixels)
        assert torch.equal(batch.labels, other.labels)
        assert batch.weight == other.weight


def paths_and_labels(root: Path, part: str) -> tuple[list[Path], list[int]]:
    paths = sorted((root / part).glob("*/*"))
    classes = sorted({path.parent.name for path in paths})
    return paths, [classes.index(path.parent.name) for path in paths]


def decoded(path: Path) -> torch.Tensor:
    with Image.open(path) as image:
        return torch.from_numpy(np.array(image.convert("RGB"))).permute(2, 0, 1)


def assert_normalised(found: torch.Tensor, pixels: torch.Tensor) -> None:
    expected = transforms.normalize(pixels / 255, MEAN, STD)
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5 + RESIZED_WITHIN / 255 / min(STD))


def check_training(images: Images, root: Path, seed: int, epoch: int, side: int) -> None:
    """Compare an epoch with torchvision's transforms of Pillow's pixels, image by image."""
    paths, labels = paths_and_labels(root, "train")
    plan, key = plan_epoch(len(paths), seed, epoch, padding=0, flip=True), crop_key(seed, epoch)
    batches = flat(images.updates(epoch))
    assert torch.cat([batch.labels for batch in batches]).tolist() == [labels[index] for index in plan.order]
    found = torch.cat([batch.pixels for batch in batches])
    for position, index in enumerate(plan.order.tolist()):
        pixels = decoded(paths[index])
        box = random_box(*pixels.shape[1:], key, position)
        expected = transforms.resized_crop(pixels, *box, [side, side], antialias=True)
        assert_normalised(found[position], transforms.hflip(expected) if plan.mirrored[position] else expected)


def check_testing(images: Images, root: Path, side: int) -> None:
    paths, labels = paths_and_labels(root, "val")
    batches = list(images.test())
    assert torch.cat([batch.labels for batch in batches]).tolist() == labels
    assert {batch.weight for batch in batches} == {1 / len(paths)}
    for path, found in zip(paths, torch.cat([batch.pixels for batch in batches]), strict=True):
        whole = transforms.resize(decoded(path), [side * 256 // 224], antialias=True)
        assert_normalised(found, transforms.center_crop(whole, [side]))


@pytest.mark.parametrize("workers", [0, 2])
def test_batches_are_torchvisions_transforms(photographs: Path, opened: Open, workers: int) -> None:
    images = opened(photographs, seed=3, workers=workers, batch_size=5)
    assert (images.classes, images.channels, images.side) == (("ant", "bee", "cow"), 3, (8, 8))
    assert (images.train_size, images.test_size) == (12, 12)
    check_training(images, photographs, seed=3, epoch=2, side=8)
    check_testing(images, photographs, side=8)
    assert [len(batch.labels) for batch in flat(images.updates(0))] == [5, 5, 2]


def test_the_side_is_224_by_default(photographs: Path, opened: Open) -> None:
    images = opened(photographs, image_size=0, batch_size=12)
    assert images.side == (224, 224)
    (batch,) = flat(images.updates(0))
    assert batch.pixels.shape == (12, 3, 224, 224)
    assert batch.pixels.is_contiguous(memory_format=torch.channels_last)
    images = opened(photographs, batch_size=12, channels_last=False)
    (batch,) = flat(images.updates(0))
    assert batch.pixels.is_contiguous()


@pytest.mark.parametrize("share", [(1, 3), (2, 1), (3, 2)])
@pytest.mark.parametrize("workers", [0, 1])
def test_shares_together_are_the_whole(photographs: Path, opened: Open, share: tuple[int, int], workers: int) -> None:
    processes = share[0]
    whole = opened(photographs, batch_size=5)
    parts = [opened(photographs, Share(rank, *share), batch_size=5, workers=workers) for rank in range(processes)]
    for (expected,), *updates in zip(whole.updates(1), *(part.updates(1) for part in parts), strict=True):
        pieces = [piece for piece in itertools.chain(*zip(*updates, strict=True)) if piece.weight]
        assert torch.equal(torch.cat([piece.pixels for piece in pieces]), expected.pixels)
        assert torch.equal(torch.cat([piece.labels for piece in pieces]), expected.labels)
        assert {piece.weight for piece in pieces} == {expected.weight}
    tested = [batch for part in parts for batch in part.test()]
    expected = torch.cat([batch.pixels for batch in whole.test()])
    assert torch.equal(torch.cat([batch.pixels for batch in tested]), expected)


@pytest.mark.parametrize("workers", [0, 2])
def test_an_epoch_entered_in_the_middle_is_its_tail(photographs: Path, opened: Open, workers: int) -> None:
    images, other = opened(photographs, workers=workers), opened(photographs)
    whole = flat(other.updates(1))
    assert_equal(flat(images.updates(1)), whole)
    for first in range(4):
        assert_equal(flat(images.updates(1, first)), whole[first:])


def test_an_epoch_may_be_given_up(photographs: Path, opened: Open) -> None:
    images = opened(photographs, workers=2, batch_size=2)
    expected = flat(opened(photographs, batch_size=2).updates(3))
    for epoch in range(2):
        for _, _batch in zip(range(2), images.updates(epoch), strict=False):
            list(images.test())
    assert_equal(flat(images.updates(3)), expected)
    assert len(multiprocessing.active_children()) == 2


@pytest.mark.parametrize("workers", [0, 2])
def test_global_random_state_is_left_alone(photographs: Path, opened: Open, workers: int) -> None:
    state = torch.get_rng_state()
    images = opened(photographs, workers=workers)
    flat(images.updates(0))
    list(images.test())
    assert torch.equal(state, torch.get_rng_state())


@pytest.mark.filterwarnings("default")
def test_compiled_the_batches_are_the_same(photographs: Path, opened: Open) -> None:
    torch.compiler.reset()
    share = Share(0, 1, 2)
    eager, compiled = (opened(photographs, share, batch_size=5, compile=how) for how in (False, True))
    before = torch._dynamo.utils.counters["stats"]["unique_graphs"]
    found = [*flat(compiled.updates(0)), *compiled.test()]
    assert torch._dynamo.utils.counters["stats"]["unique_graphs"] - before == 1
    assert_equal(found, [*flat(eager.updates(0)), *eager.test()])


@pytest.mark.parametrize("workers", [0, 2])
def test_an_image_that_cannot_be_decoded_is_named(photographs: Path, opened: Open, workers: int) -> None:
    for part in ("train", "val"):
        path = photographs / part / "bee" / "1.png"
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
        images = opened(photographs, workers=workers)
        for _ in range(2):
            with pytest.raises(DataError) as caught:
                flat(images.updates(0)) if part == "train" else list(images.test())
            assert str(caught.value).startswith(f"{path} is corrupt (")
            assert "\n" not in str(caught.value)
        path.write_bytes(whole)


def test_grey_and_cmyk_become_rgb(photographs: Path, opened: Open) -> None:
    for number, mode in enumerate(("L", "CMYK", "P", "RGBA")):
        path = photographs / "val" / "ant" / f"{number}.png"
        image = Image.open(path).convert(mode)
        path.unlink()
        image.save(path.with_suffix(".jpg" if mode in {"L", "CMYK"} else ".png"))
    check_testing(opened(photographs), photographs, side=8)


def test_the_digest_is_of_names_and_sizes(photographs: Path, opened: Open) -> None:
    digest = opened(photographs).digest
    path = photographs / "train" / "bee" / "1.png"
    content = path.read_bytes()
    path.write_bytes(content[::-1])
    assert opened(photographs).digest == digest
    path.write_bytes(content + b"0")
    longer = opened(photographs).digest
    path.write_bytes(content)
    path.rename(path.with_name("9.png"))
    renamed = opened(photographs).digest
    (photographs / "train" / "cow").rename(photographs / "train" / "dog")
    (photographs / "val" / "cow").rename(photographs / "val" / "dog")
    assert len({digest, longer, renamed, opened(photographs).digest}) == 4


def test_what_does_not_go_together(photographs: Path, opened: Open) -> None:
    with pytest.raises(ArgumentError, match=r"^crop_padding=4: must be 0 with dataset='imagenet'"):
        opened(photographs, crop_padding=4)
    with pytest.raises(ArgumentError, match=r"^batch_size=13: must be at most the 12 training images"):
        opened(photographs, batch_size=13)
    with pytest.raises(ArgumentError, match=r"^first=4: must be a whole number from 0 to 3"):
        next(opened(photographs).updates(0, 4))
    with pytest.raises(ArgumentError, match=r"^dataset='imagenet': "):
        load(Recipe(dataset="imagenet", data=str(photographs)))
    (photographs / "val" / "cow").rename(photographs / "val" / "dog")
    with pytest.raises(DataError, match="only training or only test has: cow, dog; must be the same"):
        opened(photographs)


def test_closing_ends_the_processes(photographs: Path, opened: Open) -> None:
    images = opened(photographs, workers=2, batch_size=2)
    updates, tests = images.updates(0), images.test()
    next(updates)
    next(tests)
    assert len(multiprocessing.active_children()) == 4
    images.close()
    assert multiprocessing.active_children() == []
    images.close()


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="NOT CHECKED: needs processes that are forked")
def test_a_process_that_is_killed_ends_the_training_with_one_line(
    photographs: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    # By its own hand, while the main one waits for it, as where memory ends.
    monkeypatch.setattr(loading, "opened", lambda _: os.kill(os.getpid(), signal.SIGKILL))
    images = opened(photographs, workers=1)
    with pytest.raises(DataError, match=r"a process that decodes images has ended .*fewer --workers") as caught:
        next(images.updates(0))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("started", ["images.updates(0)", "images.test()"])
def test_a_program_that_fails_without_closing_ends(photographs: Path, started: str) -> None:
    lines = [
        "import torch",
        "from kdecay_torch.training.data import Share, open_images",
        "from kdecay_torch.training.recipes.recipe import Recipe",
        f"recipe = Recipe(dataset='imagenet', data={str(photographs)!r}, crop_padding=0, batch_size=2, workers=2)",
        "images = open_images(recipe, torch.device('cpu'), Share())",
        f"batches = {started}",
        "next(batches)",
        "raise SystemExit(7)",
    ]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    begun = time.monotonic()
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], env=environment, timeout=120, check=False)
    assert done.returncode == 7
    assert time.monotonic() - begun < 60


@pytest.fixture
def program(photographs: Path) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """A main process in a group of its own, as a terminal would start it, and its decoding processes."""
    command = [sys.executable, "-W", "error", str(Path(__file__).parent / "programs" / "decode.py"), str(photographs)]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=environment,
    ) as main:
        assert main.stdout is not None
        yield main, [int(word) for word in main.stdout.readline().split()]
        main.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_to_the_group_are_the_main_processes(
    program: tuple[subprocess.Popen[str], list[int]], number: signal.Signals
) -> None:
    main, children = program
    assert len(children) == 2
    os.killpg(main.pid, number)
    printed, errors = main.communicate(timeout=120)
    assert errors == ""
    assert printed == f"3 updates after signal {int(number)}\n0 left\n"
    assert main.returncode == 0


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="NOT CHECKED: needs /proc")
def test_processes_end_with_the_main_one(program: tuple[subprocess.Popen[str], list[int]]) -> None:
    main, children = program
    assert len(children) == 2
    assert all(map(alive, children))
    main.kill()
    main.wait()
    deadline = time.monotonic() + SECONDS_TO_NOTICE
    while any(map(alive, children)) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not any(map(alive, children))


def test_real_photographs(tmp_path: Path, opened: Open) -> None:
    """Compare 8 training and 4 validation images of 2 classes of Tiny-ImageNet with torchvision's transforms."""
    folder = Path(os.environ.get("KDECAY_DATA", REPOSITORY.parent / "shared" / "data"))
    archive = folder / "tiny-imagenet-50.tar.xz"
    if not archive.is_file():
        pytest.skip(f"needs {archive.name}: set KDECAY_DATA to its folder")
    wanted = {f"{part}/{name}": count for part, count in (("train", 4), ("val", 2)) for name in CLASSES}
    with tarfile.open(archive) as tar:
        for member in tar:
            path = Path(*Path(member.name).parts[1:])
            if member.isfile() and wanted.get(path.parent.as_posix(), 0) > 0:
                wanted[path.parent.as_posix()] -= 1
                (tmp_path / path.parent).mkdir(parents=True, exist_ok=True)
                (tmp_path / path).write_bytes(tar.extractfile(member).read())  # type: ignore[union-attr]
    assert set(wanted.values()) == {0}
    assert check_folder(tmp_path) == []
    images = opened(tmp_path, image_size=56, workers=1)
    assert images.classes == CLASSES
    check_training(images, tmp_path, seed=0, epoch=0, side=56)
    check_testing(images, tmp_path, side=56)
