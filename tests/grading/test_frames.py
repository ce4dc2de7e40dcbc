"""Functions of data frames through the whole judge: the same inputs and the same comparison as for queries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Reason, Stage
from runner.languages import LANGUAGES
from runner.render.report_page import report_page
from runner.render.view import view_of
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


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return len(employee)", "Instead: a value of the type `int`. Expected a `DataFrame`."),
        ("return None", "Instead: no answer. Expected a `DataFrame`."),
        ("return pd.concat({'a': employee}, axis=1)", "NULL returned a frame with several levels of column labels"),
    ],
)
def test_what_came_in_place_of_a_frame_is_named(body, words):
    problem = salaries()
    report = graded(problem, body, Stage.EXAMPLES)
    assert words in " ".join(report_page(view_of(report, problem), 90).text.split())


def test_the_columns_have_types_that_can_hold_a_missing_cell():
    report = graded(salaries(), "raise ValueError(' '.join(map(str, employee.dtypes)))", Stage.EXAMPLES)
    assert report.counterexample.fault.message == "Int64 Int64"


def test_other_columns_are_wrong():
    assert str(graded(salaries(), "return employee", Stage.EXAMPLES).verdict) == "WA"


def test_it_reads_no_files():
    report = graded(salaries(), "return pd.read_csv('/etc/passwd')", Stage.EXAMPLES)
    assert (str(report.verdict), report.counterexample.fault.type) == ("RTE", "PermissionError")


def of_file(source):
    """Grade a file as it is on the examples."""
    return grade(salaries(), source.encode(), "/solutions/answer.py", GradeOptions(upto=Stage.EXAMPLES))


SOLUTION = salaries().query.frames.solution


@pytest.mark.parametrize("name", ["second_highest_salary", "secondHighestSalary", "find_second"])
def test_the_function_has_the_name_of_the_stub_or_is_the_only_one_as_on_leetcode(name):
    source = f"import pandas as pd\n\n{SOLUTION.replace('second_highest_salary(', f'{name}(')}"
    assert str(of_file(source).verdict) == "AC"


def test_of_two_functions_with_other_names_none_is_taken():
    report = of_file(f"def helper(x):\n    return x\n\n{SOLUTION.replace('second_highest_salary(', 'find_second(')}")
    assert (str(report.verdict), report.reason) == ("CE", Reason.NO_SUCH_FUNCTION)
    assert "`find_second`" in report.fault.message


@pytest.mark.parametrize(
    "returned",
    [
        "frame.set_index(pd.MultiIndex.from_tuples([('a', 1)])).set_axis([0], axis=1)",
        "frame.rename(columns=str.upper).astype('float')",
        "frame.astype(object)",
    ],
)
def test_neither_index_nor_labels_nor_types_of_the_result_count(returned):
    wrapped = f"def find(employee):\n    frame = {salaries().signature.name}(employee)\n    return {returned}\n"
    source = f"import pandas as pd\n\n{SOLUTION}\n{wrapped.replace('find(', 'secondHighestSalary(')}"
    renamed = source.replace("second_highest_salary(", "inner(")
    assert str(of_file(renamed).verdict) == "AC", renamed


def test_columns_in_another_order_are_matched_by_their_names():
    problem = orders()
    columns = (*problem.query.columns, replace(problem.query.columns[0], name="again"))
    query = replace(problem.query, columns=columns, right=(), frames=None)
    reference = f"SELECT name, name || '!' AS again FROM ({problem.reference}) AS answer"
    changed = replace(problem, query=query, reference=reference, examples=(), cases=replace(problem.cases, edges=()))
    body = (
        "left = customers[~customers['id'].isin(orders['customer_id'])]\n"
        "    return pd.DataFrame({'again': left['name'] + '!', 'name': left['name']})"
    )
    assert str(graded(changed, body).verdict) == "AC"
    swapped = body.replace("'again':", "'x':").replace("'name': left", "'y': left")
    assert str(graded(changed, swapped).verdict) == "WA"
