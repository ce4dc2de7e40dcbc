"""The learner's day. It starts at 04:00 by their own clock, so that a late evening is part of the day before."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

TURNS_AT = timedelta(hours=4)


def day_of(moment: datetime) -> date:
    """Return the learner's day at a moment given in the learner's zone.

    The local time decides, not the time elapsed: also when summer time starts or ends, a day starts when the wall clock
    says four.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone belongs to no day")
    return (moment.replace(tzinfo=None) - TURNS_AT).date()


def monday_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read_day(text: str, today: date, *, past: bool = False) -> date:
    """Read a day as people write it: a date, `today`, `tomorrow`, `yesterday` or a weekday.

    A weekday is the next one after today, or with `past` the last one before it. Raises `ValueError` for anything else.
    """
    word = text.strip().lower()
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if word in near:
        return today + timedelta(days=near[word])
    found = [number for number, name in enumerate(_WEEKDAYS) if len(word) >= 3 and name.startswith(word)]
    if found:
        ahead = (found[0] - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead if not past else ahead % 7 - 7)
    return date.fromisoformat(word)


def days_between(earlier: datetime, later: datetime) -> float:
    """Return the days that passed; 0 if the clock was set back.

    Reckoned in UTC: two moments of one zone are subtracted on the clock face, which is an hour off where summer time
    starts between them.
    """
    return max(0.0, (later.astimezone(UTC) - earlier.astimezone(UTC)).total_seconds() / 86_400)
