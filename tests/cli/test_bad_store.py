"""A history that cannot be used: one clear error with the way out from every command, and the verdict still shown."""

import os
import sqlite3

import pytest

from tests.cli.answers import RIGHT, WRONG


def newer(path):
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.commit()
    database.close()


BAD = {
    "is not a database of drill's": lambda path: path.write_text("a list of things to buy, and nothing else\n" * 9),
    "it ends too early": lambda path: os.truncate(path, 9000),
    "was written by a newer drill": newer,
}


@pytest.fixture(params=BAD)
def broken(request, cli):
    cli.ok("next", "--problem", "coin-change")
    cli.ok("next", "tiny", "--yes")
    BAD[request.param](cli.home / "drill.db")
    cli.words = request.param
    return cli


@pytest.mark.parametrize(("answer", "verdict"), [(RIGHT, "Accepted"), (WRONG, "Wrong answer")])
def test_the_verdict_on_what_was_saved_last_is_shown(broken, answer, verdict):
    broken.answer(answer)
    result = broken("check")
    assert result.stdout.startswith(verdict)
    assert result.exit_code == 4
    assert result.stderr.count(broken.words) == 1
    assert "this checks tiny, which you saved last" in result.stderr


@pytest.mark.parametrize("words", ["next", "stats", "debrief", "export", "note x", "interview"])
def test_every_other_command_says_what_is_wrong_and_the_way_out(broken, words):
    result = broken(*words.split(), stdin="\n")
    assert (result.exit_code, result.stdout) == (4, "")
    error, fix = result.stderr.splitlines()
    assert broken.words in error
    assert fix.startswith("  ")


def test_without_any_solution_there_is_nothing_to_check(broken):
    for path in broken.home.joinpath("solutions").iterdir():
        path.unlink()
    assert broken("check").exit_code == 4
