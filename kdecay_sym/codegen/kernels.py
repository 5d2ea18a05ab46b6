"""What a kernel computes: a curve, its exact values at the ends, and its range."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sympy import Expr, Symbol, exp, log, pi, simplify
from sympy.codegen.cfunctions import expm1

from kdecay_sym.increments.cosine import amplitude, amplitude_limit, rescued_cosine
from kdecay_sym.schedules import COSINE, Curve, curves
from kdecay_sym.symbols import eta_0, eta_e, k, tau

# The rescued cosine's amplitude as users give it: a share, from 0 to 1, of the largest that is admissible.
SHARE = Symbol("amplitude", nonnegative=True)


@dataclass(frozen=True)
class Kernel:
    """A function eta(t) to be emitted for every target.

    Attributes:
        name: the name of the emitted function.
        equation: where the curve comes from.
        claims: the ids of the claims that the kernel's postconditions rest on.
        parameters: the curve's own parameters, which follow t, T, eta_0 and eta_e.
        named: intermediate values of the computation, name and expression, in the order in which they are formed.
        shape: s(tau) for 0 < tau < 1, written as it is to be computed, in terms of tau and of ``named``.
        start, end: eta(0) and eta(T), exactly.
        clamped: whether eta_e <= eta <= eta_0 is a theorem for the curve, so that a rounding that leaves the range
            can be put right.
    """

    name: str
    equation: str
    claims: tuple[str, ...]
    parameters: tuple[Symbol, ...]
    named: tuple[tuple[Symbol, Expr], ...]
    shape: Expr
    start: Expr
    end: Expr
    clamped: bool

    @property
    def interior(self) -> Expr:
        """Eta for 0 < tau < 1, in terms of tau and of ``named``."""
        return eta_e + (eta_0 - eta_e) * self.shape


@cache
def kernels() -> tuple[Kernel, ...]:
    """The kernels of all curves, in a fixed order, and that of the rescued cosine."""
    return (*(_of_curve(curve) for curve in curves()), _rescued_cosine())


def _of_curve(curve: Curve) -> Kernel:
    base = curve.base.name
    if curve.form == "warp":
        claims = tuple(f"{base}.warp.{condition}" for condition in ("start", "end", "range"))
    else:
        claims = tuple(f"{base}.additive.{sign}.{end}" for sign in ("plus", "minus") for end in ("start", "end"))
    clamped = curve.form == "warp"
    return Kernel(
        curve.name, curve.equation, claims, curve.parameters, (), curve.shape, *_ends(curve.shape), clamped=clamped
    )


def _rescued_cosine() -> Kernel:
    """The cosine with the increment that is linear in time, its amplitude a share of the largest admissible one.

    The term is computed as pi^2/(2 k) (tau^k (1 - tau) + tau (tau^(k - 1) - 1)/(k - 1)), in which nothing cancels for
    k close to 1.
    """
    exact = rescued_cosine().subs(amplitude, SHARE * amplitude_limit())
    term, shape = Symbol("term", real=True), Symbol("shape", real=True)
    named = (
        (term, tau**k * (1 - tau) + tau * expm1((k - 1) * log(tau)) / (k - 1)),
        (shape, COSINE.shape + SHARE * pi**2 / 2 / k * term),
    )
    computed = shape.subs(list(reversed(named))).replace(expm1, lambda power: exp(power) - 1)
    if simplify(computed - exact) != 0:
        raise RuntimeError(f"{computed} is not the rescued cosine {exact}")
    claims = ("increment.cosine-rescue.ends", "increment.cosine-rescue")
    name, equation = "cosine_linear_increment", "(12), section 6"
    return Kernel(name, equation, claims, (k, SHARE), named, shape, *_ends(exact), clamped=True)


def _ends(shape: Expr) -> tuple[Expr, Expr]:
    """eta(0) and eta(T), as SymPy evaluates them; a kernel returns them as they are, without rounding."""
    start, end = (simplify((eta_e + (eta_0 - eta_e) * shape).subs(tau, at)) for at in (0, 1))
    return start, end
