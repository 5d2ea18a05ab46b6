"""What can be compiled of a shape of the user's, and how what cannot be is refused."""

from __future__ import annotations

from sympy import Expr, Number, Pow, Rational

from kdecay_sym.checkers.arb_checker import balls_around, enclose
from kdecay_sym.errors import ArgumentError
from kdecay_sym.symbols import tau

# Numbers in an expression are at most this in size, and their inverses too: so each of them is a float.
_LARGEST = 2**960
# Values of a shape are at most this: products with rates up to 1e300 are floats then.
_LARGEST_SHARE = 2**20
# k and N that are folded in are at most this: SymPy writes out tau^k and (1 - tau)^N term by term.
LARGEST_FOLDED = 1000
# The ends come first.
_LOOKED_AT = (Rational(0), Rational(1), *(Rational(i, 64) for i in range(1, 64)))
# Longer expressions are shown in decimals.
_SHOWN = 80


def check_size(shape: Expr) -> None:
    """Refuse a shape with numbers that are no floats, or values that are too large to be multiplied by rates."""
    for number in shape.atoms(Number):
        if number != 0 and not Rational(1, _LARGEST) <= abs(number) <= _LARGEST:
            allowed = "must be 0, or from 2^-960 to 2^960 in size"
            raise ArgumentError(f"schedule={_shown(shape)}: holds the number {number.evalf(6)}; {allowed}")
    for exponent in (power.exp for power in shape.atoms(Pow) if power.has(tau) and power.exp.is_number):
        if not abs(enclose(exponent)) <= LARGEST_FOLDED:
            allowed = f"must be at most {LARGEST_FOLDED} in size"
            raise ArgumentError(f"schedule={_shown(shape)}: holds the exponent {exponent.evalf(6)}; {allowed}")
    for at in _LOOKED_AT:
        if not _is_in_size(shape, at):
            value = shape.subs(tau, at)
            shown = value if at in (0, 1) and len(str(value)) < _SHOWN else value.evalf(6)
            raise ArgumentError(
                f"schedule={_shown(shape)}: is {shown} at tau = {at}; must be real, and from -2^20 to 2^20"
            )


def _is_in_size(shape: Expr, at: Rational) -> bool:
    if any(abs(ball) <= _LARGEST_SHARE for ball in balls_around(shape, {tau: at})):
        return True
    # Balls do not tell the root of a number that is 0 exactly from that of one below 0.
    value = shape.subs(tau, at)
    return bool(value.is_real and value.is_finite and abs(value) <= _LARGEST_SHARE)


def _shown(shape: Expr) -> str:
    """An expression as messages show it: not with numbers of a hundred digits."""
    text = str(shape)
    return text if len(text) < _SHOWN else str(shape.evalf(6))


def cancels(shape: Expr, what: str) -> ArgumentError:
    """Of a shape whose rates are lost to cancellation."""
    allowed = "must not subtract numbers that are almost equal"
    return ArgumentError(f"schedule={_shown(shape)}: cancels in floats, {what}; {allowed}")


def overflows(shape: Expr, where: str = "") -> ArgumentError:
    """Of a shape whose rates are no finite floats."""
    return ArgumentError(f"schedule={_shown(shape)}: overflows floats on the way{where}; must hold smaller numbers")
