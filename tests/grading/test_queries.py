"""Queries through the whole judge: what is accepted, what is caught with which tables, and what is refused how."""

from __future__ import annotations

import pytest

from runner.grading.report import Reason, Stage
from runner.render.view import view_of
from tests.support.tables import graded, loaded, needs_sql, ordered, orders, salaries

pytestmark = needs_sql

ANTI_JOIN = "SELECT name FROM customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)"


def refused(query):
    """Load a query that is not run, and return why."""
    with loaded(orders(), query) as worker:
        failure = worker.load(20)
    assert failure.kind == "syntax"
    return failure.fault


def notes_on(query):
    with loaded(orders(), query) as worker:
        assert worker.load(20) is None
        return worker.remarks.notes


def test_a_right_query_is_accepted_in_all_groups():
    report = graded(orders(), ANTI_JOIN)
    assert str(report.verdict) == "AC"
    assert report.inputs > 200
    assert all(group.tried and not group.failed for group in report.groups)


def test_nothing_is_said_about_time():
    assert graded(salaries(), salaries().reference).growth is None


def test_a_wrong_query_fails_on_the_smallest_tables():
    report = graded(orders(), "SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)")
    assert str(report.verdict) == "WA"
    found = report.counterexample
    assert sum(map(len, found.args.values())) <= 3
    assert found.returned == {"columns": ["name"], "rows": []}
    assert "guest orders" in report.failing_groups


def test_cells_are_made_smaller_within_their_own_values():
    query = "SELECT max(salary) FROM (SELECT salary, RANK() OVER (ORDER BY salary DESC) r FROM employee WHERE salary > 0) t WHERE r = 2"
    found = graded(salaries(), query).counterexample
    assert {row[1] for row in found.args["employee"]} <= {100, 200, 300, None}
    assert len(found.args["employee"]) <= 4


def test_the_same_query_gets_the_same_report():
    query = "SELECT min(salary) FROM employee"
    first, second = (graded(salaries(), query) for _ in range(2))
    assert first.counterexample == second.counterexample
    assert first.groups == second.groups


def test_a_missing_order_by_is_refused_whatever_the_rows_are():
    report = graded(ordered(orders()), ANTI_JOIN)
    assert (str(report.verdict), report.reason) == ("WA", Reason.NO_ORDER)
    assert "ORDER BY" in report.fault.message
    assert str(graded(ordered(orders()), f"{ANTI_JOIN} ORDER BY name").verdict) == "AC"
    inner = f"SELECT * FROM ({ANTI_JOIN} ORDER BY name) AS t"
    assert graded(ordered(orders()), inner).reason is Reason.NO_ORDER
    assert str(graded(ordered(orders()), f"({ANTI_JOIN}) ORDER BY name", upto=Stage.EXAMPLES).verdict) == "AC"


def test_an_order_of_another_column_is_wrong():
    report = graded(ordered(orders()), f"{ANTI_JOIN} ORDER BY name DESC")
    assert str(report.verdict) == "WA"
    view = view_of(report, ordered(orders()))
    assert view["counterexample"]["tables"]["words"] == [
        "The rows are right, their order is not: it has to be by name."
    ]


def test_the_view_marks_the_rows_that_differ():
    report = graded(orders(), "SELECT name FROM customers")
    tables = view_of(report, orders())["counterexample"]["tables"]
    assert [table["name"] for table in tables["input"]] == ["customers", "orders"]
    assert tables["returned"]["marked"] == [0]
    assert tables["words"][0] == "1 row not expected."


@pytest.mark.parametrize(
    ("query", "words", "line", "column"),
    [
        ("SELECT name FROM", "syntax error", 1, 0),
        ("SELECT nam\nFROM customers", 'Referenced column "nam" not found', 1, 8),
        ("SELECT name\nFROM customer", "there is no table customer; there is customers, orders", 2, 6),
        ("-- nothing yet\n", "there is no query yet", 0, 0),
        ("SELECT 1; SELECT 2", "one query; here are 2 statements", 1, 11),
        ("DELETE FROM customers", "this is DELETE", 1, 1),
        ("DROP TABLE customers", "this is DROP", 1, 1),
        ("WITH d AS (INSERT INTO customers VALUES (9, 'x') RETURNING *) SELECT name FROM d", "INSERT", 1, 12),
        ("WITH d AS (DELETE FROM customers RETURNING *) SELECT name FROM d", "DELETE", 1, 12),
        ("SELECT name INTO t FROM customers", "INTO", 1, 13),
        ("ATTACH ':memory:' AS other", "this is ATTACH", 1, 1),
        ("COPY customers TO '/tmp/x.csv'", "this is COPY", 1, 1),
        ("PRAGMA threads=4", "this is PRAGMA", 1, 1),
        ("SET threads=4", "this is SET", 1, 1),
        ("INSTALL httpfs", "this is INSTALL", 1, 1),
        ("DESCRIBE customers", "this is DESCRIBE", 1, 1),
        ("SHOW TABLES", "this is SHOW", 1, 1),
        ("SUMMARIZE customers", "this is SUMMARIZE", 1, 1),
        ("EXPLAIN SELECT 1", "this is EXPLAIN", 1, 1),
        ("CALL pragma_version()", "this is CALL", 1, 1),
        ("PIVOT customers ON name USING count(*)", "this is PIVOT", 1, 1),
        ("SELECT * FROM read_csv('/etc/passwd')", "`read_csv` is refused", 1, 15),
        ("SELECT * FROM \"read_text\"('/etc/passwd')", "`read_text` is refused", 1, 15),
        ("SELECT * FROM glob('/*')", "`glob` is refused", 1, 15),
        ("SELECT * FROM duckdb_settings()", "`duckdb_settings` is refused", 1, 15),
        ("SELECT * FROM query('SELECT 1')", "`query` is refused", 1, 15),
        ("SELECT * FROM '/etc/passwd'", "there is no table /etc/passwd", 1, 15),
        ("SELECT * FROM information_schema.tables", "without its schema", 1, 0),
        ("SELECT current_date", "`current_date` is refused", 1, 8),
        ("SELECT now()", "`now` is refused", 1, 8),
        ("SELECT random()", "`random` is refused", 1, 8),
    ],
)
def test_what_is_no_reading_query_is_refused_with_its_place(query, words, line, column):
    fault = refused(query)
    assert words in fault.message
    assert fault.line == line or not line
    assert fault.column == column or not column


@pytest.mark.parametrize(
    ("query", "rewrite"),
    [
        ("SELECT `name` FROM customers", 'PostgreSQL writes name, or "name" in double quotes'),
        ("SELECT name FROM customers LIMIT 1, 2", "PostgreSQL writes LIMIT 2 OFFSET 1"),
        ("SELECT IFNULL(name, 'x') FROM customers", "PostgreSQL writes coalesce(name, 'x')"),
        ("SELECT DATEDIFF('2024-01-02', name) FROM customers", "PostgreSQL writes date '2024-01-02' - name"),
        ("SELECT IF(id > 1, 'a', 'b') FROM customers", "PostgreSQL writes CASE WHEN id > 1 THEN 'a' ELSE 'b' END"),
        ("SELECT GROUP_CONCAT(name) FROM customers", "PostgreSQL writes string_agg(name, ',')"),
        (
            'SELECT GROUP_CONCAT(DISTINCT name ORDER BY name SEPARATOR "; ") FROM customers',
            "PostgreSQL writes string_agg(DISTINCT name, '; ' ORDER BY name)",
        ),
        ("SELECT CURDATE()", "the date that the statement gives"),
        ("SELECT DATE_FORMAT(name, '%Y-%m') FROM customers", "PostgreSQL writes to_char(name, 'YYYY-MM')"),
        ("SELECT STR_TO_DATE(name, '%Y-%m-%d') FROM customers", "PostgreSQL writes CAST(name AS date)"),
        ("SELECT YEAR(name) FROM customers", "PostgreSQL writes extract(year FROM name)"),
        ("SELECT month (name) FROM customers", "PostgreSQL writes extract(month FROM name)"),
        ("SELECT DATE_ADD(name, INTERVAL 7 DAY) FROM customers", "PostgreSQL writes name + INTERVAL '7 day'"),
        ('SELECT id FROM customers WHERE name = "Ann"', "it writes a text as 'Ann'"),
        ("SELECT name FROM customers WHERE name REGEXP '^A'", "PostgreSQL writes ~ "),
        ("SELECT name FROM customers WHERE name NOT RLIKE '^A'", "PostgreSQL writes !~ "),
        ("SELECT @t := @t + id FROM customers, (SELECT @t := 0) x", "PostgreSQL writes no variables but a window"),
        (
            "SELECT c.id FROM customers c JOIN orders o LEFT JOIN orders p ON p.id = o.id",
            "PostgreSQL writes CROSS JOIN",
        ),
        ("SELECT c.id FROM customers c JOIN orders o WHERE c.id = 1", "PostgreSQL writes CROSS JOIN"),
        ("SELECT name FROM customers WHERE name = 'x' && id > 1", "PostgreSQL writes AND"),
        ("SELECT name FROM customers WHERE id <=> 1", "PostgreSQL writes IS NOT DISTINCT FROM"),
        ("SELECT name FROM customers WHERE id MOD 2 = 1", "PostgreSQL writes %"),
        ("SELECT id FROM customers GROUP BY id WITH ROLLUP", "PostgreSQL writes GROUP BY ROLLUP"),
        ("SELECT substring_index(name, ' ', 1) FROM customers", "PostgreSQL writes split_part(name, ' ', 1)"),
        ("SELECT RAND()", "`rand` is refused: its value changes from run to run"),
    ],
)
def test_mysql_is_recognized_and_gets_its_rewrite(query, rewrite):
    fault = refused(query)
    assert rewrite in fault.message
    assert "\n" not in fault.message
    assert fault.line == 1


def test_names_of_mysql_are_free_for_tables_and_columns_of_a_query():
    query = "WITH month(day) AS (SELECT 1), year AS (SELECT day AS month FROM month) SELECT (month) FROM year"
    assert notes_on(query) == ()


def test_dates_are_written_as_postgresql_does():
    patterns = {"YYYY-MM": "2024-02", "yyyy-mm-dd": "2024-02-05", "Mon DD": "Feb 05", "FMMonth FMDD": "February 5"}
    written = [f"to_char(date '2024-02-05', '{pattern}')" for pattern in patterns]
    report = graded(salaries(), f"SELECT {', '.join(written)}", upto=Stage.EXAMPLES)
    assert report.counterexample.returned["rows"] == [list(patterns.values())]


@pytest.mark.parametrize("pattern", ["Month", "IYYY-IW"])
def test_a_pattern_for_dates_that_would_come_out_otherwise_is_an_error(pattern):
    report = graded(salaries(), f"SELECT to_char(date '2024-02-05', concat('{pattern}'))", upto=Stage.EXAMPLES)
    assert "only these patterns are known here: FMMonth, " in report.counterexample.fault.message


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("SELECT name AS n FROM customers WHERE n = 'x'", "the alias n in WHERE"),
        ("FROM customers SELECT name", "FROM first"),
        ("SELECT name, count(*) FROM customers GROUP BY ALL", "GROUP BY ALL"),
        ("SELECT median(id) FROM customers", "median()"),
        ("SELECT name FROM customers c ANTI JOIN orders o ON o.customer_id = c.id", "ANTI JOIN"),
        ("SELECT name FROM customers WHERE name == 'x'", "`==`, which PostgreSQL writes `=`"),
        ("SELECT coalesce(sum(name = 'x'), 0) FROM customers", "SUM of a condition"),
        ("SELECT sum(DISTINCT (id IN (1, 2))) FROM customers", "SUM of a condition"),
        ("SELECT 1 FROM customers c, orders o LEFT JOIN orders p ON p.customer_id = c.id", "c in an ON after a comma"),
        ("SELECT 1 FROM customers c WHERE c.name = 2024", "c.name compared with a number"),
        ("SELECT to_char(date '2024-02-05', 'YYYY') IN (2024)", "TO_CHAR("),
        ("SELECT date '2024-02-05' + INTERVAL 1 DAY", "INTERVAL before a number"),
        ("SELECT name FROM customers QUALIFY row_number() OVER (ORDER BY id) = 1", "QUALIFY"),
    ],
)
def test_what_only_duckdb_takes_is_accepted_with_a_note(query, note):
    assert [each for each in notes_on(query) if each.startswith(note) and "not PostgreSQL" in each]


@pytest.mark.parametrize(
    "query",
    [
        ANTI_JOIN,
        "SELECT 1 FROM customers c, orders o LEFT JOIN orders p ON p.customer_id = o.id AND EXISTS (SELECT c.id)",
        "SELECT 1 FROM customers c CROSS JOIN orders o JOIN orders p ON p.id = c.id, orders q WHERE q.id = c.id",
        "SELECT 1 FROM customers c JOIN orders o JOIN orders p ON p.id = o.id ON o.customer_id = c.id",
        "SELECT 1 FROM customers c JOIN orders o CROSS JOIN orders p ON o.customer_id = c.id",
        "SELECT 1 FROM customers c NATURAL LEFT JOIN orders o",
        "SELECT sum((name = 'x')::int), avg(CASE WHEN id > 1 THEN 1 END), count(id > 1), bool_or(id > 1) FROM customers",
        "SELECT name FROM (SELECT id AS name FROM customers) AS customers WHERE name = 2024",
        "WITH customers AS (SELECT 1 AS name) SELECT name FROM customers WHERE name = 2024",
        "SELECT id FROM customers WHERE name = '2024' AND date '2024-02-05' + INTERVAL '1 day' > '2024-01-01'",
    ],
)
def test_plain_postgresql_has_no_note(query):
    assert notes_on(query) == ()


def test_a_comparison_with_null_is_named():
    (note,) = notes_on("SELECT id FROM customers WHERE name != NULL AND name IS NOT DISTINCT FROM NULL")
    assert note == "`name <> NULL` is never true: write IS NOT NULL."


def test_a_date_like_a_text_is_refused_in_words_that_people_write():
    with loaded(salaries(), "SELECT 1 FROM employee WHERE date '2024-02-05' LIKE '2024%'") as worker:
        message = worker.load(20).fault.message
    assert message.startswith("LIKE compares texts, not (DATE, STRING): ")


def test_a_refused_query_does_not_compile_and_notes_reach_the_report():
    report = graded(orders(), "DELETE FROM customers", upto=Stage.EXAMPLES)
    assert (str(report.verdict), report.reason, report.counterexample) == ("CE", Reason.REFUSED, None)
    assert graded(orders(), "FROM customers SELECT name", upto=Stage.EXAMPLES).notes


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("SELECT name FROM", "it is not valid SQL"),
        ("SELECT 'name FROM customers", "it is not valid SQL"),
        ("UPDATE customers SET name = ''", ""),
        ("SELECT 1; SELECT 2", ""),
        ("SELECT name FROM customer", ""),
        ("SELECT nam FROM customers", ""),
        ("-- nothing yet", ""),
    ],
)
def test_only_a_syntax_error_is_said_to_be_one(query, words):
    view = view_of(graded(orders(), query, upto=Stage.EXAMPLES), orders())
    assert (view["verdict"], view["reason_words"]) == ("CE", words)
    assert view["fault"]["message"]


def test_division_of_integers_drops_the_fraction_and_nulls_sort_as_in_postgresql():
    query = "SELECT (5 / 2) * 100 WHERE (SELECT array_agg(x ORDER BY x DESC)[1] FROM (VALUES (1), (NULL)) v(x)) IS NULL"
    report = graded(salaries(), query, upto=Stage.EXAMPLES)
    assert report.counterexample.returned["rows"] == [[200]]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("query", "verdicts"),
    [
        ("WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t", {"TLE", "MLE"}),
        (f"SELECT count(*) FROM {', '.join(f'range(50) a{place}' for place in range(6))}", {"TLE"}),
        ("SELECT sum(a.range) FROM range(1000000000) a, range(100) b", {"TLE"}),
        ("SELECT repeat('a', 2000000000)", {"MLE", "WA", "RTE"}),
        ("SELECT range FROM range(1000000)", {"WA"}),
        ("SELECT repeat('a', 20000)", {"WA"}),
    ],
)
def test_what_takes_too_much_ends_with_one_verdict(query, verdicts):
    report = graded(salaries(), query, upto=Stage.EXAMPLES)
    assert str(report.verdict) in verdicts
    assert report.counterexample.args == {"employee": []}


def test_an_error_while_it_runs_shows_the_tables():
    report = graded(salaries(), "SELECT CAST('x' || id AS INTEGER) FROM employee", upto=Stage.SMALL)
    assert str(report.verdict) == "RTE"
    assert len(report.counterexample.args["employee"]) == 1
    assert "Could not convert string" in report.counterexample.fault.message
