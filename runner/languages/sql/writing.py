"""Writes tables: as people see them, and in the short notation of `drill try`: `employee = (1, 'Ann'), (2, NULL)`."""

from __future__ import annotations

from collections.abc import Sequence

from runner.bank.model import Args, Param, Plain, Problem
from runner.languages.grid import grid
from runner.typespec import TypeSpec

NOTHING = "NULL"


def literal(plain: Plain, spec: TypeSpec) -> str:
    """Write a result or the rows of a table on one line."""
    del spec
    rows = plain["rows"] if isinstance(plain, dict) else plain
    return ", ".join(map(_row, rows)) if rows else "no rows"


def value(plain: Plain, param: Param) -> str:
    """Write the rows of a table."""
    return literal(plain, param.type)


def call_lines(problem: Problem, args: Args) -> list[str]:
    """Draw the tables of an input."""
    assert problem.query is not None
    return [
        line
        for table in problem.query.tables
        for line in _table_lines(table.name, table.names, args[table.name], table.types)
    ]


def result_lines(problem: Problem, result: Plain) -> list[str]:
    """Draw a result under the word for it."""
    assert problem.query is not None
    return _table_lines("Result", result["columns"], result["rows"], problem.query.types)


def try_words(problem: Problem, args: Args) -> str:
    """Write an input as `drill try` reads it. A table without rows is left out."""
    tables = [
        f"{param.name} = {value(args[param.name], param)}" for param in problem.signature.params if args[param.name]
    ]
    return "; ".join(tables) or f"{problem.signature.params[0].name} ="


def debug_line(problem: Problem, args: Args, file: str | tuple[str, str], *, before: Args | None = None) -> str:
    """Return "": there is no debugger for a query."""
    del problem, args, file, before
    return ""


def _table_lines(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[Plain]], types: Sequence[str]
) -> list[str]:
    """Draw a table below its title."""
    return [title, *(f"  {line}" for line in grid(columns, rows, types)), *([] if rows else ["  (no rows)"])]


def _row(row: Sequence[Plain]) -> str:
    return f"({', '.join(map(_cell, row))})"


def _cell(cell: Plain) -> str:
    if cell is None:
        return "NULL"
    if isinstance(cell, str):
        return "'" + cell.replace("'", "''") + "'"
    return str(cell).lower() if isinstance(cell, bool) else repr(cell)
