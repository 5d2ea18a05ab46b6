"""What the array libraries share: each branch of a kernel as a function of tau, r and what was set up before."""

from __future__ import annotations

from kdecay_sym.codegen.plan import Branch, Plan
from kdecay_sym.codegen.printer import Table


def setup_lines(layout: Plan, table: Table) -> list[str]:
    """The statements that set D and what depends on the parameters alone."""
    lines = ["D = eta_0 - eta_e"]
    return lines + [f"{name} = {table.text(node, layout.names, itself=True)}" for name, node in layout.setup]


def branch_lines(branch: Branch, table: Table) -> list[str]:
    """The statements of a branch before its result, from the steps t and from T."""
    lines = ["tau = t / T"] if "tau" in branch.uses else []
    lines += ["r = (T - t) / T"] if "r" in branch.uses else []
    return lines + [f"{name} = {table.text(node, branch.names, itself=True)}" for name, node in branch.temporaries]


def end_values(layout: Plan, table: Table) -> tuple[str, str, str]:
    """The text of the split, of eta(0) and of eta(T)."""
    return (
        table.text(layout.split, layout.names),
        table.text(layout.first, layout.names),
        table.text(layout.last, layout.names),
    )


def branch_statements(layout: Plan, table: Table, clamp: str) -> list[str]:
    """The statements that set ``start`` and ``end`` from tau and r, both computed at every step.

    Args:
        layout: the kernel's plan.
        table: the target's operations.
        clamp: the template that is put around the rate of the end branch.
    """
    lines: list[str] = []
    for prefix, branch in (("a", layout.start), ("b", layout.end)):
        renamed = {node: name.replace("u", prefix) for node, name in branch.names.items() if node not in layout.names}
        names = {**layout.names, **renamed}
        lines += [f"{renamed[node]} = {table.text(node, names, itself=True)}" for _, node in branch.temporaries]
        result = table.text(branch.result, names)
        lines.append(f"start = {result}" if branch is layout.start else f"end = {clamp.format(result)}")
    return lines
