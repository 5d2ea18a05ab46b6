"""The processes of a training, one or many, through Accelerate."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import torch
import torch.distributed as dist
from accelerate import Accelerator, DistributedType
from accelerate.state import AcceleratorState, PartialState
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from kdecay_sym.errors import ArgumentError, KdecayError, bad_argument
from kdecay_torch.training.data.order import Share
from kdecay_torch.training.recipes.recipe import Recipe

T = TypeVar("T")

_PRECISIONS = {"fp32": "no", "bf16": "bf16", "fp16": "fp16"}
# The main process may check a million images while the others wait.
_PATIENCE = timedelta(days=7)
_SUPPORTED = (DistributedType.NO, DistributedType.MULTI_CPU, DistributedType.MULTI_GPU)


class Processes:
    """The processes that train together: this one alone, or those that ``torchrun`` started.

    Args:
        recipe: its ``device`` and ``precision`` are looked at.

    Raises:
        ArgumentError: a device or an arithmetic that this machine does not have.
    """

    def __init__(self, recipe: Recipe) -> None:
        self._found_device = not PartialState._shared_state
        try:
            self.accelerator = _accelerator(recipe)
        except BaseException:
            self._forget()
            raise
        self.device: torch.device = self.accelerator.device
        self.rank: int = self.accelerator.process_index
        self.count: int = self.accelerator.num_processes
        # Batches have few sizes: let cuDNN try its kernels on each.
        self._benchmark, torch.backends.cudnn.benchmark = torch.backends.cudnn.benchmark, True
        # What the processes say to each other does not go through the devices, so that it waits for none.
        self._control: Any = dist.new_group(backend="gloo", timeout=_PATIENCE) if self.count > 1 else None
        self._vote: tuple[Tensor, Any] | None = None

    @property
    def is_main(self) -> bool:
        """Whether this is the process that writes and prints."""
        return self.rank == 0

    def share(self, accumulation: int) -> Share:
        """Which part of every update is this process's."""
        return Share(self.rank, self.count, accumulation)

    def sum(self, values: Tensor) -> list[float]:
        """The sums over all processes; this waits for the device, and for the other processes."""
        if self.count > 1:
            dist.all_reduce(values)
        return [float(value) for value in values.tolist()]

    def largest(self, value: int) -> int:
        """The largest of a number of each process; this waits for the other processes."""
        found = torch.tensor(value)
        if self.count > 1:
            dist.all_reduce(found, dist.ReduceOp.MAX, group=self._control)
        return int(found)

    def wait(self) -> None:
        """Wait until all processes have come here."""
        self.largest(0)

    def vote(self, value: int) -> int:
        """Give a number, and get the largest of those that all processes gave at the call before; 0 at the first.

        So that all of them act on it together, and none waits for another that is less than a call behind. Alone, a
        process gets its own at once.
        """
        if self.count == 1:
            return value
        before = 0
        if self._vote is not None:
            given, work = self._vote
            work.wait()
            before = int(given)
        mine = torch.tensor(value)
        self._vote = mine, dist.all_reduce(mine, dist.ReduceOp.MAX, group=self._control, async_op=True)
        return before

    def average_(self, tensors: Sequence[Tensor]) -> None:
        """Replace tensors by their means over all processes."""
        if self.count > 1:
            for tensor in tensors:
                dist.all_reduce(tensor)
                tensor.div_(self.count)

    def on_main(self, work: Callable[[], T]) -> T:
        """Do ``work`` in the main process alone, and give its result, or raise its error, in every process."""
        if self.count == 1:
            return work()
        outcome: list[object] = [None, None]
        if self.is_main:
            try:
                outcome[0] = work()
            except KdecayError as error:
                outcome[1] = error
        dist.broadcast_object_list(outcome, src=0, group=self._control)
        result, refused = outcome
        if isinstance(refused, KdecayError):
            raise refused
        return result  # type: ignore[return-value]  # what `work` returned

    def prepare(self, model: nn.Module) -> nn.Module:
        """The network as it is trained: in its precision, and with its gradients averaged over the processes."""
        prepared: nn.Module = self.accelerator.prepare_model(model)
        if isinstance(prepared, DistributedDataParallel):
            # Averages of the statistics are taken where they are used, before a test and a checkpoint.
            # (The argument of this name is deprecated, the one that replaces it unknown to older releases.)
            prepared.broadcast_buffers = False
        return prepared

    @staticmethod
    def release(model: nn.Module) -> None:
        """Give a network its own ``forward`` back, which Accelerate has put into the training's precision."""
        for name in ("forward", "_original_forward"):
            model.__dict__.pop(name, None)

    def close(self) -> None:
        """Forget precision and device, so that another training of this Python process may have others."""
        self._forget()
        torch.backends.cudnn.benchmark = self._benchmark

    def _forget(self) -> None:
        # Processes stay connected, and on their devices; so does one whose device was found before this training.
        AcceleratorState._reset_state(reset_partial_state=self._found_device and not dist.is_initialized())


def _accelerator(recipe: Recipe) -> Accelerator:
    on_gpu = _is_on_gpu(recipe.device)
    if recipe.precision == "fp16" and not on_gpu:
        raise bad_argument("precision", recipe.precision, "needs a GPU; a CPU has bf16 and fp32")
    # Named, so that no variable of the environment decides: the recipe alone says what is computed.
    accelerator = Accelerator(
        cpu=not on_gpu,
        mixed_precision=_PRECISIONS[recipe.precision],
        dynamo_backend="no",
    )
    if accelerator.device.type != ("cuda" if on_gpu else "cpu"):
        raise ArgumentError(
            f"device={recipe.device!r}: Accelerate takes {accelerator.device} instead, as a variable of the environment"
            " says (ACCELERATE_TORCH_DEVICE or ACCELERATE_USE_CPU), or a training before this one: must be the same"
        )
    if accelerator.distributed_type not in _SUPPORTED:
        raise ArgumentError(
            f"Accelerate is set up for {accelerator.distributed_type.value}: "
            "must be one process, or several of torch.distributed on CPUs or CUDA GPUs"
        )
    return accelerator


def _is_on_gpu(device: str) -> bool:
    found = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if device == "cpu" or (device == "auto" and not found):
        return False
    if not found:
        raise bad_argument("device", device, "needs a GPU that PyTorch can use, and there is none: auto or cpu")
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if local >= found:
        raise ArgumentError(
            f"process {local} of this machine has no GPU: it has {found}, "
            "must be at most as many processes (or --device cpu)"
        )
    return True
