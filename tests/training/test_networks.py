"""Every network by name: shapes, gradients, normalisation, and weights that come from the generator alone."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
import torch
from torch import nn

from kdecay_sym.errors import ArgumentError
from kdecay_torch.training.data.augment import generator_for
from kdecay_torch.training.networks import NETWORKS, Norm, build
from kdecay_torch.training.networks.dense import densenet_bc
from kdecay_torch.training.networks.imagenet import resnet50
from kdecay_torch.training.networks.layers import groups_for
from kdecay_torch.training.networks.preactivation import bottleneck_resnet
from kdecay_torch.training.networks.residual import cifar_resnet, resnet20
from kdecay_torch.training.networks.wide import wide_resnet
from kdecay_torch.training.recipes.recipe import Recipe

PAGE = Path(__file__).parents[2] / "docs" / "training" / "networks.md"
SMALL = [name for name in NETWORKS if name not in ("wrn28-10", "resnet50")]
OnMeta = Callable[..., nn.Module]


def test_recipes_know_every_network() -> None:
    assert get_args(get_type_hints(Recipe)["network"]) == tuple(NETWORKS)


@pytest.mark.parametrize("norm", ["batch", "group"])
@pytest.mark.parametrize("name", NETWORKS)
def test_shapes_and_gradients(name: str, norm: Norm) -> None:
    least = NETWORKS[name].least_side
    for channels, height, width in ((1, least, least + 2), (3, least + 3, least)):
        network = build(name, channels, 7, generator_for("weights", 0), norm)
        images = torch.randn(2, channels, height, width, generator=torch.Generator().manual_seed(1))
        logits = network(images)
        assert logits.shape == (2, 7)
    nn.functional.cross_entropy(logits, torch.tensor([2, 5])).backward()
    for key, parameter in network.named_parameters():
        assert parameter.grad is not None, key
        assert parameter.grad.isfinite().all(), key
        assert parameter.grad.any(), key


@pytest.mark.parametrize("name", NETWORKS)
def test_the_least_side_is_the_least_with_more_than_one_pixel_at_the_end(name: str, on_meta: OnMeta) -> None:
    network, least = on_meta(name), NETWORKS[name].least_side
    seen: list[int] = []
    last = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)][-1]
    last.register_forward_hook(lambda _module, _args, output: seen.append(output.shape[-1]))
    for side in (least, least - 1):
        # On a single pixel BatchNorm refuses to train on one image, hence two.
        network(torch.empty(2, 3, side, side, device="meta"))
    assert seen == [2, 1]


@pytest.mark.parametrize("name", NETWORKS)
def test_group_norm_replaces_each_batch_norm(name: str, on_meta: OnMeta) -> None:
    batch, group = on_meta(name), on_meta(name, norm="group")
    replaced = 0
    for one, other in zip(batch.modules(), group.modules(), strict=True):
        if isinstance(one, nn.BatchNorm2d):
            assert isinstance(other, nn.GroupNorm)
            assert other.num_channels == one.num_features
            assert other.num_groups == groups_for(one.num_features)
            replaced += 1
        else:
            assert type(one) is type(other)
    assert replaced == len([key for key in batch.state_dict() if key.endswith("running_mean")]) > 0


@pytest.mark.parametrize("name", SMALL)
def test_of_group_norm_an_image_knows_no_other(name: str) -> None:
    images = torch.randn(4, 3, 16, 16, generator=torch.Generator().manual_seed(1))
    apart = {}
    for norm in ("group", "batch"):
        network = build(name, 3, 10, generator_for("weights", 0), norm).train()
        with torch.no_grad():
            halves = torch.cat((network(images[:2]), network(images[2:])))
            apart[norm] = (network(images) - halves).abs().max().item()
    assert apart["group"] < 1e-5
    assert apart["batch"] > 1e-2


def test_groups(on_meta: OnMeta) -> None:
    for channels in range(1, 400):
        allowed = [g for g in range(1, 33) if channels % g == 0 and (g == 1 or channels // g >= 2)]
        assert groups_for(channels) == max(allowed)
    # All of ResNet-50's layers get the 32 groups of Wu and He.
    norms = [module for module in on_meta("resnet50", norm="group").modules() if isinstance(module, nn.GroupNorm)]
    assert {module.num_groups for module in norms} == {32}


@pytest.fixture
def memory_is_filled() -> Iterator[None]:
    """Fill tensors without values with NaN."""
    torch.use_deterministic_algorithms(True)
    yield
    torch.use_deterministic_algorithms(False)


@pytest.mark.parametrize("name", NETWORKS)
def test_weights_are_a_function_of_the_generator(name: str, memory_is_filled: None) -> None:
    torch.manual_seed(98)
    before = torch.get_rng_state()
    network = build(name, 3, 10, generator_for("weights", 3))
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(99)
    again = build(name, 3, 10, generator_for("weights", 3))
    assert all(value.isfinite().all() for value in network.state_dict().values())
    assert network.state_dict().keys() == again.state_dict().keys()
    assert all(torch.equal(value, again.state_dict()[key]) for key, value in network.state_dict().items())

    other = build(name, 3, 10, generator_for("weights", 4))
    for key, value in network.named_parameters():
        drawn = value.dim() > 1 or (name == "resnet50" and key == "fc.bias")
        assert torch.equal(value, other.get_parameter(key)) is not drawn, key
    assert not any(value.is_meta for value in network.state_dict().values())


def test_without_a_generator_the_global_state_decides() -> None:
    torch.manual_seed(5)
    weights = build("resnet20", 1, 10).state_dict()
    torch.manual_seed(5)
    same = build("resnet20", 1, 10).state_dict()
    other = build("resnet20", 1, 10).state_dict()
    assert all(torch.equal(same[key], value) for key, value in weights.items())
    assert not torch.equal(other["conv.weight"], weights["conv.weight"])


# Which fan, which law of the linear layer's weights, and what of its bias.
RULES = {"resnet20": ("fan_in", "normal", "0"), "resnet50": ("fan_out", "uniform", "uniform")}


@pytest.mark.parametrize("name", NETWORKS)
def test_weights_have_the_law_that_the_page_cites(name: str) -> None:
    fan, linear, bias = RULES.get(name, ("fan_out", "uniform", "0"))
    (row,) = (line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith(f"| `{name}` |"))
    assert f"| {fan.replace('_', '-')}; {linear}, {bias} |" in row
    network = build(name, 3, 100, generator_for("weights", 3))
    for module in network.modules():
        if isinstance(module, nn.Conv2d) and module.weight.numel() > 2_000:
            inputs, outputs = module.weight[0].numel(), module.weight[:, 0].numel()
            # The sample variance of n normal numbers is within 5 sqrt(2/n) of theirs.
            tolerance = 5 * math.sqrt(2 / module.weight.numel())
            scale = inputs if fan == "fan_in" else outputs
            assert module.weight.var().item() * scale / 2 == pytest.approx(1, abs=tolerance)
            # Three in a thousand normal numbers are beyond three deviations; a uniform one never is.
            assert (module.weight.abs() > 3 * module.weight.std()).any()
        elif isinstance(module, nn.BatchNorm2d):
            assert (module.weight == 1).all()
            assert (module.bias == 0).all()
    (layer,) = (module for module in network.modules() if isinstance(module, nn.Linear))
    bound = 1 / math.sqrt(layer.in_features)
    deviation = bound * (math.sqrt(2) if linear == "normal" else 1 / math.sqrt(3))
    tolerance = 5 * math.sqrt(2 / layer.weight.numel())
    assert layer.weight.var().item() / deviation**2 == pytest.approx(1, abs=tolerance)
    assert (layer.weight.abs().max().item() <= bound) is (linear == "uniform")
    spread = layer.bias.abs().max().item() / bound
    assert 0.9 < spread <= 1 if bias == "uniform" else spread == 0


def test_the_weights_of_resnet20_are_drawn_in_the_order_of_its_layers() -> None:
    # A change of this order would give the recorded runs of a seed other weights.
    generator = generator_for("weights", 3)
    for module in resnet20(3, 10, generator_for("weights", 3)).modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            deviation = math.sqrt(2) / math.sqrt(module.weight[0].numel())
            expected = torch.empty(module.weight.shape).normal_(0, deviation, generator=generator)
            assert torch.equal(module.weight, expected)


def test_torchvision_is_imported_for_its_own_network_only() -> None:
    program = (
        "import sys\n"
        "from kdecay_torch.training.networks import build\n"
        "build('resnet20', 1, 10)\n"
        "assert 'torchvision' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", NETWORKS)
def test_bad_arguments(name: str, on_meta: OnMeta) -> None:
    with pytest.raises(ArgumentError, match=r"^in_channels=0: must be a whole number"):
        on_meta(name, in_channels=0)
    with pytest.raises(ArgumentError, match=r"^classes=0: must be a whole number"):
        on_meta(name, classes=0)
    with pytest.raises(ArgumentError, match=r"^norm='layer': must be one of batch, group"):
        on_meta(name, norm="layer")  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=f"did you mean '{name}'"):
        on_meta(name.upper())


def test_bad_sizes() -> None:
    for make in (cifar_resnet, bottleneck_resnet):
        with pytest.raises(ArgumentError, match=r"^blocks=0"):
            make(0, 3, 10)
    for blocks, width, wrong in ((0, 1, "blocks=0"), (1, 0, "width=0")):
        with pytest.raises(ArgumentError, match=f"^{wrong}"):
            wide_resnet(blocks, width, 3, 10)
    for layers, growth, wrong in ((0, 1, "layers=0"), (1, 0, "growth=0")):
        with pytest.raises(ArgumentError, match=f"^{wrong}"):
            densenet_bc(layers, growth, 3, 10)


def test_resnet50_is_torchvisions_class() -> None:
    from torchvision.models import ResNet
    from torchvision.models import resnet50 as torchvisions

    with torch.device("meta"):
        theirs = torchvisions()
    ours = resnet50(3, 1000, generator_for("weights", 0))
    assert type(ours) is ResNet
    assert repr(ours) == repr(theirs)
