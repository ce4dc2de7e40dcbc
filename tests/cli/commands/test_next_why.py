"""`drill next --why`: all that was weighed, at every width."""

from itertools import pairwise

import pytest


def one_line(result):
    return " ".join(result.stdout.split())


def test_why_shows_what_else_the_topic_has_the_one_served_first(cli):
    view = cli.ok("next", "--topic", "graphs", "--why", "--json").json
    problems = view["choice"]["problems"]
    assert len(problems) > 1
    assert problems[0]["problem"] == view["problem"]["id"]
    assert problems[0]["chance"] == view["choice"]["chance"]
    assert "Unseen in Graphs: a chance near 70 % comes first" in one_line(
        cli.ok("next", "--topic", "graphs", "--why", "--yes")
    )


@pytest.mark.parametrize("width", [40, 60, 80])
def test_why_fits_the_terminal_with_the_terms_as_long_as_it_can(cli, width):
    cli.environ["COLUMNS"] = str(width)
    lines = [line for line in cli.ok("next", "--why").lines if not line.startswith("Stub:")]
    assert max(map(len, lines)) <= width
    assert any("gap" in line and "ready" in line for line in lines) == (width > 40)


@pytest.mark.parametrize("words", [("--new",), ("--difficulty", "medium")])
def test_another_one_than_the_open_problem_is_of_another_topic(cli, words):
    """The open one ends only as the other is opened, and is a pick all the same."""
    topics = [cli.ok("next", *words, "--why", "--json", "--yes").json["choice"]["topic"] for _ in range(4)]
    assert all(before != after for before, after in pairwise(topics)), topics
