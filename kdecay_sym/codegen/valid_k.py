"""The sets of `kdecay_sym.validity` as floats and predicates, for schedules that must not import SymPy.

Each end of a set is given twice: the nearest float that certainly belongs to it, and the nearest that certainly does
not. Between the two, which are neighbours or 1e-12 of k - 1 apart, a predicate answers None.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import sympy
from sympy import Expr, Rational

from kdecay_sym.codegen.targets.header import COMMAND, SYMPY_LINE
from kdecay_sym.schedules import COSINE, EXPONENTIAL, EXPONENTIAL_ANCHORED, HTD, LINEAR, POLYNOMIAL
from kdecay_sym.symbols import N, k, tau
from kdecay_sym.validity.ksets import Bound, Interval
from kdecay_sym.validity.regions import Region, monotone_region, range_region
from kdecay_sym.validity.search import LowestValue

FILE = "valid_k.py"

_FIND: dict[str, Callable[[Expr, str, int], Region]] = {"monotone": monotone_region, "range": range_region}
_SIGNS = {"+": 1, "-": -1}
# Powers of the polynomial with rows of their own, all of them floats; those between two rows are bracketed.
_POWERS = (
    *(Rational(sixteenths, 16) for sixteenths in (1, 2, 4, 6, 8, 10, 12, 14, 15, 16, 17, 18, 20, 22, 24, 28)),
    *(Rational(quarters, 4) for quarters in (8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 32, 48, 64)),
)
# Which conditions need rows, and for which powers; the others are the same for all N > 1, or all N < 1.
_TABULATED: dict[tuple[str, str], Callable[[Rational], bool]] = {
    ("-", "monotone"): lambda _: True,
    ("+", "monotone"): lambda power: bool(power <= 1),
    ("+", "range"): lambda power: bool(power <= 1),
}


@cache
def valid_k_module() -> str:
    """The text of the module.

    Raises:
        RuntimeError: a set is not known, or not one interval: then the table's form no longer fits it.
    """
    named = "".join(
        f'    "{base.name}": {{\n'
        + "".join(f'        ("{s}", "{c}"): {_row(base.shape, s, c)},\n' for s in _SIGNS for c in _FIND)
        + "    },\n"
        for base in (COSINE, EXPONENTIAL, EXPONENTIAL_ANCHORED, HTD)
    )
    polynomial = "".join(
        f'    ("{sign}", "{condition}"): (\n'
        + "".join(f"        ({float(n)!r}, {_row(_polynomial(n), sign, condition)}),\n" for n in _POWERS if wanted(n))
        + "    ),\n"
        for (sign, condition), wanted in _TABULATED.items()
    )
    return _TEMPLATE.format(
        command=COMMAND, sympy=f"{SYMPY_LINE}{sympy.__version__}", named=named, polynomial=polynomial
    )


def _polynomial(power: Rational) -> Expr:
    return LINEAR.shape if power == 1 else POLYNOMIAL.shape.subs(N, power)


def _row(base: Expr, sign: str, condition: str) -> str:
    region = _FIND[condition](base, "additive", _SIGNS[sign])
    if region.k is None or len(region.k.intervals) != 1:
        raise RuntimeError(f"{base}, sign {sign}, {condition}: {region.undecided or region.k}")
    (interval,) = region.k.intervals
    valid_from, invalid_to = (0.0, 0.0) if interval.low is None else _end(interval.low, 1)
    valid_to, invalid_from = (math.inf, math.inf) if interval.high is None else _end(interval.high, -1)
    touch = _touch(base + _SIGNS[sign] * (tau**k - tau), condition, interval)
    numbers = (valid_from, invalid_to, valid_to, invalid_from, touch)
    return f"({', '.join('math.inf' if number == math.inf else repr(number) for number in numbers)})"


def _touch(shape: Expr, condition: str, interval: Interval) -> float | None:
    """Where in (0, 1) the condition becomes an equality, at an end that has no closed form; None where it has one."""
    enclosed = [bound for bound in (interval.low, interval.high) if bound is not None and not bound.exact]
    if not enclosed:
        return None
    (bound,) = enclosed
    rooms = (-sympy.diff(shape, tau),) if condition == "monotone" else (shape, 1 - shape)
    # A little beyond the end the condition is broken there and nowhere else.
    beyond = 1 + (float(bound.inside) - 1) * (1 + 1e-4)
    return round(min(LowestValue(room)(beyond) for room in rooms)[1], 6)


def _end(bound: Bound, inwards: int) -> tuple[float, float]:
    """The float nearest to the end that certainly belongs to the set, and the nearest that certainly does not."""
    inside = _rounded(bound.inside, inwards)
    outside = _rounded(bound.inside if bound.outside is None else bound.outside, -inwards)
    if bound.outside is None and Rational(outside) == bound.inside:
        outside = math.nextafter(outside, -inwards * math.inf)
    return inside, outside


def _rounded(value: Expr, up: int) -> float:
    """The nearest float to ``value`` that is not below it (``up`` = 1), or not above it (-1)."""
    number = float(value.evalf(40))
    while bool((Rational(number) - value) * up < 0):
        number = math.nextafter(number, up * math.inf)
    return number


_TEMPLATE = '''"""For which k the curves of additive form fall, and stay in [0, 1], for all real t: certified ends.

Generated; do not edit. Command: {command}
{sympy}

Claims: <base>.additive.<sign>.monotone-region and .range-region, and polynomial.additive.*. Each end was proved on both
sides, in ball arithmetic or exactly, when this file was written, and rounded to the side that was proved. Between the
two floats, which are neighbours or within 1e-12 of k - 1, the predicate answers None.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import NamedTuple


class Ends(NamedTuple):
    """k is valid from ``valid_from`` to ``valid_to``; it is not up to ``invalid_to``, nor from ``invalid_from`` on.

    ``touch``: where in (0, 1) the condition becomes an equality at an end that has no closed form.
    """

    valid_from: float
    invalid_to: float
    valid_to: float
    invalid_from: float
    touch: float | None


_Row = tuple[float, float, float, float, float | None]

NAMED: dict[str, dict[tuple[str, str], _Row]] = {{
{named}}}

# (sign, condition): rows of (N, ends), ascending in N.
POLYNOMIAL: dict[tuple[str, str], tuple[tuple[float, _Row], ...]] = {{
{polynomial}}}

_EVERY_K: _Row = (0.0, 0.0, math.inf, math.inf, None)
_ONLY_ONE: _Row = (1.0, math.nextafter(1.0, 0.0), 1.0, math.nextafter(1.0, 2.0), None)


def holds(condition: str, base: str, sign: str, k: float, power: float = 1.0) -> bool | None:
    """Whether ``condition``, "monotone" or "range", holds for all real t; None where no proof covers this k."""
    found = ends(condition, base, sign, power)
    if found.valid_from <= k <= found.valid_to:
        return True
    return False if k <= found.invalid_to or k >= found.invalid_from else None


def ends(condition: str, base: str, sign: str, power: float = 1.0) -> Ends:
    """The interval of k on which ``condition`` holds for all real t."""
    return Ends(*(_polynomial(condition, sign, power) if base == "polynomial" else NAMED[base][sign, condition]))


def _polynomial(condition: str, sign: str, power: float) -> _Row:
    if (sign, condition) == ("-", "range"):
        above, below = (1.0, _ONLY_ONE[1], math.inf, math.inf, None), (0.0, 0.0, 1.0, _ONLY_ONE[3], None)
        return _EVERY_K if power == 1 else above if power > 1 else below
    if sign == "+" and power > 1:
        return _ONLY_ONE
    rows = POLYNOMIAL[sign, condition]
    place = bisect_left(rows, power, key=lambda row: row[0])
    if place < len(rows) and rows[place][0] == power:
        return rows[place][1]
    # Between two rows: all ends but that of (+, monotone) fall as N grows.
    smaller = rows[place - 1][1] if place and (rows[place - 1][0] - 1) * (power - 1) > 0 else None
    larger = rows[place][1] if place < len(rows) and (rows[place][0] - 1) * (power - 1) > 0 else None
    touch = (smaller or larger or _EVERY_K)[4]
    if sign == "-" and power < 1:
        return (smaller[0] if smaller else 1.0, larger[1] if larger else 0.0, 1.0, _ONLY_ONE[3], touch)
    invalid_from = smaller[3] if smaller else math.inf
    if condition == "monotone" and sign == "+":
        return (1.0, _ONLY_ONE[1], math.nextafter(1.0 + power, 1.0), math.inf, touch)
    return (1.0, _ONLY_ONE[1], larger[2] if larger else 1.0, invalid_from, touch)
'''
