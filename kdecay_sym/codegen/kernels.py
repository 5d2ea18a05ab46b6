"""What a kernel computes: a curve of `kdecay_sym.schedules`, its exact values at the ends, and its range."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sympy import Expr, Symbol, simplify

from kdecay_sym.schedules import Curve, curves
from kdecay_sym.symbols import eta_0, eta_e, tau


@dataclass(frozen=True)
class Kernel:
    """A function eta(t) to be emitted for every target.

    Attributes:
        curve: the base and form.
        start: eta(0), as SymPy evaluates it; a kernel returns it as it is, without rounding.
        end: eta(T), likewise.
        interior: eta in terms of tau for 0 < tau < 1.
        clamped: whether eta_e <= eta <= eta_0 is a theorem for the curve (claim ``<base>.warp.range``), so that a
            rounding that leaves the range can be put right.
    """

    curve: Curve
    start: Expr
    end: Expr
    interior: Expr
    clamped: bool

    @property
    def name(self) -> str:
        """The name of the emitted function."""
        return self.curve.name

    @property
    def parameters(self) -> tuple[Symbol, ...]:
        """The curve's own parameters, which follow t, T, eta_0 and eta_e."""
        return self.curve.parameters

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that the kernel's postconditions rest on."""
        base = self.curve.base.name
        if self.curve.form == "warp":
            return tuple(f"{base}.warp.{condition}" for condition in ("start", "end", "range"))
        return tuple(f"{base}.additive.{sign}.{end}" for sign in ("plus", "minus") for end in ("start", "end"))


@cache
def kernels() -> tuple[Kernel, ...]:
    """The kernels of all curves, in a fixed order."""
    return tuple(_kernel(curve) for curve in curves())


def _kernel(curve: Curve) -> Kernel:
    eta = eta_e + (eta_0 - eta_e) * curve.shape
    return Kernel(
        curve,
        start=simplify(eta.subs(tau, 0)),
        end=simplify(eta.subs(tau, 1)),
        interior=eta,
        clamped=curve.form == "warp",
    )
