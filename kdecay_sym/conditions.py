"""Eq. (5) on a shape: what has to vanish at the ends, and the slope that has to be negative in between."""

from __future__ import annotations

from sympy import Expr, diff

from kdecay_sym.symbols import tau


def start_residual(shape: Expr) -> Expr:
    """s(0) - 1, which is 0 exactly when eta(0) = eta_0."""
    return shape.subs(tau, 0) - 1


def end_residual(shape: Expr) -> Expr:
    """s(1), which is 0 exactly when eta(T) = eta_e."""
    return shape.subs(tau, 1)


def slope(shape: Expr) -> Expr:
    """ds/dtau; eta'(t) is (eta_0 - eta_e)/T times this, so the schedule falls where it is negative."""
    return diff(shape, tau)
