r"""I^k f and eta_o for any increment, as balls that certainly contain the value.

The integrand (t - x)^(k - 1) f(x) is not analytic at x = t, and where k is near 1 Arb's adaptive quadrature does
not end there. Both ends are therefore cut off and bounded by hand; the kernel does not change sign, so that

    integral of (t - x)^(k - 1) f(x) over [t - d, t]  is in  f([t - d, t]) d^k / k,

and likewise x^a g(x) (t - x)^(k - 1) over [0, d] is in g([0, d]) (t - [0, d])^(k - 1) d^(a + 1)/(a + 1), and with a
factor log x, which does not change sign either, accordingly. d is as small as the precision asks for; Arb bisects
its way towards both ends.
"""

from __future__ import annotations

from dataclasses import dataclass

import flint
from sympy import Add, Expr, Integer, Mul, expand, log

from kdecay_sym.errors import bad_argument, whole_number
from kdecay_sym.increments.arguments import (
    checked_increment,
    checked_order,
    checked_positive,
    closed_number,
    exact,
)
from kdecay_sym.increments.balls import Ball, compile_ball, number_ball, precision
from kdecay_sym.symbols import t

MAX_DIGITS = 60
_SAMPLES = 32


@dataclass(frozen=True)
class _Part:
    """A summand t^power log(t)^logs times a function that has to be bounded near t = 0; logs is 0 or 1."""

    power: Expr
    factor: Expr
    logs: int


def enclose_integral(increment: object, k: object, at: object, digits: int = 15) -> flint.arb:
    """A ball that contains I^k f(t), for an increment without a closed form or to check one that has it.

    Args:
        increment: f, a SymPy expression in `kdecay_sym.symbols.t` and no other symbol, bounded on [0, at] but for a
            power t^a, a > -1, and a factor log(t), and piecewise analytic (Abs, sign, Heaviside, Max and Min are
            allowed).
        k: the order, a number > 0; a float is taken as the rational number that it is.
        at: t, a number >= 0.
        digits: how many decimals of the value to aim at, 1 to 60. The radius of the ball says what was reached.

    Returns:
        A real ball (python-flint's ``arb``).

    Raises:
        ArgumentError: an argument is not of this kind, or f is not real or not bounded; the message names the point.

    Example:
        >>> from sympy import exp, sqrt
        >>> ball = enclose_integral(exp(-(t**2)), 1.5, 2)
        >>> bool(ball.rad() < 1e-14)
        True
        >>> bool(enclose_integral(sqrt(t), 1, 1).overlaps(flint.arb(2) / 3))
        True
    """
    function = closed_number_but_t(checked_increment(increment))
    order = closed_number("k", checked_order(k, least=0))
    end = closed_number("at", exact("at", at, "must be a number >= 0"))
    if end == 0:
        return flint.arb(0)
    checked_positive("at", end)
    whole_number("digits", digits, minimum=1, maximum=MAX_DIGITS)
    bits = int(digits * 3.33) + 8
    with precision(2 * bits + 40):
        stop, exponent = number_ball(end), number_ball(order)
        _refuse_complex(function, stop)
        total = flint.arb(0)
        for part in _parts(function):
            total += _integrate(part, exponent, stop, bits)
        return total / exponent.gamma()


def enclose_term(increment: object, k: object, at: object, T: object, digits: int = 15) -> flint.arb:
    """A ball that contains eta_o(t) = I^k f(t) - (t/T) I^k f(T).

    Args:
        increment: as for `enclose_integral`, on [0, T].
        k: the order, a number > 1.
        at: t, a number with 0 <= t <= T.
        T: the total time, a number > 0.
        digits: as for `enclose_integral`.

    Returns:
        A real ball; exactly 0 at both ends.

    Raises:
        ArgumentError: as for `enclose_integral`.

    Example:
        >>> from sympy import Rational
        >>> bool(enclose_term(2, 2, Rational(1, 2), 1).contains(-0.25))
        True
    """
    closed_number("k", checked_order(k))
    end = closed_number("T", checked_positive("T", T))
    time = closed_number("at", exact("at", at, "must be a number from 0 to T"))
    if (time - end).is_positive or time.is_negative:
        raise bad_argument("at", str(time), f"must be a number from 0 to T={end}")
    if time in (0, end):
        return flint.arb(0)
    whole = enclose_integral(increment, k, end, digits)
    part = enclose_integral(increment, k, time, digits)
    with precision(4 * int(digits * 3.33) + 56):
        return part - whole * number_ball(time / end)


def closed_number_but_t(function: Expr) -> Expr:
    """Return an increment whose only symbol is t.

    Raises:
        ArgumentError: it holds another; the message names it.
    """
    for symbol in sorted(function.free_symbols - {t}, key=str):
        raise bad_argument("increment", str(function), f"must be a number at each t here; unknown symbol {symbol}")
    return function


def _parts(function: Expr) -> list[_Part]:
    """Sums split into t^a times the rest, with the powers that are not whole numbers >= 0 taken out."""
    parts = []
    for summand in Add.make_args(expand(function)):
        power, factor, logs = Integer(0), Integer(1), 0
        for item in Mul.make_args(summand):
            base, exponent = item.as_base_exp()
            if base == t and not exponent.has(t):
                power += exponent
            elif item == log(t) and not logs:
                logs = 1
            else:
                factor *= item
        if not (power + 1).is_positive:
            raise bad_argument("increment", str(function), f"is not integrable at t = 0: t^({power})")
        parts.append(_Part(power, factor, logs))
    return parts


def _integrate(part: _Part, k: flint.arb, end: flint.arb, bits: int) -> flint.arb:
    """Gamma(k) times I^k of one part: the two cut ends by hand, the rest by Arb."""
    function, power = compile_ball(part.factor, t), number_ball(part.power)
    # How small: a choice that makes the ends' errors negligible where f is Hoelder continuous with exponent 1/2. That
    # they are bounded does not depend on it.
    first = end * flint.arb(2) ** -int(bits / min(1.0, float(power) + 1.5) + 1)
    last = end * flint.arb(2) ** -int(bits / max(1.0, float(k)) + 1)
    start_hull, end_hull = _between(flint.arb(0), first), _between(end - last, end)
    at_start = _real(part, function, start_hull) * (end - start_hull) ** (k - 1) * _start_weight(part, power, first)
    at_end = _real(part, function, end_hull) * end_hull**power * end_hull.log() ** part.logs * last**k / k

    def integrand(z: flint.acb, analytic: bool) -> flint.acb:
        kernel = (end - z).pow(flint.acb(k - 1), analytic=analytic)
        logarithm = z.log(analytic=analytic) if part.logs else flint.acb(1)
        return kernel * logarithm * function(z, analytic) * _whole_or_cut_power(part.power, z, analytic)

    middle = flint.acb.integral(
        integrand,
        flint.acb(first),
        flint.acb(end - last),
        rel_tol=flint.arb(2) ** -bits,
        abs_tol=flint.arb(2) ** -bits,
    )
    if not middle.is_finite() or not middle.imag.contains(0):
        raise _not_bounded(part, function, end)
    return at_start + middle.real + at_end


def _start_weight(part: _Part, power: flint.arb, first: flint.arb) -> flint.arb:
    """The integral of x^a, or of x^a log x, over [0, d]. Neither changes sign there if d < 1."""
    weight = first ** (power + 1) / (power + 1)
    if not part.logs:
        return weight
    if not first < 1:
        raise bad_argument("increment", str(part.factor), f"with log(t) is out of reach for t = {float(first):.3g}")
    return weight * (first.log() - 1 / (power + 1))


def _whole_or_cut_power(power: Expr, z: flint.acb, analytic: bool) -> flint.acb:
    if isinstance(power, Integer):
        return z ** int(power)
    return z.pow(flint.acb(number_ball(power)), analytic=analytic)


def _between(low: flint.arb, high: flint.arb) -> flint.arb:
    return flint.arb((low + high) / 2).union(low).union(high)


def _real(part: _Part, function: Ball, hull: flint.arb) -> flint.arb:
    value = function(flint.acb(hull), False)
    if not value.is_finite():
        raise _unbounded_at(part, hull)
    return value.real


def _unbounded_at(part: _Part, hull: flint.arb) -> Exception:
    point = f"t = {float(hull.mid()):.9g}"
    return bad_argument("increment", str(part.factor), f"is not bounded, or not known to be, at {point}")


def _not_bounded(part: _Part, function: Ball, end: flint.arb) -> Exception:
    """Bisect towards a point near which the function has no finite enclosure."""
    low, high = end * 0, end
    for _ in range(40):
        middle = (low + high) / 2
        left = function(flint.acb(_between(low, middle)), False)
        low, high = (low, middle) if not left.is_finite() else (middle, high)
    return _unbounded_at(part, _between(low, high))


def _refuse_complex(function: Expr, end: flint.arb) -> None:
    evaluate = compile_ball(function, t)
    for i in range(1, _SAMPLES):
        value = evaluate(flint.acb(end * i / _SAMPLES), False)
        if value.is_finite() and not value.imag.contains(0):
            raise bad_argument("increment", str(function), f"is not real at t = {float(end * i / _SAMPLES):.9g}")
