"""The networks against implementations that are not ours, with the same weights: torchvision's and timm's."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import torch
from torch import nn

from kdecay_torch.training.networks import build
from kdecay_torch.training.networks.dense import densenet_bc
from kdecay_torch.training.networks.preactivation import PreActivationNetwork, bottleneck_resnet
from kdecay_torch.training.networks.residual import BasicBlock, resnet20
from kdecay_torch.training.networks.wide import wide_resnet


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def scatter_norms(network: nn.Module) -> None:
    """Give each normalisation weights of its own, so that no two of them can stand in for one another."""
    generator = seeded(7)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d | nn.GroupNorm):
            nn.init.uniform_(module.weight, 0.5, 1.5, generator=generator)
            nn.init.uniform_(module.bias, -0.5, 0.5, generator=generator)


def copy_weights(pairs: Iterable[tuple[nn.Module, nn.Module]], theirs: nn.Module) -> None:
    """Copy each of our modules into theirs; every parameter of theirs must have been reached."""
    reached = 0
    for one, other in pairs:
        values = [value.detach() for value in one.parameters()]
        for value, target in zip(values, other.parameters(), strict=True):
            target.data.copy_(value.view_as(target))
            reached += target.numel()
    assert reached == sum(parameter.numel() for parameter in theirs.parameters())


def assert_same_function(ours: nn.Module, theirs: nn.Module, images: torch.Tensor) -> None:
    """Compare logits and running statistics of an update, then logits at evaluation."""
    ours, theirs, images = ours.double(), theirs.double(), images.double()
    torch.testing.assert_close(ours.train()(images), theirs.train()(images))
    torch.testing.assert_close(ours.eval()(images), theirs.eval()(images))


def pre_activation_pairs(ours: PreActivationNetwork, theirs: nn.Module) -> Iterable[tuple[nn.Module, nn.Module]]:
    blocks = [block for stage in theirs.stages for block in stage.blocks]
    yield ours.conv, theirs.stem
    for one, other in zip(ours.blocks, blocks, strict=True):
        layers = [layer for layer in one.branch if not isinstance(layer, nn.ReLU)]
        names = ["conv1", "norm2", "conv2", "norm3", "conv3"][: len(layers)]
        yield one.norm, other.norm1
        yield from ((layer, getattr(other, name)) for layer, name in zip(layers, names, strict=True))
        assert (one.projection is None) is (other.downsample is None)
        if one.projection is not None:
            yield one.projection, other.downsample
    yield ours.norm, theirs.norm
    yield ours.fc, theirs.head.fc


def timms(layers: int, channels: tuple[int, int, int], basic: bool) -> nn.Module:
    """Build timm's pre-activation ResNet with a CIFAR stem in the place of ImageNet's."""
    resnetv2 = pytest.importorskip("timm.models.resnetv2")
    from timm.layers import BatchNormAct2d, create_conv2d

    network = resnetv2.ResNetV2(
        [layers] * 3,
        channels,
        num_classes=10,
        stem_chs=16,
        basic=basic,
        bottle_ratio=1.0 if basic else 0.25,
        norm_layer=BatchNormAct2d,
        conv_layer=create_conv2d,
    )
    network.stem = nn.Conv2d(3, 16, 3, padding=1, bias=False)
    return network


@pytest.mark.parametrize("side", [8, 11])
def test_wide_network_is_timms(side: int) -> None:
    ours, theirs = wide_resnet(2, 2, 3, 10, seeded()), timms(2, (32, 64, 128), basic=True)
    scatter_norms(ours)
    copy_weights(pre_activation_pairs(ours, theirs), theirs)
    assert_same_function(ours, theirs, torch.randn(3, 3, side, side, generator=seeded(1)))


@pytest.mark.parametrize("side", [8, 11])
def test_bottleneck_network_is_timms_with_the_stride_in_the_first_convolution(side: int) -> None:
    ours, theirs = bottleneck_resnet(2, 3, 10, seeded()), timms(2, (64, 128, 256), basic=False)
    for stage in list(theirs.stages)[1:]:
        # timm's own comment: "Except it puts the stride on 3x3 conv when available".
        block = stage.blocks[0]
        assert block.conv2.stride == (2, 2)
        block.conv1.stride, block.conv2.stride = (2, 2), (1, 1)
    scatter_norms(ours)
    copy_weights(pre_activation_pairs(ours, theirs), theirs)
    assert_same_function(ours, theirs, torch.randn(3, 3, side, side, generator=seeded(1)))


@pytest.mark.parametrize("side", [8, 11])
def test_dense_network_is_torchvisions_with_another_stem(side: int) -> None:
    from torchvision.models import DenseNet

    ours = densenet_bc(3, 12, 3, 10, seeded())
    theirs = DenseNet(growth_rate=12, block_config=(3, 3, 3), num_init_features=24, num_classes=10)
    theirs.features.conv0 = nn.Conv2d(3, 24, 3, padding=1, bias=False)
    theirs.features.norm0 = theirs.features.relu0 = theirs.features.pool0 = nn.Identity()
    scatter_norms(ours)
    # Both list their layers in the order in which they are used.
    kinds = (nn.Conv2d, nn.BatchNorm2d, nn.Linear)
    layers = [[module for module in network.modules() if isinstance(module, kinds)] for network in (ours, theirs)]
    copy_weights(zip(*layers, strict=True), theirs)
    assert_same_function(ours, theirs, torch.randn(3, 3, side, side, generator=seeded(1)))


def test_resnet50_computes_what_torchvisions_does() -> None:
    from torchvision.models import resnet50

    with torch.device("meta"):
        theirs = resnet50(num_classes=10)
    ours = build("resnet50", 3, 10, seeded())
    scatter_norms(ours)
    theirs.to_empty(device="cpu").load_state_dict(ours.state_dict())
    assert_same_function(ours, theirs, torch.randn(2, 3, 40, 40, generator=seeded(1)))


def test_shortcut_subsamples_and_pads_channels_with_zeros() -> None:
    x = torch.randn(2, 16, 5, 6, generator=seeded())
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


@pytest.mark.parametrize("side", [8, 33])
def test_resnet20_is_its_blocks_between_a_convolution_and_a_mean(side: int) -> None:
    network = resnet20(3, 7, seeded()).eval()
    seen: list[int] = []
    for block in network.blocks:
        block.register_forward_hook(lambda _module, _args, output: seen.append(output.shape[-1]))
    x = torch.randn(2, 3, side, side, generator=seeded(1))
    got = network(x)
    half = (side + 1) // 2
    assert seen == [side] * 3 + [half] * 3 + [(half + 1) // 2] * 3
    out = network.bn(nn.functional.conv2d(x, network.conv.weight, padding=1)).clamp(min=0)
    for block in network.blocks:
        out = block(out)
    torch.testing.assert_close(got, network.fc(out.flatten(2).mean(2)))
