"""The page of a problem. It shows only what an interviewer would say."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from runner.render.page import FIRM, Page, whole_values
from runner.render.truncation import LEAST, cut

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.bank.topic import Topic

_WHOLE = 40
"""A constraint up to this length is not broken into two lines."""


def problem_page(sheet: dict[str, Any], width: int, table_width: int | None = None, *, beside: str = "") -> Page:
    """Lay out a sheet (see `runner.render.sheet`); `beside` is put at the right end of the title's line."""
    page = Page(width, table_width)
    about = f"about {sheet['minutes']} min"
    page.ends((sheet["title"], "title"), (f"{beside} · {about}" if beside else about, "dim"))
    page.prose(sheet["statement"], indent=2)
    page.blank()
    for line in sheet.get("schema", ()):  # a sheet that an earlier drill cached has none
        page.line("  ", (line, "code"))
    if sheet.get("schema"):
        page.blank()
    for number, example in enumerate(sheet["examples"], start=1):
        _example(page, example, f"Example {number}")
    if sheet["constraints"]:
        page.labeled("Constraints", f"{FIRM}· ".join(_whole(each, page) for each in sheet["constraints"]), indent=2)
    return page


def add_why(page: Page, choice: dict[str, Any] | None, because: str) -> None:
    """Say in full why a problem was chosen, which gives its topic away. `choice` is all that was weighed, if known."""
    if choice:
        from runner.render.choice_page import add_choice  # noqa: PLC0415 - only with --why

        add_choice(page, choice)
    else:
        page.labeled("Why this one:", because or "You began with a check of it.")


def add_hidden(page: Page, entry: IndexEntry, topics: Mapping[str, Topic]) -> None:
    """Add what is hidden while a problem is open."""
    names = [topics[each].name if each in topics else each for each in entry.topics]
    page.labeled("Topics:", ", ".join(names))
    page.labeled("Difficulty:", str(entry.difficulty))
    if entry.also:
        page.labeled("Elsewhere:", ", ".join(entry.also))


def _whole(constraint: str, page: Page) -> str:
    """Keep a constraint on one line, unless it is a sentence or too long for one."""
    return constraint.replace(" ", FIRM) if len(constraint) <= min(_WHOLE, page.width - 20) else constraint


def _example(page: Page, example: dict[str, Any], label: str) -> None:
    if example["lines"]:
        _calls(page, example["lines"], label)
    else:
        _values(page, example, label)
    page.wrapped(example["why"], indent=6, style="dim")


def _calls(page: Page, lines: list[list[str]], label: str) -> None:
    page.line("  ", (label, "label"))
    column = max(len(line) for line, _ in lines)
    for line, answer in lines:
        if not answer:
            page.line("      ", (line, "code"))
            continue
        head = f"      {line:<{column}}  →  "
        first, *rest = _rows(answer, page.width - len(head))
        page.line((head + first, "code"))
        for row in rest:
            page.line((" " * len(head) + row, "code"))


def _rows(answer: str, room: int) -> list[str]:
    """Break what is seen after an action between its values."""
    if len(answer) <= room or room < LEAST:
        return [answer]
    return textwrap.wrap(whole_values(answer), room, break_long_words=False, break_on_hyphens=False)


def _values(page: Page, example: dict[str, Any], label: str) -> None:
    """Put the values on one line if they fit, otherwise on a line each, structures with their drawing."""
    given, answer = example["given"], example["answer"]
    line = ", ".join(f"{item['name']} = {item['text']}" for item in given)
    is_drawn = any(item["drawing"] for item in given)
    if not is_drawn and len(label) + len(line) + len(answer) + 10 <= page.width:
        page.line("  ", (f"{label}   ", "label"), (line, "code"), "  →  ", (answer, "code"))
        return
    page.line("  ", (label, "label"))
    room = page.width - 6
    for item in given:
        drawing = item["drawing"] if all(len(row) <= room - 2 for row in item["drawing"]) else []
        page.line("      ", (_fitted(item, room, is_drawn=bool(drawing)), "code"))
        for row in drawing:
            page.line("        ", (row, "code"))
    page.line("      → ", (cut(answer, room - 2, None)[0], "code"))


def _fitted(item: dict[str, Any], room: int, *, is_drawn: bool) -> str:
    text, note = f"{item['name']} = {item['text']}", str(item["note"])
    if len(text) <= room:
        return text
    if is_drawn and item.get("size"):  # a sheet that an earlier drill cached has no size
        return f"{item['name']} = {item['size']}"
    note = note if room - len(note) >= LEAST else ""
    return cut(text, room - len(note), None)[0] + note
