"""What older versions of PyTorch warn of by themselves: their SequentialLR calls ``step(0)`` on its parts."""

import pytest


def pytest_collection_modifyitems(items):
    ours = pytest.mark.filterwarnings(r"ignore:The epoch parameter in `scheduler\.step\(\)` was not necessary")
    for item in items:
        if "schedulers" in item.path.parts:
            item.add_marker(ours)
