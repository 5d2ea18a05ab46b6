from __future__ import annotations

import contextlib
import dataclasses
import json
import math
import resource
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils._python_dispatch import TorchDispatchMode

from kdecay_sym.errors import ArgumentError, DataError, KdecayError
from kdecay_torch.training.data.augment import generator_for, plan_epoch
from kdecay_torch.training.data.image_sets import ImageSet, Split
from kdecay_torch.training.data.source import Batch, open_images
from kdecay_torch.training.engine import checkpoint
from kdecay_torch.training.engine import train as engine
from kdecay_torch.training.engine.processes import Processes
from kdecay_torch.training.engine.run_folder import EpochMetrics, RunFolder
from kdecay_torch.training.engine.stopping import Stopped, StopSignals
from kdecay_torch.training.engine.train import Result, train
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.networks import build
from kdecay_torch.training.networks.residual import resnet20
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.recipe import Recipe, from_dict


class Bar:
    """Counts updates."""

    def __init__(self) -> None:
        self.done = 0

    def __call__(self, n: int = 1, _note: str = "") -> None:
        self.done += n

    def say(self, line: str) -> None:
        pytest.fail(f"printed {line!r}")


def closed_form(recipe: Recipe, total: int) -> list[float]:
    """eta_e + (eta_0 - eta_e) (1 - (t/T)^k), the linear base in warp form, as NumPy computes it."""
    tau = np.arange(total) / total
    return list(recipe.eta_min + (recipe.lr - recipe.eta_min) * (1 - np.power(tau, recipe.k)))


def without_timings(history: tuple[EpochMetrics, ...]) -> list[EpochMetrics]:
    return [dataclasses.replace(metrics, images_per_second=0.0, seconds=0.0) for metrics in history]


def last_of(recipe: Recipe) -> dict[str, Any]:
    return checkpoint.load(Path(recipe.out) / checkpoint.LAST)


def last(result: Result) -> dict[str, object]:
    assert result.folder is not None
    return checkpoint.load(result.folder / checkpoint.LAST)


@pytest.mark.parametrize("nesterov", [False, True])
def test_training_is_a_plain_loop(few_digits: Split, small_recipe: Recipe, nesterov: bool) -> None:
    recipe = dataclasses.replace(small_recipe, out="", flip=True, epochs=2, nesterov=nesterov)
    result = train(recipe, few_digits)

    torch.set_num_threads(1)
    pixels = few_digits.train.images.double()
    mean, std = pixels.mean((0, 2, 3)), pixels.std((0, 2, 3), correction=0)
    images = ((pixels - mean[:, None, None]) / std[:, None, None]).float()
    network = resnet20(1, 10, generator_for("weights", recipe.seed))
    optimizer = torch.optim.SGD(network.parameters(), 0.1, 0.9, weight_decay=5e-4, nesterov=nesterov)
    rates = closed_form(recipe, 6)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: [*rates, 0.0][step] / 0.1)
    losses = []
    for epoch in range(2):
        plan = plan_epoch(90, recipe.seed, epoch, padding=1, flip=True)
        for part in (slice(0, 32), slice(32, 64), slice(64, 90)):
            batch = []
            choices = zip(plan.order[part], plan.top[part], plan.left[part], plan.mirrored[part], strict=True)
            for index, top, left, mirrored in choices:
                crop = nn.functional.pad(images[index], (1, 1, 1, 1))[:, top : top + 8, left : left + 8]
                batch.append(crop.flip(2) if mirrored else crop)
            loss = nn.functional.cross_entropy(network(torch.stack(batch)), few_digits.train.labels[plan.order[part]])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            losses.append(loss.item() * len(batch))

    assert result.learning_rates == pytest.approx(rates, rel=1e-12)
    assert result.history[0].train_loss == pytest.approx(sum(losses[:3]) / 90, rel=1e-4)
    assert result.history[1].train_loss == pytest.approx(sum(losses[3:]) / 90, rel=1e-3)
    for (name, ours), theirs in zip(result.model.named_parameters(), network.parameters(), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=0.01, atol=2e-3, msg=lambda text, name=name: f"{name}: {text}")
    network.eval()
    with torch.no_grad():
        test = (few_digits.test.images.float() - mean.float()[:, None, None]) / std.float()[:, None, None]
        result.model.eval()
        logits = result.model(test)
    labels = few_digits.test.labels
    assert result.history[1].test_loss == pytest.approx(nn.functional.cross_entropy(logits, labels).item(), rel=1e-4)
    assert result.history[1].test_accuracy == (logits.argmax(1) == labels).double().mean().item()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"k": 3.0}, lambda tau: 1 - tau**3),
        ({"k": 1.0, "power": 2.0}, lambda tau: (1 - tau) ** 2),
        ({"k": 2.0, "base": "cosine"}, lambda tau: (1 + np.cos(np.pi * tau**2)) / 2),
        ({"k": 1.5, "form": "additive", "sign": "-"}, lambda tau: 1 - tau - tau**1.5 + tau),
    ],
)
def test_learning_rates_used_are_the_schedules(
    few_digits: Split,
    small_recipe: Recipe,
    settings: dict[str, object],
    expected: object,
    make_bar: Callable[..., Advance],
) -> None:
    recipe = dataclasses.replace(small_recipe, out="", epochs=2, **settings)
    bar = make_bar()
    result = train(recipe, few_digits, advance=bar)
    tau = np.arange(6) / 6
    assert result.learning_rates == pytest.approx(0.001 + 0.099 * expected(tau), rel=1e-12)  # type: ignore[operator]
    assert bar.done == 6
    assert [metrics.lr for metrics in result.history] == [result.learning_rates[2], result.learning_rates[5]]


def test_warm_up_counts_among_the_updates(
    few_digits: Split, small_recipe: Recipe, make_bar: Callable[..., Advance]
) -> None:
    recipe = dataclasses.replace(small_recipe, out="", warmup_steps=4, k=1.0)
    rates = train(recipe, few_digits, advance=make_bar()).learning_rates
    assert len(rates) == 9
    assert list(rates[:5]) == sorted(rates[:5])
    assert rates[4:] == pytest.approx([0.001 + 0.099 * (1 - step / 5) for step in range(5)], rel=1e-12)


def test_runs_do_not_depend_on_global_state(
    few_digits: Split, small_recipe: Recipe, assert_same: Callable[[object, object], None]
) -> None:
    recipe = dataclasses.replace(small_recipe, out="", epochs=2)
    torch.manual_seed(1)
    one = train(recipe, few_digits)
    torch.manual_seed(2)
    other = train(recipe, few_digits)
    assert_same(dict(one.model.state_dict()), dict(other.model.state_dict()))
    assert without_timings(one.history) == without_timings(other.history)
    third = train(dataclasses.replace(recipe, seed=1), few_digits)
    assert third.history[0].train_loss != one.history[0].train_loss


def test_threads_are_set_for_the_run_alone(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.set_num_threads(2)
    seen = set()
    original = TrainingRun.update

    def watched(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        seen.add(torch.get_num_threads())
        original(self, batches)

    monkeypatch.setattr(TrainingRun, "update", watched)
    train(dataclasses.replace(small_recipe, out="", epochs=1, threads=1), few_digits)
    assert seen == {1}
    assert torch.get_num_threads() == 2


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
@pytest.mark.parametrize("updates", [1, 3, 4, 8])
def test_interrupted_and_resumed_ends_bitwise_as_if_never_stopped(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    updates: int,
    precision: str,
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    recipe = dataclasses.replace(small_recipe, precision=precision, flip=True)
    whole = train(dataclasses.replace(recipe, out=str(tmp_path / "whole")), few_digits)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=updates))
    torch.manual_seed(updates)
    resumed = train(recipe, few_digits, resume=True)
    assert_same(last(whole), last(resumed))
    assert_same(dict(whole.model.state_dict()), dict(resumed.model.state_dict()))
    assert resumed.learning_rates == whole.learning_rates
    assert without_timings(resumed.history) == without_timings(whole.history)
    buffers = last(resumed)["optimizer"]["state"].values()  # type: ignore[index]
    assert all(buffer["momentum_buffer"].abs().sum() > 0 for buffer in buffers)


@pytest.fixture
def make_run(few_digits: Split) -> Iterator[Callable[[Recipe], TrainingRun]]:
    """A run that nobody has begun, to do single updates with."""
    with contextlib.ExitStack() as stack:

        def make(recipe: Recipe) -> TrainingRun:
            processes = Processes(recipe)
            stack.callback(processes.close)
            images = open_images(recipe, processes.device, processes.share(recipe.accumulation), few_digits)
            stack.callback(images.close)
            return TrainingRun(recipe, images, processes)

        yield make


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


def test_the_network_that_comes_back_computes_in_float32(few_digits: Split, small_recipe: Recipe) -> None:
    torch.set_num_threads(1)
    model = train(dataclasses.replace(small_recipe, out="", epochs=1, precision="bf16"), few_digits).model
    plain = build("resnet20", 1, 10)
    plain.load_state_dict(model.state_dict())
    images = torch.randn(4, 1, 8, 8, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        assert torch.equal(model.eval()(images), plain.to(memory_format=torch.channels_last).eval()(images))


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


@pytest.mark.skipif(not torch.cuda.is_available(), reason="NOT CHECKED: needs a GPU")
@pytest.mark.parametrize("changed", [{}, {"accumulation": 3}, {"ema": 0.9}, {"precision": "fp16"}, {"compile": True}])
def test_cuda_sees_no_waiting_either(
    make_run: Callable[[Recipe], TrainingRun], small_recipe: Recipe, changed: dict[str, Any]
) -> None:
    run = make_run(dataclasses.replace(small_recipe, out="", **changed))
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


@pytest.mark.slow
def test_a_compiled_network_trains_alike(few_digits: Split, small_recipe: Recipe) -> None:
    torch.set_num_threads(1)
    recipe = dataclasses.replace(small_recipe, out="", epochs=1, norm="group", lr=0.01)
    eager, compiled = (train(dataclasses.replace(recipe, compile=each), few_digits) for each in (False, True))
    assert compiled.history[0].train_loss == pytest.approx(eager.history[0].train_loss, rel=1e-4)
    assert set(compiled.model.state_dict()) == set(eager.model.state_dict())


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


def test_the_averaged_weights_are_those_that_are_tested(few_digits: Split, small_recipe: Recipe) -> None:
    torch.set_num_threads(1)
    plain = train(dataclasses.replace(small_recipe, out="", epochs=1), few_digits)
    averaged = train(dataclasses.replace(small_recipe, out="", epochs=1, ema=0.5), few_digits)
    assert plain.history[0].train_loss == averaged.history[0].train_loss
    assert plain.history[0].test_loss != averaged.history[0].test_loss
    # a = w0/8 + w1/8 + w2/4 + w3/2 is not w3, and torch's own average is the oracle.
    run_weights = dict(plain.model.named_parameters())
    assert any(not torch.equal(run_weights[name], each) for name, each in averaged.model.named_parameters())


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


def test_resume_after_a_full_disk(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    whole = train(dataclasses.replace(small_recipe, out=str(tmp_path / "whole")), few_digits)
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits, advance=make_bar(interrupt_after=4))
    path = Path(small_recipe.out) / checkpoint.LAST
    earlier = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(DataError, match=r"cannot write .*last\.pt: File too large"):
            train(small_recipe, few_digits, resume=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == earlier
    assert [each.name for each in path.parent.glob(".*")] == [".lock"]
    assert_same(last(whole), last(train(small_recipe, few_digits, resume=True)))


def test_resume_refuses_another_recipe_and_names_the_fields(few_digits: Split, small_recipe: Recipe) -> None:
    train(small_recipe, few_digits)
    other = dataclasses.replace(small_recipe, k=2.0, epochs=4)
    with pytest.raises(ArgumentError, match=r"epochs: was 3, is 4; k: was 1\.5, is 2\.0") as caught:
        train(other, few_digits, resume=True)
    assert "\n" not in str(caught.value)


def test_resume_refuses_other_images(few_digits: Split, small_recipe: Recipe) -> None:
    train(small_recipe, few_digits)
    images = few_digits.train.images.clone()
    images[17, 0, 3, 3] ^= 1
    other = Split(ImageSet(images, few_digits.train.labels, few_digits.train.classes), few_digits.test)
    with pytest.raises(DataError, match="images are not those"):
        train(small_recipe, other, resume=True)


def test_resume_of_a_finished_run_says_so(
    few_digits: Split,
    small_recipe: Recipe,
    capsys: pytest.CaptureFixture[str],
    assert_same: Callable[[object, object], None],
) -> None:
    done = train(small_recipe, few_digits)
    before = last(done)
    capsys.readouterr()
    again = train(small_recipe, few_digits, resume=True)
    assert "all 3 epochs are done already" in capsys.readouterr().err
    assert (again.history, again.learning_rates) == (done.history, done.learning_rates)
    assert_same(dict(again.model.state_dict()), dict(done.model.state_dict()))
    assert_same(last(again), before)


def test_resume_needs_a_whole_checkpoint(few_digits: Split, small_recipe: Recipe) -> None:
    with pytest.raises(DataError, match=r"has no checkpoint last\.pt"):
        train(small_recipe, few_digits, resume=True)
    with pytest.raises(ArgumentError, match=r"^out=''"):
        train(dataclasses.replace(small_recipe, out=""), few_digits, resume=True)
    train(small_recipe, few_digits)
    for name in (checkpoint.LAST, checkpoint.PREVIOUS):
        path = Path(small_recipe.out) / name
        path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(DataError, match="torn"):
        train(small_recipe, few_digits, resume=True)


def test_resume_with_other_threads_says_what_to_expect(
    few_digits: Split, small_recipe: Recipe, capsys: pytest.CaptureFixture[str], make_bar: Callable[..., Advance]
) -> None:
    recipe = dataclasses.replace(small_recipe, threads=0)
    torch.set_num_threads(2)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=4))
    torch.set_num_threads(1)
    train(recipe, few_digits, resume=True)
    assert "had 2 threads and now has 1" in capsys.readouterr().err


def poison(monkeypatch: pytest.MonkeyPatch, step: int, what: str) -> None:
    """Make the loss, or the weights after the update, not finite at one update."""
    original = TrainingRun.update

    def poisoned(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        if self.step == step and what == "loss":
            batches = tuple(batch._replace(pixels=batch.pixels * math.nan) for batch in batches)
        original(self, batches)
        if self.step == step + 1 and what == "weights":
            next(self.model.parameters()).data[0, 0, 0, 0] = math.inf

    monkeypatch.setattr(TrainingRun, "update", poisoned)


@pytest.mark.parametrize(
    ("changed", "kept", "message"),
    [
        # Nine updates, three an epoch; the fifth, number 4, is not finite.
        ({}, 3, "the loss of update 4 is nan"),
        ({"log_every": 1}, 3, "the loss of update 4 is nan"),
        ({"log_every": 100, "checkpoint_every": 4}, 4, "the loss of update 4 is nan"),
        ({"log_every": 2, "checkpoint_every": 1}, 4, "the loss of update 4 is nan"),
        ({"accumulation": 3}, 3, "the loss of update 4 is nan"),
    ],
)
def test_divergence_stops_the_run_and_keeps_the_last_good_checkpoint(
    few_digits: Split,
    small_recipe: Recipe,
    monkeypatch: pytest.MonkeyPatch,
    changed: dict[str, Any],
    kept: int,
    message: str,
) -> None:
    poison(monkeypatch, 4, "loss")
    with pytest.raises(
        KdecayError,
        match=rf"^{message}, with lr=0\.1: .*checkpoint after update {kept - 1} is kept; try a smaller --lr",
    ) as caught:
        train(dataclasses.replace(small_recipe, **changed), few_digits)
    assert not isinstance(caught.value, ArgumentError | DataError)
    folder = Path(small_recipe.out)
    state = checkpoint.load(folder / checkpoint.LAST)
    assert len(state["learning_rates"]) == kept
    assert all(value.isfinite().all() for value in state["model"].values())
    assert len((folder / "metrics.jsonl").read_text().splitlines()) == 1


def test_weights_that_are_not_finite_are_not_saved(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison(monkeypatch, 3, "weights")
    recipe = dataclasses.replace(small_recipe, checkpoint_every=1)
    with pytest.raises(KdecayError, match=r"^the weights after update 3 are not finite.*update 2 is kept"):
        train(recipe, few_digits)
    state = checkpoint.load(Path(small_recipe.out) / checkpoint.LAST)
    assert all(value.isfinite().all() for value in state["model"].values())


def test_no_folder_keeps_nothing_and_the_first_update_may_be_the_bad_one(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison(monkeypatch, 0, "loss")
    with pytest.raises(KdecayError, match=r"update 0 is nan.* no update is saved"):
        train(small_recipe, few_digits)
    with pytest.raises(KdecayError, match=r"update 0 is nan.* nothing is saved"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)


@pytest.mark.parametrize("loss", [math.nan, math.inf])
def test_a_test_loss_that_is_not_finite_stops_the_run(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch, loss: float
) -> None:
    monkeypatch.setattr(TrainingRun, "test", lambda _: (loss, 0.5))
    with pytest.raises(KdecayError, match=rf"^the test loss after epoch 1 is {loss}, .*after update 2 is kept"):
        train(small_recipe, few_digits)
    assert checkpoint.load(Path(small_recipe.out) / checkpoint.LAST)["history"] == []


def signals_at(updates: int, *numbers: signal.Signals) -> Advance:
    """Raises signals after so many updates, as the system would."""

    class Signalling(Bar):
        def __call__(self, n: int = 1, _note: str = "") -> None:
            super().__call__(n)
            if self.done == updates:
                for number in numbers:
                    signal.raise_signal(number)

    return Signalling()


@pytest.mark.parametrize("updates", [1, 3, 5, 9])
def test_a_signal_stops_after_the_update_with_a_checkpoint(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    updates: int,
    assert_same: Callable[[object, object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Three updates an epoch: after the third and the ninth what is saved has not been tested yet."""
    whole = train(dataclasses.replace(small_recipe, out=str(tmp_path / "whole")), few_digits)
    with StopSignals() as signals, pytest.raises(Stopped) as caught:
        train(small_recipe, few_digits, advance=signals_at(updates, signal.SIGTERM), signals=signals)
    assert (caught.value.number, caught.value.saved) == (signal.SIGTERM, True)
    assert "SIGTERM: stopping after this update" in capsys.readouterr().err
    state = last_of(small_recipe)
    assert (len(state["learning_rates"]), len(state["history"])) == (updates, (updates - 1) // 3)
    assert_same(last(whole), last(train(small_recipe, few_digits, resume=True)))


def test_a_second_signal_does_not_wait(few_digits: Split, small_recipe: Recipe) -> None:
    both = signals_at(5, signal.SIGINT, signal.SIGTERM)
    with StopSignals() as signals, pytest.raises(Stopped) as caught:
        train(small_recipe, few_digits, advance=both, signals=signals)
    assert (caught.value.number, caught.value.saved) == (signal.SIGTERM, False)
    assert len(last_of(small_recipe)["learning_rates"]) == 3


def test_a_signal_during_a_test_stops_after_it(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = TrainingRun.test

    def interrupted(self: TrainingRun) -> tuple[float, float]:
        signal.raise_signal(signal.SIGINT)
        return original(self)

    monkeypatch.setattr(TrainingRun, "test", interrupted)
    with StopSignals() as signals, pytest.raises(Stopped):
        train(small_recipe, few_digits, signals=signals)
    state = last_of(small_recipe)
    assert (len(state["learning_rates"]), len(state["history"])) == (3, 1)


def test_the_environment_does_not_change_what_is_computed(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = dataclasses.replace(small_recipe, out="", epochs=1)
    plain = train(recipe, few_digits)
    for name, value in (
        ("ACCELERATE_GRADIENT_ACCUMULATION_STEPS", "4"),
        ("ACCELERATE_MIXED_PRECISION", "bf16"),
        ("ACCELERATE_DYNAMO_BACKEND", "eager"),
    ):
        monkeypatch.setenv(name, value)
    other = train(recipe, few_digits)
    assert without_timings(other.history) == without_timings(plain.history)


def test_a_folder_is_trained_in_by_one_process_at_a_time(few_digits: Split, small_recipe: Recipe) -> None:
    fcntl = pytest.importorskip("fcntl", reason="NOT CHECKED: no file locks here")
    train(dataclasses.replace(small_recipe, epochs=1), few_digits)
    before = last_of(small_recipe)
    with (Path(small_recipe.out) / ".lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(ArgumentError, match="is in use: another process trains in it"):
            train(dataclasses.replace(small_recipe, epochs=1), few_digits, resume=True)
    assert last_of(small_recipe)["history"] == before["history"]


def test_the_environment_of_each_start_is_recorded(
    few_digits: Split, small_recipe: Recipe, make_bar: Callable[..., Advance]
) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits, advance=make_bar(interrupt_after=4))
    path = Path(small_recipe.out) / "environment.json"
    first = json.loads(path.read_text())
    path.write_text(json.dumps({**first, "torch": "1.0"}))
    for _ in range(2):
        train(small_recipe, few_digits, resume=True)
    found = json.loads(path.read_text())
    assert found["torch"] == torch.__version__
    assert [each["torch"] for each in found["earlier"]] == ["1.0", torch.__version__]
    for damaged in (b"[", b"[]", b"\xff\xfe"):
        path.write_bytes(damaged)
        train(small_recipe, few_digits, resume=True)
        assert json.loads(path.read_text())["earlier"] == []
        assert path.with_name("environment.damaged.json").read_bytes() == damaged


def test_a_run_that_ended_while_another_was_loading_is_kept(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = dataclasses.replace(small_recipe, epochs=1)
    train(dataclasses.replace(once, out=f"{once.out}-elsewhere"), few_digits)

    def late(*arguments: Any) -> Any:
        shutil.copytree(f"{once.out}-elsewhere", once.out)
        return open_images(*arguments)

    monkeypatch.setattr(engine, "open_images", late)
    with pytest.raises(ArgumentError, match="is not empty"):
        train(dataclasses.replace(once, k=2.0), few_digits)
    assert last_of(once)["recipe"]["k"] == once.k


def test_a_run_is_resumed_by_one_process_from_the_reading_on(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fcntl", reason="NOT CHECKED: no file locks here")
    train(dataclasses.replace(small_recipe, epochs=1), few_digits)

    def late(*arguments: Any) -> Any:
        with pytest.raises(ArgumentError, match="is in use"), RunFolder(Path(small_recipe.out)).locked():
            pass
        return open_images(*arguments)

    monkeypatch.setattr(engine, "open_images", late)
    train(dataclasses.replace(small_recipe, epochs=1), few_digits, resume=True)


def test_a_run_killed_in_a_test_has_the_seconds_of_its_updates(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(self: TrainingRun) -> tuple[float, float]:
        raise KeyboardInterrupt

    monkeypatch.setattr(TrainingRun, "test", killed)
    with pytest.raises(KeyboardInterrupt):
        train(small_recipe, few_digits)
    seconds = last_of(small_recipe)["seconds"]
    assert seconds > 0
    monkeypatch.undo()
    first = train(small_recipe, few_digits, resume=True).history[0]
    assert first.images_per_second == 90 / seconds
    assert first.seconds > seconds


def test_out_of_memory_names_the_batch(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_large(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        torch.empty(2**60, dtype=torch.uint8)

    monkeypatch.setattr(TrainingRun, "update", too_large)
    expected = r"^out of memory on cpu with batch_size=32, 16 images at a time: .*--accumulation, now 2"
    with pytest.raises(KdecayError, match=expected) as caught:
        train(dataclasses.replace(small_recipe, accumulation=2), few_digits)
    assert "\n" not in str(caught.value)
    assert (Path(small_recipe.out) / checkpoint.LAST).is_file()

    def out_of_gpu(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(TrainingRun, "update", out_of_gpu)
    with pytest.raises(KdecayError, match=r"^out of memory"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)


def test_other_errors_of_torch_keep_their_names(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: TrainingRun, batches: tuple[Batch, ...]) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(TrainingRun, "update", broken)
    with pytest.raises(RuntimeError, match="a defect"):
        train(dataclasses.replace(small_recipe, out=""), few_digits)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_what_a_machine_without_a_gpu_cannot_do(few_digits: Split, small_recipe: Recipe) -> None:
    with pytest.raises(ArgumentError, match=r"^device='cuda': needs a GPU"):
        train(dataclasses.replace(small_recipe, device="cuda"), few_digits)
    with pytest.raises(ArgumentError, match=r"^precision='fp16': needs a GPU"):
        train(dataclasses.replace(small_recipe, precision="fp16"), few_digits)
    assert not Path(small_recipe.out).exists()


def test_two_trainings_of_one_process_may_differ_in_precision(few_digits: Split, small_recipe: Recipe) -> None:
    for precision in ("bf16", "fp32", "bf16"):
        train(dataclasses.replace(small_recipe, out="", epochs=1, precision=precision), few_digits)


@pytest.mark.parametrize("torn", ["shorter", "altered", "missing"])
def test_a_damaged_checkpoint_gives_way_to_the_one_before(
    few_digits: Split,
    small_recipe: Recipe,
    tmp_path: Path,
    torn: str,
    capsys: pytest.CaptureFixture[str],
    make_bar: Callable[..., Advance],
    assert_same: Callable[[object, object], None],
) -> None:
    whole = train(dataclasses.replace(small_recipe, out=str(tmp_path / "whole"), checkpoint_every=2), few_digits)
    recipe = dataclasses.replace(small_recipe, checkpoint_every=2)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, few_digits, advance=make_bar(interrupt_after=5))
    path = Path(small_recipe.out) / checkpoint.LAST
    assert len(checkpoint.load(path)["learning_rates"]) == 4
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.unlink()
    if torn != "missing":
        path.write_bytes(content if torn == "altered" else content[:-1000])
    capsys.readouterr()
    resumed = train(recipe, few_digits, resume=True)
    said = capsys.readouterr().err
    assert "previous.pt is used" in said or "checkpoint before it is used" in said
    assert (path.with_name("damaged.pt")).exists() is (torn != "missing")
    assert_same(last(whole), last(resumed))
    # What was damaged did not become the one before.
    assert len(checkpoint.load(path.with_name(checkpoint.PREVIOUS))["learning_rates"]) == 9


def test_images_that_do_not_fit(few_digits: Split, small_recipe: Recipe) -> None:
    with pytest.raises(ArgumentError, match=r"^crop_padding=8: must be below the images' side, 8x8"):
        train(dataclasses.replace(small_recipe, crop_padding=8), few_digits)
    tiny = ImageSet(few_digits.train.images[:, :, :4], few_digits.train.labels, few_digits.train.classes)
    small_recipe = dataclasses.replace(small_recipe, crop_padding=0)
    with pytest.raises(DataError, match="8x4 pixels: must have at least 5 a side for resnet20"):
        train(small_recipe, Split(tiny, tiny))
    assert not Path(small_recipe.out).exists()


def test_a_batch_of_one_image_and_a_batch_beyond_the_set(few_digits: Split, small_recipe: Recipe) -> None:
    for batch_size, updates in ((89, 2), (90, 1)):
        recipe = dataclasses.replace(small_recipe, batch_size=batch_size, epochs=1, out="")
        assert len(train(recipe, few_digits).learning_rates) == updates
    with pytest.raises(ArgumentError, match=r"^batch_size=91: .*90"):
        train(dataclasses.replace(small_recipe, batch_size=91), few_digits)


def test_the_saved_config_alone_reruns_the_run(
    few_digits: Split, small_recipe: Recipe, tmp_path: Path, assert_same: Callable[[object, object], None]
) -> None:
    first = train(small_recipe, few_digits)
    saved = json.loads((Path(small_recipe.out) / "config.json").read_text())["recipe"]
    assert from_dict(saved) == small_recipe
    second = train(dataclasses.replace(from_dict(saved), out=str(tmp_path / "again")), few_digits)
    assert_same(last(first), last(second))
