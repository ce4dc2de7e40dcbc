"""Tables from their declaration: keys, foreign keys, NULLs, and the order of enumeration."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.grading.hypothesis_search import drawn
from runner.strategies.cases import broken_constraints
from runner.strategies.generated import strategy_for
from runner.strategies.large import large_inputs
from runner.strategies.small import small_inputs
from runner.strategies.tables import simpler_cells
from tests.support.bank import shipped_problem


@pytest.fixture(scope="module")
def problem():
    return shipped_problem("customers-who-never-ordered")


@pytest.fixture(scope="module")
def inputs(problem):
    return drawn(strategy_for(problem), number=1, examples=150)


def test_small_databases_come_with_the_fewest_rows_first(problem):
    small = small_inputs(problem, 150)
    rows = [sum(map(len, args.values())) for args in small]
    assert small[0] == {"customers": [], "orders": []}
    assert rows[:10] == sorted(rows[:10])
    assert max(rows[: len(rows) // 2]) <= min(rows[-5:])
    assert 50 < len(small) <= 150
    assert all(not broken_constraints(problem, args) for args in small)


def test_drawn_databases_obey_keys_and_foreign_keys(problem, inputs):
    assert len(inputs) > 60
    for args in inputs:
        ids = [row[0] for row in args["customers"]]
        assert len(set(ids)) == len(ids) <= 4
        assert {row[1] for row in args["orders"]} <= {*ids, None}


def test_they_have_missing_cells_equal_names_and_keys_in_no_order(inputs):
    orders = [row for args in inputs for row in args["orders"]]
    missing = sum(row[1] is None for row in orders)
    assert 0.1 < missing / len(orders) < 0.75
    names = [[row[1] for row in args["customers"]] for args in inputs]
    assert any(len(set(each)) < len(each) for each in names)
    ids = [[row[0] for row in args["customers"]] for args in inputs]
    assert any(each != sorted(each) for each in ids)


def test_a_foreign_key_that_may_not_be_missing_needs_a_parent(problem):
    _, orders = problem.query.tables
    strict = tuple(replace(column, null=False) for column in orders.columns)
    shape = replace(problem.cases.inputs["orders"], fields={"table": replace(orders, columns=strict)})
    cases = replace(problem.cases, inputs={**problem.cases.inputs, "orders": shape})
    made = small_inputs(replace(problem, cases=cases), 100)
    assert all(args["customers"] or not args["orders"] for args in made)


def test_there_is_one_larger_database(problem):
    [(name, args)] = large_inputs(problem, 1)
    assert name == "the larger database"
    assert [len(rows) for rows in args.values()] == [40, 40]


def test_simpler_cells_are_those_before_in_the_pool(problem):
    args = {"customers": [[1, "Cleo"]], "orders": [[1, None, 25]]}
    assert simpler_cells(problem, args, "customers", 1, "Cleo") == ["Ann", "Ben"]
    assert simpler_cells(problem, args, "orders", 1, None) == [1]
    assert simpler_cells(problem, args, "orders", 2, 10) == []
