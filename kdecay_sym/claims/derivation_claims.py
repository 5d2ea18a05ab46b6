"""One claim for each step of the derivation, symbolic and for the orders 1 to 6."""

from __future__ import annotations

from functools import partial

from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import Sentence, escaped, sentence, worded
from kdecay_sym.derivation import Step, derive, solved_term

_CHECKED_ORDERS = range(1, 7)


def derivation_claims() -> list[Claim]:
    """The steps of the chain for symbolic k, then each of the fixed orders as a whole."""
    return [_step_claim(step) for step in derive()] + [_order_claim(order) for order in _CHECKED_ORDERS]


def _step_claim(step: Step) -> Claim:
    domain = "$k = 1$" if step.name == "order-one" else r"integer $k \ge 2$; symbolic $T$, $\eta_0$, $\eta_e$"
    said, where = step_sentence(step, step.rule), sentence(domain)
    find = partial(_find_step, step.name)
    return Claim(f"derivation.{step.name}", step.equation, said.text, where.text, find, said.latex, where.latex)


def step_sentence(step: Step, why: str) -> Sentence:
    """What a step of a derivation leads from and to, and why; the reason stays in words."""
    said = sentence("$@start$ leads to $@reached$", start=step.start, reached=step.reached)
    return Sentence(f"{said.text}: {why}.", f"{said.latex}: {escaped(why)}.")


def _find_step(name: str) -> Finding:
    (step,) = (step for step in derive() if step.name == name)
    return Finding("proved", symbolic=step.obligations)


def _order_claim(order: int) -> Claim:
    return worded(
        f"derivation.order-{order}",
        "(1), (3) to (10)",
        "With all coefficients unknown, solving for order @order by plain differentiation gives the term "
        r"$\eta_o(k, t) = @term$ of the symbolic derivation, at $k = @order$.",
        "$k = @order$",
        partial(_find_order, order),
        order=str(order),
        term=solved_term(),
    )


def _find_order(order: int) -> Finding:
    return Finding("proved", symbolic=tuple(obligation for step in derive(order) for obligation in step.obligations))
