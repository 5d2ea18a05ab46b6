"""A base of a user's own, as a SymPy expression: made exact, in our own tau, and looked at before any proof."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sympy import Expr, FiniteSet, Float, Interval, Rational, Symbol, nan, singularities, zoo
from sympy.core.facts import InconsistentAssumptions

from kdecay_sym.checkers.arb_checker import UnmappedError, finite_ball
from kdecay_sym.errors import ArgumentError
from kdecay_sym.symbols import tau
from kdecay_sym.validity.undefined import undefined_point

# Where a base is looked at before anything is proved about it.
_PROBES = tuple(Rational(i, 64) for i in range(1, 65))


@contextmanager
def failures_named(argument: str) -> Iterator[None]:
    """Name the argument where SymPy fails over a number in it that it takes for 0, wherever that happens.

    It may divide by it, hold contradictory facts about it or refuse to compare it; which of these depends on the order
    of its sets.
    """
    try:
        yield
    except (ZeroDivisionError, InconsistentAssumptions, TypeError) as error:
        if isinstance(error, TypeError) and not str(error).startswith("Invalid comparison of non-real"):
            raise
        # Writing the expression may fail likewise.
        allowed = "must hold no number that SymPy does not tell from 0, such as log(1 + 10^-30)"
        raise ArgumentError(f"{argument}: {allowed} ({type(error).__name__})") from error


def own_base(expression: Expr) -> Expr:
    """The expression with every Float as the binary rational that it is, in `kdecay_sym.symbols.tau`.

    To SymPy a symbol of the same name but with other assumptions is another symbol. One that is only assumed to be
    what tau is anyway (real, positive, ...) is replaced; with any other assumption (negative, integer, ...) SymPy may
    have rewritten the expression by it already.

    Raises:
        ArgumentError: the expression mentions another symbol, has a pole in (0, 1] or is not real there.

    Example:
        >>> own_base(1 - 0.5 * tau), own_base(1 - Symbol("tau", real=True) ** 2)
        (1 - tau/2, 1 - tau**2)
        >>> own_base(1 - 0.1 * tau)
        1 - 3602879701896397*tau/36028797018963968
    """
    namesakes = [symbol for symbol in expression.free_symbols if symbol != tau and str(symbol) == str(tau)]
    for symbol in namesakes:
        _compatible(expression, symbol)
    floats = [number for number in expression.atoms(Float) if number.is_finite]
    exact: Expr = expression.xreplace(dict.fromkeys(namesakes, tau) | {number: Rational(number) for number in floats})
    strangers = exact.free_symbols - {tau}
    if strangers:
        names = ", ".join(sorted(str(symbol) for symbol in strangers))
        raise ArgumentError(
            f"base={expression}: mentions {names}; must be an expression in kdecay_sym.symbols.tau alone"
        )
    _look_at(exact)
    return exact


def _compatible(expression: Expr, symbol: Symbol) -> None:
    """Refuse a namesake of tau that is assumed to be what tau is not, or need not be."""
    foreign = {fact: value for fact, value in symbol.assumptions0.items() if tau.assumptions0.get(fact) != value}
    if foreign:
        # Among the facts is what follows from what the user wrote.
        facts = ", ".join(f"{fact}={value}" for fact, value in sorted(foreign.items()))
        raise ArgumentError(
            f"base={expression}: its tau is a symbol with the assumptions {facts}; must be kdecay_sym.symbols.tau, "
            "which is Symbol('tau', positive=True), or a Symbol('tau') that is assumed to be no more than that"
        )


def _look_at(expression: Expr) -> None:
    for point in (*_PROBES, *_poles(expression)):
        _look_at_point(expression, point)
    found = undefined_point(expression)
    if found is not None:
        what, point = found
        if point is None:
            raise ArgumentError(f"base={expression}: {what}; must be finite on (0, 1]")
        # Two roots of negative numbers may have a real product: it is the value that counts.
        _look_at_point(expression, point)


def _look_at_point(expression: Expr, point: Expr) -> None:
    if _is_real(expression, point):
        return
    value = expression.subs(tau, point).evalf(30)
    if value in (nan, zoo) or value.is_infinite or value.has(nan, zoo):
        raise ArgumentError(f"base={expression}: has a pole at tau = {point}; must be finite on (0, 1]")
    if value.is_real is not True:
        raise ArgumentError(f"base={expression}: is {value.evalf(6)} at tau = {point}; must be real on (0, 1]")


def _is_real(expression: Expr, point: Expr) -> bool:
    """Whether that is certain; it is not where balls do not tell a number that is 0 exactly from one below 0."""
    try:
        return finite_ball(expression, {tau: point}) is not None
    except UnmappedError:
        return False


def _poles(expression: Expr) -> list[Expr]:
    """The singularities in (0, 1) that SymPy finds, by name."""
    if expression.is_polynomial(tau):
        return []  # SymPy would look for them in the coefficients, one by one
    try:
        found = singularities(expression, tau, Interval.open(0, 1))
    except NotImplementedError:
        return []
    return list(found) if isinstance(found, FiniteSet) else []
