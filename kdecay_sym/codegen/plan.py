"""The order in which a kernel is computed: what depends on the parameters alone, then each branch, shared parts once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.graph import Node, add, given, in_order, multiply, subtract
from kdecay_sym.codegen.kernels import DROP, Kernel
from kdecay_sym.symbols import T, remaining, tau

# A statement of more nodes is taken apart, so that no line becomes too long.
_LONGEST = 11

_MOVING = (given(tau), given(remaining))


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
        setup: name and node of what depends on the parameters alone, D = eta_0 - eta_e first.
        split: the last step of the start branch.
        first, last: eta(0) and eta(T).
        start, end: the two branches.
        names: the names of the setup's nodes.
    """

    kernel: Kernel
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


def plan(kernel: Kernel) -> Plan:
    """Lay out a kernel's computation."""
    first, last = graph.parameters_of(kernel.first), graph.parameters_of(kernel.last)
    drop = given(DROP)
    start = subtract(first, multiply(drop, kernel.start))
    end = add(last, multiply(drop, kernel.end))
    split = multiply(given(T), graph.parameters_of(kernel.split))
    fixed = _fixed_parts((start, end, first, last, split))
    names = {node: f"c{number}" for number, node in enumerate(fixed, 1)}
    setup = tuple((name, node) for node, name in names.items())
    branches = [_branch(result, names) for result in (start, end)]
    return Plan(kernel, setup, split, first, last, *branches, names=names)


def _fixed_parts(outputs: Iterable[Node]) -> list[Node]:
    """The largest parts that depend on the parameters alone and take an operation, where a branch uses them."""
    outputs = list(outputs)
    moving: set[Node] = set()
    for node in in_order(*outputs):
        if node in _MOVING or any(argument in moving for argument in node.args):
            moving.add(node)
    parts = {argument: None for node in in_order(*outputs) if node in moving for argument in node.args}
    wanted = [node for node in [*parts, *outputs] if node not in moving and node.args]
    # The split is written where it is set.
    return list(dict.fromkeys(node for node in wanted if node is not outputs[-1]))


def _branch(result: Node, fixed: Mapping[Node, str]) -> Branch:
    names = dict(fixed)
    uses: Counter[Node] = Counter()

    def count(node: Node) -> None:
        uses[node] += 1
        if uses[node] == 1 and node not in names:
            for argument in node.args:
                count(argument)

    count(result)
    reached = [node for node in in_order(result) if node in uses]
    atoms = {argument for node in reached if node.op == "log_of_both" for argument in node.args}
    temporaries: list[tuple[str, Node]] = []
    sizes: dict[Node, int] = {}
    for node in reached:
        sizes[node] = 1 + sum(sizes.get(argument, 1) for argument in node.args)
        long = sizes[node] > _LONGEST and node is not result
        if node.args and node not in names and (uses[node] > 1 or node in atoms or long):
            names[node] = f"u{len(temporaries) + 1}"
            temporaries.append((names[node], node))
        if node in names:
            sizes[node] = 1
    inputs = frozenset(str(node.symbol) for node in reached if node in _MOVING)
    return Branch(tuple(temporaries), result, inputs, names)
