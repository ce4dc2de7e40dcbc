import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.bank.model import Checker
from runner.grading.compare import canonical, identical, same
from runner.typespec import parse
from tests.support.drawing import QUIET

SCALARS = {
    "int": st.integers(),
    "bool": st.booleans(),
    "str": st.text(max_size=4),
    "float": st.floats(allow_nan=False),
}


def equal(left, right, type_, **checker):
    return same(left, right, parse(type_), Checker(**checker))


@pytest.mark.parametrize("type_", SCALARS)
@QUIET
@given(st.data())
def test_a_value_is_the_same_as_itself_and_its_copy(type_, data):
    rows = data.draw(st.lists(st.lists(SCALARS[type_], max_size=4), max_size=4))
    assert equal(rows, [list(row) for row in rows], f"list[list[{type_}]]")


@QUIET
@given(st.lists(st.integers(0, 3), max_size=6), st.randoms(use_true_random=False))
def test_order_matters_only_where_it_was_said(values, random):
    shuffled = values[:]
    random.shuffle(shuffled)
    assert equal(values, shuffled, "list[int]") == (values == shuffled)
    assert equal(values, shuffled, "list[int]", any_order=(1,))


@QUIET
@given(st.lists(st.lists(st.integers(0, 2), max_size=3), max_size=5), st.randoms(use_true_random=False))
def test_inner_order_is_another_depth(rows, random):
    inside = [random.sample(row, len(row)) for row in rows]
    outside = random.sample(rows, len(rows))
    both = random.sample(inside, len(inside))
    assert equal(rows, inside, "list[list[int]]", any_order=(2,))
    assert equal(rows, outside, "list[list[int]]", any_order=(1,))
    assert equal(rows, both, "list[list[int]]", any_order=(1, 2))
    assert equal(rows, inside, "list[list[int]]") == (rows == inside)


@QUIET
@given(st.lists(st.integers(0, 3), min_size=1, max_size=6), st.integers(0, 3))
def test_any_order_still_counts(values, extra):
    assert not equal(values, [*values, extra], "list[int]", any_order=(1,))
    assert not equal(values, values[1:], "list[int]", any_order=(1,))


@pytest.mark.parametrize(
    ("left", "right", "type_"),
    [
        (1, True, "int"),
        (True, 1, "bool"),
        (0, False, "int"),
        (3, "3", "int"),
        ("3", 3, "str"),
        (3, 3.0, "int"),
        ([], None, "list[int]"),
        (None, [], "list[int] | None"),
        ([1, 2], [2, 1], "tuple[int, int]"),
        ("", None, "str | None"),
        (0, None, "int | None"),
        ([[1]], [1], "list[list[int]]"),
    ],
)
def test_what_looks_alike_is_not_the_same(left, right, type_):
    assert not equal(left, right, type_)
    assert not identical(left, right)


@pytest.mark.parametrize(
    ("left", "right", "is_same"),
    [
        (1.0, 1.000009, True),
        (1.0, 1.00002, False),
        (1e9, 1e9 + 5000, True),
        (1e9, 1e9 + 50000, False),
        (0.0, 9e-6, True),
        (0.0, -0.0, True),
        (2.0, 2, True),
        (1.0, True, False),
        (math.inf, math.inf, True),
        (math.inf, -math.inf, False),
        (math.inf, 1e308, False),
        (1.0, math.nan, False),
        (1.0, 10**400, False),
        (1.5, "1.5", False),
    ],
)
def test_floats_are_close_absolutely_or_relatively(left, right, is_same):
    assert equal(left, right, "float") is is_same


def test_the_tolerance_is_the_problems():
    assert equal(1.0, 1.01, "float", tolerance=0.1)
    assert not equal(1.0, 1.01, "float", tolerance=0.001)
    assert equal([[1.0, 2.0]], [[1.0, 2.05]], "list[list[float]]", tolerance=0.1)


def test_sets_and_dicts_have_no_order():
    assert equal([3, 1], [1, 3], "set[int]")
    assert not equal([3, 1], [1, 1], "set[int]")
    assert equal([["a", 1], ["b", 2]], [["b", 2], ["a", 1]], "dict[str, int]")
    assert not equal([["a", 1], ["b", 2]], [["b", 1], ["a", 2]], "dict[str, int]")


def test_any_order_of_a_mixture_can_be_recognized():
    mixed = [None, True, 2, 2.5, "x", [1], [1, 2]]
    assert canonical(mixed, parse("list[int]"), (1,)) == canonical(mixed[::-1], parse("list[int]"), (1,))


def test_linked_lists_with_a_cycle_are_compared_whole():
    assert equal({"values": [1, 2], "cycle": 0}, {"values": [1, 2], "cycle": 0}, "ListNode | None")
    assert not equal({"values": [1, 2], "cycle": 0}, {"values": [1, 2], "cycle": 1}, "ListNode | None")
    assert not equal({"values": [1, 2], "cycle": 0}, [1, 2], "ListNode | None")


ALMOST = 0.1 + 0.2
"""What 0.3 comes to in another order of adding."""


@pytest.mark.parametrize(
    ("left", "right", "type_"),
    [
        ([[0.3, 2.0], [ALMOST, 1.0]], [[ALMOST, 2.0], [0.3, 1.0]], "list[list[float]]"),
        ([[0.3, "b"], [ALMOST, "a"]], [[0.3, "a"], [ALMOST, "b"]], "list[tuple[float, str]]"),
        ([[0.3, "b"], [ALMOST, "a"]], [[0.3, "a"], [ALMOST, "b"]], "set[tuple[float, str]]"),
        ([[0.3, "b"], [ALMOST, "a"]], [[0.3, "a"], [ALMOST, "b"]], "dict[float, str]"),
        ([0.3, 1.0], [1.0, ALMOST], "set[float]"),
        ([0.3, 1.0], [1.0, ALMOST], "list[float]"),
        ([[ALMOST, 2.0], None], [None, [0.3, 2.0]], "list[list[float] | None]"),
        ([[[0.3, 2.0], [ALMOST, 1.0]]], [[[ALMOST, 2.0], [0.3, 1.0]]], "list[set[tuple[float, float]]]"),
    ],
)
def test_without_order_close_floats_are_paired_off(left, right, type_):
    assert equal(left, right, type_, any_order=(1,))
    assert equal(right, left, type_, any_order=(1,))
    assert not equal(left, [*right, right[0]], type_, any_order=(1,))


def test_many_close_floats_are_paired_off_quickly():
    rows = [[index * 1e-4, float(index % 7)] for index in range(2000)]
    moved = [[value + 1e-9 * (-1) ** place, other] for place, (value, other) in enumerate(rows)][::-1]
    start = time.monotonic()
    assert equal(rows, moved, "list[list[float]]", any_order=(1,))
    assert not equal(rows, [*moved[1:], [5.0, 5.0]], "list[list[float]]", any_order=(1,))
    assert time.monotonic() - start < 5
