"""The list of problems as a page, with the progress in one set of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

STATUS_WORDS = {"new": "", "open": "open", "tried": "tried", "given_up": "given up", "solved": "solved"}
"""How the status of a problem is written in a column."""

_TITLES = ("problem", "difficulty", "topic", "min", "")
_MINUTES = 3
_COLUMNS = ((0, 1, 2, 3, 4), (0, 1, 4), (0, 4))
"""The columns to show, by their numbers: as many as the page takes."""


def list_page(view: View, width: int, table_width: int | None = None) -> Page:
    """Lay out the problems with their notes, then how far the learner is in the set, if one was named."""
    page, rows = Page(width, table_width), view["problems"]
    if rows:
        _add_table(page, [_TITLES, *map(_row, rows)])
        for row in rows:
            for text in row.get("notes", ()):
                page.labeled(f"{row['id']}:", text)
        page.line((f"{len(rows)} problem{'' if len(rows) == 1 else 's'}", "dim"))
    else:
        page.wrapped("No problem fits. `drill list` without a filter shows all.")
    if progress := view["set"]:
        page.line((f"{progress['name']}: {progress['solved']} of {progress['problems']} solved", "label"))
        if progress["missing"]:
            page.wrapped(f"Not in the bank: {', '.join(progress['missing'])}", style="dim")
    return page


def _row(row: View) -> tuple[str, ...]:
    return (
        row["id"],
        row["difficulty"] or "hidden",
        row["topics"][0] if row["topics"] else "hidden",
        str(row["minutes"]),
        STATUS_WORDS[row["status"]],
    )


def _add_table(page: Page, rows: list[tuple[str, ...]]) -> None:
    fitting = (columns for columns in _COLUMNS if _width(rows, columns) <= page.table_width)
    shown = next(fitting, _COLUMNS[-1])
    right = [_MINUTES] if _MINUTES in shown else []
    page.table([tuple(row[number] for number in shown) for row in rows], right=right, indent=0)


def _width(rows: list[tuple[str, ...]], columns: tuple[int, ...]) -> int:
    return sum(max(len(row[number]) for row in rows) + 2 for number in columns) - 2
