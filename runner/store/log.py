"""The log: events are appended and never changed. Rows that cannot be read are left out."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from runner.record import record
from runner.store.events import NOT_UNDONE, Event, dump, microseconds, moment, zone_of
from runner.store.fields import FieldError, excerpt
from runner.store.schema import MOST_RANK, check_event

_LIGHT = "id, kind, at, zone, rank, problem, attempt, body, input, NULL"
_COUNTED = (
    f"{_LIGHT.removesuffix('NULL')}CASE WHEN kind = 'check' AND instr(body, '\"program\":') = 0 THEN evidence END"
)
"""With the evidence of checks that do not say which program they tried: it has to be read from their code."""

_WHOLE = "id, kind, at, zone, rank, problem, attempt, body, input, evidence"


@record
class BadRow:
    """A row of the log that cannot be read: its id and kind as far as they can be shown, and the reason."""

    id: str
    kind: str
    why: str


def next_rank(db: sqlite3.Connection, now: datetime) -> int:
    """Return the rank of an event that happens now. It comes after all others."""
    last = db.execute("SELECT max(rank) FROM events WHERE rank < ?", (MOST_RANK,)).fetchone()[0]
    return max(microseconds(now), 0 if last is None else last + 1)


def insert(db: sqlite3.Connection, event: Event) -> None:
    """Write an event into the log only. `derived_tables.append` also updates the derived tables."""
    db.execute(
        "INSERT INTO events (id, kind, at, zone, rank, problem, attempt, body, input, evidence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            event.id,
            str(event.kind),
            microseconds(event.at),
            zone_of(event.at),
            event.rank,
            event.problem,
            event.attempt,
            dump(event.body),
            None if event.input is None else dump(event.input),
            None if event.evidence is None else dump(event.evidence),
        ),
    )


def select(
    db: sqlite3.Connection,
    where: str,
    values: Iterable[Any] = (),
    *,
    whole: bool = False,
    on_bad: Callable[[BadRow], None] = lambda _: None,
) -> Iterator[Event]:
    """Read events by an SQL condition (with its order), without their evidence unless `whole`.

    Rows that cannot be read are left out and passed to `on_bad`. So the condition must have no limit.
    """
    return _read(db, _WHOLE if whole else _LIGHT, where, values, on_bad)


def of_attempts(db: sqlite3.Connection, where: str, values: Iterable[Any] = ()) -> Iterator[Event]:
    """Read the events of attempts that fit a condition: attempt by attempt, in order, without undone ones.

    They have all that `attempt_of` needs.
    """
    ordered = f"{where} AND {NOT_UNDONE} ORDER BY attempt, rank, id"
    return _read(db, _COUNTED, ordered, values, lambda _: None)


def contains(db: sqlite3.Connection, event_id: str) -> bool:
    """Whether the log has an event of that id, even one that cannot be read."""
    return bool(db.execute("SELECT EXISTS (SELECT * FROM events WHERE id = ?)", (event_id,)).fetchone()[0])


def _read(
    db: sqlite3.Connection, columns: str, where: str, values: Iterable[Any], on_bad: Callable[[BadRow], None]
) -> Iterator[Event]:
    query = f"SELECT {columns} FROM events WHERE {where}"  # noqa: S608 - columns and conditions are our own
    for row in db.execute(query, tuple(values)):
        try:
            event = _event(row)
        except (ValueError, TypeError, OverflowError, RecursionError) as error:
            on_bad(BadRow(excerpt(row[0]), excerpt(row[1]), str(error)))
        else:
            yield event


def _event(row: tuple[Any, ...]) -> Event:
    event_id, kind, at, zone, rank, problem, attempt, *texts = row
    body, failing, evidence = map(_parsed, ("body", "input", "evidence"), texts)
    event = Event(event_id, kind, _moment(at, zone), rank, problem, attempt, body, failing, evidence)
    check_event(event)
    return event


def _moment(at: Any, zone: Any) -> datetime:
    try:
        return moment(at, zone)
    except (ValueError, TypeError, OverflowError):
        raise FieldError("at", f"{excerpt(at)} with the zone {excerpt(zone)} is not a time") from None


def _parsed(field: str, text: Any) -> Any:
    if text is None:
        return None
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError):
        raise FieldError(field, f"{excerpt(text)} is not JSON") from None
