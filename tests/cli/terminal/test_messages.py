"""Messages on standard error fit the terminal and stay whole elsewhere."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from runner.cli.terminal import messages
from runner.cli.terminal.messages import message, wrapped_question
from tests.support.terminals import Terminal


@pytest.fixture
def narrow(monkeypatch):
    monkeypatch.setattr(messages, "columns", lambda: 30)
    monkeypatch.setattr(messages, "sys", SimpleNamespace(stderr=SimpleNamespace(isatty=lambda: True)))


def test_a_long_line_breaks_between_words(narrow, capsys):
    message("drill: there is no problem like 'three-sum-closest-to-it'")
    assert capsys.readouterr().err.splitlines() == ["drill: there is no problem", "like 'three-sum-closest-to-it'"]


def test_what_to_do_stays_indented(narrow, capsys):
    message("`drill list` shows all the problems", "  ")
    assert capsys.readouterr().err.splitlines() == ["  `drill list` shows all the", "  problems"]


def test_an_excerpt_keeps_its_mark_below_its_line(narrow, capsys):
    source = "    def a_function_that_has_a_long_name(:\n                                        ^"
    message(source)
    assert capsys.readouterr().err == source + "\n"


def test_a_path_is_never_broken(narrow, capsys):
    path = "/a/path/that/is/longer/than/the/terminal/is/wide"
    message(f"The traceback is in {path}")
    assert path in capsys.readouterr().err.splitlines()


def test_elsewhere_a_message_is_one_line(capsys):
    message("a word " * 40)
    assert capsys.readouterr().err.count("\n") == 1


def test_a_question_breaks_between_words_and_leaves_room_for_its_answer(narrow):
    terminal = SimpleNamespace(isatty=lambda: True)
    asked = wrapped_question("Two sum is still open. Leave it? [y/N]:", terminal).splitlines()
    assert asked == ["Two sum is still open.", "Leave it? [y/N]:"]
    assert wrapped_question("Day of the interview:", terminal) == "Day of the interview:"


def test_elsewhere_a_question_is_one_line():
    assert "\n" not in wrapped_question("a word " * 40, SimpleNamespace(isatty=lambda: False))


def test_a_wrong_use_is_said_in_lines_that_fit(cli):
    with Terminal(cli.environ, "interview", "add", "Acme", "--on", "in ten das", columns=60) as terminal:
        assert terminal.end() == 2
        lines = terminal.screen.splitlines()
    assert max(map(len, lines)) <= 60
    assert lines[-2] == "Error: Invalid value for '--on': 'in ten das' is not a day;"
    assert lines[-1].startswith("write 2026-03-20")
