"""Generation: what is on disk is what the expressions give; drift, deletion and unknown nodes are found."""

import ast
import math
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest
from sympy import Abs, Symbol, gamma, sin, sympify

from kdecay_sym.claims import all_claims
from kdecay_sym.codegen import emit, targets
from kdecay_sym.codegen.graph import parameters_of
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.codegen.printer import INFIX, Table
from kdecay_sym.codegen.rewriting import candidates
from kdecay_sym.symbols import tau


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


TABLES = {
    name: getattr(targets, module).TABLE
    for name, module in {**{name: name for name in targets.TARGETS}, "js": "javascript"}.items()
}
KERNEL_FILES = [file for file, _ in targets.TARGETS.values()]
PYTHON_FILES = [file for file in KERNEL_FILES if file.endswith(".py")]


@pytest.mark.parametrize("name", KERNEL_FILES)
def test_an_edited_kernel_is_drift(copy, name):
    path = copy / name
    text = path.read_text()
    changed = text.replace("= eta_0 - eta_e", "= eta_0 + eta_e", 1)
    assert changed != text
    path.write_text(changed)
    (difference,) = emit.drift()
    assert "= eta_0 - eta_e" in difference
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
    for path in copy.glob("*_kernels.*"):
        path.write_text(re.sub(r"SymPy: .*", "SymPy: 1.13.0", path.read_text()))
    assert list(emit.drift()) == []
    assert emit.sympy_versions() == {"1.13.0"}


def test_an_installed_package_is_not_written_to(copy):
    with pytest.raises(emit.DataError, match="--out"):
        emit.write(None)


def test_generation_does_not_depend_on_the_hash_seed():
    code = (
        "from kdecay_sym.codegen.kernels import kernels; from kdecay_sym.codegen.targets import kernel_modules; "
        "print(sorted(kernel_modules(kernels()).items()))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PATH": ""}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "4242")
    }
    assert len(runs) == 1


def test_a_node_without_a_rule_is_named():
    for node in (gamma(tau), Abs(sin(tau) - 1)):
        for use in (targets.require_rules, lambda shape: list(candidates(shape, 0))):
            with pytest.raises(TypeError, match=f"{type(node).__name__} in .* has no rule"):
                use(1 + node)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_with_a_gap_is_refused(name):
    for missing in OPERATIONS.keys() - INFIX.keys() - {"neg"}:
        calls = {op: text for op, text in TABLES[name].calls.items() if op != missing}
        with pytest.raises(TypeError, match=f"{missing} has no entry for {name}"):
            Table(name, calls)


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
    scope = {**values, "pow": pow, "sqrt": math.sqrt, "Math": SimpleNamespace(pow=pow, sqrt=math.sqrt)}
    scope |= {library: SimpleNamespace(sqrt=math.sqrt) for library in ("np", "torch", "jnp")}
    for table in TABLES.values():
        assert eval(table.text(parameters_of(expression), {}), {}, scope) == pytest.approx(expected, rel=1e-15)


def test_kernels_compute_with_tau_never_with_a_power_of_the_step():
    for text in (targets.kernel_modules(kernels())[name] for name in PYTHON_FILES):
        powers = [
            node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow)
        ]
        assert powers
        names = {name.id for power in powers for name in ast.walk(power) if isinstance(name, ast.Name)}
        assert not names & {"t", "T", "step", "total", "left"}


def test_headers_cite_claims_of_the_ledger():
    known = {claim.id for claim in all_claims()}
    for kernel in kernels():
        assert set(kernel.claims) <= known
    for text in (targets.kernel_modules(kernels())[name] for name in KERNEL_FILES):
        assert "do not edit" in text
        assert "kdecay generate" in text


def test_every_kernel_has_its_claims_proved():
    claims = {claim.id: claim for claim in all_claims()}
    for id_ in {id_ for kernel in kernels() for id_ in kernel.claims}:
        # The sets of k, and the rescued cosine for the k and the amplitudes that its kernel admits, are conditions.
        conditional = id_.endswith("-region") or id_ == "increment.cosine-rescue"
        assert claims[id_].check().verdict in (("conditional", "proved") if conditional else ("proved",)), id_


def test_the_end_values_are_computed():
    for kernel in kernels():
        printed = kernel.general.startswith("exponential_") and "anchored" not in kernel.general
        expected = ("D", "D*exp(-1)") if printed else ("eta_0", "eta_e")
        assert (str(kernel.first), str(kernel.last)) == expected, kernel.name


def test_every_file_of_the_package_is_emitted_and_names_what_its_kernels_rest_on():
    for text in (targets.kernel_modules(kernels())[name] for name in KERNEL_FILES):
        for kernel in kernels():
            assert kernel.name in text
        assert text.count("Claims: ") == len(kernels())
