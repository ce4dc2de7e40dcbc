"""Single keys between sentences."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import click

from runner.cli.app import App
from runner.cli.terminal.keys import Keys, keyboard
from runner.cli.terminal.prompts import Terminal
from runner.render.page import FIRM

GLANCE = 0.2
"""Seconds between two calls of what is done while a key is awaited."""

CLOSE = "q"
"""The key that closes. It is also what is read once the terminal is gone."""


class KeyDesk(Terminal):
    """Says sentences and reads keys. Without a terminal a line is a key: its first character."""

    def __init__(self, app: App, keyboard: Keys) -> None:
        super().__init__(app)
        self._keyboard = keyboard
        self._typed = ""
        self._shown: Mapping[str, str] = {}

    def key(self, *, glance: Callable[[], bool] = lambda: False) -> str:
        """Wait for a key and return it in lower case; Enter is a line end. Return "" once `glance` is true.

        The store is closed meanwhile, so that a copy of `drill.db` made then is complete.
        """
        self._app.workspace.close()
        if self._keyboard.descriptor is None:
            return "" if glance() else sys.stdin.readline()[:1].lower() or CLOSE
        while not self._typed:
            self._typed = self._keyboard.wait(GLANCE)
            if self._keyboard.resumed:
                self._keyboard.resumed = False
                self.keys(self._shown)
            if not self._typed and glance():
                return ""
        pressed, self._typed = self._typed[0], self._typed[1:]
        return pressed

    def keys(self, words: Mapping[str, str]) -> None:
        """Show what the keys do."""
        self._shown = words
        page = self._app.page()
        page.wrapped(" · ".join(f"{key} {does}".replace(" ", FIRM) for key, does in words.items()), style="dim")
        click.echo()
        self._app.show(page, light=True)


@contextmanager
def key_desk(app: App) -> Iterator[KeyDesk]:
    """Take the keyboard for as long as keys are read: what is typed ahead counts."""
    with keyboard() as keys:
        yield KeyDesk(app, keys)
