"""optax: a whole schedule under jit, equal to Python's within the declared bounds, in both precisions."""

import sys

import numpy as np
import pytest

jax = pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
optax = pytest.importorskip("optax", reason="NOT CHECKED: optax is not installed")
jnp = jax.numpy

from kdecay_sym.codegen.certificates.declared import promises  # noqa: E402
from kdecay_sym.codegen.kernels import kernels  # noqa: E402
from kdecay_sym.errors import ArgumentError, KdecayError  # noqa: E402
from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, skip, warmup  # noqa: E402
from kdecay_sym.schedule.on_jax import jax_schedule  # noqa: E402

KERNELS = {kernel.name: kernel for kernel in kernels()}
RATES = 0.1, 0.001
SCHEDULES = {
    "k-decay": decay(50, k=1.5),
    "a k of its own": decay(50, k=1.7, base="cosine"),
    "warm-up, stable, decay": chain(warmup(7, shape="cosine"), hold(9), decay(30, k=2.25, end=0.25), cooldown(20)),
    "restarts": cycles(10, 4, growth=1.2, peak_decay=0.5, k=1.5),
    "restarts of one length": cycles(6, 40, peak_decay=0.95, k=2.2, base="polynomial", power=2.0),
    "under a warm-up": chain(warmup(5), skip(decay(40, k=1.5, base="cosine"), 5)),
    "eq. (13)": decay(30, base="exponential"),
}


@pytest.fixture(params=[False, True], ids=["float32", "float64"])
def wide(request):
    with jax.enable_x64(request.param):
        yield request.param


def bound_of(schedule, wide):
    """How far two evaluations may be apart, relative to eta: JAX's declared bound and Python's.

    Each is that far from the true curve at most, on either side of it, and in float64 both declare the same: twice it.
    In float32 Python's is nothing beside it, but both rates of a segment and k are rounded there first.
    """
    declared = [promises(KERNELS[segment.kernel])[0] for segment in schedule.segments]
    assert {promise.relative_to for promise in declared} == {"eta"}
    if wide:
        return 2 * max(promise.ulps for promise in declared) * 2.0**-52
    return (max(promise.in_float32.ulps for promise in declared) + 4) * 2.0**-23


@pytest.mark.parametrize("schedule", SCHEDULES.values(), ids=SCHEDULES)
def test_it_equals_pythons(schedule, wide):
    steps = np.arange(-1, schedule.total_steps + 2)
    rate = jax.jit(jax_schedule(schedule, *RATES))
    found = np.asarray(rate(steps))
    expected = np.array([schedule.lr(max(int(step), 0), *RATES) for step in steps])
    assert found.dtype == (np.float64 if wide else np.float32)
    assert (np.abs(found - expected) <= bound_of(schedule, wide) * expected).all()
    one_by_one = [float(rate(int(step))) for step in steps[:9]]
    assert one_by_one == found[:9].tolist()


@pytest.mark.parametrize("schedule", SCHEDULES.values(), ids=SCHEDULES)
def test_sgd_makes_its_updates_with_it(schedule, wide):
    optimizer = optax.sgd(jax_schedule(schedule, *RATES))
    weights = jnp.zeros(1)

    @jax.jit
    def train(state):
        return jax.lax.scan(lambda s, _: optimizer.update(jnp.ones(1), s)[::-1], state, length=schedule.total_steps)

    _, moves = train(optimizer.init(weights))
    expected = np.array([schedule.lr(step, *RATES) for step in range(schedule.total_steps)])
    assert (np.abs(-np.asarray(moves)[:, 0] - expected) <= bound_of(schedule, wide) * expected).all()


def test_the_rate_can_be_injected_and_read():
    schedule = SCHEDULES["restarts"]
    optimizer = optax.inject_hyperparams(optax.adamw)(learning_rate=jax_schedule(schedule, *RATES))
    state = optimizer.init(jnp.zeros(1))
    for step in range(12):
        _, state = jax.jit(optimizer.update)(jnp.ones(1), state, jnp.zeros(1))
        assert float(state.hyperparams["learning_rate"]) == pytest.approx(schedule.lr(step, *RATES), rel=1e-5)


def test_restarts_of_one_length_are_one_kernel():
    """So that a thousand of them compile as fast as one."""
    traced = {count: jax.make_jaxpr(jax_schedule(cycles(6, count, k=2.2), 0.1))(3) for count in (2, 1000)}
    assert len(traced[2].eqns) == len(traced[1000].eqns)


def test_steps_outside_and_of_any_integer_type():
    rate = jax_schedule(decay(10, k=1.0), 1.0)
    steps = (-(10**30), np.int64(-5), np.uint8(5), jnp.uint32(2**32 - 1), 10**30, np.array(2**62))
    assert [float(rate(step)) for step in steps] == [1.0, 1.0, 0.5, 0.0, 0.0, 0.0]
    assert jax.vmap(rate)(jnp.arange(3)).tolist() == pytest.approx([1.0, 0.9, 0.8])


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: jax_schedule(3, 0.1), "schedule=3"),
        (lambda: jax_schedule(decay(10), 0.0), "eta_0=0.0"),
        (lambda: jax_schedule(decay(10), 0.1, 0.2), "eta_e=0.2: must not be above eta_0=0.1"),
        (lambda: jax_schedule(decay(10), 0.1)(0.5), "step=0.5: must be a whole number"),
        (lambda: jax_schedule(decay(10), 0.1)(True), "step=True"),
        (lambda: jax_schedule(decay(10), 0.1)("a"), "step='a': must be a whole number"),
        (lambda: jax_schedule(decay(10), 0.1)(None), "step=None: must be a whole number"),
        (lambda: jax_schedule(decay(10), 0.1)([1, 10**30]), "step=[1, 1000000000000000000000000000000]: must be"),
        (lambda: jax_schedule(decay(2**31), 0.1)(3), "total_steps=2147483648: must be at most 2147483647 without jax"),
    ],
)
def test_bad_input(make, message):
    with pytest.raises(ArgumentError) as raised:
        make()
    assert message in str(raised.value)


def test_without_jax_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "jax", None)
    with pytest.raises(KdecayError, match=r"pip install 'kdecay\[jax\]'"):
        jax_schedule(decay(10), 0.1)
