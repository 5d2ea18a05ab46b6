from __future__ import annotations

import dataclasses
import json
import math
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from kdecay_sym.errors import ArgumentError, DataError, KdecayError
from kdecay_torch.training.data.augment import generator_for, plan_epoch
from kdecay_torch.training.data.image_sets import ImageSet, Split
from kdecay_torch.training.engine import checkpoint, training_run
from kdecay_torch.training.engine.engine import Result, train
from kdecay_torch.training.engine.run_folder import EpochMetrics
from kdecay_torch.training.engine.training_run import TrainingRun
from kdecay_torch.training.networks.residual import resnet20
from kdecay_torch.training.progress import Advance
from kdecay_torch.training.recipes.recipe import Recipe, from_dict


def closed_form(recipe: Recipe, total: int) -> list[float]:
    """eta_e + (eta_0 - eta_e) (1 - (t/T)^k), the linear base in warp form, as NumPy computes it."""
    tau = np.arange(total) / total
    return list(recipe.eta_min + (recipe.lr - recipe.eta_min) * (1 - np.power(tau, recipe.k)))


def without_timings(history: tuple[EpochMetrics, ...]) -> list[EpochMetrics]:
    return [dataclasses.replace(metrics, images_per_second=0.0, seconds=0.0) for metrics in history]


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
    seen = []
    original = TrainingRun.train_epoch

    def watched(self: TrainingRun, *arguments: Any) -> EpochMetrics:
        seen.append(torch.get_num_threads())
        return original(self, *arguments)

    monkeypatch.setattr(TrainingRun, "train_epoch", watched)
    train(dataclasses.replace(small_recipe, out="", epochs=1, threads=1), few_digits)
    assert seen == [1]
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


def test_bf16_computes_in_bfloat16_and_keeps_weights_in_float32(
    few_digits: Split, small_recipe: Recipe, make_bar: Callable[..., Advance]
) -> None:
    def loss(precision: str) -> float:
        recipe = dataclasses.replace(small_recipe, precision=precision, out="")
        run = TrainingRun(recipe, few_digits)
        types = set()
        for module in run.model.modules():
            if isinstance(module, nn.Conv2d):
                module.register_forward_hook(lambda _module, _args, output: types.add(output.dtype))
        metrics = run.train_epoch(make_bar(), None)
        assert types == {torch.bfloat16 if precision == "bf16" else torch.float32}
        assert {parameter.dtype for parameter in run.model.parameters()} == {torch.float32}
        return metrics.train_loss

    torch.set_num_threads(1)
    assert loss("bf16") == pytest.approx(loss("fp32"), rel=0.1)


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
    assert not list(path.parent.glob(".*"))
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
    path = Path(small_recipe.out) / checkpoint.LAST
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


def test_divergence_stops_the_run_and_keeps_the_last_good_checkpoint(
    few_digits: Split, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = training_run.TrainingRun._update

    def poisoned(self: TrainingRun, pixels: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        return original(self, pixels * math.nan if self.step == 4 else pixels, labels)

    monkeypatch.setattr(training_run.TrainingRun, "_update", poisoned)
    with pytest.raises(KdecayError, match=r"not finite after epoch 2 .*checkpoint of epoch 1 is kept") as caught:
        train(small_recipe, few_digits)
    assert not isinstance(caught.value, ArgumentError | DataError)
    folder = Path(small_recipe.out)
    kept = checkpoint.load(folder / checkpoint.LAST)
    assert len(kept["history"]) == 1
    assert all(value.isfinite().all() for value in kept["model"].values())
    assert len((folder / "metrics.jsonl").read_text().splitlines()) == 1


def test_images_that_do_not_fit(few_digits: Split, small_recipe: Recipe) -> None:
    with pytest.raises(ArgumentError, match=r"^crop_padding=8: must be below the images' side, 8x8"):
        train(dataclasses.replace(small_recipe, crop_padding=8), few_digits)
    tiny = ImageSet(few_digits.train.images[:, :, :7], few_digits.train.labels, few_digits.train.classes)
    with pytest.raises(DataError, match="8x7 pixels: must have at least 8"):
        train(small_recipe, Split(tiny, tiny))
    assert not Path(small_recipe.out).exists()


def test_a_batch_of_one_image_and_a_batch_beyond_the_set(few_digits: Split, small_recipe: Recipe) -> None:
    for batch_size, updates in ((89, 2), (1000, 1)):
        recipe = dataclasses.replace(small_recipe, batch_size=batch_size, epochs=1, out="")
        assert len(train(recipe, few_digits).learning_rates) == updates


def test_the_saved_config_alone_reruns_the_run(
    few_digits: Split, small_recipe: Recipe, tmp_path: Path, assert_same: Callable[[object, object], None]
) -> None:
    first = train(small_recipe, few_digits)
    saved = json.loads((Path(small_recipe.out) / "config.json").read_text())["recipe"]
    assert from_dict(saved) == small_recipe
    second = train(dataclasses.replace(from_dict(saved), out=str(tmp_path / "again")), few_digits)
    assert_same(last(first), last(second))
