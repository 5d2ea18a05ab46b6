"""The named recipes: their settings, and the errors that the paper publishes for them."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from kdecay_sym.errors import ArgumentError
from kdecay_sym.published import ERRORS, EXPONENTS
from kdecay_torch.training.recipes.checks import BASES
from kdecay_torch.training.recipes.named import PAPER_ERRORS, RECIPES, named
from kdecay_torch.training.recipes.recipe import FREE_FIELDS

REPOSITORY = Path(__file__).parents[2]
PAPER = REPOSITORY.parent / "shared" / "paper"
ROW_OF = {
    "clr": "CLR",
    "step": "StepDecay",
    "sgdr": "SGDR",
    "exp": "EXP",
    "exp-k": "EXP with k-decay",
    "cos": "COS",
    "cos-k": "COS with k-decay",
    "pol": "POL",
    "pol-k": "POL with k-decay",
}
COLUMNS = {"cifar10-wrn28-10": "CIFAR-10", "cifar100-wrn28-10": "CIFAR-100", "imagenet-resnet50": "ImageNet"}


def test_names() -> None:
    networks = ("resnet20", "resnet47", "resnet74", "resnet101", "wrn28-10", "densenet-bc-100-12")
    cells = {f"{start}-{method}" for start in COLUMNS for method in ROW_OF}
    not_in_table_2 = {f"imagenet-resnet50-{method}" for method in ("exp", "exp-k", "cos", "cos-k")}
    expected = {f"{data}-{network}" for data in ("cifar10", "cifar100", "folder") for network in networks}
    expected |= {"digits-resnet20", "imagenet-resnet50", "cifar10-resnet20-fig2", *(cells - not_in_table_2)}
    assert set(RECIPES) == expected
    for name, recipe in RECIPES.items():
        assert name.startswith(f"{recipe.dataset}-{recipe.network}")


def test_the_papers_settings() -> None:
    # Section 4; step decay knows no floor.
    for name, recipe in RECIPES.items():
        assert (recipe.lr, recipe.momentum, recipe.optimizer, recipe.form == "additive") == (
            0.1,
            0.9,
            "sgd",
            name.endswith(("-exp-k", "-cos-k")),
        ), name
        assert recipe.eta_min == (0 if name.endswith("-step") else 0.001), name
        epochs = {"digits": 15, "imagenet": 90}.get(recipe.dataset, 200)
        assert recipe.epochs == epochs, name
    assert {RECIPES[start].k for start in COLUMNS} == {1.5}
    for start in COLUMNS:
        assert RECIPES[start] == RECIPES[f"{start}-pol-k"]


@pytest.mark.parametrize(
    ("network", "weight_decay", "batch_size", "nesterov"),
    [
        ("resnet20", 1e-4, 128, False),
        ("resnet47", 1e-4, 128, False),
        ("resnet74", 1e-4, 128, False),
        ("resnet101", 1e-4, 128, False),
        ("wrn28-10", 5e-4, 128, True),
        ("densenet-bc-100-12", 1e-4, 64, True),
        ("resnet50", 1e-4, 256, False),
    ],
)
def test_the_settings_of_the_networks_papers(
    network: str, weight_decay: float, batch_size: int, nesterov: bool
) -> None:
    found = [recipe for recipe in RECIPES.values() if recipe.network == network and recipe.dataset != "digits"]
    assert found
    for recipe in found:
        assert (recipe.weight_decay, recipe.batch_size, recipe.nesterov) == (weight_decay, batch_size, nesterov)
        assert (recipe.crop_padding, recipe.flip) == (0 if network == "resnet50" else 4, True)


def test_only_curves_that_break_eq_5_are_let_pass() -> None:
    warned = {name for name, recipe in RECIPES.items() if recipe.validity != "raise"}
    cells = {f"cifar{n}-wrn28-10-{method}" for n in (10, 100) for method in ("exp", "exp-k", "cos-k")}
    assert warned == {*cells, "cifar10-resnet20-fig2"}
    assert {RECIPES[name].validity for name in warned} == {"warn"}


def test_autolrs_is_no_schedule() -> None:
    with pytest.raises(ArgumentError, match=r"AutoLRS searches rates while it trains.*imagenet-resnet50-pol-k"):
        named("imagenet-resnet50-autolrs")
    with pytest.raises(ArgumentError, match="did you mean imagenet-resnet50-sgdr"):
        named("imagenet-resnet50-sgd")
    assert named("digits-resnet20") is RECIPES["digits-resnet20"]


def test_each_cell_has_its_error_and_its_k() -> None:
    expected = {}
    for start, column in COLUMNS.items():
        for method, row in ROW_OF.items():
            if row in ERRORS[column]:
                expected[f"{start}-{method}"] = float(ERRORS[column][row])
                assert RECIPES[f"{start}-{method}"].k == float(EXPONENTS[column].get(row, 1.0)) or method in (
                    "clr",
                    "step",
                    "sgdr",
                )
        expected[start] = expected[f"{start}-pol-k"]
    assert expected == PAPER_ERRORS
    assert PAPER_ERRORS["cifar10-wrn28-10"] == 3.59


def table_rows(text: str, header: str) -> dict[str, list[tuple[str, str]]]:
    """The rows of a table: errors and subscripts, by method, without the arrows and the citations."""
    rows = {}
    for line in text.split(header, 1)[1].splitlines()[1:]:
        if not line.strip():
            break
        method, *cells = line.split("\t")
        found = [re.match(r"([\d.]+)(?: _\{([\d.]+)\})?", cell) for cell in cells]
        assert all(found), line
        name = re.sub(r" \[\d+\]| \(ours\)", "", method)
        rows[name] = [(match[1], match[2] or "") for match in found if match]
    return rows


@pytest.mark.skipif(not PAPER.is_dir(), reason=f"the paper's text is not in {PAPER}")
def test_errors_are_those_of_the_papers_text() -> None:
    (file,) = PAPER.glob("*.txt")
    text = file.read_text(encoding="utf-8")
    table_1 = table_rows(text, "Method\tCIFAR-10\tCIFAR-100")
    table_2 = table_rows(text, "Method\tTop-1 err.")
    printed = {
        "CIFAR-10": {row: cells[0] for row, cells in table_1.items()},
        "CIFAR-100": {row: cells[1] for row, cells in table_1.items()},
        "ImageNet": {row: cells[0] for row, cells in table_2.items()},
    }
    assert {column: len(rows) for column, rows in printed.items()} == {"CIFAR-10": 9, "CIFAR-100": 9, "ImageNet": 6}
    assert {column: {row: error for row, (error, _) in rows.items()} for column, rows in printed.items()} == ERRORS
    assert {column: {row: k for row, (_, k) in rows.items() if k} for column, rows in printed.items()} == EXPONENTS


SCHEDULE_FIELDS = {
    "power",
    "eta_min",
    "warmup_steps",
    "milestones",
    "gamma",
    "first_cycle",
    "cycle_growth",
    "half_cycle",
}
SCHEDULE_FIELDS |= {"cooldown", "sign", "alpha_0", "validity", "base"}
PAGE = REPOSITORY / "docs" / "training" / "recipes.md"


def test_the_page_has_the_errors_and_every_field_of_a_schedule() -> None:
    text = PAGE.read_text(encoding="utf-8")
    printed = {}
    for method, *columns in re.findall(
        r"^\| `([\w-]+)` \| [^|]+ \| [^|]+ \|([^|]*)\|([^|]*)\|([^|]*)\|$", text, re.MULTILINE
    ):
        for start, cell in zip(COLUMNS, columns, strict=True):
            if cell.strip():
                printed[f"{start}-{method}"] = float(cell)
    assert printed == {name: error for name, error in PAPER_ERRORS.items() if name not in COLUMNS}
    for base in BASES:
        assert f"`{base}`" in text
    assert set(dataclasses.asdict(RECIPES["digits-resnet20"])) >= SCHEDULE_FIELDS | FREE_FIELDS
    for name in SCHEDULE_FIELDS | FREE_FIELDS:
        assert f"`{name}`" in text, name


def test_the_links_of_the_page_exist() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", PAGE.read_text(encoding="utf-8"))
    assert targets
    assert all((PAGE.parent / target).exists() for target in targets)


def test_the_figures_of_the_page_on_where_schedules_end() -> None:
    for start in COLUMNS:
        step = RECIPES[f"{start}-step"]
        last = 0.001 if "imagenet" in start else 0.0008
        assert step.lr * step.gamma ** len(step.milestones.split(",")) == pytest.approx(last)
        recipe = RECIPES[f"{start}-sgdr"]
        cycles = [round(recipe.first_cycle * recipe.epochs * 2**number) for number in range(5)]
        edges = [sum(cycles[: number + 1]) for number in range(5)]
        assert edges[:4] == ([6, 18, 42, 90] if "imagenet" in start else [10, 30, 70, 150])
        assert 2 * RECIPES[f"{start}-clr"].half_cycle * recipe.epochs == (9 if "imagenet" in start else 20)
    # Fig. 2: the first slope, of N = 0.5, an update and an epoch.
    for steps, slope in ((78_200, "-0.00000063"), (200, "-0.00024750")):
        assert f"{-0.099 / 2 / steps:.8f}" == slope
        assert slope in PAGE.read_text(encoding="utf-8")
