"""Sign +, k >= 1, on a base that no lemma covers: the set of valid k, part by part, by boxes of k.

At each tau the curve falls where q(k) = k tau^(k-1) <= 1 - b'(tau). q rises and then falls with k, so each tau forbids
an open interval of k, and the set that all of them leave over need not be one interval. Where it changes is guessed;
then each valid part is proved for all tau, by branch and bound in tau and k together, and each gap between two parts
is covered by boxes of k, each with one tau at which both of its ends, and so all of it, are forbidden.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import flint
import numpy as np
from sympy import Abs, Expr, Min, Rational, Symbol, diff, exp, expand, log, nsimplify, powsimp

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.checkers.evidence import Evidence, Obligation, Status, digest
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import Nonnegative, certainly_negative, sign_of
from kdecay_sym.validity.enclosure import Enclosure
from kdecay_sym.validity.ksets import RELATIVE_WIDTH, Bound, Interval, exact_bound
from kdecay_sym.validity.lemmas import BELOW_ONE_OVER_E, falling_room, tail_lemma
from kdecay_sym.validity.search import LowestValue, Touch
from kdecay_sym.validity.thresholds import bits_for, in_words, timed

_CELLS_A_BOX = 400
_MAX_BOXES = 300
_NARROWEST = Rational(1, 10**15)
# How many times the last threshold the boxes reach before the inequality at 1 - 1/k takes over.
_REACH = 16
# How closely k is looked at for a change, between 1 and the largest k at which anything is still to be decided.
_LOOKS = 400
_LARGEST = 1000.0
# A difference of this size is the rounding of the look, not a violation.
_ROUNDING = 1e-13


@dataclass(frozen=True)
class Parts:
    """The valid k >= 1 as intervals, with the proofs; ``undecided`` says what was tried where there are none."""

    intervals: tuple[Interval, ...]
    evidence: tuple[Evidence, ...]
    undecided: str = ""


# What k exceeds 1 by; 0 as a limit.
_MORE = Symbol("m", positive=True)


class _UndecidedError(Exception):
    """A change of the set, or a proof, was not found; the message says which."""


@dataclass(frozen=True)
class _Change:
    """Where a part begins or ends: a touch of the curve, or an end that is exact (1, or 1 - b'(1))."""

    bound: Bound
    touch: Touch | None = None


def find_parts(base: Expr, last_slope: Expr) -> Parts:
    """The k >= 1 for which base + tau^k - tau falls on (0, 1).

    Args:
        base: the base shape, which falls, and whose slope at tau = 0 is finite.
        last_slope: b' at tau = 1, which may be infinite.
    """
    room = falling_room(base, 1)
    top = 1 - last_slope if last_slope.is_finite else None
    evidence: list[Evidence] = []
    try:
        changes = _changes(room, top)
        evidence += _unimodal()
        for low, high in zip(changes[::2], changes[1::2], strict=True):
            evidence += _valid_between(room, low, high)
        for low, high in zip(changes[1:-1:2], changes[2::2], strict=True):
            evidence += _forbidden_between(room, base, low, high.bound.outside, high.touch)
        evidence += _forbidden_above(room, base, changes[-1], top)
    except _UndecidedError as error:
        return Parts((), tuple(evidence), str(error))
    failed = "; ".join(item.detail for item in evidence if item.status != "proved")
    intervals = tuple(Interval(a.bound, b.bound) for a, b in zip(changes[::2], changes[1::2], strict=True))
    return Parts(() if failed else intervals, tuple(evidence), failed)


def _changes(room: Expr, top: Expr | None) -> list[_Change]:
    """Beginning and end of each part in turn, from 1 on; guesses, but for the two exact ends."""
    search = LowestValue(room)
    reach = _LARGEST if top is None else float(top)
    looks = 1 + (reach - 1) * np.unique(np.concatenate([np.logspace(-9, 0, _LOOKS), np.linspace(0, 1, _LOOKS)])[:-1])
    valid = [search(at)[0] >= -_ROUNDING for at in looks]
    one = _Change(exact_bound(1, "k = 1 is the base itself"))
    found, inside = [one], True
    if not valid[1]:
        touch = search.touch(float(looks[1]), above=True)
        found, inside = [one, one if touch is None else _end_at(touch, rising=False)], False
    for before, after, was, is_ in zip(looks[1:], looks[2:], valid[1:], valid[2:], strict=False):
        if was != is_:
            found.append(_touch_between(search, before, after, rising=not was))
            inside = not inside
    if inside and top is None:
        raise _UndecidedError(f"valid up to k = {_LARGEST:g} and no end was found")
    if inside:
        reason = f"at tau = 1 the slope is k - ({top}) > 0"
        found.append(_Change(exact_bound(top, reason)))
    return found


def _touch_between(search: LowestValue, before: float, after: float, *, rising: bool) -> _Change:
    """The change between two k, of which the first is valid, or, if ``rising``, the second."""
    low, high = before, after
    for _ in range(60):
        middle = (low + high) / 2
        if (search(middle)[0] >= 0) != rising:
            low = middle
        else:
            high = middle
    touch = search.touch(high if not rising else low, above=True)
    if touch is None or not before <= touch.k <= after:
        raise _UndecidedError(f"a change near k = {low:.9g} was found, but not where the curve touches 0 there")
    return _end_at(touch, rising=rising)


def _end_at(touch: Touch, *, rising: bool) -> _Change:
    """A part that begins or ends where the curve touches 0."""
    margin = Abs(touch.k - 1) * RELATIVE_WIDTH / 8 * (-1 if rising else 1)
    reason = f"violated at tau = {float(touch.tau):.15g} from k = {float(touch.k + margin):.15g} on"
    return _Change(Bound(touch.k - margin, touch.k + margin, True, reason), touch)


def _unimodal() -> Iterator[Evidence]:
    rate, p = 1 + k * log(tau), Symbol("p", positive=True)
    yield sympy_checker.discharge(
        Obligation("dq/dk = tau^(k-1) (1 + k log tau)", diff(k * tau ** (k - 1), k) - tau ** (k - 1) * rate)
    )
    falls = "1 + k log tau falls with k, so that q rises and then falls"
    yield sympy_checker.discharge(Obligation(falls, diff(rate, k).subs(tau, exp(-p)), "negative"))
    early = f"tau <= {BELOW_ONE_OVER_E} < 1/e, k >= 1: dq/dk < 0"
    yield sympy_checker.discharge(Obligation(early, rate.subs({tau: exp(-1 - p), k: 1 + _MORE}), "negative"))
    yield sympy_checker.discharge(Obligation(f"{BELOW_ONE_OVER_E} < 1/e", exp(-1) - BELOW_ONE_OVER_E, "positive"))


def _valid_between(room: Expr, low: _Change, high: _Change) -> Iterator[Evidence]:
    """Every k of a part is valid for all tau."""
    last, cut = high.bound.inside, Rational(1)
    if high.bound.exact:
        # From e^(-1/k) on q rises with k, so that the last k of the part decides; its room is 0 at tau = 1.
        cut = Rational(math.nextafter(math.exp(-1 / float(last)), 1))
        yield timed(room.subs(k, last), f"k <= {last}: valid for tau from {float(cut):.9g} on", cut)
    yield _boxes_are_valid(room, low.bound.inside, last, cut)


def _boxes_are_valid(room: Expr, first: Expr, last: Expr, cut: Rational) -> Evidence:
    """Every k from ``first`` to ``last`` is valid for tau up to ``cut``, by boxes of k."""
    started, asked = time.perf_counter(), digest(room, "nonnegative")
    bits = bits_for(last)
    prover, boxes, seen = Nonnegative(room, bits=bits), [(first, last)], 0
    while boxes:
        a, b = boxes.pop()
        seen += 1
        # Up to 1/e, q falls with k, so that the least k of the box decides.
        left = prover.prove(high=BELOW_ONE_OVER_E, at=_box(a, a, bits), max_cells=_CELLS_A_BOX)
        if left.holds and prover.prove(BELOW_ONE_OVER_E, cut, _box(a, b, bits), max_cells=_CELLS_A_BOX).holds:
            continue
        if b - a < _NARROWEST * Min(1, last - first) or seen > _MAX_BOXES:
            return _evidence("failed", f"valid near k = {float(a):.9g}: not settled", started, asked)
        middle = _between(a, b)
        boxes += [(middle, b), (a, middle)]
    where = "all tau" if cut == 1 else f"tau up to {float(cut):.9g}"
    text = f"{float(first):.15g} <= k <= {float(last):.15g}: valid for {where}, by boxes of k"
    return _evidence("proved", text, started, asked)


def _forbidden_between(room: Expr, base: Expr, low: _Change, end: Rational, touch: Touch | None) -> Iterator[Evidence]:
    """Every k above the part that ends at ``low``, up to ``end``, is forbidden."""
    start = low.bound.outside
    if start is None:
        flat = _flat_point(base)
        start = _reached_from_one(room, flat)
        text = f"k = {float(start):.9g}: forbidden by tau = {flat}, where the base is level"
        yield Evidence("arb", "proved", text, 0.0, digest(room.subs(tau, flat), "negative"))
        yield in_words("there q = 1 = 1 - b' at k = 1, and q rises first: it forbids every k down to 1")
    yield _forbidden(room, start, end, [low.touch, touch])


def _flat_point(base: Expr) -> Expr:
    """A tau > 1/e at which b' = 0 exactly: q rises there with k, from q = 1 = 1 - b' at k = 1 on."""
    slope = diff(base, tau)
    guess = nsimplify(LowestValue(-slope)(1.0)[1], rational=True, tolerance=1e-6)
    if not guess > exp(-1) or sign_of(slope.subs(tau, guess)) != 0:
        raise _UndecidedError(f"k just above 1 seems forbidden, but b' is not exactly 0 at tau = {guess}")
    return guess


def _reached_from_one(room: Expr, flat: Expr) -> Rational:
    """Some k > 1 that ``flat`` forbids; then it forbids every k between 1 and that one."""
    reached = next((at for at in (1 + Rational(1, 10**i) for i in range(12)) if _forbids(room, flat, at)), None)
    if reached is None:
        raise _UndecidedError(f"tau = {flat} was not shown to forbid a k just above 1")
    return reached


def _forbidden_above(room: Expr, base: Expr, last: _Change, top: Expr | None) -> Iterator[Evidence]:
    """No k beyond the last part is valid."""
    if top is None:
        reach = _REACH * last.bound.inside
        yield from _forbidden_between(room, base, last, reach, None)
        yield _forbidden_from(base, reach)
        for obligation in tail_lemma():
            yield sympy_checker.discharge(obligation)
        yield in_words("beyond the boxes: at tau = 1 - 1/k, k tau^(k-1) >= k/e > 1 - b', so the curve rises there")
        return
    if last.bound.inside != top:
        yield from _forbidden_between(room, base, last, Rational(math.nextafter(float(top), math.inf)), None)
    end = Obligation(f"k > {top}: at tau = 1 the slope is k - ({top}) > 0", room.subs(tau, 1) - (top - k))
    yield sympy_checker.discharge(end)


def _forbidden(room: Expr, low: Rational, high: Rational, touches: list[Touch | None]) -> Evidence:
    """Every k from ``low`` to ``high`` is forbidden by some tau."""
    started, asked = time.perf_counter(), digest(room, "negative")
    search, seen = LowestValue(room), 0
    near = [touch.tau for touch in touches if touch is not None]
    boxes = [(low, high)]
    while boxes:
        a, b = boxes.pop()
        seen += 1
        guesses = (*near, *(Rational(search(float(at))[1]) for at in (_between(a, b), b)))
        if any(_forbids(room, at, a) and _forbids(room, at, b) for at in guesses):
            continue
        if b - a < _NARROWEST * low or seen > _MAX_BOXES:
            return _evidence("failed", f"violated near k = {float(a):.9g}: not settled", started, asked)
        middle = _between(a, b)
        boxes += [(middle, b), (a, middle)]
    text = f"{float(low):.15g} <= k <= {float(high):.9g}: violated, by boxes of k with a tau each"
    return _evidence("proved", text, started, asked)


def _forbids(room: Expr, at: Expr, exponent: Rational) -> bool:
    return certainly_negative(room, {tau: at, k: exponent})


def _forbidden_from(base: Expr, reach: Rational) -> Evidence:
    """For k >= reach: at tau = 1 - x with x = 1/k, k tau^(k-1) >= 1/(e x), which exceeds 1 - b'(1 - x)."""
    started = time.perf_counter()
    slope = powsimp(expand(tau * diff(base, tau).subs(tau, 1 - tau)))
    proof = Nonnegative(exp(-1) - tau + slope - Rational(1, 10**6)).prove(high=1 / reach)
    text = f"x (1 - b'(1 - x)) < 1/e for 0 < x <= 1/{float(reach):.9g}: {proof.detail}"
    return _evidence("proved" if proof.holds else "failed", text, started, digest(base, "below 1/e"))


def _between(a: Expr, b: Expr) -> Rational:
    return Rational(float((a + b) / 2)) if not (a.is_Rational and b.is_Rational) else (a + b) / 2


def _box(low: Expr, high: Expr, bits: int) -> Enclosure:
    with flint.ctx.workprec(bits):
        return Enclosure(enclose(low).lower(), enclose(high).upper())


def _evidence(status: Status, text: str, started: float, asked: str) -> Evidence:
    return Evidence("arb", status, text, time.perf_counter() - started, asked)
