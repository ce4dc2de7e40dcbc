"""The part of the statistics about behavioral questions: which competencies have stories, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from runner.render.fitting_table import add_table
from runner.render.page import Page

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
    add_table(page, columns, least=_LEAST_NAME, optional=_GIVEN_UP_IN_ORDER, right=["stories"])
    gaps = sum(not row["stories"] for row in rows)
    if gaps:
        page.wrapped(f"{gaps} of {len(rows)} have no story yet: `drill story write` starts one.", indent=2)


def _row(row: View) -> tuple[str, ...]:
    return (
        row["name"],
        str(len(row["stories"])) if row["stories"] else "none",
        f"{row['answered']} of {row['questions']}" if row["answered"] else "",
        f"{row['points']:g}" if row["points"] is not None else "",
        row["last_day"] or "",
    )
