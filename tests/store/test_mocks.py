"""Mock interviews in the log: nothing of them counts until they are judged, and then all of it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from runner.curriculum.schedule import recall
from runner.curriculum.state import AFTER_A_MOCK
from runner.curriculum.state_codec import state_of
from runner.errors import StoreError
from runner.interview.mock.setup import body_of
from runner.interview.mock.state import mock_of
from runner.practice.estimates import Estimates
from runner.store.attempts import Ending
from runner.store.mocks import MockAttempt, MockJudgment
from runner.store.store import Store
from tests.support.mocks import setup
from tests.support.storing import NOON, PROBLEMS, after, check, debrief, fingerprint

TWO_SUM, MIN_STACK, _ = PROBLEMS


def begun(store):
    return store.start_mock(body_of(setup()), NOON).start.id


def judgment(*attempts, **more):
    return MockJudgment(attempts, {"step": "judged", "results": [{"verdict": "WA", "groups": ["x"]}]}, **more)


def attempt(verdict, problem=TWO_SUM, nudges=0):
    return MockAttempt(problem, check(verdict), after(1), nudges, after(25))


def read(store):
    latest = store.latest_mock()
    return mock_of(latest.start, latest.steps)


def test_steps_are_read_back_with_their_programs(store):
    mock = begun(store)
    store.add_mock_step(mock, {"step": "item", "item": 0}, after(1))
    store.add_mock_step(mock, {"step": "ran", "item": 0, "passed": 1, "of": 2}, after(5), "code\udcff")
    assert (read(store).items[0].code, read(store).elapsed) == ("code\udcff", 300)
    (light,) = store.mocks()
    assert mock_of(light.start, light.steps).items[0].code is None


def test_the_latest_mock_is_that_which_began_last(store):
    assert store.latest_mock() is None
    first, second = begun(store), begun(store)
    store.add_mock_step(first, {"step": "paused"}, after(9))
    assert [each.start.id for each in store.mocks()] == [first, second]
    assert store.latest_mock().start.id == second
    assert store.latest_mock().steps == ()


def test_a_mock_that_is_not_judged_leaves_no_trace(store):
    before = (store.attempts(), store.status_by_problem(), store.state(Estimates()))
    mock = begun(store)
    store.add_mock_step(mock, {"step": "submitted", "item": 0, "by": "key"}, after(5), "code")
    store.add_mock_step(mock, {"step": "abandoned"}, after(500))
    assert (store.attempts(), store.status_by_problem(), store.state(Estimates())) == before


def test_a_judged_mock_is_practice_and_leaves_other_open_problems_alone(store):
    store.start_attempt(MIN_STACK, NOON)
    mock = begun(store)
    store.judge_mock(mock, judgment(attempt("AC", nudges=2), debrief=debrief(mock=mock)), after(40))
    _, done = store.attempts()
    assert (done.problem, done.ending, done.hints, done.minutes, done.in_mock) == (
        "two-sum",
        Ending.ACCEPTED,
        2,
        15,
        True,
    )
    assert store.open_problem().problem == "min-stack"
    assert [record.body["mock"] for record in store.records("debrief")] == [mock]
    assert read(store).results == ({"verdict": "WA", "groups": ["x"]},)


def test_a_failed_one_ends_too_and_comes_back_within_two_days(store):
    for day in (0, 10, 40):  # it was known well
        when = NOON + timedelta(days=day)
        store.start_attempt(TWO_SUM, when)
        store.record_check(TWO_SUM, check("AC"), when + timedelta(minutes=5))
    known = state_of(store.state(Estimates())).problem("two-sum").card
    assert (known.due - known.reviewed).days > 10
    mock, late = begun(store), NOON + timedelta(days=80)
    failed = replace(attempt("WA"), opened_at=late, submitted_at=late + timedelta(minutes=20))
    store.judge_mock(mock, judgment(failed), late + timedelta(minutes=30))
    ended = store.attempts()[-1]
    assert (ended.ending, ended.failed_checks) == (Ending.LEFT, 1)
    card = state_of(store.state(Estimates())).problem("two-sum").card
    assert card.due - card.reviewed <= AFTER_A_MOCK
    assert recall(card, card.reviewed) > 0.9


def test_a_rebuild_gives_the_same(store):
    mock = begun(store)
    store.add_mock_step(mock, {"step": "ran", "item": 0, "passed": 1, "of": 2}, after(5), "code")
    store.judge_mock(mock, judgment(attempt("WA", nudges=1), debrief=debrief(mock=mock)), after(40))
    before = (fingerprint(store), read(store), store.state(Estimates()))
    store.rebuild()
    assert (fingerprint(store), read(store), store.state(Estimates())) == before


def test_it_is_undone_with_all_that_came_of_it(store):
    store.start_attempt(MIN_STACK, NOON)
    store.record_check(MIN_STACK, check("WA"), after(1))
    mock = begun(store)
    answer = {"question": "conflict", "checklist": {}}
    judged = judgment(attempt("WA", nudges=1), debrief=debrief(mock=mock), answers=[answer])
    store.judge_mock(mock, judged, after(40))
    undone = store.undo_last(after(50))
    assert (undone.kind, undone.body["mock"]) == ("mock-step", mock)
    assert [each.problem for each in store.attempts()] == ["min-stack"]
    assert (store.mocks(), store.answers(), store.records("debrief")) == ([], [], [])
    assert set(store.status_by_problem()) == {"min-stack"}
    assert "two-sum" not in state_of(store.state(Estimates())).problems
    before = fingerprint(store)
    store.rebuild()
    assert fingerprint(store) == before
    assert store.undo_last(after(60)).problem == "min-stack", "then what came before"


def test_an_undo_of_the_only_other_attempt_keeps_the_first(store):
    store.start_attempt(TWO_SUM, NOON)
    store.record_check(TWO_SUM, check("AC"), after(1))
    mock = begun(store)
    store.judge_mock(mock, judgment(attempt("WA")), after(40))
    store.undo_last(after(50))
    status = store.status_by_problem()["two-sum"]
    assert (status.attempts, status.accepted, status.seen_at) == (1, 1, after(1))
    before = fingerprint(store)
    store.rebuild()
    assert fingerprint(store) == before


def test_an_export_moves_it(store, tmp_path):
    mock = begun(store)
    store.add_mock_step(mock, {"step": "ran", "item": 0, "passed": 1, "of": 2}, after(5), "code")
    store.judge_mock(mock, judgment(attempt("WA"), debrief=debrief(mock=mock)), after(40))
    lines = list(store.export_lines())
    with Store(tmp_path / "other.db") as other:
        other.import_lines(lines)
        assert (read(other), fingerprint(other)) == (read(store), fingerprint(store))


@pytest.mark.parametrize(
    ("before", "wrong", "field"),
    [
        ('"minutes":30', '"minutes":"long"', "body.minutes"),
        ('"title":"Spread"', '"title":3', "body.items[0].title"),
        ('"size":""', '"size":[]', "body.items[0].facts.size"),
        ('"passed":1', '"passed":-1', "body.passed"),
        ('"value":3', '"value":9', "body.value"),
        ('"verdict":"WA","groups":["x"]', '"verdict":"??","groups":["x"]', "body.results[0].verdict"),
    ],
)
def test_an_import_names_a_wrong_field(store, tmp_path, before, wrong, field):
    mock = begun(store)
    store.add_mock_step(mock, {"step": "ran", "item": 0, "passed": 1, "of": 2}, after(5), "code")
    store.add_mock_step(mock, {"step": "answered", "about": "rating:self:code", "value": 3}, after(6))
    store.judge_mock(mock, judgment(attempt("AC")), after(40))
    lines = [line.replace(before, wrong) for line in store.export_lines()]
    with Store(tmp_path / "other.db") as other, pytest.raises(StoreError) as caught:
        other.import_lines(lines)
    assert f"field `{field}`" in caught.value.message
