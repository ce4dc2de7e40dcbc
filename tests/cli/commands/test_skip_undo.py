"""`drill skip` and `drill undo`."""

from tests.cli.answers import RIGHT, WRONG
from tests.support.terminals import Terminal


def test_skip_and_undo(opened):
    opened.ok("skip")
    assert opened("skip").exit_code == 2
    assert "Spread" in opened.ok("undo").stdout
    assert "still open" in opened.ok("next").stdout


def test_undo_takes_a_check_back(opened):
    opened.answer(WRONG)
    opened("check")
    assert "(Wrong answer)" in opened.ok("undo").stdout
    opened.answer(RIGHT)
    assert "1 check," in opened.ok("check").stdout


def test_undo_with_nothing_to_undo(cli):
    assert cli("undo").exit_code == 2


def test_a_problem_that_is_open_in_addition_to_another_is_skipped_by_name(opened):
    opened.answer("def two_sum(nums, target):\n    return []", "two-sum")
    opened("check", "two-sum")
    assert "Skipped: Spread of an array" in opened.ok("skip", "tiny").stdout
    assert opened("skip", "tiny").exit_code == 2
    assert "Two sum" in opened.ok("next").stdout


def test_undo_says_what_it_takes_back_before_it_does(opened):
    opened.answer(WRONG)
    opened("check")
    with Terminal(opened.environ, "undo") as terminal:
        terminal.wait_for("This undoes the check of Spread of an array (Wrong answer) at")
        terminal.press("n\n")
        assert terminal.end() == 1
    with Terminal(opened.environ, "undo") as terminal:
        terminal.wait_for("Continue?")
        terminal.press("y\n")
        terminal.wait_for("Undid: the check of Spread of an array (Wrong answer)")
        assert terminal.end() == 0


def test_undo_stays_with_the_problem_that_was_shown_last(opened):
    opened.answer(WRONG)
    opened("check")
    opened.ok("hint")
    opened.ok("next", "two-sum", "--yes")
    opened.ok("hint")
    assert "the hint 1 of Two sum" in opened.ok("undo").stdout
    opened.ok("next", "tiny", "--yes")
    opened.ok("hint")
    opened.answer("def two_sum(nums, target):\n    return []", "two-sum")
    opened("check", "two-sum")
    assert "the check of Two sum (Wrong answer)" in " ".join(opened.ok("undo").stdout.split())
    assert "the hint 1 of Spread" in opened.ok("undo").stdout
