"""The short cut of a step: edits that look like our own, interruptions, copies."""

import copy
import warnings

import pytest
import torch

from kdecay_sym.errors import ArgumentError
from kdecay_sym.schedule import chain, decay, warmup
from kdecay_torch import KDecayLR, ScheduleLR

from .training import advance, make_optimizer, rates_of


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
    """A group that is interrupted when it is written to: before that, or after."""

    armed = ""

    def __setitem__(self, key, value):
        when, Interrupted.armed = self.armed, ""
        if when == "before":
            raise KeyboardInterrupt
        super().__setitem__(key, value)
        if when == "after":
            raise KeyboardInterrupt


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("rates", [(0.1, 0.1), (0.1, 0.1, 0.1), (0.1, 0.2)])
def test_an_interrupted_step_is_not_made(rates, when):
    optimizer = make_optimizer(*rates)
    optimizer.param_groups[1] = Interrupted(optimizer.param_groups[1])
    scheduler = KDecayLR(optimizer, 10, k=1.0)
    advance(scheduler, 3)
    before = rates_of(optimizer)
    Interrupted.armed = when
    with pytest.raises(KeyboardInterrupt):
        scheduler.step()
    assert (rates_of(optimizer), scheduler.last_epoch) == (before, 3)
    advance(scheduler, 1)
    assert rates_of(optimizer) == [scheduler.curve_of(number)(4) for number in range(len(rates))]


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
