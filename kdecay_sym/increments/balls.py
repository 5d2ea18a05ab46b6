"""SymPy expressions in one variable as functions of complex balls, for Arb's quadrature and for proofs by subdivision.

`compile_ball` turns an expression into a function of a ball that returns a ball containing every value of the
expression there. With ``analytic`` set, the answer is not finite unless the function is analytic on the whole ball:
that is Arb's contract for an integrand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import flint
from sympy import (
    Abs,
    Add,
    Expr,
    Heaviside,
    Integer,
    Max,
    Min,
    Mul,
    Pow,
    Rational,
    Symbol,
    acos,
    asin,
    atan,
    cos,
    cosh,
    erf,
    exp,
    gamma,
    hyper,
    log,
    sign,
    sin,
    sinh,
    tan,
    tanh,
)
from sympy.core.numbers import Exp1, Float, Pi

from kdecay_sym.errors import bad_argument

Ball = Callable[[flint.acb, bool], flint.acb]

_CONSTANTS: dict[type, Callable[[], flint.arb]] = {Pi: flint.arb.pi, Exp1: flint.arb.const_e}
# Analytic wherever they are finite.
_ENTIRE_OR_POLES: dict[type, Callable[[flint.acb], flint.acb]] = {
    exp: flint.acb.exp,
    sin: flint.acb.sin,
    cos: flint.acb.cos,
    tan: flint.acb.tan,
    sinh: flint.acb.sinh,
    cosh: flint.acb.cosh,
    tanh: flint.acb.tanh,
    erf: flint.acb.erf,
    gamma: flint.acb.gamma,
}
# With a branch cut, or analytic on either side of 0 alone: Arb's functions are told whether that matters.
_WITH_CUT: dict[type, Callable[..., flint.acb]] = {
    log: flint.acb.log,
    Abs: flint.acb.real_abs,
    sign: flint.acb.real_sgn,
    Heaviside: flint.acb.real_heaviside,
    Max: flint.acb.real_max,
    Min: flint.acb.real_min,
}
# Arb's implementations do not take the flag. Their cuts lie outside the open unit disk; those of atan on the imaginary
# axis, so that away from it there is none.
_INVERSE: dict[type, Callable[[flint.acb], flint.acb]] = {
    asin: flint.acb.asin,
    acos: flint.acb.acos,
    atan: flint.acb.atan,
}


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Work with ``bits`` bits, and put the precision back afterwards."""
    before = flint.ctx.prec
    flint.ctx.prec = bits
    try:
        yield
    finally:
        flint.ctx.prec = before


def number_ball(expression: Expr) -> flint.arb:
    """A real ball that contains a closed expression, at the precision in force.

    Raises:
        ArgumentError: the expression holds a function that has no ball arithmetic here, or a symbol.

    Example:
        >>> from sympy import pi, sqrt
        >>> bool(number_ball(pi - sqrt(10)) < 0)
        True
    """
    return compile_ball(expression, Symbol("t"))(flint.acb(0), False).real


def compile_ball(expression: Expr, variable: Symbol) -> Ball:
    """The expression as a function of a complex ball for ``variable`` and of Arb's ``analytic`` flag.

    Args:
        expression: a SymPy expression with no other symbol than ``variable``.
        variable: its variable.

    Returns:
        A function (ball, analytic) -> ball, at the precision in force when it is called.

    Raises:
        ArgumentError: the expression holds a function that has no ball arithmetic here, or another symbol.

    Example:
        >>> from kdecay_sym.symbols import t
        >>> bool(compile_ball(t**2 + 1, t)(flint.acb(2), False) == 5)
        True
    """
    if expression == variable:
        return _identity
    if isinstance(expression, Symbol):
        allowed = f"unknown symbol {expression}; only {variable} may occur here"
        raise bad_argument("expression", str(expression), allowed)
    if isinstance(expression, Rational | Float) or type(expression) in _CONSTANTS:
        return _constant(expression)
    if isinstance(expression, hyper):
        return _hypergeometric(expression, variable)
    arguments = [compile_ball(argument, variable) for argument in expression.args if isinstance(argument, Expr)]
    return _operation(expression, arguments)


def _identity(z: flint.acb, _analytic: bool) -> flint.acb:
    return z


def _constant(expression: Expr) -> Ball:
    if type(expression) in _CONSTANTS:
        constant = _CONSTANTS[type(expression)]
        return lambda _z, _analytic: flint.acb(constant())
    number = expression if isinstance(expression, Rational) else Rational(*float(expression).as_integer_ratio())
    exact = flint.fmpq(int(number.p), int(number.q))
    return lambda _z, _analytic: flint.acb(flint.arb(exact))


def _operation(expression: Expr, arguments: list[Ball]) -> Ball:
    if isinstance(expression, Add):
        return lambda z, analytic: sum((argument(z, analytic) for argument in arguments), flint.acb(0))
    if isinstance(expression, Mul):
        return lambda z, analytic: _multiply(argument(z, analytic) for argument in arguments)
    if isinstance(expression, Pow):
        return _power(expression, arguments)
    return _function(expression, arguments)


def _function(expression: Expr, arguments: list[Ball]) -> Ball:
    kind = type(expression)
    if kind in _ENTIRE_OR_POLES:
        entire = _ENTIRE_OR_POLES[kind]
        return lambda z, analytic: entire(arguments[0](z, analytic))
    if kind in _WITH_CUT:
        cut = _WITH_CUT[kind]
        if kind in (Max, Min):
            return lambda z, analytic: _fold(cut, [argument(z, analytic) for argument in arguments], analytic)
        # Heaviside has a second argument, its value at 0, which does not matter to an integral.
        return lambda z, analytic: cut(arguments[0](z, analytic), analytic=analytic)
    if kind in _INVERSE:
        inverse = _INVERSE[kind]
        return lambda z, analytic: _off_the_cuts(inverse, arguments[0](z, analytic), analytic, kind is atan)
    raise bad_argument("expression", str(expression), f"there is no ball arithmetic for {kind.__name__}")


def _fold(operation: Callable[..., flint.acb], values: list[flint.acb], analytic: bool) -> flint.acb:
    result = values[0]
    for value in values[1:]:
        result = operation(result, value, analytic=analytic)
    return result


def _multiply(values: Iterator[flint.acb]) -> flint.acb:
    result = flint.acb(1)
    for value in values:
        result *= value
    return result


def _off_the_cuts(
    inverse: Callable[[flint.acb], flint.acb], z: flint.acb, analytic: bool, on_imaginary_axis: bool
) -> flint.acb:
    off = z.abs_upper() < 1 or (on_imaginary_axis and not z.real.contains(0))
    return inverse(z) if off or not analytic else flint.acb("nan")


def _power(expression: Expr, arguments: list[Ball]) -> Ball:
    base, exponent = arguments
    power = expression.exp
    if isinstance(power, Integer):
        whole = int(power)
        return lambda z, analytic: base(z, analytic) ** whole
    if power == Rational(1, 2):
        return lambda z, analytic: base(z, analytic).sqrt(analytic=analytic)
    return lambda z, analytic: base(z, analytic).pow(exponent(z, analytic), analytic=analytic)


def _hypergeometric(expression: Expr, variable: Symbol) -> Ball:
    upper, lower = ([compile_ball(value, variable) for value in row] for row in (expression.ap, expression.bq))
    argument = compile_ball(expression.argument, variable)

    # pFq with p <= q is entire; at p = q + 1 it is cut from 1 to infinity.
    cut = len(upper) > len(lower)

    def evaluate(z: flint.acb, analytic: bool) -> flint.acb:
        point = argument(z, analytic)
        if cut and analytic and not point.abs_upper() < 1:
            return flint.acb("nan")
        return point.hypgeom([value(z, analytic) for value in upper], [value(z, analytic) for value in lower])

    return evaluate
