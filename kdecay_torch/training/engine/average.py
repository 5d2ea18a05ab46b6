"""The moving average of a network's weights."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import nn
from torch.optim.swa_utils import get_ema_multi_avg_fn


class WeightAverage:
    r"""The exponential moving average of weights and statistics: :math:`a \leftarrow d a + (1 - d) w` after an update.

    It starts at the initial weights. torch's ``AveragedModel`` would ask the device for its counter at each update,
    and the update would wait for the answer.

    Args:
        model: the network, on its device.
        decay: d, in (0, 1).

    Example:
        >>> model = nn.Linear(1, 1, bias=False)
        >>> average = WeightAverage(model, 0.75)
        >>> before = model.weight.item()
        >>> _ = nn.init.constant_(model.weight, before + 1.0)
        >>> average.update()
        >>> round(average.model.weight.item() - before, 6)
        0.25

    Source:
        B. T. Polyak and A. B. Juditsky, "Acceleration of stochastic approximation by averaging" (1992).
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.model = copy.deepcopy(model).requires_grad_(False).eval()
        self._average = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
        ours = [*self.model.parameters(), *self.model.buffers()]
        theirs = [*model.parameters(), *model.buffers()]
        pairs = list(zip(ours, theirs, strict=True))
        self._averaged = [pair for pair in pairs if pair[0].is_floating_point()]
        self._copied = [pair for pair in pairs if not pair[0].is_floating_point()]

    @torch.no_grad()
    def update(self) -> None:
        """Take the network's present weights in."""
        ours, theirs = map(list, zip(*self._averaged, strict=True))
        self._average(ours, theirs, 0)
        for mine, its in self._copied:
            mine.copy_(its)

    def state_dict(self) -> dict[str, Any]:
        """The averages, by the names of the network's weights."""
        return self.model.state_dict()

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Take over what `state_dict` returned."""
        self.model.load_state_dict(state)
