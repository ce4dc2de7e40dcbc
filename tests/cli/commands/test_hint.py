"""`drill hint`: one by one, counted, and shown again for nothing."""

from tests.cli.answers import RIGHT


def test_hints_come_one_by_one_and_are_counted(opened):
    assert "Hint 1 of 3" in opened.ok("hint").stdout
    second = opened.ok("hint").stdout
    assert "Hint 1 of 3" in second
    assert "Hint 2 of 3" in second
    assert "Hint 3" not in opened.ok("hint", "--seen").stdout
    opened.ok("hint")
    assert "These are all" in opened.ok("hint").stdout
    opened.answer(RIGHT)
    assert "3 hints" in opened.ok("check").stdout


def test_no_hint_without_an_open_problem(cli):
    assert cli("hint").exit_code == 2


def test_no_hint_seen_yet(opened):
    assert "`drill hint` shows the first" in opened.ok("hint", "--seen").stdout


def test_hints_of_another_open_problem_and_of_none_that_is_not(opened):
    assert opened("hint", "two-sum").exit_code == 2
    opened.answer("def two_sum(nums, target):\n    return []", "two-sum")
    opened("check", "two-sum")
    assert "Hint 1 of 3" in opened.ok("hint", "tiny").stdout
    assert "No hint was shown yet" in opened.ok("hint", "two-sum", "--seen").stdout
