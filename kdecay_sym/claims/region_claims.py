"""The exact sets of k of the named bases, for both signs, and what eq. (13) as printed does at its ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from sympy import Expr, Rational, Symbol

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.curve_claims import SIGN_NAMES
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.schedules import COSINE, EXPONENTIAL, EXPONENTIAL_ANCHORED, HTD, POLYNOMIAL, Base, Sign
from kdecay_sym.symbols import N, eta_0, eta_e, tau
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
    region = find(base.shape, "additive", 1 if sign == "+" else -1)
    what = "s falls on (0, 1)" if condition == "monotone" else "s stays in [0, 1]"
    domain = "unknown" if region.k is None else f"k in {region.k.text()}"
    return Claim(
        id_,
        f"(5), (10), ({base.equation})",
        f"{what} for s = {base.shape} {sign} (tau^k - tau), exactly for these real k > 0: {domain}.",
        domain,
        partial(_find_region, base, sign, find),
    )


def _find_region(base: Base, sign: Sign, find: _Find) -> Finding:
    region = find(base.shape, "additive", 1 if sign == "+" else -1)
    return Finding("unknown" if region.k is None else "conditional", searched=(lambda: region.evidence,))


def _printed_exponential() -> list[Claim]:
    return [
        Claim(
            f"exponential.printed.{name}",
            "(5), (13)",
            f"Eq. (13) as printed, without + eta_e, {what}.",
            "0 < eta_e < eta_0",
            partial(_find_end, end, wanted),
        )
        for name, what, end, wanted in (
            ("start", "starts at eta_0", 0, eta_0),
            ("end", "ends at eta_e", 1, eta_e),
        )
    ]


def _find_end(end: int, wanted: Symbol) -> Finding:
    value = EXPONENTIAL.floor + (eta_0 - eta_e) * EXPONENTIAL.shape.subs(tau, end)
    point = {eta_0: Rational(1, 10), eta_e: Rational(1, 1000)}
    return Finding(
        "refuted",
        witnessed=(Obligation("the curve misses the end at the paper's rates", value - wanted, "nonzero", point),),
        witness={str(symbol): str(number) for symbol, number in point.items()} | {"eta": str(value.subs(point))},
    )
