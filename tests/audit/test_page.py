"""What docs/commands.md shows of `kdecay check` and `kdecay which-k` is what they print."""

import re
import shlex
from pathlib import Path

import pytest

from kdecay_sym.cli import main

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
SHOWN = re.findall(r"```console\n\$ kdecay ((?:check|which-k) .*)\n((?:.*\n)*?)```", PAGE.read_text(encoding="utf-8"))


def test_the_page_shows_both():
    assert {words.split()[0] for words, _ in SHOWN} == {"check", "which-k"}


@pytest.mark.parametrize(("words", "output"), SHOWN)
def test_it_is_what_they_print(capsys, words, output):
    main(shlex.split(words))
    assert capsys.readouterr().out == output
