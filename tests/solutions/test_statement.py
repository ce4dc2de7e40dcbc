"""A solution without the statement that its stub has put into it."""

from __future__ import annotations

import pytest

from runner.languages import LANGUAGES
from runner.solutions.statement import without_statement
from runner.solutions.stub import stub_for
from tests.support.bank import shipped_problem


@pytest.mark.parametrize(
    ("problem_id", "language"),
    [
        ("two-sum", "python"),
        ("min-stack", "python"),
        ("two-sum", "javascript"),
        ("min-stack", "javascript"),
        ("counter-with-step", "react"),
        ("second-highest-salary", "sql"),
        ("second-highest-salary", "pandas"),
    ],
)
def test_the_statement_of_a_stub_is_left_out_and_the_code_stays(problem_id, language):
    problem = shipped_problem(problem_id)
    stub = stub_for(problem, language=LANGUAGES[language])
    assert "Example 1" in stub
    left = without_statement(stub + "\n-- mine\nSELECT 1\n", problem.title)
    assert "Example 1" not in left
    assert problem.title not in left
    assert left.endswith("\n-- mine\nSELECT 1\n")
    code = [line for line in stub.splitlines() if line.startswith(("def ", "class ", "function ", "export "))]
    assert all(line in left for line in code)


def test_comments_of_the_learner_stay():
    code = "-- mine\nSELECT 1 -- Two sum\n"
    assert without_statement(code, "Two sum") == code
