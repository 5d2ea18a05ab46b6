"""Ways to compute 1 - x^p, p half an integer, from x and c = 1 - x: products and roots in which nothing cancels."""

from __future__ import annotations

from sympy import Integer, binomial

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.graph import ONE, TWO, ZERO, Node, add, constant, divide, multiply, subtract

# Up to this exponent, in halves, 1 - x^p is expanded in products and roots.
LARGEST_EXPANDED = 16


def _complement_by_terms(x: Node, c: Node, halves: int) -> Node:
    """1 - x^(halves/2), from x and from c = 1 - x: c (1 + x + ... + x^(q-1) [+ x^q/(1 + sqrt x)]), by Horner's rule."""
    whole, half = divmod(halves, 2)
    inner = divide(x, add(ONE, graph.root(x))) if half else None
    if not whole:
        return divide(c, add(ONE, graph.root(x)))
    result = add(ONE, inner) if inner is not None else ONE
    for _ in range(whole - 1):
        result = add(ONE, multiply(x, result))
    return multiply(c, result)


def _complement_by_parts(x: Node, c: Node, halves: int) -> Node:
    """The same from 1 - x^2 = c (2 - c) and 1 - a b = (1 - a) + a (1 - b)."""
    if halves == 1:
        return divide(c, add(ONE, graph.root(x)))
    if halves == 2:
        return c
    if halves % 4 == 0:
        root = _complement_by_parts(x, c, halves // 2)
        return multiply(root, subtract(TWO, root))
    whole = halves // 4 * 4 if halves % 2 == 0 or halves > 4 else 2
    return add(
        _complement_by_parts(x, c, whole),
        multiply(graph.power(x, Integer(whole) / 2), _complement_by_parts(x, c, halves - whole)),
    )


def _complement_by_binomials(x: Node, c: Node, halves: int) -> Node:
    """The same for whole powers as a polynomial in c, c (q - c (q (q - 1)/2 - ...)); in parts for others."""
    whole, half = divmod(halves, 2)
    if half:
        return _complement_by_parts(x, c, halves)
    result = ONE
    for j in range(whole - 1, 0, -1):
        result = subtract(constant(binomial(whole, j)), multiply(c, result))
    return multiply(c, result)


def _complement_by_leading(x: Node, c: Node, halves: int) -> Node:
    """The same as m c + c (...), m a power of two near the exponent: m c is exact, and the rest has little weight."""
    whole, half = divmod(halves, 2)
    if half and whole not in (1, 2):
        return _complement_by_parts(x, c, halves)
    if half:
        tail = divide(graph.power(x, Integer(whole)), add(ONE, graph.root(x)))
        return add(multiply(constant(whole), c), multiply(c, tail if whole == 1 else subtract(tail, c)))
    leading = 1 << (whole.bit_length() - 1)
    rest = ONE
    for j in range(whole - 1, 1, -1):
        rest = subtract(constant(binomial(whole, j)), multiply(c, rest))
    rest = multiply(c, rest) if whole > 1 else ZERO
    return add(multiply(constant(leading), c), multiply(c, subtract(constant(whole - leading), rest)))


def _complement_by_sum(x: Node, c: Node, halves: int) -> Node:
    """The same as c ((2 - c) + x^2 + ... [+ x^q/(1 + sqrt x)]): the terms one by one, the largest first."""
    whole, half = divmod(halves, 2)
    if whole < 1 or halves == 2:
        return _complement_by_terms(x, c, halves)
    result = ONE if whole == 1 else subtract(TWO, c)
    for j in range(2, whole):
        result = add(result, graph.power(x, Integer(j)))
    if half:
        result = add(result, divide(graph.power(x, Integer(whole)), add(ONE, graph.root(x))))
    return multiply(c, result)


COMPLEMENTS = {
    "terms": _complement_by_terms,
    "parts": _complement_by_parts,
    "binomials": _complement_by_binomials,
    "leading": _complement_by_leading,
    "sum": _complement_by_sum,
}
