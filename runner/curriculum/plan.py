"""The plan of the curriculum, day by day: what `next` would serve if every attempt went as expected.

Each planned problem counts as practiced with exactly the predicted score, which changes only the drift and the
variance of the estimates. So topics take turns in the plan as in `next`. The plan is computed each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from runner.curriculum.backlog import (
    AFTER_A_BREAK,
    MinutesFrom,
    is_after_break,
    minutes_from,
    review_minutes,
    reviews_a_day,
)
from runner.curriculum.choice_rule import LARGEST_REVIEW_SHARE, REVIEW_SHARE, PickSource, Rule, Wish
from runner.curriculum.choice_scores import ChoiceView
from runner.curriculum.mastery import observe, prospect, sigmoid
from runner.curriculum.rating import Grade
from runner.curriculum.rows import ProblemRow
from runner.curriculum.schedule import due_on, review
from runner.curriculum.state import GOAL, ProblemRecord, State, practised
from runner.curriculum.syllabus import Syllabus
from runner.day import day_of
from runner.record import record

DAYS = 7
LONGEST = 120
MINUTES_A_DAY = 45


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


@record
class Day:
    """One day of the plan, in the order to work."""

    day: date
    items: tuple[Item, ...]

    @property
    def minutes(self) -> float:
        """The sum of its problems' minutes."""
        return sum(item.minutes for item in self.items)


@record
class Left:
    """What does not fit into the plan.

    `reviews`: due before the end and not in the plan. `topics`: below the goal, the weakest first, and without a single
    problem in the plan. `too_long`: untried problems that take more minutes than a day has. `missing`: topics that a
    debrief named and for which the bank has nothing untried.
    """

    reviews: tuple[ProblemRow, ...] = ()
    topics: tuple[str, ...] = ()
    too_long: tuple[ProblemRow, ...] = ()
    missing: tuple[str, ...] = ()


@record
class Plan:
    """The plan: its days, the goals of debriefs (topics, and skills), topics below the goal, what is left."""

    days: tuple[Day, ...]
    goals: tuple[str, ...]
    soft: tuple[str, ...]
    weak: tuple[str, ...]
    left: Left


def plan(
    state: State,
    syllabus: Syllabus,
    now: datetime,
    *,
    by: date | None = None,
    minutes_per_day: int = MINUTES_A_DAY,
    review_share: float = REVIEW_SHARE,
    taken: Mapping[date, int] | None = None,
) -> Plan:
    """Plan from today to the eve of `by` (an interview), or for a week. The eve has one light review, and nothing new.

    A day never holds more than its minutes, less those that are `taken` by other practice. It starts with reviews, the
    least remembered first, at most for their share of its minutes (one fits always), so what has piled up is spread
    over days. Minutes that nothing new fits into go to further reviews. An interview today or in the past leaves no day.
    """
    days = _days(day_of(now), by)
    untried = (p for p in syllabus.problems.values() if not state.problem(p.id).attempts)
    too_long = frozenset(p.id for p in untried if p.minutes > minutes_per_day)
    wish = Wish(aside=too_long, interview=by, review_share=review_share)
    ahead, planned = state, []
    for day in days:
        moment = now + (day - day_of(now))
        is_eve = by is not None and day == by - timedelta(days=1)
        minutes = minutes_per_day - (taken or {}).get(day, 0)
        ahead, items = (_eve if is_eve else _fill)(ahead, syllabus, moment, wish, minutes)
        planned.append(Day(day, tuple(replace(item, p_topic=_p(state, item, now)) for item in items)))
    asked = tuple(topic for topic in syllabus.topics if state.topic(topic).asked or _is_open(state, topic, now))
    below = [topic for topic in syllabus.topics if state.p_topic(topic, now) < GOAL]
    weak = tuple(sorted(below, key=lambda topic: state.p_topic(topic, now)))
    left = _left(state, syllabus, planned, weak, asked, too_long, by)
    return Plan(tuple(planned), asked, state.soft_areas(now), weak, left)


def _days(today: date, by: date | None) -> list[date]:
    count = DAYS if by is None else min(LONGEST, (by - today).days)
    return [today + timedelta(days=n) for n in range(count)]


def _fill(state: State, syllabus: Syllabus, now: datetime, wish: Wish, minutes: float) -> tuple[State, list[Item]]:
    """Fill a day: reviews within their share, what is new by the rule, then further reviews; each only if it fits."""
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
    """Return what is due and may come on this day, and how many of it belong to the share of reviews.

    The share is the whole day if nothing new is left.
    """
    view = ChoiceView(state, syllabus, now, wish.aside)
    share = min(wish.review_share, LARGEST_REVIEW_SHARE) if view.candidates() else 1.0
    due = [review.problem for review in view.reviews(wish.interview)] if share else []
    count = reviews_a_day([review_minutes(state, problem) for problem in due], share * minutes)
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
    """Choose what is new, as long as something fits. A problem that is in the day cannot come into it again."""
    items: list[Item] = []
    while True:
        unfit = wish.aside | {p.id for p in syllabus.problems.values() if p.minutes > minutes}
        served = Rule(ChoiceView(state, syllabus, now, unfit), replace(wish, aside=unfit, only_new=True)).serve()
        if served is None:
            return state, items
        problem, source = served
        items.append(Item(problem, source, 0.0, problem.minutes))
        minutes -= problem.minutes
        state = _in_thought(state, problem, now)


def _eve(state: State, syllabus: Syllabus, now: datetime, wish: Wish, minutes: float) -> tuple[State, list[Item]]:
    """Fill the day before an interview: the shortest review, and nothing else."""
    lightest = ChoiceView(state, syllabus, now, wish.aside).lightest(wish.interview)
    if lightest is None or (cost := review_minutes(state, lightest.problem)) > minutes:
        return state, []
    return _in_thought(state, lightest.problem, now), [Item(lightest.problem, PickSource.REVIEW, 0.0, cost)]


def _in_thought(state: State, problem: ProblemRow, now: datetime) -> State:
    before = state.problem(problem.id)
    seen = before.attempts > 0
    expected = sigmoid(prospect(state.skill, problem.topics, problem.prior, now, seen=seen).mean)
    skill = observe(state.skill, problem.topics, problem.prior, expected, now, seen=seen)
    after = practised(state, problem.id, problem.topics, skill, now, solved=True, graded=True)
    is_likely = expected >= 0.5
    card = review(before.card, Grade.GOOD if is_likely else Grade.AGAIN, day_of(now))
    record = ProblemRecord(before.attempts + 1, before.solved + is_likely, before.put_off, card, before.minutes)
    return replace(after, problems={**state.problems, problem.id: record})


def _p(state: State, item: Item, now: datetime) -> float:
    return state.p_topic(item.problem.topics[0], now)


def _is_open(state: State, topic: str, now: datetime) -> bool:
    return bool(state.skill.topic(topic, now).open_areas)


def _due_day(state: State, problem: ProblemRow, by: date | None) -> date:
    card = state.problem(problem.id).card
    return due_on(card, by) if card else date.max


def _left(
    state: State,
    syllabus: Syllabus,
    days: list[Day],
    weak: Iterable[str],
    asked: Iterable[str],
    too_long: frozenset[str],
    by: date | None,
) -> Left:
    served = {item.problem.id for day in days for item in day.items}
    visited = {item.problem.topics[0] for day in days for item in day.items}
    end = days[-1].day if days else None
    waiting = [
        problem
        for problem in syllabus.problems.values()
        if problem.id not in served and end and _due_day(state, problem, by) <= end
    ]
    untried = {p.topics[0] for p in syllabus.problems.values() if not state.problem(p.id).attempts}
    return Left(
        reviews=tuple(sorted(waiting, key=lambda problem: _due_day(state, problem, by))),
        topics=tuple(topic for topic in weak if topic not in visited and topic in untried),
        too_long=tuple(syllabus.problems[p] for p in sorted(too_long)),
        missing=tuple(topic for topic in asked if topic not in untried),
    )
