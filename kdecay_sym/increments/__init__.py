"""Increments that depend on time, for real orders k > 1: the paper's open question.

With I^k the Riemann-Liouville integral of order k, an increment f(t) of the k-th (Caputo) derivative yields the term

    eta_o(t) = I^k f(t) - (t/T) I^k f(T).

`k_decay_term` gives it in closed form, `enclose_term` as a ball that certainly contains its value, `caputo_steps`
derives it as a chain of checked steps, and `cosine` holds the increments on which the cosine schedule meets all of
eq. (5).
"""

from __future__ import annotations

from kdecay_sym.increments.arguments import INCREMENT_SYMBOL
from kdecay_sym.increments.caputo import caputo_steps, free_coefficients
from kdecay_sym.increments.cosine import amplitude_limit, rescue_increment, rescued_cosine
from kdecay_sym.increments.operator import fractional_integral, k_decay_term
from kdecay_sym.increments.quadrature import enclose_integral, enclose_term

__all__ = [
    "INCREMENT_SYMBOL",
    "amplitude_limit",
    "caputo_steps",
    "enclose_integral",
    "enclose_term",
    "fractional_integral",
    "free_coefficients",
    "k_decay_term",
    "rescue_increment",
    "rescued_cosine",
]
