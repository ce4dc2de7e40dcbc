"""The curriculum as it stands, day by day: what `next` would serve if every attempt went as expected.

Each planned problem is practised in thought: a score just as likely as predicted, which moves no estimate but its
drift and its certainty. So topics take turns in the plan as they will in `next`, and the plan is made anew each time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from runner.curriculum.choice_rule import REVIEW_SHARE, PickSource, Rule, Wish
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
    """One planned problem; `p_topic` is the estimate of its topic when the plan was made."""

    problem: ProblemRow
    source: PickSource
    p_topic: float

    @property
    def minutes(self) -> float:
        """What it takes a prepared person."""
        return self.problem.minutes


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
    """What will not fit.

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
    """The plan: its days, the goals of debriefs (topics, and what is no topic), topics below the goal, what is left."""

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
) -> Plan:
    """Plan from today to the eve of `by` (an interview), or for a week.

    A day never holds more than its minutes. Reviews come by their due dates, capped at the eve, and at most at the
    share that `next` keeps. An interview today or in the past leaves no day.
    """
    days = _days(day_of(now), by)
    too_long = frozenset(p.id for p in syllabus.problems.values() if p.minutes > minutes_per_day)
    wish = Wish(aside=too_long, interview=by, review_share=review_share)
    ahead, planned = state, []
    for day in days:
        moment = now + (day - day_of(now))
        ahead, items = _fill(ahead, syllabus, moment, wish, minutes_per_day)
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
    """Fill a day by the rule, from what still fits; once a problem is in the day it is set aside for its rest."""
    items: list[Item] = []
    while True:
        aside = wish.aside | {p.id for p in syllabus.problems.values() if p.minutes > minutes}
        served = Rule(ChoiceView(state, syllabus, now, aside), replace(wish, aside=aside)).serve()
        if served is None or served[1] is PickSource.AGAIN:
            return state, items
        problem, source = served
        items.append(Item(problem, source, 0.0))
        minutes -= problem.minutes
        state = _in_thought(state, problem, now)
        wish = replace(wish, aside=wish.aside | {problem.id})


def _in_thought(state: State, problem: ProblemRow, now: datetime) -> State:
    before = state.problem(problem.id)
    seen = before.attempts > 0
    expected = sigmoid(prospect(state.skill, problem.topics, problem.prior, now, seen=seen).mean)
    skill = observe(state.skill, problem.topics, problem.prior, expected, now, seen=seen)
    after = practised(state, problem.id, problem.topics, skill, now, solved=True, graded=True)
    is_likely = expected >= 0.5
    card = review(before.card, Grade.GOOD if is_likely else Grade.AGAIN, day_of(now))
    record = ProblemRecord(before.attempts + 1, before.solved + is_likely, before.put_off, card)
    return replace(after, problems={**state.problems, problem.id: record})


def _p(state: State, item: Item, now: datetime) -> float:
    return state.p_topic(item.problem.topics[0], now)


def _is_open(state: State, topic: str, now: datetime) -> bool:
    return bool(state.skill.topic(topic, now).open_areas)


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
        if problem.id not in served and end and (card := state.problem(problem.id).card) and due_on(card, by) <= end
    ]
    untried = {p.topics[0] for p in syllabus.problems.values() if not state.problem(p.id).attempts}
    return Left(
        reviews=tuple(waiting),
        topics=tuple(topic for topic in weak if topic not in visited and topic in untried),
        too_long=tuple(syllabus.problems[p] for p in sorted(too_long) if not state.problem(p).attempts),
        missing=tuple(topic for topic in asked if topic not in untried),
    )
