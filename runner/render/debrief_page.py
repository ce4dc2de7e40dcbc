"""A debrief as a page: the wins first, then facts and feedback, and last how it felt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.interview.soft_skills import PRACTICE
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View


def debrief_page(view: View, width: int) -> Page:
    """Lay out one debrief."""
    page = Page(width)
    number = f"Debrief {view['number']}: " if view["number"] else ""
    page.line((number + (", ".join(filter(None, (view["company"], view["role"]))) or "An interview"), "title"))
    page.wrapped(view["date"], indent=2, style="dim")
    _section(page, "What went well", view["went_well"])
    _section(page, "What was asked", view["asked"])
    _section(page, "Growth areas", view["growth"])
    _section(page, "Feedback accepted", [each for each in view["feedback"] if each["accepted"]])
    _section(page, "Feedback set aside; it has no effect", [each for each in view["feedback"] if not each["accepted"]])
    if view["felt"]:
        _section(page, "How it felt, apart from the facts", [{"text": view["felt"], "names": ""}])
    if view["missing"] or view["curriculum"]["soft"] or view["not_offered"]:
        page.blank()
    for topic in view["not_offered"]:
        page.wrapped(not_offered_words(topic))
    if view["missing"]:
        page.wrapped(f"The bank has nothing to practice this with: {', '.join(view['missing'])}.")
    if view["missing"] or view["curriculum"]["soft"]:
        page.wrapped(PRACTICE)
    return page


def not_offered_words(topic: View) -> str:
    """Say what would offer the problems of a topic, and how to get one without that."""
    name, settings = topic["name"], topic["settings"]
    if topic["lack"]:
        return f"{name} cannot be practiced yet: {topic['lack']}."
    return (
        f"{name}: your settings do not offer its problems. {settings} in config.toml does; "
        f"`drill next --topic {topic['id']}` serves one in any case."
    )


def list_page(view: View, width: int) -> Page:
    """Lay out the list of all debriefs."""
    page = Page(width)
    if not view["debriefs"]:
        page.wrapped("No debrief yet. After an interview, `drill debrief` turns it into a curriculum.")
    for row in view["debriefs"]:
        who = ", ".join(filter(None, (row["company"], row["role"]))) or "an interview"
        page.labeled(f"{row['number']:>2}  {row['date']}", who)
        if row["growth"]:
            page.wrapped(f"to grow in: {', '.join(row['growth'])}", indent=16)
    return page


def wins_page(wins: list[View], width: int) -> Page:
    """Lay out everything that went well."""
    page = Page(width)
    if not wins:
        page.wrapped("No wins are noted yet: `drill debrief` starts with three things that went well.")
        return page
    page.line(("What went well", "title"))
    for win in wins:
        where = f"{win['company']}, {win['date']}" if win["company"] else win["date"]
        page.wrapped(f"{win['text']} ({where})", indent=2, hang=2)
    return page


def _section(page: Page, title: str, parts: list[View]) -> None:
    if not parts:
        return
    page.blank()
    page.line((title, "label"))
    for part in parts:
        taken = f"  → {part['names']}" if part["names"] else ""
        because = f" ({part['because']})" if part.get("because") else ""
        page.wrapped(f"{part['text']}{because}{taken}", indent=2, hang=2)
