"""Tables as lines of text, as a database client shows them."""

from __future__ import annotations

from collections.abc import Sequence

from runner.bank.model import Plain
from runner.bank.tables import CellType

_GAP = "  "
_NUMERIC = frozenset({CellType.INT, CellType.FLOAT, CellType.DECIMAL})


def cell_text(cell: Plain) -> str:
    """Write a cell. NULL, the text that looks like it and the empty text all differ."""
    if cell is None:
        return "NULL"
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**15:
        return f"{cell:.1f}"
    text = str(cell)
    if isinstance(cell, str) and (not text or text.upper() == "NULL" or text != text.strip()):
        return f"'{text}'"
    return text.replace("\n", "\\n")


def grid(columns: Sequence[str], rows: Sequence[Sequence[Plain]], types: Sequence[str] = ()) -> list[str]:
    """Draw a table: the names of its columns, a rule, and its rows. Columns of numbers are flush right.

    `types` are the declared types of the columns, if they are known: only they say what a column without a value is.
    """
    texts = [[cell_text(cell) for cell in row] for row in rows]
    widths = [max(map(len, (name, *(row[place] for row in texts)))) for place, name in enumerate(columns)]
    declared = types or [""] * len(columns)
    right = [_is_numeric([row[place] for row in rows], kind) for place, kind in enumerate(declared)]

    def line(parts: Sequence[str]) -> str:
        cells = (
            text.rjust(width) if flush else text.ljust(width)
            for text, width, flush in zip(parts, widths, right, strict=True)
        )
        return _GAP.join(cells).rstrip()

    return [line(columns), _GAP.join("-" * width for width in widths), *map(line, texts)]


def _is_numeric(cells: Sequence[Plain], kind: str) -> bool:
    known = [cell for cell in cells if cell is not None]
    if not known:
        return kind in _NUMERIC
    return all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in known)
