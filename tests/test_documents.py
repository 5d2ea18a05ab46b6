"""What the README and the documentation say is there, is there; the emitted pages say what the ledger says."""

import copy
import re
import shlex
import shutil
from collections import Counter
from pathlib import Path

import mpmath
import pytest
from sympy import Rational

from kdecay_sym import cli
from kdecay_sym.checkers.coq_checker import golden_theorems, theorem_name
from kdecay_sym.claims import ledger
from kdecay_sym.codegen import documents, emit
from kdecay_sym.codegen.documents import claims as claim_pages
from kdecay_sym.codegen.documents import errata, pictures, rooms, trust
from kdecay_sym.codegen.documents.markdown import escape
from kdecay_sym.codegen.documents.theorems import theorem_of
from kdecay_sym.codegen.errata import ERRATA
from kdecay_sym.errors import DataError

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "training").glob("*.md")),
]
CLAIM_PAGES = sorted((ROOT / "docs" / "claims").glob("*.md"))
LEDGER = ledger.parse(ledger.read(ledger.ledger_path()))


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


def test_the_links_of_the_claims_pages_exist():
    for page in CLAIM_PAGES:
        targets = re.findall(r"\]\(([^)#]+)\)", page.read_text())
        assert all((page.parent / target).exists() for target in targets), page


def test_each_claim_has_a_page_with_what_the_ledger_says():
    assert {page.stem for page in CLAIM_PAGES} == {*LEDGER, "index"}
    for claim in LEDGER.values():
        page = claim_pages.claim_page(claim)
        assert f"Verdict: **{claim['verdict']}**" in page
        assert page.count("\n- ") >= 3 + len(claim["evidence"])
        assert all(f" | {escape(value)} |" in page for value in claim["witness"].values())
        has_theorem = theorem_name(claim["id"]) in golden_theorems()
        assert (f"`{theorem_name(claim['id'])}`" in page, "--coq" in page) == (has_theorem, has_theorem)
        assert ("It states the negation" in page) is (has_theorem and claim["verdict"] == "refuted")


def test_formulas_of_the_ledger_are_passed_through():
    claim = LEDGER["linear.agreement"] | {"latex": r"For $k > 0$, $|s_1| \le 1$.", "domain_latex": "k > 0"}
    page = claim_pages.claim_page(claim)
    assert "\n\nFor $k > 0$, $|s_1| \\le 1$.\n\n" in page
    assert "- Domain: $k > 0$\n" in page
    assert r"$\vert s_1\vert \le 1$" in claim_pages.claims_index([*LEDGER.values(), claim])
    assert "\n\n$$\ns = 1\n$$\n\n" in claim_pages.claim_page(claim | {"latex": "s = 1"})


def test_plain_text_is_not_taken_for_markup():
    plain = {name: value for name, value in LEDGER["linear.agreement"].items() if name != "latex"}
    page = claim_pages.claim_page(plain | {"statement": "|a_1| < 2*t*u ~3 `x` [y] $z$"})
    assert r"\|a\_1\| \< 2\*t\*u \~3 \`x\` \[y\] \$z\$" in page


def test_a_claim_by_hand_says_so():
    by_hand = [claim for claim in LEDGER.values() if any(item["checker"] == "hand" for item in claim["evidence"])]
    assert by_hand
    index = claim_pages.claims_index(list(LEDGER.values()))
    for claim in by_hand:
        assert "no machine has checked" in claim_pages.claim_page(claim)
        (row,) = (line for line in index.splitlines() if line.startswith(f"| [{claim['id']}]"))
        assert "by hand" in row


def test_every_refutation_and_every_region_has_a_picture():
    for claim in LEDGER.values():
        for_every_power = claim["id"].startswith("polynomial.")
        wanted = claim["verdict"] == "refuted" or (claim["id"].endswith("-region") and not for_every_power)
        assert pictures.has_picture(claim) or not wanted, claim["id"]
        assert ("{figure}" in claim_pages.claim_page(claim)) is pictures.has_picture(claim)


DRAWN = ("linear.additive.plus.monotone", "polynomial-2.additive.minus.monotone-region", "tables.abstract.cifar-10")


def test_every_picture_can_be_drawn():
    assert all(pictures.picture(claim) for claim in LEDGER.values() if pictures.has_picture(claim))


def test_a_picture_shows_the_ledgers_witness():
    (panel,) = pictures.picture(LEDGER[DRAWN[0]])
    witness = LEDGER[DRAWN[0]]["witness"]
    assert [str(mark.y) for mark in panel.marks] == [witness["eta(t)"], witness["eta(t+1)"]]
    assert [str(mark.x) for mark in panel.marks] == ["2", "3"]


def test_a_picture_of_a_region_marks_certain_breaches():
    curve, slope = pictures.picture(LEDGER[DRAWN[1]])
    outside = [mark.y for mark in slope.marks if "breaks" in mark.label]
    (touch,) = (mark for mark in slope.marks if "ledger" in mark.label)
    assert len(outside) == 2
    assert all(y > 0 for y in outside)
    assert abs(touch.y) < 1e-10
    assert str(float(touch.x)) in LEDGER[DRAWN[1]]["evidence"][-1]["detail"]
    assert {line.label for line in curve.lines} <= {line.label for line in slope.lines}


@pytest.mark.parametrize(
    ("id_", "change"),
    [
        (DRAWN[0], {"eta(t)": "-1/374"}),
        ("linear.additive.plus.final-slope", {"|s'(1)|": "2"}),
        ("exponential.printed.end", {"eta": "1/1000"}),
        (DRAWN[2], {"gain": "1.12"}),
    ],
)
def test_a_witness_that_is_not_on_the_curve_is_not_drawn(id_, change):
    claim = copy.deepcopy(LEDGER[id_])
    claim["witness"] |= change
    with pytest.raises(DataError, match=re.escape(id_)):
        pictures.picture(claim)


def test_a_set_that_is_not_the_curves_is_not_drawn():
    with pytest.raises(DataError, match="not what is computed"):
        pictures.picture(LEDGER[DRAWN[1]] | {"domain": "k in [1, 9]"})


def test_a_witness_of_a_kind_of_its_own_is_drawn_as_numbers():
    witness = {"k": "5", "gain": "1.25", "note": "f(2)"}
    claim = {"id": "text.x", "verdict": "refuted", "witness": witness, "evidence": []}
    (panel,) = pictures.picture(claim)
    assert panel.bars == (("k", Rational(5)), ("gain", Rational(5, 4)))
    (at, _) = pictures.picture(claim | {"id": "linear.additive.plus.x", "witness": {"k": "3", "tau": "9/10"}})
    assert at.marks[0].y == 1 - 2 * Rational(9, 10) + Rational(9, 10) ** 3


def test_the_rooms_hold_each_claim_once():
    grouped = rooms.by_room(list(LEDGER.values()))
    assert Counter(claim["id"] for _, members in grouped for claim in members) == Counter(LEDGER.keys())


def test_the_trust_table_counts_what_is_in_the_ledger():
    claims = list(LEDGER.values())
    table = trust.trust_table(claims)
    rows = [[cell.strip() for cell in row.split("|")[1:-1]] for row in table.splitlines() if row.startswith("| ")]
    heads, total = rows[0], next(row for row in rows if "All" in row[0])
    counts = dict(zip(heads[1:], (int(cell or 0) for cell in total[1:]), strict=True))
    verdicts = Counter(claim["verdict"] for claim in claims)
    assert counts == {
        "claims": len(claims),
        **{name: verdicts[name] for name in ("proved", "conditional", "refuted")},
        **{
            name: sum(any(item["checker"] == checker for item in claim["evidence"]) for claim in claims)
            for name, checker in (("SymPy", "sympy"), ("Arb", "arb"), ("by hand", "hand"))
        },
        "Coq": sum(theorem_name(claim["id"]) in golden_theorems() for claim in claims),
    }
    assert sum(verdicts.values()) == counts["proved"] + counts["conditional"] + counts["refuted"]
    by_room = [row for row in rows[1 : rows.index(total)] if not row[0].startswith("-")]
    assert [sum(int(row[i] or 0) for row in by_room) for i in range(1, len(heads))] == list(counts.values())


def test_each_golden_theorem_is_found_with_its_statement():
    theorem = theorem_of("linear.agreement")
    assert theorem.file == "Agreement.v"
    assert theorem.statement.startswith("Agreement.linear_agreement")
    assert theorem_of("no.such.claim") is None
    named = {theorem_name(id_) for id_ in LEDGER} & golden_theorems()
    assert {theorem_of(id_).name for id_ in LEDGER if theorem_of(id_)} == named


def test_the_errata_link_each_claim_to_its_page():
    page = errata.errata_page(LEDGER)
    assert all(f"[{id_}](claims/{id_}.md) ({LEDGER[id_]['verdict']})" in page for _, _, ids in ERRATA for id_ in ids)
    assert all(errata.explanation(text, LEDGER) in page for _, text, _ in ERRATA)
    with pytest.raises(DataError, match="cites what is not in the ledger"):
        errata.errata_page({})
    with pytest.raises(DataError, match=r"name what is not in the ledger: no\.claim"):
        errata.explanation("See @[no.claim].", LEDGER)


ABOUT_A_SIGN = re.compile(r"\$[+-]\$|\\pm|\bsigns?\b")
SENTENCES = [
    (sentence, ids)
    for _, text, ids in ERRATA
    for sentence in re.split(r"(?<=[.:]) (?=[A-Z])|\n+", text)
    if ABOUT_A_SIGN.search(sentence)
]


@pytest.mark.parametrize(("sentence", "ids"), SENTENCES, ids=range(len(SENTENCES)))
def test_each_sentence_of_the_errata_about_a_sign_names_its_claims_with_their_verdicts(sentence, ids):
    named = errata.marks(sentence)
    assert named
    assert set(named) <= set(ids)
    shown = errata.explanation(sentence, LEDGER)
    assert "@" not in shown
    assert all(f"[{id_}](claims/{id_}.md) ({LEDGER[id_]['verdict']})" in shown for id_ in named)
    # No sentence of ours speaks of all bases: the claims that do carry conditions, and are quoted with them.
    assert not re.search(r"\b(every|any|all) bases?\b", sentence)


def test_the_errata_state_the_sentences_on_the_rate_with_the_conditions_of_the_claims():
    text = next(text for title, text, _ in ERRATA if title == "The sign in eq. (9)")
    shown = errata.explanation(text, LEDGER)
    readings = re.compile(r"additive\.(plus|minus)\.(final|late|early)-slope")
    general = [claim for id_, claim in LEDGER.items() if readings.fullmatch(id_)]
    assert len(general) == 6
    assert all(claim["latex"] in shown and claim["domain_latex"] in shown for claim in general)
    # Where the curve does not fall the printed sign may do as the sentence says: the cosine, from k = 1 on.
    final = mpmath.diff(lambda tau: (1 + mpmath.cos(mpmath.pi * tau)) / 2, 1)
    assert abs(final + 1) > abs(final)
    assert {"cosine.additive.plus.final-slope", "polynomial.additive.plus.final-slope"} <= set(errata.marks(text))


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout of its own to write to: README, docs, and the kernels of the package."""
    (tmp_path / "proofs" / "coq").mkdir(parents=True)
    shutil.copy(ROOT / "README.md", tmp_path)
    shutil.copytree(ROOT / "kdecay_sym" / "generated", tmp_path / "kdecay_sym" / "generated")
    monkeypatch.setattr(emit, "CHECKOUT", tmp_path)
    monkeypatch.setattr(emit, "PACKAGE", tmp_path / "kdecay_sym")
    return tmp_path


def test_a_page_that_no_claim_gives_is_drift_and_is_removed(checkout):
    emit.write(None)
    assert list(emit.drift()) == []
    folder = checkout / documents.CLAIM_PAGES
    old, mine = folder / "gone.md", folder / "mine.md"
    old.write_text((folder / "linear.agreement.md").read_text())
    mine.write_text("# Mine")
    assert [line.split(": ")[1] for line in emit.drift()] == ["no claim of the ledger gives this page\n"] * 2
    emit.write(None)
    assert (old.exists(), mine.exists()) == (False, True)
    (folder / "linear.agreement.md").unlink()
    assert len(list(emit.drift())) == 2


@pytest.mark.parametrize(
    "change",
    [{"witness": []}, {"witness": {"k": 1}}, {"evidence": [{}]}, {"statement": None}, {"id": "../x"}, {"latex": 1}],
)
def test_an_entry_that_is_no_claim_is_refused(change, checkout, monkeypatch):
    text = ledger.json.dumps({"schema": 1, "claims": [LEDGER["linear.agreement"] | change]})
    monkeypatch.setattr(ledger, "read", lambda _: text)
    with pytest.raises(DataError, match="does not have the form of a claim"):
        documents.document_files(checkout)


def test_a_picture_is_drawn_once_and_again_when_its_content_changes(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    import draw_claims

    path = tmp_path / "x.svg"
    shown = pictures.picture(LEDGER[DRAWN[0]])
    draw_claims.draw(shown, path)
    first, drawn_at = path.read_text(), path.stat().st_mtime_ns
    assert first.startswith("<?xml")
    draw_claims.draw(shown, path)
    assert path.stat().st_mtime_ns == drawn_at
    draw_claims.draw(pictures.picture(LEDGER[DRAWN[1]]), path)
    assert path.read_text() != first
    draw_claims.draw(shown, path)
    assert path.read_text() == first
