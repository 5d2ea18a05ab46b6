"""Equations as plain text and as LaTeX."""

from __future__ import annotations

from sympy import Basic, Eq, latex, sstr


def equation_text(equation: Basic) -> str:
    """An equation on one line, with = between its sides."""
    return f"{sstr(equation.lhs)} = {sstr(equation.rhs)}" if isinstance(equation, Eq) else sstr(equation)


def equation_latex(equation: Basic) -> str:
    """An equation as LaTeX; the paper's prime on the new schedule is kept."""
    return str(latex(equation)).replace(r"\operatorname{eta'}", r"\eta'")
