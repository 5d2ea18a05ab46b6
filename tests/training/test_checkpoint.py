from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
import torch

from kdecay_sym.atomic import write_atomically
from kdecay_sym.errors import DataError
from kdecay_torch.training.engine import checkpoint

CONTENT = {"weights": torch.arange(1000.0), "recipe": {"k": 1.5}, "history": [{"epoch": 1}]}


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / checkpoint.LAST
    checkpoint.save(path, CONTENT)
    return path


@pytest.fixture
def files_of_2000_bytes() -> Iterator[None]:
    """What a full disk does: a write stops in the middle of the file with an OSError."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_round_trip(saved: Path) -> None:
    content = checkpoint.load(saved)
    assert torch.equal(content.pop("weights"), CONTENT["weights"])
    assert content == {"recipe": {"k": 1.5}, "history": [{"epoch": 1}]}


def test_torch_reads_the_file_by_itself(saved: Path) -> None:
    assert torch.equal(torch.load(saved, weights_only=True)["weights"], CONTENT["weights"])


def test_a_file_torn_anywhere_is_detected(saved: Path) -> None:
    whole = saved.read_bytes()
    for length in (0, 1, 63, 64, 65, 66, 67, 500, len(whole) // 2, len(whole) - 65, len(whole) - 1):
        saved.write_bytes(whole[:length])
        with pytest.raises(DataError, match="torn or altered"):
            checkpoint.load(saved)


def test_every_altered_byte_is_detected(saved: Path) -> None:
    whole = saved.read_bytes()
    for place in [*range(0, len(whole), 97), *range(len(whole) - 70, len(whole))]:
        altered = bytearray(whole)
        altered[place] ^= 1
        saved.write_bytes(altered)
        with pytest.raises(DataError):
            checkpoint.load(saved)


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.pt"
    with pytest.raises(DataError, match="cannot read the checkpoint"):
        checkpoint.load(path)
    with pytest.raises(DataError, match="cannot read the checkpoint"):
        checkpoint.load(tmp_path)
    torch.save(CONTENT, path)
    with pytest.raises(DataError, match="torn or altered"):
        checkpoint.load(path)


def test_another_version_is_refused(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = checkpoint.VERSION
    monkeypatch.setattr(checkpoint, "VERSION", written + 1)
    with pytest.raises(DataError, match=f"has version {written}: this release reads version {written + 1}"):
        checkpoint.load(saved)


def test_code_in_a_file_is_not_run(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, ...]:
            return (Path.touch, (tmp_path / "sprung",))

    path = tmp_path / checkpoint.LAST
    checkpoint.save(path, {"trap": Trap()})
    with pytest.raises(DataError, match="not a checkpoint of kdecay"):
        checkpoint.load(path)
    assert not (tmp_path / "sprung").exists()


@pytest.mark.usefixtures("files_of_2000_bytes")
def test_a_full_disk_keeps_the_earlier_file_and_leaves_no_other(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"earlier")
    with pytest.raises(DataError, match=r"cannot write .*file: File too large"):
        write_atomically(path, b"x" * 5000)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_process_left_is_overwritten(saved: Path) -> None:
    saved.with_name(f".{saved.name}.partial").write_bytes(b"half a checkpoint")
    checkpoint.save(saved, CONTENT)
    assert set(saved.parent.iterdir()) == {saved, saved.with_name(checkpoint.PREVIOUS)}


def test_the_one_before_is_kept(saved: Path) -> None:
    first = saved.read_bytes()
    checkpoint.save(saved, {**CONTENT, "weights": torch.zeros(3)})
    assert saved.with_name(checkpoint.PREVIOUS).read_bytes() == first
    assert torch.equal(checkpoint.load(saved)["weights"], torch.zeros(3))


def test_the_file_has_the_users_permissions(saved: Path) -> None:
    ordinary = saved.with_name("ordinary")
    ordinary.touch()
    assert saved.stat().st_mode == ordinary.stat().st_mode


def test_a_folder_without_write_permission(
    public_folder: Path, as_ordinary_user: Callable[[], AbstractContextManager[None]]
) -> None:
    public_folder.chmod(0o555)
    with as_ordinary_user(), pytest.raises(DataError, match="Permission denied"):
        checkpoint.save(public_folder / checkpoint.LAST, CONTENT)
    assert list(public_folder.iterdir()) == []
