"""Recipes: everything that decides a training run, as one flat, frozen, JSON-serialisable record.

Each field is an option of ``kdecay train``; its docstring is the option's help text.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_type_hints

from kdecay_sym.errors import (
    ArgumentError,
    bad_argument,
    finite_number,
    non_negative_number,
    one_of,
    positive_number,
    whole_number,
)
from kdecay_sym.schedule import decay

# torch.Generator takes 64-bit seeds; signed, so that the same number fits everywhere it is stored.
MAX_SEED = 2**63 - 1
MAX_IMAGE_SIZE = 4096
MAX_THREADS = 4096


@dataclass(frozen=True)
class Recipe:
    """A training run; the defaults are the settings of the paper's CIFAR experiments.

    Example:
        >>> import dataclasses
        >>> dataclasses.replace(RECIPES["digits-resnet20"], k=2.0).k
        2.0
    """

    network: Literal["resnet20"] = "resnet20"
    """Network; resnet20 is the CIFAR ResNet of He et al. (2016)."""
    dataset: Literal["digits", "folder", "cifar10", "cifar100", "imagenet"] = "digits"
    """Images: scikit-learn's embedded digits, class folders held in memory (folder) or decoded while training
    (imagenet), or torchvision's CIFAR-10 or CIFAR-100."""
    data: str = ""
    """Folder of the images, with train/ and test/ or val/, or torchvision's CIFAR root; digits need none."""
    epochs: int = 200
    """Number of passes over the training images, >= 1."""
    batch_size: int = 128
    """Images an update, >= 1; the last batch of an epoch may be smaller."""
    accumulation: int = 1
    """Micro-batches an update, >= 1, not above batch_size."""
    lr: float = 0.1
    """Learning rate at the start (the paper's eta_0), > 0."""
    eta_min: float = 0.001
    """Learning rate at the end (the paper's eta_e), from 0 to lr."""
    momentum: float = 0.9
    """Momentum of SGD, in [0, 1)."""
    weight_decay: float = 5e-4
    """Weight decay of SGD on every parameter, >= 0."""
    nesterov: bool = False
    """Use Nesterov's momentum."""
    k: float = 1.5
    """Exponent k of k-decay, > 0; 1 is the base schedule itself."""
    base: str = "polynomial"
    """Base schedule: polynomial, cosine, or another that KDecayLR knows."""
    power: float = 1.0
    """Power N of the polynomial base, > 0; 1 is linear."""
    form: Literal["warp", "additive"] = "warp"
    """How k enters: warp is base((t/T)^k), additive is the paper's eq. (10)."""
    sign: Literal["+", "-"] = "-"
    """Sign of the k-decay term; belongs to the additive form alone."""
    warmup_steps: int = 0
    """Updates of linear warm-up, part of the total, >= 0."""
    crop_padding: int = 4
    """Pixels of padding a side for the random crop in training; 0 is no crop."""
    flip: bool = True
    """Mirror each training image left to right with probability 1/2."""
    image_size: int = 0
    """Side in pixels to which images are resized and cropped; 0: as they are (folder), 224 (imagenet)."""
    seed: int = 0
    """Seed of the initial weights, the order of the images and their augmentation, >= 0."""
    precision: Literal["fp32", "bf16"] = "fp32"
    """Arithmetic: float32, or bfloat16 where autocast finds it safe."""
    channels_last: bool = True
    """Keep the images with their channels last in memory."""
    compile: bool = False
    """Compile the network, and on the CPU what makes its batches too."""
    threads: int = 0
    """CPU threads; 0 is PyTorch's choice."""
    workers: int = 0
    """Processes that decode images of imagenet, for each training process; 0 decodes in the process itself."""
    data_check: bool = False
    """Decode every image first and list those that cannot be read."""
    out: str = ""
    """Run folder; empty: runs/RECIPE-k-seed on the command line, no folder from Python."""


# They say where things lie, not what is computed, so a moved data set or run folder can be resumed.
LOCATION_FIELDS = frozenset({"data", "out", "workers", "data_check"})

RECIPES: dict[str, Recipe] = {
    # Digits are 8x8 pixels, so they are moved by 1 at most, and a mirrored digit is another shape.
    "digits-resnet20": Recipe(dataset="digits", epochs=15, crop_padding=1, flip=False),
    "folder-resnet20": Recipe(dataset="folder"),
    "cifar10-resnet20": Recipe(dataset="cifar10"),
    "cifar100-resnet20": Recipe(dataset="cifar100"),
}


def validate(recipe: Recipe) -> None:
    """Check every field of ``recipe`` that can be checked without its data.

    Raises:
        ArgumentError: a field has a value that is not allowed; the message names it.

    Example:
        >>> validate(RECIPES["cifar10-resnet20"])
        Traceback (most recent call last):
        kdecay_sym.errors.ArgumentError: data='': must be the folder of the images (--data FOLDER)
    """
    _check_choices(recipe)
    _check_data(recipe)
    _check_optimisation(recipe)
    whole_number("seed", recipe.seed, minimum=0, maximum=MAX_SEED)
    whole_number("threads", recipe.threads, minimum=0, maximum=MAX_THREADS)


def _check_choices(recipe: Recipe) -> None:
    for name, hint in get_type_hints(Recipe).items():
        value = getattr(recipe, name)
        if choices := get_args(hint):
            one_of(name, value, choices)
        elif hint in (bool, str) and not isinstance(value, hint):
            raise bad_argument(name, value, f"must be a {hint.__name__}")
    # The schedule knows which values its own fields may have; its length does not matter here.
    decay(1, k=recipe.k, base=recipe.base, power=recipe.power, form=recipe.form, sign=recipe.sign)


def _check_data(recipe: Recipe) -> None:
    if recipe.dataset == "digits" and recipe.data:
        raise bad_argument("data", recipe.data, "must be empty for the digits, which are embedded")
    if recipe.dataset != "digits" and not recipe.data:
        raise bad_argument("data", recipe.data, "must be the folder of the images (--data FOLDER)")
    whole_number("image_size", recipe.image_size, minimum=0, maximum=MAX_IMAGE_SIZE)
    if recipe.image_size and recipe.dataset not in ("folder", "imagenet"):
        raise bad_argument("image_size", recipe.image_size, "is allowed with dataset='folder' or 'imagenet' only")
    whole_number("crop_padding", recipe.crop_padding, minimum=0, maximum=MAX_IMAGE_SIZE)


def _check_optimisation(recipe: Recipe) -> None:
    whole_number("epochs", recipe.epochs, minimum=1)
    whole_number("batch_size", recipe.batch_size, minimum=1)
    whole_number("accumulation", recipe.accumulation, minimum=1, maximum=recipe.batch_size)
    whole_number("workers", recipe.workers, minimum=0, maximum=MAX_THREADS)
    whole_number("warmup_steps", recipe.warmup_steps, minimum=0)
    lr = positive_number("lr", recipe.lr)
    if non_negative_number("eta_min", recipe.eta_min) > lr:
        raise bad_argument("eta_min", recipe.eta_min, f"must not be above lr={recipe.lr!r}")
    if not 0 <= finite_number("momentum", recipe.momentum) < 1:
        raise bad_argument("momentum", recipe.momentum, "must be in [0, 1)")
    if recipe.nesterov and recipe.momentum == 0:
        raise bad_argument("nesterov", recipe.nesterov, "needs a momentum above 0")
    non_negative_number("weight_decay", recipe.weight_decay)


def to_dict(recipe: Recipe) -> dict[str, Any]:
    """Return the fields of ``recipe`` as a dictionary that JSON can hold.

    Example:
        >>> from_dict(to_dict(RECIPES["digits-resnet20"])) == RECIPES["digits-resnet20"]
        True
    """
    return dataclasses.asdict(recipe)


def from_dict(values: Mapping[str, Any]) -> Recipe:
    """Build the recipe whose fields are ``values``, and validate it.

    Raises:
        ArgumentError: a field is unknown or missing, or its value is not allowed.
    """
    known = {field.name for field in dataclasses.fields(Recipe)}
    if set(values) != known:
        odd = ", ".join(sorted(set(values) ^ known))
        raise ArgumentError(f"recipe: unknown or missing fields {odd}; must have exactly those of this version")
    recipe = Recipe(**values)
    validate(recipe)
    return recipe


def differences(recipe: Recipe, earlier: Recipe) -> list[str]:
    """Describe the fields that would make ``recipe`` compute something else than ``earlier``.

    Returns:
        One "name: was X, is Y" a field, empty when the two compute the same.

    Example:
        >>> differences(Recipe(k=2.0, out="a"), Recipe(k=1.5, out="b"))
        ['k: was 1.5, is 2.0']
    """
    now, then = to_dict(recipe), to_dict(earlier)
    changed = [name for name in now if now[name] != then[name] and name not in LOCATION_FIELDS]
    return [f"{name}: was {then[name]!r}, is {now[name]!r}" for name in changed]
