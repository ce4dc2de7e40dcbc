"""The view of a failing input over tables."""

from runner.grading.report import Counterexample, Stage
from runner.render.tables_view import tables_view
from tests.support.bank import shipped_problem


def expected_rows(problem_id, rows):
    problem = shipped_problem(problem_id)
    result = {"columns": list(problem.query.names), "rows": rows}
    found = Counterexample(Stage.SMALL, dict(problem.examples[0].args), result)
    return tables_view(problem, found)["expected"]["rows"]


def test_what_the_statement_rounds_is_shown_rounded():
    rows = [["2024-01", 100, None], ["2024-02", 1000, 233.33333333333334]]
    assert expected_rows("month-over-month-growth", rows) == [["2024-01", 100, None], ["2024-02", 1000, 233.33]]


def test_other_results_are_shown_as_they_are():
    assert expected_rows("second-highest-salary", [[100]]) == [[100]]
