"""Numbers as arguments: what other libraries' scalars are taken for, and what the messages say of the rest."""

import json
import re
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest
import torch

from kdecay_sym.errors import ArgumentError, finite_number, non_negative_number, positive_number, whole_number
from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, warmup

NO_NUMBERS = [
    True,
    np.True_,
    np.array(True),
    torch.tensor(True),
    1 + 0j,
    np.complex128(1.5 + 2j),
    torch.tensor(1 + 1j),
    np.array([1, 2]),
    torch.tensor([1.0, 2.0]),
    np.array([]),
    torch.tensor([], dtype=torch.int64),
    torch.empty((), device="meta"),
    np.array(1, dtype=object),
    np.timedelta64(1, "D"),
    np.array("1"),
    np.float64("nan"),
    torch.tensor(float("inf")),
    np.float64,
    "1",
    b"1",
    bytearray(b"1"),
    [1],
    None,
]
NUMBERS = [
    (2, 2),
    (np.int64(3), 3),
    (np.uint8(3), 3),
    (np.array(3), 3),
    (np.array([3]), 3),
    (torch.tensor(3), 3),
    (torch.tensor([[3]], dtype=torch.uint8), 3),
    (1.5, None),
    (np.float16(1.5), None),
    (np.longdouble(1.5), None),
    (np.array(1.5), None),
    (torch.tensor([1.5], dtype=torch.bfloat16), None),
    (torch.nn.Parameter(torch.tensor(1.5)), None),
    (Fraction(3, 2), None),
]
CHECKS = [finite_number, positive_number, non_negative_number, lambda name, value: whole_number(name, value, 1)]
TAKING_A_NUMBER = {
    "k": lambda value: decay(10, k=value),
    "power": lambda value: decay(10, power=value),
    "amplitude": lambda value: decay(10, base="cosine", form="linear-increment", amplitude=value),
    "end": lambda value: cooldown(10, end=value),
    "level": lambda value: hold(10, level=value),
    "growth": lambda value: cycles(10, 2, growth=value),
    "peak_decay": lambda value: cycles(10, 2, peak_decay=value),
    "eta_0": lambda value: decay(10).lr(0, eta_0=value),
    "eta_e": lambda value: decay(10).closure(1.0, eta_e=value),
    "total_steps": decay,
    "steps": hold,
    "count": lambda value: cycles(10, value),
    "step": lambda value: decay(10).lr(value, eta_0=1.0),
    "first_steps": lambda value: cycles(value, 2),
}


def shown(name, value):
    """What the message says of it: its repr, on one line."""
    return f"{name}={re.escape(' '.join(repr(value).split()))}: .*must be "


@pytest.mark.parametrize("value", NO_NUMBERS)
def test_what_is_no_number_is_shown_as_it_was_given(value):
    for check in CHECKS:
        with pytest.raises(ArgumentError, match=f"^{shown('argument', value)}") as caught:
            check("argument", value)
        assert "\n" not in str(caught.value)
    for name, take in TAKING_A_NUMBER.items():
        if value is None and name == "level":
            continue  # where the phase before ends
        with pytest.raises(ArgumentError, match=shown(name, value)):
            take(value)


@pytest.mark.parametrize(("value", "whole"), NUMBERS)
def test_scalars_of_other_libraries_become_plain_numbers(value, whole):
    number = finite_number("argument", value)
    assert (type(number), number) == (float, whole or 1.5)
    if whole is None:
        with pytest.raises(ArgumentError, match="must be a whole number"):
            whole_number("argument", value, minimum=0)
    else:
        count = whole_number("argument", value, minimum=0)
        assert (type(count), count) == (int, whole)


def test_what_is_stored_is_plain():
    schedule = chain(
        warmup(np.int64(3), start=np.float32(0.5)),
        hold(torch.tensor(2), level=np.array(1.0)),
        decay(np.array([7]), k=torch.tensor(1.25), power=torch.tensor([2]), end=np.float64(0.5)),
        cycles(np.uint8(5), torch.tensor(2), growth=np.float64(1.5), peak_decay=torch.tensor(0.75)),
    )
    assert schedule == chain(
        warmup(3, start=0.5),
        hold(2, level=1),
        decay(7, k=1.25, power=2, end=0.5),
        cycles(5, 2, growth=1.5, peak_decay=0.75),
    )
    assert json.loads(json.dumps(schedule.to_dict())) == schedule.to_dict()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: cycles(0, 2), "first_steps=0: must be a whole number from 1 to"),
        (lambda: cooldown(5, end=1), "end=1: must be a number from 0 to 1, and below 1"),
        (lambda: cycles(5, 2, end=1), "end=1: must be a number from 0 to 1, and below 1"),
        (lambda: decay(5, end=np.float64(1)), r"end=np\.float64\(1\.0\): must be a number from 0 to 1, and below 1"),
        (lambda: decay(5, start=0, end=0), "start=0: must be above end=0$"),
        (lambda: decay(5, base="cosine", power=3), "power=3: belongs to base='polynomial'"),
        (lambda: decay(5, amplitude=0), "amplitude=0: belongs to form='linear-increment'"),
        (lambda: decay(5, base="cosine", form="linear-increment", k=1), "k=1: must be a number > 1"),
        (lambda: cycles(5, 2, peak_decay=2), "peak_decay=2: must be a number > 0 and at most 1"),
        (lambda: cycles(5, 10_000, growth=2), r"growth=2: after 51 cycles there are more than 2\*\*53 steps"),
        (lambda: cycles(5, 10_000, growth=np.float64(1e-300)), r"growth=np\.float64\(1e-300\): every cycle must"),
        (lambda: cycles(5, 2, base="exponential"), "base='exponential': has no ends to restart from"),
        (lambda: decay(5).lr(0, eta_0=1, eta_e=2), r"eta_e=2: must not be above eta_0=1\.0"),
        (lambda: decay(5).closure(eta_0=False), "eta_0=False: must be a finite number >= 0"),
        (lambda: decay(5).closure(eta_0=0, eta_e=False), "eta_e=False: must be a finite number >= 0"),
        (lambda: decay(5).closure(eta_0=0, eta_e=1), r"eta_e=1: must not be above eta_0=0\.0"),
        (lambda: decay(5).from_dict(decay(5).to_dict() | {"schema": np.array([1, 1])}), r"schema=array\(\[1, 1\]\)"),
    ],
)
def test_messages_name_the_argument_that_was_given(make, message):
    with pytest.raises(ArgumentError, match=f"^{message}"):
        make()


def test_an_integer_that_python_refuses_to_print_is_described():
    for check in CHECKS:
        with pytest.raises(ArgumentError, match=r"^argument=\(an integer of 16610 bits\): must be"):
            check("argument", 10**5000)


def test_a_rate_of_zero_is_a_rate():
    """A parameter group may be frozen: `closure` serves it, where `lr` would rather be told of a mistake."""
    assert chain(warmup(3), decay(5)).closure(0)(4) == 0.0
    with pytest.raises(ArgumentError, match="eta_0=0: must be a finite number > 0"):
        decay(5).lr(0, eta_0=0)


def test_other_libraries_are_not_imported():
    code = "import sys, kdecay_sym.schedule; print(sorted({'torch', 'sympy', 'jax', 'matplotlib'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
