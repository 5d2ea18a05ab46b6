"""What the tests of frameworks share: the rates that updates are made with."""

import pytest
from torch.optim.optimizer import register_optimizer_step_pre_hook

# Run by tests and no tests themselves: looking for doctests would import them, and what they need.
collect_ignore_glob = ["programs/*"]


@pytest.fixture
def rates_of_updates():
    """The rate of the first group at each update of any optimizer, as the optimizer sees it."""
    used = []
    handle = register_optimizer_step_pre_hook(lambda optimizer, *_: used.append(float(optimizer.param_groups[0]["lr"])))
    yield used
    handle.remove()
