"""The interface of the store. It returns plain frozen rows.

    with Store(home.database) as store:
        store.open_problem()                                    # the attempt in flight, or None
        store.start_attempt(entry, now, why="new ground")       # the same attempt again if it is open already
        store.record_check(entry, Check(code, ...), now)        # Logged: the attempt now, and whether this ended it
        store.record_hint("two-sum", 1, now); store.show_solution("two-sum", now); store.skip(now)
        store.undo_last(now)                                    # the event that was undone
        store.attempts(since=...); store.status_by_problem(); store.corpus("two-sum"); store.last_check("two-sum")
        store.accepted_before("two-sum", attempt.id)            # the solution that was right the time before
        store.add_note("two-sum", "…", now); store.notes("two-sum")
        store.add_record("debrief", {...}, now); store.records("debrief")
        store.add_answer({...}, now); store.answers()
        store.start_mock({...}, now); store.add_mock_step(mock, {...}, now); store.judge_mock(mock, judged, now)
        store.interviews(); store.last_practice()               # the calendar, and the last mock and answer
        store.state(reducer, "topic/"); store.rebuild()
        store.export_lines(); store.import_lines(lines)

Each method that writes is one transaction. Every method raises `StoreError` if the file cannot be used.
"""

from __future__ import annotations

import json
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from runner.store import derived_tables, queries, recording, reducers, undo
from runner.store.attempts import Attempt, OpenedProblem
from runner.store.connection import connect, explained, keep_files_private, transaction, tune
from runner.store.derived_records import JournalRecord, read_records
from runner.store.events import Event, Json
from runner.store.log import BadRow, select
from runner.store.migrations import migrate, version_of
from runner.store.queries import CheckLog, LastPractice, Note, PlannedInterview, ProblemStatus
from runner.store.recording import CheckRecord, Logged
from runner.store.reducers import Reducer

if TYPE_CHECKING:
    from runner.store.mocks import LoggedMock, MockJudgment
    from runner.store.transfer import Imported


class Store:
    """The learner's history in one file. The file is created if it is missing, but its folder must exist."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with explained(path):
            self._db = connect(path)
            try:
                version_of(self._db, path)
                tune(self._db)
                keep_files_private(path)
                migrate(self._db, path)
                if not derived_tables.is_current(self._db):
                    self._rebuild()
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """Close the file. The last drill that closes it leaves no log file of SQLite behind."""
        with explained(self.path):
            self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def open_problem(self, problem_id: str | None = None) -> Attempt | None:
        """Return the attempt in flight, whose problem is the open one; with an id, that of this problem."""
        with explained(self.path):
            return recording.open_attempt(self._db, problem_id)

    def start_attempt(self, problem: OpenedProblem, now: datetime, why: str = "") -> Attempt:
        """Open a problem. Another open problem is left. Opening the open one again changes nothing."""
        with self._writing() as db:
            return recording.start_attempt(db, problem, now, why)

    def record_check(self, problem: OpenedProblem, check: CheckRecord, now: datetime) -> Logged:
        """Log a check. It opens an attempt if there is none, and does not change an accepted or given up one."""
        with self._writing() as db:
            return recording.record_check(db, problem, check, now)

    def record_hint(self, problem_id: str, number: int, now: datetime) -> Attempt | None:
        """Log that a hint (counted from 1) was shown. A repeated hint counts once. Return the attempt in flight."""
        with self._writing() as db:
            return recording.record_hint(db, problem_id, number, now)

    def show_solution(self, problem_id: str, now: datetime) -> Attempt | None:
        """Log that the solution was shown, which gives up an attempt in flight. Return the ended attempt."""
        with self._writing() as db:
            return recording.show_solution(db, problem_id, now)

    def skip(self, now: datetime, problem_id: str | None = None) -> Attempt:
        """Skip the open problem, or the given one. Raises `UsageError` if it is not open."""
        with self._writing() as db:
            return recording.skip(db, now, problem_id)

    def last_step(self) -> Event:
        """Return the event that `undo_last` would undo. Raises `UsageError` as that does."""
        with explained(self.path):
            return undo.last_step(self._db)

    def undo_last(self, now: datetime) -> Event:
        """Undo what `last_step` returns. Raises `UsageError` if there is none or a solution was seen since."""
        with self._writing() as db:
            return undo.undo_last(db, now)

    def attempts(self, since: datetime | None = None, problem_id: str | None = None) -> list[Attempt]:
        """List attempts opened since a time, perhaps of one problem, in order."""
        with explained(self.path):
            return list(queries.attempts(self._db, since, problem_id))

    def status_by_problem(self) -> dict[str, ProblemStatus]:
        """Return the status of every problem that was ever opened. All others are new."""
        with explained(self.path):
            return queries.status_by_problem(self._db)

    def corpus(self, problem_id: str) -> tuple[Json, ...]:
        """Return the smallest failing inputs of earlier checks, each once, the latest first."""
        with explained(self.path):
            return queries.corpus(self._db, problem_id)

    def last_check(self, problem_id: str) -> CheckLog | None:
        """Return the last check of a problem, with its code and report."""
        with explained(self.path):
            return queries.last_check(self._db, problem_id)

    def accepted_before(self, problem_id: str, attempt: str) -> CheckLog | None:
        """Return the last accepted check of a problem in another attempt than this one, with its code."""
        with explained(self.path):
            return queries.accepted_before(self._db, problem_id, attempt)

    def add_note(self, problem_id: str, text: str, now: datetime, *, of: str | None = None) -> None:
        """Store a note on a problem. With `of`, it replaces the note with that id."""
        with self._writing() as db:
            recording.add_note(db, problem_id, text, now, of)

    def remove_note(self, note: Note, now: datetime) -> None:
        """Remove a note. It stays in the log."""
        with self._writing() as db:
            recording.remove_note(db, note.problem, note.id, now)

    def notes(self, problem_id: str | None = None) -> list[Note]:
        """Read the notes on a problem, or all of them."""
        with explained(self.path):
            return queries.notes(self._db, problem_id)

    def add_record(self, kind: str, record: Json, now: datetime, *, of: str | None = None) -> str:
        """Store a `debrief`, `session` or `interview`, or with `of` a new version of one. Return its id."""
        with self._writing() as db:
            return recording.add_record(db, kind, record, now, of)

    def records(self, kind: str) -> list[JournalRecord]:
        """Return the records of a kind as last edited, the earliest first."""
        with explained(self.path):
            return list(read_records(self._db, "kind = ? ORDER BY rank, id", (kind,)))

    def add_answer(self, body: dict[str, Json], now: datetime) -> Event:
        """Log an answer to a behavioral question."""
        from runner.store import answers  # noqa: PLC0415 - few commands know of answers

        with self._writing() as db:
            return answers.add_answer(db, body, now)

    def answers(self) -> list[Event]:
        """Return all answers to behavioral questions, in order."""
        from runner.store import answers  # noqa: PLC0415

        with explained(self.path):
            return answers.answers(self._db)

    def start_mock(self, body: dict[str, Json], now: datetime) -> LoggedMock:
        """Log that a mock interview began."""
        from runner.store import mocks  # noqa: PLC0415 - few commands know of mocks

        with self._writing() as db:
            return mocks.start_mock(db, body, now)

    def add_mock_step(self, mock: str, body: dict[str, Json], now: datetime, code: str | None = None) -> Event:
        """Log a step of a mock, perhaps with the program that it is about."""
        from runner.store import mocks  # noqa: PLC0415

        with self._writing() as db:
            return mocks.add_step(db, mock, body, now, code)

    def judge_mock(self, mock: str, judged: MockJudgment, now: datetime) -> Event:
        """Log the judgment of a mock: its attempts, its debrief and the step with the results, or nothing."""
        from runner.store import mocks  # noqa: PLC0415

        with self._writing() as db:
            return mocks.judge_mock(db, mock, judged, now)

    def latest_mock(self) -> LoggedMock | None:
        """Return the mock that began last, with the programs of its steps."""
        from runner.store import mocks  # noqa: PLC0415

        with explained(self.path):
            return mocks.latest_mock(self._db)

    def mocks(self) -> list[LoggedMock]:
        """Return all mocks, without their programs."""
        from runner.store import mocks  # noqa: PLC0415

        with explained(self.path):
            return mocks.mocks(self._db)

    def interviews(self) -> list[PlannedInterview]:
        """List the calendar by day, also canceled interviews and those that are over."""
        with explained(self.path):
            return queries.interviews(self._db)

    def last_practice(self) -> LastPractice:
        """Return when a mock interview was judged last, and a behavioral question answered."""
        with explained(self.path):
            return queries.last_practice(self._db)

    def has_open_mock(self) -> bool:
        """Whether a mock interview goes on."""
        with explained(self.path):
            return queries.has_open_mock(self._db)

    def state(self, reducer: Reducer, prefix: str = "") -> dict[str, Json]:
        """Return the state of a reducer for the whole history: its values whose keys start with `prefix`."""
        with explained(self.path):
            reducers.catch_up(self._db, reducer)
            query = "SELECT key, value FROM state WHERE reducer = ? AND key >= ? AND key < ? ORDER BY key"
            found = self._db.execute(query, (reducer.name, prefix, prefix + "\U0010ffff"))
            return {key: json.loads(value) for key, value in found}

    def rebuild(self, on_attempt: Callable[[], None] = lambda: None) -> None:
        """Derive everything again from the log, in one transaction. Reducers start again when they are next read."""
        with explained(self.path):
            self._rebuild(on_attempt)

    def export_lines(self, on_bad: Callable[[BadRow], None] = lambda _: None) -> Iterator[str]:
        """Yield the whole history as JSON Lines, without line ends. Rows that cannot be read are passed to `on_bad`."""
        with explained(self.path):
            from runner.store import transfer  # noqa: PLC0415 - few commands move a history

            yield from transfer.export_lines(self._db, on_bad)

    def bad_rows(self) -> list[BadRow]:
        """Return the rows that cannot be read. All queries leave them out."""
        found: list[BadRow] = []
        with explained(self.path):
            deque(select(self._db, "TRUE ORDER BY rank, id", whole=True, on_bad=found.append), maxlen=0)
        return found

    def back_up(self, target: Path) -> None:
        """Copy everything into another file. Raises `UsageError` if a file is there that is not such a copy."""
        from runner.store.backup import back_up  # noqa: PLC0415 - one command needs it

        with explained(self.path):
            back_up(self._db, target)

    def import_lines(self, lines: Iterable[str]) -> Imported:
        """Add the unknown events of an export: all of them, or none if a line is wrong."""
        with self._writing() as db:
            from runner.store import transfer  # noqa: PLC0415

            return transfer.import_lines(db, lines)

    def _rebuild(self, on_attempt: Callable[[], None] = lambda: None) -> None:
        with transaction(self._db):
            derived_tables.rebuild(self._db, on_attempt)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with explained(self.path), transaction(self._db):
            yield self._db
