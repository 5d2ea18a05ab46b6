"""Kernels computed in float32 throughout: the bounds that they declare for it, searched for a point beyond."""

import numpy as np
import pytest

from kdecay_sym.codegen.certificates.declared import promises
from kdecay_sym.codegen.search import worst_against

from .curves import NAMES
from .promises import KERNELS

# JAX forms T - t in int32 there.
LONGEST = {"torch": 2**53, "jax": 2**31 - 1}
PROMISES = [(name, index) for name in NAMES for index in range(len(promises(KERNELS[name])))]


def _torch(name):
    torch = pytest.importorskip("torch")
    from kdecay_sym.generated.torch_kernels import KERNELS as EMITTED

    return lambda t, T, *rates: float(EMITTED[name](torch.tensor(t), T, *rates, compute=torch.float32))


def _jax(name):
    pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
    from kdecay_sym.generated.jax_kernels import KERNELS as EMITTED

    return lambda t, T, *rates: float(EMITTED[name](np.array(t), T, *map(np.float32, rates)))


FLOAT32 = {"torch": _torch, "jax": _jax}
BUDGET = {"torch": 400, "jax": 60}  # a call of JAX takes milliseconds


@pytest.mark.parametrize("target", FLOAT32)
@pytest.mark.parametrize(("name", "index"), PROMISES)
def test_the_declared_bound_holds(target, name, index):
    worst = _worst(target, name, index, BUDGET[target])
    assert worst.share <= 1, worst


@pytest.mark.slow
@pytest.mark.parametrize("target", FLOAT32)
@pytest.mark.parametrize(("name", "index"), PROMISES)
def test_the_declared_bound_holds_in_a_longer_search(target, name, index):
    worst = _worst(target, name, index, 50 * BUDGET[target])
    assert worst.share <= 1, worst


def _worst(target, name, index, budget):
    promise = promises(KERNELS[name])[index].in_float32
    return worst_against(
        KERNELS[name],
        promise,
        FLOAT32[target](name),
        budget=budget,
        seed=index,
        longest=LONGEST[target],
        flushes=target == "jax",
    )


@pytest.mark.parametrize("target", FLOAT32)
def test_a_bound_that_is_too_tight_is_found_out(target):
    """The search can fail: a fifth of what this kernel declares is exceeded."""
    assert _worst(target, "linear_warp_k5", 0, 400).share > 1 / 5


@pytest.mark.parametrize("target", FLOAT32)
def test_the_header_declares_it(target):
    module = __import__(f"kdecay_sym.generated.{target}_kernels", fromlist=["KERNELS"])
    for name in NAMES:
        declared = "; ".join(promise.in_float32.text for promise in promises(KERNELS[name]))
        text = " ".join(module.KERNELS[name].__doc__.split())
        assert f"Error in float32: {declared}: tested" in text
