"""A run that is killed anywhere, and resumed in any order of loading, uses the rates of one that is not, to the bit."""

import io
import json
from dataclasses import dataclass

import torch
from hypothesis import event, given, settings
from hypothesis import strategies as st

from kdecay_sym.schedule import Schedule
from kdecay_torch import ScheduleLR

from .strategies import ALWAYS_THE_SAME, any_schedules, schedules
from .training import make_optimizer, rates_of

ORDERS = ("optimizer, then make and load", "optimizer, then scheduler", "scheduler, then optimizer", "scheduler alone")


@dataclass(frozen=True)
class Setting:
    """How a run is set up: everything that the command that resumes it would be given once more."""

    schedules: Schedule | list[Schedule]
    rates: list[float]
    eta_min: float | list[float]
    kind: type[torch.optim.Optimizer]
    tensors: bool

    def optimizer(self):
        rates = [torch.tensor(rate, dtype=torch.float64) for rate in self.rates] if self.tensors else self.rates
        return make_optimizer(*rates, kind=self.kind)

    def scheduler(self, optimizer):
        return ScheduleLR(optimizer, self.schedules, eta_min=self.eta_min)


@st.composite
def runs(draw):
    """A setting, the updates after which somebody halves a group's rate, and where and how the run is resumed."""
    groups = draw(st.integers(1, 3))
    each = any_schedules() | schedules()
    several = draw(st.booleans())
    schedule = draw(st.lists(each, min_size=groups, max_size=groups)) if several else draw(each)
    rates = draw(st.lists(st.floats(1e-5, 10.0), min_size=groups, max_size=groups))
    shares = st.sampled_from([0.0, 0.01, 1.0])
    floors = [rate * draw(shares) for rate in rates] if draw(st.booleans()) else draw(shares) * min(rates)
    kind = draw(st.sampled_from([torch.optim.SGD, torch.optim.AdamW]))
    setting = Setting(schedule, rates, floors, kind, draw(st.booleans()))
    total = max(one.total_steps for one in (schedule if several else [schedule]))
    updates = min(total + 3, 60)
    halved = draw(st.dictionaries(st.integers(0, updates - 1), st.integers(0, groups - 1), max_size=2))
    kills = draw(st.lists(st.tuples(st.integers(0, updates), st.sampled_from(ORDERS), st.booleans()), max_size=5))
    return setting, updates, halved, sorted(kills)


def train(optimizer, scheduler, updates, halved):
    """The rates of these updates; after some of them a group's rate is halved behind the scheduler's back."""
    used = []
    for update in updates:
        used.append(rates_of(optimizer))
        optimizer.step()
        scheduler.step()
        if update in halved:
            optimizer.param_groups[halved[update]]["lr"] *= 0.5
    return used


def resume(setting, optimizer, scheduler, order, through_json):
    """Save both, make them anew and load them."""
    states = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
    if through_json:
        states["scheduler"] = json.loads(json.dumps(states["scheduler"]))
    buffer = io.BytesIO()
    torch.save(states, buffer)
    buffer.seek(0)
    states = torch.load(buffer, weights_only=True)
    optimizer = setting.optimizer()
    if order == "optimizer, then make and load":
        optimizer.load_state_dict(states["optimizer"])
    scheduler = setting.scheduler(optimizer)
    if order == "optimizer, then scheduler":
        optimizer.load_state_dict(states["optimizer"])
    scheduler.load_state_dict(states["scheduler"])
    if order == "scheduler, then optimizer":
        optimizer.load_state_dict(states["optimizer"])
    return optimizer, scheduler


@given(runs())
@settings(ALWAYS_THE_SAME, max_examples=60)
def test_killed_and_resumed_is_uninterrupted(run):
    setting, updates, halved, kills = run
    optimizer = setting.optimizer()
    straight = train(optimizer, setting.scheduler(optimizer), range(updates), halved)
    optimizer = setting.optimizer()
    scheduler = setting.scheduler(optimizer)
    used = []
    for at, order, through_json in kills:
        event(order)
        used += train(optimizer, scheduler, range(len(used), at), halved)
        before = rates_of(optimizer)
        optimizer, scheduler = resume(setting, optimizer, scheduler, order, through_json)
        assert rates_of(optimizer) == before
        assert scheduler.last_epoch == at
    used += train(optimizer, scheduler, range(len(used), updates), halved)
    assert used == straight
