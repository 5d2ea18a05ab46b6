"""The curves once more, in mpmath's arithmetic and by hand: an oracle that shares nothing with the generator."""

import math
import random

import mpmath
from mpmath import mpf

from kdecay_sym.generated import python_kernels

L, U = -6, 3  # the ends of the hyperbolic tangent

BASES = {
    "linear": lambda u: 1 - u,
    "polynomial": lambda u, n: (1 - u) ** n,
    "cosine": lambda u: (1 + mpmath.cos(mpmath.pi * u)) / 2,
    "exponential": lambda u: mpmath.exp(-u),
    "exponential_anchored": lambda u: (mpmath.exp(-u) - mpmath.exp(-1)) / (1 - mpmath.exp(-1)),
    "htd": lambda u: (mpmath.tanh(U) - mpmath.tanh(L + (U - L) * u)) / (mpmath.tanh(U) - mpmath.tanh(L)),
}
NAMES = sorted(python_kernels.KERNELS)
# Everything else is a kernel with its k, and where it has one its N, as numbers.
GENERAL = [name for name in NAMES if "_k" not in name]
# With the curve of eq. (13) as printed, which has another start and end.
MEETS_ENDS = [name for name in NAMES if not name.startswith("exponential_") or name.startswith("exponential_anchored")]
FALLS = [name for name in NAMES if "_warp" in name or name == "cosine_linear_increment"]


def split(name):
    """The general kernel's name and the folded parameters: ("polynomial_warp", (1.5, 2.0))."""
    general, *folded = name.split("_k", 1)
    if not folded:
        return general, ()
    return general, tuple(_number(part) for part in folded[0].split("_n"))


def _families():
    groups = {}
    for name in NAMES:
        groups.setdefault(split(name)[0], []).append(name)
    return groups


def _number(text):
    above, _, below = text.partition("_")
    return int(above) / int(below or 1)


# The kernels of each curve, the general one among them.
FAMILIES = _families()


def base_of(general):
    return max((base for base in BASES if general.startswith(base)), key=len)


def shape(name, u, parameters=()):
    """s(tau) of the kernel ``name``, in mpmath's working precision."""
    general, folded = split(name)
    k, *rest = map(mpf, folded or parameters)
    base = BASES[base_of(general)]
    if general.endswith("_linear_increment"):
        (amplitude,) = rest
        term = mpmath.pi**2 / (2 * k * (k - 1)) * (k * u**k - (k - 1) * u ** (k + 1) - u)
        return base(u) + amplitude * term
    if general.endswith("_warp"):
        return base(u**k, *rest)
    sign = 1 if general.endswith("_plus") else -1
    return base(u, *rest) + sign * (u**k - u)


def exact(name, t, T, eta_0, eta_e, *parameters, digits=100):
    """eta(t), to ``digits`` digits and more, also where a large N takes them from 1 - tau^k."""
    lost = int(math.log10(max(parameters[1], 1))) if len(parameters) > 1 else 0
    with mpmath.workdps(digits + lost + 30):
        floor = 0 if split(name)[0].startswith("exponential_") and "anchored" not in name else mpf(eta_e)
        return floor + (mpf(eta_0) - mpf(eta_e)) * shape(name, mpf(t) / T, parameters)


def ulps(value, true):
    """How far a float is from the exact number, in units in the last place of that number."""
    with mpmath.workdps(60):
        return float(abs(mpf(value) - true) / mpf(math.ulp(abs(float(true)))))


def parameters(name, rng, largest_k=8.0, largest_n=2.0):
    """Random values of what the kernel takes after eta_e."""
    general, folded = split(name)
    if folded:
        return ()
    if general.endswith("_linear_increment"):
        k = rng.choice([1 + 2.0**-52, 1 + 1e-9, 1.1, 1.5, 2.0, 1 + rng.random() * (largest_k - 1)])
        return (k, rng.choice([0.0, 1.0, rng.random()]))
    k = rng.choice([0.5, 1.0, 1.5, 2.0, 1 + 1e-9, rng.uniform(0.05, largest_k), 10 ** rng.uniform(-3, 0)])
    if base_of(general) != "polynomial":
        return (k,)
    return (k, rng.choice([0.5, 1.0, 2.0, rng.uniform(0.1, largest_n)]))


def extreme_parameters(name, rng):
    """Random k and N on a scale of sizes: what the kernel multiplies by them must not have lost its digits before."""
    k = rng.choice([10 ** rng.uniform(-8, 3), rng.uniform(0.2, 20.0)])
    if base_of(split(name)[0]) != "polynomial":
        return (k,)
    return k, rng.choice([10 ** rng.uniform(-9, 18), 10 ** rng.uniform(-9, 300)])


def settings(name, count, seed=0, **limits):
    """Random (t, T, eta_0, eta_e, *parameters), dense at the ends and with rates that vanish."""
    rng = random.Random(f"{name}{seed}")
    for _ in range(count):
        T = rng.choice([1, 2, 3, 7, 1000, 78_200, 10**6, 2**53, int(10 ** rng.uniform(0, 15.9))])
        near = min(T, int(10 ** rng.uniform(0, math.log10(T) + 1e-9)))
        t = rng.choice([rng.randrange(T + 1), 0, T, T - near, near])
        eta_0 = 10 ** rng.uniform(-6, 1)
        eta_e = rng.choice([0.0, 0.0, eta_0, eta_0 * rng.random(), eta_0 * 10 ** rng.uniform(-12, 0)])
        yield t, T, eta_0, eta_e, *parameters(name, rng, **limits)
