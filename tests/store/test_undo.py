"""Taking back the last check, hint, skip or answer."""

from __future__ import annotations

import pytest

from runner.errors import UsageError
from runner.store.activity_counts import ActivityCounts
from runner.store.attempts import Ending
from runner.store.queries import SolveStatus
from runner.store.reducers import JOURNAL_LENGTH
from tests.support.histories import quick_stores
from tests.support.storing import NOON, PROBLEMS, Chain, after, check

TWO_SUM, MIN_STACK, _ = PROBLEMS


def test_a_check_is_taken_back(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("WA", ["empty"], failing={"nums": []}), after(5))
    undone = store.undo_last(after(6))
    assert (undone.kind, undone.problem) == ("check", "two-sum")
    attempt = store.open_problem()
    assert (attempt.checks, attempt.failed_checks, attempt.failing_groups, attempt.minutes) == (0, 0, {}, 0)
    assert store.corpus("two-sum") == ()
    assert store.last_check("two-sum") is None


def test_an_answer_is_taken_back_if_it_was_the_last_thing(store):
    store.start_attempt(TWO_SUM, NOON)
    store.add_answer({"question": "why-me", "checklist": {}}, after(1))
    store.record_check(TWO_SUM, check("WA", ["empty"], failing={"nums": []}), after(2))
    store.add_answer({"question": "why-here", "checklist": {"time": True}}, after(3))
    assert [event.body["question"] for event in store.answers()] == ["why-me", "why-here"]
    assert store.undo_last(after(4)).body["question"] == "why-here"
    assert [event.body["question"] for event in store.answers()] == ["why-me"]
    assert store.undo_last(after(5)).kind == "check"
    assert store.undo_last(after(6)).body["question"] == "why-me"
    assert store.answers() == []
    store.rebuild()
    assert store.answers() == []


def test_an_answer_can_be_taken_back_after_a_solution_was_seen(store):
    store.start_attempt(TWO_SUM, NOON)
    store.show_solution("two-sum", after(1))
    store.add_answer({"question": "why-me", "checklist": {}}, after(2))
    assert store.undo_last(after(3)).kind == "answer"
    with pytest.raises(UsageError, match="solution"):
        store.undo_last(after(4))


def test_acceptance_is_taken_back_with_all_that_came_of_it(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(5))
    assert store.state(ActivityCounts())["topic/arrays"]["accepted"] == 1
    store.undo_last(after(6))
    assert store.state(ActivityCounts()) == {}
    assert store.status_by_problem()["two-sum"].status is SolveStatus.OPEN
    assert store.record_check(TWO_SUM, check("AC"), after(7)).has_ended
    assert store.state(ActivityCounts())["topic/arrays"]["accepted"] == 1


def test_a_skip_is_taken_back_although_the_next_problem_is_open(store):
    store.start_attempt(TWO_SUM, NOON)
    store.skip(after(1))
    store.start_attempt(MIN_STACK, after(2))
    assert store.undo_last(after(3)).kind == "skipped"
    assert store.open_problem().problem == "two-sum"
    store.record_check(TWO_SUM, check("AC"), after(4))
    assert store.open_problem().problem == "min-stack"


def test_hints_are_taken_back_one_after_the_other(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_hint("two-sum", 1, after(1))
    store.record_hint("two-sum", 2, after(2))
    store.undo_last(after(3))
    assert store.open_problem().hints == 1
    store.undo_last(after(3))
    assert store.open_problem().hints == 0
    with pytest.raises(UsageError, match="nothing to take back"):
        store.undo_last(after(3))


def test_a_solution_cannot_be_unseen(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_hint("two-sum", 1, after(1))
    store.show_solution("two-sum", after(2))
    with pytest.raises(UsageError, match="cannot be taken back"):
        store.undo_last(after(3))
    assert store.attempts()[0].ending is Ending.GAVE_UP


def test_the_log_keeps_what_was_taken_back(store):
    store.record_check(TWO_SUM, check("WA"), NOON)
    store.undo_last(after(1))
    assert [line.split('"kind":"')[1].split('"')[0] for line in list(store.export_lines())[1:]] == [
        "opened",
        "check",
        "undo",
    ]


@pytest.mark.parametrize("looks_each_time", [True, False])
def test_many_steps_back_give_what_a_fold_from_nothing_gives(looks_each_time):
    """As many as the journal holds, one more, and many more."""
    for undos in (1, JOURNAL_LENGTH - 1, JOURNAL_LENGTH, JOURNAL_LENGTH + 1, JOURNAL_LENGTH + 5):
        with quick_stores(1) as (store,):
            for minute in range(0, 2 * JOURNAL_LENGTH + 20, 2):
                store.start_attempt(TWO_SUM, after(minute))
                store.record_check(TWO_SUM, check("AC"), after(minute + 1))
                if looks_each_time:
                    store.state(Chain())
            store.state(Chain())
            for _ in range(undos):
                store.undo_last(after(300))
            kept = store.state(Chain())
            assert kept["count"] == JOURNAL_LENGTH + 10 - undos
            store.rebuild()
            assert store.state(Chain()) == kept
