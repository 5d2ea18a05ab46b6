"""The curves: a base shape in one of two forms, as expressions in tau = t/T.

A shape s falls from 1 to 0 and eta = eta_e + (eta_0 - eta_e) s. The base shapes are read off the paper's equations, the
additive term off the derivation; nothing is typed a second time here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from sympy import Expr, Integer, Symbol, factor

from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.equations import EQUATIONS
from kdecay_sym.symbols import N, T, eta_0, eta_e, eta_o, k, order, sigma, t, tau

FormName = Literal["additive", "warp"]
Sign = Literal["+", "-"]


@dataclass(frozen=True)
class Base:
    """A schedule before k-decay: its name, its shape in tau, and the equation it is read off."""

    name: str
    shape: Expr
    equation: str


def _shape_of(label: str) -> Expr:
    """The shape of an equation's curve, without its additive term: (eta - eta_o - eta_e)/(eta_0 - eta_e)."""
    curve = EQUATIONS[label].statement.rhs.subs(eta_o(t), 0)
    return factor((curve - eta_e) / (eta_0 - eta_e)).subs(t, tau * T)


POLYNOMIAL = Base("polynomial", _shape_of("11"), "11")
LINEAR = Base("linear", POLYNOMIAL.shape.subs(N, 1), "2")
COSINE = Base("cosine", _shape_of("12"), "12")
BASES: dict[str, Base] = {base.name: base for base in (LINEAR, POLYNOMIAL, COSINE)}


@dataclass(frozen=True)
class Curve:
    """A base in a form: an expression in tau, the real exponent k > 0 and, where they occur, N and sigma."""

    base: Base
    form: FormName

    @property
    def name(self) -> str:
        """The name under which kernels and claims know the curve, such as ``linear_warp``."""
        return f"{self.base.name}_{self.form}"

    @property
    def equation(self) -> str:
        """The equations that the curve comes from."""
        if self.form == "warp":
            return f"({self.base.equation}) with t/T raised to k"
        return "(10)" if self.base.equation == "2" else f"(10), ({self.base.equation})"

    @property
    def shape(self) -> Expr:
        """s(tau): 1 at the start and 0 at the end."""
        if self.form == "warp":
            return self.base.shape.subs(tau, tau**k)
        return self.base.shape + k_decay_shape().subs(order, k)

    @property
    def parameters(self) -> tuple[Symbol, ...]:
        """The parameters beside t, T, eta_0 and eta_e, in the order in which kernels take them."""
        return tuple(symbol for symbol in (k, N, sigma) if symbol in self.shape.free_symbols)

    def with_sign(self, sign: Sign) -> Expr:
        """The shape of the additive form with sigma = +1 or -1."""
        return self.shape.subs(sigma, Integer(1 if sign == "+" else -1))


@cache
def curves() -> tuple[Curve, ...]:
    """Every curve that has kernels and claims, in a fixed order."""
    forms: tuple[FormName, ...] = ("warp", "additive")
    return tuple(Curve(base, form) for base in BASES.values() for form in forms)
