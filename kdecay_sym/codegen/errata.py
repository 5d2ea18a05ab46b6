r"""What in the paper does not hold as printed: title, explanation, and the ids of the claims that show it.

Each explanation ends with the smallest repair that we know; among the claims are those that prove that it works.

``@[id]`` in an explanation stands for a link to a claim, with its verdict: every sentence about a sign has one.
``@says[id]`` stands for the claim's own words, with the values for which it is made: a condition that a claim has is
never left out by wording it again.
"""

from __future__ import annotations

ERRATA: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "The sign in eq. (9)",
        r"Solving eq. (8) with the special solution gives, for natural $k \ge 2$, $a_k = (-1)^k (\eta_0 - "
        r"\eta_e)/T^k$: "
        r"the $\pm$ is the parity of $k$ @[derivation.sign], and eq. (9) keeps $+$ for every $k$. "
        r"With $+$ the linear schedule falls for $1 \le k \le 2$ only @[linear.additive.plus.monotone-region]; with "
        r"$\eta_0 = 0.1$ and $\eta_e = 0.001$ it is negative at $t = 4T/5$ for every $k \ge 3$ "
        r"@[linear.additive.plus.negative-from-3], about $-0.026$ at $k = 5$ @[linear.additive.plus.negative-rate]."
        "\n\n"
        r"On the paper's linear schedule two sentences of the text hold with $-$ and not with $+$: that the rate of "
        r"change "
        r"in the late period increases with $k$, in both readings that we give it "
        r"(with $-$: @[text.late-rate.minus]; with $+$: @[text.late-rate.plus]), and that for $k \ge 1$ it is "
        r"smaller "
        r"in the early period, $t < T/e$ (with $-$: @[text.early-rate.minus]; with $+$: @[text.early-rate.plus]). "
        "On other bases the sentences depend on conditions, as follows."
        "\n\n"
        "- Late, at the end itself: @says[additive.minus.final-slope]\n"
        "- @says[additive.plus.final-slope]\n"
        "- Late, on all of a last stretch: @says[additive.minus.late-slope]\n"
        "- @says[additive.plus.late-slope]\n"
        "- Early: @says[additive.minus.early-slope]\n"
        "- @says[additive.plus.early-slope]"
        "\n\n"
        r"So where the curve rises the sentences need not tell the two apart. "
        r"On the cosine, whose slope at the end is 0, $|\eta'(T)|$ increases with $k \ge 1$ with $+$ "
        r"@[cosine.additive.plus.final-slope] as it does with $-$ "
        r"@[cosine.additive.minus.final-slope]; so it does on the polynomial base with $N > 1$, with $+$ "
        r"@[polynomial.additive.plus.final-slope] and with $-$ @[polynomial.additive.minus.final-slope]."
        "\n\n"
        r"Repair: $\eta_o(k, t) = -(\eta_0 - \eta_e) (t^k/T^k - t/T)$ in eqs. (9) and (10). On the linear schedule "
        r"this is $1 - (t/T)^k$, which meets eq. (5) for every $k > 0$. Which sign the experiments used is not "
        r"stated; "
        r"that it was $-$ is our inference from what these sentences say of the linear schedule "
        r"(@[text.late-rate.minus], @[text.early-rate.minus]), and no theorem.",
        (
            "derivation.sign",
            "equations.11",
            "linear.additive.plus.monotone",
            "linear.additive.plus.monotone-region",
            "linear.additive.plus.negative-rate",
            "linear.additive.plus.negative-from-3",
            "text.late-rate.plus",
            "text.late-rate.minus",
            "text.early-rate.plus",
            "text.early-rate.minus",
            "additive.plus.late-slope",
            "additive.minus.late-slope",
            "additive.plus.final-slope",
            "additive.minus.final-slope",
            "additive.plus.early-slope",
            "additive.minus.early-slope",
            "cosine.additive.plus.final-slope",
            "cosine.additive.minus.final-slope",
            "polynomial.additive.plus.final-slope",
            "polynomial.additive.minus.final-slope",
            "text.boundary.minus",
            "linear.additive.minus.range",
            "linear.agreement",
        ),
    ),
    (
        "'Without loss of generality', before eq. (6)",
        r"The coefficients $a_2, \dots, a_{k-1}$ are not determined by the increment and the boundary conditions: "
        r"for $k \ge 3$, "
        r"$c (t^2 - T t)$ can be added. $a_1$ is among those set to 0 and is kept in eq. (6). Repair: call it a "
        r"choice, and set "
        r"$a_2 = \dots = a_{k-1} = 0$; $a_0 = 0$ follows.",
        ("derivation.ansatz", "derivation.boundary", "derivation.order-3"),
    ),
    (
        "Eq. (7) at $k = 1$",
        r"For $k = 1$ the first derivative of eq. (6) is $a_k + a_1 - (\eta_0 - \eta_e)/T$, not $1!\,a_1$. "
        r"Repair: $k \ge 2$; at $k = 1$ the boundary conditions force the increment to be 0, and 'the original "
        r"function "
        r"is a special case at $k = 1$' holds with either sign ($+$: @[text.special-case.plus]; $-$: "
        r"@[text.special-case.minus]).",
        (
            "derivation.kth-derivative",
            "derivation.order-one",
            "text.special-case.plus",
            "text.special-case.minus",
        ),
    ),
    (
        "The formula for $f^k(t)$",
        r"The middle term, with $t^{n-k}$ and $k!$, holds for $n = k$ only. In general it is $(\eta_0 - \eta_e) "
        r"\frac{n!}{(n-k)!} "
        r"(-\frac{1}{T})^k (1 - \frac{t}{T})^{n-k}$. The last term, the only one used, is right. Repair: this "
        r"middle term.",
        ("derivation.special-solution",),
    ),
    (
        "Real $k$",
        r"The derivation is for natural $k$, and $k = 1.5$ is recommended. Repair: with the Caputo derivative of "
        r"real "
        r"order $k > 1$ the derivation goes through, with the same term @[caputo.schedule], whose sign is that of "
        r"the "
        r"increment: no parity fixes it for real $k$ @[caputo.constant]. For $0 < k \le 1$ no constant increment "
        r"but 0 "
        r"meets both conditions; at $k = 1$ that is 'the original function' @[caputo.order-at-most-one].",
        ("caputo.constant", "caputo.schedule", "caputo.order-at-most-one", "increment.ends"),
    ),
    (
        r"'Adjusting the incremental $\alpha_0$ is equal to $k$', and Fig. 2",
        r"A constant $\alpha_0$ added to the first derivative moves the end by $\alpha_0 T$, so that on a base that "
        r"meets "
        r"both conditions of eq. (5) only $\alpha_0 = 0$ keeps them; and on the polynomial schedule with $N = 1/2$ a "
        r"positive $\alpha_0 < |\eta'(t)|$ makes the fall slower at $t$, not faster @[text.fig-2.rate]. "
        r"The term for $k = 3$ is no multiple of that for $k = 2$ or $k = 1$, so another increment of the same "
        r"order is "
        r"not another $k$. Repair: say that $k$ sets the order, and that the boundary conditions set the size of the "
        r"increment.",
        ("text.fig-2.ends", "text.fig-2.rate", "text.increment-is-k", "text.depends-on-k"),
    ),
    (
        "Eq. (11): the polynomial schedule with $N > 1$",
        r"With the printed $+$ and $N > 1$ the schedule falls @[polynomial.additive.plus.monotone-region], and "
        r"stays in "
        r"range @[polynomial.additive.plus.range-region], for $k = 1$ alone: for $k > 1$ its slope at the end is "
        r"$(\eta_0 - \eta_e)(k - 1)/T > 0$, and for $k < 1$ it rises at the start. Repair: with $-$ and $N > 1$ it "
        r"falls for $1 \le k \le k^*(N)$ with a threshold $k^*(N) > 1$ @[polynomial.additive.minus.monotone-region], "
        r"such as $k^*(4) = 4$, and stays in range for every $k \ge 1$ @[polynomial.additive.minus.range-region]; "
        r"the "
        r"warp form, with $t/T$ replaced by $(t/T)^k$ in the original schedule, falls for every $k > 0$, whatever "
        r"$N$ is.",
        (
            "polynomial.additive.plus.monotone-region",
            "polynomial.additive.plus.range-region",
            "polynomial.additive.minus.monotone-region",
            "polynomial.additive.minus.range-region",
            "polynomial.additive.minus.involution",
            "polynomial.warp.monotone",
            "polynomial.warp.range",
        ),
    ),
    (
        "Eq. (12): no constant increment suits the cosine",
        r"With either sign the cosine schedule with the k-decay term falls (@[cosine.additive.plus.monotone-region], "
        r"@[cosine.additive.minus.monotone-region]), and stays in range (@[cosine.additive.plus.range-region], "
        r"@[cosine.additive.minus.range-region]), for $k = 1$ alone; at the $k = 1.5$ and $k = 5$ of Table 1 it "
        r"rises "
        r"somewhere with either sign. "
        r"The paper notices that the term 'does not apply to COS'. The reason it gives is right as far as it goes: "
        r"the "
        r"derivative of POL is monotonic and that of COS is not; what decides, for $k > 1$, is that the slope of "
        r"COS is 0 "
        r"at both ends. Repair: the warp form, which falls for every $k > 0$, or for $k > 1$ an increment that is "
        r"linear "
        r"in time, neither negative nor too large: @says[increment.cosine-rescue]",
        (
            "cosine.additive.plus.monotone-region",
            "cosine.additive.minus.monotone-region",
            "cosine.additive.plus.range-region",
            "cosine.additive.minus.range-region",
            "tables.used-k.cos.plus",
            "tables.used-k.cos.minus",
            "tables.used-k.cos-5.plus",
            "tables.used-k.cos-5.minus",
            "text.derivative-monotone.polynomial",
            "text.derivative-monotone.cosine",
            "increment.cosine-constant",
            "cosine.warp.monotone",
            "cosine.warp.range",
            "increment.cosine-rescue",
        ),
    ),
    (
        r"Eq. (13) lacks $+ \eta_e$, and $e^{-t/T}$ does not end at 0",
        r"As printed the curve starts at $\eta_0 - \eta_e$ and ends at $(\eta_0 - \eta_e)/e$. Repair: rescale "
        r"$e^{-t/T}$ so that it runs from 1 to 0, and add $\eta_e$. Then both ends are met, and the warp form falls "
        r"for "
        r"every $k > 0$. At the $k = 2$ of Table 1 the printed "
        r"shape falls with $-$ @[tables.used-k.exp.minus] and does not with $+$ @[tables.used-k.exp.plus]. The "
        r"rescaled "
        r"one falls with $-$ on an interval of $k$ around 1 alone: "
        r"@says[exponential-anchored.additive.minus.monotone-region]",
        (
            "exponential.printed.start",
            "exponential.printed.end",
            "exponential.additive.plus.start",
            "exponential.additive.plus.end",
            "tables.used-k.exp.plus",
            "tables.used-k.exp.minus",
            "exponential-anchored.additive.plus.start",
            "exponential-anchored.additive.plus.end",
            "exponential-anchored.additive.minus.monotone-region",
            "exponential-anchored.warp.monotone",
        ),
    ),
    (
        "Gains stated in the text that are not those of Table 1",
        "The gains over CLR repeat those over SGDR; from the cells they are 1.34 and 3.15. These two figures are "
        "then given as the largest gains of EXP, COS and POL over themselves, which are 0.36 and 1.35. The "
        "abstract's 1.08 on CIFAR-10 is no difference of two cells of Table 1. That k-decay is better than the "
        "original "
        "function has one exception, COS on CIFAR-10, as the text goes on to say. The text refers to Table 1 as "
        "Table 2. All "
        "other gains, all of those on ImageNet among them, agree with the tables. Repair: the figures of the cells.",
        (
            "tables.text.clr.cifar-10",
            "tables.text.clr.cifar-100",
            "tables.largest.cifar-10",
            "tables.largest.cifar-100",
            "tables.abstract.cifar-10",
            "tables.text.sgdr.cifar-10",
            "tables.text.sgdr.cifar-100",
            "tables.arrow.cifar-10.pol",
            "tables.arrow.cifar-100.exp",
            "tables.text.better",
            "tables.text.all-but-cos",
        ),
    ),
)
