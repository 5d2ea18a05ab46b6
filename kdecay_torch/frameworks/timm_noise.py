"""timm's noise on the rate: a factor that is a function of the step and a seed."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from kdecay_sym.errors import bad_argument, finite_number, non_negative_number, positive_number, whole_number
from kdecay_torch.frameworks.timm_arguments import TimmArguments

# Numbers are drawn until one is within the limit; of fewer than this share of them each step would take too long.
_LEAST_SHARE = 1e-3


class Noise:
    """The factor 1 + n(t) of a step, n(t) a normal number within ``lr_noise_pct``, drawn from ``seed + t``.

    Raises:
        ArgumentError: an argument of the noise is not in its range.

    Example:
        >>> noise = Noise(TimmArguments(epochs=10, lr_noise=(0.5, 0.9)))
        >>> noise.factor(4), noise.factor(9), noise.factor(5) == noise.factor(5) != 1.0
        (1.0, 1.0, True)

    Source:
        timm.scheduler.scheduler.Scheduler
    """

    def __init__(self, given: TimmArguments) -> None:
        bounds = given.lr_noise if isinstance(given.lr_noise, Sequence) else [given.lr_noise]
        if not 1 <= len(bounds) <= 2 or isinstance(given.lr_noise, str):
            raise bad_argument("lr_noise", given.lr_noise, "must be where it begins, or where it begins and ends")
        shares = [finite_number("lr_noise", bound, "must be shares of the schedule's length") for bound in bounds]
        self._edges = [share * given.steps("epochs") for share in shares]
        self._limit = positive_number("lr_noise_pct", given.lr_noise_pct)
        self._deviation = non_negative_number("lr_noise_std", given.lr_noise_std)
        self._seed = whole_number("seed", given.seed, minimum=0)
        if self._limit > 1:
            # A rate below 0 is none.
            raise bad_argument("lr_noise_pct", given.lr_noise_pct, "must be at most 1")
        spread = math.sqrt(2) * self._deviation
        if spread and math.erf(self._limit / spread) < _LEAST_SHARE:
            allowed = (
                f"too small for lr_noise_std={self._deviation!r}: of 1,000 numbers that are drawn not one is within"
            )
            raise bad_argument("lr_noise_pct", given.lr_noise_pct, allowed)

    def factor(self, step: int) -> float:
        """What the rate of a step is multiplied by."""
        begin, *end = self._edges
        if step < begin or (end and step >= end[0]):
            return 1.0
        generator = torch.Generator()
        generator.manual_seed(self._seed + step)
        while True:
            noise = torch.randn(1, generator=generator).item() * self._deviation
            if abs(noise) < self._limit:
                return 1.0 + noise
