"""From which number of steps on the integer steps of a curve break eq. (5), where it rises for some real t."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import flint
from flint import arb, fmpq
from sympy import Add, Expr, Rational, Symbol

from kdecay_sym.symbols import tau
from kdecay_sym.validity.broken_steps import MAX_DEPTH, Breaks
from kdecay_sym.validity.certify import Nonnegative, ratio, sign_of
from kdecay_sym.validity.enclosure import PRECISION, Enclosure, Evaluator, compile_enclosure, slope_of

# Numbers of steps that are looked at one by one; where that is not enough the answer is a bound on both sides.
MAX_LOOKED_AT = 8000
# Rises of single steps differ by as little as T^-3 times the curve's third derivative.
_PRECISION = 320
# Enough to settle every T up to 2^53, and the first digits of any beyond.
_PROBES = 72
# The stretches on which the slope may be positive are told apart from the rest this finely, as a share of their width.
_RESOLUTION = 2**10

# Powers of tau are written out for an exact comparison up to this exponent.
_MAX_EXPONENT = 10**6

# A window's proof takes few cells, or none will do.
_CELLS = 24
# So many times at most is a T below which nothing breaks raised to one closer to the first that does.
_TIGHTENINGS = 24
# Above this there are too many T between for that, and their bounds are told alone.
_MOST_TIGHTENED = 10**11
# The least windows that no longer rise, as multiples of the width of the rising stretch, and a little more: sqrt(3) for
# a narrow stretch inside, 2 for one at an end of the curve.
_WINDOWS = tuple(Rational(share) for share in ("1.733", "1.76", "2.001", "2.02", "2.25", "4"))


def breaks(shape: Expr, rising: Rational) -> Breaks:
    """From which T on a shape whose slope is positive at ``rising`` breaks eq. (5) for integer steps.

    Args:
        shape: s(tau), without other symbols.
        rising: a tau in (0, 1) at which s certainly rises.
    """
    depth = int(1 / min(rising, 1 - rising)).bit_length()
    # The slope next to an end can be as small as its distance from there.
    with flint.ctx.workprec(_PRECISION + 2 * depth):
        if depth > MAX_DEPTH:
            return Breaks(None, 1, int(1 / _radius(compile_enclosure(slope_of(shape)), rising)) + 1, None)
        curve = _Rising(shape, rising)
        # Two steps that fit into a stretch on which the curve rises leave one that lies inside it.
        at_most = int(2 / curve.width) + 1
        at_least = 1 if at_most <= MAX_LOOKED_AT else curve.unbroken_below(at_most)
    with flint.ctx.workprec(_PRECISION + 4 * at_most.bit_length()):
        try:
            return (_first_of_all if curve.rises_at_an_end else _one_by_one)(curve, at_least, at_most)
        except _UnsettledError:
            return Breaks(None, at_least, at_most, curve.rises_at_an_end or None)


def _first_of_all(curve: _Rising, at_least: int, at_most: int) -> Breaks:
    """The answer where what is broken stays broken: by bisection, which an astronomical T ends early."""
    low, high = at_least, at_most  # every T below ``low`` is unbroken, ``high`` is broken
    for _ in range(_PROBES):
        if low == high:
            return Breaks(high, high, high, True)
        # T is known by its order first, the number of its digits.
        orders = low.bit_length() + high.bit_length()
        middle = 2 ** (orders // 2) if high > 4 * low else (low + high) // 2
        if curve.breaks_at(middle):
            high = middle
        else:
            low = middle + 1
    return Breaks(None, low, high, True)


def _one_by_one(curve: _Rising, at_least: int, at_most: int) -> Breaks:
    looked_at = range(at_least, min(at_most, at_least + MAX_LOOKED_AT))
    smallest = next((steps for steps in looked_at if curve.breaks_at(steps)), None)
    if looked_at.stop < at_most:
        return Breaks(smallest, smallest or looked_at.stop, at_most, None)
    if smallest is None:
        return Breaks(at_most, at_most, at_most, True)
    unbroken = (steps for steps in range(at_most - 1, smallest, -1) if not curve.breaks_at(steps))
    last = next(unbroken, smallest - 1)
    return Breaks(smallest, smallest, last + 1, last < smallest)


class _UnsettledError(ArithmeticError):
    """Whether a single step rises was not found."""


class _Rising:
    """A curve, and the stretches of (0, 1) outside of which it certainly falls."""

    def __init__(self, shape: Expr, rising: Rational) -> None:
        self.shape = shape
        self._moderate, self._steep = _split_by_exponent(shape)
        self._value = compile_enclosure(shape)
        self._slope = compile_enclosure(slope_of(shape))
        self._bend = compile_enclosure(slope_of(shape, 2))
        radius = ratio(_radius(self._slope, rising))
        # Near an end finer cells are needed only in proportion: a stretch may be 10^-300 wide, and its rim 10^-512.
        self._stretches = list(self._split(radius / _RESOLUTION, radius / ratio(min(rising, 1 - rising)) / _RESOLUTION))

    @property
    def width(self) -> Rational:
        """The width of the widest stretch on all of which the curve certainly rises."""
        widest = max((run[1] - run[0] for stretch in self._stretches for run in stretch.rises), default=fmpq(0))
        return Rational(int(widest.p), int(widest.q))

    @property
    def rises_at_an_end(self) -> bool:
        """Whether the curve rises only on one stretch, at an end: then what is broken stays broken for larger T.

        The step at that end rises once 1/T is small enough: s on the far side of the stretch only falls towards it.
        """
        (stretch, *others) = self._stretches
        if others or not self._is_one_hump(stretch):
            return False
        ((start, end),) = stretch.rises
        # A hump that starts, or ends, next to an end reaches it if the slope is not negative there.
        at_start = stretch.low == 0 and (start == 0 or bool(self._slope(_cell(fmpq(0), fmpq(0))).lo >= 0))
        at_end = stretch.high == 1 and (end == 1 or bool(self._slope(_cell(fmpq(1), fmpq(1))).lo >= 0))
        return at_start or at_end

    def breaks_at(self, steps: int) -> bool:
        """Whether one of ``steps`` steps rises: only those that meet a stretch can."""
        return any(
            self._rises(step, steps)
            for stretch in self._stretches
            for step in range(int((stretch.low * steps).floor()), int((stretch.high * steps).ceil()))
        )

    def unbroken_below(self, at_most: int) -> int:
        """A number of steps below which none breaks, 1 where none is found.

        A curve that falls, rises on one stretch and falls again, has the property that where s(x + w) > s(x) for some
        x, there is such an x for every smaller w: move the ends of the window towards the stretch. So it is enough to
        show for one w that no window of that width rises.
        """
        if len(self._stretches) != 1 or not self._is_one_hump(self._stretches[0]):
            return 1
        windows = (share * self.width for share in _WINDOWS)
        window = next((window for window in windows if self._no_window_rises(window)), None)
        if window is None:
            return 1
        low, high = int(1 / window), at_most
        # At an end of the curve every T above is looked for by bisection in any case.
        tightenings = 0 if self.rises_at_an_end or low > _MOST_TIGHTENED else _TIGHTENINGS
        for _ in range(tightenings):
            if high - low <= MAX_LOOKED_AT // 2:
                break
            # The first T to break is close above: look there first.
            middle = min((low + high) // 2, low + max(1, low // 1024))
            if self._no_window_rises(Rational(1, middle)):
                low = middle
            else:
                high = middle
        return low + 1

    def _no_window_rises(self, window: Rational) -> bool:
        """Whether s(x + w) <= s(x) for all x is proved for the width w of a window; needs one stretch."""
        (stretch,) = self._stretches
        low, high = (Rational(int(end.p), int(end.q)) for end in (stretch.low, stretch.high))
        bits = PRECISION + 4 * int(1 / window).bit_length()
        fall = Nonnegative(self.shape - self.shape.subs(tau, tau + window), bits=bits)
        # Windows that do not meet the stretch fall in any case.
        return fall.prove(max(Rational(0), low - window), min(high, 1 - window), max_cells=_CELLS).holds

    def _split(self, finest: fmpq, share: fmpq) -> Iterator[_Stretch]:
        """Cut (0, 1) into cells on which the slope has a sign, or which are too narrow to tell; join those left."""
        cells, low, high = [(fmpq(0), fmpq(1))], fmpq(-1), fmpq(-1)
        rises: list[tuple[fmpq, fmpq]] = []
        while cells:
            a, b = cells.pop()
            slope = self._slope_on(a, b)
            if slope.hi <= 0:
                continue
            if slope.lo <= 0 and b - a > max(finest, share * min(b, 1 - a)):
                middle = (a + b) / 2
                cells += [(middle, b), (a, middle)]
                continue
            if a != high:
                if high > low:
                    yield _Stretch(low, high, tuple(rises))
                low, rises = a, []
            high = b
            if slope.lo > 0:
                start = rises.pop()[0] if rises and rises[-1][1] == a else a
                rises.append((start, b))
        yield _Stretch(low, high, tuple(rises))

    def _slope_on(self, a: fmpq, b: fmpq) -> Enclosure:
        """The slope on a cell: by interval arithmetic, or from the middle on by the bend where that is narrower."""
        direct, middle = self._slope(_cell(a, b)), (a + b) / 2
        bend = self._bend(_cell(a, b))
        if direct.lo > 0 or direct.hi <= 0 or not bend.finite:
            return direct
        at_middle, reach = self._slope(_cell(middle, middle)), arb((b - a) / 2)
        spread = (bend.lo.abs_upper().max(bend.hi.abs_upper()) * reach).upper()
        return Enclosure(direct.lo.max(at_middle.lo - spread).lower(), direct.hi.min(at_middle.hi + spread).upper())

    def _is_one_hump(self, stretch: _Stretch) -> bool:
        """Whether the slope rises through 0 before, and falls through 0 after, the one run on which it is positive."""
        if len(stretch.rises) != 1:
            return False
        ((start, end),) = stretch.rises
        before = start == stretch.low or self._bend(_cell(stretch.low, start)).lo > 0
        after = end == stretch.high or self._bend(_cell(end, stretch.high)).hi < 0
        return bool(before and after)

    def _rises(self, step: int, steps: int) -> bool:
        here, there = (self._value(_cell(fmpq(t, steps), fmpq(t, steps))) for t in (step, step + 1))
        if there.lo > here.hi:
            return True
        if there.hi <= here.lo:
            return False
        sign = self._exact_sign(step, steps)
        if sign is None:
            raise _UnsettledError(f"whether step {step} of {steps} rises was not settled")
        return sign > 0

    def _exact_sign(self, step: int, steps: int) -> int | None:
        """The sign of a rise without the steep powers written out: it is known if they and the rest agree."""
        exactly = self._moderate.subs(tau, Rational(step + 1, steps)) - self._moderate.subs(tau, Rational(step, steps))
        # A power rises with tau; after the last step it is 1, and what is left of its rise is its value before, taken
        # off.
        last = step + 1 == steps
        steep = [-coefficient if last else coefficient for coefficient in self._steep if steps > 1]
        signs = {sign_of(exactly + Add(*self._steep) if last else exactly), *map(sign_of, steep)} - {0}
        return None if None in signs or len(signs) > 1 else next(iter(signs), 0)


def _split_by_exponent(shape: Expr) -> tuple[Expr, list[Expr]]:
    """A shape without its terms c tau^e whose powers are too long to be written out, and the c of those."""
    moderate, steep = [], []
    for term in Add.make_args(shape):
        coefficient, rest = term.as_independent(tau, as_Add=False)
        base, exponent = rest.as_base_exp()
        if base == tau and isinstance(exponent, Rational) and exponent > _MAX_EXPONENT:
            steep.append(coefficient)
        else:
            moderate.append(term)
    return Add(*moderate), steep


def _radius(slope: Evaluator, rising: Rational) -> Rational:
    """A distance from ``rising`` within which the slope is certainly positive."""
    radius = min(rising, 1 - rising)
    while not slope(_cell(ratio(rising - radius), ratio(rising + radius))).lo > 0:
        radius = radius / 2
    return radius


@dataclass(frozen=True)
class _Stretch:
    """An interval of tau outside of which the curve falls, and the runs in it on which it certainly rises."""

    low: fmpq
    high: fmpq
    rises: tuple[tuple[fmpq, fmpq], ...]


def _cell(low: fmpq, high: fmpq) -> dict[Symbol, Enclosure]:
    return {tau: Enclosure(arb(low).lower(), arb(high).upper())}
