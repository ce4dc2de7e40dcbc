"""`drill list`: filters, columns, and nothing about the open problem."""

import pytest

from tests.support.terminals import Terminal


def test_list_filters(cli):
    assert "two-sum" in cli.ok("list", "--search", "two sum").stdout
    assert "No problem fits" in cli.ok("list", "--search", "no such thing").stdout
    assert cli("list", "--topic", "nonsense").exit_code == 2
    hard = cli.ok("list", "--difficulty", "hard", "--json").json["problems"]
    assert hard
    assert {row["difficulty"] for row in hard} == {"hard"}


def test_filters_do_not_give_the_open_problem_away(opened):
    for words in (("--topic", "arrays-and-hashing"), ("--difficulty", "easy")):
        assert "tiny" not in opened.ok("list", *words).stdout


@pytest.mark.parametrize(("columns", "has_topics"), [(100, True), (34, False)])
def test_the_list_keeps_what_fits_the_terminal(opened, columns, has_topics):
    with Terminal({**opened.environ, "PAGER": "cat"}, "list", "--status", "open", columns=columns) as terminal:
        assert terminal.end() == 0
        lines = terminal.screen.splitlines()
    assert any(line.startswith("tiny ") and line.endswith("open") for line in lines)
    assert ("topic" in lines[0]) == has_topics


def test_a_piped_list_keeps_all_columns(opened):
    opened.environ["COLUMNS"] = "40"
    assert opened.ok("list").lines[0].split() == ["problem", "difficulty", "topic", "min"]
