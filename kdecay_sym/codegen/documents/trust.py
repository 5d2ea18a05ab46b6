"""The README's trust table: what is proved, by whom, and what is only tested."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kdecay_sym.codegen.documents.markdown import CHECKERS, Entry
from kdecay_sym.codegen.documents.rooms import by_room
from kdecay_sym.codegen.documents.theorems import theorem_count, theorem_of

_MACHINES = ("sympy", "arb", "hand")
_VERDICTS = ("proved", "conditional", "refuted")

# What no claim of the ledger is about.
_BESIDE = (
    (
        "The paper's equations and tables, as `equations.py` and `tables.py` transcribe them",
        "**read** against the paper by people; tests change each equation and see `kdecay verify` notice",
    ),
    (
        "That the words of a claim say what its checkers were given",
        "**read** by people; each claim's page lists what was checked",
    ),
    (
        "Kernels in floating point: exact ends, range, falling at every step",
        "the ends by construction; the rest **proved** by certificates on the graph of operations for the kernels of "
        "half-integer k from correctly rounded operations, up to a number of steps that each header states; "
        "**conditional** on the mathematical library for other kernels with k as a number; **tested** for those that "
        "take k, and for schedules",
    ),
    (
        "Error of the kernels",
        "**tested** against Arb and mpmath; the bounds that headers declare, and the larger ones that are proved",
    ),
)


def trust_table(claims: Sequence[Entry]) -> str:
    """The claims of each room by verdict and by checker, then what is only tested."""
    heads = ["claims", *_VERDICTS, *(CHECKERS[name] for name in _MACHINES), CHECKERS["coq"]]
    rows = [_row(room.title, members) for room, members in by_room(claims)]
    total = _row("**All**", claims)
    beside = "".join(f"| {what} | {how} |\n" for what, how in _BESIDE)
    others = theorem_count() - sum(theorem_of(claim["id"]) is not None for claim in claims)
    return (
        f"| what | {' | '.join(heads)} |\n|---|{'---:|' * len(heads)}\n{''.join(rows)}{total}\n"
        "*Proved*: for all values of the domain. *Conditional*: exactly on the domain that the claim gives.\n"
        "*Refuted*: by a witness in exact numbers. The last four columns count the claims that each checker has a\n"
        "part in; some have several. *By hand*: one step is an argument in words, which no machine has checked.\n"
        "*Coq*: the claim, or the negation of a refuted one, has a theorem of its own, about definitions that are\n"
        "emitted from the same expressions, on at most the four axioms of Coq's classical reals; the command\n"
        f"`kdecay verify --coq` compiles these and {others} theorems more.\n\n"
        "Each claim has [a page](docs/claims/index.md); what does not hold as printed in the paper is in the\n"
        "[errata](docs/errata.md).\n\n"
        f"| beside the claims | how far it can be trusted |\n|---|---|\n{beside}"
    )


def _row(title: str, members: Iterable[Entry]) -> str:
    claims = list(members)
    verdicts = Counter(claim["verdict"] for claim in claims)
    parts = Counter(name for claim in claims for name in {item["checker"] for item in claim["evidence"]})
    parts["coq"] = sum(theorem_of(claim["id"]) is not None for claim in claims)
    counts = [len(claims), *(verdicts[name] for name in _VERDICTS), *(parts[name] for name in (*_MACHINES, "coq"))]
    return f"| {title} | {' | '.join(str(count or '') for count in counts)} |\n"
