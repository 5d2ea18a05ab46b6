"""Schedulers that can be saved and loaded: state that is enough to go on from, compared with the configuration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torch.optim import Optimizer

from kdecay_sym.errors import ArgumentError, bad_argument, one_of
from kdecay_torch.closed_form.fields import Field, Value, plain
from kdecay_torch.closed_form.on_device import device_of
from kdecay_torch.closed_form.saved_state import MISMATCHES, SCHEMA, SavedState, checked, rescaled
from kdecay_torch.closed_form.scheduler import ClosedFormLR


class ResumableLR(ClosedFormLR):
    """A closed-form scheduler whose state is plain JSON: subclasses say how a group's curve is described in it."""

    # What ``on_mismatch`` may be.
    MISMATCHES: tuple[str, ...] = MISMATCHES

    def __init__(
        self,
        optimizer: Optimizer,
        field: Field,
        bases: list[float],
        eta_min: list[float],
        *,
        on_overrun: str,
        on_mismatch: str,
        last_epoch: int = -1,
        capturable: bool = False,
    ) -> None:
        self._eta_min = eta_min
        self._on_mismatch = one_of("on_mismatch", on_mismatch, self.MISMATCHES)
        super().__init__(optimizer, field, bases, on_overrun, last_epoch, capturable=capturable)

    def _checked_bases(self, values: Sequence[Value]) -> list[float]:
        bases = super()._checked_bases(values)
        for number, (base, floor) in enumerate(zip(bases, self._floors_for(bases), strict=True)):
            if base < floor:
                raise bad_argument(
                    "base_lrs", values, f"must not be below eta_min={floor!r} of parameter group {number}"
                )
        return bases

    def _take_bases(self, bases: list[float]) -> None:
        self._eta_min = self._floors_for(bases)
        super()._take_bases(bases)

    def _floors_for(self, bases: list[float]) -> list[float]:  # noqa: ARG002 - a ratio depends on them
        """The floors of the groups when they have these base values."""
        return self._eta_min

    # What a subclass gives.

    def _describe(self, group: int) -> dict[str, Any]:
        """The curve of a group as a dict of JSON scalars and lists."""
        raise NotImplementedError

    def _read(self, described: Mapping[str, Any]) -> Any:
        """What `_described` gave, checked, and comparable with `_configured`."""
        raise NotImplementedError

    def _configured(self) -> Sequence[Any]:
        """The configuration of each group's curve, to be compared with what was saved."""
        raise NotImplementedError

    def _difference(self, saved: Any, current: Any) -> list[str]:
        """What differs between two configured curves, in words; nothing if they are the same."""
        raise NotImplementedError

    def _steps_of(self, configured: Any) -> int:
        """The number of steps of a configured curve."""
        raise NotImplementedError

    def _configure(self, configured: Sequence[Any], eta_min: list[float]) -> None:
        """Take up the saved configuration, for ``on_mismatch="keep_saved"``."""
        raise NotImplementedError

    def state_dict(self) -> dict[str, Any]:
        """The scheduler's state as JSON scalars and lists; it is enough to resume from.

        A group that was added since the last step is adopted first.

        Returns:
            A dict with the fields of `kdecay_torch.closed_form.saved_state.SavedState`.
        """
        self._adopt_added_groups()
        self._look_at_device()
        return SavedState(
            schema=SCHEMA,
            last_epoch=self.last_epoch,
            field=self._field.key,
            base_lrs=list(self._bases),
            eta_min=list(self._eta_min),
            schedules=[self._describe(group) for group in range(len(self._bases))],
            factors=[float(factor) for factor in self._written.factors],
            written=[float(value) for value in self._last_written()],
            rates=[float(plain(self._field.read(group))) for group in self.optimizer.param_groups],
        ).to_dict()

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up a saved state and write its rates to the groups at once.

        Raises:
            ArgumentError: the state is damaged, or belongs to another configuration and ``on_mismatch`` is
                ``"error"``; the message says what differs, and nothing is changed.
        """
        saved = checked(state_dict, len(self.optimizer.param_groups), self._read)
        if saved.field != self._field.key:
            raise bad_argument("field", saved.field, f"this scheduler drives {self._field.key!r}")
        with self._all_or_nothing():
            if self._capturable:
                device_of(self._field, self.optimizer.param_groups)
            self._take_up(self.optimizer.param_groups[len(self._bases) :])
            self._resume(saved)

    def _resume(self, saved: SavedState) -> None:
        configured = [self._read(described) for described in saved.schedules]
        differing = self._mismatches(saved, configured)
        if differing and self._on_mismatch == "error":
            *others, last = (repr(policy) for policy in self.MISMATCHES if policy != "error")
            allowed = f"on_mismatch={', '.join(others)} or {last} says which to go on with"
            raise ArgumentError("; ".join([*differing, allowed]))
        if differing and self._on_mismatch != "keep_saved":
            now = saved.last_epoch
            if self._on_mismatch == "rescale":
                now = rescaled(now, max(map(self._steps_of, configured)), self.total_steps)
            self._check_overrun(now, stacklevel=5)
            self._go_on(saved, now, recompute=True)
            return
        if differing:
            self._configure(configured, saved.eta_min)
            self._eta_min, self._bases = saved.eta_min, saved.base_lrs
            self._set_curves()
        self._go_on(saved, saved.last_epoch, recompute=False)

    def _mismatches(self, saved: SavedState, configured: Sequence[Any]) -> list[str]:
        """What differs from the saved configuration, one line a parameter group and setting."""
        found = []
        for group, (old, new) in enumerate(zip(configured, self._configured(), strict=True)):
            if different := self._difference(old, new):
                found.append(f"the schedule of parameter group {group} is not as saved: {', '.join(different)}")
        for name, before, now in (
            ("eta_min", saved.eta_min, self._eta_min),
            ("base_lrs", saved.base_lrs, self._bases),
        ):
            pairs = enumerate(zip(before, now, strict=True))
            found += [
                f"{name} of parameter group {group} was {old!r} and is {new!r}"
                for group, (old, new) in pairs
                if old != new
            ]
        return found

    def _go_on(self, saved: SavedState, now: int, *, recompute: bool) -> None:
        """Write to the groups what they held when the state was saved, or what the new configuration has for it."""
        self._leave_short_cut()
        self._short.now = now
        for number, group in enumerate(self.optimizer.param_groups):
            group[self._field.initial_key] = self._bases[number]
            self._written.write(number, group, saved.rates[number])
        self._written.restore(list(saved.written), list(saved.factors))
        if self._capturable:
            self._on_device().put(self.optimizer.param_groups, now, self._written)
        self._step_count = now + 1
        if recompute:
            self._move(now)
            self._step_count = now + 1
