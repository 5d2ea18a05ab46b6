"""Functions of nodes formed without loss of digits: powers, sines, the difference of a hyperbolic tangent, sums."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from sympy import Expr, Integer, Rational, cosh, exp, pi

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.graph import HALF, ONE, TWO, ZERO, Node, add, apply, divide, multiply, negative


def power_of_both(x: Node, c: Node, exponent: Expr) -> Node:
    """Raise x, between 0 and 1, to a power, from x and from c = 1 - x: a large power magnifies the error of the larger.

    Where x is the smaller its own error counts; elsewhere x^p is e^(p log1p(-c)), with the error of c.
    """
    logarithm = multiply(graph.parameters_of(exponent), apply("log1p", negative(c)))
    return apply("where_less", x, HALF, graph.power(x, exponent), apply("exp", logarithm))


def cosine(at: Expr, half: Node) -> Node:
    """cos(a + half), for an odd multiple of pi/2 as a sine."""
    turns = at / pi - Rational(1, 2)
    if isinstance(turns, Integer):
        sine = odd("sin", half)
        return sine if turns % 2 else negative(sine)
    return apply("cos", add(graph.parameters_of(at), half))


def sine(at: Expr, half: Node) -> Node:
    """sin(a + half), for a multiple of pi without adding it."""
    turns = at / pi
    if isinstance(turns, Integer):
        sine = odd("sin", half)
        return sine if turns % 2 == 0 else negative(sine)
    return apply("sin", add(graph.parameters_of(at), half))


def tanh_difference(at: Expr, d: Node) -> Node:
    """tanh(a + d) - tanh a = w/(cosh a (2 cosh a + e^a w)), w = e^(2d) - 1: one function, no digits lost for d > 0."""
    w = apply("expm1", multiply(TWO, d))
    fixed, slope = 2 * cosh(at) ** 2, cosh(at) * exp(at)
    return divide(w, add(graph.parameters_of(fixed), multiply(graph.parameters_of(slope), w)))


def odd(name: str, x: Node) -> Node:
    """An odd function of x, with the sign of x outside."""
    inner = negative(x)
    return negative(apply(name, inner)) if x.op == "neg" else apply(name, x)


def sum_of(terms: Iterable[Node]) -> Node:
    """The terms added, the ones with a plus sign first."""
    result = ZERO
    for term in sorted(terms, key=_place_in_sum):
        result = add(result, term)
    return result


@cache
def _place_in_sum(term: Node) -> tuple[bool, int, str]:
    return term.op == "neg", sum(1 for _ in graph.in_order(term)), str(term)


def product_of(factors: Iterable[Node]) -> Node:
    """The factors multiplied, the inverse ones last."""
    result = ONE
    for term in sorted(factors, key=lambda term: (term.op == "div" and term.args[0] == ONE, str(term))):
        result = multiply(result, term)
    return result
