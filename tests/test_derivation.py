"""The derivation against differentiation by hand, other orders than its own, and broken steps."""

import dataclasses

import pytest
import sympy
from sympy import Derivative, Rational, diff, factorial

from kdecay_sym.derivation import MAX_ORDER, closing, derive, k_decay_shape, solved_term
from kdecay_sym.equations import EQUATIONS, ETA_O_PRINTED
from kdecay_sym.symbols import T, a_0, a_1, eta_0, eta_e, order, sigma, t, tau

STEPS = list(derive())


def failures(steps):
    return [item.detail for step in steps for item in step.check() if item.status != "proved"]


def test_every_step_of_the_symbolic_chain_checks():
    assert len(STEPS) >= 10
    assert failures(STEPS) == []


def test_the_order_stays_symbolic_to_the_end():
    schedule = next(step for step in STEPS if step.name == "schedule")
    assert {order, sigma, T, eta_0, eta_e} - schedule.reached.free_symbols <= {T}
    assert order.is_integer


@pytest.mark.parametrize("k", [1, 2, 3, 4, 5, 6, 11, 24])
def test_a_given_order_checks_and_ends_in_the_symbolic_term(k):
    steps = list(derive(k))
    assert failures(steps) == []
    expected = 0 if k == 1 else solved_term().subs({order: k, sigma: (-1) ** k})
    assert sympy.expand(steps[-1].reached.rhs - expected) == 0


@pytest.mark.parametrize("k", range(2, 9))
def test_the_solved_term_has_the_special_solutions_derivative(k):
    """An oracle of its own: SymPy's k-fold derivative of the term and of f(t) at T = 7, eta_0 = 1/2, eta_e = 1/3."""
    numbers = {T: 7, eta_0: Rational(1, 2), eta_e: Rational(1, 3)}
    term = solved_term().subs({order: k, sigma: (-1) ** k}).subs(numbers)
    special = Rational(1, 6) * (1 - t / 7) ** k
    assert sympy.expand(diff(term, t, k) - diff(special, t, k)) == 0
    assert (term.subs(t, 0), term.subs(t, 7)) == (0, 0)


def test_eq_9_as_printed_fails_the_increment_for_odd_orders():
    """The sign matters: with sigma = +1 and k = 3 the derivative is the opposite of the special solution's."""
    printed = diff(ETA_O_PRINTED.subs(order, 3), t, 3)
    assert sympy.simplify(printed - 6 * (eta_0 - eta_e) / T**3) == 0
    assert sympy.simplify(printed - diff((eta_0 - eta_e) * (1 - t / T) ** 3, t, 3)) != 0


def test_both_signs_are_carried_to_the_end():
    assert sympy.simplify(k_decay_shape() - sigma * (tau**order - tau)) == 0
    assert sympy.simplify(solved_term().subs(sigma, 1) - EQUATIONS["9"].statement.rhs) == 0


def test_the_power_rule_is_proved_by_induction_not_by_evaluation():
    assert isinstance(Derivative(t**order, (t, order)).doit(), Derivative)
    rule = next(step for step in STEPS if step.name == "power-rule")
    assert rule.reached.rhs == factorial(order)
    assert any("j + 1" in obligation.text for obligation in rule.obligations)


def test_what_the_paper_skips_is_stated_where_it_happens():
    notes = {step.name: step.note for step in STEPS}
    assert "without loss of generality" in notes["ansatz"]
    assert "k = 1" in notes["kth-derivative"]
    assert "t^(n-k)" in notes["special-solution"]
    assert "±" in notes["sign"]
    assert "k >= 2" in notes["order-one"]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_broken_obligation_fails(step):
    """Every equality of every step is sensitive: off by t^2 + 1 it is no longer proved."""
    for obligation in step.obligations:
        if obligation.relation != "zero":
            continue
        broken = dataclasses.replace(
            step, obligations=(dataclasses.replace(obligation, expression=obligation.expression + t**2 + 1),)
        )
        assert broken.check()[0].status == "failed", obligation.text


def test_dropping_the_linear_term_breaks_the_end(monkeypatch):
    monkeypatch.setattr(closing, "boundary_coefficients", lambda: dict.fromkeys((a_1, a_0), sympy.Integer(0)))
    step = closing.boundary()
    assert [item.status for item in step.check()].count(
        "failed"
    ) == 2  # the condition of eq. (5), and the end on its own


@pytest.mark.parametrize("k", [0, -1, 1.5, True, "3", None.__class__, MAX_ORDER + 1])
def test_an_order_that_is_not_allowed(k):
    with pytest.raises(ValueError, match="order="):
        derive(k)
