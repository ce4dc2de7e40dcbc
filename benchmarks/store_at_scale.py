"""How the store's answers scale: the same steps with a thousand attempts and with a million, in one run.

    python benchmarks/store_at_scale.py [ATTEMPTS ...]

Each step is timed on its own (median of several), as a command would take it: the file is opened anew each time. The
history is one of five years, over 150 problems of 15 topics, with a failed check of 1 KB of code in every attempt.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from runner.store import events
from runner.store.attempts import opening
from runner.store.connection import transaction
from runner.store.events import Event, Kind, microseconds, new_id
from runner.store.practice import Check
from runner.store.store import Store
from runner.store.tallies import Tallies
from runner.verdict import Verdict

START = datetime(2021, 1, 1, tzinfo=UTC)
SPAN = timedelta(days=5 * 365)
ROUNDS = 9


@dataclass(frozen=True)
class Entry:
    """A problem as the bank lists it."""

    id: str
    topics: tuple[str, ...]
    version: str = "v1"
    difficulty: str = "medium"
    minutes: int = 15
    prior: float = 0.6


PROBLEMS = [Entry(f"problem-{number}", (f"topic-{number % 15}",)) for number in range(150)]


def history(attempts: int) -> Iterator[Event]:
    """Draw attempts one after the other: opened, a failed check, an accepted one."""
    draw = random.Random(attempts)
    for number in range(attempts):
        problem, at = draw.choice(PROBLEMS), START + SPAN * (number / attempts)
        attempt = new_id()
        for step in range(3):
            when = at + timedelta(seconds=step)
            rank = microseconds(when)
            if step == 0:
                yield Event(attempt, Kind.OPENED, when, rank, problem.id, attempt, opening(problem, ""))
                continue
            failed = step == 1
            body = {"verdict": "WA" if failed else "AC", "groups": ["duplicates"] if failed else []}
            given = {"nums": [draw.randrange(500)]} if failed else None
            evidence = {"code": "x" * 1000, "report": None} if failed else None
            yield Event(new_id(), Kind.CHECK, when, rank, problem.id, attempt, body, given, evidence)


def filled(path: Path, attempts: int) -> None:
    """Write the history and derive what is derived."""
    with Store(path) as store:
        db = store._db  # noqa: SLF001 - a million attempts one by one would take an hour
        began = time.perf_counter()
        with transaction(db):
            for event in history(attempts):
                events.insert(db, event)
        wrote = time.perf_counter()
        store.rebuild()
        rebuilt = time.perf_counter()
        store.state(Tallies())
        folded = time.perf_counter()
    size = path.stat().st_size / 1e6
    print(
        f"{attempts:>9,} attempts: {size:,.0f} MB; log written in {wrote - began:.1f} s, "
        f"derived in {rebuilt - wrote:.1f} s, folded in {folded - rebuilt:.1f} s"
    )


def steps(now: datetime) -> dict[str, Callable[[Store], object]]:
    """Name what commands ask for."""
    check = Check(b"y" * 2000, "v1", Verdict.WA, groups=("duplicates",), input={"nums": [1]})
    return {
        "open the file": lambda _: None,
        "open problem": lambda store: store.open_problem(),
        "status of all problems": lambda store: store.status_by_problem(),
        "topics": lambda store: store.state(Tallies(), "topic/"),
        "days": lambda store: store.state(Tallies(), "day/2025-12"),
        "corpus": lambda store: store.corpus("problem-7"),
        "last check": lambda store: store.last_check("problem-7"),
        "start an attempt": lambda store: store.start_attempt(PROBLEMS[7], now),
        "log a check": lambda store: store.record_check(PROBLEMS[7], check, now),
        "skip and fold": lambda store: (store.skip(now), store.state(Tallies(), "topic/")),
        "undo and fold": lambda store: (store.undo_last(now), store.state(Tallies(), "topic/")),
        "show the solution": lambda store: store.show_solution("problem-7", now),
    }


def timed(path: Path) -> dict[str, float]:
    """Take the median of each step in milliseconds."""
    taken: dict[str, list[float]] = {}
    for number in range(ROUNDS):
        for name, step in steps(START + SPAN + timedelta(hours=number)).items():
            began = time.perf_counter()
            with Store(path) as store:
                step(store)
            taken.setdefault(name, []).append((time.perf_counter() - began) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def main(sizes: list[int]) -> None:
    """Print a table with a column a size, and the last against the first."""
    with tempfile.TemporaryDirectory() as folder:
        columns = []
        for size in sizes:
            path = Path(folder) / f"{size}.db"
            filled(path, size)
            columns.append(timed(path))
    print(f"{'milliseconds':<26}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>8}")
    for name, first in columns[0].items():
        cells = "".join(f"{column[name]:>12.2f}" for column in columns)
        print(f"{name:<26}{cells}{columns[-1][name] / first:>8.1f}")


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 1_000_000])
