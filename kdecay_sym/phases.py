"""The phases that a schedule is made of. Each is a pure function of its own steps, over the generated kernels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.errors import (
    ArgumentError,
    bad_argument,
    finite_number,
    one_of,
    positive_number,
    whole_number,
)
from kdecay_sym.generated import numpy_kernels, python_kernels

BASES = ("polynomial", "cosine")
FORMS = ("warp", "additive", "linear-increment")
SIGNS = ("-", "+")

_LINEAR = "linear_warp_k1"


@lru_cache(maxsize=1024)
def _made(name: str, *given: float) -> Callable[[float], float]:
    """The kernel ``name`` with everything fixed but the step: groups and steps ask for the same few again and again."""
    return python_kernels.MAKE[name](*given)


def _float64(rates: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """What it is already, for the type checker: the kernels can round to other formats."""
    return np.asarray(rates, dtype=np.float64)


@dataclass(frozen=True)
class Decay:
    """A fall from eta_0 to eta_e over ``steps`` updates; see `kdecay_sym.schedule.decay` for the fields."""

    kind: ClassVar[str] = "decay"

    steps: int
    k: float = 1.5
    base: str = "polynomial"
    power: float = 1.0
    form: str = "warp"
    sign: str = "-"
    amplitude: float = 1.0

    def __post_init__(self) -> None:
        _set(self, "steps", whole_number("total_steps", self.steps, minimum=1))
        _set(self, "k", positive_number("k", self.k))
        _set(self, "base", one_of("base", self.base, BASES))
        _set(self, "power", positive_number("power", self.power))
        _set(self, "form", one_of("form", self.form, FORMS))
        _set(self, "sign", one_of("sign", self.sign, SIGNS))
        if self.sign != "-" and self.form != "additive":
            raise bad_argument("sign", self.sign, f"belongs to form='additive'; leave it out for form={self.form!r}")
        self._check_increment()
        if self.power != 1 and self.base != "polynomial":
            raise bad_argument(
                "power", self.power, f"belongs to base='polynomial'; leave it out for base={self.base!r}"
            )

    def _check_increment(self) -> None:
        _set(self, "amplitude", finite_number("amplitude", self.amplitude, allowed := "must be a number from 0 to 1"))
        if not 0 <= self.amplitude <= 1:
            raise bad_argument("amplitude", self.amplitude, allowed)
        if self.form != "linear-increment":
            if self.amplitude != 1:
                allowed = f"belongs to form='linear-increment'; leave it out for form={self.form!r}"
                raise bad_argument("amplitude", self.amplitude, allowed)
            return
        if self.base != "cosine":
            raise bad_argument("form", self.form, f"belongs to base='cosine', not to base={self.base!r}")
        if self.k <= 1:
            raise bad_argument("k", self.k, "must be a number > 1 for form='linear-increment'")

    @cached_property
    def kernel(self) -> tuple[str, tuple[float, ...]]:
        """The name of the generated kernel, and what it takes after t, T, eta_0 and eta_e."""
        linear = self.base == "polynomial" and self.power == 1
        base = "linear" if linear else self.base
        if self.form == "linear-increment":
            return f"{base}_linear_increment", (self.k, self.amplitude)
        # With sign - the additive form of the linear base is its warp form: claim linear.agreement.
        if self.form == "warp" or (linear and self.sign == "-"):
            general = f"{base}_warp"
        else:
            general = f"{base}_additive_{'plus' if self.sign == '+' else 'minus'}"
        power = {} if linear or self.base != "polynomial" else {"n": self.power}
        given = {"k": self.k, **power}
        folded = general + "".join(f"_{name}{str(Fraction(value)).replace('/', '_')}" for name, value in given.items())
        return (folded, ()) if folded in python_kernels.KERNELS else (general, tuple(given.values()))

    def lr(self, step: int, eta_0: float, eta_e: float) -> float:
        """The rate at ``step`` of this phase, 0 <= step <= steps."""
        name, parameters = self.kernel
        return _made(name, self.steps, eta_0, eta_e, *parameters)(step)

    def curve(self, steps: NDArray[np.int64], eta_0: float, eta_e: float) -> NDArray[np.float64]:
        """The rates at an array of steps of this phase."""
        name, parameters = self.kernel
        return _float64(numpy_kernels.KERNELS[name](steps, self.steps, eta_0, eta_e, *parameters))


@dataclass(frozen=True)
class Warmup:
    """A straight rise from the fraction ``start`` of the way to eta_0; see `kdecay_sym.schedule.warmup`."""

    kind: ClassVar[str] = "warmup"

    steps: int
    start: float | None = None

    def __post_init__(self) -> None:
        _set(self, "steps", whole_number("warmup_steps", self.steps, minimum=1))
        if self.start is None:
            _set(self, "start", 1.0 / (self.steps + 1))
        _set(self, "start", finite_number("start", self.start, allowed := "must be a number from 0 to 1"))
        if not 0 <= finite_number("start", self.start) <= 1:
            raise bad_argument("start", self.start, allowed)

    # A warm-up is the linear schedule (k = 1) run backwards: the same kernel, at steps - step.

    def lr(self, step: int, eta_0: float, eta_e: float) -> float:
        """The rate at ``step`` of this phase, 0 <= step <= steps."""
        return _made(_LINEAR, self.steps, eta_0, self._low(eta_0, eta_e))(self.steps - step)

    def curve(self, steps: NDArray[np.int64], eta_0: float, eta_e: float) -> NDArray[np.float64]:
        """The rates at an array of steps of this phase."""
        low = self._low(eta_0, eta_e)
        return _float64(numpy_kernels.KERNELS[_LINEAR](self.steps - steps, self.steps, eta_0, low))

    def _low(self, eta_0: float, eta_e: float) -> float:
        return min(eta_e + (eta_0 - eta_e) * finite_number("start", self.start), eta_0)


Phase = Decay | Warmup

_KINDS: dict[str, type[Decay] | type[Warmup]] = {kind.kind: kind for kind in (Decay, Warmup)}


def phase_to_dict(phase: Phase) -> dict[str, Any]:
    """The phase as JSON scalars."""
    return {"kind": phase.kind, **asdict(phase)}


def phase_from_dict(data: Mapping[str, Any]) -> Phase:
    """The phase that `phase_to_dict` wrote.

    Raises:
        ArgumentError: an unknown kind, a key too many or too few, or a value that is not allowed.
    """
    kind = _KINDS[one_of("kind", data.get("kind"), _KINDS)]
    expected = {"kind", *(field.name for field in fields(kind))}
    if set(data) != expected:
        raise ArgumentError(f"a {kind.kind} phase has the keys {sorted(expected)}, not {sorted(map(str, data))}")
    return kind(**{key: value for key, value in data.items() if key != "kind"})


def _set(phase: object, name: str, value: object) -> None:
    """Store a checked value in a frozen dataclass, as a plain number or string."""
    object.__setattr__(phase, name, value)
