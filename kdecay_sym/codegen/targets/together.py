"""Kernels that compute both branches at every step, as libraries of arrays do whose programs must not look at data.

The branches then share what they can. A power of tau at the start is formed from the logarithm that the end takes
anyway; what both contain is computed once; and where each takes the same function, its argument is chosen before the
function is computed, which changes no bit of what is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache

from kdecay_sym.codegen.graph import HALF, Node, apply, given, in_order, multiply, negative
from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.codegen.plan import Certifier, Plan, plan, statements
from kdecay_sym.codegen.printer import Table
from kdecay_sym.symbols import remaining, tau

# The choice between what the start branch and what the end branch takes, in each table of these libraries.
CHOICE = "choice"

_TAU, _R = given(tau), given(remaining)
_LOGARITHM = apply("log_of_both", _TAU, _R)


def plan_together(kernel: Kernel, certifier: Certifier) -> Plan:
    """Lay out a kernel both branches of which are computed."""
    if _LOGARITHM not in in_order(kernel.end):
        return plan(kernel, certifier)
    return plan(replace(kernel, start=_by_the_logarithm(kernel.start)), lambda _: certifier(kernel))


@cache
def _by_the_logarithm(node: Node) -> Node:
    """The node with each tau^p as e^(p log tau).

    The rounding of the exponent, |p log tau| units, is multiplied by tau^p, which makes 1/e of a unit of 1 at the most;
    and it is against 1 that an error counts at the start of a curve.
    """
    exponent = _exponent_of_tau(node)
    if exponent is not None:
        return apply("exp", multiply(exponent, _LOGARITHM))
    return Node(node.op, tuple(map(_by_the_logarithm, node.args))) if node.args else node


def _exponent_of_tau(node: Node) -> Node | None:
    """The p of tau^p, be it formed from tau alone or from tau and r; None for anything else."""
    if node.op == "pow" and node.args[0] == _TAU:
        return node.args[1]
    if node.op == "where_less" and node.args[:2] == (_TAU, HALF):
        below, above = node.args[2:]
        exponent = _exponent_of_tau(below)
        if exponent and above == apply("exp", multiply(exponent, apply("log1p", negative(_R)))):
            return exponent
    return None


def branch_statements(layout: Plan, table: Table, inside: str) -> list[str]:
    """The statements that set ``start`` and ``end`` from tau and r.

    Args:
        layout: the kernel's plan.
        table: the target's operations.
        inside: the template that keeps a rate in the range; the start branch is in it, unless the parameters decide.
    """
    start, end = _chosen_before(layout.start.result, layout.end.result)
    names = dict(layout.names)
    parts = statements((start, end), "u", names)
    lines = [f"{name} = {table.text(node, names, itself=True)}" for name, node in parts]
    before, after = table.text(start, names), inside.format(table.text(end, names))
    return [*lines, f"start = {before if layout.kernel.clamped else inside.format(before)}", f"end = {after}"]


def _chosen_before(start: Node, end: Node) -> tuple[Node, Node]:
    """The branches, the functions that each takes of something else computed once, of what is chosen."""
    starts: dict[Node, Node] = {}
    ends: dict[Node, Node] = {}
    for first, last in _same_functions(start, end):
        argument = _choice(_rebuilt(first.args[0], starts), _rebuilt(last.args[0], ends))
        starts[first] = ends[last] = apply(first.op, argument)
    return _rebuilt(start, starts), _rebuilt(end, ends)


def _same_functions(start: Node, end: Node) -> Iterator[tuple[Node, Node]]:
    """Functions that both branches take, of other arguments, in the order of both, so that none waits for a later."""
    nodes = [list(in_order(branch)) for branch in (start, end)]
    shared = set(nodes[0]) & set(nodes[1])
    first, last = ([node for node in branch if node not in shared and _is_function(node)] for branch in nodes)
    matcher = SequenceMatcher(None, [node.op for node in first], [node.op for node in last], autojunk=False)
    for block in matcher.get_matching_blocks():
        yield from zip(first[block.a : block.a + block.size], last[block.b : block.b + block.size], strict=True)


def _is_function(node: Node) -> bool:
    """Whether a node is worth a choice: a library's function of one argument."""
    return len(node.args) == 1 and not OPERATIONS[node.op].correctly_rounded


def _choice(start: Node, end: Node) -> Node:
    """``start`` before the seam and ``end`` after it; what both multiply or add alike is left outside."""
    if start.op == end.op and len(start.args) == len(end.args):
        differ = [at for at, pair in enumerate(zip(start.args, end.args, strict=True)) if pair[0] != pair[1]]
        if len(differ) == 1 and start.args:
            (at,) = differ
            inner = _choice(start.args[at], end.args[at])
            return Node(start.op, (*start.args[:at], inner, *start.args[at + 1 :]))
    return Node(CHOICE, (start, end))


def _rebuilt(node: Node, replaced: dict[Node, Node]) -> Node:
    """The node with parts of it replaced; ``replaced`` remembers what was rebuilt."""
    if node not in replaced:
        arguments = tuple(_rebuilt(argument, replaced) for argument in node.args)
        replaced[node] = Node(node.op, arguments) if arguments else node
    return replaced[node]
