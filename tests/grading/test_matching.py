from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.grading.matching import can_be_paired
from tests.support.drawing import QUIET


def close(one, other):
    return abs(one - other) <= 1


@pytest.mark.parametrize(
    ("lefts", "rights", "can"),
    [
        ([], [], True),
        ([1], [], False),
        ([1, 0], [0, 2], True),
        ([1, 2, 0], [1, 0, 3], True),
        ([0, 0], [1, 2], False),
    ],
)
def test_who_came_first_moves_on_for_who_has_no_choice(lefts, rights, can):
    assert can_be_paired(lefts, rights, close) is can


@QUIET
@given(*[st.lists(st.integers(0, 4), min_size=4, max_size=4)] * 2)
def test_pairs_are_found_wherever_there_are_any(lefts, rights):
    there_are = any(all(map(close, lefts, order)) for order in permutations(rights))
    assert can_be_paired(lefts, rights, close) is there_are
