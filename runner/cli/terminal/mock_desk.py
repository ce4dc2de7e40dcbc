"""The terminal of a mock: single keys and lines in turns, each with the clock of the mock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

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

    def keys(self, words: Mapping[str, str]) -> None:
        """Show the clock, and what the keys do."""
        clock = {} if self.running.mock.ended is not None else {clock_words(self.running.left): "left"}
        super().keys({**clock, **words})

    def line(self, question: str, default: str = "") -> str:
        """Ask for a line, with the clock before the question. "" if it is skipped."""
        self.give_back()
        if self.running.mock.ended is None:
            question = f"[{clock_words(self.running.left)}] {question}"
        return self.ask(question, default)

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
            self.say(f"Paused, {clock_words(left)} at most. Any key goes on, q closes.")
            if self.key(glance=lambda: not self._pause_left()) == CLOSE:
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
