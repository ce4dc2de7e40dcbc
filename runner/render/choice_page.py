"""Why this problem, in full: the factor that decided, and the scores of all topics with their terms."""

from __future__ import annotations

from runner.render.numbers import percent
from runner.render.page import Page
from runner.render.view import View


def add_choice(page: Page, choice: View) -> None:
    """Add the whole of a choice to a page."""
    page.labelled("Why this one:", choice["because"])
    known = f", of still knowing it {percent(choice['recall'])}" if choice["recall"] is not None else ""
    page.wrapped(f"The chance of solving it now is {percent(choice['chance'])}{known}.", indent=2)
    if choice["candidates"]:
        page.blank()
        page.line(("  Topics with something unseen", "label"), ": the score is gap by rest by readiness")
        _table(page, choice["candidates"])
    if choice["due"]:
        page.blank()
        page.line(("  Reviews that are due, the least remembered first", "label"))
        rows = [(review["problem"], percent(review["recall"])) for review in choice["due"][:10]]
        page.table(rows, right=[1], indent=4)
        if len(choice["due"]) > len(rows):
            page.wrapped(f"and {len(choice['due']) - len(rows)} more", indent=4)


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
    widest = sum(max(map(len, column)) + 2 for column in zip(*rows, strict=True)) + 2
    if widest > page.width:
        rows = [row[:6] for row in rows] if widest - 8 <= page.width else [row[:3] for row in rows]
    page.table(rows, right=range(1, len(rows[0])), indent=4)
