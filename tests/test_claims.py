"""The ledger: verdicts, witnesses in ball arithmetic, and that broken mathematics turns it red."""

import dataclasses
import json
import os
import re
import subprocess
import sys

import flint
import mpmath
import pytest
from sympy import Integer, Rational, Symbol

from kdecay_sym import schedules
from kdecay_sym.checkers import sympy_checker
from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.claims import Claim, Finding, all_claims, curve_claims, ledger, ledger_path, linear_claims
from kdecay_sym.conditions import start_residual
from kdecay_sym.errors import DataError
from kdecay_sym.symbols import k, sigma, tau
from kdecay_sym.validity.regions import monotone_region

CLAIMS = {claim.id: claim for claim in all_claims()}
TEXT = ledger.read(ledger_path())
COMMITTED = ledger.parse(TEXT)

EXPECTED = {
    "linear.additive.plus.start": "proved",
    "linear.additive.plus.end": "proved",
    "linear.additive.plus.monotone": "refuted",
    "linear.additive.plus.monotone-region": "conditional",
    "linear.additive.plus.original": "proved",
    "linear.additive.plus.final-slope": "refuted",
    "linear.additive.minus.start": "proved",
    "linear.additive.minus.end": "proved",
    "linear.additive.minus.monotone": "proved",
    "linear.additive.minus.original": "proved",
    "linear.additive.minus.final-slope": "proved",
    "linear.agreement": "proved",
}


def test_the_committed_ledger_is_what_is_recomputed():
    checked = [claim.check() for claim in CLAIMS.values()]
    assert list(ledger.differences(checked, TEXT)) == []
    assert ledger.render(checked) == TEXT
    assert {claim.verdict for claim in checked} <= {"proved", "refuted", "conditional"}


def test_the_verdicts_that_the_paper_turns_on():
    assert {id_: COMMITTED[id_]["verdict"] for id_ in EXPECTED} == EXPECTED


def text_of(entries, **more):
    """The text of a ledger with these entries, as `render` writes it."""
    return json.dumps({"schema": 1, **more, "claims": entries}, indent=1, ensure_ascii=False) + "\n"


def ball(text):
    number = Rational(text)
    return flint.arb(flint.fmpq(int(number.p), int(number.q)))


def test_the_witness_against_monotone_in_ball_arithmetic():
    """Eq. (10) with sign +, written out here once more and evaluated by Arb alone at the ledger's witness."""
    witness = COMMITTED["linear.additive.plus.monotone"]["witness"]
    big_t, eta_0, eta_e = (ball(witness[name]) for name in ("T", "eta_0", "eta_e"))
    exponent = int(witness["k"])

    def eta(step):
        t = flint.arb(step)
        return eta_e + (eta_0 - eta_e) * (1 - t / big_t) + (eta_0 - eta_e) * ((t / big_t) ** exponent - t / big_t)

    step = int(witness["t"])
    assert eta(step + 1) - eta(step) > 0
    assert eta(step).overlaps(ball(witness["eta(t)"]))
    assert eta(step + 1).overlaps(ball(witness["eta(t+1)"]))
    # and it is the smallest T at which k = 3 fails
    assert all(
        (1 - 2 * flint.arb(i + 1) / n + (flint.arb(i + 1) / n) ** 3)
        < (1 - 2 * flint.arb(i) / n + (flint.arb(i) / n) ** 3)
        for n in (1, 2)
        for i in range(n)
    )


def test_the_witness_against_a_growing_final_slope_in_ball_arithmetic():
    witness = COMMITTED["linear.additive.plus.final-slope"]["witness"]
    smaller, larger = ball(witness["k"]), ball(witness["k larger"])
    assert larger - smaller > 0
    assert abs(larger - 2) < abs(smaller - 2)


@pytest.mark.parametrize(
    ("exponent", "falls"), [("1", True), ("3/2", True), ("2", True), ("9/10", False), ("21/10", False)]
)
def test_the_region_of_sign_plus_on_a_fine_grid(exponent, falls):
    """The exact region 1 <= k <= 2 against Arb on 1,000 points of the derivative."""
    value = ball(exponent)
    slopes = [value * (flint.arb(i) / 1000) ** (value - 1) - 2 for i in range(1, 1001)]
    near_zero = value * (flint.arb(2) ** -200) ** (value - 1) - 2
    assert all(slope <= 1e-12 for slope in [*slopes, near_zero]) is falls


def check(claims, id_):
    (claim,) = (claim for claim in claims if claim.id == id_)
    return claim.check()


@pytest.mark.parametrize(
    "broken",
    [
        sigma * tau**k,
        sigma * (tau**k - tau) / 2,
        -sigma * (tau**k - tau) + tau * (1 - tau),
        sigma * (tau ** (k + 1) - tau),
    ],
)
def test_a_broken_term_turns_the_ledger_red(monkeypatch, broken):
    """Dropping the a_1 t term, halving it, adding a hump, shifting k: no mutation passes."""
    monkeypatch.setattr(schedules, "k_decay_shape", lambda: broken.subs(k, schedules.order))
    checked = [claim.check() for claim in (*linear_claims.linear_claims(), *curve_claims.curve_claims())]
    assert any(ledger.differences(checked, text_of([COMMITTED[claim.id] for claim in checked])))


def test_a_refutation_needs_a_witness_that_arb_confirms():
    wrong = Obligation("1 > 2", Integer(-1), "positive")
    right = Obligation("2 > 1", Integer(1), "positive")
    finding = Finding("refuted", witnessed=(wrong,), witness={"k": "1"})
    claim = Claim("x", "", "", "", lambda: finding)
    assert claim.check().verdict == "unknown"
    for incomplete in (Finding("refuted", (right,)), Finding("refuted", witnessed=(right,)), Finding("proved")):
        assert dataclasses.replace(claim, find=lambda found=incomplete: found).check().verdict == "unknown"


@pytest.mark.parametrize("key", ["verdict", "statement", "domain", "witness", "equation", "evidence"])
def test_an_edited_ledger_differs(key):
    id_ = "linear.additive.plus.monotone"
    text = text_of([COMMITTED[id_] | {key: "proved"}])
    assert [line.split(":")[0] for line in ledger.differences([CLAIMS[id_].check()], text)] == [id_]


def test_a_claim_added_to_or_missing_from_the_ledger_differs():
    checked = [CLAIMS["linear.agreement"].check()]
    assert "not in the ledger" in next(ledger.differences(checked, text_of([])))
    both = text_of([COMMITTED["linear.agreement"], {"id": "invented"}])
    assert "no such claim" in next(ledger.differences(checked, both))


def test_order_extra_keys_and_repeated_claims_differ():
    checked = [CLAIMS[id_].check() for id_ in ("linear.agreement", "linear.warp.end")]
    entries = [COMMITTED[claim.id] for claim in checked]
    assert list(ledger.differences(checked, text_of(entries))) == []
    assert "order" in next(ledger.differences(checked, text_of(entries[::-1])))
    assert "form" in next(ledger.differences(checked, text_of(entries, note="everything is proved")))
    with pytest.raises(DataError, match="twice"):
        list(ledger.differences(checked, text_of([entries[0] | {"verdict": "refuted"}, *entries])))


def test_what_a_checker_cannot_handle_is_not_proved():
    from sympy import zeta

    finding = Finding("refuted", witnessed=(Obligation("zeta", zeta(3), "positive"),), witness={"k": "1"})
    checked = Claim("x", "", "", "", lambda: finding).check()
    assert checked.verdict == "unknown"
    assert "no ball arithmetic" in checked.evidence[0].detail


def test_arb_evaluates_the_curve_at_the_witness_itself():
    """The witness is not a number that SymPy has worked out before: Arb gets the curve and the point."""
    for find in (linear_claims._plus_monotone, linear_claims._plus_final_slope):
        (obligation,) = find().witnessed
        assert k in obligation.expression.free_symbols
        assert obligation.expression.free_symbols <= set(obligation.at)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"schema": 99, "claims": []}', '{"schema": 1, "claims": [1]}'])
def test_a_damaged_ledger_is_named(tmp_path, text):
    path = tmp_path / "ledger.json"
    path.write_text(text)
    with pytest.raises(DataError, match="ledger"):
        ledger.parse(ledger.read(path))


def test_writing_the_ledger_keeps_the_old_one_when_it_fails(tmp_path):
    with pytest.raises(DataError, match="cannot write"):
        ledger.write(tmp_path / "missing" / "ledger.json", [])


def test_the_ledger_keeps_what_was_asked_beside_the_words():
    """The same words over 0 = 0 are another question; the order of terms and of points is none."""
    claim = linear_claims.linear_claims()[0]
    asked = [item.asked for item in claim.check().evidence]
    assert all(re.fullmatch("[0-9a-f]{16}", digest) for digest in asked)
    shape = linear_claims._minus()
    honest, empty = (Obligation("s(0) = 1", start_residual(shape) * factor) for factor in (1, 0))
    assert sympy_checker.discharge(honest).status == sympy_checker.discharge(empty).status == "proved"
    assert honest.digest != empty.digest
    x, y = Symbol("x", positive=True), Symbol("x")
    one = Obligation("", x + k, "zero", {x: Rational(1), k: Rational(2)})
    assert one.digest == Obligation("other", k + x, "zero", {k: Rational(2), x: Rational(1)}).digest
    different = [
        Obligation("", y + k, "zero", one.at),
        Obligation("", x + k, "positive", one.at),
        Obligation("", x + k, "zero"),
        Obligation("", x + k, "zero", one.at, (x,)),
    ]
    assert len({one.digest, *(other.digest for other in different)}) == 5


def test_digests_do_not_depend_on_the_hash_seed():
    script = (
        "from kdecay_sym.claims.linear_claims import linear_claims\n"
        "print([e.asked for claim in linear_claims() for e in claim.check().evidence])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


@pytest.mark.parametrize("power", [100, 200, 1000])
def test_a_threshold_below_what_floats_hold_against_the_linear_part(power):
    """With k - 1 = e tiny, k tau^(k-1) - 1 is e (1 + log tau): the threshold is the least e over tau < 1/e."""
    with mpmath.workdps(60):

        def allowed(at):
            return power * (1 - at) ** (power - 1) / -(1 + mpmath.log(at))

        def relative_slope(at):
            return -(power - 1) / (1 - at) - 1 / (at * (1 + mpmath.log(at)))

        last = mpmath.exp(-1)
        between = (last / 2, last * (1 - mpmath.mpf(10) ** -9))
        expected = allowed(mpmath.findroot(relative_slope, between, solver="bisect", maxsteps=300, verify=False))
    found = monotone_region((1 - tau) ** power, "additive", -1).k.intervals[0].high
    for end in (found.inside, found.outside):
        assert abs(mpmath.mpf(int((end - 1).p)) / int((end - 1).q) / expected - 1) < 2e-12
    assert found.text().startswith("~1 + ")
    assert abs(mpmath.mpf(found.text().removeprefix("~1 + ")) / expected - 1) < 1e-12


def test_a_power_next_to_one_has_certified_ends():
    """The threshold is its own inverse: k*(k*(N)) = N."""
    (low,) = monotone_region((1 - tau) ** Rational("1.0001"), "additive", -1).k.intervals
    (back,) = monotone_region((1 - tau) ** low.high.inside, "additive", -1).k.intervals
    assert float(back.high.inside - 1) == pytest.approx(1e-4, rel=1e-9)
    (below,) = monotone_region((1 - tau) ** Rational("0.9999"), "additive", -1).k.intervals
    assert below.low.number() == pytest.approx(1.99362726630371e-05)
    assert below.high.number() == 1
