"""Steps and claims as text and as JSON, for the command line."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill
from typing import TYPE_CHECKING, Any

from kdecay_sym.checkers.coq_checker import theorem_name
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.claims.model import CheckedClaim
from kdecay_sym.derivation import Step
from kdecay_sym.notation import equation_latex, equation_text

if TYPE_CHECKING:
    from kdecay_sym.validity import Validity
    from kdecay_sym.validity.at_k import AtK

__all__ = [
    "claim_entry",
    "claim_line",
    "equation_latex",
    "equation_text",
    "step_text",
    "step_to_dict",
    "validity_text",
    "why_unknown",
]

_WIDTH = 120


def step_text(number: int, step: Step, evidence: Sequence[Evidence], *, latex: bool) -> str:
    """A step of the derivation for people to read."""
    form = equation_latex if latex else equation_text
    lines = [
        f"{number}. {step.name}   eq. {step.equation}",
        f"   from   {form(step.start)}",
        f"   to     {form(step.reached)}",
        _wrapped("   rule   ", step.rule),
    ]
    if step.note:
        lines.append(_wrapped("   note   ", step.note))
    lines += [_wrapped("   check  ", f"{item.checker}, {item.status}: {item.detail}") for item in evidence]
    return "\n".join(lines) + "\n"


def _wrapped(label: str, text: str) -> str:
    return fill(text, _WIDTH, initial_indent=label, subsequent_indent=" " * len(label))


def step_to_dict(step: Step, evidence: Sequence[Evidence]) -> dict[str, Any]:
    """A step of the derivation as JSON, equations both as text and as LaTeX."""
    return {
        "name": step.name,
        "equation": step.equation,
        "from": {"text": equation_text(step.start), "latex": equation_latex(step.start)},
        "to": {"text": equation_text(step.reached), "latex": equation_latex(step.reached)},
        "rule": step.rule,
        "note": step.note,
        "checks": [{"checker": e.checker, "status": e.status, "detail": e.detail} for e in evidence],
    }


def validity_text(found: Validity, point: AtK | None) -> str:
    """The sets of a curve for people to read, with the proofs behind them, and the verdict at one k."""
    power = "" if found.power is None else f", N = {found.power}"
    sign = "" if found.sign is None else f", sign {found.sign}"
    steps = "" if found.steps is None else f", integer steps of T = {found.steps}"
    curve = f"{found.base.name}{power}, {found.form}{sign}{steps}"
    lines = [f"{curve}: the real k > 0 on which each condition of eq. (5) holds"]
    for name, ends in (("start", found.start), ("end", found.end)):
        lines.append(f"   {name:<10}{'holds for every k' if ends.holds else f'misses by {ends.residual}'}")
    for name, region in (("monotone", found.monotone), ("range", found.range)):
        lines.append(f"   {name:<10}{'unknown' if region.k is None else region.k.text()}")
        lines += [
            _wrapped("             ", f"{item.checker}, {item.status}: {item.detail}") for item in region.evidence
        ]
        if region.k is None:
            lines.append(_wrapped("             tried: ", region.undecided))
    lines.append(f"   {'valid':<10}{'unknown' if found.valid is None else found.valid.text()}")
    if point is not None:
        lines += [f"at k = {point.k}:", *(_wrapped("   ", line) for line in point.lines())]
    return "\n".join(lines)


def claim_line(claim: CheckedClaim) -> str:
    """One line on a checked claim: verdict, id, who checked it, and the witness of a refutation."""
    checkers = "+".join(dict.fromkeys(item.checker for item in claim.evidence))
    seconds = sum(item.seconds for item in claim.evidence)
    witness = "  witness: " + ", ".join(f"{k} = {v}" for k, v in claim.witness.items()) if claim.witness else ""
    return f"{claim.verdict:<12}{claim.id:<58}{checkers:<16}{seconds:6.2f} s{witness}"


def claim_entry(claim: CheckedClaim, coq: str | None) -> dict[str, Any]:
    """A claim as JSON, with the state of its Coq theorem where it has one.

    A refuted claim's theorem states the negation. Coq's evidence is not stored in the ledger: the golden files of
    ``proofs/coq`` are its record.
    """
    entry = claim.to_dict(seconds=True)
    if coq is not None:
        name = theorem_name(claim.id)
        what = f"theorem {name}, which states the negation" if claim.verdict == "refuted" else f"theorem {name}"
        entry["evidence"].append({"checker": "coq", "status": coq, "detail": what, "seconds": 0.0})
    return entry


def why_unknown(claim: CheckedClaim) -> str:
    """What stands in the way of a claim's verdict."""
    failed = [item.detail for item in claim.evidence if item.status != "proved"]
    return (
        f"not decided: {'; '.join(failed)}" if failed else "not decided: no evidence, or a refutation without a witness"
    )
