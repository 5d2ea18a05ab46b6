"""Bad input to each target: what raises, what is held, what gives NaN; nothing is silently something else."""

import json
import math
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels
from tests.kernels.targets import C_FLAGS, GENERATED, c_library, evaluate

GOOD = {"T": 100, "eta_0": 0.1, "eta_e": 0.001, "k": 1.5, "N": 2.0}
WRONG_VALUES = [
    *(("T", value) for value in (0, -5, 2.5, 2**53 + 2, math.nan, math.inf)),
    *(("eta_0", value) for value in (math.nan, math.inf, -0.1, 0.0005)),
    *(("eta_e", value) for value in (math.nan, -1e-9, 0.2, math.inf)),
    *(("k", value) for value in (0.0, -1.5, math.nan, math.inf)),
    *(("N", value) for value in (0.0, -2.0, math.nan, math.inf)),
]
WRONG_TYPES = ["1.5", b"1", 1 + 2j, None, [1.0], np.array([1.0, 2.0]), object]


@pytest.mark.parametrize(("name", "value"), WRONG_VALUES)
@pytest.mark.parametrize("kernels", [python_kernels, numpy_kernels], ids=["python", "numpy"])
def test_a_parameter_out_of_its_range_is_named(kernels, name, value):
    with pytest.raises(ValueError, match=rf"{name}={value!r}".replace("+", r"\+")):
        kernels.polynomial_warp(3, *{**GOOD, name: value}.values())


@pytest.mark.parametrize("value", WRONG_TYPES, ids=repr)
@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("kernels", [python_kernels, numpy_kernels], ids=["python", "numpy"])
def test_a_parameter_that_is_no_number_is_named(kernels, name, value):
    with pytest.raises(TypeError, match=name):
        kernels.polynomial_warp(3, *{**GOOD, name: value}.values())


@pytest.mark.parametrize("value", [-1, math.nan, math.inf, -math.inf])
def test_python_refuses_a_negative_or_non_finite_step(value):
    with pytest.raises(ValueError, match="t="):
        python_kernels.linear_warp(value, 100, 0.1, 0.0, 1.5)


@pytest.mark.parametrize("value", [*WRONG_TYPES, np.arange(3)], ids=repr)
def test_python_refuses_a_step_that_is_no_number(value):
    with pytest.raises(TypeError, match="t"):
        python_kernels.linear_warp(value, 100, 0.1, 0.0, 1.5)


@pytest.mark.parametrize("step", [50, 50.0, np.int8(50), np.uint64(50), np.float32(50), Fraction(50), Decimal(50)])
def test_python_takes_any_real_number(step):
    assert python_kernels.linear_warp(step, 100, 0.1, 0.0, 1.5) == python_kernels.linear_warp(50, 100, 0.1, 0.0, 1.5)


def test_python_holds_the_floor_however_large_the_step():
    for step in (101, 2**63, 10**400):
        assert python_kernels.linear_warp(step, 100, 0.1, 0.001, 1.5) == 0.001


def test_closures_hold_and_nan_stays_nan():
    eta = python_kernels.make_linear_warp(100, 0.1, 0.001, 1.5)
    assert (eta(-3), eta(math.inf), eta(-math.inf)) == (0.1, 0.001, 0.1)
    assert math.isnan(eta(math.nan))


def test_numpy_holds_and_nan_stays_nan():
    rates = numpy_kernels.linear_warp([-math.inf, -1, 0, 50, 100, 101, 1e300, math.inf, math.nan], 100, 0.1, 0.001, 1.5)
    assert rates[[0, 1, 2]].tolist() == [0.1] * 3
    assert rates[4:8].tolist() == [0.001] * 4
    assert math.isnan(rates[8])


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.int16, np.int64, np.uint64, np.float16, np.float32])
def test_numpy_takes_steps_of_any_real_format(dtype):
    steps = np.array([0, 1, 50, 99, 100], dtype=dtype)
    expected = numpy_kernels.linear_warp([0, 1, 50, 99, 100], 100, 0.1, 0.001, 1.5)
    assert (numpy_kernels.linear_warp(steps, 100, 0.1, 0.001, 1.5) == expected).all()


def test_numpy_does_not_overflow_in_small_formats():
    """t - T in the format of the steps would wrap around."""
    for dtype in (np.uint8, np.int8, np.uint64):
        rates = numpy_kernels.linear_warp(np.array([0, 1, 100, 127], dtype=dtype), 10**6, 0.1, 0.0, 1.0)
        assert rates.tolist() == [python_kernels.linear_warp_k1(t, 10**6, 0.1, 0.0) for t in (0, 1, 100, 127)]
    assert numpy_kernels.linear_warp(np.array([2**64 - 1], dtype=np.uint64), 10**6, 0.1, 0.001, 1.5).tolist() == [0.001]
    assert numpy_kernels.linear_warp(np.array([-(2**63)]), 10**6, 0.1, 0.001, 1.5).tolist() == [0.1]


@pytest.mark.parametrize("steps", [["1"], [1j], [True], [None], np.array(["a"]), np.array([object])], ids=repr)
def test_numpy_refuses_steps_that_are_no_real_numbers(steps):
    with pytest.raises(TypeError, match="t has the dtype"):
        numpy_kernels.linear_warp(steps, 100, 0.1, 0.0, 1.5)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, np.longdouble])
def test_numpy_rounds_once_from_float64(dtype):
    steps = np.arange(1001)
    wide = numpy_kernels.linear_warp(steps, 1000, 0.1, 0.001, 1.5)
    rates = numpy_kernels.linear_warp(steps, 1000, 0.1, 0.001, 1.5, dtype=dtype)
    assert rates.dtype == dtype
    assert (rates == wide.astype(dtype)).all()


@pytest.mark.parametrize("dtype", [np.int64, bool, complex, "U5", object])
def test_numpy_refuses_formats_that_are_not_floating_point(dtype):
    with pytest.raises(TypeError, match="dtype"):
        numpy_kernels.linear_warp([1, 2], 100, 0.1, 0.0, 1.5, dtype=dtype)


@pytest.mark.parametrize("shape", [(), (0,), (3, 4), (2, 0, 3), (20_000,), (1, 1, 1)])
def test_numpy_keeps_the_shape(shape):
    steps = np.arange(math.prod(shape)).reshape(shape)
    rates = numpy_kernels.linear_warp(steps, 20_000, 0.1, 0.001, 1.5)
    assert rates.shape == shape
    flat = [python_kernels.linear_warp(int(t), 20_000, 0.1, 0.001, 1.5) for t in steps.ravel()]
    assert rates.ravel() == pytest.approx(flat, rel=8 * 2.0**-52)


def test_numpy_takes_views_and_leaves_them_as_they_are():
    steps = np.arange(24).reshape(4, 6)
    views = [steps.T, steps[::-1, ::2], np.broadcast_to(np.arange(6), (4, 6)), np.asfortranarray(steps)]
    for view in views:
        before = view.copy()
        rates = numpy_kernels.linear_warp(view, 30, 0.1, 0.001, 1.5)
        assert (rates == numpy_kernels.linear_warp(before, 30, 0.1, 0.001, 1.5)).all()
        assert (view == before).all()


def test_c_gives_nan_where_the_preconditions_do_not_hold():
    function = c_library().kdecay_polynomial_warp
    assert function(3.0, *map(float, GOOD.values())) > 0
    for name, value in WRONG_VALUES:
        assert math.isnan(function(3.0, *map(float, {**GOOD, name: value}.values()))), (name, value)
    for step, expected in ((-1.0, 0.1), (-math.inf, 0.1), (101.0, 0.001), (math.inf, 0.001)):
        assert function(step, *map(float, GOOD.values())) == expected
    assert math.isnan(function(math.nan, *map(float, GOOD.values())))


def test_c_compiles_with_nothing_used_and_refuses_fast_math(tmp_path):
    (tmp_path / "empty.c").write_text('#include "kdecay_kernels.h"\n#include "kdecay_kernels.h"\nint none;\n')
    command = ["gcc", *C_FLAGS, "-Wpedantic", "-c", f"-I{GENERATED}", "empty.c", "-o", "empty.o"]
    c_library()
    subprocess.run(command, cwd=tmp_path, check=True)
    done = subprocess.run([*command, "-ffast-math"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "IEEE 754" in done.stderr


def javascript(code):
    evaluate("js", "linear_warp", [])  # skips without Node
    source = f"import * as kdecay from {json.dumps(str(GENERATED / 'kdecay_kernels.mjs'))};{code}"
    done = subprocess.run(["node", "--input-type=module", "-e", source], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ("3, 0, 0.1, 0.0, 1.5", "RangeError", "T = 0"),
        ("3, 2.5, 0.1, 0.0, 1.5", "RangeError", "T = 2.5"),
        ("3, 2 ** 53 + 2, 0.1, 0.0, 1.5", "RangeError", "T = 9007199254740994"),
        ("3, 100, NaN, 0.0, 1.5", "RangeError", "eta_0 = NaN"),
        ("3, 100, 0.1, 0.2, 1.5", "RangeError", "eta_0 = 0.1, eta_e = 0.2"),
        ("3, 100, 0.1, 0.0, 0", "RangeError", "k = 0"),
        ("3, 100, 0.1, 0.0, Infinity", "RangeError", "k = Infinity"),
        ("3, 100, 0.1, 0.0, '1.5'", "TypeError", "k = 1.5"),
        ("3, 100, 0.1, 0.0, null", "TypeError", "k = null"),
        ("[3], 100, 0.1, 0.0, 1.5", "TypeError", "t = 3"),
        ("3n, 100, 0.1, 0.0, 1.5", "TypeError", "t = 3"),
        ("true, 100, 0.1, 0.0, 1.5", "TypeError", "t = true"),
    ],
)
def test_javascript_names_what_is_wrong(arguments, error, message):
    report = "console.log(error.name + ': ' + error.message)"
    said = javascript(f"try {{ kdecay.linear_warp({arguments}) }} catch (error) {{ {report} }}")
    assert said.startswith(f"{error}: {message}")


def test_javascript_holds_and_nan_stays_nan():
    steps = "[-1, -Infinity, 101, Infinity, NaN]"
    said = javascript(f"console.log({steps}.map((t) => kdecay.linear_warp(t, 100, 0.1, 0.001, 1.5)).join(' '))")
    assert said == "0.1 0.1 0.001 0.001 NaN"


@pytest.mark.parametrize(
    ("module", "forbidden"), [("numpy_kernels", {"sympy", "torch"}), ("python_kernels", {"numpy"})]
)
def test_importing_a_kernel_module_loads_its_target_and_nothing_else(module, forbidden):
    code = f"import sys, kdecay_sym.generated.{module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not forbidden & set(done.stdout.split())
