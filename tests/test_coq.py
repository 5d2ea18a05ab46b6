"""The Coq theorems and their guard: everything that would make them prove less than they say has to be noticed."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import mpmath
import pytest
from sympy import Expr, Function, Piecewise, Rational, Symbol, exp, gamma, tanh
from sympy.core.function import AppliedUndef

from kdecay_sym.checkers import coq_build, coq_checker, coq_probe
from kdecay_sym.codegen.coq import coq_definitions, definitions, print_coq
from kdecay_sym.errors import DataError
from kdecay_sym.symbols import T, eta_0, eta_e, k, order, t, tau

LEAF = "linear_agreement"  # a theorem that no other uses


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for compiled files, shared by the workers of one run; skips without Coq unless it is required."""
    if coq_checker.available() is None:
        if os.environ.get("KDECAY_REQUIRE_COQ") == "1":
            pytest.fail("KDECAY_REQUIRE_COQ=1, and coqc is not installed")
        pytest.skip("NOT CHECKED: coqc is not installed, so no Coq theorem was rechecked")
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "coq-cache"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the first worker builds, the others wait and find it built
        coq_checker.build(cache=folder)
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the sources to break."""
    return Path(shutil.copytree(coq_checker.sources(), tmp_path / "coq"))


def edit(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def texts(problems: list[coq_checker.Problem]) -> str:
    return "\n".join(problem.text for problem in problems)


# --- the theorems as they are ------------------------------------------------------------------------------------


def test_every_golden_theorem_is_proved(cache: Path) -> None:
    assert coq_checker.problems(cache=cache) == []
    assert {theorem.name for theorem in coq_checker.theorems(cache=cache)} == coq_checker.golden_theorems()


def test_assumptions_are_those_of_the_classical_reals(cache: Path) -> None:
    for theorem in coq_checker.theorems(cache=cache):
        assert set(theorem.assumptions) <= coq_checker.ALLOWED_AXIOMS


def test_a_claim_is_proved_by_the_theorem_of_its_name(cache: Path) -> None:
    evidence = coq_checker.discharge("linear.additive.plus.monotone-region", cache=cache)
    assert (evidence.checker, evidence.status) == ("coq", "proved")
    assert "linear_additive_plus_monotone_region" in evidence.detail


def test_a_claim_without_a_theorem_is_not_proved(cache: Path) -> None:
    evidence = coq_checker.discharge("no.such.claim", cache=cache)
    assert (evidence.status, evidence.detail) == ("failed", "no theorem no_such_claim")


def test_a_second_build_runs_no_coq_and_writes_nothing_beside_the_sources(
    cache: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(path.name for path in copy.iterdir())
    first = coq_checker.build(copy, cache)
    assert sorted(path.name for path in copy.iterdir()) == before

    def refuse(*arguments: object) -> str:
        raise AssertionError("coqc was called")

    monkeypatch.setattr(coq_build, "coqc", refuse)
    monkeypatch.setattr(coq_probe, "coqc", refuse)
    assert coq_checker.build(copy, cache) == first


@pytest.mark.slow
def test_each_theorem_asked_on_its_own_gives_the_golden_files(cache: Path) -> None:
    for name, text in coq_checker.golden_files(cache=cache).items():
        assert (coq_checker.sources() / name).read_text(encoding="utf-8") == text


# --- mutations: each makes the theorems prove something else, or nothing --------------------------------------------


def rename(folder: Path) -> None:
    edit(folder, "Agreement.v", f"Theorem {LEAF}", "Theorem renamed")


def demote(folder: Path) -> None:
    edit(folder, "Agreement.v", f"Theorem {LEAF}", f"Lemma {LEAF}")


def weaken(folder: Path) -> None:
    edit(
        folder,
        "Agreement.v",
        f"Theorem {LEAF} k x : linear_warp k x = linear_additive k (-1) x.\nProof. unfold",
        f"Theorem {LEAF} k x : 1 <= k -> linear_warp k x = linear_additive k (-1) x.\nProof. intros _; unfold",
    )


def weaken_an_end(folder: Path) -> None:
    edit(
        folder,
        "PolynomialThresholds.v",
        "monotone (polynomial_additive k 4 (-1)) <-> 1 <= k <= 4.\nProof.\n  intros Hk; split.",
        "monotone (polynomial_additive k 4 (-1)) <-> 1 <= k < 4.\nProof.\n  intros Hk; split.",
    )


def assume(folder: Path) -> None:
    edit(
        folder,
        "Agreement.v",
        f"Theorem {LEAF} k x : linear_warp k x = linear_additive k (-1) x.\nProof. unfold",
        f"Hypothesis cheat : False.\nTheorem {LEAF} k x : linear_warp k x = linear_additive k (-1) x.\n"
        "Proof. destruct cheat. Qed.\nLemma was k x : linear_warp k x = linear_additive k (-1) x.\nProof. unfold",
    )


def assume_with_a_golden_file_that_agrees(folder: Path) -> None:
    assume(folder)
    path = folder / coq_checker.ASSUMPTIONS
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(rf"^{LEAF}: .*$", f"{LEAF}: Agreement.cheat", text, flags=re.MULTILINE), encoding="utf-8")


def drop_a_golden_line(folder: Path) -> None:
    path = folder / coq_checker.ASSUMPTIONS
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(rf"^{LEAF}: .*\n", "", text, flags=re.MULTILINE), encoding="utf-8")


@pytest.mark.parametrize(
    ("mutate", "said"),
    [
        (rename, f"theorem {LEAF} is missing"),
        (demote, f"theorem {LEAF} is missing"),
        (weaken, f"the statement of theorem {LEAF} differs"),
        (assume, "assumes Agreement.cheat"),
        (assume_with_a_golden_file_that_agrees, "not an axiom of the classical reals"),
        (drop_a_golden_line, f"theorem {LEAF} is not in"),
    ],
)
def test_a_theorem_that_says_less_is_noticed_and_the_others_stand(
    mutate: Callable[[Path], None], said: str, cache: Path, copy: Path
) -> None:
    mutate(copy)
    assert said in texts(coq_checker.problems(copy, cache))
    evidence = coq_checker.discharge(LEAF, copy, cache)
    assert evidence.status == "failed"
    assert coq_checker.discharge("linear.additive.minus.monotone", copy, cache).status == "proved"


def grow(folder: Path) -> None:
    """One more of the four axioms than before; allowed as such, but not what the golden file says."""
    edit(
        folder,
        "Derivation.v",
        "= special_a_k T eta_0 eta_e k.\nProof. reflexivity. Qed.",
        "= special_a_k T eta_0 eta_e k.\nProof. destruct (Classical_Prop.classic (k = k)); reflexivity. Qed.",
    )


def test_an_assumption_more_is_noticed(cache: Path, copy: Path) -> None:
    grow(copy)
    found = coq_checker.statuses(coq_checker.problems(copy, cache), copy)
    assert re.search(r"assumes .*Classical_Prop\.classic.*, unlike", found.pop("derivation_parity"))
    assert not any(found.values())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("(k tau : R) : R :=\n  1 - rpow tau k.", "(k tau : R) : R :=\n  1 + rpow tau k."),
        ("  eta_e + s * (eta_0 - eta_e).", "  s * (eta_0 - eta_e)."),
        ("cifar_10_clr : Q := 493 # 100.", "cifar_10_clr : Q := 494 # 100."),
        ("stated_text_clr_cifar_10 : Q := 44 # 100.", "stated_text_clr_cifar_10 : Q := 134 # 100."),
        ("SymPy: ", "Axiom: "),
    ],
    ids=["sign", "offset", "cell", "gain", "header"],
)
def test_an_edited_definition_fails_every_claim(old: str, new: str, cache: Path, copy: Path) -> None:
    edit(copy, "Definitions.v", old, new)
    assert "`kdecay generate` writes it" in texts(coq_checker.problems(copy, cache))
    assert all(
        "generate" in reason for reason in coq_checker.statuses(coq_checker.problems(copy, cache), copy).values()
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("Cosine.v", "apply cosine_additive_monotone_region; lra. Qed.\n\nTheorem cosine_additive_minus", (
            "Admitted.\n\nTheorem cosine_additive_minus"), "Cosine.v uses Admitted"),
        ("Tables.v", "Definition used_k", "Axiom x : False.\nDefinition used_k", "Tables.v uses Axiom"),
        ("Tables.v", "Definition used_k", 'Notation "a == b" := True.\nDefinition used_k', "Notation"),
        ("Tables.v", "== stated_text_clr_imagenet.", "== stated_text_sgdr_imagenet.", "coqc rejects"),
        ("Tables.v", "[2.0; 2.0; ", "[2.0; 1.9; ", "the definition Tables.used_k differs"),
        ("Tables.v", "Import ListNotations.", "From Kdecay Require Import Nowhere.", "imports what is missing"),
    ],
)  # fmt: skip
def test_a_broken_file_fails_its_theorems_and_those_of_the_files_that_import_it(
    name: str, old: str, new: str, said: str, cache: Path, copy: Path
) -> None:
    edit(copy, name, old, new)
    assert said in texts(coq_checker.problems(copy, cache))
    found = coq_checker.statuses(coq_checker.problems(copy, cache), copy)
    assert found.keys() == coq_checker.golden_theorems()
    failed = {theorem for theorem, reason in found.items() if reason}
    inside = {"cosine_additive_plus_monotone_region", "linear_warp_monotone", "htd_agreement"}  # Warp imports Cosine
    inside = inside if name == "Cosine.v" else {"tables_used_k", "tables_largest_cifar_10"}
    outside = {"linear_additive_minus_monotone", "derivation_parity", "conditions_steps_iff"}
    assert inside <= failed
    assert not outside & failed
    assert coq_checker.discharge("linear.additive.minus.monotone", copy, cache).status == "proved"


def test_each_theorem_is_proved_by_itself(cache: Path) -> None:
    assert coq_checker.statuses(coq_checker.problems(cache=cache)) == dict.fromkeys(coq_checker.golden_theorems(), "")


def test_a_shifted_end_of_an_interval_is_no_longer_provable(cache: Path, copy: Path) -> None:
    weaken_an_end(copy)
    assert "coqc rejects PolynomialThresholds.v" in texts(coq_checker.problems(copy, cache))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  1 - tau + sigma * (rpow tau k - tau).", "  1 - tau - sigma * (rpow tau k - tau)."),
        (
            "  1 / 2 + cos (PI * tau) / 2 + sigma * (rpow tau k - tau).",
            "  1 / 2 + cos (PI * tau) / 2 + sigma * rpow tau k.",
        ),
        ("  sigma * (eta_0 - eta_e) * (t ^ k / T ^ k - t / T).", "  sigma * (eta_0 - eta_e) * (t ^ k / T - t / T)."),
        ("  (-1) ^ k * (eta_0 - eta_e) / T ^ k.", "  (eta_0 - eta_e) / T ^ k."),
        ("  rpow (1 - tau) N.", "  rpow (1 - tau) (N - 1)."),
        ("cifar_10_clr : Q := 493 # 100.", "cifar_10_clr : Q := 494 # 100."),
    ],
    ids=["sign", "dropped-line", "T-for-its-power", "parity", "power", "cell"],
)
def test_a_wrong_formula_breaks_a_proof(
    old: str, new: str, cache: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the expressions were wrong and the definitions emitted from them: then only the proofs can notice."""
    edit(copy, "Definitions.v", old, new)
    monkeypatch.setattr(coq_checker, "_drifted", lambda _: False)
    assert "coqc rejects" in texts(coq_checker.problems(copy, cache))


@pytest.mark.parametrize("name", [coq_checker.ASSUMPTIONS, coq_checker.STATEMENTS])
def test_a_missing_golden_file_is_noticed(name: str, cache: Path, copy: Path) -> None:
    (copy / name).unlink()
    assert f"the golden file {name} is missing" in texts(coq_checker.problems(copy, cache))


def test_words_in_comments_are_not_code(cache: Path, copy: Path) -> None:
    edit(copy, "Tables.v", "(* Table 1's own arrows. *)", "(* No Axiom (* nor Admitted *) nor Notation. *)")
    assert coq_checker.problems(copy, cache) == []


# --- without Coq, and bad folders -----------------------------------------------------------------------------------


def test_without_coqc_nothing_is_called_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert coq_checker.available() is None
    with pytest.raises(DataError, match="coqc is not installed"):
        coq_checker.discharge("linear.additive.minus.monotone", cache=tmp_path)
    assert len(coq_checker.golden_theorems()) > 100


def test_a_folder_without_sources_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no Coq sources"):
        coq_checker.golden_theorems(tmp_path)


def test_a_cache_that_cannot_be_made_is_an_error(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot use the cache"):
        coq_checker.build(cache=tmp_path / "file")


# --- the emitted definitions ------------------------------------------------------------------------------------------


def test_the_file_is_what_the_expressions_give() -> None:
    assert (coq_checker.sources() / "Definitions.v").read_text(encoding="utf-8") == coq_definitions()


@pytest.mark.parametrize(
    ("expression", "named"),
    [
        (gamma(k), "gamma"),
        (Piecewise((tau, tau < k), (k, True)), "Piecewise"),
        (tau ** (order - 1), "k - 1"),
        (Function("f")(tau, k), "f"),
    ],
)
def test_a_node_without_an_entry_is_named(expression: Expr, named: str) -> None:
    with pytest.raises(TypeError, match=re.escape(named)):
        print_coq(expression)


POINT = {"k": 2.5, "N": 3.25, "sigma": -1.0, "tau": 0.375, "s": 0.4375, "t": 3.0}
POINT |= {
    "T": 8.0,
    "eta_0": 0.75,
    "eta_e": 0.25,
    "a_k": 0.3125,
    "a_1": -0.6875,
    "amplitude": 1.25,
}  # all exact in binary


def value(text: str, point: dict[str, float]) -> mpmath.mpf:
    """The value of an emitted expression, by Coq's precedences: ^ over unary - and /, over * and /, over + and -."""
    tokens = re.findall(r"[A-Za-z_]\w*|\d+|[-+*/^()]", text)

    def peek() -> str:
        return tokens[0] if tokens else ""

    def total() -> mpmath.mpf:
        result = product()
        while peek() in {"+", "-"}:
            result = result + product() if tokens.pop(0) == "+" else result - product()
        return result

    def product() -> mpmath.mpf:
        result = unary()
        while peek() in {"*", "/"}:
            result = result * unary() if tokens.pop(0) == "*" else result / unary()
        return result

    def unary() -> mpmath.mpf:
        if peek() in {"-", "/"}:
            return -unary() if tokens.pop(0) == "-" else 1 / unary()
        base = applied()
        if peek() == "^":
            tokens.pop(0)
            return base ** atom()
        return base

    def applied() -> mpmath.mpf:
        name = peek()
        unaries = {"exp": mpmath.exp, "cos": mpmath.cos, "tanh": mpmath.tanh, "ln": mpmath.log}
        unaries |= {"INR": mpmath.mpf, "fact": mpmath.factorial, "eta": mpmath.sin, "eta_o": mpmath.sinh}
        if name == "rpow":
            tokens.pop(0)
            return atom() ** atom()
        if name in unaries:
            tokens.pop(0)
            return unaries[name](atom())
        return atom()

    def atom() -> mpmath.mpf:
        token = tokens.pop(0)
        if token == "(":
            result = total()
            assert tokens.pop(0) == ")"
            return result
        return mpmath.pi if token == "PI" else mpmath.mpf(token if token.isdigit() else point[token])

    result = total()
    assert not tokens
    return result


@pytest.mark.parametrize("item", list(definitions()), ids=lambda item: item.name)
def test_emitted_text_has_the_value_of_the_expression(item: object) -> None:
    expression = item.expression  # type: ignore[attr-defined]
    natural = any(symbol.is_integer for symbol in expression.free_symbols)
    point = POINT | ({"k": 3.0} if natural else {})
    plain = expression.replace(lambda node: isinstance(node, AppliedUndef), _stand_in)
    expected = plain.subs({symbol: Rational(point[symbol.name]) for symbol in plain.free_symbols}).evalf(30)
    with mpmath.workdps(30):
        emitted = value(print_coq(expression), point)
        assert abs(emitted - mpmath.mpf(str(expected))) < 1e-20


def _stand_in(node: Expr) -> Expr:
    from sympy import sin, sinh

    return (sin if node.func.__name__ == "eta" else sinh)(*node.args)


def test_fractions_and_signs_keep_their_meaning() -> None:
    x = Symbol("tau", positive=True)
    for expression in [
        (x - 1) ** 2 / (eta_0 - eta_e) / T,
        -(x**k) / 3,
        2 ** (-k) * x,
        (1 - tanh(-x)) / 2,
        -exp(-((1 - t / T) ** 2)),
        1 / (x + 1 / x),
    ]:
        expected = expression.subs({symbol: Rational(POINT[symbol.name]) for symbol in expression.free_symbols}).evalf(
            30
        )
        with mpmath.workdps(30):
            assert abs(value(print_coq(expression), POINT) - mpmath.mpf(str(expected))) < 1e-20
