"""The curves: a base shape in one of two forms, as expressions in tau = t/T.

A shape s falls from 1 to 0 and eta = eta_e + (eta_0 - eta_e) s. The base shapes are read off the paper's equations, the
additive term off the derivation; nothing is typed a second time here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from sympy import Expr, Integer, Symbol, factor, tanh

from kdecay_sym.derivation import k_decay_shape
from kdecay_sym.equations import EQUATIONS
from kdecay_sym.symbols import N, T, eta_0, eta_e, eta_o, k, order, sigma, t, tau

FormName = Literal["additive", "warp"]
Sign = Literal["+", "-"]


@dataclass(frozen=True)
class Base:
    """A schedule before k-decay.

    Attributes:
        name: what the command line and the claims call it.
        shape: s(tau), with eta = floor + (eta_0 - eta_e) s.
        equation: the equation of the paper that it is read off, or where else it comes from.
        floor: eta_e, which eq. (13) as printed lacks.
    """

    name: str
    shape: Expr
    equation: str
    floor: Expr = eta_e


def _shape_of(label: str, floor: Expr = eta_e) -> Expr:
    """The shape of an equation's curve, without its additive term: (eta - eta_o - floor)/(eta_0 - eta_e)."""
    curve = EQUATIONS[label].statement.rhs.subs(eta_o(t), 0)
    return factor((curve - floor) / (eta_0 - eta_e)).subs(t, tau * T)


def anchored(shape: Expr) -> Expr:
    """The shape rescaled so that it starts at 1 and ends at 0.

    Example:
        >>> from sympy import exp
        >>> anchored(exp(-tau)).subs(tau, 1), anchored(exp(-tau)).subs(tau, 0)
        (0, 1)
    """
    start, end = shape.subs(tau, 0), shape.subs(tau, 1)
    return (shape - end) / (start - end)


# The bounds L and U of Hsueh, Li and Wu's hyperbolic-tangent decay, as in their paper's best setting.
HTD_LOWER, HTD_UPPER = Integer(-6), Integer(3)

POLYNOMIAL = Base("polynomial", _shape_of("11"), "11")
LINEAR = Base("linear", POLYNOMIAL.shape.subs(N, 1), "2")
COSINE = Base("cosine", _shape_of("12"), "12")
EXPONENTIAL = Base("exponential", _shape_of("13", Integer(0)), "13", Integer(0))
EXPONENTIAL_ANCHORED = Base("exponential-anchored", anchored(EXPONENTIAL.shape), "13")
HTD = Base("htd", anchored((1 - tanh(HTD_LOWER + (HTD_UPPER - HTD_LOWER) * tau)) / 2), "HTD, the paper's reference [7]")

# The bases that have kernels and claims of their own.
BASES: dict[str, Base] = {base.name: base for base in (LINEAR, POLYNOMIAL, COSINE)}
# The bases whose sets of k `kdecay validity` gives.
NAMED_BASES: dict[str, Base] = {
    base.name: base for base in (POLYNOMIAL, COSINE, EXPONENTIAL, EXPONENTIAL_ANCHORED, HTD)
}
# Every base that a claim is about.
ALL_BASES: dict[str, Base] = BASES | NAMED_BASES


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
