"""One claim for each step of the derivation, symbolic and for the orders 1 to 6."""

from __future__ import annotations

from functools import partial

from sympy import sstr

from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.derivation import derive

_CHECKED_ORDERS = range(1, 7)


def derivation_claims() -> list[Claim]:
    """The steps of the chain for symbolic k, then each of the fixed orders as a whole."""
    symbolic = [
        Claim(
            f"derivation.{step.name}",
            step.equation,
            f"{sstr(step.start)} leads to {sstr(step.reached)}: {step.rule}.",
            "k = 1" if step.name == "order-one" else "symbolic integer k >= 2; symbolic T, eta_0, eta_e",
            partial(_find_step, step.name),
        )
        for step in derive()
    ]
    return symbolic + [_order_claim(order) for order in _CHECKED_ORDERS]


def _find_step(name: str) -> Finding:
    (step,) = (step for step in derive() if step.name == name)
    return Finding("proved", symbolic=step.obligations)


def _order_claim(order: int) -> Claim:
    return Claim(
        f"derivation.order-{order}",
        "(1), (3) to (10)",
        f"With all coefficients unknown, solving for order {order} by plain differentiation gives the term of the "
        "symbolic derivation.",
        f"k = {order}",
        partial(_find_order, order),
    )


def _find_order(order: int) -> Finding:
    return Finding("proved", symbolic=tuple(obligation for step in derive(order) for obligation in step.obligations))
