"""Equations as plain text and as LaTeX."""

from __future__ import annotations

from sympy import Basic, Eq, Function, sstr
from sympy.printing.latex import LatexPrinter

# Operators of fractional calculus, which SymPy holds as functions of an order and a function.
_OPERATORS = {"I": "I", "D_C": "D_{C}", "D_RL": "D_{RL}"}


class _Printer(LatexPrinter):
    """SymPy's LaTeX, with the order of an operator as its exponent."""

    def _print_Function(self, expr: Function, exp: str | None = None) -> str:
        operator = _OPERATORS.get(expr.func.__name__)
        if operator is None or len(expr.args) != 2 or exp is not None:
            return str(super()._print_Function(expr, exp))
        order, argument = (self._print(part) for part in expr.args)
        return rf"{operator}^{{{order}}}\left[{argument}\right]"


def equation_text(equation: Basic) -> str:
    """An equation on one line, with = between its sides."""
    return f"{sstr(equation.lhs)} = {sstr(equation.rhs)}" if isinstance(equation, Eq) else sstr(equation)


def equation_latex(equation: Basic) -> str:
    r"""An equation as LaTeX; the paper's prime on the new schedule is kept.

    Example:
        >>> from sympy import Function, Symbol
        >>> equation_latex(Function("D_C")(Symbol("k"), Symbol("t")))
        'D_{C}^{k}\\left[t\\right]'
    """
    return str(_Printer().doprint(equation)).replace(r"\operatorname{eta'}", r"\eta'")
