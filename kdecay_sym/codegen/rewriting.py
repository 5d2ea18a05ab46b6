"""How a shape is to be computed: as a difference from its start or from its end, whose relative error stays small.

A shape s(tau) loses its digits where it comes close to s(0) or to s(1) and is computed as it is written. Here s(0) - s
and s - s(1) are formed node by node instead: each SymPy node has a rule that gives f(tau) - f(a), a = 0 or 1, from the
differences of its arguments, without subtracting f(a). At the end the differences start from r = (T - t)/T, which is
exact but for one rounding; at the start from tau. One rule for each node replaces a rewriting by hand for each
schedule: 1 - tau^k becomes -expm1(k log1p(-r)), 1 + cos(pi tau) becomes 2 sin^2(pi r/2).

Where a rule leaves a choice, the candidate is taken whose running error is smallest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import product

from sympy import (
    Add,
    Expr,
    Integer,
    Mul,
    Pow,
    Rational,
    S,
    cos,
    cosh,
    exp,
    expand,
    factor,
    limit,
    log,
    pi,
    simplify,
    sin,
    sinh,
    tanh,
)

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.complements import COMPLEMENTS, LARGEST_EXPANDED
from kdecay_sym.codegen.graph import (
    ONE,
    TWO,
    ZERO,
    Node,
    add,
    apply,
    divide,
    given,
    multiply,
    negative,
)
from kdecay_sym.codegen.scaling import folded
from kdecay_sym.symbols import remaining, tau

START, END = 0, 1

# The nodes with a rule below; a shape with any other cannot be emitted.
FUNCTIONS = (exp, log, cos, sin, tanh, sinh, cosh)
NODES = (Add, Mul, Pow, *FUNCTIONS)


@dataclass(frozen=True)
class Differences:
    """The rules at one end of the curve.

    Attributes:
        anchor: a = 0 or 1.
        logarithm: how log x is formed from x and c = 1 - x: ``"log1p"`` takes log1p(-c), ``"log_of_both"`` the better.
        power_by: how 1 - x^p, p half an integer, is expanded; a key of `COMPLEMENTS`.
    """

    anchor: int
    logarithm: str = "log_of_both"
    power_by: str = "terms"

    @cached_property
    def other(self) -> Differences:
        """The rules at the other end."""
        return replace(self, anchor=1 - self.anchor)

    def at(self, f: Expr) -> Expr:
        """f(a), exactly; not a number where that depends on the parameters."""
        return _at(f, self.anchor)

    def value(self, f: Expr) -> Node:
        """f(tau); as a difference where it vanishes at one of the ends, so that it keeps its digits there."""
        if not f.has(tau):
            return graph.parameters_of(f)
        if f == tau:
            return given(tau)
        if self.at(f) == 0:
            return self.difference(f)
        if self.other.at(f) == 0:
            return self.other.difference(f)
        if isinstance(f, Add):
            return _sum(self.value(term) for term in f.args)
        if isinstance(f, Mul):
            return _product(self.value(factor) for factor in f.args)
        if isinstance(f, Pow):
            return self._power_value(f)
        if isinstance(f, exp):  # e^g = e^g(a) e^(g - g(a)): the exponent's error counts least at the anchor
            at = self.at(f.args[0])
            return multiply(graph.parameters_of(exp(at)), apply("exp", self.difference(f.args[0])))
        return apply(_name_of(f), self.value(f.args[0]))

    def _power_value(self, f: Expr) -> Node:
        base, exponent = f.args
        if exponent.has(tau):
            return self.value(_as_exponential(f))
        if exponent.could_extract_minus_sign():
            return divide(ONE, self.value(base**-exponent))
        return graph.power(self.value(base), exponent)

    def difference(self, f: Expr) -> Node:
        """f(tau) - f(a).

        Raises:
            TypeError: a node has no rule; the message names it.
        """
        if not f.has(tau):
            return ZERO
        if f == tau:
            return given(tau) if self.anchor == START else negative(given(remaining))
        if isinstance(f, Add):
            return _sum(self.difference(term) for term in f.args)
        if isinstance(f, Mul):
            return self._product_difference(f)
        if isinstance(f, Pow):
            return self._power_difference(f)
        return self._function_difference(f)

    def _product_difference(self, f: Expr) -> Node:
        """The rule f g - f(a) g(a) = (f - f(a)) g + f(a) (g - g(a)), with what does not depend on tau in front."""
        fixed, moving = f.as_independent(tau, as_Add=False)
        if not isinstance(moving, Mul):
            return multiply(graph.parameters_of(fixed), self.difference(moving))
        # What vanishes at the anchor comes first: then only one product is left.
        first, *others = sorted(moving.args, key=lambda factor: self.at(factor) != 0)
        rest = Mul(*others)
        result = multiply(self.difference(first), self.value(rest))
        if self.at(first) != 0:
            result = add(result, multiply(graph.parameters_of(self.at(first)), self.difference(rest)))
        return multiply(graph.parameters_of(fixed), result)

    def _power_difference(self, f: Expr) -> Node:
        base, exponent = f.args
        if exponent.has(tau):
            return self.difference(_as_exponential(f))
        at = self.at(base)
        if at == 0:
            return graph.power(self.difference(base), exponent)
        if exponent.could_extract_minus_sign():  # 1/g - 1/g(a) = -(g - g(a)) / (g g(a))
            below = base**-exponent
            scaled = divide(self.difference(below), graph.parameters_of(self.at(below)))
            return negative(divide(scaled, self.value(below)))
        scale = graph.parameters_of(at**exponent)
        x, c = self.value(base / at), negative(self.difference(base / at))
        doubled = 2 * exponent
        if isinstance(doubled, Integer) and doubled <= LARGEST_EXPANDED:
            return negative(multiply(scale, COMPLEMENTS[self.power_by](x, c, int(doubled))))
        logarithm = apply("log_of_both", x, c) if self.logarithm == "log_of_both" else apply("log1p", negative(c))
        power = multiply(graph.parameters_of(exponent), logarithm)
        return multiply(scale, apply("expm1", power))

    def _function_difference(self, f: Expr) -> Node:
        if not isinstance(f, FUNCTIONS):
            raise TypeError(f"{type(f).__name__} in {f} has no rule")
        g = f.args[0]
        at, d = self.at(g), self.difference(g)
        half = divide(d, TWO)
        if isinstance(f, exp):
            return multiply(graph.parameters_of(exp(at)), apply("expm1", d))
        if isinstance(f, log):
            return apply("log1p", divide(d, graph.parameters_of(at)))
        if isinstance(f, tanh):
            return negative(_tanh_difference(-at, negative(d))) if self._falls(g) else _tanh_difference(at, d)
        if isinstance(f, cos):  # cos x - cos a = -2 sin((x + a)/2) sin((x - a)/2)
            return negative(multiply(TWO, multiply(_sine(at, half), _odd("sin", half))))
        if isinstance(f, sin):
            return multiply(TWO, multiply(_cosine(at, half), _odd("sin", half)))
        outer = "cosh" if isinstance(f, sinh) else "sinh"
        mean = add(graph.parameters_of(at), half)
        return multiply(TWO, multiply(apply(outer, mean), _odd("sinh", half)))

    def _falls(self, g: Expr) -> bool:
        """Whether g is below g(a) on the curve, as it is half way along it."""
        half_way = {symbol: Rational(1, 2) if symbol == tau else Rational(3, 2) for symbol in g.free_symbols}
        return bool(g.subs(half_way) < self.at(g))


@cache
def _at(f: Expr, anchor: int) -> Expr:
    if not f.has(tau):
        return f
    if isinstance(f, Pow) and not f.exp.has(tau) and _at(f.base, anchor) == 0:
        return Integer(0) if f.exp.is_positive else S.NaN
    if isinstance(f, Add | Mul):
        return simplify(f.func(*(_at(term, anchor) for term in f.args)))
    value = f.subs(tau, anchor)
    return value if value.is_finite else limit(f, tau, anchor, "+" if anchor == START else "-")


def _cosine(at: Expr, half: Node) -> Node:
    """cos(a + half), for an odd multiple of pi/2 as a sine."""
    turns = at / pi - Rational(1, 2)
    if isinstance(turns, Integer):
        sine = _odd("sin", half)
        return sine if turns % 2 else negative(sine)
    return apply("cos", add(graph.parameters_of(at), half))


def _sine(at: Expr, half: Node) -> Node:
    """sin(a + half), for a multiple of pi without adding it."""
    turns = at / pi
    if isinstance(turns, Integer):
        sine = _odd("sin", half)
        return sine if turns % 2 == 0 else negative(sine)
    return apply("sin", add(graph.parameters_of(at), half))


def _tanh_difference(at: Expr, d: Node) -> Node:
    """tanh(a + d) - tanh a = w/(cosh a (2 cosh a + e^a w)), w = e^(2d) - 1: one function, no digits lost for d > 0."""
    w = apply("expm1", multiply(TWO, d))
    fixed, slope = 2 * cosh(at) ** 2, cosh(at) * exp(at)
    return divide(w, add(graph.parameters_of(fixed), multiply(graph.parameters_of(slope), w)))


def _odd(name: str, x: Node) -> Node:
    """An odd function of x, with the sign of x outside."""
    inner = negative(x)
    return negative(apply(name, inner)) if x.op == "neg" else apply(name, x)


def _sum(terms: Iterable[Node]) -> Node:
    """The terms added, the ones with a plus sign first."""
    ordered = sorted(terms, key=lambda term: (term.op == "neg", sum(1 for _ in graph.in_order(term)), str(term)))
    result = ZERO
    for term in ordered:
        result = add(result, term)
    return result


def _product(factors: Iterable[Node]) -> Node:
    result = ONE
    for term in sorted(factors, key=lambda term: (term.op == "div" and term.args[0] == ONE, str(term))):
        result = multiply(result, term)
    return result


def _as_exponential(f: Expr) -> Expr:
    return exp(f.exp * log(f.base), evaluate=False)


def _name_of(f: Expr) -> str:
    if not isinstance(f, FUNCTIONS):
        raise TypeError(f"{type(f).__name__} in {f} has no rule")
    return str(type(f).__name__)


def candidates(shape: Expr, anchor: int) -> Iterator[Node]:
    """Ways to compute s(0) - s (anchor 0) or s - s(1) (anchor 1), all equal over the reals."""
    # Without parameters, and with small powers, no logarithm is taken.
    logarithms = ("log1p", "log_of_both") if shape.free_symbols != {tau} or _has_large_power(shape) else ("log1p",)
    for written, logarithm, power_by in product(_paired(shape), logarithms, COMPLEMENTS):
        rules = Differences(anchor, logarithm, power_by)
        difference = rules.difference(written)
        whole = negative(difference) if anchor == START else difference
        yield whole
        yield folded(whole)


def _has_large_power(shape: Expr) -> bool:
    return any(not (2 * power.exp).is_Integer or 2 * power.exp > LARGEST_EXPANDED for power in shape.atoms(Pow))


def _paired(shape: Expr) -> Iterator[Expr]:
    """The shape as it is, in factors, and with b^p written as b + b (b^(p-1) - 1) where the b cancels other terms."""
    yield shape
    if shape.free_symbols == {tau} and shape.is_polynomial(tau):
        yield factor(shape)
    terms = Add.make_args(shape)
    for term in terms:
        fixed, moving = term.as_independent(tau, as_Add=False)
        if not isinstance(moving, Pow) or moving.exp.has(tau):
            continue
        base, exponent = moving.args
        rest = Add(*(other for other in terms if other != term)) + expand(fixed * base)
        if len(Add.make_args(rest)) < len(terms):
            yield rest + fixed * Mul(base, base ** (exponent - 1) - 1)
