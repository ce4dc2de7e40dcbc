"""The extra for SQL: its size, and what drill says and does without it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, files

import pytest

from tests.cli.answers import RIGHT
from tests.support.bank import shipped_problem
from tests.support.tables import needs_sql

ID = "second-highest-salary"
MOST_MB = 90


@needs_sql
def test_it_takes_at_most_90_megabytes():
    try:
        installed = [file.locate() for name in ("duckdb", "sqlglot") for file in files(name) or ()]
    except PackageNotFoundError as error:
        pytest.skip(f"not installed as a package: {error}")
    assert sum(file.stat().st_size for file in installed if file.is_file()) < MOST_MB * 1_000_000


@pytest.fixture
def without(monkeypatch):
    """A machine without the engine."""
    monkeypatch.setattr("runner.languages.sql.worker.LIBRARIES", ("not_there",))


@pytest.mark.usefixtures("without")
def test_without_it_one_line_says_how_to_install_it_and_the_stub_is_there(cli):
    cli.ok("next", ID)
    assert shipped_problem(ID).title in cli.ok("show").stdout
    (cli.home / "solutions" / f"{ID}.sql").write_text(f"-- drill: {ID}\nSELECT 1\n")
    for words in (("check",), ("try", "employee =")):
        refused = cli(*words)
        assert refused.exit_code == 4
        assert "pip install 'interview-drill[sql]'" in refused.stderr.splitlines()[0]


@pytest.mark.usefixtures("without")
def test_without_it_everything_else_works(cli):
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    assert "Accepted" in cli.ok("check").stdout
