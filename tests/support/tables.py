"""A problem over tables, and the solutions that tests grade on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.bank.model import Problem
from runner.grading.grade import GradeOptions, grade
from runner.grading.machine import Machine, worker_for
from runner.grading.worker.worker import Worker
from runner.languages import LANGUAGES
from tests.support.bank import shipped_problem

needs_sql = pytest.mark.skipif(bool(LANGUAGES["sql"].worker.lacking()), reason="the extra `sql` is not installed")


def salaries() -> Problem:
    """One table, one number as the answer."""
    return shipped_problem("second-highest-salary")


def orders() -> Problem:
    """Two tables with a foreign key."""
    return shipped_problem("customers-who-never-ordered")


def ordered(problem: Problem) -> Problem:
    """The same problem, with an order by its first column."""
    first = problem.query.names[0]
    reference = f"SELECT * FROM ({problem.reference}) AS answer ORDER BY {first}"
    return replace(problem, reference=reference, query=replace(problem.query, order=(first,)))


def loaded(problem: Problem, query: str) -> Worker:
    """Load a query in a worker of its own, without running it on any input."""
    machine, language = Machine(), LANGUAGES["sql"]
    return worker_for(problem, machine, query.encode(), "/solutions/query.sql", "learner", language)


def graded(problem: Problem, query: str, **options):
    """Grade a query."""
    return grade(problem, query.encode(), "/solutions/query.sql", GradeOptions(**options))
