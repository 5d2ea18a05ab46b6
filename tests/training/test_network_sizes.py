"""The size of every network: the code's own count, one from the papers' tables, the papers' print, and our page's."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from kdecay_torch.training.networks import NETWORKS
from kdecay_torch.training.networks.dense import densenet_bc
from kdecay_torch.training.networks.preactivation import bottleneck_resnet
from kdecay_torch.training.networks.residual import cifar_resnet
from kdecay_torch.training.networks.wide import wide_resnet

PAGE = Path(__file__).parents[2] / "docs" / "training" / "networks.md"
OnMeta = Callable[..., nn.Module]


class Published(NamedTuple):
    """Millions of parameters and of multiply-adds as somebody else printed them, where they did."""

    parameters: str | None
    macs: str | None
    layers: int
    classes: int = 10
    side: int = 32


PUBLISHED = {
    "resnet20": Published("0.27", None, 20),  # He et al. (2016), table 6
    "resnet47": Published(None, None, 47),
    "resnet74": Published(None, None, 74),
    "resnet101": Published(None, None, 101),
    "wrn28-10": Published("36.5", "5243", 28),  # Zagoruyko and Komodakis (2016), table 4; 5.24 billion
    "densenet-bc-100-12": Published("0.8", "288", 100),  # Huang et al. (2017), table 2; 0.29 billion
    "resnet50": Published("25.557032", "4089", 50, classes=1000, side=224),  # torchvision's page of ResNet50_Weights
}


def count(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def millions(number: int, like: str | None) -> str:
    """Write ``number`` in millions with as many decimals as ``like``."""
    return f"{number / 1e6:.{len((like or '').partition('.')[2])}f}"


def multiply_adds(network: nn.Module, side: int) -> int:
    images = torch.empty(1, 3, side, side, device="meta")
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(images)
    return counter.get_total_flops() // 2


# What follows is counted from the tables of the papers, without a line of the networks' own code: convolutions as
# (inputs, outputs, kernel side, output side), normalisations as channels.
Convolutions = list[tuple[int, int, int, int]]


def sides(side: int, stages: int = 3) -> list[int]:
    return [side >> stage for stage in range(stages)]


def basic_layers(n: int) -> tuple[Convolutions, list[int], int]:
    convolutions, norms, channels = [(3, 16, 3, 32)], [16], 16
    for width, side in zip((16, 32, 64), sides(32), strict=True):
        for _ in range(n):
            convolutions += [(channels, width, 3, side), (width, width, 3, side)]
            norms += [width, width]
            channels = width
    return convolutions, norms, channels


def bottleneck_layers(n: int) -> tuple[Convolutions, list[int], int]:
    convolutions, norms, channels = [(3, 16, 3, 32)], [], 16
    for width, side in zip((16, 32, 64), sides(32), strict=True):
        convolutions.append((channels, 4 * width, 1, side))
        for _ in range(n):
            convolutions += [(channels, width, 1, side), (width, width, 3, side), (width, 4 * width, 1, side)]
            norms += [channels, width, width]
            channels = 4 * width
    return convolutions, [*norms, channels], channels


def wide_layers(n: int, w: int) -> tuple[Convolutions, list[int], int]:
    convolutions, norms, channels = [(3, 16, 3, 32)], [], 16
    for width, side in zip((16 * w, 32 * w, 64 * w), sides(32), strict=True):
        convolutions.append((channels, width, 1, side))
        for _ in range(n):
            convolutions += [(channels, width, 3, side), (width, width, 3, side)]
            norms += [channels, width]
            channels = width
    return convolutions, [*norms, channels], channels


def dense_layers(n: int, g: int) -> tuple[Convolutions, list[int], int]:
    convolutions, norms, channels = [(3, 2 * g, 3, 32)], [], 2 * g
    for side in sides(32):
        for _ in range(n):
            convolutions += [(channels, 4 * g, 1, side), (4 * g, g, 3, side)]
            norms += [channels, 4 * g]
            channels += g
        norms.append(channels)
        if side > 8:
            convolutions.append((channels, channels // 2, 1, side))
            channels //= 2
    return convolutions, norms, channels


def imagenet_layers() -> tuple[Convolutions, list[int], int]:
    convolutions, norms, channels = [(3, 64, 7, 112)], [64], 64
    for width, blocks, side in zip((64, 128, 256, 512), (3, 4, 6, 3), sides(56, 4), strict=True):
        convolutions.append((channels, 4 * width, 1, side))
        norms.append(4 * width)
        for block in range(blocks):
            # The 1x1 convolution before the stride sees the larger image: ResNet v1.5.
            before = 2 * side if block == 0 and width > 64 else side
            convolutions += [(channels, width, 1, before), (width, width, 3, side), (width, 4 * width, 1, side)]
            norms += [width, width, 4 * width]
            channels = 4 * width
    return convolutions, norms, channels


LAYERS = {
    "resnet20": basic_layers(3),
    "resnet47": bottleneck_layers(5),
    "resnet74": bottleneck_layers(8),
    "resnet101": bottleneck_layers(11),
    "wrn28-10": wide_layers(4, 10),
    "densenet-bc-100-12": dense_layers(16, 12),
    "resnet50": imagenet_layers(),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_parameters_and_multiply_adds_are_those_of_the_papers_tables(name: str, on_meta: OnMeta) -> None:
    published = PUBLISHED[name]
    convolutions, norms, channels = LAYERS[name]
    parameters = sum(inputs * outputs * side**2 for inputs, outputs, side, _ in convolutions)
    parameters += 2 * sum(norms) + (channels + 1) * published.classes
    macs = sum(inputs * outputs * side**2 * pixels**2 for inputs, outputs, side, pixels in convolutions)
    macs += channels * published.classes

    network = on_meta(name, classes=published.classes)
    assert count(network) == parameters
    assert multiply_adds(network, published.side) == macs
    assert published.parameters in (None, millions(parameters, published.parameters))
    assert published.macs in (None, millions(macs, published.macs))


def test_torchvision_says_the_same_of_its_own(on_meta: OnMeta) -> None:
    from torchvision.models import ResNet50_Weights

    meta = ResNet50_Weights.IMAGENET1K_V1.meta
    network = on_meta("resnet50", classes=1000)
    assert count(network) == meta["num_params"]
    assert round(multiply_adds(network, 224) / 1e9, 3) == meta["_ops"]


OTHERS = {
    # He et al. (2016), table 6: ResNet-32, 44, 56 and 110.
    "resnet-32": (lambda: cifar_resnet(5, 3, 10), "0.46"),
    "resnet-44": (lambda: cifar_resnet(7, 3, 10), "0.66"),
    "resnet-56": (lambda: cifar_resnet(9, 3, 10), "0.85"),
    "resnet-110": (lambda: cifar_resnet(18, 3, 10), "1.7"),
    # Zagoruyko and Komodakis (2016), tables 4 and 5.
    "pre-activation-164": (lambda: bottleneck_resnet(18, 3, 10), "1.7"),
    "wrn-40-4": (lambda: wide_resnet(6, 4, 3, 10), "8.9"),
    "wrn-16-8": (lambda: wide_resnet(2, 8, 3, 10), "11.0"),
    "wrn-28-12": (lambda: wide_resnet(4, 12, 3, 10), "52.5"),
    # Huang et al. (2017), table 2.
    "densenet-bc-250-24": (lambda: densenet_bc(41, 24, 3, 10), "15.3"),
    "densenet-bc-190-40": (lambda: densenet_bc(31, 40, 3, 10), "25.6"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_depths_and_widths_have_their_published_parameters(name: str) -> None:
    make, published = OTHERS[name]
    with torch.device("meta"):
        assert millions(count(make()), published) == published


def test_the_thousand_and_one_layers_are_published_without_their_normalisations() -> None:
    with torch.device("meta"):
        network = bottleneck_resnet(111, 3, 10)
    norms = sum(count(module) for module in network.modules() if isinstance(module, nn.BatchNorm2d))
    assert millions(count(network) - norms, "10.2") == "10.2"  # Zagoruyko and Komodakis (2016), table 5


@pytest.mark.parametrize("name", NETWORKS)
def test_the_depth_is_that_of_the_name(name: str, on_meta: OnMeta) -> None:
    network = on_meta(name)
    layers = [module for module in network.modules() if isinstance(module, nn.Conv2d | nn.Linear)]
    # All names but that of the wide networks leave out the projections and count the linear layer.
    shortcuts = {"resnet20": 0, "densenet-bc-100-12": 0, "resnet50": 4, "wrn28-10": 1}.get(name, 3)
    assert len(layers) - shortcuts == PUBLISHED[name].layers


@pytest.mark.parametrize("name", NETWORKS)
def test_other_channels_and_classes_change_the_ends_only(name: str, on_meta: OnMeta) -> None:
    first, *_ = LAYERS[name][0]
    assert count(on_meta(name)) - count(on_meta(name, in_channels=1)) == 2 * first[1] * first[2] ** 2
    assert count(on_meta(name, classes=100)) - count(on_meta(name)) == 90 * (LAYERS[name][2] + 1)


def test_the_page_says_what_the_code_counts(on_meta: OnMeta) -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|(.*)\|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name, _ in rows] == list(NETWORKS)
    for name, cells in rows:
        _source, parameters, macs, norms, _initial, least = (cell.strip() for cell in cells.split(" | "))
        published = PUBLISHED[name]
        network = on_meta(name, classes=published.classes)
        assert int(parameters.replace(",", "")) == count(network)
        assert int(macs.replace(",", "")) == multiply_adds(network, published.side)
        assert int(norms.split()[0]) == sum(isinstance(module, nn.BatchNorm2d) for module in network.modules())
        assert int(least) == NETWORKS[name].least_side
