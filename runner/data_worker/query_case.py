"""A query as a case: it runs over the tables of an input, and its result becomes plain data."""

from __future__ import annotations

from typing import Any

import _duckdb as duckdb
from data_worker import guard  # type: ignore[import-not-found]  # its name only in a worker
from data_worker.cells import bounded_rows, plain_cell  # type: ignore[import-not-found]
from data_worker.engine import LINES_ABOVE, Engine  # type: ignore[import-not-found]
from data_worker.engine_errors import at_place  # type: ignore[import-not-found]

BATCH = 1_000

_REFUSED_AT_ONCE = (duckdb.ParserException, duckdb.BinderException, duckdb.CatalogException, duckdb.SyntaxException)
"""What is wrong with a query whatever the rows are."""


class QueryCase:
    """A query over the tables of the spec. `remarks` say what the parse tree shows."""

    def __init__(self, spec: dict[str, Any], source: bytes, filename: str) -> None:
        self._filename = filename
        self._query, self.remarks = guard.checked(source.decode("utf-8-sig"), filename, spec)
        self._creates = [f"CREATE TABLE {_quoted(name)} ({_columns(columns)})" for name, columns in spec["tables"]]
        self._names = [name for name, _ in spec["tables"]]
        self._engine = Engine()
        self._engine.fresh(self._creates)
        try:
            self._engine.prepare(self._query)
        except _REFUSED_AT_ONCE as error:
            raise at_place(error, self._query, filename, self._names, LINES_ABOVE) from None
        except duckdb.Error:
            return  # it fails while it runs: a case will show that

    def prepare(self, args: Any) -> None:
        """Make the database of the case."""
        inserts = [
            f"INSERT INTO {_quoted(name)} VALUES {', '.join(map(_row, args[name]))}"
            for name in self._names
            if args[name]
        ]
        self._engine.fresh([*self._creates, *inserts])

    def run(self, prepared: None) -> Any:
        """Run the query, and return its columns and rows."""
        del prepared
        try:
            return self._result(self._engine.execute(self._query))
        except duckdb.OutOfMemoryException as error:
            raise MemoryError(str(error)) from None
        except duckdb.Error as error:
            raise at_place(error, self._query, self._filename) from None

    def finish(self, prepared: None, result: Any, extras: Any) -> Any:
        """Return the result as it is."""
        del prepared, extras
        return result

    def _result(self, cursor: Any) -> dict[str, Any]:
        columns = [name for name, *_ in cursor.description]
        rows: list[list[Any]] = []
        while batch := cursor.fetchmany(BATCH):
            rows = bounded_rows([*rows, *([plain_cell(cell) for cell in row] for row in batch)])
        return {"columns": columns, "rows": rows}


def _quoted(name: str) -> str:
    return f'"{name}"'


def _columns(columns: list[list[str]]) -> str:
    return ", ".join(f"{_quoted(name)} {kind}" for name, kind, _ in columns)


def _row(row: list[Any]) -> str:
    return f"({', '.join(map(_literal, row))})"


def _literal(cell: Any) -> str:
    if cell is None:
        return "NULL"
    if isinstance(cell, str):
        return "'" + cell.replace("'", "''") + "'"
    return str(cell).upper() if isinstance(cell, bool) else repr(cell)
