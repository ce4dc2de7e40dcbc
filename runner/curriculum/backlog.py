"""Reviews that are due: what each costs, and how many of them a day is to begin with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta

from runner.curriculum.rows import ProblemRow
from runner.curriculum.state import State
from runner.day import day_of

BREAK = timedelta(days=3)
"""Days without practice after which the first day back is a light one."""

AFTER_A_BREAK = 3
"""Reviews on that day: somebody who finds thirty of them does not come back."""


def review_minutes(state: State, problem: ProblemRow) -> float:
    """Return what a review of the problem takes this learner: what they needed last time, else their usual time."""
    return state.problem(problem.id).minutes or state.pace.usual(problem.difficulty, problem.minutes)


def reviews_a_day(costs: Sequence[float], minutes: float) -> int:
    """Spread reviews evenly over as few days as they take at so many minutes a day, at least one a day."""
    if not costs:
        return 0
    most = max(1, int(minutes // (sum(costs) / len(costs))))
    return math.ceil(len(costs) / math.ceil(len(costs) / most))


def is_after_break(state: State, now: datetime) -> bool:
    """Whether some days have passed without any practice."""
    last = max((record.last for record in state.topics.values() if record.last), default=None)
    return last is not None and day_of(now) - day_of(last) > BREAK
