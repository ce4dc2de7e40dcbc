"""Files of problems over tables: what is built of them, and which faults are found."""

from __future__ import annotations

import pytest

from runner.bank.load import load_problem
from runner.bank.table_expressions import expanded
from runner.errors import BankError
from tests.support.bank import PROBLEMS, shipped_problem

TEXT = PROBLEMS["customers-who-never-ordered"].read_text(encoding="utf-8")


def faults(tmp_path, old, new):
    assert old in TEXT
    path = tmp_path / "customers-who-never-ordered.yaml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_problem(path)
    return [f"{one.rule}: {one.message}" for one in caught.value.diagnostics]


def test_the_declaration_becomes_constraints():
    texts = [constraint.text for constraint in shipped_problem("customers-who-never-ordered").constraints]
    assert texts == [
        "customers: no two rows have the same id",
        "orders: no two rows have the same id",
        "orders.customer_id refers to customers.id",
    ]


def test_columns_have_names_in_expressions():
    tables = shipped_problem("customers-who-never-ordered").query.tables
    assert expanded("0 in orders.amount", tables) == "0 in [row[2] for row in orders]"
    assert expanded("any(o.amount > 3 for o in orders)", tables) == "any((o[2] > 3 for o in orders))"
    with pytest.raises(ValueError, match="orders has no column price"):
        expanded("0 in orders.price", tables)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("fk: customers.id", "fk: customers.name", "column: customers.name is not a `key`"),
        ("fk: customers.id", "fk: clients.id", "column: there is no table clients before orders"),
        ("amount: {type: int, values: [10, 0, 25]}", "amount: {type: int}", "column: the column has no `values`"),
        ("values: [10, 0, 25]", "values: [10, x]", "value-type: 'x' is not of type int"),
        ("orders: [[7, 2, 0]]", "orders: [[7, 2]]", "value-type: a table is a list of rows, and a row is a list with"),
        ("orders: [[7, 2, 0]]", "orders: [[7, 5, 0]]", "constraint-broken: this breaks the rule «orders.customer_id"),
        ("orders: [[7, 2, 0]]", "orders: [[7, 2, null]]", "value-type: orders.amount cannot be NULL"),
        ("output: [[Ann]]", "output: [[3]]", "value-type: 3 is not of type text"),
        ("output: [[Ann]]", "output: [[Ann, 1]]", "value-type: the output is a list of rows, each with name"),
        ("0 in orders.amount", "0 in orders.price", "expression: the table orders has no column price"),
        ("0 in orders.amount", "0 in payments", "unknown-name: the expression uses payments"),
        ("group: amount 0", "group: amount 1", "group: the cases have no group 'amount 1'"),
        ("kind: sql", "kind: sql\nslow: []", "unknown-key: unknown key `slow`"),
    ],
)
def test_faults_are_found(tmp_path, old, new, message):
    assert any(each.startswith(message) for each in faults(tmp_path, old, new)), faults(tmp_path, old, new)
