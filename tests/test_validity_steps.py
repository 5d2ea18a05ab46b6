"""The sets of k for integer steps against brute force in mpmath, with bases written out once more by hand."""

import json
import random
import time
from itertools import pairwise

import mpmath
import pytest
from sympy import Integer, N, Rational, S, interpolate, lambdify, pi, sin, sqrt, tanh

from kdecay_sym import cli
from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.errors import ArgumentError
from kdecay_sym.symbols import tau
from kdecay_sym.validity import validity
from kdecay_sym.validity.at_k import at_k
from kdecay_sym.validity.steps import binding, levels
from kdecay_sym.validity.steps import range as range_steps
from kdecay_sym.validity.steps.search import Outcome, StepSearch

BASES = [("polynomial", power) for power in (0.1, 0.5, 0.9, 1, 1.1, 2, 3, 9.7, 16)]
BASES += [(name, None) for name in ("cosine", "exponential", "exponential-anchored", "htd")]
# Figures are doubles: this close to an end they cannot tell, whatever is asked of k - 1.
ULP = mpmath.mpf(2) ** -50
EXACTLY = mpmath.mpf(10) ** -42


@pytest.fixture(autouse=True)
def digits():
    with mpmath.workdps(50):
        yield


def base_of(name, power=None):
    first, last = mpmath.tanh(-6), mpmath.tanh(3)
    return {
        "polynomial": lambda u: (1 - u) ** mpmath.mpf(str(power)) if u < 1 else mpmath.mpf(0),
        "cosine": lambda u: (1 + mpmath.cos(mpmath.pi * u)) / 2,
        "exponential": lambda u: mpmath.exp(-u),
        "exponential-anchored": lambda u: (mpmath.exp(-u) - mpmath.exp(-1)) / (1 - mpmath.exp(-1)),
        "htd": lambda u: (last - mpmath.tanh(-6 + 9 * u)) / (last - first),
    }[name]


def value(base, sign, k, step, steps):
    u = mpmath.mpf(step) / steps
    return base(u) + (1 if sign == "+" else -1) * ((u ** mpmath.mpf(k) if step else 0) - u)


def meets(condition, base, sign, k, steps):
    curve = [value(base, sign, k, step, steps) for step in range(steps + 1)]
    if condition == "monotone":
        return all(there - here <= EXACTLY for here, there in pairwise(curve))
    return all(-EXACTLY <= s <= 1 + EXACTLY for s in curve)


def member(intervals, k):
    return any(low <= k and (high is None or k <= high) for low, high in intervals)


def ends_of(intervals):
    return [end for interval in intervals for end in interval if end]


def beside(end):
    distance = max(abs(mpmath.mpf(end) - 1) / 10**9, ULP)
    return end - distance, end + distance


def check(found, base, sign, steps, chance, *, known=True):
    """Membership at random k and on both sides of each end; how many verdicts were compared."""
    compared = 0
    for condition, region in (("monotone", found.monotone), ("range", found.range)):
        if region.k is None:
            assert not known, (condition, region.undecided)
            continue
        intervals = region.k.to_json()["k"]
        ends = ends_of(intervals)
        assert ends == sorted(ends)
        probes = [mpmath.mpf(10) ** chance.uniform(-3, 2.5) for _ in range(8)] + [mpmath.mpf(1)]
        probes = [k for k in probes if all(abs(k - end) > ULP for end in ends)]
        for k in [*probes, *(k for end in ends for k in beside(end))]:
            assert member(intervals, k) == meets(condition, base, sign, k, steps), (condition, sign, steps, k)
            compared += 1
    return compared


@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize(("name", "power"), BASES)
def test_sets_of_short_schedules_against_all_steps(name, power, sign):
    chance = random.Random(f"{name}{power}{sign}")
    for steps in (1, 2, 3, chance.randint(4, 60)):
        found = validity(name, power=power, form="additive", sign=sign, steps=steps)
        assert check(found, base_of(name, power), sign, steps, chance) >= 10


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_sets_of_longer_schedules_against_all_steps(seed):
    chance = random.Random(seed)
    for _ in range(10):
        (name, power), sign, steps = chance.choice(BASES), chance.choice("+-"), chance.randint(61, 200)
        found = validity(name, power=power, form="additive", sign=sign, steps=steps)
        check(found, base_of(name, power), sign, steps, chance)


def test_closed_forms():
    """One step falls by 1 whatever k is; the two of T = 2 by 1/2 -+ (2^-k - 1/2)."""
    for steps, sign in ((1, "+"), (1, "-"), (2, "+"), (2, "-")):
        assert validity("polynomial", form="additive", sign=sign, steps=steps).monotone.k.text() == "(0, oo)"
    # N = 2, T = 2, sign +: the second step falls where 1 - 2^-k <= 1/2 + 1/4, so for k <= 2.
    (interval,) = validity("polynomial", power=2, form="additive", sign="+", steps=2).monotone.k.intervals
    assert interval.high.number() == pytest.approx(2, abs=1e-12)


def worst_rise(base, sign, k, steps):
    """The greatest rise of one step: of those at both ends, and of the highest of a spread and its neighbourhood."""

    def rise(step):
        return value(base, sign, k, step + 1, steps) - value(base, sign, k, step, steps)

    stride = steps // 400
    peak = max(range(0, steps, stride), key=rise)
    near = {peak}
    while stride > 1:
        stride = max(1, stride // 4)
        peak = max((t for t in range(peak - 6 * stride, peak + 7 * stride, stride) if 0 <= t < steps), key=rise)
        near.add(peak)
    near |= {t for t in range(peak - 10, peak + 11) if 0 <= t < steps}
    return max(rise(step) for step in near | set(range(5)) | set(range(steps - 5, steps)))


LONG = [(*base, sign) for base in BASES for sign in "+-"]
QUICK = {("polynomial", 2, "-"), ("polynomial", 0.5, "+"), ("cosine", None, "-"), ("htd", None, "+")}


@pytest.mark.parametrize(
    ("name", "power", "sign"), [pytest.param(*s, marks=[] if s in QUICK else pytest.mark.slow) for s in LONG]
)
def test_a_million_steps(name, power, sign):
    """Ten seconds is the bound of the product; the ends are those of the binding step and its neighbours."""
    steps = 10**6
    started = time.process_time()
    found = validity(name, power=power, form="additive", sign=sign, steps=steps)
    assert time.process_time() - started < 10
    assert found.range.k is not None
    base = base_of(name, power)
    for interval in found.monotone.k.intervals:
        for bound, side in ((interval.low, -1), (interval.high, 1)):
            if bound is None:
                continue
            end = mpmath.mpf(str(N(bound.inside, 40)))
            apart = abs(end - 1) / 10**9 or mpmath.mpf(10) ** -20
            assert worst_rise(base, sign, end - side * apart, steps) <= 0
            assert worst_rise(base, sign, end + side * apart, steps) > 0


STEEP = [
    (30, "+", 10**6),
    (50, "+", 1000),
    (200, "+", 1000),
    (200, "+", 10**6),
    (200, "-", 10**6),
    (1000, "+", 100_000),
    (1000, "-", 100_000),
    (1000, "-", 10**6),
]


@pytest.mark.parametrize(("power", "sign", "steps"), STEEP)
def test_ends_as_close_to_1_as_a_steep_base_leaves_them(power, sign, steps):
    """The last step falls by T^-N, so k beyond 1 + T^(1 - N) (sign +), or below 1 - T^(1 - N) (sign -), rise there."""
    started = time.process_time()
    found = validity("polynomial", power=power, form="additive", sign=sign, steps=steps)
    assert time.process_time() - started < 10
    (interval,) = found.monotone.k.intervals
    near, far, side = (interval.high, interval.low, 1) if sign == "+" else (interval.low, interval.high, -1)
    assert side * float((near.inside - 1) * Integer(steps) ** (power - 1)) == pytest.approx(1, rel=2 / steps)
    assert found.range.k is not None
    for bound, outwards in ((near, side), (far, -side)):
        distance = abs(bound.inside - 1)
        assert abs(bound.outside - bound.inside) <= distance / 10**12
        # The steps themselves, but for the ends that would ask for thousands of digits.
        if distance > Rational(1, 10**200):
            with mpmath.workdps(500):
                end, apart = mpmath.mpf(int(bound.inside.p)) / int(bound.inside.q), mpmath.mpf(float(distance)) / 10**9
                base = base_of("polynomial", power)
                assert worst_rise(base, sign, end - outwards * apart, steps) <= 0
                assert worst_rise(base, sign, end + outwards * apart, steps) > 0


@pytest.mark.parametrize(("k", "holds"), [(1.0001, False), (20000, False), (1e300, False), (1, True)])
def test_the_verdict_at_one_k_of_a_steep_base_and_at_a_large_k(k, holds):
    started = time.process_time()
    answer = at_k(validity("polynomial", power=200, form="additive", sign="-", steps=1000), k)
    assert time.process_time() - started < 10
    assert answer.monotone is holds
    if not holds:
        step, base = int(answer.rises_at * 1000), base_of("polynomial", 200)
        with mpmath.workdps(300):
            assert value(base, "-", k, step + 1, 1000) > value(base, "-", k, step, 1000)


def test_an_end_with_numbers_of_thousands_of_digits_is_enclosed(capsys):
    asked = ["validity", "--power", "1000", "--form", "additive", "--steps", "100000"]
    for sign in "+-":
        assert cli.main([*asked, f"--sign={sign}"]) == 0
        assert max(map(len, capsys.readouterr().out.splitlines())) < 160
        assert cli.main([*asked, f"--sign={sign}", "--json"]) == 0
        json.loads(capsys.readouterr().out)
    (interval,) = validity("polynomial", power=2, form="additive", sign="+", steps=10**6).monotone.k.intervals
    assert interval.high.text() == "log(999998999999/1000000000000)/log(999999/1000000)"


@pytest.mark.parametrize("steps", [10**9, 2**53])
@pytest.mark.parametrize(
    ("power", "sign"), [(2, "-"), (0.5, "-"), (1, "+"), pytest.param(0.5, "+", marks=pytest.mark.slow)]
)
def test_as_many_steps_as_there_may_be(steps, power, sign):
    """The set holds that of all real t, and its upper end is that one's but for a step at an end of the curve."""
    found = validity("polynomial", power=power, form="additive", sign=sign, steps=steps).monotone
    limit = validity("polynomial", power=power, form="additive", sign=sign).monotone.k.to_json()["k"]
    if found.k is None:
        assert found.undecided
    else:
        (low, high), (least, most) = found.k.to_json()["k"][0], limit[0]
        assert low <= least
        assert high == pytest.approx(most, rel=1e-6) or high > most


def test_the_sets_hold_that_of_all_real_t_and_shrink_to_it():
    for name, power, sign in (("polynomial", 2, "-"), ("polynomial", 0.5, "+"), ("exponential-anchored", None, "-")):
        whole = validity(name, power=power, form="additive", sign=sign).monotone.k.to_json()["k"][0]
        distances = []
        for steps in (5, 60, 30_000):
            (found,) = validity(name, power=power, form="additive", sign=sign, steps=steps).monotone.k.to_json()["k"]
            assert found[0] <= whole[0] <= whole[1] <= found[1]
            distances.append(found[1] - whole[1])
        assert 0 <= distances[-1] < 1e-5 < distances[0]


half = Rational(1, 2)
OWN = {
    "wavy": 1 - tau + sin(4 * pi * tau) / 5,
    "gently-wavy": 1 - tau + sin(4 * pi * tau) / 40,
    "flat-inside": half + (1 - 2 * tau) ** 3 / 2,
    "flatter-inside": half + (1 - 2 * tau) ** 5 / 2,
    "constant": half + 0 * tau,
    "misses-both-ends": Rational(9, 10) - tau / 2,
    "rises": tau,
    "steep-start": 1 - sqrt(tau),
    "nearly-a-jump": (1 - tanh(40 * (tau - half)) / tanh(20)) / 2,
    "jump-at-the-end": 1 - tau / 100 - Rational(99, 100) * tau**60,
}


@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize("name", OWN)
def test_bases_of_ones_own(name, sign):
    chance, shape = random.Random(name + sign), lambdify(tau, OWN[name], "mpmath")
    for steps in (2, 3, 7, 30):
        found = validity(OWN[name], form="additive", sign=sign, steps=steps)
        check(found, lambda u: mpmath.mpf(shape(u)), sign, steps, chance, known=False)


def test_a_base_that_is_flat_inside_has_a_union_of_two_intervals():
    found = validity(OWN["flat-inside"], form="additive", sign="+", steps=50).monotone.k
    assert len(found.intervals) == 2


def through(values):
    """A polynomial base with the given values at its steps."""
    steps = len(values) - 1
    return interpolate([(Rational(step, steps), at) for step, at in enumerate(values)], tau).expand()


def forbidding(gap):
    """T = 6, sign +: step 1 rises for k < 2 down to about 0.15, step 4 for k > 2 + gap up to about 5.9."""
    shares = [Integer(1)] * 6
    for step, k in ((1, Integer(2)), (4, 2 + gap)):
        share = Rational(step + 1, 6) ** k - Rational(step, 6) ** k
        shares[step] = share if share.is_Rational else Rational(str(N(share, 60)))
    values = [S.One]
    for share in shares:
        values.append(values[-1] + Rational(1, 6) - share)
    return through(values)


@pytest.mark.parametrize(("gap", "parts"), [("1/10", 3), ("1e-5", 3), ("1e-10", 3), ("-1e-10", 2), ("-1e-20", 2)])
def test_a_narrow_part_between_two_forbidden_ones(gap, parts):
    base = forbidding(Rational(gap))
    found = validity(base, form="additive", sign="+", steps=6)
    assert len(found.monotone.k.intervals) == parts
    shape = lambdify(tau, base, "mpmath")
    if abs(Rational(gap)) > Rational(1, 10**6):
        check(found, lambda u: mpmath.mpf(shape(u)), "+", 6, random.Random(6))


@pytest.mark.parametrize("gap", ["1e-14", "1e-20", "1e-40", "0"])
def test_a_part_too_narrow_to_enclose_is_unknown(gap):
    """Its ends, moved inwards, would have crossed."""
    found = validity(forbidding(Rational(gap)), form="additive", sign="+", steps=6).monotone
    assert found.k is None
    assert found.undecided


def test_a_range_of_one_k_set_by_three_steps_is_not_called_empty():
    """K = 2 alone: two steps reach s = 1 there, and a third s = 0."""
    values = [1, *(at + (x**2 - x) for at, x in ((1, Rational(1, 4)), (1, half), (0, Rational(3, 4)))), 0]
    base = through([S(v) for v in values])
    shape = lambdify(tau, base, "mpmath")
    assert meets("range", lambda u: mpmath.mpf(shape(u)), "-", 2, 4)
    found = validity(base, form="additive", sign="-", steps=4).range
    assert found.k is None or found.k.contains(Rational(2)) is True


def test_a_sign_that_is_not_found_empties_no_set():
    """s(0) = 1/2 + tanh(100)/2 is below 1 by 10^-87."""
    base = (1 - tanh(200 * (tau - half))) / 2
    found = validity(base, form="additive", sign="+", steps=2).range
    assert found.k is None or found.k.intervals


def test_json_has_the_keys_of_the_contract(capsys):
    asked = ["validity", "--base", "polynomial", "--power", "2", "--form", "additive", "--sign=-", "--steps", "100"]
    assert cli.main([*asked, "--k", "9.5", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["steps"] == 100
    assert {"base", "power", "form", "sign", "steps", "start", "end", "monotone", "range", "valid"} <= set(answer)
    for condition in ("monotone", "range", "valid"):
        (interval,) = answer[condition]["k"]
        assert interval[0] < 1
    assert answer["range"]["k"][0][1] is None


@pytest.mark.parametrize("steps", [0, -1, 1.5, True, 2**60, "x"])
def test_steps_must_be_a_whole_number(steps, capsys):
    with pytest.raises(ArgumentError, match="steps="):
        validity("polynomial", form="additive", sign="+", steps=steps)
    try:
        code = cli.main(["validity", "--steps", str(steps)])
    except SystemExit as error:
        code = error.code
    assert code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def shifted(name, by):
    def shift(monkeypatch):
        original = getattr(levels.StepPower, name)
        monkeypatch.setattr(
            levels.StepPower, name, lambda self, *a: levels.Root((original(self, *a).away * (1 + by) + by).mid())
        )

    return shift


def level_moved(by):
    def move(monkeypatch):
        original = StepSearch.level

        def moved(self, step):
            excess, exact = original(self, step)
            return levels.Share(excess + by, exact and exact + Rational(by))

        monkeypatch.setattr(StepSearch, "level", moved)

    return move


def closed_form_moved(by):
    def move(monkeypatch):
        original = levels.exact_root

        def wrong(root):
            return levels.Root((root.away * (1 + by) + by).mid(), root.exact and root.exact * (1 + Rational(by)))

        for module in (levels, range_steps):
            monkeypatch.setattr(module, "exact_root", lambda *a: wrong(original(*a)))

    return move


def sign_flipped(monkeypatch):
    original = StepSearch.__init__

    def flipped(self, base, sign, steps):
        original(self, base, -sign, steps)

    monkeypatch.setattr(StepSearch, "__init__", flipped)


def lemma_false(monkeypatch):
    monkeypatch.setattr(binding, "unimodal_lemma", lambda: (Obligation("p falls", Integer(1), "negative"),))


def neighbors_skipped(monkeypatch):
    original = StepSearch.all_fall

    def skipping(self, at, low=0, high=None, skip=frozenset(), **limits):
        return original(self, at, low, high, skip | {step + 1 for step in skip}, **limits)

    monkeypatch.setattr(StepSearch, "all_fall", skipping)


def nothing_searched(monkeypatch):
    monkeypatch.setattr(StepSearch, "all_fall", lambda *_, **__: Outcome(unsettled=0))


MUTATIONS = {
    "level-up": level_moved(1e-6),
    "level-down": level_moved(-1e-6),
    "root-up": shifted("_root", 1e-9),
    "root-down": shifted("_root", -1e-9),
    "closed-form-up": closed_form_moved(1e-9),
    "closed-form-down": closed_form_moved(-1e-9),
    "sign": sign_flipped,
    "lemma": lemma_false,
    "neighbors-skipped": neighbors_skipped,
    "unsettled": nothing_searched,
}
MUTATED = [
    ("polynomial", 2, "-", 30),
    ("polynomial", 0.5, "+", 30),
    ("polynomial", 0.5, "-", 30),
    ("cosine", None, "-", 9),
]


@pytest.mark.parametrize("setting", MUTATED, ids=str)
@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_wrong_set_is_never_called_proved(mutation, setting, monkeypatch):
    name, power, sign, steps = setting
    MUTATIONS[mutation](monkeypatch)
    found = validity(name, power=power, form="additive", sign=sign, steps=steps)
    if mutation in ("lemma", "unsettled"):
        assert found.monotone.k is None
    check(found, base_of(name, power), sign, steps, random.Random(3), known=False)


def bits_of(power, steps):
    """A precision at which the last step's fall, T^-N, is told from 1 with a hundred digits to spare."""
    return int(power * mpmath.log(steps, 2)) + 400


def as_distance(k):
    """K - 1 of an end that may be told as 1 -+ exp(x)."""
    away = k - 1
    return mpmath.mpmathify(away.evalf(40))


def all_fall_at(away, base, sign, steps):
    """The steps one by one, with the falls of the base and of tau^k - tau next to k = 1 to full relative precision."""
    for step in range(steps):
        u, v = mpmath.mpf(step) / steps, mpmath.mpf(step + 1) / steps
        term = sum(s * x * mpmath.expm1(away * mpmath.log(x)) for s, x in ((1, v), (-1, u)) if x)
        if base[step + 1] - base[step] + (term if sign == "+" else -term) > 0:
            return False
    return True


def all_in_range_at(away, base, sign, steps):
    for step in range(1, steps):
        x = mpmath.mpf(step) / steps
        s = base[step] + (1 if sign == "+" else -1) * x * mpmath.expm1(away * mpmath.log(x))
        if not 0 <= s <= 1:
            return False
    return True


def belongs(intervals, away):
    """Whether 1 + away is in a set, by the two sides of its ends; None in between."""
    verdicts = []
    for interval in intervals:
        verdict = True
        for bound, side in ((interval.low, -1), (interval.high, 1)):
            if bound and (away - as_distance(bound.inside)) * side > 0:
                outside = as_distance(bound.inside if bound.outside is None else bound.outside)
                verdict = False if (away - outside) * side >= 0 else None
                break
        verdicts.append(verdict)
    return True if True in verdicts else None if None in verdicts else False


VERY_STEEP = [(250, 7), (2000, 33), (4999.5, 10), (10_000, 59), (100_000, 2), (100_000, 8)]


@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize(("power", "steps"), VERY_STEEP)
def test_every_step_next_to_the_ends_of_a_very_steep_base(power, steps, sign):
    """Next to k = 1 the ends are as close to it as the base's own falls, and every k beside them is looked at."""
    found, chance = validity("polynomial", power=power, form="additive", sign=sign, steps=steps), random.Random(steps)
    with mpmath.workprec(bits_of(power, steps)):
        base = [(1 - mpmath.mpf(step) / steps) ** mpmath.mpf(power) for step in range(steps)] + [mpmath.mpf(0)]
    with mpmath.workdps(60):
        for region, holds in ((found.monotone, all_fall_at), (found.range, all_in_range_at)):
            intervals = region.k.intervals
            ends = [bound for interval in intervals for bound in (interval.low, interval.high) if bound]
            probes = [mpmath.mpf(0)] + [mpmath.mpf(10) ** chance.uniform(-3, 2) - 1 for _ in range(4)]
            for end in map(as_distance, (bound.inside for bound in ends)):
                probes += [end * (1 + shift) for shift in (mpmath.mpf("1e-11"), -mpmath.mpf("1e-11"))]
                probes += [end * mpmath.mpf(10) ** chance.uniform(-3, 3), -end]
            for away in (probe for probe in probes if probe > -1):
                assert belongs(intervals, away) is holds(away, base, sign, steps), (region, away)
            for bound in (bound for bound in ends if not bound.exact):
                inside, outside = as_distance(bound.inside), as_distance(bound.outside)
                assert 0 < abs(outside - inside) <= abs(inside) / 10**12


@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize(("power", "steps"), [(2000, 10**6), (4000, 1000), (10**6, 1000), (10**6, 10**6)])
def test_ends_that_only_their_logarithms_can_tell_from_1(power, steps, sign):
    """The last step binds at 1 -+ T^(1 - N) (1 + 1/2T), at any N, and k = 1, the base itself, is decided."""
    started = time.process_time()
    found = validity("polynomial", power=power, form="additive", sign=sign, steps=steps)
    at_1 = at_k(found, 1)
    assert time.process_time() - started < 10
    assert (at_1.monotone, at_1.range) == (True, True)
    interval = found.monotone.k.intervals[-1]
    for bound in (interval.high, found.range.k.intervals[-1].high) if sign == "+" else (interval.low,):
        away = as_distance(bound.inside)
        assert away * (1 if sign == "+" else -1) > 0
        last = mpmath.exp((1 - power) * mpmath.log(steps)) * (1 + mpmath.mpf(1) / (2 * steps))
        assert abs(away) / last == pytest.approx(1, rel=2 / steps**2)
    assert all(at_k(found, k).monotone is False for k in ((0.9, 1.1) if steps == 10**6 else (1.1, 1.5)))


def test_an_end_that_a_double_cannot_hold_is_printed_on_its_side_of_1(capsys):
    asked = ["validity", "--power", "2000", "--form", "additive", "--sign=-", "--steps", "1000000", "--k", "1"]
    assert cli.main(asked) == 0
    out = capsys.readouterr().out
    assert "monotone  [~1 - 1.00000050000029e-11994, ~1 + 3.97904436042312e-392]" in out
    assert "range     [~1 - 1.00000050000029e-11994, oo)" in out
    assert "monotone holds" in out
    assert "range holds" in out


@pytest.mark.parametrize("power", [1e-300, 1e-20, 1 - 1e-12, 1 + 1e-12, 12345.678])
@pytest.mark.parametrize("sign", ["-", "+"])
def test_powers_whose_fractions_are_long_or_tiny(power, sign):
    started = time.process_time()
    found = validity("polynomial", power=power, form="additive", sign=sign, steps=60)
    assert time.process_time() - started < 10
    with mpmath.workdps(1000):
        exponent = mpmath.mpf(str(power))
        base = [(1 - mpmath.mpf(step) / 60) ** exponent for step in range(60)] + [mpmath.mpf(0)]
    with mpmath.workdps(700):
        for region, holds in ((found.monotone, all_fall_at), (found.range, all_in_range_at)):
            for bound in (b for interval in region.k.intervals for b in (interval.low, interval.high) if b):
                end = as_distance(bound.inside)
                for away in (end * (1 + mpmath.mpf("1e-11")), end * (1 - mpmath.mpf("1e-11"))):
                    verdict = belongs(region.k.intervals, away)
                    assert verdict in (None, holds(away, base, sign, 60))
                    assert verdict is not None or end + 1 < 1e-6  # an end next to k = 0 is told to 1e-12 of k - 1
            assert region.k.contains(Rational(1)) is True


def test_a_root_of_an_astronomical_order_is_not_written_down():
    """SymPy would simplify 1000^(-10^-300) by way of 1000^(10^300 - 1)."""
    started = time.process_time()
    found = validity("polynomial", power=1e-300, form="additive", sign="+", steps=1000)
    assert time.process_time() - started < 10
    assert [interval.text() for interval in found.monotone.k.intervals] == [
        "[~1 - 1.44837258005879e-301, ~1 + 5.01640467930903e-300]",
        "[~6903.30673339119, oo)",
    ]
