"""Statistics as a page. The view behind it is documented in docs/json.md."""

from __future__ import annotations

from runner.render.page import Page
from runner.render.view import View


def stats_page(view: View, width: int) -> Page:
    """Lay out the counts by topic, those practised most recently first."""
    page = Page(width)
    total = view["total"]
    if not total["attempts"]:
        page.wrapped("Nothing to count yet: no attempt has ended.")
        page.wrapped("`drill next` hands you a problem, `drill check` grades your answer.")
        return page
    solved, tried = total["solved"], total["attempts"]
    page.line((f"{solved} of {tried} attempt{'' if tried == 1 else 's'} solved", "title"))
    problems = view["problems"]
    page.wrapped(f"{problems['solved']} of the bank's {problems['all']} problems · {_minutes(total)}", indent=2)
    page.blank()
    rows: list[tuple[str, ...]] = [("topic", "solved", "failed checks", "hints", "last seen")]
    rows += [_row(topic) for topic in view["topics"]]
    if width < sum(max(map(len, column)) + 2 for column in zip(*rows, strict=True)):
        rows = [(row[0], row[1], row[4]) for row in rows]
        page.table(rows, right=[1])
    else:
        page.table(rows, right=[1, 2, 3])
    _groups(page, view)
    if view["untried"]:
        page.blank()
        page.labelled("Not practised yet:", ", ".join(view["untried"]), indent=2)
    return page


def _row(topic: View) -> tuple[str, ...]:
    solved = f"{topic['solved']}/{topic['attempts']}"
    return topic["name"], solved, str(topic["failed_checks"]), str(topic["hints"]), topic["last_seen"][:10]


def _groups(page: Page, view: View) -> None:
    """Name the kinds of input that failed most, which is where to look before the next check."""
    lines = [(topic["name"], group) for topic in view["topics"] for group in topic["failing_groups"][:2]]
    if not lines:
        return
    page.blank()
    page.line(("Inputs that failed most", "label"))
    for name, group in lines[:6]:
        times = "once" if group["times"] == 1 else f"{group['times']} times"
        page.wrapped(f"{name}: {group['name']} ({times})", indent=2, hang=2)


def _minutes(total: View) -> str:
    minutes = round(total["minutes"])
    if not minutes:
        return "less than a minute on task"
    return f"{minutes // 60} h {minutes % 60} min on task" if minutes >= 60 else f"{minutes} min on task"
