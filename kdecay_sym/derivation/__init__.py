"""From an increment of the k-th derivative, eq. (1), to eta_o(k, t), as a chain of checked steps.

`derive()` is the derivation for a symbolic integer order, `derive(3)` the one for a given order; both yield `Step`
objects. `solved_term` and `k_decay_shape` are the result, from which every schedule and kernel is built.
"""

from __future__ import annotations

from collections.abc import Iterator

from kdecay_sym.derivation import fixed_order, symbolic
from kdecay_sym.derivation.solution import k_decay_shape, solved_term
from kdecay_sym.derivation.step import Step
from kdecay_sym.errors import whole_number

MAX_ORDER = 60

__all__ = ["MAX_ORDER", "Step", "derive", "k_decay_shape", "solved_term"]


def derive(order: int | None = None) -> Iterator[Step]:
    """Yield the steps of the derivation, for a symbolic integer k >= 2 or for the given ``order``.

    Args:
        order: None for a symbolic order; else a whole number from 1 to 60, for which every coefficient of the
            polynomial is unknown and SymPy differentiates ``order`` times.

    Returns:
        An iterator of steps, each built when it is asked for; `Step.check` discharges its obligations.

    Raises:
        ArgumentError: ``order`` is not a whole number from 1 to 60.

    Example:
        >>> [step.name for step in derive(2)]
        ['ansatz', 'kth-derivative', 'solution', 'term']
        >>> all(evidence.status == "proved" for step in derive(2) for evidence in step.check())
        True

    Source:
        Zhang and Li, eqs. (1) to (10).
    """
    if order is None:
        return symbolic.steps()
    return fixed_order.steps(whole_number("order", order, minimum=1, maximum=MAX_ORDER))
