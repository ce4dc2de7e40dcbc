"""The learner's day. It starts at 04:00 by their own clock, so that a late evening is part of the day before."""

from __future__ import annotations

import re
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
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1, "the day after tomorrow": 2, "the day before yesterday": -2}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTED = r"(?P<ahead>in )?(?P<number>\d{1,4}|[a-z]+) (?P<unit>day|week)s?(?(ahead)|(?P<ago> ago)?)"
_WEEKDAY = r"(?:(?P<which>next|last|this|on) )?(?P<name>[a-z]{3,})"
"""Patterns that are compiled when a day is read: each command imports this module, and few read a day."""


def read_day(text: str, today: date, *, past: bool = False) -> date:
    """Read a day as people write it: a date, `tomorrow`, a weekday, `next friday`, `in ten days`, `2 weeks ago`.

    A weekday is the next one after today, or with `past` the last one before it, unless `next` or `last` is said; so
    `next friday` is the first Friday after today. Raises `ValueError` for anything else.
    """
    words = " ".join(text.lower().split())
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    if counted := re.fullmatch(_COUNTED, words):
        days = _number(counted["number"]) * (7 if counted["unit"] == "week" else 1)
        return today + timedelta(days=-days if counted["ago"] or (past and not counted["ahead"]) else days)
    if weekday := re.fullmatch(_WEEKDAY, words):
        found = [number for number, name in enumerate(_WEEKDAYS) if name.startswith(weekday["name"])]
        if found:
            is_past = weekday["which"] == "last" or (past and weekday["which"] != "next")
            ahead = (found[0] - today.weekday() - 1) % 7 + 1
            return today + timedelta(days=ahead % 7 - 7 if is_past else ahead)
    return date.fromisoformat(words)


def _number(word: str) -> int:
    """Read a number in digits or as a word. Raises `ValueError`."""
    if word in ("a", "an"):
        return 1
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else int(word)


def days_between(earlier: datetime, later: datetime) -> float:
    """Return the days that passed; 0 if the clock was set back.

    Reckoned in UTC: two moments of one zone are subtracted on the clock face, which is an hour off where summer time
    starts between them.
    """
    return max(0.0, (later.astimezone(UTC) - earlier.astimezone(UTC)).total_seconds() / 86_400)
