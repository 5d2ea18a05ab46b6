"""The graph of operations that a kernel computes: nodes, shared where they are equal, and how they are put together.

The constructors fold exact numbers and signs, so that no operation is emitted that does nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from weakref import WeakValueDictionary

from sympy import Expr, Integer, Min, Mul, Rational, Symbol, log

from kdecay_sym.checkers.arb_checker import accurate_ball, finite_ball, middle
from kdecay_sym.codegen.operations import OPERATIONS

# Of an exact number, to find the float next to it.
_ENOUGH_BITS = 100


@dataclass(frozen=True, eq=False)
class Node:
    """An operation on nodes, an input of the kernel, or an exact number.

    Attributes:
        op: a key of `OPERATIONS`, or ``"input"`` or ``"constant"``.
        args: the nodes that it is applied to.
        content: the symbol of an input; the number that a constant stands for, exactly.
    """

    op: str
    args: tuple[Node, ...] = ()
    content: Expr | None = None

    def __new__(cls, op: str, args: tuple[Node, ...] = (), content: Expr | None = None) -> Node:
        """The node itself where it is known already: equal nodes are one object, compared and hashed as such."""
        key = (op, args, content)
        node = _KNOWN.get(key)
        if node is None:
            node = _KNOWN[key] = object.__new__(cls)
        return node

    @property
    def number(self) -> Expr:
        """The number that a constant stands for."""
        if self.op != "constant" or self.content is None:
            raise TypeError(f"{self} is not a constant")
        return self.content

    @property
    def symbol(self) -> Symbol:
        """The symbol of an input."""
        if not isinstance(self.content, Symbol):
            raise TypeError(f"{self} is not an input")
        return self.content

    @cached_property
    def _text(self) -> str:
        if self.op in ("input", "constant"):
            return str(self.content)
        return f"{self.op}({', '.join(map(str, self.args))})"

    def __str__(self) -> str:
        return self._text


_KNOWN: WeakValueDictionary[tuple[object, ...], Node] = WeakValueDictionary()


def given(symbol: Symbol) -> Node:
    """An input of the kernel."""
    return Node("input", content=symbol)


def constant(value: Expr | int) -> Node:
    """A number, which the kernel holds as the nearest float.

    Raises:
        TypeError: ``value`` is not a real number.
    """
    number = Integer(value) if isinstance(value, int) else value
    if not (number.is_Number and number.is_real) and not (number.is_number and finite_ball(number)):
        raise TypeError(f"{number} is not a real number")
    return Node("constant", content=number)


ZERO, ONE, TWO, HALF = (constant(value) for value in (0, 1, 2, Rational(1, 2)))


def apply(op: str, *args: Node) -> Node:
    """An operation that has no rule of its own here."""
    if len(args) != OPERATIONS[op].arity:
        raise TypeError(f"{op} takes {OPERATIONS[op].arity} arguments, not {len(args)}")
    return Node(op, args)


def negative(x: Node) -> Node:
    """Change the sign of x."""
    if x.op == "constant":
        return constant(-x.number)
    if x.op == "neg":
        return x.args[0]
    if x.op == "sub":
        return Node("sub", (x.args[1], x.args[0]))
    if x.op in ("mul", "div") and (inner := _positive_part(x.args[0])) is not None:
        return Node(x.op, (inner, x.args[1]))
    return Node("neg", (x,))


def add(a: Node, b: Node) -> Node:
    """Add two nodes."""
    if a == ZERO:
        return b
    if b == ZERO:
        return a
    if a.op == b.op == "constant":
        return constant(a.number + b.number)
    if (inner := _positive_part(b)) is not None:
        return subtract(a, inner)
    if (inner := _positive_part(a)) is not None:
        return subtract(b, inner)
    return Node("add", (a, b))


def subtract(a: Node, b: Node) -> Node:
    """Subtract b from a."""
    if b == ZERO:
        return a
    if a == ZERO:
        return negative(b)
    if a.op == b.op == "constant":
        return constant(a.number - b.number)
    if (inner := _positive_part(b)) is not None:
        return add(a, inner)
    if (inner := _positive_part(a)) is not None:
        return negative(add(inner, b))
    return Node("sub", (a, b))


def multiply(a: Node, b: Node) -> Node:
    """Multiply two nodes; a number comes first."""
    if ZERO in (a, b):
        return ZERO
    if a == ONE:
        return b
    if b == ONE:
        return a
    if (inner := _positive_part(a)) is not None:
        return negative(multiply(inner, b))
    if (inner := _positive_part(b)) is not None:
        return negative(multiply(a, inner))
    if a.op == b.op == "constant":
        return constant(a.number * b.number)
    if b.op == "constant":
        a, b = b, a
    if a.op == "constant" and b.op == "mul" and b.args[0].op == "constant":
        return multiply(multiply(a, b.args[0]), b.args[1])
    if b.op == "div" and b.args[0] == ONE:
        return divide(a, b.args[1])
    if a.op == "div" and a.args[0] == ONE:
        return divide(b, a.args[1])
    return Node("mul", (a, b))


def divide(a: Node, b: Node) -> Node:
    """Divide a by b; by a number whose inverse is a float, multiply."""
    if b == ONE:
        return a
    if a.op == b.op == "constant":
        return constant(a.number / b.number)
    for x, sign_of_a in ((a, True), (b, False)):
        if (inner := _positive_part(x)) is not None:
            return negative(divide(inner, b) if sign_of_a else divide(a, inner))
    if b.op == "constant" and is_float(1 / b.number):
        return multiply(constant(1 / b.number), a)
    if b.op == "mul" and b.args[0].op == "constant":
        return multiply(constant(1 / b.args[0].number), divide(a, b.args[1]))
    return Node("div", (a, b))


def root(x: Node) -> Node:
    """Take the square root."""
    return x if x in (ZERO, ONE) else Node("sqrt", (x,))


def power(x: Node, exponent: Expr) -> Node:
    """Raise x to a number or an expression in the parameters; by multiplications and roots if it is half an integer."""
    doubled = 2 * exponent
    if isinstance(doubled, Integer) and 0 < doubled <= _LARGEST_ROOT:
        whole, half = divmod(int(doubled), 2)
        result = root(x) if half else ONE
        # The factors one by one: each product is monotone in x, and so is the whole.
        chain = _whole_power(x, whole)
        return chain if result == ONE else multiply(chain, result)
    if exponent == 0:
        return ONE
    return Node("pow", (x, parameters_of(exponent)))


# Up to this exponent, in halves, multiplying is at least as accurate as a library's power.
_LARGEST_ROOT = 16


def _whole_power(x: Node, exponent: int) -> Node:
    if exponent <= 1:
        return x if exponent else ONE
    half = _whole_power(x, exponent // 2)
    square = multiply(half, half)
    return multiply(square, x) if exponent % 2 else square


def parameters_of(expression: Expr) -> Node:
    """An expression in the parameters alone (k - 1, 1/k, 2 N), operation by operation.

    Raises:
        TypeError: a node of it is none of sums, products, powers, symbols and numbers.
    """
    if expression.is_number:
        return constant(expression)
    if isinstance(expression, Symbol):
        return given(expression)
    if isinstance(expression, Min):
        # A number comes last, where array libraries take one.
        ordered = sorted(expression.args, key=lambda term: (term.is_number, str(term)))
        return reduce(lambda a, b: apply("min", a, b), map(parameters_of, ordered))
    if expression.is_Add:
        return _sum_of(expression)
    if expression.is_Mul:
        if expression.args[0] == -1:
            return negative(parameters_of(-expression))
        # 1/2^(1/N) stays a power of 1/2: it cannot overflow.
        powers = [factor for factor in expression.args if _is_inverse_power(factor)]
        above, below = Mul(*(factor for factor in expression.args if factor not in powers)).as_numer_denom()
        if powers:
            return reduce(multiply, map(parameters_of, powers), parameters_of(above / below))
        if below != 1:
            return divide(parameters_of(above), parameters_of(below))
        result = ONE
        for factor in expression.args:
            result = multiply(result, parameters_of(factor))
        return result
    if expression.is_Pow:
        if _is_inverse_power(expression):
            return power(constant(1 / expression.base), -expression.exp)
        if expression.exp == -1:
            return divide(ONE, parameters_of(expression.base))
        return power(parameters_of(expression.base), expression.exp)
    raise TypeError(f"{type(expression).__name__} in {expression} cannot be computed from the parameters")


def _sum_of(expression: Expr) -> Node:
    if (inverse := _one_less(expression)) is not None:
        # 1 - 1/2^(1/N), of which nothing would be left for a large N.
        base, exponent = inverse
        return negative(apply("expm1", multiply(constant(log(base)), parameters_of(exponent))))
    result = ZERO
    for term in sorted(expression.args, key=lambda term: (term.is_number, str(term))):
        result = add(result, parameters_of(term))
    return result


def _one_less(expression: Expr) -> tuple[Expr, Expr] | None:
    """Number and exponent of 1 minus a number to a power that depends on the parameters; None for anything else."""
    rest = 1 - expression
    base, exponent = rest.as_base_exp()
    return (base, exponent) if rest.is_Pow and base.is_number and not exponent.is_number else None


def _is_inverse_power(expression: Expr) -> bool:
    """Whether an expression is a number above 1 raised to minus something that depends on the parameters."""
    if not expression.is_Pow or expression.exp.is_number or not expression.base.is_number:
        return False
    return bool(expression.base > 1) and bool(expression.exp.could_extract_minus_sign())


def in_order(*outputs: Node) -> Iterator[Node]:
    """Every node once, arguments before what uses them."""
    seen: set[Node] = set()
    # A node is looked at twice: first its arguments are put on top of it, then it is their turn no more.
    waiting = list(reversed(outputs))
    entered: set[Node] = set()
    while waiting:
        node = waiting[-1]
        if node not in entered:
            entered.add(node)
            waiting += [argument for argument in reversed(node.args) if argument not in entered]
            continue
        waiting.pop()
        if node not in seen:
            seen.add(node)
            yield node


def is_float(number: Expr) -> bool:
    """Whether a number is a binary float of 53 bits, exactly."""
    if not isinstance(number, Rational):
        return False
    p, q = abs(int(number.p)), int(number.q)
    return q & (q - 1) == 0 and (p == 0 or (p // (p & -p)).bit_length() <= 53)


@cache
def nearest_float(number: Expr) -> float:
    """The float that a kernel holds for an exact number."""
    if isinstance(number, Rational):
        return int(number.p) / int(number.q)
    accurate = accurate_ball(number, _ENOUGH_BITS)
    # Without one it is 0, most likely, though it does not look like it.
    return float(number.evalf(40)) if accurate is None else float(middle(accurate))


def _positive_part(x: Node) -> Node | None:
    """-x, where x is written with a minus sign that can be taken out."""
    if x.op == "neg":
        return x.args[0]
    if x.op == "constant" and x.number.is_negative:
        return constant(-x.number)
    return None
