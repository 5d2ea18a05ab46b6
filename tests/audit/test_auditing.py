"""`kdecay_torch.audit` and `scheduler.report()`, against what optimizers are seen to use."""

import json
import math
import re
import subprocess
import sys

import pytest

torch = pytest.importorskip("torch")

from torch.optim.lr_scheduler import CosineAnnealingLR, CosineAnnealingWarmRestarts, CyclicLR, LinearLR  # noqa: E402
from torch.utils.data import DataLoader, IterableDataset  # noqa: E402

from kdecay_sym.errors import ArgumentError  # noqa: E402
from kdecay_sym.schedule import chain, decay, hold  # noqa: E402
from kdecay_torch import AddKDecay, KDecayLR, ScheduleLR, WarpKDecay, audit  # noqa: E402
from kdecay_torch.frameworks.timm import TimmScheduler, create_scheduler, from_timm  # noqa: E402


class Endless(IterableDataset):
    def __iter__(self):
        return iter([])


def optimizer_of(*rates, **settings):
    return torch.optim.SGD([{"params": [torch.nn.Parameter(torch.ones(1))], "lr": rate} | settings for rate in rates])


def train(scheduler, batches, epochs, accumulation):
    """A loop with accumulation; the rates of the first group at each update."""
    used = []
    for _ in range(epochs):
        for batch in range(batches):
            if (batch + 1) % accumulation == 0 or batch == batches - 1:
                used.append(scheduler.optimizer.param_groups[0]["lr"])
                scheduler.optimizer.step()
                scheduler.step()
    return used


@pytest.mark.parametrize("total_steps", [12, 30, 5])
def test_the_audit_foresees_what_a_loop_uses(total_steps):
    scheduler = KDecayLR(optimizer_of(0.1), total_steps, k=2.0, eta_min=0.001)
    found = audit(scheduler, [None] * 10, epochs=3, accumulation=3)
    used = train(scheduler, 10, 3, 3)
    (curve,) = found.curves
    assert found.plan.updates == len(used) == 12
    assert (curve.figures.first, curve.figures.last) == (used[0], used[-1])
    assert curve.figures.area == pytest.approx(math.fsum(used), rel=1e-13)
    assert found.ok is (total_steps == 12)


def test_each_different_curve_is_audited_once():
    scheduler = KDecayLR(optimizer_of(0.1, 0.2, 0.1), 10, eta_min=0.0)
    found = audit(scheduler, 5, epochs=2)
    assert [curve.groups for curve in found.curves] == [(0, 2), (1,)]
    assert found.curves[1].figures.peak == 0.2
    assert "parameter groups 0, 2" in str(found)
    assert json.loads(json.dumps(found.to_dict()))["ok"] is True


def test_a_schedule_takes_its_rates_as_arguments():
    assert audit(decay(10), 5, 2, lr=0.1, eta_min=0.01).ok
    with pytest.raises(ArgumentError, match="lr=None"):
        audit(decay(10), 5, 2)
    for name in ("lr", "eta_min"):
        with pytest.raises(ArgumentError, match=rf"{name}=0\.1: belongs to a Schedule"):
            audit(ScheduleLR(optimizer_of(0.1), decay(10)), 5, 2, **{name: 0.1})


def test_the_scale_of_a_group_is_part_of_its_rates():
    optimizer = optimizer_of(0.1, 0.1)
    optimizer.param_groups[1]["lr_scale"] = 0.1
    scheduler = KDecayLR(optimizer, 10, eta_min=0.01)
    found = audit(scheduler, 5, epochs=2)
    assert [(curve.groups, curve.figures.first, curve.end) for curve in found.curves] == [
        ((0,), 0.1, 0.01),
        ((1,), pytest.approx(0.01), pytest.approx(0.001)),
    ]
    train(scheduler, 10, 1, 1)
    assert [curve.figures.last for curve in scheduler.report().curves] == pytest.approx(
        [scheduler.curve_of(0)(9), 0.1 * scheduler.curve_of(0)(9)]
    )


def test_k_decay_on_another_schedule_is_audited_too():
    scheduler = AddKDecay(
        optimizer_of(0.1),
        lambda optimizer: CosineAnnealingWarmRestarts(optimizer, T_0=20),
        60,
        k=1.5,
        validity="ignore",
    )
    found = audit(scheduler, 20, epochs=3)
    used = train(scheduler, 20, 3, 1)
    assert found.curves[0].figures.area == pytest.approx(math.fsum(used), rel=1e-12)
    assert found.curves[0].plainly is None
    (said,) = [sentence for sentence in found.wrong if "outside" in sentence]
    assert str(scheduler.breaches[0]) in said
    assert "eq. (5)" in said


def test_a_breach_is_told_by_the_rates_that_the_groups_have():
    scheduler = AddKDecay(
        optimizer_of(0.2, lr_scale=0.5), lambda o: CosineAnnealingLR(o, T_max=20), 20, k=2.0, validity="ignore"
    )
    found = audit(scheduler, 20, epochs=1)
    used = train(scheduler, 20, 1, 1)
    (sentence,) = found.wrong
    assert f"the rate {max(used):.6g} of parameter group 0 at step {used.index(max(used))} is " in sentence
    assert f" is {max(used) - 0.1:.3g} outside" in sentence


def test_of_k_decay_on_another_schedule_only_the_range_is_judged():
    restarts = WarpKDecay(optimizer_of(0.1, 0.2), lambda o: CosineAnnealingWarmRestarts(o, T_0=20), 60, k=1.5)
    found = audit(restarts, 20, epochs=3)
    assert found.ok
    assert {curve.verdict for curve in found.curves} == {
        "holds for the range; the rest is up to the other schedule; the first rise is at step 20"
    }
    falling = audit(WarpKDecay(optimizer_of(0.1), lambda o: LinearLR(o, 1.0, 0.0, 60), 60, k=1.5), 20, epochs=3)
    assert falling.curves[0].verdict == "holds for the range; the rest is up to the other schedule"


@pytest.mark.parametrize(
    ("arguments", "options", "said"),
    [
        ((optimizer_of(0.1), 5, 2), {}, r"^scheduler=SGD \( Parameter Group 0 .*must be a Schedule"),
        ((object(), 5, 2), {}, "scheduler=.*must be a Schedule"),
        ((decay(10), "ten", 2), {"lr": 0.1}, "loader_length='ten'"),
        ((decay(10), 5.0, 2), {"lr": 0.1}, r"loader_length=5\.0"),
        ((decay(10), True, 2), {"lr": 0.1}, "loader_length=True"),
        ((decay(10), 5, 0), {"lr": 0.1}, "epochs=0"),
        ((decay(10), 5, 2), {"lr": math.nan}, "lr=nan"),
        ((decay(10), DataLoader(Endless()), 2), {"lr": 0.1}, "loader_length="),
        ((decay(10), 5, 2), {"lr": 0.1, "eta_min": 0.2}, r"eta_min=0\.2: must not be above lr=0\.1"),
    ],
)
def test_bad_arguments(arguments, options, said):
    with pytest.raises(ArgumentError, match=said):
        audit(*arguments, **options)


@pytest.mark.parametrize(("steps", "used"), [(0, 0.0), (4, 0.4), (10, 1.0), (13, 1.0)])
def test_the_report_says_how_much_was_used(steps, used):
    scheduler = KDecayLR(optimizer_of(0.1), 10)
    rates = train(scheduler, steps, 1, 1)
    found = scheduler.report()
    assert (found.steps, found.used, found.ok) == (steps, used, steps == 10)
    (curve,) = found.curves
    assert (curve.groups, curve.total_steps, curve.used) == ((0,), 10, used)
    if steps:
        assert curve.figures.area == pytest.approx(math.fsum(rates), rel=1e-13)
        assert curve.figures.last == rates[-1]
    said = {0: "no step was made: call step()", 4: "Set total_steps=4", 13: "3 steps were made after the end"}
    assert said.get(steps, "schedule used: 100 % (10 of 10 steps)") in str(found)
    assert json.loads(json.dumps(found.to_dict()))["steps"] == steps


def test_a_report_after_resuming_and_with_groups():
    scheduler = KDecayLR(optimizer_of(0.1, 0.2), 10)
    train(scheduler, 6, 1, 1)
    resumed = KDecayLR(optimizer_of(0.1, 0.2), 10)
    resumed.load_state_dict(scheduler.state_dict())
    train(resumed, 4, 1, 1)
    assert resumed.report().ok
    assert [curve.groups for curve in resumed.report().curves] == [(0,), (1,)]


def test_a_report_of_a_capturable_scheduler():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=torch.tensor(0.1))
    scheduler = KDecayLR(optimizer, 10, capturable=True)
    for _ in range(5):
        optimizer.step()
        scheduler.step()
    assert scheduler.report().used == 0.5


def test_a_curve_that_rises_again_is_reported():
    scheduler = AddKDecay(
        optimizer_of(0.1),
        lambda optimizer: CyclicLR(optimizer, 0.01, 0.1, step_size_up=5, cycle_momentum=False),
        20,
        validity="ignore",
    )
    train(scheduler, 20, 1, 1)
    assert scheduler.report().ok


def test_groups_of_different_lengths_are_judged_each_by_its_own():
    scheduler = ScheduleLR(optimizer_of(0.1, 0.2, 0.1), [decay(10, k=1.0), decay(20, k=1.0), decay(10, k=1.0)])
    before = audit(scheduler, 10, epochs=1)
    train(scheduler, 10, 1, 1)
    after = scheduler.report()
    for found in (before, after):
        assert [(curve.groups, curve.total_steps) for curve in found.curves] == [((0, 2), 10), ((1,), 20)]
        (sentence,) = found.wrong
        assert sentence.startswith("parameter group 1: ")
        assert sentence.endswith("Set total_steps=10")
        assert "parameter groups 0, 2\n" in str(found)
    assert [curve.used for curve in after.curves] == [1.0, 0.5]
    assert "schedule used: 100 % (10 of 10 steps)" in str(after)
    assert "schedule used: 50 % (10 of 20 steps)" in str(after)
    assert "it stands at 0.1 instead of 0" in after.wrong[0]

    train(scheduler, 10, 1, 1)
    (sentence,) = scheduler.report().wrong
    assert sentence.startswith("parameter groups 0, 2: 10 steps were made after the end, total_steps=10")
    assert json.loads(json.dumps(scheduler.report().to_dict()))["curves"][0]["total_steps"] == 10


def test_a_group_without_a_rate_is_judged_by_its_own_length():
    scheduler = ScheduleLR(optimizer_of(0.0, 0.1), [decay(5), decay(10)])
    assert [curve.total_steps for curve in audit(scheduler, 10, epochs=1).curves] == [5, 10]
    assert [curve.total_steps for curve in scheduler.report().curves] == [5, 10]


def test_rates_whose_sum_is_no_float_are_refused_by_their_names():
    with pytest.raises(ArgumentError, match=r"lr=1e\+308: must be at most 1e\+290"):
        audit(decay(10), 10, 1, lr=1e308)
    with pytest.raises(ArgumentError, match=r"lr=1e\+308: must be at most 1e\+290"):
        audit(KDecayLR(optimizer_of(1e308), 10), 10, 1)


def test_a_schedule_that_stands_at_its_end_already_is_not_said_to_stand_elsewhere():
    scheduler = ScheduleLR(optimizer_of(0.1), chain(decay(5), hold(5)))
    train(scheduler, 7, 1, 1)
    assert scheduler.report().wrong == ("of the schedule 3 steps were not made. Set total_steps=7",)


def test_a_report_on_rates_whose_sum_is_no_float_has_no_figures():
    scheduler = KDecayLR(optimizer_of(1e300), 10)
    train(scheduler, 10, 1, 1)
    found = scheduler.report()
    assert (found.ok, found.curves[0].figures, str(found)) == (True, None, "schedule used: 100 % (10 of 10 steps)")


def test_the_rate_of_a_group_is_named_where_its_sum_is_no_float():
    scheduler = WarpKDecay(optimizer_of(1e300), lambda o: LinearLR(o, 1.0, 0.0, 10), 10)
    with pytest.raises(ArgumentError, match=r"lr=1e\+300: must be at most 1e\+290"):
        audit(scheduler, 10, 1)


def timm_of(*rates, **options):
    return TimmScheduler(optimizer_of(*rates), {"lr": 0.1, "warmup_epochs": 0, "epochs": 6} | options)


def test_a_scheduler_of_timms_interface_is_audited():
    scheduler = timm_of(0.1, 0.05, sched="poly", decay_rate=2.0, min_lr=0.01, warmup_epochs=2, warmup_lr=0.02)
    found = audit(scheduler, 5, epochs=6)
    assert (found.plan.stepped, found.ok) == ("epoch", True)
    used = []
    for epoch in range(6):
        used += 5 * [scheduler.optimizer.param_groups[0]["lr"]]
        scheduler.step(epoch + 1)
    assert found.curves[0].figures.area == pytest.approx(math.fsum(used), rel=1e-13)
    assert [curve.groups for curve in found.curves] == [(0,), (1,)]
    assert scheduler.report().ok

    scaled = TimmScheduler(optimizer_of(0.1, lr_scale=0.5), epochs=6, warmup_epochs=0, min_lr=0.01)
    found = audit(scaled, 5, epochs=6)
    assert (found.ok, found.curves[0].end) == (True, pytest.approx(0.005))

    noisy = timm_of(0.1, min_lr=0.01, lr_noise=0.5)
    assert audit(noisy, 5, epochs=6).ok


@pytest.mark.parametrize(
    ("options", "arguments", "said"),
    [
        ({}, {"epochs": 8}, "Train for 6 epochs, or set epochs so that with warm-up and cooldown they are 8"),
        ({"cooldown_epochs": 3}, {"epochs": 6}, "Train for 9 epochs"),
        ({"sched_on_updates": True, "updates_per_epoch": 10}, {"epochs": 6, "accumulation": 2}, "batches, not updates"),
        (
            {"sched_on_updates": True, "updates_per_epoch": 10},
            {"epochs": 6, "accumulation": 2},
            r"Set updates_per_epoch=5$",
        ),
        (
            {"sched_on_updates": True, "updates_per_epoch": 3},
            {"epochs": 7},
            r"Set updates_per_epoch=10\. Train for 6 epochs, or .* they are 7$",
        ),
    ],
)
def test_what_is_wrong_with_timms_arguments_is_said_by_their_names(options, arguments, said):
    (sentence,) = audit(timm_of(0.1, **options), 10, **arguments).wrong
    assert re.search(said, sentence)


@pytest.mark.parametrize(
    "options",
    [
        {"sched": "step", "decay_epochs": 2},
        # A floor that timm's stairs do not have: they fall below it.
        {"sched": "step", "decay_epochs": 2, "min_lr": 0.05},
        {"sched": "multistep", "decay_milestones": [2, 4]},
        {"sched": "constant", "warmup_epochs": 2},
    ],
)
def test_of_timms_levels_the_end_is_mentioned_and_not_wrong(options):
    found = audit(timm_of(0.1, **options), 10, 6)
    assert (found.wrong, found.curves[0].verdict) == ((), "holds but for the end, since there are levels alone")


def test_a_schedule_of_timms_arguments_ends_at_its_own_floor():
    given = {"sched": "cosine", "lr": 0.1, "epochs": 10, "warmup_epochs": 2, "warmup_lr": 1e-3, "min_lr": 1e-5}
    schedule = from_timm(given)
    for found in (
        audit(TimmScheduler(optimizer_of(0.1), given), 1, 10),
        audit(ScheduleLR(optimizer_of(0.1), schedule), 10, 1),
        audit(schedule, 10, 1, lr=0.1),
    ):
        assert (found.wrong, found.curves[0].end) == ((), pytest.approx(1e-5))


def test_a_sound_plan_of_timm_on_updates():
    scheduler = timm_of(0.1, sched_on_updates=True, updates_per_epoch=4, min_lr=0.001, lr_cycle_limit=2, epochs=3)
    found = audit(scheduler, 10, epochs=6, accumulation=3)
    assert (found.plan.stepped, found.ok) == ("update", True)
    assert found.curves[0].verdict == "holds but for the restarts, which are rises"


@pytest.mark.parametrize(
    ("options", "updates", "epochs"),
    [
        ({"epochs": 10, "warmup_epochs": 0.5, "warmup_prefix": True}, 4, 11),
        ({"epochs": 7, "lr_cycle_mul": 1.5, "lr_cycle_limit": 3}, 5, 34),
    ],
)
def test_a_last_epoch_of_which_the_schedule_is_a_part_is_sound(options, updates, epochs):
    options = {"sched": "cosine", "warmup_epochs": 0, "sched_on_updates": True} | options
    scheduler, made = create_scheduler(options, optimizer_of(0.1), updates)
    assert (made, scheduler.scheduler.total_steps % updates != 0) == (epochs, True)
    assert audit(scheduler, updates, epochs).ok
    for wrong in (epochs - 1, epochs + 1):
        (sentence,) = audit(scheduler, updates, wrong).wrong
        assert f"Train for {epochs} epochs, or" in sentence
    # As many epochs, but of more updates than the scheduler was told.
    (sentence,) = audit(scheduler, updates + 1, epochs).wrong
    assert f"Set updates_per_epoch={updates + 1}" in sentence
    for update in range(1, epochs * updates + 1):
        scheduler.step_update(update)
    assert scheduler.report().ok
    scheduler.step_update(epochs * updates + 1)
    assert not scheduler.report().ok


def test_a_report_on_a_scheduler_of_timms_interface_is_by_timms_names():
    scheduler = timm_of(0.1)
    assert scheduler.report().wrong == ("no step was made: call step() after each epoch",)
    scheduler.step(5)
    (sentence,) = scheduler.report().wrong
    assert sentence.endswith("Train for 6 epochs, or set epochs so that with warm-up and cooldown they are 5")
    scheduler.step(7)
    (sentence,) = scheduler.report().wrong
    assert sentence.startswith("1 step was made after the end")
    assert sentence.endswith("Train for 6 epochs, or set epochs so that with warm-up and cooldown they are 7")

    scheduler = timm_of(0.1, sched_on_updates=True, updates_per_epoch=4)
    assert scheduler.report().wrong == ("no step was made: call step_update() after each update",)
    scheduler.step_update(12)
    (sentence,) = scheduler.report().wrong
    assert sentence.endswith("Train for 6 epochs of 4 updates, or set epochs and updates_per_epoch to what is trained")


def test_what_contradicts_a_scheduler_of_timms_interface_is_refused():
    with pytest.raises(ArgumentError, match="stepped='update': this TimmScheduler is stepped each epoch"):
        audit(timm_of(0.1), 10, 6, stepped="update")
    with pytest.raises(ArgumentError, match="prepared=True: Accelerate prepares no TimmScheduler"):
        audit(timm_of(0.1), 10, 6, prepared=True)
    with pytest.raises(ArgumentError, match=r"lr=0\.1: belongs to a Schedule"):
        audit(timm_of(0.1), 10, 6, lr=0.1)


def test_timm_itself_is_not_imported():
    program = "import sys, kdecay_torch.auditing; print('timm' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
