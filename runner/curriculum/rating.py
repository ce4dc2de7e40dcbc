"""Turns an attempt into a grade for its review (one of FSRS's four) and a score for its topics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import IntEnum

from runner.bank.model import Difficulty
from runner.curriculum.rows import AttemptRow
from runner.record import record

MEDIAN_FROM = 5
"""From this many solves of a difficulty on, the learner's own median replaces the problem's minutes."""

KEPT = 50
"""The median is over this many latest solves of a difficulty: it shows the present pace and keeps the state small."""

SLOW = 2.0
QUICK = 0.5
CLEAN, HELPED = 1.0, 0.5
"""The scores of a clean solve, and of one with a hint or with one or two failed checks."""


class Grade(IntEnum):
    """FSRS's grades, with its numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@record
class Pace:
    """Minutes of the learner's latest solves by difficulty, oldest first."""

    recent: Mapping[str, tuple[float, ...]] = field(default_factory=dict)

    def usual(self, difficulty: Difficulty, minutes_target: float) -> float:
        """Return the learner's median for that difficulty; the problem's own minutes until there are five solves."""
        recent = self.recent.get(difficulty, ())
        return _median(recent) if len(recent) >= MEDIAN_FROM else minutes_target

    def after(self, row: AttemptRow) -> Pace:
        """Return the pace with this attempt in it, if it was a solve whose time is known."""
        if not row.is_solved or row.minutes <= 0:
            return self
        recent = (*self.recent.get(row.difficulty, ()), row.minutes)[-KEPT:]
        return Pace({**self.recent, row.difficulty: recent})


def is_clean(row: AttemptRow) -> bool:
    """Whether it was solved at the first check, without a hint."""
    return row.is_solved and row.failed_checks == 0 and row.hints == 0


def is_slow(row: AttemptRow, usual: float) -> bool:
    """Whether it took more than twice the usual minutes. An unknown time is not slow."""
    return row.minutes > SLOW * usual


def grade(row: AttemptRow, *, usual: float, solved_before: bool, previous: Grade | None) -> Grade | None:
    """Return the grade of an attempt as a review; None if it is not evidence (see `AttemptRow.is_evidence`).

    *Again*: not solved, solution shown, two or more hints, three or more failed checks; and a first solve with any hint
    or failed check. *Hard*: a later solve with one hint or one or two failed checks; or Good, but slow. *Good*: first
    check, no hint. *Easy*: Good within half the usual minutes when the review before was Good or better.
    """
    if not row.is_evidence:
        return None
    if not row.is_solved or row.hints >= 2 or row.failed_checks >= 3:
        return Grade.AGAIN
    if not is_clean(row):
        return Grade.HARD if solved_before else Grade.AGAIN
    if is_slow(row, usual):
        return Grade.HARD
    quick = 0 < row.minutes <= QUICK * usual
    return Grade.EASY if quick and previous is not None and previous >= Grade.GOOD else Grade.GOOD


def score(row: AttemptRow, *, usual: float) -> float | None:
    """Return the score of an attempt as evidence of skill, from 0 to 1; None if it is not evidence.

    1 clean · 0.8 clean but slow · 0.5 one hint or one or two failed checks, or left at SLOW · 0.2 more of either ·
    0 not solved or solution shown.
    """
    if not row.is_evidence:
        return None
    if row.solution_shown or not (row.is_solved or row.left_at_slow):
        return 0.0
    if row.hints >= 2 or row.failed_checks >= 3:
        return 0.2
    if not is_clean(row):
        return HELPED
    return 0.8 if is_slow(row, usual) else CLEAN


def lowers_nothing(row: AttemptRow) -> bool:
    """Whether the attempt can only raise estimates: a hard problem, solved without hints and with few failed checks.

    To take on what is hard and to get there must not count against anybody.
    """
    return row.is_solved and row.difficulty is Difficulty.HARD and not row.hints and row.failed_checks <= 2


def _median(values: Iterable[float]) -> float:
    """Return the median. The module `statistics` would make the start of `drill next` slower."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
