from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kdecay_sym.errors import ArgumentError
from kdecay_torch.training.data.order import Order, Share, cut

CASES = st.tuples(st.integers(1, 60), st.integers(1, 60), st.integers(1, 5), st.integers(1, 4)).filter(
    lambda case: case[1] <= case[0]
)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(1, 12))
def test_a_range_is_cut_as_numpy_does(start: int, length: int, pieces: int) -> None:
    positions = np.arange(start, start + length)
    expected = [part.tolist() for part in np.array_split(positions, pieces)]
    assert [list(range(*cut(start, start + length, pieces, number))) for number in range(pieces)] == expected


@given(CASES)
def test_the_pieces_of_an_update_are_its_images_each_once(case: tuple[int, int, int, int]) -> None:
    images, batch_size, processes, accumulation = case
    orders = [Order(images, batch_size, Share(rank, processes, accumulation)) for rank in range(processes)]
    updates = -(-images // batch_size)
    assert {order.updates for order in orders} == {updates}
    for update in range(updates):
        expected = list(range(images))[update * batch_size : (update + 1) * batch_size]
        pieces = [order.pieces(update) for order in orders]
        assert {len(found) for found in pieces} == {accumulation}
        # Micro-batch m of process r is piece m * processes + r: by micro-batch, then by process, they are in order.
        in_order = [pieces[rank][number] for number in range(accumulation) for rank in range(processes)]
        counted = [piece for piece in in_order if piece.weight]
        assert [position for piece in counted for position in range(piece.start, piece.stop)] == expected
        assert {piece.weight for piece in counted} == {1 / len(expected)}
        assert all(
            (piece.start, piece.stop) == (expected[0], expected[0] + 1) for piece in in_order if not piece.weight
        )
        total = sum(piece.weight * (piece.stop - piece.start) for piece in in_order)
        assert total == pytest.approx(1, abs=1e-12)
        sizes = [piece.stop - piece.start for piece in counted]
        assert max(sizes) - min(sizes) <= 1
        assert max(sizes) <= orders[0].largest
        if len(expected) == batch_size:
            assert max(sizes) == orders[0].largest


@given(CASES, st.integers(1, 50))
def test_test_images_are_each_tested_by_one_process(case: tuple[int, int, int, int], images: int) -> None:
    train, batch_size, processes, accumulation = case
    seen: list[int] = []
    for rank in range(processes):
        order = Order(train, batch_size, Share(rank, processes, accumulation))
        for start, stop, weight in order.test_pieces(images):
            assert 0 < stop - start <= order.largest
            assert weight == 1 / images
            seen += range(start, stop)
    assert seen == list(range(images))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Share(processes=0), r"^processes=0: must be a whole number from 1"),
        (lambda: Share(rank=-1), r"^rank=-1: must be a whole number from 0 to 0"),
        (lambda: Share(rank=3, processes=3), r"^rank=3: .* from 0 to 2"),
        (lambda: Share(accumulation=0), r"^accumulation=0: must be a whole number from 1"),
        (lambda: Order(10, 0, Share()), r"^batch_size=0: must be a whole number from 1"),
        (lambda: Order(10, 11, Share()), r"^batch_size=11: must be at most the 10 training images$"),
    ],
)
def test_shares_and_batches_that_cannot_be(make: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        make()
