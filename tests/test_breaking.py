"""From which T on integer steps break, against a scan of every step in long doubles, near ties in mpmath."""

import os
import random
import subprocess
import sys
import time
from itertools import pairwise

import mpmath
import numpy as np
import pytest
from sympy import Rational

from kdecay_sym import symbols
from kdecay_sym.symbols import tau
from kdecay_sym.validity import breaking, validity
from kdecay_sym.validity.at_k import at_k, shape_at
from kdecay_sym.validity.breaking import breaks
from kdecay_sym.validity.report import NAMED_BASES
from kdecay_sym.validity.witness import rising_point

LONG = np.longdouble
EXACTLY = mpmath.mpf(10) ** -42


@pytest.fixture(autouse=True)
def digits():
    with mpmath.workdps(50):
        yield


def bases(module, number):
    first, last = module.tanh(number(-6)), module.tanh(number(3))
    pi = number("3.14159265358979323846264338327950288419716939937510582")
    return {
        "cosine": lambda u: (1 + module.cos(pi * u)) / 2,
        "exponential": lambda u: module.exp(-u),
        "exponential-anchored": lambda u: (module.exp(-u) - module.exp(number(-1))) / (1 - module.exp(number(-1))),
        "htd": lambda u: (last - module.tanh(-6 + 9 * u)) / (last - first),
    }


def base_of(name, power, module, number):
    if name == "polynomial":
        return lambda u: (1 - u) ** number(str(power))
    return bases(module, number)[name]


class Scan:
    """A curve of additive form, step by step."""

    def __init__(self, name, power, sign, k):
        self.sign = 1 if sign == "+" else -1
        self.k, self.exact_k = LONG(k), mpmath.mpf(k)
        self.base, self.exact = base_of(name, power, np, LONG), base_of(name, power, mpmath, mpmath.mpf)

    def at(self, step, steps):
        u = mpmath.mpf(step) / steps
        return self.exact(u) + self.sign * ((u**self.exact_k if step else 0) - u)

    def rise(self, step, steps):
        return self.at(step + 1, steps) - self.at(step, steps)

    def broken(self, steps):
        u = np.arange(steps + 1).astype(LONG) / LONG(steps)
        rises = np.diff(self.base(u) + self.sign * (u**self.k - u))
        if rises.max() > 1e-15:
            return True
        return any(self.rise(int(step), steps) > EXACTLY for step in np.flatnonzero(rises > -1e-15))

    def broken_nearby(self, steps, at, reach=40):
        """The same for steps near tau = ``at``, which holds the only stretch on which the curve rises."""
        middle = int(at * steps)
        near = range(max(0, middle - reach), min(steps, middle + reach))
        return any(self.rise(step, steps) > 0 for step in near)


def breaks_of(name, power, sign, k):
    shape = NAMED_BASES[name].shape
    if power is not None:
        shape = shape.subs(symbols.N, Rational(str(power)))
    curve = shape_at(shape, "additive", 1 if sign == "+" else -1, Rational(k))
    rising = rising_point(curve)
    return None if rising is None else (breaks(curve, rising), rising)


def settings(count):
    chance = random.Random(12)
    while count:
        name = chance.choice(["polynomial"] * 3 + ["cosine", "exponential", "exponential-anchored", "htd"])
        power = chance.choice((0.1, 0.5, 0.9, 1, 1.1, 2, 2.5, 4, 9.7, 20)) if name == "polynomial" else None
        k = chance.choice((round(10 ** chance.uniform(-2, 2), 3), round(chance.uniform(0.3, 9), 1)))
        sign = chance.choice("+-")
        found = breaks_of(name, power, sign, str(k))
        if found:
            count -= 1
            yield name, power, sign, str(k), found[0]


CLOSE = [  # closer to a threshold: the first broken T lies in the hundreds and thousands
    ("polynomial", 2, "-", "8.24"),
    ("polynomial", 4, "-", "4.0001"),
    ("polynomial", 0.5, "-", "0.1676"),
    ("exponential-anchored", None, "-", "8.65"),
    ("polynomial", 0.5, "+", "3.27"),
    ("cosine", None, "-", "1.01"),
]


def compare(name, power, sign, k, found, most):
    scan, last = Scan(name, power, sign, k), min(most, found.at_most + 50)
    broken = [False] + [scan.broken(steps) for steps in range(1, last + 1)]
    first = broken.index(True) if True in broken else None
    assert found.at_least <= (found.smallest or found.at_most) <= found.at_most
    if found.smallest and found.smallest <= last:
        assert first == found.smallest, (name, power, sign, k)
    else:
        assert first is None
    if found.at_most <= last:
        assert all(broken[found.at_most :]), (name, power, sign, k)
        if found.at_most > found.smallest:
            assert not broken[found.at_most - 1], (name, power, sign, k)


def test_against_a_scan_of_every_step():
    for setting in settings(30):
        compare(*setting, most=400)


@pytest.mark.parametrize(("name", "power", "sign", "k"), CLOSE)
def test_against_a_scan_near_a_threshold(name, power, sign, k):
    found, _ = breaks_of(name, power, sign, k)
    compare(name, power, sign, k, found, most=600)


@pytest.mark.slow
def test_against_a_scan_of_up_to_3000_steps():
    for setting in settings(60):
        compare(*setting, most=3000)
    for setting in CLOSE:
        compare(*setting, breaks_of(*setting)[0], most=3000)


FAR = [
    ("polynomial", 2, "-", "8.2346956"),
    ("polynomial", 2, "-", "8.234695541"),
    ("polynomial", 0.1, "+", "1.6005498270"),
    ("exponential-anchored", None, "-", "8.6014987262"),
    ("polynomial", 1, "+", "2.0001"),
    ("polynomial", 1, "+", "2.0000001"),
    ("polynomial", 1, "+", "2.00000000001"),
    ("polynomial", 2, "+", "1.000000000000001"),
    ("cosine", None, "+", "1.0000001"),
    ("exponential", None, "+", "1.36788"),
    ("polynomial", 2, "-", "8.23469554011"),
    ("polynomial", 2, "-", "8.2346955401045"),
    ("polynomial", 4, "-", "4.0000000000000009"),
    ("polynomial", 4, "-", "4.00000000000000000003"),
]


@pytest.mark.parametrize(("name", "power", "sign", "k"), FAR)
def test_a_smallest_t_of_many_digits_is_broken_and_its_predecessors_are_not(name, power, sign, k):
    started = time.process_time()
    found, rising = breaks_of(name, power, sign, k)
    assert time.process_time() - started < 10
    assert found.smallest > 9_000
    assert found.at_least == found.smallest <= found.at_most
    scan = Scan(name, power, sign, k)
    assert scan.broken_nearby(found.smallest, rising)
    for steps in (*range(found.smallest - 5, found.smallest), found.smallest // 2, found.smallest // 7):
        assert not scan.broken_nearby(steps, rising)
    for steps in (found.at_most, found.at_most + 1, 3 * found.at_most):
        assert scan.broken_nearby(steps, rising)


@pytest.mark.parametrize(
    ("name", "power", "sign", "k"),
    [
        ("polynomial", 0.5, "-", "1.001"),  # rises on (0, 10^-301) only
        ("exponential", None, "-", "2.0001"),  # rises below 10^-3010
        ("exponential", None, "-", "2.01"),
        ("polynomial", 2, "+", "1e-300"),
        ("cosine", None, "-", "1e-300"),
        ("polynomial", 4, "-", "4." + "0" * 60 + "3"),
    ],
)
def test_an_astronomical_t_is_bounded_within_ten_seconds(name, power, sign, k):
    started = time.process_time()
    found = breaks_of(name, power, sign, k)
    assert time.process_time() - started < 10
    assert 1 <= found[0].at_least <= (found[0].smallest or found[0].at_most) <= found[0].at_most
    str(found[0])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_answer_takes_little_memory_in_whatever_order_sympy_keeps_its_sets(seed):
    resource = pytest.importorskip("resource")
    most = 3 * 2**30
    call = (
        "from kdecay_sym.cli import main; main(['validity', '--base', 'cosine', '--form', 'additive', '--k', '1e-300'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", call],
        env=os.environ | {"PYTHONHASHSEED": str(seed)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (most, most)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "integer steps break first at T = 3" in done.stdout, done.stderr


@pytest.mark.parametrize(("k", "smallest"), [("20000", 4), ("12345678901.5", 4), ("1e300", 4)])
def test_a_large_k_is_answered_within_ten_seconds(k, smallest):
    """N = 2, sign -: s is (1 - tau)^2 + tau but for a power that is tiny at 3/4, and rises from 1/2 to 3/4 at T = 4."""
    started = time.process_time()
    found, _ = breaks_of("polynomial", 2, "-", k)
    assert time.process_time() - started < 10
    assert found.smallest == smallest
    assert found.at_least <= 4 <= found.at_most


def test_the_bound_of_an_astronomical_t_is_that_of_the_stretch():
    """N = 1/2, sign -, k = 1.001: the slope is 1/2 - 1.001 tau^0.001 + O(tau), the curve about tau/2 - tau^1.001."""
    found, _ = breaks_of("polynomial", 0.5, "-", "1.001")
    # Step 0 rises where 1/2 - tau^0.001 > 0 at tau = 1/T.
    assert found.at_least <= 2**1000 * 1.01
    assert 2**1000 * 0.99 <= found.at_most < 2**1003
    with mpmath.workdps(1300):
        scan = Scan("polynomial", 0.5, "-", "1.001")
        assert scan.rise(0, mpmath.mpf(found.at_most)) > 0
        assert scan.rise(0, mpmath.mpf(found.at_least - 1)) <= 0


def test_a_curve_that_first_falls_a_little_is_not_taken_for_one_that_rises_from_its_start():
    """The slope is negative up to 10^-7, positive from there to 1/2, and negative after that."""
    small = Rational(1, 10**7)
    slope = (tau - small) * (Rational(1, 2) - tau)
    shape = 1 + slope.expand().integrate(tau)
    found = breaks(shape, Rational(1, 4))
    for steps in range(1, 40):
        assert found.at_least <= steps or not _breaks(shape, steps)
    assert found.smallest == next(steps for steps in range(1, 40) if _breaks(shape, steps))
    assert all(_breaks(shape, steps) for steps in range(found.at_most, found.at_most + 40))


def _breaks(shape, steps):
    values = [shape.subs(tau, Rational(step, steps)) for step in range(steps + 1)]
    return any(there > here for here, there in pairwise(values))


def test_a_valid_k_breaks_nowhere_and_a_broken_one_says_where():
    found = validity("polynomial", power=2, form="additive", sign="-")
    assert at_k(found, 8.2).breaks is None
    answer = at_k(found, 8.2346956)
    assert answer.to_json()["monotone"]["smallest_T"] == answer.breaks.smallest


def test_a_precision_that_settles_no_tie_gives_bounds_and_no_traceback(monkeypatch):
    monkeypatch.setattr(breaking, "sign_of", lambda _: None)
    shape = shape_at((1 - tau) ** 2, "additive", 1, Rational(2))  # s = 1 - 3 tau + 2 tau^2: ties at T = 2, 4, ...
    found = breaks(shape, Rational(9, 10))
    assert found.smallest is None or found.smallest <= found.at_most
    assert found.at_least <= found.at_most


def test_a_bisection_that_goes_wrong_is_noticed(monkeypatch):
    """One step too late at an end: the scan disagrees."""
    honest = breaking._Rising.breaks_at
    monkeypatch.setattr(
        breaking._Rising, "breaks_at", lambda self, steps: honest(self, steps - 1) if steps > 1 else False
    )
    found, _ = breaks_of("cosine", None, "-", "1.01")
    with pytest.raises(AssertionError):
        compare("cosine", None, "-", "1.01", found, most=600)
