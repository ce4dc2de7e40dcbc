"""`drill list`: filters, columns, and nothing about the open problem."""

import re

import pytest

from runner.bank.load import load_problem
from runner.practice.problem_list import problem_sets
from tests.support.bank import PROBLEMS
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


def test_a_list_that_people_know_shows_the_progress(opened):
    before = opened.ok("list", "--set", "blind75", "--json").json
    assert before["set"]["problems"] == 75
    assert before["set"]["solved"] == 0
    assert len(before["problems"]) + len(before["set"]["missing"]) == 75
    assert "Blind 75: 0 of 75 solved" in opened.ok("list", "--set", "blind75").stdout


def test_the_help_names_every_list_that_can_be_shown(cli):
    said = " ".join(cli.ok("list", "--help").stdout.split())
    named = said.partition("one list of problems: ")[2].partition(".")[0]
    assert sorted(re.split(", | or ", named)) == sorted(problem_sets())


def test_utilities_and_components_are_lists(cli):
    assert "React components: 0 of 12 solved" in cli.ok("list", "--set", "components").stdout
    shown = cli.ok("list", "--set", "utilities").stdout
    assert "debounce" in shown
    assert "JavaScript utilities: 0 of 8 solved" in shown


def test_a_solved_problem_counts_in_its_list(cli):
    cli.ok("next", "two-sum")
    (cli.home / "solutions" / "two_sum.py").write_text(load_problem(PROBLEMS["two-sum"]).reference)
    cli.ok("check")
    assert "The 150 classics: 1 of 150 solved" in cli.ok("list", "--set", "classics", "--status", "solved").stdout


def test_a_set_that_is_none_gets_a_guess(cli):
    result = cli("list", "--set", "blind-75")
    assert result.exit_code == 2
    assert "did you mean `blind75`?" in result.stderr
