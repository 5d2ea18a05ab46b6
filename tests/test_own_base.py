"""A base of a user's own: what is none is refused by name, and the sets of the others against grids of their own."""

import pytest
from sympy import Rational, cos, exp, expand, log, sin, sqrt

from kdecay_sym.symbols import tau
from kdecay_sym.validity.own_base import own_base

NEAR_COSINE = "pole near tau = 0.739085133215, where it divides by tau - cos"


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        (1 / (tau**5 + tau - Rational(1, 3)), r"pole near tau = 0\.32945217"),
        (1 / (tau - cos(tau)), NEAR_COSINE),
        (1 / (tau - cos(tau)) ** 2, NEAR_COSINE),
        (1 / expand((tau - cos(tau)) ** 2), r"pole near tau = 0\.739085133215"),
        (sin(tau - cos(tau)) / (tau - cos(tau)), r"not defined near tau = 0\.739085133215"),
        (1 - tau * sqrt((tau - Rational(1, 3)) ** 2 - Rational(1, 10**8)), r"2\.48502e-5\*I at tau = 1667/5000"),
        (log((tau - cos(tau)) ** 2 - Rational(1, 10**12)), r"\*I at tau = 147817/200000; must be real"),
    ],
)
def test_a_point_without_a_value_is_named(expression, message):
    with pytest.raises(ValueError, match=message):
        own_base(expression)


@pytest.mark.parametrize(
    "expression",
    [
        sqrt((tau - Rational(1, 3)) ** 2 + Rational(1, 10**8)),
        1 / (cos(3 * tau) ** 2 + Rational(1, 1000)),
        sqrt(tau - sin(tau)),
        sqrt(tau - 3) * sqrt(tau - 2),
        tau * log(tau) + exp(-1 / tau),
    ],
)
def test_what_has_a_value_everywhere_is_taken(expression):
    assert own_base(expression) == expression
