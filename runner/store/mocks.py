"""Mock interviews in the log: their events, and what is written when one is judged.

Until then nothing of a mock is in the ordinary log, so that an abandoned one leaves no trace in the estimates.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from runner.record import record
from runner.store import derived_tables
from runner.store.answers import add_answer
from runner.store.attempts import OpenedProblem, opening_body
from runner.store.events import NOT_UNDONE, RARE, Event, EventKind, Json, new_id
from runner.store.log import next_rank, select
from runner.store.recording import CheckRecord, add_record, check_event_of
from runner.verdict import Verdict


@record
class MockAttempt:
    """A problem of a mock as it was judged: when it was shown, the nudges, and the check of what was submitted when."""

    problem: OpenedProblem
    check: CheckRecord
    opened_at: datetime
    nudges: int
    submitted_at: datetime


@record
class MockJudgment:
    """What is logged when a mock is judged: `body` is that of the step, `debrief` the record, None for none.

    `answers` are the bodies of answers to behavioral questions.
    """

    attempts: Sequence[MockAttempt]
    body: dict[str, Json]
    debrief: Json = None
    answers: Sequence[dict[str, Json]] = ()


@record
class LoggedMock:
    """A mock in the log: the event that started it, and its steps in order."""

    start: Event
    steps: tuple[Event, ...]


def start_mock(db: sqlite3.Connection, body: dict[str, Json], now: datetime) -> LoggedMock:
    """Log that a mock began."""
    event = Event(new_id(), EventKind.MOCK, now, next_rank(db, now), body=body)
    derived_tables.append(db, event)
    return LoggedMock(event, ())


def add_step(db: sqlite3.Connection, mock: str, body: dict[str, Json], now: datetime, code: str | None) -> Event:
    """Log a step of a mock, perhaps with the program that it is about."""
    evidence = None if code is None else {"code": code}
    event = Event(
        new_id(), EventKind.MOCK_STEP, now, next_rank(db, now), body={"mock": mock, **body}, evidence=evidence
    )
    derived_tables.append(db, event)
    return event


def judge_mock(db: sqlite3.Connection, mock: str, judged: MockJudgment, now: datetime) -> Event:
    """Log the judgment: attempts and answers, as if they had been practiced, the debrief, and the results."""
    logged = [event for attempt in judged.attempts for event in _log_attempt(db, mock, attempt, now)]
    logged += [add_answer(db, answer, now).id for answer in judged.answers]
    if judged.debrief is not None:
        logged.append(add_record(db, EventKind.DEBRIEF, judged.debrief, now, None))
    return add_step(db, mock, {**judged.body, "logged": logged}, now, None)


def mocks(db: sqlite3.Connection, *, whole: bool = False, since: int = 0) -> list[LoggedMock]:
    """Read the mocks that began at a rank or later, in order, without those that were undone."""
    not_undone = f"AND {NOT_UNDONE} ORDER BY rank, id"
    steps: dict[str, list[Event]] = {}
    for event in select(db, f"{RARE} AND kind = 'mock-step' AND rank >= ? {not_undone}", (since,), whole=whole):
        steps.setdefault(event.body["mock"], []).append(event)
    starts = select(db, f"{RARE} AND kind = 'mock' AND rank >= ? {not_undone}", (since,))
    return [LoggedMock(start, tuple(steps.get(start.id, ()))) for start in starts]


def latest_mock(db: sqlite3.Connection) -> LoggedMock | None:
    """Read the mock that began last, with the programs of its steps."""
    row = db.execute(
        f"SELECT max(rank) FROM events WHERE {RARE} AND kind = 'mock' AND {NOT_UNDONE}"  # noqa: S608 - our own
    ).fetchone()
    return None if row[0] is None else next(iter(mocks(db, whole=True, since=row[0])), None)


def _log_attempt(db: sqlite3.Connection, mock: str, attempt: MockAttempt, now: datetime) -> list[str]:
    """Write the events of an attempt with the times at which they happened, and return their ids.

    It ends here, whatever the verdict is.
    """
    each, problem, done = new_id(), attempt.problem.id, attempt.submitted_at
    opened = opening_body(attempt.problem, "a mock interview") | {"mock": mock}
    hints = [(EventKind.HINT, done, {"number": number}) for number in range(1, attempt.nudges + 1)]
    logged: list[str] = []
    for kind, at, body in ((EventKind.OPENED, attempt.opened_at, opened), *hints):
        event_id = new_id() if logged else each
        derived_tables.append(db, Event(event_id, kind, at, next_rank(db, now), problem, each, body))
        logged.append(event_id)
    check = check_event_of(attempt.check, problem, each, done, next_rank(db, now))
    derived_tables.append(db, check)
    logged.append(check.id)
    if attempt.check.verdict is not Verdict.AC:
        left = Event(new_id(), EventKind.LEFT, done, next_rank(db, now), problem, each)
        derived_tables.append(db, left)
        logged.append(left.id)
    return logged
