"""A page for each claim of the ledger, and their index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kdecay_sym.claims.scope import EMPIRICAL
from kdecay_sym.codegen.documents.errata import cited_by
from kdecay_sym.codegen.documents.markdown import (
    CHECKERS,
    FROM_LEDGER,
    Entry,
    brief,
    checkers,
    domain,
    escape,
    statement,
)
from kdecay_sym.codegen.documents.pictures import PICTURES, has_picture
from kdecay_sym.codegen.documents.rooms import by_room
from kdecay_sym.codegen.documents.theorems import theorem_of
from kdecay_sym.errors import DataError

_SHOWN_BY = {
    "sympy": "SymPy, for all values of the symbols",
    "arb": "Arb, in ball arithmetic",
    "hand": "By hand: an argument in words, which no machine has checked",
}

_INDEX = """\
# Claims

Every claim of the ledger has a page. `kdecay verify` recomputes all of them, `kdecay verify --only ID` those whose id
begins with ID.

- **proved**: for all values of the domain.
- **conditional**: exactly on the domain that is given.
- **refuted**: the witness is a counterexample, evaluated in ball arithmetic.

The last column names the checkers. *By hand* marks a claim one step of which is an argument in words; *Coq* one that
has a theorem of its own in `proofs/coq`, which states the negation where the claim is refuted.
"""

_MEASURED = """\
## What is not a mathematical statement

These sentences are about trained networks: the loss, the error, the accuracy. They are measured, not derived, so no
claim covers them, and none of them is proved here. The last column names claims about the learning rate that are near
them and that must not be taken for them: that the rate of a large k lies above that of a small one says nothing yet
about the loss.
"""


def claims_index(claims: Sequence[Entry]) -> str:
    """All claims by room, with verdict and checkers."""
    counts = Counter(claim["verdict"] for claim in claims)
    counted = ", ".join(f"{count} {verdict}" for verdict, count in counts.most_common())
    sections = "\n".join(_room(room.title, members) for room, members in by_room(claims))
    pages = "".join(f"{claim['id']}\n" for claim in claims)
    return (
        f"{FROM_LEDGER}{_INDEX}\nIn all, {len(claims)} claims: {counted}.\n\n{sections}\n{_measured(claims)}\n"
        f"```{{toctree}}\n:hidden:\n:maxdepth: 1\n\n{pages}```\n"
    )


def _room(title: str, members: Sequence[Entry]) -> str:
    rows = "".join(
        f"| [{claim['id']}]({claim['id']}.md) | **{claim['verdict']}** | {brief(claim)} | {_checked_by(claim)} |\n"
        for claim in members
    )
    return f"## {title}\n\n| claim | verdict | statement | checked by |\n|---|---|---|---|\n{rows}"


def _measured(claims: Sequence[Entry]) -> str:
    """The sentences about trained networks: kept apart, and not proved.

    Raises:
        DataError: a claim that a sentence is set beside is not in the ledger.
    """
    known = {claim["id"] for claim in claims}
    rows = ""
    for item in EMPIRICAL:
        if missing := [id_ for id_ in item.near if id_ not in known]:
            raise DataError(f"the sentence {item.says!r} is beside what is not in the ledger: {', '.join(missing)}")
        near = ", ".join(f"[{id_}]({id_}.md)" for id_ in item.near)
        rows += f"| {escape(item.where)} | {escape(item.says)} | {near} |\n"
    return f"{_MEASURED}\n| where | what the paper says | claims on the rate near it |\n|---|---|---|\n{rows}"


def _checked_by(claim: Entry) -> str:
    return ", ".join([*checkers(claim), *([CHECKERS["coq"]] if theorem_of(claim["id"]) else [])])


def claim_page(claim: Entry) -> str:
    """One claim: statement, domain, verdict, witness with its picture, evidence, theorem, how to check it again."""
    sections = [
        f"{FROM_LEDGER}# {claim['id']}",
        statement(claim),
        f"- Verdict: **{claim['verdict']}**\n- Domain: {domain(claim)}\n- Paper: {escape(claim['equation'])}"
        + "".join(f"\n- Erratum: [{title}](../errata.md)" for title in cited_by(claim["id"])),
        *_witness(claim),
        *([_figure(claim)] if has_picture(claim) else []),
        *_evidence(claim),
        _theorem(claim),
        f"## To check it again\n\n```text\n{_commands(claim)}```\n",
    ]
    return "\n\n".join(sections)


def _witness(claim: Entry) -> list[str]:
    if not claim["witness"]:
        return []
    rows = "\n".join(f"| {escape(name)} | {escape(value)} |" for name, value in claim["witness"].items())
    what = "A counterexample" if claim["verdict"] == "refuted" else "The numbers"
    return [f"## Witness\n\n{what}, in exact numbers:\n\n| | |\n|---|---|\n{rows}"]


def _figure(claim: Entry) -> str:
    """A figure that Sphinx draws from the ledger when it builds the pages: `docs/draw_claims.py`."""
    return f"```{{figure}} {PICTURES}/{claim['id']}.svg\n:alt: picture of {claim['id']}\n```"


def _evidence(claim: Entry) -> list[str]:
    blocks = ["## Evidence"]
    for checker in dict.fromkeys(item["checker"] for item in claim["evidence"]):
        shown = [item["detail"] for item in claim["evidence"] if item["checker"] == checker]
        points = "\n".join(f"- {escape(detail)}" for detail in shown)
        blocks.append(f"{_SHOWN_BY.get(checker, checker)}:\n\n{points}")
    return blocks


def _theorem(claim: Entry) -> str:
    theorem = theorem_of(claim["id"])
    if theorem is None:
        return "## Coq\n\nNo theorem in `proofs/coq` bears this claim's name: it rests on the evidence above."
    negation = ". It states the negation of the claim" if claim["verdict"] == "refuted" else ""
    axioms = ", ".join(f"`{axiom}`" for axiom in theorem.axioms) or "none"
    return (
        f"## Coq\n\nTheorem `{theorem.name}` in [proofs/coq/{theorem.file}](../../proofs/coq/{theorem.file})"
        f"{negation}:\n\n"
        f"```text\n{theorem.statement}\n```\n\nAxioms that it uses, all of Coq's classical reals: {axioms}."
    )


def _commands(claim: Entry) -> str:
    check = f"kdecay verify --only {claim['id']}\n"
    return check + (f"kdecay verify --only {claim['id']} --coq\n" if theorem_of(claim["id"]) else "")
