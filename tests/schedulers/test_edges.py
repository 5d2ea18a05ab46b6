"""Where a step may go wrong without a word: edits that look like our own, cuts, groups that come late, overflows."""

import copy
import json
import warnings

import numpy as np
import pytest
import torch
from torch.optim.lr_scheduler import (
    ConstantLR,
    CosineAnnealingWarmRestarts,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    SequentialLR,
)

from kdecay_sym.errors import ArgumentError, ValidityError
from kdecay_sym.schedule import Schedule, chain, decay, warmup
from kdecay_torch import AddKDecay, KDecayLR, ScheduleLR, WarpKDecay, baseline
from kdecay_torch.closed_form.saved_state import rescaled
from kdecay_torch.closed_form.written import changed, changed_on_device

from .training import make_optimizer, rates_of, rates_used


def advance(scheduler, steps):
    for _ in range(steps):
        scheduler.optimizer.step()
        scheduler.step()


# The short cut.


@pytest.mark.parametrize("same_object", [True, False])
def test_an_edit_to_the_number_that_comes_next_is_a_factor(same_object):
    """At the end of the warm-up the curve returns the base rate itself, which the user may have put there before."""
    optimizer = make_optimizer(0.1)
    scheduler = ScheduleLR(optimizer, chain(warmup(4), decay(20)))
    advance(scheduler, 3)
    before = rates_of(optimizer)[0]
    following = scheduler.curve_of(0)(4)
    optimizer.param_groups[0]["lr"] = following if same_object else float(repr(following))
    advance(scheduler, 1)
    assert rates_of(optimizer) == [following * (following / before)]


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt])
def test_no_step_is_left_half_made(error):
    class Group(dict):
        fails = False

        def __getitem__(self, key):
            if key == "lr" and self.fails:
                raise error("lr")
            return super().__getitem__(key)

    optimizer = make_optimizer(0.1, 0.1)
    optimizer.param_groups[1] = Group(optimizer.param_groups[1])
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    advance(scheduler, 3)
    before = rates_of(optimizer)
    optimizer.param_groups[1].fails = True
    with pytest.raises(error):
        scheduler.step()
    optimizer.param_groups[1].fails = False
    assert (rates_of(optimizer), scheduler.last_epoch) == (before, 3)
    advance(scheduler, 1)
    assert rates_of(optimizer) == [scheduler.curve_of(0)(4)] * 2
    assert scheduler.state_dict()["factors"] == [1.0, 1.0]


# Groups that come late.


def test_a_later_part_adopts_a_group_with_what_it_came_with():
    optimizer = make_optimizer(0.1)
    first, then = KDecayLR(optimizer, 5, k=1.0), KDecayLR(optimizer, 10, k=1.0, eta_min=0.05)
    both = SequentialLR(optimizer, [first, then], [5])
    advance(both, 1)
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.2})
    advance(both, 4)
    assert (rates_of(optimizer), then.base_lrs) == ([0.1, 0.2], [0.1, 0.2])


def test_a_group_is_adopted_at_once_if_asked():
    optimizer = make_optimizer(0.1)
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    advance(scheduler, 5)
    optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.2})
    scheduler.set_step(scheduler.last_epoch)
    assert rates_of(optimizer) == [0.05, 0.1]


# Cycles that are cut off.


def restarts(optimizer):
    return CosineAnnealingWarmRestarts(optimizer, 10, eta_min=0.1)


def test_bent_time_goes_on_after_the_end_of_a_cycle_that_the_training_cuts():
    optimizers = make_optimizer(1.0), make_optimizer(1.0)
    short, whole = (WarpKDecay(each, restarts, total, k=0.5) for each, total in zip(optimizers, (15, 20), strict=True))
    assert [short.curve_of(0)(step) for step in range(16)] == [whole.curve_of(0)(step) for step in range(16)]


def test_bent_time_does_not_reach_into_the_next_part():
    def parts(optimizer):
        return SequentialLR(optimizer, [restarts(optimizer), ConstantLR(optimizer, 0.01, 1000)], [15])

    with pytest.raises(ArgumentError, match=r"k=0\.5: must be >= 1: the cycle from step 10 is cut off after step 14"):
        WarpKDecay(make_optimizer(1.0), parts, 30, k=0.5)
    scheduler = WarpKDecay(make_optimizer(1.0), parts, 30, k=2.0)
    assert min(scheduler.curve_of(0)(step) for step in range(15)) >= 0.1


@pytest.mark.parametrize(("cycles", "total"), [([(0, 40)], 20), ([(5, 40)], 20)])
def test_a_cycle_may_end_after_the_training(cycles, total):
    def line(optimizer):
        return LinearLR(optimizer, 1.0, 0.0, 40)

    short = AddKDecay(make_optimizer(1.0), line, total, cycles=cycles, k=2.0)
    whole = AddKDecay(make_optimizer(1.0), line, 40, cycles=cycles, k=2.0)
    assert [short.curve_of(0)(step) for step in range(21)] == [whole.curve_of(0)(step) for step in range(21)]


def test_what_follows_a_cut_cycle_does_not_widen_its_range():
    def parts(optimizer):
        return SequentialLR(
            optimizer, [CosineAnnealingWarmRestarts(optimizer, 10), LambdaLR(optimizer, lambda _: 10.0)], [5]
        )

    with pytest.warns(UserWarning, match=r"at step 1 is 0\.0439 outside"):
        scheduler = AddKDecay(make_optimizer(1.0), parts, 8)
    assert [(breach.step, round(breach.rate, 5)) for breach in scheduler.breaches] == [(1, 1.04391)]


@pytest.mark.parametrize("k", [2.0, 3.0])
def test_bent_time_meets_whole_steps(k):
    """With T^(k - 1) dividing t^k the bent time is a whole number, and the drop comes there."""
    for total in range(2, 200):
        for step in range(1, total):
            milestone, rest = divmod(step ** int(k), total ** (int(k) - 1))
            if rest or not milestone:
                continue
            scheduler = WarpKDecay(make_optimizer(1.0), lambda o, at=milestone: MultiStepLR(o, [at]), total, k=k)
            curve = scheduler.curve_of(0)
            assert (curve(step - 1), curve(step)) == (1.0, 0.1), (total, step)


def test_nested_schedulers_warn_of_nothing_that_the_user_did():
    def nested(optimizer):
        inner = SequentialLR(optimizer, [ConstantLR(optimizer), LinearLR(optimizer)], [3])
        return SequentialLR(optimizer, [inner, ConstantLR(optimizer)], [8])

    optimizer = make_optimizer(1.0)
    with warnings.catch_warnings(record=True) as of_torch:
        warnings.simplefilter("always")
        nested(make_optimizer(1.0))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        copy.deepcopy(AddKDecay(optimizer, nested, 12, validity="ignore"))
    assert [str(each.message) for each in caught if "order" in str(each.message)] == []
    assert len(of_torch) < 2


# Rates below 0, and factors without bound.


@pytest.mark.parametrize("kind", ["own", "borrowed"])
def test_a_curve_that_goes_below_0_by_request_is_trained_with_saved_and_copied(kind):
    def made():
        if kind == "own":
            return KDecayLR(make_optimizer(1.0), 20, k=5.0, form="additive", sign="+", validity="ignore")
        return AddKDecay(
            make_optimizer(1.0), lambda o: LinearLR(o, 1.0, 0.0, 20), 20, k=5.0, sign="+", validity="ignore"
        )

    plain, saved = made(), made()
    advance(plain, 20)
    used = rates_used(saved.optimizer, saved, 14)
    assert min(used)[0] < 0 or rates_of(saved.optimizer)[0] < 0
    loaded = made()
    loaded.load_state_dict(json.loads(json.dumps(saved.state_dict())))
    optimizer, copied = copy.deepcopy((loaded.optimizer, loaded))
    optimizer.param_groups[0]["lr"] *= 0.5
    advance(loaded, 6)
    advance(copied, 3)
    assert rates_of(loaded.optimizer) == rates_of(plain.optimizer)
    assert rates_of(optimizer) == [plain.curve_of(0)(17) * 0.5]


def test_a_rate_of_the_other_sign_is_refused():
    scheduler = KDecayLR(make_optimizer(1.0), 20)
    advance(scheduler, 3)
    scheduler.optimizer.param_groups[0]["lr"] = -0.5
    with pytest.raises(ArgumentError, match=r"lr of parameter group 0=-0\.5"):
        scheduler.step()


@pytest.mark.parametrize("tensor", [False, True])
def test_a_factor_stays_finite(tensor):
    rate = torch.tensor(0.1, dtype=torch.float64) if tensor else 0.1
    scheduler = KDecayLR(make_optimizer(rate), 10**8, power=40.0, k=1.0)
    scheduler.set_step(10**8 - 1)
    assert 0 < float(rates_of(scheduler.optimizer)[0]) < 1e-300
    if tensor:
        scheduler.optimizer.param_groups[0]["lr"].fill_(0.1)
    else:
        scheduler.optimizer.param_groups[0]["lr"] = 0.1
    scheduler.set_step(10**8 - 1)
    assert 0 < float(rates_of(scheduler.optimizer)[0]) < 1e-300
    scheduler.set_step(10**8)
    assert float(rates_of(scheduler.optimizer)[0]) == 0.0


# What is refused, by name, before anything changes.


def test_base_rates_below_the_floor_change_nothing():
    scheduler = KDecayLR(make_optimizer(0.1, 0.2), 10, eta_min=[0.01, 0.02])
    before = scheduler.state_dict()
    with pytest.raises(ArgumentError, match=r"base_lrs=\[0\.5, 0\.001\]: must not be below eta_min=0\.02"):
        scheduler.base_lrs = [0.5, 0.001]
    assert scheduler.state_dict() == before
    scheduler.load_state_dict(before)


def test_a_number_where_the_device_needs_a_tensor_is_named():
    optimizer = make_optimizer(torch.tensor(0.1))
    scheduler = KDecayLR(optimizer, 10, capturable=True)
    advance(scheduler, 2)
    state = scheduler.state_dict()
    optimizer.param_groups[0]["lr"] = 0.05
    for use in (scheduler.step, lambda: scheduler.load_state_dict(state)):
        with pytest.raises(ArgumentError, match=r"lr=0\.05 of parameter group 0 must be a tensor"):
            use()


def test_going_on_past_the_end_of_a_shorter_schedule_is_an_overrun():
    saved = KDecayLR(make_optimizer(0.1), 20)
    advance(saved, 10)
    shorter = KDecayLR(make_optimizer(0.1), 5, on_overrun="error", on_mismatch="keep_new")
    before = shorter.state_dict()
    with pytest.raises(ArgumentError, match="step 10 is past the end"):
        shorter.load_state_dict(saved.state_dict())
    assert shorter.state_dict() == before


@pytest.mark.parametrize("schema", [1.0, True, "1", torch.ones(2), None, 2])
def test_another_schema_is_refused(schema):
    scheduler = KDecayLR(make_optimizer(0.1), 20)
    with pytest.raises(ArgumentError, match="schema="):
        scheduler.load_state_dict(scheduler.state_dict() | {"schema": schema})


def test_arrays_of_one_number_are_numbers():
    scheduler = KDecayLR(make_optimizer(0.1), 10, eta_min=np.array([0.01]))
    assert scheduler.state_dict()["eta_min"] == [0.01]


def test_other_tensors_in_a_group_do_not_matter():
    optimizer = make_optimizer(0.1)
    optimizer.param_groups[0]["mask"] = torch.ones(3)
    AddKDecay(optimizer, lambda o: LinearLR(o, 1.0, 0.0, 10), 10)


def test_a_sequence_that_drives_another_field():
    """torch's SequentialLR puts the rates back when it is made, not what its parts have written elsewhere."""
    optimizer = torch.optim.AdamW([torch.nn.Parameter(torch.ones(1))], lr=0.1, weight_decay=0.01)
    first = ScheduleLR(optimizer, warmup(5), field="weight_decay")
    then = KDecayLR(optimizer, 10, field="weight_decay", k=1.0)
    both = SequentialLR(optimizer, [first, then], [5])
    used = []
    for _ in range(15):
        used.append(optimizer.param_groups[0]["weight_decay"])
        optimizer.step()
        both.step()
    expected = [warmup(5).lr(step, 0.01) for step in range(5)] + [0.01 * (1 - step / 10) for step in range(10)]
    assert used == pytest.approx(expected, rel=1e-12)
    assert optimizer.param_groups[0]["lr"] == 0.1


def test_another_field_needs_its_own_base_to_go_on():
    with pytest.raises(ArgumentError, match="last_epoch=3: needs 'initial_momentum'"):
        KDecayLR(make_optimizer(0.1), 10, field="momentum", last_epoch=3)


def test_a_field_that_holds_no_number_is_named():
    with pytest.raises(ArgumentError, match="field='params' of parameter group 0="):
        KDecayLR(make_optimizer(0.1), 10, field="params")


def test_a_rate_made_in_inference_mode():
    with torch.inference_mode():
        rate = torch.tensor(0.1)
    optimizer = make_optimizer(0.1)
    optimizer.param_groups[0]["lr"] = rate
    with torch.inference_mode():
        scheduler = KDecayLR(optimizer, 10, k=1.0)
        advance(scheduler, 5)
        assert float(rates_of(optimizer)[0]) == pytest.approx(0.05)


@pytest.mark.parametrize("total", [1, 2, 3, 4, 10])
def test_step_decay_keeps_its_first_rate(total):
    optimizer = make_optimizer(0.1)
    scheduler = baseline("step", optimizer, total)
    assert rates_of(optimizer) == [0.1]
    assert all(milestone > 0 for milestone in scheduler.milestones)


def test_names_and_lists_as_people_write_them():
    with pytest.raises(ArgumentError, match="did you mean 'sgdr'"):
        baseline("SGDR", make_optimizer(0.1), 10)
    scheduler = baseline("step", make_optimizer(0.1), 100, milestones=(30, 60))
    assert sorted(scheduler.milestones) == [30, 60]


# Found by changing the code at random: nothing had noticed.


@pytest.mark.parametrize(("step", "rescaled_to"), [(-1, -1), (0, 0), (1, 0), (2, 1), (50, 15), (100, 30), (101, 30)])
def test_a_step_is_rescaled_to_the_nearest(step, rescaled_to):
    assert rescaled(step, 100, 30) == rescaled_to


def test_cycles_of_parts_and_of_parts_of_parts():
    def parts(optimizer):
        inner = SequentialLR(optimizer, [restarts(optimizer), restarts(optimizer)], [25])
        return SequentialLR(optimizer, [inner, LinearLR(optimizer, 1.0, 0.5, 9), restarts(optimizer)], [32, 40])

    scheduler = AddKDecay(make_optimizer(1.0), parts, 55, validity="ignore")
    # The third cycle is cut off within the inner sequence, which torch switches a step early, the fourth by the part
    # that follows it.
    assert scheduler.cycles == [(0, 10), (10, 20), (20, 30), (24, 34), (32, 39), (40, 50), (50, 60)]
    plain = AddKDecay(make_optimizer(1.0), parts, 55, k=1.0).curve_of(0)
    assert [step for step in range(56) if plain(step) == 1.0] == [0, 10, 20, 24, 32, 40, 50]
    bent = [step for step in range(56) if scheduler.curve_of(0)(step) != plain(step)]
    inside = [range(1, 10), range(11, 20), range(21, 24), range(25, 32), range(33, 39), range(41, 50), range(51, 56)]
    assert bent == [step for each in inside for step in each]


def test_a_part_within_a_part_ends_before_what_follows():
    def nested(optimizer):
        inner = SequentialLR(optimizer, [LinearLR(optimizer, 1.0, 0.5, 5), LinearLR(optimizer, 1.0, 0.1, 5)], [5])
        return SequentialLR(optimizer, [inner, LambdaLR(optimizer, lambda _: 5.0)], [10])

    scheduler = AddKDecay(make_optimizer(1.0), nested, 15, k=2.0, validity="ignore")
    plain = AddKDecay(make_optimizer(1.0), nested, 15, k=1.0).curve_of(0)
    assert scheduler.cycles == [(0, 3), (4, 9), (10, 15)]
    for start, stop in scheduler.cycles:
        first, last = plain(start), plain(stop)
        for step in range(start, stop + 1):
            share = (step - start) / (stop - start)
            assert scheduler.curve_of(0)(step) == pytest.approx(plain(step) + (first - last) * (share - share**2))
    WarpKDecay(make_optimizer(1.0), nested, 15, k=0.5)


def test_three_sequences_one_within_another_need_cycles():
    def nested(optimizer):
        inner = ConstantLR(optimizer)
        for milestone in (3, 5, 7):
            inner = SequentialLR(optimizer, [inner, ConstantLR(optimizer)], [milestone])
        return inner

    with pytest.raises(ArgumentError, match="make_scheduler='SequentialLR': must not be three of them"):
        AddKDecay(make_optimizer(1.0), nested, 15)
    AddKDecay(make_optimizer(1.0), nested, 15, cycles=[(0, 15)], validity="ignore")


@pytest.mark.parametrize(
    "following",
    [
        lambda optimizer: LambdaLR(optimizer, ([0.5] * 4001).__getitem__),
        lambda optimizer: LambdaLR(optimizer, lambda step: 1 - step / 4000),
        lambda optimizer: OneCycleLR(optimizer, 1.0, total_steps=4001),
    ],
)
def test_a_cut_cycle_asks_for_nothing_after_the_end(following):
    def parts(optimizer):
        return SequentialLR(optimizer, [CosineAnnealingWarmRestarts(optimizer, 10_000), following(optimizer)], [1000])

    AddKDecay(make_optimizer(1.0), parts, 5000, k=2.0, validity="ignore")


def test_cycles_after_the_end_of_one_cycle_lr():
    AddKDecay(
        make_optimizer(1.0), lambda o: OneCycleLR(o, 1.0, total_steps=20), 20, cycles=[(0, 40)], validity="ignore"
    )


def test_a_part_of_one_step_has_no_cycle():
    def parts(optimizer):
        return SequentialLR(optimizer, [ConstantLR(optimizer), LinearLR(optimizer, 1.0, 0.5, 9)], [1])

    assert AddKDecay(make_optimizer(1.0), parts, 10).cycles == [(1, 10)]


@pytest.mark.parametrize(
    ("held", "written", "unfactored", "factor", "now"),
    [
        (0.2, 0.2, 0.5, 0.7, 0.7),
        (0.1, 0.2, 0.5, 0.7, 0.35),
        (0.1, 0.0, 0.5, 0.0, 0.2),
        (0.1, 0.0, 0.0, 0.7, 0.7),
        (0.1, 1e-320, 0.5, 1.0, 0.2),
        (0.1, 1e-320, 0.0, 0.7, 0.7),
    ],
)
def test_the_factor_on_host_and_device(held, written, unfactored, factor, now):
    assert changed(held, written, lambda: unfactored, factor) == pytest.approx(now)
    tensor = torch.tensor(held, dtype=torch.float64)
    assert float(changed_on_device(tensor, written, unfactored, factor)) == pytest.approx(now)


@pytest.mark.parametrize("rate", [0.1, 0.0])
def test_a_group_without_a_rate_is_judged_by_its_shape(rate):
    with pytest.raises(ValidityError, match="rises after step"):
        KDecayLR(make_optimizer(rate), 100, k=3.0, form="additive", sign="+")


# What is refused leaves nothing half done.


def test_a_refused_state_leaves_the_short_cut_as_it_was():
    scheduler = KDecayLR(make_optimizer(0.1), 20, k=1.0)
    advance(scheduler, 5)
    other = KDecayLR(make_optimizer(0.1, 0.2), 30, k=1.0).state_dict()
    scheduler.optimizer.add_param_group({"params": [torch.nn.Parameter(torch.ones(1))], "lr": 0.2})
    with pytest.raises(ArgumentError, match="the schedule of parameter group 0 is not as saved"):
        scheduler.load_state_dict(other)
    advance(scheduler, 1)
    assert rates_of(scheduler.optimizer) == pytest.approx([0.07, 0.14])
    assert scheduler.state_dict()["factors"] == [1.0, 1.0]


class Interrupted(dict):
    """A group that is interrupted when it is written to."""

    armed = False

    def __setitem__(self, key, value):
        if self.armed:
            Interrupted.armed = False
            raise KeyboardInterrupt
        super().__setitem__(key, value)


@pytest.mark.parametrize("rates", [(0.1, 0.1), (0.1, 0.2)])
def test_an_interrupted_step_is_not_made(rates):
    optimizer = make_optimizer(*rates)
    optimizer.param_groups[1] = Interrupted(optimizer.param_groups[1])
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    advance(scheduler, 3)
    before = rates_of(optimizer)
    Interrupted.armed = True
    with pytest.raises(KeyboardInterrupt):
        scheduler.step()
    assert (rates_of(optimizer), scheduler.last_epoch) == (before, 3)
    advance(scheduler, 1)
    assert rates_of(optimizer) == [scheduler.curve_of(number)(4) for number in range(2)]


def test_base_rates_that_the_inner_scheduler_refuses_change_nothing():
    def made(optimizer):
        if optimizer.param_groups[0]["lr"] > 0.15:
            raise ValueError("too high")
        return LinearLR(optimizer, 1.0, 0.0, 10)

    scheduler = AddKDecay(make_optimizer(0.1), made, 10)
    before = scheduler.state_dict()
    with pytest.raises(ValueError, match="too high"):
        scheduler.base_lrs = [0.2]
    assert scheduler.state_dict() == before
    scheduler.load_state_dict(before)


def test_a_floor_that_is_a_share_goes_with_the_base_rate():
    scheduler = KDecayLR(make_optimizer(0.1), 10, eta_min_ratio=0.1)
    scheduler.base_lrs = [0.005]
    advance(scheduler, 10)
    assert rates_of(scheduler.optimizer) == [0.005 * 0.1]


def test_a_sequence_is_saved_while_one_part_is_below_0():
    def made():
        optimizer = make_optimizer(1.0)
        first = KDecayLR(optimizer, 20, k=5.0, form="additive", sign="+", validity="ignore")
        return SequentialLR(optimizer, [first, KDecayLR(optimizer, 20)], [20])

    saved = made()
    advance(saved, 16)
    assert rates_of(saved.optimizer)[0] < 0
    loaded = made()
    loaded.load_state_dict(saved.state_dict())
    for each in (saved, loaded):
        advance(each, 10)
    assert rates_of(loaded.optimizer) == rates_of(saved.optimizer)


@pytest.mark.parametrize("capturable", [False, True])
def test_a_tensor_rate_set_below_0_is_saved_and_loaded(capturable):
    optimizer = make_optimizer(torch.tensor(1.0, dtype=torch.float64))
    scheduler = KDecayLR(optimizer, 20, k=1.0, capturable=capturable)
    advance(scheduler, 3)
    optimizer.param_groups[0]["lr"].fill_(-0.2)
    advance(scheduler, 1)
    before = float(rates_of(optimizer)[0])
    scheduler.load_state_dict(scheduler.state_dict())
    assert before < 0
    assert float(rates_of(optimizer)[0]) == before


# More that a changed line had left unnoticed: defaults, floors of baselines, names in messages.


@pytest.mark.parametrize("kind", [AddKDecay, WarpKDecay])
def test_borrowed_schedulers_take_the_papers_k_and_the_cycles_given(kind):
    def line(optimizer):
        return LinearLR(optimizer, 1.0, 0.0, 20)

    default, given = (kind(make_optimizer(1.0), line, 20, **options) for options in ({}, {"k": 1.5}))
    assert [default.curve_of(0)(step) for step in range(21)] == [given.curve_of(0)(step) for step in range(21)]
    parts = kind(make_optimizer(1.0), line, 20, cycles=[(0, 10), (10, 20)])
    assert parts.cycles == [(0, 10), (10, 20)]
    assert parts.curve_of(0)(10) == 0.5
    assert parts.curve_of(0)(5) != given.curve_of(0)(5)


@pytest.mark.parametrize(
    ("name", "options", "shape"),
    [
        ("pol", {"power": 2.0}, lambda tau: (1 - tau) ** 2),
        ("linear", {}, lambda tau: 1 - tau),
        ("cos", {}, lambda tau: (1 + np.cos(np.pi * tau)) / 2),
    ],
)
def test_a_baseline_with_a_floor_falls_to_it(name, options, shape):
    scheduler = baseline(name, make_optimizer(0.1), 50, eta_min=0.01, **options)
    used = rates_used(scheduler.optimizer, scheduler, 50)
    expected = [0.01 + 0.09 * shape(step / 50) for step in range(50)]
    assert [rate for (rate,) in used] == pytest.approx(expected, rel=1e-12)


def test_the_anchored_and_the_printed_htd_with_a_floor():
    for anchored in (True, False):
        scheduler = baseline("htd", make_optimizer(0.1), 50, eta_min=0.01, anchored=anchored)
        used = [rate for (rate,) in rates_used(scheduler.optimizer, scheduler, 50)]
        printed = (1 - np.tanh(-6 + 9 * np.arange(51) / 50)) / 2
        shape = (printed - printed[-1]) / (printed[0] - printed[-1]) if anchored else printed
        assert used == pytest.approx((0.01 + 0.09 * shape[:50]).tolist(), rel=1e-12)


def test_the_lengths_of_baselines_are_those_of_their_table():
    def made(name, total, **options):
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1, momentum=0.9)
        return baseline(name, optimizer, total, **options)

    assert sorted(made("step", 95).milestones) == [28, 57, 76]
    assert [made("sgdr", total).T_0 for total in (5, 39, 100)] == [1, 1, 5]
    cyclic = made("clr", 39)
    assert (cyclic.total_size, cyclic.optimizer.param_groups[0]["momentum"]) == (2, 0.9)
    assert made("clr", 100).total_size == 10
    wsd = made("wsd", 10, warmup_steps=9, cooldown_steps=1)
    assert [rate for (rate,) in rates_used(wsd.optimizer, wsd, 10)] == pytest.approx([i / 100 for i in range(1, 11)])


def test_a_copy_made_between_the_two_steps_warns_of_nothing():
    optimizer = make_optimizer(0.1)
    scheduler = KDecayLR(optimizer, 10)
    optimizer.step()
    _, copied = copy.deepcopy((optimizer, scheduler))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        copied.step()
    fresh = copy.deepcopy((make_optimizer(0.1),))[0]
    _, unused = copy.deepcopy((fresh, KDecayLR(fresh, 10)))
    with pytest.warns(UserWarning, match="before `optimizer.step"):
        unused.step()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"k": [1.0]}, r"k=\[1\.0\]: must be one value, or a list of 2"),
        ({"power": [1.0]}, r"power=\[1\.0\]: must be one value, or a list of 2"),
        ({"eta_min": [0.0]}, r"eta_min=\[0\.0\]: must be one value, or a list of 2"),
    ],
)
def test_lists_of_another_length_are_named(options, said):
    with pytest.raises(ArgumentError, match=said):
        KDecayLR(make_optimizer(0.1, 0.2), 10, **options)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], r"^data=\[\]: must be a dict with the keys 'schema' and 'phases'$"),
        ({"schema": 2, "phases": []}, "^schema=2: this version reads schema 1$"),
        ({"schema": 1, "phases": {}}, r"^phases=\{\}: must be a list of dicts$"),
        ({"schema": 1, "phases": [{"kind": "dcay"}]}, "^kind='dcay': did you mean 'decay'"),
        ({"schema": 1, "phases": [{"kind": "hold"}]}, "^a hold phase has the keys"),
    ],
)
def test_a_damaged_schedule_is_told_by_what_is_wrong(data, said):
    with pytest.raises(ArgumentError, match=said):
        Schedule.from_dict(data)
