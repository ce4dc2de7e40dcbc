"""The tables of a failing input, the expected result and the returned one on a page. Rows that differ are marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from runner.languages.grid import grid
from runner.render.failing_values import instead
from runner.render.page import Page
from runner.render.truncation import shortened

if TYPE_CHECKING:
    from runner.render.view import View

_MOST_ROWS = 12
_OTHER_TYPE = re.compile(r"returned `(\w+)`, expected ")
_MARK, _NO_MARK = "> ", "  "


def table_lines(page: Page, view: View) -> None:
    """Lay out the tables of a counterexample."""
    tables = view["counterexample"]["tables"]
    for table in tables["input"]:
        draw_table(page, table["name"], table)
    if tables["expected"] is not None:
        draw_table(page, "Expected", tables["expected"], "good")
    if tables["returned"] is not None:
        draw_table(page, "Yours", tables["returned"], "bad")
    elif view["verdict"] != "AC" and (what := _in_its_place(view)):
        page.wrapped(f"Instead: {what}.", indent=2, style="bad", cut=True)
    for words in tables["words"]:
        page.wrapped(words, indent=2)


def _in_its_place(view: View) -> str:
    """Return what came in place of a table; "" if the note below says it."""
    found = view["counterexample"]
    if found["returned_text"] in ("", "None"):
        return instead(view)
    returned = _OTHER_TYPE.match(found["note"])
    return f"a value of the type `{returned[1]}`" if returned else ""


def draw_table(page: Page, title: str, table: View, style: str = "code") -> None:
    """Draw a table. If some of its rows differ, a mark is in front of them, and only they have the style."""
    rows, marked = table["rows"], set(table.get("marked", ()))
    page.line("  ", (title, "label"), ("" if rows else "  no rows", "dim"))
    head, rule, *lines = grid(table["columns"], rows, table["types"])
    room = page.width - 6
    for line in (head, rule) if rows else (head,):
        page.line("    ", _NO_MARK, (shortened(line, room), "dim"))
    for index, line in enumerate(lines[:_MOST_ROWS]):
        is_marked = index in marked
        page.line("    ", _MARK if is_marked else _NO_MARK, (shortened(line, room), style if is_marked else "code"))
    if len(lines) > _MOST_ROWS:
        page.line("    ", _NO_MARK, (f"… {len(lines) - _MOST_ROWS:,} more rows", "dim"))
