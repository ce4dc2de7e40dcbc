"""A mock as a page: the verdict and the facts of each problem, the ratings, and the list of all mocks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from runner.interview.mock.clock import clock_words
from runner.render.numbers import DASH, counted
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

_WORDS = {"AC": "Accepted", "SLOW": "Too slow", "JE": "Not judged"}
_LABEL = 16


def mock_page(view: View, width: int) -> Page:
    """Lay out one mock."""
    page = Page(width)
    number = f"Mock {view['number']}: " if view["number"] else ""
    page.ends((f"{number}{view['name']}", "title"), (_when(view), "dim"))
    if view["state"] != "judged":
        page.wrapped(_unfinished(view))
        return page
    for item in view["items"]:
        _item(page, item)
    _ratings(page, view)
    page.blank()
    for label, key in (("Went well:", "went_well"), ("Next time:", "differently")):
        if view[key]:
            page.labeled(label, view[key])
    return page


def follow_ups_of(view: View) -> list[View]:
    """Return the follow-ups of all problems of a mock, in their order, each with the title of its problem."""
    return [{**each, "title": item["title"]} for item in view["items"] for each in item.get("follow_ups", ())]


def add_follow_ups(page: Page, view: View) -> None:
    """Add the questions that interviewers ask next, with what a good answer says."""
    for each in follow_ups_of(view):
        page.blank()
        page.labeled("Follow-up:", each["question"])
        page.wrapped(each["answer"], indent=2)


def shown_page(view: View, width: int) -> Page:
    """Lay out a mock with its follow-ups."""
    page = mock_page(view, width)
    add_follow_ups(page, view)
    return page


def formats_page(view: View, width: int) -> Page:
    """Lay out all formats."""
    page = Page(width)
    widest = max(len(each["id"]) for each in view["formats"])
    for each in view["formats"]:
        page.labeled(each["id"].ljust(widest + 1), f"{each['minutes']} min. {each['about'] or each['name']}")
    return page


def list_page(view: View, width: int) -> Page:
    """Lay out the list of all mocks."""
    page = Page(width)
    if not view["mocks"]:
        page.wrapped("No mock yet. `drill mock` starts one: a phone screen of 30 minutes, unless you choose another.")
    for row in view["mocks"]:
        page.labeled(f"{row['number']:>2}  {row['started'][:10]}", f"{row['name']}: {_outcome(row)}")
    return page


def _when(view: View) -> str:
    used = f" · {view['used']:.0f} of {view['minutes']} min" if view["used"] is not None else ""
    return f"{datetime.fromisoformat(view['started']):%Y-%m-%d %H:%M}{used}"


def _unfinished(view: View) -> str:
    if view["state"] == "abandoned":
        return "It was abandoned, so nothing of it was judged and nothing counts."
    return "It is still open: `drill mock` goes on with it."


def _outcome(row: View) -> str:
    if row["state"] == "open":
        return f"open, {clock_words(row['left'])} left" if row["left"] is not None else "open, at the wrap"
    if row["state"] == "abandoned":
        return "abandoned"
    if row["only"] or not row["problems"]:
        return "done"
    return f"{row['solved']} of {counted(row['problems'], 'problem')} solved"


def _item(page: Page, item: View) -> None:
    page.blank()
    page.wrapped(item["title"] or item["id"], style="label")
    if not item["reached"]:
        page.wrapped("The time was over before you came to it.", indent=2)
    elif item["kind"] == "behavioral":
        if item["seconds"] is None:
            _row(page, "Spoken:", "no answer")
        else:
            _row(
                page,
                "Spoken:",
                f"for {clock_words(item['seconds'])}; {item['points']} of {item['of']} points of the checklist",
            )
    else:
        _program(page, item)


def _program(page: Page, item: View) -> None:
    facts = item["facts"]
    if item["verdict"]:
        _row(page, "Verdict:", _verdict(item), "good" if item["verdict"] == "AC" else "")
    if item["submitted_by"]:
        _times(page, item, facts)
    unclear = f"{counted(facts['unclear'], 'question')} without an answer" if facts["unclear"] else ""
    if asked := ", ".join(filter(None, (*facts["asked"], unclear))):
        _row(page, "Asked:", asked)
    if facts["missed"]:
        _row(page, "Not asked:", f"{', '.join(facts['missed'])}; the program fails there")
    elif item["not_asked"] and (_is_given_up(item) or not item["verdict"]):
        _row(page, "Not asked:", ", ".join(item["not_asked"]))
    if facts["nudges"]:
        _row(page, "Nudges:", str(facts["nudges"]))
    for remark in _on_complexity(item):
        _row(page, "Complexity:", remark)
    if item["verdict"] not in (None, "AC", "JE"):
        _row(page, "Next:", "it comes back as a review within two days")


def _is_given_up(item: View) -> bool:
    return bool(item["submitted_by"] == "given-up")


def _verdict(item: View) -> str:
    if _is_given_up(item):
        return "Not solved"
    groups = f"; it fails on: {', '.join(item['groups'])}" if item["groups"] else ""
    return _WORDS.get(item["verdict"], "Not accepted") + groups


def _on_complexity(item: View) -> list[str]:
    """Compare what was claimed with what was measured; of a wrong program nothing was measured."""
    said = item["complexity"]["claimed"]
    if item["complexity"]["remarks"] or not said:
        return list(item["complexity"]["remarks"])
    claims = " and ".join(f"{claim} {which}" for which, claim in said.items())
    return [f"You claim {claims}; a program that is wrong is not measured."] if item["verdict"] else []


def _times(page: Page, item: View, facts: View) -> None:
    if facts["to_plan"] is not None:
        _row(page, "Plan:", f"after {clock_words(facts['to_plan'])}: {item['plan']}")
    elif item["plan_skipped"]:
        _row(page, "Plan:", "skipped")
    runs = f"{counted(facts['runs'], 'run')} of the examples, {counted(facts['tries'], 'input')} of your own"
    _row(
        page,
        "First run:",
        f"after {clock_words(facts['to_first_run'])} ({runs})" if facts["to_first_run"] is not None else "none",
    )
    if facts["to_submission"] is not None:
        over = " (the time was over)" if item["submitted_by"] == "clock" else ""
        _row(
            page,
            "Given up:" if _is_given_up(item) else "Submitted:",
            f"after {clock_words(facts['to_submission'])}{over}",
        )


def _row(page: Page, label: str, text: str, style: str = "") -> None:
    page.labeled(label.ljust(_LABEL - 3), text, indent=2, style=style)


def _ratings(page: Page, view: View) -> None:
    given = view["ratings"] or {}
    if not any(value for who in given.values() for value in who.values()):
        return
    page.blank()
    heads = {"self": "you", "friend": "your friend"}
    rows = [("", *(heads[who] for who in given))]
    rows += [(each["name"], *(str(given[who].get(each["id"]) or DASH) for who in given)) for each in view["rubric"]]
    page.table(rows, right=range(1, len(given) + 1))
