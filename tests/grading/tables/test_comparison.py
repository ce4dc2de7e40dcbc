"""When a result over tables is right: bags, orders, roundings, NULL, dates, names of columns."""

from __future__ import annotations

import pytest

from runner.bank.tables import CellType, Query, ResultColumn
from runner.grading.tables.comparison import has_other_names, same_table, unmatched


def query(*columns, **more):
    return Query((), tuple(ResultColumn(name, CellType(kind)) for name, kind in columns), **more)


def result(columns, *rows):
    return {"columns": columns.split(), "rows": [list(row) for row in rows]}


PAIR = query(("name", "text"), ("total", "int"))


def is_right(declared, expected, *rows, columns="name total"):
    return same_table(declared, result(" ".join(declared.names), *expected), result(columns, *rows))


def test_without_an_order_rows_are_a_bag():
    assert is_right(PAIR, [("a", 1), ("b", 2)], ("b", 2), ("a", 1))
    assert not is_right(PAIR, [("a", 1), ("a", 1)], ("a", 1))
    assert not is_right(PAIR, [("a", 1), ("b", 2)], ("a", 1), ("a", 1))


def test_with_an_order_only_its_columns_have_to_be_in_sequence():
    by_total = query(("name", "text"), ("total", "int"), order=("total",))
    assert is_right(by_total, [("a", 1), ("b", 1), ("c", 2)], ("b", 1), ("a", 1), ("c", 2))
    assert not is_right(by_total, [("a", 1), ("b", 2)], ("b", 2), ("a", 1))


@pytest.mark.parametrize(
    ("kind", "expected", "cell", "right"),
    [
        ("int", 3, 3.0, True),
        ("int", 3, 3.1, False),
        ("int", 10**17, 10**17 + 1, False),
        ("float", 0.1 + 0.2, 0.3, True),
        ("float", 2.0, 2, True),
        ("float", 1.0, 1.001, False),
        ("int", 1, True, False),
        ("int", 1, "1", False),
        ("text", "a", "A", False),
        ("text", "", None, False),
        ("text", None, None, True),
        ("int", 0, None, False),
        ("date", "2024-01-31", "2024-01-31 00:00:00", True),
        ("date", "2024-01-31", "2024-01-31 00:00:01", False),
        ("timestamp", "2024-01-31 00:00:00", "2024-01-31", True),
        ("text", "2024-01-31", "2024-01-31 00:00:00", False),
        ("bool", True, True, True),
        ("bool", False, None, False),
    ],
)
def test_cells(kind, expected, cell, right):
    assert is_right(query(("x", kind)), [(expected,)], (cell,), columns="x") is right


@pytest.mark.parametrize(
    ("cell", "right"), [(2 / 3, True), (0.67, True), (0.66, False), (0.665, True), (0.7, False), (None, False)]
)
def test_rounding_is_free_within_half_a_unit(cell, right):
    assert is_right(query(("x", "float"), round=2), [(2 / 3,)], (cell,), columns="x") is right


def test_columns_are_matched_by_name_if_they_are_a_permutation():
    assert is_right(PAIR, [("a", 1)], (1, "a"), columns="TOTAL name")
    assert not is_right(PAIR, [("a", 1)], (1, "a"), columns="x y")


def test_other_names_are_matched_by_position():
    assert is_right(PAIR, [("a", 1)], ("a", 1), columns="x y")
    assert has_other_names(PAIR, result("x y"))
    assert not has_other_names(PAIR, result("total name"))


def test_another_number_of_columns_is_wrong():
    assert not is_right(PAIR, [("a", 1)], ("a",), columns="name")
    assert not is_right(PAIR, [], columns="name")


def test_close_floats_are_paired_whatever_their_order_is():
    declared = query(("x", "float"), round=0)
    assert is_right(declared, [(1.0,), (1.5,)], (1.5,), (1.4,), columns="x")


def test_the_rows_that_differ_are_found():
    assert unmatched(PAIR, [["a", 1], ["b", 2], ["b", 2]], [["b", 2], ["c", 3]]) == ([0, 2], [1])
