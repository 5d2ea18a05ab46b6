"""Validity for the integer steps of a given T: a larger set of k than that on which the curve falls for all real t.

Few steps bind. A set that suits the steps looked at so far is proposed, and is either proved for all steps by branch
and bound, or a step is found that breaks it, and is looked at from then on.
"""

from __future__ import annotations

from collections.abc import Callable

import flint
from sympy import Expr, Integer

from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.symbols import tau
from kdecay_sym.validity.analytic import analytic_inside
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.ksets import EMPTY, EVERYTHING
from kdecay_sym.validity.regions import Region, monotone_region, range_region
from kdecay_sym.validity.steps.binding import UndecidedError
from kdecay_sym.validity.steps.distance import distance
from kdecay_sym.validity.steps.levels import LevelError, precision_of
from kdecay_sym.validity.steps.minus import minus_monotone
from kdecay_sym.validity.steps.plus import plus_monotone
from kdecay_sym.validity.steps.range import additive_range
from kdecay_sym.validity.steps.search import StepSearch
from kdecay_sym.validity.steps.witness import step_outside, step_rising

__all__ = ["monotone_on_steps", "range_on_steps", "step_outside", "step_rising"]


def monotone_on_steps(steps: int, base: Expr, form: str, sign: int) -> Region:
    """The real k > 0 for which s(t + 1) <= s(t) for all t < T.

    Args:
        steps: T >= 1.
        base: the base shape in tau, every other parameter a number.
        form: ``"additive"``, or ``"warp"``: all k where all are valid for real t, and unknown else.
        sign: +1 or -1, of the additive form.
    """
    if form == "warp":
        return _of_all_k(monotone_region(base, form, sign))
    find = _one_step if steps == 1 else minus_monotone if sign < 0 else plus_monotone
    region = _proved(find, base, steps)
    return _contradicted(base, steps) or region if region.k == EMPTY else region


def _of_all_k(real: Region) -> Region:
    """What the warp form's answer for real t says of steps, which may pass over a rise: they see (t/T)^k alone."""
    if real.k is None or real.k == EVERYTHING:
        return real
    found = "; ".join(item.detail for item in real.evidence[-2:])
    return Region(None, real.evidence, f"between the steps no k is valid ({found}), but steps may pass over that")


def _contradicted(base: Expr, steps: int) -> Region | None:
    """An unknown set in place of an empty one, where the base itself, the curve of k = 1, falls."""
    with flint.ctx.workprec(precision_of(base, steps)):
        outcome = StepSearch(base, 0, steps).all_fall(distance(Integer(1)))
    return Region(None, (), "no k was found, but every step of k = 1 falls") if outcome.holds else None


def range_on_steps(steps: int, base: Expr, form: str, sign: int) -> Region:
    """The real k > 0 for which 0 <= s(t) <= 1 for all t <= T; arguments as for `monotone_on_steps`."""
    if form == "warp":
        return _of_all_k(range_region(base, form, sign))
    return _proved(lambda shape, count: additive_range(shape, sign, count), base, steps)


def _proved(find: Callable[[Expr, int], Region], base: Expr, steps: int) -> Region:
    """The region, or an unknown one where one of its proofs was not found."""
    # The sign of a slope says something about a whole range of steps only where the base is smooth on it.
    smooth = analytic_inside(base)
    if smooth.status != "proved":
        return Region(None, (smooth,), smooth.detail)
    with flint.ctx.workprec(precision_of(base, steps)):
        try:
            region = find(base, steps)
        except (UndecidedError, LevelError) as error:
            return Region(None, (smooth,), str(error))
    evidence = (smooth, *region.evidence)
    failed = "; ".join(item.detail for item in evidence if item.status != "proved")
    return Region(None if failed else region.k, evidence, failed)


def _one_step(base: Expr, _: int) -> Region:
    fall = base.subs(tau, 0) - base.subs(tau, 1)
    falls = sign_of(fall)
    if falls is None:
        raise UndecidedError(f"the sign of b(0) - b(1) = {fall} was not found")
    fact = Evidence("sympy", "proved", f"T = 1: the only step falls by {fall}, whatever k is", 0.0)
    return Region(EMPTY if falls < 0 else EVERYTHING, (fact,))
