"""The learner's day. It starts at 04:00 by their own clock, so that a late evening is part of the day before."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

TURNS_AT = timedelta(hours=4)


def day_of(moment: datetime) -> date:
    """Return the learner's day at a moment given in the learner's zone.

    The local time decides, not the time elapsed: also when summer time begins or ends, a day starts when the wall clock
    says four.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone belongs to no day")
    return (moment.replace(tzinfo=None) - TURNS_AT).date()


def monday_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def days_between(earlier: datetime, later: datetime) -> float:
    """Return the days that passed; 0 if the clock was set back.

    Reckoned in UTC: two moments of one zone are subtracted on the clock face, which is an hour off where summer time
    begins between them.
    """
    return max(0.0, (later.astimezone(UTC) - earlier.astimezone(UTC)).total_seconds() / 86_400)
