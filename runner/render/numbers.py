"""Numbers as people read them: chances, intervals, dates and durations."""

from __future__ import annotations

from datetime import date

from runner.render.page import FIRM

DASH = "\N{EN DASH}"


def percent(p: float) -> str:
    """Write a probability: `34 %`."""
    return f"{100 * p:.0f}{FIRM}%"


def span(low: float, high: float) -> str:
    """Write an interval of probabilities as percentages in brackets."""
    return f"({100 * low:.0f}{DASH}{100 * high:.0f})"


def day_words(day: date, today: date) -> str:
    """Write a day relative to today: `today`, `tomorrow`, `in 5 days`, `on 4 May 2026`."""
    ahead = (day - today).days
    if ahead <= 0:
        return "today"
    if ahead == 1:
        return "tomorrow"
    return f"in {ahead} days" if ahead <= 21 else f"on {long_date(day)}"


def long_date(day: date) -> str:
    """Write a date out: `4 May 2026`."""
    return f"{day.day} {day:%B %Y}"


def short_date(day: date) -> str:
    """Write a date briefly, with its weekday: `Mon 4 May`."""
    return f"{day:%a} {day.day} {day:%b}"


def hours(minutes: float) -> str:
    """Write a duration: `3 h 20 min`."""
    whole = round(minutes)
    if not whole:
        return "less than a minute"
    return f"{whole // 60} h {whole % 60} min" if whole >= 60 else f"{whole} min"


def counted(number: int, what: str) -> str:
    """Write `1 problem`, `2 problems`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def sources_words(sources: list[str]) -> str:
    """Say what strengths and growth areas come from: your debriefs, your mock interviews, or both."""
    names = {"debrief": "debriefs", "mock": "mock interviews"}
    return f"your {' and '.join(names[each] for each in sources or ['debrief'])}"
