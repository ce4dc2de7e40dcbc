"""Statistics as a page: what was reached comes before what is missing. docs/json.md documents the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.interview.soft_skills import PRACTICE
from runner.render.calendar import add_calendar
from runner.render.competencies_part import add_competencies
from runner.render.fitting_table import add_table
from runner.render.mocks_part import add_mocks
from runner.render.numbers import counted, percent, sources_words, span
from runner.render.page import Page
from runner.render.stats_legend import SCALE, add_ahead, add_legend, add_missing
from runner.render.stats_parts import (
    add_failing,
    add_reviews,
    better,
    done_in_all,
    done_this_week,
    interval_bar,
    languages_used,
    points_words,
    time_ratio,
)

if TYPE_CHECKING:
    from runner.render.view import View

NAME = 22
"""The least columns of a topic's name. Other columns are left out to make room for it."""

_HEADING = (
    "Your chance to solve a fresh medium problem cleanly (at the first check, without a hint), lowest first, with its "
    "80 % interval"
)
_COLUMNS = ("topic", SCALE, "chance now", "", "trend", "accepted", "time", "last seen")
_GIVEN_UP_IN_ORDER = ("last seen", "time", "trend", "accepted", SCALE, "")
"""The columns that are left out on a narrow page, in this order."""


def stats_page(view: View, width: int, table_width: int | None = None) -> Page:
    """Lay out the statistics, the topic with the lowest estimate first."""
    page = Page(width, table_width)
    if not view["total"]["attempts"]:
        _nothing_yet(page, view)
        return page
    _reached(page, view)
    tested = [topic for topic in view["topics"] if topic["estimate"] is not None]
    if tested:
        page.blank()
        page.wrapped(_HEADING, style="label")
        add_legend(page, _table(page, tested, view["goal"]), view["goal"])
        add_ahead(page, view["ahead"])
        add_missing(page, tested)
    _untested(page, view)
    add_failing(page, view["keep_failing"])
    add_mocks(page, view["mocks"])
    add_competencies(page, view["competencies"])
    add_reviews(page, view["reviews"])
    add_calendar(page, view["calendar"])
    page.blank()
    page.wrapped(view["forecast"]["words"], style="dim")
    return page


def _nothing_yet(page: Page, view: View) -> None:
    when = f" since {view['since']}" if view["since"] else ""
    page.wrapped(f"Nothing to count yet: no attempt has ended{when}.")
    page.wrapped("`drill next` hands you a problem, `drill check` grades your answer.")
    _untested(page, {**view, "untried": []})
    _wins(page, view)
    add_mocks(page, view["mocks"])
    add_competencies(page, view["competencies"])


def _reached(page: Page, view: View) -> None:
    """Add what was done since Monday and what got better, then what was done in all."""
    if view["week"]["attempts"] and not view["since"]:
        page.wrapped(f"Since Monday: {done_this_week(view['week'])}", style="title")
    for label, what in better(view):
        page.labeled(label, ", ".join(what), indent=2)
    page.labeled(f"Since {view['since']}:" if view["since"] else "In all:", done_in_all(view))
    if used := languages_used(view):
        page.labeled("Accepted by language:", used, indent=2)
    _wins(page, view)


def _wins(page: Page, view: View) -> None:
    if view["wins"]:
        page.wrapped(
            f"{counted(view['wins'], 'win')} from {sources_words(view['sources'])}: `drill stats --wins`", indent=2
        )


def _table(page: Page, topics: list[View], goal: float) -> list[str]:
    """Add the table without empty columns and those that do not fit, and return the titles of the others."""
    columns = list(zip(_COLUMNS, *(_row(topic, goal) for topic in topics), strict=True))
    columns = [column for number, column in enumerate(columns) if number < 2 or any(column[1:])]
    right = ("trend", "accepted", "time")
    return add_table(page, columns, least=NAME, optional=_GIVEN_UP_IN_ORDER, right=right)


def _row(topic: View, goal: float) -> tuple[str, ...]:
    chance = f"{percent(topic['estimate'])} {span(topic['low'], topic['high'])}".replace("\N{NO-BREAK SPACE}", " ")
    return (
        topic["name"],
        interval_bar(topic["low"], topic["estimate"], topic["high"], goal),
        chance,
        topic["word"],
        points_words(topic["trend"]),
        f"{topic['solved']}/{topic['attempts']}" if topic["attempts"] else "",
        time_ratio(topic["timed"]),
        topic["last_day"] or "",
    )


def _untested(page: Page, view: View) -> None:
    """Add the names of topics without evidence. They have no number."""
    asked = [topic["name"] for topic in view["topics"] if topic["in_debrief"]] + view["growth"]
    if asked:
        page.blank()
        page.labeled(f"From {sources_words(view['sources'])}:", ", ".join(asked))
        if view["growth"]:
            page.wrapped(PRACTICE, indent=2)
    if view["untried"]:
        page.blank()
        page.labeled("Untested:", ", ".join(view["untried"]))
