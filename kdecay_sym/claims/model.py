"""A claim, the finding that its author asserts, and the verdict that the checkers leave standing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from kdecay_sym.checkers import arb_checker, sympy_checker
from kdecay_sym.checkers.evidence import Evidence, Obligation

Verdict = Literal["proved", "refuted", "conditional", "tested", "unknown"]


@dataclass(frozen=True)
class Finding:
    """What a claim's author asserts, and the obligations from which it follows.

    Attributes:
        verdict: stands only if every obligation is discharged; else the claim is ``unknown``.
        symbolic: obligations for SymPy, about all values of their symbols.
        witnessed: obligations for ball arithmetic, about the closed expressions of a witness.
        searched: proofs by search in ball arithmetic, each a function that returns its evidence.
        witness: the exact numbers of a counterexample; empty when there is none.
        domain: where the claim holds, as plain text and as LaTeX, when that is what the finding computes.
    """

    verdict: Verdict
    symbolic: tuple[Obligation, ...] = ()
    witnessed: tuple[Obligation, ...] = ()
    searched: tuple[Callable[[], tuple[Evidence, ...]], ...] = ()
    witness: Mapping[str, str] = field(default_factory=dict)
    domain: tuple[str, str] | None = None


@dataclass(frozen=True)
class Claim:
    """A statement about the paper's schedules, with the way to find out whether it holds.

    Attributes:
        id: dotted name, ``<curve>.<sign>.<condition>`` or ``derivation.<step>``.
        equation: the equations of the paper that it is about.
        statement: the claim, in words and symbols.
        domain: the values for which it is made; for a conditional claim, those for which it holds.
        find: computes the finding from the expressions, afresh at each call.
        latex: the statement with its mathematics as LaTeX in ``$...$``.
        domain_latex: the domain likewise.
    """

    id: str
    equation: str
    statement: str
    domain: str
    find: Callable[[], Finding]
    latex: str = ""
    domain_latex: str = ""

    def check(self) -> CheckedClaim:
        """Recompute the finding and discharge its obligations; what raises an exception is failed evidence."""
        finding = self._found()
        evidence = tuple(
            _discharged(checker.discharge, obligation)
            for checker, obligations in ((sympy_checker, finding.symbolic), (arb_checker, finding.witnessed))
            for obligation in obligations
        ) + tuple(item for search in finding.searched for item in _searched(search))
        sound = bool(evidence) and all(item.status == "proved" for item in evidence)
        if finding.verdict == "refuted":
            sound = sound and bool(finding.witness) and bool(finding.witnessed)
        domain, domain_latex = finding.domain or (self.domain, self.domain_latex)
        return CheckedClaim(
            id=self.id,
            equation=self.equation,
            statement=self.statement,
            latex=self.latex,
            domain=domain,
            domain_latex=domain_latex,
            verdict=finding.verdict if sound else "unknown",
            witness=dict(finding.witness),
            evidence=evidence,
        )

    def _found(self) -> Finding:
        try:
            return self.find()
        except _UNABLE as error:
            failed = _failed(f"finding {self.id}", error)
            return Finding("unknown", searched=(lambda: (failed,),))


# What the checkers and the mathematics under them raise on something that they cannot handle. It is no proof, and it
# must not hide the other claims.
_UNABLE = (
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
)


def _failed(what: str, error: Exception) -> Evidence:
    return Evidence("none", "failed", f"{what}: {type(error).__name__}: {error}", 0.0)


def _searched(search: Callable[[], tuple[Evidence, ...]]) -> tuple[Evidence, ...]:
    """A search's evidence; one that finds nothing proves nothing."""
    try:
        return search() or (Evidence("none", "failed", "a search returned no evidence", 0.0),)
    except _UNABLE as error:
        return (_failed(f"searching by {getattr(search, '__qualname__', repr(search))}", error),)


def _discharged(discharge: Callable[[Obligation], Evidence], obligation: Obligation) -> Evidence:
    """The checker's evidence; an expression that it cannot handle is no proof, and says which obligation it is."""
    try:
        return discharge(obligation)
    except _UNABLE as error:
        return _failed(obligation.text, error)


@dataclass(frozen=True)
class CheckedClaim:
    """A claim with its verdict, the witness if there is one, and the evidence of each checker."""

    id: str
    equation: str
    statement: str
    latex: str
    domain: str
    domain_latex: str
    verdict: Verdict
    witness: dict[str, str]
    evidence: tuple[Evidence, ...]

    def to_dict(self, *, seconds: bool) -> dict[str, Any]:
        """The claim as JSON; ``seconds`` are for people to read and are neither stored nor compared."""
        entry = asdict(self)
        entry["evidence"] = [dict(item) for item in entry["evidence"]]
        if not seconds:
            for item in entry["evidence"]:
                del item["seconds"]
        return entry
