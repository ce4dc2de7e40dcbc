"""Helpers of the store's tests: problems, checks, a clock, random histories, and a reducer that minds the order."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from runner.errors import UsageError
from runner.store.practice import Check
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
    return Check(code, "v1", Verdict(verdict), groups=tuple(groups), input=failing, report=report, seconds=0.25)


class Chain:
    """Every item's mark depends on all before it, and keys come and go: nothing can be folded out of order unseen."""

    name = "chain"
    version = "1"

    def fold(self, item, state):
        told = f"{state.get('chain')}{item.id}{getattr(item, 'ending', item)}{getattr(item, 'minutes', '')}"
        mark = hashlib.sha256(told.encode()).hexdigest()[:12]
        state.put("chain", mark)
        state.put("count", state.get("count", 0) + 1)
        state.put(f"one of three/{int(mark[0], 16) % 3}", None if mark[1] < "5" else [mark])


def fingerprint(store):
    """All that a store can tell, with reducers; equal for equal histories."""
    return (
        list(store.export_lines()),
        sorted(map(repr, store.attempts())),
        store.status_by_problem(),
        store.open_problem(),
        [store.corpus(problem.id) for problem in PROBLEMS],
        store.records("debrief"),
        store.state(Chain()),
    )


_verdicts = st.sampled_from(["AC", "WA", "TLE", "CE", "JE", "SLOW"])
_inputs = st.none() | st.dictionaries(st.text(max_size=3), st.lists(st.integers() | st.text(max_size=3), max_size=3))
_steps = st.one_of(
    st.tuples(st.just("open"), st.integers(0, 2)),
    st.tuples(st.just("check"), st.integers(0, 2), _verdicts, st.lists(st.sampled_from("ab"), unique=True), _inputs),
    st.tuples(st.just("hint"), st.integers(0, 2), st.integers(1, 3)),
    st.tuples(st.just("solution"), st.integers(0, 2)),
    st.tuples(st.just("skip")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("note"), st.text(max_size=5)),
    st.tuples(st.just("debrief"), st.integers(0, 9)),
    st.tuples(st.just("edit"), st.integers(0, 9)),
    st.tuples(st.just("look")),
)
histories = st.lists(st.tuples(st.integers(-3, 40), _steps), max_size=14)
"""Steps, each so many minutes after the last; now and then the clock is set back."""


def live(store, history, now=NOON):
    """Let a random history happen."""
    for minutes, step in history:
        now += timedelta(minutes=minutes)
        with suppress(UsageError):
            _STEPS[step[0]](store, now, *step[1:])


def _edit(store, now, value):
    for record in store.records("debrief")[:1]:
        store.add_record("debrief", {"mood": value}, now, of=record.id)


_STEPS = {
    "open": lambda store, now, i: store.start_attempt(PROBLEMS[i], now, "drawn"),
    "check": lambda store, now, i, verdict, groups, failing: store.record_check(
        PROBLEMS[i], check(verdict, groups, failing=failing), now
    ),
    "hint": lambda store, now, i, number: store.record_hint(PROBLEMS[i].id, number, now),
    "solution": lambda store, now, i: store.show_solution(PROBLEMS[i].id, now),
    "skip": lambda store, now: store.skip(now),
    "undo": lambda store, now: store.undo_last(now),
    "note": lambda store, now, text: store.add_note("two-sum", text, now),
    "debrief": lambda store, now, value: store.add_record("debrief", {"mood": value}, now),
    "edit": _edit,
    "look": lambda store, now: store.state(Chain()),
}
