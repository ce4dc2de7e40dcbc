"""Cells of a result as plain values: null, a boolean, a number or a text."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any


def plain_cell(cell: Any) -> Any:
    """Return the cell as an answer can hold it. A date is ISO text; what has no plain form is its text."""
    if cell is None or isinstance(cell, bool | int | float | str):
        return cell
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
