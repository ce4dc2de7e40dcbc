"""Queries and functions of data frames that are out to write, to reach outside, or to take too much."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Attack:
    """An attack on the tables `customers` and `orders`, and what becomes of it.

    `outcome` is `refused` for what is not run at all, otherwise the kind of the outcome, for a `raise` with the type
    after a colon; `wrong` is a result that is too large or of another form. Kinds with a blank between may both come.
    `words` are in the message. `is_fenced`: only the fences of L1 stop it.
    """

    name: str
    code: str
    outcome: str = "refused"
    words: str = ""
    is_fenced: bool = False


ENDLESS = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t"
GROWING = "WITH RECURSIVE t(s) AS (SELECT 'a' UNION ALL SELECT s || s FROM t) SELECT max(length(s)) FROM t"

WRITING = [
    Attack("INSERT", "INSERT INTO customers VALUES (1, 'x')", words="this is INSERT"),
    Attack("INSERT RETURNING", "INSERT INTO customers VALUES (1, 'x') RETURNING name", words="this is INSERT"),
    Attack("UPDATE", "UPDATE customers SET name = 'x'", words="this is UPDATE"),
    Attack("DELETE", "DELETE FROM customers", words="this is DELETE"),
    Attack("TRUNCATE", "TRUNCATE customers", words="this is TRUNCATE"),
    Attack("DROP", "DROP TABLE customers", words="this is DROP"),
    Attack("ALTER", "ALTER TABLE customers ADD COLUMN x INTEGER", words="this is ALTER"),
    Attack("CREATE TABLE AS", "CREATE TABLE t AS SELECT 1", words="this is CREATE"),
    Attack("CREATE VIEW", "CREATE VIEW v AS SELECT 1", words="this is CREATE"),
    Attack("CREATE MACRO", "CREATE MACRO m(x) AS x", words="this is CREATE"),
    Attack("SELECT INTO", "SELECT name INTO t FROM customers", words="INTO"),
    Attack("CTE that inserts", "WITH d AS (INSERT INTO customers VALUES (9, 'x') RETURNING *) SELECT name FROM d"),
    Attack("CTE that updates", "WITH d AS (UPDATE customers SET name = 'x' RETURNING *) SELECT name FROM d"),
    Attack("CTE that deletes", "WITH d AS (DELETE FROM customers RETURNING *) SELECT name FROM d"),
    Attack("two statements", "SELECT 1; DROP TABLE customers", words="2 statements"),
    Attack("second statement behind a comment", "SELECT 1; -- done\nDROP TABLE customers", words="3 statements"),
    Attack("transaction", "BEGIN; SELECT 1; COMMIT"),
]

OUTSIDE = [
    Attack("ATTACH a file", "ATTACH '/tmp/drill-attack.db' AS other", words="this is ATTACH"),
    Attack("ATTACH memory", "ATTACH ':memory:' AS other", words="this is ATTACH"),
    Attack("DETACH", "DETACH memory", words="this is DETACH"),
    Attack("USE", "USE memory", words="this is USE"),
    Attack("COPY to a file", "COPY customers TO '/tmp/drill-attack.csv'", words="this is COPY"),
    Attack("COPY from a file", "COPY customers FROM '/etc/passwd'", words="this is COPY"),
    Attack("COPY a query", "COPY (SELECT 1) TO '/tmp/drill-attack.csv'", words="this is COPY"),
    Attack("EXPORT DATABASE", "EXPORT DATABASE '/tmp/drill-attack'", words="only reads"),
    Attack("INSTALL", "INSTALL httpfs", words="this is INSTALL"),
    Attack("LOAD", "LOAD httpfs", words="this is LOAD"),
    Attack("SET after the lock", "SET enable_external_access = true", words="this is SET"),
    Attack("RESET after the lock", "RESET threads", words="this is RESET"),
    Attack("SET VARIABLE", "SET VARIABLE x = 1", words="this is SET"),
    Attack("PRAGMA", "PRAGMA threads = 4", words="this is PRAGMA"),
    Attack("CALL", "CALL pragma_version()", words="this is CALL"),
    Attack("CREATE SECRET", "CREATE SECRET s (TYPE s3)", words="this is CREATE"),
    Attack("read_csv", "SELECT * FROM read_csv('/etc/passwd')", words="`read_csv` is refused"),
    Attack("READ_CSV in capitals", "SELECT * FROM READ_CSV('/etc/passwd')", words="`read_csv` is refused"),
    Attack(
        "read_text in quotation marks", "SELECT * FROM \"read_text\"('/etc/passwd')", words="`read_text` is refused"
    ),
    Attack("read_text of a schema", "SELECT * FROM main.read_text('/etc/passwd')", words="`read_text` is refused"),
    Attack("read_blob behind a comment", "SELECT * FROM read_blob/* */('/etc/passwd')", words="`read_blob` is refused"),
    Attack("read_text as a method", "SELECT * FROM '/etc/passwd'.read_text()"),
    Attack("file in place of a table", "SELECT * FROM '/etc/passwd'", words="there is no table"),
    Attack("csv file in place of a table", "SELECT * FROM 'people.csv'", "refused raise:QueryError", "people.csv"),
    Attack(
        "address in place of a table",
        "SELECT * FROM 'https://example.org/people.parquet'",
        "refused raise:QueryError",
        "example.org",
    ),
    Attack("glob", "SELECT * FROM glob('/*')", words="`glob` is refused"),
    Attack("parquet_metadata", "SELECT * FROM parquet_metadata('x.parquet')", words="is refused"),
    Attack("query in a text", "SELECT * FROM query('DROP TABLE customers')", words="`query` is refused"),
    Attack("settings", "SELECT * FROM duckdb_settings()", words="`duckdb_settings` is refused"),
    Attack("environment", "SELECT getenv('HOME')", words="`getenv` is refused"),
    Attack("catalog", "SELECT * FROM information_schema.tables", words="without its schema"),
]

NO_TABLES = [
    Attack("DESCRIBE", "DESCRIBE customers", words="this is DESCRIBE"),
    Attack("SUMMARIZE", "SUMMARIZE customers", words="this is SUMMARIZE"),
    Attack("SHOW", "SHOW TABLES", words="this is SHOW"),
    Attack("EXPLAIN ANALYZE", "EXPLAIN ANALYZE SELECT 1", words="this is EXPLAIN"),
    Attack("PIVOT as several statements", "PIVOT customers ON name USING count(*)", words="this is PIVOT"),
    Attack("DESCRIBE in FROM", "SELECT * FROM (DESCRIBE customers)"),
    Attack("SUMMARIZE in FROM", "SELECT * FROM (SUMMARIZE customers)", words="this one has SUMMARIZE"),
    Attack("SHOW in FROM", "SELECT * FROM (SHOW TABLES)", words="this one has SHOW"),
    Attack("thousands of brackets", f"SELECT {'(' * 5000}1{')' * 5000}", words="too deeply"),
]

TOO_MUCH = [
    Attack("recursive CTE without end", ENDLESS, "timeout memory"),
    Attack("recursive CTE that doubles a text", GROWING, "memory timeout raise:QueryError"),
    Attack(
        "cross join of 50^6 rows",
        f"SELECT count(*) FROM {', '.join(f'range(50) a{place}' for place in range(6))}",
        "timeout",
    ),
    Attack("10^11 rows", "SELECT sum(a.range) FROM range(1000000000) a, range(100) b", "timeout"),
    Attack("generate_series of 10^9", "SELECT * FROM generate_series(1, 1000000000)", "wrong", "more than 10,000 rows"),
    Attack("list of 10^9 numbers", "SELECT range(1000000000)", "memory raise:QueryError timeout"),
    Attack("sorted 10^9 rows", "SELECT range FROM range(1000000000) ORDER BY range DESC", "memory timeout"),
    Attack("result of a million rows", "SELECT range FROM range(1000000)", "wrong", "more than 10,000 rows"),
    Attack("text of 2 GB", "SELECT repeat('a', 2000000000)", "memory wrong raise:QueryError"),
    Attack("text of 50 MB", "SELECT repeat('a', 50000000)", "wrong", "a text of 50,000,000 characters"),
    Attack("10,000 texts of 10,000 characters", "SELECT repeat('a', 10000) FROM range(10000)", "wrong memory value"),
    Attack("very many columns", f"SELECT {', '.join(['1'] * 50_000)}", "wrong value timeout refused"),
]

QUERIES = [*WRITING, *OUTSIDE, *NO_TABLES, *TOO_MUCH]

_RETURNS = "def customers_who_never_ordered(customers, orders):\n    return "
_BODY = "def customers_who_never_ordered(customers, orders):\n    "

FRAMES = [
    Attack("frame of other columns", _RETURNS + "orders", "value"),
    Attack("no frame", _RETURNS + "7", "wrong", "returned `int`, expected a `DataFrame`"),
    Attack("series", _RETURNS + "customers['name']", "wrong", "expected a `DataFrame`"),
    Attack(
        "several levels of labels", _RETURNS + "pd.concat({'a': customers}, axis=1)", "wrong", "levels of column labels"
    ),
    Attack("million rows", _RETURNS + "pd.DataFrame({'name': range(1_000_000)})", "wrong", "more than 10,000 rows"),
    Attack("10^9 rows", _RETURNS + "pd.DataFrame({'name': np.arange(1_000_000_000)})", "memory raise:MemoryError"),
    Attack("10^9 rows of a range", _RETURNS + "pd.DataFrame(index=range(10**9))", "wrong memory raise timeout"),
    Attack("text of 50 MB", _RETURNS + "pd.DataFrame({'name': ['a' * 50_000_000]})", "wrong", "50,000,000 characters"),
    Attack(
        "cross join without end",
        _BODY + "while True: customers = customers.merge(customers, how='cross', suffixes=(str(len(customers)), ''))",
        "memory timeout raise",
    ),
    Attack("endless loop", _BODY + "while True: pass", "timeout"),
    Attack("reads a file", _RETURNS + "pd.read_csv('/etc/passwd')", "raise:PermissionError", is_fenced=True),
    Attack(
        "writes a file", _RETURNS + "customers.to_csv('/tmp/drill-attack.csv')", "raise:PermissionError", is_fenced=True
    ),
    Attack(
        "writes a pickle",
        _RETURNS + "customers.to_pickle('/tmp/drill-attack')",
        "raise:PermissionError",
        is_fenced=True,
    ),
    Attack("opens a socket", _BODY + "import socket; socket.socket()", "raise:PermissionError", is_fenced=True),
    Attack("reads an address", _RETURNS + "pd.read_csv('http://127.0.0.1:9/x.csv')", "raise", is_fenced=True),
    Attack("starts a process", _BODY + "import os; os.system('true'); os.fork()", "raise", is_fenced=True),
    Attack("reads a table of the web", _RETURNS + "pd.read_html('http://127.0.0.1:9/')", "raise", is_fenced=True),
    Attack("evaluates a text", _RETURNS + "customers.query('@__import__(\"os\").getpid() > 0')", "raise"),
]
"""Functions for the same problem."""

QUICK = (
    "CTE that inserts", "ATTACH memory", "COPY to a file", "read_csv", "SET after the lock", "PIVOT as several statements",
    "thousands of brackets", "text of 50 MB", "frame of other columns", "reads a file",
)  # fmt: skip
"""A few of each kind, for the quick suite."""
