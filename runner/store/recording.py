"""What practice writes into the log. Each function is one step within the caller's transaction."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from runner.errors import UsageError
from runner.record import record
from runner.store import derived_tables
from runner.store.attempts import Attempt, Ending, OpenedProblem, opening_body
from runner.store.derived_tables import read_attempts
from runner.store.events import FIRST_LANGUAGE, Event, EventKind, Json, new_id
from runner.store.failed_checks import tried_groups, tried_program
from runner.store.log import next_rank
from runner.store.plain import to_json
from runner.verdict import Verdict


@record
class CheckRecord:
    """A check to log: the graded code, its language, the verdict and the facts of the report.

    `input` is the smallest failing input, as plain arguments; `groups` the names of the failing groups of inputs;
    `watch` says that it is one of a watch, of which one at most counts as failed.
    """

    code: bytes
    version: str
    verdict: Verdict
    reason: str = ""
    groups: tuple[str, ...] = ()
    input: Json = None
    report: Json = None
    seconds: float = 0.0
    language: str = FIRST_LANGUAGE
    watch: bool = False


@record
class Logged:
    """The result of logging a check: its event, its attempt after the check, and whether the check ended the attempt.

    `attempt` is None only for a judge error outside of any attempt.
    """

    event: str
    attempt: Attempt | None
    has_ended: bool


def open_attempt(db: sqlite3.Connection, problem_id: str | None) -> Attempt | None:
    """Find the attempt in flight, perhaps of one problem; of several, the one with the last event.

    Several are in flight after a check of another problem's file, an undo or an import.
    """
    if problem_id is not None:
        return _in_flight(db, problem_id)
    return next(read_attempts(db, "ended_rank IS NULL ORDER BY touched_rank DESC, id DESC LIMIT 1"), None)


def start_attempt(db: sqlite3.Connection, problem: OpenedProblem, now: datetime, why: str) -> Attempt:
    """Open a problem. If its attempt is in flight, that goes on; otherwise all attempts in flight are left."""
    ours = _in_flight(db, problem.id)
    if ours is None:
        for attempt in list(read_attempts(db, "ended_rank IS NULL ORDER BY touched_rank")):
            _write(db, EventKind.LEFT, now, problem=attempt.problem, attempt=attempt.id)
        ours = _open(db, problem, now, why)
    return ours


def record_check(db: sqlite3.Connection, problem: OpenedProblem, check: CheckRecord, now: datetime) -> Logged:
    """Log a check with the problem's attempt.

    After acceptance or giving up, the check is added to the ended attempt and does not change it. The check opens a
    problem that was never opened, or was skipped or left. Other attempts in flight stay in flight.
    """
    attempt = _in_flight(db, problem.id) or _just_over(db, problem.id)
    if attempt is None and check.verdict is not Verdict.JE:
        attempt = _open(db, problem, now, "", by_check=True)
    was_over = attempt is None or attempt.ending is not None
    event = check_event_of(check, problem.id, attempt.id if attempt else None, now, next_rank(db, now))
    derived_tables.append(db, event)
    after = attempt and _by_id(db, attempt.id)
    return Logged(event.id, after, bool(after and after.ending) and not was_over)


def check_event_of(check: CheckRecord, problem_id: str, attempt: str | None, at: datetime, rank: int) -> Event:
    """Make the event of a check."""
    body = {
        "verdict": str(check.verdict),
        "reason": str(check.reason),
        "groups": list(check.groups),
        "version": check.version,
        "seconds": round(check.seconds, 3),
        "language": check.language,
        "program": tried_program(check.code, check.language, check.report, check.verdict),
        "tried": tried_groups(check.report),
    } | ({"watch": True} if check.watch else {})
    return Event(
        id=new_id(),
        kind=EventKind.CHECK,
        at=at,
        rank=rank,
        problem=problem_id,
        attempt=attempt,
        body=body,
        input=to_json(check.input),
        evidence={"code": check.code.decode("utf-8", "surrogateescape"), "report": to_json(check.report)},
    )


def record_hint(db: sqlite3.Connection, problem_id: str, number: int, now: datetime) -> Attempt | None:
    """Log that a hint (counted from 1) was shown. Return the attempt; None if the problem is not open."""
    return _touch(db, EventKind.HINT, problem_id, now, {"number": number})


def show_solution(db: sqlite3.Connection, problem_id: str, now: datetime) -> Attempt | None:
    """Log that the solution was shown. That gives up an attempt in flight."""
    return _touch(db, EventKind.SOLUTION, problem_id, now, {})


def skip(db: sqlite3.Connection, now: datetime, problem_id: str | None) -> Attempt:
    """Skip the open problem, or the given one. Return its ended attempt. Raises `UsageError` if it is not open."""
    attempt = open_attempt(db, problem_id)
    if attempt is None:
        which = f"{problem_id} is not open" if problem_id else "no problem is open"
        raise UsageError(f"{which}, so there is nothing to skip", "`drill next` gives you one")
    _write(db, EventKind.SKIPPED, now, problem=attempt.problem, attempt=attempt.id)
    return _by_id(db, attempt.id)


def add_note(db: sqlite3.Connection, problem_id: str, text: str, now: datetime, of: str | None) -> None:
    """Store a note on a problem. `of` is the id of the note that it replaces."""
    _write(db, EventKind.NOTE, now, problem=problem_id, body={"text": text} | ({"of": of} if of else {}))


def remove_note(db: sqlite3.Connection, problem_id: str, note: str, now: datetime) -> None:
    """Remove a note. It stays in the log."""
    _write(db, EventKind.UNDO, now, problem=problem_id, body={"event": note})


def add_record(db: sqlite3.Connection, kind: str, record: Json, now: datetime, of: str | None) -> str:
    """Store a record of one of `RECORDS` and return its id. `of` is the id of the record that this one replaces."""
    event = _write(db, EventKind(kind), now, body={"record": record} | ({"of": of} if of else {}))
    return of or event.id


def _open(
    db: sqlite3.Connection, problem: OpenedProblem, now: datetime, why: str, *, by_check: bool = False
) -> Attempt:
    body = opening_body(problem, why) | ({"by_check": True} if by_check else {})
    each = new_id()
    event = Event(each, EventKind.OPENED, now, next_rank(db, now), problem.id, each, body)
    derived_tables.append(db, event)
    return _by_id(db, each)


def _touch(
    db: sqlite3.Connection, kind: EventKind, problem_id: str, now: datetime, body: dict[str, Json]
) -> Attempt | None:
    attempt = _in_flight(db, problem_id)
    _write(db, kind, now, problem=problem_id, attempt=attempt.id if attempt else None, body=body)
    return attempt and _by_id(db, attempt.id)


def _write(
    db: sqlite3.Connection,
    kind: EventKind,
    now: datetime,
    *,
    problem: str | None = None,
    attempt: str | None = None,
    body: dict[str, Json] | None = None,
) -> Event:
    event = Event(new_id(), kind, now, next_rank(db, now), problem, attempt, body or {})
    derived_tables.append(db, event)
    return event


def _in_flight(db: sqlite3.Connection, problem_id: str) -> Attempt | None:
    # The plus sign keeps SQLite from using the index by problem: only one or two attempts are in flight.
    where = "+problem = ? AND ended_rank IS NULL ORDER BY touched_rank DESC, id DESC LIMIT 1"
    return next(read_attempts(db, where, (problem_id,)), None)


def _just_over(db: sqlite3.Connection, problem_id: str) -> Attempt | None:
    """Find the problem's last attempt, if it was accepted or given up: a later check does not change it."""
    last = next(read_attempts(db, "problem = ? ORDER BY touched_rank DESC, id DESC LIMIT 1", (problem_id,)), None)
    return last if last and last.ending in (Ending.ACCEPTED, Ending.GAVE_UP) else None


def _by_id(db: sqlite3.Connection, attempt: str) -> Attempt:
    return next(read_attempts(db, "id = ?", (attempt,)))
