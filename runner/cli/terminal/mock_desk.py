"""The terminal of a mock: single keys between the prompts, each of which shows the clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from runner.cli.failures import Failure
from runner.cli.terminal.keys import Keys, keyboard
from runner.cli.terminal.prompts import Terminal
from runner.errors import DrillError
from runner.interview.mock.clock import announcement, clock_words
from runner.render.page import FIRM

if TYPE_CHECKING:
    from runner.cli.app import App
    from runner.practice.mock import RunningMock

GLANCE = 0.2
"""Seconds between two looks at the clock."""

AWAY = "q"
"""The key that closes drill, and what is read where the terminal is gone."""


class Desk(Terminal):
    """Reads keys and lines, and says what the clock says. Without a terminal a line is a key: its first character."""

    def __init__(self, app: App, running: RunningMock) -> None:
        super().__init__(app)
        self.app = app
        self.running = running
        self._left = running.left

    def key(self, *, glance: Callable[[], bool] = lambda: False) -> str:
        """Wait for a key, in small letters, and return it. Return "" when `glance`, looked at meanwhile, is true.

        While the person thinks, the store is closed: whoever copies `drill.db` then has all of it.
        """
        self.app.workspace.close()
        if not sys.stdin.isatty():
            return "" if glance() else _first(sys.stdin.readline())
        with keyboard() as keys:
            return self._key(keys, glance)

    def _key(self, keys: Keys, glance: Callable[[], bool]) -> str:
        while True:
            if pressed := keys.wait(GLANCE):
                return pressed[0]
            if glance():
                return ""

    def line(self, question: str, default: str = "") -> str:
        """Ask for a line, with the clock before the question. "" if it is skipped."""
        if self.running.mock.ended is None:
            question = f"[{clock_words(self.running.left)}] {question}"
        return self.ask(question, default)

    def announce(self) -> None:
        """Say half time and the last minutes, once each, and that the computer's clock was set back."""
        if self.running.clock_went_back():
            self.say("The computer's clock was set back. The mock goes on with the time that was left.")
        left = self.running.left
        if text := announcement(self.running.mock, self._left, left):
            self.say(f"{text}." if ":" in text else f"{text}: {clock_words(left)} on the clock.", heading=True)
        self._left = left

    def keys(self, words: str) -> None:
        """Show the clock and what the keys do; `words` are pairs such as `r run`, separated by two spaces."""
        shown = [each.replace(" ", FIRM) for each in words.split("  ")]
        page = self.app.page()
        clock = (
            [] if self.running.mock.ended is not None else [f"{clock_words(self.running.left)} left".replace(" ", FIRM)]
        )
        page.wrapped(" · ".join([*clock, *shown]), style="dim")
        click.echo()
        self.app.show(page, light=True)

    def safely(self, step: Callable[[], object]) -> None:
        """Take a step. An error that would end a command is shown instead, and nothing else has changed."""
        try:
            step()
        except DrillError as error:
            Failure(error).show()


def _first(line: str) -> str:
    return line[:1].lower() if line else AWAY
