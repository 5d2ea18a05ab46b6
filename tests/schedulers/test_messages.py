"""What the schedulers refuse: by the argument's name, its value and what is allowed."""

import re

import pytest
import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR, LinearLR, StepLR

from kdecay_sym.errors import ArgumentError
from kdecay_sym.schedule import Schedule, decay
from kdecay_torch import AddKDecay, KDecayLR, ScheduleLR, WarpKDecay, baseline
from kdecay_torch.closed_form.fields import Field
from kdecay_torch.closed_form.on_device import device_of

from .training import advance, make_optimizer, rates_used


def falling(optimizer):
    return ExponentialLR(optimizer, 0.9)


def on_two_devices():
    return [{"lr": torch.tensor(0.1, device=device)} for device in ("meta", "cpu")]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: ScheduleLR(make_optimizer(), "decay"),
            "schedule='decay': must be a Schedule, as kdecay_sym.schedule makes them",
        ),
        (
            lambda: KDecayLR(make_optimizer(torch.tensor(0.1)), 9, capturable=1),
            "capturable=1: must be True or False",
        ),
        (
            lambda: KDecayLR(make_optimizer(torch.tensor(0.1)), 9, capturable=True, on_overrun="warn"),
            "on_overrun='warn': must be 'hold' with capturable=True",
        ),
        (
            lambda: KDecayLR(make_optimizer(torch.tensor([0])), 9, capturable=True),
            "capturable=True: lr=tensor([0]) of parameter group 0 must be a tensor of one number, "
            "such as torch.tensor(0.1, device='cuda')",
        ),
        (
            lambda: device_of(Field("lr"), on_two_devices()),
            "capturable=True: lr must be on one device, not on ['cpu', 'meta']",
        ),
        (
            lambda: KDecayLR(make_optimizer(), 9, eta_min=0.01, eta_min_ratio=0.5),
            "eta_min_ratio=0.5: cannot be given together with eta_min=0.01",
        ),
        (lambda: KDecayLR(make_optimizer(), 9, eta_min_ratio=1.5), "eta_min_ratio=1.5: must be a number from 0 to 1"),
        (lambda: KDecayLR(make_optimizer(), 9, eta_min_ratio=-0.1), "eta_min_ratio=-0.1: must be a finite number >= 0"),
        (lambda: KDecayLR(make_optimizer(), 9, eta_min="0"), "eta_min='0': must be a finite number >= 0"),
        (
            lambda: KDecayLR(make_optimizer(), 9, last_epoch=0),
            "last_epoch=0: needs 'initial_lr' in every parameter group, as a loaded one has",
        ),
        (lambda: baseline("cos", make_optimizer(), 9, eta_min=-1), "eta_min=-1: must be a finite number >= 0"),
        (
            lambda: baseline("cos", make_optimizer(), 9, eta_min=0.2),
            "eta_min=0.2: must not be above the rate 0.1 of a parameter group",
        ),
        (lambda: baseline("step", make_optimizer(), 9, eta_min=0.01), "eta_min=0.01: must be 0: 'step' has no floor"),
        (lambda: baseline("exp", make_optimizer(), 9, eta_min=0.01), "eta_min=0.01: must be 0: 'exp' has no floor"),
        (lambda: baseline("htd", make_optimizer(), 9, anchored=1), "anchored=1: must be True or False"),
        (
            lambda: baseline("sgdr", make_optimizer(), 9, T_0=0),
            "T_0=0: must be a whole number from 1 to 2**53",
        ),
        (
            lambda: baseline("step", make_optimizer(), 9, milestones=[3, 1.5]),
            "milestones=1.5: must be a whole number from 1 to 2**53",
        ),
        (
            lambda: AddKDecay(make_optimizer(), falling, 9, cycles=7),
            "cycles=7: must be a list of pairs (start, stop)",
        ),
        (
            lambda: AddKDecay(make_optimizer(), falling, 9, cycles="04"),
            "cycles='04': must be a list of pairs (start, stop)",
        ),
        *(
            (
                lambda pair=pair: AddKDecay(make_optimizer(), falling, 9, cycles=[(0, 4), pair]),
                f"cycles={pair!r}: must be two whole numbers (start, stop), 4 <= start < stop",
            )
            for pair in ((4, 5, 6), (4,), "45", 5, (3, 6), (5, 5))
        ),
        (
            lambda: KDecayLR(make_optimizer(), 9).step(-1),
            "epoch=-1: must be a whole number from 0 to 2**53",
        ),
        (
            lambda: KDecayLR(make_optimizer(), 9)._update_lr(-1),
            "epoch=-1: must be a whole number from 0 to 2**53",
        ),
        (
            lambda: setattr(KDecayLR(make_optimizer(), 9), "base_lrs", [0.1, 0.2]),
            "base_lrs=[0.1, 0.2]: must be a list of 1, one a parameter group",
        ),
        (
            lambda: setattr(KDecayLR(make_optimizer(), 9, eta_min=0.05), "base_lrs", [0.01]),
            "base_lrs=[0.01]: must not be below eta_min=0.05 of parameter group 0",
        ),
    ],
)
@pytest.mark.filterwarnings("ignore:The epoch parameter:UserWarning", "ignore:.*lr_scheduler.step:UserWarning")
def test_messages(make, message):
    with pytest.raises(ArgumentError) as caught:
        make()
    assert str(caught.value) == message


SIGN = "must be a finite number >= 0, or as negative as what was written"
OF_ONE = "must be a list of 1: the optimizer has 1 parameter groups"


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ({"schema": 2}, "schema=2: this version reads schema 1"),
        ({"schema": True}, "schema=True: this version reads schema 1"),
        ({"field": 3}, "field=3: must be a string"),
        ({"field": "momentum"}, "field='momentum': this scheduler drives 'lr'"),
        ({"last_epoch": -2}, "last_epoch=-2: must be a whole number from -1 to 2**53"),
        ({"last_epoch": 1.5}, "last_epoch=1.5: must be a whole number from -1 to 2**53"),
        ({"base_lrs": 0.1}, f"base_lrs=0.1: {OF_ONE}"),
        ({"factors": []}, f"factors=[]: {OF_ONE}"),
        ({"schedules": []}, f"schedules=[]: {OF_ONE}"),
        ({"base_lrs": [0.0001]}, "base_lrs=0.0001: must not be below eta_min=0.001"),
        ({"eta_min": ["0.001"]}, "eta_min='0.001': must be a finite number >= 0"),
        ({"rates": [-1.0]}, f"rates=-1.0: {SIGN}"),
        ({"written": [-1.0]}, f"written=-1.0: {SIGN}"),
        ({"factors": [-1.0]}, f"factors=-1.0: {SIGN}"),
        ({"rates": ["0.1"]}, "rates='0.1': must be a finite number"),
    ],
)
def test_a_damaged_state_is_told_by_name(damage, message):
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 30, eta_min=0.001)
    rates_used(optimizer, scheduler, 7)
    with pytest.raises(ArgumentError) as caught:
        scheduler.load_state_dict({**scheduler.state_dict(), **damage})
    assert str(caught.value) == message


@pytest.mark.parametrize(("state", "found"), [([1], "list"), ({"schema": 1}, r"\['schema'\]")])
def test_what_is_no_state_is_told_by_its_keys(state, found):
    scheduler = KDecayLR(make_optimizer(), 30)
    with pytest.raises(ArgumentError, match=rf"^the state of a scheduler has the keys \[.*\], not {found}$"):
        scheduler.load_state_dict(state)


@pytest.mark.parametrize("zero", ["rates", "written", "factors"])
def test_a_zero_has_no_sign(zero):
    optimizer = make_optimizer()
    scheduler = KDecayLR(optimizer, 30)
    rates_used(optimizer, scheduler, 7)
    state = {**scheduler.state_dict(), zero: [0.0]}
    scheduler.load_state_dict(state)
    assert scheduler.state_dict() == state
    # Nothing is written yet before the first step, so a sign says nothing.
    waiting = {**state, "last_epoch": -1, "rates": [-0.1]}
    scheduler.load_state_dict(waiting)
    assert scheduler.state_dict() == waiting
    with pytest.raises(ArgumentError, match=r"^rates=-0\.1: "):
        scheduler.load_state_dict({**waiting, "last_epoch": 0, "written": [0.1]})


def borrowed():
    return AddKDecay(make_optimizer(), falling, 9, k=1.5, validity="ignore")


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ({"k": -1.0}, r"k=-1\.0: must be a finite number > 0"),
        ({"total_steps": 0}, r"total_steps=0: must be a whole number from 1 to 2\*\*53"),
        ({"cycles": 3}, r"schedules=\{.*'cycles': 3.*\}: must hold lists of cycles and of moments"),
        ({"moments": None}, r"schedules=\{.*'moments': None.*\}: must hold lists of cycles and of moments"),
        ({"cycles": [[0, 9, 9]]}, r"cycles=\[0, 9, 9\]: must be two whole numbers \(start, stop\), 0 <= start < stop"),
        ({"moments": [[1.0, 2.0, 3.0]]}, r"moments=\[1\.0, 2\.0, 3\.0\]: must be a list of two numbers"),
        ({"moments": [5.0]}, r"moments=5\.0: must be a list of two numbers"),
        ({"moments": [[1.0, "2"]]}, r"moments='2': must be a finite number"),
        ({"moments": [[1.0, 2.0]]}, r"moments=\[\[1\.0, 2\.0\]\]: must be 10 pairs"),
        ({"surprise": 1}, r"schedules=\{.*'surprise': 1.*\}: must have the keys \[.*'moments'.*\]"),
    ],
)
def test_a_damaged_state_of_a_borrowed_schedule(damage, message):
    scheduler = borrowed()
    state = scheduler.state_dict()
    state["schedules"] = [{**state["schedules"][0], **damage}]
    before = scheduler.state_dict()
    with pytest.raises(ArgumentError) as caught:
        scheduler.load_state_dict(state)
    assert re.fullmatch(message, str(caught.value)), str(caught.value)
    assert scheduler.state_dict() == before
    with pytest.raises(ArgumentError, match=r"^schedules=7: must have the keys"):
        scheduler.load_state_dict({**state, "schedules": [7]})


def test_a_state_of_the_other_kind_is_refused():
    state = WarpKDecay(make_optimizer(), falling, 9, k=1.5).state_dict()
    assert state["schedules"][0]["kind"] == "WarpKDecay"
    with pytest.raises(ArgumentError, match=r"^schedules=\{'kind': 'WarpKDecay', .* must have the keys \["):
        borrowed().load_state_dict(state)


@pytest.mark.parametrize(
    ("steps", "jump", "between"),
    [(9, 4, "4 and 4"), (99, 50, "50 and 52"), (99, 99, "96 and 99"), (640, 320, "320 and 339")],
)
def test_a_curve_that_differs_is_told_by_its_steps(steps, jump, between):
    """In 32 blocks of as many steps as can be."""

    def warped(gamma):
        return WarpKDecay(make_optimizer(), lambda each: StepLR(each, jump, gamma), steps, k=1.0)

    with pytest.raises(ArgumentError, match=f"the curve differs between the steps {between};"):
        warped(0.5).load_state_dict(warped(0.4).state_dict())


def test_what_differs_is_told_in_the_words_of_the_json():
    def scheduler(**options):
        return WarpKDecay(make_optimizer(), lambda each: CosineAnnealingLR(each, 9), 9, **options)

    state = scheduler().state_dict()
    with pytest.raises(ArgumentError, match=r"cycles\[0\] was missing and is \[0, 4\]|cycles\[0\]\[1\] was 9 and is 4"):
        scheduler(cycles=[(0, 4)]).load_state_dict(state)
    other = KDecayLR(make_optimizer(), 9, warmup_steps=2).state_dict()
    with pytest.raises(
        ArgumentError, match=r"phases\[0\]\.kind was 'warmup' and is 'decay'.*phases\[1\] was .* missing"
    ):
        ScheduleLR(make_optimizer(), decay(9)).load_state_dict(other)


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


@pytest.mark.parametrize("schema", [1.0, True, "1", torch.ones(2), None, 2])
def test_another_schema_is_refused(schema):
    scheduler = KDecayLR(make_optimizer(0.1), 20)
    with pytest.raises(ArgumentError, match="schema="):
        scheduler.load_state_dict(scheduler.state_dict() | {"schema": schema})


def test_another_field_needs_its_own_base_to_go_on():
    with pytest.raises(ArgumentError, match="last_epoch=3: needs 'initial_momentum'"):
        KDecayLR(make_optimizer(0.1), 10, field="momentum", last_epoch=3)


def test_a_field_that_holds_no_number_is_named():
    with pytest.raises(ArgumentError, match="field='params' of parameter group 0="):
        KDecayLR(make_optimizer(0.1), 10, field="params")


def test_names_and_lists_as_people_write_them():
    with pytest.raises(ArgumentError, match="did you mean 'sgdr'"):
        baseline("SGDR", make_optimizer(0.1), 10)
    scheduler = baseline("step", make_optimizer(0.1), 100, milestones=(30, 60))
    assert sorted(scheduler.milestones) == [30, 60]


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
