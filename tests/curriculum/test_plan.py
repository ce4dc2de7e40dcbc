from datetime import timedelta
from itertools import pairwise

import pytest

from runner.curriculum import plan as rule
from runner.curriculum.backlog import MinutesFrom
from runner.curriculum.choice_rule import REVIEW_SHARE, PickSource, Wish
from runner.curriculum.choose import choose
from runner.curriculum.plan import DAYS
from runner.curriculum.rows import DebriefRow
from runner.curriculum.state import State, advance, rebuild
from tests.support.learning import START, attempt, failed, grid, problem, serve, syllabus

TODAY = START.date()


def plan(state, bank, now, *, by=None, opened="", review_share=REVIEW_SHARE, **more):
    """Plan toward an interview, with an open problem."""
    return rule.plan(state, bank, now, Wish(interview=by, opened=opened, review_share=review_share), **more)


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


@pytest.mark.parametrize("taken", [0, 25, 40, 45])
def test_new_problems_come_as_next_serves_them_also_where_little_time_is_left(taken):
    """A day that other practice fills does not fall back on whatever is short enough."""
    bank = syllabus(*(problem(f"{t}{n}", t, minutes=5.0 * (1 + n + (t < "d"))) for t in "abcdef" for n in range(3)))
    served, state = [], State()
    for _ in range(6):
        pick = choose(state, bank, START)
        served.append(pick.problem.id)
        state = advance(state, serve(state, pick, START))
    made = plan(State(), bank, START, minutes_per_day=45, taken={TODAY: taken})
    assert ids(made)[:6] == served
    assert made.days[0].minutes <= 45 - taken


def test_it_begins_with_the_open_problem_unless_that_does_not_fit_or_is_over():
    bank, first = grid(6, 30), "d7"
    plain = ids(plan(State(), bank, START))
    assert first not in plain[:3]
    made = ids(plan(State(), bank, START, opened=first))
    assert made[0] == first
    assert made.count(first) == 1
    full = plan(State(), bank, START, opened=first, taken={TODAY: 40})
    assert not full.days[0].items
    assert full.days[1].items[0].problem.id == first
    tried = rebuild([failed(first, ("d",))])
    assert ids(plan(tried, bank, START, opened=first)) == ids(plan(tried, bank, START))
    assert ids(plan(State(), bank, START, opened="gone")) == plain


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


def test_debriefs_come_first_and_are_among_the_goals():
    state = rebuild([DebriefRow(START, growth=("e",), soft=("thinking aloud",))])
    made = plan(state, grid(6, 30), START)
    assert made.days[0].items[0].problem.topics[0] == "e"
    assert (made.goals, made.soft) == (("e",), ("thinking aloud",))


def test_a_growth_area_has_a_problem_on_each_day_before_an_interview_while_one_is_unseen():
    shaky = [attempt(f"e{n}", ("e",), hints=3, failed_checks=2) for n in range(2)]
    state = rebuild([DebriefRow(START, growth=("e",)), *shaky])
    bank = grid(6, 7)
    made = plan(state, bank, START + timedelta(days=1), by=TODAY + timedelta(days=11), minutes_per_day=45)
    new = [[i.problem.id for i in day.items if i.source is not PickSource.REVIEW] for day in made.days]
    assert [day[0][0] for day in new[:5]] == ["e"] * 5
    assert {each for day in new for each in day} >= {f"e{n}" for n in range(2, 7)}
    assert {each[0] for day in new[:5] for each in day} != {"e"}
    assert made.goals == ("e",)


def test_it_says_what_will_not_fit():
    bank = syllabus(
        *(problem(f"{t}{n}", t) for t in "abcdefgh" for n in range(4)),
        problem("long", "a", minutes=90),
        topics="abcdefghz",
    )
    state = rebuild([*(failed(f"{t}0", (t,)) for t in "abcdefgh"), DebriefRow(START, growth=("z",))])
    made = plan(state, bank, START, by=TODAY + timedelta(days=3), minutes_per_day=40)
    assert len(ids(made)) == 5
    assert {p.id for p in made.left.reviews} == {f"{t}0" for t in "abcdefgh"} - set(ids(made))
    visited = {problem_id[0] for problem_id in ids(made)}
    assert set(made.left.topics) == set("abcdefgh") - visited
    assert [p.id for p in made.left.too_long] == ["long"]
    assert made.left.missing == ("z",)


def test_the_eve_of_an_interview_has_one_light_review_and_nothing_new():
    quick = attempt("a0", ("a",), minutes=4)
    state = rebuild([attempt("b0", ("b",), minutes=30), quick, attempt("c0", ("c",), minutes=25)])
    made = plan(state, grid(), START + timedelta(days=1), by=TODAY + timedelta(days=2), minutes_per_day=60)
    assert [(item.problem.id, item.source) for item in made.days[-1].items] == [("a0", PickSource.REVIEW)]


def test_the_eve_of_somebody_who_has_solved_nothing_is_free():
    made = plan(rebuild([]), grid(), START, by=TODAY + timedelta(days=1))
    assert [day.items for day in made.days] == [()]


def test_weak_topics_are_listed_weakest_first():
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


LATER = START + timedelta(days=2)


def backlog(count, minutes, last=LATER):
    """Problems solved two days ago, each in `minutes` and after a failed check: all are due."""
    log = [attempt(f"{t}{n}", (t,), minutes=minutes, failed_checks=1) for n in range(count // 4) for t in "abcd"]
    return rebuild([*log, attempt("e0", ("e",), last)])


def reviews(made):
    return [[item for item in day.items if item.source is PickSource.REVIEW] for day in made.days]


def test_a_backlog_is_spread_over_days_and_comes_first_each_day():
    made = plan(backlog(16, minutes=3.0), grid(6, 30), LATER, minutes_per_day=60)
    found = reviews(made)
    assert [len(day) for day in found[:4]] == [6, 6, 4, 0]  # four each for the share, two in the minutes that are left
    for day, due in zip(made.days, found, strict=True):
        assert list(day.items[: len(due)]) == due
        assert len(day.items) > len(due)


def test_minutes_that_nothing_new_fits_into_go_to_due_reviews():
    made = plan(backlog(16, minutes=9.0), grid(6, 30), LATER, minutes_per_day=40)
    assert [len(day) for day in reviews(made)[:3]] == [2, 2, 2]
    assert {item.minutes_from for item in reviews(made)[0]} == {MinutesFrom.LAST_TIME}
    news = [item for day in made.days for item in day.items if item.source is not PickSource.REVIEW]
    assert {item.minutes_from for item in news} == {MinutesFrom.PROBLEM}


def test_a_review_that_was_never_solved_has_the_minutes_of_the_problem():
    """Neither those of giving up nor the median of what was solved: that is of other problems, and easier ones."""
    log = [attempt(f"a{n}", ("a",), minutes=12.0) for n in range(5)] + [failed("b0", ("b",), minutes=3.0)]
    made = plan(rebuild(log), grid(2, 5), LATER)
    found = {item.problem.id: item for item in reviews(made)[0]}
    assert (found["b0"].minutes, found["b0"].minutes_from) == (20.0, MinutesFrom.PROBLEM)


def test_reviews_cost_what_they_took_and_keep_within_their_share():
    made = plan(backlog(16, minutes=7.0), grid(6, 30), LATER, minutes_per_day=60)
    assert [len(day) for day in reviews(made)[:2]] == [2, 2]
    assert {item.minutes for item in reviews(made)[0]} == {7.0}
    assert all(day.minutes <= 60 for day in made.days)


def test_an_open_review_is_the_first_one():
    state = backlog(16, minutes=3.0)
    later = [item.problem.id for item in reviews(plan(state, grid(6, 30), LATER, minutes_per_day=60))[1]]
    made = plan(state, grid(6, 30), LATER, minutes_per_day=60, opened=later[0])
    assert reviews(made)[0][0].problem.id == later[0]


def test_one_review_a_day_fits_always_but_none_where_the_setting_says_so():
    state = backlog(16, minutes=25.0)
    assert len(reviews(plan(state, grid(6, 30), LATER, minutes_per_day=45))[0]) == 1
    assert not any(reviews(plan(state, grid(6, 30), LATER, minutes_per_day=45, review_share=0.0)))


def test_the_day_after_a_break_starts_with_three():
    state = backlog(28, minutes=2.0)
    back = LATER + timedelta(days=4)
    counts = [len(day) for day in reviews(plan(state, grid(6, 40), back, minutes_per_day=60))]
    assert counts[0] == 3
    assert counts[1] > 3
    assert len(reviews(plan(state, grid(6, 40), LATER, minutes_per_day=60))[0]) > 3


def test_where_nothing_new_is_left_reviews_may_fill_the_day():
    bank = grid(4, 4)
    state = rebuild([failed(p, (p[0],), minutes=5.0) for p in bank.problems])
    made = plan(state, bank, LATER, minutes_per_day=400)
    assert len(reviews(made)[0]) == 16


def test_what_an_interview_brings_forward_comes_early_where_minutes_are_left():
    week_ago = START - timedelta(days=6)
    state = rebuild([attempt(f"{t}0", (t,), week_ago, minutes=10.0) for t in "abc"] + [attempt("d0", ("d",))])
    by = (START + timedelta(days=4)).date()
    made = plan(state, grid(5, 9), START, by=by, minutes_per_day=45)
    assert [len(day) for day in reviews(made)[:2]] == [0, 0]  # two new problems leave five minutes
    made = plan(state, grid(5, 9), START, by=by, minutes_per_day=55)
    early = [item.problem.id for day in reviews(made)[:-1] for item in day]
    assert sorted(early) == ["a0", "b0", "c0"]  # not d0, which was done today
