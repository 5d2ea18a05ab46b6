"""Symbols and names that the derivation for real k shares, and the parametrisations of ranges by positive symbols."""

from __future__ import annotations

from sympy import Expr, Function, Integral, Pow, Symbol, expand_power_base, factor, gamma

from kdecay_sym.symbols import t

a = Symbol("a", nonnegative=True)  # the power of t in a term of an increment
m = Symbol("m", integer=True, nonnegative=True)  # the number of a term of a series, and of derivatives taken
n = Symbol("n", integer=True, positive=True)  # ceil(k), the number of ordinary derivatives in a Caputo derivative
x = Symbol("x", positive=True)  # the variable of integration, 0 < x < t
u = Symbol("u", positive=True)  # x/t, in (0, 1)
p = Symbol("p", positive=True)
q = Symbol("q", positive=True)
c = Symbol("c", real=True)
w = Symbol("omega", positive=True)

FRACTION = 1 / (1 + q)  # any number of (0, 1)
ABOVE_ONE = 1 + p  # any number of (1, oo)
BELOW_ONE = FRACTION

I_of = Function("I")  # I_of(k, f): the Riemann-Liouville integral of order k, at t
caputo = Function("D_C")  # caputo(k, f): the Caputo derivative of order k
riemann_liouville = Function("D_RL")  # the Riemann-Liouville derivative of order k
f = Function("f")

BETA = (
    "Lemma (Euler's beta integral; DLMF 5.12.1), quoted for real exponents: for b > -1 and k > 0 the integral of "
    "u^b (1 - u)^(k - 1) over [0, 1] is Gamma(b + 1) Gamma(k)/Gamma(b + k + 1)."
)


def integral_of(function: Expr, order: Expr) -> Expr:
    """I^k of ``function``, a function of t, as the integral that defines it; SymPy leaves it unevaluated."""
    return Integral((t - x) ** (order - 1) * function.subs(t, x), (x, 0, t)) / gamma(order)


def positive_powers(expression: Expr) -> Expr:
    """Factor the base of every power and split it over its factors, which is valid where they are positive."""
    return expression.replace(
        lambda e: isinstance(e, Pow), lambda e: expand_power_base(Pow(factor(e.base), e.exp), force=False)
    )
