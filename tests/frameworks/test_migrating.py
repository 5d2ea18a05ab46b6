"""The snippets of docs/migrating.md: each is run, and every update has the rate that it should have."""

import math
import re
from pathlib import Path

import numpy as np
import pytest

from kdecay_sym.schedule import chain, decay, warmup
from kdecay_torch.frameworks.timm import from_timm

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "migrating.md").read_text(encoding="utf-8")
OPENING, *PARTS = re.split(r"^## (.+)$", PAGE, flags=re.MULTILINE)
SECTIONS = {
    title: re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    for title, text in zip(PARTS[::2], PARTS[1::2], strict=True)
}
(PRELUDE,) = re.findall(r"^```python\n(.*?)^```$", OPENING, re.DOTALL | re.MULTILINE)
UPDATES = 12


def cosine(step, total, low=0.0, high=0.1):
    return low + (high - low) * (1 + math.cos(math.pi * step / total)) / 2


def ours(schedule, eta_e=0.0):
    return [schedule.lr(step, 0.1, eta_e) for step in range(schedule.total_steps)]


def k_cosine(total, k=1.5):
    return decay(total, k=k, base="cosine")


TIMM = from_timm(
    lr=0.1, epochs=6, warmup_epochs=2, warmup_lr=0.01, lr_k_decay=1.5, sched_on_updates=True, updates_per_epoch=2
)
# The rate of each update of each snippet, in the page's order.
RATES = {
    "PyTorch": [
        [0.1 * (1 + t) / 4 for t in range(3)] + [cosine(t, 9, 0.001) for t in range(9)],
        ours(chain(warmup(3), k_cosine(9)), 0.001),
    ],
    "timm": [
        [0.01 + 0.09 * t / 4 for t in range(4)] + [cosine(t**1.5, 12**1.5) for t in range(4, 12)],
        ours(TIMM),
        ours(TIMM),
    ],
    "Transformers": [
        [0.1 * t / 2 for t in range(2)] + [cosine(t, 10) for t in range(10)],
        ours(chain(warmup(2), k_cosine(10))),
    ],
    "Accelerate": [[cosine(t, 6) for t in range(6)], ours(k_cosine(6))],
    "Lightning": [[cosine(t // 4, 3) for t in range(12)], ours(k_cosine(12))],
    "optax": [
        [0.1 * t / 3 for t in range(3)] + [cosine(t, 9, 0.001) for t in range(9)],
        ours(chain(warmup(3), k_cosine(9)), 0.001),
    ],
}
SNIPPETS = [(title, number) for title, parts in SECTIONS.items() for number in range(len(parts))]


def test_every_snippet_has_rates_to_be_compared_with():
    assert {title: len(parts) for title, parts in SECTIONS.items() if parts} == {
        title: len(rates) for title, rates in RATES.items()
    }
    assert PAGE.count("```python") == 1 + len(SNIPPETS)


@pytest.fixture
def libraries(tmp_path, monkeypatch):
    """Run in a folder of its own; forget what Accelerate keeps for a process."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    yield lambda name: pytest.importorskip(name, reason=f"NOT CHECKED: {name} is not installed")
    try:
        from accelerate.state import AcceleratorState, GradientState
    except ImportError:
        return
    AcceleratorState._reset_state(reset_partial_state=True)
    GradientState._reset_state()


@pytest.mark.parametrize(("title", "number"), SNIPPETS, ids=str)
@pytest.mark.filterwarnings("ignore:The '.*_dataloader' does not have many workers")
@pytest.mark.filterwarnings(
    # PyTorch's own deprecation of what Lightning 2.6 calls.
    r"ignore:`isinstance\(treespec, LeafSpec\)` is deprecated:FutureWarning",
    # torch's SequentialLR, which is given no epoch by us.
    r"ignore:The epoch parameter in `scheduler\.step\(\)` was not necessary:UserWarning",
)
def test_each_update_has_its_rate(title, number, libraries, rates_of_updates):
    if title != "PyTorch":
        libraries(title.lower())
    names = {}
    exec(PRELUDE, names)
    if (title, number) == ("timm", 2):
        # This one goes on from the arguments of the snippet before.
        exec(SECTIONS[title][1].partition("scheduler, epochs =")[0], names)
    exec(SECTIONS[title][number], names)
    used = names["moves"] if title == "optax" else rates_of_updates
    assert used == pytest.approx(RATES[title][number], rel=1e-6 if title == "optax" else 1e-13, abs=1e-17)
    if (title, number) == ("Transformers", 1):
        assert names["logged"] == used


def test_the_snippet_after_differs_from_the_one_before_by_k():
    """A page whose two snippets did the same would say nothing; timm's are meant to."""
    for title, (before, after, *_) in RATES.items():
        assert bool(np.abs(np.subtract(before, after)).max() < 1e-15) is (title == "timm")
