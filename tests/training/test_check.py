from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kdecay_sym.errors import DataError
from kdecay_torch.training.data.check import check_folder

MakeFolder = Callable[..., Path]


def reasons(root: Path) -> dict[str, str]:
    found = check_folder(root)
    for bad in found:
        assert str(bad.path) in bad.reason
        assert "\n" not in bad.reason
    assert [bad.path for bad in found] == sorted((bad.path for bad in found), key=lambda path: path.parts)
    return {
        bad.path.relative_to(root).as_posix(): bad.reason.replace(str(bad.path), "PATH").split("(")[0].strip()
        for bad in found
    }


def test_a_sound_folder_has_none(make_folder: MakeFolder) -> None:
    root = make_folder(parts=("train", "val"), count=70)
    assert check_folder(root) == []


def test_every_kind_of_unreadable_image_is_listed(make_folder: MakeFolder) -> None:
    root = make_folder(parts=("train", "val"))
    ant, bee = root / "train" / "ant", root / "val" / "bee"
    whole = ant / "whole.jpg"
    Image.open(ant / "0.png").save(whole)
    (ant / "torn.jpg").write_bytes(whole.read_bytes()[:-20])
    (ant / "empty.jpg").touch()
    (ant / "text.jpg").write_text("not an image")
    Image.fromarray(np.full((8, 9), 40_000, dtype=np.uint16)).save(ant / "deep.png")
    (bee / "link.jpg").symlink_to(root / "nowhere.jpg")
    # These are none of them: grey and CMYK become RGB, links are followed, a folder is no image.
    Image.new("L", (9, 8)).save(bee / "grey.jpg")
    Image.new("CMYK", (9, 8)).save(bee / "cmyk.jpg")
    (bee / "good.jpg").symlink_to(whole)
    (bee / "folder.jpg").mkdir()
    shutil.copy(whole, bee / "folder.jpg" / "0.jpg")
    (bee / "folder.jpg" / "1.jpg").write_bytes(b"")
    assert reasons(root) == {
        "train/ant/deep.png": "PATH has Pillow's mode I;16: must have 8 bits a channel",
        "train/ant/empty.jpg": "PATH is corrupt",
        "train/ant/text.jpg": "PATH is corrupt",
        "train/ant/torn.jpg": "PATH is corrupt",
        "val/bee/folder.jpg/1.jpg": "PATH is corrupt",
        "val/bee/link.jpg": "cannot read PATH: No such file or directory",
    }


def test_images_that_may_not_be_read_are_listed(
    public_folder: Path, make_folder: MakeFolder, as_ordinary_user: Callable[[], AbstractContextManager[None]]
) -> None:
    root = make_folder(root=public_folder / "images")
    (root / "test" / "bee" / "1.png").chmod(0o000)
    with as_ordinary_user():
        assert reasons(root) == {"test/bee/1.png": "cannot read PATH: Permission denied"}


def test_the_part_that_training_would_not_use_is_not_looked_at(make_folder: MakeFolder) -> None:
    root = make_folder(parts=("train", "val", "test"))
    (root / "test" / "ant" / "0.png").write_bytes(b"")
    assert check_folder(root) == []


def test_a_folder_that_is_no_training_set(make_folder: MakeFolder) -> None:
    with pytest.raises(DataError, match="neither test/ nor val/"):
        check_folder(make_folder(parts=("train",)))


def test_progress_says_how_many(make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    from kdecay_torch.training import progress

    root = make_folder(count=70)
    (root / "train" / "ant" / "0.png").write_bytes(b"")
    monkeypatch.setattr(progress, "SECONDS_BETWEEN_LINES", 0.0)
    lines: list[str] = []
    monkeypatch.setattr(progress._Lines, "say", lambda _self, line: lines.append(line))
    check_folder(root)
    assert lines[-1].startswith(f"checking {root}: 280/280, 1 unreadable")
