"""Words that other programs have for a command lead to drill's own."""

from __future__ import annotations

import re

import click
import pytest

from runner.cli import other_words
from runner.cli.help_screen import COMMANDS
from runner.cli.main import drill
from runner.cli.other_words import suggestion


@pytest.mark.parametrize(
    ("word", "command"),
    [
        ("test", "`drill check`"),
        ("submit", "`drill check`"),
        ("run", "`drill try`"),
        ("review", "`drill next --review`"),
        ("redo", "`drill next PROBLEM`"),
        ("again", "`drill next PROBLEM`"),
        ("give-up", "`drill solution`"),
        ("Give_Up", "`drill solution`"),
        ("answer", "`drill solution`"),
        ("edit", "`drill next --edit`"),
        ("start", "`drill next`"),
        ("get", "`drill next`"),
        ("login", "`drill next`"),
        ("progress", "`drill stats`"),
        ("chekc", "`drill check`"),
    ],
)
def test_a_word_of_another_program_gets_its_command(word, command):
    assert command in suggestion(word)


@pytest.mark.parametrize("word", ["rest", "rset", "redoo", "unod", "imprt", "rebuid", "test", "undone"])
def test_a_command_that_changes_what_is_there_is_never_guessed(word):
    assert not re.search("drill (reset|undo|import|rebuild)", suggestion(word))


def test_every_suggestion_is_a_command_with_its_options():
    for said in other_words._SAID:
        for words in re.findall(r"`drill ([^`]+)`", said):
            name, *rest = words.split()
            command = drill if name == "--help" else drill.get_command(click.Context(drill), name)
            known = {option for each in command.params for option in each.opts}
            assert {each for each in rest if each.startswith("-")} <= known, words


def test_no_command_is_taken_for_another_word():
    words = [*other_words._ACCOUNT, *(word for words in other_words._SAID.values() for word in words)]
    assert not set(words) & set(COMMANDS)
    assert len(words) == len(set(words))


def test_a_word_that_is_near_nothing_gets_no_guess(cli):
    result = cli("xyzzy")
    assert result.exit_code == 2
    assert result.stderr.rstrip().endswith("no such command: 'xyzzy'")
