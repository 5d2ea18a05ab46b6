"""The derivation for a symbolic integer order k >= 2: from eq. (1) to eqs. (9) and (10).

The order of a derivative is a symbol here, which SymPy leaves unevaluated. The k-th derivatives that the derivation
needs, of t^k and of (1 - t/T)^n, are therefore proved by induction on the number j of derivatives taken: a
base case, a step from j to j + 1 that is one ordinary derivative, and the case j = k.
"""

from __future__ import annotations

from collections.abc import Iterator

from kdecay_sym.derivation import closing, opening
from kdecay_sym.derivation.step import Step


def steps() -> Iterator[Step]:
    """The chain of steps, in order. Building a step computes its equation; checking it is the caller's."""
    yield opening.constant_increment()
    yield opening.difference()
    yield opening.ansatz()
    yield opening.power_rule()
    yield opening.kth_derivative()
    yield opening.solve_for_coefficient()
    yield closing.special_solution()
    yield closing.sign()
    yield closing.parity()
    yield closing.boundary()
    yield closing.term()
    yield closing.schedule()
    yield closing.order_one()
