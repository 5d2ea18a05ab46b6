"""The optimizers of recipes, against torch's loops over the parameters."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import torch
from torch import nn

from kdecay_torch.training.recipes.optimizers import make_optimizer
from kdecay_torch.training.recipes.recipe import Recipe


def network(memory_format: torch.memory_format = torch.contiguous_format) -> nn.Module:
    torch.manual_seed(0)
    made = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 4, 3), nn.Flatten())
    return made.to(memory_format=memory_format)


def trained(model: nn.Module, optimizer: torch.optim.Optimizer) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    for _ in range(20):
        images = torch.randn(8, 3, 9, 9, generator=generator).to(memory_format=torch.channels_last)
        optimizer.zero_grad()
        model(images).square().mean().backward()
        optimizer.step()
    return [parameter.detach().clone() for parameter in model.parameters()]


CASES: list[tuple[dict[str, Any], Any]] = [
    (
        {"momentum": 0.8, "weight_decay": 1e-3},
        lambda p: torch.optim.SGD(p, 0.1, momentum=0.8, weight_decay=1e-3, fused=False, foreach=False),
    ),
    (
        {"nesterov": True, "weight_decay": 0.0, "lr": 0.05, "eta_min": 0.0},
        lambda p: torch.optim.SGD(p, 0.05, momentum=0.9, nesterov=True, fused=False, foreach=False),
    ),
    (
        {"optimizer": "adamw", "lr": 1e-3, "beta1": 0.8, "beta2": 0.99, "eps": 1e-6, "weight_decay": 0.1},
        lambda p: torch.optim.AdamW(p, 1e-3, betas=(0.8, 0.99), eps=1e-6, weight_decay=0.1, fused=False, foreach=False),
    ),
]


@pytest.mark.parametrize("memory_format", [torch.contiguous_format, torch.channels_last])
@pytest.mark.parametrize(("fields", "plain"), CASES)
def test_fused_is_the_plain_loop(fields: dict[str, Any], plain: Any, memory_format: torch.memory_format) -> None:
    model, other = network(memory_format), network()
    optimizer = make_optimizer(Recipe(**fields), model.parameters())
    assert optimizer.param_groups[0]["fused"]
    before = [parameter.detach().clone() for parameter in model.parameters()]
    ours, theirs = trained(model, optimizer), trained(other, plain(other.parameters()))
    for one, two in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, two, rtol=1e-4, atol=1e-6)
    assert any((start - one).abs().max() > 0.01 for start, one in zip(before, ours, strict=True))


def test_a_device_without_fused_kernels_gets_the_loop() -> None:
    parameters = [nn.Parameter(torch.zeros(2, device="meta"))]
    assert not make_optimizer(Recipe(), parameters).param_groups[0]["fused"]
    assert not make_optimizer(Recipe(optimizer="adamw"), parameters).param_groups[0]["fused"]


def test_resumes_bit_for_bit() -> None:
    for fields in ({}, {"optimizer": "adamw", "lr": 1e-3}):
        recipe = Recipe(**fields)  # type: ignore[arg-type]
        model, other = network(), network()
        optimizer = make_optimizer(recipe, model.parameters())
        trained(model, optimizer)
        again = make_optimizer(recipe, other.parameters())
        other.load_state_dict(model.state_dict())
        again.load_state_dict(copy.deepcopy(optimizer.state_dict()))  # it shares its tensors
        for one, two in zip(trained(model, optimizer), trained(other, again), strict=True):
            assert torch.equal(one, two)
