"""The checkers on statements whose truth is known, false ones above all."""

import pytest
from sympy import Function, Integer, Rational, Symbol, cos, exp, gamma, log, nan, oo, pi, sqrt, tanh, zoo
from sympy.core.facts import InconsistentAssumptions

from kdecay_sym.checkers import arb_checker, sympy_checker
from kdecay_sym.checkers.evidence import Obligation

x = Symbol("x", positive=True)
n = Symbol("n", integer=True, positive=True)
y = Symbol("y")


@pytest.mark.parametrize(
    ("expression", "relation"),
    [
        ((x + 1) ** 2 - x**2 - 2 * x - 1, "zero"),
        (x + 1, "positive"),
        (-x, "negative"),
        ((-1) ** (2 * n) - 1, "zero"),
        (exp(x), "nonzero"),
        (x * gamma(Rational(29, 6)) + log(Integer(2)), "positive"),
        (cos(pi / 5) - (1 + sqrt(5)) / 4, "zero"),
    ],
)
def test_true_statements_are_proved_by_sympy(expression, relation):
    assert sympy_checker.discharge(Obligation("", expression, relation)).status == "proved"


@pytest.mark.parametrize(
    ("expression", "relation"),
    [
        (x, "zero"),
        (x - 100, "negative"),  # false only beyond the sample points: not provable either
        (x - 1, "positive"),
        ((-1) ** n - 1, "zero"),
        (x * (x - 1), "nonzero"),
        (y, "nonnegative"),
        (nan, "zero"),
        (zoo, "zero"),
        (oo, "zero"),
        (Integer(0), "positive"),
        (Function("f")(x), "zero"),
        # SymPy 1.14 takes these logarithms for 0.
        (log(1 - exp(Integer(-200)) / 3) + Rational(1, 10**100), "positive"),
        (log(1 - exp(Integer(-200)) / 3) + Rational(1, 10**100) + x, "positive"),
        (x * log(1 - exp(Integer(-200)) / 3) + x / 10**100, "positive"),
        (log(2 - tanh(100)), "zero"),
        (log(Rational(1, 2) + tanh(15000) / 2), "nonnegative"),  # no ball of ours tells it from 0
        (x * log(tanh(50000)), "nonnegative"),
        (log(2 - tanh(100)) - Rational(1, 10**100), "negative"),
    ],
)
def test_false_statements_are_not_proved_by_sympy(expression, relation):
    assert sympy_checker.discharge(Obligation("", expression, relation)).status == "failed"


def test_a_contradicting_point_is_named():
    assert "x = 3" in sympy_checker.discharge(Obligation("x < 1", x - 1, "negative")).detail


def test_where_sympy_contradicts_itself_nothing_is_proved():
    class Contradictory(Function):
        @property
        def is_positive(self):
            raise InconsistentAssumptions({}, "positive", True)

    assert sympy_checker.discharge(Obligation("", Contradictory(x), "positive")).status == "failed"
    assert sympy_checker.discharge(Obligation("", Contradictory(Integer(1)), "positive")).status == "failed"


@pytest.mark.parametrize(
    ("expression", "relation", "status"),
    [
        (sqrt(2) - Rational(141421356, 10**8), "positive", "proved"),
        (sqrt(2) - Rational(141421357, 10**8), "positive", "failed"),
        (cos(pi / 7) - Rational(9, 10), "positive", "proved"),
        (exp(Integer(1)) - Rational(2718281828459045, 10**15), "positive", "proved"),
        (log(Integer(2)) - Rational(7, 10), "negative", "proved"),
        (cos(pi / 7) - cos(pi / 7 + Rational(1, 10**40)), "positive", "proved"),  # needs more than 64 bits
        (Integer(0), "zero", "proved"),
        (Integer(0), "positive", "failed"),
        (Integer(0), "nonnegative", "proved"),
    ],
)
def test_arb_decides_closed_expressions(expression, relation, status):
    assert arb_checker.discharge(Obligation("", expression, relation)).status == status


def test_arb_takes_zero_to_a_real_power():
    assert arb_checker.enclose(Integer(0) ** Rational(3, 2)) == 0


def test_arb_refuses_what_it_does_not_know():
    with pytest.raises(TypeError, match="Symbol"):
        arb_checker.enclose(x + 1)
