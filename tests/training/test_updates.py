"""Single updates: their precision, what they wait for, and what they add up to."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils._python_dispatch import TorchDispatchMode

from kdecay_torch.training.data.image_sets import Split
from kdecay_torch.training.data.source import open_images
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.recipes.recipe import Recipe

from .runs import closed_form


def test_bf16_computes_in_bfloat16_and_keeps_weights_in_float32(
    make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe
) -> None:
    def loss(precision: str) -> float:
        run = make_run(dataclasses.replace(small_recipe, precision=precision, out=""))
        types = set()
        for module in run.model.modules():
            if isinstance(module, nn.Conv2d):
                module.register_forward_hook(lambda _module, _args, output: types.add(output.dtype))
        for batches in run.images.updates(0):
            run.update(batches)
        run.test()
        assert types == {torch.bfloat16 if precision == "bf16" else torch.float32}
        assert {parameter.dtype for parameter in run.model.parameters()} == {torch.float32}
        run.processes.close()
        return run.read_losses()

    torch.set_num_threads(1)
    assert loss("bf16") == pytest.approx(loss("fp32"), rel=0.1)


class Waiting(TorchDispatchMode):
    """Lists what makes the host wait for the device: reading a number, or a size that depends on values."""

    WAIT: ClassVar = {"_local_scalar_dense", "nonzero", "masked_select", "unique", "_unique2", "is_nonzero", "equal"}

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.seen = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.seen += 1
        if func.overloadpacket.__name__ in self.WAIT:
            self.found.append(str(func))
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize(
    "changed", [{}, {"accumulation": 3}, {"ema": 0.9}, {"precision": "bf16"}, {"optimizer": "adamw"}]
)
def test_nothing_in_an_update_waits_for_the_device(
    make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe, changed: dict[str, Any]
) -> None:
    run = make_run(dataclasses.replace(small_recipe, out="", **changed))
    with Waiting() as waiting:
        for batches in run.images.updates(0):
            run.update(batches)
    assert waiting.found == []
    assert waiting.seen > 1000
    with Waiting() as waiting:
        run.losses.read(run.step)
        run.check_weights()
    assert waiting.found  # such as this it would have seen


@pytest.mark.parametrize(
    "changed", [{}, {"accumulation": 3}, {"ema": 0.9}, {"channels_last": False}, {"norm": "group"}]
)
def test_an_update_mixes_no_devices(few_digits: Split, small_recipe: Recipe, changed: dict[str, Any]) -> None:
    """On PyTorch's device without data, which refuses other devices' tensors and readings, as a GPU would show them."""
    recipe = dataclasses.replace(small_recipe, out="", **changed)
    with contextlib.closing(Processes(recipe)) as processes:
        processes.device = torch.device("meta")
        processes.prepare = lambda model: model  # type: ignore[method-assign]  # Accelerate's has a device of its own
        images = open_images(recipe, processes.device, processes.share(recipe.accumulation), few_digits)
        run = TrainingRun(recipe, images, processes)
        for batches in images.updates(0):
            run.update(batches)
        assert run.step == 3
        for batch in images.test():
            assert {batch.pixels.device.type, batch.labels.device.type} == {"meta"}
        momenta = [state["momentum_buffer"] for state in run.optimizer.state.values()]
        assert {each.device.type for each in [*run.model.parameters(), *run.model.buffers(), *momenta]} == {"meta"}
        with pytest.raises(NotImplementedError, match="meta"):
            run.read_losses()


@pytest.mark.skipif(not torch.cuda.is_available(), reason="NOT CHECKED: needs a GPU")
@pytest.mark.filterwarnings("ignore:TensorFloat32 tensor cores:UserWarning")  # a hint of the compiler
@pytest.mark.parametrize("changed", [{}, {"accumulation": 3}, {"ema": 0.9}, {"precision": "fp16"}, {"compile": True}])
def test_cuda_sees_no_waiting_either(
    make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe, changed: dict[str, Any]
) -> None:
    run = make_run(dataclasses.replace(small_recipe, device="cuda", out="", **changed))
    for batches in run.images.updates(0):  # the first ones compile and allocate
        run.update(batches)
    run.read_losses()
    updates = run.images.updates(1)
    run.update(next(updates))  # the plan of the epoch is copied to the device here
    torch.cuda.set_sync_debug_mode("error")
    try:
        for batches in updates:
            run.update(batches)
    finally:
        torch.cuda.set_sync_debug_mode("default")
    assert len(run.losses.read(run.step)) == 3


def test_micro_batches_add_up_to_the_update(make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe) -> None:
    """With GroupNorm, where images do not see each other; the last update has 26 images, in pieces of 4 and 3."""
    torch.set_num_threads(1)
    found = []
    for accumulation in (1, 7):
        run = make_run(dataclasses.replace(small_recipe, out="", norm="group", accumulation=accumulation))
        for batches in run.images.updates(0):
            assert len(batches) == accumulation
            run.update(batches)
        found.append((run.losses.read(3), run.learning_rates, list(run.model.parameters())))
    assert found[0][0] == pytest.approx(found[1][0], rel=1e-5)
    assert found[0][1] == found[1][1]
    for one, other in zip(found[0][2], found[1][2], strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4)


def test_a_scaled_loss_gives_the_same_update_and_an_overflow_none(
    make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe
) -> None:
    """What fp16 does on a GPU, with the scaler of a CPU."""
    torch.set_num_threads(1)
    recipe = dataclasses.replace(small_recipe, out="")
    plain, scaled = make_run(recipe), make_run(recipe)
    scaler = torch.amp.GradScaler("cpu", init_scale=2.0**10)
    scaled._scaler = scaled.processes.accelerator.scaler = scaler
    first, second, _ = plain.images.updates(0)
    plain.update(first)
    scaled.update(first)
    for one, other in zip(plain.model.parameters(), scaled.model.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-7)
    before = [parameter.detach().clone() for parameter in scaled.model.parameters()]
    scaled.update(tuple(batch._replace(weight=1e38) for batch in second))
    assert all(map(torch.equal, before, scaled.model.parameters()))
    assert scaler.get_scale() == 2.0**9
    # The schedule counts it all the same.
    assert scaled.learning_rates == closed_form(recipe, 9)[:2]


def test_the_scale_of_the_loss_is_saved(make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe) -> None:
    recipe = dataclasses.replace(small_recipe, out="")
    one, other = make_run(recipe), make_run(recipe)
    for run, scale in ((one, 2.0**7), (other, 2.0**16)):
        run._scaler = torch.amp.GradScaler("cpu", init_scale=scale)
    one.update(next(one.images.updates(0)))
    other.load_state(one.state())
    assert other._scaler is not None
    assert other._scaler.get_scale() == 2.0**7
    assert other.state()["scaler"] == one.state()["scaler"]


def test_weight_average_is_torchs(make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe) -> None:
    run = make_run(dataclasses.replace(small_recipe, out="", ema=0.75))
    theirs = AveragedModel(run.model, multi_avg_fn=get_ema_multi_avg_fn(0.75), use_buffers=True)
    theirs.update_parameters(run.model)  # its first call copies: ours begins with what it is made from
    for batches in run.images.updates(0):
        run.update(batches)
        theirs.update_parameters(run.model)
    assert run.average is not None
    for (name, one), other in zip(run.average.model.named_parameters(), theirs.module.parameters(), strict=True):
        assert torch.equal(one, other), name
    for (name, one), other in zip(run.average.model.named_buffers(), theirs.module.buffers(), strict=True):
        if one.is_floating_point():
            assert torch.equal(one, other), name
