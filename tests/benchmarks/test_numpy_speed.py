"""NumPy kernels over ten million steps against the same curve written by hand."""

import numpy as np
import pytest

from kdecay_sym.generated.numpy_kernels import KERNELS

from .ratios import compare

T, ETA_0, ETA_E = 10**7, 0.1, 0.001
ROUNDS = 4
HALF_INTEGER, GENERAL = 1.0, 3.0


@pytest.fixture(scope="module")
def steps():
    return np.arange(T + 1)


def linear(t, k=1.5):
    return ETA_E + (ETA_0 - ETA_E) * (1 - (t / T) ** k)


def polynomial(t, k=1.5, n=2.0):
    return ETA_E + (ETA_0 - ETA_E) * (1 - (t / T) ** k) ** n


def cosine(t, k=1.5):
    return ETA_E + (ETA_0 - ETA_E) * (1 + np.cos(np.pi * (t / T) ** k)) / 2


@pytest.mark.parametrize(
    ("name", "by_hand"),
    [
        ("linear_warp_k3_2", linear),
        ("polynomial_warp_k3_2_n2", polynomial),
        ("cosine_warp_k3_2", cosine),
    ],
)
def test_half_integer_kernels(benchmark, steps, name, by_hand):
    kernel = KERNELS[name]
    assert kernel(steps[:9], T, ETA_0, ETA_E) == pytest.approx(by_hand(steps[:9]), rel=1e-12)
    compare(
        benchmark, lambda: kernel(steps, T, ETA_0, ETA_E), lambda: by_hand(steps), at_most=HALF_INTEGER, rounds=ROUNDS
    )


@pytest.mark.parametrize(
    ("name", "by_hand", "parameters"),
    [("linear_warp", linear, (1.7,)), ("polynomial_warp", polynomial, (1.7, 2.3)), ("cosine_warp", cosine, (1.7,))],
)
def test_general_kernels(benchmark, steps, name, by_hand, parameters):
    kernel = KERNELS[name]
    compare(
        benchmark, lambda: kernel(steps, T, ETA_0, ETA_E, *parameters), lambda: by_hand(steps, *parameters),
        at_most=GENERAL, rounds=ROUNDS,
    )  # fmt: skip
