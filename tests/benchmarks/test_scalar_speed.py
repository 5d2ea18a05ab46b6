"""Closures on Python floats against the same curve written by hand: exact ends cost at most 60 % more."""

from collections import deque
from math import cos, exp, pi, tanh

import pytest

from kdecay_sym.generated.python_kernels import MAKE

from .ratios import compare

T, ETA_0, ETA_E = 100_000, 0.1, 0.001
STEPS = range(0, T, 97)
ROUNDS = 60
HALF_INTEGER, GENERAL = 1.6, 2.0


def linear(T, eta_0, eta_e, k):
    return lambda t: eta_e + (eta_0 - eta_e) * (1 - (t / T) ** k)


def linear_at_three_halves(T, eta_0, eta_e):
    return lambda t: eta_e + (eta_0 - eta_e) * (1 - (t / T) ** 1.5)


def polynomial(T, eta_0, eta_e, k, n):
    return lambda t: eta_e + (eta_0 - eta_e) * (1 - (t / T) ** k) ** n


def polynomial_minus(T, eta_0, eta_e, k, n):
    return lambda t: eta_e + (eta_0 - eta_e) * ((1 - t / T) ** n - ((t / T) ** k - t / T))


def cosine(T, eta_0, eta_e, k):
    return lambda t: eta_e + (eta_0 - eta_e) * (1 + cos(pi * (t / T) ** k)) / 2


def exponential(T, eta_0, eta_e, k):
    last = exp(-1.0)
    drop = 1 - last
    return lambda t: eta_e + (eta_0 - eta_e) * (exp(-((t / T) ** k)) - last) / drop


def htd(T, eta_0, eta_e, k):
    last = tanh(3)
    drop = last + tanh(6)
    return lambda t: eta_e + (eta_0 - eta_e) * (last - tanh(9 * (t / T) ** k - 6)) / drop


FOLDED = [
    *((f"linear_warp_k{k}", linear_at_three_halves, ()) for k in ("1", "3_2", "2", "5_2", "3", "4", "5")),
    ("polynomial_warp_k3_2_n2", polynomial, (1.5, 2.0)),
    ("polynomial_warp_k3_2_n1_2", polynomial, (1.5, 0.5)),
    ("polynomial_additive_minus_k3_2_n2", polynomial_minus, (1.5, 2.0)),
    ("cosine_warp_k3_2", cosine, (1.5,)),
    ("exponential_anchored_warp_k3_2", exponential, (1.5,)),
    ("htd_warp_k3_2", htd, (1.5,)),
]
WITH_PARAMETERS = [
    ("linear_warp", linear, (1.5,)),
    ("linear_warp", linear, (3.7,)),
    ("polynomial_warp", polynomial, (1.7, 2.3)),
    ("polynomial_additive_minus", polynomial_minus, (1.7, 2.3)),
    ("cosine_warp", cosine, (1.7,)),
    ("exponential_anchored_warp", exponential, (1.7,)),
    ("htd_warp", htd, (1.7,)),
]


def over_all_steps(rate):
    return lambda: deque(map(rate, STEPS), maxlen=0)


@pytest.mark.parametrize(("name", "by_hand", "parameters"), FOLDED)
def test_half_integer_kernels(benchmark, name, by_hand, parameters):
    kernel = MAKE[name](T, ETA_0, ETA_E)
    other = by_hand(T, ETA_0, ETA_E, *parameters)
    compare(benchmark, over_all_steps(kernel), over_all_steps(other), at_most=HALF_INTEGER, rounds=ROUNDS)


@pytest.mark.parametrize(("name", "by_hand", "parameters"), WITH_PARAMETERS)
def test_general_kernels(benchmark, name, by_hand, parameters):
    kernel = MAKE[name](T, ETA_0, ETA_E, *parameters)
    other = by_hand(T, ETA_0, ETA_E, *parameters)
    assert kernel(T // 3) == pytest.approx(other(T // 3), rel=1e-12)
    compare(benchmark, over_all_steps(kernel), over_all_steps(other), at_most=GENERAL, rounds=ROUNDS)


def test_a_slower_kernel_is_found(benchmark):
    kernel = MAKE["linear_warp_k3_2"](T, ETA_0, ETA_E)
    other = linear_at_three_halves(T, ETA_0, ETA_E)
    with pytest.raises(AssertionError, match=r"times the hand-written expression; at most 1\.6"):
        compare(
            benchmark, over_all_steps(lambda t: (kernel(t), kernel(t))), over_all_steps(other),
            at_most=HALF_INTEGER, rounds=ROUNDS,
        )  # fmt: skip
