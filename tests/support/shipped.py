"""The shipped bank as the choice sees it, and a simulated learner who works through it."""

from __future__ import annotations

from datetime import timedelta

from runner.bank.bank import Bank
from runner.bank.model import Difficulty, ProblemKind
from runner.curriculum.choice_rule import Wish
from runner.curriculum.choose import choose
from runner.curriculum.rows import ProblemRow, bounded_prior
from runner.curriculum.state import State, advance
from runner.curriculum.syllabus import Syllabus
from runner.paths import Home
from tests.support.learning import START, attempt


def shipped_syllabus(home, kinds=frozenset(ProblemKind)):
    bank = Bank.open(Home(home))
    rows = (
        _row(each.id, tuple(each.topics), each.prior, Difficulty(each.difficulty), each.minutes)
        for each in bank.entries.values()
        if each.kind in kinds
    )
    return Syllabus.of(rows, bank.topics.values())


def _row(problem_id, topics, prior, difficulty, minutes):
    return ProblemRow(problem_id, topics, bounded_prior(prior, difficulty), difficulty, minutes)


def worked_through(syllabus, a_day=3, count=None, **changes):
    """Solve everything in the order of `drill next`, cleanly unless changed: what was served, the state, the time."""
    state, served, now = State(), [], START
    while count is None or len(served) < count:
        now = START + timedelta(days=len(served) // a_day, minutes=30 * (len(served) % a_day))
        pick = choose(state, syllabus, now, Wish(only_new=True))
        if pick is None:
            break
        problem = pick.problem
        served.append(problem)
        facts = {"prior": problem.prior, "difficulty": problem.difficulty, "minutes_target": problem.minutes}
        state = advance(state, attempt(problem.id, problem.topics, now, **facts, **changes))
    return served, state, now
