"""Sign + on a base that is infinitely steep at the end: no lemma orders the violations in k, so boxes of k do it.

The set need not be an interval here. Each box of k is either valid for all of tau, by branch and bound in tau and k
together, or violated at one tau for every k of the box; beyond the last box an inequality at tau = 1 - 1/k decides.
"""

from __future__ import annotations

import time

import flint
from flint import arb
from sympy import Abs, Expr, Rational, diff, exp, expand, powsimp

from kdecay_sym.checkers.evidence import Evidence, Status, digest
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import Nonnegative, certainly_negative, ratio
from kdecay_sym.validity.enclosure import PRECISION, Enclosure, compile_enclosure
from kdecay_sym.validity.ksets import RELATIVE_WIDTH, Bound
from kdecay_sym.validity.search import LowestValue
from kdecay_sym.validity.thresholds import Side

_CELLS_A_BOX = 400
_NARROWEST = Rational(1, 10**15)
# How many times the threshold the boxes reach before the inequality at 1 - 1/k takes over.
_REACH = 16


def find_side_by_boxes(room: Expr, base: Expr) -> Side:
    """The threshold above k = 1 up to which ``room`` = 1 - b' - k tau^(k-1) stays >= 0 for all tau in (0, 1).

    Args:
        room: in tau and k.
        base: the base shape, whose slope at tau = 0 is finite and at tau = 1 is not.
    """
    search = LowestValue(room)
    bracket = search.bracket(above=True)
    touch = search.touch(sum(bracket) / 2) if bracket else None
    if touch is None:
        return Side(None, (), "no threshold above k = 1 was found")
    margin = Abs(touch.k - 1) * RELATIVE_WIDTH / 8
    inside, outside, reach = touch.k - margin, touch.k + margin, _REACH * touch.k
    evidence = (
        _valid_up_to(room, inside),
        _violated_between(room, search, outside, reach, touch.tau),
        _violated_from(base, reach),
    )
    failed = "; ".join(item.detail for item in evidence if item.status != "proved")
    if failed:
        return Side(None, evidence, failed)
    reason = f"violated for every k from {float(outside):.15g} on"
    return Side(Bound(inside, outside, True, reason), evidence)


def _valid_up_to(room: Expr, inside: Rational) -> Evidence:
    started, asked = time.perf_counter(), digest(room, "nonnegative")
    prover, boxes = Nonnegative(room), [(Rational(1), inside)]
    while boxes:
        low, high = boxes.pop()
        if prover.prove(at=_box(low, high), max_cells=_CELLS_A_BOX).holds:
            continue
        if high - low < _NARROWEST:
            return _evidence("failed", f"valid near k = {float(low):.9g}: not settled", started, asked)
        middle = (low + high) / 2
        boxes += [(middle, high), (low, middle)]
    return _evidence("proved", f"1 <= k <= {float(inside):.15g}: valid for all tau, by boxes of k", started, asked)


def _violated_between(room: Expr, search: LowestValue, low: Rational, high: Rational, touch: Rational) -> Evidence:
    started, asked = time.perf_counter(), digest(room, "negative")
    boxes = [(low, high)]
    while boxes:
        a, b = boxes.pop()
        at = touch if a == low else Rational(search(float(a + b) / 2)[1])
        if _violated_on(room, at, a, b):
            continue
        if b - a < _NARROWEST * (low - 1):
            return _evidence("failed", f"violated near k = {float(a):.9g}: not settled", started, asked)
        middle = (a + b) / 2
        boxes += [(middle, b), (a, middle)]
    text = f"{float(low):.15g} <= k <= {float(high):.9g}: violated, by boxes of k with a tau each"
    return _evidence("proved", text, started, asked)


def _violated_on(room: Expr, at: Rational, low: Rational, high: Rational) -> bool:
    if low == high:
        return certainly_negative(room, {tau: at, k: low})
    before = flint.ctx.prec
    flint.ctx.prec = PRECISION
    try:
        point = Enclosure.point(arb(ratio(at)))
        box = _box(low, high)
        rise = compile_enclosure(diff(room, k))({tau: point, k: box})
        if rise.hi <= 0:
            box = Enclosure(box.lo, box.lo)
        elif rise.lo >= 0:
            box = Enclosure(box.hi, box.hi)
        return bool(compile_enclosure(room)({tau: point, k: box}).hi < 0)
    finally:
        flint.ctx.prec = before


def _violated_from(base: Expr, reach: Rational) -> Evidence:
    """For k >= reach: at tau = 1 - x with x = 1/k, k tau^(k-1) >= 1/(e x), which exceeds 1 - b'(1 - x)."""
    started = time.perf_counter()
    slope = powsimp(expand(tau * diff(base, tau).subs(tau, 1 - tau)))
    proof = Nonnegative(exp(-1) - tau + slope - Rational(1, 10**6)).prove(high=1 / reach)
    text = f"x (1 - b'(1 - x)) < 1/e for 0 < x <= 1/{float(reach):.9g}: {proof.detail}"
    return _evidence("proved" if proof.holds else "failed", text, started, digest(base, "below 1/e"))


def _box(low: Rational, high: Rational) -> Enclosure:
    before = flint.ctx.prec
    flint.ctx.prec = PRECISION
    try:
        return Enclosure(arb(ratio(low)).lower(), arb(ratio(high)).upper())
    finally:
        flint.ctx.prec = before


def _evidence(status: Status, text: str, started: float, asked: str) -> Evidence:
    return Evidence("arb", status, text, time.perf_counter() - started, asked)
