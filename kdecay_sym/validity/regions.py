"""The exact set of real k on which a curve falls, and on which it stays in range, for any base."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sympy import Expr, diff

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.symbols import tau
from kdecay_sym.validity import lemmas
from kdecay_sym.validity.analytic import analytic_inside
from kdecay_sym.validity.boxes import find_parts
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.ksets import EVERYTHING, Interval, KSet, exact_bound
from kdecay_sym.validity.thresholds import Candidate, Side, find_side, in_words, timed


@dataclass(frozen=True)
class Region:
    """A set of k with its proof; ``k`` is None where none was found, and ``undecided`` says what was tried."""

    k: KSet | None
    evidence: tuple[Evidence, ...]
    undecided: str = ""


def monotone_region(base: Expr, form: str, sign: int) -> Region:
    """The real k > 0 for which the curve falls on (0, 1).

    Args:
        base: the base shape in tau, every other parameter a number.
        form: ``"warp"`` or ``"additive"``.
        sign: +1 or -1, of the additive form.
    """
    smooth = analytic_inside(base)
    if smooth.status != "proved":
        return Region(None, (smooth,), smooth.detail)
    falls = timed(-diff(base, tau), "the base falls")
    if falls.status != "proved":
        return Region(None, (falls,), falls.detail)
    if form == "warp":
        return Region(EVERYTHING, (smooth, falls))
    return (_minus_monotone if sign < 0 else _plus_monotone)(base, (smooth, falls))


def range_region(base: Expr, form: str, sign: int) -> Region:
    """The real k > 0 for which the shape stays in [0, 1]; arguments as for `monotone_region`."""
    inside = (analytic_inside(base), timed(base, "the base is >= 0"), timed(1 - base, "the base is <= 1"))
    failed = [evidence.detail for evidence in inside if evidence.status != "proved"]
    if failed:
        return Region(None, inside, "; ".join(failed))
    if form == "warp":
        return Region(EVERYTHING, inside)
    return _minus_range(base, inside) if sign < 0 else _plus_range(base, inside)


def _minus_monotone(base: Expr, given: tuple[Evidence, ...]) -> Region:
    room = lemmas.falling_room(base, -1)
    least, why = -1 - diff(base, tau), "-1 - b' is a lower bound, since k tau^(k-1) > 0"
    upper = find_side(room, above=True, candidates=lemmas.candidates_at_start(base), unbounded=least, why_unbounded=why)
    lower = find_side(
        room, above=False, candidates=lemmas.candidates_at_end(base, -1), unbounded=least, why_unbounded=why
    )
    proof = _discharged((*lemmas.room_lemma(-1), *lemmas.minus_lemma()))
    persists = in_words("a violation persists at every k further from 1, by the sign of d/dk k tau^(k-1) where it is")
    return _between(lower, upper, (*given, *proof, persists))


def _plus_monotone(base: Expr, given: tuple[Evidence, ...]) -> Region:
    first, last = lemmas.slope_at(base, 0), lemmas.slope_at(base, 1)
    if not first.is_finite:
        return Region(None, given, f"the base's slope at tau -> 0 is {first}; no argument for k < 1")
    obligations, start = lemmas.steep_start(base)
    evidence = (*given, *_discharged(obligations), in_words(start))
    if last.is_finite:
        (end,) = lemmas.candidates_at_end(base, 1)
        gentle = timed(
            last - diff(base, tau), f"b' <= b'(1) from tau = {lemmas.BELOW_ONE_OVER_E} on", lemmas.BELOW_ONE_OVER_E
        )
        if gentle.status == "proved":
            inside = in_words(
                "1 <= k <= 1 - b'(1): k tau^(k-1) is at most 1 up to tau = 1/e, and at most k <= 1 - b' after"
            )
            proof = _discharged(lemmas.plus_lemma())
            side = Side(exact_bound(end.k, end.reason), (*proof, gentle, inside, *end.discharged()))
            return _between(Side(exact_bound(1, start), ()), side, evidence)
    parts = find_parts(base, last)
    evidence = (*evidence, *parts.evidence)
    return Region(None if parts.undecided else KSet(parts.intervals), evidence, parts.undecided)


def _minus_range(base: Expr, inside: tuple[Evidence, ...]) -> Region:
    # The slope at an end decides about the range only where the base itself reaches 1 or 0 there.
    starts, ends = sign_of(base.subs(tau, 0) - 1) == 0, sign_of(base.subs(tau, 1)) == 0
    shape = lemmas.curve(base, -1)
    upper = find_side(
        1 - shape,
        above=True,
        candidates=_with(lemmas.candidates_at_start(base), lemmas.at_start(base, -1)) if starts else [],
        unbounded=1 - base - tau,
        why_unbounded="1 - b - tau is a lower bound of 1 - s",
    )
    lower = find_side(
        shape,
        above=False,
        candidates=_with(lemmas.candidates_at_end(base, -1), lemmas.at_end(base, -1)) if ends else [],
        unbounded=base + tau - 1,
        why_unbounded="b + tau - 1 is a lower bound of s",
    )
    return _between(lower, upper, (*inside, *_discharged(lemmas.range_lemma())))


def _plus_range(base: Expr, inside: tuple[Evidence, ...]) -> Region:
    starts, ends = sign_of(base.subs(tau, 0) - 1) == 0, sign_of(base.subs(tau, 1)) == 0
    shape = lemmas.curve(base, 1)
    upper = find_side(
        shape,
        above=True,
        candidates=_with(lemmas.candidates_at_end(base, 1), lemmas.at_end(base, 1)) if ends else [],
        unbounded=base - tau,
        why_unbounded="b - tau is a lower bound of s",
    )
    lower = find_side(
        1 - shape,
        above=False,
        candidates=lemmas.candidates_below_one(base) if starts else [],
        unbounded=tau - base,
        why_unbounded="tau - b is a lower bound of 1 - s",
    )
    return _between(lower, upper, (*inside, *_discharged(lemmas.range_lemma())))


def _with(candidates: list[Candidate], obligation: Obligation) -> list[Candidate]:
    """The candidates with one more part of their proof."""
    return [replace(candidate, symbolic=(obligation, *candidate.symbolic)) for candidate in candidates]


def _between(lower: Side, upper: Side, evidence: tuple[Evidence, ...]) -> Region:
    everything = (*evidence, *lower.evidence, *upper.evidence)
    failed = [item.detail for item in everything if item.status != "proved"]
    undecided = "; ".join(filter(None, (lower.undecided, upper.undecided, *failed)))
    if undecided:
        return Region(None, everything, undecided)
    return Region(KSet((Interval(lower.bound, upper.bound),)), everything)


def _discharged(obligations: tuple[Obligation, ...]) -> tuple[Evidence, ...]:
    return tuple(sympy_checker.discharge(obligation) for obligation in obligations)
