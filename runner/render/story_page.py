"""Stories and behavioral questions as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.interview.stories.facts import clock
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View


def stories_page(view: View, width: int) -> Page:
    """Lay out the stories with their facts, then the competencies without one."""
    page = Page(width)
    for story in view["stories"]:
        add_story(page, story)
    if not view["stories"]:
        page.wrapped("No story yet. `drill story write` starts the first one.")
    if view["empty"]:
        page.blank()
        page.labeled("Still empty, so no story yet:", ", ".join(view["empty"]))
    _gaps(page, view["competencies"])
    return page


def add_story(page: Page, story: View) -> None:
    """Add a story: its title, what it shows, how long it takes, and the facts worth a second look."""
    page.blank()
    takes = clock(story["seconds"]) if story["words"] else ""
    page.ends((story["title"], "title"), (takes, "dim"))
    page.wrapped(" · ".join([story["file"], *story["competencies"]]), indent=2, style="dim")
    for fact in story["facts"]:
        page.wrapped(fact["text"], indent=2)
    if not story["facts"]:
        page.wrapped("All parts are there, with a number in the result.", indent=2, style="good")


def _gaps(page: Page, competencies: list[View]) -> None:
    gaps = [each for each in competencies if not each["stories"]]
    page.blank()
    if not gaps:
        page.wrapped("Each competency has a story.", style="good")
        return
    covered = len(competencies) - len(gaps)
    if covered:
        page.wrapped(f"{covered} of {len(competencies)} competencies have a story.", style="good")
    page.wrapped("Without a story yet", style="label")
    for each in gaps:
        page.wrapped(f"{each['name']}: {each['think_of']}".removesuffix(": "), indent=2, hang=2)


def questions_page(view: View, width: int) -> Page:
    """Lay out all questions by competency, with the ids that `--question` takes."""
    page = Page(width)
    for competency in view["competencies"]:
        page.blank()
        page.line((competency["name"], "title"), (f"  {competency['id']}", "dim"))
        for question in competency["questions"]:
            page.wrapped(question["text"], indent=2, hang=2)
            page.wrapped(question["id"], indent=4, style="dim")
    return page


def to_ask_page(view: View, width: int) -> Page:
    """Lay out the questions to ask the interviewer."""
    page = Page(width)
    for number, each in enumerate(view["questions"], start=1):
        page.labeled(f"{number:>2}", each["text"], style="title")
        page.wrapped(f"Listen for: {each['listen_for']}", indent=3, style="dim")
    return page
