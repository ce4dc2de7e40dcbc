"""A table on a page that may be too narrow for it: columns are left out, and then names are cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from runner.render.cells import cells
from runner.render.page import Page
from runner.render.truncation import shortened

Column = tuple[str, ...]
"""The title of a column, and its cells from top to bottom."""


def add_table(
    page: Page, columns: Sequence[Column], *, least: int, optional: Sequence[str], right: Iterable[str]
) -> list[str]:
    """Add a table, and return the titles of the columns that it has.

    The first column has names. While they have less room than `least` cells and need it, columns are left out in the
    order of `optional`; then names are cut to the room. The columns in `right` are aligned to the right.
    """
    shown = list(columns)
    for title in optional:
        if room_for_names(page, shown) >= min(least, max(map(cells, shown[0]))):
            break
        shown = [column for column in shown if column[0] != title]
    room, flush = room_for_names(page, shown), frozenset(right)
    shown[0] = tuple(shortened(name, room) for name in shown[0])
    page.table(
        list(zip(*shown, strict=True)), right=[number for number, column in enumerate(shown) if column[0] in flush]
    )
    return [column[0] for column in shown]


def room_for_names(page: Page, columns: Sequence[Column], indent: int = 2) -> int:
    """Return the room that the other columns leave for the first."""
    return page.table_width - indent - sum(max(map(cells, column)) + 2 for column in columns[1:])
