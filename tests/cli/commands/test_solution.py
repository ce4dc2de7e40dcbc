"""`drill solution`: it ends the attempt before acceptance, and takes nothing away after."""

from tests.cli.answers import RIGHT


def test_the_solution_ends_the_attempt(opened):
    text = opened.ok("solution").stdout
    for words in ("Idea", "What to say aloud", "def spread(nums):", "easy", "Arrays and hashing"):
        assert words in text
    assert opened.ok("list", "--search", "tiny", "--json").json["problems"][0]["status"] == "given_up"
    assert opened.ok("stats", "--json").json["total"] == {"attempts": 1, "solved": 0, "minutes": 0.0}


def test_the_solution_after_acceptance_takes_nothing_away(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    assert "Usual mistakes" in opened.ok("solution").stdout
    assert opened.ok("stats", "--json").json["total"]["solved"] == 1


def test_hints_and_solution_as_json(opened):
    view = opened.ok("hint", "--json").json
    assert (len(view["hints"]), view["of"]) == (1, 3)
    view = opened.ok("solution", "--json").json
    assert view["difficulty"] == "easy"
    assert "def spread" in view["reference"]


def test_the_last_problem_is_meant_when_none_is_open(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    assert "Spread of an array" in opened.ok("solution").stdout
    assert "Spread of an array" in opened.ok("report", "-o", "-").stdout
