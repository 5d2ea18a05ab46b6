"""What every phase is made of: generated kernels, each over its own steps and between its own two levels.

A *level* is a value of the shape: 1 is eta_0, 0 is eta_e. All evaluations of a schedule, on Python floats, in NumPy
and in PyTorch, go through its segments.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.errors import bad_argument, finite_number
from kdecay_sym.generated import numpy_kernels, python_kernels

Curve = Callable[[int], float]

LINEAR = "linear_warp_k1"
COSINE = "cosine_warp_k1"


class Segment(NamedTuple):
    """One kernel, from the level ``high`` down to the level ``low``, or back up.

    Attributes:
        steps: T of the kernel, in updates.
        kernel: the kernel's name in `kdecay_sym.generated.python_kernels`.
        parameters: what the kernel takes after t, T, eta_0 and eta_e.
        high: the level where the kernel starts.
        low: the level where it ends, at most ``high``.
        rising: the kernel runs backwards, from ``low`` to ``high``.
        skipped: how many of the first steps are left out.
    """

    steps: int
    kernel: str
    parameters: tuple[float, ...]
    high: float
    low: float
    rising: bool = False
    skipped: int = 0

    @property
    def length(self) -> int:
        """The number of steps that are not skipped."""
        return self.steps - self.skipped

    def closure(self, eta_0: float, eta_e: float) -> Curve:
        """The rate as a function of the step, from 0 to ``length`` and held at both ends."""
        fall = self.fall(eta_0, eta_e)
        skipped, length = self.skipped, self.length
        if skipped:
            # The kernel would hold its own first rate, not the one after the skipped steps.
            return lambda step: fall(length - max(step, 0) if self.rising else max(step, 0) + skipped)
        return (lambda step: fall(length - step)) if self.rising else fall

    def fall(self, eta_0: float, eta_e: float) -> Curve:
        """The rate as a function of the steps from the end that is ``high``: the start, or the end if ``rising``."""
        return _made(self.kernel, self.steps, *self.rates(eta_0, eta_e), *self.parameters)

    def curve(self, steps: NDArray[np.int64], eta_0: float, eta_e: float) -> NDArray[np.float64]:
        """The rates at an array of steps from 0 to ``length``."""
        at = self.length - steps if self.rising else steps + self.skipped
        kernel = numpy_kernels.KERNELS[self.kernel]
        return np.asarray(kernel(at, self.steps, *self.rates(eta_0, eta_e), *self.parameters), dtype=np.float64)

    def rates(self, eta_0: float, eta_e: float) -> tuple[float, float]:
        """The rates at the levels ``high`` and ``low``."""
        return rate_at(self.high, eta_0, eta_e), rate_at(self.low, eta_0, eta_e)


def constant(steps: int, level: float) -> Segment:
    """The rate at ``level`` over ``steps`` updates: a linear fall between equal rates."""
    return Segment(steps, LINEAR, (), level, level)


def rate_at(level: float, eta_0: float, eta_e: float) -> float:
    """eta_e + (eta_0 - eta_e) level: exactly eta_0 at level 1, eta_e at level 0, and never out of their range.

    Example:
        >>> rate_at(1.0, 0.1, 0.001), rate_at(0.0, 0.1, 0.001)
        (0.1, 0.001)
    """
    return eta_0 if level == 1 else min(eta_e + (eta_0 - eta_e) * level, eta_0)


def checked_level(name: str, value: object) -> float:
    """``value`` as a float in [0, 1].

    Raises:
        ArgumentError: it is not a number, or out of that range.
    """
    level = finite_number(name, value, allowed := "must be a number from 0 to 1")
    if not 0 <= level <= 1:
        raise bad_argument(name, value, allowed)
    return level


def store(phase: object, **values: Any) -> None:
    """Keep checked values in a frozen dataclass, as plain numbers and strings."""
    for name, value in values.items():
        object.__setattr__(phase, name, value)


@lru_cache(maxsize=1024)
def _made(name: str, *given: float) -> Curve:
    """The kernel ``name`` with everything fixed but the step: groups and steps ask for the same few again and again."""
    return python_kernels.MAKE[name](*given)
