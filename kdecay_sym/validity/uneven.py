"""A base that rises somewhere, or leaves [0, 1]: then k = 1 is not valid, and the valid k, if any, are searched for.

Sign -: at each tau the k with k tau^(k-1) >= 1 + b' are an interval, since k tau^(k-1) rises and then falls with k; so
they are for all tau together. What is valid at two k is valid between them, and what two tau forbid to either side of
one k is forbidden altogether. Of the range, each of s >= 0 and s <= 1 holds on one side of some k.
"""

from __future__ import annotations

import time

import numpy as np
from sympy import Expr, Rational, diff

from kdecay_sym.checkers.evidence import Evidence, digest
from kdecay_sym.symbols import k, tau
from kdecay_sym.validity.certify import certainly_negative, sign_of
from kdecay_sym.validity.search import ROUNDING, LowestValue
from kdecay_sym.validity.thresholds import in_words, value_at
from kdecay_sym.validity.witness import negative_point

WARPED = "tau^k takes every value in (0, 1) once and in order, so that the curve does what the base does, for every k"
INTERVAL = "the k with k tau^(k-1) >= 1 + b' are an interval at each tau, and so they are for all tau together"
# Where a valid k is looked for.
_EXPONENTS = np.unique(
    np.concatenate([np.logspace(-3, 3, 241), 1 - np.logspace(-6, -1, 24), 1 + np.logspace(-6, -1, 24)])
)


def rise(base: Expr) -> Evidence | None:
    """That the base rises at some tau; None if no such tau was found."""
    return negative(-diff(base, tau), "the base rises")


def leaving(base: Expr) -> Evidence | None:
    """That the base is outside [0, 1] at some tau; None if no such tau was found."""
    return negative(base, "the base is below 0") or negative(1 - base, "the base is above 1")


def negative(expression: Expr, meaning: str) -> Evidence | None:
    """That an expression in tau is negative at some point; None if none was found."""
    started = time.perf_counter()
    at = negative_point(expression)
    if at is None:
        return None
    text = f"at tau = {at}: {meaning}"
    return Evidence("arb", "proved", text, time.perf_counter() - started, digest(expression, "negative"))


def valid_guess(*rooms: Expr) -> float | None:
    """A k at which all of the rooms seem to be >= 0 for all tau; the middle one of the longest run of such k."""
    searches = [LowestValue(room) for room in rooms]
    valid = np.array([all(search(float(at))[0] >= -ROUNDING for search in searches) for at in _EXPONENTS])
    edges = np.flatnonzero(np.diff(np.concatenate([[False], valid, [False]]).astype(np.int8)))
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    if not runs:
        return None
    first, end = max(runs, key=lambda run: run[1] - run[0])
    return float(_EXPONENTS[(first + end - 1) // 2])


def two_points(room: Expr, rate: Expr) -> tuple[Evidence, ...]:
    """Sign -: at one k a tau that forbids it and every larger one, and a tau that forbids it and every smaller one.

    Args:
        room: not negative where the curve falls.
        rate: of the sign of d/dk k tau^(k-1): where it is negative, that falls from this k on.
    """
    search, rates = LowestValue(room), LowestValue(rate)
    for exponent in _EXPONENTS:
        taus, values = search.values(float(exponent))
        signs = rates.values(float(exponent))[1]
        sides = (values + np.where(signs < 0, 0, np.inf), values + np.where(signs > 0, 0, np.inf))
        if not all(side.min() < -ROUNDING for side in sides):
            continue
        above, below = (Rational(float(taus[np.argmin(side)])) for side in sides)
        at = Rational(float(exponent))
        checks = ((room, above), (room, below), (rate, above), (-rate, below))
        if all(certainly_negative(expression, {tau: point, k: at}) for expression, point in checks):
            return (
                _forbids(room, above, at, "larger", "there k tau^(k-1) falls with k from this k on"),
                _forbids(room, below, at, "smaller", "there k tau^(k-1) rises with k up to this k"),
            )
    return ()


def one_exponent(upper: Expr, lower: Expr) -> tuple[Evidence, ...]:
    """The range: a k at which ``upper`` is negative, as at every larger k, and ``lower``, as at every smaller one."""
    searches = LowestValue(upper), LowestValue(lower)
    for exponent in _EXPONENTS:
        lowest = [search(float(exponent)) for search in searches]
        if not all(value < -ROUNDING for value, _ in lowest):
            continue
        at, (above, below) = Rational(float(exponent)), (Rational(point) for _, point in lowest)
        if certainly_negative(upper, {tau: above, k: at}) and certainly_negative(lower, {tau: below, k: at}):
            return (
                _forbids(upper, above, at, "larger", "tau^k falls with k"),
                _forbids(lower, below, at, "smaller", "tau^k falls with k"),
            )
    return ()


def _forbids(room: Expr, at: Rational, exponent: Rational, which: str, why: str) -> Evidence:
    text = f"tau = {float(at):.15g} forbids k = {float(exponent):.15g} and every {which} k: {why}"
    return Evidence("arb", "proved", text, 0.0, digest(room, "negative"))


def outside_for_all(base: Expr, sign: int) -> tuple[Evidence, ...]:
    """A tau at which the curve is outside [0, 1] for every k, since 0 < tau^k < 1; or an end at which it starts so."""
    for end in (0, 1):
        value = value_at(base, end)
        if value.is_finite and (sign_of(value - 1) == 1 or sign_of(value) == -1):
            return (in_words(f"for every k, s tends to b({end}) = {value} at tau -> {end}"),)
    low, high = (base + tau - 1, base + tau) if sign < 0 else (base - tau, base - tau + 1)
    found = negative(high, "s < 0 whatever k is, since 0 < tau^k < 1") or negative(
        1 - low, "s > 1 whatever k is, since 0 < tau^k < 1"
    )
    return (found,) if found else ()
