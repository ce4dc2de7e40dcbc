"""The plan as a page, and as a checklist in Markdown."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from runner.interview.soft_skills import PRACTICE
from runner.render.interview_page import (
    add_eve,
    add_interview_day,
    eve_parts,
    format_words,
    interview_day_parts,
    proposal_words,
)
from runner.render.numbers import counted, hours, long_date, percent, sources_words
from runner.render.page import FIRM, Page

if TYPE_CHECKING:
    from runner.render.view import View

NAMED = 6
"""A list of what does not fit has so many names, then the number of the others."""

EVE = "The day before the interview: no new problem"


def plan_page(view: View, width: int) -> Page:
    """Lay out the plan."""
    page = Page(width)
    page.wrapped(_title(view), style="title")
    planned = view["interview"]
    if view["interview_day"]:
        add_interview_day(page, view["interview_day"])
        return page
    if planned and (kind := format_words(planned)):
        page.wrapped(kind, indent=2)
    if view["eve"]:
        page.blank()
        add_eve(page, view["eve"])
        return page
    for label, text in _aims(view):
        page.labeled(f"{label}:", text, indent=2)
    for skill in view["skills"]:
        page.labeled(f"{skill['name']}:", skill["prompt"], indent=2)
    if view["skills"]:
        page.wrapped(PRACTICE, indent=2)
    for day in view["days"]:
        _add_day(page, view, day)
    _add_left(page, _left(view))
    if planned and planned["proposal"]:
        page.blank()
        page.wrapped(proposal_words(planned["proposal"], date.fromisoformat(view["today"])))
    page.blank()
    page.wrapped(
        "`drill next --review` brings the reviews, `drill next` the new problems in this order: with time left, "
        "go on with the next day's. The plan changes with your results."
    )
    return page


def _add_day(page: Page, view: View, day: View) -> None:
    page.blank()
    page.line((_day(view, day), "label"))
    is_eve = _is_eve(view, day)
    if is_eve:
        page.wrapped(EVE, indent=2, style="dim")
    for each in day["practice"]:
        page.wrapped(_practice(each), indent=2, hang=2)
    for item in day["items"]:
        page.wrapped(_item(item), indent=2, hang=2)
    if not day["items"] and not day["practice"] and not is_eve:
        page.wrapped("nothing more" if _done(view, day) else "nothing", indent=2, style="dim")


def _add_left(page: Page, left: list[str]) -> None:
    if left:
        page.blank()
        page.line(("What will not fit", "label"))
    for sentence in left:
        page.wrapped(sentence, indent=2, hang=2)


def plan_markdown(view: View) -> str:
    """Write the plan as a checklist."""
    lines = [f"# {_title(view)}", ""]
    if day := view["interview_day"]:
        lines += [f"- [ ] {label}: {text}" for label, text in interview_day_parts(day)]
        return "\n".join(lines) + "\n"
    if view["eve"]:
        lines += [f"{EVE}.", "", *(f"- [ ] {label}: {text}" for label, text in eve_parts(view["eve"]))]
        return "\n".join(lines) + "\n"
    lines += [f"- {label}: {text}".replace(FIRM, " ") for label, text in _aims(view)]
    lines += [f"- {skill['name']}: {skill['prompt']}" for skill in view["skills"]]
    lines += [f"- {PRACTICE}"] if view["skills"] else []
    for day in view["days"]:
        lines += ["", f"## {_day(view, day)}", ""]
        if _is_eve(view, day):
            lines += [f"{EVE}.", ""]
        lines += [f"- [ ] {_practice(each)}" for each in day["practice"]]
        lines += [f"- [ ] {_item(item)}: `drill next {item['problem']}`" for item in day["items"]]
    if left := _left(view):
        lines += ["", "## What will not fit", "", *(f"- {sentence}" for sentence in left)]
    return "\n".join(lines) + "\n"


def _title(view: View) -> str:
    if view["interview_day"]:
        return f"{view['interview_day']['company']} is today"
    if not view["by"]:
        return f"Your curriculum, {view['minutes_per_day']} minutes a day"
    ahead = (date.fromisoformat(view["by"]) - date.fromisoformat(view["today"])).days
    what = view["interview"]["company"] if view["interview"] else "the interview"
    return (
        f"{counted(ahead, 'day')} to {what} on {long_date(date.fromisoformat(view['by']))}, "
        f"{view['minutes_per_day']} minutes a day"
    )


def _aims(view: View) -> list[tuple[str, str]]:
    weak = ", ".join(f"{topic['name']} ({percent(topic['estimate'])})" for topic in view["weak"][:NAMED])
    aims = {
        f"From {sources_words(view['sources'])}": ", ".join(view["goals"]),
        f"Below the goal of {percent(view['goal'])}": weak,
    }
    aims["Not tested yet"] = _some(view["untested"])
    if due := view["due"]:
        aims[f"{counted(len(due), 'review')} due now"] = _reviews(view["backlog"], [item["title"] for item in due])
    return [(label, text) for label, text in aims.items() if text]


def _reviews(backlog: View, titles: list[str]) -> str:
    """Say when the reviews come that are due now, and with which command."""
    today, left, command = backlog["today"], backlog["left"], "`drill next --review`"
    if today == backlog["due"]:
        return f"{_some(titles)} ({command})"
    if not backlog["until"]:
        return f"none fits into a day; {command} brings one"
    first = f"{today} today, then " if today < backlog["a_day"] else ""
    many = f"up to {backlog['a_day']}" if backlog["a_day"] > 1 else "1"
    rest = f"; {left} {'does' if left == 1 else 'do'} not fit" if left else ""
    return f"{first}{many} a day until {_named_day(backlog['until'])}{rest} ({command})"


def _is_eve(view: View, day: View) -> bool:
    return bool(view["by"]) and day["date"] == (date.fromisoformat(view["by"]) - timedelta(days=1)).isoformat()


def _day(view: View, day: View) -> str:
    spent = f", {hours(day['minutes'])}" if day["minutes"] else ""
    done = f", {hours(_done(view, day))} done" if _done(view, day) else ""
    return f"{_named_day(day['date'])}{spent}{done}"


def _done(view: View, day: View) -> int:
    return int(view["done_today"]) if day["date"] == view["today"] else 0


def _named_day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day:%A} {day.day} {day:%B}"


def _practice(each: View) -> str:
    what = {"mock": "Mock interview", "story": "Behavioral question"}[each["kind"]]
    return f"{what} (`{each['command']}`, {each['minutes']} min)"


def _item(item: View) -> str:
    kind = "review, " if item["review"] else ""
    topic = f", {item['topic']}" if item["topic"] else ""
    whose = " last time" if item["minutes_from"] == "last time" else ""
    return f"{item['title']} ({kind}{item['minutes']} min{whose}{topic})"


def _left(view: View) -> list[str]:
    left = view["left"]
    reviews, too_long = ([item["title"] for item in left[key]] for key in ("reviews", "too_long"))
    found = {
        _unplanned(view): reviews,
        "Topics below the goal without a problem in the plan": left["topics"],
        f"{counted(len(too_long), 'problem')} longer than a day's minutes": too_long,
        "Named in a debrief, with nothing untried in the bank": left["missing"],
        "Named in a debrief, and not offered by your settings": [
            f"{topic['name']} ({topic['lack'] or 'needs ' + topic['settings']})" for topic in left["not_offered"]
        ],
        "Named in a debrief, and unknown to the bank": left["unknown"],
    }
    beyond = [f"The last {counted(left['beyond'], 'day')}: too far ahead to plan yet"] if left["beyond"] else []
    return [*(f"{what}: {_some(names)}" for what, names in found.items() if names), *beyond]


def _unplanned(view: View) -> str:
    """Count the reviews that do not fit: those that are due now, as above, and those that fall due in the plan."""
    reviews, now = len(view["left"]["reviews"]), view["backlog"]["left"]
    if reviews == now:
        return f"{counted(reviews, 'review')} due now"
    also = f" due now and {reviews - now}" if now else ""
    last = _named_day(view["days"][-1]["date"])
    return f"{counted(now or reviews, 'review')}{also} due by {last}"


def _some(names: list[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
