"""Arb's ball arithmetic (through python-flint) as a checker of witnesses.

An expression at a point is evaluated to an interval that certainly contains its value, at rising
precision until the interval decides the relation. It shares no code with SymPy's evaluation: SymPy only
holds the expression tree.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

import flint
from mpmath import mp, mpf
from mpmath.libmp import from_man_exp
from sympy import Abs, Add, Expr, Mul, Pow, Rational, Symbol, cos, cosh, exp, gamma, log, sin, sinh, tanh
from sympy.core.numbers import Exp1, Pi

from kdecay_sym.checkers.evidence import Evidence, Obligation, Relation

NAME = "arb"
# Two almost equal numbers may differ by e^-20000.
_PRECISIONS = (64, 256, 1024, 40960)

_CONSTANTS: dict[type, Callable[[], flint.arb]] = {Pi: flint.arb.pi, Exp1: flint.arb.const_e}
_FUNCTIONS: dict[type, Callable[[flint.arb], flint.arb]] = {
    cos: flint.arb.cos,
    sin: flint.arb.sin,
    exp: flint.arb.exp,
    log: flint.arb.log,
    tanh: flint.arb.tanh,
    Abs: abs,
    sinh: flint.arb.sinh,
    cosh: flint.arb.cosh,
    gamma: flint.arb.gamma,
}

_DECIDES: dict[Relation, Callable[[flint.arb], bool]] = {
    "nonzero": lambda ball: not ball.contains(0),
    "positive": lambda ball: bool(ball > 0),
    "negative": lambda ball: bool(ball < 0),
    "nonnegative": lambda ball: bool(ball >= 0),
    "nonpositive": lambda ball: bool(ball <= 0),
    # A ball of positive radius never decides equality; an exact one does.
    "zero": lambda ball: bool(ball == 0),
}


class UnmappedError(TypeError):
    """An expression holds a node for which there is no ball arithmetic here."""


def enclose(expression: Expr, at: Mapping[Symbol, Expr] | None = None) -> flint.arb:
    """Evaluate ``expression`` at a point to a ball that contains its value, at the precision in force.

    SymPy substitutes nothing and evaluates nothing here: it holds the tree, whose leaves are looked up in ``at``.

    Raises:
        UnmappedError: the expression holds a node that has no entry here, a free symbol for instance.

    Example:
        >>> from sympy import Rational, pi, cos
        >>> bool(enclose(cos(pi / 3) - Rational(1, 2)).contains(0))
        True
    """
    if isinstance(expression, Rational):
        return flint.arb(flint.fmpq(int(expression.p), int(expression.q)))
    if at and expression in at:
        return enclose(at[expression])
    if type(expression) in _CONSTANTS:
        return _CONSTANTS[type(expression)]()
    arguments = [enclose(argument, at) for argument in expression.args]
    if isinstance(expression, Add):
        return sum(arguments, flint.arb(0))
    if isinstance(expression, Mul):
        result = flint.arb(1)
        for argument in arguments:
            result *= argument
        return result
    if isinstance(expression, Pow):
        base, exponent = arguments
        # Arb's power of 0 by a ball is not finite; 0^x = 0 for x > 0 is exact.
        return flint.arb(0) if base == 0 and exponent > 0 else base**exponent
    if type(expression) in _FUNCTIONS:
        return _FUNCTIONS[type(expression)](arguments[0])
    raise UnmappedError(f"no ball arithmetic for {type(expression).__name__} in {expression}")


def balls_around(expression: Expr, at: Mapping[Symbol, Expr] | None = None) -> Iterator[flint.arb]:
    """`enclose` at rising precision, for as long as it is asked for.

    Example:
        >>> from sympy import exp, log
        >>> [bool(ball < 0) for ball in balls_around(log(1 - exp(-200) / 3))]
        [False, False, True, True]
    """
    for precision in _PRECISIONS:
        with flint.ctx.workprec(precision):
            ball = enclose(expression, at)
        yield ball


def finite_ball(expression: Expr, at: Mapping[Symbol, Expr] | None = None) -> flint.arb | None:
    """The first of `balls_around` that is finite: what it is about is a real number. None if none is, as at a pole."""
    return next((ball for ball in balls_around(expression, at) if ball.is_finite()), None)


def accurate_ball(number: Expr, bits: int) -> flint.arb | None:
    """The first of `balls_around` a closed number with so many bits of it; None if none has, as around a hidden 0."""
    return next((ball for ball in balls_around(number) if ball.rel_accuracy_bits() >= bits), None)


def middle(ball: flint.arb) -> mpf:
    """The middle of a ball as a number of mpmath's, exactly, whatever precision mpmath is set to."""
    mantissa, exponent = ball.mid().man_exp()
    return mp.make_mpf(from_man_exp(int(mantissa), int(exponent)))


def sign_by_balls(number: Expr) -> int | None:
    """The sign of a closed number: 0 only where a ball is exactly that; None where no ball decides.

    Example:
        >>> sign_by_balls(log(1 - exp(-200) / 3)), sign_by_balls(log(tanh(50000)))
        (-1, None)
    """
    for ball in balls_around(number):
        if ball > 0 or ball < 0 or ball == 0:
            return int(bool(ball > 0)) - int(bool(ball < 0))
    return None


def discharge(obligation: Obligation) -> Evidence:
    """Decide an obligation about a closed expression by enclosing its value."""
    started, asked = time.perf_counter(), obligation.digest
    for ball in balls_around(obligation.expression, obligation.at):
        if _DECIDES[obligation.relation](ball):
            detail = f"{obligation.text}: value in {ball.str(12)}"
            return Evidence(NAME, "proved", detail, time.perf_counter() - started, asked)
    detail = f"{obligation.text}: value in {ball.str(12)} is not shown {obligation.relation}"
    return Evidence(NAME, "failed", detail, time.perf_counter() - started, asked)
