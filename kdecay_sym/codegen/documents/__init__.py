"""Pages emitted from the derivation and the ledger: derivation, claims, errata, and the README's trust table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kdecay_sym.atomic import reporting
from kdecay_sym.claims import ledger
from kdecay_sym.codegen.documents.claims import claim_page, claims_index
from kdecay_sym.codegen.documents.derivation import derivation_page
from kdecay_sym.codegen.documents.errata import errata_page
from kdecay_sym.codegen.documents.markdown import GENERATED, Entry
from kdecay_sym.codegen.documents.trust import trust_table
from kdecay_sym.codegen.targets.header import COMMAND
from kdecay_sym.errors import DataError

__all__ = ["document_files", "left_over_pages"]

CLAIM_PAGES = "docs/claims"
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_EVIDENCE = ("checker", "status", "detail")
_MARK = f"<!-- trust table: emitted by `{COMMAND}` from proofs/ledger.json; do not edit -->"
_END = "<!-- end of the trust table -->"


def document_files(checkout: Path) -> dict[str, str]:
    """Name (relative to the checkout) and text of every emitted document."""
    with reporting("read", checkout / "README.md"):
        readme = (checkout / "README.md").read_text(encoding="utf-8")
    before, mark, rest = readme.partition(_MARK)
    _, end, after = rest.partition(_END)
    if not (mark and end):
        raise DataError(f"README.md must hold the lines {_MARK!r} and {_END!r}, between which the table stands")
    path = ledger.ledger_path()
    claims = ledger.parse(ledger.read(path), path)
    entries = [_entry(claim) for claim in claims.values()]
    pages = {f"{CLAIM_PAGES}/{claim['id']}.md": claim_page(claim) for claim in entries}
    return {
        "docs/derivation.md": derivation_page(),
        f"{CLAIM_PAGES}/index.md": claims_index(entries),
        **pages,
        "docs/errata.md": errata_page(claims),
        "README.md": f"{before}{_MARK}\n\n{trust_table(entries)}\n{_END}{after}",
    }


def _entry(claim: Mapping[str, Any]) -> Entry:
    """The claim, if its fields are those of a claim; its id names a file."""
    texts = [claim.get(name) for name in ("statement", "domain", "equation", "verdict")]
    optional = [claim.get(name, "") for name in ("latex", "domain_latex")]
    witness, evidence = claim.get("witness"), claim.get("evidence")
    right = (
        isinstance(claim["id"], str)
        and _ID.fullmatch(claim["id"])
        and all(isinstance(text, str) for text in (*texts, *optional))
        and isinstance(witness, dict)
        and all(isinstance(value, str) for value in witness.values())
        and isinstance(evidence, list)
        and all(isinstance(item, dict) and {str} == {type(item.get(name)) for name in _EVIDENCE} for item in evidence)
    )
    if not right:
        raise DataError(f"the ledger's entry {claim['id']!r} does not have the form of a claim: see `kdecay verify`")
    return claim


def left_over_pages(checkout: Path, emitted: set[Path]) -> Iterator[tuple[Path, bool]]:
    """Pages among those of the claims that no claim gives any more, each with whether it was generated once."""
    for path in sorted((checkout / CLAIM_PAGES).glob("*.md")):
        if path not in emitted:
            with reporting("read", path):
                yield path, path.read_bytes().startswith(GENERATED.encode())
