"""The paper's sentences that no claim covers, because they are about trained networks: measured, not derived.

Each names what is proved about the schedule nearby, so that neither is taken for the other.
"""

from __future__ import annotations

from typing import NamedTuple


class Empirical(NamedTuple):
    """A sentence about measurements: where it stands, what it says, and the claims about the rate that are near it."""

    where: str
    says: str
    near: tuple[str, ...] = ()


EMPIRICAL: tuple[Empirical, ...] = (
    Empirical(
        "section 5, Fig. 6",
        "The loss curve of large k is always above the loss curve of small k.",
        ("additive.minus.ordered-by-k", "additive.plus.ordered-by-k", "warp.ordered-by-k"),
    ),
    Empirical(
        "section 5, Fig. 6",
        "The rate of change of the loss increases with k at the later stage.",
        ("text.late-rate.plus", "text.late-rate.minus"),
    ),
    Empirical(
        "section 1, Fig. 1",
        "The rate of change of the errors is positively correlated with that of the learning rate, especially at "
        "the end.",
        ("polynomial.warp.final-slope",),
    ),
    Empirical(
        "section 1, Fig. 2",
        "As alpha_0 increases the accuracy also increases, by 0.5% at alpha_0 = 0.000005.",
        ("text.fig-2.ends", "text.fig-2.rate"),
    ),
    Empirical("abstract, section 2", "The performance is positively correlated with k."),
    Empirical("section 5, Fig. 5", "The error falls as k grows from 1, and rises beyond a threshold k_v."),
    Empirical("section 5", "The recommended k is 1.5.", ("tables.used-k.pol.plus", "tables.used-k.pol.minus")),
    Empirical(
        "section 4",
        "The accuracy drops for COS on CIFAR-10 because the term does not apply to COS.",
        ("text.derivative-monotone.cosine", "increment.cosine-constant"),
    ),
    Empirical("abstract", "The method has no additional computational cost."),
    Empirical(
        "text at Fig. 3",
        "Which sign the experiments used is not stated; that it was - is our inference.",
        ("linear.additive.plus.negative-rate", "text.late-rate.plus", "text.early-rate.plus"),
    ),
)
