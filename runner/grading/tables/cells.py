"""When a cell counts as the expected one."""

from __future__ import annotations

import math
import re
from typing import Any

from runner.bank.model import Plain
from runner.bank.tables import CellType, Query

TOLERANCE = 1e-5
"""For floats, absolute or relative, as for all other problems."""

_SLACK = 1e-9
"""Half a unit of rounding is itself not exact in binary."""

_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00(:00(\.0+)?)?(\+00(:00)?)?")
_MOMENTS = frozenset({CellType.DATE, CellType.TIMESTAMP})


def cells_match(query: Query, place: int, expected: Plain, cell: Plain) -> bool:
    """Whether a cell of the column at `place` counts as the expected one. NULL equals only NULL."""
    if expected is None or cell is None:
        return expected is cell
    kind = query.columns[place].type
    if isinstance(expected, bool) or isinstance(cell, bool):
        return expected is cell
    if isinstance(expected, int | float) and isinstance(cell, int | float):
        digits = query.round if kind in (CellType.FLOAT, CellType.DECIMAL) else None
        return _numbers_match(expected, cell, digits)
    if kind in _MOMENTS and isinstance(expected, str) and isinstance(cell, str):
        return moment(expected) == moment(cell)
    return type(expected) is type(cell) and expected == cell


def _numbers_match(expected: float, cell: float, digits: int | None) -> bool:
    if expected == cell:
        return True
    if isinstance(expected, int) and isinstance(cell, int):
        return False
    try:
        near = math.isclose(expected, cell, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
        return near or (digits is not None and abs(expected - cell) <= 0.5 * 10.0**-digits + _SLACK)
    except OverflowError:  # an int that no float can hold
        return False


def moment(text: str) -> str:
    """Return the text of a date or timestamp; of a timestamp at midnight, its date."""
    found = _MIDNIGHT.fullmatch(text)
    return found[1] if found else text.replace("T", " ")


def sort_key(cell: Plain, kind: CellType) -> tuple[Any, ...]:
    """Return a key that sorts the cells of a column, whatever their types are."""
    if cell is None:
        return (0,)
    if isinstance(cell, bool):
        return 1, cell
    if isinstance(cell, int | float):
        return (2, 0.0, 1) if math.isnan(cell) else (2, cell, 0)
    return 3, moment(cell) if kind in _MOMENTS else cell
