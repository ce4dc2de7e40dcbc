"""`drill next --why`: all that was weighed, at every width."""

import pytest


def one_line(result):
    return " ".join(result.stdout.split())


def test_why_shows_what_else_the_topic_has_the_one_served_first(cli):
    view = cli.ok("next", "--topic", "graphs", "--why", "--json").json
    problems = view["choice"]["problems"]
    assert len(problems) > 1
    assert problems[0]["problem"] == view["problem"]["id"]
    assert problems[0]["chance"] == view["choice"]["chance"]
    assert "Unseen in Graphs: a chance near 70 % comes first" in one_line(cli.ok("next", "--topic", "graphs", "--why"))


@pytest.mark.parametrize("width", [40, 60, 80])
def test_why_fits_the_terminal_with_the_terms_as_long_as_it_can(cli, width):
    cli.environ["COLUMNS"] = str(width)
    lines = [line for line in cli.ok("next", "--why").lines if not line.startswith("Stub:")]
    assert max(map(len, lines)) <= width
    assert any("gap" in line and "ready" in line for line in lines) == (width > 40)
