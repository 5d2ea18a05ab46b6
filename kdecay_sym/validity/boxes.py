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
from sympy import Expr, Min, Rational, Symbol, diff, exp, expand, log, powsimp

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.checkers.evidence import Evidence, Obligation, Status, digest
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import Nonnegative, certainly_negative
from kdecay_sym.validity.changes import Change, Question, UndecidedError
from kdecay_sym.validity.enclosure import Enclosure
from kdecay_sym.validity.ksets import Interval
from kdecay_sym.validity.lemmas import BELOW_ONE_OVER_E, split_powers, tail_lemma
from kdecay_sym.validity.search import LowestValue, Touch
from kdecay_sym.validity.thresholds import bits_for, in_words, is_zero_at, timed

_CELLS_A_BOX = 400
_MAX_BOXES = 300
_NARROWEST = Rational(1, 10**15)
# How many times the last threshold the boxes reach before the inequality at 1 - 1/k takes over.
_REACH = 16


@dataclass(frozen=True)
class Parts:
    """The valid k >= 1 as intervals, with the proofs; ``undecided`` says what was tried where there are none."""

    intervals: tuple[Interval, ...]
    evidence: tuple[Evidence, ...]
    undecided: str = ""


# What k exceeds 1 by; 0 as a limit.
_MORE = Symbol("m", positive=True)


def find_parts(question: Question) -> Parts:
    """The k >= ``question.least`` for which the curve falls on (0, 1)."""
    evidence: list[Evidence] = []
    try:
        changes = question.changes()
        evidence += _unimodal(question.least)
        for low, high in zip(changes[::2], changes[1::2], strict=True):
            evidence += _valid_between(question, low, high)
        evidence += _forbidden_below(question, changes)
        for low, high in zip(changes[1:-1:2], changes[2::2], strict=True):
            evidence += _forbidden_between(question, low, high.bound.outside, high.touch)
        evidence += _forbidden_above(question, changes)
    except UndecidedError as error:
        return Parts((), tuple(evidence), str(error))
    failed = "; ".join(item.detail for item in evidence if item.status != "proved")
    intervals = tuple(Interval(a.bound, b.bound) for a, b in zip(changes[::2], changes[1::2], strict=True))
    return Parts(() if failed else intervals, tuple(evidence), failed)


def _early(least: Expr) -> Rational:
    """A rational below e^(-1/least): up to it q falls with k, for every k >= least."""
    return BELOW_ONE_OVER_E if least == 1 else Rational(math.floor(10**4 * math.exp(-1 / float(least))), 10**4)


def _unimodal(least: Expr) -> Iterator[Evidence]:
    rate, p, cut = 1 + k * log(tau), Symbol("p", positive=True), _early(least)
    yield sympy_checker.discharge(
        Obligation("dq/dk = tau^(k-1) (1 + k log tau)", diff(k * tau ** (k - 1), k) - tau ** (k - 1) * rate)
    )
    falls = "1 + k log tau falls with k, so that q rises and then falls"
    yield sympy_checker.discharge(Obligation(falls, diff(rate, k).subs(tau, exp(-p)), "negative"))
    name = "1/e" if least == 1 else f"e^(-1/({least}))"
    early = f"tau <= {cut} < {name}, k >= {least}: dq/dk < 0"
    yield sympy_checker.discharge(
        Obligation(early, rate.subs({tau: exp(-1 / least - p), k: least + _MORE}), "negative")
    )
    yield sympy_checker.discharge(Obligation(f"{cut} < {name}", exp(-1 / least) - cut, "positive"))


def _valid_between(question: Question, low: Change, high: Change) -> Iterator[Evidence]:
    """Every k of a part is valid for all tau."""
    room, last, cut = question.room, high.bound.inside, Rational(1)
    if high.bound.exact:
        # From e^(-1/k) on q rises with k, so that the last k of the part decides; its room is 0 at tau = 1.
        upper = float(enclose(-1 / last).exp().upper())
        cut = Rational(math.nextafter(math.nextafter(upper, 1), 1))  # the conversion rounds by less than a unit
        yield timed(room.subs(k, last), f"k <= {last}: valid for tau from {float(cut):.9g} on", cut)
    yield _boxes_are_valid(room, low.bound.inside, last, cut, _early(question.least))


def _boxes_are_valid(room: Expr, first: Expr, last: Expr, cut: Rational, early: Rational) -> Evidence:
    """Every k from ``first`` to ``last`` is valid for tau up to ``cut``, by boxes of k."""
    started, asked = time.perf_counter(), digest(room, "nonnegative")
    bits = bits_for(last)
    prover, boxes, seen = Nonnegative(room, bits=bits), [(first, last)], 0
    while boxes:
        a, b = boxes.pop()
        seen += 1
        # Up to ``early``, q falls with k, so that the least k of the box decides.
        if _valid_at(room, a, early, bits) and prover.prove(early, cut, _box(a, b, bits), max_cells=_CELLS_A_BOX).holds:
            continue
        if b - a < _NARROWEST * Min(1, last - first) or seen > _MAX_BOXES:
            return _evidence("failed", f"valid near k = {float(a):.9g}: not settled", started, asked)
        middle = _between(a, b)
        boxes += [(middle, b), (a, middle)]
    where = "all tau" if cut == 1 else f"tau up to {float(cut):.9g}"
    text = f"{float(first):.15g} <= k <= {float(last):.15g}: valid for {where}, by boxes of k"
    return _evidence("proved", text, started, asked)


def _valid_at(room: Expr, exponent: Expr, high: Rational, bits: int) -> bool:
    """Whether one k is valid for tau up to ``high``; it is put in exactly, so that what cancels at tau = 0 does."""
    at = room.subs(k, exponent)
    zero = frozenset({0} if is_zero_at(at, 0) else ())
    return Nonnegative(at, zero, bits=bits).prove(high=high, max_cells=_CELLS_A_BOX).holds


def _forbidden_below(question: Question, changes: list[Change]) -> Iterator[Evidence]:
    """No k from ``least`` to the first part is valid, where that does not begin at it."""
    if changes and changes[0].bound.outside is not None:
        yield _forbidden(question.room, question.least, changes[0].bound.outside, [changes[0].touch])


def _forbidden_between(question: Question, low: Change, end: Rational, touch: Touch | None) -> Iterator[Evidence]:
    """Every k above the part that ends at ``low``, up to ``end``, is forbidden."""
    start = low.bound.outside
    if start is None:
        if question.level is None:
            raise UndecidedError("k just above 1 seems forbidden, but no rational tau > 1/e was found with b' = 0")
        flat, start = question.level
        text = f"k = {float(start):.9g}: forbidden by tau = {flat}, where the base is level"
        yield Evidence("arb", "proved", text, 0.0, digest(question.room.subs(tau, flat), "negative"))
        yield in_words("there q = 1 = 1 - b' at k = 1, and q rises first: it forbids every k down to 1")
    yield _forbidden(question.room, start, end, [low.touch, touch])


def _forbidden_above(question: Question, changes: list[Change]) -> Iterator[Evidence]:
    """No k beyond the last part is valid."""
    room, top = question.room, question.top
    last = changes[-1].bound.inside if changes else question.least
    if top is None:
        reach = _REACH * last
        yield from _forbidden_on(question, changes, reach)
        yield _forbidden_from(question.base, reach)
        for obligation in tail_lemma():
            yield sympy_checker.discharge(obligation)
        yield in_words("beyond the boxes: at tau = 1 - 1/k, k tau^(k-1) >= k/e > 1 - b', so the curve rises there")
        return
    if last != top or not changes:
        yield from _forbidden_on(question, changes, Rational(math.nextafter(float(top), math.inf)))
    end = Obligation(f"k > {top}: at tau = 1 the slope is k - ({top}) > 0", room.subs(tau, 1) - (top - k))
    yield sympy_checker.discharge(end)


def _forbidden_on(question: Question, changes: list[Change], reach: Rational) -> Iterator[Evidence]:
    """No k from the last part on is valid, up to ``reach``."""
    if changes:
        yield from _forbidden_between(question, changes[-1], reach, None)
    else:
        yield _forbidden(question.room, question.least, reach, [])


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
    slope = powsimp(expand(split_powers(tau * diff(base, tau).subs(tau, 1 - tau))))
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
