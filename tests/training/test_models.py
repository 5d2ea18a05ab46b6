from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from kdecay_sym.errors import ArgumentError
from kdecay_torch.training.data.augment import generator_for
from kdecay_torch.training.networks.residual import BasicBlock, CifarResNet, resnet20


def count(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def test_parameters_are_the_published_number() -> None:
    assert count(resnet20(3, 10)) == 269_722  # "0.27M" in table 6 of He et al. (2016)
    # The same table: 0.46M for 32 layers, 0.66M for 44, 0.85M for 56, 1.7M for 110.
    published = {5: "0.46", 7: "0.66", 9: "0.85", 18: "1.7"}
    for blocks, millions in published.items():
        assert f"{count(CifarResNet(blocks, 3, 10)) / 1e6:.{len(millions) - 2}f}" == millions


def test_other_channels_and_classes_change_the_ends_only() -> None:
    assert count(resnet20(3, 10)) - count(resnet20(1, 10)) == 2 * 16 * 9
    assert count(resnet20(3, 100)) - count(resnet20(3, 10)) == 90 * 65


def test_twenty_layers_with_weights() -> None:
    layers = [module for module in resnet20(3, 10).modules() if isinstance(module, nn.Conv2d | nn.Linear)]
    assert len(layers) == 20


def test_shortcut_subsamples_and_pads_channels_with_zeros() -> None:
    x = torch.randn(2, 16, 5, 6, generator=torch.Generator().manual_seed(0))
    got = BasicBlock(16, 32, stride=2).shortcut(x)
    assert got.shape == (2, 32, 3, 3)
    for channel in range(32):
        for row in range(3):
            for column in range(3):
                source = x[:, channel - 8, 2 * row, 2 * column] if 8 <= channel < 24 else torch.zeros(2)
                assert torch.equal(got[:, channel, row, column], source)


def test_shortcut_of_equal_shapes_is_the_identity() -> None:
    x = torch.randn(1, 16, 4, 4)
    assert BasicBlock(16, 16, stride=1).shortcut(x) is x


def test_block_is_its_equation() -> None:
    block = BasicBlock(16, 32, stride=2)
    x = torch.randn(4, 16, 8, 8)
    inner = block.bn1(nn.functional.conv2d(x, block.conv1.weight, stride=2, padding=1)).clamp(min=0)
    outer = block.bn2(nn.functional.conv2d(inner, block.conv2.weight, padding=1))
    expected = (outer + block.shortcut(x)).clamp(min=0)
    for norm in (block.bn1, block.bn2):
        norm.reset_running_stats()
    torch.testing.assert_close(block(x), expected)


@pytest.mark.parametrize(("channels", "side"), [(1, 8), (3, 32), (3, 33)])
def test_shapes(channels: int, side: int) -> None:
    network = resnet20(channels, 7)
    assert network(torch.randn(2, channels, side, side)).shape == (2, 7)
    seen: list[int] = []
    for block in network.blocks:
        block.register_forward_hook(lambda _module, _args, output: seen.append(output.shape[-1]))
    network(torch.randn(2, channels, side, side))
    half = math.ceil(side / 2)
    assert seen == [side] * 3 + [half] * 3 + [math.ceil(half / 2)] * 3


def test_initial_weights_have_he_variance_and_come_from_the_generator() -> None:
    network = resnet20(3, 10, generator_for("weights", seed=3))
    for module in network.modules():
        if isinstance(module, nn.Conv2d) and module.weight.numel() > 2_000:
            fan_in = module.weight[0].numel()
            # The sample variance of n normal numbers is within 5 sqrt(2/n) of theirs.
            tolerance = 5 * math.sqrt(2 / module.weight.numel())
            assert module.weight.var().item() * fan_in / 2 == pytest.approx(1, abs=tolerance)
    torch.manual_seed(99)
    again = resnet20(3, 10, generator_for("weights", seed=3))
    other = resnet20(3, 10, generator_for("weights", seed=4))
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), again.parameters(), strict=True))
    assert not torch.equal(network.conv.weight, other.conv.weight)


def test_bad_arguments() -> None:
    with pytest.raises(ArgumentError, match="in_channels"):
        resnet20(0, 10)
    with pytest.raises(ArgumentError, match="classes"):
        resnet20(3, 0)
