"""What in the paper does not hold as printed: title, explanation, and the ids of the claims that show it."""

from __future__ import annotations

ERRATA: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "The sign in eq. (9)",
        "Solving eq. (8) with the special solution gives a_k = (-1)^k (eta_0 - eta_e)/T^k: the ± is the parity of "
        "k, and eq. (9) keeps + for every k. With + the linear schedule falls only for 1 <= k <= 2; at k = 5 and "
        "the paper's rates it turns negative. With - it falls for every k > 0, and |eta'(T)| grows with k, as the "
        "text at Fig. 3 says. Repair: a minus sign in eqs. (9) and (10); on the linear base that is 1 - (t/T)^k. "
        "Which sign the experiments used is not stated; that it was - is our inference from the figures' "
        "description.",
        (
            "derivation.sign",
            "linear.additive.plus.monotone",
            "linear.additive.plus.monotone-region",
            "linear.additive.plus.final-slope",
            "linear.additive.minus.monotone",
            "linear.additive.minus.final-slope",
            "linear.agreement",
        ),
    ),
    (
        "Without loss of generality, before eq. (6)",
        "The coefficients a_2 ... a_{k-1} are not determined by the increment and the boundary conditions: for k >= "
        "3, c (t^2 - T t) can be added. a_1 is among those set to 0 and is kept in eq. (6). Repair: call it a "
        "choice, and set a_2 = ... = a_{k-1} = 0; a_0 = 0 follows.",
        ("derivation.ansatz", "derivation.boundary"),
    ),
    (
        "Eq. (7) at k = 1",
        "For k = 1 the first derivative of eq. (6) is a_k + a_1 - (eta_0 - eta_e)/T, not 1! a_1. Repair: k >= 2; at "
        "k = 1 the boundary conditions force the increment to be 0.",
        ("derivation.kth-derivative", "derivation.order-one"),
    ),
    (
        "The formula for f^k(t)",
        "The middle term, with t^(n-k) and k!, holds for n = k only. In general it is n!/(n-k)! (-1/T)^k (1 - "
        "t/T)^(n-k) times eta_0 - eta_e. The last term, the only one used, is right.",
        ("derivation.special-solution",),
    ),
    (
        "Real k",
        "The derivation is for natural k, and k = 1.5 is recommended. With the Caputo derivative of real order k > "
        "1 it goes through; for k <= 1 it does not.",
        ("caputo.order-at-most-one", "increment.ends"),
    ),
    (
        "Eq. (12): no constant increment suits the cosine",
        "With either sign the cosine schedule with the k-decay term falls, and stays in range, for k = 1 alone. The "
        "paper notices that the term 'does not apply to COS'. Repair: the warp form, or an increment that is linear "
        "in time.",
        ("cosine.additive.plus.monotone-region", "cosine.additive.minus.monotone-region", "increment.cosine-rescue"),
    ),
    (
        "Eq. (13) lacks + eta_e, and e^(-t/T) does not end at 0",
        "As printed the curve starts at eta_0 - eta_e and ends near (eta_0 - eta_e)/e. Repair: rescale e^(-t/T) so "
        "that it runs from 1 to 0, and add eta_e.",
        ("exponential.printed.start", "exponential.printed.end"),
    ),
    (
        "Gains stated in the text that are not those of Table 1",
        "The gains over CLR repeat those over SGDR; from the cells they are 1.34 and 3.15. These two figures are "
        "then given as the largest gains of EXP, COS and POL over themselves, which are 0.36 and 1.35. The "
        "abstract's 1.08 on CIFAR-10 is no difference of two cells of Table 1. All gains on ImageNet agree with "
        "Table 2.",
        (
            "tables.text.clr.cifar-10",
            "tables.text.clr.cifar-100",
            "tables.largest.cifar-10",
            "tables.largest.cifar-100",
            "tables.abstract.cifar-10",
        ),
    ),
)
