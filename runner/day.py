"""The learner's day: it turns at 04:00 by their own clock, so that a late evening still belongs to the day before."""

from __future__ import annotations

from datetime import date, datetime, timedelta

TURNS_AT = timedelta(hours=4)


def day_of(moment: datetime) -> date:
    """Return the learner's day at a moment given in the learner's zone.

    Reckoned on the clock face and not on elapsed time: on the night of a change to or from summer time the day still
    turns when the clock on the wall says four.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone belongs to no day")
    return (moment.replace(tzinfo=None) - TURNS_AT).date()


def monday_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def days_between(earlier: datetime, later: datetime) -> float:
    """Days that passed, never fewer than none: a clock that was set back takes nothing away."""
    return max(0.0, (later - earlier).total_seconds() / 86_400)
