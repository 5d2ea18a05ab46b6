"""The NumPy kernels on arrays of every shape and type, and what importing them loads."""

import json
import subprocess
import sys

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels

from .curves import GENERAL, NAMES

SETTING = (100, 0.1, 0.01, 1.5)
INTEGERS = [np.dtype(kind + str(size)) for kind in "iu" for size in (1, 2, 4, 8)]


def warp(t, **options):
    return numpy_kernels.cosine_warp(t, *SETTING, **options)


def _values(name):
    """What a kernel takes after eta_e: k and N or the amplitude, or nothing."""
    return (1.5, 0.5)[: numpy_kernels.KERNELS[name].__code__.co_argcount - 4]


@pytest.mark.parametrize(
    "steps",
    [
        np.array(7),
        np.zeros((0,), dtype=np.int64),
        np.zeros((3, 0, 2)),
        np.arange(101),
        np.arange(24).reshape(2, 3, 4),
        np.arange(100)[::-3],
        np.asfortranarray(np.arange(24).reshape(4, 6)),
        np.arange(24).reshape(4, 6).T[1:, ::2],
        np.broadcast_to(np.arange(5), (4, 5)),
        np.arange(10_000).reshape(100, 100) % 101,
    ],
    ids=lambda steps: f"{steps.shape}-{steps.strides}",
)
def test_any_shape_comes_back(steps):
    before = steps.copy()
    rates = warp(steps)
    assert isinstance(rates, np.ndarray)
    assert (rates.shape, rates.dtype) == (steps.shape, np.float64)
    each = [float(warp(int(t))) for t in steps.ravel()]
    assert rates.ravel() == pytest.approx(each, rel=1e-15)
    assert np.array_equal(steps, before)


@pytest.mark.parametrize("steps", [7, 7.0, [1, 2], (3,), [[1], [2]], range(5), np.int8(3)], ids=repr)
def test_what_numpy_makes_an_array_of_is_one(steps):
    assert np.array_equal(warp(steps), warp(np.array(steps)))
    assert warp(steps).shape == np.shape(steps)


@pytest.mark.parametrize("dtype", [*INTEGERS, *map(np.dtype, ("f2", "f4", "f8", "g"))], ids=str)
def test_the_type_of_the_steps_changes_nothing(dtype):
    """With T beyond what the narrow types hold, so that T - t must not be computed in them."""
    steps = np.arange(101)
    for setting in (SETTING, (10**6, *SETTING[1:])):
        rates = numpy_kernels.cosine_warp(steps.astype(dtype), *setting)
        assert np.array_equal(rates, numpy_kernels.cosine_warp(steps, *setting))


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.longdouble, ">f8", "float32"], ids=str)
@pytest.mark.parametrize("name", GENERAL)
def test_other_outputs_are_the_rates_rounded_once(name, dtype):
    values = _values(name)
    steps = np.arange(1001)
    kernel = numpy_kernels.KERNELS[name]
    rates = kernel(steps, 1000, 0.1, 0.001, *values, dtype=dtype)
    assert rates.dtype == np.dtype(dtype)
    assert np.array_equal(rates, kernel(steps, 1000, 0.1, 0.001, *values).astype(dtype))


def test_a_bfloat16_of_another_library_is_refused():
    """NumPy has none of its own, and the one that is common rounds float64 twice, by way of float32."""
    ml_dtypes = pytest.importorskip("ml_dtypes", reason="NOT CHECKED: ml_dtypes is not installed")
    with pytest.raises(TypeError, match="dtype=bfloat16: must be a floating-point type"):
        warp(3, dtype=ml_dtypes.bfloat16)


@pytest.mark.parametrize("name", NAMES)
def test_blocks_and_branches_are_joined_without_a_seam(name):
    """More steps than a block holds, in any order, are the same rates as each in a call of its own kind."""
    values = _values(name)
    steps = np.arange(20_001)
    kernel = numpy_kernels.KERNELS[name]
    rates = kernel(steps, 20_000, 0.1, 0.001, *values)
    order = np.random.default_rng(0).permutation(steps)
    mixed = kernel(order, 20_000, 0.1, 0.001, *values)
    # The vectorized functions of a library may differ from the ones for what is left over by a last bit.
    assert mixed == pytest.approx(rates[order], rel=1e-14)


def test_importing_the_kernels_loads_neither_sympy_nor_torch():
    code = "import json, sys; import kdecay_sym.generated.numpy_kernels; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert "numpy" in loaded
    assert loaded.isdisjoint({"sympy", "torch", "mpmath", "flint", "jax", "scipy"})


def test_importing_the_kernels_for_python_loads_no_numpy_either():
    code = "import json, sys; import kdecay_sym.generated.python_kernels; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert loaded.isdisjoint({"numpy", "sympy", "torch", "mpmath", "flint"})
