"""A k told by its distance from 1, ``away`` = k - 1.

With (1 - tau)^N the k that are valid may be as close to 1 as T^-N. As balls of k itself they would take N log2 T bits
to be told from 1, a million and more; as balls of k - 1 they keep their digits, however small that is.
"""

from __future__ import annotations

import flint
from flint import arb
from sympy import Expr, Integer, Rational, exp

from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.validity.enclosure import Enclosure

# To so many digits a distance is told.
_DIGITS = 60
_BITS = 320
# A fraction this close to 1 still has numbers of a bearable length; closer to it, the distance is a power of e.
_CLOSEST_FRACTION = arb(10) ** -400


def number(away: arb) -> Expr:
    """1 + ``away`` to 60 digits of the distance: a fraction, or 1 + exp(x) or 1 - exp(x) with a fraction x.

    Example:
        >>> number(arb(0.5)), number(-arb(10) ** -5000000).is_Rational
        (3/2, False)
    """
    if away == 0:
        return Integer(1)
    with flint.ctx.workprec(max(flint.ctx.prec, _BITS)):
        if abs(away) > _CLOSEST_FRACTION:
            return 1 + _decimal(away)
        return 1 + (1 if away > 0 else -1) * exp(_decimal(abs(away).log()))


def distance(k: Expr) -> Enclosure:
    """K - 1 as an interval."""
    return Enclosure.point(enclose(k - 1))


def between(one: arb, other: arb) -> Enclosure:
    """A point in the middle."""
    return Enclosure.point(((one + other) / 2).mid())


def whole(value: arb) -> int:
    """The whole part of the middle of a ball: a guess on which nothing rests."""
    numerator, exponent = value.mid().man_exp()
    return int(numerator) << int(exponent) if exponent >= 0 else int(numerator) >> -int(exponent)


def _decimal(value: arb) -> Rational:
    middle = value.mid()
    shift = _DIGITS - whole(abs(middle).log() / arb(10).log())
    return Rational(whole(middle * arb(10) ** shift + arb(1) / 2)) * Rational(10) ** -shift
