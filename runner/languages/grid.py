"""Tables as lines of text, as a database client shows them."""

from __future__ import annotations

from collections.abc import Sequence

from runner.bank.model import Plain

_GAP = "  "


def cell_text(cell: Plain) -> str:
    """Write a cell. NULL and the text that looks like it are told apart, and so is the empty text."""
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


def grid(columns: Sequence[str], rows: Sequence[Sequence[Plain]]) -> list[str]:
    """Draw a table: the names of its columns, a rule, and its rows. Columns of numbers are flush right."""
    texts = [[cell_text(cell) for cell in row] for row in rows]
    widths = [max(map(len, (name, *(row[place] for row in texts)))) for place, name in enumerate(columns)]
    right = [_is_numeric([row[place] for row in rows]) for place in range(len(columns))]

    def line(parts: Sequence[str]) -> str:
        cells = (
            text.rjust(width) if flush else text.ljust(width)
            for text, width, flush in zip(parts, widths, right, strict=True)
        )
        return _GAP.join(cells).rstrip()

    return [line(columns), _GAP.join("-" * width for width in widths), *map(line, texts)]


def _is_numeric(cells: Sequence[Plain]) -> bool:
    known = [cell for cell in cells if cell is not None]
    return bool(known) and all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in known)
