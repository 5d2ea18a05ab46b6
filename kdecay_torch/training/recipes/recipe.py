"""Recipes: everything that decides a training run, as one flat, frozen, JSON-serialisable record.

Each field is an option of ``kdecay train``; its docstring is the option's help text.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_type_hints

from kdecay_sym.errors import ArgumentError, bad_argument, one_of
from kdecay_torch.training.recipes.checks import check_data, check_device, check_optimisation, check_schedule


@dataclass(frozen=True)
class Recipe:
    """A training run; the defaults are the settings of the paper's CIFAR experiments.

    Example:
        >>> import dataclasses
        >>> from kdecay_torch.training.recipes.named import RECIPES
        >>> dataclasses.replace(RECIPES["digits-resnet20"], k=2.0).k
        2.0
    """

    network: Literal["resnet20", "resnet47", "resnet74", "resnet101", "wrn28-10", "densenet-bc-100-12", "resnet50"] = (
        "resnet20"
    )
    """Network: resnet50 is ImageNet's ResNet-50, the others are those of the papers on CIFAR."""
    norm: Literal["batch", "group"] = "batch"
    """Normalisation in the network; the statistics of batch are local to a process, group has none."""
    dataset: Literal["digits", "folder", "cifar10", "cifar100", "imagenet"] = "digits"
    """Images: scikit-learn's embedded digits, class folders held in memory, torchvision's CIFAR-10 or CIFAR-100, or
    class folders whose JPEGs are decoded while training (imagenet)."""
    data: str = ""
    """Folder of the images, with train/ and test/ or val/, or torchvision's CIFAR root; digits need none."""
    epochs: int = 200
    """Number of passes over the training images, >= 1."""
    batch_size: int = 128
    """Images an update, over all processes and micro-batches, >= 1; the last update of an epoch may have fewer."""
    accumulation: int = 1
    """Micro-batches an update, from 1 to batch_size: the gradients of all of them make one update."""
    optimizer: Literal["sgd", "adamw"] = "sgd"
    """Optimizer: SGD with momentum as in the paper, or AdamW."""
    lr: float = 0.1
    """Learning rate at the start (the paper's eta_0), > 0."""
    eta_min: float = 0.001
    """Learning rate at the end (the paper's eta_e), from 0 to lr; 0 for the bases step and exp, which have no floor."""
    momentum: float = 0.9
    """Momentum of SGD, in [0, 1)."""
    beta1: float = 0.9
    """Decay of AdamW's mean of the gradients, in [0, 1)."""
    beta2: float = 0.999
    """Decay of AdamW's mean of the squared gradients, in [0, 1)."""
    eps: float = 1e-8
    """AdamW's term in the denominator, > 0."""
    weight_decay: float = 5e-4
    """Weight decay on every parameter, >= 0; of SGD in the gradient, of AdamW apart from it."""
    nesterov: bool = False
    """Use Nesterov's momentum in SGD."""
    base: str = "polynomial"
    """Base schedule: polynomial, cosine, exponential (eq. (13) as printed), exponential-anchored or htd; or one to
    compare with: step, sgdr, clr, exp, cos, pol, linear or wsd."""
    k: float = 1.5
    """Exponent k of k-decay, > 0; 1 is the base schedule itself."""
    power: float = 1.0
    """Power N of the bases polynomial and pol, > 0; 1 is linear."""
    form: Literal["warp", "additive"] = "warp"
    """How k enters: warp is base((t/T)^k), additive is the paper's eq. (10)."""
    sign: Literal["+", "-"] = "-"
    """Sign of the k-decay term; belongs to the additive form alone."""
    alpha_0: float = 0.0
    """Constant added to the first derivative of the base, per epoch, as in the paper's Fig. 2; needs k = 1."""
    validity: Literal["raise", "warn", "ignore"] = "raise"
    """What to do when the schedule breaks eq. (5): refuse it, warn, or say nothing."""
    warmup_steps: int = 0
    """Updates of linear warm-up, part of the total, >= 0; for the bases with a formula of their own, and wsd."""
    milestones: str = "0.3,0.6,0.8"
    """Where the base step falls, as parts of the training, ascending: decimals or fractions such as 1/3,2/3."""
    gamma: float = 0.2
    """Factor of the base step at each milestone, in (0, 1]."""
    first_cycle: float = 0.05
    """Length of the first cycle of the base sgdr, as a part of the training, in (0, 1]."""
    cycle_growth: int = 2
    """How many times as long as the one before each cycle of the base sgdr is, >= 1."""
    half_cycle: float = 0.05
    """Length of the way up of the base clr, and of the way down, as a part of the training, in (0, 0.5]."""
    cooldown: float = 0.2
    """Length of the fall at the end of the base wsd, as a part of the training, in (0, 1]."""
    crop_padding: int = 4
    """Pixels of padding a side for the random crop in training, 0 is no crop; must be 0 for imagenet."""
    flip: bool = True
    """Mirror each training image left to right with probability 1/2."""
    image_size: int = 0
    """Side in pixels to which images of a folder are resized and cropped, 0 takes them as they are; the side that the
    network sees of imagenet's, 0 is 224."""
    seed: int = 0
    """Seed of the initial weights, the order of the images and their augmentation, >= 0."""
    precision: Literal["fp32", "bf16", "fp16"] = "fp32"
    """Arithmetic: float32, or bfloat16 or float16 where autocast finds it safe."""
    channels_last: bool = True
    """Keep images and weights with the channels last in memory."""
    compile: bool = False
    """Compile the network with torch.compile."""
    ema: float = 0.0
    """Decay of the moving average of the weights, in [0, 1); 0 is no average."""
    device: Literal["auto", "cpu", "cuda"] = "auto"
    """Where to train; auto is a GPU where there is one."""
    threads: int = 0
    """CPU threads; 0 is PyTorch's choice."""
    workers: int = 0
    """Processes, for each training process, that decode the images of imagenet; 0 decodes in the process itself."""
    log_every: int = 50
    """Updates between two readings of the loss, >= 1."""
    checkpoint_every: int = 0
    """Updates between two checkpoints; 0 is after each epoch."""
    data_check: bool = False
    """Read every image of the class folders first, and list those that cannot be read."""
    out: str = ""
    """Run folder; empty: runs/RECIPE-k-seed on the command line, no folder from Python."""


# They say where things lie and what is written when, not what is computed: a resumed run may have other ones.
FREE_FIELDS = frozenset({"data", "out", "workers", "log_every", "checkpoint_every", "data_check", "device", "threads"})


def validate(recipe: Recipe) -> None:
    """Check every field of ``recipe`` that can be checked without its data.

    A field that only another choice gives a meaning to must be left at its default where that choice is not made.

    Raises:
        ArgumentError: a field has a value that is not allowed; the message names it, and the field that it depends on.

    Example:
        >>> validate(Recipe(dataset="cifar10"))
        Traceback (most recent call last):
        kdecay_sym.errors.ArgumentError: data='': must be the folder of the images (--data FOLDER)
    """
    _check_types(recipe)
    check_data(recipe)
    check_device(recipe)
    check_optimisation(recipe)
    check_schedule(recipe)


def _check_types(recipe: Recipe) -> None:
    for name, hint in get_type_hints(Recipe).items():
        value = getattr(recipe, name)
        if choices := get_args(hint):
            one_of(name, value, choices)
        elif hint in (bool, str) and not isinstance(value, hint):
            raise bad_argument(name, value, f"must be a {hint.__name__}")
        elif isinstance(value, str) and "\0" in value:
            raise bad_argument(name, value, "must not hold a NUL character")
    # TensorBoard writes the name of its folder as UTF-8; the folder of the images may have any name.
    if recipe.out != recipe.out.encode(errors="replace").decode():
        raise bad_argument("out", recipe.out, "must be a name that UTF-8 can write")


def to_dict(recipe: Recipe) -> dict[str, Any]:
    """Return the fields of ``recipe`` as a dictionary that JSON can hold.

    Example:
        >>> from_dict(to_dict(Recipe(k=2.0))) == Recipe(k=2.0)
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
    changed = [name for name in now if now[name] != then[name] and name not in FREE_FIELDS]
    return [f"{name}: was {then[name]!r}, is {now[name]!r}" for name in changed]
