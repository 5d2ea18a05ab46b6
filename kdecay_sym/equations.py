"""The paper's equations (1) to (13), each transcribed once, as printed.

The paper is "kDecay: Just adding k-decay items on Learning-Rate Schedule to improve Neural Networks" (Zhang
and Li). A transcription keeps the paper's mistakes: what is wrong with an equation is said, and
proved, elsewhere. Nothing is computed from eqs. (9) to (13): the derivation arrives at (9) and (10) on its
own and is compared with them.
"""

from __future__ import annotations

from dataclasses import dataclass

from sympy import And, Basic, Contains, Derivative, Eq, Gt, Le, S, cos, exp, factorial, pi
from sympy.logic.boolalg import Boolean

from kdecay_sym.symbols import (
    Delta,
    N,
    T,
    a_1,
    a_k,
    eta,
    eta_0,
    eta_e,
    eta_new,
    eta_o,
    increment,
    order,
    t,
)


@dataclass(frozen=True)
class Equation:
    """An equation of the paper: its number, what it says, and for which arguments.

    Attributes:
        label: its number.
        statement: what it says.
        domain: relations between its symbols, all of which hold where it is stated.
    """

    label: str
    statement: Basic
    domain: tuple[Boolean, ...]


def _kth(function: Basic) -> Derivative:
    return Derivative(function, (t, order))


LINEAR = (eta_0 - eta_e) * (1 - t / T) + eta_e
ETA_O_PRINTED = (eta_0 - eta_e) * (t**order / T**order - t / T)

# Unevaluated: the symbols' own assumptions would turn most of these into `True`.
_whole = (Contains(order, S.Naturals, evaluate=False),)
_times = (Le(0, t, evaluate=False), Le(t, T, evaluate=False))
_natural = (*_whole, *_times)

EQUATIONS: dict[str, Equation] = {
    equation.label: equation
    for equation in (
        Equation("1", Eq(_kth(eta_new(t)), _kth(eta(t)) + increment(t)), _natural),
        Equation("2", Eq(eta(t), LINEAR), _times),
        Equation("3", Eq(_kth(eta_new(t)), _kth(eta(t)) + Delta), _natural),
        Equation("4", Eq(eta_new(t), LINEAR + eta_o(t)), _natural),
        Equation(
            "5",
            And(Le(eta_new(t + 1), eta_new(t)), Eq(eta_new(0), eta_0), Eq(eta_new(T), eta_e), evaluate=False),
            (Le(0, t, evaluate=False), Le(t + 1, T, evaluate=False)),
        ),
        Equation("6", Eq(eta_new(t), LINEAR + a_k * t**order + a_1 * t), _natural),
        Equation("7", Eq(_kth(eta_new(t)), factorial(order) * a_k), _natural),
        Equation("8", Eq(Delta, factorial(order) * a_k), _whole),
        Equation("9", Eq(eta_o(t), ETA_O_PRINTED), _natural),
        Equation("10", Eq(eta_new(t), eta(t) + ETA_O_PRINTED), _natural),
        Equation(
            "11",
            Eq(eta_new(t), (eta_0 - eta_e) * (1 - t / T) ** N + eta_e + eta_o(t)),
            (Gt(N, 0, evaluate=False), *_times),
        ),
        Equation("12", Eq(eta_new(t), (eta_0 - eta_e) * (1 + cos(t / T * pi)) / 2 + eta_e + eta_o(t)), _times),
        Equation("13", Eq(eta_new(t), (eta_0 - eta_e) * exp(-t / T) + eta_o(t)), _times),
    )
}
