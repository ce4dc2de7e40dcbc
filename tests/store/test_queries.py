"""What is asked of the store: the problem at hand, what was seen last, and the inputs that failed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta, timezone

from runner.store.activity_counts import ActivityCounts
from runner.store.connection import tune
from runner.store.queries import SolveStatus
from runner.store.store import Store
from runner.verdict import Verdict
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
    with closing(sqlite3.connect(path)) as db, db:
        tune(db)
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_attempts_come_in_the_order_in_which_they_were_opened(store):
    for minute in range(12):
        store.record_check(PROBLEMS[minute % 3], check("AC"), after(minute))
        store.start_attempt(PROBLEMS[minute % 3], after(minute))
    for found in (store.attempts(), store.attempts(problem_id="two-sum"), store.attempts(after(3))):
        assert [attempt.opened_at for attempt in found] == sorted(attempt.opened_at for attempt in found)


def test_a_time_keeps_its_zone_west_of_greenwich_too(store):
    west = NOON.astimezone(timezone(timedelta(hours=-8)))
    store.start_attempt(TWO_SUM, west)
    store.record_check(TWO_SUM, check("WA"), west)
    (attempt,) = store.attempts()
    seen = (attempt.opened_at, store.last_check("two-sum").at, store.status_by_problem()["two-sum"].seen_at)
    assert {at.utcoffset() for at in seen} == {timedelta(hours=-8)}
    assert set(seen) == {NOON}


def test_the_verdict_of_an_attempt_is_the_last_that_counted(store):
    store.start_attempt(TWO_SUM, NOON)
    for minute, verdict in enumerate(("WA", "SLOW", "CE", "JE")):
        attempt = store.record_check(TWO_SUM, check(verdict), after(minute)).attempt
    assert attempt.verdict is Verdict.SLOW


def test_the_earlier_solution_is_the_last_one_of_another_attempt(store):
    attempts = []
    for number in range(3):
        attempts.append(store.start_attempt(TWO_SUM, after(10 * number)).id)
        store.record_check(TWO_SUM, check("AC", code=f"# {number}".encode()), after(10 * number + 1))
        store.record_check(TWO_SUM, check("WA", code=b"# wrong"), after(10 * number + 2))
    assert store.accepted_before("two-sum", attempts[2]).code == b"# 1"
    assert store.accepted_before("two-sum", attempts[1]).code == b"# 2"
    assert store.accepted_before("min-stack", attempts[1]) is None


def test_the_first_solution_of_a_problem_has_none_before_it(store):
    attempt = store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(1))
    assert store.accepted_before("two-sum", attempt.id) is None


def test_what_was_solved_once_stays_solved_whatever_came_before_or_after(store):
    for minute in (0, 20):
        store.start_attempt(TWO_SUM, after(minute))
        store.show_solution("two-sum", after(minute + 1))
    assert store.status_by_problem()["two-sum"].status is SolveStatus.GIVEN_UP
    store.start_attempt(TWO_SUM, after(40))
    store.record_check(TWO_SUM, check("AC"), after(41))
    store.start_attempt(TWO_SUM, after(60))
    assert store.status_by_problem()["two-sum"].status is SolveStatus.OPEN
    store.show_solution("two-sum", after(61))
    assert store.status_by_problem()["two-sum"].status is SolveStatus.SOLVED


def test_an_attempt_over_the_turn_of_the_day_counts_on_the_day_on_which_it_ended(store):
    before_four = NOON.replace(hour=3, minute=50)
    store.start_attempt(TWO_SUM, before_four)
    store.record_check(TWO_SUM, check("AC"), before_four + timedelta(minutes=9))
    store.start_attempt(MIN_STACK, before_four + timedelta(minutes=9))
    store.record_check(MIN_STACK, check("AC"), before_four + timedelta(minutes=10))
    counted = {
        key: counts["attempts"] for key, counts in store.state(ActivityCounts()).items() if key.startswith("day/")
    }
    assert counted == {"day/2026-03-27": 1, "day/2026-03-28": 1}
