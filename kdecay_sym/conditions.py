"""Eq. (5) as it is transcribed, on a shape: two values at the ends, and the fall from each step to the next.

Everything here is read off `EQUATIONS["5"]`, with eta'(t) = eta_e + (eta_0 - eta_e) s(t/T) put in, so that a wrong
transcription makes the claims fail.
"""

from __future__ import annotations

from sympy import Basic, Eq, Expr, Subs, diff, factor
from sympy.core.relational import Relational

from kdecay_sym.checkers.evidence import Relation
from kdecay_sym.equations import EQUATIONS
from kdecay_sym.symbols import T, eta_0, eta_e, eta_new, tau

# What the inequality asks of its left side minus its right side, and what a breach of it is.
_ASKED: dict[str, tuple[Relation, Relation]] = {
    "<=": ("nonpositive", "positive"),
    "<": ("negative", "nonnegative"),
    ">=": ("nonnegative", "negative"),
    ">": ("positive", "nonpositive"),
}


def start_residual(shape: Expr) -> Expr:
    """What s(0) is beyond the value that eq. (5) asks at t = 0: it is 0 exactly when eta(0) = eta_0.

    Raises:
        ValueError: eq. (5) as transcribed does not have one equation at t = 0.
    """
    return _residual(shape, 0)


def end_residual(shape: Expr) -> Expr:
    """What s(1) is beyond the value that eq. (5) asks at t = T: it is 0 exactly when eta(T) = eta_e.

    Raises:
        ValueError: eq. (5) as transcribed does not have one equation at t = T.
    """
    return _residual(shape, T)


def _residual(shape: Expr, at: Expr | int) -> Expr:
    parts = [part for part in EQUATIONS["5"].statement.args if isinstance(part, Eq) and part.lhs == eta_new(at)]
    if len(parts) != 1:
        raise ValueError(f"eq. (5) has {len(parts)} equations at t = {at}, and must have one")
    wanted = factor((parts[0].rhs - eta_e) / (eta_0 - eta_e))
    # Unevaluated, so that the digest of the question holds the shape and not the 0 that it comes to.
    return Subs(shape, tau, at / T) - wanted


def _inequality() -> Relational:
    parts = [
        part for part in EQUATIONS["5"].statement.args if isinstance(part, Relational) and not isinstance(part, Eq)
    ]
    if len(parts) != 1:
        raise ValueError(f"eq. (5) has {len(parts)} inequalities, and must have one")
    return parts[0]


def slope(shape: Expr) -> Expr:
    """ds/dtau, whose sign eq. (5) decides between the ends.

    For steps that tend to 0 it is the limit of the inequality's left side minus its right side, by the step; in eta
    that is (eta_0 - eta_e)/T times this.
    """
    falls = _inequality()
    return (_time(falls.lhs) - _time(falls.rhs)) * diff(shape, tau)


def step_change(shape: Expr) -> Expr:
    """The inequality's left side minus its right side, in t and T: the change of eta from a step to the next."""
    falls = _inequality()
    return _curve(shape, _time(falls.lhs)) - _curve(shape, _time(falls.rhs))


def fall_relation() -> Relation:
    """What the inequality asks of `step_change`, and hence, at an end that a set includes, of `slope`."""
    return _ASKED[_inequality().rel_op][0]


def breach_relation() -> Relation:
    """What `step_change` is where the inequality is broken."""
    return _ASKED[_inequality().rel_op][1]


def _curve(shape: Expr, time: Expr) -> Expr:
    return eta_e + (eta_0 - eta_e) * shape.subs(tau, time / T)


def _time(side: Basic) -> Expr:
    if side.func != eta_new:
        raise ValueError(f"eq. (5) compares {side}, and must compare values of the schedule")
    return side.args[0]
