"""Helpers for tests of the store: problems, checks, a clock, and a reducer that depends on the order."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from runner.store.recording import CheckRecord
from runner.verdict import Verdict

ZONE = timezone(timedelta(hours=5, minutes=30))
NOON = datetime(2026, 3, 28, 12, 0, tzinfo=ZONE)


@dataclass(frozen=True)
class Entry:
    id: str = "two-sum"
    version: str = "v1"
    topics: tuple[str, ...] = ("arrays", "hashing")
    difficulty: str = "easy"
    minutes: int = 15
    prior: float = 0.71


PROBLEMS = (Entry(), Entry("min-stack", topics=("stack",), minutes=20), Entry("coin-change", topics=("dp",)))


def after(minutes):
    return NOON + timedelta(minutes=minutes)


def check(verdict="WA", groups=(), code=b"def two_sum(nums): ...", failing=None):
    report = {"verdict": verdict, "stages": []}
    return CheckRecord(code, "v1", Verdict(verdict), groups=tuple(groups), input=failing, report=report, seconds=0.25)


def debrief(**more):
    """Return a debrief as stored: its day, and what a test wants to find again."""
    return {"date": "2026-03-28", **more}


class Chain:
    """A reducer in which each item depends on all before it and keys come and go, so a wrong order shows."""

    name = "chain"
    version = "1"

    def fold(self, item, state):
        told = f"{state.get('chain')}{item.id}{getattr(item, 'ending', item)}{getattr(item, 'minutes', '')}"
        mark = hashlib.sha256(told.encode()).hexdigest()[:12]
        state.put("chain", mark)
        state.put("count", state.get("count", 0) + 1)
        state.put(f"one of three/{int(mark[0], 16) % 3}", None if mark[1] < "5" else [mark])


def fingerprint(store):
    """Return everything that a store knows, with reducers. It is equal for equal histories."""
    return (
        list(store.export_lines()),
        sorted(map(repr, store.attempts())),
        store.status_by_problem(),
        store.open_problem(),
        [store.corpus(problem.id) for problem in PROBLEMS],
        store.records("debrief"),
        store.records("interview"),
        store.answers(),
        store.state(Chain()),
    )
