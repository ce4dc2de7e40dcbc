"""Rows for tests of the curriculum: an attempt that solved a medium problem at once, with changes."""

from datetime import UTC, datetime, timedelta

from runner.bank.model import Difficulty
from runner.bank.topic import Topic
from runner.curriculum.rows import AttemptOutcome, AttemptRow, ProblemRow
from runner.curriculum.syllabus import Syllabus

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def attempt(problem_id="p", topics=("t",), at=START, **changes):
    usual = {
        "problem_id": problem_id,
        "topics": tuple(topics),
        "prior": 0.61,
        "difficulty": Difficulty.MEDIUM,
        "minutes_target": 20.0,
        "started": at - timedelta(minutes=20),
        "ended": at,
        "outcome": AttemptOutcome.SOLVED,
        "checks": 1,
        "minutes": 20.0,
    }
    return AttemptRow(**{**usual, **changes})


def failed(problem_id="p", topics=("t",), at=START, **changes):
    return attempt(
        problem_id,
        topics,
        at,
        **{"outcome": AttemptOutcome.GAVE_UP, "solution_shown": True, "failed_checks": 3, **changes},
    )


def problem(problem_id, *topics, prior=0.61, minutes=20.0, serves=(), difficulty=Difficulty.MEDIUM):
    return ProblemRow(problem_id, topics, prior, difficulty, minutes, serves)


def syllabus(*problems, prerequisites=None, topics=()):
    before = prerequisites or {}
    names = dict.fromkeys([*topics, *(p.topics[0] for p in problems)])
    return Syllabus.of(problems, [Topic(name, name.title(), tuple(before.get(name, ()))) for name in names])


def grid(topics=4, each=4):
    """Topics a, b, c … with problems a0, a1 … each, all alike."""
    return syllabus(*(problem(f"{t}{n}", t) for t in "abcdefghij"[:topics] for n in range(each)))


def serve(state, chosen, at, **changes):
    """The row of an attempt at a pick."""
    return attempt(chosen.problem.id, chosen.problem.topics, at, **changes)
