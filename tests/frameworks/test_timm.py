"""timm: its configurations give its own numbers, but where those are wrong; what cannot be mapped is refused."""

import itertools
import math
from argparse import Namespace

import pytest
import torch

from kdecay_sym.errors import ArgumentError
from kdecay_torch import ScheduleLR
from kdecay_torch.frameworks.timm import TimmScheduler, create_scheduler, from_timm

timm_scheduler = pytest.importorskip("timm.scheduler", reason="NOT CHECKED: timm is not installed")

UPDATES = 4
# timm takes the difference of its own powers near the end of a cycle, where its digits go.
CLOSE = 1e-13


def arguments(**changes):
    """What timm's parser leaves, some of it in no relation to schedulers."""
    usual = {
        "model": "resnet18",
        "lr": 0.1,
        "sched": "cosine",
        "epochs": 12,
        "min_lr": 1e-3,
        "warmup_lr": 1e-4,  # below min_lr, as in DeiT's recipes
        "warmup_epochs": 3,
        "warmup_prefix": False,
        "cooldown_epochs": 0,
        "decay_rate": 0.5,
        "decay_epochs": 2.5,
        "decay_milestones": [3, 7, 7, 10],
        "lr_k_decay": 1.0,
        "lr_cycle_mul": 1.0,
        "lr_cycle_decay": 0.5,
        "lr_cycle_limit": 1,
        "lr_noise": None,
        "lr_noise_pct": 0.67,
        "lr_noise_std": 1.0,
        "seed": 3,
        "sched_on_updates": False,
    }
    return Namespace(**usual | changes)


def make_optimizer():
    groups = [
        {"params": [torch.nn.Parameter(torch.zeros(1))], "lr": 0.1},
        {"params": [torch.nn.Parameter(torch.zeros(1))], "lr": 0.3, "lr_scale": 0.5},
    ]
    return torch.optim.SGD(groups, lr=0.1)


def rates(make, args):
    """The rates of every group at every update, in timm's training loop, and for how many epochs it goes."""
    optimizer = make_optimizer()
    scheduler, epochs = make(args, optimizer, UPDATES)
    found, updates = [], 0
    for epoch in range(epochs):
        for _ in range(UPDATES):
            found.append([group["lr"] for group in optimizer.param_groups])
            updates += 1
            scheduler.step_update(updates, metric=0.5)
        scheduler.step(epoch + 1, 0.5)
    found.append([group["lr"] for group in optimizer.param_groups])
    return epochs, found


SWITCHES = list(itertools.product((False, True), (False, True), (0, 3)))  # prefix, on updates, warm-up


def compare(args):
    their_epochs, theirs = rates(timm_scheduler.create_scheduler, args)
    our_epochs, ours = rates(create_scheduler, args)
    assert our_epochs == their_epochs
    for step, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        assert one == pytest.approx(other, rel=CLOSE, abs=0), step


@pytest.mark.parametrize(("prefix", "on_updates", "warm"), SWITCHES)
@pytest.mark.parametrize("noise", [None, (0.2, 0.7), [0.5], 0.5], ids=str)
@pytest.mark.parametrize("sched", ["cosine", "poly", "step", "multistep", "constant", "wsd"])
def test_the_numbers_are_timms(sched, noise, prefix, on_updates, warm):
    compare(
        arguments(
            sched=sched, lr_noise=noise, warmup_prefix=prefix, sched_on_updates=on_updates, warmup_epochs=warm,
            decay_epochs=2.5 if sched == "step" else None, cooldown_epochs=0 if noise else 2,
        )
    )  # fmt: skip


@pytest.mark.parametrize(("prefix", "on_updates", "warm"), SWITCHES)
@pytest.mark.parametrize("cycles", [(3, 2.0, 0.5), (4, 1.0, 1.0), (2, 3.0, 0.1)])
@pytest.mark.parametrize("k", [0.5, 1.0, 1.5, 3.0])
@pytest.mark.parametrize("sched", ["cosine", "poly"])
def test_cycles_with_k_decay_are_timms(sched, k, cycles, prefix, on_updates, warm):
    limit, growth, fall = cycles
    compare(
        arguments(
            sched=sched, lr_k_decay=k, lr_cycle_limit=limit, lr_cycle_mul=growth, lr_cycle_decay=fall,
            warmup_prefix=prefix, sched_on_updates=on_updates, warmup_epochs=warm, cooldown_epochs=2,
        )
    )  # fmt: skip


@pytest.mark.parametrize("decay_epochs", [None, 3, 0.5])
@pytest.mark.parametrize("decay_fn", ["linear", "1-sqrt", "cosine", "power", None])
def test_every_cooldown_of_wsd_but_one(decay_fn, decay_epochs):
    compare(arguments(sched="wsd", lr_decay_fn=decay_fn, decay_epochs=decay_epochs, sched_on_updates=True))


def test_what_timm_reads_where_an_argument_is_missing():
    """The defaults are those of its ``create_scheduler``, not of its class or of its script."""
    for sched in ("cosine", "step", "multistep"):
        compare(Namespace(sched=sched, lr=0.1))


def test_the_schedule_is_that_of_the_adapter():
    args = arguments(lr_k_decay=1.5, sched_on_updates=True, updates_per_epoch=UPDATES)
    schedule = from_timm(args)
    assert schedule.total_steps == 12 * UPDATES
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
    scheduler = ScheduleLR(optimizer, schedule)
    adapter = TimmScheduler(torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1), args)
    for update in range(schedule.total_steps):
        assert scheduler.get_last_lr() == [adapter.optimizer.param_groups[0]["lr"]]
        optimizer.step()
        scheduler.step()
        adapter.step_update(update + 1)


def test_a_mapping_and_options_do_as_well():
    given = vars(arguments())
    assert from_timm(given) == from_timm(arguments()) == from_timm(lr=0.1, **{n: given[n] for n in given if n in NAMES})
    assert from_timm(given, epochs=20).total_steps == 20


NAMES = {*vars(arguments())} - {"model", "lr"}

# The differences from timm's numbers, each listed on the page.


def timm_at(step, **setting):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    kind = timm_scheduler.PolyLRScheduler if "power" in setting else timm_scheduler.CosineLRScheduler
    scheduler = kind(optimizer, t_in_epochs=False, **setting)
    scheduler.step_update(step)
    return optimizer.param_groups[0]["lr"]


def test_timm_misses_a_restart_and_ours_does_not():
    setting = {"epochs": 10, "lr_cycle_mul": 3.0, "lr_cycle_limit": 10, "lr_cycle_decay": 1.0, "warmup_epochs": 0}
    schedule = from_timm(lr=1.0, **setting)
    assert timm_at(1210, t_initial=10, cycle_mul=3, cycle_limit=10) == 0.0
    assert schedule.lr(1210, eta_0=1.0) == 1.0
    # Everywhere else they agree: a restart is missed, not moved.
    for step in (0, 9, 10, 39, 40, 399, 400, 1209, 1211, 3639, 3640):
        assert schedule.lr(step, eta_0=1.0) == pytest.approx(
            timm_at(step, t_initial=10, cycle_mul=3, cycle_limit=10), rel=1e-9
        )


def test_timms_power_turns_complex_and_ours_does_not():
    with pytest.raises(TypeError, match="complex"):
        timm_at(110, t_initial=50, cycle_mul=1.2, cycle_limit=10, k_decay=1.5)
    setting = {"lr_cycle_mul": 1.2, "lr_cycle_limit": 10, "lr_cycle_decay": 1.0, "lr_k_decay": 1.5}
    schedule = from_timm(lr=1.0, epochs=50, warmup_epochs=0, **setting)
    assert schedule.lr(110, eta_0=1.0) == 1.0


def test_timms_power_overflows_and_ours_does_not():
    total = 10**6
    with pytest.raises(OverflowError):
        timm_at(total - 1, t_initial=total, k_decay=60.5)
    for sched, shape in (("cosine", lambda u: (1 + math.cos(math.pi * u)) / 2), ("poly", lambda u: (1 - u) ** 0.1)):
        schedule = from_timm(lr=1.0, sched=sched, epochs=total, warmup_epochs=0, lr_k_decay=60.5)
        for step in (1, total // 2, total - total // 100):
            assert schedule.lr(step, eta_0=1.0) == pytest.approx(shape((step / total) ** 60.5), rel=1e-12)


def test_edges_that_are_no_whole_numbers_are_rounded():
    setting = {"epochs": 50, "lr_cycle_mul": 1.2, "lr_cycle_limit": 6, "lr_cycle_decay": 1.0, "warmup_epochs": 0}
    schedule = from_timm(lr=1.0, **setting)
    theirs = [timm_at(step, t_initial=50, cycle_mul=1.2, cycle_limit=6) for step in range(490)]
    apart = [abs(schedule.lr(step, eta_0=1.0) - rate) for step, rate in enumerate(theirs)]
    # Edges 4 and 5 are 268.4 and 372.08, where timm restarts a step later; the restart at 182 it misses altogether.
    assert [step for step, distance in enumerate(apart) if distance > 0.005] == [182, 268, 372]
    assert [schedule.lr(step, eta_0=1.0) for step in (182, 268, 372)] == [1.0, 1.0, 1.0]
    assert max(apart[:182]) < 1e-12


def test_after_the_end_the_stairs_are_held():
    schedule = from_timm(sched="step", lr=1.0, epochs=10, decay_epochs=4, decay_rate=0.5, warmup_epochs=0)
    assert [schedule.lr(epoch, eta_0=1.0) for epoch in (8, 10, 100)] == [0.25, 0.25, 0.25]


def both(steps, updates=0, **changes):
    """Epochs and rates of timm's and of our scheduler, at so many epochs or updates."""
    found = []
    for make in (timm_scheduler.create_scheduler, create_scheduler):
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1)
        given = {"lr": 0.1, "min_lr": 0.0, "warmup_epochs": 0, "cooldown_epochs": 0} | changes
        scheduler, epochs = make(Namespace(**given), optimizer, updates_per_epoch=updates)
        rates = []
        for step in range(1, steps + 1):
            rates.append(optimizer.param_groups[0]["lr"])
            if updates:
                scheduler.step_update(step)
            else:
                scheduler.step(step)
        found.append((epochs, rates))
    return found


def test_the_other_differences_that_the_page_lists():
    (_, theirs), (_, ours) = both(6, sched="multistep", epochs=6, decay_milestones=[1, 4])
    assert theirs[1:] == pytest.approx(ours[1:], rel=1e-13)
    assert (theirs[0], ours[0]) == (0.1, pytest.approx(0.01))

    # The drops are at multiples of 2.1 updates: the tenth at 21, where timm's quotient of floats is below 10.
    (_, theirs), (_, ours) = both(24, updates=7, sched="step", epochs=6, decay_epochs=0.3, sched_on_updates=True)
    apart = [step for step, pair in enumerate(zip(theirs, ours, strict=True)) if abs(pair[0] / pair[1] - 1) > 1e-9]
    assert apart == [21]
    assert ours[21] == pytest.approx(0.1 * 0.1**10)

    shrinking = {"sched": "cosine", "epochs": 10, "lr_cycle_mul": 0.5, "lr_cycle_limit": 3, "lr_cycle_decay": 1.0}
    (theirs, _), (ours, _) = both(3, **shrinking)
    assert (theirs, ours) == (17, 18)
    with pytest.raises(ValueError, match="math domain error"):
        both(22, **shrinking)
    assert from_timm(lr=0.1, warmup_epochs=0, **shrinking).lr(22, eta_0=0.1) == 0.0

    half = {"sched": "cosine", "epochs": 20, "warmup_epochs": 0.5, "warmup_prefix": True, "sched_on_updates": True}
    (theirs, _), (ours, _) = both(2, updates=2, **half)
    assert (theirs, ours) == (20, 21)
    for sched, expected in (("cosine", 20.0), ("wsd", 20.0), ("step", 20.5), ("multistep", 20.5), ("constant", 20.5)):
        (theirs, _), (ours, _) = both(2, updates=2, **half | {"sched": sched, "decay_epochs": 3})
        assert (theirs, type(theirs), ours, type(ours)) == (expected, float, 21, int)
    with pytest.raises(TypeError, match="float"):
        range(theirs)


# Resuming.


@pytest.mark.parametrize("noise", [None, (0.1, 0.9)], ids=str)
def test_a_run_resumes_from_the_epoch_alone_or_from_the_state(noise):
    args = arguments(lr_k_decay=1.5, lr_noise=noise)
    whole = TimmScheduler(make_optimizer(), args)
    expected = []
    for epoch in range(12):
        expected.append([group["lr"] for group in whole.optimizer.param_groups])
        if epoch == 5:
            state = whole.state_dict()
            assert [group["lr"] for group in whole.optimizer.param_groups] == expected[-1]
        whole.step(epoch + 1)
    by_epoch, by_state = (TimmScheduler(make_optimizer(), args) for _ in range(2))
    by_epoch.step(5)
    by_state.load_state_dict(state)
    for epoch in range(5, 12):
        for scheduler in (by_epoch, by_state):
            assert [group["lr"] for group in scheduler.optimizer.param_groups] == expected[epoch], epoch
            scheduler.step(epoch + 1)


def test_a_factor_put_on_the_rates_survives_the_noise():
    scheduler = TimmScheduler(make_optimizer(), arguments(lr_noise=0.5))
    plain = TimmScheduler(make_optimizer(), arguments(lr_noise=0.5))
    for group in scheduler.optimizer.param_groups:
        group["lr"] *= 0.25
    for epoch in range(1, 12):
        scheduler.step(epoch)
        plain.step(epoch)
        for one, other in zip(scheduler.optimizer.param_groups, plain.optimizer.param_groups, strict=True):
            assert one["lr"] == pytest.approx(0.25 * other["lr"], rel=1e-13)


def test_no_scheduler_is_none_as_in_timm():
    args = arguments(sched="none")
    assert create_scheduler(args, make_optimizer()) == timm_scheduler.create_scheduler(args, make_optimizer())


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sched": "tanh"}, "sched='tanh': cannot be mapped: timm's runs from -7 to 3"),
        ({"sched": "rsqrt"}, "sched='rsqrt': cannot be mapped"),
        ({"sched": "plateau"}, "sched='plateau': cannot be mapped: it follows a metric"),
        ({"sched": "none"}, "sched='none': cannot be mapped"),
        ({"sched": "cosin"}, "sched='cosin': did you mean 'cosine'?"),
        ({"epochs": 0}, "epochs=0"),
        ({"epochs": 2.5}, "epochs=2.5"),
        ({"lr": None}, "lr=None"),
        ({"lr": 0.0}, "lr=0.0"),
        ({"lr": True}, "lr=True"),
        ({"min_lr": 0.2}, "min_lr=0.2: cannot be mapped: it is above the rate lr=0.1"),
        ({"min_lr": 0.1}, "min_lr=0.1: must be below the rate lr=0.1"),
        ({"min_lr": -1.0}, "min_lr=-1.0"),
        ({"min_lr": None}, "min_lr=None"),
        ({"warmup_lr": 0.2}, "warmup_lr=0.2: cannot be mapped: it is above the rate"),
        ({"warmup_epochs": 12}, "warmup_epochs=12: must be below the length of the schedule"),
        ({"cooldown_epochs": 1e300}, "cooldown_epochs=1e+300: must be at most 2**53 steps"),
        ({"warmup_epochs": 2.5}, "warmup_epochs=2.5: must be a whole number of steps, not 2.5"),
        ({"warmup_prefix": 1}, "warmup_prefix=1: must be True or False"),
        ({"cooldown_epochs": 0.5}, "cooldown_epochs=0.5"),
        ({"lr_k_decay": 0.0}, "lr_k_decay=0.0"),
        ({"lr_k_decay": 1.5, "sched": "step"}, "lr_k_decay=1.5: timm ignores it for sched='step'"),
        ({"decay_rate": 2.0, "sched": "step"}, "decay_rate=2.0: cannot be mapped: above 1"),
        ({"decay_rate": 0.0, "sched": "poly"}, "decay_rate=0.0"),
        ({"decay_epochs": 0.0001, "sched": "step"}, "decay_epochs=0.0001: cannot be mapped: more than 10000 steps"),
        ({"decay_epochs": 0, "sched": "step"}, "decay_epochs=0"),
        ({"decay_milestones": [7, 3], "sched": "multistep"}, "decay_milestones=[7, 3]: must be ascending"),
        ({"decay_milestones": 7, "sched": "multistep"}, "decay_milestones=7: must be a list of epochs"),
        ({"decay_epochs": 30, "sched": "wsd"}, "decay_epochs=30: its 30 steps do not fit the 9 after the warm-up"),
        ({"lr_decay_fn": "exp", "sched": "wsd", "decay_epochs": 3}, "lr_decay_fn='exp': cannot be mapped"),
        ({"lr_decay_fn": "sqrt", "sched": "wsd", "decay_epochs": 3}, "lr_decay_fn='sqrt': did you mean '1-sqrt'?"),
        ({"lr_cycle_limit": 0}, "lr_cycle_limit=0"),
        ({"lr_cycle_limit": 2, "lr_cycle_mul": -1.0}, "lr_cycle_mul=-1.0"),
        ({"lr_cycle_limit": 99, "lr_cycle_mul": 0.5, "lr_cycle_decay": 1.0}, "lr_cycle_mul=0.5: cannot be mapped"),
        ({"lr_cycle_limit": 2, "lr_cycle_decay": 1.5}, "lr_cycle_decay=1.5: must be at most 1"),
        ({"lr_cycle_limit": 4, "lr_cycle_decay": 0.1}, "lr_cycle_decay=0.1: must be at most 1, and leave the last"),
        ({"lr_noise": 0.5}, "lr_noise=0.5: is no part of a schedule; TimmScheduler adds it"),
        ({"sched_on_updates": True}, "updates_per_epoch=0"),
    ],
)
def test_what_cannot_be_mapped_says_which_argument_and_why(changes, message):
    with pytest.raises(ArgumentError) as raised:
        from_timm(arguments(**changes))
    assert str(raised.value).startswith(message)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"lr_noise": (0.1, 0.2, 0.3)}, "lr_noise=(0.1, 0.2, 0.3): must be where it begins"),
        ({"lr_noise": "0.5"}, "lr_noise='0.5'"),
        ({"lr_noise": 0.5, "lr_noise_pct": 0.0}, "lr_noise_pct=0.0"),
        ({"lr_noise": 0.5, "lr_noise_pct": 1.5}, "lr_noise_pct=1.5: must be at most 1"),
        # Numbers would be drawn for ever.
        ({"lr_noise": 0.0, "lr_noise_pct": 1e-12}, "lr_noise_pct=1e-12: too small for lr_noise_std=1.0"),
        ({"lr_noise": 0.0, "lr_noise_std": 1e300}, "lr_noise_pct=0.67: too small for lr_noise_std=1e+300"),
        ({"lr_noise": 0.5, "lr_noise_std": -1.0}, "lr_noise_std=-1.0"),
        ({"lr_noise": 0.5, "seed": -1}, "seed=-1"),
        ({"warmup": 3}, "option='warmup': did you mean 'warmup_lr'?"),
    ],
)
def test_the_adapter_checks_noise_and_names_too(changes, message):
    optimizer = make_optimizer()
    with pytest.raises(ArgumentError) as raised:
        TimmScheduler(optimizer, arguments(), **changes)
    assert str(raised.value).startswith(message)
    assert [group["lr"] for group in optimizer.param_groups] == [0.1, 0.3]
    assert "initial_lr" not in optimizer.param_groups[0]


@pytest.mark.parametrize("bad", [-1, 2.5, True, None])
def test_a_bad_epoch_changes_nothing(bad):
    scheduler = TimmScheduler(make_optimizer(), arguments(lr_noise=0.1, warmup_epochs=0))
    scheduler.step(4)
    before = [group["lr"] for group in scheduler.optimizer.param_groups]
    with pytest.raises(ArgumentError, match="epoch="):
        scheduler.step(bad)
    assert [group["lr"] for group in scheduler.optimizer.param_groups] == before
