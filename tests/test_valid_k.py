"""The certified ends without SymPy: predicates and breaches against mpmath, with bases written out by hand."""

import ast
import math
import random
from functools import cache
from itertools import pairwise
from pathlib import Path

import mpmath
import numpy as np
import pytest

from kdecay_sym.breaches import find_breaches
from kdecay_sym.codegen import valid_k as emitter
from kdecay_sym.generated import valid_k
from kdecay_sym.phases import Decay

DIGITS = 50
BASES = ("polynomial", "cosine", "exponential", "exponential-anchored", "htd")
ROWS = [(sign, condition, row) for (sign, condition), rows in valid_k.POLYNOMIAL.items() for row in rows]


@pytest.fixture(autouse=True)
def digits():
    with mpmath.workdps(DIGITS):
        yield


def base_at(name, power, u):
    if name == "polynomial":
        return (1 - u) ** mpmath.mpf(power) if u < 1 else mpmath.mpf(0)
    if name == "cosine":
        return (1 + mpmath.cos(mpmath.pi * u)) / 2
    if name == "exponential":
        return mpmath.exp(-u)
    if name == "exponential-anchored":
        return (mpmath.exp(-u) - mpmath.exp(-1)) / (1 - mpmath.exp(-1))
    first, last = mpmath.tanh(-6), mpmath.tanh(3)
    return (last - mpmath.tanh(-6 + 9 * u)) / (last - first)


def slope_at(name, power, u):
    if name == "polynomial":
        return -mpmath.mpf(power) * (1 - u) ** (mpmath.mpf(power) - 1)
    if name == "cosine":
        return -mpmath.pi / 2 * mpmath.sin(mpmath.pi * u)
    if name == "exponential":
        return -mpmath.exp(-u)
    if name == "exponential-anchored":
        return -mpmath.exp(-u) / (1 - mpmath.exp(-1))
    return -9 / mpmath.cosh(-6 + 9 * u) ** 2 / (mpmath.tanh(3) - mpmath.tanh(-6))


@cache
def grid():
    """Dense near both ends, where breaches of curves that are almost valid begin."""
    near = [mpmath.mpf(10) ** -exponent for exponent in (300, 200, 100, 60, 30, 20, 14, 10, 8, 6, 5, 4, 3)]
    return [*near, *(mpmath.mpf(i) / 150 for i in range(1, 150)), *(1 - x for x in near if x > mpmath.mpf(10) ** -40)]


def excess(condition, name, power, sign, k, u):
    """By how much the condition is broken at u; positive where it is."""
    sigma, k = (1 if sign == "+" else -1), mpmath.mpf(k)
    if condition == "monotone":
        return slope_at(name, power, u) + sigma * (k * u ** (k - 1) - 1)
    s = base_at(name, power, u) + sigma * (u**k - u)
    return max(s - 1, -s)


def worst(condition, name, power, sign, k):
    return max((excess(condition, name, power, sign, k, u), u) for u in grid())


def cases(count):
    chance = random.Random(20)
    rows = sorted({power for _, _, (power, _) in ROWS})
    between = [(a + b) / 2 for a, b in pairwise(rows)]
    powers = [*rows, *between, 0.01, 0.03, 30.0, 100.0, math.nextafter(1, 0), math.nextafter(1, 2), 0.999, 1.001]
    for _ in range(count):
        name = chance.choice(("polynomial", "polynomial", *BASES))
        power = chance.choice(powers) if name == "polynomial" else 1.0
        sign, condition = chance.choice("+-"), chance.choice(("monotone", "range"))
        ends = [end for end in valid_k.ends(condition, name, sign, power)[:4] if 0 < end < math.inf]
        near = [math.nextafter(end, to) for end in ends for to in (0, math.inf)]
        free = [10 ** chance.uniform(-2, 2), chance.uniform(0.3, 4), 1.0]
        yield name, power, sign, condition, chance.choice([*ends, *near, *free])


def test_predicates_agree_with_a_dense_grid_wherever_they_answer():
    answers = []
    for name, power, sign, condition, k in cases(300):
        verdict = valid_k.holds(condition, name, sign, k, power)
        answers.append(verdict)
        if verdict:
            breach, u = worst(condition, name, power, sign, k)
            assert breach <= mpmath.mpf(10) ** -45, (name, power, sign, condition, k, u)
    assert answers.count(True) > 50
    assert answers.count(False) > 50


@pytest.mark.parametrize(("name", "power", "sign", "condition"), [
    (name, power, sign, condition)
    for name in BASES
    for power in ((0.01, 0.1, 0.7, 0.97, 1.0, 1.03, 1.6, 5.5, 20.0) if name == "polynomial" else (1.0,))
    for sign in "+-"
    for condition in ("monotone", "range")
])  # fmt: skip
def test_what_is_called_broken_is_broken_a_little_beyond_the_end(name, power, sign, condition):
    """A fiftieth of k - 1 beyond, or a fifth of k beside 1: there the breach is wide enough for the grid."""
    ends = valid_k.ends(condition, name, sign, power)
    outside = [(ends.invalid_to, -1)] if ends.invalid_to > 0 else []
    outside += [(ends.invalid_from, 1)] if ends.invalid_from < math.inf else []
    for end, side in outside:
        k = end + side * (0.02 * abs(end - 1) if abs(end - 1) > 1e-9 else 0.2)
        if k > 0:
            assert valid_k.holds(condition, name, sign, k, power) is False
            assert worst(condition, name, power, sign, k)[0] > 0, (end, k)


def test_between_the_two_floats_of_an_end_there_is_no_answer_and_elsewhere_of_a_row_there_is():
    for sign, condition, (power, row) in ROWS:
        ends = valid_k.Ends(*row)
        for inside, outside in ((ends.valid_from, ends.invalid_to), (ends.valid_to, ends.invalid_from)):
            if not 0 < inside < math.inf:
                continue
            assert valid_k.holds(condition, "polynomial", sign, inside, power) is True
            assert valid_k.holds(condition, "polynomial", sign, outside, power) is False
            middle = (inside + outside) / 2
            if middle not in (inside, outside):
                assert valid_k.holds(condition, "polynomial", sign, middle, power) is None
            assert abs(inside - outside) <= max(1e-12 * abs(inside - 1), 2 * math.ulp(inside))


def test_ends_are_in_order_in_every_row_and_between_the_rows():
    powers = np.unique([*np.geomspace(1e-3, 200, 400), *(power for _, _, (power, _) in ROWS)])
    for power in powers:
        for sign in "+-":
            for condition in ("monotone", "range"):
                found = valid_k.ends(condition, "polynomial", sign, float(power))
                assert 0 <= found.invalid_to <= found.valid_from <= 1 <= found.valid_to <= found.invalid_from
                assert found.invalid_to < found.valid_from or found.valid_from == 0
                assert found.touch is None or 0 < found.touch < 1
                # k = 1 gives the base itself, which falls and stays in range.
                assert valid_k.holds(condition, "polynomial", sign, 1.0, float(power)) is True


def test_no_answer_only_between_the_rows():
    for name in BASES[1:]:
        for sign in "+-":
            for condition in ("monotone", "range"):
                for k in np.geomspace(1e-3, 1e3, 500):
                    assert valid_k.holds(condition, name, sign, float(k)) is not None, (name, sign, condition, k)


def test_an_end_moved_by_a_millionth_is_noticed():
    """The oracle sees a threshold that is off by 1e-6 of k - 1: N = 2, sign -."""
    row = dict(valid_k.POLYNOMIAL["-", "monotone"])[2.0]
    ends = valid_k.Ends(*row)
    near = [mpmath.mpf(ends.touch) + mpmath.mpf(i) / 10**5 for i in range(-100, 101)]
    for k, broken in ((ends.valid_to, False), (1 + (ends.valid_to - 1) * (1 + 1e-6), True)):
        assert any(excess("monotone", "polynomial", 2.0, "-", k, u) > 0 for u in near) is broken


def test_the_module_imports_nothing_but_the_standard_library():
    tree = ast.parse(Path(valid_k.__file__).read_text(encoding="utf-8"))
    roots = {name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    roots |= {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert roots == {"__future__", "math", "bisect", "typing"}


def test_a_row_is_what_the_proofs_give_now():
    base = emitter.COSINE.shape
    text = emitter._row(base, "+", "monotone")
    assert ast.literal_eval(text) == valid_k.NAMED["cosine"]["+", "monotone"]
    text = emitter._row(emitter._polynomial(emitter.Rational(3, 2)), "-", "monotone")
    assert ast.literal_eval(text) == dict(valid_k.POLYNOMIAL["-", "monotone"])[1.5]


def breach_settings(count):
    chance = random.Random(5)
    for _ in range(count):
        name = chance.choice(("polynomial", "polynomial", "cosine"))
        power = chance.choice((0.2, 0.5, 0.9, 1.0, 1.3, 2.0, 4.0, 9.0)) if name == "polynomial" else 1.0
        sign = chance.choice("+-")
        ends = [end for end in valid_k.ends("monotone", name, sign, power)[:4] if 0 < end < math.inf]
        beyond = [end * (1 + chance.choice((-1, 1)) * 10 ** -chance.uniform(1, 6)) for end in ends]
        yield name, power, sign, float(chance.choice([*beyond, 10 ** chance.uniform(-1, 1.5)]))


def shape_of(name, power, sign, k, step, steps):
    u = mpmath.mpf(step) / steps
    return base_at(name, power, u) + (1 if sign == "+" else -1) * ((u ** mpmath.mpf(k) if step else 0) - u)


@pytest.mark.parametrize("steps", [1, 2, 7, 100, 4096, 4097, 10**6])
def test_every_reported_breach_is_one(steps):
    reported = 0
    for name, power, sign, k in breach_settings(80):
        phase = Decay(steps, k=k, base=name, power=power, form="additive", sign=sign)
        for breach in find_breaches(phase):
            reported += 1
            here = shape_of(name, power, sign, k, breach.step, steps)
            if breach.condition == "range":
                size = max(here - 1, -here)
            else:
                # To the next step, or to the next one looked at.
                reach = range(1, 2 if steps <= 4096 else 1500)
                size = max(shape_of(name, power, sign, k, min(breach.step + i, steps), steps) - here for i in reach)
            assert size > 0, (name, power, sign, k, breach)
            if steps <= 4096:
                assert breach.size == pytest.approx(float(size), rel=1e-3, abs=1e-14)
    assert reported or steps == 1


@pytest.mark.parametrize("steps", [1, 2, 7, 100, 4096])
def test_no_breach_of_a_billionth_is_missed(steps):
    for name, power, sign, k in breach_settings(40 if steps < 4096 else 12):
        found = {breach.condition for breach in find_breaches(
            Decay(steps, k=k, base=name, power=power, form="additive", sign=sign))}  # fmt: skip
        curve = [shape_of(name, power, sign, k, step, steps) for step in range(steps + 1)]
        if max(b - a for a, b in pairwise(curve)) > 1e-9:
            assert "monotone" in found, (name, power, sign, k)
        if max(max(s - 1, -s) for s in curve) > 1e-9:
            assert "range" in found, (name, power, sign, k)
