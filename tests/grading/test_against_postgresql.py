"""Real PostgreSQL gives what drill's engine gives, for every reference and right query of the bank."""

from __future__ import annotations

import pytest

from runner.grading.check import seed_of
from runner.grading.hypothesis_search import drawn
from runner.grading.machine import Machine
from runner.grading.reference import Reference
from runner.grading.tables.comparison import same_table
from runner.strategies.generated import strategy_for
from runner.strategies.small import small_inputs
from tests.grading.test_query_functions import EXPRESSIONS
from tests.support import postgresql
from tests.support.bank import PROBLEMS, shipped_problem
from tests.support.tables import needs_sql

pytestmark = [
    pytest.mark.slow,
    needs_sql,
    pytest.mark.skipif(bool(postgresql.missing()), reason=postgresql.missing() or "it is"),
]
OURS = [id_ for id_, path in PROBLEMS.items() if path.parent.name.startswith("sql-")]
DATABASES = 200


@pytest.fixture(scope="module")
def client():
    with postgresql.server() as words:
        yield words


def databases(problem):
    made = drawn(strategy_for(problem), number=seed_of(problem), examples=DATABASES)
    examples = [example.args for example in problem.examples]
    return [*examples, *made, *small_inputs(problem, DATABASES)][:DATABASES]


@pytest.mark.parametrize(
    "problem_id",
    [pytest.param(each, marks=pytest.mark.bank) if number % 4 else each for number, each in enumerate(OURS)],
)
def test_every_right_query_gives_the_same(client, problem_id):
    problem = shipped_problem(problem_id)
    inputs = databases(problem)
    assert len(inputs) == DATABASES
    with Reference(problem, Machine()) as reference:
        reference.load()
        expected = [outcome.value for outcome in reference.expected(inputs)]
    for query in (problem.reference, *problem.query.right):
        theirs = postgresql.answers(client, problem.query, query, inputs)
        for args, ours, other in zip(inputs, expected, theirs, strict=True):
            assert same_table(problem.query, ours, other), (query, args, ours, other)


def test_functions_and_patterns_that_drill_rewrites_give_the_same(client):
    expressions = ", ".join(f"CAST({each} AS text)" for each in EXPRESSIONS)
    theirs = postgresql.run([*client, "-A", "-t", "-P", "null=NULL"], f"SELECT {expressions}").rstrip("\n").split("|")
    words = {None: "NULL", True: "true", False: "false"}
    assert theirs == [words.get(each, str(each)) for each in EXPRESSIONS.values()]
