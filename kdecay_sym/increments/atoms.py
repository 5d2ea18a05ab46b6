"""The increments with a closed form, as sums of atoms: a coefficient times t^a, t^a e^(ct), t^a cos(wt), t^a sin(wt).

Each atom is a power series in t, and I^k acts on a power series term by term:

    I^k t^b = Gamma(b + 1)/Gamma(b + k + 1) t^(b + k).

What comes out is a hypergeometric series. `Atom.coefficient` and `integral_coefficient` state the two series
apart from each other; the derivation checks that the second is I^k of the first, for symbolic a, k, c and w.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sympy import Add, Expr, Integer, Mul, Rational, cos, diff, exp, expand, factorial, gamma, hyper, log, rf, sin
from sympy.functions.elementary.hyperbolic import HyperbolicFunction
from sympy.simplify.fu import TR8

from kdecay_sym.errors import ArgumentError, bad_argument
from kdecay_sym.symbols import t

Kind = Literal["power", "exp", "cos", "sin"]
_HALF = Rational(1, 2)


def power_factor(power: Expr, order: Expr) -> Expr:
    """Gamma(a + 1)/Gamma(a + k + 1), what I^k puts before t^(a + k) when it acts on t^a."""
    return gamma(power + 1) / gamma(power + order + 1)


@dataclass(frozen=True)
class Atom:
    """``factor`` t^power times 1, exp(rate t), cos(rate t) or sin(rate t)."""

    factor: Expr
    power: Expr
    kind: Kind
    rate: Expr

    def coefficient(self, m: Expr) -> Expr:
        """The m-th coefficient of the atom's own series, without ``factor``; it stands before t^exponent(m)."""
        if self.kind == "exp":
            return self.rate**m / factorial(m)
        if self.kind == "cos":
            return (-1) ** m * self.rate ** (2 * m) / factorial(2 * m)
        if self.kind == "sin":
            return (-1) ** m * self.rate ** (2 * m + 1) / factorial(2 * m + 1)
        return Integer(1)

    def exponent(self, m: Expr) -> Expr:
        """The power of t in the m-th term of the atom's own series."""
        step = {"power": 0, "exp": 1, "cos": 2, "sin": 2}[self.kind]
        return self.power + step * m + (1 if self.kind == "sin" else 0)

    def integral(self, order: Expr) -> Expr:
        """I^k of the atom, as a function of t."""
        prefactor, series = self.parts(order)
        return self.factor * prefactor * series

    def parts(self, order: Expr) -> tuple[Expr, Expr]:
        """I^k of the atom without ``factor``: what stands before the series, and the series (1 for a power)."""
        a = self.power + 1 if self.kind == "sin" else self.power
        prefactor = power_factor(a, order) * t ** (a + order)
        if self.kind == "power":
            return prefactor, Integer(1)
        if self.kind == "exp":
            return prefactor, _hypergeometric([a + 1], [a + order + 1], self.rate * t)
        if self.kind == "sin":
            prefactor *= self.rate
        halves = [(a + 1) / 2, a / 2 + 1], [(a + order + 1) / 2, (a + order) / 2 + 1]
        lower = 3 * _HALF if self.kind == "sin" else _HALF
        return prefactor, _hypergeometric(halves[0], [lower, *halves[1]], -(self.rate**2) * t**2 / 4)


def _hypergeometric(upper: list[Expr], lower: list[Expr], argument: Expr) -> Expr:
    """The series pFq without the parameters that its two rows share."""
    upper, lower = [expand(value) for value in upper], [expand(value) for value in lower]
    for value in tuple(upper):
        if value in lower:
            upper.remove(value)
            lower.remove(value)
    return hyper(upper, lower, argument)


def integral_coefficient(parts: tuple[Expr, Expr], m: Expr) -> Expr:
    """The m-th term of prefactor times series, read off SymPy's ``hyper`` object by the definition of pFq."""
    prefactor, series = parts
    if not isinstance(series, hyper):
        return prefactor
    value = series.argument**m / factorial(m)
    for parameter in series.ap:
        value *= rf(parameter, m)
    for parameter in series.bq:
        value /= rf(parameter, m)
    return prefactor * value


def atoms(increment: Expr) -> Iterator[Atom]:
    """Split an increment into atoms.

    Raises:
        ArgumentError: a part of it has no closed form here; the message names the part.

    Example:
        >>> [(str(atom.factor), str(atom.power), atom.kind) for atom in atoms(3 * t**2 + exp(-t))]
        [('3', '2', 'power'), ('1', '0', 'exp')]
    """
    plain = increment.replace(lambda e: isinstance(e, HyperbolicFunction), lambda e: e.rewrite(exp))
    for term in sorted(Add.make_args(expand(TR8(expand(plain)))), key=str):
        yield from _split(term)


def _split(term: Expr) -> Iterator[Atom]:
    factor, power, exponent, trigonometric = Integer(1), Integer(0), Integer(0), None
    for part in Mul.make_args(term):
        base, raised = part.as_base_exp()
        if not part.has(t):
            factor *= part
        elif isinstance(part, sin | cos) and trigonometric is None:
            trigonometric = part
        elif base == t and not raised.has(t):
            power += raised
        elif base.is_positive and not base.has(t):
            exponent += raised * log(base)
        else:
            raise _no_closed_form(part)
    if not (power + 1).is_positive:
        raise bad_argument("increment", str(term), "must be integrable at t = 0: a power of t must be > -1")
    if trigonometric is None:
        rate, offset = _linear(exponent)
        yield Atom(factor * exp(offset), power, "exp" if rate != 0 else "power", rate)
        return
    if exponent != 0:
        raise _no_closed_form(term)
    rate, offset = _linear(trigonometric.args[0])
    # cos(wt + p) = cos p cos wt - sin p sin wt, sin(wt + p) = sin p cos wt + cos p sin wt
    shares = (cos(offset), -sin(offset)) if isinstance(trigonometric, cos) else (sin(offset), cos(offset))
    kinds: tuple[Kind, Kind] = ("cos", "sin")
    for kind, share in zip(kinds, shares, strict=True):
        if share != 0:
            yield Atom(factor * share, power, kind, rate)


def _linear(argument: Expr) -> tuple[Expr, Expr]:
    """Rate and offset of an argument that is linear in t."""
    rate = expand(diff(argument, t))
    if rate.has(t):
        raise _no_closed_form(argument)
    return rate, argument.subs(t, 0)


def _no_closed_form(part: Expr) -> ArgumentError:
    return bad_argument(
        "increment",
        str(part),
        "has no closed form here: sums of t^a, t^a e^(ct), t^a sin(wt + p), t^a cos(wt + p) have one; "
        "enclose_term takes any increment",
    )
