"""What is asked of the store: the problem at hand, what was seen last, and the inputs that failed."""

from __future__ import annotations

import sqlite3

from runner.store.connection import tune
from runner.store.store import Store
from tests.support.storing import NOON, PROBLEMS, after, check

TWO_SUM, MIN_STACK, COIN_CHANGE = PROBLEMS


def test_of_several_in_flight_the_one_touched_last_is_at_hand(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(MIN_STACK, check("WA"), after(1))
    assert store.open_problem().problem == "min-stack"
    store.record_hint("two-sum", 1, after(2))
    assert store.open_problem().problem == "two-sum"


def test_a_problem_was_seen_when_it_was_touched_last(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(5))
    store.record_check(TWO_SUM, check("WA"), after(9))
    assert store.status_by_problem()["two-sum"].seen_at == after(9)
    store.rebuild()
    assert store.status_by_problem()["two-sum"].seen_at == after(9)


def test_of_two_attempts_the_one_touched_last_says_when_a_problem_was_seen(store, tmp_path):
    """Two machines that worked at once: the attempt that was opened earlier went on for longer."""
    store.start_attempt(TWO_SUM, NOON)
    store.record_hint("two-sum", 1, after(30))
    with Store(tmp_path / "other.db") as other:
        other.start_attempt(TWO_SUM, after(10))
        other.record_check(TWO_SUM, check("AC"), after(12))
        store.import_lines(list(other.export_lines()))
    assert len(store.attempts()) == 2
    assert store.status_by_problem()["two-sum"].seen_at == after(30)
    store.rebuild()
    assert store.status_by_problem()["two-sum"].seen_at == after(30)


def test_an_attempt_in_flight_has_its_place_by_when_it_was_opened(store):
    opened = store.start_attempt(TWO_SUM, NOON)
    store.record_check(MIN_STACK, check("WA"), after(1))
    store.record_check(TWO_SUM, check("WA"), after(2))
    assert store.open_problem().rank == opened.rank


def test_one_input_that_failed_again_and_again_does_not_push_the_others_out(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("WA", failing={"nums": [1]}), after(1))
    for minute in range(60):
        store.record_check(TWO_SUM, check("WA", failing={"nums": [2]}), after(2 + minute))
    assert [each["nums"] for each in store.corpus("two-sum")] == [[2], [1]]


def test_the_corpus_has_an_end(store):
    store.start_attempt(TWO_SUM, NOON)
    for number in range(55):
        store.record_check(TWO_SUM, check("WA", failing={"nums": [number]}), after(number))
    assert [each["nums"] for each in store.corpus("two-sum")] == [[number] for number in range(54, 4, -1)]


def test_every_commit_is_on_the_disk(path):
    with sqlite3.connect(path) as db:
        tune(db)
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
