"""Accelerate: a prepared scheduler that makes one step an update, whatever the number of processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from torch.optim.lr_scheduler import LRScheduler

from kdecay_sym.errors import ArgumentError, KdecayError, bad_argument

if TYPE_CHECKING:
    from accelerate import Accelerator
    from accelerate.scheduler import AcceleratedScheduler

__all__ = ["prepare_scheduler"]

# Their engines step the scheduler themselves.
_ENGINES = ("DEEPSPEED", "MEGATRON_LM")


def prepare_scheduler(accelerator: Accelerator, scheduler: LRScheduler | AcceleratedScheduler) -> AcceleratedScheduler:
    """Prepare a scheduler so that calling its ``step`` after each batch makes one step an optimizer update.

    What ``accelerator.prepare`` gives makes a step for each process, which is meant for schedules that are counted in
    batches of one process; where it adjusts for accumulation it stops before a schedule with ``total_steps`` is over.
    This one counts updates: batches that are accumulated and updates that mixed precision has skipped make no step. It
    is saved and loaded with ``accelerator.save_state`` and ``load_state``.

    Args:
        accelerator: the accelerator that has prepared the optimizer.
        scheduler: a scheduler of that optimizer, or what ``accelerator.prepare`` has made of one.

    Returns:
        Accelerate's own wrapper, set to that.

    Raises:
        KdecayError: Accelerate is not installed.
        ArgumentError: the optimizer has not been prepared, or belongs to DeepSpeed or Megatron-LM.

    Example:
        >>> import pytest, torch
        >>> accelerate = pytest.importorskip("accelerate", reason="NOT CHECKED: accelerate is not installed")
        >>> from kdecay_torch import KDecayLR
        >>> accelerator = accelerate.Accelerator(cpu=True)
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
        >>> scheduler = KDecayLR(optimizer, total_steps=10, k=1.0)
        >>> optimizer = accelerator.prepare(optimizer)
        >>> scheduler = prepare_scheduler(accelerator, scheduler)
        >>> optimizer.step()
        >>> scheduler.step()
        >>> scheduler.get_last_lr()
        [0.09]

    Source:
        accelerate.scheduler.AcceleratedScheduler
    """
    accelerator_class, wrapper_class = _classes()
    if not isinstance(accelerator, accelerator_class):
        raise bad_argument("accelerator", accelerator, "must be an Accelerator")
    engine = accelerator.distributed_type.value
    if engine in _ENGINES:
        raise bad_argument("accelerator", engine, "steps the scheduler itself: give it to accelerator.prepare")
    within: Any = scheduler.scheduler if isinstance(scheduler, wrapper_class) else scheduler
    if not isinstance(within, LRScheduler):
        raise bad_argument("scheduler", scheduler, "must be a scheduler of torch or of kdecay_torch")
    prepared = [
        optimizer
        for optimizer in accelerator._optimizers
        if within.optimizer is optimizer or within.optimizer is optimizer.optimizer
    ]
    if not prepared:
        raise ArgumentError("scheduler: its optimizer must be prepared first, by accelerator.prepare(optimizer)")
    if not isinstance(scheduler, wrapper_class):
        scheduler = accelerator.prepare_scheduler(scheduler)
    scheduler.optimizers = prepared
    scheduler.step_with_optimizer = True
    # With split batches every process counts the same updates, and nothing is repeated or left out.
    scheduler.split_batches = True
    return scheduler


def _classes() -> tuple[type[Accelerator], type[AcceleratedScheduler]]:
    try:
        from accelerate import Accelerator
        from accelerate.scheduler import AcceleratedScheduler
    except ImportError as error:
        raise KdecayError("prepare_scheduler needs Accelerate: pip install 'kdecay[accelerate]'") from error
    return Accelerator, AcceleratedScheduler
