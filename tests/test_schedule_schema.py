"""Schedules that were written down are still read: one fixture for each schema that was released."""

import itertools
import json
from pathlib import Path

import pytest

from kdecay_sym.phases import Cycles, Decay, Hold, Rest, Warmup
from kdecay_sym.phases.decay import BASES, FORMS, SIGNS
from kdecay_sym.phases.warmup import SHAPES
from kdecay_sym.schedule import SCHEMA, Schedule, chain, cooldown, cycles, decay, hold, skip, warmup

ETA_0, ETA_E = 0.1, 0.001
SAVED = json.loads(Path(__file__).with_name("schedule_schema_1.json").read_text(encoding="utf-8"))

MADE = {
    "defaults": decay(10),
    "polynomial": decay(12, k=2.25, power=0.75),
    "polynomial, folded": decay(12, k=1.5, power=2.0),
    "polynomial, additive": decay(12, k=1.75, power=2.5, form="additive"),
    "polynomial, as eq. (9) is printed": decay(12, k=1.75, form="additive", sign="+"),
    "cosine": decay(12, k=0.6, base="cosine"),
    "cosine, additive": decay(12, k=2.0, base="cosine", form="additive"),
    "cosine, linear increment": decay(12, k=3.0, base="cosine", form="linear-increment", amplitude=0.5),
    "exponential as printed": decay(12, k=1.5, base="exponential"),
    "exponential, additive": decay(12, k=1.5, base="exponential", form="additive"),
    "exponential, anchored": decay(12, k=1.5, base="exponential-anchored"),
    "exponential, anchored, additive": decay(12, k=1.2, base="exponential-anchored", form="additive", sign="+"),
    "htd": decay(12, k=1.0, base="htd", start=0.75, end=0.125),
    "htd, additive": decay(12, k=1.3, base="htd", form="additive"),
    "linear warm-up": warmup(5),
    "linear warm-up from a level": chain(warmup(5, start=0.0), decay(7)),
    "cosine warm-up": chain(warmup(5, start=0.25, shape="cosine"), decay(7)),
    "constant warm-up": chain(warmup(5, shape="constant"), decay(7)),
    "hold": chain(hold(3), decay(4, end=0.5), hold(2), hold(2, level=0.125)),
    "warm-up, stable, decay": chain(warmup(4), hold(6), cooldown(5)),
    "cooldown of its own": chain(warmup(4), decay(6, end=0.5), cooldown(5, k=1.25, base="cosine", end=0.0625)),
    "cooldown of a power": chain(hold(4, level=0.5), cooldown(5, k=2.0, power=3.0)),
    "restarts": cycles(4, 3),
    "restarts that grow and fall": cycles(5, 3, growth=1.2, peak_decay=0.5, k=1.5, base="htd", end=0.03125),
    "restarts, additive": cycles(5, 2, growth=2.0, k=1.25, base="polynomial", power=1.5, form="additive"),
    "restarts, additive, +": cycles(5, 2, k=1.25, base="polynomial", form="additive", sign="+"),
    "restarts after a warm-up": chain(warmup(3, shape="cosine"), cycles(5, 2, base="exponential-anchored"), hold(2)),
    "restarts under a warm-up": chain(warmup(3), skip(cycles(5, 2, k=2.0), 3), skip(decay(9, base="cosine"), 4)),
}


def test_the_fixture_is_of_the_present_schema_and_of_these_schedules():
    assert SAVED["schema"] == SCHEMA == 1
    assert (SAVED["eta_0"], SAVED["eta_e"]) == (ETA_0, ETA_E)
    assert list(SAVED["schedules"]) == list(MADE)


def test_the_fixture_holds_every_kind_and_option():
    phases = list(itertools.chain.from_iterable(schedule.phases for schedule in MADE.values()))
    assert {type(phase) for phase in phases} == {Decay, Warmup, Hold, Cycles, Rest}
    decays = [phase for phase in phases if isinstance(phase, Decay)]
    decays += [phase.first for phase in phases if isinstance(phase, Cycles)]
    assert {phase.base for phase in decays} == set(BASES)
    assert {phase.form for phase in decays} == set(FORMS)
    assert {phase.sign for phase in decays} == set(SIGNS)
    assert {phase.shape for phase in phases if isinstance(phase, Warmup)} == set(SHAPES)
    assert {None, 1.0} < {phase.start for phase in decays}
    assert None in {phase.level for phase in phases if isinstance(phase, Hold)}


@pytest.mark.parametrize("name", MADE)
def test_a_schedule_of_schema_1_is_read_and_written_back(name):
    saved = SAVED["schedules"][name]
    schedule = Schedule.from_dict(saved["schedule"])
    assert schedule == MADE[name]
    assert json.dumps(schedule.to_dict()) == json.dumps(saved["schedule"])
    rates = [schedule.lr(step, ETA_0, ETA_E) for step in range(schedule.total_steps + 1)]
    # To the bit but for the last places of elementary functions, which depend on the mathematical library.
    assert rates == pytest.approx(saved["rates"], rel=1e-14)
    assert schedule.curve(ETA_0, ETA_E).tolist() == pytest.approx(saved["rates"], rel=1e-13)
