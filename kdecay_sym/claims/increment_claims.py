"""Claims about real k and increments that depend on time: the Caputo derivation, the ends, and the cosine's rescue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sympy import Rational, Symbol

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.derivation_claims import step_sentence
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.claims.wording import sentence, worded
from kdecay_sym.derivation.step import Step
from kdecay_sym.increments import cosine_proof, ends
from kdecay_sym.increments.caputo import step_builders
from kdecay_sym.increments.cosine import amplitude, amplitude_limit, rescued_cosine
from kdecay_sym.symbols import k

_REAL_K = "real $k > 1$, $T > 0$"
_INTEGRABLE = "real $k > 1$, $T > 0$, $f$ integrable on $[0, T]$"
_POWER = r"real $k > 0$, $a \ge 0$, $n = \lceil k \rceil$"
_DOMAINS = {
    "power-integral": r"real $k > 0$, $a \ge 0$",
    "power-derivative": _POWER,
    "power-inverse": _POWER,
    "riemann-liouville": "real $k > 0$, not whole",
    "order-at-most-one": r"$0 < k \le 1$",
}
_RESCUED = r"$s = @shape$"


def increment_claims() -> list[Claim]:
    """The steps of the derivation for real k, then what holds for every increment, then the cosine."""
    steps = [_step_claim(build) for build in step_builders()]
    return [*steps, *_general_claims(), *_cosine_claims(), *_rescue_claims()]


def _step_claim(build: Callable[[], Step]) -> Claim:
    step = build()
    said = step_sentence(step, f"{step.rule}. {step.note}".strip().rstrip("."))
    where = sentence(_DOMAINS.get(step.name, _REAL_K))
    find = partial(_find_step, build)
    return Claim(f"caputo.{step.name}", step.equation, said.text, where.text, find, said.latex, where.latex)


def _find_step(build: Callable[[], Step]) -> Finding:
    return Finding("proved", symbolic=build().obligations)


def _proved(*sources: Callable[[], tuple[Obligation, ...]]) -> Callable[[], Finding]:
    return lambda: Finding("proved", tuple(obligation for source in sources for obligation in source()))


def _general_claims() -> list[Claim]:
    return [
        worded(
            "increment.ends",
            "(1), (5), section 6",
            r"$\eta_o(t) = I^k f(t) - (t/T) I^k f(T)$ is 0 at $t = 0$ and at $t = T$: start and end hold on every "
            r"base that "
            r"meets them. $|I^k f(t)| \le t^{k-1}/\Gamma(k)$ times the integral of $|f|$ over $[0, t]$, which "
            r"tends to 0.",
            _INTEGRABLE,
            _proved(ends.ends_obligations),
        ),
        worded(
            "increment.monotone-condition",
            "(5), section 6",
            r"The schedule $b + \eta_o$ on a base $b(t)$ does not increase if and only if $b'(t) + I^{k-1} f(t) - "
            r"I^k f(T)/T "
            r"\le 0$ for almost every $t$ in $[0, T]$: $\eta_o = I^1 (I^{k-1} f) - (t/T) I^k f(T)$ is absolutely "
            r"continuous.",
            _INTEGRABLE,
            _proved(ends.slope_obligations),
        ),
        worded(
            "increment.bounded",
            "(5), section 6",
            r"If $m \le f \le M$, $b'(t) + M t^{k-1}/\Gamma(k) - m T^{k-1}/\Gamma(k + 1) \le 0$ on $(0, T)$ is "
            r"sufficient "
            "for monotone on a base $b(t)$; for constant $f$ it is necessary as well.",
            r"real $k > 1$, $T > 0$, $f$ measurable with $m \le f \le M$ on $[0, T]$",
            _proved(ends.bounded_obligations),
        ),
    ]


def _cosine_claims() -> list[Claim]:
    return [
        worded(
            "increment.cosine-constant",
            "(5), (12)",
            "No constant increment but 0 keeps the cosine schedule monotone: the term's slopes at the two ends "
            "have opposite signs, and the cosine's are 0.",
            _REAL_K,
            _proved(ends.constant_on_cosine_obligations),
        ),
        worded(
            "increment.cosine-sign",
            "(5), (12), section 6",
            r"An increment $f$ that is not 0 almost everywhere and keeps the cosine schedule monotone is not $\le 0$ "
            r"throughout; for $k \ge 2$ it is not $\ge 0$ throughout either; for $k = 3/2$ there is one that is "
            r"positive on "
            "$(0, T)$.",
            "real $k > 1$, $T > 0$, $f$ bounded",
            _proved(ends.sign_obligations),
        ),
    ]


def _rescue_claims() -> list[Claim]:
    shape, limit = rescued_cosine().subs(amplitude, Symbol("lambda")), amplitude_limit()
    recommended = {k: Rational(3, 2)}
    return [
        worded(
            "increment.cosine-rescue.ends",
            "(5), (12), section 6",
            f"{_RESCUED}, with amplitude $\\lambda$, has $s(0) = 1$ and $s(1) = 0$.",
            r"real $k > 1$, real $\lambda$",
            _proved(cosine_proof.ends_obligations),
            shape=shape,
        ),
        worded(
            "increment.cosine-rescue.increment",
            "(1), (12), section 6",
            f"{_RESCUED} is the cosine schedule with the increment $f(t) = \\lambda (\\eta_0 - \\eta_e) "
            "\\Gamma(k + 1)/T^k (k - (k^2 - 1) t/T)$ of its Caputo derivative of order $k$.",
            r"real $k > 1$, real $\lambda$",
            _proved(cosine_proof.increment_obligations),
            shape=shape,
        ),
        worded(
            "increment.cosine-rescue",
            "(5), (12), section 6",
            f"{_RESCUED} is monotone if and only if $0 \\le \\lambda \\le @limit$; then it is strictly decreasing, "
            "within $[0, 1]$.",
            r"real $k > 1$, $0 \le \lambda \le @limit$",
            _find_rescue,
            shape=shape,
            limit=limit,
        ),
        worded(
            "increment.cosine-rescue.recommended",
            "(5), (12), section 6",
            f"At the recommended $k = 3/2$, {_RESCUED} is monotone for $0 \\le \\lambda \\le @limit$, by "
            f"polynomials in "
            r"$\tau^{1/2}$ and $\tau (1 - \tau) \le \sin(\pi \tau)/\pi$.",
            r"$k = 3/2$, $0 \le \lambda \le @limit$",
            _proved(cosine_proof.recommended_obligations),
            shape=shape.subs(recommended),
            limit=limit.subs(recommended),
        ),
    ]


def _find_rescue() -> Finding:
    return Finding(
        "conditional",
        (
            *cosine_proof.ends_obligations(),
            *cosine_proof.monotone_obligations(),
            *cosine_proof.necessary_obligations(),
        ),
        cosine_proof.pi_obligations(),
        searched=(cosine_proof.ball_evidence,),
    )
