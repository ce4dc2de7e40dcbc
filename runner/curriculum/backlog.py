"""Due reviews: the minutes that each takes, and how many of them to plan for a day."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from runner.curriculum.rows import ProblemRow
from runner.curriculum.state import State
from runner.day import day_of

BREAK = timedelta(days=3)
"""After this time without practice, the first day has few reviews."""

AFTER_A_BREAK = 3
"""The reviews on that day: somebody who finds thirty of them may not come back."""


class MinutesFrom(StrEnum):
    """Whose minutes a planned problem has: a prepared person's, or the learner's of the last solve."""

    PROBLEM = "problem"
    LAST_TIME = "last time"


def minutes_from(state: State, problem: ProblemRow) -> MinutesFrom:
    """Say where the minutes of a review come from."""
    return MinutesFrom.LAST_TIME if state.problem(problem.id).minutes else MinutesFrom.PROBLEM


def review_minutes(state: State, problem: ProblemRow) -> float:
    """Return the minutes that a review takes this learner: those of the last solve, otherwise the problem's own.

    What was given up took its time without an answer, and the usual time of other problems says nothing about this one.
    """
    return state.problem(problem.id).minutes or problem.minutes


def reviews_a_day(costs: Sequence[float], minutes: float) -> int:
    """Return how many reviews to do in a day: spread evenly over the fewest days of that many minutes, at least one."""
    if not costs:
        return 0
    most = max(1, int(minutes // (sum(costs) / len(costs))))
    return math.ceil(len(costs) / math.ceil(len(costs) / most))


def is_after_break(state: State, now: datetime) -> bool:
    """Whether the learner comes back after some days without practice."""
    last = max((record.last for record in state.topics.values() if record.last), default=None)
    return last is not None and day_of(now) - day_of(last) > BREAK
