"""The page of errata: what does not hold as printed, each point with the claims that show it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kdecay_sym.codegen.documents.markdown import GENERATED, Entry, domain, statement
from kdecay_sym.codegen.errata import ERRATA
from kdecay_sym.errors import DataError

_MARK = re.compile(r"@(says)?\[([^\]]+)\]")


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
        shown = ", ".join(_link(claims[id_]) for id_ in ids)
        sections.append(f"## {title}\n\n{explanation(text, claims)}\n\nShown by: {shown}.\n")
    return (
        f"{GENERATED}; do not edit. -->\n# Errata\n\n"
        "What in the paper does not hold as printed, with the smallest repair we know. None of it touches the\n"
        "experiments: a statement about the formulas is not one about the trained networks.\n\n" + "\n".join(sections)
    )


def marks(text: str) -> list[str]:
    """The ids of the claims that a text of `kdecay_sym.codegen.errata` links or quotes, in order."""
    return [match[2] for match in _MARK.finditer(text)]


def explanation(text: str, claims: Mapping[str, Entry]) -> str:
    """A text with the claims that it names: each as a link with its verdict, or in its own words.

    Raises:
        DataError: a claim that the text names is not in the ledger.
    """
    if missing := [id_ for id_ in marks(text) if id_ not in claims]:
        raise DataError(f"the errata name what is not in the ledger: {', '.join(missing)}")
    return _MARK.sub(lambda match: (_quoted if match[1] else _link)(claims[match[2]]), text)


def _link(claim: Entry) -> str:
    return f"[{claim['id']}](claims/{claim['id']}.md) ({claim['verdict']})"


def _quoted(claim: Entry) -> str:
    return f"{statement(claim)} For: {domain(claim)}. {_link(claim)}."
