"""An entry of the calendar: what may be written into it, and its body in the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date, timedelta
from typing import Any

from runner.errors import UsageError
from runner.record import record
from runner.store.queries import PlannedInterview

LONGEST_COMPANY, LONGEST_ABOUT = 100, 1000
"""The most characters of a name and of a note."""

PRACTICE, DREAM = "practice", "dream"
"""What an interview can be: a rehearsal for a job that matters less, or for one that matters most."""

FURTHEST = timedelta(days=2 * 365)
"""Nobody knows the day of an interview earlier than that, so a day further ahead is a mistyped one."""


@record
class Change:
    """What to write into the calendar. None leaves a value as it is.

    `format` comes with what it asks for; only one of `practice` and `dream` may be true.
    """

    company: str | None = None
    day: date | None = None
    format: str | None = None
    asks: Mapping[str, int] = field(default_factory=dict)
    practice: bool = False
    dream: bool = False
    about: str | None = None
    canceled: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return self == Change()


def changed(
    before: PlannedInterview, change: Change, others: Iterable[PlannedInterview], today: date
) -> dict[str, Any]:
    """Return the body of an entry after a change. `others` is the rest of the calendar. Raises `UsageError`."""
    after = _with(before, change)
    _check_texts(after)
    if change.day is not None:
        _check_day(after, today)
    same = (each for each in others if not each.is_canceled and each.day == after.day and _is_same(each, after))
    if not after.is_canceled and next(same, None):
        raise UsageError(
            f"{after.company} is in the calendar on {after.day} already",
            "`drill interview list` numbers the entries, `drill interview edit NUMBER` changes one",
        )
    return _body(after)


def is_same_company(one: str, other: str) -> bool:
    """Whether two names mean one company: equal but for case, or one is a part of the other, as in "Acme Corp"."""
    first, second = sorted((one.strip().casefold(), other.strip().casefold()), key=len)
    return bool(first) and f" {first} " in f" {second} "


def _is_same(one: PlannedInterview, other: PlannedInterview) -> bool:
    return one.company.casefold() == other.company.casefold()


def _with(before: PlannedInterview, change: Change) -> PlannedInterview:
    if change.practice and change.dream:
        raise UsageError("--practice and --dream exclude each other", "leave one of them out")
    after = before
    if change.company is not None:
        after = replace(after, company=" ".join(change.company.split()))
    if change.about is not None:
        after = replace(after, about=" ".join(change.about.split()))
    if change.day is not None:
        after = replace(after, day=change.day)
    if change.format is not None:
        after = replace(after, format=change.format, asks=change.asks)
    if change.practice or change.dream:
        after = replace(after, stake=PRACTICE if change.practice else DREAM)
    return after if change.canceled is None else replace(after, is_canceled=change.canceled)


def _check_texts(entry: PlannedInterview) -> None:
    if not entry.company:
        raise UsageError("the company has no name", 'for example: drill interview add "Acme" --on friday')
    for name, text, most in (("company", entry.company, LONGEST_COMPANY), ("text", entry.about, LONGEST_ABOUT)):
        if len(text) > most:
            raise UsageError(f"the {name} has {len(text):,} characters, and there is room for {most:,}", "shorten it")
        if not text.isprintable():
            raise UsageError(f"the {name} has characters that cannot be shown", "write it without control characters")


def _check_day(entry: PlannedInterview, today: date) -> None:
    if entry.day < today:
        raise UsageError(f"{entry.day} is in the past", "`drill debrief` is for an interview that you had")
    if entry.day - today > FURTHEST:
        raise UsageError(f"{entry.day} is more than two years ahead", "check the year")


def _body(entry: PlannedInterview) -> dict[str, Any]:
    return {
        "date": entry.day.isoformat(),
        "company": entry.company,
        "format": entry.format,
        "asks": dict(entry.asks),
        "stake": entry.stake,
        "about": entry.about,
        "canceled": entry.is_canceled,
    }
