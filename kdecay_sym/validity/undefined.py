"""Where in (0, 1) an expression has no real value: it divides by 0, or takes a root or a log of a negative number.

A point is named only where that is certain: a denominator of two signs, continuous between them, is 0 somewhere in
between, and a negative argument is shown to be one in ball arithmetic. What is not found is left to the proofs.
"""

from __future__ import annotations

from collections.abc import Iterator

import flint
from flint import arb, fmpq
from sympy import Expr, Mul, Rational, factor

from kdecay_sym.checkers.arb_checker import UnmappedError
from kdecay_sym.symbols import tau
from kdecay_sym.validity.analytic import critical_arguments, has_one_sign
from kdecay_sym.validity.certify import ratio
from kdecay_sym.validity.enclosure import Enclosure, Evaluator, compile_enclosure
from kdecay_sym.validity.witness import thorough_negative_point

# A zero is told to 2^-_FINE. A pole makes the expression larger there than it is 2^-_COARSE away.
_FINE, _COARSE, _BITS = 120, 40, 640


def undefined_point(expression: Expr) -> tuple[str, Rational | None] | None:
    """What is wrong inside (0, 1), or None where nothing was found.

    Returns:
        Words that name the zero of a denominator, and None; or the argument of a root or of a logarithm that is
        negative, with a point at which it is.

    Example:
        >>> from sympy import cos, sqrt
        >>> undefined_point(1 / (tau - cos(tau)))[0]
        'has a pole near tau = 0.739085133215, where it divides by tau - cos(tau) = 0'
        >>> undefined_point(sqrt(tau - Rational(1, 3)))
        ('takes a root or a logarithm of tau - 1/3 < 0', 167/1000)
    """
    try:
        compile_enclosure(expression)
        for argument, either in critical_arguments(expression):
            # The arguments inside this one have passed, so that it is continuous on (0, 1).
            if not has_one_sign(argument, either=either):
                return _division(expression, argument) if either else _root(argument)
    except UnmappedError:
        pass
    return None


def _root(argument: Expr) -> tuple[str, Rational | None] | None:
    at = thorough_negative_point(argument)
    return None if at is None else (f"takes a root or a logarithm of {argument} < 0", at)


def _division(expression: Expr, denominator: Expr) -> tuple[str, None] | None:
    for part in _factors(denominator):
        below, above = thorough_negative_point(part), thorough_negative_point(-part)
        if below is not None and above is not None:
            near, is_pole = _zero(expression, part, ratio(below), ratio(above))
            said = "has a pole near" if is_pole else "is not defined near"
            return f"{said} tau = {near}, where it divides by {denominator} = 0", None
    return None


def _factors(denominator: Expr) -> Iterator[Expr]:
    """The denominator, then what it is a product of powers of: a square has one sign, and its root two."""
    yield denominator
    for part in Mul.make_args(factor(denominator)):
        base = part.as_base_exp()[0]
        if base != denominator and base.has(tau):
            yield base


def _zero(expression: Expr, part: Expr, below: fmpq, above: fmpq) -> tuple[str, bool]:
    """Where a continuous part, negative at one point and positive at another, is 0, and whether that makes a pole."""
    with flint.ctx.workprec(_BITS):
        sign, value = compile_enclosure(part), compile_enclosure(expression)
        while abs(above - below) > fmpq(1, 2**_FINE):
            middle = (below + above) / 2
            at_middle = _at(sign, middle)
            if at_middle.hi < 0:
                below = middle
            elif at_middle.lo > 0:
                above = middle
            else:
                # The zero itself, but for 2^-_BITS.
                below, above = middle, middle + (1 if middle < above else -1) * fmpq(1, 2**_FINE)
                break
        close, far = above, above + (1 if above > below else -1) * fmpq(1, 2**_COARSE)
        is_pole = _size(_at(value, close)).lower() > 2 * _size(_at(value, far)).upper()
        return arb(close).str(12, radius=False), bool(is_pole)


def _at(evaluator: Evaluator, point: fmpq) -> Enclosure:
    return evaluator({tau: Enclosure.point(arb(point))})


def _size(value: Enclosure) -> arb:
    return abs(value.ball())
