"""The command line: output, exit codes, and one line on stderr for each mistake."""

import json
import os
import pty
import re
import subprocess
import sys

import pytest

import kdecay_sym
from kdecay_sym import cli
from kdecay_sym.claims import ledger, ledger_path


def run(capsys, *words):
    code = cli.main(words)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_derive_prints_every_step_with_its_checks(capsys):
    code, out, err = run(capsys, "derive")
    assert (code, err) == (0, "")
    assert "eta_o(t) = sigma*(eta_0 - eta_e)*(t**k/T**k - t/T)" in out
    assert "failed" not in out
    assert out.endswith("every check passed\n")


@pytest.mark.parametrize("words", [(), ("--order", "3")])
def test_derive_as_json_and_latex(capsys, words):
    code, out, _ = run(capsys, "derive", *words, "--json")
    steps = json.loads(out)
    assert code == 0
    assert all(check["status"] == "proved" for step in steps for check in step["checks"])
    assert {"name", "equation", "from", "to", "rule", "note", "checks"} == set(steps[0])
    code, out, _ = run(capsys, "derive", *words, "--latex")
    assert code == 0
    assert steps[-1]["to"]["latex"] in out


def test_a_failing_check_of_the_derivation_exits_1(capsys, monkeypatch):
    from kdecay_sym.derivation import closing, solution

    monkeypatch.setattr(closing, "solved_term", lambda: 2 * solution.solved_term())
    code, out, _ = run(capsys, "derive")
    assert code == 1
    assert "checks failed" in out


def test_verify_agrees_with_the_ledger(capsys):
    code, out, err = run(capsys, "verify")
    assert (code, err) == (0, "")
    assert "refuted     linear.additive.plus.monotone" in out
    code, out, _ = run(capsys, "verify", "--json")
    report = json.loads(out)
    assert (code, report["ok"]) == (0, True)
    assert {
        "id",
        "equation",
        "statement",
        "latex",
        "domain",
        "domain_latex",
        "verdict",
        "witness",
        "evidence",
    } == set(report["claims"][0])
    assert {"checker", "status", "detail", "seconds", "asked"} == set(report["claims"][0]["evidence"][0])


def test_coq_asked_for_where_it_is_missing_exits_2(capsys, monkeypatch):
    from kdecay_sym.checkers import coq_checker

    monkeypatch.setattr(coq_checker, "available", lambda: None)
    code, out, err = run(capsys, "verify", "--coq")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "coqc" in err


def test_without_coq_its_theorems_are_not_rechecked(capsys):
    report = json.loads(run(capsys, "verify", "--json")[1])
    by_id = {claim["id"]: claim for claim in report["claims"]}
    (evidence,) = (e for e in by_id["linear.additive.plus.monotone"]["evidence"] if e["checker"] == "coq")
    assert evidence["status"] == "not rechecked"
    assert "negation" in evidence["detail"]
    assert sum(any(e["checker"] == "coq" for e in claim["evidence"]) for claim in by_id.values()) >= 80


def test_a_problem_in_coq_exits_1(capsys, monkeypatch):
    from kdecay_sym.checkers import coq_checker

    monkeypatch.setattr(coq_checker, "available", lambda: "8.16")
    problem = coq_checker.Problem("linear_agreement", "is admitted")
    monkeypatch.setattr(coq_checker, "problems", lambda: [problem])
    code, out, err = run(capsys, "verify", "--coq")
    assert code == 1
    assert "1 problems" in out
    assert "linear_agreement: is admitted" in err


def test_verify_update_restores_the_ledger(capsys, monkeypatch, tmp_path):
    fresh = tmp_path / "ledger.json"
    monkeypatch.setattr(ledger, "ledger_path", lambda: fresh)
    assert run(capsys, "verify")[0] == 2  # there is none yet
    assert run(capsys, "verify", "--update")[0] == 0
    assert fresh.read_bytes() == (ledger_path()).read_bytes()


def test_generate_checks_and_writes_elsewhere(capsys, tmp_path):
    code, out, _ = run(capsys, "generate", "--check")
    assert code == 0
    assert "0 differ" in out
    assert run(capsys, "generate", "--out", str(tmp_path / "new"))[0] == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "__init__.py",
        "jax_kernels.py",
        "kdecay_kernels.h",
        "kdecay_kernels.mjs",
        "numpy_kernels.py",
        "python_kernels.py",
        "torch_kernels.py",
        "valid_k.py",
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("deriv",), "did you mean derive"),
        (("trian",), "did you mean train"),
        (("--verson",), "unknown command"),
        (("derive", "--ordr", "3"), "did you mean --order"),
        (("derive", "--order"), "Missing value"),
        (("derive", "--order", "0"), "order=0: must be a whole number from 1 to 60"),
        (("validity", "--power", "abc"), "--power 'abc': must be a number"),
        (("validity", "--steps", "1.5"), "--steps '1.5': must be a whole number"),
        (("derive", "--order", "-3"), "order=-3"),
        (("derive", "--order", "1.5"), "--order"),
        (("derive", "--order", "nan"), "--order"),
        (("derive", "--order", "61"), "order=61"),
        (("derive", "extra"), "Unrecognized options: extra"),
        (("verify", "--jsno"), "did you mean --json"),
        (("generate", "--chek"), "did you mean --check"),
        (("generate", "--out", "/dev/null/x"), "cannot write"),
        (("generate", "--out", "/proc/nowhere"), "cannot write"),
    ],
)
def test_a_mistake_is_one_line_on_stderr_and_exit_2(capsys, words, message):
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "")
    assert err.startswith("kdecay: error: ")
    assert err.count("\n") == 1
    assert message in err


def test_help_and_version(capsys):
    assert run(capsys, "--version")[1] == f"kdecay {kdecay_sym.__version__}\n"
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert all(name in out for name in ("derive", "verify", "generate", "demo", "train"))
    assert run(capsys)[0] == 2
    with pytest.raises(SystemExit) as stop:
        cli.main(["derive", "--help"])
    assert stop.value.code == 0
    assert "--order" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "missing"),
    [("demo", "sklearn"), ("demo", "matplotlib"), ("train", "sklearn"), ("train", "tensorboard")],
)
def test_a_missing_training_library_is_named(tmp_path, command, missing):
    words = [command, *(["digits-resnet20"] if command == "train" else [])]
    program = f"import sys; sys.modules[{missing!r}] = None; from kdecay_sym.cli import main; sys.exit(main({words!r}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == f"kdecay: error: {missing} is not installed: pip install 'kdecay[train]'"


def test_a_closed_pipe_is_no_traceback():
    program = f"{sys.executable} -m kdecay_sym.cli derive --json | head -c 10"
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    assert "Traceback" not in done.stderr


IMPORTS = """
import sys
{statement}
loaded = [name for name in ("sympy", "torch", "flint", "numpy") if name in sys.modules]
print(loaded)
"""


@pytest.mark.parametrize(
    ("statement", "loaded"),
    [
        ("import kdecay_sym", []),
        ("import kdecay_sym.generated.python_kernels", []),
        ("import kdecay_sym.generated.numpy_kernels", ["numpy"]),
        ("import kdecay_sym.schedule", ["numpy"]),
        ("import kdecay_sym.cli", []),
        ("import kdecay_torch", ["torch", "numpy"]),
        ("from kdecay_sym import cli; cli.main(['verify', '--json'])", ["sympy", "flint", "numpy"]),
    ],
)
def test_only_what_is_needed_is_imported(statement, loaded):
    done = subprocess.run([sys.executable, "-c", IMPORTS.format(statement=statement)], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == str(loaded)


# --- progress, interruption, and the state of each theorem -----------------------------------------------------------


def on_a_terminal(*words, interrupt_at=None):
    """Exit code and output of the command on a terminal of its own; Ctrl-C once ``interrupt_at`` is on the screen."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "kdecay_sym.cli", *words])
    shown, pressed = b"", False
    while True:
        try:
            shown += os.read(terminal, 65536)
        except OSError:  # the other end is closed
            break
        if interrupt_at and not pressed and interrupt_at in shown:
            os.write(terminal, b"\x03")
            pressed = True
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


def test_on_a_terminal_a_bar_names_the_claim_at_work():
    code, shown = on_a_terminal("verify", "--only", "linear.")
    assert code == 0
    total = sum(id_.startswith("linear.") for id_ in ledger.parse(ledger.read(ledger_path())))
    assert f"0/{total} |" in shown
    assert re.search(rf"7/{total} \|█.*linear\.", shown)
    assert "proved      linear" not in shown  # no line for each claim
    assert shown.splitlines()[-1].startswith(f"{total} claims, 0 undecided, 0 differ")


def test_interrupted_it_ends_with_one_line_and_leaves_the_ledger():
    before = ledger_path().read_bytes()
    code, shown = on_a_terminal("verify", "--update", interrupt_at=b"derivation.")
    assert code == 130
    assert "Traceback" not in shown
    assert shown.replace("\r", "\n").split("\n")[-3:] == ["kdecay: interrupted", "", ""]
    assert ledger_path().read_bytes() == before


def test_json_is_all_that_stdout_holds(capsys):
    _, out, err = run(capsys, "verify", "--json", "--only", "linear.agreement")
    assert [claim["id"] for claim in json.loads(out)["claims"]] == ["linear.agreement"]
    assert err == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("verify", "--only", "lienar.agreement"), "did you mean linear.agreement?"),
        (("verify", "--only", "linear", "--update"), "cannot be combined"),
    ],
)
def test_only_is_checked(capsys, words, message):
    code, out, err = run(capsys, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err


@pytest.mark.parametrize(
    ("theorem", "file", "failed", "proved"),
    [
        ("linear_agreement", None, ["linear_agreement"], ["derivation_power_rule"]),
        (None, "Tables.v", ["tables_abstract_cifar_10"], ["derivation_power_rule", "linear_agreement"]),
        (None, "Linear.v", ["linear_additive_minus_monotone"], ["derivation_power_rule"]),
        (None, None, ["linear_agreement", "derivation_power_rule"], []),
    ],
)
def test_each_theorem_has_a_state_of_its_own(theorem, file, failed, proved):
    from kdecay_sym.checkers.coq_checker import Problem, golden_theorems, statuses

    found = statuses([Problem(theorem, "the reason", file)])
    assert golden_theorems() <= found.keys()
    assert {found[name] for name in failed} == {"the reason"}
    assert {found[name] for name in proved} <= {""}
    assert set(statuses([]).values()) == {""}


def test_what_imports_a_broken_file_fails_with_it(tmp_path):
    from kdecay_sym.checkers.coq_checker import Problem, statuses

    (tmp_path / "A.v").write_text("Theorem a : True.\n")
    (tmp_path / "B.v").write_text("From Kdecay Require Import A.\nTheorem b : True.\n(* Theorem not_one. *)\n")
    (tmp_path / "C.v").write_text("From Kdecay Require Import B.\nTheorem c : True.\n")
    (tmp_path / "D.v").write_text("(* From Kdecay Require Import A. *)\nTheorem d : True.\n")
    (tmp_path / "assumptions.txt").write_text("gone: none\n")
    expected = {"a": "x", "b": "x", "c": "x", "d": "", "gone": ""}
    assert statuses([Problem(None, "x", "A.v")], tmp_path) == expected
