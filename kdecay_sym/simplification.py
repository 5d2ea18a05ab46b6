"""SymPy's rewritings, kept away from the logarithms of numbers where what it makes of them cannot be used."""

from __future__ import annotations

from collections.abc import Callable

from sympy import Dummy, Expr, Rational, exp, factor, log, simplify

from kdecay_sym.checkers.arb_checker import UnmappedError, sign_by_balls

# A power of a number with an exponent up to this has a bearable length.
_LARGEST = 1000


def simplified(expression: Expr) -> Expr:
    """`sympy.simplify`, which by itself would make log((1 + 1/n)^n) of n log(1 + 1/n), with all digits of the power.

    Example:
        >>> n = 10**9
        >>> simplified(n * (log(1 + Rational(1, n)) + 1) - n)
        1000000000*log(1000000001/1000000000)
    """
    if all(abs(number) <= _LARGEST for number in expression.atoms(Rational)):
        return simplify(expression)
    return _but_for_constants(simplify, expression)


def factored(expression: Expr) -> Expr:
    """`sympy.factor`, which by itself would make log(n + 1) - log(n) of log(1 + 1/n), two numbers that almost cancel.

    Example:
        >>> from sympy.abc import x
        >>> factored(x**2 * log(Rational(8, 7)) + x * log(Rational(8, 7)))
        x*(x + 1)*log(8/7)
    """
    return _but_for_constants(factor, expression)


def _but_for_constants(rewrite: Callable[[Expr], Expr], expression: Expr) -> Expr:
    """What becomes of an expression in which the logarithms of numbers are symbols, of the sign that they have.

    So are exponentials: exp(200) is to SymPy a polynomial of degree 200.
    """
    symbols = {part: Dummy(**_sign(part)) for part in expression.atoms(log, exp) if part.is_number}
    return rewrite(expression.xreplace(symbols)).xreplace({symbol: part for part, symbol in symbols.items()})


def _sign(number: Expr) -> dict[str, bool]:
    """What a symbol for the number may be assumed to be."""
    try:
        sign = sign_by_balls(number)
    except UnmappedError:
        return {}
    return {"positive" if sign > 0 else "negative": True} if sign else {}
