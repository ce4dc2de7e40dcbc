"""Saves and keys: what an editor does to a file is one save, and the terminal is put back."""

import os
import pty
import signal
import termios
from pathlib import Path

import pytest

from runner.cli.terminal.keys import AWAY, STILL, Keys, Saves, keyboard


@pytest.fixture
def watched(tmp_path):
    path = tmp_path / "it.py"
    path.write_text("one")
    return path


class Looks:
    """Looks at a file every so often on a clock of its own, and counts the saves that were reported."""

    def __init__(self, path):
        self.saves, self.now = Saves(path), 100.0

    def after(self, seconds=STILL * 3):
        told = 0
        for _ in range(round(seconds / STILL * 2)):
            self.now += STILL / 2
            told += self.saves.look(self.now)
        return told


def replaced(path, text):
    other = path.with_name(".swap")
    other.write_text(text)
    other.replace(path)


def set_aside(path, text):
    path.rename(path.with_suffix(".py~"))
    path.write_text(text)


SAVES = {
    "in place": lambda path: path.write_text("two"),
    "longer": lambda path: path.write_text("one, two, three"),
    "by another file of its name": lambda path: replaced(path, "one"),
    "with the old one set aside": lambda path: set_aside(path, "two"),
    "only touched": lambda path: os.utime(path, (1, 1)),
}


@pytest.mark.parametrize("save", SAVES.values(), ids=SAVES)
def test_a_save_is_reported_once(watched, save):
    looks = Looks(watched)
    assert looks.after() == 0
    save(watched)
    assert looks.after() == 1
    assert looks.after() == 0


def test_a_save_in_several_steps_is_reported_when_it_is_over(watched):
    looks = Looks(watched)
    for text in ("", "on", "one, tw"):
        watched.write_text(text)
        assert looks.after(STILL / 2) == 0
    assert looks.after() == 1


def test_a_file_that_is_gone_for_a_while_is_saved_when_it_is_back(watched):
    looks = Looks(watched)
    watched.unlink()
    assert looks.after(1) == 0
    watched.write_text("one")
    assert looks.after() == 1


def test_a_file_that_never_was_is_not_missed():
    looks = Looks(Path("no-such-file"))
    assert not looks.saves.is_gone(looks.now)


def test_a_file_that_was_there_and_stays_away_is_missed_once(watched):
    looks = Looks(watched)
    watched.unlink()
    looks.after(AWAY / 2)
    assert not looks.saves.is_gone(looks.now)
    looks.after(AWAY)
    assert looks.saves.is_gone(looks.now)
    assert not looks.saves.is_gone(looks.now)
    watched.write_text("one")
    assert looks.after() == 1


@pytest.fixture
def terminal(monkeypatch):
    """Both ends of a terminal; standard input is the inner one."""
    outer, inner = pty.openpty()
    with os.fdopen(inner, "r") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        yield outer, inner
    os.close(outer)


def test_keys_come_one_by_one_and_unechoed(terminal):
    outer, inner = terminal
    before = termios.tcgetattr(inner)
    with keyboard() as keys:
        assert not termios.tcgetattr(inner)[3] & (termios.ECHO | termios.ICANON)
        assert keys.wait(0) == ""
        os.write(outer, b"H")
        assert keys.wait(1) == "h"
        os.write(outer, b"\x1b[A")
        assert keys.wait(1) == ""
    assert termios.tcgetattr(inner) == before


def test_the_terminal_is_put_back_when_drill_is_ended(terminal):
    before = termios.tcgetattr(terminal[1])
    handler = signal.getsignal(signal.SIGTSTP)
    with pytest.raises(SystemExit), keyboard():
        raise SystemExit
    assert termios.tcgetattr(terminal[1]) == before
    assert signal.getsignal(signal.SIGTSTP) is handler


def test_a_terminal_that_is_gone_quits():
    ours, theirs = os.pipe()
    os.close(theirs)
    try:
        assert Keys(ours).wait(1) == "q"
    finally:
        os.close(ours)


def test_without_a_terminal_there_are_no_keys(monkeypatch):
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        with keyboard() as keys:
            assert keys.wait(0) == ""
