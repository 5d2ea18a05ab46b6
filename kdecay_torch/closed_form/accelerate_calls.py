"""Whether Accelerate's wrapper is what steps a scheduler, and whether it does so once an update."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from torch.optim.lr_scheduler import LRScheduler

_WRAPPER = "accelerate.scheduler"
REMEDY = (
    "Use scheduler = kdecay_torch.frameworks.accelerate.prepare_scheduler(accelerator, scheduler) instead of "
    "accelerator.prepare(scheduler), and call scheduler.step() after each optimizer.step() as before: it steps once an "
    "update in any number of processes"
)


def what_accelerate_does(*, total_steps: int, counted: bool, depth: int) -> str:
    """What goes wrong if Accelerate is about to make other than one step an update; empty if it is not.

    Its wrapper repeats each step for every process, unless it splits batches, and stops by a count into which it puts
    the batches that it accumulates.

    Args:
        total_steps: the scheduler's.
        counted: whether something was put into the count before the first step.
        depth: how many frames above the caller of this function its ``step`` is called from.
    """
    # Schedulers of torch may lie between, such as SequentialLR.
    frame: FrameType | None = sys._getframe(depth + 1)
    while frame is not None and frame.f_globals.get("__name__") == LRScheduler.__module__:
        frame = frame.f_back
    if frame is None or frame.f_globals.get("__name__") != _WRAPPER:
        return ""
    return _what_goes_wrong(frame.f_locals.get("self"), total_steps, counted=counted)


def _what_goes_wrong(wrapper: Any, total_steps: int, *, counted: bool) -> str:
    if not getattr(wrapper, "step_with_optimizer", False) or getattr(wrapper, "split_batches", True):
        return ""
    processes = sys.modules["accelerate.state"].AcceleratorState().num_processes
    if processes > 1:
        return (
            f"Accelerate steps a prepared scheduler once for each of its {processes} processes: the {total_steps} "
            f"steps of this schedule are over after {-(-total_steps // processes)} updates"
        )
    gradients = getattr(wrapper, "gradient_state", None)
    batches = getattr(gradients, "num_steps", 1)
    if counted and batches > 1 and getattr(gradients, "adjust_scheduler", False):
        return (
            f"Accelerate accumulates {batches} batches an update and counts them all: it stops stepping a prepared "
            f"scheduler after about {-(-total_steps // batches)} of its {total_steps} updates"
        )
    return ""
