"""For exactly which base and sign the warp form b(tau^k) is the additive form b(tau) + sigma (tau^k - tau).

With g(tau) = b(tau) - sigma tau, agreement says g(tau^k) = g(tau). Repeated, g(tau) is g at tau^(k^n), which tends to
an end of the interval; continuity there makes g constant, so b = b(0) + sigma tau, and the two ends leave one base.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sympy import Expr, Function, Rational, Symbol, exp, limit, log, oo, powdenest, powsimp, simplify

from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.polynomial_lemmas import by_hand
from kdecay_sym.claims.wording import worded
from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.schedules import ALL_BASES, LINEAR, POLYNOMIAL, Base
from kdecay_sym.symbols import N, k, order, sigma, tau

_b = Function("b", real=True)
_p = Symbol("p", positive=True)
_n = Symbol("n", integer=True, positive=True)
_EQUATION = "(10)"
_CONTINUOUS = r"$b$ continuous at 0 and 1, real $k > 0$, $k \ne 1$"
_AT = Rational(1, 4)


def agreement_claims() -> list[Claim]:
    """For any base: for every k, for one k, with both ends; then each base by name."""
    others = [base for base in ALL_BASES.values() if base.name not in (LINEAR.name, POLYNOMIAL.name)]
    return [*_general(), _polynomial(), *(_named(base) for base in others)]


def _general() -> list[Claim]:
    return [
        worded(
            "agreement.one-k",
            _EQUATION,
            r"For one $k \ne 1$, $b(\tau^k) = b(\tau) + \sigma (\tau^k - \tau)$ on $[0, 1]$ if and only if "
            r"$b(\tau) = b(0) + \sigma \tau$; it then holds for every $k$.",
            _CONTINUOUS,
            lambda: Finding("proved", invariance(), searched=(_constant,)),
        ),
        worded(
            "agreement.only-linear",
            _EQUATION,
            r"Among the bases with $b(0) = 1$ and $b(1) = 0$, the warp form is the additive form with $\sigma = "
            r"1$ or $\sigma = -1$, "
            r"for one $k \ne 1$, if and only if $b = @linear$ and $\sigma = -1$.",
            _CONTINUOUS,
            lambda: Finding("proved", (*invariance(), *_ends()), searched=(_constant,)),
            linear=LINEAR.shape,
        ),
    ]


def invariance() -> tuple[Obligation, ...]:
    """Agreement is g(tau^k) = g(tau) for g = b - sigma tau; tau^(k^n) tends to an end; b = b(0) + sigma tau agrees."""
    term = k_decay_shape().subs(order, k)

    def g(point: Expr) -> Expr:
        return _b(point) - sigma * point

    difference = _b(tau**k) - (_b(tau) + term)
    affine = Symbol("b(0)") + sigma * tau
    up, down = 1 + _p, 1 / (1 + _p)
    return (
        Obligation("b(tau^k) - b(tau) - sigma (tau^k - tau) = g(tau^k) - g(tau)", difference - (g(tau**k) - g(tau))),
        Obligation(
            "(tau^(k^n))^k = tau^(k^(n+1))",
            powsimp(powdenest((tau ** (k**_n)) ** k, force=True) - tau ** (k ** (_n + 1))),
        ),
        Obligation("k > 1: k^n tends to infinity, 1/k^n to 0", limit(up ** (-_n), _n, oo)),
        Obligation("k < 1: k^n tends to 0", limit(down**_n, _n, oo)),
        Obligation("tau = e^(-p): tau^x tends to 0 as x grows", limit(exp(-_p * tau), tau, oo)),
        Obligation("... and to 1 as x tends to 0", limit(exp(-_p * tau), tau, 0) - 1),
        Obligation("b = b(0) + sigma tau agrees for every k", simplify(affine.subs(tau, tau**k) - affine - term)),
    )


def _ends() -> tuple[Obligation, ...]:
    affine = 1 + sigma * tau
    return (
        Obligation("b = 1 + sigma tau ends at 1 + sigma, which is 0 for sigma = -1", affine.subs({tau: 1, sigma: -1})),
        Obligation("... and not for sigma = +1", affine.subs({tau: 1, sigma: 1}), "nonzero"),
        Obligation("with sigma = -1 it is the linear base", affine.subs(sigma, -1) - LINEAR.shape),
    )


def _constant() -> tuple[Evidence, ...]:
    return (by_hand("g(tau) = g(tau^(k^n)) tends to g(0) for k > 1, to g(1) for k < 1: by continuity g is constant"),)


def _polynomial() -> Claim:
    return worded(
        "polynomial.agreement",
        "(10), (11)",
        "On the polynomial base, $b = @base$, the warp and the additive form agree for some $k \\ne 1$, and then "
        "for every $k$, "
        "exactly for $N = 1$ with sign -.",
        "$N = 1$, sign -",
        _find_polynomial,
        base=POLYNOMIAL.shape,
    )


def _find_polynomial() -> Finding:
    middle = POLYNOMIAL.shape.subs(tau, Rational(1, 2))
    return Finding(
        "conditional",
        (
            *invariance(),
            *_ends(),
            Obligation("N = 1: the base is 1 - tau", POLYNOMIAL.shape.subs(N, 1) - LINEAR.shape),
            Obligation("log b(1/2) = -N log 2, that of 1 - tau is -log 2", log(middle).expand(force=True) + N * log(2)),
            Obligation("... N > 1: less", (-N * log(2) + log(2)).subs(N, 1 + _p).expand(), "negative"),
            Obligation("... N < 1: more", (-N * log(2) + log(2)).subs(N, 1 / (1 + _p)).factor(), "positive"),
        ),
        searched=(_constant,),
    )


def _named(base: Base) -> Claim:
    return worded(
        f"{base.name}.agreement",
        f"(10), ({base.equation})",
        "On the @name base, $b = @base$, the warp and the additive form agree for some $k \\ne 1$ and some sign.",
        r"real $k > 0$, $k \ne 1$",
        partial(_find_named, base),
        name=base.name,
        base=base.shape,
    )


def _find_named(base: Base) -> Finding:
    """The base is no line through its start with slope sigma: it misses both lines at one point."""
    start = base.shape.subs(tau, 0)
    missed: Mapping[int, Expr] = {sign: base.shape - (start + sign * tau) for sign in (1, -1)}
    obligations = tuple(
        Obligation(f"b(1/4) is not b(0) {'+' if sign > 0 else '-'} 1/4", gap, "nonzero", {tau: _AT})
        for sign, gap in missed.items()
    )
    values = {"tau": str(_AT), "b(tau)": str(base.shape.subs(tau, _AT)), "b(0)": str(start)}
    return Finding("refuted", invariance(), obligations, searched=(_constant,), witness=values)
