"""`drill solution`: it ends the attempt before acceptance, and takes nothing away after."""

from tests.cli.answers import RIGHT
from tests.support.terminals import Terminal


def test_the_solution_ends_the_attempt(opened):
    text = opened.ok("solution", "--yes").stdout
    for words in ("Idea", "What to say aloud", "def spread(nums):", "easy", "Arrays and hashing"):
        assert words in text
    assert opened.ok("list", "--search", "tiny", "--json").json["problems"][0]["status"] == "given_up"
    assert opened.ok("stats", "--json").json["total"] == {"attempts": 1, "solved": 0, "clean": 0, "minutes": 0.0}


def test_the_solution_after_acceptance_takes_nothing_away(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    assert "Usual mistakes" in opened.ok("solution").stdout
    assert opened.ok("stats", "--json").json["total"]["solved"] == 1


def test_hints_and_solution_as_json(opened):
    view = opened.ok("hint", "--json").json
    assert (len(view["hints"]), view["of"]) == (1, 3)
    view = opened.ok("solution", "--yes", "--json").json
    assert view["difficulty"] == "easy"
    assert "def spread" in view["reference"]


def test_the_last_problem_is_meant_when_none_is_open(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    assert "Spread of an array" in opened.ok("solution").stdout
    assert "Spread of an array" in opened.ok("report", "-o", "-").stdout


def test_without_a_terminal_it_refuses_before_acceptance_and_nothing_ends(opened):
    result = opened("solution", "tiny")
    assert result.exit_code == 2
    assert "--yes" in result.stderr
    assert "def spread" not in result.stdout
    assert "still open" in opened.ok("next").stdout


def test_it_asks_also_for_an_open_problem_that_is_not_the_latest(opened):
    opened.answer("def two_sum(nums, target):\n    return []", "two-sum")
    opened("check", "two-sum")
    assert opened("solution", "tiny").exit_code == 2


def test_in_a_terminal_a_no_shows_nothing(opened):
    with Terminal(opened.environ, "solution") as terminal:
        terminal.wait_for("Show it?")
        terminal.press("n\n")
        assert terminal.end() == 1
        assert "def spread" not in terminal.screen
    assert "still open" in opened.ok("next").stdout


def test_the_complexity_of_the_reference_reads_right_with_its_condition(cli):
    text = cli.ok("solution", "valid-anagram", "--yes").stdout
    assert "Reference  time O(n), space O(1) for 26 letters\n" in text
