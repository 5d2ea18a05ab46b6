from __future__ import annotations

import dataclasses
import inspect
import json
import math
import re
from itertools import pairwise
from typing import Any

import pytest

from kdecay_sym.errors import ArgumentError
from kdecay_torch.training.recipes.named import RECIPES
from kdecay_torch.training.recipes.recipe import FREE_FIELDS, Recipe, differences, from_dict, to_dict, validate

DIGITS = RECIPES["digits-resnet20"]
STEP: dict[str, Any] = {"base": "step", "eta_min": 0.0}
ADAMW: dict[str, Any] = {"optimizer": "adamw"}
# Fields that mean something with one choice only.
WHERE_IT_BELONGS: dict[str, dict[str, Any]] = {
    "milestones": STEP,
    "gamma": STEP,
    "first_cycle": {"base": "sgdr"},
    "cycle_growth": {"base": "sgdr"},
    "half_cycle": {"base": "clr"},
    "cooldown": {"base": "wsd"},
    "beta1": ADAMW,
    "beta2": ADAMW,
    "eps": ADAMW,
    "alpha_0": {"k": 1.0},
}


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_json_round_trip(recipe: Recipe) -> None:
    given = dataclasses.replace(recipe, data="" if recipe.dataset == "digits" else "images", lr=1 / 3, seed=2**63 - 1)
    assert from_dict(json.loads(json.dumps(to_dict(given)))) == given


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("k", [0, -1.5, math.nan, math.inf, True, "1.5"]),
        ("power", [0, -1, math.nan]),
        ("lr", [0, -0.1, math.nan, math.inf]),
        ("eta_min", [-0.001, 0.2, math.nan]),
        ("momentum", [-0.1, 1, 1.5, math.nan]),
        ("beta1", [-0.1, 1, math.nan]),
        ("beta2", [-0.1, 1, math.nan]),
        ("eps", [0, -1e-8, math.inf]),
        ("ema", [-0.1, 1, math.nan, True]),
        ("weight_decay", [-1e-9, math.inf]),
        ("epochs", [0, -1, 1.5, True]),
        ("batch_size", [0, -128]),
        ("accumulation", [0, 129, 1.0]),
        ("warmup_steps", [-1]),
        ("crop_padding", [-1]),
        ("image_size", [-1, 1.5, 4097]),
        ("seed", [-1, 2**63]),
        ("threads", [-1]),
        ("workers", [-1, 1.5]),
        ("log_every", [0, -1, 2.5]),
        ("checkpoint_every", [-1]),
        ("network", ["resnet21"]),
        ("norm", ["layer"]),
        ("dataset", ["mnist"]),
        ("optimizer", ["adam"]),
        ("precision", ["fp64"]),
        ("device", ["cuda:0", "mps"]),
        ("base", ["cosin", None]),
        ("validity", ["error"]),
        ("alpha_0", [math.nan, math.inf]),
        ("milestones", ["", "0.3,", "0.6,0.3", "0.3,0.3", "0,0.5", "0.5,1.0", "1/0", "2/2", "-0.1", "1e-1", None]),
        ("gamma", [0, -0.1, 1.1, math.nan]),
        ("first_cycle", [0, -0.1, 1.1, math.nan]),
        ("cycle_growth", [0, 1.5]),
        ("half_cycle", [0, 0.51, math.nan]),
        ("cooldown", [0, 1.1, math.nan]),
        ("form", ["add"]),
        ("sign", ["plus"]),
        ("data", ["somewhere"]),
        ("flip", ["yes"]),
        ("channels_last", [1]),
        ("compile", ["yes"]),
        ("data_check", [0]),
        ("out", [None]),
    ],
)
def test_bad_values_are_refused_by_name(field: str, values: list[object]) -> None:
    for value in values:
        with pytest.raises(ArgumentError, match=rf"^{field}=") as caught:
            validate(dataclasses.replace(DIGITS, **{**WHERE_IT_BELONGS.get(field, {}), field: value}))
        # No value of it is allowed elsewhere, which is another error.
        assert "must be left" not in str(caught.value)
        assert "\n" not in str(caught.value)


def test_every_field_has_a_bad_value_above() -> None:
    (mark,) = (mark for mark in test_bad_values_are_refused_by_name.pytestmark if mark.name == "parametrize")  # type: ignore[attr-defined]
    # These two mean something with some of the others only; below.
    assert {field for field, _ in mark.args[1]} == set(to_dict(DIGITS)) - {"nesterov"}


def test_every_field_has_a_help_text() -> None:
    # tyro reads the docstring after each field; a field without one would show the text of none.
    lines = inspect.getsource(Recipe).splitlines()
    fields = [number for number, line in enumerate(lines) if re.match(r"    \w+: ", line)]
    assert len(fields) == len(to_dict(DIGITS))
    for number, following in pairwise([*fields, len(lines)]):
        assert any(line.lstrip().startswith('"""') for line in lines[number + 1 : following]), lines[number]


IMAGENET = RECIPES["imagenet-resnet50"]


@pytest.mark.parametrize(
    ("recipe", "changes", "message"),
    [
        (DIGITS, {"nesterov": True, "momentum": 0}, "^nesterov=True: needs a momentum"),
        (DIGITS, {"optimizer": "adamw", "momentum": 0.8}, r"^momentum=0\.8: .*0\.9 with optimizer='adamw'"),
        (DIGITS, {"optimizer": "adamw", "nesterov": True}, "^nesterov=True: .*optimizer='adamw'"),
        (DIGITS, {"beta1": 0.8}, "^beta1=0.8: .*optimizer='sgd'"),
        (DIGITS, {"beta2": 0.99}, "^beta2=0.99: .*optimizer='sgd'"),
        (DIGITS, {"eps": 1e-6}, "^eps=1e-06: .*optimizer='sgd'"),
        (DIGITS, {"accumulation": 65, "batch_size": 64}, "^accumulation=65: must not be above batch_size=64"),
        (DIGITS, {"data_check": True}, "^data_check=True: .*dataset='digits'"),
        (DIGITS, {"image_size": 32}, "^image_size=32: .*dataset='digits'"),
        (DIGITS, {"workers": 2}, "^workers=2: .*dataset='digits'"),
        (RECIPES["folder-resnet20"], {}, "^data='': .*--data"),
        (IMAGENET, {}, "^data='': .*--data"),
        (IMAGENET, {"data": "d", "crop_padding": 4}, "^crop_padding=4: .*dataset='imagenet'"),
        (DIGITS, {"base": "cosine", "power": 2.0}, r"^power=2\.0: must be left at 1\.0 with base='cosine'"),
        (DIGITS, {"base": "step"}, r"^eta_min=0\.001: must be 0 with base='step'"),
        (DIGITS, {"base": "exp"}, r"^eta_min=0\.001: must be 0 with base='exp'"),
        (DIGITS, {"milestones": "0.5"}, "^milestones='0.5': .*base='polynomial'"),
        (DIGITS, {"gamma": 0.1}, "^gamma=0.1: .*base='polynomial'"),
        (DIGITS, {"base": "clr", "first_cycle": 0.1}, "^first_cycle=0.1: .*base='clr'"),
        (DIGITS, {"base": "clr", "cycle_growth": 3}, "^cycle_growth=3: .*base='clr'"),
        (DIGITS, {"base": "sgdr", "half_cycle": 0.1}, "^half_cycle=0.1: .*base='sgdr'"),
        (DIGITS, {"base": "sgdr", "cooldown": 0.1}, "^cooldown=0.1: .*base='sgdr'"),
        *((DIGITS, {"base": base, "warmup_steps": 5}, f"^warmup_steps=5: .*base='{base}'") for base in ("sgdr", "pol")),
        (DIGITS, {"sign": "+"}, r"^sign='\+': .*form='warp'"),
        (DIGITS, {"alpha_0": 1e-6}, r"^alpha_0=1e-06: must be 0 with k=1\.5"),
        (DIGITS, {"k": 1.0, "alpha_0": 1e-6, "warmup_steps": 5}, "^alpha_0=1e-06: must be 0 with warmup_steps=5"),
        (DIGITS, {"k": 1.0, "alpha_0": 1e-6, "base": "cos"}, "^alpha_0=1e-06: .*base='cos'"),
        # 15 epochs of it take the last rate, 0.001, to 0 and below.
        (DIGITS, {"k": 1.0, "alpha_0": -0.001 / 14}, r"^alpha_0=-7.*epochs=15 it is -7\.14286e-05"),
        (DIGITS, {"k": 1.0, "alpha_0": 1e308}, "^alpha_0=1e.308.*is inf"),
    ],
)
def test_fields_that_depend_on_each_other(recipe: Recipe, changes: dict[str, object], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        validate(dataclasses.replace(recipe, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"form": "additive", "sign": "+"},
        {"eta_min": 0.1},
        {"optimizer": "adamw", "beta1": 0.8, "beta2": 0.99, "eps": 1e-6},
        {"nesterov": True},
        {"accumulation": 128},
        {"dataset": "imagenet", "data": "d", "crop_padding": 0, "workers": 4, "image_size": 64, "data_check": True},
        {"dataset": "folder", "data": "d", "image_size": 32, "data_check": True},
        {"base": "step", "eta_min": 0.0, "milestones": "1/3, .75", "gamma": 1.0},
        {"base": "sgdr", "first_cycle": 1.0, "cycle_growth": 1},
        {"base": "clr", "half_cycle": 0.5},
        {"base": "wsd", "cooldown": 1.0, "warmup_steps": 7},
        {"base": "pol", "power": 2.0},
        {"base": "htd", "warmup_steps": 7},
        {"k": 1.0, "alpha_0": -0.001 / 15},
    ],
)
def test_values_that_go_together(changes: dict[str, object]) -> None:
    validate(dataclasses.replace(DIGITS, **changes))  # type: ignore[arg-type]


def test_from_dict_refuses_fields_of_another_version() -> None:
    values = to_dict(DIGITS)
    with pytest.raises(ArgumentError, match="warmth"):
        from_dict({**values, "warmth": 1})
    del values["k"]
    with pytest.raises(ArgumentError, match="missing fields k"):
        from_dict(values)


def test_what_does_not_change_the_result_may_differ() -> None:
    free = {
        "data": "b",
        "out": "a",
        "workers": 3,
        "log_every": 7,
        "checkpoint_every": 9,
        "data_check": True,
        "device": "cpu",
        "threads": 2,
    }
    assert set(free) == FREE_FIELDS
    assert differences(dataclasses.replace(DIGITS, **free), DIGITS) == []  # type: ignore[arg-type]
    assert differences(dataclasses.replace(DIGITS, seed=1, epochs=2), DIGITS) == [
        "epochs: was 15, is 2",
        "seed: was 0, is 1",
    ]
