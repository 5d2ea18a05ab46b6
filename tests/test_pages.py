"""The Python examples of the documentation's pages are run."""

import doctest
import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[1] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PAGES = [*DOCS.glob("*.md"), *DOCS.glob("training/*.md")]
WITH_EXAMPLES = sorted(page for page in PAGES if "\n>>> " in page.read_text(encoding="utf-8"))


def test_the_page_of_schedules_has_examples():
    assert DOCS / "schedules.md" in WITH_EXAMPLES


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: page.name)
def test_the_examples_of_a_page_print_what_it_says(page, capsys):
    text = page.read_text(encoding="utf-8")
    if "import timm" in text or "from timm" in text:
        pytest.importorskip("timm.scheduler", reason="NOT CHECKED: timm is not installed")
    blocks = BLOCK.findall(text)
    examples = doctest.DocTestParser().get_doctest("\n\n".join(blocks), {}, page.name, str(page), 0)
    assert len(examples.examples) == text.count("\n>>> ")
    results = doctest.DocTestRunner().run(examples)
    assert results.failed == 0, capsys.readouterr().out
