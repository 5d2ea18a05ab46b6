"""A schedule without its first steps: the same bits as the whole, in every evaluation, and as JSON."""

import numpy as np
import pytest
import torch

from kdecay_sym.errors import ArgumentError
from kdecay_sym.phases import Rest
from kdecay_sym.schedule import Schedule, chain, cooldown, cycles, decay, hold, skip, warmup
from kdecay_torch import ScheduleLR
from kdecay_torch.closed_form.on_device import DeviceCurve

RATES = 0.1, 0.001
WHOLES = {
    "one decay": decay(12, k=1.5, base="cosine"),
    "a rise": chain(warmup(7, shape="cosine"), decay(5)),
    "restarts": cycles(4, 3, growth=1.5, peak_decay=0.5, end=0.0625),
    "levels that go on": chain(decay(4, end=0.5), hold(4), cooldown(4)),
    "eq. (13) as printed": decay(9, base="exponential"),
}


@pytest.mark.parametrize("whole", WHOLES.values(), ids=WHOLES)
def test_what_is_left_has_the_bits_of_the_whole(whole):
    expected = [whole.lr(step, *RATES) for step in range(whole.total_steps + 2)]
    for steps in range(whole.total_steps):
        left = skip(whole, steps)
        assert left.total_steps == whole.total_steps - steps
        rate = left.closure(*RATES)
        assert [left.lr(step, *RATES) for step in range(left.total_steps + 2)] == expected[steps:]
        assert [rate(step) for step in range(left.total_steps + 2)] == expected[steps:]
        assert rate(-3) == expected[steps]
        assert left.curve(*RATES).tolist() == whole.curve(*RATES)[steps:].tolist()
        assert Schedule.from_dict(left.to_dict()) == left
        again = skip(left, 1) if left.total_steps > 1 else None
        assert again is None or again == skip(whole, steps + 1)


@pytest.mark.parametrize("whole", WHOLES.values(), ids=WHOLES)
def test_on_the_device_too(whole):
    for steps in (1, 5, whole.total_steps - 1):
        left = skip(whole, steps)
        curve = DeviceCurve(left, *RATES, torch.device("cpu"))
        found = curve(torch.arange(-1, left.total_steps + 2))
        expected = [left.lr(max(step, 0), *RATES) for step in range(-1, left.total_steps + 2)]
        assert np.abs(np.array(found.tolist()) - expected).max() < 1e-16


def test_under_a_warm_up_the_decay_has_been_running():
    schedule = chain(warmup(3, start=0.25), skip(decay(10, k=1.0), 3))
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler = ScheduleLR(optimizer, schedule)
    used = []
    for _ in range(10):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    assert used == [0.25, 0.5, 0.75] + [(10 - t) / 10 for t in range(3, 10)]
    assert scheduler.get_last_lr() == [0.0]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: skip(decay(4), 4), "steps=4: must be a whole number from 0 to 3"),
        (lambda: skip(decay(4), -1), "steps=-1"),
        (lambda: skip(4, 1), "schedule=4"),
        (lambda: Rest(decay(4), 1), "of="),
        (lambda: Rest(decay(4).phases[0], 0), "skipped=0: must be a whole number from 1 to 3"),
        (lambda: Schedule.from_dict({"schema": 1, "phases": [{"kind": "rest", "of": 3, "skipped": 1}]}), "of=3"),
    ],
)
def test_bad_input(make, message):
    with pytest.raises(ArgumentError) as raised:
        make()
    assert message in str(raised.value)
