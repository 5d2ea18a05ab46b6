"""The exact set of real k on which a curve falls, and on which it stays in range, for any base."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sympy import Expr, diff, log

from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity import lemmas, uneven
from kdecay_sym.validity.analytic import analytic_inside
from kdecay_sym.validity.boxes import find_parts
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.changes import Question
from kdecay_sym.validity.ksets import EMPTY, EVERYTHING, Interval, KSet, exact_bound
from kdecay_sym.validity.thresholds import Candidate, Side, are_crossed, find_side, in_words, is_zero_at, timed


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
        rises = uneven.rise(base)
        if rises is None:
            return Region(None, (falls,), falls.detail)
        if form == "warp":
            return Region(EMPTY, (smooth, rises, in_words(uneven.WARPED)))
        return (_minus_of_rising if sign < 0 else _plus_of_rising)(base, (smooth, rises))
    if form == "warp":
        return Region(EVERYTHING, (smooth, falls))
    return (_minus_monotone if sign < 0 else _plus_monotone)(base, (smooth, falls))


def range_region(base: Expr, form: str, sign: int) -> Region:
    """The real k > 0 for which the shape stays in [0, 1]; arguments as for `monotone_region`."""
    inside = (analytic_inside(base), timed(base, "the base is >= 0"), timed(1 - base, "the base is <= 1"))
    failed = [evidence.detail for evidence in inside if evidence.status != "proved"]
    if failed:
        leaves = uneven.leaving(base) if inside[0].status == "proved" else None
        if leaves is None:
            return Region(None, inside, "; ".join(failed))
        if form == "warp":
            return Region(EMPTY, (inside[0], leaves, in_words(uneven.WARPED)))
        return _range_of_leaving(base, sign, (inside[0], leaves))
    if form == "warp":
        return Region(EVERYTHING, inside)
    return _minus_range(base, inside) if sign < 0 else _plus_range(base, inside)


def _minus_of_rising(base: Expr, given: tuple[Evidence, ...]) -> Region:
    """Sign -, where k = 1 is not valid: at each tau the valid k are an interval, and so they are for all tau."""
    proof = _discharged((*lemmas.room_lemma(-1), *lemmas.unimodal_lemma()))
    everything = (*given, *proof, in_words(uneven.INTERVAL))
    room = lemmas.falling_room(base, -1)
    start = uneven.valid_guess(room)
    if start is None:
        return _empty(uneven.two_points(room, 1 + k * log(tau)), everything)
    least, why = -1 - diff(base, tau), "-1 - b' is a lower bound, since k tau^(k-1) > 0"
    upper, lower = (
        find_side(room, above=above, candidates=candidates, unbounded=least, why_unbounded=why, start=start)
        for above, candidates in ((True, lemmas.candidates_at_start(base)), (False, lemmas.candidates_at_end(base, -1)))
    )
    return _between(lower, upper, everything)


def _plus_of_rising(base: Expr, given: tuple[Evidence, ...]) -> Region:
    """Sign +, where k = 1 is not valid."""
    steep = uneven.negative(1 - diff(base, tau), "b' > 1, and k tau^(k-1) > 0, so that the curve rises whatever k is")
    if steep:
        return Region(EMPTY, (*given, *_discharged(lemmas.room_lemma(1)), steep))
    return _plus_parts(base, given, falls=False)


def _range_of_leaving(base: Expr, sign: int, given: tuple[Evidence, ...]) -> Region:
    """The range, where k = 1 is not valid: each of s >= 0 and s <= 1 holds on one side of some k."""
    everything = (*given, *_discharged(lemmas.range_lemma()))
    outside = uneven.outside_for_all(base, sign)
    if outside:
        return Region(EMPTY, (*everything, *outside))
    shape = lemmas.curve(base, sign)
    upper, lower = (1 - shape, shape) if sign < 0 else (shape, 1 - shape)
    start = uneven.valid_guess(upper, lower)
    if start is None:
        return _empty(uneven.one_exponent(upper, lower), everything)
    return (_minus_range if sign < 0 else _plus_range)(base, everything, start)


def _empty(proof: tuple[Evidence, ...], evidence: tuple[Evidence, ...]) -> Region:
    if not proof:
        return Region(None, evidence, "no valid k was found, and no proof that there is none")
    return _checked(EMPTY, (*evidence, *proof))


def _checked(found: KSet, evidence: tuple[Evidence, ...]) -> Region:
    failed = "; ".join(item.detail for item in evidence if item.status != "proved")
    return Region(None if failed else found, evidence, failed)


def _minus_monotone(base: Expr, given: tuple[Evidence, ...]) -> Region:
    room = lemmas.falling_room(base, -1)
    least, why = -1 - diff(base, tau), "-1 - b' is a lower bound, since k tau^(k-1) > 0"
    upper, lower = (
        find_side(
            room,
            above=above,
            candidates=candidates or lemmas.candidates_at_level(base, above=above),
            unbounded=least,
            why_unbounded=why,
        )
        for above, candidates in ((True, lemmas.candidates_at_start(base)), (False, lemmas.candidates_at_end(base, -1)))
    )
    proof = _discharged((*lemmas.room_lemma(-1), *lemmas.minus_lemma()))
    persists = in_words("a violation persists at every k further from 1, by the sign of d/dk k tau^(k-1) where it is")
    return _between(lower, upper, (*given, *proof, persists))


def _plus_monotone(base: Expr, given: tuple[Evidence, ...]) -> Region:
    first, last = lemmas.slope_at(base, 0), lemmas.slope_at(base, 1)
    if last.is_finite and (first.is_finite or lemmas.leading_exponent(base) == 1):
        obligations, start = lemmas.steep_start(base)
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
            evidence = (*given, *_discharged(obligations), in_words(start))
            return _between(Side(exact_bound(1, start), ()), side, evidence)
    return _plus_parts(base, given, falls=True)


def _plus_parts(base: Expr, given: tuple[Evidence, ...], *, falls: bool) -> Region:
    first, last, least = lemmas.slope_at(base, 0), lemmas.slope_at(base, 1), lemmas.leading_exponent(base)
    if least is None:
        return Region(None, given, f"the base's slope at tau -> 0 is {first}; no argument for k < 1")
    obligations, start = lemmas.steep_start(base)
    evidence = (*given, *_discharged(obligations), in_words(start))
    question = Question(base, last, least, falls)
    if last.is_finite and not falls and sign_of(1 - last - least) == -1:
        return _checked(EMPTY, (*evidence, *_discharged(lemmas.end_rises(base, least))))
    parts = find_parts(question)
    return (
        _checked(KSet(parts.intervals), (*evidence, *parts.evidence))
        if not parts.undecided
        else Region(None, (*evidence, *parts.evidence), parts.undecided)
    )


def _minus_range(base: Expr, inside: tuple[Evidence, ...], start: float = 1.0) -> Region:
    # The slope at an end decides about the range only where the base itself reaches 1 or 0 there.
    starts, ends = is_zero_at(base - 1, 0), is_zero_at(base, 1)
    shape = lemmas.curve(base, -1)
    upper = find_side(
        1 - shape,
        above=True,
        candidates=_with(lemmas.candidates_at_start(base), lemmas.at_start(base, -1)) if starts else [],
        unbounded=1 - base - tau,
        why_unbounded="1 - b - tau is a lower bound of 1 - s",
        start=start,
    )
    lower = find_side(
        shape,
        above=False,
        candidates=_with(lemmas.candidates_at_end(base, -1), lemmas.at_end(base, -1)) if ends else [],
        unbounded=base + tau - 1,
        why_unbounded="b + tau - 1 is a lower bound of s",
        start=start,
    )
    return _between(lower, upper, (*inside, *_discharged(lemmas.range_lemma())))


def _plus_range(base: Expr, inside: tuple[Evidence, ...], start: float = 1.0) -> Region:
    starts, ends = is_zero_at(base - 1, 0), is_zero_at(base, 1)
    shape = lemmas.curve(base, 1)
    upper = find_side(
        shape,
        above=True,
        candidates=_with(lemmas.candidates_at_end(base, 1), lemmas.at_end(base, 1)) if ends else [],
        unbounded=base - tau,
        why_unbounded="b - tau is a lower bound of s",
        start=start,
    )
    lower = find_side(
        1 - shape,
        above=False,
        candidates=lemmas.candidates_below_one(base) if starts else [],
        unbounded=tau - base,
        why_unbounded="tau - b is a lower bound of 1 - s",
        start=start,
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
    # Where k = 1 is not valid the search starts from a guess, and the two sides may leave nothing between them.
    crossed = are_crossed(lower.bound, upper.bound)
    if crossed is None:
        return Region(None, everything, "whether any k is left between the two ends was not settled")
    return Region(EMPTY if crossed else KSet((Interval(lower.bound, upper.bound),)), everything)


def _discharged(obligations: tuple[Obligation, ...]) -> tuple[Evidence, ...]:
    return tuple(sympy_checker.discharge(obligation) for obligation in obligations)
