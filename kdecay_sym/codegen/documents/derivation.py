"""The derivation as a page."""

from __future__ import annotations

from kdecay_sym.codegen.documents.markdown import GENERATED, escape
from kdecay_sym.derivation import Step, derive
from kdecay_sym.reports import equation_latex


def derivation_page() -> str:
    """The derivation as a page of the docs, one section a step."""
    sections = "\n".join(_section(number, step) for number, step in enumerate(derive(), 1))
    return (
        f"{GENERATED}; do not edit. -->\n"
        "# Derivation\n\n"
        "From an increment of the $k$-th derivative, eq. (1) of the paper, to $\\eta_o(k, t)$, for a symbolic integer\n"
        "order $k \\ge 2$. Each statement under *checked* is discharged by SymPy when `kdecay derive` prints the step\n"
        "and when `kdecay verify` runs; `kdecay derive --order 3` repeats it for a given order with all coefficients\n"
        "unknown.\n\n"
        f"{sections}"
    )


def _section(number: int, step: Step) -> str:
    note = f"**On the paper:** {escape(step.note)}\n\n" if step.note else ""
    checked = "".join(f"- {escape(obligation.text)}\n" for obligation in step.obligations)
    return (
        f"## {number}. {step.name.replace('-', ' ').capitalize()}\n\n"
        f"Paper: {step.equation}. Rule: {escape(step.rule)}.\n\n"
        f"$$\n{equation_latex(step.start)}\n$$\n\nleads to\n\n$$\n{equation_latex(step.reached)}\n$$\n\n"
        f"{note}Checked:\n\n{checked}"
    )
