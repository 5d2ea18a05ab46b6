"""PyTorch's kernels, compiled, over 10^7 steps: how many times as long as a copy of the array of rates.

The copy is `clone`: like the kernel it asks for the memory of its result, which is most of what it does. All kernels
but one keep to four copies. The polynomial with k and N as parameters takes six functions a step, one of them a power,
which alone costs two copies; it is held to what was measured, with room for what else the machine does, and
`docs/kernels.md` says so.
"""

import pytest

torch = pytest.importorskip("torch")

from kdecay_sym.generated import torch_kernels  # noqa: E402

from .ratios import compare  # noqa: E402

T = 10**7
FOUR = [
    ("linear_warp_k3_2", ()),
    ("linear_warp_k3", ()),
    ("polynomial_warp_k3_2_n2", ()),
    ("linear_warp", (1.7,)),
    ("cosine_warp", (1.7,)),
]


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize(("name", "parameters"), FOUR)
def test_compiled_it_takes_at_most_four_copies(benchmark, name, parameters):
    against_copies(benchmark, name, parameters, at_most=4)


@pytest.mark.filterwarnings("default")
def test_the_polynomial_with_its_power_as_a_parameter_takes_more(benchmark):
    against_copies(benchmark, "polynomial_warp", (1.7, 2.3), at_most=8)


def against_copies(benchmark, name, parameters, *, at_most):
    steps, rates = torch.arange(T), torch.empty(T, dtype=torch.float64)
    kernel = torch_kernels.KERNELS[name]
    compiled = torch.compile(lambda t: kernel(t, T, 0.1, 0.001, *parameters), fullgraph=True)
    assert (compiled(steps) - kernel(steps, T, 0.1, 0.001, *parameters)).abs().max() <= 16 * 2.0**-56
    compare(benchmark, lambda: compiled(steps), rates.clone, at_most=at_most, rounds=5)
