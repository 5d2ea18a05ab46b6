"""The exact value of a schedule at a step, from the SymPy shape by Arb's balls, and the error of a float against it.

The kernels are measured against this: it evaluates the shape as the ledger has it, in no rewritten form, at a precision
that is raised until cancellation leaves enough digits. Kernels and oracle have in common the SymPy tree alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from operator import index
from typing import Literal

import flint
from flint import arb
from sympy import Expr, Integer, Rational, Symbol, exp, nan, oo, zoo
from sympy.codegen.cfunctions import expm1, log1p
from sympy.functions.elementary.exponential import log

from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.simplification import simplified
from kdecay_sym.symbols import eta_e, tau

Exact = Callable[[int, int, float, float, Mapping[Symbol, float]], arb]
Dtype = Literal["float64", "float32"]

# Bits in which an exact value is known: 27 more than float64 has, so that an error in ulps is known to 2^-27.
ACCURACY = 80
_PRECISIONS = (200, 400, 800, 1600, 3200, 6400, 12800)

# Digits of the significand, and the exponent of the least positive number.
_FORMATS: dict[str, tuple[int, int]] = {"float64": (53, -1074), "float32": (24, -149)}


class UnresolvedError(ArithmeticError):
    """The value is not resolved at the highest precision; most likely it is zero without being so written.

    Attributes:
        ball: what is known of the value: a ball that holds it, and 0.
    """

    def __init__(self, message: str, ball: arb) -> None:
        super().__init__(message)
        self.ball = ball


def oracle(shape: Expr, floor: Expr = eta_e) -> Exact:
    r"""The exact value of a schedule, as a function of integer steps and of floats taken at their exact value.

    .. math:: \eta(t) = c + (\eta_0 - \eta_e)\, s(t/T), \qquad c = \eta_e \text{ or } 0

    Before step 0 and after step T the value is held.

    Args:
        shape: s(tau), in ``tau`` and the parameters.
        floor: c, as in `Base.floor`.

    Returns:
        ``exact(t, T, eta_0, eta_e, parameters)``, a ball whose radius is at most 2^-80 of its value. It raises
        `UnresolvedError` where that cannot be had, ValueError for a float that is not finite, and `UnmappedError` for
        a node or a symbol without a value.

    Raises:
        ValueError: ``floor`` is neither eta_e nor 0, or the shape has no value at an end.

    Example:
        >>> from kdecay_sym.symbols import k
        >>> linear = oracle(1 - tau**k)
        >>> float(linear(2**53 - 1, 2**53, 1.0, 0.0, {k: 2.0})) == 2.0**-52
        True
    """
    if floor not in (eta_e, Integer(0)):
        raise ValueError(f"floor={floor}: must be {eta_e} or 0")
    inside = shape.replace(expm1, lambda x: exp(x) - 1).replace(log1p, lambda x: log(1 + x))
    value = _mixed if floor == eta_e else _scaled
    start, end = (_at_end(inside, point) for point in (0, 1))

    def exact(t: int, T: int, eta_0: float, eta_e: float, parameters: Mapping[Symbol, float]) -> arb:
        t, T = index(t), index(T)
        if not all(map(math.isfinite, (eta_0, eta_e, *parameters.values()))):
            raise ValueError(f"eta_0={eta_0}, eta_e={eta_e}, parameters={dict(parameters)}: must be finite")
        at = {symbol: _rational(value) for symbol, value in parameters.items()}
        expression = start if t <= 0 else end if t >= T else inside
        if expression is inside:
            at[tau] = Rational(t, T)
        return _resolved(lambda: value(enclose(expression, at), arb(eta_0), arb(eta_e)), (t, T, at))

    return exact


def _mixed(s: arb, eta_0: arb, eta_e: arb) -> arb:
    # Another way to write eta_e + (eta_0 - eta_e) s: without a rounding where s is 0 or 1.
    return eta_0 * s + eta_e * (1 - s)


def _scaled(s: arb, eta_0: arb, eta_e: arb) -> arb:
    return (eta_0 - eta_e) * s


def _resolved(value: Callable[[], arb], where: object) -> arb:
    before = flint.ctx.prec
    try:
        for precision in _PRECISIONS:
            flint.ctx.prec = precision
            ball = value()
            if ball.is_finite() and ball.rel_accuracy_bits() > ACCURACY:
                return ball
    finally:
        flint.ctx.prec = before
    raise UnresolvedError(f"{ball.str(12)} at {_PRECISIONS[-1]} bits, for t, T and parameters {where}", ball)


def _at_end(shape: Expr, point: int) -> Expr:
    """The shape at tau = 0 or 1 as SymPy simplifies it: an exact number, where Arb has a ball about cos(pi)."""
    value = simplified(shape.subs(tau, point))
    if value.has(nan, oo, -oo, zoo):
        raise ValueError(f"shape={shape}: has no value at tau = {point}")
    return value


@lru_cache(maxsize=4096)
def _rational(value: float) -> Rational:
    return Rational(value)


def ulps(value: float, exact: arb, *, of: float | None = None, dtype: Dtype = "float64") -> float:
    r"""The error of a float, in units in the last place of the exact value.

    .. math:: |v - x| / 2^{\max(\lfloor \log_2 |x| \rfloor - p + 1,\; e)}

    with p the digits of the format and :math:`2^e` its least number: below the normal range the spacing is constant.

    Args:
        value: the float; infinite and NaN count as infinitely wrong.
        exact: a ball, as `oracle` gives it.
        of: count in units in the last place of this number instead: eta_0, for an absolute bound.
        dtype: the format whose spacing is meant.

    Returns:
        The error, half a unit at most where ``value`` is the nearest float.

    Raises:
        KeyError: an unknown ``dtype``.

    Example:
        >>> ulps(1.0, arb(1)), ulps(1.0, 1 + arb(2) ** -52), ulps(1e-3, arb(1e-3) + arb(2) ** -52, of=1.0)
        (0.0, 1.0, 1.0)
    """
    if not math.isfinite(value):
        return math.inf
    digits, least = _FORMATS[dtype]
    mantissa, exponent = (exact if of is None else arb(of)).mid().man_exp()
    top = int(exponent) + mantissa.bit_length() - 1 if mantissa else least
    unit = max(top - digits + 1, least)
    return float((abs(value - exact) * arb((1, -unit))).mid())
