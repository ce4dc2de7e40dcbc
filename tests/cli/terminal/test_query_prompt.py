"""The prompt of `drill try` on the tables of an example: what is typed, what is answered, and how it ends."""

import pytest

from tests.support.tables import needs_sql
from tests.support.terminals import Terminal, all_end, children

pytestmark = needs_sql

ID = "customers-who-never-ordered"
PROMPT, MORE = "sql> ", "...> "


@pytest.fixture
def prompt(cli):
    with Terminal({**cli.environ, "TERM": "dumb"}, "try", ID) as terminal:
        terminal.opening = terminal.wait_for(PROMPT)
        yield terminal


def answered(terminal, text):
    """Type a line, and return all that comes before the next prompt."""
    terminal.press(text + "\n")
    terminal.wait_for("\n")
    return terminal.wait_for(PROMPT)


def test_it_opens_with_the_tables_of_the_example_and_says_what_can_be_typed(prompt):
    assert " 3         NULL      10\n" in prompt.opening
    assert "end it with ;" in prompt.opening
    assert "`customers = (1, 'Ann'), (2, 'Ben')` changes a table" in " ".join(prompt.opening.split())
    assert "`help` these lines, and `quit` or Ctrl-D ends" in " ".join(prompt.opening.split())


def test_help_says_again_what_can_be_typed_and_words_have_any_case(prompt):
    for word in ("help", "?", "\\?", "HELP;"):
        said = " ".join(answered(prompt, word).split())
        assert said.startswith("Type a query and end it with ;"), word
        assert "changes a table" in said
    assert "customer_id" in answered(prompt, "Tables;")


def test_tables_are_shown_in_the_words_of_other_clients_and_one_by_its_name(prompt):
    for words in ("show tables;", "\\dt", ".tables"):
        said = answered(prompt, words)
        assert "customers\n" in said, words
        assert "orders\n" in said, words
    for words in ("orders", "DESC orders;", "\\d Orders"):
        said = answered(prompt, words)
        assert "customer_id" in said, words
        assert "Cleo" not in said, words


def test_a_word_within_a_query_belongs_to_it_and_that_is_said(prompt):
    prompt.press("SELECT 5 AS\n")
    prompt.wait_for(MORE)
    prompt.press("quit\n")
    assert "part of the query" in prompt.wait_for(MORE)
    assert " 5\n" in answered(prompt, ";")


def test_a_query_over_two_lines_is_answered_and_the_prompt_goes_on(prompt):
    prompt.press("SELECT name\n")
    prompt.wait_for(MORE)
    assert "Cleo" in answered(prompt, "FROM customers;")
    assert "NULL" in answered(prompt, "SELECT customer_id FROM orders;")
    prompt.press("\x04")
    assert prompt.end() == 0


def test_a_blank_line_ends_a_query_but_not_within_a_paste(prompt):
    prompt.press("SELECT 3 * 4\n")
    prompt.wait_for(MORE)
    assert "12" in answered(prompt, "")
    prompt.press("SELECT 5 *\n\n6;\n")
    assert "30" in prompt.wait_for("Result") + prompt.wait_for(PROMPT)


def test_other_rows_are_seen_by_the_next_query_and_leave_the_other_tables_alone(prompt):
    assert "orders  no rows" in answered(prompt, "orders =")
    assert " 0\n" in answered(prompt, "SELECT count(*) FROM orders;")
    assert " 3\n" in answered(prompt, "SELECT count(*) FROM customers;")
    assert "no rows" in answered(prompt, "tables")


REFUSED = {
    "custmers = (1, Ann)": "there is no table 'custmers'",
    "customers = (1, Ann), (1, Ben)": "no two rows have the same id",
    "orders = (1, 9, 10)": "breaks the constraints",
    "SELECT nam FROM customers;": 'Referenced column "nam" not found',
    "DELETE FROM orders;": "which only reads; this is DELETE",
    "SELECT * FROM read_csv('/etc/passwd');": "`read_csv` is refused",
    "SELECT range FROM range(1000000);": "more than 10,000 rows",
    "SELECT IFNULL(name, 'x') FROM customers;": "PostgreSQL writes coalesce(name, 'x')",
}


def test_what_cannot_be_answered_is_said_and_changes_nothing(prompt):
    for line, words in REFUSED.items():
        assert words in " ".join(answered(prompt, line).split()), line
    assert " 3\n" in answered(prompt, "SELECT count(*) FROM orders;")


def test_the_interrupt_key_drops_what_was_typed_and_ends_it_the_second_time(prompt):
    prompt.press("SELECT nonsense\n")
    prompt.wait_for(MORE)
    assert "Dropped" in prompt.interrupt(PROMPT)
    assert " 7\n" in answered(prompt, "SELECT 7;")
    prompt.interrupt(PROMPT)
    prompt.interrupt("\n")
    assert prompt.end() == 130


def test_the_interrupt_key_stops_a_query_and_leaves_no_process(prompt):
    prompt.press("SELECT sum(a.range) FROM range(1000000000) a, range(100) b;\n")
    prompt.wait_for("\n")
    while not (workers := children(prompt.process.pid)):
        pass
    assert "Stopped." in prompt.interrupt(PROMPT)
    assert all_end(workers)


@pytest.mark.parametrize("word", ["quit", "EXIT;", "\\q;"])
def test_words_that_people_know_from_other_clients_end_it_and_nothing_is_logged(cli, prompt, word):
    prompt.press(word + "\n")
    assert prompt.end() == 0
    assert cli.ok("stats", "--json").json["total"]["attempts"] == 0


def test_without_a_terminal_an_input_is_required(cli):
    refused = cli("try", ID)
    assert refused.exit_code == 2
    assert "drill try" in refused.stderr
    assert "customers = (1, 'Ann')" in refused.stderr
