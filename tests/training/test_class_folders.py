from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from kdecay_sym.errors import DataError
from kdecay_torch.training.data import class_folders as rules
from kdecay_torch.training.data.image_sets import class_folders

MakeFolder = Callable[..., Path]


def refused(root: Path, message: str, image_size: int = 0) -> None:
    with pytest.raises(DataError, match=message) as caught:
        class_folders(root, image_size)
    assert "\n" not in str(caught.value)
    assert "must " in str(caught.value) or "cannot read" in str(caught.value)


def test_pixels_labels_and_order(make_folder: MakeFolder) -> None:
    root = make_folder(classes=("bee", "ant", "Cat"), count=70)  # more than one task's worth
    split = class_folders(root)
    assert split.train.classes == ("Cat", "ant", "bee")
    for part, images in (("train", split.train), ("test", split.test)):
        paths = sorted((root / part).glob("*/*.png"))
        assert len(images) == len(paths) == 210
        assert images.images.shape == (210, 3, 8, 9)
        for index, path in enumerate(paths):
            with Image.open(path) as image:
                expected = np.asarray(image).transpose(2, 0, 1)
            assert np.array_equal(images.images[index].numpy(), expected)
            assert split.train.classes[int(images.labels[index])] == path.parent.name


def test_grey_images_have_one_channel(make_folder: MakeFolder) -> None:
    root = make_folder(mode="L")
    split = class_folders(root)
    assert split.test.images.shape == (6, 1, 8, 9)
    with Image.open(root / "test" / "ant" / "0.png") as image:
        assert np.array_equal(split.test.images[0, 0].numpy(), np.asarray(image))


def test_one_colour_image_gives_all_of_them_three_channels(make_folder: MakeFolder) -> None:
    root = make_folder(mode="L")
    path = root / "test" / "bee" / "2.png"
    Image.new("RGB", (9, 8), (1, 2, 3)).save(path)
    split = class_folders(root)
    assert split.train.images.shape == (6, 3, 8, 9)
    assert torch.equal(split.train.images[:, 0], split.train.images[:, 2])
    assert split.test.images[5, :, 0, 0].tolist() == [1, 2, 3]


@pytest.mark.parametrize("mode", ["1", "LA", "P", "RGBA", "CMYK"])
def test_other_modes_are_read_as_pillow_converts_them(make_folder: MakeFolder, mode: str) -> None:
    root = make_folder()
    image = Image.open(root / "train" / "ant" / "0.png").convert(mode)
    if mode == "P":
        image.info["transparency"] = bytes(range(256))  # Pillow warns when it drops this unasked
    path = root / "train" / "ant" / ("0.tif" if mode == "CMYK" else "0.png")
    (root / "train" / "ant" / "0.png").unlink()
    image.save(path)
    expected = np.asarray(image.convert("RGBA" if mode == "P" else "RGB"))[:, :, :3].transpose(2, 0, 1)
    assert np.array_equal(class_folders(root).train.images[0].numpy(), expected)


def test_sixteen_bit_images_are_refused(make_folder: MakeFolder) -> None:
    root = make_folder(mode="L")
    path = root / "train" / "bee" / "1.png"
    Image.fromarray(np.full((8, 9), 40_000, dtype=np.uint16)).save(path)
    refused(root, f"^{re.escape(str(path))} has Pillow's mode I;16: must have 8 bits a channel")


def test_other_files_hidden_names_and_nested_folders(make_folder: MakeFolder) -> None:
    root = make_folder()
    plain = class_folders(root)
    (root / "train" / "notes.txt").write_text("no class")
    (root / "train" / "ant" / "Thumbs.db").write_text("no image")
    (root / "train" / "ant" / "._0.png").write_text("no image")
    (root / "train" / ".cache").mkdir()
    assert class_folders(root).digest == plain.digest
    nested = root / "train" / "ant" / "images"
    nested.mkdir()
    shutil.move(root / "train" / "ant" / "2.png", nested / "2.JPG.PNG")
    assert class_folders(root).digest == plain.digest


def test_val_comes_before_test(make_folder: MakeFolder) -> None:
    root = make_folder(parts=("train", "val"))
    alone = class_folders(root)
    make_folder(parts=("test",), count=1)
    assert class_folders(root).digest == alone.digest


def test_sizes_that_differ_need_an_image_size(make_folder: MakeFolder) -> None:
    root = make_folder()
    path = root / "train" / "bee" / "1.png"
    Image.new("RGB", (20, 11), "red").save(path)
    refused(root, f"^{re.escape(str(path))} has 20x11 pixels, others have 9x8: .*--image-size")
    split = class_folders(root, image_size=8)
    assert split.train.images.shape == (6, 3, 8, 8)
    assert split.train.images[4].flatten(1).unique(dim=1).flatten().tolist() == [255, 0, 0]


def test_resizing_takes_the_shorter_side_and_the_centre(make_folder: MakeFolder) -> None:
    root = make_folder()
    # Three squares side by side: only the middle one is left.
    wide = np.repeat(np.array([10, 20, 30], dtype=np.uint8), 16)[None].repeat(16, axis=0)
    Image.fromarray(wide).save(root / "train" / "ant" / "0.png")
    Image.fromarray(wide.T).save(root / "train" / "ant" / "1.png")
    images = class_folders(root, image_size=8).train.images
    for index in (0, 1):
        assert images[index, 0, 1:-1, 1:-1].unique().tolist() == [20]


def test_missing_parts(tmp_path: Path, make_folder: MakeFolder) -> None:
    refused(tmp_path / "nowhere", "nowhere is missing: must be a folder with train/ and test/ or val/")
    (tmp_path / "file").write_text("")
    refused(tmp_path / "file", "file is a file: must be a folder")
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "empty has no folder train/")
    refused(make_folder(parts=("train",)), "neither test/ nor val/")


def test_class_folders_that_do_not_fit(make_folder: MakeFolder) -> None:
    root = make_folder()
    (root / "test" / "cow").mkdir()
    refused(root, r"cow has no images: must have at least one file ending in \.bmp")
    Image.new("RGB", (9, 8)).save(root / "test" / "cow" / "0.png")
    refused(root, "classes that only training or only test has: cow; must be the same")
    shutil.rmtree(root / "test" / "cow")
    shutil.rmtree(root / "train" / "bee")
    refused(root, r"train has 1 class folder\(s\): must have at least 2")
    shutil.rmtree(root / "train" / "ant")
    refused(root, r"train has 0 class folder\(s\)")


@pytest.mark.parametrize("image_size", [0, 8])
@pytest.mark.parametrize("number", [0, 2])
@pytest.mark.parametrize("ending", [".png", ".jpg"])
def test_corrupt_images_are_named(make_folder: MakeFolder, ending: str, number: int, image_size: int) -> None:
    root = make_folder()
    path = root / "train" / "ant" / f"{number}{ending}"
    with Image.open(root / "train" / "ant" / "1.png") as image:
        image.save(path)
    if ending != ".png":
        path.with_suffix(".png").unlink()
    whole = path.read_bytes()
    for content in (whole[: len(whole) * 3 // 4], whole[:20], b"", b"not an image at all"):
        path.write_bytes(content)
        refused(root, rf"^{re.escape(str(path))} is corrupt \(.+\): must be a whole image", image_size)


def test_one_corrupt_image_stops_the_reading_of_the_rest(
    make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_folder(count=40 * rules.IMAGES_A_TASK // 2)
    (root / "train" / "ant" / "0.png").write_bytes(b"")
    decoded: list[Path] = []
    original = rules._decode

    def counting(path: Path, *rest: object) -> bool:
        decoded.append(path)
        return original(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(rules, "_decode", counting)
    monkeypatch.setattr(rules, "_size_of", lambda _: (8, 9))
    refused(root, "0.png is corrupt")
    assert len(decoded) < 30 * rules.IMAGES_A_TASK


def test_folders_beyond_the_memory_limit_are_refused_unread(
    make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_folder()
    monkeypatch.setattr(rules, "_decode_all", lambda *_: pytest.fail("was read"))
    refused(root, "12 images of 30000x30000 pixels take 30.2 GiB of memory: must be at most 8 GiB", 30_000)


@pytest.mark.parametrize(
    ("locked", "message"),
    [
        ("", r"cannot read the folder .*images: Permission denied"),
        ("train", r"cannot read the folder .*train: Permission denied"),
        ("train/bee", r"cannot read the folder .*bee: Permission denied"),
        ("test/bee/1.png", r"cannot read .*1\.png: Permission denied"),
    ],
)
def test_what_may_not_be_read_is_named(
    public_folder: Path,
    make_folder: MakeFolder,
    as_ordinary_user: Callable[[], AbstractContextManager[None]],
    locked: str,
    message: str,
) -> None:
    root = make_folder(root=public_folder / "images")
    (root / locked).chmod(0o000)
    with as_ordinary_user():
        refused(root, message)


def test_hidden_folders_and_strips(make_folder: Callable[..., Path]) -> None:
    root = make_folder()
    hidden = root / "train" / "ant" / ".ipynb_checkpoints"
    hidden.mkdir()
    shutil.copy(root / "train" / "ant" / "0.png", hidden / "0.png")
    assert len(class_folders(root).train) == 6
    Image.new("L", (1001, 10)).save(root / "train" / "ant" / "0.png")
    with pytest.raises(DataError, match=r"0\.png has 1001x10 pixels: one side must be at most 100 times the other"):
        class_folders(root, 8)
