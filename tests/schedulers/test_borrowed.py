"""k-decay on schedulers of torch: against their own runs and the term written out, per cycle."""

import copy
import itertools
import json
import math
import random
import warnings

import pytest
import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    PolynomialLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)

from kdecay_sym.schedule import decay
from kdecay_torch import AddKDecay, WarpKDecay

from .training import make_optimizer, rates_of, rates_used

T = 60


def sequence(optimizer):
    return SequentialLR(optimizer, [LinearLR(optimizer, 0.1, total_iters=9), CosineAnnealingLR(optimizer, 50)], [10])


# A scheduler, and its cycles with the rates at their ends as multiples of the group's rate (None: its own rate there).
INNER = {
    "sgdr": (lambda o: CosineAnnealingWarmRestarts(o, 10, T_mult=2, eta_min=0.001), [(0, 10), (10, 30), (30, 70)]),
    "clr": (lambda o: CyclicLR(o, 0.01, 0.1, 10, 20, cycle_momentum=False), [(0, 30), (30, 60)]),
    "steps": (lambda o: MultiStepLR(o, [20, 40]), [(0, 60)]),
    "stairs": (lambda o: StepLR(o, 7, 0.5), [(0, 60)]),
    "one-cycle": (lambda o: OneCycleLR(o, 0.1, total_steps=T, cycle_momentum=False), [(0, 60)]),
    "lambda": (lambda o: LambdaLR(o, lambda t: 1 / (1 + t)), [(0, 60)]),
    "sequence": (sequence, [(0, 9), (10, 60)]),
    "chained": (lambda o: ChainedScheduler([ConstantLR(o, 0.5, 5), ExponentialLR(o, 0.95)]), [(0, 60)]),
    "polynomial": (lambda o: PolynomialLR(o, T, 2.0), [(0, 60)]),
}
LAST = {"sgdr": 0.001, "clr": 0.01}
quiet = pytest.mark.filterwarnings("ignore:(AddKDecay|WarpKDecay). the rate:UserWarning")


def own_run(name, *rates):
    """The rates of the scheduler itself, at the steps 0 to T."""
    optimizer = make_optimizer(*rates)
    scheduler = INNER[name][0](optimizer)
    found = [rates_of(optimizer)]
    for step in range(T):
        optimizer.step()
        if (name, step) != ("one-cycle", T - 1):
            scheduler.step()
        found.append(rates_of(optimizer))
    return found


@quiet
@pytest.mark.parametrize("sign", ["-", "+"])
@pytest.mark.parametrize("k", [0.5, 1.5, 3.0])
@pytest.mark.parametrize("name", INNER)
def test_the_term_is_added_on_every_cycle(name, k, sign):
    inner, cycles = INNER[name]
    run = own_run(name, 0.1, 0.05)
    optimizer = make_optimizer(0.1, 0.05)
    scheduler = AddKDecay(optimizer, inner, T, k=k, sign=sign)
    assert scheduler.cycles == cycles
    used = rates_used(optimizer, scheduler, T + 5)
    changed = False
    for step, rates in enumerate(used):
        start, stop = max((of for of in cycles if of[0] <= min(step, T)), key=lambda of: of[0])
        for group, rate in enumerate(rates):
            last = LAST.get(name, run[min(stop, T)][group])
            tau = min((min(step, T) - start) / (stop - start), 1.0)
            term = (run[start][group] - last) * (tau**k - tau) * (1 if sign == "+" else -1)
            assert rate == pytest.approx(run[min(step, T)][group] + term, rel=1e-13, abs=1e-16)
            changed = changed or rate != run[min(step, T)][group]
    assert changed == (name != "clr"), "where both ends of the cycle are equal nothing is added"
    for start, _ in cycles:
        assert used[start] == run[start], "the ends stay, to the bit"
    assert used[T] == run[T] or name == "sgdr"


@quiet
@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
@pytest.mark.parametrize("name", INNER)
def test_k_1_is_the_scheduler_itself_bit_for_bit(name, kind):
    optimizer = make_optimizer(0.1, 0.05)
    used = rates_used(optimizer, kind(optimizer, INNER[name][0], T, k=1.0), T + 1)
    assert used == own_run(name, 0.1, 0.05)


@pytest.mark.parametrize("k", [0.5, 1.5, 3.0])
@pytest.mark.parametrize("name", INNER)
def test_bent_time_keeps_the_rates(name, k):
    """Against the run of the scheduler, interpolated here once more; no warning: it cannot leave the range."""
    inner, cycles = INNER[name]
    run = own_run(name, 0.1)
    optimizer = make_optimizer(0.1)
    scheduler = WarpKDecay(optimizer, inner, T, k=k)
    for step in range(T + 1):
        scheduler.set_step(step)
        start, stop = max((of for of in cycles if of[0] <= step), key=lambda of: of[0])
        at = (stop - start) * ((step - start) / (stop - start)) ** k
        whole = min(math.floor(at + 1e-12), stop - start - 1)
        if step in (start, stop) or start + whole >= T:
            continue
        (before,), (after,) = run[start + whole], run[start + whole + 1]
        if start + whole + 1 == stop:
            after = LAST.get(name, after)
        expected = before if name in ("steps", "stairs") else before + (after - before) * (at - whole)
        assert scheduler.get_last_lr() == [pytest.approx(expected, rel=1e-9)]


def test_bent_steps_are_no_new_rates():
    optimizer = make_optimizer(1.0)
    scheduler = WarpKDecay(optimizer, lambda o: MultiStepLR(o, [25], 0.1), 100, k=2.0)
    used = [rate for (rate,) in rates_used(optimizer, scheduler, 101)]
    assert used == [1.0] * 50 + [0.1] * 51
    optimizer = make_optimizer(1.0)
    linear = WarpKDecay(optimizer, lambda o: MultiStepLR(o, [25], 0.1), 100, k=2.0, between="linear")
    assert {rate for (rate,) in rates_used(optimizer, linear, 101)} > {1.0, 0.1}


def test_on_the_linear_ramp_it_is_our_own_curve():
    for kind in (AddKDecay, WarpKDecay):
        optimizer = make_optimizer(0.1, 0.3)
        scheduler = kind(optimizer, lambda o: LinearLR(o, 1.0, 0.0, total_iters=T), T, k=1.5)
        for step, rates in enumerate(rates_used(optimizer, scheduler, T + 1)):
            expected = [decay(T, k=1.5).lr(step, base) for base in (0.1, 0.3)]
            assert rates == pytest.approx(expected, rel=1e-12, abs=1e-16)
        assert scheduler.breaches == []
        assert scheduler.first_rises == [None, None]


def test_breaches_are_warned_of_and_rises_reported():
    """The cosine with the term leaves its range above for k > 1: claim cosine.additive."""
    with pytest.warns(
        UserWarning, match=r"rate 0\.10\d+ of parameter group 0 at step \d+ is 0\.00\d+ outside"
    ) as caught:
        scheduler = AddKDecay(make_optimizer(), lambda o: CosineAnnealingLR(o, 100), 100, k=1.5)
    assert caught[0].filename == __file__
    (breach,) = scheduler.breaches
    curve = [0.05 * (1 + math.cos(math.pi * t / 100)) + 0.1 * (t / 100 - (t / 100) ** 1.5) for t in range(101)]
    assert breach.step == max(range(101), key=curve.__getitem__)
    assert breach.beyond == pytest.approx(max(curve) - 0.1)
    assert scheduler.first_rises == [next(t for t in range(1, 101) if curve[t] > curve[t - 1])]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        quiet_one = AddKDecay(make_optimizer(), INNER["clr"][0], T, k=1.5)
    assert quiet_one.first_rises == [1]


def test_cycles_can_be_given():
    way_down = [(10, 30), (40, 60)]
    optimizer = make_optimizer()
    scheduler = AddKDecay(optimizer, INNER["clr"][0], T, k=1.5, cycles=way_down)
    run = own_run("clr", 0.1)
    used = rates_used(optimizer, scheduler, T + 1)
    assert [step for step in range(T + 1) if used[step] != run[step]] == [*range(11, 30), *range(41, 60)]
    for wrong in ([(5, 5)], [(5, 3)], [(0, 9), (8, 12)], [(-1, 3)], [(0, 2.5)], [3]):
        with pytest.raises(ValueError, match="cycles="):
            AddKDecay(make_optimizer(), INNER["clr"][0], T, cycles=wrong)


@quiet
@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
@pytest.mark.parametrize("name", INNER)
def test_any_order_of_steps_saves_and_copies_gives_the_same_bits(name, kind):
    inner = INNER[name][0]
    optimizer = make_optimizer(0.1, 0.05)
    straight = rates_used(optimizer, kind(optimizer, inner, T), T + 3)
    rng = random.Random(3)
    other = make_optimizer(0.1, 0.05)
    scheduler = kind(other, inner, T)
    for step in rng.sample(range(T + 3), 20):
        scheduler.set_step(step)
        assert rates_of(other) == straight[step]
        loaded_into = make_optimizer(0.1, 0.05)
        loaded = kind(loaded_into, inner, T)
        loaded.load_state_dict(json.loads(json.dumps(scheduler.state_dict())))
        assert rates_of(loaded_into) == straight[step]
        twin = copy.deepcopy(scheduler)
        twin.optimizer.step()
        twin.step()
        assert rates_of(twin.optimizer) == straight[min(step + 1, T + 2)]


def test_another_inner_schedule_is_noticed_on_loading():
    make = lambda gamma: lambda o: ExponentialLR(o, gamma)  # noqa: E731
    optimizer = make_optimizer()
    scheduler = AddKDecay(optimizer, make(0.95), T)
    rates_used(optimizer, scheduler, 20)
    state = scheduler.state_dict()
    for other in (AddKDecay(make_optimizer(), make(0.96), T), AddKDecay(make_optimizer(), make(0.95), T, k=1.6)):
        before = other.state_dict()
        with pytest.raises(ValueError, match="schedule of parameter group 0 is not as saved"):
            other.load_state_dict(state)
        assert other.state_dict() == before
    longer = make_optimizer()
    loaded = AddKDecay(longer, make(0.95), 2 * T, on_mismatch="rescale")
    loaded.load_state_dict(state)
    assert loaded.last_epoch == 40
    with pytest.raises(ValueError, match="on_mismatch='keep_saved'"):
        AddKDecay(make_optimizer(), make(0.95), T, on_mismatch="keep_saved")


def test_a_group_added_later_is_played_too():
    optimizer = make_optimizer()
    scheduler = AddKDecay(optimizer, lambda o: PolynomialLR(o, T), T)
    rates_used(optimizer, scheduler, 5)
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.3})
    rates = rates_used(optimizer, scheduler, 9)[1:]
    assert all(second == pytest.approx(3 * first, rel=1e-12) for first, second in rates)


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        (ReduceLROnPlateau, "ReduceLROnPlateau.*metrics"),
        (lambda _: None, "make_scheduler=None"),
        ("ExponentialLR", "make_scheduler='ExponentialLR'.*lambda optimizer"),
        (ExponentialLR(make_optimizer(), 0.9), "make_scheduler=.*lambda optimizer"),
        (lambda _: ExponentialLR(make_optimizer(), 0.9), "make_scheduler="),
        (
            lambda o: OneCycleLR(o, 0.1, total_steps=20, cycle_momentum=False),
            "total_steps=60: must be at most 20, as of its OneCycleLR",
        ),
        (lambda o: CyclicLR(o, 0.01, 0.1, 2.5, cycle_momentum=False), "CyclicLR"),
    ],
)
def test_what_cannot_be_replayed_is_refused(inner, message):
    optimizer = make_optimizer()
    inner = (lambda o: CyclicLR(o, 0.01, 0.1, 2.25, cycle_momentum=False)) if message == "CyclicLR" else inner
    for kind in (AddKDecay, WarpKDecay):
        with pytest.raises(ValueError, match=message):
            kind(optimizer, inner, T)
    assert set(optimizer.param_groups[0]) == set(make_optimizer().param_groups[0])


def test_what_is_no_function_of_the_step_is_noticed():
    counter = itertools.count()
    with pytest.raises(ValueError, match="function of the step; step 0 differs between runs"):
        AddKDecay(make_optimizer(), lambda o: LambdaLR(o, lambda _: 1 / (1 + next(counter))), T)


@pytest.mark.parametrize(
    ("options", "message"),
    [({"k": 0}, "k=0"), ({"total_steps": 0}, "total_steps=0"), ({"sign": "*"}, "sign"), ({"field": "x"}, "field=")],
)
def test_bad_arguments_are_named(options, message):
    optimizer = make_optimizer()
    with pytest.raises(ValueError, match=message):
        AddKDecay(optimizer, lambda o: PolynomialLR(o, T), **{"total_steps": T, **options})
    assert "initial_lr" not in optimizer.param_groups[0]


def test_momentum_can_be_bent_as_well():
    optimizer = make_optimizer(momentum=0.9)
    inner = lambda o: OneCycleLR(o, 0.1, total_steps=T)  # noqa: E731
    rate = WarpKDecay(optimizer, inner, T, k=1.5)
    momentum = WarpKDecay(optimizer, inner, T, k=1.5, field="momentum")
    for _ in range(18):
        optimizer.step()
        rate.step()
        momentum.step()
    assert 0.85 < optimizer.param_groups[0]["momentum"] < 0.95


def test_a_long_schedule_is_played_in_blocks():
    optimizer = make_optimizer()
    scheduler = AddKDecay(optimizer, lambda o: LinearLR(o, 1.0, 0.0, total_iters=20_000), 20_000, k=1.5)
    for step in (4095, 4096, 4097, 12_288, 19_999, 20_000):
        scheduler.set_step(step)
        assert rates_of(optimizer) == [pytest.approx(decay(20_000, k=1.5).lr(step, 0.1), rel=1e-9, abs=1e-16)]
