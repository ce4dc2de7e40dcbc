"""The part of the statistics about behavioral questions: which competencies have stories, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from runner.render.cells import cells
from runner.render.page import Page
from runner.render.truncation import shortened

if TYPE_CHECKING:
    from runner.render.view import View

_LEAST_NAME = 16
_COLUMNS = ("competency", "stories", "questions answered", "points", "last answer")
_GIVEN_UP_IN_ORDER = ("last answer", "questions answered")
"""The columns that are left out on a narrow page, in this order."""


def add_competencies(page: Page, rows: Sequence[View]) -> None:
    """Add a table of the competencies, those with a story first."""
    if not rows:
        return
    page.blank()
    most = rows[0]["of"]
    page.wrapped(f"Behavioral questions: your stories, and the points of your answers (0 to {most})", style="label")
    shown = sorted(rows, key=lambda row: not row["stories"])
    columns = list(zip(_COLUMNS, *map(_row, shown), strict=True))
    for title in _GIVEN_UP_IN_ORDER:
        if _room(page, columns) >= min(_LEAST_NAME, max(map(cells, columns[0]))):
            break
        columns = [column for column in columns if column[0] != title]
    room = _room(page, columns)
    columns[0] = tuple(shortened(name, room) for name in columns[0])
    page.table(list(zip(*columns, strict=True)), right=[1])
    gaps = sum(not row["stories"] for row in rows)
    if gaps:
        page.wrapped(f"{gaps} of {len(rows)} have no story yet: `drill story write` starts one.", indent=2)


def _room(page: Page, columns: Sequence[tuple[str, ...]]) -> int:
    return page.table_width - 2 - sum(max(map(cells, column)) + 2 for column in columns[1:])


def _row(row: View) -> tuple[str, ...]:
    return (
        row["name"],
        str(len(row["stories"])) if row["stories"] else "none",
        f"{row['answered']} of {row['questions']}" if row["answered"] else "",
        f"{row['points']:g}" if row["points"] is not None else "",
        row["last_day"] or "",
    )
