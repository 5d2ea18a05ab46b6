"""What the README and the documentation say is there, is there."""

import re
import shlex
from pathlib import Path

import pytest

from kdecay_sym import cli

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_readmes_training_example_runs():
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert len(example.splitlines()) <= 15
    names = {}
    exec(example, names)
    assert names["scheduler"].get_last_lr() == [0.001]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_exist(page):
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text())
    assert all((page.parent / target).exists() for target in targets if "://" not in target), targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_named_in_the_pages_exist(page, capsys):
    for command in re.findall(r"`kdecay ([a-z]+[^`]*)`", page.read_text().replace("\n", " ")):
        words = shlex.split(re.sub(r"[\[\]]", "", command))
        options = [word for word in words if word.startswith("--")]
        subject = ["digits-resnet20"] if words[0] == "train" else []
        with pytest.raises(SystemExit) as stop:
            cli.main([words[0], *subject, "--help"])
        assert stop.value.code == 0
        printed = capsys.readouterr().out
        assert all(option in printed for option in options), command


def test_the_makefile_has_the_targets_that_the_pages_name():
    makefile = (ROOT / "Makefile").read_text()
    for page in PAGES:
        for target in re.findall(r"`make ([a-z-]+)`", page.read_text()):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
