"""One day of the plan: what `next` would serve on it, and the state if all of that went as expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from runner.curriculum.backlog import (
    AFTER_A_BREAK,
    MinutesFrom,
    is_after_break,
    minutes_from,
    review_minutes,
    reviews_a_day,
)
from runner.curriculum.choice_rule import LARGEST_REVIEW_SHARE, PickSource, Rule, Wish
from runner.curriculum.choice_scores import ChoiceView
from runner.curriculum.mastery import observe, prospect, sigmoid
from runner.curriculum.rating import Grade
from runner.curriculum.rows import ProblemRow
from runner.curriculum.schedule import review
from runner.curriculum.state import ProblemRecord, State, practiced
from runner.curriculum.syllabus import Syllabus
from runner.day import day_of
from runner.record import record


@record
class Item:
    """One planned problem; `p_topic` is the estimate of its topic when the plan was made.

    `minutes` is what it takes a prepared person; of a review, what it takes this learner.
    """

    problem: ProblemRow
    source: PickSource
    p_topic: float
    minutes: float
    minutes_from: MinutesFrom = MinutesFrom.PROBLEM


def fill(state: State, syllabus: Syllabus, now: datetime, wish: Wish, minutes: float) -> tuple[State, list[Item]]:
    """Fill a day: reviews within their share, what is new in the order of `next`, then further reviews that fit."""
    due, count = _due(state, syllabus, now, wish, minutes)
    reviews = _that_fit(state, due[:count], minutes)
    for item in reviews:
        state = _in_thought(state, item.problem, now)
    minutes -= sum(item.minutes for item in reviews)
    state, new = _new(state, syllabus, now, wish, minutes)
    minutes -= sum(item.minutes for item in new)
    more = _that_fit(state, due[count:], minutes)
    for item in more:
        state = _in_thought(state, item.problem, now)
    return state, [*reviews, *more, *new]


def _due(state: State, syllabus: Syllabus, now: datetime, wish: Wish, minutes: float) -> tuple[list[ProblemRow], int]:
    """Return the reviews that may come on this day, and how many of them belong to the share of reviews.

    The share is the whole day if nothing new is left. What an interview brings forward to the day before it comes last:
    that day has one review, so the others are done early, where minutes are left.
    """
    view = ChoiceView(state, syllabus, now, wish.aside)
    share = min(wish.review_share, LARGEST_REVIEW_SHARE) if view.candidates() else 1.0
    due = [review.problem for review in view.reviews(wish.interview)] if share else []
    due.sort(key=lambda problem: problem.id != wish.opened)
    count = reviews_a_day([review_minutes(state, problem) for problem in due], share * minutes)
    if share and wish.interview:
        eve = now + (wish.interview - timedelta(days=1) - day_of(now))
        ahead = ChoiceView(state, syllabus, eve, wish.aside).reviews(wish.interview)
        due += [each.problem for each in ahead if each.problem not in due and view.has_rested(each.problem)]
    return due[:AFTER_A_BREAK] if is_after_break(state, now) else due, count


def _that_fit(state: State, reviews: Iterable[ProblemRow], minutes: float) -> list[Item]:
    items: list[Item] = []
    for problem in reviews:
        cost = review_minutes(state, problem)
        if cost <= minutes:
            items.append(Item(problem, PickSource.REVIEW, 0.0, cost, minutes_from(state, problem)))
            minutes -= cost
    return items


def _new(state: State, syllabus: Syllabus, now: datetime, wish: Wish, minutes: float) -> tuple[State, list[Item]]:
    """Choose what is new, as `next` will, until it does not fit any more: that one begins another day."""
    items: list[Item] = []
    while True:
        served = _opened(state, syllabus, wish) or _chosen(state, syllabus, now, wish)
        if served is None or served[0].minutes > minutes:
            return state, items
        problem, source = served
        items.append(Item(problem, source, 0.0, problem.minutes))
        minutes -= problem.minutes
        state = _in_thought(state, problem, now)


def _opened(state: State, syllabus: Syllabus, wish: Wish) -> tuple[ProblemRow, PickSource] | None:
    """Return the open problem, which `next` shows until its attempt ends, if it is new."""
    row = None if wish.opened in wish.aside else syllabus.problems.get(wish.opened)
    return (row, PickSource.RULE) if row and not state.problem(row.id).attempts else None


def _chosen(state: State, syllabus: Syllabus, now: datetime, wish: Wish) -> tuple[ProblemRow, PickSource] | None:
    return Rule(ChoiceView(state, syllabus, now, wish.aside), replace(wish, only_new=True)).serve()


def fill_eve(state: State, syllabus: Syllabus, now: datetime, wish: Wish, minutes: float) -> tuple[State, list[Item]]:
    """Fill the day before an interview: the shortest review, and nothing else."""
    lightest = ChoiceView(state, syllabus, now, wish.aside).lightest(wish.interview)
    items = _that_fit(state, [lightest.problem] if lightest else [], minutes)
    return (_in_thought(state, items[0].problem, now) if items else state), items


def _in_thought(state: State, problem: ProblemRow, now: datetime) -> State:
    before = state.problem(problem.id)
    seen = before.attempts > 0
    expected = sigmoid(prospect(state.skill, problem.topics, problem.prior, now, seen=seen).mean)
    skill = observe(state.skill, problem.topics, problem.prior, expected, now, seen=seen)
    after = practiced(state, problem.id, problem.topics, skill, now, solved=True, graded=True)
    is_likely = expected >= 0.5
    card = review(before.card, Grade.GOOD if is_likely else Grade.AGAIN, day_of(now))
    record = ProblemRecord(before.attempts + 1, before.solved + is_likely, before.put_off, card, before.minutes)
    return replace(after, problems={**state.problems, problem.id: record})
