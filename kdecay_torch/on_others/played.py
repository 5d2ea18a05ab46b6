"""A scheduler that was played, with the cycles on which k-decay acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from kdecay_sym.generated.python_kernels import MAKE
from kdecay_torch.closed_form import Curve
from kdecay_torch.on_others.cycles import Cycle, cycle_at
from kdecay_torch.on_others.replay import Replay


class Played:
    """The values of somebody else's scheduler, its cycles, and the exponent that acts on them.

    Curves are made from this and not from the scheduler that writes them, so that neither keeps the other alive.
    """

    def __init__(self, replay: Replay, cycles: Sequence[Cycle], total_steps: int, k: float) -> None:
        self.replay = replay
        self.cycles = cycles
        self.total_steps = total_steps
        self.k = k
        self._shapes: dict[int, tuple[Curve, Curve]] = {}

    def ends(self, group: int, cycle: Cycle) -> tuple[float, float]:
        """eta_0 and eta_e of a cycle."""
        last = self.replay.value(group, cycle.stop) if cycle.lasts is None else cycle.lasts[group]
        return self.replay.value(group, cycle.start), last

    def at(self, step: int) -> tuple[int, Cycle | None]:
        """A step, held at the end, and its cycle; no cycle where k-decay changes nothing."""
        step = min(step, self.total_steps)
        return step, None if self.k == 1 else cycle_at(self.cycles, step)

    def shapes(self, cycle: Cycle) -> tuple[Curve, Curve]:
        """1 - tau^k and 1 - tau over the steps of a cycle."""
        steps = cycle.stop - cycle.start
        if steps not in self._shapes:
            self._shapes[steps] = MAKE["linear_warp"](steps, 1.0, 0.0, self.k), MAKE["linear_warp_k1"](steps, 1.0, 0.0)
        return self._shapes[steps]

    def spans(self) -> Iterator[tuple[Cycle, int]]:
        """Each cycle that begins before the end, with the last step that is its own."""
        starts = [cycle.start for cycle in self.cycles[1:]]
        for cycle, following in zip_longest(self.cycles, starts):
            if cycle.start <= self.total_steps:
                until = cycle.stop - 1 if following == cycle.stop else cycle.stop
                yield cycle, min(until, cycle.until, self.total_steps)
