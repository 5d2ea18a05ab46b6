"""What the picture of a claim shows: curves, witnesses and breaches, as exact expressions, without a line of drawing.

The curves are those of `kdecay_sym.schedules`; the points are the ledger's. A ledger whose witness is not a point of
the curve is refused, not drawn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sympy import Abs, Expr, Integer, Rational, Symbol, diff

from kdecay_sym.codegen.documents.markdown import Entry
from kdecay_sym.conditions import slope
from kdecay_sym.errors import DataError
from kdecay_sym.schedules import BASES, EXPONENTIAL, NAMED_BASES, POLYNOMIAL, Base, Curve, Sign
from kdecay_sym.symbols import N, T, eta_0, eta_e, k, t, tau
from kdecay_sym.tables import ABSTRACT_CIFAR10, GAINS, LARGEST_OVER_THEMSELVES
from kdecay_sym.validity.at_k import shape_at
from kdecay_sym.validity.ksets import Bound
from kdecay_sym.validity.regions import monotone_region, range_region
from kdecay_sym.validity.witness import outside_point, rising_point

PICTURES = "pictures"  # the folder beside the pages, filled when the documentation is built

_SIGNS: dict[str, Sign] = {"plus": "+", "minus": "-"}
_CURVE = re.compile(r"(?P<base>[a-z-]+?)(?:-(?P<power>\d[\d.]*))?\.(?P<form>warp|additive\.(?P<sign>plus|minus))\.")
_REGION = re.compile(r"(monotone|range)-region$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
# How far beyond an end of its set k is taken, relative to the end: far enough for the breach to be seen.
_BEYOND = (Rational(1, 10), Rational(1, 4), Rational(1, 2))

_TOUCH = re.compile(r"violated at tau = (?P<tau>0\.\d+), k = (?P<k>\d+\.\d+)$")
_SAME = 1e-9
_LOWEST_SLOPE = Rational(-3, 2)  # what happens near 0 is to be seen
_DIGITS = 30  # of a marked height: as a fraction, a rational tau to a rational k may fill pages


@dataclass(frozen=True)
class Line:
    """An expression in one symbol over an interval; ``level`` marks a constant to compare with."""

    label: str
    expression: Expr
    symbol: Symbol
    low: Rational
    high: Rational
    level: bool = False


@dataclass(frozen=True)
class Mark:
    """A point of a curve, with the values that the caption states."""

    x: Expr
    y: Expr
    label: str


@dataclass(frozen=True)
class Panel:
    """One pair of axes, cut off at ``lowest``; with ``bars``, labelled numbers instead of curves."""

    title: str
    x: str
    y: str
    lines: tuple[Line, ...] = ()
    marks: tuple[Mark, ...] = ()
    bars: tuple[tuple[str, Rational], ...] = ()
    lowest: Expr | None = None


Picture = tuple[Panel, ...]


def has_picture(claim: Entry) -> bool:
    """Whether `picture` draws the claim; costs nothing."""
    return _drawer(claim) is not None


def picture(claim: Entry) -> Picture | None:
    """What there is to see of a claim: the witness of a refutation, or a curve at and beyond the ends of its set.

    Raises:
        DataError: the ledger's figures are not those of the curve.
    """
    draw = _drawer(claim)
    return None if draw is None else draw(claim)


def _drawer(claim: Entry) -> Callable[[Entry], Picture] | None:
    id_, names = claim["id"], set(claim["witness"])
    if _REGION.search(id_):
        base = _base(id_)
        # A set that depends on N has no curve of its own; docs/images/validity.png shows it in the (N, k) plane.
        return _region if base and N not in base.shape.free_symbols else None
    if id_.startswith("tables.") and {"before", "after"} <= names:
        return _gain
    if {"k", "T", "t", "eta_0", "eta_e", "eta(t)", "eta(t+1)"} <= names and _base(id_):
        return _steps
    if {"k", "k larger", "|s'(1)|", "|s'(1)| at the larger k"} <= names and _base(id_):
        return _final_slopes
    if id_.startswith("exponential.printed.") and "eta" in names:
        return _printed
    if {"k", "tau"} <= names and _base(id_):
        return _point
    return _numbers if any(_NUMBER.fullmatch(value) for value in claim["witness"].values()) else None


def _base(id_: str) -> Base | None:
    """The base that a claim's id names, its power filled in."""
    match = _CURVE.match(id_)
    base = {**NAMED_BASES, **BASES}.get(match["base"]) if match else None
    if match is None or base is None or match["power"] is None:
        return base
    return Base(base.name, base.shape.subs(N, Rational(match["power"])), base.equation) if base is POLYNOMIAL else None


def _shape(id_: str) -> Expr:
    """The shape s(tau) of the curve that a claim's id names."""
    match, base = _CURVE.match(id_), _base(id_)
    if match is None or base is None:
        raise DataError(f"{id_} names no curve")
    return (
        Curve(base, "warp").shape
        if match["form"] == "warp"
        else Curve(base, "additive").with_sign(_SIGNS[match["sign"]])
    )


def _exact(witness: Mapping[str, str], *symbols: Symbol) -> dict[Symbol, Rational]:
    return {symbol: Rational(witness[symbol.name]) for symbol in symbols if symbol.name in witness}


def _agree(claim: Entry, name: str, value: Expr) -> None:
    """Refuse to draw a figure that is not the ledger's."""
    if str(value) != claim["witness"][name]:
        raise DataError(f"{claim['id']}: the ledger says {name} = {claim['witness'][name]}, the curve says {value}")


def _steps(claim: Entry) -> Picture:
    """The schedule at the witness, with the two steps between which it rises."""
    point = _exact(claim["witness"], k, T, t, eta_0, eta_e, N)
    eta = (eta_e + (eta_0 - eta_e) * _shape(claim["id"]).subs(tau, t / T)).subs(
        {symbol: value for symbol, value in point.items() if symbol != t}
    )
    here, after = point[t], point[t] + 1
    marks = []
    for name, step in (("eta(t)", here), ("eta(t+1)", after)):
        _agree(claim, name, value := eta.subs(t, step))
        marks.append(Mark(step, value, f"eta({step}) = {value}"))
    line = Line(f"k = {point[k]}, T = {point[T]}", eta, t, Integer(0), point[T])
    return (Panel(f"eta rises from t = {here} to t = {after}", "t", "eta(t)", (line,), tuple(marks)),)


def _final_slopes(claim: Entry) -> Picture:
    """|s'(1)| against k, with the two k of the witness."""
    final = Abs(slope(_shape(claim["id"])).subs(tau, 1))
    low, high = (Rational(claim["witness"][name]) for name in ("k", "k larger"))
    marks = tuple(Mark(at, final.subs(k, at), f"k = {at}: |s'(1)| = {final.subs(k, at)}") for at in (low, high))
    for name, mark in (("|s'(1)|", marks[0]), ("|s'(1)| at the larger k", marks[1])):
        _agree(claim, name, mark.y)
    line = Line("|s'(1)|", final, k, low / 2, 2 * high)
    return (Panel("The slope at the end against k", "k", "|s'(1)|", (line,), marks),)


def _printed(claim: Entry) -> Picture:
    """Eq. (13) as printed at the paper's rates, and the end that it misses."""
    point = _exact(claim["witness"], eta_0, eta_e)
    at, wanted = (Integer(0), eta_0) if claim["id"].endswith("start") else (Integer(1), eta_e)
    eta = (EXPONENTIAL.floor + (eta_0 - eta_e) * EXPONENTIAL.shape).subs(point)
    _agree(claim, "eta", value := eta.subs(tau, at))
    lines = (
        Line("eq. (13) as printed, at k = 1", eta, tau, Integer(0), Integer(1)),
        Line(f"{wanted} = {point[wanted]}", point[wanted], tau, Integer(0), Integer(1), level=True),
    )
    title = f"Eq. (13) as printed misses {wanted}"
    return (Panel(title, "tau = t/T", "eta", lines, (Mark(at, value, f"eta = {value}"),)),)


def _point(claim: Entry) -> Picture:
    """A shape at the k of the witness, with the tau of the witness."""
    point = _exact(claim["witness"], k, N)
    shape, at = _shape(claim["id"]).subs(point), Rational(claim["witness"]["tau"])
    title = ", ".join(f"{symbol} = {value}" for symbol, value in point.items())
    return tuple(
        Panel(title, "tau = t/T", y, (Line(y, expression, tau, Integer(0), Integer(1)),), (mark,))
        for y, expression in (("s(tau)", shape), ("ds/dtau", diff(shape, tau)))
        for mark in (Mark(at, expression.subs(tau, at), f"tau = {at}"),)
    )


def _gain(claim: Entry) -> Picture:
    """The gain that the cells give beside the one that the paper states."""
    name = claim["id"].removeprefix("tables.")
    stated = {f"abstract.{data}": ABSTRACT_CIFAR10 for data in ("cifar-10",)}
    stated |= {f"largest.{data.lower()}": value for data, value in LARGEST_OVER_THEMSELVES.items()}
    stated |= {gain.id: gain.stated for gain in GAINS}
    before, after, gain = (Rational(claim["witness"][key]) for key in ("before", "after", "gain"))
    if before - after != gain or name not in stated:
        raise DataError(f"{claim['id']}: the ledger's gain is not that of its cells")
    bars = ((f"from the cells: {before:.2f} - {after:.2f}".replace(" - -", " + "), gain), ("as stated", stated[name]))
    return (Panel("Percentage points", "", "", bars=bars),)


def _numbers(claim: Entry) -> Picture:
    """A witness without a curve of its own: its numbers, side by side."""
    numbers = {name: value for name, value in claim["witness"].items() if _NUMBER.fullmatch(value)}
    return (Panel("The witness", "", "", bars=tuple((name, Rational(value)) for name, value in numbers.items())),)


def _region(claim: Entry) -> Picture:
    """The curve at each end of its set, and a little beyond, where it breaks the condition."""
    base, sign = _base(claim["id"]), 1 if ".plus." in claim["id"] else -1
    if base is None:
        raise DataError(f"{claim['id']} names no base")
    monotone = claim["id"].endswith("monotone-region")
    region = (monotone_region if monotone else range_region)(base.shape, "additive", sign)
    if region.k is None or (claim["domain"].startswith("k in ") and claim["domain"] != f"k in {region.k.text()}"):
        raise DataError(f"{claim['id']}: the ledger says {claim['domain']}, which is not what is computed")
    breach = rising_point if monotone else outside_point
    lines: list[tuple[str, Expr]] = []
    marks: list[tuple[Rational, Expr, str]] = []
    for interval in region.k.intervals:
        for bound, side in ((interval.low, -1), (interval.high, 1)):
            if bound is None:
                continue
            within = shape_at(base.shape, "additive", sign, bound.inside)
            if (
                edge := (f"k {'=' if bound.exact else '≈'} {bound.text().lstrip('~')}, in the set", within)
            ) not in lines:
                lines.append(edge)
            if touch := _touch(claim, bound):
                marks.append((touch, within, f"the ledger's breach just beyond: tau = {float(touch):.15g}"))
            beyond, at = _violation(base, sign, bound, side, breach)
            outside = shape_at(base.shape, "additive", sign, beyond)
            lines.append((f"k = {float(beyond):.4g}, outside", outside))
            marks.append((at, outside, f"k = {float(beyond):.4g} breaks it at tau = {float(at):.4g}"))
    return _region_panels(lines, marks, monotone=monotone)


def _violation(
    base: Base, sign: int, bound: Bound, side: int, breach: Callable[[Expr], Rational | None]
) -> tuple[Rational, Rational]:
    """A k beyond an end of the set, and a tau at which the curve certainly breaks the condition there."""
    for share in _BEYOND:
        beyond = Rational(str(round(bound.number() * float(1 + side * share), 4)))
        at = breach(shape_at(base.shape, "additive", sign, beyond))
        if at is not None:
            return beyond, at
    raise DataError(f"no breach was found near k = {bound.text()}")


def _touch(claim: Entry, bound: Bound) -> Rational | None:
    """Where the curve breaks the condition at a k just beyond an enclosed end, as the ledger's evidence has it."""
    for match in (_TOUCH.search(item["detail"]) for item in claim["evidence"]):
        if match and bound.outside is not None and abs(float(match["k"]) / bound.number() - 1) < _SAME:
            return Rational(match["tau"])
    return None


def _region_panels(
    lines: list[tuple[str, Expr]], marks: list[tuple[Rational, Expr, str]], *, monotone: bool
) -> Picture:
    """The shapes and, for the condition of falling, their slopes."""
    limits = ((0, "0"),) if monotone else ((0, "0"), (1, "1"))
    views: list[tuple[str, str, Callable[[Expr], Expr]]] = [("The curve", "s(tau)", lambda shape: shape)]
    if monotone:
        views.append(("Its slope: it falls where this is below 0", "ds/dtau", lambda shape: diff(shape, tau)))
    panels = []
    for title, y, view in views:
        drawn = [Line(label, view(shape), tau, Integer(0), Integer(1)) for label, shape in lines]
        if y == "ds/dtau" or not monotone:
            drawn += [Line(text, Integer(at), tau, Integer(0), Integer(1), level=True) for at, text in limits]
        points = tuple(Mark(at, view(shape).evalf(_DIGITS, subs={tau: at}), label) for at, shape, label in marks)
        lowest = _LOWEST_SLOPE if y == "ds/dtau" else None
        panels.append(Panel(title, "tau = t/T", y, tuple(drawn), points, lowest=lowest))
    return tuple(panels)
