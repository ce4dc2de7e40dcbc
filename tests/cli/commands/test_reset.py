"""`drill reset`: a fresh stub, and the old solution in the archive."""

from tests.cli.answers import WRONG


def test_reset_archives_and_starts_again(opened):
    opened.answer(WRONG)
    result = opened.ok("reset")
    assert "archive" in result.stdout
    assert WRONG not in opened.solution().read_text()
    (archived,) = (opened.home / "solutions" / "archive").iterdir()
    assert WRONG in archived.read_text()
