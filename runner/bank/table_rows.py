"""Whether rows can be those of a declared table, and the reason in words if not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from runner.bank.model import Plain
from runner.bank.tables import CellType, Table

_CELLS: Mapping[CellType, tuple[type, ...]] = {
    CellType.INT: (int,),
    CellType.FLOAT: (int, float),
    CellType.DECIMAL: (int, float),
    CellType.BOOL: (bool,),
}
_READERS = {CellType.DATE: date.fromisoformat, CellType.TIMESTAMP: datetime.fromisoformat}
_EXPECTED_ROWS = "a table is a list of rows, and a row is a list with a cell for each column"


def cell_mismatch(cell: Plain, kind: CellType) -> str:
    """Return "" if a cell that is not NULL has this type, otherwise the reason why not."""
    if kind in _READERS:
        try:
            _READERS[kind](cell)
        except (TypeError, ValueError):
            example = "2024-01-31" if kind is CellType.DATE else "2024-01-31 08:30:00"
            return f"{cell!r:.60} is not a {kind} like {example}"
        return ""
    fits = isinstance(cell, _CELLS.get(kind, (str,))) and (kind is CellType.BOOL or not isinstance(cell, bool))
    return "" if fits else f"{cell!r:.60} is not of type {kind}"


def rows_mismatch(rows: Plain, table: Table) -> str:
    """Return "" if these can be the rows of a table, otherwise the reason why not."""
    width = len(table.columns)
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == width for row in rows):
        return f"{_EXPECTED_ROWS} of {table.name} ({', '.join(table.names)})"
    for row in rows:
        for column, cell in zip(table.columns, row, strict=True):
            if cell is None and not column.null:
                return f"{table.name}.{column.name} cannot be NULL"
            if cell is not None and (why := cell_mismatch(cell, column.type)):
                return f"{table.name}.{column.name}: {why}"
    return ""
