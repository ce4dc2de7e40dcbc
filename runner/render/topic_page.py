"""The page of one topic in the statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.list_page import STATUS_WORDS
from runner.render.numbers import counted, percent, span
from runner.render.page import Page
from runner.render.stats_legend import add_ahead
from runner.render.stats_parts import interval_bar, points, time_words

if TYPE_CHECKING:
    from runner.render.view import View


def topic_page(view: View, width: int) -> Page:
    """Lay out one topic: its estimate, evidence, history and problems."""
    page = Page(width)
    topic = view["topic"]
    page.line((topic["name"], "title"))
    if topic["estimate"] is None:
        page.wrapped("Untested: no attempt in it has ended, so there is no estimate.", indent=2)
        page.wrapped(f"`drill next --topic {topic['id']}` hands you a problem of it.", indent=2)
    else:
        _estimate(page, topic, view["goal"])
        add_ahead(page, view["ahead"])
        _evidence(page, topic)
        if len(view["weeks"]) > 1:
            way = " → ".join(percent(week["estimate"]) for week in view["weeks"])
            page.labeled("Week by week:", way, indent=2)
    if topic["in_debrief"]:
        left = counted(topic["clean_left"], "more clean solve")
        page.wrapped(f"A debrief named it: it is a growth area until {left}.", indent=2)
    if view["problems"]:
        page.blank()
        rows: list[tuple[str, ...]] = [("problem", "", "review")]
        rows += [(each["id"], STATUS_WORDS[each["status"]], _review(each)) for each in view["problems"]]
        page.table(rows)
    return page


def _review(problem: View) -> str:
    return "due now" if problem["is_due"] else problem["due"] or ""


def _estimate(page: Page, topic: View, goal: float) -> None:
    chance = f"{percent(topic['estimate'])} {span(topic['low'], topic['high'])} on a fresh medium problem"
    page.wrapped(f"{topic['word'].capitalize()}: {chance}; the goal is {percent(goal)}.", indent=2)
    bar = interval_bar(topic["low"], topic["estimate"], topic["high"], goal)
    page.line(f"  0 % {bar} 100 %")
    if solves := topic["solves_to_solid"]:
        left = f", of which the bank has {topic['unseen'] or 'none'} left" if topic["unseen"] < solves else ""
        page.wrapped(f"{counted(solves, 'clean solve')} of fresh medium problems would make it solid{left}.", indent=2)
    if points(topic["trend"]):
        page.wrapped(f"{points(topic['trend']):+d} points in four weeks.", indent=2)


def _evidence(page: Page, topic: View) -> None:
    side = f", {topic['on_the_side']} more on the side" if topic["on_the_side"] else ""
    last = f", last on {topic['last_day']}" if topic["last_day"] else ""
    page.wrapped(f"{topic['solved']} of {counted(topic['attempts'], 'attempt')} accepted{side}{last}.", indent=2)
    if topic["timed"]["solves"]:
        page.wrapped(time_words(topic["timed"]), indent=2)
