"""Events: what the log holds, each with an id of its own, and the forms of its values.

An id is random text, so that the histories of two machines can be merged. `at` is the true time with the learner's
zone; `rank` is the order of events, which never goes back even where the clock does.
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
"""Whatever JSON can say."""


class EventKind(StrEnum):
    """What can happen. `LEFT`: another problem was opened while this one was still open."""

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


FIRST_LANGUAGE = "python"
"""The language of every check that was logged before checks said theirs."""

RECORDS = (EventKind.DEBRIEF, EventKind.SESSION)

RARE = "kind IN ('debrief', 'note', 'session', 'undo')"
"""The condition of the index that finds these without reading the whole log; SQLite wants it said word for word."""


@record
class Event:
    """One thing that happened. `kind` is text, for an import may bring kinds that only a newer drill knows.

    `input` is the smallest failing input of a check; `evidence` its code and report, loaded only where asked for.
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
    """Make an id that no other machine makes."""
    return os.urandom(16).hex()


def dump(value: Json) -> str:
    """Write JSON for people and git; only what UTF-8 cannot say (half a surrogate pair) is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def microseconds(at: datetime) -> int:
    """Count from 1970 in UTC, exactly. A time without a zone is a mistake of the caller's."""
    if at.tzinfo is None:
        raise ValueError("a time needs its zone")
    return (at - _EPOCH) // timedelta(microseconds=1)


def zone_of(at: datetime) -> int:
    """Give the distance of the local time from UTC, in seconds."""
    offset = at.utcoffset()
    return int(offset.total_seconds()) if offset else 0


def moment(at: int, zone: int) -> datetime:
    """Give back the time, in the zone in which it was noted."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(timezone(timedelta(seconds=zone)))
