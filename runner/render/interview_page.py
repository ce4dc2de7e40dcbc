"""The calendar of interviews as pages: what comes next, and the list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from runner.render.numbers import counted, day_words, long_date
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

STAKES = {"practice": "practice interview", "dream": "dream interview"}
KINDS = {
    "react": "React component",
    "utility": "JavaScript utility",
    "code": "problem",
    "sql": "SQL problem",
    "pandas": "pandas problem",
    "behavioral": "behavioral question",
}
_STATUS = {"today": "today", "over": "over, no debrief yet", "done": "done", "canceled": "canceled"}


def interview_page(view: View, width: int) -> Page:
    """Lay out what comes next."""
    page = Page(width)
    today = date.fromisoformat(view["today"])
    if saved := view["saved"]:
        page.labeled("Saved:", f"{saved['company']}, {_weekday(saved)} ({_in_brackets(saved, today)})")
        page.blank()
    for row in view["awaiting"]:
        page.wrapped(f"{row['company']} was on {_weekday(row)}. How did it go? `drill debrief`")
    page.blank()
    if view["next"]:
        _add_next(page, view, today)
    elif planned := view["plan_before"]:
        page.wrapped(
            f"The calendar is empty. `drill plan` works toward {long_date(date.fromisoformat(planned))}: "
            f'`drill interview add "Acme" --on {planned}` puts that day into it.'
        )
    else:
        page.wrapped('No interview is planned. `drill interview add "Acme" --on friday` puts one into the calendar.')
    return page


def interviews_page(view: View, width: int) -> Page:
    """Lay out the whole calendar."""
    page = Page(width)
    if not view["interviews"]:
        page.wrapped('The calendar is empty. `drill interview add "Acme" --on friday` puts an interview into it.')
    for row in view["interviews"]:
        status = _STATUS.get(row["status"]) or day_words(
            date.fromisoformat(row["date"]), date.fromisoformat(view["today"])
        )
        page.labeled(f"{row['number']:>2}  {row['date']}", f"{row['company']} ({', '.join([status, *_kind(row)])})")
        if row["about"]:
            page.wrapped(row["about"], indent=16, style="dim")
    return page


def _add_next(page: Page, view: View, today: date) -> None:
    following = view["next"]
    day = date.fromisoformat(following["date"])
    page.wrapped(f"{following['company']}, {day_words(day, today)}: {_weekday(following)}", style="title")
    if kind := format_words(following):
        page.wrapped(kind, indent=2)
    if following["about"]:
        page.labeled("About it:", following["about"], indent=2)
    if following["status"] == "today":
        page.wrapped("Good luck! Afterward `drill debrief` keeps what it was like.", indent=2)
    for row in view["later"]:
        page.labeled("Then:", f"{row['company']}, {day_words(date.fromisoformat(row['date']), today)}", indent=2)
    if proposed := view["proposal"]:
        page.blank()
        page.wrapped(proposal_words(proposed, today))
    if view["due"]:
        page.blank()
        for text in view["due"]:
            page.wrapped(text["sentence"], hang=2)
    page.blank()
    if view["interview_day"]:
        add_interview_day(page, view["interview_day"])
    elif view["eve"]:
        add_eve(page, view["eve"])
    else:
        page.wrapped(_works_toward(view["plan_before"]))


def _works_toward(earlier: str | None) -> str:
    """Say what the plan works toward: the next interview, or an earlier day that only the plan knows."""
    if earlier is None:
        return "`drill plan` works toward it."
    day = long_date(date.fromisoformat(earlier))
    return (
        f"`drill plan` works toward {day} first, the day that `drill plan --by` named. "
        "`drill plan --no-interview` forgets that day."
    )


def add_eve(page: Page, eve: View) -> None:
    """Add the plan of the day before an interview."""
    page.line(("Today: no new problem", "label"))
    for label, text in eve_parts(eve):
        page.labeled(f"{label}:", text, indent=2)


def add_interview_day(page: Page, day: View) -> None:
    """Add the plan of the day of an interview."""
    page.line(("The last hour: no new problem", "label"))
    for label, text in interview_day_parts(day):
        page.labeled(f"{label}:", text, indent=2)


def interview_day_parts(day: View) -> list[tuple[str, str]]:
    """Return the parts of the plan for the day of an interview, in their order: what it is, and what to do."""
    return [
        ("Warm up", "introduce yourself aloud once, and read what you know about the company"),
        _stories(day["stories"]),
        *_strengths(day),
        ("In the interview", "ask what is unclear, say your plan before you write, and test with a small example"),
        *(("Ask them", text) for text in day["to_ask"]),
        ("Afterward", "`drill debrief`, while you remember it"),
    ]


def eve_parts(eve: View) -> list[tuple[str, str]]:
    """Return the parts of the plan for the day before an interview, in their order: what it is, and what to do."""
    parts = [("One light review", f"{eve['review']['title']} (`drill next`)")] if eve["review"] else []
    return [
        *parts,
        *_strengths(eve),
        _stories(eve["stories"]),
        *(("Ask them", text) for text in eve["to_ask"]),
        ("Then", "lay out what you need, and sleep: rest is worth more than one more problem"),
    ]


def _strengths(view: View) -> list[tuple[str, str]]:
    """Say what went well so far; nothing if that is unknown."""
    known = [win["text"].strip().rstrip(".") for win in view["wins"]]
    if view["solved"]:
        known.append(f"{counted(view['solved'], 'problem')} solved")
    return [("What went well", "; ".join(known))] if known else []


def _stories(titles: list[str]) -> tuple[str, str]:
    """Say which stories to tell; without any, how to start one."""
    if not titles:
        return (
            "A story",
            "none is written yet; `drill story write` starts one, and ten minutes are enough for the action",
        )
    label = "Two stories" if len(titles) > 1 else "Your story"
    how = "tell them aloud, two minutes each" if len(titles) > 1 else "tell it aloud in two minutes"
    return label, f"{how} (`drill story`): {' and '.join(titles)}"


def proposal_words(proposed: View, today: date) -> str:
    """Propose a practice interview."""
    day = date.fromisoformat(proposed["on"])
    return (
        f"No practice interview is planned before {proposed['before']}. A real one at a company that matters less is "
        f"the best rehearsal; {day_words(day, today)} would be a good day: "
        f'`drill interview add "Company" --on {proposed["on"]} --practice`'
    )


def format_words(row: View) -> str:
    """Say what kind of interview it is, and how many questions of which kind its format has."""
    asks = ", ".join(counted(number, KINDS.get(kind, kind)) for kind, number in row["asks"].items() if number)
    kind = ", ".join(_kind(row))
    return f"{kind}: {asks}" if kind and asks else kind or asks


def _weekday(row: View) -> str:
    day = date.fromisoformat(row["date"])
    return f"{day:%A}, {long_date(day)}"


def _in_brackets(row: View, today: date) -> str:
    status = _STATUS.get(row["status"]) or day_words(date.fromisoformat(row["date"]), today)
    return ", ".join([status, *_kind(row)])


def _kind(row: View) -> list[str]:
    return [*filter(None, (row["format"], STAKES.get(row["stake"])))]
