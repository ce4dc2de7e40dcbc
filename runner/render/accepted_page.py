"""What acceptance means for the curriculum, on the page of a check."""

from __future__ import annotations

from datetime import date

from runner.languages.header import header_id
from runner.render.cells import cells, flush_left
from runner.render.numbers import long_date, percent, span
from runner.render.page import Page
from runner.render.view import View

GAP = 3
"""Columns between two solutions that stand side by side."""


def add_acceptance(page: Page, view: View) -> None:
    """Add the next review, how the topic has moved, and the earlier solution beside this one."""
    review, topic = view["review"], view["topic"]
    due = f"Review {review['words']} ({review['because']}).  " if review else ""
    before, after = percent(topic["before"]), percent(topic["after"])
    moved = f"{before} → {after}" if before != after else f"still {after}"
    page.wrapped(
        f"{due}{topic['name']} {moved} {span(topic['low'], topic['high'])} on a fresh medium problem.", indent=2
    )
    if view["earlier"]:
        _earlier(page, view["earlier"])


def _earlier(page: Page, earlier: View) -> None:
    """Show both solutions side by side; only the earlier one where the width does not take both."""
    when = long_date(date.fromisoformat(earlier["day"]))
    old, new = (_lines(text) for text in (earlier["code"], earlier["now"]))
    if old == new:
        page.wrapped(f"It is the same as your solution of {when}, line by line.", indent=2)
        return
    left, right = (max(map(cells, lines), default=0) for lines in (old, new))
    page.blank()
    if left + GAP + right + 4 > page.width:
        page.line((f"  Your solution of {when}, to compare", "label"))
        page.verbatim("\n".join(old), indent=4, style="code")
        return
    title = f"Your solution of {when}"
    left = max(left, cells(title))
    page.line((f"  {flush_left(title, left + GAP)}Now", "label"))
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else ""
        after = new[number] if number < len(new) else ""
        page.line((f"  {flush_left(before, left + GAP)}{after}".rstrip(), "code"))
    page.blank()


def _lines(code: str) -> list[str]:
    """Give the lines of a solution without the header and the space around it."""
    kept = [line.rstrip().expandtabs(4) for line in code.splitlines() if header_id(line) is None]
    while kept and not kept[0]:
        kept.pop(0)
    while kept and not kept[-1]:
        kept.pop()
    return kept
