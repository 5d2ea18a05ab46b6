"""Claims that every curve shares: start, end, k = 1, and what the warp form inherits from its base."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sympy import Expr, Function, Rational, Symbol, atan, cosh, diff, expand_trig, pi, tanh

from kdecay_sym.checkers.evidence import Obligation, equal
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import worded
from kdecay_sym.conditions import end_residual, slope, start_residual
from kdecay_sym.schedules import ALL_BASES, Base, Curve, Sign
from kdecay_sym.symbols import eta_0, eta_e, k, tau

SIGN_NAMES: dict[Sign, str] = {"+": "plus", "-": "minus"}
SIGNS: dict[Sign, int] = {"+": 1, "-": -1}
REAL_K = r"real $k > 0$, $0 < \eta_e < \eta_0$"
PAPER_RATES = {eta_0: Rational(1, 10), eta_e: Rational(1, 1000)}

# A positive x stands for a point of the open interval (0, 1): u = x/(1 + x) for rational shapes, and u = (2/pi) atan x,
# which makes cos and sin of pi u rational in x. Both maps are bijections of (0, oo) onto (0, 1), so a sign that
# SymPy infers for all x > 0 is a sign for all u in (0, 1).
_x = Symbol("x", positive=True)
_u = Symbol("u", positive=True)
_b = Function("b", real=True)


def variants() -> Iterator[tuple[str, str, Expr, Base]]:
    """Every curve with its sign chosen: claim prefix, name in words, shape, base."""
    for base in ALL_BASES.values():
        yield f"{base.name}.warp", f"the {base.name} schedule in warp form", Curve(base, "warp").shape, base
        for sign, word in SIGN_NAMES.items():
            yield (
                f"{base.name}.additive.{word}",
                f"the {base.name} schedule with k-decay term, sign {sign}",
                Curve(base, "additive").with_sign(sign),
                base,
            )


def curve_claims() -> list[Claim]:
    """Start, end and k = 1 of every curve; monotone and range of every warp form."""
    claims = []
    for prefix, name, shape, base in variants():
        floor = "" if base.floor == eta_e else r" (without $+ \eta_e$, as eq. (13) is printed)"
        curve = f"@name, $s = @shape${floor}"
        claims += [
            worded(
                f"{prefix}.start",
                "(5)",
                rf"$\eta(0) = \eta_0$ for {curve}.",
                REAL_K,
                partial(_end, shape, base, 0),
                name=name,
                shape=shape,
            ),
            worded(
                f"{prefix}.end",
                "(5)",
                rf"$\eta(T) = \eta_e$ for {curve}.",
                REAL_K,
                partial(_end, shape, base, 1),
                name=name,
                shape=shape,
            ),
            worded(
                f"{prefix}.original",
                "text after (9)",
                "At $k = 1$, @name is the original @base schedule, $s = @shape$.",
                "$k = 1$",
                partial(_original, shape, base),
                name=name,
                base=base.name,
                shape=base.shape,
            ),
        ]
    for base in ALL_BASES.values():
        claims += _warp_claims(base)
    return claims


def _warp_claims(base: Base) -> list[Claim]:
    name = f"the {base.name} schedule in warp form"
    prefix = f"{base.name}.warp"
    shape = Curve(base, "warp").shape
    whole = base.floor == eta_e
    inside = (
        r"$\eta_e \le \eta(t) \le \eta_0$ for @name, $s = @shape$: it starts at $\eta_0$, ends at $\eta_e$ and "
        r"falls in between."
        if whole
        else r"$0 \le s \le 1$ for the shape $s = @shape$ of @name: it starts at 1, ends above 0 and falls in between."
    )
    return [
        worded(
            f"{prefix}.monotone",
            "(5)",
            r"$\eta'(t) < 0$ on $(0, T)$, hence $\eta(t + 1) \le \eta(t)$ for all steps, for @name, $s = @shape$.",
            REAL_K,
            partial(_warp_monotone, base),
            name=name,
            shape=shape,
        ),
        worded(f"{prefix}.range", "(5)", inside, REAL_K, partial(_warp_range, base), name=name, shape=shape),
    ]


def _end(shape: Expr, base: Base, end: int) -> Finding:
    """What the curve is at an end: what eq. (5) asks, or for eq. (13) as printed a witness against it."""
    if base.floor == eta_e:
        return Finding("proved", (end_obligation(shape, end),))
    wanted = (eta_0, eta_e)[end]
    value = base.floor + (eta_0 - eta_e) * shape.subs(tau, end)
    return Finding(
        "refuted",
        (Obligation(f"eta is {value} there, whatever k is", diff(value, k)),),
        (Obligation("the curve misses the end at the paper's rates", value - wanted, "nonzero", PAPER_RATES),),
        witness={str(symbol): str(number) for symbol, number in PAPER_RATES.items()}
        | {"eta": str(value.subs(PAPER_RATES))},
    )


def end_obligation(shape: Expr, end: int) -> Obligation:
    """That the shape is 1 at the start or 0 at the end."""
    return Obligation("s(1) = 0", end_residual(shape)) if end else Obligation("s(0) = 1", start_residual(shape))


def _original(shape: Expr, base: Base) -> Finding:
    return Finding("proved", (equal("s at k = 1 is the base shape", shape.subs(k, 1), base.shape),))


def _warp_monotone(base: Base) -> Finding:
    inner = tau**k
    return Finding(
        "proved",
        (
            Obligation("u = tau^k rises", diff(inner, tau), "positive"),
            Obligation("... from u(0) = 0", inner.subs(tau, 0)),
            Obligation("... to u(1) = 1, so it maps (0, 1) into (0, 1)", inner.subs(tau, 1) - 1),
            *chain_rule(base, tau),
            base_falls(base),
        ),
    )


def chain_rule(base: Base, variable: Symbol) -> tuple[Obligation, ...]:
    """The derivative of the warp form by tau or by k is that of the base at u = tau^k, times that of u."""
    inner = tau**k
    chained = diff(_b(_u), _u).subs(_u, inner) * diff(inner, variable)
    return (
        equal("the warp form is the base at u = tau^k", Curve(base, "warp").shape, base.shape.subs(tau, inner)),
        equal(f"chain rule: ds/d{variable} = base'(u) du/d{variable}", diff(_b(inner), variable), chained),
    )


def base_falls(base: Base) -> Obligation:
    """That the base falls strictly on (0, 1)."""
    outer = slope(base.shape).subs(tau, _u)
    return Obligation("base'(u) < 0 for all u in (0, 1)", on_unit_interval(outer, _u), "negative")


def on_unit_interval(expression: Expr, u: Symbol) -> Expr:
    """The expression at an arbitrary point u of (0, 1), in a symbol from whose sign SymPy can infer."""
    point = 2 * atan(_x) / pi if expression.has(pi) else _x / (1 + _x)
    inside = expression.replace(lambda e: e.is_Pow and isinstance(e.base, tanh) and e.exp == 2, _one_minus_sech)
    return expand_trig(inside.subs(u, point)).factor() if not inside.has(cosh) else inside.subs(u, point).factor()


def _one_minus_sech(square: Expr) -> Expr:
    return 1 - 1 / cosh(square.base.args[0]) ** 2


def _warp_range(base: Base) -> Finding:
    shape = Curve(base, "warp").shape
    last = (
        end_obligation(shape, 1) if base.floor == eta_e else Obligation("s(1) >= 0", end_residual(shape), "nonnegative")
    )
    return Finding("proved", (end_obligation(shape, 0), last, *_warp_monotone(base).symbolic))
