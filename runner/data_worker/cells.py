"""Cells of a result as plain values: null, a boolean, a number or a text."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sandbox.calls import WrongType  # type: ignore[import-not-found]  # its name only in a worker

MOST_ROWS = 10_000
MOST_CHARACTERS = 10_000


def plain_cell(cell: Any) -> Any:
    """Return the cell as an answer can hold it. A date is ISO text; what has no plain form is its text."""
    if cell is None or isinstance(cell, bool | int | float | str):
        return cell
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def bounded_rows(rows: list[list[Any]]) -> list[list[Any]]:
    """Return the rows if they are few enough, and their texts short enough. Raises `WrongType`."""
    if len(rows) > MOST_ROWS:
        raise WrongType(f"returned more than {MOST_ROWS:,} rows", f"{len(rows):,} rows or more")
    for row in rows:
        for cell in row:
            if isinstance(cell, str) and len(cell) > MOST_CHARACTERS:
                raise WrongType(f"returned a text of {len(cell):,} characters", f"{cell[:40]}…")
    return rows
