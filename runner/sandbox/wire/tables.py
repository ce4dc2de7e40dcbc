"""The result of a query as a plain value: `{"columns": [names], "rows": [rows]}`, whatever types its cells have."""

from __future__ import annotations

from .mismatch import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any

_CELLS = (int, float, str, bool, type(None))


def table(plain: Any) -> Any:
    """Return the value if it is a result, otherwise raise `WireError`."""
    if not isinstance(plain, dict) or plain.keys() != {"columns", "rows"}:
        raise WireError("not a table, expected columns and rows")
    columns, rows = plain["columns"], plain["rows"]
    if not isinstance(columns, list) or not all(isinstance(name, str) for name in columns):
        raise WireError("a table without names of columns")
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == len(columns) for row in rows):
        raise WireError("a table with rows of another width")
    if not all(isinstance(cell, _CELLS) for row in rows for cell in row):
        raise WireError("a table with cells that are no plain values")
    return plain
