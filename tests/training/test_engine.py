"""Whole runs: what they compute, and what they refuse."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from kdecay_sym.errors import ArgumentError, DataError
from kdecay_torch.training.data.augment import generator_for, plan_epoch
from kdecay_torch.training.data.image_sets import ImageSet, Split
from kdecay_torch.training.data.source import Batch
from kdecay_torch.training.engine.train import train
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.networks import build
from kdecay_torch.training.networks.residual import resnet20
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.recipe import Recipe, from_dict

from .runs import closed_form, last, without_timings


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


def test_the_network_that_comes_back_computes_in_float32(few_digits: Split, small_recipe: Recipe) -> None:
    torch.set_num_threads(1)
    model = train(dataclasses.replace(small_recipe, out="", epochs=1, precision="bf16"), few_digits).model
    plain = build("resnet20", 1, 10)
    plain.load_state_dict(model.state_dict())
    images = torch.randn(4, 1, 8, 8, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        assert torch.equal(model.eval()(images), plain.to(memory_format=torch.channels_last).eval()(images))


@pytest.mark.slow
def test_a_compiled_network_trains_alike(few_digits: Split, small_recipe: Recipe) -> None:
    torch.set_num_threads(1)
    recipe = dataclasses.replace(small_recipe, out="", epochs=1, norm="group", lr=0.01)
    eager, compiled = (train(dataclasses.replace(recipe, compile=each), few_digits) for each in (False, True))
    assert compiled.history[0].train_loss == pytest.approx(eager.history[0].train_loss, rel=1e-4)
    assert set(compiled.model.state_dict()) == set(eager.model.state_dict())


def test_the_averaged_weights_are_those_that_are_tested(few_digits: Split, small_recipe: Recipe) -> None:
    torch.set_num_threads(1)
    plain = train(dataclasses.replace(small_recipe, out="", epochs=1), few_digits)
    averaged = train(dataclasses.replace(small_recipe, out="", epochs=1, ema=0.5), few_digits)
    assert plain.history[0].train_loss == averaged.history[0].train_loss
    assert plain.history[0].test_loss != averaged.history[0].test_loss
    # a = w0/8 + w1/8 + w2/4 + w3/2 is not w3, and torch's own average is the oracle.
    run_weights = dict(plain.model.named_parameters())
    assert any(not torch.equal(run_weights[name], each) for name, each in averaged.model.named_parameters())


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


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_what_a_machine_without_a_gpu_cannot_do(few_digits: Split, small_recipe: Recipe) -> None:
    with pytest.raises(ArgumentError, match=r"^device='cuda': needs a GPU"):
        train(dataclasses.replace(small_recipe, device="cuda"), few_digits)
    with pytest.raises(ArgumentError, match=r"^precision='fp16': needs a GPU"):
        train(dataclasses.replace(small_recipe, precision="fp16"), few_digits)
    assert not Path(small_recipe.out).exists()


def test_a_device_that_the_environment_asks_for_is_refused(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCELERATE_TORCH_DEVICE", "meta")
    with pytest.raises(ArgumentError, match=r"^device='cpu': Accelerate takes meta instead, .*ACCELERATE_TORCH_DEVICE"):
        train(small_recipe, few_digits)
    assert not Path(small_recipe.out).exists()
    monkeypatch.undo()
    assert len(train(dataclasses.replace(small_recipe, epochs=1), few_digits).learning_rates) == 3


def test_two_trainings_of_one_process_may_differ_in_precision(few_digits: Split, small_recipe: Recipe) -> None:
    for precision in ("bf16", "fp32", "bf16"):
        train(dataclasses.replace(small_recipe, out="", epochs=1, precision=precision), few_digits)


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
