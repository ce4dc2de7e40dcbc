"""The plan of the curriculum, day by day: what `next` would serve if every attempt went as expected.

Each planned problem counts as practiced with exactly the predicted score, which changes only the drift and the
variance of the estimates. So the new problems come in the order of `next`. The plan is computed each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from runner.curriculum.choice_rule import Wish
from runner.curriculum.plan_day import Item, fill, fill_eve
from runner.curriculum.rows import ProblemRow
from runner.curriculum.schedule import due_on
from runner.curriculum.state import GOAL, State
from runner.curriculum.syllabus import Syllabus
from runner.day import day_of
from runner.record import record

DAYS = 7
LONGEST = 120
MINUTES_A_DAY = 45


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
    wish: Wish | None = None,
    *,
    minutes_per_day: int = MINUTES_A_DAY,
    taken: Mapping[date, int] | None = None,
) -> Plan:
    """Plan from today to the eve of the wish's interview, or for a week. The eve has one light review, and nothing new.

    A day never holds more than its minutes, less those that are `taken`: by other practice, or already over. It starts
    with reviews, the least remembered first, at most for their share of its minutes (one fits always), so what has
    piled up is spread over days. Then comes what is new, first the problem that is open, until the next one does not
    fit: that one begins another day, and what is left of the minutes goes to further reviews. An interview today or
    earlier leaves no day.
    """
    wish = wish or Wish()
    by = wish.interview
    days = _days(day_of(now), by)
    untried = (p for p in syllabus.problems.values() if not state.problem(p.id).attempts)
    too_long = frozenset(p.id for p in untried if p.minutes > minutes_per_day)
    wish = replace(wish, aside=too_long)
    ahead, planned = state, []
    for day in days:
        moment = now + (day - day_of(now))
        is_eve = by is not None and day == by - timedelta(days=1)
        minutes = minutes_per_day - (taken or {}).get(day, 0)
        ahead, items = (fill_eve if is_eve else fill)(ahead, syllabus, moment, wish, minutes)
        planned.append(Day(day, tuple(replace(item, p_topic=_p(state, item, now)) for item in items)))
    growing = tuple(state.growing(syllabus.topics))
    below = [topic for topic in syllabus.topics if state.p_topic(topic, now) < GOAL]
    weak = tuple(sorted(below, key=lambda topic: state.p_topic(topic, now)))
    left = _left(state, syllabus, planned, weak, growing, too_long, by)
    return Plan(tuple(planned), growing, state.soft_areas(now), weak, left)


def _days(today: date, by: date | None) -> list[date]:
    count = DAYS if by is None else min(LONGEST, (by - today).days)
    return [today + timedelta(days=n) for n in range(count)]


def _p(state: State, item: Item, now: datetime) -> float:
    return state.p_topic(item.problem.topics[0], now)


def _due_day(state: State, problem: ProblemRow, by: date | None) -> date:
    card = state.problem(problem.id).card
    return due_on(card, by) if card else date.max


def _left(
    state: State,
    syllabus: Syllabus,
    days: list[Day],
    weak: Iterable[str],
    growing: Iterable[str],
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
        missing=tuple(topic for topic in growing if topic not in untried),
    )
