"""The arithmetic of Tables 1 and 2: each gain that the paper states, recomputed from the tables' cells."""

from __future__ import annotations

from functools import partial

from sympy import Expr, Rational, Symbol

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.tables import ABSTRACT_CIFAR10, GAINS, LARGEST_OVER_THEMSELVES, TABLES, Gain

_before, _after, _stated = Symbol("before"), Symbol("after"), Symbol("stated")
_BASES = ("EXP", "COS", "POL")


def table_claims() -> list[Claim]:
    """One claim for each stated gain, then the statements that name no rows."""
    cells = "the cells of the paper's tables"
    gains = [
        worded(
            f"tables.{gain.id}",
            gain.where,
            "On @data, @after is better than @before by $@gain$ percentage points.",
            cells,
            partial(_find_gain, gain),
            data=gain.data,
            after=gain.after,
            before=gain.before,
            gain=_decimal(gain.stated),
        )
        for gain in GAINS
    ]
    largest = [
        worded(
            f"tables.largest.{data.lower()}",
            "section 4",
            "On @data, the largest gain of EXP, COS and POL with k-decay over themselves is $@gain$ percentage points.",
            "the cells of Table 1",
            partial(_find_largest, data, stated),
            data=data,
            gain=_decimal(stated),
        )
        for data, stated in LARGEST_OVER_THEMSELVES.items()
    ]
    abstract = worded(
        "tables.abstract.cifar-10",
        "abstract",
        "On CIFAR-10, a difference of two cells of Table 1 with k-decay in the better one is $@gain$.",
        "the cells of Table 1",
        _find_abstract,
        gain=_decimal(ABSTRACT_CIFAR10),
    )
    return [*gains, *largest, abstract, *_comparisons()]


def _comparisons() -> list[Claim]:
    return [
        worded(
            "tables.text.better",
            "section 4",
            "EXP, COS and POL with k-decay are better than without, on CIFAR-10 and on CIFAR-100.",
            "the cells of Table 1",
            _find_better,
        ),
        worded(
            "tables.text.all-but-cos",
            "section 4",
            "EXP, COS and POL with k-decay are better than without, except for COS on CIFAR-10.",
            "the cells of Table 1",
            _find_all_but_cos,
        ),
        worded(
            "tables.text.pol-over-cos",
            "section 4",
            "POL gains more from k-decay than COS, on CIFAR-10 and on CIFAR-100.",
            "the cells of Table 1",
            _find_pol_over_cos,
        ),
    ]


def _own_gain(data: str, base: str) -> tuple[Expr, dict[Symbol, Rational]]:
    """The gain of a base over itself, in hundredths: an expression, and the cells at which to evaluate it."""
    cells = TABLES[data]
    before, after = Symbol(f"{base} on {data}"), Symbol(f"{base} with k-decay on {data}")
    return before - after, {before: 100 * cells[base], after: 100 * cells[f"{base} with k-decay"]}


def _find_better() -> Finding:
    """The text says so, and names the exception, which is the witness, two sentences later."""
    gain, at = _own_gain("CIFAR-10", "COS")
    cells = TABLES["CIFAR-10"]
    witness = {"COS": _decimal(cells["COS"]), "COS with k-decay": _decimal(cells["COS with k-decay"])}
    return Finding("refuted", witnessed=(Obligation("COS on CIFAR-10: a loss", gain, "negative", at),), witness=witness)


def _find_all_but_cos() -> Finding:
    obligations = []
    for data in ("CIFAR-10", "CIFAR-100"):
        for base in _BASES:
            if (data, base) != ("CIFAR-10", "COS"):
                gain, at = _own_gain(data, base)
                obligations.append(Obligation(f"{base} on {data}: a gain", gain, "positive", at))
    return Finding("proved", witnessed=tuple(obligations))


def _find_pol_over_cos() -> Finding:
    obligations = []
    for data in ("CIFAR-10", "CIFAR-100"):
        (pol, at_pol), (cos, at_cos) = _own_gain(data, "POL"), _own_gain(data, "COS")
        obligations.append(Obligation(f"{data}: POL's gain is the larger", pol - cos, "positive", at_pol | at_cos))
    return Finding("proved", witnessed=tuple(obligations))


def _difference(before: Rational, after: Rational, stated: Rational) -> tuple[bool, Obligation, dict[str, str]]:
    """Whether the stated gain is that of the cells; the obligation that decides it, and the cells as a witness."""
    agrees = before - after == stated
    text = f"{_decimal(before)} - {_decimal(after)} {'=' if agrees else '!='} {_decimal(stated)}"
    # In hundredths, which are whole numbers: a ball of a decimal fraction never decides an equality.
    point = {_before: 100 * before, _after: 100 * after, _stated: 100 * stated}
    obligation = Obligation(text, _before - _after - _stated, "zero" if agrees else "nonzero", point)
    witness = {"before": _decimal(before), "after": _decimal(after), "gain": _decimal(before - after)}
    return agrees, obligation, witness


def _find_gain(gain: Gain) -> Finding:
    cells = TABLES[gain.data]
    agrees, obligation, witness = _difference(cells[gain.before], cells[gain.after], gain.stated)
    return _finding(agrees, (obligation,), witness)


def _find_largest(data: str, stated: Rational) -> Finding:
    cells = TABLES[data]
    best = max(_BASES, key=lambda base: cells[base] - cells[f"{base} with k-decay"])
    agrees, obligation, witness = _difference(cells[best], cells[f"{best} with k-decay"], stated)
    return _finding(agrees, (obligation,), {"base": best, **witness})


def _find_abstract() -> Finding:
    cells = TABLES["CIFAR-10"]
    ours = [row for row in cells if row.endswith("with k-decay")]
    found = [
        _difference(cells[before], cells[after], ABSTRACT_CIFAR10)
        for after in ours
        for before in cells
        if before != after
    ]
    agreeing = [item for item in found if item[0]]
    if agreeing:
        return _finding(True, (agreeing[0][1],), agreeing[0][2])
    nearest = min(found, key=lambda item: abs(Rational(item[2]["gain"]) - ABSTRACT_CIFAR10))
    return _finding(False, tuple(obligation for _, obligation, _ in found), nearest[2])


def _finding(agrees: bool, obligations: tuple[Obligation, ...], witness: dict[str, str]) -> Finding:
    if agrees:
        return Finding("proved", witnessed=obligations)
    return Finding("refuted", witnessed=obligations, witness=witness)


def _decimal(value: Rational) -> str:
    return f"{float(value):.2f}"
