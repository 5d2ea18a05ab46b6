"""Accelerate: an update has the same rate in 1 and 2 processes, accumulating or not, however it is prepared."""

import json
import sys
import warnings
from pathlib import Path

import pytest
import torch
from torch.optim.lr_scheduler import ChainedScheduler

from kdecay_sym.errors import ArgumentError, KdecayError
from kdecay_torch import KDecayLR
from kdecay_torch.frameworks.accelerate import prepare_scheduler

accelerate = pytest.importorskip("accelerate", reason="NOT CHECKED: accelerate is not installed")

PROGRAMS = Path(__file__).with_name("programs")
UPDATES = 6


def make(rate=0.1):
    model = torch.nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    return model, optimizer, KDecayLR(optimizer, total_steps=UPDATES, k=1.5, warmup_steps=2, eta_min=0.001)


def expected():
    _, _, scheduler = make()
    return [scheduler.get_last_lr()[0] for step in range(UPDATES + 1) if scheduler.set_step(step) is None]


@pytest.fixture
def make_accelerator():
    """Accelerate's state is shared by all that a process makes, so it is forgotten after each test."""
    yield lambda **options: accelerate.Accelerator(cpu=True, **options)
    accelerate.state.AcceleratorState._reset_state(reset_partial_state=True)
    accelerate.state.GradientState._reset_state()


@pytest.mark.parametrize("processes", [1, 2])
def test_update_n_has_the_same_rate_in_all_ways(processes, run_program, tmp_path):
    printed = run_program(PROGRAMS / "accelerated.py", tmp_path, processes=processes)
    found = [json.loads(line[6:]) for line in printed.splitlines() if line.startswith("FOUND ")]
    assert len(found) == processes
    rates = expected()
    for ways in found:
        assert {way["processes"] for way in ways.values()} == {processes}
        for name in ("ours, 1", "ours, 3", "both, 1", "both, 3", "none, 1", "none, 3", "saved"):
            assert (ways[name]["used"], ways[name]["last"]) == (rates[:-1], rates[-1:]), name
            assert (ways[name]["warnings"], ways[name]["wrong"]) == ([], []), name
        assert ways["saved"]["loaded"] == [rates[UPDATES // 2]]
        # With split batches Accelerate steps once an update itself.
        assert ways["split"]["used"][:UPDATES] == rates[:-1]
        for name in ("theirs, 1", "theirs, 3"):
            # A step for each process: with two the schedule is over in the middle, and it is said why.
            assert ways[name]["used"] == [rates[min(processes * update, UPDATES)] for update in range(UPDATES)]
            assert len(ways[name]["warnings"]) == (processes > 1)
            # All steps were made, but in the middle of the training: the report may not call that sound.
            assert [message.split(". Use")[0] for message in ways[name]["wrong"]] == (
                [f"{message.split('. Use')[0]}. This report counts steps, which are not the updates here"
                 for message in ways[name]["warnings"]]
            )  # fmt: skip
            for message in ways[name]["warnings"]:
                assert "once for each of its 2 processes: the 6 steps of this schedule are over after 3" in message
                assert "kdecay_torch.frameworks.accelerate.prepare_scheduler(accelerator, scheduler)" in message


def test_accelerate_launch_runs_one_process_on_the_cpu(run_program):
    """What the page warns of; torchrun is what starts two."""
    launcher = ("-m", "accelerate.commands.launch", "--cpu", "--num_processes", "2")
    assert "PROCESSES 1" in run_program(PROGRAMS / "one_process.py", launcher=launcher)
    assert run_program(PROGRAMS / "one_process.py", processes=2).count("PROCESSES 2") == 2


def test_an_update_that_mixed_precision_skips_makes_no_step(make_accelerator):
    accelerator = make_accelerator()
    accelerator.scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
    model, optimizer, scheduler = make()
    model, optimizer = accelerator.prepare(model, optimizer)
    scheduler = prepare_scheduler(accelerator, scheduler)
    used = []
    for number in range(UPDATES + 2):
        inputs = torch.full((1, 1), torch.inf if number in (0, 3) else 1.0)
        accelerator.backward(model(inputs).sum())
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        assert optimizer.step_was_skipped is (number in (0, 3))
        scheduler.step()
        optimizer.zero_grad()
    rates = expected()
    assert used == [rates[0], *rates[:3], *rates[2:6]]
    assert scheduler.get_last_lr() == rates[-1:]


def test_the_scheduler_may_be_made_on_the_prepared_optimizer(make_accelerator):
    accelerator = make_accelerator()
    model = torch.nn.Linear(1, 1)
    optimizer = accelerator.prepare(torch.optim.SGD(model.parameters(), lr=0.1))
    scheduler = prepare_scheduler(accelerator, KDecayLR(optimizer, total_steps=UPDATES, k=1.5))
    assert scheduler.optimizers == [optimizer]
    assert scheduler in accelerator._schedulers
    assert prepare_scheduler(accelerator, scheduler) is scheduler
    assert accelerator._schedulers == [scheduler]


def test_each_scheduler_looks_at_its_own_optimizer(make_accelerator):
    accelerator = make_accelerator()
    made = [make(rate) for rate in (0.1, 0.2)]
    optimizers = accelerator.prepare(*(optimizer for _, optimizer, _ in made))
    for optimizer, (_, _, scheduler) in zip(optimizers, made, strict=True):
        assert prepare_scheduler(accelerator, scheduler).optimizers == [optimizer]


def accumulate(make_accelerator, prepare):
    """Accumulate 3 batches an update with the counts that Accelerate means to adjust."""
    accelerator = make_accelerator(gradient_accumulation_steps=3)
    # Its plugin leaves out what has the default, True, and so its own default, False, is used; set as it is meant.
    accelerator.gradient_state.plugin_kwargs["adjust_scheduler"] = True
    model, optimizer, scheduler = make()
    model, optimizer = accelerator.prepare(model, optimizer)
    scheduler = prepare(accelerator, scheduler)
    used = []
    for _ in range(3 * UPDATES):
        with accelerator.accumulate(model):
            accelerator.backward(model(torch.ones(1, 1)).sum())
            if accelerator.sync_gradients:
                used.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.step()
    return used


def test_a_count_of_batches_does_not_end_the_schedule(make_accelerator):
    assert accumulate(make_accelerator, prepare_scheduler) == expected()[:-1]
    with pytest.warns(UserWarning, match="accumulates 3 batches an update and counts them all"):
        used = accumulate(make_accelerator, lambda accelerator, scheduler: accelerator.prepare(scheduler))
    assert used[-1] == used[-2] != expected()[-2]


def test_what_was_warned_of_is_in_the_report_though_all_steps_were_made(make_accelerator, monkeypatch):
    accelerator = make_accelerator()
    _, optimizer, scheduler = make()
    optimizer, prepared = accelerator.prepare(optimizer, scheduler)
    monkeypatch.setattr(accelerate.PartialState(), "num_processes", 2)
    optimizer.step()
    # As an error it must not keep the report from knowing.
    with pytest.raises(UserWarning, match="once for each of its 2 processes"):
        prepared.step()
    for _ in range(UPDATES):
        optimizer.step()
        prepared.step()
    found = scheduler.report()
    assert (found.steps, found.ok) == (UPDATES, False)
    (sentence,) = found.wrong
    assert sentence.startswith("Accelerate steps a prepared scheduler once for each of its 2 processes: the 6 steps of")
    assert "prepare_scheduler(accelerator, scheduler)" in sentence


def test_the_warning_is_given_once_and_through_torchs_schedulers(make_accelerator, monkeypatch):
    accelerator = make_accelerator()
    _, optimizer, scheduler = make()
    optimizer, prepared = accelerator.prepare(optimizer, ChainedScheduler([scheduler]))
    monkeypatch.setattr(accelerate.PartialState(), "num_processes", 2)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            optimizer.step()
            prepared.step()
    assert [str(each.message).split(":")[0] for each in caught] == [
        "Accelerate steps a prepared scheduler once for each of its 2 processes"
    ]


def test_it_is_not_given_to_those_who_step_by_themselves(make_accelerator, monkeypatch):
    accelerator = make_accelerator(step_scheduler_with_optimizer=False)
    _, optimizer, scheduler = make()
    optimizer, prepared = accelerator.prepare(optimizer, scheduler)
    monkeypatch.setattr(accelerate.PartialState(), "num_processes", 2)
    optimizer.step()
    prepared.step()
    assert prepared.get_last_lr() == expected()[1:2]


def test_bad_input(make_accelerator):
    accelerator = make_accelerator()
    _, optimizer, scheduler = make()
    with pytest.raises(ArgumentError, match="its optimizer must be prepared first"):
        prepare_scheduler(accelerator, scheduler)
    assert accelerator._schedulers == []
    accelerator.prepare(optimizer)
    with pytest.raises(ArgumentError, match="scheduler=3: must be a scheduler"):
        prepare_scheduler(accelerator, 3)
    with pytest.raises(ArgumentError, match="accelerator=4: must be an Accelerator"):
        prepare_scheduler(4, scheduler)


def test_engines_that_step_it_themselves_are_refused(make_accelerator, monkeypatch):
    accelerator = make_accelerator()
    _, optimizer, scheduler = make()
    accelerator.prepare(optimizer)
    monkeypatch.setattr(type(accelerator), "distributed_type", accelerate.DistributedType.DEEPSPEED)
    with pytest.raises(ArgumentError, match="'DEEPSPEED': steps the scheduler itself"):
        prepare_scheduler(accelerator, scheduler)


def test_without_accelerate_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "accelerate", None)
    monkeypatch.setitem(sys.modules, "accelerate.scheduler", None)
    with pytest.raises(KdecayError, match=r"pip install 'kdecay\[accelerate\]'"):
        prepare_scheduler(object(), make()[2])
