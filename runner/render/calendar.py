"""The activity calendar: a column for each week, a row for each weekday, a digit for each day. It shows no streaks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from runner.day import monday_of
from runner.render.page import Page

if TYPE_CHECKING:
    from runner.render.view import View

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MOST_WEEKS = 26


def add_calendar(page: Page, days: list[View]) -> None:
    """Draw the attempts of each day, from the first week with any to the last. `+` means more than nine."""
    if not days:
        return
    counts = {date.fromisoformat(day["date"]): day["attempts"] for day in days}
    first, weeks = weeks_of(days, min(_MOST_WEEKS, (page.width - 8) // 2))
    page.blank()
    page.wrapped(f"Attempts a day; each column is a week, from {first.day} {first:%B %Y} on", style="label")
    for weekday, name in enumerate(DAYS):
        cells = (counts.get(first + timedelta(weeks=week, days=weekday), 0) for week in range(weeks))
        page.line(f"  {name}  ", " ".join(map(sign_of, cells)))


def weeks_of(days: list[View], most: int) -> tuple[date, int]:
    """Return the Monday of the first week to show, and how many weeks there are up to the last day with an attempt."""
    dates = [date.fromisoformat(day["date"]) for day in days]
    last = monday_of(max(dates))
    weeks = min(most, (last - monday_of(min(dates))).days // 7 + 1)
    return last - timedelta(weeks=weeks - 1), weeks


def sign_of(count: int) -> str:
    """Write the attempts of a day in one character."""
    return "·" if not count else str(count) if count < 10 else "+"
