"""The exact sets of k of the named bases, for both signs, and what eq. (13) as printed does at its ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from sympy import Expr, Rational, Symbol, latex

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import PAPER_RATES, SIGN_NAMES, SIGNS
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.equations import EQUATIONS
from kdecay_sym.schedules import COSINE, EXPONENTIAL, EXPONENTIAL_ANCHORED, HTD, POLYNOMIAL, Base, Sign
from kdecay_sym.symbols import N, eta_0, eta_e, tau
from kdecay_sym.validity.ksets import Bound, Interval, KSet
from kdecay_sym.validity.regions import Region, monotone_region, range_region

# Powers of the polynomial whose sets stand in the ledger; `kdecay validity --power` gives any other.
_POWERS = (Rational(1, 2), Rational(2), Rational(3), Rational(4))
_Find = Callable[[Expr, str, int], Region]


def region_claims() -> list[Claim]:
    """Monotone and range of each base and sign, then the ends of eq. (13)."""
    claims = []
    for name, base in _numbered():
        for sign, word in SIGN_NAMES.items():
            for condition, find in (("monotone", monotone_region), ("range", range_region)):
                claims.append(_region_claim(f"{name}.additive.{word}.{condition}-region", base, sign, condition, find))
    return [*claims, *_printed_exponential()]


def _numbered() -> Iterator[tuple[str, Base]]:
    for base in (COSINE, EXPONENTIAL, EXPONENTIAL_ANCHORED, HTD):
        yield base.name, base
    for power in _POWERS:
        yield (
            f"polynomial-{float(power):g}",
            Base(POLYNOMIAL.name, POLYNOMIAL.shape.subs(N, power), POLYNOMIAL.equation),
        )


def _region_claim(id_: str, base: Base, sign: Sign, condition: str, find: _Find) -> Claim:
    what = "$s$ falls on $(0, 1)$" if condition == "monotone" else "$s$ stays in $[0, 1]$"
    return worded(
        id_,
        f"(5), (10), ({base.equation})",
        rf"{what} for $s = @base @sign (\tau^k - \tau)$ exactly for the real $k > 0$ of the domain.",
        "real $k > 0$",
        partial(_find_region, base, sign, find),
        base=base.shape,
        sign=sign,
    )


def _find_region(base: Base, sign: Sign, find: _Find) -> Finding:
    """The set, computed here and nowhere else: the domain that the ledger records is what was just proved."""
    region = find(base.shape, "additive", SIGNS[sign])
    if region.k is None:
        return Finding("unknown", searched=(lambda: region.evidence,))
    domain = (f"k in {region.k.text()}", f"$k \\in {_set_latex(region.k)}$")
    return Finding("conditional", searched=(lambda: region.evidence,), domain=domain)


def _set_latex(found: KSet) -> str:
    return r" \cup ".join(_interval_latex(interval) for interval in found.intervals) or r"\emptyset"


def _interval_latex(interval: Interval) -> str:
    low, high = interval.low, interval.high
    if low and high and low.exact and high.exact and low.inside == high.inside:
        return rf"\{{{latex(low.inside)}\}}"
    left = f"{'[' if low.closed else '('}{_bound_latex(low)}" if low else "(0"
    right = f"{_bound_latex(high)}{']' if high.closed else ')'}" if high else r"\infty)"
    return f"{left}, {right}"


def _bound_latex(bound: Bound) -> str:
    """An exact end as an expression; of an enclosed one the digits that the plain text gives."""
    return str(latex(bound.inside)) if bound.exact else rf"\approx {bound.text().lstrip('~')}"


def _printed_exponential() -> list[Claim]:
    return [
        worded(
            f"exponential.printed.{name}",
            "(5), (13)",
            f"Eq. (13) as printed, $\\eta(t) = @curve$, {what}, for any term $\\eta_o$ that vanishes there.",
            r"$0 < \eta_e < \eta_0$",
            partial(_find_end, end, wanted),
            curve=EQUATIONS["13"].statement.rhs,
        )
        for name, what, end, wanted in (
            ("start", r"starts at $\eta_0$", 0, eta_0),
            ("end", r"ends at $\eta_e$", 1, eta_e),
        )
    ]


def _find_end(end: int, wanted: Symbol) -> Finding:
    value = EXPONENTIAL.floor + (eta_0 - eta_e) * EXPONENTIAL.shape.subs(tau, end)
    return Finding(
        "refuted",
        witnessed=(
            Obligation("the curve misses the end at the paper's rates", value - wanted, "nonzero", PAPER_RATES),
        ),
        witness={str(symbol): str(number) for symbol, number in PAPER_RATES.items()}
        | {"eta": str(value.subs(PAPER_RATES))},
    )
