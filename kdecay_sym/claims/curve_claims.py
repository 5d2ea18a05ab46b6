"""Claims that every curve shares: start, end, k = 1, and what the warp form inherits from its base."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sympy import Expr, Symbol, atan, diff, expand_trig, pi

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.conditions import end_residual, slope, start_residual
from kdecay_sym.schedules import BASES, Base, Curve, Sign, curves
from kdecay_sym.symbols import k, tau

SIGN_NAMES: dict[Sign, str] = {"+": "plus", "-": "minus"}
_REAL_K = "real k > 0, 0 < eta_e < eta_0"

# A positive x stands for a point of the open interval (0, 1): u = x/(1 + x) for rational shapes, and u = (2/pi) atan x,
# which makes cos and sin of pi u rational in x. Both maps are bijections of (0, oo) onto (0, 1), so a sign that
# SymPy infers for all x > 0 is a sign for all u in (0, 1).
_x = Symbol("x", positive=True)


def variants() -> Iterator[tuple[str, str, Expr, Base]]:
    """Every curve with its sign chosen: claim prefix, name in words, shape, base."""
    for curve in curves():
        if curve.form == "warp":
            yield (
                f"{curve.base.name}.warp",
                f"the {curve.base.name} schedule in warp form",
                curve.shape,
                curve.base,
            )
        else:
            for sign, word in SIGN_NAMES.items():
                yield (
                    f"{curve.base.name}.additive.{word}",
                    f"the {curve.base.name} schedule with k-decay term, sign {sign}",
                    curve.with_sign(sign),
                    curve.base,
                )


def curve_claims() -> list[Claim]:
    """Start, end and k = 1 of every curve; monotone and range of every warp form."""
    claims = []
    for prefix, name, shape, base in variants():
        curve = f"{name}, s = {shape}"
        claims += [
            Claim(f"{prefix}.start", "(5)", f"eta(0) = eta_0 for {curve}.", _REAL_K, partial(_start, shape)),
            Claim(f"{prefix}.end", "(5)", f"eta(T) = eta_e for {curve}.", _REAL_K, partial(_end, shape)),
            Claim(
                f"{prefix}.original",
                "text after (9)",
                f"At k = 1, {name} is the original {base.name} schedule.",
                "k = 1",
                partial(_original, shape, base),
            ),
        ]
    for base in BASES.values():
        claims += _warp_claims(base)
    return claims


def _warp_claims(base: Base) -> list[Claim]:
    name = f"the {base.name} schedule in warp form"
    prefix = f"{base.name}.warp"
    return [
        Claim(
            f"{prefix}.monotone",
            "(5)",
            f"eta'(t) < 0 on (0, T), hence eta(t + 1) <= eta(t) for all steps, for {name}.",
            _REAL_K,
            partial(_warp_monotone, base),
        ),
        Claim(
            f"{prefix}.range",
            "(5)",
            f"eta_e <= eta(t) <= eta_0 for {name}: it starts at eta_0, ends at eta_e and falls in between.",
            _REAL_K,
            partial(_warp_range, base),
        ),
    ]


def _start(shape: Expr) -> Finding:
    return Finding("proved", (Obligation("s(0) = 1", start_residual(shape)),))


def _end(shape: Expr) -> Finding:
    return Finding("proved", (Obligation("s(1) = 0", end_residual(shape)),))


def _original(shape: Expr, base: Base) -> Finding:
    return Finding("proved", (Obligation("s at k = 1 is the base shape", shape.subs(k, 1) - base.shape),))


def _warp_monotone(base: Base) -> Finding:
    u = Symbol("u", positive=True)
    inner = tau**k
    outer = slope(base.shape).subs(tau, u)
    warped = Curve(base, "warp").shape
    return Finding(
        "proved",
        (
            Obligation("u = tau^k rises", diff(inner, tau), "positive"),
            Obligation("... from u(0) = 0", inner.subs(tau, 0)),
            Obligation("... to u(1) = 1, so it maps (0, 1) into (0, 1)", inner.subs(tau, 1) - 1),
            Obligation(
                "chain rule: ds/dtau = base'(u) du/dtau",
                slope(warped) - outer.subs(u, inner) * diff(inner, tau),
            ),
            Obligation("base'(u) < 0 for all u in (0, 1)", _on_unit_interval(outer, u), "negative"),
        ),
    )


def _on_unit_interval(expression: Expr, u: Symbol) -> Expr:
    point = 2 * atan(_x) / pi if expression.has(pi) else _x / (1 + _x)
    return expand_trig(expression.subs(u, point)).factor()


def _warp_range(base: Base) -> Finding:
    shape = Curve(base, "warp").shape
    return Finding("proved", (*_start(shape).symbolic, *_end(shape).symbolic, *_warp_monotone(base).symbolic))
