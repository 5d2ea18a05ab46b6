"""The counts of a plan, against a loop that makes its updates one by one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kdecay_sym.audit import TrainingPlan
from kdecay_sym.errors import ArgumentError


def updates_of_a_loop(batches, epochs, accumulation):
    """Accelerate's rule: an update each `accumulation` batches and at the end of each epoch."""
    made = 0
    for _ in range(epochs):
        waiting = 0
        for batch in range(batches):
            waiting += 1
            if waiting == accumulation or batch == batches - 1:
                made += 1
                waiting = 0
    return made


@given(st.integers(1, 40), st.integers(1, 6), st.integers(1, 50))
def test_updates_are_those_of_a_loop(batches, epochs, accumulation):
    plan = TrainingPlan(batches, epochs, accumulation)
    assert plan.updates == updates_of_a_loop(batches, epochs, accumulation) == plan.scheduler_steps


@pytest.mark.parametrize(
    ("settings", "steps"),
    [
        ({"stepped": "batch"}, 30),
        ({"stepped": "epoch"}, 3),
        ({"prepared": True, "world_size": 2}, 18),
        # A prepared scheduler does nothing between two updates.
        ({"prepared": True, "world_size": 2, "stepped": "batch"}, 18),
        ({"world_size": 8}, 9),
    ],
)
def test_steps_of_the_scheduler(settings, steps):
    plan = TrainingPlan(10, 3, accumulation=4, **settings)
    assert (plan.updates, plan.scheduler_steps) == (9, steps)


@given(st.integers(1, 30), st.integers(1, 4), st.integers(1, 12), st.sampled_from(["update", "batch", "epoch"]))
def test_the_step_at_each_update_is_that_of_a_loop(batches, epochs, accumulation, stepped):
    """The scheduler is stepped after the update, the batch or the epoch."""
    made, seen = 0, []
    for _ in range(epochs):
        for batch in range(batches):
            if (batch + 1) % accumulation == 0 or batch == batches - 1:
                seen.append(made)
                made += stepped == "update"
            made += stepped == "batch"
        made += stepped == "epoch"
    plan = TrainingPlan(batches, epochs, accumulation, stepped=stepped)
    assert plan.scheduler_step_of(np.arange(plan.updates)).tolist() == seen
    assert plan.scheduler_steps == made
    assert [plan.updates_before(step) for step in range(made + 1)] == [
        sum(each < step for each in seen) for step in range(made + 1)
    ]
    prepared = TrainingPlan(batches, epochs, accumulation, 3, prepared=True)
    assert prepared.scheduler_step_of(np.arange(plan.updates)).tolist() == [
        3 * update for update in range(plan.updates)
    ]


@pytest.mark.parametrize(
    ("total_steps", "why"),
    [
        (9, ""),
        (30, "batches, not updates of 4 batches"),
        (18, "the updates of all processes together, which they make at the same time"),
        (60, "the batches of all processes together"),
        (6, "no update for the batches that are left at the end of an epoch"),
        (7, "no update for the batches that are left at the end of an epoch"),
        (3, "epochs"),
        (11, ""),
    ],
)
def test_what_a_wrong_length_seems_to_count(total_steps, why):
    assert TrainingPlan(10, 3, accumulation=4, world_size=2).why(total_steps) == why


@pytest.mark.parametrize("name", ["loader_length", "epochs", "accumulation", "world_size"])
@pytest.mark.parametrize("value", [0, -1, 1.5, True, "10", float("nan"), None])
def test_bad_counts_are_named(name, value):
    settings = {"loader_length": 10, "epochs": 3} | {name: value}
    with pytest.raises(ArgumentError, match=f"^{name}="):
        TrainingPlan(**settings)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"stepped": "step"}, "stepped='step'"),
        ({"prepared": 1}, "prepared=1: must be True or False"),
        ({"epochs": 2**40, "loader_length": 2**40}, r"epochs \* loader_length \* world_size=1208925819614629174706176"),
    ],
)
def test_other_bad_settings(settings, message):
    with pytest.raises(ArgumentError, match=message):
        TrainingPlan(**({"loader_length": 10, "epochs": 3} | settings))
