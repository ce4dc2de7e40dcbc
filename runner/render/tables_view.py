"""The view of a failing input over tables: its tables, both results, and the rows that differ."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Args, Problem
from runner.bank.tables import Query
from runner.grading.report import Counterexample
from runner.grading.tables.difference import difference_of

View = dict[str, Any]


def tables_view(problem: Problem, found: Counterexample) -> View | None:
    """Make the view of the tables; None for a problem of another kind."""
    query = problem.query
    if query is None:
        return None
    view: View = {"input": input_tables(problem, found.args), "expected": None, "returned": None, "words": []}
    if found.expected is not None:
        declared = {"columns": list(query.names), "types": list(query.types)}
        view["expected"] = {**declared, "rows": _rounded(query, found.expected["rows"]), "marked": []}
    if found.has_returned:
        difference = difference_of(query, found.args, found.expected, found.returned)
        columns = found.returned["columns"]
        fits = len(columns) == len(query.names)
        view["expected"]["marked"] = list(difference.missing)
        view["returned"] = {
            "columns": list(query.names) if fits else columns,
            "types": list(query.types) if fits else [],
            "rows": [list(row) for row in difference.rows],
            "marked": list(difference.surplus),
        }
        view["words"] = list(difference.words)
    return view


def _rounded(query: Query, rows: list[list[Any]]) -> list[list[Any]]:
    """Round what the statement says is rounded. References do not, and their digits would look as if they counted."""
    digits = query.round
    if digits is None:
        return rows
    return [[round(cell, digits) if isinstance(cell, float) else cell for cell in row] for row in rows]


def input_tables(problem: Problem, args: Args) -> list[View]:
    """List the tables of an input with their columns and rows."""
    assert problem.query is not None
    return [
        {"name": each.name, "columns": list(each.names), "types": list(each.types), "rows": args[each.name]}
        for each in problem.query.tables
    ]
