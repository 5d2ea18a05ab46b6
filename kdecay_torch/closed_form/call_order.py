"""torch's check that ``optimizer.step()`` is called before ``scheduler.step()``, and its warnings."""

from __future__ import annotations

import sys
import warnings

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

_ORDER = (
    "Detected call of `lr_scheduler.step()` before `optimizer.step()`. Call them in the opposite order: "
    "`optimizer.step()` before `lr_scheduler.step()`, or the first value of the schedule is skipped."
)
_OVERRIDDEN = (
    "Seems like `optimizer.step()` has been overridden after learning rate scheduler initialization. Please make sure "
    "to call `optimizer.step()` before `lr_scheduler.step()`."
)

_EPOCH = (
    "The epoch parameter in `scheduler.step()` is deprecated; use `scheduler.set_step(n)`, which keeps the factor that "
    "other schedulers have put on the rate."
)


class _Tracker(LRScheduler):
    """Makes an optimizer note that its ``step`` was called, as every scheduler of torch does; schedules nothing."""

    def _initial_step(self) -> None:
        """Write no rate."""


def note_steps_of(optimizer: Optimizer, *, called: bool) -> None:
    """Have a copy of an optimizer note its steps, which it has forgotten to do, and that one was made before."""
    _Tracker(optimizer)
    if called:
        optimizer._opt_called = True  # type: ignore[attr-defined]


def stop_noting_steps(optimizer: Optimizer) -> None:
    """Take torch's wrapper off an optimizer's ``step`` again: torch.compile cannot trace it."""
    del optimizer.step


def warn_of_order(optimizer: Optimizer, *, stacklevel: int) -> None:
    """Warn, when the first step of a scheduler is made, if the optimizer has made none."""
    if not hasattr(optimizer.step, "_wrapped_by_lr_sched"):
        warnings.warn(_OVERRIDDEN, UserWarning, stacklevel=stacklevel + 1)
    elif not getattr(optimizer, "_opt_called", False):
        warnings.warn(_ORDER, UserWarning, stacklevel=stacklevel + 1)


def warn_of_epoch(*, stacklevel: int) -> None:
    """Warn of the deprecated argument, unless torch gives it, as the SequentialLR of older versions does."""
    if sys._getframe(stacklevel).f_globals.get("__name__") != LRScheduler.__module__:
        warnings.warn(_EPOCH, UserWarning, stacklevel=stacklevel + 1)
