"""The tables that are derived from the log: one row for each attempt and for each problem.

The records are in `derived_records`. A new event costs the same however long the history is. A test compares the
updated tables with rebuilt ones.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from runner.store import log
from runner.store.attempts import Attempt, Ending, Facts, TellingGroups, attempt_of
from runner.store.derived_records import OF_RECORDS, refresh_record, root_of
from runner.store.events import RARE, RECORDS, Event, EventKind, dump, microseconds, moment, zone_of
from runner.store.log import select
from runner.verdict import Verdict

RULES = "6"
"""The version of these derivations. A file that was derived by other rules is rebuilt."""


_COLUMNS = "id, problem, opened_at, zone, ended_rank, opened_rank, ending, content"
_COUNT_ALL = """
    INSERT INTO problems
    SELECT problem, sum(ending IS NOT 'left' OR json_extract(content, '$[6]') > 0), sum(ending IS 'accepted'),
        sum(ending IS 'gave_up'), sum(ending IS NULL), 0, 0
    FROM attempts GROUP BY problem
"""
_ADD_TO_COUNTS = """
    INSERT INTO problems VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT (id) DO UPDATE SET
        attempts = attempts + excluded.attempts, accepted = accepted + excluded.accepted,
        given_up = given_up + excluded.given_up, in_flight = in_flight + excluded.in_flight
"""
_UPDATE_LAST_SEEN = """
    UPDATE problems SET (seen_at, seen_zone) = (
        SELECT touched_at, zone FROM attempts WHERE problem = problems.id ORDER BY touched_rank DESC, id DESC LIMIT 1
    )
"""


def append(db: sqlite3.Connection, event: Event) -> None:
    """Write an event and update the derived tables, within the caller's transaction."""
    log.insert(db, event)
    mark_undone(db, [event])
    refresh(db, [event])


def mark_undone(db: sqlite3.Connection, new: Iterable[Event]) -> None:
    """Record which events the new ones undo. An undo may be imported before the event that it undoes."""
    undone = [(event.body["event"],) for event in new if event.kind == EventKind.UNDO]
    db.executemany("INSERT OR IGNORE INTO undone VALUES (?)", undone)


def refresh(db: sqlite3.Connection, new: Iterable[Event]) -> None:
    """Update all rows that the new events belong to."""
    new = list(new)
    for attempt in {event.attempt for event in new if event.attempt}:
        _refresh_attempt(db, attempt)
    for root in {root_of(event) for event in (*new, *_undone_by(db, new)) if event.kind in RECORDS}:
        _mark_dirty(db, refresh_record(db, root))


def _undone_by(db: sqlite3.Connection, new: Iterable[Event]) -> Iterator[Event]:
    """Read what the new events undo, so far as it is here."""
    for event in new:
        if event.kind == EventKind.UNDO:
            yield from select(db, "id = ?", (event.body["event"],))


def rebuild(db: sqlite3.Connection, on_attempt: Callable[[], None] = lambda: None) -> None:
    """Derive everything again from the log. `on_attempt` is called after each attempt, to show progress."""
    for table in ("undone", "attempts", "problems", "records", "reducers", "state", "journal"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
    mark_undone(db, select(db, f"{RARE} AND kind = 'undo'"))
    for _, group in groupby(log.of_attempts(db, "attempt IS NOT NULL"), key=lambda event: event.attempt):
        _write_attempt(db, list(group))
        on_attempt()
    db.execute(_COUNT_ALL)
    db.execute(_UPDATE_LAST_SEEN)
    for root in {root_of(event) for event in select(db, OF_RECORDS)}:
        refresh_record(db, root)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('rules', ?)", (RULES,))


def is_current(db: sqlite3.Connection) -> bool:
    """Whether the derived tables were made by the current rules."""
    row = db.execute("SELECT value FROM meta WHERE key = 'rules'").fetchone()
    return row is not None and row[0] == RULES


def read_attempts(db: sqlite3.Connection, where: str, values: Iterable[Any] = ()) -> Iterator[Attempt]:
    """Read attempts by an SQL condition (with its order and limit)."""
    query = f"SELECT {_COLUMNS} FROM attempts WHERE {where}"  # noqa: S608 - conditions are our own
    return map(_attempt, db.execute(query, tuple(values)))


def _refresh_attempt(db: sqlite3.Connection, attempt: str) -> None:
    """Derive one attempt again. If it changed, the states of reducers that counted it are marked as dirty."""
    before = next(read_attempts(db, "id = ?", (attempt,)), None)
    after = _write_attempt(db, list(log.of_attempts(db, "attempt = ?", (attempt,))))
    if before != after:
        ranks = [each.rank for each in (before, after) if each and each.ending]
        _mark_dirty(db, min(ranks, default=None))
    if before and not after:
        db.execute("DELETE FROM attempts WHERE id = ?", (attempt,))
    if counted := after or before:
        _count_problem(db, counted.problem, before, after)


def _write_attempt(db: sqlite3.Connection, events: list[Event]) -> Attempt | None:
    attempt = attempt_of(events)
    if attempt is None:
        return None
    last = events[-1]
    row = (
        attempt.id,
        attempt.problem,
        events[0].rank,
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
    """Return the fields that no query needs, as JSON."""
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
            attempt.in_mock,
            attempt.language,
        ]
    )


def _attempt(row: tuple[Any, ...]) -> Attempt:
    each, problem, opened_at, _, ended_rank, opened_rank, ending, content = row
    facts, why, zone, ended, minutes, is_timed, checks, failed, hints, verdict, groups, *rest = json.loads(content)
    telling, in_mock, language = rest
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
        in_mock=in_mock,
        language=language,
    )


def _count_problem(db: sqlite3.Connection, problem: str, before: Attempt | None, after: Attempt | None) -> None:
    """Replace the old version of an attempt with the new one in its problem's counts. Others are not read.

    Without `after` it is the attempt that was removed, and its problem with it if there is no other.
    """
    if not after and not next(read_attempts(db, "problem = ? LIMIT 1", (problem,)), None):
        db.execute("DELETE FROM problems WHERE id = ?", (problem,))
        return
    was, now = _counts(before), _counts(after)
    db.execute(_ADD_TO_COUNTS, (problem, *(each - gone for each, gone in zip(now, was, strict=True))))
    db.execute(f"{_UPDATE_LAST_SEEN} WHERE id = ?", (problem,))


def _counts(attempt: Attempt | None) -> tuple[int, int, int, int]:
    """Count an attempt among its problem's; one that was left before any check is none."""
    if attempt is None or (attempt.ending is Ending.LEFT and not attempt.checks):
        return 0, 0, 0, 0
    return 1, attempt.ending is Ending.ACCEPTED, attempt.ending is Ending.GAVE_UP, attempt.ending is None


def _mark_dirty(db: sqlite3.Connection, rank: int | None) -> None:
    """Mark every reducer that has passed `rank`: the history from there on has changed."""
    if rank is not None:
        db.execute(
            "UPDATE reducers SET dirty = min(coalesce(dirty, :rank), :rank) WHERE position >= :rank",
            {"rank": rank},
        )
