"""What kernels are made of: equal candidates, the choice among them, and the bounds that the choice reaches."""

import math
import random

import flint
import numpy as np
import pytest
from flint import arb
from sympy import Integer, Rational, exp, sqrt, tanh

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.certificates.accuracy import accuracy
from kdecay_sym.codegen.certificates.balls import at_point
from kdecay_sym.codegen.certificates.bounds import branch
from kdecay_sym.codegen.certificates.declared import SMALL_K, SMALL_N, likely_error, promises
from kdecay_sym.codegen.choice import SHARE, choose
from kdecay_sym.codegen.complements import COMPLEMENTS, LARGEST_EXPANDED
from kdecay_sym.codegen.graph import ONE, constant, divide, given, in_order, multiply, nearest_float, subtract
from kdecay_sym.codegen.kernels import DROP, kernels
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.codegen.rewriting import END, START, candidates
from kdecay_sym.codegen.rounding import FloatArithmetic, running_error
from kdecay_sym.codegen.scaling import folded
from kdecay_sym.codegen.search import worst_against
from kdecay_sym.codegen.targets import python
from kdecay_sym.schedules import ALL_BASES
from kdecay_sym.symbols import N, eta_0, eta_e, k, remaining, tau

TAU, R = given(tau), given(remaining)
KERNELS = {kernel.name: kernel for kernel in kernels()}
FOLDED = [name for name, kernel in KERNELS.items() if not kernel.parameters]
PROMISES = [(name, index) for name, kernel in KERNELS.items() for index in range(len(promises(kernel)))]


@pytest.fixture(autouse=True)
def _digits():
    before = flint.ctx.prec
    flint.ctx.prec = 200
    yield
    flint.ctx.prec = before


@pytest.fixture(scope="module")
def emitted():
    """The kernels of the Python module, as this tree emits it."""
    names = {}
    exec(compile(python.module(kernels()), "python_kernels", "exec"), names)
    return names["KERNELS"]


def in_floats(output, values):
    """A graph in NumPy's floats."""
    found = {}
    for node in in_order(output):
        if node.op == "constant":
            found[node] = np.float64(nearest_float(node.number))
        elif node.op == "input":
            found[node] = np.float64(values[node.symbol])
        else:
            with np.errstate(all="ignore"):
                found[node] = OPERATIONS[node.op].evaluate(FloatArithmetic, *(found[of] for of in node.args))
    return float(found[output])


# Candidates.


@pytest.mark.parametrize("halves", range(1, LARGEST_EXPANDED + 1))
@pytest.mark.parametrize("name", COMPLEMENTS)
def test_every_complement_is_one_minus_a_power(name, halves):
    output = COMPLEMENTS[name](TAU, R, halves)
    for at in (arb(1) / 1000, arb(1) / 3, arb(999) / 1000):
        assert abs(at_point(output, at) - (1 - at ** (arb(halves) / 2))) < 1e-50


@pytest.mark.parametrize("name", FOLDED)
def test_the_candidates_of_a_curve_are_equal(name):
    kernel = KERNELS[name]
    for anchor in (START, END):
        found = list(dict.fromkeys(candidates(kernel.shape, anchor)))
        for at in (arb(1) / 1000, arb(1) / 3, arb(999) / 1000):
            values = [at_point(node, at) for node in found]
            assert all(abs(value - values[0]) < 1e-45 for value in values), name


def test_a_factor_goes_into_a_sum_with_a_constant_and_into_a_quotient_by_one():
    pi_half = constant(Rational(11, 7))
    inside = folded(multiply(pi_half, multiply(R, subtract(constant(2), R))))
    assert str(inside) == "mul(r, sub(22/7, mul(11/7, r)))"
    below = folded(multiply(pi_half, divide(R, graph.add(ONE, TAU))))
    assert str(below) == "div(r, add(7/11, mul(7/11, tau)))"
    nowhere = multiply(pi_half, multiply(R, TAU))
    assert folded(nowhere) == nowhere


def test_the_difference_of_a_tanh_keeps_its_digits_whichever_way_it_runs():
    for slope in (-9, 9):
        shape = (tanh(Integer(4)) - tanh(4 + slope * tau)) / 2
        chosen = choose(shape, (0.0, float(shape.subs(tau, 1))), Rational(1, 2))
        for output, x in (
            (chosen.start, {tau: 1e-9, remaining: 1 - 1e-9}),
            (chosen.end, {tau: 1 - 1e-9, remaining: 1e-9}),
        ):
            of = running_error(output, {symbol: np.array([value]) for symbol, value in x.items()})
            assert of.most[0] < 40 * abs(of.value[0])
            assert {node.op for node in in_order(output)}.isdisjoint({"sinh", "cosh", "tanh"})


# Errors.


def test_the_running_error_counts_a_rounding_once_however_often_its_node_is_used():
    """(1 + a) - a, with a = tau tau: of the rounding of a nothing is left."""
    square = multiply(TAU, TAU)
    at = {tau: np.array([0.7])}
    cancelled = graph.Node("sub", (graph.add(ONE, square), square))
    # What remains is the rounding of 1 + a, which lies between 1 and 2, and of the result, which is 1.
    assert running_error(cancelled, at).most == pytest.approx([2.0])


def test_likely_errors_add_as_squares_and_libraries_count_half():
    at = {tau: np.array([0.75])}
    of = running_error(graph.apply("exp", TAU), at)
    value = math.exp(0.75)
    assert of.most == pytest.approx([value * 0.5 + value * 2])
    assert of.likely == pytest.approx([value * math.hypot(0.5, 1)])


def test_seams_are_where_both_branches_are_as_likely_to_be_wrong():
    assert KERNELS["linear_warp_k1"].split == Rational(1, 2)
    # tau (2 - tau) up to the seam, r^2 after it, and not at 1/2.
    assert Rational(1, 4) < KERNELS["polynomial_warp_k1_n2"].split < Rational(3, 8)
    assert all((64 * KERNELS[name].split).is_integer for name in FOLDED)


# Bounds.


@pytest.mark.parametrize(("name", "index"), PROMISES)
def test_a_directed_search_stays_below_what_is_declared(name, index, emitted):
    kernel = KERNELS[name]
    worst = worst_against(kernel, promises(kernel)[index], emitted[name], budget=300, seed=index)
    assert 0.02 < worst.share <= 1, worst


def test_a_kernel_with_a_defect_exceeds_what_is_declared(emitted):
    kernel = KERNELS["linear_warp_k3_2"]

    def off(*arguments):
        return emitted[kernel.name](*arguments) * (1 + 2.0**-49)

    assert worst_against(kernel, promises(kernel)[0], off, budget=300).share > 1


def test_what_is_declared():
    """4 for one power, 8 for all that the paper has, more where a function magnifies the error of its argument."""
    for base in ALL_BASES.values():
        for name, kernel in KERNELS.items():
            if kernel.general != f"{base.name}_warp".replace("-", "_") or kernel.parameters:
                continue
            first = promises(kernel)[0]
            power = float(dict(kernel.folded).get(N, 1))
            one_power = base.name in ("linear", "polynomial") and power <= 1
            most = {"cosine": 12, "htd": 16}.get(base.name, 8)
            assert first.relative_to == "eta", name
            assert (first.ulps == 4) if one_power else (8 <= first.ulps <= most), name


def test_a_power_above_two_is_allowed_more():
    first, beyond, of_eta_0 = promises(KERNELS["polynomial_warp"])
    assert (first.highest[k], first.highest[N]) == (SMALL_K, SMALL_N)
    assert [beyond.allowed({k: 1.0, N: power}) for power in (1.0, 50.0, 1e300)] == [first.ulps, 203.0, 4e6]
    assert of_eta_0.lowest[N] == SMALL_N
    assert [of_eta_0.allowed({k: 1.0, N: power}) for power in (2.0, 1e300)] == pytest.approx([8.7, 698.8], abs=0.1)


def test_a_bound_that_a_search_exceeds_is_widened_and_given_up():
    for promise in promises(KERNELS["polynomial_warp"]):
        wider, none = promise.times(3), promise.times(math.inf)
        assert wider.allowed({N: 50.0}) == 3 * promise.allowed({N: 50.0})
        assert none.text == "no bound is declared"


def test_only_what_is_chosen_is_computed():
    """Where tau^k is 1 to the last bit, log1p(-tau^k) is not defined; the other way to compute the power is taken."""
    output = KERNELS["polynomial_warp"].end
    (choice,) = (node for node in in_order(output) if node.op == "where_less")
    assert {node.op for node in in_order(choice.args[3])} >= {"log1p", "exp"}
    text = python.module([KERNELS["polynomial_warp"]])
    assert "u3**N if u3 < 0.5 else exp(N * log1p(-exp(u2)))" in text


def test_no_declared_or_proved_bound_hangs_on_the_last_bits():
    """Other machines have other libraries: what is emitted must not change with them."""
    for name, kernel in KERNELS.items():
        doubled = 2 * likely_error(kernel)
        if doubled < 32:
            assert abs(doubled / 4 - round(doubled / 4)) > 1e-4 or kernel.correctly_rounded, name
        if kernel.parameters:
            continue
        for output, anchor in ((kernel.start, START), (kernel.end, END)):
            found = accuracy(branch(output, anchor, float(kernel.split)), kernel.ends[anchor], kernel.last == eta_e)
            for bound in (found.relative, found.at_zero, found.absolute):
                # A certificate shows tenths. One unit for each of four roundings is 4 and a few times 10^-12.
                apart = abs(bound * 10 - math.floor(bound * 10 + 0.5)) if bound < 1000 else 1.0
                assert apart > (1e-11 if kernel.correctly_rounded else 1e-7), (name, bound)


# What is emitted.


@pytest.mark.parametrize("name", [name for name in FOLDED if KERNELS[name].correctly_rounded])
def test_the_emitted_kernel_computes_what_the_certificates_are_about(name, emitted):
    """Bit for bit: tau and r by one division, t <= split T, D rounded, one product, one sum."""
    kernel, rng = KERNELS[name], random.Random(name)
    for _ in range(60):
        T = rng.randrange(1, 2 ** rng.randrange(2, 54))
        first = rng.uniform(1, 2)
        last = rng.choice([0.0, first * rng.random()])
        seam = nearest_float(kernel.split) * T
        for t in (0, 1, int(seam) - 1, int(seam), int(seam) + 1, T - 1, T, rng.randrange(T + 1)):
            drop = first - last
            rates = {eta_0: first, eta_e: last, DROP: drop}
            values = {tau: t / T, remaining: (T - t) / T}
            if t <= 0 or t >= T:
                expected = in_floats(graph.parameters_of(kernel.first if t <= 0 else kernel.last), rates)
            elif t <= seam:
                expected = first - drop * in_floats(kernel.start, values)
            else:
                expected = last + drop * in_floats(kernel.end, values)
            if t >= 0:
                assert emitted[name](t, T, first, last) == expected, (t, T, first, last)


@pytest.mark.parametrize("power", [2.0**-60, 1e-300, 1e-3, 1e300])
@pytest.mark.parametrize("exponent", [2.0**-60, 1e-300, 60.5, 1e300])
def test_no_power_and_no_exponent_overflows(power, exponent, emitted):
    for T in (1, 2, 1000, 2**53):
        for t in {0, 1, T // 2, T - 1, T}:
            assert 0.0 <= emitted["polynomial_warp"](t, T, 0.1, 0.0, exponent, power) <= 0.1


@pytest.mark.parametrize("share", [0.5, 1.0])
@pytest.mark.parametrize("exponent", [1 + 2.0**-52, 1.5, 2.0, 7.9])
def test_the_rescued_cosine_falls_to_its_end_up_to_ten_million_steps(exponent, share, emitted):
    """At the largest amplitude it ends like r^3, of terms like r: beyond 2^26 steps these digits are gone."""
    for T in (1000, 10**6, 10**7):
        steps = range(max(0, T - 3000), T + 1)
        values = [emitted["cosine_linear_increment"](t, T, 0.1, 0.0, exponent, share) for t in steps]
        assert values == sorted(values, reverse=True)
        assert values[-1] == 0.0


def test_parameters_of_a_kernel_of_ones_own_get_a_choice_too():
    shape = (exp(-k * tau) - exp(-k)) / (1 - exp(-k))
    assert choose(shape.subs(k, 2), (1.0, 0.0), None).split != Rational(1, 2)
    root = choose(sqrt(1 - tau), (1.0, 0.0), None)
    assert str(root.end) == "sqrt(r)"
    assert SHARE.name == "amplitude"
