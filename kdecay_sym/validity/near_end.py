"""Where a curve breaks so close to an end that no fraction reaches: at 2^-(10^16), say, for k = 2 + 4.4e-16.

Next to an end, x away from it, s is a sum of powers of x and a remainder from Taylor's formula. The power with the
least exponent outweighs the rest for every x small enough, and where its sign is that of a rise, the step at that end
breaks eq. (5) for every T large enough. Each power is an exponential of log x, so x itself is never written out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import flint
from flint import arb
from sympy import Add, Expr, Integer, Rational, Symbol, sympify

from kdecay_sym.checkers.arb_checker import UnmappedError, enclose
from kdecay_sym.symbols import tau
from kdecay_sym.validity.broken_steps import Breaks, count
from kdecay_sym.validity.certify import Nonnegative, ratio, sign_of
from kdecay_sym.validity.enclosure import ZERO, Enclosure, compile_enclosure, hull, slope_of
from kdecay_sym.validity.thresholds import is_zero_at

_PRECISION = 320
# Taylor's formula is used with the derivative of this order as its remainder.
_ORDER = 4
# How far from the end the expansion is used: up to 2^-this; beyond, the slope itself is looked at.
_REACHES = (8, 64)
# How deep a rise is looked for: k differs from a threshold by 2^-1074 at least.
_DEEPEST = 2**1100
_MAX_CELLS = 4000


@dataclass(frozen=True)
class Near:
    """A point that is too close to an end to be written as a fraction: 2^-depth, or 1 - 2^-depth."""

    end: int
    depth: int

    def __str__(self) -> str:
        return f"2^-{self.depth}" if self.end == 0 else f"1 - 2^-{self.depth}"


@dataclass(frozen=True)
class EndRise:
    """A rise next to an end.

    Attributes:
        rises_at: where the slope is certainly positive, as it is at every point between there and the end.
        beyond_at: where s is certainly beyond its value at the end: above s(0), or below s(1).
        breaks: for which numbers of steps the step at the end rises.
    """

    rises_at: Near
    beyond_at: Near
    breaks: Breaks


class _NoExpansionError(ArithmeticError):
    """The shape is no sum of powers and of functions that are smooth at the end, or a coefficient has no known sign."""


def rise_at_an_end(shape: Expr) -> EndRise | None:
    """The rise of a shape next to tau = 0 or, if there is none, next to tau = 1; None where neither was found.

    Args:
        shape: s(tau), without other symbols.

    Example:
        >>> found = rise_at_an_end(1 - 2 * tau + tau ** (1 - Rational(1, 10**9)))
        >>> str(found.rises_at), found.breaks.stays
        ('2^-1000000002', True)
    """
    with flint.ctx.workprec(_PRECISION):
        return next((found for end in (0, 1) for found in _rises(shape, end)), None)


def _rises(shape: Expr, end: int) -> Iterator[EndRise]:
    for reach in _REACHES:
        try:
            expansion = _Expansion(shape, end, reach)
        except (_NoExpansionError, UnmappedError):
            return
        found = expansion.rise()
        if found is not None:
            yield found


class _Expansion:
    """The rise g(x) = s(x) - s(0), or s(1) - s(1 - x), for x up to 2^-reach: the sum of c x^p, and R x^_ORDER."""

    def __init__(self, shape: Expr, end: int, reach: int) -> None:
        self.end, self.reach = end, reach
        self._fall = -slope_of(shape)
        powers: dict[Rational, Expr] = {}
        remainders: list[Enclosure] = []
        for term in Add.make_args(shape):
            for power, coefficient in self._terms(term, remainders):
                powers[power] = powers.get(power, Integer(0)) + (coefficient if end == 0 else -coefficient)
        signs = {power: sign_of(coefficient) for power, coefficient in powers.items() if power != 0}
        if None in signs.values():
            raise _NoExpansionError("the sign of a coefficient was not found")
        kept = sorted(power for power, sign in signs.items() if sign)
        if not kept or signs[kept[0]] != 1 or not 0 < kept[0] < _ORDER:
            raise _NoExpansionError("the curve does not rise at the end")
        self._first = kept[0]
        self._powers = [(power, Enclosure.point(enclose(powers[power]))) for power in kept]
        low, high = sum((r.lo for r in remainders), ZERO), sum((r.hi for r in remainders), ZERO)
        # The remainder next to the end 1 counts with the sign that the powers have there.
        rest = Enclosure(low.lower(), high.upper()) if end == 0 else Enclosure((-high).lower(), (-low).upper())
        self._powers.append((Rational(_ORDER), rest))

    def _terms(self, term: Expr, remainders: list[Enclosure]) -> Iterator[tuple[Rational, Expr]]:
        """A term as powers of x; what Taylor's formula leaves is added to the remainders."""
        coefficient, rest = term.as_independent(tau, as_Add=False)
        base, power = rest.as_base_exp()
        if base == (tau if self.end == 0 else 1 - tau) and isinstance(power, Rational):
            yield power, coefficient
            return
        turn = 1 if self.end == 0 else -1
        for order in range(_ORDER):
            derivative = sympify(slope_of(term, order)).subs(tau, self.end)
            if derivative.is_finite is not True:
                raise _NoExpansionError(f"{term} is not smooth at tau = {self.end}")
            yield Rational(order), derivative * turn**order / math.factorial(order)
        last = compile_enclosure(slope_of(term, _ORDER))(self._cell())
        if not last.finite:
            raise _NoExpansionError(f"{term} is not smooth at tau = {self.end}")
        factor = turn**_ORDER * math.factorial(_ORDER)
        remainders.append(hull([last.lo / factor, last.hi / factor]))

    def _cell(self) -> dict[Symbol, Enclosure]:
        away = arb(2) ** -self.reach
        return {tau: Enclosure(ZERO, away) if self.end == 0 else Enclosure((1 - away).lower(), arb(1))}

    def rise(self) -> EndRise | None:
        """Where and for which T the curve rises at this end; None if that is not found within the reach."""
        depth = self._depth(slopes=True)
        wider = self._depth(slopes=False)
        if depth is None or wider is None:
            return None
        # 16 numbers of steps for each power of 2 are told apart.
        exponent = wider - 4
        factor = next(q for q in range(9, 17) if self._certain(_log(q, exponent), slopes=False))
        return EndRise(Near(self.end, depth), Near(self.end, wider), self._breaks(factor, exponent))

    def _depth(self, *, slopes: bool) -> int | None:
        """The least m such that for every x <= 2^-m the slope, or g itself, is certainly positive."""
        high = self.reach
        while not self._certain(_log(1, high), slopes=slopes):
            high *= 2
            if high > _DEEPEST:
                return None
        low = max(self.reach, high // 2)
        if low == high:
            return None  # the reach is the limit, not the curve
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._certain(_log(1, middle), slopes=slopes) else (middle, high)
        return high

    def _breaks(self, factor: int, exponent: int) -> Breaks:
        """Every T from ``factor`` 2^``exponent`` on is broken, and hardly any before it.

        T is unbroken where g(1/T) <= 0 and the curve falls beyond 1/T. Where it falls beyond x = 1/at_most too, g
        falls from there on, so that it turns negative once, and what is broken stays broken.
        """
        at_most = count(factor, exponent)
        smaller = (
            (factor - 1, exponent),
            (factor - 2, exponent),
            *((8, e) for e in (exponent - 2, exponent - 5, exponent // 2)),
        )
        unbroken = next(((q, e) for q, e in smaller if e > self.reach and self._unbroken(_log(q, e))), None)
        at_least = 1 if unbroken is None else count(*unbroken)
        stays = unbroken is not None and self._falls_from(_log(factor, exponent))
        return Breaks(None, at_least, at_most, stays or None)

    def _unbroken(self, log: arb) -> bool:
        return bool(self._value(Enclosure.point(log), slopes=False).hi <= 0) and self._falls_from(log)

    def _falls_from(self, log: arb) -> bool:
        """Whether the slope is not positive from x = e^log on, to the other end."""
        if not self._falls_beyond_reach:
            return False
        cells, seen = [(log.lower(), _log(1, self.reach).upper())], 0
        while cells:
            low, high = cells.pop()
            seen += 1
            if self._value(Enclosure(low, high), slopes=True).hi <= 0:
                continue
            if seen > _MAX_CELLS:
                return False
            middle = ((low + high) / 2).mid()
            cells += [(middle, high), (low, middle)]
        return True

    @cached_property
    def _falls_beyond_reach(self) -> bool:
        away = Rational(1, 2**self.reach)
        zero = frozenset({1 - self.end} if is_zero_at(self._fall, 1 - self.end) else ())
        flat = frozenset(at for at in zero if is_zero_at(slope_of(self._fall), at))
        low, high = (away, 1) if self.end == 0 else (0, 1 - away)
        return Nonnegative(self._fall, zero, flat).prove(low, high).holds

    def _certain(self, log: arb, *, slopes: bool) -> bool:
        """Whether the first power outweighs all negative terms at x = e^log, and so at every smaller x."""
        (_, first), *others = self._weighted(slopes=slopes)
        low = first.lo
        for difference, coefficient in others:
            low += coefficient.lo.min(ZERO) * (difference * log).exp()
        return bool(low > 0)

    def _value(self, log: Enclosure, *, slopes: bool) -> Enclosure:
        """The values of g/x^first, or of x g'/x^first, for log x in an interval."""
        low, high = ZERO, ZERO
        for difference, coefficient in self._weighted(slopes=slopes):
            powers = ((difference * log.lo).exp().lower(), (difference * log.hi).exp().upper())
            term = hull([c * power for c in (coefficient.lo, coefficient.hi) for power in powers])
            low, high = (low + term.lo).lower(), (high + term.hi).upper()
        return Enclosure(low, high)

    def _weighted(self, *, slopes: bool) -> Iterator[tuple[arb, Enclosure]]:
        """Each exponent less the first one, with its coefficient, times the exponent where slopes are asked for."""
        for power, coefficient in self._powers:
            weight = arb(ratio(power)) if slopes else arb(1)
            yield arb(ratio(power - self._first)), hull([weight * coefficient.lo, weight * coefficient.hi])


def _log(factor: int, exponent: int) -> arb:
    """Log x for x = 1/(factor 2^exponent)."""
    return -(arb(factor).log() + exponent * arb(2).log())
