"""What is derived from the log and kept beside it: a row an attempt, a row a problem, a row a record.

An event that comes in costs the same however long the history is; a test holds what that gives against a rebuild.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from runner.record import record
from runner.store import log
from runner.store.attempts import Attempt, Ending, Facts, TellingGroups, attempt_of
from runner.store.events import RARE, RECORDS, Event, EventKind, Json, dump, microseconds, moment, zone_of
from runner.store.log import select
from runner.verdict import Verdict

RULES = "4"
"""The version of these derivations: where the file was derived by other rules, it is rebuilt."""


@record
class JournalRecord:
    """A debrief or session: `body` as it was last edited, `at` and `rank` as when it was first recorded."""

    id: str
    kind: str
    at: datetime
    body: Json
    rank: int


_COLUMNS = "id, problem, opened_at, zone, ended_rank, opened_rank, ending, content"
_COUNT_ALL = """
    INSERT INTO problems
    SELECT problem, sum(ending IS NOT 'left' OR json_extract(content, '$[6]') > 0), sum(ending IS 'accepted'),
        sum(ending IS 'gave_up'), sum(ending IS NULL), 0, 0
    FROM attempts GROUP BY problem
"""
_COUNT_ONE_MORE = """
    INSERT INTO problems VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT (id) DO UPDATE SET
        attempts = attempts + excluded.attempts, accepted = accepted + excluded.accepted,
        given_up = given_up + excluded.given_up, in_flight = in_flight + excluded.in_flight
"""
_NOTE_LAST_SEEN = """
    UPDATE problems SET (seen_at, seen_zone) = (
        SELECT touched_at, zone FROM attempts WHERE problem = problems.id ORDER BY touched_rank DESC, id DESC LIMIT 1
    )
"""


def append(db: sqlite3.Connection, event: Event) -> None:
    """Write an event and bring what is derived up to date, within the caller's transaction."""
    log.insert(db, event)
    note_undone(db, [event])
    refresh(db, [event])


def note_undone(db: sqlite3.Connection, new: Iterable[Event]) -> None:
    """Note which events the new ones take back; an undo may arrive before what it undoes."""
    undone = [(event.body["event"],) for event in new if event.kind == EventKind.UNDO]
    db.executemany("INSERT OR IGNORE INTO undone VALUES (?)", undone)


def refresh(db: sqlite3.Connection, new: Iterable[Event]) -> None:
    """Bring all rows up to date that the new events belong to."""
    new = list(new)
    for attempt in {event.attempt for event in new if event.attempt}:
        _refresh_attempt(db, attempt)
    for root in {_root(event) for event in new if event.kind in RECORDS}:
        _refresh_record(db, root)


def rebuild(db: sqlite3.Connection, on_attempt: Callable[[], None] = lambda: None) -> None:
    """Derive everything anew from the log. `on_attempt` is called for each, to show that it goes on."""
    for table in ("undone", "attempts", "problems", "records", "reducers", "state", "journal"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
    note_undone(db, select(db, f"{RARE} AND kind = 'undo'"))
    for _, group in groupby(log.of_attempts(db, "attempt IS NOT NULL"), key=lambda event: event.attempt):
        _write_attempt(db, list(group))
        on_attempt()
    db.execute(_COUNT_ALL)
    db.execute(_NOTE_LAST_SEEN)
    for root in {_root(event) for event in select(db, f"{RARE} AND kind IN ('debrief', 'session')")}:
        _refresh_record(db, root)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('rules', ?)", (RULES,))


def is_current(db: sqlite3.Connection) -> bool:
    """Tell whether what is derived was derived by today's rules."""
    row = db.execute("SELECT value FROM meta WHERE key = 'rules'").fetchone()
    return row is not None and row[0] == RULES


def read_attempts(db: sqlite3.Connection, where: str, values: Iterable[Any] = ()) -> Iterator[Attempt]:
    """Read attempts by an SQL condition (with its order and limit)."""
    query = f"SELECT {_COLUMNS} FROM attempts WHERE {where}"  # noqa: S608 - conditions are our own
    return map(_attempt, db.execute(query, tuple(values)))


def read_records(db: sqlite3.Connection, where: str, values: Iterable[Any] = ()) -> Iterator[JournalRecord]:
    """Read records by an SQL condition (with its order and limit)."""
    rows = db.execute(f"SELECT id, kind, at, zone, body, rank FROM records WHERE {where}", tuple(values))  # noqa: S608
    return (
        JournalRecord(each, kind, moment(at, zone), json.loads(body), rank) for each, kind, at, zone, body, rank in rows
    )


def _refresh_attempt(db: sqlite3.Connection, attempt: str) -> None:
    """Derive one attempt again; what reducers have made of another version of it is marked as dirty."""
    before = next(read_attempts(db, "id = ?", (attempt,)), None)
    after = _write_attempt(db, list(log.of_attempts(db, "attempt = ?", (attempt,))))
    if before != after:
        ranks = [each.rank for each in (before, after) if each and each.ending]
        mark_dirty(db, min(ranks, default=None))
    if after:
        _count_problem(db, before, after)


def _write_attempt(db: sqlite3.Connection, lived: list[Event]) -> Attempt | None:
    attempt = attempt_of(lived)
    if attempt is None:
        return None
    last = lived[-1]
    row = (
        attempt.id,
        attempt.problem,
        lived[0].rank,
        microseconds(attempt.opened_at),
        last.rank,
        microseconds(last.at),
        zone_of(last.at),
        attempt.rank if attempt.ending else None,
        attempt.ending,
        _content(attempt),
    )
    db.execute("INSERT OR REPLACE INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return attempt


def _content(attempt: Attempt) -> str:
    """Write what no query asks for."""
    facts = attempt.facts
    return dump(
        [
            [facts.version, facts.topics, facts.difficulty, facts.minutes, facts.prior],
            attempt.why,
            zone_of(attempt.opened_at),
            attempt.ended_at and [microseconds(attempt.ended_at), zone_of(attempt.ended_at)],
            attempt.minutes,
            attempt.is_timed,
            attempt.checks,
            attempt.failed_checks,
            attempt.hints,
            attempt.verdict,
            attempt.failing_groups,
            [attempt.telling.checks, attempt.telling.failed, attempt.telling.tried],
        ]
    )


def _attempt(row: tuple[Any, ...]) -> Attempt:
    each, problem, opened_at, _, ended_rank, opened_rank, ending, content = row
    facts, why, zone, ended, minutes, is_timed, checks, failed, hints, verdict, groups, telling = json.loads(content)
    version, topics, difficulty, own_minutes, prior = facts
    return Attempt(
        id=each,
        problem=problem,
        facts=Facts(version, tuple(topics), difficulty, own_minutes, prior),
        why=why,
        opened_at=moment(opened_at, zone),
        ended_at=moment(*ended) if ended else None,
        ending=Ending(ending) if ending else None,
        minutes=minutes,
        is_timed=is_timed,
        checks=checks,
        failed_checks=failed,
        hints=hints,
        verdict=Verdict(verdict) if verdict else None,
        failing_groups=groups,
        telling=TellingGroups(*telling),
        rank=opened_rank if ended_rank is None else ended_rank,
    )


def _count_problem(db: sqlite3.Connection, before: Attempt | None, after: Attempt) -> None:
    """Take the attempt as it was out of its problem's counts and put it in as it is: however many others there are."""
    was, now = _counts(before), _counts(after)
    db.execute(_COUNT_ONE_MORE, (after.problem, *(each - gone for each, gone in zip(now, was, strict=True))))
    db.execute(f"{_NOTE_LAST_SEEN} WHERE id = ?", (after.problem,))


def _counts(attempt: Attempt | None) -> tuple[int, int, int, int]:
    """Count an attempt among its problem's; one that was left before any check is none."""
    if attempt is None or (attempt.ending is Ending.LEFT and not attempt.checks):
        return 0, 0, 0, 0
    return 1, attempt.ending is Ending.ACCEPTED, attempt.ending is Ending.GAVE_UP, attempt.ending is None


def _refresh_record(db: sqlite3.Connection, root: str) -> None:
    """Take the first event of a record for its time and the last for its content."""
    kinds = f"{RARE} AND kind IN ('debrief', 'session') ORDER BY rank, id"
    versions = [event for event in select(db, kinds) if _root(event) == root]
    if not versions or versions[0].id != root:
        return
    first, last = versions[0], versions[-1]
    content = dump(last.body["record"])
    row = (root, first.kind, first.rank, microseconds(first.at), zone_of(first.at), content)
    if (content,) != db.execute("SELECT body FROM records WHERE id = ?", (root,)).fetchone():
        db.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", row)
        mark_dirty(db, first.rank)


def _root(event: Event) -> str:
    return event.body.get("of") or event.id


def mark_dirty(db: sqlite3.Connection, rank: int | None) -> None:
    """Tell every reducer that has got past `rank` that the history from there on is another one now."""
    if rank is not None:
        db.execute(
            "UPDATE reducers SET dirty = min(coalesce(dirty, ?1), ?1) WHERE position >= ?1",
            (rank,),
        )
