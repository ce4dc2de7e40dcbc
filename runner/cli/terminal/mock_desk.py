"""The terminal of a mock: single keys and lines in turns, each with the clock of the mock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

import click

from runner.cli.failures import Failure
from runner.cli.terminal.key_desk import CLOSE, KeyDesk
from runner.cli.terminal.keys import Keys, keyboard
from runner.errors import DrillError
from runner.interview.mock.clock import announcement, clock_words, pause_left
from runner.interview.mock.steps import Step

if TYPE_CHECKING:
    from runner.cli.app import App
    from runner.practice.mock import RunningMock

_AT_REST = Keys(None)

_TOGETHER = 0.25
"""The seconds within which a second letter follows the first one of a sentence."""

_PAUSE = 1.0
"""The seconds after which a sentence is over."""

LIST_KEYS = "?"
"""The key that lists the others."""

_WORD = 3
"""Characters that are a word; one or two are keys that were pressed quickly."""


class Desk(KeyDesk):
    """Reads keys and lines, and says what the clock says.

    The keyboard is taken for keys, and given back for a line or an editor, so that what is typed ahead counts.
    """

    def __init__(self, app: App, running: RunningMock) -> None:
        super().__init__(app, _AT_REST)
        self.app = app
        self.running = running
        self._left = running.left
        self._taken = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.give_back()

    def give_back(self) -> None:
        """Give the keyboard back, for whatever reads lines. Keys that were typed ahead are no part of a line."""
        self._taken.close()
        self._keyboard, self._typed = _AT_REST, ""

    def key(self, *, glance: Callable[[], bool] = lambda: False) -> str:
        """Wait for a key, as `KeyDesk` does, and say meanwhile what the clock says."""
        if self._keyboard is _AT_REST:
            self._keyboard = self._taken.enter_context(keyboard())
        return super().key(glance=lambda: self.announce() or glance())

    def key_or_words(self, *, glance: Callable[[], bool]) -> str:
        """Wait for a key, as `key` does. Letters that are typed together are no keys: return all of them.

        What was typed ahead after the end of their line stays for the next key.
        """
        typed = self.key(glance=glance)
        if not typed.isalpha():
            return typed
        typed, end, ahead = (typed + self._typed_together()).partition("\n")
        if len(typed.strip()) >= _WORD:
            self._typed = ahead
            return typed.strip()
        self._typed = typed[1:] + end + ahead
        return typed[0]

    def _typed_together(self) -> str:
        """Read what follows a key without a pause, to the end of the line or beyond. Nothing without a terminal."""
        more, self._typed = self._typed, ""
        while self._keyboard.descriptor is not None and "\n" not in more:
            found = self._keyboard.wait(_PAUSE if more else _TOGETHER)
            if not found:
                break
            more += found
        return more

    def keys(self, words: Mapping[str, str]) -> None:
        """Show the clock, and what the keys do."""
        clock = {} if self.running.mock.ended is not None else {clock_words(self.running.left): "left"}
        super().keys({**clock, **words})

    def short_keys(self, words: Mapping[str, str]) -> None:
        """Show the clock, and how the keys are listed. After a stop of drill they are listed in full."""
        self.keys({LIST_KEYS: "lists the keys"})
        self._shown = words

    def line(self, question: str, default: str = "") -> str:
        """Ask for a line, with the clock before the question. "" if it is skipped."""
        self.give_back()
        if self.running.mock.ended is None:
            question = f"[{clock_words(self.running.left)}] {question}"
        return self.ask(question, default)

    def is_sure(self, question: str) -> bool:
        """Ask for y or n by one key. Anything else, ^C and the end of the time are a no."""
        self.say(f"{question} y/n")
        try:
            return self.key(glance=lambda: self.running.left <= 0) == "y"
        except KeyboardInterrupt:
            raise click.Abort from None

    def pause(self) -> None:
        """Begin the one pause, if it was not taken yet. `resume` waits for its end."""
        if self.running.mock.had_pause:
            self.say("The one pause of this mock was taken.")
        else:
            self.running.confirm(Step.PAUSED)

    def resume(self) -> bool:
        """Wait for the end of a pause, if there is one. Returns False if drill was closed within it."""
        if not self.running.mock.paused:
            return True
        if left := self._pause_left():
            self.say(f"Paused, {clock_words(left)} at most. Enter goes on, q closes.")
            while (key := self.key(glance=lambda: not self._pause_left())) not in ("\n", ""):
                if key == CLOSE:
                    return False
        self.running.confirm(Step.RESUMED)
        self.say("The clock goes on.")
        return True

    def _pause_left(self) -> float:
        return pause_left(self.running.mock, self.app.workspace.now())

    def announce(self) -> bool:
        """Say half time and the last minutes, once each, and that the computer's clock was set back. Never true."""
        if self.running.clock_went_back():
            self.say("The computer's clock was set back. The mock goes on with the time that was left.")
        left = self.running.left
        if text := announcement(self.running.mock, self._left, left):
            self.say(f"{text}: {clock_words(left)} on the clock.", heading=True)
        self._left = left
        return False

    def safely(self, step: Callable[[], object]) -> None:
        """Take a step. An error that would end a command is shown instead, and nothing else has changed."""
        try:
            step()
        except DrillError as error:
            Failure(error).show()
