"""What the functions that make schedules refuse: by the argument's name, its value and what is allowed."""

import pytest

from kdecay_sym.errors import ArgumentError
from kdecay_sym.phases import Cycles, Decay, Hold, Rest, Warmup, phase_from_dict, phase_to_dict
from kdecay_sym.schedule import Schedule, chain, cooldown, cycles, decay, hold, skip, warmup

DECAY = Decay(4, 1.0, end=0.25)
MADE_BY = "as decay() and warmup() make them"
DECAY_KEYS = "['amplitude', 'base', 'end', 'form', 'k', 'power', 'sign', 'start', 'steps']"


def cycles_with(first):
    return phase_from_dict({**phase_to_dict(Cycles(DECAY, 2)), "first": first})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (chain, "schedules=(): chain needs one or more"),
        (lambda: chain(decay(2), 7), f"schedules=7: must be schedules, {MADE_BY}"),
        (lambda: Schedule(()), f"phases=(): must be one or more phases, {MADE_BY}"),
        (lambda: Schedule([DECAY]), f"phases=[{DECAY!r}]: must be one or more phases, {MADE_BY}"),
        (lambda: Schedule((DECAY, 3)), f"phases=({DECAY!r}, 3): must be one or more phases, {MADE_BY}"),
        (lambda: skip(3, 1), "schedule=3: must be a schedule, as decay() and cycles() make them"),
        (
            lambda: chain(hold(2**53), decay(1)),
            "total_steps=9007199254740993: must be a whole number from 1 to 2**53",
        ),
        (lambda: Cycles(3, 2), "first=3: must be a decay with a start"),
        (
            lambda: Cycles(Decay(4, start=None), 2),
            f"first={Decay(4, start=None)!r}: must be a decay with a start",
        ),
        (lambda: Cycles(DECAY, 10_001), "count=10001: must be a whole number from 1 to 10000"),
        (lambda: Cycles(DECAY, 3, 1.0, 0.5), "peak_decay=0.5: the last peak must be above end=0.25"),
        (lambda: cycles_with([1]), "first=[1]: must be a dict"),
        (lambda: cycles_with({"steps": 4}), f"the decay of cycles has the keys {DECAY_KEYS}, not ['steps']"),
        (lambda: phase_from_dict({"kind": "rest", "of": 5, "skipped": 1}), "of=5: must be a dict"),
        (lambda: Rest(5, 1), "of=5: must be a decay, warm-up, hold or cycles"),
        (lambda: Rest(Rest(DECAY, 1), 1), f"of={Rest(DECAY, 1)!r}: must be a decay, warm-up, hold or cycles"),
        (lambda: decay(4, start=1.5), "start=1.5: must be a number from 0 to 1"),
        (lambda: decay(4, start=True), "start=True: must be a number from 0 to 1"),
        (
            lambda: decay(4, base="exponential", end=0.5),
            "base='exponential': takes no start and no end; use 'exponential-anchored'",
        ),
        (lambda: warmup(3, start="0.5"), "start='0.5': must be a number from 0 to 1"),
        (
            lambda: warmup(3, shape="cosin"),
            "shape='cosin': did you mean 'cosine'? must be one of linear, cosine, constant",
        ),
        (
            lambda: chain(decay(4, base="exponential"), hold(3)).lr(0, 0.1),
            "level=None: the phase before ends at no level; give one from 0 to 1",
        ),
    ],
)
def test_messages(make, message):
    with pytest.raises(ArgumentError) as caught:
        make()
    assert str(caught.value) == message


def test_the_least_and_the_most_that_is_allowed():
    assert warmup(1).curve(1.0).tolist() == [0.5, 1.0]
    assert cycles(4, 1) == Schedule((Cycles(Decay(4, 1.5, "cosine"), 1, 1.0, 1.0),))
    assert cycles(2**52, 2).total_steps == 2**53
    assert Cycles(Decay(4, 1.0, end=0.25), 2, 1.0, 0.5).end_level(None) == 0.25


def test_the_arguments_reach_the_phase():
    assert decay(9) == Schedule((Decay(9, 1.5, "polynomial", 1.0, "warp", "-", 1.0, 1.0, 0.0),))
    assert cooldown(9, k=2.0, base="cosine", end=0.5) == decay(9, k=2.0, base="cosine", start=None, end=0.5)
    assert cooldown(9, power=3.0) == decay(9, k=0.5, power=3.0, start=None)
    assert cycles(9, 2, k=1.2, base="polynomial", form="additive", sign="+", end=0.1) == Schedule(
        (Cycles(Decay(9, 1.2, "polynomial", 1.0, "additive", "+", end=0.1), 2),)
    )


def test_the_rest_goes_on_at_the_level_of_what_was_left_out():
    whole = chain(decay(6, k=1.0, end=0.5), hold(5), cooldown(4))
    for steps in range(1, whole.total_steps):
        assert skip(whole, steps).curve(1.0, 0.25).tolist() == whole.curve(1.0, 0.25)[steps:].tolist()
    # A hold that begins a schedule is at eta_0; one that follows a rest is where that ends.
    assert skip(hold(5), 2) == Schedule((Rest(Hold(5, 1.0), 2),))
    assert skip(skip(hold(5), 2), 1) == Schedule((Rest(Hold(5, 1.0), 3),))
    assert chain(skip(decay(6, k=1.0, end=0.5), 3), hold(2)).curve(1.0).tolist()[-2:] == [0.5, 0.5]
    read = phase_from_dict({"kind": "rest", "of": phase_to_dict(Hold(5)), "skipped": 2})
    assert Schedule((Decay(3, 1.0, end=0.5), read)).curve(1.0).tolist()[-3:] == [0.5, 0.5, 0.5]
    assert read.end_level(0.5) == 0.5
    assert skip(Schedule((Decay(3, 1.0, end=0.5), read)), 4) == Schedule((Rest(Hold(5, 0.5), 3),))


def test_what_is_left_out_whole_leaves_no_segment():
    rest = Schedule((Rest(Cycles(Decay(4, 1.0), 3), 4),))
    assert [segment.length for segment in rest.segments] == [4, 4]
    assert [segment.skipped for segment in rest.segments] == [0, 0]


def test_a_curve_begins_at_exactly_the_rate():
    for eta_0, eta_e in ((0.795, 0.2644), (0.961, 0.1778), (0.431, 0.1545)):
        assert eta_e + (eta_0 - eta_e) < eta_0  # in floats
        assert decay(10).lr(0, eta_0, eta_e) == eta_0
        assert chain(warmup(3), decay(10)).lr(3, eta_0, eta_e) == eta_0


def test_a_rise_ends_at_the_rate_whatever_comes_after_it():
    assert Warmup(3).end_level(None) == 1.0
    assert chain(warmup(3), hold(2)).curve(2.0, 1.0).tolist() == [1.25, 1.5, 1.75, 2.0, 2.0, 2.0]
