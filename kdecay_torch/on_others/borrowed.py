"""What k-decay on somebody else's schedule needs: the replayed curve, its cycles, and what is checked on it."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from torch.optim import Optimizer

from kdecay_sym.errors import bad_argument, finite_number, one_of, positive_number, whole_number
from kdecay_sym.generated.python_kernels import MAKE
from kdecay_torch.closed_form import Curve, ResumableLR, checked_overrun
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.group_settings import base_values
from kdecay_torch.on_others.replay import Cycle, Factory, Replay, checked_cycles, cycles_of

# The curve is saved at so many steps, and compared on loading within this, relative to the largest of them.
_SAMPLES, _SAME = 33, 1e-9
# A rate that is outside the range by so many units in the last place was put there by roundings.
_ROUNDING = 4


@dataclass(frozen=True)
class Breach:
    """A step at which a group's rate leaves the range that the inner schedule keeps in the same cycle.

    Attributes:
        group: the parameter group.
        step: the step.
        rate: the rate there.
        beyond: how far it is outside.
    """

    group: int
    step: int
    rate: float
    beyond: float

    def __str__(self) -> str:
        return (
            f"the rate {self.rate:.6g} of parameter group {self.group} at step {self.step} is {self.beyond:.3g} outside"
        )


class BorrowedLR(ResumableLR):
    """What `AddKDecay` and `WarpKDecay` share: a replayed schedule, its cycles, and what is checked on the curve."""

    MISMATCHES = ("error", "keep_new", "rescale")

    def __init__(
        self,
        optimizer: Optimizer,
        inner: Factory,
        total_steps: int,
        *,
        k: float = 1.5,
        cycles: Sequence[Sequence[int]] | None = None,
        field: str = "lr",
        on_overrun: str = "hold",
        on_mismatch: str = "error",
    ) -> None:
        bases = base_values(optimizer, field)
        self._inner = inner
        self._total_steps = whole_number("total_steps", total_steps, minimum=1)
        self._k = positive_number("k", k)
        self._given_cycles = None if cycles is None else checked_cycles(cycles)
        self._shapes: dict[int, tuple[Curve, Curve]] = {}
        self._replayed: tuple[Replay, list[Cycle]] | None = None
        target = Field(field)
        self._replayed = self._replay(optimizer, bases, target)
        self._breaches, self._first_rises = self._scan(len(bases))
        checked_overrun(on_overrun)
        one_of("on_mismatch", on_mismatch, self.MISMATCHES)
        if self._breaches:
            more = f" (and {len(self._breaches) - 1} more groups)" if len(self._breaches) > 1 else ""
            warnings.warn(f"{type(self).__name__}: {self._breaches[0]}{more}", UserWarning, stacklevel=3)
        floors = [0.0] * len(bases)
        super().__init__(optimizer, target, bases, floors, on_overrun=on_overrun, on_mismatch=on_mismatch)

    @property
    def total_steps(self) -> int:
        """The number of optimizer updates; the last rate is held after them."""
        return self._total_steps

    @property
    def breaches(self) -> list[Breach]:
        """Where each group leaves the inner schedule's range the farthest; empty if none does."""
        return list(self._breaches)

    @property
    def first_rises(self) -> list[int | None]:
        """For each group the first step with a higher rate than the step before; None where the curve never rises."""
        return list(self._first_rises)

    @property
    def cycles(self) -> list[tuple[int, int]]:
        """First and last step of each cycle on which k-decay acts."""
        return [(cycle.start, cycle.stop) for cycle in self._cycles]

    @property
    def _source(self) -> Replay:
        return self._played[0]

    @property
    def _cycles(self) -> list[Cycle]:
        return self._played[1]

    @property
    def _played(self) -> tuple[Replay, list[Cycle]]:
        if self._replayed is None:  # in a copy, or after a change of the groups
            self._replayed = self._replay(self.optimizer, self._bases, self._field)
        return self._replayed

    def _replay(self, optimizer: Optimizer, bases: list[float], field: Field) -> tuple[Replay, list[Cycle]]:
        replay = Replay(self._inner, optimizer, bases, field, self._total_steps)
        cycles = cycles_of(replay.scheduler, self._total_steps) if self._given_cycles is None else self._given_cycles
        return replay, cycles

    def _scan(self, groups: int) -> tuple[list[Breach], list[int | None]]:
        """Look at every step of every group."""
        breaches, rises = [], []
        for group in range(groups):
            curve = self._curve_of(group)
            rates = [curve(step) for step in range(self._total_steps + 1)]
            rises.append(next((step for step in range(1, len(rates)) if rates[step] > rates[step - 1]), None))
            found = (self._breach(group, cycle, last, rates) for cycle, last in self._spans())
            worst = max(filter(None, found), key=lambda breach: breach.beyond, default=None)
            if worst is not None:
                breaches.append(worst)
        return breaches, rises

    def _spans(self) -> Iterator[tuple[Cycle, int]]:
        """Each cycle that begins before the end, with the last step that is its own."""
        starts = [cycle.start for cycle in self._cycles[1:]]
        for cycle, following in zip_longest(self._cycles, starts):
            if cycle.start <= self._total_steps:
                yield cycle, min(cycle.stop - 1 if following == cycle.stop else cycle.stop, self._total_steps)

    def _breach(self, group: int, cycle: Cycle, last: int, rates: Sequence[float]) -> Breach | None:
        inner = [self._source.value(group, step) for step in range(cycle.start, last + 1)]
        inner.append(self._ends(group, cycle)[1])
        low, high = min(inner), max(inner)

        def beyond(step: int) -> float:
            return max(low - rates[step], rates[step] - high)

        step = max(range(cycle.start, last + 1), key=beyond)
        if beyond(step) <= _ROUNDING * math.ulp(max(map(abs, inner))):
            return None
        return Breach(group, step, rates[step], beyond(step))

    def _ends(self, group: int, cycle: Cycle) -> tuple[float, float]:
        """eta_0 and eta_e of a cycle."""
        last = self._source.value(group, cycle.stop) if cycle.lasts is None else cycle.lasts[group]
        return self._source.value(group, cycle.start), last

    def _shapes_over(self, steps: int) -> tuple[Curve, Curve]:
        """1 - tau^k and 1 - tau over so many steps."""
        if steps not in self._shapes:
            self._shapes[steps] = MAKE["linear_warp"](steps, 1.0, 0.0, self._k), MAKE["linear_warp_k1"](steps, 1.0, 0.0)
        return self._shapes[steps]

    def _curve_of(self, group: int) -> Curve:
        raise NotImplementedError

    def _make_curve(self, group: int, base: float) -> Curve:  # noqa: ARG002 - the replay has the base
        return self._curve_of(group)

    def _set_curves(self) -> None:
        if self._replayed is not None and len(self._curves) == len(self._bases):
            self._replayed = None  # other base values: play again
        super()._set_curves()

    def _adopt(self, group: int, base: float) -> None:  # noqa: ARG002 - it is the next one
        bases = [*self._bases, base]
        self._replayed = self._replay(self.optimizer, bases, self._field)
        self._eta_min.append(0.0)

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_replayed": None, "_shapes": {}}

    # What is saved.

    def _describe(self, group: int) -> dict[str, Any]:
        # The inner scheduler is a function, and cannot be saved: its curve stands for it.
        curve = self._curve_of(group)
        steps = sorted({self._total_steps * i // (_SAMPLES - 1) for i in range(_SAMPLES)})
        return {
            "kind": type(self).__name__,
            "total_steps": self._total_steps,
            "k": self._k,
            "cycles": [list(pair) for pair in self.cycles],
            "rates": [curve(step) for step in steps],
        }

    def _read(self, described: Mapping[str, Any]) -> _Described:
        names = {"kind", "total_steps", "k", "cycles", "rates"}
        if not isinstance(described, Mapping) or set(described) != names:
            raise bad_argument("schedules", described, f"must have the keys {sorted(names)}")
        if not isinstance(described["rates"], list) or not isinstance(described["cycles"], list):
            raise bad_argument("schedules", described, "must hold lists of rates and of cycles")
        return _Described(
            described["kind"],
            whole_number("total_steps", described["total_steps"], minimum=1),
            positive_number("k", described["k"]),
            tuple((cycle.start, cycle.stop) for cycle in checked_cycles(described["cycles"])),
            tuple(finite_number("rates", rate) for rate in described["rates"]),
        )

    def _configured(self) -> list[_Described]:
        return [self._read(self._describe(group)) for group in range(len(self._bases))]

    def _steps_of(self, configured: _Described) -> int:
        return configured.total_steps


@dataclass(frozen=True, eq=False)
class _Described:
    """A saved curve; equal to another one if the settings are, and the rates up to the last digits."""

    kind: str
    total_steps: int
    k: float
    cycles: tuple[tuple[int, int], ...]
    rates: tuple[float, ...]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Described) or len(self.rates) != len(other.rates):
            return NotImplemented if not isinstance(other, _Described) else False
        largest = max(map(abs, self.rates), default=0.0)
        alike = all(abs(a - b) <= _SAME * largest for a, b in zip(self.rates, other.rates, strict=True))
        return alike and self._settings == other._settings

    def __hash__(self) -> int:
        return hash(self._settings)

    @property
    def _settings(self) -> tuple[Any, ...]:
        return self.kind, self.total_steps, self.k, self.cycles
