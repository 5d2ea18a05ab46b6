"""Random settings as far as the preconditions reach: from the smallest number to the largest, and equal rates."""

import math
import random
import sys

from .curves import base_of, split

LARGEST, SMALLEST = sys.float_info.max, 5e-324
LONGEST = 2**53
_LENGTHS = (1, 2, 3, 7, 1000, LONGEST - 1, LONGEST)


def settings(name, count, seed=0):
    """Random (T, eta_0, eta_e, *parameters), half of them ordinary and half extreme."""
    rng = random.Random(f"{name}{seed}")
    for _ in range(count):
        T = rng.choice([*_LENGTHS, int(2 ** rng.uniform(0, 53))])
        yield (T, *rates(rng), *parameters(name, rng))


def rates(rng):
    """eta_0 >= eta_e >= 0: ordinary, subnormal, huge, zero, equal or one step apart."""
    eta_0 = rng.choice(
        [10 ** rng.uniform(-5, 1), 10 ** rng.uniform(-323, 308), rng.choice([0.1, LARGEST, SMALLEST, 0.0])]
    )
    below = math.nextafter(eta_0, 0)
    return eta_0, rng.choice([0.0, eta_0, below, eta_0 * rng.random(), eta_0 * 10 ** rng.uniform(-16, 0)])


def parameters(name, rng):
    """What follows eta_e: k and N from 1e-300 to 1e300, and beyond both."""
    general, folded = split(name)
    if folded:
        return ()
    if general.endswith("_linear_increment"):
        k = rng.choice([1 + 2.0**-52, 1 + 10 ** rng.uniform(-15, 1), 1 + 10 ** rng.uniform(0, 300)])
        return k, rng.choice([0.0, 1.0, SMALLEST, rng.random()])
    return _exponent(rng), *((_exponent(rng),) if base_of(general) == "polynomial" else ())


def _exponent(rng):
    edge = rng.choice([SMALLEST, 2.0**-1022, 1e-300, 1e-17, 0.5, 1.0, 2.0, 1e17, 1e300, LARGEST])
    return rng.choice([10 ** rng.uniform(-1, 1), 10 ** rng.uniform(-300, 300), edge])


def steps(T, rng):
    """Steps of a setting, rising: both ends, their neighbors, about the middle and anywhere."""
    near = min(T, int(2 ** rng.uniform(0, 53)))
    return sorted({0, min(1, T), near, rng.randrange(T + 1), T // 2, (T + 1) // 2, T - near, T - 1, T})
