"""The fall from one level to another, with k-decay: the phase that the project is about."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from types import SimpleNamespace
from typing import ClassVar

from kdecay_sym.errors import ArgumentError, bad_argument, one_of, positive_number, whole_number
from kdecay_sym.generated import python_kernels
from kdecay_sym.phases.segments import Segment, checked_level, store

BASES = ("polynomial", "cosine", "exponential", "exponential-anchored", "htd")
FORMS = ("warp", "additive", "linear-increment")
SIGNS = ("-", "+")

# Eq. (13) as printed lacks the + eta_e of its neighbors and ends at 1/e: its rates are no levels of the shape.
PRINTED = "exponential"


@dataclass(frozen=True)
class Decay:
    """A fall over ``steps`` updates; see `kdecay_sym.schedule.decay` for the fields."""

    kind: ClassVar[str] = "decay"

    steps: int
    k: float = 1.5
    base: str = "polynomial"
    power: float = 1.0
    form: str = "warp"
    sign: str = "-"
    amplitude: float = 1.0
    start: float | None = 1.0
    end: float = 0.0

    def __post_init__(self) -> None:
        given = SimpleNamespace(**vars(self))
        store(
            self,
            steps=whole_number("total_steps", self.steps, minimum=1),
            k=positive_number("k", self.k),
            base=one_of("base", self.base, BASES),
            power=positive_number("power", self.power),
            form=one_of("form", self.form, FORMS),
            sign=one_of("sign", self.sign, SIGNS),
            amplitude=checked_level("amplitude", self.amplitude),
            start=None if self.start is None else checked_level("start", self.start),
            end=checked_level("end", self.end),
        )
        self._check_what_goes_together(given)
        self._check_increment(given)
        self._check_levels(given)

    # What the checks show is the argument as it was given, not the plain number that is kept of it.

    def _check_what_goes_together(self, given: SimpleNamespace) -> None:
        if self.sign != "-" and self.form != "additive":
            raise bad_argument("sign", given.sign, f"belongs to form='additive'; leave it out for form={self.form!r}")
        if self.power != 1 and self.base != "polynomial":
            allowed = f"belongs to base='polynomial'; leave it out for base={self.base!r}"
            raise bad_argument("power", given.power, allowed)
        if self.amplitude != 1 and self.form != "linear-increment":
            allowed = f"belongs to form='linear-increment'; leave it out for form={self.form!r}"
            raise bad_argument("amplitude", given.amplitude, allowed)

    def _check_increment(self, given: SimpleNamespace) -> None:
        if self.form == "linear-increment" and self.base != "cosine":
            raise bad_argument("form", given.form, f"belongs to base='cosine', not to base={self.base!r}")
        if self.form == "linear-increment" and self.k <= 1:
            raise bad_argument("k", given.k, "must be a number > 1 for form='linear-increment'")

    def _check_levels(self, given: SimpleNamespace) -> None:
        if self.end == 1:
            raise bad_argument("end", given.end, "must be a number from 0 to 1, and below 1")
        if self.start is not None and self.start <= self.end:
            raise bad_argument("start", given.start, f"must be above end={given.end!r}")
        if self.base == PRINTED and (self.start, self.end) != (1.0, 0.0):
            raise bad_argument("base", given.base, "takes no start and no end; use 'exponential-anchored'")

    def segments(self, before: float | None) -> tuple[Segment, ...]:
        """The one segment of this phase, when the phase before it ends at the level ``before``."""
        start = self.start
        if start is None:
            if before is None:
                raise ArgumentError(f"start=None: the phase before has base={PRINTED!r}, which ends at no level")
            if before <= self.end:
                raise ArgumentError(
                    f"start=None: the phase before ends at the level {before!r}, which is not above end={self.end!r}"
                )
            start = before
        name, parameters = self.kernel
        return (Segment(self.steps, name, parameters, start, self.end),)

    def end_level(self, _before: float | None) -> float | None:
        """The level at which this phase ends."""
        return None if self.base == PRINTED else self.end

    @cached_property
    def kernel(self) -> tuple[str, tuple[float, ...]]:
        """The name of the generated kernel, and what it takes after t, T, eta_0 and eta_e."""
        linear = self.base == "polynomial" and self.power == 1
        base = "linear" if linear else self.base.replace("-", "_")
        if self.form == "linear-increment":
            return f"{base}_linear_increment", (self.k, self.amplitude)
        # With sign - the additive form of the linear base is its warp form: claim linear.agreement. With k = 1 both are
        # the base, and the warp form's kernel has no terms that cancel.
        if self.form == "warp" or self.k == 1 or (linear and self.sign == "-"):
            general = f"{base}_warp"
        else:
            general = f"{base}_additive_{'plus' if self.sign == '+' else 'minus'}"
        power = {} if linear or self.base != "polynomial" else {"n": self.power}
        given = {"k": self.k, **power}
        folded = general + "".join(f"_{name}{str(Fraction(value)).replace('/', '_')}" for name, value in given.items())
        return (folded, ()) if folded in python_kernels.KERNELS else (general, tuple(given.values()))
