"""What C and JavaScript share: one function a kernel, of a step and its parameters, in braces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import indent

from kdecay_sym.codegen.graph import Node
from kdecay_sym.codegen.plan import Branch, Plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.header import summary


@dataclass(frozen=True)
class Braces:
    """A language with braces.

    Attributes:
        table: its operations.
        declare: what stands before a name that is set, such as ``const double``.
        put_back: the function that puts a rate back into the range, see `Kernel.puts_back`.
        hold: the function that puts one that has overflown on its edge, see `Kernel.overflows`.
    """

    table: Table
    declare: str
    put_back: str
    hold: str

    def body(self, layout: Plan) -> str:
        """The statements of a function of t and the parameters."""
        lines = [
            *self._setup(layout),
            "if (t <= 0) {",
            f"  return {self.table.text(layout.first, layout.names)};",
            "}",
            "if (t >= T) {",
            f"  return {self.table.text(layout.last, layout.names)};",
            "}",
            f"if (t <= {self.table.text(layout.split, layout.names)}) {{",
            indent(self._branch(layout, layout.start), "  ").rstrip(),
            "}",
            self._branch(layout, layout.end).rstrip(),
        ]
        return indent("\n".join(lines), "  ") + "\n"

    def _setup(self, layout: Plan) -> list[str]:
        lines = [f"{self.declare} D = eta_0 - eta_e;"]
        return lines + [self._set(name, node, layout.names) for name, node in layout.setup]

    def _branch(self, layout: Plan, branch: Branch) -> str:
        lines = []
        if "tau" in branch.uses:
            lines.append(f"{self.declare} tau = t / T;")
        if "r" in branch.uses:
            lines.append(f"{self.declare} r = (T - t) / T;")
        lines += [self._set(name, node, branch.names) for name, node in branch.temporaries]
        result = self.table.text(branch.result, branch.names)
        if branch is layout.end and layout.kernel.clamped:
            lines += [f"{self.declare} rate = {result};", "return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;"]
        elif layout.kernel.puts_back:
            lines.append(f"return {self.put_back}({result}, eta_0, eta_e);")
        elif layout.kernel.overflows:
            lines.append(f"return {self.hold}({result}, eta_0, eta_e);")
        else:
            lines.append(f"return {result};")
        return "\n".join(lines) + "\n"

    def _set(self, name: str, node: Node, names: Mapping[Node, str]) -> str:
        return f"{self.declare} {name} = {self.table.text(node, names, itself=True)};"

    @staticmethod
    def comment(layout: Plan) -> str:
        """The summary of a kernel as a comment."""
        return "/*\n" + indent(summary(layout), " * ", lambda _: True).replace(" * \n", " *\n") + " */\n"
