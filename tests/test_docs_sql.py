"""docs/sql.md holds a transcript, from the stub of a query to its verdict; this runs it and compares."""

import pytest

from runner.bank.tables import DTYPES
from runner.grading.tables.cells import TOLERANCE
from tests.support.tables import needs_sql
from tests.support.terminals import Terminal
from tests.support.transcript import PAGES, Transcript, keep_in_step, learner

pytestmark = [needs_sql, pytest.mark.slow]

ID = "customers-who-never-ordered"
WRONG = "SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)"
RIGHT = f"{WRONG.removesuffix(')')} WHERE customer_id IS NOT NULL)"
TYPED = ("SELECT customer_id, count(*)", "FROM orders GROUP BY customer_id;", "orders = (7, NULL, 10)", f"{WRONG};")


def answer(cli, query):
    """Write the query below the comments of the stub."""
    path = cli.home / "solutions" / f"{ID}.sql"
    stub = path.read_text(encoding="utf-8").partition("-- Write your query")[0]
    path.write_text(f"{stub}-- Write your query below this line.\n{query}\n", encoding="utf-8")


def prompt(cli):
    """Type into the prompt, and give its screen."""
    with Terminal({**cli.environ, "TERM": "dumb"}, "try", columns=92) as terminal:
        for line in TYPED:
            terminal.wait_for("> ")
            terminal.press(f"{line}\n")
            terminal.wait_for("\n")
        terminal.wait_for("sql> ")
        terminal.press("\x04")
        terminal.end()
        return f"$ drill try\n{terminal.screen.rstrip()}\n"


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """The parts of the transcript, run by a new learner."""
    with pytest.MonkeyPatch.context() as patch:
        page = Transcript(learner(tmp_path_factory.mktemp("sql"), patch, (ID, "second-highest-salary")))
        page.part("next")
        page.type("next", ID)
        page.part("wrong")
        answer(page.cli, WRONG)
        page.cli.wait(minutes=6)
        page.type("check")
        page.parts["prompt"] = prompt(page.cli)
        page.part("right")
        answer(page.cli, RIGHT)
        page.cli.wait(minutes=3)
        page.type("check")
        return page.parts


def test_the_transcript_is_real(parts):
    keep_in_step(PAGES / "sql.md", parts)


def test_it_goes_from_a_mistake_with_null_to_the_right_query(parts):
    assert "NULL" in parts["wrong"]
    assert "1 row missing" in parts["wrong"]
    assert "Result  no rows" in parts["prompt"]
    assert "Accepted" in parts["right"]


def test_the_numbers_are_those_of_the_program():
    text = " ".join((PAGES / "sql.md").read_text().split())
    assert f"floats to {TOLERANCE:g}".replace("e-05", "e-5") in text
    assert f"{', '.join(f'`{dtype}`' for dtype in dict.fromkeys(DTYPES.values()))}." in text
