"""The input of the curriculum: plain rows. The caller makes them from the log; this package never opens it.

Every time is an aware datetime in the learner's zone *of that time*, with its offset. The day of an attempt
follows from it, and does not change when the learner travels.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from runner.bank.model import Difficulty
from runner.record import record

_BOUNDS = {Difficulty.EASY: (0.61, 1.0), Difficulty.MEDIUM: (0.0, 1.0), Difficulty.HARD: (0.0, 0.55)}
"""Between which the label holds the prior: an easy problem is no harder than a medium one without further knowledge."""


def bounded_prior(prior: float, difficulty: Difficulty) -> float:
    """Hold a prior within what the label allows.

    It comes from the share of accepted submissions, and strong people choose hard problems, beginners easy ones.
    """
    least, most = _BOUNDS[difficulty]
    return max(least, min(most, prior))


class AttemptOutcome(StrEnum):
    """How an attempt ended. `solved`: accepted; `gave_up`: the solution was shown; `left`: for another problem."""

    SOLVED = "solved"
    GAVE_UP = "gave_up"
    SKIPPED = "skipped"
    LEFT = "left"


@record
class AttemptRow:
    """One attempt that ended, with the facts of its problem at the time. The main topic comes first.

    `checks` counts all but JE, `failed_checks` wrong programs, and neither what came after acceptance. `minutes` is the
    time on task, 0 if unknown. `left_at_slow`: the last check said SLOW and the attempt ended without
    acceptance. `in_mock`: it was part of a mock interview.
    """

    problem_id: str
    topics: tuple[str, ...]
    prior: float
    difficulty: Difficulty
    minutes_target: float
    started: datetime
    ended: datetime
    outcome: AttemptOutcome
    checks: int = 0
    failed_checks: int = 0
    hints: int = 0
    minutes: float = 0.0
    solution_shown: bool = False
    left_at_slow: bool = False
    id: str = ""
    in_mock: bool = False

    @property
    def is_solved(self) -> bool:
        """Whether it was accepted, and not after a look at the solution."""
        return self.outcome is AttemptOutcome.SOLVED and not self.solution_shown

    @property
    def is_evidence(self) -> bool:
        """Whether it is evidence of skill. A problem that was skipped or left untouched is not: that is no failure.

        Untouched means no check, no hint and no look at the solution.
        """
        touched = self.checks or self.failed_checks or self.hints or self.solution_shown or self.left_at_slow
        return bool(touched) or self.outcome in (AttemptOutcome.SOLVED, AttemptOutcome.GAVE_UP)


@record
class DebriefRow:
    """The part of a debrief that affects the curriculum: growth areas and strengths as topics; `soft` are skills.

    `problems` are those of the bank that the interview asked.
    """

    at: datetime
    growth: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    id: str = ""


Row = AttemptRow | DebriefRow
"""One line of the learner's log, in its order."""


class ProblemRow(NamedTuple):
    """A problem of the bank as the choice sees it. `serves` names the soft growth areas that it exercises, if any.

    It is a tuple, because a bank may have ten thousand.
    """

    id: str
    topics: tuple[str, ...]
    prior: float
    difficulty: Difficulty
    minutes: float
    serves: tuple[str, ...] = ()

    @property
    def topic(self) -> str:
        """The main topic."""
        return self.topics[0]
