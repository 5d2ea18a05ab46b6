"""How a shape is to be computed: as a difference from its start or from its end, whose relative error stays small.

A shape s(tau) loses its digits where it comes close to s(0) or to s(1) and is computed as it is written. Here s(0) - s
and s - s(1) are formed node by node instead: each SymPy node has a rule that gives f(tau) - f(a), a = 0 or 1, from the
differences of its arguments, without subtracting f(a). At the end the differences start from r = (T - t)/T, which is
exact but for one rounding; at the start from tau. One rule for each node replaces a rewriting by hand for each
schedule: 1 - tau^k becomes -expm1(k log1p(-r)), 1 + cos(pi tau) becomes 2 sin^2(pi r/2).

Where a rule leaves a choice, the candidate is taken whose running error is smallest.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    limit,
    log,
    sin,
    sinh,
    tanh,
)

from kdecay_sym.codegen import functions, graph
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
    subtract,
)
from kdecay_sym.codegen.scaling import folded
from kdecay_sym.simplification import factored, simplified
from kdecay_sym.symbols import remaining, tau
from kdecay_sym.validity.certify import sign_of

START, END = 0, 1

# How x^p is formed where x runs from 0 to 1 or back: from x itself; from both x and 1 - x, so that a large p does not
# magnify the error of either; from x, but x^p - x not through a large exponent.
POWERS = ("of_itself", "of_both", "limited")

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
        powers: what is done about large exponents, one of `POWERS`.
    """

    anchor: int
    logarithm: str = "log_of_both"
    power_by: str = "terms"
    powers: str = "of_itself"

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
        if isinstance(f, Pow) and self.powers == "of_both" and self._rises_to_one(f.base):
            return self._power_value(f)
        if self.other.at(f) == 0:
            return self.other.difference(f)
        if isinstance(f, Add):
            return functions.sum_of(self.value(term) for term in f.args)
        if isinstance(f, Mul):
            return functions.product_of(self.value(factor) for factor in f.args)
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
        return self._power(base, exponent, self.value(base))

    def _power(self, base: Expr, exponent: Expr, value: Node) -> Node:
        """A power of ``base``, whose value is known."""
        plain = graph.power(value, exponent)
        if self.powers != "of_both" or plain.op != "pow":
            return plain
        if self._rises_to_one(base):  # by the logarithm that base^p - 1 takes
            logarithm = self._logarithm(value, self.value(1 - base))
            return apply("exp", multiply(graph.parameters_of(exponent), logarithm))
        if self.other._rises_to_one(base):
            return functions.power_of_both(value, self.value(1 - base), exponent)
        return plain

    def _rises_to_one(self, base: Expr) -> bool:
        """Whether a base is 0 at the other end and 1 at the anchor."""
        return (self.other.at(base), self.at(base)) == (0, 1)

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
            return functions.sum_of(self.difference(term) for term in f.args)
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
        if self.powers == "limited" and (pair := _power_less_base(moving)) and self.at(pair[0]) == 1:
            return multiply(graph.parameters_of(fixed), self._power_less_base(*pair))
        # What vanishes at the anchor comes first: then only one product is left.
        first, *others = sorted(moving.args, key=lambda factor: self.at(factor) != 0)
        rest = Mul(*others)
        result = multiply(self.difference(first), self.value(rest))
        if self.at(first) != 0:
            result = add(result, multiply(graph.parameters_of(self.at(first)), self.difference(rest)))
        return multiply(graph.parameters_of(fixed), result)

    def _power_less_base(self, base: Expr, exponent: Expr) -> Node:
        """b^p - b, where b is 1 at the anchor: b expm1((p - 1) log b), but as it is where the exponent is above 1.

        A large exponent magnifies its error; but b^p is then at least e b, and little cancels.
        """
        x = self.value(base)
        grown = multiply(graph.parameters_of(exponent - 1), self._logarithm(x, negative(self.difference(base))))
        as_it_is = subtract(graph.power(x, exponent), x)
        return apply("where_less", grown, ONE, multiply(apply("expm1", grown), x), as_it_is)

    def _logarithm(self, x: Node, c: Node) -> Node:
        return apply("log_of_both", x, c) if self.logarithm == "log_of_both" else apply("log1p", negative(c))

    def _power_difference(self, f: Expr) -> Node:
        base, exponent = f.args
        if exponent.has(tau):
            return self.difference(_as_exponential(f))
        at = self.at(base)
        if at == 0:
            return self._power(base, exponent, self.difference(base))
        if exponent.could_extract_minus_sign():  # 1/g - 1/g(a) = -(g - g(a)) / (g g(a))
            below = base**-exponent
            scaled = divide(self.difference(below), graph.parameters_of(self.at(below)))
            return negative(divide(scaled, self.value(below)))
        scale = graph.parameters_of(at**exponent)
        x, c = self.value(base / at), negative(self.difference(base / at))
        doubled = 2 * exponent
        if isinstance(doubled, Integer) and doubled <= LARGEST_EXPANDED:
            return negative(multiply(scale, COMPLEMENTS[self.power_by](x, c, int(doubled))))
        power = multiply(graph.parameters_of(exponent), self._logarithm(x, c))
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
            return (
                negative(functions.tanh_difference(-at, negative(d)))
                if self._falls(g)
                else functions.tanh_difference(at, d)
            )
        if isinstance(f, cos):  # cos x - cos a = -2 sin((x + a)/2) sin((x - a)/2)
            return negative(multiply(TWO, multiply(functions.sine(at, half), functions.odd("sin", half))))
        if isinstance(f, sin):
            return multiply(TWO, multiply(functions.cosine(at, half), functions.odd("sin", half)))
        outer = "cosh" if isinstance(f, sinh) else "sinh"
        mean = add(graph.parameters_of(at), half)
        return multiply(TWO, multiply(apply(outer, mean), functions.odd("sinh", half)))

    def _falls(self, g: Expr) -> bool:
        """Whether g is below g(a) on the curve, as it is half way along it."""
        half_way = {symbol: Rational(1, 2) if symbol == tau else Rational(3, 2) for symbol in g.free_symbols}
        return sign_of(g.subs(half_way) - self.at(g)) == -1


@cache
def _at(f: Expr, anchor: int) -> Expr:
    if not f.has(tau):
        return f
    if isinstance(f, Pow) and not f.exp.has(tau) and _at(f.base, anchor) == 0:
        return Integer(0) if f.exp.is_positive else S.NaN
    if isinstance(f, Add | Mul):
        return simplified(f.func(*(_at(term, anchor) for term in f.args)))
    value = f.subs(tau, anchor)
    return value if value.is_finite else limit(f, tau, anchor, "+" if anchor == START else "-")


def _power_less_base(f: Expr) -> tuple[Expr, Expr] | None:
    """What b and p are in b (b^(p-1) - 1), where p may be below 1; None for anything else."""
    if len(f.args) != 2:
        return None
    for base, rest in (f.args, f.args[::-1]):
        power = rest + 1
        if isinstance(power, Pow) and power.base == base and not power.exp.is_positive and not power.exp.has(tau):
            return base, power.exp + 1
    return None


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
    powers = POWERS if len(logarithms) > 1 else POWERS[:1]
    for written, logarithm, power_by, power in product(_ways_to_write(shape), logarithms, COMPLEMENTS, powers):
        rules = Differences(anchor, logarithm, power_by, power)
        difference = rules.difference(written)
        whole = negative(difference) if anchor == START else difference
        yield whole
        yield folded(whole)


def _has_large_power(shape: Expr) -> bool:
    return any(not (2 * power.exp).is_Integer or 2 * power.exp > LARGEST_EXPANDED for power in shape.atoms(Pow))


@cache
def _ways_to_write(shape: Expr) -> tuple[Expr, ...]:
    return tuple(_paired(shape))


def _paired(shape: Expr) -> Iterator[Expr]:
    """The shape as it is, in factors, and with b^p written as b + b (b^(p-1) - 1) where the b cancels other terms."""
    yield shape
    if shape.free_symbols == {tau} and shape.is_polynomial(tau):
        yield factored(shape)
    terms = Add.make_args(shape)
    for term in terms:
        fixed, moving = term.as_independent(tau, as_Add=False)
        if not isinstance(moving, Pow) or moving.exp.has(tau):
            continue
        base, exponent = moving.args
        rest = Add(*(other for other in terms if other != term)) + expand(fixed * base)
        if len(Add.make_args(rest)) < len(terms):
            yield rest + fixed * Mul(base, base ** (exponent - 1) - 1)
