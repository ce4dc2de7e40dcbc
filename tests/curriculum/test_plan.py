from datetime import timedelta
from itertools import pairwise

import pytest

from runner.curriculum.choice_rule import PickSource
from runner.curriculum.choose import choose
from runner.curriculum.plan import DAYS, plan
from runner.curriculum.rows import DebriefRow
from runner.curriculum.state import State, rebuild
from tests.support.learning import START, attempt, failed, grid, problem, syllabus

TODAY = START.date()


def ids(made):
    return [item.problem.id for day in made.days for item in day.items]


def test_a_plan_without_a_date_is_a_week():
    made = plan(State(), grid(6, 30), START, minutes_per_day=60)
    assert [day.day for day in made.days] == [TODAY + timedelta(days=n) for n in range(DAYS)]
    assert all(day.minutes == 60 for day in made.days)


def test_the_first_planned_problem_is_what_next_serves():
    state = rebuild([attempt(f"{t}0", (t,)) if t != "c" else failed("c0", ("c",)) for t in "abcdef"])
    made = plan(state, grid(6, 30), START)
    assert ids(made)[0] == choose(state, grid(6, 30), START).problem.id


def test_an_interview_ends_it_on_its_eve():
    made = plan(State(), grid(6, 30), START, by=TODAY + timedelta(days=3))
    assert [day.day for day in made.days] == [TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=2)]
    assert plan(State(), grid(), START, by=TODAY).days == ()
    assert plan(State(), grid(), START, by=TODAY - timedelta(days=4)).days == ()


@pytest.mark.parametrize("minutes", [10, 25, 45, 100])
def test_a_day_never_holds_more_than_its_minutes_and_no_problem_comes_twice_as_new(minutes):
    bank = syllabus(*(problem(f"{t}{n}", t, minutes=10.0 + 7 * n) for t in "abcd" for n in range(6)))
    made = plan(State(), bank, START, minutes_per_day=minutes)
    assert all(day.minutes <= minutes for day in made.days)
    new = [item.problem.id for day in made.days for item in day.items if item.source is not PickSource.REVIEW]
    assert len(new) == len(set(new))


def test_topics_take_turns_in_it():
    made = plan(rebuild([failed("a0", ("a",))]), grid(6, 30), START, minutes_per_day=60)
    topics = [item.problem.topics[0] for day in made.days for item in day.items]
    assert set(topics) == set("abcdef")
    assert all(before != after for before, after in pairwise(topics))


def test_debriefs_come_first_and_stand_among_the_goals():
    state = rebuild([DebriefRow(START, growth=("e",), soft=("thinking aloud",))])
    made = plan(state, grid(6, 30), START)
    assert made.days[0].items[0].problem.topics[0] == "e"
    assert (made.goals, made.soft) == (("e",), ("thinking aloud",))


def test_it_says_what_will_not_fit():
    bank = syllabus(
        *(problem(f"{t}{n}", t) for t in "abcdefgh" for n in range(4)),
        problem("long", "a", minutes=90),
        topics="abcdefghz",
    )
    state = rebuild([*(failed(f"{t}0", (t,)) for t in "abcdefgh"), DebriefRow(START, growth=("z",))])
    made = plan(state, bank, START, by=TODAY + timedelta(days=2), minutes_per_day=40)
    assert len(ids(made)) == 4
    assert {p.id for p in made.left.reviews} == {f"{t}0" for t in "abcdefgh"} - set(ids(made))
    visited = {problem_id[0] for problem_id in ids(made)}
    assert set(made.left.topics) == set("abcdefgh") - visited
    assert [p.id for p in made.left.too_long] == ["long"]
    assert made.left.missing == ("z",)


def test_weak_topics_stand_weakest_first():
    state = rebuild([failed("a0", ("a",)), failed("a1", ("a",)), failed("b0", ("b",)), attempt("c0", ("c",))])
    made = plan(state, grid(), START)
    assert made.weak[:2] == ("a", "b")


def test_a_plan_changes_nothing_and_is_the_same_each_time():
    state = rebuild([failed("a0", ("a",))])
    assert plan(state, grid(), START) == plan(state, grid(), START)
    assert state == rebuild([failed("a0", ("a",))])


def test_due_reviews_are_in_it():
    state = rebuild([attempt(f"{t}{n}", (t,)) for n in range(3) for t in "abcdef"])
    made = plan(state, grid(6, 30), START, by=TODAY + timedelta(days=20), minutes_per_day=60)
    reviews = [item for day in made.days for item in day.items if item.source is PickSource.REVIEW]
    assert reviews
    assert all(item.problem.id in state.problems or item.problem.id in ids(made) for item in reviews)
