"""An answer to a behavioral question as a page: what was in it comes before what was not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from runner.interview.stories.answer import SHORTEST, TIME
from runner.interview.stories.facts import AIM, clock
from runner.render.numbers import day_words, sources_words
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View


def answer_page(view: View, width: int) -> Page:
    """Lay out an answer that was just given."""
    page = Page(width)
    page.blank()
    took = f"{clock(view['seconds'])} · " if "seconds" in view else ""
    if not view["is_whole"]:
        page.wrapped(f"{took}the checklist is not complete", style="title")
    else:
        is_whole = view["points"] == view["of"]
        page.wrapped(f"{took}{view['points']} of {view['of']} points", style="good" if is_whole else "warn")
    if view["is_too_short"]:
        page.wrapped(f"An answer of less than {clock(SHORTEST)} gets no points.", indent=2)
    if missing := [name.lower() for point, name in view["missing"].items() if point != TIME]:
        page.labeled("Not in it yet:", ", ".join(missing), indent=2)
    if TIME in view["missing"]:
        page.wrapped(f"Aim for {clock(AIM[0])} to {clock(AIM[1])}.", indent=2)
    if view["is_kept"]:
        _what_follows(page, view)
    return page


def _what_follows(page: Page, view: View) -> None:
    competency = view["competency"]
    if view["back"]:
        when = day_words(date.fromisoformat(view["back"]), date.fromisoformat(view["today"]))
        page.wrapped(f"The question comes back {when}.", indent=2)
    else:
        page.wrapped("It is kept, and the question comes again.", indent=2)
    if not competency["has_story"]:
        start = f"`drill story write --competency {competency['id']}`"
        page.wrapped(f"{competency['name']} has no story yet: {start} starts one.", indent=2)
    page.wrapped("`drill story` asks the next question.", indent=2)


def growth_page(areas: list[View], sources: list[str], width: int) -> Page:
    """Lay out the growth areas that are no topic, with how to practice them."""
    page = Page(width)
    page.wrapped(f"From {sources_words(sources)}, to keep in mind while you speak", style="label")
    for area in areas:
        page.wrapped(f"{area['name']}: {area['prompt']}".removesuffix(": "), indent=2, hang=2)
    return page
