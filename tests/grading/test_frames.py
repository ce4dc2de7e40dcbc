"""Functions of data frames through the whole judge: the same inputs and the same comparison as for queries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Reason, Stage
from runner.languages import LANGUAGES
from tests.support.tables import orders, salaries

pytestmark = pytest.mark.skipif(bool(LANGUAGES["pandas"].worker.lacking()), reason="the extra `data` is not installed")


def graded(problem, body, upto=Stage.SMALL):
    tables = ", ".join(problem.query.tables[place].name for place in range(len(problem.query.tables)))
    source = f"import pandas as pd\n\ndef {problem.signature.name}({tables}):\n    {body}\n"
    return grade(problem, source.encode(), "/solutions/answer.py", GradeOptions(upto=upto))


@pytest.mark.slow
def test_the_declared_solution_is_accepted_and_its_mistakes_are_not():
    frames = orders().query.frames
    report = grade(orders(), frames.solution.encode(), "/solutions/answer.py", GradeOptions())
    assert (str(report.verdict), report.language) == ("AC", "pandas")
    for wrong in frames.wrong:
        report = grade(orders(), wrong.code.encode(), "/solutions/answer.py", GradeOptions())
        assert str(report.verdict) == "WA"
        assert wrong.group in report.failing_groups


@pytest.mark.parametrize("missing", ["None", "float('nan')", "pd.NA", "pd.NaT"])
def test_what_pandas_has_for_missing_is_null(missing):
    problem = replace(salaries(), examples=salaries().examples[1:], cases=replace(salaries().cases, edges=()))
    report = graded(problem, f"return pd.DataFrame({{'x': [{missing}]}})", Stage.EXAMPLES)
    assert str(report.verdict) == "AC"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return employee['salary']", "returned `Series`, expected a `DataFrame`"),
        ("return None", "returned `None`, expected a `DataFrame`"),
        ("return pd.concat({'a': employee}, axis=1)", "several levels of column labels"),
        ("return pd.DataFrame({'x': range(20000)})", "returned more than 10,000 rows"),
    ],
)
def test_what_is_no_flat_frame_is_the_wrong_type(body, words):
    report = graded(salaries(), body, Stage.EXAMPLES)
    assert (str(report.verdict), report.reason) == ("WA", Reason.WRONG_TYPE)
    assert words in report.counterexample.note


def test_the_columns_have_types_that_can_hold_a_missing_cell():
    report = graded(salaries(), "raise ValueError(' '.join(map(str, employee.dtypes)))", Stage.EXAMPLES)
    assert report.counterexample.fault.message == "Int64 Int64"


def test_other_columns_are_wrong():
    assert str(graded(salaries(), "return employee", Stage.EXAMPLES).verdict) == "WA"


def test_it_reads_no_files():
    report = graded(salaries(), "return pd.read_csv('/etc/passwd')", Stage.EXAMPLES)
    assert (str(report.verdict), report.counterexample.fault.type) == ("RTE", "PermissionError")
