"""A step that breaks a condition, at one k."""

from __future__ import annotations

import flint
from sympy import Expr, Integer, Rational

from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.steps.distance import distance
from kdecay_sym.validity.steps.levels import precision_of
from kdecay_sym.validity.steps.range import OneSide
from kdecay_sym.validity.steps.search import StepSearch


def step_rising(shape: Expr, steps: int) -> Rational | None:
    """The tau = t/T of a step t after which the shape certainly rises; None if none was found."""
    with flint.ctx.workprec(precision_of(shape, steps)):
        search, unused = StepSearch(shape, 0, steps), distance(Integer(1))
        rising = search.all_fall(unused).rising
        return None if rising is None else Rational(search.worst_near(rising, unused), steps)


def step_outside(shape: Expr, steps: int) -> Rational | None:
    """The tau = t/T of a step t at which the shape is certainly outside [0, 1]; None if none was found."""
    with flint.ctx.workprec(precision_of(shape, steps)):
        for room in (shape, 1 - shape):
            step = OneSide(room, 0, steps).all_hold(None).rising
            if step is not None:
                return Rational(step, steps)
            for end in (0, 1):
                if sign_of(room.subs(tau, end)) == -1:
                    return Rational(end)
    return None
