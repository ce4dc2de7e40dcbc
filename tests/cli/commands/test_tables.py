"""Problems over tables at the door: serve, check, try, show, list, and the choice of what is served."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.bank import shipped_problem
from tests.support.tables import needs_sql

ID = "second-highest-salary"
RIGHT = shipped_problem(ID).reference


def answer(cli, query):
    """Write a query below the comments of the stub that was served."""
    path = Path(cli.ok("next", ID, "--json").json["stub"])
    path.write_text(path.read_text(encoding="utf-8") + query + "\n", encoding="utf-8")
    return path


def test_the_stub_is_a_file_of_sql_with_tables_and_examples(cli):
    path = answer(cli, "")
    assert path.name == f"{ID}.sql"
    assert "--   salary  int, may be NULL" in path.read_text(encoding="utf-8")
    shown = cli.ok("show").stdout
    assert "Table employee" in shown
    assert "second_highest_salary" in shown


@needs_sql
def test_a_wrong_query_shows_the_tables_and_what_is_missing(cli):
    answer(cli, "SELECT salary FROM employee")
    page = cli("check")
    assert page.exit_code == 1
    assert "1 row missing." in page.stdout
    assert "drill try 'employee ='" in page.stdout


@needs_sql
def test_null_is_flush_right_where_numbers_belong(cli):
    path = answer(cli, "SELECT salary FROM employee")
    assert "--                      NULL" in path.read_text(encoding="utf-8")
    assert ">                  NULL" in cli("check").stdout


@needs_sql
def test_a_syntax_error_has_a_mark_below_its_place_and_is_no_failed_check(cli):
    answer(cli, "SELECT salary\nFROM employe")
    page = cli("check")
    lines = page.stdout.splitlines()
    at = next(index for index, line in enumerate(lines) if line.strip() == "FROM employe")
    assert lines[at + 1].index("^") == lines[at].index("employe")
    assert "Logged" not in page.stdout


@needs_sql
def test_try_takes_rows_in_a_short_notation(cli):
    answer(cli, "SELECT max(salary) FROM employee")
    assert "Both agree" in cli.ok("try", "employee =").stdout
    assert cli("try", "employee = (1, 100), (2, 300)").exit_code == 1
    refused = cli("try", "employee = (1, 100), (1, 300)")
    assert (refused.exit_code, "no two rows have the same id" in refused.stderr) == (2, True)


def test_they_are_listed_as_a_set(cli):
    assert ID in cli.ok("list", "--set", "sql").stdout


@pytest.mark.parametrize(("kinds", "is_offered"), [("functions", False), ("sql", True)])
@needs_sql
def test_the_settings_say_whether_they_are_served_by_themselves(cli, kinds, is_offered):
    cli.ok("stats")
    Path(cli.home, "config.toml").write_text(f'kinds = "{kinds}"\n', encoding="utf-8")
    stub = cli.ok("next", "--json").json["stub"]
    assert stub.endswith(".sql") is is_offered


@needs_sql
def test_a_topic_that_is_named_is_served_whatever_the_settings_are(cli):
    assert cli.ok("next", "--topic", "sql-ranking", "--json").json["stub"].endswith(".sql")


def test_there_is_no_debugger(cli):
    answer(cli, "SELECT 1")
    refused = cli("debug")
    assert refused.exit_code == 2
    assert "drill try" in refused.stderr


def solved(cli):
    """Fail once, look at a hint, and solve it."""
    path = answer(cli, "SELECT salary FROM employee")
    cli("check")
    cli.ok("hint")
    path.write_text(f"-- drill: {ID}\n{RIGHT}\n", encoding="utf-8")
    return cli.ok("check").stdout


@needs_sql
def test_hints_explanations_estimates_and_reviews_are_as_for_functions(cli):
    page = " ".join(solved(cli).split())
    assert "2 checks, 1 hint" in page
    assert "Review due tomorrow, since one check failed and it took one hint" in page
    (topic,) = cli.ok("stats", "--json").json["topics"]
    assert (topic["id"], topic["solved"], topic["failed_checks"], topic["hints"]) == ("sql-ranking", 1, 1, 1)
    assert {"name": "no rows", "times": 1} in topic["failing_groups"]
    assert 0 < topic["low"] < topic["estimate"] < topic["high"] < 1
    cli.wait(days=2)
    served = cli.ok("next", "--review", "--json").json
    assert (served["problem"]["id"], Path(served["stub"]).suffix) == (ID, ".sql")
    assert RIGHT.splitlines()[0] not in Path(served["stub"]).read_text(encoding="utf-8")
    (archived,) = (cli.home / "solutions" / "archive").rglob("*.sql")
    assert RIGHT.splitlines()[0] in archived.read_text(encoding="utf-8")


@needs_sql
def test_a_hint_is_the_first_of_three_and_the_solution_explains_both_languages(cli):
    answer(cli, "")
    assert shipped_problem(ID).hints[0].split()[0] in cli.ok("hint").stdout
    page = cli.ok("solution", "--yes").stdout
    sql, pandas = page.split("\nIn pandas\n")
    assert RIGHT.splitlines()[0] in sql
    assert "drop_duplicates" not in sql
    assert "def second_highest_salary(employee):" in pandas
    for part in (sql, pandas):
        assert all(f"\n{heading}\n" in f"\n{part}" for heading in ("Idea", "Why it is right", "What to say aloud"))
    view = cli.ok("solution", "--json").json
    assert view["pandas"]["solution"].startswith("def second_highest_salary")


@needs_sql
def test_the_set_shows_what_is_solved(cli):
    def state():
        rows = cli.ok("list", "--set", "sql", "--json").json["problems"]
        assert all(row["topics"][0].startswith("sql-") for row in rows)
        return next(row["status"] for row in rows if row["id"] == ID)

    before = state()
    solved(cli)
    assert state() != before
