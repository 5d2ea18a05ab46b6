"""What k-decay on somebody else's schedule needs: the replayed curve, what is checked on it, and how it is saved."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from torch.optim import Optimizer

from kdecay_sym.errors import (
    ValidityError,
    bad_argument,
    finite_number,
    one_of,
    positive_number,
    whole_number,
)
from kdecay_torch.closed_form import Curve, ResumableLR, checked_overrun
from kdecay_torch.closed_form.differences import differing
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.group_settings import base_values
from kdecay_torch.on_others.cycles import Cycle, checked_cycles, cycles_of
from kdecay_torch.on_others.inspection import Breach, Inspection, first_difference, inspect
from kdecay_torch.on_others.played import Played
from kdecay_torch.on_others.replay import Factory, Replay


class BorrowedLR(ResumableLR):
    """What `AddKDecay` and `WarpKDecay` share: a replayed schedule, its cycles, and what is checked on the curve."""

    MISMATCHES = ("error", "keep_new", "rescale")

    def __init__(
        self,
        optimizer: Optimizer,
        make_scheduler: Factory,
        total_steps: int,
        *,
        k: float,
        cycles: Sequence[Sequence[int]] | None,
        validity: str,
        field: str,
        on_overrun: str,
        on_mismatch: str,
    ) -> None:
        bases = base_values(optimizer, field)
        self._make_scheduler = make_scheduler
        self._total_steps = whole_number("total_steps", total_steps, minimum=1)
        self._k = positive_number("k", k)
        self._given_cycles = None if cycles is None else checked_cycles(cycles)
        one_of("validity", validity, ("raise", "warn", "ignore"))
        checked_overrun(on_overrun)
        one_of("on_mismatch", on_mismatch, self.MISMATCHES)
        target = Field(field)
        # What was played, and for which base values.
        self._now_played: Played | None = self._play(optimizer, bases, target)
        self._played_for = bases
        self._inspections = self._inspect(self._now_played, range(len(bases)))
        self._complain(validity)
        floors = [0.0] * len(bases)
        super().__init__(optimizer, target, bases, floors, on_overrun=on_overrun, on_mismatch=on_mismatch)

    def _complain(self, validity: str) -> None:
        if not self.breaches or validity == "ignore":
            return
        first, *others = self.breaches
        more = f" (and {len(others)} more group{'s' if len(others) > 1 else ''})" if others else ""
        message = f"{type(self).__name__}: {first}{more}"
        if validity == "raise":
            raise ValidityError(f"{message}; validity='warn' or 'ignore' lets this pass")
        warnings.warn(message, UserWarning, stacklevel=4)

    @property
    def total_steps(self) -> int:
        """The number of optimizer updates; the last rate is held after them."""
        return self._total_steps

    @property
    def breaches(self) -> list[Breach]:
        """Where each group leaves the inner schedule's range the farthest; empty if none does."""
        return [found.breach for found in self._inspections if found.breach is not None]

    @property
    def first_rises(self) -> list[int | None]:
        """For each group the first step with a higher rate than the step before; None where the curve never rises."""
        return [found.first_rise for found in self._inspections]

    @property
    def cycles(self) -> list[tuple[int, int]]:
        """First and last step of each cycle on which k-decay acts."""
        return [(cycle.start, cycle.stop) for cycle in self._played.cycles]

    @property
    def _played(self) -> Played:
        if self._now_played is None:  # in a copy, or with other base values
            self._played_for = self._bases
            self._now_played = self._play(self.optimizer, self._bases, self._field)
        return self._now_played

    def _play(self, optimizer: Optimizer, bases: list[float], field: Field) -> Played:
        replay = Replay(self._make_scheduler, optimizer, bases, field, self._total_steps)
        if field.key != "lr" and replay.is_level():
            # A scheduler of rates: its curve drives the field, from the field's own base.
            field = Field("lr")
            replay = Replay(self._make_scheduler, optimizer, bases, field, self._total_steps)
        cycles = self._given_cycles
        if cycles is None:
            cycles = cycles_of(replay.scheduler, self._total_steps, field)
        replay.extend(max((cycle.stop for cycle in cycles if cycle.cut is None), default=self._total_steps))
        return Played(replay, cycles, self._total_steps, self._k)

    def _inspect(self, played: Played, groups: range) -> list[Inspection]:
        reach = partial(self._reach, played)
        return [inspect(group, self._curve_of(group, played), played, reach) for group in groups]

    def _reach(self, played: Played, cycle: Cycle, last: int) -> int:  # noqa: ARG002 - where bent time is ahead
        """The last step of the inner schedule that the curve looks at up to the step ``last`` of a cycle."""
        return last

    def _curve_of(self, group: int, played: Played) -> Curve:
        raise NotImplementedError

    def _make_curve(self, group: int, base: float) -> Curve:  # noqa: ARG002 - the replay has the base
        return self._curve_of(group, self._played)

    def _set_curves(self) -> None:
        if self._played_for != self._bases:
            self._now_played = None
            self._inspections = self._inspect(self._played, range(len(self._bases)))
        super()._set_curves()

    def _adopt(self, bases: list[float]) -> None:
        together = [*self._bases, *bases]
        played = self._play(self.optimizer, together, self._field)
        found = self._inspect(played, range(len(self._bases), len(together)))
        self._now_played, self._played_for = played, together
        self._inspections = [*self._inspections, *found]
        self._eta_min = [*self._eta_min, *(0.0 for _ in bases)]

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_now_played": None}

    # What is saved.

    def _settings(self) -> dict[str, Any]:
        """What the curve depends on besides the inner scheduler."""
        return {
            "kind": type(self).__name__,
            "total_steps": self._total_steps,
            "k": self._k,
            "cycles": [list(pair) for pair in self.cycles],
        }

    def _describe(self, group: int) -> dict[str, Any]:
        # The inner scheduler is a function, and cannot be saved: its curve stands for it.
        return {**self._settings(), "moments": [list(pair) for pair in self._inspections[group].moments]}

    def _read(self, described: Mapping[str, Any]) -> dict[str, Any]:
        names = {*self._settings(), "moments"}
        if not isinstance(described, Mapping) or set(described) != names:
            raise bad_argument("schedules", described, f"must have the keys {sorted(names)}")
        whole_number("total_steps", described["total_steps"], minimum=1)
        positive_number("k", described["k"])
        if not isinstance(described["cycles"], list) or not isinstance(described["moments"], list):
            raise bad_argument("schedules", described, "must hold lists of cycles and of moments")
        checked_cycles(described["cycles"], overlap=True)
        for pair in described["moments"]:
            if not isinstance(pair, list) or len(pair) != len(("sum", "weighted sum")):
                raise bad_argument("moments", pair, "must be a list of two numbers")
            for value in pair:
                finite_number("moments", value)
        return dict(described)

    def _configured(self) -> list[dict[str, Any]]:
        return [self._describe(group) for group in range(len(self._bases))]

    def _difference(self, saved: Mapping[str, Any], current: Mapping[str, Any]) -> list[str]:
        settings = [{name: value for name, value in each.items() if name != "moments"} for each in (saved, current)]
        if found := differing(*settings):
            return found
        if len(saved["moments"]) != len(current["moments"]):
            raise bad_argument("moments", saved["moments"], f"must be {len(current['moments'])} pairs")
        different = first_difference(saved["moments"], current["moments"], self._total_steps)
        return [] if different is None else [different]

    def _steps_of(self, configured: Mapping[str, Any]) -> int:
        return int(configured["total_steps"])
