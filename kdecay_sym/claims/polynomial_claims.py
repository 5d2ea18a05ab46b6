"""The polynomial base for every N > 0 at once: which k each sign allows, and how the thresholds depend on N."""

from __future__ import annotations

from collections.abc import Callable

from sympy import Expr, Integer, Rational, diff, log, simplify

from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.claims import polynomial_lemmas as lemmas
from kdecay_sym.claims.model import Claim, Finding, Verdict
from kdecay_sym.claims.polynomial_lemmas import by_hand, gap, p, q, shape
from kdecay_sym.claims.wording import worded
from kdecay_sym.symbols import N, k, tau
from kdecay_sym.validity.lemmas import minus_lemma

_EQUATIONS = "(5), (10), (11)"
_Source = Callable[[], tuple[Obligation, ...]]


def polynomial_claims() -> list[Claim]:
    """Monotone and range sets of both signs for symbolic N, then symmetry, thresholds and the diagonal N = k."""
    return [*_minus_regions(), *_plus_regions(), *_thresholds(), *_bounds(), _diagonal()]


def _find(
    verdict: Verdict, *sources: _Source, searched: tuple[Callable[[], tuple[Evidence, ...]], ...] = (), words: str = ""
) -> Callable[[], Finding]:
    """A finding from the obligations of lemmas; ``words`` join them by hand, and say so."""
    joined = (lambda: (by_hand(words),),) if words else ()
    return lambda: Finding(
        verdict, tuple(obligation for source in sources for obligation in source()), searched=(*searched, *joined)
    )


def _minus_regions() -> list[Claim]:
    prefix = "polynomial.additive.minus"
    return [
        worded(
            f"{prefix}.monotone-region",
            _EQUATIONS,
            r"For every $N > 0$, $s = @shape$ falls on $(0, 1)$ exactly for these $k$: all $k > 0$ if $N = 1$; $1 "
            r"\le k \le k^*(N)$ if "
            r"$N > 1$, with $1 < k^*(N) < \infty$; $k_*(N) \le k \le 1$ if $N < 1$, with $0 < k_*(N) < 1$. The "
            r"threshold is where the "
            r"least value over $\tau$ of $k \tau^{k-1} + N (1 - \tau)^{N-1}$ is 1.",
            r"$N = 1$: $k > 0$; $N > 1$: $1 \le k \le k^*(N)$; $N < 1$: $k_*(N) \le k \le 1$",
            _find(
                "conditional",
                lemmas.same_gap,
                lemmas.minus_below,
                minus_lemma,
                lemmas.minus_above_is_not_one,
                lemmas.minus_bounded,
                words="a violation on one side of k = 1 persists away from 1, so the set is an interval that holds 1; "
                "F >= 0 is closed in k, so its ends belong to it",
            ),
            shape=shape("-"),
        ),
        worded(
            f"{prefix}.range-region",
            _EQUATIONS,
            r"For every $N > 0$, $s = @shape$ stays in $[0, 1]$ exactly for these $k$: all $k > 0$ if $N = 1$, $k "
            r"\ge 1$ if $N > 1$, "
            r"$k \le 1$ if $N < 1$.",
            r"$N = 1$: $k > 0$; $N > 1$: $k \ge 1$; $N < 1$: $0 < k \le 1$",
            _find("conditional", lemmas.minus_range),
            shape=shape("-"),
        ),
    ]


def _plus_regions() -> list[Claim]:
    prefix = "polynomial.additive.plus"
    return [
        worded(
            f"{prefix}.monotone-region",
            _EQUATIONS,
            r"For every $N > 0$, $s = @shape$ falls on $(0, 1)$ exactly for these $k$: $k = 1$ if $N > 1$; $1 \le "
            r"k \le 2$ if $N = 1$; "
            r"$1 \le k \le k^+(N)$ if $N < 1$, with $1 + N \le k^+(N) < \infty$.",
            r"$N > 1$: $k = 1$; $N = 1$: $1 \le k \le 2$; $N < 1$: $1 \le k \le k^+(N)$",
            _find(
                "conditional",
                lemmas.plus_monotone,
                lemmas.plus_line,
                lemmas.plus_bounded,
                lemmas.plus_persistence,
                searched=(lemmas.persistence_evidence,),
            ),
            shape=shape("+"),
        ),
        worded(
            f"{prefix}.range-region",
            _EQUATIONS,
            r"For every $N > 0$, $s = @shape$ stays in $[0, 1]$ exactly for these $k$: $k = 1$ if $N > 1$; $1 \le "
            r"k \le 2$ if $N = 1$; "
            r"$1 \le k \le k^r(N)$ if $N < 1$, with $1 + N \le k^r(N) < \infty$.",
            r"$N > 1$: $k = 1$; $N = 1$: $1 \le k \le 2$; $N < 1$: $1 \le k \le k^r(N)$",
            _find(
                "conditional",
                lemmas.plus_range,
                lemmas.plus_monotone,
                words="tau^k falls as k grows, so s < 0 persists; a curve that falls from 1 to 0 stays in range, so "
                "1 + N belongs",
            ),
            shape=shape("+"),
        ),
    ]


def _thresholds() -> list[Claim]:
    prefix = "polynomial.additive.minus"
    return [
        worded(
            f"{prefix}.symmetry",
            _EQUATIONS,
            "With sign -, the polynomial schedule falls for $(k, N)$ if and only if it falls for $(N, k)$: with "
            "$\\tau$ replaced by "
            "$1 - \\tau$, the condition $k \\tau^{k-1} + N (1 - \\tau)^{N-1} \\ge 1$ is the same.",
            "real $k > 0$, $N > 0$",
            _find("proved", lemmas.same_gap),
        ),
        worded(
            f"{prefix}.involution",
            _EQUATIONS,
            "The threshold $k^*$ of sign - falls strictly on $(1, \\infty)$ and is its own inverse, $k^*(k^*(N)) "
            "= N$; so is $k_*$ "
            "on $(0, 1)$. Its fixed point is $k^*(4) = 4$.",
            "real $N > 0$, $N \\ne 1$",
            _find(
                "proved",
                lemmas.touching_lemma,
                lemmas.minus_below,
                _touch_at_four,
                words="at the threshold F = 0 at some tau of (0, 1), since F > 0 at both ends; by the lemma with k and "
                "N exchanged F < 0 there for every larger N, so k* falls strictly; with the symmetry, k* is its "
                "own inverse",
            ),
        ),
    ]


def _touch_at_four() -> tuple[Obligation, ...]:
    four = {k: Integer(4), N: Integer(4)}
    middle = gap().subs(N, 4).subs(tau, Rational(1, 2))
    return (
        Obligation("N = k = 4: F = 3 (2 tau - 1)^2", (gap().subs(four) - 3 * (2 * tau - 1) ** 2).expand()),
        Obligation("N = 4: F = (k 2^(2-k) - 1)/2 at tau = 1/2", simplify(middle - (k * 2 ** (2 - k) - 1) / 2)),
        *_two_roots(),
    )


def _two_roots() -> tuple[Obligation, ...]:
    """K 2^(2-k) >= 1 where log(4 k) >= k log 2: concave in k, 0 at k = 4, falling there, positive at 1."""
    difference = log(4 * k) - k * log(2)
    return (
        Obligation(
            "log(k 2^(2-k)) = log(4 k) - k log 2",
            simplify(log(k * 2 ** (2 - k)).expand(force=True) - difference.expand(force=True)),
        ),
        Obligation("it is concave in k", diff(difference, k, 2), "negative"),
        Obligation("it is 0 at k = 4", difference.subs(k, 4).expand(force=True).simplify()),
        Obligation("it is positive at k = 1", difference.subs(k, 1), "positive"),
    )


def _bounds() -> list[Claim]:
    return [
        worded(
            "polynomial.additive.minus.lower-bound",
            _EQUATIONS,
            r"With sign - and $N < 1$, the polynomial schedule falls for every $k$ from $1 - N$ to 1.",
            r"real $0 < N < 1$, $1 - N \le k \le 1$",
            _find("proved", lemmas.same_gap, lemmas.lower_bound),
        ),
        worded(
            "polynomial.additive.plus.bounds",
            _EQUATIONS,
            r"With sign + and $N < 1$, the polynomial schedule falls for every $k$ from 1 to $1 + N$, for no $k < "
            r"1$, and for no "
            r"$k > \max(2 e, (2 e N)^{1/N})$.",
            "real $0 < N < 1$",
            _find("proved", lemmas.plus_monotone, lemmas.plus_bounded),
        ),
    ]


def _diagonal() -> Claim:
    return worded(
        "polynomial.additive.minus.diagonal",
        _EQUATIONS,
        r"On the diagonal $N = k$ with sign -, $s = @shape$ falls exactly for $\kappa \le k \le 4$, where "
        r"$\kappa$ and 4 are the two "
        r"solutions of $2^k = 4 k$; $3/10 < \kappa < 31/100$.",
        r"$N = k$, $\kappa \le k \le 4$, $2^{\kappa} = 4 \kappa$, $\kappa < 1$",
        _find_diagonal,
        shape=shape("-").subs(N, k),
    )


def _find_diagonal() -> Finding:
    along = gap().subs(N, k)
    half = k * tau ** (k - 1)
    difference: Expr = log(4 * k) - k * log(2)
    positive_bend = (k - 1) * (k - 2)
    return Finding(
        "conditional",
        (
            *lemmas.same_gap(),
            Obligation("F = h(tau) + h(1 - tau) - 1, h = k tau^(k-1)", along - half - half.subs(tau, 1 - tau) + 1),
            Obligation(
                "h'' = k (k - 1) (k - 2) tau^(k-3)", diff(half, tau, 2) - k * (k - 1) * (k - 2) * tau ** (k - 3)
            ),
            Obligation("k > 2: convex, least at 1/2", positive_bend.subs(k, 2 + p), "positive"),
            Obligation("k < 1: convex, least at 1/2", positive_bend.subs(k, 1 / (1 + p)).factor(), "positive"),
            Obligation(
                "F = k 2^(2-k) - 1 at tau = 1/2", simplify(along.subs(tau, Rational(1, 2)) - (k * 2 ** (2 - k) - 1))
            ),
            *_two_roots(),
            Obligation(
                "1 <= k <= 2: concave, least at the ends, where F = k - 1 >= 0", (k - 1).subs(k, 1 + q), "nonnegative"
            ),
        ),
        witnessed=(
            Obligation("log(4 k) - k log 2 < 0 at k = 3/10", difference, "negative", {k: Rational(3, 10)}),
            Obligation("... and > 0 at k = 31/100", difference, "positive", {k: Rational(31, 100)}),
        ),
    )
