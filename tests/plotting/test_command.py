"""``kdecay plot`` as it is typed: what it prints and writes, and one line on stderr for each mistake."""

import os
import subprocess
import sys

import pytest

from kdecay_sym import cli

EXAMPLE = ["--k", "1", "1.5", "3", "--base", "cosine", "--form", "warp", "additive", "--compare", "sgdr", "clr", "htd"]


def run(capsys, *words):
    code = cli.main(["plot", *words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def kdecay(*words, program="from kdecay_sym.cli import main", **options):
    code = f"import sys\n{program}\nsys.exit(main({['plot', *words]!r}))"
    env = {**os.environ, **options.pop("env", {})}
    for name in ("COLUMNS", "LINES"):
        if name not in options.get("keep", ()):
            env.pop(name, None)
    options.pop("keep", None)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, check=False, **options)


def test_the_example_of_the_contract(capsys, tmp_path):
    code, out, err = run(capsys, *EXAMPLE)
    assert (code, err) == (0, "")
    assert "  a cosine warp k=1 (also cosine additive - k=1)" in out
    for label in ("cosine warp k=1.5", "cosine additive - k=3", "sgdr", "clr", "htd"):
        assert f" {label}\n" in out
    assert "cosine additive - k=3 breaks eq. (5)" in out
    code, out, _ = run(capsys, *EXAMPLE, "--out", str(tmp_path / "a.svg"))
    assert code == 0
    assert out.endswith(f"wrote {tmp_path / 'a.svg'}\n")
    assert "breaks eq. (5)" in out
    assert "│" not in out
    assert "cosine warp k=1.5" in (tmp_path / "a.svg").read_text()


def test_the_printed_sign_is_seen_to_break_eq_5(capsys):
    code, out, _ = run(capsys, "--form", "additive", "--sign", "+", "--k", "3")
    assert code == 0
    assert "polynomial additive + k=3 breaks eq. (5), at worst: monotone: the rate rises after step" in out.replace(
        "\n ", ""
    )


def test_both_at_once(capsys, tmp_path):
    _, out, _ = run(capsys, "--out", str(tmp_path / "a.png"), "--terminal")
    assert "│" in out
    assert (tmp_path / "a.png").stat().st_size > 1000


def test_the_values_of_options_count(capsys):
    _, out, _ = run(capsys, "--k", "2", "--steps", "40", "--warmup-steps", "10", "--lr", "3", "--eta-min", "1")
    assert {"3 │", "1 │"} <= {line[:3] for line in out.splitlines()}
    assert out.splitlines()[-4].split() == ["0", "20", "40"]
    _, out, _ = run(capsys, "--k", "2", "--derivative")
    assert "difference eta(t + 1) - eta(t)" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("--k nan", "k=nan: must be a finite number > 0"),
        ("--k 1 inf", "k=inf: must be"),
        ("--k 0", "k=0.0: must be"),
        ("--k -1.5", "k=-1.5: must be"),
        ("--k 1e400", "k=inf: must be"),
        ("--k abc", "--k 'abc': must be numbers"),
        ("--k 1 1,5", "--k '1', '1,5': must be numbers"),
        ("--k", "--k: needs one value or more"),
        ("--k --steps 5", "--k: needs one value or more"),
        ("--base cosin", "base='cosin': did you mean 'cosine'?"),
        ("--base cosine polynomal", "base='polynomal': did you mean 'polynomial'?"),
        ("--base", "--base: needs one value or more"),
        ("--form wrap", "form='wrap': did you mean 'warp'?"),
        ("--form", "--form: needs one value or more"),
        ("--form linear-increment", "belongs to base='cosine'"),
        ("--form linear-increment --base cosine", "k=1.0: must be a number > 1"),
        ("--form additive --sign plus", "sign='plus': must be one of -, +"),
        ("--sign +", "sign='+': belongs to the form additive"),
        ("--sign", "--sign: needs one value or more"),
        ("--power 0", "power=0.0: must be a finite number > 0"),
        ("--power two", "--power 'two': must be numbers"),
        ("--power 2 --base htd", "power=2.0: belongs to the base polynomial"),
        ("--power", "--power: needs one value or more"),
        ("--compare sdgr", "compare='sdgr': did you mean 'sgdr'?"),
        ("--compare", "--compare: needs one value or more"),
        ("--steps 0", "steps=0: must be a whole number from 1 to"),
        ("--steps 1.5", "--steps '1.5': must be a whole number"),
        ("--steps 10000000000000000", "steps=10000000000000000: must be"),
        ("--steps", "--steps"),
        ("--warmup-steps 1000", "warmup_steps=1000: must be a whole number from 0 to 999"),
        ("--warmup-steps -1", "warmup_steps=-1"),
        ("--warmup-steps x", "--warmup-steps 'x': must be a whole number"),
        ("--lr 0", "lr=0.0: must be"),
        ("--lr nan", "lr=nan: must be"),
        ("--lr 1e301", "lr=1e+301: must be at most 1e+290, so"),
        ("--lr x", "--lr 'x': must be a number"),
        ("--eta-min -1", "eta_min=-1.0: must be"),
        ("--eta-min 0.2", "eta_min=0.2: must not be above lr=0.1"),
        ("--eta-min x", "--eta-min 'x': must be a number"),
        ("--out a.pdf", "out='a.pdf': must be the name of a file that ends in .png or .svg"),
        ("--out=", "out='': must be"),
        ("--out .svg", "out='.svg': must be"),
        ("--out /nowhere/a.png", "cannot write /nowhere/a.png: there is no folder /nowhere"),
        ("--out /proc/a.png", "cannot write /proc/a.png"),
        ("--out /dev/null/a.png", "cannot write /dev/null/a.png"),
        (f"--out {'x' * 300}.png", "File name too long"),
        ("--derivativ", "did you mean --derivative?"),
        ("--derivative yes", "Unrecognized options: yes"),
        ("--terminl", "did you mean --terminal?"),
        ("--warmup 5", "did you mean --warmup-steps?"),
        ("picture", "Unrecognized options: picture"),
    ],
)
def test_a_mistake_is_one_line_on_stderr_and_exit_2(capsys, words, message):
    code, out, err = run(capsys, *words.split())
    assert (code, out) == (2, "")
    assert err.startswith("kdecay: error: ")
    assert err.count("\n") == 1
    assert message in err


WITHOUT_MATPLOTLIB = """
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "matplotlib":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Blocker())
from kdecay_sym.cli import main
"""


def test_without_matplotlib_the_terminal_is_drawn_in(tmp_path):
    done = kdecay(*EXAMPLE, program=WITHOUT_MATPLOTLIB)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == kdecay(*EXAMPLE).stdout
    done = kdecay("--out", str(tmp_path / "a.svg"), program=WITHOUT_MATPLOTLIB)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert b"matplotlib is not installed: pip install 'kdecay[plot]'" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_neither_torch_nor_sympy_is_imported_and_matplotlib_only_for_a_file(tmp_path):
    program = """
from kdecay_sym import cli
def main(words):
    code = cli.main(words)
    print([name for name in ("torch", "sympy", "jax", "matplotlib", "matplotlib.pyplot") if name in sys.modules])
    return code
"""
    assert kdecay(*EXAMPLE, program=program).stdout.decode().splitlines()[-1] == "[]"
    words = (*EXAMPLE, "--out", str(tmp_path / "a.png"))
    assert kdecay(*words, program=program).stdout.decode().splitlines()[-1] == "['matplotlib']"


def test_80_columns_when_piped_and_ascii_where_there_is_nothing_better(tmp_path):
    utf8 = kdecay(env={"PYTHONIOENCODING": "utf-8"}).stdout.decode()
    plain = kdecay(env={"PYTHONIOENCODING": "ascii"}).stdout.decode("ascii")
    for text in (utf8, plain):
        assert max(map(len, text.splitlines())) == 79
    assert "⠉" in utf8
    wide = kdecay(env={"COLUMNS": "120", "LINES": "50"}, keep=("COLUMNS", "LINES")).stdout.decode()
    assert max(map(len, wide.splitlines())) == 119
    for words in (["--k", "x"], ["picture"], ["--steps"]):
        done = kdecay(*words, env={"PYTHONIOENCODING": "ascii"})
        assert (done.returncode, done.stderr.count(b"\n"), b"-----" in done.stderr) == (2, 1, False)
    done = kdecay("--out", "ü.svg", env={"PYTHONIOENCODING": "ascii"}, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.endswith(b"wrote \\xfc.svg\n")
    assert (tmp_path / "ü.svg").exists()


@pytest.mark.parametrize("after", ["| head -1", "> /dev/full", ">&-", "2>&- | head -c 5"])
def test_an_output_that_is_closed_or_full_is_no_traceback(after):
    program = f"{sys.executable} -m kdecay_sym.cli plot --compare clr sgdr {after}"
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") <= 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(capsys, tmp_path):
    tmp_path.chmod(0o500)
    code, _, err = run(capsys, "--out", str(tmp_path / "a.png"))
    tmp_path.chmod(0o700)
    assert (code, err.count("\n")) == (2, 1)
    assert "Permission denied" in err


def test_a_billion_steps_take_no_more_memory_than_a_thousand(capsys):
    import tracemalloc

    tracemalloc.start()
    code, out, _ = run(capsys, "--steps", "1000000000", "--compare", "sgdr", "clr", "step", "--derivative")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert code == 0
    assert "1000000000" in out
    assert peak < 50e6
