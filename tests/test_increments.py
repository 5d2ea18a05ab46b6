"""Real orders and increments that depend on time, against mpmath and definitions written out here once more."""

import subprocess
import sys
from functools import cache
from itertools import pairwise

import flint
import mpmath
import pytest
from sympy import (
    Abs,
    Expr,
    Heaviside,
    I,
    Integer,
    Max,
    Rational,
    Symbol,
    cos,
    cosh,
    diff,
    exp,
    expand,
    gamma,
    hyper,
    lambdify,
    log,
    pi,
    sin,
    sqrt,
)

from kdecay_sym.claims.increment_claims import increment_claims
from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.errors import ArgumentError
from kdecay_sym.increments import (
    amplitude_limit,
    atoms,
    caputo_solution,
    caputo_steps,
    cosine,
    cosine_proof,
    enclose_integral,
    enclose_term,
    ends,
    fractional_integral,
    free_coefficients,
    k_decay_term,
    rescue_increment,
    rescued_cosine,
)
from kdecay_sym.increments.balls import number_ball, precision
from kdecay_sym.increments.subdivision import prove_sign
from kdecay_sym.symbols import T, eta_0, eta_e, k, sigma, t, tau

CLOSED = [
    (Integer(1), 1.5),
    (3 * t**2 - t, 2.5),
    (exp(-2 * t), 1.5),
    (exp(3 * t + 1) / 7, 1.1),
    (sin(3 * t), 1.5),
    (cos(2 * t + 1) - t, 3),
    (t * sin(5 * t) ** 2, 1.7),
    (sqrt(t) * exp(-t), 1.25),
    (cosh(t), 2),
    (2**t, 1.5),
    (1 / sqrt(t), 1.5),
    (sin(t) * cos(3 * t), 1.01),
]
QUADRATURE = [
    exp(-(t**2)),
    1 / (1 + t**2),
    log(1 + t),
    log(t),
    t * log(t),
    sqrt(t) * sin(sqrt(t)),
    Abs(t - 1),
    Max(0, t - 1),
    Heaviside(t - 1),
    sqrt(2 - t),
    gamma(t + 1),
]


def definition(function, order, at, breaks=()):
    """I^k f(at) by mpmath's quadrature; the late half in y with x = at - y^2, for the singular end."""
    f = lambdify(t, function, ["mpmath", {"Heaviside": lambda z, _: mpmath.mpf(z > 0)}])
    half = mpmath.mpf(at) / 2
    early = [b for b in breaks if b < half]
    late = [mpmath.sqrt(at - b) for b in breaks if half < b < at]
    value = mpmath.quad(lambda x: (at - x) ** (order - 1) * f(x), [0, *early, half])
    value += mpmath.quad(lambda y: 2 * y ** (2 * order - 1) * f(at - y**2), [0, *late, mpmath.sqrt(half)])
    return value / mpmath.gamma(order)


def caputo_derivative(function, order, at):
    """The definition, numerically: I^(n - k) of the n-th derivative; k not whole.

    The n-th derivative may behave like x^(k - n) at 0, so the early half is taken in v with x = v^4.
    """
    n = int(mpmath.ceil(order))
    gap = n - mpmath.mpf(order)
    half = mpmath.mpf(at) / 2

    def derivative(x):
        return mpmath.diff(function, x, n, relative=True)

    def early(v):
        return 4 * v**3 * (at - v**4) ** (gap - 1) * derivative(v**4)

    value = mpmath.quad(early, [mpmath.mpf("1e-5"), half ** mpmath.mpf("0.25")], maxdegree=5)
    late = mpmath.quad(lambda y: derivative(at - y ** (1 / gap)), [0, half**gap], maxdegree=5)
    return (value + late / gap) / mpmath.gamma(gap)


def near(ball, value, slack=1e-13):
    number = float(ball.mid())
    return abs(number - float(value)) <= float(ball.rad()) + slack * max(1.0, abs(number))


@pytest.mark.parametrize(("function", "order"), CLOSED)
def test_closed_forms_and_enclosures_agree_with_quadrature_of_the_definition(function, order):
    for at in (Rational(1, 2), 2):
        closed = fractional_integral(function, order).subs(t, at)
        with precision(160):
            ball = number_ball(closed)
        assert ball.overlaps(enclose_integral(function, order, at))
        assert enclose_integral(function, order, at).rad() < 1e-13
        assert near(ball, definition(function, order, mpmath.mpf(at.p) / at.q if at != 2 else 2), 1e-9)


@pytest.mark.parametrize("function", QUADRATURE)
@pytest.mark.parametrize("order", [1.001, 1.5, 2.5])
def test_other_increments_are_enclosed(function, order):
    ball = enclose_integral(function, order, 2)
    assert ball.rad() < 1e-13
    assert near(ball, definition(function, order, 2, breaks=(1,)), 1e-8)


def test_the_digits_asked_for_are_reached_near_k_1():
    ball = enclose_integral(exp(t), 1 + Rational(1, 10**9), 1, digits=40)
    with precision(300):
        exact = number_ball(fractional_integral(exp(t), 1 + Rational(1, 10**9)).subs(t, 1))
    assert ball.rad() < 1e-38
    assert ball.overlaps(exact)


def test_a_wrong_value_lies_outside_the_enclosure():
    """The check above can fail: a relative error of 1e-12 is seen."""
    ball = enclose_integral(sin(3 * t), 1.5, 2)
    with precision(160):
        wrong = number_ball(fractional_integral(sin(3 * t), 1.5).subs(t, 2)) * (1 + flint.arb(10) ** -12)
    assert not ball.overlaps(wrong)


@pytest.mark.parametrize(
    ("function", "order"),
    [(1 + t - t**2, 1.5), (exp(-t), 1.5), (sin(2 * t), 1.5), (t * cos(t), 1.25), (exp(-t), 2.25)],
)
def test_the_numeric_caputo_derivative_of_the_term_is_the_increment(function, order):
    term = lambdify(t, k_decay_term(function, order, 2), "mpmath")
    with mpmath.workdps(30):
        for at in (mpmath.mpf(1), mpmath.mpf("1.7")):
            found = caputo_derivative(term, order, at)
            assert abs(found - lambdify(t, function, "mpmath")(at)) < 1e-4 * (1 + abs(found))


def test_the_caputo_derivative_of_an_exact_power_numerically():
    """The oracle itself, on t^2.5, whose derivative of order 1.5 is Gamma(3.5) t."""
    with mpmath.workdps(30):
        found = caputo_derivative(lambda z: z ** mpmath.mpf("2.5"), 1.5, mpmath.mpf(1))
        assert abs(found - mpmath.gamma(3.5)) < 1e-8


def test_a_float_is_the_rational_number_that_it_is():
    assert fractional_integral(t**1.5, 0.5) == fractional_integral(t ** Rational(3, 2), Rational(1, 2))


def test_a_constant_increment_is_equation_9_for_real_k():
    constant = sigma * (eta_0 - eta_e) * gamma(k + 1) / T**k
    assert expand(k_decay_term(constant, k) - sigma * (eta_0 - eta_e) * (t**k / T**k - t / T)) == 0


def test_every_step_of_the_derivation_is_a_claim():
    names = [step.name for step in caputo_steps()]
    assert [f"caputo.{name}" for name in names] == [id_ for id_ in claims() if id_.startswith("caputo.")]
    assert {"kernel", "riemann-liouville", "constant", "unique", "order-at-most-one"} <= set(names)


@pytest.mark.parametrize(("order", "free"), [(1.5, 0), (2, 0), (2.5, 1), (3, 1), (3.1, 2)])
def test_free_coefficients(order, free):
    assert free_coefficients(order) == free


@pytest.mark.parametrize("function", [exp(-t), sin(7 * t), Abs(t - 1), sqrt(t), 1 / sqrt(t)])
def test_the_term_is_0_at_both_ends(function):
    assert enclose_term(function, 1.5, 0, 2) == 0
    assert enclose_term(function, 1.5, 2, 2) == 0
    tiny = enclose_term(function, 1.5, Rational(1, 10**12), 2)
    assert abs(tiny) < 1e-5
    inside = enclose_term(function, 1.5, 1, 2)
    assert near(inside, definition(function, 1.5, 1) - definition(function, 1.5, 2, (1,)) / 2, 1e-8)


@cache
def claims():
    return {claim.id: claim.check() for claim in increment_claims()}


def test_the_claims_and_their_verdicts():
    verdicts = {id_: claim.verdict for id_, claim in claims().items()}
    assert len(verdicts) == len(increment_claims())
    assert {id_ for id_, verdict in verdicts.items() if verdict != "proved"} == {"increment.cosine-rescue"}
    assert verdicts["increment.cosine-rescue"] == "conditional"


def slope_of_rescue(order, amplitude, at):
    """s' in balls, written out here: no SymPy."""
    x, a, b = flint.arb(at), flint.arb(order), flint.arb(amplitude)
    term = a * a * x ** (a - 1) - (a - 1) * (a + 1) * x**a - 1
    return -flint.arb.pi() / 2 * (flint.arb.pi() * x).sin() + b * term


def limit(order):
    return flint.arb.pi() ** 2 / (2 * flint.arb(order) * (flint.arb(order) - 1))


@pytest.mark.parametrize("order", [1.0001, 1.1, 1.5, 2, 3, 10, 100])
def test_the_largest_amplitude_is_sharp(order):
    points = [flint.arb(i) / 1000 for i in range(1, 1000)]
    with precision(256):
        check_largest_amplitude(order, points)


def check_largest_amplitude(order, points):
    inside, outside = limit(order), limit(order) * (1 + flint.arb(10) ** -6)
    assert all(slope_of_rescue(order, inside, x) < 0 for x in points)
    # Just before 1 the slope is -(1 - tau) s''(1): positive outside, and more so than the next term of the expansion.
    assert slope_of_rescue(order, outside, flint.arb(1) - flint.arb(2) ** -36) > 0
    assert slope_of_rescue(order, -(flint.arb(10) ** -6) * limit(order), flint.arb(2) ** -400_000) > 0
    assert abs(number_ball(amplitude_limit(Rational(*float(order).as_integer_ratio()))) - limit(order)) < 1e-6


def test_the_recommended_order():
    assert amplitude_limit(1.5) == 2 * pi**2 / 3
    shape = rescued_cosine().subs({k: Rational(3, 2), cosine.amplitude: 2 * pi**2 / 3})
    values = [float(shape.subs(tau, Rational(i, 200))) for i in range(201)]
    assert values[0] == 1
    assert values[-1] == 0
    assert all(later < earlier for earlier, later in pairwise(values))


def test_the_rescue_is_the_cosine_with_its_increment():
    """Numerically, from the enclosure of the increment's term: no closed form in between."""
    numbers = {k: Rational(3, 2), cosine.amplitude: 2, eta_0: Rational(1, 10), eta_e: Rational(1, 1000), T: 10}
    term = enclose_term(rescue_increment().subs(numbers), 1.5, 3, 10)
    shape = (rescued_cosine() - (1 + cos(pi * tau)) / 2).subs({**numbers, tau: Rational(3, 10)})
    with precision(160):
        assert term.overlaps(number_ball(Rational(99, 1000) * shape))


@pytest.mark.parametrize("order", [1.1, 1.5, 3])
def test_a_constant_increment_breaks_the_cosine(order):
    shape = (1 + cos(pi * tau)) / 2 + Symbol("c") * (tau**order - tau)
    falling = lambdify((tau, Symbol("c")), diff(shape, tau), "mpmath")
    for scale in (-1, -0.01, 0.01, 1):
        assert max(falling(x, scale) for x in (mpmath.mpf("1e-60"), 1 - mpmath.mpf("1e-6"))) > 0


def test_the_bound_without_k_by_ball_arithmetic():
    assert [item.status for item in cosine_proof.ball_evidence()] == ["proved"] * 3


def test_subdivision_refuses_a_false_bound():
    """1.96 (1 - tau) + log tau is still below; 2.1 (1 - tau) + log tau is not."""
    ends_ = (Rational(1, 20), Rational(9, 10))
    for factor, status in ((Rational(196, 100), "proved"), (Rational(21, 10), "failed")):
        gap = sin(pi * tau) / pi - factor * (1 - tau) - log(tau)
        assert prove_sign("", gap, tau, ends_, "positive").status == status
    assert prove_sign("", tau - Rational(1, 3), tau, (Rational(0), Rational(1)), "positive").status == "failed"
    assert prove_sign("", (tau - Rational(1, 3)) ** 2, tau, (Rational(0), Rational(1)), "positive").status == "failed"


def verdict(*obligations):
    found = Finding("proved", tuple(obligation for group in obligations for obligation in group))
    return Claim("x", "", "", "", lambda: found).check().verdict


MUTATED_FACTORS = [
    lambda a, order: gamma(a + 1) / gamma(a + order),
    lambda a, order: gamma(a + 2) / gamma(a + order + 1),
    lambda a, order: 2 * gamma(a + 1) / gamma(a + order + 1),
]


@pytest.mark.parametrize("factor", MUTATED_FACTORS)
def test_a_broken_power_rule_is_seen(monkeypatch, factor):
    from kdecay_sym.increments import caputo

    monkeypatch.setattr(caputo, "power_factor", factor)
    assert verdict(caputo.power_integral().obligations) == "unknown"
    assert verdict(caputo.power_inverse().obligations) == "unknown"


@pytest.mark.parametrize("kind", ["exp", "cos", "sin"])
@pytest.mark.parametrize("broken", ["upper", "lower", "argument"])
def test_a_broken_series_is_seen(monkeypatch, kind, broken):
    def wrong(upper, lower, argument):
        shift = {name: Rational(name == broken) for name in ("upper", "lower")}
        scale = Rational(1 + (broken == "argument"))
        return hyper(
            [upper[0] + shift["upper"], *upper[1:]], [*lower[:-1], lower[-1] + shift["lower"]], scale * argument
        )

    assert verdict(caputo_solution.series(kind, Symbol("c", positive=True)).obligations) == "proved"
    monkeypatch.setattr(atoms, "_hypergeometric", wrong)
    assert verdict(caputo_solution.series(kind, Symbol("c", positive=True)).obligations) == "unknown"


def test_a_term_without_its_line_is_seen(monkeypatch):
    monkeypatch.setattr(caputo_solution, "k_decay_term", fractional_integral)
    assert verdict(caputo_solution.term().obligations) == "unknown"
    assert verdict(caputo_solution.constant().obligations) == "unknown"
    assert verdict(caputo_solution.schedule().obligations) == "unknown"


def test_a_term_with_the_wrong_sign_is_seen(monkeypatch):
    right = ends.k_decay_term
    monkeypatch.setattr(ends, "k_decay_term", lambda f, order, T=T: right(f, order, T) + 2 * t / T)
    assert verdict(ends.ends_obligations()) == "unknown"
    assert verdict(ends.slope_obligations()) == "unknown"


BROKEN_SHAPES: list[Expr] = [
    k * tau**k - (k - 1) * tau ** (k + 1),
    k * tau**k - k * tau ** (k + 1) - tau,
    k * tau**k - (k - 1) * tau ** (k + 2) - tau,
    (k + 1) * tau**k - k * tau ** (k + 1) - tau,
    2 * (k * tau**k - (k - 1) * tau ** (k + 1) - tau),
    -(k * tau**k - (k - 1) * tau ** (k + 1) - tau),
]


@pytest.mark.parametrize("shape", BROKEN_SHAPES)
def test_a_broken_rescue_is_seen(monkeypatch, shape):
    """Without the line, with other coefficients, another power, doubled, turned over: no mutation passes."""
    for module in (cosine, cosine_proof):
        monkeypatch.setattr(module, "rescue_shape", lambda: shape)
    parts = cosine_proof.ends_obligations, cosine_proof.monotone_obligations, cosine_proof.necessary_obligations
    assert verdict(*(part() for part in parts)) == "unknown"
    assert verdict(cosine_proof.increment_obligations()) == "unknown"
    assert verdict(cosine_proof.recommended_obligations()) == "unknown"


@pytest.mark.parametrize("factor", [1 - Rational(1, 10**6), 1 + Rational(1, 10**6)])
def test_a_moved_largest_amplitude_is_seen(monkeypatch, factor):
    right = cosine_proof.amplitude_limit
    monkeypatch.setattr(cosine_proof, "amplitude_limit", lambda *order: factor * right(*order))
    parts = cosine_proof.monotone_obligations, cosine_proof.necessary_obligations
    assert verdict(*(part() for part in parts)) == "unknown"
    assert verdict(cosine_proof.recommended_obligations()) == "unknown"


def test_wrong_bounds_of_pi_are_seen(monkeypatch):
    monkeypatch.setattr(cosine_proof, "_PI_BOUNDS", {2: Rational(98, 10), 4: Rational(974, 10), 6: Rational(9614, 10)})
    found = Finding("proved", (), cosine_proof.pi_obligations())
    assert Claim("x", "", "", "", lambda: found).check().verdict == "unknown"


def test_a_polynomial_that_is_not_positive_is_not_proved():
    e = cosine_proof.e
    assert verdict(tuple(cosine_proof._positive_polynomial(e**2 - e + Rational(26, 100), ""))) == "proved"
    assert verdict(tuple(cosine_proof._positive_polynomial(e**2 - e + Rational(24, 100), ""))) == "unknown"
    assert verdict(tuple(cosine_proof._positive_polynomial(Rational(1, 2) - e, ""))) == "unknown"


@pytest.mark.parametrize(
    ("function", "message"),
    [
        ("__import__('os').abort()", "increment=.*must be a real SymPy expression"),
        (None, "increment=None"),
        (True, "increment=True"),
        (float("nan"), "increment=nan"),
        (I * t, "increment='I"),
        (1 / t, "integrable at t = 0"),
        (Symbol("t"), r"its symbol t is not kdecay_sym\.symbols\.t"),
        (Symbol("y") * t, "symbol y must be declared real"),
        (exp(t**2), "no closed form"),
        (exp(t) * sin(t), "no closed form"),
    ],
)
def test_bad_increments_are_named(function, message):
    with pytest.raises(ArgumentError, match=message):
        k_decay_term(function, 1.5)


@pytest.mark.parametrize("order", [1, 0.5, 0, -1, "2", True, I, Symbol("z"), float("inf")])
def test_bad_orders_are_named(order):
    with pytest.raises(ArgumentError, match="k="):
        k_decay_term(t, order)


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (1 / (t - 1), "at t = 1$"),
        (1 / (2 - t), "at t = 2$"),
        (1 / sin(t - Rational(3, 2)), r"at t = 1\.5$"),
        (sqrt(t - 1), "not real at t = "),
        (t**-2, "integrable at t = 0"),
        (Symbol("y", real=True) * t, "unknown symbol y"),
        ("t", "must be a real SymPy expression"),
    ],
)
def test_bad_increments_of_the_quadrature_are_named_with_the_point(function, message):
    with pytest.raises(ArgumentError, match=message):
        enclose_integral(function, 1.5, 2)


@pytest.mark.parametrize(
    "arguments", [{"at": 3}, {"at": -1}, {"T": 0}, {"T": Symbol("T")}, {"digits": 0}, {"digits": 1.5}, {"k": 1}]
)
def test_bad_arguments_of_the_enclosure_are_named(arguments):
    (name,) = arguments
    with pytest.raises(ArgumentError, match=f"^{name}="):
        enclose_term(**{"increment": t, "k": 1.5, "at": 1, "T": 2, **arguments})


def test_the_precision_is_put_back():
    before = flint.ctx.prec
    enclose_term(exp(-(t**2)), 1.5, 1, 2)
    with pytest.raises(ArgumentError):
        enclose_integral(1 / (t - 1), 1.5, 2)
    assert flint.ctx.prec == before


def test_importing_the_package_does_not_import_sympy():
    code = "import kdecay_sym, sys; sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_operator_has_the_name_and_the_default_time_that_its_users_know():
    """`increments.k_decay_term(f, k)` is the operator on f; the paper's own, solved term goes by another name."""
    from kdecay_sym import derivation, increments
    from kdecay_sym.symbols import order

    assert increments.k_decay_term(2, 2) == increments.k_decay_term(2, 2, T=T) == increments.k_decay_term(2, 2, T)
    assert not hasattr(derivation, "k_decay_term")
    paper = derivation.solved_term().subs({order: 3, sigma: 1})
    assert expand(increments.k_decay_term(6 * (eta_0 - eta_e) / T**3, 3) - paper) == 0
