"""JAX's kernels: under jit and vmap, as optax schedules, in both precisions, bad input named."""

import functools
import math
import random

import numpy as np
import pytest

jax = pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
jnp = jax.numpy

from kdecay_sym.generated import jax_kernels, numpy_kernels  # noqa: E402

from .curves import GENERAL, NAMES, parameters  # noqa: E402
from .test_torch import values_of  # noqa: E402

STEPS = np.arange(101)


@pytest.fixture
def wide():
    with jax.enable_x64(True):
        yield


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("wide")
def test_under_jit_it_stays_as_accurate(name):
    kernel = functools.partial(jax_kernels.KERNELS[name], T=100, eta_0=0.1, eta_e=0.001)
    given = dict(zip(("k", "N" if name.startswith("polynomial") else "amplitude"), values_of(name), strict=False))
    rates = np.asarray(jax.jit(lambda t: kernel(t, **given))(STEPS))
    expected = numpy_kernels.KERNELS[name](STEPS, 100, 0.1, 0.001, *values_of(name))
    assert rates.dtype == np.float64
    assert np.abs(rates - expected).max() <= 24 * math.ulp(0.1)
    assert (rates[[0, -1]] == expected[[0, -1]]).all()


@pytest.mark.usefixtures("wide")
def test_vmap_over_steps_and_parameters():
    kernel = functools.partial(jax_kernels.linear_warp, T=100, eta_0=0.1, eta_e=0.001)
    ks = jnp.array([0.5, 1.5, 3.0])
    table = jax.jit(jax.vmap(lambda k: jax.vmap(lambda t: kernel(t, k=k))(jnp.arange(101))))(ks)
    assert table.shape == (3, 101)
    for row, k in zip(np.asarray(table), (0.5, 1.5, 3.0), strict=True):
        assert row == pytest.approx(numpy_kernels.linear_warp(STEPS, 100, 0.1, 0.001, k), rel=1e-14, abs=1e-17)


def test_it_is_an_optax_schedule():
    optax = pytest.importorskip("optax", reason="NOT CHECKED: optax is not installed")
    schedule = functools.partial(jax_kernels.linear_warp_k3_2, T=100, eta_0=0.1, eta_e=0.001)
    optimizer = optax.sgd(schedule)
    weights = jnp.array([1.0])
    state, moves = optimizer.init(weights), []
    update = jax.jit(optimizer.update)
    for _ in range(5):
        step, state = update(jnp.array([1.0]), state)
        moves.append(-float(step[0]))
    expected = numpy_kernels.linear_warp_k3_2(np.arange(5), 100, 0.1, 0.001)
    assert moves == pytest.approx(expected.tolist(), rel=8 * 2.0**-23)


@pytest.mark.parametrize("name", GENERAL)
def test_in_float32_the_ends_are_exact_and_the_curve_is_close(name):
    rng = random.Random(name)
    for _ in range(5):
        values = [float(np.float32(value)) for value in parameters(name, rng)]
        if name == "cosine_linear_increment":
            values[0] = max(values[0], 1.01)
        rates = np.asarray(jax_kernels.KERNELS[name](STEPS, 100, 0.125, 0.0078125, *values))
        expected = numpy_kernels.KERNELS[name](STEPS, 100, 0.125, 0.0078125, *values)
        assert rates.dtype == np.float32
        assert np.abs(rates - expected).max() <= 32 * 2.0**-24 * 0.125, values
        assert (rates[[0, -1]] == expected[[0, -1]].astype(np.float32)).all()


def test_float32_never_wraps_a_step_silently():
    with pytest.raises(ValueError, match="jax_enable_x64"):
        jax_kernels.linear_warp(np.array([2**40]), 100, 0.1, 0.0, 1.5)
    with pytest.raises(ValueError, match="jax_enable_x64"):
        jax_kernels.linear_warp(3, 2**40, 0.1, 0.0, 1.5)
    # Beyond 2^24 float32 skips whole numbers; T - t is formed in integers.
    last = jax_kernels.linear_warp_k1(2**30 - 1, 2**30, 1.0, 0.0)
    assert float(last) == 2.0**-30


@pytest.mark.usefixtures("wide")
def test_steps_outside_are_held_and_nan_stays_nan():
    steps = np.array([-math.inf, -1.0, 0.0, 100.0, 101.0, math.inf, math.nan])
    rates = np.asarray(jax_kernels.linear_warp(steps, 100, 0.1, 0.001, 1.5))
    assert rates[:6].tolist() == [0.1, 0.1, 0.1, 0.001, 0.001, 0.001]
    assert math.isnan(rates[6])
    huge = [float(jax_kernels.linear_warp(t, 100, 0.1, 0.001, 1.5)) for t in (2**53 + 1, 2**63, 10**400, -(10**400))]
    assert huge == [0.001, 0.001, 0.001, 0.1]


@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.float16, "bfloat16"])
@pytest.mark.usefixtures("wide")
def test_the_format_of_the_rate(dtype):
    rates = jax_kernels.linear_warp(STEPS, 100, 0.1, 0.001, 1.5, dtype=dtype)
    assert rates.dtype == jnp.dtype(dtype)
    wide_rates = np.asarray(jax_kernels.linear_warp(STEPS, 100, 0.1, 0.001, 1.5))
    error = np.abs(np.asarray(rates.astype(jnp.float64)) - wide_rates)
    assert (error <= float(jnp.finfo(dtype).eps) / 2 * wide_rates).all()


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"t": "3"}, TypeError, "t='3'"),
        ({"t": None}, TypeError, "t=None"),
        ({"t": [[1, 2], [3]]}, ValueError, "t=[[1, 2], [3]]: must be one number, or nested lists that fit one shape"),
        ({"t": np.ma.masked_array([1, 2], [False, True])}, TypeError, "t is a masked array"),
        ({"k": np.ma.masked_array([1.5, 2.0], [False, True])}, TypeError, "k is a masked array"),
        ({"t": 10**400}, ValueError, "jax_enable_x64"),
        ({"k": 10**400}, ValueError, "k=inf"),
        ({"dtype": np.float64}, ValueError, "jax_enable_x64"),
        ({"t": np.array([1j])}, TypeError, "t="),
        ({"t": np.array([True])}, TypeError, "t="),
        ({"T": 0}, ValueError, "T=0"),
        ({"T": 2.5}, TypeError, "T=2.5"),
        ({"eta_0": math.nan}, ValueError, "eta_0=nan"),
        ({"eta_0": "0.1"}, TypeError, "eta_0='0.1'"),
        ({"eta_e": 0.2}, ValueError, "eta_e=0.2"),
        ({"k": 0.0}, ValueError, "k=0.0"),
        ({"k": 1 + 2j}, TypeError, "k="),
        ({"k": np.ones(3)}, ValueError, "broadcast"),
        ({"dtype": np.int32}, TypeError, "dtype="),
    ],
)
def test_bad_input_is_named(change, error, message):
    good = {"t": STEPS[:2], "T": 100, "eta_0": 0.1, "eta_e": 0.001, "k": 1.5}
    with pytest.raises(error) as raised:
        jax_kernels.linear_warp(**{**good, **change})
    assert message in str(raised.value)


@pytest.mark.usefixtures("wide")
@pytest.mark.parametrize("compiled", [False, True])
def test_steps_are_divided_not_multiplied_by_the_inverse(compiled):
    """The curve 1 - tau with eta_0 = 1 is the quotient (T - t)/T itself, in the half that is computed from the end."""
    total = 9007199254740991
    steps = np.arange(total - 10**15, total, 10**12)
    kernel = functools.partial(jax_kernels.linear_warp_k1, T=total, eta_0=1.0, eta_e=0.0)
    rates = np.asarray((jax.jit(kernel) if compiled else kernel)(steps))
    assert rates.tolist() == [(total - int(t)) / total for t in steps]
