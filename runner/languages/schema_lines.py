"""The declaration of an SQL problem for people: the tables, and what the result has to be."""

from __future__ import annotations

from collections.abc import Iterator

from runner.bank.tables import CellType, Column, Query, Table


def schema_lines(query: Query) -> list[str]:
    """Write the tables with their columns, then the columns of the result and its order."""
    lines = [line for table in query.tables for line in _table(table)]
    result = ", ".join(f"{column.name} {column.type}" for column in query.columns)
    return [*lines, f"Result: {result}", *(f"  {line}" for line in result_rules(query))]


def result_rules(query: Query) -> list[str]:
    """Say which order and which precision the result has to have."""
    rules = [f"Ordered by {', '.join(query.order)}." if query.order else "The rows may be in any order."]
    if query.round is not None and any(each.type in (CellType.FLOAT, CellType.DECIMAL) for each in query.columns):
        rules.append(f"Numbers count if they are right when rounded to {query.round} decimal places.")
    return rules


def _table(table: Table) -> Iterator[str]:
    yield f"Table {table.name}"
    names = max(map(len, table.names))
    for column in table.columns:
        yield f"  {column.name:<{names}}  {', '.join(_words(column))}"
    for columns in table.unique:
        yield f"  No two rows have the same {' and '.join(columns)}."


def _words(column: Column) -> Iterator[str]:
    yield str(column.type)
    if column.key:
        yield "unique"
    if column.null:
        yield "may be NULL"
    if column.refers_to is not None:
        yield f"refers to {column.refers_to.table}.{column.refers_to.column}"
