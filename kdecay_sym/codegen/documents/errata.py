"""The page of errata: what does not hold as printed, each point with the claims that show it."""

from __future__ import annotations

from collections.abc import Mapping

from kdecay_sym.codegen.documents.markdown import GENERATED, Entry
from kdecay_sym.codegen.errata import ERRATA
from kdecay_sym.errors import DataError


def cited_by(claim_id: str) -> list[str]:
    """The titles of the errata that a claim shows."""
    return [title for title, _, ids in ERRATA if claim_id in ids]


def errata_page(claims: Mapping[str, Entry]) -> str:
    """What does not hold as printed, each with the claims that show it.

    Raises:
        DataError: a claim that an erratum cites is not in the ledger.
    """
    sections = []
    for title, text, ids in ERRATA:
        if missing := [id_ for id_ in ids if id_ not in claims]:
            raise DataError(f"the erratum {title!r} cites what is not in the ledger: {', '.join(missing)}")
        shown = ", ".join(f"[{id_}](claims/{id_}.md) ({claims[id_]['verdict']})" for id_ in ids)
        sections.append(f"## {title}\n\n{text}\n\nShown by: {shown}.\n")
    return (
        f"{GENERATED}; do not edit. -->\n# Errata\n\n"
        "What in the paper does not hold as printed, with the smallest repair we know. None of it touches the\n"
        "experiments: a statement about the formulas is not one about the trained networks.\n\n" + "\n".join(sections)
    )
