"""What the prompt of `drill try` shows: tables, the result of a query, or what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.fault import fault_lines
from runner.render.page import Page
from runner.render.table_lines import draw_table

if TYPE_CHECKING:
    from runner.render.view import View


def tables_page(view: View, width: int) -> Page:
    """Lay out tables."""
    page = Page(width)
    for table in view["tables"]:
        draw_table(page, table["name"], table)
    return page


def result_page(view: View, width: int) -> Page:
    """Lay out the result of a query, or its fault."""
    page = Page(width)
    if view["fault"]:
        fault_lines(page, view["fault"])
    if view["result"]:
        draw_table(page, "Result", {**view["result"], "types": []})
    for note in view["notes"]:
        page.wrapped(note, indent=2, style="dim")
    return page
