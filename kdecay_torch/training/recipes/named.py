"""The recipes that have a name: each cell of the paper's tables, the networks of its figures, and two for a try.

Settings that the paper states are its own (section 4); where it is silent, those of the papers that it cites for the
network or the schedule. `docs/training/recipes.md` says which is which.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from kdecay_sym.command_line import refuse_unknown_name
from kdecay_sym.errors import ArgumentError
from kdecay_sym.published import ERRORS, EXPONENTS
from kdecay_torch.training.recipes.recipe import Recipe

# The methods of the tables: the last part of a recipe's name, and the row.
_ROWS = {
    "clr": "CLR",
    "step": "StepDecay",
    "sgdr": "SGDR",
    "autolrs": "AutoLRS",
    "exp": "EXP",
    "exp-k": "EXP with k-decay",
    "cos": "COS",
    "cos-k": "COS with k-decay",
    "pol": "POL",
    "pol-k": "POL with k-decay",
}
# What the row's schedule is, besides k. The additive form with sign - is an inference, see the documentation.
_METHODS: dict[str, dict[str, Any]] = {
    "clr": {"base": "clr"},
    "step": {"base": "step", "eta_min": 0.0},
    "sgdr": {"base": "sgdr"},
    # Eq. (13) as printed meets neither end, with or without k-decay: claims exponential.printed.start and .end.
    "exp": {"base": "exponential", "validity": "warn"},
    "exp-k": {"base": "exponential", "form": "additive", "validity": "warn"},
    "cos": {"base": "cosine"},
    # Eq. (12) rises near the start for every k > 1: claims tables.used-k.cos.minus and tables.used-k.cos-5.minus.
    "cos-k": {"base": "cosine", "form": "additive", "validity": "warn"},
    # On the linear base both forms are one curve: claim linear.agreement.
    "pol": {},
    "pol-k": {},
}
# A search that measures while it trains; it has no curve of its own.
_NO_SCHEDULE = "autolrs"
_BEST = "pol-k"

# The networks on CIFAR, with what their authors trained them with.
_CIFAR_NETWORKS: dict[str, dict[str, Any]] = {
    "resnet20": {"weight_decay": 1e-4},
    "resnet47": {"weight_decay": 1e-4},
    "resnet74": {"weight_decay": 1e-4},
    "resnet101": {"weight_decay": 1e-4},
    "wrn28-10": {"nesterov": True},
    "densenet-bc-100-12": {"weight_decay": 1e-4, "nesterov": True, "batch_size": 64},
}
_TABLE_1 = "wrn28-10"
_IMAGENET = Recipe(dataset="imagenet", network="resnet50", epochs=90, batch_size=256, weight_decay=1e-4, crop_padding=0)
# A tenth of the rate after each third of the training; cycles of 6, 12, 24 and 48 epochs, which end with it.
_IMAGENET_METHODS: dict[str, dict[str, Any]] = {
    "step": {"milestones": "1/3,2/3", "gamma": 0.1},
    "sgdr": {"first_cycle": 1 / 15},
}
_DATA_SETS = {"cifar10": "CIFAR-10", "cifar100": "CIFAR-100", "imagenet": "ImageNet"}


def _on_cifar(dataset: str, network: str) -> Recipe:
    fields: dict[str, Any] = {"dataset": dataset, "network": network, **_CIFAR_NETWORKS[network]}
    return Recipe(**fields)


def _cells(dataset: str) -> Iterator[tuple[str, Recipe]]:
    """The recipes of a data set's column, by the name of the method."""
    column = _DATA_SETS[dataset]
    on_imagenet = dataset == "imagenet"
    start = _IMAGENET if on_imagenet else _on_cifar(dataset, _TABLE_1)
    own = _IMAGENET_METHODS if on_imagenet else {}
    for method, row in _ROWS.items():
        if row in ERRORS[column] and method != _NO_SCHEDULE:
            k = float(EXPONENTS[column].get(row, 1))
            changes: dict[str, Any] = {"k": k, **_METHODS[method], **own.get(method, {})}
            yield method, dataclasses.replace(start, **changes)


def _named() -> Iterator[tuple[str, Recipe]]:
    # Digits are 8x8 pixels, so they are moved by 1 at most, and a mirrored digit is another shape.
    yield "digits-resnet20", Recipe(dataset="digits", epochs=15, crop_padding=1, flip=False)
    for dataset in ("folder", "cifar10", "cifar100"):
        for network in _CIFAR_NETWORKS:
            yield f"{dataset}-{network}", _on_cifar(dataset, network)
    for dataset in _DATA_SETS:
        network = _network_of(dataset)
        for method, recipe in _cells(dataset):
            if method == _BEST:
                yield f"{dataset}-{network}", recipe
            yield f"{dataset}-{network}-{method}", recipe
    fig_2: dict[str, Any] = {"k": 1.0, "power": 0.5, "alpha_0": 5e-6, "validity": "warn"}
    yield "cifar10-resnet20-fig2", dataclasses.replace(_on_cifar("cifar10", "resnet20"), **fig_2)


def _network_of(dataset: str) -> str:
    return _IMAGENET.network if dataset == "imagenet" else _TABLE_1


RECIPES: dict[str, Recipe] = dict(_named())

PAPER_ERRORS: dict[str, float] = {
    f"{dataset}-{_network_of(dataset)}{ending}": float(ERRORS[column][_ROWS[method]])
    for dataset, column in _DATA_SETS.items()
    for method, _ in _cells(dataset)
    for ending in ([f"-{method}", ""] if method == _BEST else [f"-{method}"])
}
"""The error in per cent that the paper publishes for a recipe; its best, pol-k, has two names."""


def named(name: str) -> Recipe:
    """Return the recipe of that name.

    Raises:
        ArgumentError: there is none; the message suggests the nearest name.

    Example:
        >>> named("cifar100-wrn28-10-cos-k").k
        5.0
        >>> named("imagenet-resnet50-autolrs")
        Traceback (most recent call last):
        kdecay_sym.errors.ArgumentError: 'imagenet-resnet50-autolrs': AutoLRS searches rates while it trains, ...
    """
    if name.endswith(f"-{_NO_SCHEDULE}"):
        raise ArgumentError(
            f"{name!r}: AutoLRS searches rates while it trains, and has no schedule that a recipe could name; "
            f"choose another row of the paper's tables, such as {name.removesuffix(_NO_SCHEDULE)}{_BEST}"
        )
    refuse_unknown_name("recipe", name, RECIPES)
    return RECIPES[name]
