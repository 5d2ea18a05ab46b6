"""The verifier on wrong mathematics: a copy of the sources is broken at one place, and `kdecay verify` has to go red.

A verifier that passes a wrong formula is worth nothing. Each mutation is what a slip of the pen would leave in the
source. *Unproved* mutations break a proof, and some leave an equation without a solution, which *stops* the derivation.
The others stay consistent with themselves, as some wrong transcriptions of the paper do: the committed ledger differs.
"""

from __future__ import annotations

import contextlib
import fcntl
import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kdecay_sym.checkers import coq_checker
from kdecay_sym.claims import ledger

ROOT = Path(__file__).resolve().parents[1]
UNPROVED, DIFFERS, STOPS = "not decided", "the ledger says", "stopped by"


@dataclass(frozen=True)
class Mutation:
    """One edit of a source.

    Attributes:
        name: what is broken.
        file: below `kdecay_sym/`.
        old, new: the text, which occurs once, and what replaces it.
        rooms: the groups of claims that are recomputed; the whole would take long.
        said: what `kdecay verify` says.
    """

    name: str
    file: str
    old: str
    new: str
    rooms: tuple[str, ...]
    said: str = UNPROVED


EQUATIONS, SOLUTION, SCHEDULES, CONDITIONS = "equations.py", "derivation/solution.py", "schedules.py", "conditions.py"
LINEAR_CLAIMS, THRESHOLDS, LEMMAS, KSETS = (
    "claims/linear_claims.py",
    "validity/thresholds.py",
    "validity/lemmas.py",
    "validity/ksets.py",
)
DERIVATION, DOMAINS, CURVES, REGIONS, INCREMENTS, TABLES = (
    ("derivation_claims",),
    ("equation_claims",),
    ("linear_claims", "curve_claims"),
    ("region_claims",),
    ("increment_claims",),
    ("table_claims",),
)

TRANSCRIPTION = (
    Mutation("eq-1", EQUATIONS, "_kth(eta(t)) + increment(t)", "_kth(eta(t)) - increment(t)", DERIVATION),
    Mutation("eq-2", EQUATIONS, "Eq(eta(t), LINEAR)", "Eq(eta(t), LINEAR + t)", DERIVATION),
    Mutation("eq-3", EQUATIONS, "_kth(eta(t)) + Delta", "_kth(eta(t)) - Delta", DERIVATION),
    Mutation("eq-4", EQUATIONS, "LINEAR + eta_o(t)", "LINEAR - eta_o(t)", DERIVATION),
    Mutation("eq-5-start", EQUATIONS, "Eq(eta_new(0), eta_0)", "Eq(eta_new(0), eta_e)", DERIVATION),
    Mutation("eq-5-end", EQUATIONS, "Eq(eta_new(T), eta_e)", "Eq(eta_new(T), eta_0)", DERIVATION),
    Mutation("eq-5-falls", EQUATIONS, "Le(eta_new(t + 1), eta_new(t))", "Le(eta_new(t), eta_new(t + 1))", CURVES),
    Mutation("eq-5-turned", EQUATIONS, "Le(eta_new(t + 1), eta_new(t))", "(eta_new(t + 1) >= eta_new(t))", CURVES),
    Mutation("eq-5-strict", EQUATIONS, "Le(eta_new(t + 1), eta_new(t))", "(eta_new(t + 1) < eta_new(t))", CURVES),
    Mutation("eq-5-two-steps", EQUATIONS, "Le(eta_new(t + 1)", "Le(eta_new(t + 2)", CURVES, DIFFERS),
    Mutation("eq-5-start-of-curves", EQUATIONS, "Eq(eta_new(0), eta_0)", "Eq(eta_new(0), eta_e)", CURVES),
    Mutation("eq-5-without-the-end", EQUATIONS, "Eq(eta_new(T), eta_e)", "Eq(eta_new(t), eta_e)", CURVES),
    Mutation("eq-6-sign", EQUATIONS, "LINEAR + a_k * t**order", "LINEAR - a_k * t**order", DERIVATION),
    Mutation("eq-6-without-a_1-t", EQUATIONS, " + a_1 * t)", ")", DERIVATION, STOPS),
    Mutation(
        "eq-7", EQUATIONS, "_kth(eta_new(t)), factorial(order)", "_kth(eta_new(t)), factorial(order - 1)", DERIVATION
    ),
    Mutation("eq-8", EQUATIONS, "Eq(Delta, factorial(order) * a_k)", "Eq(Delta, -factorial(order) * a_k)", DERIVATION),
    Mutation("eq-9-sign", EQUATIONS, "t**order / T**order - t / T", "t / T - t**order / T**order", DERIVATION),
    Mutation("eq-9-T-for-its-power", EQUATIONS, "t**order / T**order", "t**order / T", DERIVATION),
    Mutation("eq-9-without-the-line", EQUATIONS, "T**order - t / T)", "T**order)", DERIVATION),
    Mutation("eq-9-alone", EQUATIONS, "Eq(eta_o(t), ETA_O_PRINTED)", "Eq(eta_o(t), -ETA_O_PRINTED)", DERIVATION),
    Mutation("eq-10", EQUATIONS, "eta(t) + ETA_O_PRINTED", "eta(t) - ETA_O_PRINTED", DERIVATION),
    Mutation("eq-11-sign", EQUATIONS, "(1 - t / T) ** N", "(1 + t / T) ** N", CURVES),
    Mutation("eq-11-power", EQUATIONS, "(1 - t / T) ** N", "(1 - t / T) ** (N + 1)", CURVES, DIFFERS),
    Mutation("eq-12", EQUATIONS, "(1 + cos(t / T * pi))", "(1 - cos(t / T * pi))", CURVES),
    Mutation("domain-of-11", EQUATIONS, "Gt(N, 0, evaluate=False)", "Gt(0, N, evaluate=False)", DOMAINS),
    Mutation("domain-of-t", EQUATIONS, "Le(t, T, evaluate=False)", "Le(T, t, evaluate=False)", DOMAINS),
    Mutation("domain-of-5", EQUATIONS, "Le(t + 1, T, evaluate=False)", "Le(T, t + 1, evaluate=False)", DOMAINS),
    Mutation(
        "domain-of-5-to-T", EQUATIONS, "Le(t + 1, T, evaluate=False)", "Le(t, T, evaluate=False) ", DOMAINS, DIFFERS
    ),
    Mutation("eq-13", EQUATIONS, "exp(-t / T)", "exp(-2 * t / T)", REGIONS, DIFFERS),
)

DERIVED = (
    Mutation("sign-of-the-solution", SOLUTION, "(-1 / T) ** j", "(1 / T) ** j", DERIVATION),
    Mutation("T-for-its-power", SOLUTION, "(-1 / T) ** j", "(-1) ** j / T", DERIVATION),
    Mutation("factor-of-the-derivative", SOLUTION, "factorial(power - taken)", "factorial(power)", DERIVATION),
    Mutation(
        "opposite-term",
        SOLUTION,
        "return scale * expand(simplify(term / scale))",
        "return -scale * expand(simplify(term / scale))",
        DERIVATION,
    ),
    Mutation(
        "real-k-without-the-line",
        "increments/operator.py",
        "return integral - (t / end * integral.subs(t, end)).expand()",
        "return integral",
        INCREMENTS,
        STOPS,
    ),
    Mutation(
        "real-k-sign",
        "increments/operator.py",
        "return integral - (t / end * integral.subs(t, end)).expand()",
        "return -integral + (t / end * integral.subs(t, end)).expand()",
        INCREMENTS,
    ),
    Mutation(
        "largest-amplitude",
        "increments/cosine.py",
        "return pi**2 / (2 * exponent * (exponent - 1))",
        "return pi**2 / (2 * exponent * (exponent - 1)) * (10**6 + 1) / 10**6",
        INCREMENTS,
    ),
)

CURVE_FORMS = (
    Mutation("opposite-signs", SCHEDULES, '1 if sign == "+" else -1', '-1 if sign == "+" else 1', CURVES),
    Mutation("opposite-term-of-the-curve", SCHEDULES, "shape + k_decay_shape()", "shape - k_decay_shape()", CURVES),
    Mutation("warp-by-another-power", SCHEDULES, "subs(tau, tau**k)", "subs(tau, tau**(k + 1))", CURVES),
    Mutation("start", CONDITIONS, "return _residual(shape, 0)", "return _residual(shape, 0) + 1", CURVES),
    Mutation("end", CONDITIONS, "return _residual(shape, T)", "return _residual(shape, T) - 1", CURVES),
    Mutation(
        "slope", CONDITIONS, "(_time(falls.lhs) - _time(falls.rhs))", "(_time(falls.rhs) - _time(falls.lhs))", CURVES
    ),
    # The words of the obligation stay, and 0 = 0 is proved: what was asked differs.
    Mutation(
        "start-not-asked", CONDITIONS, "return _residual(shape, 0)", "return _residual(shape, 0) * 0", CURVES, DIFFERS
    ),
    Mutation(
        "end-not-asked", CONDITIONS, "return _residual(shape, T)", "return _residual(shape, T) * 0", CURVES, DIFFERS
    ),
    Mutation(
        "original-not-asked",
        "claims/curve_claims.py",
        "shape.subs(k, 1), base.shape)",
        "0 * shape, 0 * base.shape)",
        CURVES,
        DIFFERS,
    ),
    Mutation(
        "fall-of-another-base",
        "claims/curve_claims.py",
        "outer = slope(base.shape).subs(tau, _u)",
        "outer = slope(1 - tau).subs(tau, _u)",
        CURVES,
        DIFFERS,
    ),
    Mutation(
        "weaker-relation",
        "claims/curve_claims.py",
        'on_unit_interval(outer, _u), "negative")',
        'on_unit_interval(outer, _u), "nonpositive")',
        CURVES,
        DIFFERS,
    ),
    Mutation(
        "base-not-asked-to-fall",
        "validity/regions.py",
        'timed(-diff(base, tau), "the base falls")',
        'timed(0 * base, "the base falls")',
        REGIONS,
        DIFFERS,
    ),
)

THRESHOLD_SHIFTS = (
    Mutation("linear-up", LINEAR_CLAIMS, "_UP_TO_TWO = 2 - _q", "_UP_TO_TWO = 2 + Rational(1, 10**6) - _q", CURVES),
    Mutation("linear-down", LINEAR_CLAIMS, "_ABOVE_TWO = 2 + _p", "_ABOVE_TWO = 2 - Rational(1, 10**6) + _p", CURVES),
    Mutation(
        "linear-open-end",
        LINEAR_CLAIMS,
        "_slope_at_end(_UP_TO_TWO), fall_relation()",
        '_slope_at_end(_UP_TO_TWO), "negative"',
        CURVES,
    ),
    Mutation(
        "exact-end-up",
        LEMMAS,
        "threshold = 1 - sign * final",
        "threshold = 1 - sign * final + Rational(1, 10**6)",
        REGIONS,
    ),
    Mutation(
        "exact-end-down",
        LEMMAS,
        "threshold = 1 - sign * final",
        "threshold = 1 - sign * final - Rational(1, 10**6)",
        REGIONS,
    ),
    Mutation("room-turned", LEMMAS, "sign * (k * tau ** (k - 1) - 1)", "sign * (k * tau ** (k - 1) + 1)", REGIONS),
    Mutation("beyond-not-asked", LEMMAS, "threshold / (1 + _p)).factor()", "threshold / 2).factor()", REGIONS, DIFFERS),
    Mutation(
        "exact-end-reported",
        THRESHOLDS,
        "Side(exact_bound(candidate.k,",
        "Side(exact_bound(candidate.k + Rational(1, 10**6),",
        REGIONS,
        DIFFERS,
    ),
    Mutation(
        "enclosed-end-outwards",
        THRESHOLDS,
        "inside, outside = touch.k - away, touch.k + away",
        "away += away * 10**6\n    inside, outside = touch.k + away - away / 10**6, touch.k + away",
        REGIONS,
    ),
    Mutation(
        "enclosed-end-inwards",
        THRESHOLDS,
        "inside, outside = touch.k - away, touch.k + away",
        "away += away * 10**6\n    inside, outside = touch.k - away, touch.k - away + away / 10**6",
        REGIONS,
    ),
    Mutation(
        "closed-end-opened",
        KSETS,
        "else value, None, True, reason",
        "else value, None, False, reason",
        REGIONS,
        DIFFERS,
    ),
    Mutation(
        "bracket-swapped", KSETS, "'[' if self.low.closed else '('", "'(' if self.low.closed else '['", REGIONS, DIFFERS
    ),
)

CELLS = (
    Mutation("cell-of-table-1", "published.py", '"3.59"', '"3.58"', TABLES, DIFFERS),
    Mutation("cell-of-table-2", "published.py", '"24.36"', '"24.35"', TABLES, DIFFERS),
    Mutation(
        "stated-gain", "tables.py", '("CIFAR-100", "EXP", "1.35")', '("CIFAR-100", "EXP", "1.34")', TABLES, DIFFERS
    ),
)

MUTATIONS = (*TRANSCRIPTION, *DERIVED, *CURVE_FORMS, *THRESHOLD_SHIFTS, *CELLS)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and of `proofs` to break."""
    folder = tmp_path_factory.mktemp("mutated")
    for name in ("kdecay_sym", "proofs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


_modified = iter(range(10**9, 2 * 10**9, 10))


@contextlib.contextmanager
def edited(path: Path, old: str, new: str) -> Iterator[None]:
    """The file with one edit. Its time stamp is one of its own, or Python might take the byte code of another text."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {path.name}"
    path.write_text(text.replace(old, new), encoding="utf-8")
    os.utime(path, (stamp := next(_modified), stamp))
    try:
        yield
    finally:
        path.write_text(text, encoding="utf-8")
        os.utime(path, (stamp := next(_modified), stamp))


@contextlib.contextmanager
def imported_from(tree: Path) -> Iterator[None]:
    """`kdecay_sym` is what lies in ``tree`` while the context lasts."""

    def ours() -> list[str]:
        return [name for name in sys.modules if name.split(".")[0] == "kdecay_sym"]

    kept = {name: sys.modules.pop(name) for name in ours()}
    sys.path.insert(0, str(tree))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(tree))
        for name in ours():
            del sys.modules[name]
        sys.modules.update(kept)


@cache
def ids_of(rooms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(claim.id for room in rooms for claim in getattr(ledger, room)())


def command(tree: Path, rooms: tuple[str, ...], *words: str, coq_cache: Path | None = None) -> int:
    """The command on the sources in ``tree``, with the claims of ``rooms`` alone and the ledger's entries on them."""
    entries = [e for id_, e in ledger.parse(ledger.read(ledger.ledger_path())).items() if id_ in ids_of(rooms)]
    text = json.dumps({"schema": ledger.SCHEMA, "claims": entries}, indent=1, ensure_ascii=False) + "\n"
    (tree / "proofs" / "ledger.json").write_text(text, encoding="utf-8")
    with imported_from(tree):
        there = importlib.import_module("kdecay_sym.claims.ledger")
        assert Path(there.__file__).is_relative_to(tree)
        for name in vars(there).copy():
            if name.endswith("_claims") and name not in (*rooms, "all_claims"):
                setattr(there, name, list)
        if coq_cache is not None:
            vars(importlib.import_module("kdecay_sym.checkers.coq_checker"))["default_cache"] = lambda: coq_cache
        return importlib.import_module("kdecay_sym.cli").main(words)


@pytest.mark.parametrize("rooms", sorted({m.rooms for m in MUTATIONS}), ids="+".join)
def test_the_sources_as_they_are_pass(rooms, tree, capsys):
    assert command(tree, rooms, "verify") == 0, capsys.readouterr().err


MARKS = {
    "exact-end-down": pytest.mark.slow,
    "enclosed-end-inwards": pytest.mark.slow,
    "bracket-swapped": pytest.mark.slow,
    "real-k-sign": pytest.mark.slow,
}


@pytest.mark.parametrize("mutation", [pytest.param(m, id=m.name, marks=MARKS.get(m.name, ())) for m in MUTATIONS])
def test_broken_mathematics_turns_verify_red(mutation, tree, capsys):
    with edited(tree / "kdecay_sym" / mutation.file, mutation.old, mutation.new):
        code, stopped = red(tree, mutation.rooms)
    err = capsys.readouterr().err + stopped
    assert code == 1, f"survived: {err}"
    assert mutation.said in err


def red(tree: Path, rooms: tuple[str, ...]) -> tuple[int, str]:
    """Exit code of verify, and the exception that stopped it, for which the interpreter exits with 1."""
    try:
        return command(tree, rooms, "verify"), ""
    except (LookupError, ValueError) as error:
        return 1, f"{STOPS} {type(error).__name__}: {error}"


@pytest.mark.slow
def test_the_whole_command_in_a_process_of_its_own(tree):
    """Nothing restricted: the flipped sign of eq. (9) turns the derivation, and only what rests on it, red."""
    shutil.copy(ledger.ledger_path(), tree / "proofs" / "ledger.json")
    words = [sys.executable, "-m", "kdecay_sym.cli", "verify"]
    options = {"cwd": tree, "env": {**os.environ, "PYTHONPATH": str(tree)}, "capture_output": True, "text": True}
    good = subprocess.run(words, **options, check=False)
    assert good.returncode == 0, good.stderr
    assert str(tree) in good.stdout
    with edited(tree / "kdecay_sym" / EQUATIONS, "t**order / T**order - t / T", "t / T - t**order / T**order"):
        bad = subprocess.run(words, **options, check=False)
    assert bad.returncode == 1
    assert "derivation.term: not decided" in bad.stderr
    assert "linear.additive.minus.monotone" not in bad.stderr


# --- the generated files ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("generated/numpy_kernels.py", "return eta_0 - D * tau**k\n", "return eta_0 - D * tau\n"),
        ("schedules.py", "subs(tau, tau**k)", "subs(tau, tau**(k + 1))"),
        (
            "codegen/operations.py",
            '"sub": Operation(2, lambda m, a, b: a - b',
            '"sub": Operation(2, lambda m, a, b: a + b',
        ),
    ],
    ids=["kernel", "formula", "table-of-operations"],
)
def test_a_changed_kernel_or_formula_turns_generate_check_red(file, old, new, tree, capsys):
    with edited(tree / "kdecay_sym" / file, old, new):
        assert command(tree, (), "generate", "--check") == 1
    assert "(regenerated)" in capsys.readouterr().out


def test_the_generated_files_as_they_are_pass(tree, capsys):
    assert command(tree, (), "generate", "--check") == 0, capsys.readouterr().out


# --- the theorems ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def coq_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of compiled files that `test_coq.py` fills, or fills here; skips without Coq."""
    if coq_checker.available() is None:
        if os.environ.get("KDECAY_REQUIRE_COQ") == "1":
            pytest.fail("KDECAY_REQUIRE_COQ=1, and coqc is not installed")
        pytest.skip("NOT CHECKED: coqc is not installed, so no mutation of a theorem was tried")
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "coq-cache"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        coq_checker.build(cache=folder)
    return folder


AGREEMENT = "Theorem linear_agreement k x : linear_warp k x = linear_additive k (-1) x.\nProof. unfold"
WEAK_AGREEMENT = AGREEMENT.replace(" : ", " : 1 <= k -> ").replace("unfold", "intros _; unfold")
OTHER = "linear.additive.minus.monotone"  # a claim whose theorem is in a file that imports none of those broken below


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("Agreement.v", AGREEMENT, WEAK_AGREEMENT, "the statement of theorem linear_agreement differs"),
        ("Agreement.v", "Theorem linear_agreement", "Theorem renamed", "theorem linear_agreement is missing"),
        ("Agreement.v", AGREEMENT, AGREEMENT.replace("unfold", "Admitted.\nLemma was : True.\nProof. unfold"),
         "Agreement.v uses Admitted"),
        ("Agreement.v", AGREEMENT, AGREEMENT.replace("(-1)", "1"), "coqc rejects Agreement.v"),
    ],
    ids=["weakened", "renamed", "admitted", "false"],
)  # fmt: skip
def test_a_broken_theorem_turns_verify_coq_red(file, old, new, said, tree, coq_cache, capsys):
    with edited(tree / "proofs" / "coq" / file, old, new):
        assert command(tree, CURVES, "verify", "--coq", "--json", coq_cache=coq_cache) == 1
    printed = capsys.readouterr()
    assert said in printed.err
    report = json.loads(printed.out)
    states = {c["id"]: e["status"] for c in report["claims"] for e in c["evidence"] if e["checker"] == "coq"}
    assert report["ok"] is False
    assert (states["linear.agreement"], states[OTHER]) == ("failed", "proved")


def test_the_theorems_as_they_are_pass(tree, coq_cache, capsys):
    assert command(tree, CURVES, "verify", "--coq", "--json", coq_cache=coq_cache) == 0
    report = json.loads(capsys.readouterr().out)
    states = {e["status"] for c in report["claims"] for e in c["evidence"] if e["checker"] == "coq"}
    assert states == {"proved"}
