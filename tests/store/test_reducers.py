"""Reducers: kept up to date step by step, they hold what a fold over the whole history gives."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings

from runner.store.activity_counts import ActivityCounts, count_attempts
from runner.store.derived_records import JournalRecord
from runner.store.reducers import JOURNAL_LENGTH
from tests.support.histories import histories, live, quick_stores
from tests.support.storing import NOON, PROBLEMS, Chain, after, check, debrief, fingerprint

TWO_SUM, MIN_STACK, _ = PROBLEMS


@settings(max_examples=80, deadline=None)
@given(history=histories)
def test_step_by_step_is_rebuilt(history):
    with quick_stores(1) as (store,):
        live(store, history)
        kept = fingerprint(store)
        store.rebuild()
        assert fingerprint(store) == kept


def test_only_what_is_new_is_folded(store):
    class Counting(Chain):
        folded = 0

        def fold(self, item, state):
            type(self).folded += 1
            super().fold(item, state)

    for minute in range(10):
        store.record_check(TWO_SUM, check("AC"), after(minute))
        store.start_attempt(TWO_SUM, after(minute))
        store.state(Counting())
    assert Counting.folded == 10
    store.start_attempt(MIN_STACK, after(20))
    store.state(Counting())
    store.state(Counting())
    assert Counting.folded == 11
    assert store.state(Counting())["count"] == 11


def test_attempts_in_flight_are_not_folded(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("WA"), after(1))
    assert store.state(Chain()) == {}


def test_a_new_version_starts_again(store):
    class Better(Chain):
        version = "2"

        def fold(self, item, state):
            state.put("better", state.get("better", 0) + 1)

    store.record_check(TWO_SUM, check("AC"), NOON)
    assert "chain" in store.state(Chain())
    assert store.state(Better()) == {"better": 1}


def test_two_reducers_do_not_meet(store):
    store.record_check(TWO_SUM, check("AC"), NOON)
    assert store.state(Chain()).keys() & store.state(ActivityCounts()).keys() == set()


def test_an_edited_debrief_counts_where_it_was(store):
    class Moods:
        name, version = "moods", "1"

        def fold(self, item, state):
            state.put(
                "order",
                [*state.get("order", []), item.body["felt"] if isinstance(item, JournalRecord) else item.problem],
            )

    first = store.add_record("debrief", debrief(felt="sad"), NOON)
    store.record_check(TWO_SUM, check("AC"), after(1))
    assert store.state(Moods()) == {"order": ["sad", "two-sum"]}
    store.add_record("debrief", debrief(felt="glad"), after(2), of=first)
    assert store.state(Moods()) == {"order": ["glad", "two-sum"]}


def test_a_first_fold_over_more_than_the_journal_holds_can_be_rolled_back(store):
    for minute in range(JOURNAL_LENGTH + 20):
        store.start_attempt(PROBLEMS[minute % 2], after(minute))
    store.record_check(PROBLEMS[(JOURNAL_LENGTH + 19) % 2], check("AC"), after(200))
    store.state(Chain())
    store.undo_last(after(201))
    assert store.state(Chain())["count"] == JOURNAL_LENGTH + 19
    journal = store._db.execute("SELECT count(DISTINCT rank) FROM journal").fetchone()[0]
    assert journal <= JOURNAL_LENGTH


def test_a_value_that_was_never_there_can_be_taken_away(store):
    class Tidy:
        name, version = "tidy", "1"

        def fold(self, item, state):
            state.put("never", None)
            state.put("never", None)
            state.put("kept", 1)

    store.record_check(TWO_SUM, check("AC"), NOON)
    assert store.state(Tidy()) == {"kept": 1}


def test_prefixes(store):
    store.record_check(TWO_SUM, check("AC"), NOON)
    assert store.state(ActivityCounts(), "day/").keys() == {"day/2026-03-28"}


def test_tallies_count_what_was_tried(store):
    store.start_attempt(TWO_SUM, NOON)
    store.skip(after(1))
    assert store.state(ActivityCounts()) == {}
    store.record_check(TWO_SUM, check("WA", ["empty", "duplicates"]), after(2))
    store.record_hint("two-sum", 1, after(3))
    store.record_check(TWO_SUM, check("WA", ["empty"], code=b"def two_sum(nums): return 0"), after(4))
    store.record_check(TWO_SUM, check("AC"), after(12))
    store.start_attempt(TWO_SUM, after(1440))
    store.show_solution("two-sum", after(1450))
    state = store.state(ActivityCounts())
    assert state["topic/arrays"] == {
        "attempts": 2,
        "accepted": 1,
        "clean": 0,
        "minutes": 20.0,
        "failed_checks": 2,
        "hints": 1,
        "groups": {"empty": 2, "duplicates": 1},
        "telling": {"checks": 0, "problems": [], "groups": {}},
        "timed": [0, 0.0, 0],
        "last": after(1450).isoformat(),
    }
    assert state["day/2026-03-29"] == {"attempts": 1, "accepted": 0, "clean": 0, "minutes": 10.0}


def test_minutes_are_held_against_the_target_only_where_they_are_known(store):
    store.record_check(TWO_SUM, check("AC"), NOON)
    assert store.state(ActivityCounts())["topic/arrays"]["timed"] == [0, 0.0, 0]
    store.start_attempt(TWO_SUM, after(60))
    store.record_check(TWO_SUM, check("AC"), after(67))
    assert store.state(ActivityCounts())["topic/arrays"]["timed"] == [1, 7.0, TWO_SUM.minutes]


def test_a_tally_of_all_attempts_is_what_is_kept(store):
    store.record_check(TWO_SUM, check("WA", ["empty"]), NOON)
    store.record_check(TWO_SUM, check("AC"), after(5))
    assert count_attempts(store.attempts()) == store.state(ActivityCounts())


@pytest.mark.parametrize(("before", "day"), [(1, "2026-03-27"), (0, "2026-03-28")])
def test_attempts_are_counted_by_the_day_that_turns_at_four(store, before, day):
    four = NOON - timedelta(hours=8)
    store.record_check(PROBLEMS[0], check("AC"), four - timedelta(seconds=before))
    assert f"day/{day}" in store.state(ActivityCounts())


def test_a_clock_set_back_loses_nothing(store):
    store.record_check(TWO_SUM, check("AC"), NOON)
    store.state(Chain())
    store.record_check(MIN_STACK, check("AC"), NOON - timedelta(days=3000))
    kept = store.state(Chain())
    assert kept["count"] == 2
    assert store.attempts()[0].problem == "min-stack"
    store.rebuild()
    assert store.state(Chain()) == kept
