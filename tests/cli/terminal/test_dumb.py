"""A terminal that knows no escape sequences gets none, and no line is written over."""

import pytest

from tests.cli.answers import WRONG
from tests.support.terminals import Terminal

CONTROL = ("\x1b", "\r", "\b")


def shown(cli, term, *words):
    with Terminal({**cli.environ, "TERM": term}, *words) as terminal:
        terminal.end()
        return terminal.screen


@pytest.mark.parametrize("words", [("check",), ("stats",), ("next", "--why"), ("list", "--search", "tiny")])
def test_no_command_writes_control_characters(opened, words):
    opened.answer(WRONG)
    screen = shown(opened, "dumb", *words)
    assert screen.strip()
    assert not [sign for sign in CONTROL if sign in screen]


def test_in_another_terminal_a_check_does(opened):
    opened.answer(WRONG)
    assert "\x1b" in shown(opened, "xterm", "check")


def test_nor_does_watching(opened):
    with Terminal({**opened.environ, "TERM": "dumb"}, "check", "--watch") as terminal:
        terminal.wait_for("q quit")
        opened.answer(WRONG)
        assert "Wrong answer" in terminal.wait_for("q quit")
        terminal.press("q")
        terminal.end()
        assert not [sign for sign in CONTROL if sign in terminal.screen]
