"""`drill next --why`: all that was weighed, at every width."""

from itertools import pairwise

import pytest

from tests.cli.answers import RIGHT
from tests.support.terminals import Terminal


def one_line(result):
    return " ".join(result.stdout.split())


@pytest.fixture
def begun(cli):
    """With one attempt behind it: before that there is nothing to weigh."""
    cli.answer(RIGHT)
    cli.ok("check", "tiny")
    return cli


def test_before_any_evidence_why_is_one_sentence(cli):
    result = cli.ok("next", "--why")
    because = cli.ok("next", "--why", "--json").json["choice"]["because"]
    assert because.count(".") == 1
    assert because in one_line(result)
    assert "gap" not in result.stdout
    assert "chance" not in result.stdout


def test_why_shows_what_else_the_topic_has_the_one_served_first(begun):
    cli = begun
    view = cli.ok("next", "--topic", "graphs", "--why", "--json").json
    problems = view["choice"]["problems"]
    assert len(problems) > 1
    assert problems[0]["problem"] == view["problem"]["id"]
    assert problems[0]["chance"] == view["choice"]["chance"]
    assert "Unseen in Graphs: a chance near 70 % comes first" in one_line(
        cli.ok("next", "--topic", "graphs", "--why", "--yes")
    )


@pytest.mark.parametrize("width", [40, 60, 80])
def test_why_fits_the_terminal_with_the_terms_as_long_as_it_can(begun, width):
    with Terminal({**begun.environ, "PAGER": "cat", "NO_COLOR": "1"}, "next", "--why", columns=width) as terminal:
        assert terminal.end() == 0
        lines = [line for line in terminal.screen.splitlines() if not line.startswith("Stub:")]
    assert [line for line in lines if len(line) > width] == []
    assert any("topic" in line and "gap" in line and "ready" in line for line in lines) == (width > 40)


@pytest.mark.parametrize("words", [("--new",), ("--difficulty", "medium")])
def test_another_one_than_the_open_problem_is_of_another_topic(cli, words):
    """The open one ends only as the other is opened, and is a pick all the same."""
    topics = [cli.ok("next", *words, "--why", "--json", "--yes").json["choice"]["topic"] for _ in range(4)]
    assert all(before != after for before, after in pairwise(topics)), topics


def test_a_topic_that_was_named_is_the_reason_at_once_and_later(begun):
    cli = begun
    assert "Why this one: you asked for Graphs (" in one_line(cli.ok("next", "--topic", "graphs"))
    again = one_line(cli.ok("next", "--why"))
    assert "Why this one: You asked for Graphs. Only its problems were compared." in again
