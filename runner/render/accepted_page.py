"""The part of an accepted check's page that shows what was gained."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from runner.languages.header import header_id
from runner.render.cells import cells, flush_left
from runner.render.numbers import long_date, percent
from runner.render.page import Page
from runner.solutions.statement import without_statement

if TYPE_CHECKING:
    from runner.render.view import View

GAP = 3
"""Columns between two solutions side by side."""


def add_acceptance(page: Page, view: View, title: str) -> None:
    """Add what was gained, the next review, and the earlier solution next to this one. No falling number is shown.

    `title` is the problem's: by it the statement in a solution is recognized.
    """
    page.wrapped(f"{_gained(view)}{_review(view['review'])}{_risen(view['topic'])}", indent=2)
    if view["earlier"]:
        _earlier(page, view["earlier"], title)


def _gained(view: View) -> str:
    """Return how far the topic is covered now, and whether this solve was clean."""
    name, solved, all_ = (view["topic"][key] for key in ("name", "solved", "all"))
    cleanly = " cleanly" if view["clean"] else ""
    if view["again"]:
        return f"{name}: solved again{cleanly} ({solved} of {all_} solved)."
    if solved == 1:
        return f"{name}: first problem solved{cleanly} (1 of {all_})."
    every = "both problems" if all_ == 2 else f"all {all_} problems"
    done = every if solved == all_ else f"{solved} of {all_} problems"
    return f"{name}: {done} solved{', this one cleanly' * view['clean']}."


def _review(review: View | None) -> str:
    """Return when a review is due and why: by how it went, or because an interview comes before that."""
    if not review:
        return ""
    why = f"since {review['because']}"
    if review["before_interview"]:
        which = f" on {long_date(date.fromisoformat(review['interview']))}" if review["interviews"] > 1 else ""
        why = f"the day before your interview{which}"
    return f" Review due {review['words']}, {why}."


def _risen(topic: View) -> str:
    before, after = percent(topic["before"]), percent(topic["after"])
    has_risen = topic["after"] > topic["before"] and before != after
    return f" Your chance on a fresh medium problem rose from {before} to {after}." if has_risen else ""


def _earlier(page: Page, earlier: View, title: str) -> None:
    """Show both solutions side by side; only the earlier one if the page is too narrow."""
    when = long_date(date.fromisoformat(earlier["day"]))
    old, new = (_lines(text, title) for text in (earlier["code"], earlier["now"]))
    if old == new:
        page.wrapped(f"It is the same as your solution of {when}, line by line.", indent=2)
        return
    left, right = (max(map(cells, lines), default=0) for lines in (old, new))
    page.blank()
    if left + GAP + right + 4 > page.width:
        page.line((f"  Your solution of {when}, to compare", "label"))
        page.verbatim("\n".join(old), indent=4, style="code")
        return
    head = f"Your solution of {when}"
    left = max(left, cells(head))
    page.line((f"  {flush_left(head, left + GAP)}Now", "label"))
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else ""
        after = new[number] if number < len(new) else ""
        page.line((f"  {flush_left(before, left + GAP)}{after}".rstrip(), "code"))
    page.blank()


def _lines(code: str, title: str) -> list[str]:
    """Return the lines of a solution without the header, the stub's statement, and the blank lines around it."""
    code = without_statement(code.replace("\r\n", "\n"), title)
    lines = [line.rstrip().expandtabs(4) for line in code.splitlines() if header_id(line) is None]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines
