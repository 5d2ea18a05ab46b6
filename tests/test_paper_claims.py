"""The claims of the paper's sentences, of all bases and of the polynomial: values from mpmath, and broken "
"mathematics."""

import random
import re

import mpmath
import pytest
import sympy
from sympy import Integer, Rational, lambdify

from kdecay_sym import schedules
from kdecay_sym.checkers.evidence import Evidence, Obligation
from kdecay_sym.claims import (
    Claim,
    Finding,
    agreement_claims,
    all_claims,
    curve_claims,
    increase_claims,
    late_claims,
    ledger,
    ledger_path,
    order_claims,
    polynomial_claims,
    polynomial_lemmas,
    region_claims,
    slope_claims,
    text_claims,
    wording,
)
from kdecay_sym.claims.scope import EMPIRICAL
from kdecay_sym.codegen.errata import ERRATA
from kdecay_sym.conditions import slope
from kdecay_sym.schedules import ALL_BASES, POLYNOMIAL, Curve
from kdecay_sym.symbols import N, k, order, sigma, tau

COMMITTED = ledger.parse(ledger.read(ledger_path()))
IDS = {claim.id for claim in all_claims()}
RANDOM = random.Random(20)


def function(expression, *arguments):
    return lambdify(arguments, expression, "mpmath")


def shape(base, form, sign=None):
    curve = Curve(base, form)
    expression = curve.shape if sign is None else curve.with_sign(sign)
    return expression.subs(N, Rational(7, 4))


def size(base, form, sign=None):
    """|s'| as a function of tau and k, differentiated by mpmath."""
    value = function(shape(base, form, sign), tau, k)
    return lambda point, exponent: abs(mpmath.diff(lambda x: value(x, exponent), point))


# --- the ledger as a whole ------------------------------------------------------------------------------------------

FAMILIES = [f"{base}.{form}" for base in ALL_BASES for form in ("warp", "additive.plus", "additive.minus")]


@pytest.mark.parametrize("family", FAMILIES)
def test_every_curve_has_its_claims(family):
    wanted = {"start", "end", "original", "final-slope", "late-slope"}
    if family.endswith("warp"):
        wanted |= {"monotone", "range", "ordered-by-k"}
    # The line's warp form is its additive form with sign -, which holds its late slope.
    wanted -= {"late-slope"} if family == "linear.warp" else set()
    assert {f"{family}.{name}" for name in wanted} <= IDS


def test_every_claim_reads_as_latex():
    for id_, claim in COMMITTED.items():
        for key in ("latex", "domain_latex"):
            text = claim[key]
            outside = re.sub(r"\\.", "", "".join(text.split("$")[::2]))
            assert text, id_
            assert text.count("$") % 2 == 0 or r"\$" in text, id_
            # Nothing that Markdown or LaTeX would read is left among the words.
            assert not re.search(r"[\\_^{}<>*]", outside), (id_, key, outside)
            for mathematics in text.split("$")[1::2]:
                assert mathematics.strip(), id_
                assert mathematics.count("{") == mathematics.count("}"), id_
                assert "**" not in mathematics, id_


def test_plain_text_holds_no_latex():
    for id_, claim in COMMITTED.items():
        assert not re.search(r"[\\$]", claim["statement"] + claim["domain"]), id_


def test_errata_and_scope_cite_claims():
    for title, text, ids in ERRATA:
        assert set(ids) <= IDS, title
        assert text.count("$") % 2 == 0, title
        assert "Repair:" in text, title
        assert len(ids) == len(set(ids)), title
    assert {id_ for item in EMPIRICAL for id_ in item.near} <= IDS


def test_every_refuted_claim_but_a_gain_is_in_the_errata_or_a_reading_of_one():
    cited = {id_ for _, _, ids in ERRATA for id_ in ids}
    refuted = {id_ for id_, claim in COMMITTED.items() if claim["verdict"] == "refuted"}
    readings = re.compile(r".*\.(late-slope|final-slope|agreement|start|end)$")
    assert {id_ for id_ in refuted - cited if not readings.match(id_)} == set()


# --- wording --------------------------------------------------------------------------------------------------------


def test_a_sentence_reads_both_ways():
    said = wording.sentence(r"$\eta_e \le \eta(t)$ for $@x$, e^{-1} apart: $e^{-1/K}$", x=tau**k)
    assert said.text == "eta_e <= eta(t) for tau**k, e^{-1} apart: e^(-1/K)"
    assert said.latex == r"$\eta_e \le \eta(t)$ for $\tau^{k}$, e^{-1} apart: $e^{-1/K}$"


@pytest.mark.parametrize("template", [r"$\unknown$", "$x", "$@missing$", r"$\{1\}$"])
def test_a_template_that_cannot_be_read_is_refused(template):
    with pytest.raises(ValueError, match=r"\w"):
        wording.sentence(template)


# --- what raises is no proof ----------------------------------------------------------------------------------------


def raises():
    raise ZeroDivisionError("by zero, far below")


def test_a_search_that_raises_is_failed_evidence():
    sound = Obligation("1 > 0", Integer(1), "positive")
    checked = Claim("x", "", "", "", lambda: Finding("proved", (sound,), searched=(raises,))).check()
    assert checked.verdict == "unknown"
    assert "raises: ZeroDivisionError: by zero, far below" in checked.evidence[-1].detail


def test_a_finding_that_raises_is_failed_evidence():
    checked = Claim("x.y", "", "", "", raises).check()
    assert checked.verdict == "unknown"
    assert "x.y: ZeroDivisionError" in checked.evidence[0].detail


def test_a_search_that_finds_nothing_proves_nothing():
    sound = Obligation("1 > 0", Integer(1), "positive")
    checked = Claim("x", "", "", "", lambda: Finding("proved", (sound,), searched=(tuple,))).check()
    assert checked.verdict == "unknown"


def test_a_region_is_computed_once_and_only_when_checked(monkeypatch):
    calls = []

    def counted(*arguments):
        calls.append(arguments)
        return real(*arguments)

    real = region_claims.monotone_region
    monkeypatch.setattr(region_claims, "monotone_region", counted)
    (claim,) = (c for c in region_claims.region_claims() if c.id == "cosine.additive.minus.monotone-region")
    assert calls == []
    assert claim.check().domain == "k in {1}"
    assert len(calls) == 1


def test_another_region_shows(monkeypatch):
    real = region_claims.monotone_region
    monkeypatch.setattr(region_claims, "monotone_region", lambda base, form, sign: real(base, form, -sign))
    (claim,) = (c for c in region_claims.region_claims() if c.id == "exponential.additive.minus.monotone-region")
    checked = claim.check()
    text = ledger.render([checked]).replace(checked.domain, COMMITTED[claim.id]["domain"])
    assert any("domain is" in line for line in ledger.differences([checked], text))


# --- values, by mpmath ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("base", ALL_BASES.values(), ids=ALL_BASES)
def test_the_order_by_k_at_random_points(base):
    warp, plus, minus = (
        function(shape(base, form, sign), tau, k)
        for form, sign in (("warp", None), ("additive", "+"), ("additive", "-"))
    )
    for _ in range(50):
        point = RANDOM.uniform(0.05, 0.95)
        low = RANDOM.uniform(0.2, 4)
        high = low + RANDOM.uniform(0.1, 3)
        assert warp(point, high) > warp(point, low)
        assert minus(point, high) > minus(point, low)
        assert plus(point, high) < plus(point, low)


@pytest.mark.parametrize("base", ALL_BASES.values(), ids=ALL_BASES)
def test_the_late_slope_at_random_points(base):
    """Sign - rises with k on [e^(-1/K), 1); sign + falls there while the curve falls."""
    minus, plus = size(base, "additive", "-"), size(base, "additive", "+")
    steep = function(slope(shape(base, "additive", "+")), tau, k)
    for _ in range(30):
        top = RANDOM.uniform(1.2, 6)
        point = RANDOM.uniform(float(mpmath.exp(-1 / top)), 0.999)
        low = RANDOM.uniform(1, top - 0.1)
        high = RANDOM.uniform(low + 0.05, top)
        assert minus(point, high) > minus(point, low)
        if steep(point, high) < 0:
            assert plus(point, high) < plus(point, low)


@pytest.mark.parametrize("name", late_claims._CONVEX_FROM)
def test_the_late_slope_of_the_warp_form_at_random_points(name):
    warp, least = size(ALL_BASES[name], "warp"), float(late_claims._CONVEX_FROM[name])
    check_warp(warp, least)


@pytest.mark.parametrize("power", [Rational(1, 3), Rational(1), Rational(5, 2), Rational(6)])
def test_the_late_slope_of_the_polynomial_warp_at_random_points(power):
    value = function(Curve(POLYNOMIAL, "warp").shape.subs(N, power), tau, k)
    check_warp(lambda point, e: abs(mpmath.diff(lambda x: value(x, e), point)), float(1 / (1 + power)))


def check_warp(warp, least):
    for _ in range(30):
        top = RANDOM.uniform(0.4, 5)
        point = RANDOM.uniform(least, 0.99) ** (1 / top)
        low = RANDOM.uniform(0.1, top - 0.1)
        high = RANDOM.uniform(low + 0.05, top)
        assert warp(point, high) > warp(point, low)


def least_gap(exponent, power):
    """The least value over tau of k tau^(k-1) + N (1 - tau)^(N-1) - 1, by mpmath on a grid."""
    return min(
        exponent * (i / mpmath.mpf(4000)) ** (exponent - 1) + power * (1 - i / mpmath.mpf(4000)) ** (power - 1) - 1
        for i in range(1, 4000)
    )


@pytest.mark.parametrize("power", [0.2, 0.5, 0.9])
def test_the_polynomial_below_one_at_random_k(power):
    """Sign - from 1 - N to 1; sign + from 1 to 1 + N, nothing below, and an interval."""
    assert least_gap(1 - power, power) >= 0
    early = mpmath.mpf(10) ** -400
    assert mpmath.mpf(1.05) * early**0.05 + power * (1 - early) ** (power - 1) < 1

    def plus(exponent):
        return max(
            exponent * x ** (exponent - 1) - 1 - power * (1 - x) ** (power - 1)
            for x in (i / 4000 for i in range(1, 4000))
        )

    assert plus(0.5) > 0
    assert plus(1 + power) <= 0
    bound = max(2 * mpmath.e, (2 * mpmath.e * power) ** (1 / mpmath.mpf(power)))
    assert plus(float(bound) * 1.01) > 0
    valid = [plus(1 + i / 20) <= 0 for i in range(200)]
    assert valid == sorted(valid, reverse=True)


def test_the_threshold_of_the_polynomial_is_its_own_inverse():
    def threshold(power):
        return mpmath.findroot(lambda exponent: least_gap(exponent, power), (1.5, 12), solver="anderson", tol=1e-9)

    assert abs(threshold(threshold(mpmath.mpf(2))) - 2) < 1e-3
    assert abs(threshold(4) - 4) < 1e-5


@pytest.mark.parametrize(("exponent", "valid"), [(0.3, False), (0.31, True), (1.5, True), (3.99, True), (4.01, False)])
def test_the_diagonal(exponent, valid):
    assert (least_gap(mpmath.mpf(exponent), mpmath.mpf(exponent)) >= -1e-12) is valid


def test_the_negative_rate_of_the_printed_sign():
    witness = COMMITTED["linear.additive.plus.negative-rate"]["witness"]
    start, end, point, exponent = (mpmath.mpf(sympy.Rational(witness[n])) for n in ("eta_0", "eta_e", "tau", "k"))
    rate = (start - end) * (1 - point) + end + (start - end) * (point**exponent - point)
    assert rate < -0.02
    assert abs(rate - mpmath.mpf(sympy.Rational(witness["eta"]))) < 1e-14


# --- broken mathematics turns each kind of claim red ----------------------------------------------------------------


def verdicts(claims, pattern):
    return {claim.id: claim.check().verdict for claim in claims if re.fullmatch(pattern, claim.id)}


def halved():
    return (sigma * (tau**k - tau) / 2).subs(k, order)


def reversed_sign():
    return (-sigma * (tau**k - tau)).subs(k, order)


@pytest.mark.parametrize("broken", [reversed_sign])
@pytest.mark.parametrize(
    ("module", "pattern"),
    [
        (order_claims, r"additive\.(plus|minus)\.ordered-by-k"),
        (slope_claims, r"additive\.(plus|minus)\.final-slope"),
        (late_claims, r"additive\.(plus|minus)\.(late|early)-slope"),
        (agreement_claims, r"agreement\..*"),
        (text_claims, r"text\.depends-on-k"),
    ],
)
def test_a_flipped_term_turns_claims_red(monkeypatch, module, pattern, broken):
    monkeypatch.setattr(module, "k_decay_shape", broken)
    found = verdicts(getattr(module, module.__name__.rsplit(".", 1)[-1])(), pattern)
    assert found
    assert set(found.values()) == {"unknown"}


@pytest.mark.parametrize("broken", [halved, reversed_sign])
def test_a_broken_curve_turns_the_polynomial_red(monkeypatch, broken):
    monkeypatch.setattr(schedules, "k_decay_shape", broken)
    found = verdicts(polynomial_claims.polynomial_claims(), r".*")
    assert set(found.values()) == {"unknown"}


def test_another_order_of_the_terms_breaks_the_symmetry(monkeypatch):
    monkeypatch.setattr(polynomial_lemmas, "gap", lambda: k * tau ** (k - 1) + N * (1 - tau) ** N - 1)
    found = verdicts(polynomial_claims.polynomial_claims(), r".*(symmetry|involution|diagonal)")
    assert len(found) == 3
    assert set(found.values()) == {"unknown"}


def test_the_interval_of_sign_plus_rests_on_its_inequality(monkeypatch):
    failed = (Evidence("arb", "failed", "not settled", 0.0),)
    monkeypatch.setattr(polynomial_lemmas, "persistence_evidence", lambda: failed)
    pattern = r"polynomial\.additive\.plus\.monotone-region"
    assert set(verdicts(polynomial_claims.polynomial_claims(), pattern).values()) == {"unknown"}


def test_a_base_that_rises_is_not_proved_to_fall(monkeypatch):
    hump = schedules.Base("hump", 1 - tau + 4 * tau * (1 - tau), "")
    monkeypatch.setattr(curve_claims, "ALL_BASES", {"hump": hump})
    monkeypatch.setattr(order_claims, "ALL_BASES", {"hump": hump})
    found = verdicts(curve_claims.curve_claims(), r"hump\.warp\.(monotone|range)")
    found |= verdicts(order_claims.order_claims(), r"hump\..*")
    assert set(found.values()) == {"unknown"}
    assert len(found) == 3


def test_a_base_that_is_not_convex_late_is_not_proved(monkeypatch):
    monkeypatch.setattr(late_claims, "_CONVEX_FROM", late_claims._CONVEX_FROM | {"htd": Rational(2, 5)})
    assert verdicts(late_claims.late_claims(), r"htd\.warp\.late-slope") == {"htd.warp.late-slope": "unknown"}


def test_the_bound_of_the_late_slope_is_sharp(monkeypatch):
    """1 + k log tau >= 0 does not reach down to e^(-2/K)."""
    too_far = (1 + k * sympy.log(tau)).subs({k: 1, tau: sympy.exp(-2)})
    monkeypatch.setattr(late_claims, "rising_late", lambda: (Obligation("too far", too_far, "nonnegative"),))
    found = verdicts(late_claims.late_claims(), r".*additive\.minus\.late-slope")
    assert set(found.values()) == {"unknown"}
    assert len(found) == 1 + len(ALL_BASES)


def test_the_line_would_not_be_refuted_as_a_base_that_disagrees():
    (claim,) = (c for c in agreement_claims.agreement_claims() if c.id == "cosine.agreement")
    line = agreement_claims._find_named(schedules.LINEAR)
    assert Claim("x", "", "", "", lambda: line).check().verdict == "unknown"
    assert claim.check().verdict == "refuted"


def test_a_curve_that_misses_an_end_is_not_proved_to_meet_it():
    missing = schedules.Base("missing", sympy.exp(-tau), "13")
    assert Claim("x", "", "", "", lambda: curve_claims._end(missing.shape, missing, 1)).check().verdict == "unknown"


def test_an_end_that_is_met_is_not_refuted():
    met = schedules.Base("met", 1 - tau + tau * 0, "13", Integer(0))
    shifted = met.shape + schedules.eta_e / (schedules.eta_0 - schedules.eta_e)
    for end in (0, 1):
        assert Claim("x", "", "", "", lambda e=end: curve_claims._end(shifted, met, e)).check().verdict == "unknown"


@pytest.mark.parametrize(
    ("name", "sign"), [("exp", "+"), ("exp", "-"), ("cos", "+"), ("cos", "-"), ("pol", "+"), ("pol", "-")]
)
def test_the_k_of_table_1_are_decided_either_way(name, sign):
    """The verdict turns round with what is claimed: a rising curve is not proved, a falling one not refuted."""
    base = {"exp": schedules.EXPONENTIAL, "cos": schedules.COSINE, "pol": schedules.LINEAR}[name]
    exponent = Integer(2) if name == "exp" else Rational(3, 2)
    word = curve_claims.SIGN_NAMES[sign]
    proved = COMMITTED[f"tables.used-k.{name}.{word}"]["verdict"] == "proved"
    opposite = Rational(1, 2) if proved else None
    finding = increase_claims._find_used(base, exponent, sign, opposite)
    assert Claim("x", "", "", "", lambda: finding).check().verdict == "unknown"
    value = function(slope(Curve(base, "additive").with_sign(sign)).subs(k, exponent), tau)
    assert all(value(mpmath.mpf(i) / 1000) <= 0 for i in range(1, 1000)) is proved
