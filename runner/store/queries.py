"""Queries to the store. Their time does not grow with the length of the history, except for lists of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import islice

from runner.record import record
from runner.store.attempts import Attempt
from runner.store.derived_records import JournalRecord, read_records
from runner.store.derived_tables import read_attempts
from runner.store.events import FIRST_LANGUAGE, NOT_UNDONE, RARE, Event, Json, dump, microseconds, moment
from runner.store.log import select
from runner.store.plain import from_json
from runner.verdict import Verdict

CORPUS = 50
"""How many earlier failing inputs of a problem are worth trying again."""


class SolveStatus(StrEnum):
    """The status of a problem. `TRIED`: it was skipped, or left after a check.

    A problem without a status is new, also if it was opened and left without a check.
    """

    OPEN = "open"
    SOLVED = "solved"
    GIVEN_UP = "given_up"
    TRIED = "tried"


@record
class ProblemStatus:
    """What is known about a problem that was opened at least once."""

    problem: str
    status: SolveStatus
    attempts: int
    accepted: int
    seen_at: datetime


@record
class CheckLog:
    """A check as it was logged."""

    id: str
    problem: str
    at: datetime
    version: str
    verdict: Verdict
    reason: str
    groups: tuple[str, ...]
    input: Json
    code: bytes
    report: Json
    seconds: float
    language: str

    @property
    def counterexample(self) -> Json:
        """The facts of the failing input; None if nothing failed."""
        return self.report.get("counterexample") if isinstance(self.report, dict) else None


@record
class Note:
    """A note on a problem."""

    id: str
    problem: str
    at: datetime
    text: str


@record
class PlannedInterview:
    """An interview in the calendar, as last edited. `is_done`: a debrief was written about it.

    `asks` says how many questions of which kind its format has; it is empty for an unknown format. `stake` is
    `practice`, `dream` or "".
    """

    id: str
    day: date
    company: str = ""
    format: str = ""
    asks: Mapping[str, int] = field(default_factory=dict)
    stake: str = ""
    about: str = ""
    is_canceled: bool = False
    is_done: bool = False


@record
class LastPractice:
    """When a whole mock interview was judged last, and a behavioral question answered; None if never."""

    mock: datetime | None
    answer: datetime | None


def status_by_problem(db: sqlite3.Connection) -> dict[str, ProblemStatus]:
    """Return the status of every problem that was worked on."""
    query = "SELECT id, attempts, accepted, given_up, in_flight, seen_at, seen_zone FROM problems WHERE attempts > 0"
    found = {}
    for problem, attempts, accepted, given_up, in_flight, at, zone in db.execute(query):
        reached = {
            SolveStatus.OPEN: in_flight,
            SolveStatus.SOLVED: accepted,
            SolveStatus.GIVEN_UP: given_up,
            SolveStatus.TRIED: True,
        }
        status = next(status for status, is_reached in reached.items() if is_reached)
        found[problem] = ProblemStatus(problem, status, attempts, accepted, moment(at, zone))
    return found


def attempts(db: sqlite3.Connection, since: datetime | None, problem_id: str | None) -> Iterator[Attempt]:
    """Read attempts in the order in which they were opened."""
    if problem_id is None:
        return read_attempts(db, "opened_at >= ? ORDER BY opened_at, id", (_from(since),))
    where = "problem = ? AND opened_at >= ? ORDER BY opened_at, id"
    return read_attempts(db, where, (problem_id, _from(since)))


def corpus(db: sqlite3.Connection, problem_id: str, limit: int = CORPUS) -> tuple[Json, ...]:
    """Collect the inputs on which earlier checks of this problem failed, each once, the latest first."""
    where = f"problem = ? AND input IS NOT NULL AND {NOT_UNDONE} ORDER BY rank DESC, id DESC"
    latest = islice(select(db, where, (problem_id,)), 2 * limit)
    inputs = {dump(event.input): event.input for event in latest}
    return tuple(map(from_json, inputs.values()))[:limit]


def last_check(db: sqlite3.Connection, problem_id: str) -> CheckLog | None:
    """Find the last check of a problem, with its code and report."""
    where = f"problem = ? AND kind = 'check' AND {NOT_UNDONE} ORDER BY rank DESC, id DESC"
    event = next(select(db, where, (problem_id,), whole=True), None)
    return _check_log(event) if event else None


def accepted_before(db: sqlite3.Connection, problem_id: str, attempt: str) -> CheckLog | None:
    """Find the last accepted check of a problem in any other attempt, with its code."""
    where = f"problem = ? AND kind = 'check' AND {NOT_UNDONE} ORDER BY rank DESC, id DESC"
    for event in select(db, where, (problem_id,)):
        if event.attempt != attempt and event.body["verdict"] == Verdict.AC:
            return _check_log(next(select(db, "id = ?", (event.id,), whole=True)))
    return None


def notes(db: sqlite3.Connection, problem_id: str | None) -> list[Note]:
    """Read the notes as last edited, without removed ones, the latest last."""
    found: dict[str, Note] = {}
    edits: dict[str, str] = {}
    for event in select(db, f"{RARE} AND kind = 'note' AND {NOT_UNDONE} ORDER BY rank, id"):
        if of := event.body.get("of"):
            edits[of] = event.body["text"]
        elif problem_id in (None, event.problem):
            found[event.id] = Note(event.id, event.problem or "", event.at, event.body["text"])
    return [replace(note, text=edits.get(note.id, note.text)) for note in found.values()]


def interviews(db: sqlite3.Connection) -> list[PlannedInterview]:
    """List the calendar by day, also canceled interviews and those that are over."""
    kept = sorted(read_records(db, "kind = 'interview' ORDER BY rank, id"), key=lambda each: str(each.body["date"]))
    query = "SELECT json_extract(body, '$.interview') FROM records WHERE kind = 'debrief'"
    done = {row[0] for row in db.execute(query)} if kept else set()
    return [_planned(each, is_done=each.id in done) for each in kept]


def last_practice(db: sqlite3.Connection) -> LastPractice:
    """Find the last mock interview that was judged, which has a debrief, and the last answer to a behavioral question.

    Events are not read in full: that would import what knows their bodies.
    """
    debriefs = "records WHERE kind = 'debrief' AND json_extract(body, '$.mock') <> ''"
    return LastPractice(_last(db, debriefs), _last(db, f"events WHERE {RARE} AND kind = 'answer' AND {NOT_UNDONE}"))


def has_open_mock(db: sqlite3.Connection) -> bool:
    """Whether the mock that began last was neither judged nor abandoned. Of its steps no body is read in full."""
    begun = f"events WHERE {RARE} AND kind = 'mock' AND {NOT_UNDONE} ORDER BY rank DESC, id DESC LIMIT 1"
    row = db.execute(f"SELECT id, rank FROM {begun}").fetchone()  # noqa: S608 - a table of our own
    if row is None:
        return False
    ended = (
        f"events WHERE {RARE} AND kind = 'mock-step' AND rank >= ? AND json_extract(body, '$.mock') = ?"
        f" AND json_extract(body, '$.step') IN ('judged', 'abandoned') AND {NOT_UNDONE}"
    )
    query = f"SELECT 1 FROM {ended} LIMIT 1"  # noqa: S608 - a table of our own
    return db.execute(query, (row[1], row[0])).fetchone() is None


def _last(db: sqlite3.Connection, rows: str) -> datetime | None:
    query = f"SELECT at, zone FROM {rows} ORDER BY rank DESC, id DESC LIMIT 1"  # noqa: S608 - tables of our own
    row = db.execute(query).fetchone()
    with suppress(ValueError, TypeError, OverflowError):  # a row that cannot be read; `drill doctor` reports it
        return moment(*row) if row else None
    return None


def _planned(record: JournalRecord, *, is_done: bool) -> PlannedInterview:
    body = record.body
    texts = {name: body.get(name, "") for name in ("company", "format", "stake", "about")}
    return PlannedInterview(
        id=record.id,
        day=date.fromisoformat(body["date"]),
        asks=body.get("asks", {}),
        is_canceled=body.get("canceled", False),
        is_done=is_done,
        **texts,
    )


def _check_log(event: Event) -> CheckLog:
    evidence = event.evidence or {}
    return CheckLog(
        id=event.id,
        problem=event.problem or "",
        at=event.at,
        version=event.body.get("version", ""),
        verdict=Verdict(event.body["verdict"]),
        reason=event.body.get("reason", ""),
        groups=tuple(event.body["groups"]),
        input=from_json(event.input),
        code=evidence.get("code", "").encode("utf-8", "surrogateescape"),
        report=from_json(evidence.get("report")),
        seconds=event.body.get("seconds", 0.0),
        language=event.body.get("language", FIRST_LANGUAGE),
    )


def _from(since: datetime | None) -> int:
    return -(2**63) if since is None else microseconds(since)
