"""PyTorch's kernels, compiled, over 10^7 steps: at most four times as long as a copy of the array of rates.

The copy is `clone`: like the kernel it asks for the memory of its result, which is most of what it does. Kernels that
take k compute logarithms and exponentials besides: 3.5 to 3.8 copies on two cores that have nothing else to do.
"""

import pytest

torch = pytest.importorskip("torch")

from kdecay_sym.generated import torch_kernels  # noqa: E402

from .ratios import compare  # noqa: E402

T = 10**7


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("name", ["linear_warp_k3_2", "linear_warp_k3", "polynomial_warp_k3_2_n2"])
def test_compiled_it_takes_at_most_four_copies(benchmark, name):
    steps, rates = torch.arange(T), torch.empty(T, dtype=torch.float64)
    kernel = torch_kernels.KERNELS[name]
    compiled = torch.compile(lambda t: kernel(t, T, 0.1, 0.001), fullgraph=True)
    assert (compiled(steps) - kernel(steps, T, 0.1, 0.001)).abs().max() <= 8 * 2.0**-56
    compare(benchmark, lambda: compiled(steps), rates.clone, at_most=4, rounds=5)
