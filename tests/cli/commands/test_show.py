"""`drill show`: a problem, without opening it."""


def test_show_does_not_open(cli):
    assert cli.ok("show", "two-sum").stdout.startswith("Two sum")
    assert cli("check").exit_code == 2
    assert "Difficulty: easy" in cli.ok("show", "two-sum", "--topic").stdout


def test_show_reveals_all_in_json_when_asked(cli):
    assert cli.ok("show", "two-sum", "--topic", "--json").json["difficulty"] == "easy"
