"""The checks of what a user passes: an increment, an order, a time. Nothing that is a string is ever evaluated."""

from __future__ import annotations

import math
from numbers import Rational as RationalNumber
from numbers import Real

from sympy import Expr, Float, I, Integer, Rational, Symbol, nan, oo, zoo

from kdecay_sym.errors import bad_argument
from kdecay_sym.symbols import t

INCREMENT_SYMBOL: Symbol = t  # an increment is an expression in kdecay_sym.symbols.t


def exact(name: str, value: object, allowed: str) -> Expr:
    """Return a number or a SymPy expression as a SymPy expression; a float becomes the rational number that it is.

    Raises:
        ArgumentError: ``value`` is neither, or is not finite or not real.

    Example:
        >>> exact("k", 1.5, "must be a number")
        3/2
    """
    if isinstance(value, bool) or not isinstance(value, Expr | Real):
        raise bad_argument(name, value, allowed)
    if isinstance(value, RationalNumber) and not isinstance(value, Expr):
        return Rational(Integer(int(value.numerator)), Integer(int(value.denominator)))
    if isinstance(value, Real) and not isinstance(value, Expr):
        number = float(value)
        if not math.isfinite(number):
            raise bad_argument(name, value, allowed)
        return Rational(*number.as_integer_ratio())
    if value.has(nan, oo, -oo, zoo, I) or value.is_real is False:
        raise bad_argument(name, str(value), allowed)
    return value.replace(lambda e: isinstance(e, Float), Rational)


def checked_increment(increment: object) -> Expr:
    """Return the increment as an expression in t; other symbols have to be declared real.

    Raises:
        ArgumentError: it is not a SymPy expression or a real number, or a symbol in it is not one it may hold.
    """
    expression = exact("increment", increment, "must be a real SymPy expression in kdecay_sym.symbols.t")
    for symbol in sorted(expression.free_symbols - {t}, key=str):
        if symbol.name == t.name:
            raise bad_argument("increment", str(expression), "its symbol t is not kdecay_sym.symbols.t")
        if not symbol.is_real:
            raise bad_argument("increment", str(expression), f"its symbol {symbol} must be declared real")
    return expression


def checked_order(order: object, least: int = 1) -> Expr:
    """Return the order k as an expression, which must be real and, where that can be told, above ``least``.

    Raises:
        ArgumentError: it is not.
    """
    why = ": for k <= 1 two conditions meet one constant" if least == 1 else ""
    allowed = f"must be > {least} and real{why}"
    expression = exact("k", order, allowed)
    if not expression.is_real or (expression - least).is_nonpositive:
        raise bad_argument("k", str(expression), allowed)
    return expression


def checked_positive(name: str, value: object) -> Expr:
    """Return a time as an expression, which must be positive.

    Raises:
        ArgumentError: it is not.
    """
    allowed = "must be a number > 0, or a symbol declared positive"
    expression = exact(name, value, allowed)
    if not expression.is_positive:
        raise bad_argument(name, str(expression), allowed)
    return expression


def closed_number(name: str, expression: Expr) -> Expr:
    """Return ``expression``, which must not hold a symbol.

    Raises:
        ArgumentError: it does; the message names the symbol.
    """
    if expression.free_symbols:
        symbols = ", ".join(sorted(map(str, expression.free_symbols)))
        raise bad_argument(name, str(expression), f"must be a number here; unknown symbol {symbols}")
    return expression
