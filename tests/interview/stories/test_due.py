"""Which behavioral question comes next, and when an answered one comes back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from runner.bank.questions import Competency, Question, QuestionBank
from runner.curriculum.rating import Grade
from runner.interview.stories.answer import CHECKLIST, Answer, GivenAnswer, answer_of, body_of
from runner.interview.stories.due import Reason, cards_of, due_questions, grade_of, points_of

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def bank(**sizes):
    ids = {competency: [f"{competency}-{n}" for n in range(size)] for competency, size in sizes.items()}
    questions = {
        id_: Question(id_, competency, "?", "Whether.", ("1?", "2?"), (), ())
        for competency, of in ids.items()
        for id_ in of
    }
    return QuestionBank({each: Competency(each, each.upper()) for each in sizes}, questions, (), {})


SMALL = bank(a=2, b=2, c=1)


def given(question, points=5, *, days=0):
    checklist = {point: number < points for number, point in enumerate(CHECKLIST)}
    return GivenAnswer(MONDAY - timedelta(days=days), Answer(question, 120, 1, checklist, ""))


def order(covered, answers=(), today=TODAY, interview=None, named=()):
    due = due_questions(SMALL, covered, answers, today, interview=interview, named=named)
    return [(each.question.id, str(each.reason)) for each in due]


def first(covered, *answers, today=TODAY):
    return order(covered, answers, today)[0]


def test_competencies_without_a_story_come_first_and_take_turns():
    assert first({"b"}) == ("a-0", "no-story")
    assert [id_ for id_, _ in order({"b"})] == ["a-0", "c-0", "a-1", "b-0", "b-1"]
    assert first({"b"}, given("a-0")) == ("c-0", "no-story")
    assert first({"b"}, given("a-0"), given("c-0")) == ("a-1", "no-story")
    assert first({"b"}, given("a-0"), given("c-0"), given("a-1")) == ("c-0", "no-story")
    assert first({"b", "c"}, given("a-1"), given("a-0")) == ("a-1", "no-story")


def test_then_what_is_due_the_least_remembered_first():
    everything = {"a", "b", "c"}
    answers = [given("a-0", 2, days=4), given("b-1", 2, days=9), given("c-0", 5, days=1)]
    assert order(everything, answers)[:2] == [("b-1", "review"), ("a-0", "review")]
    assert first({"a", "b"}, *answers) == ("c-0", "no-story")


def test_then_the_weakest_competency():
    everything = {"a", "b", "c"}
    answers = [given("a-0", 4), given("a-1", 3), given("b-0", 5), given("b-1", 4), given("c-0", 5)]
    assert first(everything, *answers) == ("a-0", "weakest")
    assert points_of(SMALL, answers) == {"a": 3.5, "b": 4.5, "c": 5}
    assert first(everything, given("a-0"), given("a-1"), given("c-0")) == ("b-0", "weakest")


def test_what_a_debrief_named_comes_first_in_each_turn_and_counts_as_weaker():
    assert [id_ for id_, _ in order({"b"}, named={"c"})] == ["c-0", "a-0", "a-1", "b-0", "b-1"]
    answers = [given("a-0", 4), given("a-1", 4), given("b-0", 5), given("b-1", 4), given("c-0", 5)]
    everything = {"a", "b", "c"}
    assert order(everything, answers, named={"b"})[0] == ("b-0", "weakest")
    assert order(everything, answers)[0] == ("a-0", "weakest")


def test_all_questions_are_there_once():
    assert sorted(id_ for id_, _ in order({"a"}, [given("a-0")])) == sorted(SMALL.questions)


def test_an_interview_brings_a_review_forward():
    answers = [given("a-0", days=1)]
    assert ("a-0", "review") not in order({"a"}, answers)
    assert ("a-0", "review") in order({"a"}, answers, interview=TODAY + timedelta(days=1))


def test_an_answer_to_a_question_that_is_gone_changes_nothing():
    assert order({"a"}, [given("gone")]) == order({"a"})


@pytest.mark.parametrize(
    ("points", "grade"), [(0, Grade.AGAIN), (2, Grade.AGAIN), (3, Grade.HARD), (4, Grade.GOOD), (5, Grade.GOOD)]
)
def test_the_grade_comes_from_the_checklist(points, grade):
    assert grade_of(given("a-0", points).answer, None) is grade


def test_all_points_twice_in_a_row_are_easy():
    whole, most = given("a-0", 5).answer, given("a-0", 4).answer
    assert grade_of(whole, whole) is Grade.EASY
    assert grade_of(whole, most) is Grade.GOOD
    assert grade_of(most, whole) is Grade.GOOD


def test_a_better_answer_comes_back_later_and_an_incomplete_checklist_counts_as_none():
    good, bad = cards_of([given("a-0", 5)])["a-0"], cards_of([given("a-0", 1)])["a-0"]
    assert TODAY < bad.due < good.due
    assert cards_of([given("a-0", 5, days=5), given("a-0", 5)])["a-0"].due > good.due
    partial = GivenAnswer(MONDAY, Answer("a-0", 90, None, {"time": True}))
    assert cards_of([partial]) == {}
    assert points_of(SMALL, [partial])["a"] == 0
    assert first({"b"}, partial) == ("c-0", "no-story")


def test_a_review_that_is_not_due_is_no_review():
    assert Reason.REVIEW not in {reason for _, reason in order({"a", "b", "c"}, [given("a-0")])}


@pytest.mark.parametrize("answer", [Answer("a-0"), Answer("a-0", 0, 0, {"time": False}, ""), given("a-0").answer])
def test_an_answer_survives_the_store(answer):
    assert answer_of(body_of(answer)) == answer


@pytest.mark.parametrize(("seconds", "within"), [(None, False), (89, False), (90, True), (150, True), (151, False)])
def test_the_clock_knows_whether_it_was_within_the_time(seconds, within):
    assert Answer("a-0", seconds).is_within_time == within
