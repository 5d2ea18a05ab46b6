from __future__ import annotations

import dataclasses
import json
import math

import pytest

from kdecay_sym.errors import ArgumentError
from kdecay_torch.training.recipes.recipe import RECIPES, Recipe, differences, from_dict, to_dict, validate

DIGITS = RECIPES["digits-resnet20"]


def test_defaults_are_the_papers() -> None:
    # Section 4 of the paper, and the usual CIFAR settings where it is silent.
    recipe = RECIPES["cifar10-resnet20"]
    assert (recipe.lr, recipe.eta_min, recipe.momentum, recipe.epochs) == (0.1, 0.001, 0.9, 200)
    assert (recipe.batch_size, recipe.weight_decay, recipe.crop_padding, recipe.flip) == (128, 5e-4, 4, True)


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_json_round_trip(recipe: Recipe) -> None:
    given = dataclasses.replace(recipe, data="" if recipe.dataset == "digits" else "images", k=1 / 3, seed=2**63 - 1)
    assert from_dict(json.loads(json.dumps(to_dict(given)))) == given


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("k", [0, -1.5, math.nan, math.inf, True, "1.5"]),
        ("power", [0, -1, math.nan]),
        ("lr", [0, -0.1, math.nan, math.inf]),
        ("eta_min", [-0.001, 0.2, math.nan]),
        ("momentum", [-0.1, 1, 1.5, math.nan]),
        ("weight_decay", [-1e-9, math.inf]),
        ("epochs", [0, -1, 1.5, True]),
        ("batch_size", [0, -128]),
        ("warmup_steps", [-1]),
        ("crop_padding", [-1]),
        ("image_size", [-1, 32]),
        ("seed", [-1, 2**63]),
        ("threads", [-1]),
        ("network", ["resnet21"]),
        ("dataset", ["mnist"]),
        ("precision", ["fp64"]),
        ("base", ["cosin"]),
        ("form", ["add"]),
        ("sign", ["+", "plus"]),
        ("data", ["somewhere"]),
        ("flip", ["yes"]),
        ("out", [None]),
    ],
)
def test_bad_values_are_refused_by_name(field: str, values: list[object]) -> None:
    for value in values:
        with pytest.raises(ArgumentError, match=rf"^{field}=") as caught:
            validate(dataclasses.replace(DIGITS, **{field: value}))
        assert "\n" not in str(caught.value)


def test_values_that_depend_on_each_other() -> None:
    validate(dataclasses.replace(DIGITS, form="additive", sign="+"))
    validate(dataclasses.replace(DIGITS, eta_min=0.1))
    with pytest.raises(ArgumentError, match="nesterov"):
        validate(dataclasses.replace(DIGITS, nesterov=True, momentum=0))
    with pytest.raises(ArgumentError, match="--data"):
        validate(RECIPES["folder-resnet20"])


def test_from_dict_refuses_fields_of_another_version() -> None:
    values = to_dict(DIGITS)
    with pytest.raises(ArgumentError, match="warmth"):
        from_dict({**values, "warmth": 1})
    del values["k"]
    with pytest.raises(ArgumentError, match="missing fields k"):
        from_dict(values)


def test_a_moved_folder_is_no_other_recipe() -> None:
    assert differences(dataclasses.replace(DIGITS, out="a", data="b"), DIGITS) == []
    assert differences(dataclasses.replace(DIGITS, seed=1, epochs=2), DIGITS) == [
        "epochs: was 15, is 2",
        "seed: was 0, is 1",
    ]
