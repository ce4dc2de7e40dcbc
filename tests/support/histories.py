"""Random histories, and stores to play them in."""

from __future__ import annotations

import functools
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st

from runner.errors import UsageError
from runner.store.store import Store
from tests.support.storing import NOON, PROBLEMS, Chain, check, debrief

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
    st.tuples(st.just("answer"), st.integers(0, 9)),
    st.tuples(st.just("look")),
)
histories = st.lists(st.tuples(st.integers(-3, 40), _steps), max_size=14)
"""Steps, each with the minutes after the last one; sometimes the clock is set back."""


def live(store, history, now=NOON):
    """Play a random history in a store."""
    for minutes, step in history:
        now += timedelta(minutes=minutes)
        with suppress(UsageError):
            _STEPS[step[0]](store, now, *step[1:])


def _edit(store, now, value):
    for record in store.records("debrief")[:1]:
        store.add_record("debrief", debrief(mood=value), now, of=record.id)


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
    "debrief": lambda store, now, value: store.add_record("debrief", debrief(mood=value), now),
    "edit": _edit,
    "answer": lambda store, now, value: store.add_answer({"question": f"why-{value}", "checklist": {}}, now),
    "look": lambda store, now: store.state(Chain()),
}


@functools.cache
def _empty_database():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drill.db"
        Store(path).close()
        return path.read_bytes()


@contextmanager
def quick_stores(count):
    """New stores that do not wait for the disk: a property needs hundreds of them."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.db" for number in range(count)]
        for path in paths:
            path.write_bytes(_empty_database())
        with ExitStack() as stack:  # Hypothesis ends some examples by an exception
            stores = [stack.enter_context(Store(path)) for path in paths]
            for store in stores:
                store._db.execute("PRAGMA synchronous = OFF")
            yield stores
