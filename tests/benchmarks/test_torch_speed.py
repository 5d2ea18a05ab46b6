"""PyTorch's kernels, compiled, over 10^7 steps: how many times as long as a copy of the array of rates.

The copy is `clone`: like the kernel it asks for the memory of its result, which is most of what it does. Kernels from
products and square roots keep to four copies. Those that take k do not: at each step they compute a power, two
logarithms and an exponential, of which the copy does nothing; what they are held to here is what was measured on two
cores, with room for what else the machine does, and `docs/kernels.md` says so.
"""

import pytest

torch = pytest.importorskip("torch")

from kdecay_sym.generated import torch_kernels  # noqa: E402

from .ratios import compare  # noqa: E402

T = 10**7
# Copies that the kernels with parameters may take: 4.5 to 5.7, 5.9 to 6.8 and 8.9 to 10.0 were measured.
GENERAL = [("linear_warp", (1.7,), 6), ("cosine_warp", (1.7,), 8), ("polynomial_warp", (1.7, 2.3), 12)]


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("name", ["linear_warp_k3_2", "linear_warp_k3", "polynomial_warp_k3_2_n2"])
def test_compiled_it_takes_at_most_four_copies(benchmark, name):
    against_copies(benchmark, name, (), at_most=4)


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize(("name", "parameters", "copies"), GENERAL)
def test_with_parameters_it_takes_more(benchmark, name, parameters, copies):
    against_copies(benchmark, name, parameters, at_most=copies)


def against_copies(benchmark, name, parameters, *, at_most):
    steps, rates = torch.arange(T), torch.empty(T, dtype=torch.float64)
    kernel = torch_kernels.KERNELS[name]
    compiled = torch.compile(lambda t: kernel(t, T, 0.1, 0.001, *parameters), fullgraph=True)
    assert (compiled(steps) - kernel(steps, T, 0.1, 0.001, *parameters)).abs().max() <= 16 * 2.0**-56
    compare(benchmark, lambda: compiled(steps), rates.clone, at_most=at_most, rounds=5)
