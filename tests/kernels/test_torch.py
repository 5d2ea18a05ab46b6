"""PyTorch's kernels: one graph without host synchronization, any dtype and shape, bad input named."""

import math

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch._subclasses.fake_tensor import FakeTensorMode  # noqa: E402

from kdecay_sym.generated import numpy_kernels, torch_kernels  # noqa: E402

from .curves import GENERAL, NAMES, parameters, split  # noqa: E402

STEPS = torch.arange(0, 101)
EXACT_TYPES = [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float32, torch.float64]


def values_of(name):
    general, folded = split(name)
    if folded:
        return ()
    return (1.5, 0.5) if general.startswith(("polynomial", "cosine_linear")) else (1.5,)


@pytest.mark.parametrize("name", NAMES)
def test_compiled_it_is_one_graph_with_the_same_bits(name):
    """``aot_eager`` traces as inductor does, through the autograd graph, and runs PyTorch's own operations."""
    torch._dynamo.reset()
    kernel = torch_kernels.KERNELS[name]
    compiled = torch.compile(kernel, fullgraph=True, backend="aot_eager")
    assert torch.equal(
        compiled(STEPS, 100, 0.1, 0.001, *values_of(name)), kernel(STEPS, 100, 0.1, 0.001, *values_of(name))
    )


@pytest.mark.parametrize(
    "options",
    [{"dtype": torch.float32}, {"dtype": torch.bfloat16}, {"compute": torch.float32}, {"compute": torch.float64}],
    ids=str,
)
def test_compiled_with_types_it_is_one_graph_with_the_same_bits(options):
    torch._dynamo.reset()
    compiled = torch.compile(torch_kernels.linear_warp_k3_2, fullgraph=True, backend="aot_eager")
    rates = torch_kernels.linear_warp_k3_2(STEPS, 100, 0.1, 0.001, **options)
    assert torch.equal(compiled(STEPS, 100, 0.1, 0.001, **options), rates)


@pytest.mark.parametrize("name", GENERAL)
def test_nothing_is_read_back_from_the_device(name):
    """A fake tensor has no values: whatever would ask the device for one raises."""
    with FakeTensorMode():
        t = torch.empty((7,), dtype=torch.int64)
        given = [torch.empty((), dtype=torch.float64) for _ in range(2 + len(values_of(name)))]
        rates = torch_kernels.KERNELS[name](t, torch.empty((), dtype=torch.int64), *given)
    assert (rates.shape, rates.dtype) == ((7,), torch.float64)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="NOT CHECKED: no CUDA device")
def test_a_cuda_graph_replays_it():
    step, kernel = torch.zeros((), dtype=torch.int64, device="cuda"), torch_kernels.linear_warp
    kernel(step, 100, 0.1, 0.001, 1.5)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        rate = kernel(step, 100, 0.1, 0.001, 1.5)
    for t in (0, 37, 100):
        step.fill_(t)
        graph.replay()
        assert rate.item() == pytest.approx(float(kernel(torch.tensor(t), 100, 0.1, 0.001, 1.5)), rel=1e-15)


def test_vmap_over_steps_and_parameters():
    kernel, ks = torch_kernels.linear_warp, torch.tensor([0.5, 1.5, 3.0], dtype=torch.float64)
    both = torch.func.vmap(lambda t, k: kernel(t, 100, 0.1, 0.001, k))(torch.tensor([3, 50, 99]), ks)
    each = [kernel(torch.tensor(t), 100, 0.1, 0.001, k) for t, k in ((3, 0.5), (50, 1.5), (99, 3.0))]
    assert both.tolist() == [rate.item() for rate in each]


@pytest.mark.parametrize("dtype", EXACT_TYPES)
@pytest.mark.parametrize("length", [torch.int32, torch.int64, torch.uint8])
def test_steps_and_lengths_of_any_format(dtype, length):
    steps = torch.tensor([0, 1, 50, 99, 100], dtype=dtype)
    rates = torch_kernels.linear_warp(steps, torch.tensor(100, dtype=length), 0.1, 0.001, 1.5)
    assert torch.equal(rates, torch_kernels.linear_warp(steps.to(torch.int64), 100, 0.1, 0.001, 1.5))


def test_a_step_of_few_bits_does_not_wrap_around():
    rates = torch_kernels.linear_warp_k1(torch.tensor([0, 1, 200], dtype=torch.uint8), 10**6, 0.1, 0.0)
    assert rates.tolist() == torch_kernels.linear_warp_k1(torch.tensor([0, 1, 200]), 10**6, 0.1, 0.0).tolist()


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.bfloat16, torch.float16])
def test_the_rate_is_rounded_once(dtype):
    steps = torch.arange(10_001)
    wide = torch_kernels.linear_warp(steps, 10_000, 0.1, 0.001, 1.5)
    rates = torch_kernels.linear_warp(steps, 10_000, 0.1, 0.001, 1.5, dtype=dtype)
    assert rates.dtype == dtype
    # To the nearest: neither neighbor is closer.
    up, down = (torch.nextafter(rates, torch.full_like(rates, end)) for end in (math.inf, -math.inf))
    error = (rates.to(torch.float64) - wide).abs()
    for neighbor in (up, down):
        assert (error <= (neighbor.to(torch.float64) - wide).abs()).all()


def test_steps_outside_are_held_and_nan_stays_nan():
    steps = torch.tensor([-math.inf, -1.0, 0.0, 100.0, 101.0, math.inf, math.nan], dtype=torch.float64)
    rates = torch_kernels.linear_warp(steps, 100, 0.1, 0.001, 1.5)
    assert rates[:6].tolist() == [0.1, 0.1, 0.1, 0.001, 0.001, 0.001]
    assert rates[6].isnan()
    edges = torch.tensor([-(2**63), 2**63 - 1])
    assert torch_kernels.linear_warp(edges, 100, 0.1, 0.001, 1.5).tolist() == [0.1, 0.001]


def test_parameters_are_numbers_or_tensors():
    numbers = torch_kernels.polynomial_warp(STEPS, 100, 0.1, 0.001, 1.5, 0.7)
    given = [torch.tensor(value, dtype=torch.float64) for value in (0.1, 0.001, 1.5, 0.7)]
    assert torch.equal(numbers, torch_kernels.polynomial_warp(STEPS, torch.tensor(100), *given))
    ks = torch.tensor([0.5, 1.5], dtype=torch.float64)[:, None]
    table = torch_kernels.linear_warp(STEPS, 100, 0.1, 0.001, ks)
    assert table.shape == (2, 101)
    assert torch.equal(table[1], torch_kernels.linear_warp(STEPS, 100, 0.1, 0.001, 1.5))


@pytest.mark.parametrize("name", GENERAL)
def test_it_agrees_with_numpy(name):
    import random

    rng = random.Random(name)
    for _ in range(10):
        values = parameters(name, rng)
        expected = numpy_kernels.KERNELS[name](np.arange(101), 100, 0.1, 0.001, *values)
        rates = torch_kernels.KERNELS[name](STEPS, 100, 0.1, 0.001, *values).numpy()
        assert np.abs(rates - expected).max() <= 32 * math.ulp(0.1), values


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"t": 3}, TypeError, "t=3"),
        ({"t": torch.tensor(1j)}, TypeError, "t has the dtype"),
        ({"t": torch.tensor(True)}, TypeError, "t has the dtype"),
        ({"t": torch.tensor(3, dtype=torch.uint64)}, TypeError, "63 bits"),
        ({"T": 0}, ValueError, "T=0"),
        ({"T": 2**53 + 1}, ValueError, "T=9007199254740993"),
        ({"T": 2.5}, TypeError, "T=2.5"),
        ({"T": torch.tensor(2.5)}, TypeError, "T has the dtype"),
        ({"eta_0": math.nan}, ValueError, "eta_0=nan"),
        ({"eta_0": "0.1"}, TypeError, "eta_0='0.1'"),
        ({"eta_e": -0.1}, ValueError, "eta_e=-0.1"),
        ({"eta_e": 0.2}, ValueError, "eta_e=0.2"),
        ({"k": 0.0}, ValueError, "k=0.0"),
        ({"k": math.inf}, ValueError, "k=inf"),
        ({"k": 10**400}, ValueError, "k=inf"),
        ({"k": 1 + 2j}, TypeError, "k="),
        ({"k": torch.ones(3)}, ValueError, "broadcast"),
        ({"dtype": torch.int64}, TypeError, "dtype=torch.int64"),
        ({"dtype": torch.complex64}, TypeError, "dtype=torch.complex64"),
        ({"dtype": "float32"}, TypeError, "dtype='float32': must be a torch.dtype of floating-point numbers"),
        ({"dtype": np.float32}, TypeError, "dtype=<class 'numpy.float32'>: must be a torch.dtype"),
        ({"dtype": float}, TypeError, "dtype=<class 'float'>: must be a torch.dtype"),
        ({"compute": "float32"}, TypeError, "compute='float32': must be torch.float32 or torch.float64"),
        ({"compute": ""}, TypeError, "compute='': must be torch.float32 or torch.float64"),
        ({"compute": torch.float16}, ValueError, "compute=torch.float16"),
    ],
)
def test_bad_input_is_named(change, error, message):
    good = {"t": STEPS[:2], "T": 100, "eta_0": 0.1, "eta_e": 0.001, "k": 1.5}
    with pytest.raises(error) as raised:
        torch_kernels.linear_warp(**{**good, **change})
    assert message in str(raised.value)
