"""Claims about real k and increments that depend on time: the Caputo derivation, the ends, and the cosine's rescue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sympy import sstr

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.derivation.step import Step
from kdecay_sym.increments import cosine_proof, ends
from kdecay_sym.increments.caputo import step_builders

_REAL_K = "real k > 1, T > 0"
_INTEGRABLE = "real k > 1, T > 0, f integrable on [0, T]"
_DOMAINS = {
    "power-integral": "real k > 0, a >= 0",
    "power-derivative": "real k > 0, a >= 0, n = ceil(k)",
    "power-inverse": "real k > 0, a >= 0, n = ceil(k)",
    "riemann-liouville": "real k > 0, not whole",
    "order-at-most-one": "0 < k <= 1",
}


def increment_claims() -> list[Claim]:
    """The steps of the derivation for real k, then what holds for every increment, then the cosine."""
    steps = [
        Claim(
            f"caputo.{step.name}",
            step.equation,
            " ".join(f"{sstr(step.start)} leads to {sstr(step.reached)}: {step.rule}. {step.note}".split()),
            _DOMAINS.get(step.name, _REAL_K),
            partial(_find_step, build),
        )
        for build, step in ((build, build()) for build in step_builders())
    ]
    return [*steps, *_general_claims(), *_cosine_claims(), *_rescue_claims()]


def _find_step(build: Callable[[], Step]) -> Finding:
    return Finding("proved", symbolic=build().obligations)


def _proved(*sources: Callable[[], tuple[Obligation, ...]]) -> Callable[[], Finding]:
    return lambda: Finding("proved", tuple(obligation for source in sources for obligation in source()))


def _general_claims() -> list[Claim]:
    return [
        Claim(
            "increment.ends",
            "(1), (5), section 6",
            "eta_o(t) = I^k f(t) - (t/T) I^k f(T) is 0 at t = 0 and at t = T: start and end hold on every base that "
            "meets them. |I^k f(t)| <= t^(k - 1)/Gamma(k) times the integral of |f| over [0, t], which tends to 0.",
            _INTEGRABLE,
            _proved(ends.ends_obligations),
        ),
        Claim(
            "increment.monotone-condition",
            "(5), section 6",
            "base + eta_o does not increase if and only if base'(t) + I^(k - 1) f(t) - I^k f(T)/T <= 0 for almost "
            "every t in [0, T]: eta_o = I^1 (I^(k - 1) f) - (t/T) I^k f(T) is absolutely continuous.",
            _INTEGRABLE,
            _proved(ends.slope_obligations),
        ),
        Claim(
            "increment.bounded",
            "(5), section 6",
            "If m <= f <= M, base'(t) + M t^(k - 1)/Gamma(k) - m T^(k - 1)/Gamma(k + 1) <= 0 on (0, T) is sufficient "
            "for monotone; for constant f it is necessary as well.",
            "real k > 1, T > 0, f measurable with m <= f <= M on [0, T]",
            _proved(ends.bounded_obligations),
        ),
    ]


def _cosine_claims() -> list[Claim]:
    return [
        Claim(
            "increment.cosine-constant",
            "(5), (12)",
            "No constant increment but 0 keeps the cosine schedule monotone: the term's slopes at the two ends "
            "have opposite signs, and the cosine's are 0.",
            _REAL_K,
            _proved(ends.constant_on_cosine_obligations),
        ),
        Claim(
            "increment.cosine-sign",
            "(5), (12), section 6",
            "An increment that is not 0 almost everywhere and keeps the cosine schedule monotone is not <= 0 "
            "throughout; for k >= 2 it is not >= 0 throughout either; for k = 3/2 there is one that is positive on "
            "(0, T).",
            "real k > 1, T > 0, f bounded",
            _proved(ends.sign_obligations),
        ),
    ]


def _rescue_claims() -> list[Claim]:
    return [
        Claim(
            "increment.cosine-rescue.ends",
            "(5), (12), section 6",
            "s = (1 + cos(pi tau))/2 + lambda (k tau^k - (k - 1) tau^(k + 1) - tau) has s(0) = 1 and s(1) = 0.",
            "real k > 1, real lambda",
            _proved(cosine_proof.ends_obligations),
        ),
        Claim(
            "increment.cosine-rescue.increment",
            "(1), (12), section 6",
            "It is the cosine schedule with the increment f(t) = lambda (eta_0 - eta_e) Gamma(k + 1)/T^k (k - "
            "(k^2 - 1) t/T) of its Caputo derivative of order k.",
            "real k > 1, real lambda",
            _proved(cosine_proof.increment_obligations),
        ),
        Claim(
            "increment.cosine-rescue",
            "(5), (12), section 6",
            "It is monotone if and only if 0 <= lambda <= pi^2/(2 k (k - 1)); then it is strictly decreasing, within "
            "[0, 1].",
            "real k > 1, 0 <= lambda <= pi^2/(2 k (k - 1))",
            _find_rescue,
        ),
        Claim(
            "increment.cosine-rescue.recommended",
            "(5), (12), section 6",
            "At the recommended k = 3/2 it is monotone for 0 <= lambda <= 2 pi^2/3, by polynomials in sqrt(tau) and "
            "tau (1 - tau) <= sin(pi tau)/pi.",
            "k = 3/2, 0 <= lambda <= 2 pi^2/3",
            _proved(cosine_proof.recommended_obligations),
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
