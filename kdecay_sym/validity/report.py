"""The answer of `kdecay validity`: for a base, form and sign, the set of k on which each condition of eq. (5) holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sympy import Expr, Rational, Symbol, nan

from kdecay_sym.checkers.arb_checker import UnmappedError
from kdecay_sym.checkers.evidence import Evidence
from kdecay_sym.errors import bad_argument, one_of, positive_number, whole_number
from kdecay_sym.schedules import NAMED_BASES, Base
from kdecay_sym.simplification import simplified
from kdecay_sym.symbols import N, eta_0, eta_e, tau
from kdecay_sym.validity.ksets import EMPTY, KSet
from kdecay_sym.validity.own_base import failures_named, own_base
from kdecay_sym.validity.regions import Region, monotone_region, range_region
from kdecay_sym.validity.steps import monotone_on_steps, range_on_steps
from kdecay_sym.validity.thresholds import value_at

_Find = Callable[[Expr, str, int], Region]


@dataclass(frozen=True)
class Ends:
    """Whether a curve meets an end for all 0 < eta_e < eta_0, and by how much it misses it.

    ``note`` says so where the base has no value at the end and its limit was taken.
    """

    holds: bool
    residual: Expr
    note: str = ""

    def to_json(self) -> dict[str, Any]:
        """The verdict and the residual as text, and the note if there is one."""
        return {"holds": self.holds, "residual": str(self.residual)} | ({"note": self.note} if self.note else {})


@dataclass(frozen=True)
class Validity:
    """The exact sets of real k > 0 on which a curve meets the conditions of eq. (5).

    Attributes:
        base: the base with every parameter but k a number.
        power: N of the polynomial base, else None.
        form: ``"warp"`` or ``"additive"``.
        sign: ``"+"`` or ``"-"`` of the additive form, None for warp.
        steps: T, where the sets are those of the integer steps; None where they are those of all real t.
        start, end: whether eta(0) = eta_0 and eta(T) = eta_e; neither depends on k.
        monotone, range: the sets, each with its proof, or what was tried.
    """

    base: Base
    power: Rational | None
    form: str
    sign: str | None
    steps: int | None
    start: Ends
    end: Ends
    monotone: Region
    range: Region

    @property
    def valid(self) -> KSet | None:
        """Where all of eq. (5) holds; None where the monotone set is unknown."""
        if not (self.start.holds and self.end.holds):
            return EMPTY
        return self.monotone.k

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Every proof behind the sets."""
        return (*self.monotone.evidence, *self.range.evidence)

    def to_json(self) -> dict[str, Any]:
        """The JSON of `kdecay validity`."""
        return {
            "base": self.base.name,
            "power": None if self.power is None else float(self.power),
            "form": self.form,
            "sign": self.sign,
            "steps": self.steps,
            "start": self.start.to_json(),
            "end": self.end.to_json(),
            "monotone": _region_json(self.monotone),
            "range": _region_json(self.range),
            "valid": {"k": None, "exact": "unknown"} if self.valid is None else self.valid.to_json(),
        }


def _region_json(region: Region) -> dict[str, Any]:
    if region.k is None:
        return {"k": None, "exact": "unknown", "tried": region.undecided}
    return region.k.to_json()


def validity(
    base: str | Expr, *, power: object = None, form: str = "warp", sign: str = "-", steps: object = None
) -> Validity:
    """The exact set of real k > 0 on which each condition of eq. (5) holds, with proofs.

    Args:
        base: the name of a base (see `kdecay_sym.schedules.NAMED_BASES`), or a base of one's own as a SymPy expression
            in `kdecay_sym.symbols.tau` alone: real, and twice differentiable on (0, 1). A Float in it stands for the
            binary rational that it is (0.5 for 1/2, 0.1 for 3602879701896397/2**55): write Rational(1, 10) for 1/10.
            Where it has no value at tau = 0, as tau log(tau), its limit there is taken for it, and the end says so.
        power: N > 0, of the polynomial base (1 if None).
        form: ``"warp"`` or ``"additive"``.
        sign: ``"-"`` or ``"+"``, of the additive form.
        steps: T >= 1, for the conditions on the integer steps of a schedule of that length; None for all real t.

    Returns:
        The sets. One for which no proof was found is None, with what was tried.

    Raises:
        ArgumentError: a ValueError: an unknown name, a power that does not belong to the base, an expression that
            mentions another symbol, has a pole in (0, 1], is not real there, or has no limit at tau = 0.

    Example:
        >>> validity("polynomial", form="additive", sign="+").monotone.k.text()
        '[1, 2]'
        >>> from sympy import exp
        >>> validity(exp(-tau), form="additive", sign="-").monotone.k.text()
        '[1 - exp(-1), 2]'
        >>> validity("polynomial", form="additive", sign="+", steps=2).monotone.k.text()
        '(0, oo)'

    Source:
        Zhang and Li, eqs. (5), (10) to (13).
    """
    one_of("form", form, ("warp", "additive"))
    one_of("sign", sign, ("-", "+"))
    if form == "warp" and sign != "-":
        raise bad_argument("sign", sign, "belongs to form='additive'; leave it out for form='warp'")
    count = None if steps is None else whole_number("steps", steps, minimum=1)
    with failures_named("base"):
        return _found(base, power, form, sign, count)


def _found(base: str | Expr, power: object, form: str, sign: str, count: int | None) -> Validity:
    chosen, exponent = _numbered_base(base, power)
    sigma = 1 if sign == "+" else -1
    falls: _Find = monotone_region if count is None else partial(monotone_on_steps, count)
    inside: _Find = range_region if count is None else partial(range_on_steps, count)
    return Validity(
        chosen,
        exponent,
        form,
        sign if form == "additive" else None,
        count,
        _end(chosen, 0, eta_0),
        _end(chosen, 1, eta_e),
        _attempt(falls, chosen.shape, form, sigma),
        _attempt(inside, chosen.shape, form, sigma),
    )


def _attempt(find: _Find, base: Expr, form: str, sigma: int) -> Region:
    """A region; unknown where there is no interval arithmetic for a function, or SymPy does not find a limit."""
    try:
        return find(base, form, sigma)
    except (UnmappedError, NotImplementedError) as error:
        return Region(None, (), str(error))


def _numbered_base(base: str | Expr, power: object) -> tuple[Base, Rational | None]:
    if isinstance(base, Expr):
        if power is not None:
            raise bad_argument("power", power, "belongs to base='polynomial'; write it into the expression")
        return Base("expression", own_base(base), "the user's"), None
    named = NAMED_BASES[one_of("base", base, NAMED_BASES)]
    if N not in named.shape.free_symbols:
        if power is not None:
            raise bad_argument("power", power, f"belongs to base='polynomial'; leave it out for base={base!r}")
        return named, None
    exponent = Rational(str(positive_number("power", 1.0 if power is None else power)))
    return Base(named.name, named.shape.subs(N, exponent), named.equation, named.floor), exponent


def _end(base: Base, end: int, wanted: Symbol) -> Ends:
    value = value_at(base.shape, end)
    if value is nan:
        raise bad_argument("base", base.shape, f"must have a value at tau = {end}, or a limit that SymPy finds")
    residual = simplified(base.floor + (eta_0 - eta_e) * value - wanted) if value.is_finite is not False else value
    direct = base.shape.subs(tau, end)
    note = "" if direct == value else f"b({end}) is {direct}; its limit at tau -> {end}, {value}, is taken for it"
    return Ends(residual.equals(0) is True, residual, note)
