"""Patterns and functions of PostgreSQL that the engine does not have: they work, or nothing is run and that is said."""

from __future__ import annotations

import pytest

from runner.grading.report import Reason, Stage
from tests.support.bank import shipped_problem
from tests.support.tables import graded, needs_sql, salaries

pytestmark = needs_sql

PATIENTS = "patients-with-a-condition"

EXPRESSIONS = {
    r"'J45 E11' ~ '\mE11'": True,
    r"'J45 XE11' ~ '\mE11'": False,
    r"'J45 E112' ~ 'E11\M'": False,
    r"'J45 E11 K' ~* '\m(e11|k)\M'": True,
    r"'J45 E112' ~ '\yE1+\d*\M'": True,
    r"'XE11' ~ '\YE11'": True,
    r"'E11' ~ 'E11\Z'": True,
    r"'J45 E11' ~ '[[:<:]]E11[[:>:]]'": True,
    r"'J45 XE11' !~ E'\\mE11'": True,
    r"'J45 E11' ~ ('\mE' || '11')": True,
    r"'J45 E11' ~ $$\mE\w*\M$$": True,
    r"'J45 XE11' ~ '(^|\m)E11'": False,
    r"regexp_replace('E11 XE11', '\mE', '-', 'g')": "-11 XE11",
    r"regexp_like('J45 E11', '\me11', 'i')": True,
    r"'a.c' SIMILAR TO 'a.c'": True,
    r"'abc' SIMILAR TO 'a.c'": False,
    r"'J45 E112' SIMILAR TO '(E11|% E11)%'": True,
    r"'J45' SIMILAR TO 'J[0-9]_'": True,
    "to_date('2024-02', 'YYYY-MM')": "2024-02-01",
    "to_date('2024-02-05', 'YYYY-MM')": "2024-02-01",
    "to_date(' 5/2/2024 and more', 'FMDD/mm/yyyy')": "2024-02-05",
    "to_date('2024', 'YYYY')": "2024-01-01",
    "to_date(NULL, 'YYYY')": None,
    "btrim('xax', 'x') || btrim(' b ')": "ab",
    "div(-7, 2)": -3,
    "initcap('hELLO wORLD-foo''s')": "Hello World-Foo'S",
    "initcap('')": "",
}

CANNOT = {
    r"'J45 E11' ~ '\m.*E11'": r"`\m` where a pattern has no letter",
    r"'J45 E11' ~ '\m(E11|-)'": r"`\m` where a pattern has no letter",
    r"'J45 E11' ~ '\m '": r"`\m` where a pattern has no letter",
    r"'J45 E11' ~ '.\M'": r"`\M` where a pattern has no letter",
    r"'J45 E11' ~ ('\m' || 'E11')": r"`\m` where a pattern has no letter",
    r"'E11E11' ~ '(E11)\1'": r"`\1`",
    r"'J45 E11' ~ 'E(?=11)'": "`(?=`",
    r"substring('J45 E11' FROM 'E\d+')": "substring(… FROM pattern)",
    "to_date('Feb 2024', 'Mon YYYY')": "only these patterns are known here: YYYY, MM, DD",
    "to_char(date '2024-02-05', 'Month')": "only these patterns are known here: FMMonth",
    "to_char(12.5, '999.99')": "only these patterns are known here: FMMonth",
    "to_number('12', '99')": "to_number()",
}


def test_what_postgresql_writes_gives_what_it_gives_there():
    report = graded(salaries(), f"SELECT {', '.join(EXPRESSIONS)}", upto=Stage.EXAMPLES)
    assert dict(zip(EXPRESSIONS, report.counterexample.returned["rows"][0], strict=True)) == EXPRESSIONS


@pytest.mark.parametrize("expression", CANNOT)
def test_what_the_engine_cannot_do_is_refused_before_a_run(expression):
    report = graded(salaries(), f"SELECT {expression}", upto=Stage.EXAMPLES)
    assert (str(report.verdict), report.reason) == ("CE", Reason.REFUSED)
    assert "the engine here cannot do this; PostgreSQL can" in report.fault.message
    assert CANNOT[expression] in report.fault.message


@pytest.mark.parametrize("pattern", [r"\mE11", r"\yE11", r"(^|\m)E11"])
def test_the_edges_of_a_word_are_right_in_the_examples(pattern):
    query = f"SELECT id FROM patients WHERE codes ~ '{pattern}'"
    report = graded(shipped_problem(PATIENTS), query, upto=Stage.EXAMPLES)
    assert (str(report.verdict), report.notes) == ("AC", ())


def test_a_backspace_of_postgresql_counts_as_the_edge_of_a_word_with_a_note():
    report = graded(shipped_problem(PATIENTS), r"SELECT id FROM patients WHERE codes ~ '\bE11'", upto=Stage.EXAMPLES)
    assert str(report.verdict) == "AC"
    assert len(report.notes) == 1
    assert "not PostgreSQL. There it is a backspace" in report.notes[0]


def test_a_function_that_nobody_has_is_named_without_a_guess():
    assert (
        graded(salaries(), "SELECT to_dayz(1)", upto=Stage.EXAMPLES).fault.message == "there is no function to_dayz()"
    )


GROUPED = (
    "SELECT s.id AS student_id, s.name, u.name AS subject, count(e.subject) AS exams FROM student s CROSS JOIN subject u "
    "LEFT JOIN exam e ON e.student_id = s.id AND e.subject = u.name GROUP BY {} ORDER BY s.id, u.name"
)


def test_a_column_that_a_grouped_key_determines_needs_no_group_by():
    report = graded(shipped_problem("students-and-examinations"), GROUPED.format("s.id, u.name"), upto=Stage.EXAMPLES)
    assert str(report.verdict) == "AC"
    assert report.notes == ("s.name is not in GROUP BY: PostgreSQL takes that only if s.id is the primary key",)


def test_other_columns_still_need_it():
    for group in ("s.name, u.name", "e.student_id, u.name"):
        report = graded(shipped_problem("students-and-examinations"), GROUPED.format(group), upto=Stage.EXAMPLES)
        assert "must appear in the GROUP BY clause" in report.fault.message
    shadowed = "WITH employee AS (SELECT 1 AS id, 2 AS salary) SELECT id, salary FROM employee GROUP BY id"
    assert "must appear" in graded(salaries(), shadowed, upto=Stage.EXAMPLES).fault.message


def test_a_key_of_an_inner_query_completes_only_its_own_group_by():
    inner = "SELECT id, max(top) AS salary FROM (SELECT id, salary AS top FROM employee GROUP BY 1) AS e GROUP BY e.id"
    report = graded(salaries(), inner, upto=Stage.EXAMPLES)
    assert report.counterexample.returned["columns"] == ["id", "salary"]
    assert report.notes == ("salary is not in GROUP BY: PostgreSQL takes that only if id is the primary key",)
