"""`drill check --watch` in this process, its keys and saves from a script. In a real terminal: test_watch.py."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from runner.cli.app import App
from runner.cli.terminal.watch import _Watch
from runner.grading.grade import grade
from runner.practice.check import CheckOptions
from runner.practice.target import target_of
from tests.cli.answers import RIGHT, WRONG
from tests.support.bank import shipped_problem, write_problem
from tests.support.tables import needs_sql


class Script:
    """Keys that come one after the other; a step that is not a key is done, and is given time to be seen."""

    descriptor = 0
    resumed = False

    def __init__(self, *steps):
        self._steps = list(steps)

    def wait(self, glance):
        if not self._steps:
            return "q"
        step = self._steps.pop(0)
        if isinstance(step, str):
            return step
        step()
        self._steps[:0] = [lambda: time.sleep(glance)] * 8 if step.__name__ == "save" else []
        return ""


@pytest.fixture
def watched(cli, capsys):
    """Watch the tiny problem through a script; what was shown."""
    cli.ok("next", "--problem", "tiny")

    def watch(*steps, what=None):
        with App(cli.environ, lambda: cli.clock) as app:
            _Watch(app, target_of(app.workspace, what, None), CheckOptions(grade, watch=True), Script(*steps)).run()
        return capsys.readouterr()

    watch.cli = cli
    return watch


def saving(cli, code):
    def save():
        cli.answer(code)

    return save


def test_each_save_is_checked_and_keys_are_obeyed(watched):
    cli = watched.cli
    shown = watched(saving(cli, WRONG), "h", saving(cli, RIGHT), "n").out
    places = [shown.index(words) for words in ("Wrong answer", "Hint 1 of 3", "Accepted", "Stub: ")]
    assert places == sorted(places)
    assert "2 checks, 1 hint" in shown
    assert cli.ok("stats", "--json").json["total"]["solved"] == 1


def test_however_many_wrong_saves_are_one_failed_check(watched):
    cli = watched.cli
    watched(saving(cli, WRONG), saving(cli, "def spread(nums):\n    return 0"), saving(cli, RIGHT))
    (topic,) = cli.ok("stats", "--json").json["topics"]
    assert topic["failed_checks"] == 1


def test_what_says_nothing_new_is_not_checked(watched):
    cli = watched.cli
    stub = cli.solution().read_text()

    def save():
        cli.solution().write_text(stub + "\n")
        cli.solution().write_text(stub)

    shown = watched(save, saving(cli, RIGHT), saving(cli, RIGHT), "?").out
    assert "the stub as it was" in shown
    assert "saved without a change" in shown
    assert shown.count("Accepted") == 1


def test_an_answer_that_is_there_is_checked_at_once_and_again_when_asked(watched):
    watched.cli.answer(WRONG)
    assert watched("c").out.count("Wrong answer") == 2


@pytest.mark.parametrize(("code", "said"), [(WRONG, "Wrong answer on nums=["), (RIGHT, "Accepted. It is")])
def test_a_file_that_is_as_it_was_checked_is_not_checked_again(watched, code, said):
    cli = watched.cli
    cli.answer(code)
    checks = cli("check", "--json").json["attempt"]["checks"]
    shown = watched("?", what="tiny").out
    assert f"tiny.py is as it was at its last check: {said}" in " ".join(shown.split())
    assert "expected" not in shown
    assert "inputs" not in shown
    assert "saved without a change" in watched(saving(cli, code), what="tiny").out
    if code is WRONG:
        assert cli("check", "--json").json["attempt"]["checks"] == checks + 1
    assert cli.ok("stats", "--json").json["total"]["attempts"] == (code is RIGHT)


def test_it_is_checked_all_the_same_when_asked_or_when_the_file_or_the_problem_is_another(watched):
    cli = watched.cli
    cli.answer(WRONG)
    cli("check")
    assert watched("c").out.count("returned") == 1
    write_problem(cli.home / "bank", "tiny", "Spread of an array", "Spread, in other words")
    assert watched().out.count("returned") == 1


def test_a_file_that_is_gone_is_missed_once(watched, monkeypatch):
    monkeypatch.setattr("runner.cli.terminal.keys.AWAY", 0.05)
    cli = watched.cli
    pauses = [lambda: time.sleep(0.05)] * 6
    shown = watched(cli.solution().unlink, *pauses, saving(cli, RIGHT)).out
    assert shown.count("tiny.py is gone; it is checked when it is back") == 1
    assert "Accepted" in shown


def test_an_error_is_shown_and_it_goes_on(watched):
    shown = watched(watched.cli.solution().unlink, "c", "h")
    assert "there is no file" in shown.err
    assert "Hint 1 of 3" in shown.out


@needs_sql
def test_each_save_of_a_query_is_checked(watched):
    cli = watched.cli
    problem = shipped_problem("second-highest-salary")
    path = Path(cli.ok("next", problem.id, "--yes", "--json").json["stub"])

    def saved(query):
        def save():
            path.write_text(f"-- drill: {problem.id}\n{query}\n", encoding="utf-8")

        return save

    shown = watched(saved("SELECT salary FROM employe"), saved("SELECT 1"), saved(problem.reference)).out
    places = [shown.index(words) for words in ("There is no table employe", "Wrong answer", "Accepted")]
    assert places == sorted(places)
    (topic,) = cli.ok("stats", "--json").json["topics"]
    assert (topic["solved"], topic["failed_checks"]) == (1, 1), "what does not compile is no failed check"
