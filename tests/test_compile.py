"""Kernels compiled at run time for a base of one's own: the same guarantees, for every target."""

import functools
import math
import random
import subprocess
import sys
from dataclasses import replace

import mpmath
import numpy as np
import pytest
from sympy import Rational, Symbol, acos, cos, cosh, exp, gamma, lambdify, log, pi, sin, sqrt

import kdecay_sym
from kdecay_sym.codegen.certificates import certify, declared
from kdecay_sym.codegen.certificates.declared import promises
from kdecay_sym.codegen.graph import nearest_float
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.codegen.targets import TARGETS
from kdecay_sym.errors import ArgumentError
from kdecay_sym.generated import python_kernels
from kdecay_sym.symbols import k, tau

STEEP = (1 - tau) * exp(-3 * tau)
BASES = {
    "steep": STEEP,
    "quarter-sine": 1 - sin(pi * tau / 2),
    "quarter-cosine": cos(pi * tau / 2),
    "logarithm": 1 - log(1 + tau) / log(2),
    "root": sqrt(1 - tau),
    "expanded": tau**2 - 2 * tau + 1,
    "mixture": (1 - tau) / 3 + Rational(2, 3) * (1 - tau) ** 4,
    "bell": exp(-5 * tau**2) * (1 - tau),
}


@pytest.mark.parametrize("exponent", [None, 1, 1.5, 3, 0.7])
@pytest.mark.parametrize("name", BASES)
def test_a_base_of_ones_own_is_within_what_is_declared(name, exponent):
    compiled = kdecay_sym.compile(BASES[name], k=exponent)
    assert compiled.measured.share <= 1
    assert compiled.certificate.accuracy.status in ("proved", "conditional", "tested")
    given = () if exponent is not None else (2.5,)
    base = lambdify(tau, BASES[name], "mpmath")
    for t in (1, 2, 499, 500, 998, 999):
        with mpmath.workdps(60):
            s = base((mpmath.mpf(t) / 1000) ** (exponent or 2.5))
            expected = mpmath.mpf(0.001) + (mpmath.mpf(0.1) - mpmath.mpf(0.001)) * s
            error = abs(compiled(t, 1000, 0.1, 0.001, *given) - expected)
        assert error <= 8 * math.ulp(float(expected))


# A logarithm of a number may be close to 0, and its factor large: neither may be made of differences or of powers.
@pytest.mark.parametrize("large", [10**3, 10**9, 10**21])
@pytest.mark.parametrize("base", [lambda c: 1 - tau + tau * (1 - tau) * c, lambda c: (1 - tau) * c])
def test_a_small_logarithm_times_a_large_number_keeps_its_digits(base, large):
    compiled = kdecay_sym.compile(base(large * log(1 + Rational(1, large)) / 2), k=1.5)
    for t in (1, 200, 500, 999):
        with mpmath.workdps(60):
            factor = large * mpmath.log(1 + 1 / mpmath.mpf(large)) / 2
            expected = lambdify(tau, base(factor), "mpmath")((mpmath.mpf(t) / 1000) ** 1.5)
        assert abs(compiled(t, 1000, 1.0, 0.0) - expected) <= 8 * math.ulp(float(expected))


NEARLY_ZERO = log(1 - exp(-200) / 3)


@pytest.mark.parametrize(
    "base",
    [
        cos(pi * tau / 2) * (1 + NEARLY_ZERO),
        1 - tau**2 * (1 - NEARLY_ZERO) - NEARLY_ZERO * tau**3,
        (1 - tau) * (cosh(exp(-200)) - 1) * exp(400),
    ],
)
def test_numbers_that_sympy_takes_for_0_are_compiled(base):
    """It says of them that they are not real, or not finite; which of these varies from run to run."""
    compiled = kdecay_sym.compile(base, k=1.5)
    with mpmath.workdps(400):
        expected = lambdify(tau, base, "mpmath")(mpmath.mpf(0.5) ** 1.5)
    assert abs(compiled(50, 100, 1.0, 0.0) - expected) <= 8 * math.ulp(float(expected))


@pytest.mark.parametrize(
    ("base", "message"),
    [
        (1 - log(1 + tau / 10**30) / log(1 + Rational(1, 10**30)), "schedule: must hold no number that SymPy"),
        (
            1 - tau + (log(3) - log(3 + exp(-200))) * exp(200) * tau * (1 - tau),
            r"cancels in floats, its rate is off by 8e\+15 ulp",
        ),
        ((1 - tau) * exp(10**5) * log(1 + exp(-(10**5))), "cancels in floats"),
    ],
)
@pytest.mark.parametrize("options", [{}, {"form": "additive", "sign": "+"}])
def test_what_cancels_is_refused(base, options, message):
    with pytest.raises(ArgumentError, match=message):
        kdecay_sym.compile(base, k=1.5, **options)


def test_constants_are_the_nearest_floats_where_sympy_has_no_digits():
    """It takes the logarithm for 0."""
    with mpmath.workdps(150):
        expected = mpmath.log1p(-mpmath.exp(-200) / 3)
        assert nearest_float(NEARLY_ZERO) == float(expected)
        assert nearest_float(NEARLY_ZERO + Rational(1, 10**87)) == float(expected + mpmath.mpf(10) ** -87)
    with mpmath.workdps(3):
        assert nearest_float(sqrt(7)) == math.sqrt(7)


# With a large k, tau^k must not take its error from tau: a function of it near 1, or a power of it, would magnify it.
STEEPLY_WARPED = {
    "square": 1 - tau**2,
    "hyperbola": (1 - tau) / (1 + 5 * tau),
    "cube-root": 1 - tau ** Rational(1, 3),
    "hyperbolic-secant": 1 / cosh(5 * tau),
    "hump": tau * (1 - tau),
    "halves": (1 - tau) * (2 - tau) / 2,
}


@pytest.mark.parametrize("exponent", [1.5, 30.0, 60.5, 200.0, 1000.0])
@pytest.mark.parametrize("name", STEEPLY_WARPED)
def test_no_exponent_magnifies_an_error(name, exponent):
    """Both for a kernel that takes k and for one with k as a number: within 12 ulp, of eta_0 where the hump starts."""
    base, rng = lambdify(tau, STEEPLY_WARPED[name], "mpmath"), random.Random(name)
    general, of_number = _compiled(name), kdecay_sym.compile(STEEPLY_WARPED[name], k=exponent)
    largest = max(promise.ulps for kernel in (general, of_number) for promise in promises(kernel.kernel))
    assert largest <= 20
    for _ in range(300):
        T = rng.choice([100, 10**6, 2**53])
        t = min(max(int(T * 0.5 ** (rng.uniform(0, 8) ** 2 / exponent)), 1), T - 1)
        with mpmath.workdps(80):
            exact = base((mpmath.mpf(t) / T) ** mpmath.mpf(exponent))
        unit = math.ulp(1.0) if name == "hump" else math.ulp(float(exact))
        for rate in (general(t, T, 1.0, 0.0, exponent), of_number(t, T, 1.0, 0.0)):
            if exact > 1e-300:
                assert abs(rate - exact) <= largest * unit, (t, T)


@functools.cache
def _compiled(name):
    return kdecay_sym.compile(STEEPLY_WARPED[name])


def test_a_bound_that_the_search_exceeds_is_widened(monkeypatch):
    """What is declared is what the search supports; far beyond, the kernel says that there is no bound."""
    monkeypatch.setattr(declared, "_SMALLEST", 0.5)
    monkeypatch.setattr(declared, "_TIMES_LIKELY", 0.0)
    wider = kdecay_sym.compile(STEEP, k=1.25, name="wider")
    assert wider.kernel.widened > 1
    assert wider.measured.share <= 1
    assert wider.certificate.bound_ulps == 0.5 * wider.kernel.widened
    assert wider.certificate.accuracy.status == "tested"
    monkeypatch.setattr(declared, "_SMALLEST", 1e-9)
    none = kdecay_sym.compile(STEEP, k=1.25, name="none")
    assert none.certificate.accuracy.status == "no"
    assert "Error: no bound is declared: no" in none.source
    assert none.certificate.to_dict()["bound_ulps"] is None


@pytest.mark.parametrize("name", BASES)
def test_the_ends_are_exact_and_the_curve_falls(name):
    compiled = kdecay_sym.compile(BASES[name], "numpy", k=1.5)
    for T in (1, 2, 3, 10, 1000, 12_345):
        for eta_0, eta_e in ((0.1, 0.0), (0.3, 0.1), (1e-310, 5e-324), (1e308, 1e-308), (0.1, 0.1)):
            rates = compiled(np.arange(T + 1), T, eta_0, eta_e)
            assert (rates[0], rates[-1]) == (eta_0, eta_e)
            assert (np.diff(rates) <= 0).all(), (T, eta_0, eta_e)


def test_the_certificate_is_the_same_object_as_for_an_emitted_kernel():
    compiled = kdecay_sym.compile(1 - tau, k=Rational(3, 2))
    (emitted,) = (kernel for kernel in kernels() if kernel.name == "linear_warp_k3_2")
    expected = certify(emitted)
    assert type(compiled.certificate) is type(expected)
    # What is not proved is measured afresh.
    assert replace(compiled.certificate, accuracy=expected.accuracy) == expected
    assert compiled.certificate.monotone.status == "proved"


@pytest.mark.parametrize("target", ["python", "numpy", "torch", "jax"])
def test_every_library_gives_the_same_rates(target):
    pytest.importorskip(target) if target in ("torch", "jax") else None
    compiled = kdecay_sym.compile(STEEP, target)
    reference = kdecay_sym.compile(STEEP)
    if target == "jax":
        jax = pytest.importorskip("jax")
        with jax.enable_x64(True):
            rates = [float(compiled(t, 100, 0.1, 0.001, 1.5)) for t in (0, 1, 37, 99, 100)]
    elif target == "torch":
        torch = pytest.importorskip("torch")
        rates = compiled(torch.tensor([0, 1, 37, 99, 100]), 100, 0.1, 0.001, 1.5).tolist()
    else:
        rates = [float(compiled(t, 100, 0.1, 0.001, 1.5)) for t in (0, 1, 37, 99, 100)]
    assert rates == pytest.approx([reference(t, 100, 0.1, 0.001, 1.5) for t in (0, 1, 37, 99, 100)], rel=8 * 2.0**-52)


@pytest.mark.parametrize("target", ["c", "js"])
def test_text_targets_give_text(target):
    compiled = kdecay_sym.compile(STEEP, target, k=1.5, name="steep")
    assert "steep(" in compiled.source
    with pytest.raises(ArgumentError, match=r"\.source"):
        compiled(0, 100, 0.1, 0.0)
    with pytest.raises(ArgumentError, match="python"):
        compiled.make(100, 0.1, 0.0)


def test_a_named_base_gives_the_emitted_kernel():
    compiled = kdecay_sym.compile("cosine")
    points = [(t, 1000, 0.1, 0.001, 1.7) for t in range(0, 1001, 37)]
    assert [compiled(*point) for point in points] == [python_kernels.cosine_warp(*point) for point in points]
    made = kdecay_sym.compile("polynomial", k=1.5, power=2).make(1000, 0.1, 0.001)
    assert made(1) == python_kernels.polynomial_warp_k3_2_n2(1, 1000, 0.1, 0.001)


def test_the_source_stands_alone(tmp_path):
    (tmp_path / "own.py").write_text(kdecay_sym.compile(STEEP, "numpy", k=1.5, name="steep").source)
    code = "import own, sys; print(own.steep([0, 50, 100], 100, 0.1, 0.0).tolist(), 'sympy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("[0.1, ")
    assert done.stdout.endswith("0.0] False\n")


@pytest.mark.parametrize(
    ("arguments", "options", "error", "message"),
    [
        (("linear-ish",), {}, ArgumentError, "schedule='linear-ish'"),
        (("1 - tau",), {}, ArgumentError, "schedule="),
        ((3.5,), {}, ArgumentError, "SymPy expression"),
        ((1 - Symbol("x"),), {}, ArgumentError, "x"),
        ((1 - tau**k,), {}, ArgumentError, "k"),
        ((1 / (tau - Rational(1, 2)),), {}, ArgumentError, "pole"),
        ((sqrt(Rational(1, 2) - tau),), {}, ArgumentError, "real"),
        ((gamma(1 + tau),), {}, TypeError, "gamma"),
        ((acos(tau),), {}, TypeError, "acos"),
        ((Rational(1, 2),), {}, ArgumentError, "depend on tau"),
        ((1 / tau,), {}, ArgumentError, "at tau = 0"),
        ((-log(tau),), {}, ArgumentError, "at tau = 0"),
        ((1 - exp(1 - 1 / tau),), {}, ArgumentError, "at tau = 0"),
        ((10**400 * (1 - tau),), {}, ArgumentError, "2^960"),
        ((exp(1000) * (1 - tau),), {}, ArgumentError, "2^20"),
        ((10**200 * (1 - tau),), {}, ArgumentError, "at tau = 0; must be real, and from -2^20 to 2^20"),
        ((10**160 * (1 - tau),), {"k": 1.5}, ArgumentError, "2^20"),
        ((10**150 * (1 - tau),), {}, ArgumentError, "2^20"),
        ((-(2**21) * tau,), {}, ArgumentError, "at tau = 1; must be real, and from -2^20 to 2^20"),
        ((1 - tau - 10**40 * tau * (1 - tau),), {}, ArgumentError, "at tau = 1/64; must be real, and from -2^20"),
        (((1 - tau) / 10**320,), {"k": 1.5}, ArgumentError, "from 2^-960 to 2^960 in size"),
        (((1 - tau) * (1 + exp(999 * tau)) / (2 + exp(999 * tau)),), {}, ArgumentError, "overflows floats on the way"),
        (
            ((1 - tau) * (1 + exp(2000 * tau)) / (2 + exp(2000 * tau)),),
            {},
            ArgumentError,
            "overflows floats on the way",
        ),
        ((1 - tau**tau,), {}, TypeError, "tau**tau"),
        ((1 - tau, "fortran"), {}, ArgumentError, "target='fortran'"),
        ((1 - tau,), {"form": "additional"}, ArgumentError, "form"),
        ((1 - tau,), {"sign": "+"}, ArgumentError, "sign"),
        ((1 - tau,), {"sign": "*", "form": "additive"}, ArgumentError, "sign"),
        ((1 - tau,), {"k": 0}, ArgumentError, "k=0"),
        ((1 - tau,), {"k": math.nan}, ArgumentError, "k=nan"),
        ((1 - tau,), {"k": "1.5"}, ArgumentError, "k='1.5'"),
        ((1 - tau,), {"power": 2}, ArgumentError, "power=2"),
        ((1 - tau,), {"k": 1e300}, ArgumentError, "k=1e+300: must be at most 1000 to be folded in"),
        (("polynomial",), {"power": 1e300}, ArgumentError, "power=1e+300: must be at most 1000 to be folded in"),
        ((1 - tau,), {"name": "a b"}, ArgumentError, "name='a b'"),
        ((1 - tau,), {"name": "lambda"}, ArgumentError, "name='lambda'"),
        ((1 - tau,), {"name": "delete"}, ArgumentError, "name='delete'"),
        ((1 - tau,), {"name": "_check"}, ArgumentError, "name='_check'"),
    ],
)
def test_bad_input_is_named(arguments, options, error, message):
    with pytest.raises(error) as raised:
        kdecay_sym.compile(*arguments, **options)
    assert message in str(raised.value)


@pytest.mark.parametrize("exponent", [None, 1.5])
@pytest.mark.parametrize("base", [tau - 1, -sin(pi * tau), -cos(pi * tau / 2)], ids=str)
def test_below_zero_the_bound_is_relative_to_eta_0(base, exponent):
    """For some eta_e the rate is close to 0, where no bound relative to it can hold."""
    compiled = kdecay_sym.compile(base, k=exponent)
    most = 16 if base == -sin(pi * tau) and exponent is None else 8
    assert (compiled.certificate.bound_ulps, compiled.certificate.relative_to) == (most, "eta_0")
    assert compiled.measured.share <= 1
    assert compiled.certificate.accuracy.status in ("proved", "conditional", "tested")
    assert " ulp of eta_0" in compiled.source


@pytest.mark.parametrize("base", [2**20 * (1 - tau), (1 - tau) / 10**280], ids=["large", "small"])
def test_the_size_of_a_shape(base):
    compiled = kdecay_sym.compile(base, k=1.5)
    assert compiled.measured.share <= 1
    assert math.isfinite(compiled(1, 100, 1e300, 0.0))


@pytest.mark.parametrize("target", TARGETS)
def test_a_name_that_the_module_uses_itself_is_refused(target):
    for name in ("float", "isinstance", "rate", "eval"):
        with pytest.raises(ArgumentError, match=f"name='{name}'"):
            kdecay_sym.compile(STEEP, target, k=1.5, name=name)
    if target == "c":
        with pytest.raises(ArgumentError, match="name='put_back'"):
            kdecay_sym.compile(STEEP, target, k=1.5, name="put_back")


@pytest.mark.parametrize("target", TARGETS)
def test_the_source_says_what_the_certificate_says(target):
    compiled = kdecay_sym.compile((1 - tau) * (2 - tau) / 2, target)
    assert compiled.certificate.accuracy.status == "tested"
    said = " ".join(compiled.source.replace(" * ", " ").split())
    assert f": {compiled.certificate.accuracy}" in said


def test_a_string_is_never_evaluated():
    with pytest.raises(ArgumentError):
        kdecay_sym.compile("__import__('os').abort()")
