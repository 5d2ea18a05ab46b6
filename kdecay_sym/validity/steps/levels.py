"""For which k one step's share of the k-decay term, p(k) = v^k - u^k with u = t/T and v = (t + 1)/T, reaches a level.

p' = v^k log v - u^k log u is u^k times a function that falls with k, so p rises and then falls (on the first step,
where u = 0, it only falls; on the last, where v = 1, it only rises). So {p >= c} is an interval, whatever c is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import flint
from flint import arb, fmpq
from sympy import Expr, Integer, Pow, Rational, Symbol, diff, exp, log, simplify

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.enclosure import ZERO, Enclosure, compile_enclosure

# The precision of a question about a base whose steps lose no digits. Rises of single steps differ by as little as
# (k - 1) 10^-12/T, and the term of a step at tau = 1/e is the difference of two powers that agree to 1/T^2.
PRECISION = 320
# To so many digits of k - 1 a root is told.
_ROOT_WIDTH = arb(10) ** -60
# An exact end whose numbers have more digits than this is enclosed instead: nobody reads them.
_MAX_DIGITS = 60
# A value of the base whose numbers have more digits than this is not written down, but enclosed at once.
_MAX_EXACT_DIGITS = 10_000
_MAX_ITERATIONS = 2000
# At this precision it is found out how many digits the steps of a base lose.
_MOST = 2**15
# An end of {p >= c} is looked for within a factor 2^200 of the peak: further away the balls tell nothing apart.
_MAX_DOUBLINGS = 200


@dataclass(frozen=True)
class Root:
    """An end of {p >= c}.

    Attributes:
        away: k - 1 there to 60 digits, as a number without a radius; 0 only where the end is 1 itself.
        exact: the end as an expression, where it has one.
    """

    away: arb
    exact: Expr | None = None


@dataclass(frozen=True)
class Level:
    """The closed interval {k > 0 : p(k) >= c}; an end that is None is no bound. ``empty``: no k reaches the level."""

    low: Root | None
    high: Root | None
    empty: bool = False


class Share(NamedTuple):
    """A level c of p.

    Attributes:
        excess: c - p(1), which is c - 1/T, as a ball; 0 without a radius where it is that.
        exact: c as an expression, where that is short.
    """

    excess: arb
    exact: Expr | None


class LevelError(ValueError):
    """A level whose sign is not known, or which is too close to the peak of p, or to 0, to tell where it is reached."""


class StepPower:
    """p(k) = v^k - u^k of step t of T, T > 1; ``away`` is k - 1."""

    def __init__(self, step: int, steps: int) -> None:
        self.step, self.steps = step, steps
        self.first, self.last = step == 0, step == steps - 1
        self._u, self._v = (arb(fmpq(n, steps)) for n in (step, step + 1))

    def rate(self, away: arb) -> arb:
        """p'(k)."""
        low = ZERO if self.first else self._u ** (1 + away) * self._u.log()
        return (ZERO if self.last else self._v ** (1 + away) * self._v.log()) - low

    def excess_at(self, away: arb) -> arb:
        """p(k) - p(1), without the cancellation of nearly equal powers next to k = 1."""
        low = ZERO if self.first else self._u * (away * self._u.log()).expm1()
        return (ZERO if self.last else self._v * (away * self._v.log()).expm1()) - low

    def excess_over(self, away: Enclosure) -> Enclosure:
        """The values of p - 1/T over an interval of k: least at one of its ends, greatest there too or at the peak."""
        at_low, at_high = self.excess_at(away.lo), self.excess_at(away.hi)
        least = at_low.lower().min(at_high.lower())
        if self.rate(away.lo) <= 0:
            return Enclosure(least, at_low.upper())
        if self.rate(away.hi) >= 0:
            return Enclosure(least, at_high.upper())
        return Enclosure(least, self.excess_at(away.ball()).upper())

    @cached_property
    def peak(self) -> arb:
        """Where an inner step's p is greatest, as a ball of k."""
        return (self._u.log() / self._v.log()).log() / (self._v / self._u).log()

    def level(self, share: Share) -> Level:
        """The k for which p(k) >= c.

        Raises:
            LevelError: whether p reaches the level cannot be told.
        """
        if certain_sign(share.excess + arb(fmpq(1, self.steps)), share.exact) != 1:
            return Level(None, None)
        if self.first or self.last:
            return self._outer(share)
        if self.excess_at(self.peak - 1) < share.excess:
            return Level(None, None, empty=True)
        if not self.excess_at(self.peak.mid() - 1) > share.excess:
            raise LevelError(f"step {self.step} of {self.steps}: the peak of v^k - u^k is within 1e-60 of its level")
        low, high = (self._root(share.excess, outwards) for outwards in (arb(1) / 2, arb(2)))
        return Level(low, high)

    def _outer(self, share: Share) -> Level:
        rest = None if share.exact is None else 1 - share.exact
        if certain_sign(arb(fmpq(self.steps - 1, self.steps)) - share.excess, rest) != 1:
            return Level(None, None, empty=True)
        x = Rational(1, self.steps) if self.first else Rational(self.step, self.steps)
        power = share.exact if self.first else rest
        relative = share.excess / self._v if self.first else -share.excess / self._u
        root = exact_root(relative, x, power)
        return Level(None, root) if self.first else Level(root, None)

    def _root(self, excess: arb, outwards: arb) -> Root:
        """Where p(k) - p(1) is ``excess``, on the side of the peak to which multiplying by ``outwards`` leads."""
        with flint.ctx.workprec(PRECISION):
            away = self._away(excess, outwards)
        # A level that is a ball round the base's own fall is not that fall.
        return Root(away, Integer(1) if away == 0 and excess == 0 else None)

    def _away(self, excess: arb, outwards: arb) -> arb:
        """K - 1 at that root: it keeps its digits, however close to 1 that is."""
        above, below = self.peak.mid(), (self.peak * outwards).mid()
        for _ in range(_MAX_DOUBLINGS):
            if self.excess_at(below - 1) < excess:
                break
            above, below = below, (below * outwards).mid()
        else:
            raise LevelError(f"step {self.step} of {self.steps}: where v^k - u^k reaches its level was not found")
        return self._newton(excess, (above - 1).mid(), (below - 1).mid())

    def _newton(self, excess: arb, above: arb, below: arb) -> arb:
        """Newton's method for k - 1, kept between two of them on either side; a guess on which nothing rests.

        It starts from k = 1 where that is between them: there p misses its level by no more than the base's own fall,
        and one step leads to a root that is as close to 1 as that is small.
        """
        guess = ZERO if min(above, below) < 0 < max(above, below) else ((above + below) / 2).mid()
        for _ in range(_MAX_ITERATIONS):
            room = (self.excess_at(guess) - excess).mid()
            if room == 0:
                break
            above, below = (guess, below) if room > 0 else (above, guess)
            rate = self.rate(guess).mid()
            last, guess = guess, guess if rate == 0 else (guess - room / rate).mid()
            if rate == 0 or not min(above, below) <= guess <= max(above, below):
                guess = ((above + below) / 2).mid()
            if abs(guess - last) <= _ROOT_WIDTH * abs(guess):
                break
        return guess


def precision_of(base: Expr, steps: int) -> int:
    """A precision at which the base's steps, at an end or inside, are known as well as numbers of that size can be.

    The steps of (1 - tau)^N with a tiny N, or the last ones of 1 - tanh, are small differences of large numbers.
    """
    value, lost = compile_enclosure(base), 0
    for step in {0, int(steps / math.e), steps - 1}:
        with flint.ctx.workprec(_MOST):
            here, there = (value({tau: Enclosure.point(arb(fmpq(n, steps)))}).ball() for n in (step, step + 1))
            rise = there - here
            if not rise.contains(0):
                lost = max(lost, _MOST - int(rise.rel_accuracy_bits()))
    return PRECISION + lost


def exactly(base: Expr, at: Rational) -> Expr | None:
    """The base at one tau as an expression; None where its numbers would be too long to write down."""
    digits = math.log10(max(at.q, 2))
    powers = (power.exp for power in base.atoms(Pow) if power.base.has(tau))
    # To simplify x^(p/q) and x^(-p/q) SymPy writes down x^p and x^(q - p).
    if any(e.is_Rational and max(abs(e.p), e.q) * digits > _MAX_EXACT_DIGITS for e in powers):
        return None
    return base.subs(tau, at)


def unimodal_lemma() -> tuple[Obligation, ...]:
    """The obligations of the module's argument, and of the closed forms at the first and the last step."""
    k, near, far = (Symbol(name, positive=True) for name in ("k", "a", "b"))
    # v = e^(-a), u = e^(-a - b): 0 < u < v < 1.
    rate = diff(exp(-near * k) - exp(-(near + far) * k), k)
    fall = diff(simplify(rate * exp((near + far) * k)), k)
    level = Symbol("c", positive=True)
    return (
        Obligation("p'/u^k falls as k grows: p rises, then falls", fall.rewrite(exp).simplify(), "negative"),
        Obligation("first step: p falls as k grows", diff(exp(-near * k), k), "negative"),
        Obligation("last step: p rises as k grows", diff(1 - exp(-near * k), k), "positive"),
        Obligation("x^(log c/log x) = c", exp(log(level) / log(exp(-near)) * log(exp(-near))) - level),
    )


def certain_sign(value: arb, exact: Expr | None) -> int:
    """The sign of a number that is known as a ball, and, where that has both signs, as an expression, if at all."""
    if value > 0 or value < 0:
        return 1 if value > 0 else -1
    sign = None if exact is None else sign_of(exact)
    if sign is None:
        raise LevelError(f"the sign of {value.str(12) if exact is None else exact} was not found")
    return sign


def exact_root(relative: arb, x: Rational, power: Expr | None) -> Root:
    """K with x^k = c: log c/log x, where the numbers in it are short enough to be read.

    Args:
        relative: c/x - 1 as a ball, from which k - 1 follows with all of its digits.
        x: in (0, 1).
        power: c as an expression, if it has a short one.
    """
    away = (relative.log1p() / arb(fmpq(int(x.p), int(x.q))).log()).mid()
    if power is None:
        return Root(away)
    if sign_of(power - x) == 0:
        return Root(ZERO, Integer(1))
    value = log(power) / log(x)
    readable = all(max(abs(number.p), number.q) < 10**_MAX_DIGITS for number in value.atoms(Rational))
    return Root(away, value if readable else None)


def tail_lemma() -> tuple[Obligation, ...]:
    """Where p only rises, or only falls, with k: p' is the integral of x^(k - 1) (1 + k log x) from u to v.

    The integrand, for k <= 1/log T, is not negative on [1/T, 1]; for k >= T it is not positive on (0, 1 - 1/T].
    """
    k, x = Symbol("k", positive=True), Symbol("x", positive=True)
    depth, share, more = (Symbol(name, positive=True) for name in ("L", "a", "b"))
    # log x = -L/(1 + a) >= -L = -log T and k = 1/(L (1 + b)) <= 1/log T, with a, b >= 0 as limits.
    small = 1 - depth / (1 + share) / (depth * (1 + more))
    # log x <= log(1 - 1/T) <= -1/T and k >= T: k log x <= -1.
    large = -(1 + share) * (1 + more) + 1
    return (
        Obligation("p' is that integral", diff(k * x ** (k - 1), k) - x ** (k - 1) * (1 + k * log(x))),
        Obligation("k <= 1/log T: 1 + k log x >= 0 on [1/T, 1]", small, "positive"),
        Obligation("k >= T: 1 + k log x <= 0 on (0, 1 - 1/T]", large, "negative"),
    )
