from datetime import timedelta

from hypothesis import HealthCheck, given, settings

from runner.curriculum.rows import AttemptOutcome
from runner.curriculum.state import rebuild
from runner.curriculum.state_codec import state_of
from runner.practice.estimates import Estimates, row_of
from runner.store.store import Store
from tests.support.histories import histories, live, quick_stores
from tests.support.storing import NOON, PROBLEMS, after, check, debrief


def rows(store):
    ended = sorted((a for a in store.attempts() if a.ended_at), key=lambda a: (a.rank, a.id))
    return [row for attempt in ended if (row := row_of(attempt))]


def test_an_attempt_becomes_a_row(tmp_path):
    with Store(tmp_path / "drill.db") as store:
        store.start_attempt(PROBLEMS[0], after(0))
        store.record_check(PROBLEMS[0], check("CE"), after(4))
        store.record_check(PROBLEMS[0], check("WA"), after(6))
        store.record_hint("two-sum", 1, after(7))
        store.record_check(PROBLEMS[0], check("AC"), after(9))
        (row,) = rows(store)
    assert (row.problem_id, row.topics, row.prior) == ("two-sum", ("arrays", "hashing"), 0.71)
    assert (row.outcome, row.checks, row.failed_checks, row.hints, row.minutes) == (AttemptOutcome.SOLVED, 3, 1, 1, 9.0)
    assert row.ended.utcoffset() == NOON.utcoffset()
    assert not row.solution_shown
    assert not row.left_at_slow


def test_endings_are_told_apart(tmp_path):
    with Store(tmp_path / "drill.db") as store:
        store.start_attempt(PROBLEMS[0], after(0))
        store.record_check(PROBLEMS[0], check("SLOW"), after(3))
        store.start_attempt(PROBLEMS[1], after(5))
        store.show_solution("min-stack", after(8))
        store.start_attempt(PROBLEMS[2], after(9))
        store.skip(after(10))
        slow, shown, skipped = rows(store)
    assert (slow.outcome, slow.left_at_slow) == (AttemptOutcome.LEFT, True)
    assert (shown.outcome, shown.solution_shown) == (AttemptOutcome.GAVE_UP, True)
    assert (skipped.outcome, skipped.is_evidence) == (AttemptOutcome.SKIPPED, False)


def test_a_debrief_counts_as_it_was_last_edited(tmp_path):
    with Store(tmp_path / "drill.db") as store:
        told = debrief(curriculum={"growth": ["dp"], "strengths": [], "soft": ["pace"]})
        first = store.add_record("debrief", told, after(0))
        state = state_of(store.state(Estimates()))
        assert state.topic("dp").asked
        assert state.soft_areas(after(1)) == ("pace",)
        store.add_record("debrief", debrief(curriculum={"growth": ["stack"]}), after(5), of=first)
        state = state_of(store.state(Estimates()))
        assert (state.topic("dp").asked, state.topic("stack").asked) == (False, True)
        store.add_record("debrief", debrief(felt="shaky"), after(6), of=first)
        assert state_of(store.state(Estimates())) == rebuild([])


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=timedelta(seconds=20))
@given(histories)
def test_the_kept_state_is_that_of_the_whole_history_whatever_was_undone(history):
    with quick_stores(1) as (store,):
        live(store, history)
        assert state_of(store.state(Estimates())) == rebuild(rows(store))
        store.rebuild()
        assert state_of(store.state(Estimates())) == rebuild(rows(store))
