"""The ledger: `proofs/ledger.json`, every claim with its verdict and evidence, committed and compared."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from kdecay_sym.atomic import reporting, write_atomically
from kdecay_sym.claims.agreement_claims import agreement_claims
from kdecay_sym.claims.curve_claims import curve_claims
from kdecay_sym.claims.derivation_claims import derivation_claims
from kdecay_sym.claims.equation_claims import equation_claims
from kdecay_sym.claims.increase_claims import increase_claims
from kdecay_sym.claims.increment_claims import increment_claims
from kdecay_sym.claims.late_claims import late_claims
from kdecay_sym.claims.linear_claims import linear_claims
from kdecay_sym.claims.model import CheckedClaim, Claim
from kdecay_sym.claims.order_claims import order_claims
from kdecay_sym.claims.polynomial_claims import polynomial_claims
from kdecay_sym.claims.region_claims import region_claims
from kdecay_sym.claims.slope_claims import slope_claims
from kdecay_sym.claims.table_claims import table_claims
from kdecay_sym.claims.text_claims import text_claims
from kdecay_sym.errors import DataError

SCHEMA = 1


def all_claims() -> list[Claim]:
    """Every claim, in the ledger's order; ids are unique."""
    claims = [
        *equation_claims(),
        *derivation_claims(),
        *linear_claims(),
        *curve_claims(),
        *order_claims(),
        *slope_claims(),
        *late_claims(),
        *polynomial_claims(),
        *agreement_claims(),
        *text_claims(),
        *increase_claims(),
        *increment_claims(),
        *region_claims(),
        *table_claims(),
    ]
    ids = [claim.id for claim in claims]
    if len(set(ids)) != len(ids):
        raise RuntimeError(f"claim ids occur twice: {sorted({i for i in ids if ids.count(i) > 1})}")
    unworded = [claim.id for claim in claims if not (claim.latex and claim.domain_latex)]
    if unworded:
        raise RuntimeError(f"claims without LaTeX: {unworded}")
    return claims


def ledger_path() -> Path:
    """Where the ledger is: inside the installed package, or in ``proofs/`` of a checkout."""
    package = Path(str(files("kdecay_sym")))
    installed = package / "proofs" / "ledger.json"
    return installed if installed.is_file() else package.parent / "proofs" / "ledger.json"


def render(claims: list[CheckedClaim]) -> str:
    """The ledger's text: sorted by nothing but the order of the claims, so that a diff reads well."""
    entries = [claim.to_dict(seconds=False) for claim in claims]
    return json.dumps({"schema": SCHEMA, "claims": entries}, indent=1, ensure_ascii=False) + "\n"


def write(path: Path, claims: list[CheckedClaim]) -> None:
    """Replace the ledger at ``path``, whole or not at all.

    Raises:
        DataError: this is an installed package, whose ledger is not the user's to change, or writing failed.
    """
    if path.parent.name == "proofs" and path.parent.parent.name == "kdecay_sym":
        raise DataError(f"{path} belongs to an installed package: update the ledger in a checkout")
    write_atomically(path, render(claims).encode())


def read(path: Path) -> str:
    """The committed ledger's text.

    Raises:
        DataError: the file is missing or is not text.
    """
    with reporting("read the ledger", path):
        try:
            return path.read_bytes().decode()
        except UnicodeDecodeError as error:
            raise DataError(f"the ledger {path} is not text in UTF-8: {error}") from error


def parse(text: str, path: Path | None = None) -> dict[str, dict[str, Any]]:
    """The claims of a ledger's text by id.

    Args:
        text: the ledger's text.
        path: the file that it comes from, for the error to name.

    Raises:
        DataError: the text is not JSON, or does not hold a ledger of this schema with each id once.
    """
    try:
        ledger = json.loads(text)
        wrong = _misshapen(ledger)
    except ValueError as error:
        raise DataError(f"{_named(path)} is not JSON: {error}") from error
    except RecursionError as error:
        raise DataError(f"{_named(path)} does not have the form of a ledger: it is nested too deeply") from error
    if wrong:
        raise DataError(f"{_named(path)} does not have the form of a ledger: {wrong}")
    return {entry["id"]: entry for entry in ledger["claims"]}


def _named(path: Path | None) -> str:
    return "the ledger" if path is None else f"the ledger {path}"


def _misshapen(ledger: object) -> str:
    """What is wrong with the form of a ledger, "" if nothing is."""
    if not isinstance(ledger, dict):
        return f"it must be an object that holds schema and claims, but is {_short(ledger, 40)}"
    missing = [name for name in ("schema", "claims") if name not in ledger]
    if missing:
        return f"it holds no {missing[0]}"
    if ledger["schema"] != SCHEMA:
        return f"it has schema {_short(ledger['schema'], 40)}; this version reads {SCHEMA}"
    claims = ledger["claims"]
    if not isinstance(claims, list):
        return f"claims must be a list, but is {_short(claims, 40)}"
    return next(filter(None, map(_misshapen_claim, range(len(claims)), claims)), "") or _repeated(claims)


def _misshapen_claim(index: int, claim: object) -> str:
    if not isinstance(claim, dict):
        return f"claims[{index}] must be an object, but is {_short(claim, 40)}"
    if "id" not in claim:
        return f"claims[{index}] has no id"
    if not isinstance(claim["id"], str):
        return f"claims[{index}] must have a text as its id, but has {_short(claim['id'], 40)}"
    return ""


def _repeated(claims: list[dict[str, Any]]) -> str:
    repeated = [id_ for id_, count in Counter(claim["id"] for claim in claims).items() if count > 1]
    return f"the id {_short(repeated[0], 80)} stands in it twice, each claim must stand in it once" if repeated else ""


def differences(recomputed: list[CheckedClaim], text: str) -> Iterator[str]:
    """One line for each difference between what was recomputed and the committed ``text``.

    Raises:
        DataError: see `parse`.
    """
    if text == render(recomputed):
        return
    found = list(_claim_differences(recomputed, parse(text)))
    yield from found or ["the claims are the same, but not their order or the form of the file"]


def _claim_differences(recomputed: list[CheckedClaim], committed: dict[str, dict[str, Any]]) -> Iterator[str]:
    fresh = {claim.id: json.loads(json.dumps(claim.to_dict(seconds=False))) for claim in recomputed}
    for id_ in sorted(fresh.keys() - committed.keys()):
        yield f"{id_}: not in the ledger"
    for id_ in sorted(committed.keys() - fresh.keys()):
        yield f"{id_}: in the ledger, but no such claim"
    for id_ in (i for i in fresh if i in committed):
        keys = sorted(fresh[id_].keys() | committed[id_].keys())
        for key in keys:
            new, old = fresh[id_].get(key), committed[id_].get(key)
            if new != old:
                yield f"{id_}: {key} is {_short(new)}, the ledger says {_short(old)}"


def _short(value: object, width: int = 160) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= width else text[: width - 3] + "..."
