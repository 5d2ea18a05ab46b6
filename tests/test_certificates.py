"""The certificates of kernels: they refuse what is known to be bad, and what they grant holds in exact searches."""

import itertools
import json
import math
import random
from dataclasses import replace
from fractions import Fraction

import flint
import numpy as np
import pytest
from flint import arb
from sympy import Integer, Rational, exp

from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.codegen.certificates import certify
from kdecay_sym.codegen.certificates.balls import at_point
from kdecay_sym.codegen.certificates.bounds import branch, cover, half_unit
from kdecay_sym.codegen.certificates.intervals import IntervalArithmetic, Intervals
from kdecay_sym.codegen.certificates.monotone import COMPOSITION, LARGEST_T, STEP, direction
from kdecay_sym.codegen.certificates.seam import margin_of, seam_limit
from kdecay_sym.codegen.graph import ONE, add, constant, given, in_order, multiply, nearest_float, root, subtract
from kdecay_sym.codegen.kernels import DROP, kernel_of, kernels
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.codegen.rewriting import END, START
from kdecay_sym.codegen.rounding import FloatArithmetic
from kdecay_sym.symbols import eta_0, eta_e, remaining, tau

TAU, R = given(tau), given(remaining)
KERNELS = {kernel.name: kernel for kernel in kernels()}
EXACT = [name for name, kernel in KERNELS.items() if kernel.correctly_rounded]
CERTIFICATES = {name: certify(kernel) for name, kernel in KERNELS.items()}
CERTIFIED = [name for name, of in CERTIFICATES.items() if of.monotone.status in ("proved", "conditional")]
# Rates with eta_e = 0, with both of one size, where the drop is subnormal, and where it nearly overflows.
RATES = [(0.1, 0.0), (0.1, 0.0999), (0.3, 1e-5), (3 * 2.0**-1074, 0.0), (2.0**-1022, 2.0**-1022 * 0.75), (1.7e308, 0.0)]


@pytest.fixture(autouse=True)
def _digits():
    before = flint.ctx.prec
    flint.ctx.prec = 200
    yield
    flint.ctx.prec = before


def in_floats(output, t, T):
    """A graph as NumPy computes it."""
    found = {}
    inputs = {tau: t / T, remaining: (T - t) / T}
    for node in in_order(output):
        if node.op == "constant":
            found[node] = np.float64(nearest_float(node.number))
        elif node.op == "input":
            found[node] = inputs[node.symbol]
        else:
            found[node] = OPERATIONS[node.op].evaluate(FloatArithmetic, *(found[of] for of in node.args))
    return found[output]


def rate(expression, first, last):
    """One of the ends' rates, as it is computed: eta_0, eta_e, or D times a number."""
    given_as = {eta_0: first, eta_e: last, DROP: first - last}
    return given_as[expression] if expression in given_as else (first - last) * float(expression / DROP)


def eta(kernel, T, first, last):
    """The curve at every step, computed as the kernel is specified."""
    t = np.arange(T + 1, dtype=np.float64)
    drop = first - last
    begin, finish = rate(kernel.first, first, last), rate(kernel.last, first, last)
    with np.errstate(all="ignore"):
        before = begin - drop * in_floats(kernel.start, t, T)
        after = finish + drop * in_floats(kernel.end, t, T)
    result = np.where(t <= nearest_float(kernel.split) * T, before, after)
    result[0], result[-1] = begin, finish
    return result


# What must be refused.


def one_by_horner():
    """r (1 + tau + tau^2) = 1 - tau^3: one factor falls and the other rises."""
    return multiply(R, add(ONE, multiply(TAU, add(ONE, TAU))))


def test_a_product_of_a_falling_and_a_rising_factor_is_not_certified_by_composition():
    found = direction(branch(one_by_horner(), END, 0.7))
    assert (found.sign, found.by) == (-1, {STEP})
    assert 2**40 < found.limit < LARGEST_T


def test_beyond_its_limit_that_product_does_rise():
    T = 2.0**52
    assert direction(branch(one_by_horner(), END, 1 / 8)).limit < T
    t = T / 8 + np.arange(1_000_000)
    assert np.any(np.diff(in_floats(one_by_horner(), t, T)) > 0)


def test_composition_holds_for_every_T():
    found = direction(branch(multiply(multiply(TAU, TAU), root(TAU)), START, 0.7))
    assert (found.sign, found.by, found.limit) == (1, {COMPOSITION}, LARGEST_T)


def test_a_node_certified_by_its_error_is_passed_on_by_composition():
    falling = multiply(R, subtract(constant(2), R))
    found = direction(branch(multiply(falling, falling), END, 0.7))
    assert (found.sign, found.by) == (-1, {COMPOSITION, STEP})


@pytest.mark.parametrize("output", [multiply(R, TAU), subtract(multiply(TAU, TAU), TAU)])
def test_a_curve_that_turns_gets_no_direction(output):
    assert direction(branch(output, START, 0.9)) is None


def test_a_rise_below_the_error_gets_no_direction():
    """tau r + tau^2 - tau, which is 0, and tau/2^60."""
    slope = constant(Rational(1, 2**60))
    cancelling = subtract(add(multiply(TAU, R), multiply(TAU, TAU)), TAU)
    assert direction(branch(add(cancelling, multiply(slope, TAU)), START, 0.5)) is None


def naive():
    kernel = KERNELS["linear_warp_k3_2"]
    return replace(kernel, end=subtract(ONE, multiply(TAU, root(TAU))))


def test_a_naive_difference_from_the_end_has_no_accuracy():
    found = certify(naive())
    assert (found.accuracy.status, found.relative_to) == ("no", "eta_0")
    assert "loses its digits" in found.accuracy.detail
    assert certify(KERNELS["linear_warp_k3_2"]).proved_ulps <= 7


def test_a_branch_that_is_not_the_curve_is_refused():
    kernel = KERNELS["linear_warp_k2"]
    found = certify(replace(kernel, end=multiply(constant(1 + Rational(1, 2**30)), kernel.end)))
    assert {found.in_range.status, found.monotone.status, found.accuracy.status} == {"no"}


@pytest.mark.parametrize(("excess", "lowest", "highest"), [(0, 2**40, 2**53), (2**-30, 2**29, 2**31), (1, 0, 1)])
def test_a_seam_that_is_apart_lowers_the_limit(excess, lowest, highest):
    kernel = KERNELS["linear_warp_k2"]
    end = multiply(constant(1 + Rational(excess)), kernel.end)
    at = enclose(kernel.split)
    branches = branch(kernel.start, START, float(at)), branch(end, END, float(at))
    assert lowest <= seam_limit(*branches, at, arb(1), margin_of(True)) <= highest


@pytest.mark.parametrize("name", [name for name in KERNELS if KERNELS[name].parameters])
def test_a_kernel_with_parameters_is_tested_and_no_more(name):
    found = CERTIFICATES[name]
    assert (found.monotone.status, found.accuracy.status) == ("tested", "tested")
    assert found.in_range.status in ("tested", "no")


def test_nothing_is_proved_of_a_kernel_with_library_functions():
    for name in set(KERNELS) - set(EXACT):
        found = CERTIFICATES[name]
        assert "proved" not in (found.in_range.status, found.monotone.status, found.accuracy.status)
        assert found.proved_ulps is None


# What is granted.


def test_every_monotone_kernel_of_correctly_rounded_operations_is_proved_far_enough():
    for name in EXACT:
        found = CERTIFICATES[name]
        assert found.monotone.status in ("proved", "no"), name
        assert found.monotone.status == "no" or found.largest_exponent >= 40, name
        assert found.accuracy.status in ("proved", "tested"), name
        assert found.proved_ulps is not None, name


def test_every_warp_kernel_of_correctly_rounded_operations_is_monotone_and_in_range():
    warps = [name for name in EXACT if "_warp_" in name]
    assert len(warps) == 21
    assert all(CERTIFICATES[name].monotone.status == "proved" for name in warps)
    assert all(CERTIFICATES[name].in_range.status == "proved" for name in warps)


@pytest.mark.parametrize("name", CERTIFIED)
def test_no_step_rises_or_leaves_the_range(name):
    kernel, found = KERNELS[name], CERTIFICATES[name]
    for T, (first, last) in itertools.product((1, 2, 3, 7, 10, 97, 365, 1000, 1999, 2000), RATES):
        if found.ends.status == "no" and first - last < 2.0**-960:
            continue
        values = eta(kernel, T, first, last)
        assert np.all(np.diff(values) <= 0), (T, first, last)
        if found.in_range.status != "no":
            assert np.all((values >= last) & (values <= first)), (T, first, last)


@pytest.mark.parametrize("name", CERTIFIED)
def test_no_step_rises_at_the_seam_and_near_the_ends_of_a_long_run(name):
    kernel = KERNELS[name]
    rng = random.Random(1)
    for exponent in (20, 30, 40, min(44, CERTIFICATES[name].largest_exponent)):
        T = rng.randrange(2 ** (exponent - 1), 2**exponent)
        seam = int(nearest_float(kernel.split) * T)
        for around in (seam, 1000, T - 1000, rng.randrange(T), rng.randrange(seam), rng.randrange(seam, T)):
            t = np.arange(max(1, around - 500), min(T - 1, around + 500), dtype=np.float64)
            before, after = 1.0 - in_floats(kernel.start, t, T), in_floats(kernel.end, t, T)
            start_rate, end_rate = (rate(at, 1.0, 0.0) for at in (kernel.first, kernel.last))
            before, after = start_rate - in_floats(kernel.start, t, T), end_rate + after
            assert np.all(np.diff(np.where(t <= nearest_float(kernel.split) * T, before, after)) <= 0)


@pytest.mark.parametrize("name", [name for name in EXACT if CERTIFICATES[name].monotone.status == "no"])
def test_a_kernel_that_is_not_monotone_rises_somewhere(name):
    assert np.any(np.diff(eta(KERNELS[name], 2000, 0.1, 0.0)) > 0)


@pytest.mark.parametrize("name", [name for name in EXACT if CERTIFICATES[name].in_range.status == "no"])
def test_a_kernel_that_is_out_of_range_leaves_it_somewhere(name):
    values = eta(KERNELS[name], 2000, 0.1, 0.0)
    assert np.any((values > 0.1) | (values < 0))


def ball_of(value):
    return arb(flint.fmpq(*Fraction(value).as_integer_ratio()))


def sampled_steps(rng, count):
    """T up to 2^50 and t, dense at both ends."""
    for _ in range(count):
        T = rng.randrange(2, 2 ** rng.randrange(2, 51))
        near = max(1, int(T * 2.0 ** -rng.uniform(0, 50)))
        yield rng.choice([near, T - near, rng.randrange(1, T)]) % T or 1, T


@pytest.mark.parametrize("name", EXACT)
def test_errors_stay_below_what_is_proved_against_arb(name):
    kernel, found, rng = KERNELS[name], CERTIFICATES[name], random.Random(name)
    worst = 0.0
    for t, T in sampled_steps(rng, 150):
        first = rng.uniform(1, 2)
        last = rng.choice([0.0, first * 2 ** rng.uniform(-60, 0)])
        drop = first - last
        if t <= nearest_float(kernel.split) * T:
            computed = first - drop * float(in_floats(kernel.start, np.float64(t), T))
        else:
            computed = last + drop * float(in_floats(kernel.end, np.float64(t), T))
        exact = ball_of(last) + (ball_of(first) - ball_of(last)) * enclose(kernel.shape, {tau: Rational(t, T)})
        error = abs(ball_of(computed) - exact) / (abs(exact) if found.relative_to == "eta" else ball_of(first))
        worst = max(worst, float((error * 2**53).upper()))
    bounded = found.proved_ulps
    assert 0.1 * bounded < worst < bounded
    assert worst < 2 * found.bound_ulps


@pytest.mark.parametrize("name", EXACT)
def test_every_node_is_within_its_bounds(name):
    """Value, and error, of the nodes of both branches in the box where a step falls."""
    kernel, rng = KERNELS[name], random.Random(name)
    split = nearest_float(kernel.split)
    branches = {at: branch(out, at, split) for at, out in ((START, kernel.start), (END, kernel.end))}
    for t, T in sampled_steps(rng, 40):
        of = branches[START if t <= split * T else END]
        x = Fraction(t if of.anchor == START else T - t, T)
        box = int(np.searchsorted(of.boxes.lo, float(x), side="right")) - 1
        for node, bounds in of.nodes.items():
            exact = at_point(node, ball_of(Fraction(t, T)))
            value = Intervals(
                *(np.broadcast_to(end, of.boxes.lo.shape)[box] for end in (bounds.value.lo, bounds.value.hi))
            )
            error = float(np.broadcast_to(bounds.error, of.boxes.lo.shape)[box])
            slack = 1e-14 * float(abs(exact).upper())  # the float of x may fall into the box beside
            assert exact > value.lo - slack, node
            assert exact < value.hi + slack, node
            assert abs(ball_of(float(in_floats(node, np.float64(t), T))) - exact) <= error * (1 + 1e-2), node


# Fused multiply-add.


def contracted(output, t, T, which):
    """A graph with every sum of a product contracted: fl(a b + c), from exact fractions."""
    found = {}
    inputs = {tau: t / T, remaining: (T - t) / T}
    for node in in_order(output):
        if node.op == "constant":
            found[node] = nearest_float(node.number)
        elif node.op == "input":
            found[node] = inputs[node.symbol]
        elif node.op in ("add", "sub"):
            found[node] = _fused(node, found, which)
        elif node.op == "sqrt":
            found[node] = math.sqrt(found[node.args[0]])
        else:
            found[node] = float(OPERATIONS[node.op].evaluate(None, *(Fraction(found[of]) for of in node.args)))
    return found[output]


def _fused(node, found, which):
    """The first or the second argument unrounded, where it is a product, as a compiler may choose."""
    terms = [Fraction(found[of]) for of in node.args]
    for index in (which, 1 - which):
        product = node.args[index]
        if product.op == "mul":
            a, b = (Fraction(found[of]) for of in product.args)
            terms[index] = a * b
            break
    return float(terms[0] + terms[1] if node.op == "add" else terms[0] - terms[1])


FUSED = ["linear_warp_k4", "linear_warp_k5", "polynomial_warp_k3_2_n2", "polynomial_additive_minus_k5_n2"]


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("name", FUSED)
def test_certificates_hold_under_contraction(name, which):
    kernel, rng = KERNELS[name], random.Random(name)
    split, changed = nearest_float(kernel.split), 0
    for T in (200, rng.randrange(2**39, 2**40)):
        for first in (1, int(split * T) - 50, T - 101):
            values = []
            for t in range(first, min(first + 100, T)):
                start = t <= split * T
                out = kernel.start if start else kernel.end
                difference = contracted(out, t, T, which)
                changed += difference != float(in_floats(out, np.float64(t), T))
                # eta for eta_0 = 0.3 and eta_e = 0.1, with the last product contracted too
                drop = Fraction(0.3 - 0.1) * Fraction(difference)
                values.append(float(Fraction(0.3) - drop if start else Fraction(0.1) + drop))
                exact = ball_of(Fraction(0.1)) + (ball_of(0.3) - ball_of(0.1)) * enclose(
                    kernel.shape, {tau: Rational(t, T)}
                )
                relative = abs(ball_of(values[-1]) - exact) / exact
                assert relative * 2**53 < CERTIFICATES[name].proved_ulps
            assert all(later <= earlier for earlier, later in itertools.pairwise(values))
    assert changed > 10


# The parts.


def test_the_boxes_leave_no_gap():
    for reach in (0.5, 0.7071, 1e-3, 2.0**-60):
        boxes = cover(reach, 64)
        assert boxes.lo[0] == 2.0**-53
        assert np.array_equal(boxes.lo[1:], boxes.hi[:-1])
        assert boxes.hi[-1] > reach
        assert np.all(boxes.hi <= boxes.lo * 2 ** (1 / 64) * (1 + 1e-14))


def test_half_a_unit_bounds_a_rounding():
    rng = random.Random(5)
    for _ in range(2000):
        exact = Fraction(rng.randrange(1, 10**30), rng.randrange(1, 10**30))
        above = math.nextafter(float(exact), math.inf) if float(exact) < exact else float(exact)
        assert abs(Fraction(float(exact)) - exact) <= Fraction(float(half_unit(np.float64(above))))


def test_intervals_hold_exact_results():
    rng = random.Random(6)
    operations = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b,
        "div": lambda a, b: a / b,
    }
    for _ in range(2000):
        ends = [sorted(rng.choice([-1, 1]) * 2 ** rng.uniform(-60, 60) for _ in range(2)) for _ in range(2)]
        x, y = (Intervals(np.float64(lo), np.float64(hi)) for lo, hi in ends)
        a, b = (Fraction(lo) + (Fraction(hi) - Fraction(lo)) * Fraction(rng.random()) for lo, hi in ends)
        for op in operations.values():
            with np.errstate(all="ignore"):
                result = op(x, y)
            exact = op(a, b)
            # Infinite ends and unknown ones hold everything.
            assert not result.lo > exact
            assert not result.hi < exact


@pytest.mark.parametrize("name", ["sqrt", "exp", "expm1", "log", "log1p", "sin", "cos", "sinh", "cosh", "tanh"])
def test_intervals_of_functions_hold_their_values(name):
    rng = random.Random(name)
    for _ in range(500):
        lo, hi = sorted(rng.uniform(0.001 if name in ("sqrt", "log") else -0.9, 6) for _ in range(2))
        inside = rng.uniform(lo, hi)
        result = getattr(IntervalArithmetic, name)(Intervals(np.float64(lo), np.float64(hi)))
        assert float(result.lo) <= getattr(ball_of(inside), name)() <= float(result.hi)


def test_a_schedule_of_ones_own_is_certified_too():
    found = certify(kernel_of("cubed", (1 - tau) ** 3, "mine"))
    assert (found.ends.status, found.in_range.status, found.monotone.status) == ("proved", "proved", "proved")
    falling = certify(kernel_of("falling", (exp(-2 * tau) - exp(Integer(-2))) / (1 - exp(Integer(-2))), "mine"))
    assert falling.monotone.status == "conditional"
    assert "if each library function is within 1 ulp" in falling.monotone.detail


def test_a_certificate_is_one_line_and_a_json_object():
    for found in CERTIFICATES.values():
        assert "\n" not in str(found)
        fields = json.loads(json.dumps(found.to_dict(), allow_nan=False))
        assert fields["monotone"] == {"status": found.monotone.status, "detail": found.monotone.detail}
        assert fields["bound_ulps"] in (4, 8, 12, 16, 20)
