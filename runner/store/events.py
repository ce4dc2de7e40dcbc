"""Events, the content of the log, and how their values are written.

An id is random text, so that the histories of two machines can be merged. `at` is the true time in the learner's zone.
`rank` is the order of events; it never goes back, even if the clock does.
"""

from __future__ import annotations

import json
import os
from dataclasses import field
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

from runner.record import record

Json = Any
"""Any value that JSON can hold."""


class EventKind(StrEnum):
    """What can happen. `LEFT`: another problem was opened while this one was still open.

    `INTERVIEW` is a real interview in the calendar; `MOCK` starts a mock interview and `MOCK_STEP` is what happens in
    it; `ANSWER` is a spoken answer to a behavioral question.
    """

    OPENED = "opened"
    CHECK = "check"
    HINT = "hint"
    SOLUTION = "solution"
    SKIPPED = "skipped"
    LEFT = "left"
    NOTE = "note"
    UNDO = "undo"
    DEBRIEF = "debrief"
    SESSION = "session"
    INTERVIEW = "interview"
    MOCK = "mock"
    MOCK_STEP = "mock-step"
    ANSWER = "answer"


FIRST_LANGUAGE = "python"
"""The language of checks that were logged before checks recorded their language."""

RECORDS = (EventKind.DEBRIEF, EventKind.SESSION, EventKind.INTERVIEW)
"""Kinds whose events have a `record`, and replace an earlier one of their kind if they have `of`."""

RARE = "kind IN ('answer', 'debrief', 'interview', 'mock', 'mock-step', 'note', 'session', 'undo')"
"""The condition of the index on rare events. SQLite uses the index only if a query has exactly these words."""

NOT_UNDONE = "id NOT IN (SELECT event FROM undone)"
"""The condition of events that count: nothing has taken them back."""


@record
class Event:
    """One event. `kind` is text, because an import may have kinds that only a newer drill knows.

    `input` is the smallest failing input of a check; `evidence` its code and report, which is loaded only if needed.
    """

    id: str
    kind: str
    at: datetime
    rank: int
    problem: str | None = None
    attempt: str | None = None
    body: dict[str, Json] = field(default_factory=dict)
    input: Json = None
    evidence: Json = None


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id() -> str:
    """Make a random id, different on every machine."""
    return os.urandom(16).hex()


def dump(value: Json) -> str:
    """Write readable JSON. Only text that UTF-8 cannot encode (half a surrogate pair) is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def microseconds(at: datetime) -> int:
    """Return the exact microseconds since 1970. Raises `ValueError` for a time without a zone."""
    if at.tzinfo is None:
        raise ValueError("a time needs its zone")
    return (at - _EPOCH) // timedelta(microseconds=1)


def zone_of(at: datetime) -> int:
    """Return the offset from UTC in seconds."""
    offset = at.utcoffset()
    return int(offset.total_seconds()) if offset else 0


def moment(at: int, zone: int) -> datetime:
    """Return the time for these microseconds, in its own zone."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(timezone(timedelta(seconds=zone)))
