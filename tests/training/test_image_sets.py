from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable
from hashlib import md5
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.datasets import load_digits

from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.data.image_sets import ImageSet, Split, digits, load, torchvision_cifar
from kdecay_torch.training.recipes.named import RECIPES


def test_digits_are_all_of_scikit_learns_each_once() -> None:
    split = digits()
    assert (len(split.train), len(split.test)) == (1437, 360)
    images, labels = load_digits(return_X_y=True)
    ours = torch.cat([split.train.images, split.test.images]).flatten(1).numpy() / 15
    targets = torch.cat([split.train.labels, split.test.labels]).numpy()
    theirs = sorted((*image, label) for image, label in zip(images.tolist(), labels.tolist(), strict=True))
    assert sorted((*image, label) for image, label in zip(ours.tolist(), targets.tolist(), strict=True)) == theirs


def test_digits_are_stratified_and_always_the_same() -> None:
    split = digits()
    shares = torch.bincount(split.train.labels) / torch.bincount(torch.cat([split.train.labels, split.test.labels]))
    assert shares.tolist() == pytest.approx([1437 / 1797] * 10, abs=0.005)
    np.random.seed(5)  # the global state that must not matter
    assert digits().digest == split.digest == load(RECIPES["digits-resnet20"]).digest


def test_digest_tells_pixels_labels_order_and_classes_apart() -> None:
    images = torch.arange(2 * 64, dtype=torch.uint8).view(2, 1, 8, 8)
    labels = torch.tensor([0, 1])
    sets = [
        ImageSet(images, labels, ("a", "b")),
        ImageSet(images, labels, ("a", "c")),
        ImageSet(images, labels.flip(0), ("a", "b")),
        ImageSet(images.flip(0), labels.flip(0), ("a", "b")),
        ImageSet(images + 1, labels, ("a", "b")),
        ImageSet(images.view(2, 1, 4, 16), labels, ("a", "b")),
    ]
    digests = [Split(each, each).digest for each in sets]
    assert len(set(digests)) == len(sets)
    assert Split(sets[0], sets[0]).digest == Split(sets[0], ImageSet(images.clone(), labels, ("a", "b"))).digest


def test_image_sets_that_do_not_fit_are_refused() -> None:
    images, labels = torch.zeros(2, 1, 8, 8, dtype=torch.uint8), torch.tensor([0, 1])
    good = ImageSet(images, labels, ("a", "b"))
    for bad in (images.float(), images[0], images[:0]):
        with pytest.raises(ArgumentError, match=r"^images: "):
            ImageSet(bad, labels, ("a", "b"))
    for bad in (labels.int(), labels[:1], torch.tensor([0, 2]), torch.tensor([-1, 0])):
        with pytest.raises(ArgumentError, match=r"^labels: "):
            ImageSet(images, bad, ("a", "b"))
    with pytest.raises(ArgumentError, match="classes"):
        Split(good, ImageSet(images, labels, ("a", "c")))
    with pytest.raises(ArgumentError, match="shape"):
        Split(good, ImageSet(images[:, :, :4], labels, ("a", "b")))


class OldArray:
    """Warns when it is unpickled, as the arrays of 2009 do with NumPy 2.4.0 to 2.4.4."""

    def __reduce__(self) -> tuple[object, ...]:
        return warnings.warn, ("dtype(): align", np.exceptions.VisibleDeprecationWarning)


def write_pickle(path: Path, value: dict[str, object]) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps({"old": OldArray(), **value}))
    return md5(path.read_bytes()).hexdigest()


@pytest.fixture
def fake_cifar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], np.ndarray]:
    """Write CIFAR files of 2 images each with torchvision's names, and let their MD5 sums be the right ones."""
    from torchvision.datasets import CIFAR10, CIFAR100

    def write(name: str) -> np.ndarray:
        kind, key, meta_key = {
            "cifar10": (CIFAR10, "labels", "label_names"),
            "cifar100": (CIFAR100, "fine_labels", "fine_label_names"),
        }[name]
        folder = tmp_path / kind.base_folder
        generator = np.random.default_rng(0)
        images, classes = [], 10 if name == "cifar10" else 100
        for kept in ("train_list", "test_list"):
            sums = []
            for file, _ in getattr(kind, kept):
                pixels = generator.integers(0, 256, (2, 3072), dtype=np.uint8)
                images.append(pixels)
                sums.append([file, write_pickle(folder / file, {"data": pixels, key: [1, classes - 1]})])
            monkeypatch.setattr(kind, kept, sums)
        meta = {meta_key: [f"class {number}" for number in range(classes)]}
        digest = write_pickle(folder / kind.meta["filename"], meta)
        monkeypatch.setattr(kind, "meta", {**kind.meta, "md5": digest})
        return np.concatenate(images).reshape(-1, 3, 32, 32)

    return write


@pytest.mark.parametrize(("name", "classes"), [("cifar10", 10), ("cifar100", 100)])
def test_torchvisions_cifar(fake_cifar: Callable[[str], np.ndarray], tmp_path: Path, name: str, classes: int) -> None:
    expected = fake_cifar(name)
    split = torchvision_cifar(tmp_path, name)  # type: ignore[arg-type]
    assert np.array_equal(torch.cat([split.train.images, split.test.images]).numpy(), expected)
    assert split.test.labels.tolist() == [1, classes - 1]
    assert split.train.classes[-1] == f"class {classes - 1}"


def test_cifar_that_is_missing_or_altered(fake_cifar: Callable[[str], np.ndarray], tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"cifar-10-batches-py is missing .*: must be torchvision's CIFAR10"):
        torchvision_cifar(tmp_path, "cifar10")
    fake_cifar("cifar100")
    file = tmp_path / "cifar-100-python" / "test"
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(DataError, match=r"cifar-100-python is incomplete or altered \(MD5 sums\)"):
        torchvision_cifar(tmp_path, "cifar100")
