"""The order in which a kernel is computed: what the parameters fix, then each branch; shared parts once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.certificates import Certificate, certify
from kdecay_sym.codegen.graph import Node, add, given, in_order, multiply, subtract
from kdecay_sym.codegen.kernels import DROP, Kernel
from kdecay_sym.codegen.printer import INFIX
from kdecay_sym.symbols import T, remaining, tau

# A statement that may be wider than this, in columns, is taken apart: with its indentation it would not fit a line.
_WIDEST = 96

_MOVING = (given(tau), given(remaining))

Certifier = Callable[[Kernel], Certificate]
# Every target asks for the same ones.
certified: Certifier = cache(certify)


@dataclass(frozen=True)
class Branch:
    """One side of the split.

    Attributes:
        temporaries: name and node of what is used more than once, in order.
        result: eta.
        uses: which of tau and r occur.
        names: the names of the nodes that are computed already, those of the setup included.
    """

    temporaries: tuple[tuple[str, Node], ...]
    result: Node
    uses: frozenset[str]
    names: Mapping[Node, str] = field(compare=False)


@dataclass(frozen=True)
class Plan:
    """How a kernel is computed.

    Attributes:
        kernel: the kernel.
        certificate: what is known of it in floating point.
        setup: name and node of what depends on the parameters alone and comes after D = eta_0 - eta_e, in order.
        split: the last step of the start branch.
        first, last: eta(0) and eta(T).
        start, end: the two branches.
        names: the names of the setup's nodes.
    """

    kernel: Kernel
    certificate: Certificate
    setup: tuple[tuple[str, Node], ...]
    split: Node
    first: Node
    last: Node
    start: Branch
    end: Branch
    names: Mapping[Node, str] = field(compare=False)

    @property
    def operations(self) -> set[str]:
        """The operations that occur anywhere."""
        return {node.op for node in in_order(self.split, self.first, self.last, self.start.result, self.end.result)}


def plan(kernel: Kernel, certifier: Certifier = certified) -> Plan:
    """Lay out a kernel's computation."""
    first, last = graph.parameters_of(kernel.first), graph.parameters_of(kernel.last)
    drop = given(DROP)
    start = subtract(first, multiply(drop, kernel.start))
    end = add(last, multiply(drop, kernel.end))
    split = multiply(given(T), graph.parameters_of(kernel.split))
    names: dict[Node, str] = {}
    setup = statements((split, first, last), "c", names, wanted=_fixed_parts((start, end)))
    return Plan(kernel, certifier(kernel), setup, split, first, last, _branch(start, names), _branch(end, names), names)


def _fixed_parts(outputs: Iterable[Node]) -> set[Node]:
    """The largest parts that depend on the parameters alone and take an operation, where a branch uses them."""
    moving: set[Node] = set()
    fixed: set[Node] = set()
    for node in in_order(*outputs):
        if node in _MOVING or any(argument in moving for argument in node.args):
            moving.add(node)
            fixed |= {argument for argument in node.args if argument not in moving and argument.args}
    return fixed


def _branch(result: Node, fixed: Mapping[Node, str]) -> Branch:
    names = dict(fixed)
    temporaries = statements((result,), "u", names)
    reached = _reached((result,), fixed)
    inputs = frozenset(str(node.symbol) for node in reached if node in _MOVING)
    return Branch(temporaries, result, inputs, names)


def _reached(outputs: Iterable[Node], names: Mapping[Node, str]) -> Counter[Node]:
    """How often each node is used, not looking into those that have a name already."""
    uses: Counter[Node] = Counter()

    def count(node: Node) -> None:
        uses[node] += 1
        if uses[node] == 1 and node not in names:
            for argument in node.args:
                count(argument)

    for output in outputs:
        count(output)
    return uses


def statements(
    outputs: tuple[Node, ...], prefix: str, names: dict[Node, str], *, wanted: Iterable[Node] = ()
) -> tuple[tuple[str, Node], ...]:
    """The nodes that get a statement of their own, in order, added to ``names``.

    These are the ones wanted, the ones used more than once, the arguments that an operation's text repeats, and parts
    of what would be too wide.
    """
    asked = set(wanted)
    uses = _reached((*outputs, *asked), names)
    repeated = {
        argument for node in uses for argument in _in_the_open(node, {*names, *(n for n in uses if uses[n] > 1)})
    }
    temporaries: list[tuple[str, Node]] = []
    widths: dict[Node, int] = {}

    def name(node: Node) -> None:
        names[node] = f"{prefix}{len(temporaries) + 1}"
        temporaries.append((names[node], node))
        widths[node] = _ATOM

    def is_shared(node: Node) -> bool:
        return uses[node] > 1 or node in repeated or node.op in _STATEMENTS

    for node in (node for node in in_order(*outputs, *sorted(asked, key=str)) if node in uses and node.args):
        widths[node] = _width(node, widths)
        # The widest arguments get names, until the statement fits.
        for argument in sorted(node.args, key=lambda argument: -widths.get(argument, _ATOM)):
            if widths[node] > _WIDEST and argument.args and argument not in names:
                name(argument)
                widths[node] = _width(node, widths)
        if node not in names and (node in asked or (is_shared(node) and node not in outputs)):
            name(node)
    return tuple(temporaries)


def _in_the_open(node: Node, named: Container[Node]) -> Iterable[Node]:
    """What a statement's operation is computed from, which has a name of its own.

    Of the two ways that `where_less` chooses between only the one that is chosen is computed: they stay inside it, lest
    a logarithm of 0 is taken. But what they take the logarithm of is computed before, unless it is a single operation.
    """
    if node.op == "where_less":
        of_logarithms = (inner.args[0] for inner in in_order(*node.args[2:]) if inner.op == "log1p")
        inside = (inner.args[0] if inner.op == "neg" else inner for inner in of_logarithms)
        long = (inner for inner in inside if any(part.args and part not in named for part in inner.args))
        return (*node.args[:2], *long)
    return node.args if node.op in _STATEMENTS else ()


# Columns of a name, of an operator, of a call without its arguments, and of a number that is not short.
_ATOM, _OPERATOR, _CALL, _NUMBER = 4, 4, 14, 20
# What is a statement by itself: the text of some target repeats its arguments, or formatters would nest it otherwise.
_STATEMENTS = ("log_of_both", "min", "where_less")


def _width(node: Node, widths: Mapping[Node, int]) -> int:
    """About how many columns the text of a node takes in the widest target."""
    if node.op == "constant":
        return min(_NUMBER, len(repr(graph.nearest_float(node.number))))
    if node.op == "input":
        return _ATOM
    inner = sum(widths[argument] if argument in widths else _width(argument, widths) for argument in node.args)
    return inner + (_OPERATOR if node.op in INFIX or node.op in ("pow", "neg") else _CALL)
