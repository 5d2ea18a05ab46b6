"""For which k one step's share of the k-decay term, p(k) = v^k - u^k with u = t/T and v = (t + 1)/T, reaches a level.

p' = v^k log v - u^k log u is u^k times a function that falls with k, so p rises and then falls (on the first step,
where u = 0, it only falls; on the last, where v = 1, it only rises). So {p >= c} is an interval, whatever c is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import flint
from flint import arb, fmpq
from sympy import Expr, Integer, Rational, Symbol, diff, exp, log, simplify

from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.symbols import tau
from kdecay_sym.validity.certify import sign_of
from kdecay_sym.validity.enclosure import ONE, ZERO, Enclosure, compile_enclosure

# The precision of a question about a base each of whose steps falls by some share of 1 that is not tiny. Rises of
# single steps differ by as little as (k - 1) 10^-12/T.
PRECISION = 320
# At that precision a root is told to so many digits; at a higher one to as many more as that allows.
_DIGITS = 60
# An exact end whose numbers have more digits than this is enclosed instead: nobody reads them.
_MAX_DIGITS = 60
# A bisection from 1 down to the closest to it that is told takes fewer.
_MAX_ITERATIONS = 40_000
# No fall of less than 2^-this is looked for.
_MOST = 2**15
# An end of {p >= c} is looked for within a factor 2^200 of the peak: further away the balls tell nothing apart.
_MAX_DOUBLINGS = 200


@dataclass(frozen=True)
class Root:
    """An end of {p >= c}.

    Attributes:
        near: the end to 60 digits, or the end itself where it is rational.
        exact: the end as an expression, where it has one.
    """

    near: Rational
    exact: Expr | None = None


@dataclass(frozen=True)
class Level:
    """The closed interval {k > 0 : p(k) >= c}; an end that is None is no bound. ``empty``: no k reaches the level."""

    low: Root | None
    high: Root | None
    empty: bool = False


class LevelError(ValueError):
    """A level whose sign is not known, or which is too close to the peak of p, or to 0, to tell where it is reached."""


class StepPower:
    """p(k) = v^k - u^k of step t of T, T > 1."""

    def __init__(self, step: int, steps: int) -> None:
        self.step, self.steps = step, steps
        self.first, self.last = step == 0, step == steps - 1
        self._u, self._v = (arb(fmpq(n, steps)) for n in (step, step + 1))
        # Closer to 1 than this k is taken for 1.
        self._tiny = arb(10) ** -root_digits()

    def value(self, k: arb) -> arb:
        """p(k)."""
        low = ZERO if self.first else self._u**k
        return (ONE if self.last else self._v**k) - low

    def rate(self, k: arb) -> arb:
        """p'(k)."""
        low = ZERO if self.first else self._u**k * self._u.log()
        return (ZERO if self.last else self._v**k * self._v.log()) - low

    def excess_at(self, away: arb) -> arb:
        """p(k) - p(1) at k - 1 = ``away``, without the cancellation of nearly equal powers next to k = 1."""
        low = ZERO if self.first else self._u * (away * self._u.log()).expm1()
        return (ZERO if self.last else self._v * (away * self._v.log()).expm1()) - low

    def excess_over(self, k: Enclosure) -> Enclosure:
        """The values of p - 1/T over an interval of k: least at one of its ends, greatest there too or at the peak."""
        at_low, at_high = self.excess_at(k.lo - 1), self.excess_at(k.hi - 1)
        least = at_low.lower().min(at_high.lower())
        if self.rate(k.lo) <= 0:
            return Enclosure(least, at_low.upper())
        if self.rate(k.hi) >= 0:
            return Enclosure(least, at_high.upper())
        ball = k.ball()
        return Enclosure(least, self.excess_at(ball - 1).upper())

    @cached_property
    def peak(self) -> arb:
        """Where an inner step's p is greatest, as a ball."""
        return (self._u.log() / self._v.log()).log() / (self._v / self._u).log()

    def level(self, level: Expr) -> Level:
        """The k for which p(k) >= ``level``, a closed expression.

        Raises:
            LevelError: whether p reaches the level cannot be told.
        """
        if _certain_sign(level) != 1:
            return Level(None, None)
        if self.first or self.last:
            return self._outer(level)
        height = Enclosure.point(enclose(level))
        top = self.value(self.peak)
        if top < height.lo:
            return Level(None, None, empty=True)
        if not self.value(self.peak.mid()) > height.hi:
            raise LevelError(f"step {self.step} of {self.steps}: the peak of v^k - u^k is within 1e-60 of its level")
        excess = enclose(level - Rational(1, self.steps))
        low, high = (self._root(excess, outwards) for outwards in (arb(1) / 2, arb(2)))
        if sign_of(level - Rational(1, self.steps)) == 0:
            low, high = _one_if_near(low), _one_if_near(high)
        return Level(low, high)

    def _outer(self, level: Expr) -> Level:
        if _certain_sign(1 - level) != 1:
            return Level(None, None, empty=True)
        if self.first:
            return Level(None, exact_root(log(level) / log(Rational(1, self.steps))))
        return Level(exact_root(log(1 - level) / log(Rational(self.step, self.steps))), None)

    def _root(self, excess: arb, outwards: arb) -> Root:
        """Where p(k) - p(1) is ``excess``, on the side of the peak to which multiplying by ``outwards`` leads."""
        with flint.ctx.workprec(PRECISION):
            return Root(1 + _decimal(self._away(excess, outwards)))

    def _away(self, excess: arb, outwards: arb) -> arb:
        """K - 1 at that root: it keeps its digits, however close to 1 that is."""
        above, below = self.peak.mid(), (self.peak * outwards).mid()
        for _ in range(_MAX_DOUBLINGS):
            if self.excess_at(below - 1) < excess:
                break
            above, below = below, (below * outwards).mid()
        else:
            raise LevelError(f"step {self.step} of {self.steps}: where v^k - u^k reaches its level was not found")
        return self._newton(excess, above - 1, below - 1)

    def _newton(self, excess: arb, above: arb, below: arb) -> arb:
        """Newton's method for k - 1, kept between two of them on either side; a guess on which nothing rests."""
        tiny, guess = arb(10) ** -_DIGITS, ((above + below) / 2).mid()
        for _ in range(_MAX_ITERATIONS):
            if abs(guess) <= self._tiny or abs(above - below) <= tiny * abs(guess):
                break
            room = (self.excess_at(guess) - excess).mid()
            above, below = (guess, below) if room >= 0 else (above, guess)
            rate = self.rate(1 + guess).mid()
            last, guess = guess, guess if rate == 0 else (guess - room / rate).mid()
            if rate == 0 or not min(above, below) <= guess <= max(above, below):
                guess = ((above + below) / 2).mid()
            if abs(guess - last) <= tiny * abs(guess):
                break
        return guess


def precision_of(base: Expr, steps: int) -> int:
    """A precision at which a k can be told from 1 by the smallest fall of the base's steps, at an end or inside.

    With (1 - tau)^N the last step falls by T^-N: next to 1 only k that are as close to 1 can be valid.
    """
    value, bits = compile_enclosure(base), 0
    for step in {0, int(steps / math.e), steps - 1}:
        with flint.ctx.workprec(_MOST):
            here, there = (value({tau: Enclosure.point(arb(fmpq(n, steps)))}).ball() for n in (step, step + 1))
            size = abs(there - here).lower()
        if size > 0:
            bits = max(bits, -_whole(size.log() / arb(2).log()))
    return PRECISION + min(bits, _MOST)


def root_digits() -> int:
    """To how many digits a root is told at the precision in force."""
    return _DIGITS + int((flint.ctx.prec - PRECISION) * math.log10(2))


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


def _certain_sign(number: Expr) -> int:
    sign = sign_of(number)
    if sign is None:
        raise LevelError(f"the sign of {number} was not found")
    return sign


def _one_if_near(root: Root) -> Root:
    """K = 1 itself, for the root of p(k) = p(1) that it is."""
    return Root(Rational(1), Integer(1)) if abs(root.near - 1) < Rational(1, 10 ** (root_digits() - 9)) else root


def exact_root(value: Expr) -> Root:
    """A root with a closed form, as long as that is short enough to be read."""
    if any(max(abs(number.p), number.q) >= 10**_MAX_DIGITS for number in value.atoms(Rational)):
        return Root(_decimal(enclose(value)))
    return Root(_decimal(enclose(value)), Integer(1) if sign_of(value - 1) == 0 else value)


def _decimal(value: arb) -> Rational:
    digits, middle = root_digits(), value.mid()
    if middle == 0:
        return Rational(0)
    shift = digits - _whole(abs(middle).log() / arb(10).log())
    return Rational(_whole(middle * arb(10) ** shift + arb(1) / 2)) * Rational(10) ** -shift


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


def _whole(value: arb) -> int:
    """The whole part of the middle of a ball: a guess on which nothing rests."""
    numerator, exponent = value.mid().man_exp()
    return int(numerator) << int(exponent) if exponent >= 0 else int(numerator) >> -int(exponent)
