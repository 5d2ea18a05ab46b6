"""A ledger that was edited by hand: `kdecay verify` names what differs and exits 1, or 2 in one line; never 0."""

from __future__ import annotations

import copy
import dataclasses
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kdecay_sym import cli
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.claims import CheckedClaim, ledger
from kdecay_sym.claims.curve_claims import curve_claims
from kdecay_sym.claims.linear_claims import linear_claims

Json = Any


@dataclasses.dataclass(frozen=True)
class Checked:
    """A claim whose check is done already: what is under test here is the comparison."""

    done: CheckedClaim

    @property
    def id(self) -> str:
        return self.done.id

    def check(self) -> CheckedClaim:
        return self.done


@pytest.fixture(scope="module")
def checked() -> list[Checked]:
    return [Checked(claim.check()) for claim in (*linear_claims(), *curve_claims())]


@pytest.fixture
def verify(
    checked: list[Checked], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Run `kdecay verify` on a ledger of this text."""
    path = tmp_path / "ledger.json"
    monkeypatch.setattr(ledger, "all_claims", lambda: checked)
    monkeypatch.setattr(ledger, "ledger_path", lambda: path)

    def run(text: str | bytes, *words: str) -> tuple[int, str, str]:
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
        code = cli.main(["verify", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture
def whole(checked: list[Checked]) -> dict[str, Json]:
    return json.loads(ledger.render([claim.done for claim in checked]))


def written(data: Json) -> str:
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def entry(data: Json, id_: str) -> dict[str, Json]:
    (found,) = (claim for claim in data["claims"] if claim["id"] == id_)
    return found


def test_the_ledger_as_it_is_passes(verify, whole):
    assert verify(written(whole))[0] == 0
    assert verify(written(whole), "--only", "linear.agreement")[0] == 0


def a_verdict(data):
    entry(data, "linear.additive.plus.monotone")["verdict"] = "proved"


def a_statement(data):
    entry(data, "linear.additive.plus.monotone")["statement"] += " Always."


def a_witness(data):
    entry(data, "linear.additive.plus.monotone")["witness"]["k"] = "4"


def evidence_added(data):
    entry(data, "linear.additive.plus.monotone")["evidence"].append(
        {"checker": "coq", "status": "proved", "detail": ""}
    )


def evidence_changed(data):
    entry(data, "linear.additive.plus.monotone")["evidence"][0]["checker"] = "coq"


def a_field_added(data):
    entry(data, "linear.additive.plus.monotone")["seconds"] = 1


def a_field_removed(data):
    del entry(data, "linear.additive.plus.monotone")["domain"]


def a_claim_removed(data):
    data["claims"].remove(entry(data, "linear.additive.plus.monotone"))


@pytest.mark.parametrize(
    "edit",
    [
        a_verdict,
        a_statement,
        a_witness,
        evidence_added,
        evidence_changed,
        a_field_added,
        a_field_removed,
        a_claim_removed,
    ],
)
@pytest.mark.parametrize("words", [(), ("--json",), ("--only", "linear.additive.plus")])
def test_the_claim_that_was_edited_is_named(verify, whole, edit, words):
    edit(whole)
    code, out, err = verify(written(whole), *words)
    assert code == 1
    assert [line.split(": ")[1] for line in err.splitlines()] == ["linear.additive.plus.monotone"]
    if "--json" in words:
        assert json.loads(out)["ok"] is False


def test_an_invented_claim_is_named(verify, whole):
    whole["claims"].append(entry(whole, "linear.agreement") | {"id": "linear.invented"})
    code, _, err = verify(written(whole))
    assert (code, "linear.invented: in the ledger, but no such claim" in err) == (1, True)
    assert verify(written(whole), "--only", "linear.agreement")[0] == 0
    assert verify(written(whole), "--only", "linear.")[0] == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"schema": 1, "claims": [' + '{"id": "x", "y": ' + "[" * 900 + "]" * 900 + "}]}", ""),
        ('{"schema": 2, "claims": []}', "schema 2"),
        ('{"claims": 3}', "holds no schema"),
        ("{}", "holds no schema"),
        ("[]", "must be an object that holds schema and claims, but is []"),
        ('"claims"', 'but is "claims"'),
        ("null", "but is null"),
        ('{"schema": 1}', "holds no claims"),
        ('{"schema": 1, "claims": 5}', "claims must be a list, but is 5"),
        ('{"schema": 1, "claims": {"linear.agreement": {}}}', "claims must be a list"),
        ('{"schema": 1, "claims": ["linear.agreement"]}', 'claims[0] must be an object, but is "linear.agreement"'),
        ('{"schema": 1, "claims": [{"id": "a"}, {"statement": "b"}]}', "claims[1] has no id"),
        ('{"schema": 1, "claims": [{"id": 7}]}', "claims[0] must have a text as its id, but has 7"),
        ('{"schema": 1, "claims": [{"id": "a"}, {"id": "a"}]}', "twice"),
        (b"\xff\xfe", "UTF-8"),
        ("\ufeff{}", "not JSON"),
        ('{"schema": ' + "1" * 5000 + "}", "not JSON"),
    ],
)
def test_a_file_that_is_no_ledger_is_one_line(verify, text, said):
    code, out, err = verify(text, "--json")
    assert code in {1, 2}
    assert said in err
    if code == 2:
        assert (out, err.count("\n")) == ("", 1)
        assert str(ledger.ledger_path()) in err
        assert "Error(" not in err


STRANGE = (None, True, 0, 1, -1.5, 1e308, "", "proved", "\ud800", [], {}, [[]], {"id": "x"}, float("nan"), 10**400)


def places(data: Json, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value below ``data``."""
    keys = list(data) if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()
    return [place for key in keys for place in [(*path, key), *places(data[key], (*path, key))]]


def mutate(data: Json, chance: random.Random) -> Json:
    """A copy with one value, at any depth, replaced, removed, repeated or swapped."""
    changed = copy.deepcopy(data)
    *above, last = chance.choice(places(changed))
    parent = changed
    for key in above:
        parent = parent[key]
    match chance.randrange(4), parent:
        case 0, _:
            del parent[last]
        case 1, list():
            parent.insert(chance.randrange(len(parent) + 1), copy.deepcopy(parent[last]))
        case 2, dict():
            parent[f"{last}s"] = parent.pop(last)
        case _:
            parent[last] = chance.choice([*STRANGE, parent])
            if parent[last] is parent:
                parent[last] = copy.deepcopy(data)
    return changed


def garble(text: str, chance: random.Random) -> str:
    """The text with a stretch cut out, repeated, or replaced by noise."""
    start = chance.randrange(len(text))
    end = min(len(text), start + chance.choice((1, 1, 2, 10, 1000)))
    return text[:start] + chance.choice(("", text[start:end] * 2, chance.choice('{}[]",:\\0\x00é'))) + text[end:]


@pytest.mark.parametrize("seed", range(4))
def test_no_random_edit_passes_or_ends_in_a_traceback(verify, whole, seed):
    chance, text = random.Random(seed), written(whole)
    for _ in range(60):
        broken = garble(text, chance) if chance.random() < 0.4 else written(mutate(whole, chance))
        if broken == text:
            continue
        words = chance.choice([(), ("--json",)])
        code, out, err = verify(broken, *words)
        assert code in {1, 2}
        assert err.startswith("kdecay: ")
        if code == 2:
            assert (out, err.count("\n")) == ("", 1)
        elif words:
            assert json.loads(out)["ok"] is False


def test_undecided_claims_are_named_and_not_written(verify, whole, checked, monkeypatch):
    failed = Evidence("sympy", "failed", "1 = 2", 0.0)
    open_claim = dataclasses.replace(checked[0].done, verdict="unknown", evidence=(failed,))
    monkeypatch.setattr(ledger, "all_claims", lambda: [Checked(open_claim), *checked[1:]])
    code, _, err = verify(written(whole), "--update")
    assert code == 1
    assert f"{open_claim.id}: not decided: 1 = 2" in err
    assert ledger.ledger_path().read_text() == written(whole)
