"""Parts of the statistics that the overview and the page of one topic share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from runner.render.numbers import counted, hours, short_date
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

MOST = 6
BAR = 16
"""The width of a bar, which leaves room for the evidence next to it."""

_MORE = 0.1
"""The least gain in the share of clean attempts that is said; a smaller one is chance."""

_CHANGES = (("Better since the week before:", "gain"), ("Better in four weeks:", "trend"))
"""The two changes of a topic that are shown as progress, with their labels."""


def interval_bar(low: float, estimate: float, high: float, goal: float) -> str:
    """Draw an interval with its estimate on a scale from 0 to 100 %, with a line at the goal; `◆` is both."""
    first, middle, last, line = (min(BAR - 1, int(BAR * p)) for p in (low, estimate, high, goal))
    signs = ["─" if first <= cell <= last else " " for cell in range(BAR)]
    signs[line], signs[middle] = "│", "•" if middle != line else "◆"
    return "".join(signs)


def done_this_week(week: View) -> str:
    """Say what was done since Monday."""
    return f"{_accepted(week)}, {hours(week['minutes'])} on task"


def done_in_all(view: View) -> str:
    """Say what was done in all, or since the day that the learner named."""
    total, problems = view["total"], view["problems"]
    return (
        f"{_accepted(total)}, "
        f"{problems['solved']} of the bank's {problems['all']} problems solved, {hours(total['minutes'])} on task"
    )


def _accepted(done: View) -> str:
    clean = f" ({done['clean']} clean)" if done["clean"] else ""
    return f"{done['solved']} of {counted(done['attempts'], 'attempt')} accepted{clean}"


def languages_used(view: View) -> str:
    """Say in what languages it was done; "" for one alone."""
    used = view["languages"]
    return (
        ", ".join(f"{each['title']} {each['solved']} of {each['attempts']}" for each in used) if len(used) > 1 else ""
    )


def better(view: View) -> list[tuple[str, list[str]]]:
    """Say what got better: whether attempts became cleaner, and which topics rose, each with its label."""
    now = view["lately"]
    found = [(label, _risen(view["topics"], change)) for label, change in _CHANGES]
    if now and now["clean"] / now["attempts"] - now["before"]["clean"] / now["before"]["attempts"] >= _MORE:
        words = (
            f"{now['clean']} of {counted(now['attempts'], 'attempt')} clean in the last {now['days']} days, "
            f"{now['before']['clean']} of {now['before']['attempts']} in the {now['days']} before"
        )
        found.insert(0, ("Cleaner than before:", [words]))
    return [(label, what) for label, what in found if what]


def _risen(topics: list[View], change: str) -> list[str]:
    """Name the topics that rose most by `change`, with the points that they gained."""
    rising = sorted((topic for topic in topics if points(topic[change]) > 0), key=lambda topic: -topic[change])
    return [f"{topic['name']} (+{points(topic[change])} points)" for topic in rising[:4]]


def points(change: float | None) -> int:
    """Return a change of a probability in whole percentage points."""
    return round(100 * change) if change is not None else 0


def points_words(change: float | None) -> str:
    """Write a change in percentage points: `+4`, `0`; "" if it is unknown."""
    return "" if change is None else f"{points(change):+d}" if points(change) else "0"


def add_failing(page: Page, groups: Sequence[View]) -> None:
    """Add the kinds of input that keep failing, to look at before the next check."""
    if not groups:
        return
    page.blank()
    named = (f"{group['name']} (in {group['failed']} of {group['checks']} failed checks)" for group in groups[:MOST])
    page.labeled("Inputs that keep failing:", ", ".join(named))


def add_reviews(page: Page, reviews: View) -> None:
    """Add the reviews that are due now and in the next days."""
    start = f", at most {reviews['start_with']} today" if reviews["start_with"] else ""
    parts = [f"{reviews['due']} now{start} (`drill next --review`)"] if reviews["due"] else []
    parts += [f"{day['reviews']} on {short_date(date.fromisoformat(day['date']))}" for day in reviews["days"]]
    if reviews["interview"]:
        parts.append(f"interview on {short_date(date.fromisoformat(reviews['interview']))}")
    if parts:
        page.blank()
        page.labeled("Reviews due:", " · ".join(parts))


def time_ratio(timed: View) -> str:
    """Write the time of solved problems relative to their declared minutes; "" if unknown."""
    if not timed["solves"] or not timed["target"]:
        return ""
    return f"{timed['minutes'] / timed['target']:.1f}\N{MULTIPLICATION SIGN}"


def time_words(timed: View) -> str:
    """Write the same as a sentence."""
    took, asked = round(timed["minutes"]), timed["target"]
    return f"{counted(timed['solves'], 'timed solve')} took {took} min where their problems ask for {asked}."
