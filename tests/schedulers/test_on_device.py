"""Steps on the device: the host's bits, one graph with the optimizer's step, no recompilation, CUDA graphs."""

import copy
import json

import pytest
import torch

from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, warmup
from kdecay_torch import KDecayLR, ScheduleLR
from kdecay_torch.closed_form.on_device import DeviceCurve

from .training import make_optimizer, rates_of, rates_used

CPU = torch.device("cpu")
SCHEDULES = {
    "linear": decay(37, k=1.5),
    "polynomial": decay(37, k=1.7, power=2.3),
    "additive": decay(37, k=0.8, form="additive"),
    "cosine": decay(37, k=1.5, base="cosine"),
    "increment": decay(37, k=1.5, base="cosine", form="linear-increment", amplitude=0.5),
    "exponential": decay(37, k=1.2, base="exponential-anchored"),
    "htd": decay(37, base="htd"),
    "phases": chain(warmup(5), hold(7), decay(20, k=1.7, end=0.1), cooldown(9)),
    "cosine warm-up": chain(warmup(5, shape="cosine"), decay(20)),
    "constant warm-up": chain(warmup(5, shape="constant"), decay(20, k=2.2)),
    "cycles": cycles(5, 4, growth=2, peak_decay=0.5, k=1.3),
}


def tensor_optimizer(*rates, kind=torch.optim.SGD, dtype=torch.float64, **options):
    return make_optimizer(*(torch.tensor(rate, dtype=dtype) for rate in rates or (0.1,)), kind=kind, **options)


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("floor", [0.0, 0.01])
def test_the_device_has_the_hosts_curve(name, floor):
    schedule = SCHEDULES[name]
    curve = DeviceCurve(schedule, 0.1, floor, CPU)
    host = schedule.closure(0.1, floor)
    steps = range(schedule.total_steps + 4)
    found = [curve(torch.tensor([step])).item() for step in steps]
    assert found == pytest.approx([host(step) for step in steps], rel=32 * 2.0**-53, abs=8 * 2.0**-53 * 0.1)
    assert (found[schedule.total_steps], found[-1]) == (host(schedule.total_steps), host(schedule.total_steps))
    if name == "linear":
        assert found == [host(step) for step in steps]


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_it_writes_what_the_host_would(dtype):
    one, two = tensor_optimizer(0.1, 0.3, dtype=dtype), tensor_optimizer(0.1, 0.3, dtype=dtype)
    held = [group["lr"] for group in one.param_groups]
    device = ScheduleLR(one, SCHEDULES["phases"], eta_min=0.001, capturable=True)
    host = ScheduleLR(two, SCHEDULES["phases"], eta_min=0.001)
    assert device.last_epoch == host.last_epoch == 0
    eps = torch.finfo(dtype).eps
    for mine, theirs in zip(rates_used(one, device, 45), rates_used(two, host, 45), strict=True):
        assert mine == pytest.approx(theirs, rel=2 * eps)
    assert device.last_epoch == 45
    assert [group["lr"] for group in one.param_groups] == held
    assert all(a is b for a, b in zip((group["lr"] for group in one.param_groups), held, strict=True))


def test_factors_scales_and_random_access():
    optimizer = tensor_optimizer(0.1, 0.3)
    optimizer.param_groups[1]["lr_scale"] = 0.25
    curve = SCHEDULES["linear"]
    scheduler = ScheduleLR(optimizer, curve, capturable=True)
    rates_used(optimizer, scheduler, 3)
    optimizer.param_groups[0]["lr"].mul_(0.5)
    rates_used(optimizer, scheduler, 2)
    assert rates_of(optimizer) == [0.5 * curve.lr(5, 0.1), 0.25 * curve.lr(5, 0.3)]
    scheduler.set_step(20)
    assert rates_of(optimizer) == [0.5 * curve.lr(20, 0.1), 0.25 * curve.lr(20, 0.3)]
    rates_used(optimizer, scheduler, 17)
    assert rates_of(optimizer) == [0.0, 0.0]
    optimizer.param_groups[0]["lr"].mul_(3.0)
    scheduler.set_step(0)
    assert rates_of(optimizer) == [0.05, 0.075]
    assert scheduler.get_last_lr()[0].data_ptr() != optimizer.param_groups[0]["lr"].data_ptr()


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("after", [True, False])
def test_saved_on_one_side_loaded_on_the_other(before, after):
    straight = tensor_optimizer(0.1, 0.3)
    expected = rates_used(straight, KDecayLR(straight, 30, capturable=before), 33)
    one, two = tensor_optimizer(0.1, 0.3), tensor_optimizer(0.1, 0.3)
    scheduler = KDecayLR(one, 30, capturable=before)
    used = rates_used(one, scheduler, 11)
    loaded = KDecayLR(two, 30, capturable=after)
    loaded.load_state_dict(json.loads(json.dumps(scheduler.state_dict())))
    used += rates_used(two, loaded, 22)
    if before == after:
        assert used == expected
    # torch's square root on the CPU is not always Python's to the last bit.
    for found, rates in zip(used, expected, strict=True):
        assert found == pytest.approx(rates, rel=4 * 2.0**-53)
    assert loaded.last_epoch == 33


def test_a_copy_goes_on_by_itself():
    optimizer = tensor_optimizer(0.1, 0.3)
    scheduler = KDecayLR(optimizer, 30, capturable=True)
    rates_used(optimizer, scheduler, 4)
    other, twin = copy.deepcopy((optimizer, scheduler))
    rates = rates_used(optimizer, scheduler, 9)
    assert twin.last_epoch == 4
    assert rates_used(other, twin, 9) == rates


def test_a_group_added_later_is_adopted():
    optimizer = tensor_optimizer()
    scheduler = KDecayLR(optimizer, 30, capturable=True)
    rates_used(optimizer, scheduler, 4)
    new = {"params": [torch.nn.Parameter(torch.ones(1))], "lr": torch.tensor(0.4, dtype=torch.float64)}
    optimizer.add_param_group(new)
    scheduler.set_step(5)
    used = rates_used(optimizer, scheduler, 9)
    assert used == [[decay(30, k=1.5).lr(t, base) for base in (0.1, 0.4)] for t in range(5, 14)]


def test_what_cannot_be_captured_is_named():
    with pytest.raises(ValueError, match=r"lr=0\.1 of parameter group 0 must be a tensor"):
        KDecayLR(make_optimizer(), 10, capturable=True)
    with pytest.raises(ValueError, match="on_overrun='error'"):
        KDecayLR(tensor_optimizer(), 10, capturable=True, on_overrun="error")
    optimizer = tensor_optimizer()
    optimizer.param_groups[0]["lr"] = torch.ones(2)
    with pytest.raises(ValueError, match="lr"):
        KDecayLR(optimizer, 10, capturable=True)
    assert "initial_lr" not in optimizer.param_groups[0]


def quadratic(kind, scheduler_of, **options):
    weights = torch.nn.Parameter(torch.ones(3))
    optimizer = kind([weights], lr=torch.tensor(0.1), **options)
    scheduler = scheduler_of(optimizer)

    def update():
        weights.grad = 2 * weights.detach()
        optimizer.step()
        if scheduler is not None:
            scheduler.step()

    return weights, optimizer, scheduler, update


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("kind", [torch.optim.SGD, torch.optim.AdamW])
@pytest.mark.parametrize("capturable", [True, False])
def test_compiled_with_the_optimizer_over_a_thousand_steps(kind, capturable):
    """Optimizer and scheduler in one compiled step, which is compiled no more after the second call."""
    torch._dynamo.reset()
    schedule = chain(warmup(50), decay(950, k=1.5))

    def scheduler_of(optimizer):
        return ScheduleLR(optimizer, schedule, eta_min=1e-4, capturable=capturable)

    weights, optimizer, scheduler, update = quadratic(kind, scheduler_of)
    reference, _, _, plain_update = quadratic(kind, scheduler_of)
    compiled = torch.compile(update)
    for _ in range(2):
        compiled()
        plain_update()
    with torch._dynamo.config.patch(error_on_recompile=True):
        for _ in range(998):
            compiled()
            plain_update()
    assert scheduler.last_epoch == 1000
    assert float(optimizer.param_groups[0]["lr"]) == pytest.approx(1e-4)
    torch.testing.assert_close(weights, reference)


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("name", ["linear", "phases", "cycles"])
def test_the_step_on_the_device_is_one_graph(name):
    torch._dynamo.reset()
    one, two = (tensor_optimizer(0.1, 0.3, dtype=torch.float32) for _ in range(2))
    scheduler, plainly = (ScheduleLR(each, SCHEDULES[name], capturable=True) for each in (one, two))
    compiled = torch.compile(scheduler.step, fullgraph=True)
    for step in range(1, 40):
        compiled()
        plainly.step()
        assert scheduler.last_epoch == step
        for found, expected in zip(rates_of(one), rates_of(two), strict=True):
            assert found == pytest.approx(expected, rel=2.0**-23)


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("kind", [torch.optim.SGD, torch.optim.AdamW])
def test_it_breaks_no_graph_of_the_optimizer(kind):
    """torch's optimizers break the graph themselves, around their own step; we add nothing to that."""

    def breaks(make):
        torch._dynamo.reset()
        _, _, _, update = quadratic(kind, make)
        return [each.reason for each in torch._dynamo.explain(update)().break_reasons]

    alone = breaks(lambda _: None)
    assert breaks(lambda optimizer: KDecayLR(optimizer, 100, capturable=True)) == alone
    assert breaks(lambda optimizer: KDecayLR(optimizer, 100)) != alone


needs_cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="NOT CHECKED: no CUDA device")


@needs_cuda
@pytest.mark.parametrize("capturable", [True, False])
def test_a_step_never_waits_for_the_device(capturable):
    """Nor does it after somebody else has multiplied the rate, on the device."""
    rates = [torch.tensor(rate, device="cuda") for rate in (0.1, 0.3)]
    optimizer = make_optimizer(*rates)
    scheduler = KDecayLR(optimizer, 100, k=1.5, warmup_steps=5, capturable=capturable)
    optimizer.step()
    torch.cuda.set_sync_debug_mode("error")
    try:
        for _ in range(10):
            scheduler.step()
        rates[0].mul_(0.5)
        scheduler.step()
        scheduler.set_step(40)
        with pytest.raises(RuntimeError, match="synchron"):
            rates[0].item()
    finally:
        torch.cuda.set_sync_debug_mode("default")
    expected = [chain(warmup(5), decay(95, k=1.5)).lr(40, base) for base in scheduler.base_lrs]
    assert rates_of(optimizer) == pytest.approx([0.5 * expected[0], expected[1]], rel=1e-6)


@needs_cuda
def test_it_replays_inside_a_cuda_graph():
    weights = torch.nn.Parameter(torch.ones(3, device="cuda"))
    optimizer = torch.optim.AdamW([weights], lr=torch.tensor(0.1, device="cuda"), capturable=True)
    schedule = chain(warmup(50), decay(950, k=1.5))
    scheduler = ScheduleLR(optimizer, schedule, capturable=True)

    def update():
        weights.grad = 2 * weights.detach()
        optimizer.step()
        scheduler.step()

    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(3):
            update()
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        update()
    torch.cuda.set_sync_debug_mode("error")
    try:
        for _ in range(500):
            graph.replay()
    finally:
        torch.cuda.set_sync_debug_mode("default")
    assert scheduler.last_epoch == 503
    expected = schedule.lr(503, scheduler.base_lrs[0])
    assert float(optimizer.param_groups[0]["lr"]) == pytest.approx(expected, rel=1e-6)
