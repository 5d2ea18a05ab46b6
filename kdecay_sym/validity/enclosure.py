"""Interval evaluation of SymPy expressions, with endpoints in Arb and powers that may touch 0.

Arb's own balls have no one-sided infinity and no power of an interval that reaches 0, and both occur here: tau^(k-1)
at tau = 0, and slopes that grow without bound at an end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import flint
from flint import arb
from sympy import Add, Expr, Mul, Pow, Rational, Symbol, cos, cosh, diff, exp, log, powsimp, sin, sinh, tanh

from kdecay_sym.checkers.arb_checker import UnmappedError, enclose
from kdecay_sym.symbols import tau

PRECISION = 160
ZERO, ONE, INFINITY = arb(0), arb(1), arb("inf")


class Enclosure(NamedTuple):
    """A closed interval [lo, hi] that certainly holds the value; an end may be infinite."""

    lo: arb
    hi: arb

    @classmethod
    def point(cls, value: arb) -> Enclosure:
        """The ends of Arb's ball."""
        return cls(value.lower(), value.upper())

    def ball(self) -> arb:
        """The smallest ball of Arb's that holds the interval."""
        return self.lo.union(self.hi)

    @property
    def finite(self) -> bool:
        """Whether both ends are finite numbers."""
        return bool(self.lo.is_finite() and self.hi.is_finite())


Evaluator = Callable[[Mapping[Symbol, Enclosure]], Enclosure]

_INCREASING: dict[type, Callable[[arb], arb]] = {exp: arb.exp, tanh: arb.tanh, sinh: arb.sinh}
_BOUNDED: dict[type, Callable[[arb], arb]] = {cos: arb.cos, sin: arb.sin, cosh: arb.cosh}
# Exactly: 1 + cos touches 0, which an end that is rounded outwards does not tell.
_RANGES = {cos: (-ONE, ONE), sin: (-ONE, ONE), cosh: (ONE, INFINITY)}


def rational(value: Rational) -> arb:
    """A rational number as a ball."""
    return arb(flint.fmpq(int(value.p), int(value.q)))


def compile_enclosure(expression: Expr) -> Evaluator:
    """An evaluator of ``expression`` on intervals of its symbols.

    Raises:
        UnmappedError: the expression holds a function that has no entry here; the message names it.

    Example:
        >>> from kdecay_sym.symbols import tau
        >>> value = compile_enclosure(1 - tau**2)({tau: Enclosure(arb(0), arb(1))})
        >>> (float(value.lo), float(value.hi))
        (0.0, 1.0)
    """
    if not expression.free_symbols:
        return _constant(expression)
    if isinstance(expression, Symbol):
        symbol = expression
        return lambda values: values[symbol]
    parts = [compile_enclosure(argument) for argument in expression.args]
    if isinstance(expression, Add):
        return lambda values: _sum([part(values) for part in parts])
    if isinstance(expression, Mul):
        varies = [argument.has(tau) for argument in expression.args]
        return lambda values: _product([part(values) for part in parts], varies)
    if isinstance(expression, Pow):
        return _power_evaluator(expression, parts)
    kind = type(expression)
    if kind in _INCREASING:
        function = _INCREASING[kind]
        return lambda values: _increasing(function, parts[0](values))
    if kind in _BOUNDED:
        function = _BOUNDED[kind]
        least, most = _RANGES[kind]
        return lambda values: _clamped(function(parts[0](values).ball()), least, most)
    if kind is log:
        return lambda values: _logarithm(parts[0](values))
    raise UnmappedError(f"no interval arithmetic for {kind.__name__} in {expression}")


def _constant(closed: Expr) -> Evaluator:
    """A number, enclosed once for each precision."""
    known: dict[int, Enclosure] = {}

    def value(_: Mapping[Symbol, Enclosure]) -> Enclosure:
        precision = flint.ctx.prec
        if precision not in known:
            known[precision] = Enclosure.point(enclose(closed))
        return known[precision]

    return value


def slope_of(expression: Expr, times: int = 1) -> Expr:
    """The derivative in tau, term by term: of a whole sum SymPy asks for its roots, which at tau^20000 does not end."""
    for _ in range(times):
        expression = Add(*(_slope_of_term(term) for term in Add.make_args(expression)))
    return expression


def _slope_of_term(term: Expr) -> Expr:
    slope = diff(term, tau)
    # SymPy writes the slope of tau^k as k tau^k/tau, which is k tau^(k - 1) on a point, but not on an interval.
    return powsimp(slope, combine="exp") if any(not power.exp.is_Rational for power in term.atoms(Pow)) else slope


def _clamped(ball: arb, least: arb, most: arb) -> Enclosure:
    return Enclosure(ball.lower().max(least), ball.upper().min(most))


def _power_evaluator(expression: Pow, parts: list[Evaluator]) -> Evaluator:
    base, exponent = parts
    if expression.exp.is_Integer:
        integer = int(expression.exp)
        return lambda values: _integer_power(base(values), integer)
    return lambda values: _power(base(values), exponent(values))


def _increasing(function: Callable[[arb], arb], x: Enclosure) -> Enclosure:
    return Enclosure(function(x.lo).lower(), function(x.hi).upper())


def _logarithm(x: Enclosure) -> Enclosure:
    if not x.hi > 0:
        return Enclosure(-INFINITY, INFINITY)
    low = x.lo.log().lower() if x.lo > 0 else -INFINITY
    return Enclosure(low, x.hi.log().upper())


def _sum(terms: list[Enclosure]) -> Enclosure:
    low, high = terms[0].lo, terms[0].hi
    for term in terms[1:]:
        low, high = (low + term.lo).lower(), (high + term.hi).upper()
    return Enclosure(low, high)


def _product(factors: list[Enclosure], varies: list[bool]) -> Enclosure:
    if any(_is_zero(factor) and with_tau for factor, with_tau in zip(factors, varies, strict=True)):
        # A function of tau is 0 at one point alone, an end of the interval; times what is infinite there it is unknown.
        if not all(factor.finite for factor in factors):
            return Enclosure(-INFINITY, INFINITY)
        return Enclosure(ZERO, ZERO)
    result = factors[0]
    for factor in factors[1:]:
        result = _times_each(result, factor)
    return result


def _is_zero(x: Enclosure) -> bool:
    return bool(x.lo == 0 and x.hi == 0)


def _times_each(a: Enclosure, b: Enclosure) -> Enclosure:
    # Where both signs are known, so are the ends whose products are the least and the largest.
    if a.lo >= 0:
        if b.lo >= 0:
            return Enclosure(_times(a.lo, b.lo).lower(), _times(a.hi, b.hi).upper())
        if b.hi <= 0:
            return Enclosure(_times(a.hi, b.lo).lower(), _times(a.lo, b.hi).upper())
    elif a.hi <= 0:
        if b.lo >= 0:
            return Enclosure(_times(a.lo, b.hi).lower(), _times(a.hi, b.lo).upper())
        if b.hi <= 0:
            return Enclosure(_times(a.hi, b.hi).lower(), _times(a.lo, b.lo).upper())
    return hull([_times(x, y) for x in a for y in b])


def _times(a: arb, b: arb) -> arb:
    # 0 times an infinite end is 0: the end stands for arbitrarily large, but finite, values.
    return ZERO if a == 0 or b == 0 else a * b


def hull(values: list[arb]) -> Enclosure:
    """The smallest interval that holds all the values."""
    low, high = values[0].lower(), values[0].upper()
    for value in values[1:]:
        low, high = low.min(value.lower()), high.max(value.upper())
    return Enclosure(low, high)


def _integer_power(base: Enclosure, exponent: int) -> Enclosure:
    if exponent < 0:
        return _reciprocal(_integer_power(base, -exponent))
    ends = hull([base.lo**exponent, base.hi**exponent])
    if exponent % 2 == 0 and base.lo < 0 < base.hi:
        return Enclosure(ZERO, ends.hi)
    return _not_negative(ends) if base.lo >= 0 else ends


def _not_negative(power: Enclosure) -> Enclosure:
    """A power of a number >= 0: where it is too small for Arb's exponents, its ball reaches below 0."""
    return Enclosure(power.lo.max(ZERO), power.hi)


def _reciprocal(x: Enclosure) -> Enclosure:
    if x.lo > 0 or x.hi < 0:
        return hull([ONE / x.lo, ONE / x.hi])
    if x.lo >= 0 and x.hi > 0:
        return Enclosure((ONE / x.hi).lower(), INFINITY)
    return Enclosure(-INFINITY, INFINITY)


def _power(base: Enclosure, exponent: Enclosure) -> Enclosure:
    """x^e for x >= 0: e log x is linear in each of e and log x, so the extremes are at the corners."""
    if base.hi < 0:
        return Enclosure(-INFINITY, INFINITY)
    low = base.lo.max(ZERO)
    if base.hi <= 1 and exponent.lo >= 0:  # it rises with x and falls with e
        return _not_negative(Enclosure(real_power(low, exponent.hi).lower(), real_power(base.hi, exponent.lo).upper()))
    bases = (low,) if low == base.hi else (low, base.hi)
    exponents = (exponent.lo,) if exponent.lo == exponent.hi else (exponent.lo, exponent.hi)
    corners = [real_power(x, e) for x in bases for e in exponents]
    return _not_negative(hull(corners))


def real_power(x: arb, e: arb) -> arb:
    """x^e for x >= 0; at x = 0 the limit."""
    if x == 0:
        return ZERO if e > 0 else (ONE if e == 0 else INFINITY)
    return x**e
