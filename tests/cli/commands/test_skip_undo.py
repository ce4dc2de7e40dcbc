"""`drill skip` and `drill undo`."""

from tests.cli.answers import RIGHT, WRONG


def test_skip_and_undo(opened):
    opened.ok("skip")
    assert opened("skip").exit_code == 2
    assert "Spread" in opened.ok("undo").stdout
    assert "still open" in opened.ok("next").stdout


def test_undo_takes_a_check_back(opened):
    opened.answer(WRONG)
    opened("check")
    assert "(WA)" in opened.ok("undo").stdout
    opened.answer(RIGHT)
    assert "1 check," in opened.ok("check").stdout


def test_undo_with_nothing_to_undo(cli):
    assert cli("undo").exit_code == 2
