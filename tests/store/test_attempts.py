"""What events add up to: how an attempt ends, what counts in it, and how long it took."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from runner.errors import UsageError
from runner.store.attempts import Ending
from runner.store.events import RARE
from runner.store.queries import SolveStatus
from runner.verdict import Verdict
from tests.support.storing import NOON, PROBLEMS, ZONE, Entry, after, check, debrief

TWO_SUM, MIN_STACK, COIN_CHANGE = PROBLEMS


def test_a_new_store_knows_nothing(store):
    assert store.open_problem() is None
    assert store.attempts() == []
    assert store.status_by_problem() == {}
    assert store.corpus("two-sum") == ()
    assert store.last_check("two-sum") is None


def test_an_attempt_keeps_the_problem_as_it_was(store):
    attempt = store.start_attempt(TWO_SUM, NOON, "new ground")
    assert (attempt.problem, attempt.why, attempt.ending) == ("two-sum", "new ground", None)
    facts = attempt.facts
    assert (facts.version, facts.topics, facts.minutes, facts.prior) == ("v1", ("arrays", "hashing"), 15, 0.71)
    assert attempt.opened_at == NOON
    assert attempt.opened_at.utcoffset() == ZONE.utcoffset(None)
    assert store.open_problem() == attempt


def test_acceptance_ends_it_and_a_later_check_changes_nothing(store):
    store.start_attempt(TWO_SUM, NOON)
    first = store.record_check(TWO_SUM, check("WA", ["duplicates"]), after(4))
    assert not first.has_ended
    accepted = store.record_check(TWO_SUM, check("AC"), after(9))
    assert accepted.has_ended
    assert accepted.attempt.ending is Ending.ACCEPTED
    assert (accepted.attempt.checks, accepted.attempt.failed_checks) == (2, 1)
    assert accepted.attempt.failing_groups == {"duplicates": 1}
    assert accepted.attempt.minutes == 9
    later = store.record_check(TWO_SUM, check("WA"), after(12))
    assert later.attempt == accepted.attempt
    assert not later.has_ended
    assert store.open_problem() is None
    assert store.status_by_problem()["two-sum"].status is SolveStatus.SOLVED


def test_ce_is_no_failed_check_and_je_none_at_all(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("SLOW"), after(1))
    store.record_check(TWO_SUM, check("CE"), after(2))
    attempt = store.record_check(TWO_SUM, check("JE"), after(3)).attempt
    assert (attempt.checks, attempt.failed_checks, attempt.verdict) == (2, 1, Verdict.SLOW)


def test_a_judge_error_opens_no_attempt(store):
    logged = store.record_check(TWO_SUM, check("JE"), NOON)
    assert logged.attempt is None
    assert not logged.has_ended
    assert store.status_by_problem() == {}


@pytest.mark.parametrize(
    ("events", "minutes"),
    [
        ([("WA", 5), ("AC", 10)], 10),
        ([("WA", 5), ("AC", 600)], 20),  # overnight counts as the problem's own minutes
        ([("WA", 500), ("AC", 1000)], 30),
        ([("WA", 8), ("AC", 6)], 8),  # the clock was set back
        ([("AC", 0.5)], 0.5),
    ],
)
def test_minutes_on_task(store, events, minutes):
    store.start_attempt(TWO_SUM, NOON)
    for verdict, minute in events:
        logged = store.record_check(TWO_SUM, check(verdict), after(minute))
    assert logged.attempt.minutes == minutes


def test_hints_count_once_each(store):
    store.start_attempt(TWO_SUM, NOON)
    for number in (1, 1, 2):
        attempt = store.record_hint("two-sum", number, after(1))
    assert attempt.hints == 2


def test_a_hint_on_a_problem_that_is_not_open_belongs_to_no_attempt(store):
    store.start_attempt(TWO_SUM, NOON)
    assert store.record_hint("min-stack", 1, after(1)) is None
    assert store.open_problem().hints == 0


def test_the_solution_gives_up_and_later_checks_do_not_redeem(store):
    store.start_attempt(TWO_SUM, NOON)
    assert store.show_solution("two-sum", after(3)).ending is Ending.GAVE_UP
    logged = store.record_check(TWO_SUM, check("AC"), after(5))
    assert logged.attempt.ending is Ending.GAVE_UP
    assert store.status_by_problem()["two-sum"].status is SolveStatus.GIVEN_UP


def test_the_solution_after_acceptance_changes_nothing(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(5))
    assert store.show_solution("two-sum", after(6)) is None
    assert [attempt.ending for attempt in store.attempts()] == [Ending.ACCEPTED]


def test_skip_ends_the_open_problem_only(store):
    with pytest.raises(UsageError, match="no problem is open"):
        store.skip(NOON)
    store.start_attempt(TWO_SUM, NOON)
    assert store.skip(after(1)).ending is Ending.SKIPPED
    assert store.status_by_problem()["two-sum"].status is SolveStatus.TRIED


def test_opening_another_leaves_the_first(store):
    store.start_attempt(TWO_SUM, NOON)
    store.start_attempt(MIN_STACK, after(1))
    assert store.open_problem().problem == "min-stack"
    assert store.attempts(problem_id="two-sum")[0].ending is Ending.LEFT


def test_opening_the_open_one_again_goes_on(store):
    first = store.start_attempt(TWO_SUM, NOON)
    assert store.start_attempt(TWO_SUM, after(60)) == first


def test_a_check_opens_a_problem_in_addition_to_the_open_one(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(MIN_STACK, check("WA"), after(2))
    assert store.open_problem().problem == "min-stack"
    ended = store.record_check(MIN_STACK, check("AC"), after(4)).attempt
    assert (ended.is_timed, ended.minutes) == (False, 2)
    assert store.open_problem().problem == "two-sum"
    assert store.open_problem().is_timed


@pytest.mark.parametrize("verdict", ["WA", "AC"])
def test_a_skipped_problem_is_opened_again_by_its_check(store, verdict):
    store.start_attempt(TWO_SUM, NOON)
    store.skip(after(1))
    assert store.record_check(TWO_SUM, check(verdict), after(2)).has_ended == (verdict == "AC")
    assert len(store.attempts()) == 2


def test_a_review_is_a_new_attempt(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(1))
    review = store.start_attempt(TWO_SUM, after(2000))
    assert store.open_problem() == review
    status = store.status_by_problem()["two-sum"]
    assert (status.status, status.attempts, status.accepted, status.seen_at) == (SolveStatus.OPEN, 2, 1, after(2000))


def test_attempts_since_and_of_a_problem(store):
    for minute, problem in ((0, TWO_SUM), (10, MIN_STACK), (20, TWO_SUM)):
        store.start_attempt(problem, after(minute))
    assert [attempt.opened_at for attempt in store.attempts(since=after(10))] == [after(10), after(20)]
    assert [attempt.opened_at for attempt in store.attempts(problem_id="two-sum")] == [NOON, after(20)]


def test_the_last_check_comes_back_whole_whatever_bytes_were_graded(store):
    code = b"def f():\xff\x00 '\xf0\x9f\x8e\xb2'\r\n"
    store.record_check(TWO_SUM, check("WA", ["empty"], code=code, failing={"nums": []}), NOON)
    last = store.last_check("two-sum")
    assert last.code == code
    assert (last.verdict, last.groups, last.input, last.at) == (Verdict.WA, ("empty",), {"nums": []}, NOON)
    assert last.report == {"verdict": "WA", "stages": []}


def test_the_corpus_has_each_failing_input_once_the_latest_first(store):
    for minute, failing in enumerate([[1], [2], [1], None, [3]]):
        store.record_check(TWO_SUM, check("WA", failing=failing and {"nums": failing}), after(minute))
    store.record_check(MIN_STACK, check("WA", failing={"init": []}), after(9))
    assert [each["nums"] for each in store.corpus("two-sum")] == [[3], [1], [2]]


def test_notes(store):
    store.add_note("two-sum", "a dict, not two loops", NOON)
    store.add_note("min-stack", "pairs", after(1))
    assert [note.text for note in store.notes("two-sum")] == ["a dict, not two loops"]
    assert [note.problem for note in store.notes()] == ["two-sum", "min-stack"]


def test_a_record_keeps_its_time_when_it_is_edited(store):
    calm, asked = debrief(felt="calm"), debrief(felt="calm, I asked")
    first = store.add_record("debrief", calm, NOON)
    store.add_record("session", {"minutes": 45}, after(1))
    assert store.add_record("debrief", asked, after(99), of=first) == first
    (kept,) = store.records("debrief")
    assert (kept.id, kept.at, kept.body) == (first, NOON, asked)
    assert [record.body for record in store.records("session")] == [{"minutes": 45}]


def test_an_interview_that_is_moved_is_one_record_also_after_a_rebuild(store):
    planned = {"date": "2026-04-02", "company": "Acme"}
    first = store.add_record("interview", planned, NOON)
    store.add_record("interview", planned | {"date": "2026-04-09"}, after(5), of=first)
    kept = store.records("interview")
    assert [each.body["date"] for each in kept] == ["2026-04-09"]
    store.rebuild()
    assert store.records("interview") == kept


def test_rare_kinds_are_found_by_their_index(store):
    for kind in ("interview", "mock-step"):
        query = (
            f"EXPLAIN QUERY PLAN SELECT body FROM events WHERE {RARE} AND kind = '{kind}' ORDER BY rank DESC, id DESC"
        )
        assert [row[3] for row in store._db.execute(query)] == ["SEARCH events USING INDEX rare_kinds (kind=?)"]


def test_a_time_without_a_zone_is_refused(store):
    with pytest.raises(ValueError, match="zone"):
        store.start_attempt(Entry(), NOON.replace(tzinfo=None))
    assert store.open_problem() is None


def test_a_check_keeps_its_language_and_an_old_one_was_python(store):
    store.record_check(TWO_SUM, replace(check(), language="javascript"), after(0))
    assert store.last_check("two-sum").language == "javascript"
    *others, line = store.export_lines()
    event = json.loads(line)
    del event["body"]["language"]
    store.import_lines([*others, json.dumps({**event, "id": "0" * 32, "rank": event["rank"] + 1})])
    assert store.last_check("two-sum").language == "python"
