"""Generation: what is on disk is what the expressions give; drift, deletion and unknown nodes are found."""

import ast
import re
import subprocess
import sys

import pytest
from sympy import Symbol, gamma, sin, sympify

from kdecay_sym.claims import all_claims
from kdecay_sym.codegen import emit, modules
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.codegen.table import TARGETS, print_expression
from kdecay_sym.symbols import k, tau


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """An installed package of kernels in a folder of its own."""
    monkeypatch.setattr(emit, "PACKAGE", tmp_path)
    monkeypatch.setattr(emit, "CHECKOUT", None)
    folder = tmp_path / "generated"
    emit.write(folder)
    assert list(emit.drift()) == []
    return folder


def test_the_committed_files_are_the_regenerated_ones():
    assert list(emit.drift()) == []


KERNEL_FILES = ["numpy_kernels.py", "python_kernels.py", "torch_kernels.py"]


@pytest.mark.parametrize("name", KERNEL_FILES)
def test_an_edited_kernel_is_drift(copy, name):
    path = copy / name
    text = path.read_text()
    path.write_text(text.replace("1.0 - tau", "1.0 + tau", 1))
    (difference,) = emit.drift()
    assert "+    " in difference
    assert name in difference


def test_a_missing_or_extra_file_is_drift(copy):
    (copy / "numpy_kernels.py").unlink()
    (copy / "left_over.py").write_text("")
    assert len(list(emit.drift())) == 2
    (copy / "sub").mkdir()
    (copy / "sub" / "hidden.txt").write_text("")
    assert len(list(emit.drift())) == 3


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text + b"SymPy: int = 3\n",
        lambda text: text + b"SymPy: 1.0\n",
        lambda text: text + b"\xff",
        lambda text: text.rstrip(b"\n"),
    ],
)
@pytest.mark.parametrize("name", [*KERNEL_FILES, "__init__.py"])
def test_every_byte_counts(copy, name, edit):
    path = copy / name
    path.write_bytes(edit(path.read_bytes()))
    assert len(list(emit.drift())) == 1


def test_another_sympy_version_is_reported_but_is_not_drift(copy):
    for path in copy.glob("*_kernels.py"):
        path.write_text(re.sub(r"SymPy: .*", "SymPy: 1.13.0", path.read_text()))
    assert list(emit.drift()) == []
    assert emit.sympy_versions() == {"1.13.0"}


def test_an_installed_package_is_not_written_to(copy):
    with pytest.raises(emit.DataError, match="--out"):
        emit.write(None)


def test_generation_does_not_depend_on_the_hash_seed():
    code = "from kdecay_sym.codegen.modules import kernel_modules; print(sorted(kernel_modules().items()))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PATH": ""}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(runs) == 1


def test_an_unmapped_node_is_named():
    for target in TARGETS:
        for node in (gamma(tau), sin(tau)):
            with pytest.raises(TypeError, match=f"{type(node).__name__}.*{target.name}"):
                print_expression(1 + node, target)


@pytest.mark.parametrize(
    "text",
    [
        "-(a + b)*c",
        "a - (b - c)",
        "a/b",
        "a**(-b)",
        "(a*b)**c",
        "-a**2",
        "(-a)**2",
        "2*a/3 - b",
        "a**b**c",
        "(a**b)**c",
        "a*b*(c - 2)",
        "-a*(b - c)",
        "1 - (1 - a)*(b + 1)",
        "3*a*b",
        "-3*a",
    ],
)
def test_printed_expressions_evaluate_to_the_same_number(text):
    """The printer's precedence, on expressions that the curves do not use."""
    expression = sympify(text, locals={name: Symbol(name, positive=True) for name in "abc"})
    values = {"a": 0.7, "b": 1.9, "c": 2.3}
    expected = float(expression.subs({Symbol(name, positive=True): value for name, value in values.items()}))
    for target in TARGETS:
        assert eval(print_expression(expression, target), {}, values) == pytest.approx(expected, rel=1e-15)


def test_kernels_compute_with_tau_never_with_a_power_of_the_step():
    for text in (modules.kernel_modules()[name] for name in KERNEL_FILES):
        powers = [
            node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow)
        ]
        assert powers
        names = {name.id for power in powers for name in ast.walk(power) if isinstance(name, ast.Name)}
        assert names <= {"tau", "k", "N", "np", "math"}  # the last two for pi


def test_headers_cite_claims_of_the_ledger():
    known = {claim.id for claim in all_claims()}
    for kernel in kernels():
        assert set(kernel.claims) <= known
    for text in (modules.kernel_modules()[name] for name in KERNEL_FILES):
        assert "do not edit" in text
        assert "kdecay generate" in text


def test_every_kernel_has_its_claims_proved():
    verdicts = {claim.id: claim.check().verdict for claim in all_claims() if claim.id.split(".")[0] != "derivation"}
    # The rescued cosine's claim is conditional: it holds for the k and the amplitudes that its kernel admits.
    expected = {"increment.cosine-rescue": "conditional"}
    ids = {id_ for kernel in kernels() for id_ in kernel.claims}
    assert {id_: verdicts[id_] for id_ in ids} == {id_: expected.get(id_, "proved") for id_ in ids}


def test_the_end_values_are_computed():
    for kernel in kernels():
        assert (str(kernel.start), str(kernel.end)) == ("eta_0", "eta_e")
        assert any(k in value.free_symbols for value in (kernel.interior, *dict(kernel.named).values()))
