"""Makes histories of any length, with which `store_at_scale.py` fills its stores."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from runner.bank.bank import Bank
from runner.bank.index_entry import IndexEntry
from runner.practice.estimates import Estimates
from runner.store.activity_counts import ActivityCounts
from runner.store.attempts import opening
from runner.store.connection import transaction
from runner.store.events import Event, EventKind, microseconds, new_id
from runner.store.log import insert
from runner.store.store import Store

SPAN = timedelta(days=5 * 365)
START = datetime.now(UTC) - SPAN


def problems() -> Sequence[IndexEntry]:
    """Return the shipped bank's problems."""
    return list(Bank.open(None).entries.values())


def history(attempts: int, bank: Sequence[IndexEntry]) -> Iterator[Event]:
    """Draw attempts one after the other, over five years up to now: opened, a failed check of 1 KB, an accepted one."""
    draw = random.Random(attempts)
    for number in range(attempts):
        problem, at = draw.choice(bank), START + SPAN * (number / attempts)
        attempt = new_id()
        for step in range(3):
            when = at + timedelta(seconds=step)
            rank = microseconds(when)
            if step == 0:
                yield Event(attempt, EventKind.OPENED, when, rank, problem.id, attempt, opening(problem, ""))
                continue
            failed = step == 1
            body = {"verdict": "WA" if failed else "AC", "groups": ["duplicates"] if failed else []}
            given = {"nums": [draw.randrange(500)]} if failed else None
            evidence = {"code": "x" * 1000, "report": None} if failed else None
            yield Event(new_id(), EventKind.CHECK, when, rank, problem.id, attempt, body, given, evidence)


def fill(path: Path, attempts: int) -> None:
    """Write the history and its derived tables. Prints the CPU seconds of both."""
    marks = [time.process_time()]
    with Store(path) as store:
        db = store._db  # noqa: SLF001 - a million attempts one by one would take an hour
        db.execute("PRAGMA synchronous = OFF")  # the disk is not measured here either
        db.execute("PRAGMA cache_size = -1000000")
        with transaction(db):
            for event in history(attempts, problems()):
                insert(db, event)
        marks.append(time.process_time())
        store.rebuild()
        marks.append(time.process_time())
        store.state(ActivityCounts())
        marks.append(time.process_time())
        store.state(Estimates())
        marks.append(time.process_time())
    log, derived, counted, estimated = (after - before for before, after in pairwise(marks))
    print(
        f"{attempts:>9,} attempts: {path.stat().st_size / 1e6:,.0f} MB; log written in {log:.1f} s; a rebuild takes "
        f"{derived:.1f} s for the attempts, {counted:.1f} s for the counts, {estimated:.1f} s for the estimates",
        flush=True,
    )
