"""Why this problem, in full: the factor that decided, and the scores of all topics with their terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.cells import cells
from runner.render.fitting_table import room_for_names
from runner.render.numbers import counted, percent
from runner.render.page import Page
from runner.render.truncation import shortened

if TYPE_CHECKING:
    from runner.render.view import View

INDENT = 4
MOST = 10
NAME = 18
"""The least columns of a topic's name. Terms are left out to make room for it."""


def add_choice(page: Page, choice: View) -> None:
    """Add the whole of a choice to a page; before there is any evidence that is one sentence."""
    page.labeled("Why this one:", choice["because"])
    if choice["is_first"]:
        return
    known = f", of still knowing it {percent(choice['recall'])}" if choice["recall"] is not None else ""
    page.wrapped(f"The chance of solving it now is {percent(choice['chance'])}{known}.", indent=2)
    if choice["growth"]:
        page.wrapped(_growth(choice["growth"]), indent=2)
    if choice["candidates"]:
        page.blank()
        page.wrapped("Topics with an unseen problem: score = gap · rest · ready", style="label", indent=2)
        _table(page, choice["candidates"])
    if len(choice["problems"]) > 1:
        page.blank()
        text = f"Unseen in {choice['name']}: a chance near 70 % comes first, then the need of side topics"
        page.wrapped(text, style="label", indent=2)
        rows: list[tuple[str, ...]] = [("problem", "chance", "need")]
        shown = choice["problems"][:MOST]
        rows += [(each["problem"], percent(each["chance"]), f"{each['need']:.3f}") for each in shown]
        _named(page, rows)
        _more(page, len(choice["problems"]))
    if choice["due"]:
        page.blank()
        page.wrapped("Reviews that are due, the least remembered first", style="label", indent=2)
        _named(page, [(review["problem"], percent(review["recall"])) for review in choice["due"][:MOST]])
        _more(page, len(choice["due"]))


def _growth(areas: list[View]) -> str:
    named = ", ".join(f"{area['name']} ({counted(area['clean_left'], 'clean solve')} to go)" for area in areas)
    return f"At least every second new problem is of a growth area from your debriefs: {named}."


def _more(page: Page, count: int) -> None:
    if count > MOST:
        page.wrapped(f"and {count - MOST} more", indent=INDENT)


def _table(page: Page, candidates: list[View]) -> None:
    rows: list[tuple[str, ...]] = [("topic", "score", "estimate", "gap", "rest", "ready", "unseen")]
    rows += [
        (
            each["name"],
            f"{each['score']:.3f}",
            percent(each["estimate"]),
            f"{each['gap']:.2f}",
            f"{each['rest']:.2f}",
            f"{each['ready']:.2f}",
            str(each["untried"]),
        )
        for each in candidates
    ]
    for columns in (7, 6, 3):
        shown = [row[:columns] for row in rows]
        if _room(page, shown) >= min(NAME, max(cells(row[0]) for row in rows)):
            break
    _named(page, shown)


def _named(page: Page, rows: list[tuple[str, ...]]) -> None:
    """Add a table whose first column is cut if the page is too narrow."""
    room = _room(page, rows)
    page.table([(shortened(name, room), *rest) for name, *rest in rows], right=range(1, len(rows[0])), indent=INDENT)


def _room(page: Page, rows: list[tuple[str, ...]]) -> int:
    return room_for_names(page, list(zip(*rows, strict=True)), INDENT)
