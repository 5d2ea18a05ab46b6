"""``kdecay verify``: every claim checked afresh and compared with the ledger, with progress for whoever waits."""

from __future__ import annotations

import contextlib
import difflib
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from kdecay_sym import reports
from kdecay_sym.checkers import coq_checker
from kdecay_sym.claims import CheckedClaim, Claim, ledger
from kdecay_sym.command_line import parse_arguments
from kdecay_sym.errors import ArgumentError, DataError

_BAR = "{n_fmt}/{total_fmt} |{bar:24}| {elapsed} {desc}"


@dataclass(frozen=True)
class VerifyOptions:
    """Check every claim afresh and compare with the committed ledger; exit 1 on any difference or failure."""

    json: bool = False
    """Print one JSON object."""
    coq: bool = False
    """Also compile the Coq theorems and hold them against their golden files; needs coqc."""
    update: bool = False
    """Write what was recomputed to the ledger instead of comparing (in a checkout only)."""
    only: str = ""
    """Check only the claims whose id is this or starts with it, such as linear.additive."""


def verify(argv: Sequence[str]) -> int:
    """``kdecay verify``: exit 1 on a claim left undecided, or that differs from the ledger."""
    options = parse_arguments(VerifyOptions, argv, "kdecay verify")
    if options.coq and coq_checker.available() is None:
        raise DataError(coq_checker.MISSING)
    if options.update and options.only:
        raise ArgumentError("--update writes the whole ledger: it cannot be combined with --only")
    path = ledger.ledger_path()
    committed = "" if options.update else _readable(path)
    checked, problems = _check(options)
    undecided = [f"{claim.id}: {reports.why_unknown(claim)}" for claim in checked if claim.verdict == "unknown"]
    differing = [] if options.update else _differences(checked, committed, options.only)
    if options.update and not undecided:
        ledger.write(path, checked)
    ok = not (undecided or differing or problems)
    theorems = coq_checker.golden_theorems()
    proved = [claim.id for claim in checked if coq_checker.theorem_name(claim.id) in theorems]
    if options.json:
        reasons = coq_checker.statuses(problems) if options.coq else None
        entries = [
            reports.claim_entry(claim, _coq_state(claim, reasons) if claim.id in proved else None) for claim in checked
        ]
        print(json.dumps({"ok": ok, "claims": entries}, indent=1, ensure_ascii=False))
    for line in (*undecided, *differing, *map(str, problems)):
        print(f"kdecay: {line}", file=sys.stderr)
    if not options.json:
        state = f"{len(problems)} problems" if options.coq else "not rechecked, see --coq"
        print(f"{len(proved)} of the claims have a theorem in Coq: {state}")
        print(f"{len(checked)} claims, {len(undecided)} undecided, {len(differing)} differ from {path}")
    return 0 if ok else 1


def _coq_state(claim: CheckedClaim, reasons: dict[str, str] | None) -> str:
    """What became of a claim's theorem, where ``reasons`` has "" for each one that is proved."""
    if reasons is None:
        return "not rechecked"
    return "proved" if reasons.get(coq_checker.theorem_name(claim.id)) == "" else "failed"


def _check(options: VerifyOptions) -> tuple[list[CheckedClaim], list[coq_checker.Problem]]:
    """Each chosen claim checked, and what Coq finds wrong."""
    checked, problems = [], []
    with _progress(as_json=options.json) as progress:
        progress.start("stating the claims")
        claims = _chosen(options.only)
        progress.expect(len(claims) + options.coq)
        for claim in claims:
            progress.start(claim.id)
            checked.append(claim.check())
            progress.finish(reports.claim_line(checked[-1]))
        if options.coq:
            progress.start("the theorems of proofs/coq")
            problems = coq_checker.problems()
    return checked, problems


def _chosen(prefix: str) -> list[Claim]:
    claims = ledger.all_claims()
    chosen = [claim for claim in claims if claim.id.startswith(prefix)]
    if not chosen:
        near = difflib.get_close_matches(prefix, [claim.id for claim in claims], n=1, cutoff=0.3)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ArgumentError(f"--only {prefix}: no claim's id starts with it{hint}")
    return chosen


def _readable(path: Path) -> str:
    """The file's text, if it is a ledger's: what is none is refused before anything is checked.

    Raises:
        DataError: it is missing, not JSON, or not of this form.
    """
    text = ledger.read(path)
    ledger.parse(text, path)
    return text


def _differences(checked: list[CheckedClaim], committed: str, prefix: str) -> list[str]:
    """One line for each difference from the committed ledger, or from the part of it that was chosen."""
    try:
        if prefix:
            entries = [entry for id_, entry in ledger.parse(committed).items() if id_.startswith(prefix)]
            committed = json.dumps({"schema": ledger.SCHEMA, "claims": entries}, indent=1, ensure_ascii=False) + "\n"
        return list(ledger.differences(checked, committed))
    except RecursionError as error:
        raise DataError("the ledger does not have the form of a ledger: it is nested too deeply") from error


class _Lines:
    """One line for each claim, or none where stdout is for JSON."""

    def __init__(self, *, silent: bool) -> None:
        self._silent = silent

    def expect(self, total: int) -> None:
        """Take note of how many jobs there are: lines need not know."""

    def start(self, name: str) -> None:
        """Name the job at work: its line says so when it is done."""

    def finish(self, line: str) -> None:
        """Print the line of the job that is done."""
        if not self._silent:
            print(line, flush=True)


class _Tqdm(tqdm):  # type: ignore[type-arg]  # it cannot be subscripted at run time
    """Without the thread that watches for stalls: it would answer Ctrl-C with a traceback of its own."""

    monitor_interval = 0


class _Bar:
    """A bar that names the claim at work."""

    def __init__(self, bar: tqdm[NoReturn]) -> None:
        self._bar = bar

    def expect(self, total: int) -> None:
        """Say how many jobs there are."""
        self._bar.reset(total)

    def start(self, name: str) -> None:
        """Name the job at work."""
        self._bar.set_description_str(name)

    def finish(self, _line: str) -> None:
        """Count the job that is done."""
        self._bar.update()


@contextlib.contextmanager
def _progress(*, as_json: bool) -> Iterator[_Bar | _Lines]:
    """A bar on stderr on a terminal; elsewhere each claim's line on stdout, unless that is for JSON."""
    if sys.stderr.isatty() and (as_json or sys.stdout.isatty()):
        columns, rows = shutil.get_terminal_size()
        with _Tqdm(leave=False, ncols=columns, nrows=rows, bar_format=_BAR, mininterval=0) as bar:
            yield _Bar(bar)
    else:
        yield _Lines(silent=as_json)
